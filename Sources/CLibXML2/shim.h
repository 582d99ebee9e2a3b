#ifndef ANHOEREN_CLIBXML2_SHIM_H
#define ANHOEREN_CLIBXML2_SHIM_H

// libxml2's converters hold fields of ICU, whose header is another edition of the one inside Foundation: a file that
// imports both modules does not compile. Nothing here touches those fields.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/xmlreader.h>
#include <libxml/xmlwriter.h>

#endif
