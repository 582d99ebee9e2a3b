#ifndef ANHOEREN_CCRYPTO_SHIM_H
#define ANHOEREN_CCRYPTO_SHIM_H

#include <openssl/evp.h>

#endif
