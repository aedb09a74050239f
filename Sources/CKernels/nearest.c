#include "CKernels.h"
#include <string.h>

// The compiler writes the loop for each kind of machine, and the program's loader takes the fitting one. Whole numbers:
// all give the same bits.
#if defined(__x86_64__)
#define FOR_EACH_MACHINE __attribute__((target_clones("default", "avx2", "arch=x86-64-v4")))
#else
#define FOR_EACH_MACHINE
#endif

enum { width = 64, one = 127 * 127, almost = one - one / 32 };

static inline const int8_t *vector(const ck_words *words, const int8_t *table, uint32_t rows, size_t i) {
  uint32_t word = words->words[i];
  return word < rows ? table + (size_t)word * width : words->own + (size_t)(word - rows) * width;
}

FOR_EACH_MACHINE
void ck_greatest_dots64(const int8_t *table, uint32_t rows, ck_words a, ck_words b, int32_t *greatest_a,
                        int32_t *greatest_b) {
  for (size_t j = 0; j < b.count; j++) greatest_b[j] = 0;
  for (size_t i = 0; i < a.count; i++) {
    const int8_t *x = vector(&a, table, rows, i);
    int32_t greatest = 0;
    for (size_t j = 0; j < b.count; j++) {
      const int8_t *y = vector(&b, table, rows, j);
      int32_t dot = 0;
      for (int k = 0; k < width; k++) dot += (int32_t)x[k] * y[k];
      // Rounding leaves the same vector a little short of 1 or past it.
      if (dot > almost && (x == y || memcmp(x, y, width) == 0)) dot = one;
      greatest = dot > greatest ? dot : greatest;
      greatest_b[j] = dot > greatest_b[j] ? dot : greatest_b[j];
    }
    greatest_a[i] = greatest;
  }
}
