#ifndef ANHOEREN_CPANGOCAIRO_SHIM_H
#define ANHOEREN_CPANGOCAIRO_SHIM_H

#include <cairo.h>
#include <pango/pangocairo.h>

#endif
