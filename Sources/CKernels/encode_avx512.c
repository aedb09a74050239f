#include "encoder.h"

#if defined(__x86_64__)
#include <immintrin.h>
#pragma clang attribute push(__attribute__((target("avx512f,avx512bw"))), apply_to = function)

enum { tile_rows = 6, tile_blocks = 1 };
typedef int16_t packed;

/// Two sums an output, side by side, of eight outputs each.
static inline __m512i add_pairs(__m512i low, __m512i high) {
  __m512i even = _mm512_setr_epi32(0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30);
  __m512i odd = _mm512_setr_epi32(1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31);
  return _mm512_add_epi32(_mm512_permutex2var_epi32(low, even, high), _mm512_permutex2var_epi32(low, odd, high));
}

static inline void multiply_tile(
  const packed *tile, const int8_t *weights, int quads, int blocks, const int32_t *totals, int rows,
  int32_t sums[tile_blocks][tile_rows][block_outputs]) {
  (void)blocks, (void)totals, (void)rows;
  __m512i low[tile_rows], high[tile_rows];
  for (int r = 0; r < tile_rows; r++) low[r] = high[r] = _mm512_setzero_si512();
  for (int k = 0; k < quads; k++) {
    const __m256i *both = (const __m256i *)(weights + k * 64);
    __m512i w = _mm512_cvtepi8_epi16(_mm256_loadu_si256(both));
    __m512i v = _mm512_cvtepi8_epi16(_mm256_loadu_si256(both + 1));
#pragma clang loop unroll(full)
    for (int r = 0; r < tile_rows; r++) {
      int64_t quad;
      __builtin_memcpy(&quad, tile + (k * tile_rows + r) * 4, sizeof quad);
      __m512i a = _mm512_set1_epi64(quad);
      low[r] = _mm512_add_epi32(low[r], _mm512_madd_epi16(a, w));
      high[r] = _mm512_add_epi32(high[r], _mm512_madd_epi16(a, v));
    }
  }
  for (int r = 0; r < tile_rows; r++) _mm512_store_si512(&sums[0][r][0], add_pairs(low[r], high[r]));
}

#define ENCODE encode_avx512
#include "encode_path.h"
#pragma clang attribute pop
#endif
