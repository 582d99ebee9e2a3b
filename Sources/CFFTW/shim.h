#ifndef ANHOEREN_CFFTW_SHIM_H
#define ANHOEREN_CFFTW_SHIM_H

#include <fftw3.h>

/* FFTW_ESTIMATE is (1U << 6), which is no constant to Swift; it alone makes the same plan on every run. */
static const unsigned fftw_estimate = FFTW_ESTIMATE;

#endif
