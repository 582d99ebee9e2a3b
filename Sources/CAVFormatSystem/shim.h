#ifndef ANHOEREN_CAVFORMATSYSTEM_SHIM_H
#define ANHOEREN_CAVFORMATSYSTEM_SHIM_H

/* Only the compiler and linker flags of libavformat are taken from here. The target CAVFormat includes its headers. */

#endif
