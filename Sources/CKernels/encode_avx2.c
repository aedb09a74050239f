#include "encoder.h"

#if defined(__x86_64__)
#include <immintrin.h>
#pragma clang attribute push(__attribute__((target("avx2"))), apply_to = function)

static inline __m256i broadcast_pair(const int16_t *pair) {
  int32_t both;
  __builtin_memcpy(&both, pair, sizeof both);
  return _mm256_set1_epi32(both);
}

static inline void multiply_tile(
  const int16_t *tile, const int8_t *weights, int pairs, int32_t sums[tile_rows][block_outputs]) {
  __m256i low[tile_rows], high[tile_rows];
  for (int r = 0; r < tile_rows; r++) low[r] = high[r] = _mm256_setzero_si256();
  for (int k = 0; k < pairs; k++) {
    const __m128i *both = (const __m128i *)(weights + k * 32);
    __m256i w = _mm256_cvtepi8_epi16(_mm_loadu_si128(both));
    __m256i v = _mm256_cvtepi8_epi16(_mm_loadu_si128(both + 1));
#pragma clang loop unroll(full)
    for (int r = 0; r < tile_rows; r++) {
      __m256i a = broadcast_pair(tile + (k * tile_rows + r) * 2);
      low[r] = _mm256_add_epi32(low[r], _mm256_madd_epi16(a, w));
      high[r] = _mm256_add_epi32(high[r], _mm256_madd_epi16(a, v));
    }
  }
  for (int r = 0; r < tile_rows; r++) {
    _mm256_store_si256((__m256i *)&sums[r][0], low[r]);
    _mm256_store_si256((__m256i *)&sums[r][8], high[r]);
  }
}

#define ENCODE encode_avx2
#include "encode_path.h"
#pragma clang attribute pop
#endif
