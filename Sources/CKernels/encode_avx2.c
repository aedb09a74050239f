#include "encoder.h"

#if defined(__x86_64__)
#include <immintrin.h>
#pragma clang attribute push(__attribute__((target("avx2"))), apply_to = function)

/// Six rows of sums and the weights fill the sixteen registers.
enum { tile_rows = 6, tile_blocks = 1 };
typedef int16_t packed;

/// Eight of the block's outputs.
static inline void multiply_half(
  const packed *tile, const int8_t *weights, int quads, int32_t sums[tile_rows][block_outputs], int half) {
  __m256i low[tile_rows], high[tile_rows];
  for (int r = 0; r < tile_rows; r++) low[r] = high[r] = _mm256_setzero_si256();
  for (int k = 0; k < quads; k++) {
    const __m128i *both = (const __m128i *)(weights + k * 64 + half * 32);
    __m256i w = _mm256_cvtepi8_epi16(_mm_loadu_si128(both));
    __m256i v = _mm256_cvtepi8_epi16(_mm_loadu_si128(both + 1));
#pragma clang loop unroll(full)
    for (int r = 0; r < tile_rows; r++) {
      int64_t quad;
      __builtin_memcpy(&quad, tile + (k * tile_rows + r) * 4, sizeof quad);
      __m256i a = _mm256_set1_epi64x(quad);
      low[r] = _mm256_add_epi32(low[r], _mm256_madd_epi16(a, w));
      high[r] = _mm256_add_epi32(high[r], _mm256_madd_epi16(a, v));
    }
  }
  for (int r = 0; r < tile_rows; r++) {
    // Two sums an output, side by side.
    __m256i pairs = _mm256_permute4x64_epi64(_mm256_hadd_epi32(low[r], high[r]), 0xD8);
    _mm256_store_si256((__m256i *)&sums[r][8 * half], pairs);
  }
}

static inline void multiply_tile(
  const packed *tile, const int8_t *weights, int quads, int blocks, const int32_t *totals, int rows,
  int32_t sums[tile_blocks][tile_rows][block_outputs]) {
  (void)blocks, (void)totals, (void)rows;
  multiply_half(tile, weights, quads, sums[0], 0);
  multiply_half(tile, weights, quads, sums[0], 1);
}

#define ENCODE encode_avx2
#include "encode_path.h"
#pragma clang attribute pop
#endif
