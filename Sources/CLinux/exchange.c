#define _GNU_SOURCE
#include "clinux.h"

#include <fcntl.h>
#include <stdio.h>

int linux_exchange(const char *one, const char *other) {
  return renameat2(AT_FDCWD, one, AT_FDCWD, other, RENAME_EXCHANGE);
}
