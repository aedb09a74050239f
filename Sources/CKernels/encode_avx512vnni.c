#include "encoder.h"

#if defined(__x86_64__)
#include <immintrin.h>
#pragma clang attribute push(__attribute__((target("avx512f,avx512bw,avx512vnni"))), apply_to = function)

/// Enough sums under way for a multiplication that takes five cycles and begins twice in one.
enum { tile_rows = 12 };
typedef int8_t packed;

/// Weights are shifted to 0…255, as the instruction wants one side; 128 times the activations are too much then.
static inline void multiply_rows(
  const packed *tile, const int8_t *weights, int quads, const int32_t *totals, const int rows,
  int32_t sums[tile_rows][block_outputs]) {
  __m512i all[tile_rows];
  const __m512i shift = _mm512_set1_epi8((char)0x80);
#pragma clang loop unroll(full)
  for (int r = 0; r < rows; r++) all[r] = _mm512_set1_epi32(-128 * totals[r]);
  for (int k = 0; k < quads; k++) {
    __m512i w = _mm512_xor_si512(_mm512_loadu_si512(weights + k * 64), shift);
#pragma clang loop unroll(full)
    for (int r = 0; r < rows; r++) {
      int32_t quad;
      __builtin_memcpy(&quad, tile + (k * tile_rows + r) * 4, sizeof quad);
      all[r] = _mm512_dpbusd_epi32(all[r], w, _mm512_set1_epi32(quad));
    }
  }
#pragma clang loop unroll(full)
  for (int r = 0; r < rows; r++) _mm512_store_si512(&sums[r][0], all[r]);
}

static inline void multiply_tile(
  const packed *tile, const int8_t *weights, int quads, const int32_t *totals, int rows,
  int32_t sums[tile_rows][block_outputs]) {
  if (rows > tile_rows / 2) {
    multiply_rows(tile, weights, quads, totals, tile_rows, sums);
  } else {
    multiply_rows(tile, weights, quads, totals, tile_rows / 2, sums);
  }
}

#define ENCODE encode_avx512vnni
#include "encode_path.h"
#pragma clang attribute pop
#endif
