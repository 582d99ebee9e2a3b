#ifndef ANHOEREN_CTURBOJPEG_SHIM_H
#define ANHOEREN_CTURBOJPEG_SHIM_H

#include <turbojpeg.h>

#endif
