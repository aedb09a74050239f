#include "CKernels.h"
#include <string.h>

typedef int8_t row8 __attribute__((vector_size(8)));
typedef int16_t sums8 __attribute__((vector_size(16)));
typedef int8_t row32 __attribute__((vector_size(32)));
typedef int16_t sums32 __attribute__((vector_size(64)));

void ck_add_rows8(const int8_t *table, const uint32_t *rows, size_t count, int32_t shift, int16_t *sums) {
  sums8 sum;
  memcpy(&sum, sums, sizeof sum);
  for (size_t i = 0; i < count; i++) {
    row8 row;
    memcpy(&row, table + (size_t)(rows[i] >> shift) * sizeof row, sizeof row);
    sum += __builtin_convertvector(row, sums8);
  }
  memcpy(sums, &sum, sizeof sum);
}

int32_t ck_best_of_rows32(const int8_t *table, const uint32_t *rows, size_t count, int32_t labels) {
  sums32 sum = {0};
  for (size_t i = 0; i < count; i++) {
    row32 row;
    memcpy(&row, table + (size_t)rows[i] * sizeof row, sizeof row);
    sum += __builtin_convertvector(row, sums32);
  }
  int16_t scores[32];
  memcpy(scores, &sum, sizeof scores);
  int32_t best = 0;
  for (int32_t label = 1; label < labels; label++)
    if (scores[label] > scores[best]) best = label;
  return best;
}
