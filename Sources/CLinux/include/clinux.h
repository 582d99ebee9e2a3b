#ifndef ANHOEREN_CLINUX_H
#define ANHOEREN_CLINUX_H

#include <stddef.h>

/* What Linux offers and the Swift overlay of glibc hides. No system header that follows _GNU_SOURCE is included here: the
   modules of the other C libraries define the same structures without it, and Swift refuses two definitions of one. */

/// Exchanges two names in one step: renameat2(2) with RENAME_EXCHANGE. Returns 0, or -1 with the reason in errno.
int linux_exchange(const char *one, const char *other);

/// How many libraries were ever loaded: it grows with each.
unsigned long long linux_libraries_loaded(void);

/// Writes a line for the program and for each library it has loaded: name, space, build id; returns how many bytes.
size_t linux_build_ids(char *bytes, size_t size);

#endif
