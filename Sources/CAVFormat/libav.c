#include "libav.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stdio.h>

#include "cavformat.h"

struct libav av;

static pthread_once_t once = PTHREAD_ONCE_INIT;
static char fault[512];

/* The version whose headers this was compiled with: another one's structures are laid out otherwise. */
static const char library[] = "libavformat.so." AV_STRINGIFY(LIBAVFORMAT_VERSION_MAJOR);

static int is_found(void *function) {
  if (function == NULL && fault[0] == 0) snprintf(fault, sizeof fault, "%s", dlerror());
  return function != NULL;
}

static void load(void) {
  void *handle = dlopen(library, RTLD_NOW | RTLD_LOCAL);
  if (handle == NULL) {
    snprintf(fault, sizeof fault, "install the package libavformat" AV_STRINGIFY(LIBAVFORMAT_VERSION_MAJOR) " (%s)",
             dlerror());
    return;
  }
  /* The functions of the libraries that it needs are found through it. */
#define LIBAV_LOOK_UP(name) if (!is_found((void *)(av.name = (__typeof__(name) *)dlsym(handle, #name)))) return;
  LIBAV_FUNCTIONS(LIBAV_LOOK_UP)
#undef LIBAV_LOOK_UP
  av.av_log_set_level(AV_LOG_QUIET);
}

int cav_load(void) {
  pthread_once(&once, load);
  return fault[0] == 0 ? 0 : AVERROR_EXTERNAL;
}

const char *libav_fault(void) { return fault; }
