#include "encoder.h"

#if defined(__x86_64__)
#include <immintrin.h>
#pragma clang attribute push(__attribute__((target("avx2,avxvnni"))), apply_to = function)

/// Six rows of sums and the weights fill the sixteen registers.
enum { tile_rows = 6, tile_blocks = 1 };
typedef int8_t packed;

/// Weights are shifted to 0…255, as the instruction wants one side; 128 times the activations are too much then.
static inline void multiply_tile(
  const packed *tile, const int8_t *weights, int quads, int blocks, const int32_t *totals, int rows,
  int32_t sums[tile_blocks][tile_rows][block_outputs]) {
  (void)blocks, (void)rows;
  __m256i low[tile_rows], high[tile_rows];
  const __m256i shift = _mm256_set1_epi8((char)0x80);
  for (int r = 0; r < tile_rows; r++) low[r] = high[r] = _mm256_set1_epi32(-128 * totals[r]);
  for (int k = 0; k < quads; k++) {
    const __m256i *both = (const __m256i *)(weights + k * 64);
    __m256i w = _mm256_xor_si256(_mm256_loadu_si256(both), shift);
    __m256i v = _mm256_xor_si256(_mm256_loadu_si256(both + 1), shift);
#pragma clang loop unroll(full)
    for (int r = 0; r < tile_rows; r++) {
      int32_t quad;
      __builtin_memcpy(&quad, tile + (k * tile_rows + r) * 4, sizeof quad);
      __m256i a = _mm256_set1_epi32(quad);
      low[r] = _mm256_dpbusd_avx_epi32(low[r], w, a);
      high[r] = _mm256_dpbusd_avx_epi32(high[r], v, a);
    }
  }
  for (int r = 0; r < tile_rows; r++) {
    _mm256_store_si256((__m256i *)&sums[0][r][0], low[r]);
    _mm256_store_si256((__m256i *)&sums[0][r][8], high[r]);
  }
}

#define ENCODE encode_avxvnni
#include "encode_path.h"
#pragma clang attribute pop
#endif
