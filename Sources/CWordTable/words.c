#include "CWordTable.h"

static const unsigned char table[] __attribute__((aligned(64))) = {
#embed "words.bin"
};

const unsigned char *cwordtable_bytes(void) { return table; }
size_t cwordtable_count(void) { return sizeof table; }
