#ifndef ANHOEREN_CTAGLIBSYSTEM_SHIM_H
#define ANHOEREN_CTAGLIBSYSTEM_SHIM_H

/* TagLib is C++; only its compiler and linker flags are taken from here. The target CTagLib includes its headers. */

#endif
