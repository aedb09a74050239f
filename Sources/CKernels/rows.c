#include "CKernels.h"
#include <string.h>

typedef int8_t row8 __attribute__((vector_size(8)));
typedef int16_t sums8 __attribute__((vector_size(16)));
typedef int8_t row16 __attribute__((vector_size(16)));
typedef int16_t sums16 __attribute__((vector_size(32)));
typedef int8_t row32 __attribute__((vector_size(32)));
typedef int16_t sums32 __attribute__((vector_size(64)));
typedef int32_t scores8 __attribute__((vector_size(32)));

// Whole numbers: every clone gives the same.
#if defined(__x86_64__) && defined(__linux__)
#define FOR_EACH_MACHINE __attribute__((target_clones("avx2", "default")))
#else
#define FOR_EACH_MACHINE
#endif

FOR_EACH_MACHINE
void ck_add_rows8(const int8_t *table, size_t stride, const uint32_t *rows, size_t count, int16_t *sums) {
  sums8 sum;
  memcpy(&sum, sums, sizeof sum);
  for (size_t i = 0; i < count; i++) {
    row8 row;
    memcpy(&row, table + rows[i] * stride, sizeof row);
    sum += __builtin_convertvector(row, sums8);
  }
  memcpy(sums, &sum, sizeof sum);
}

FOR_EACH_MACHINE
void ck_add_rows16(const int8_t *table, const uint32_t *rows, size_t count, int16_t *sums) {
  sums16 sum;
  memcpy(&sum, sums, sizeof sum);
  for (size_t i = 0; i < count; i++) {
    row16 row;
    memcpy(&row, table + (size_t)rows[i] * sizeof row, sizeof row);
    sum += __builtin_convertvector(row, sums16);
  }
  memcpy(sums, &sum, sizeof sum);
}

FOR_EACH_MACHINE
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

FOR_EACH_MACHINE
void ck_best_path8(
  const int32_t *emissions, size_t count, const int32_t *bias, const int32_t *transitions,
  const int32_t *start, uint8_t *origins, uint8_t *labels) {
  if (count == 0) return;
  scores8 steps[8], scores, added, emission;
  memcpy(steps, transitions, sizeof steps);
  memcpy(&added, bias, sizeof added);
  memcpy(&scores, start, sizeof scores);
  memcpy(&emission, emissions, sizeof emission);
  scores += emission + added;
  for (size_t i = 1; i < count; i++) {
    // The lower three bits of a score tell where it came from, so that one comparison settles both; of equals the
    // lowest label wins. Scores are kept relative to label 0's: they stay small however long the sequence.
    scores -= scores[0];
    scores8 best = ((steps[0] + scores[0]) << 3) | 7;
    for (int from = 1; from < 8; from++) {
      scores8 candidate = ((steps[from] + scores[from]) << 3) | (7 - from);
      scores8 is_better = candidate > best;
      best = (candidate & is_better) | (best & ~is_better);
    }
    typedef uint8_t bytes8 __attribute__((vector_size(8)));
    bytes8 origin = __builtin_convertvector(7 - (best & 7), bytes8);
    memcpy(origins + 8 * i, &origin, sizeof origin);
    memcpy(&emission, emissions + 8 * i, sizeof emission);
    scores = (best >> 3) + emission + added;
  }
  int label = 0;
  for (int other = 1; other < 8; other++)
    if (scores[other] > scores[label]) label = other;
  for (size_t i = count; i-- > 0;) {
    labels[i] = (uint8_t)label;
    if (i > 0) label = origins[8 * i + (size_t)label];
  }
}
