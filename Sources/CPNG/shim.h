#ifndef ANHOEREN_CPNG_SHIM_H
#define ANHOEREN_CPNG_SHIM_H

#include <png.h>

/* One byte for each pixel, and a colour of red, green, blue and opacity for each value of it. */
static const png_uint_32 png_palette_rgba = PNG_FORMAT_RGBA_COLORMAP;

#endif
