#ifndef ANHOEREN_CMALLOC_SHIM_H
#define ANHOEREN_CMALLOC_SHIM_H

#include <malloc.h>

/// Lets what is as long as `bytes` or longer go back to the system when it is freed: mallopt(3), which the Swift overlay
/// of glibc hides. Left to itself glibc raises that length up to 32 MB.
static inline int malloc_return_from(int bytes) { return mallopt(M_MMAP_THRESHOLD, bytes); }

/// Keeps up to `bytes` of freed memory for what comes next: mallopt(3). The default of 128 KB is less than one sentence's
/// sound, and each page that comes back from the system is a fault.
static inline int malloc_keep(int bytes) { return mallopt(M_TRIM_THRESHOLD, bytes); }

/// Lets the pages that hold nothing any more go back to the system: malloc_trim(3).
static inline void malloc_return(void) { malloc_trim(0); }

#endif
