#ifndef ANHOEREN_CSOXR_SHIM_H
#define ANHOEREN_CSOXR_SHIM_H

#include <soxr.h>

#endif
