#ifndef ANHOEREN_CLINUX_SHIM_H
#define ANHOEREN_CLINUX_SHIM_H

#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

/// Exchanges two names in one step: renameat2(2) with RENAME_EXCHANGE, which the Swift overlay of glibc hides.
static inline int linux_exchange(const char *one, const char *other) {
  return (int)syscall(SYS_renameat2, AT_FDCWD, one, AT_FDCWD, other, 1u << 1);
}

#endif
