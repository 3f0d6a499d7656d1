// The limits on entities are declared only if this is; every build of a system has them.
#ifndef XML_DTD
#define XML_DTD 1
#endif
#include <expat.h>
