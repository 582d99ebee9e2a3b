#ifndef ANHOEREN_CLIBXML2_SHIM_H
#define ANHOEREN_CLIBXML2_SHIM_H

#include <libxml/xmlreader.h>

#endif
