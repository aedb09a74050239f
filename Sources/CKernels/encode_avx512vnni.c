#include "encoder.h"

#if defined(__x86_64__)
#include <immintrin.h>
#pragma clang attribute push(__attribute__((target("avx512f,avx512bw,avx512vnni"))), apply_to = function)

/// Enough sums under way for a multiplication that takes five cycles and begins twice in one; of two blocks of outputs, so that an
/// activation is loaded once for both.
enum { tile_rows = 12, tile_blocks = 2 };
typedef int8_t packed;

/// Weights are shifted to 0…255, as the instruction wants one side; 128 times the activations are too much then.
static inline __attribute__((always_inline)) void multiply_rows(
  const packed *tile, const int8_t *weights, int quads, const int32_t *totals, const int rows, const int blocks,
  int32_t sums[tile_blocks][tile_rows][block_outputs]) {
  __m512i all[tile_blocks][tile_rows], w[tile_blocks];
  const __m512i shift = _mm512_set1_epi8((char)0x80);
#pragma clang loop unroll(full)
  for (int r = 0; r < rows; r++)
#pragma clang loop unroll(full)
    for (int b = 0; b < blocks; b++) all[b][r] = _mm512_set1_epi32(-128 * totals[r]);
  const int8_t *second = weights + (size_t)quads * 64;
  for (int k = 0; k < quads; k++, weights += 64, second += 64, tile += tile_rows * 4) {
    w[0] = _mm512_xor_si512(_mm512_loadu_si512(weights), shift);
    if (blocks > 1) w[1] = _mm512_xor_si512(_mm512_loadu_si512(second), shift);
#pragma clang loop unroll(full)
    for (int r = 0; r < rows; r++) {
      int32_t quad;
      __builtin_memcpy(&quad, tile + r * 4, sizeof quad);
      __m512i a = _mm512_set1_epi32(quad);
#pragma clang loop unroll(full)
      for (int b = 0; b < blocks; b++) all[b][r] = _mm512_dpbusd_epi32(all[b][r], w[b], a);
    }
  }
#pragma clang loop unroll(full)
  for (int b = 0; b < blocks; b++)
#pragma clang loop unroll(full)
    for (int r = 0; r < rows; r++) _mm512_store_si512(&sums[b][r][0], all[b][r]);
}

static inline void multiply_tile(
  const packed *tile, const int8_t *weights, int quads, int blocks, const int32_t *totals, int rows,
  int32_t sums[tile_blocks][tile_rows][block_outputs]) {
  if (blocks == 1) {
    multiply_rows(tile, weights, quads, totals, tile_rows, 1, sums);
  } else if (rows > tile_rows / 2) {
    multiply_rows(tile, weights, quads, totals, tile_rows, tile_blocks, sums);
  } else {
    multiply_rows(tile, weights, quads, totals, tile_rows / 2, tile_blocks, sums);
  }
}

#define ENCODE encode_avx512vnni
#include "encode_path.h"
#pragma clang attribute pop
#endif
