#ifndef ANHOEREN_CLAME_SHIM_H
#define ANHOEREN_CLAME_SHIM_H

#include <lame.h>

#endif
