#ifndef ANHOEREN_CEBUR128_SHIM_H
#define ANHOEREN_CEBUR128_SHIM_H

#include <ebur128.h>

#endif
