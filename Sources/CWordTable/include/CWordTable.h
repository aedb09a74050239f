#ifndef CWORDTABLE_H
#define CWORDTABLE_H
#include <stddef.h>

/// The embedded table of word vectors; its layout is told in Scripts/reduce-word-table.py.
const unsigned char *cwordtable_bytes(void);
size_t cwordtable_count(void);

#endif
