#ifndef ANHOEREN_CSNDFILE_SHIM_H
#define ANHOEREN_CSNDFILE_SHIM_H

#include <sndfile.h>

#endif
