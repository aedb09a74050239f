#include "encoder.h"

#if defined(__x86_64__)
#include <immintrin.h>
#pragma clang attribute push(__attribute__((target("avx512f,avx512bw,avx512vnni"))), apply_to = function)

static inline void multiply_tile(
  const int16_t *tile, const int8_t *weights, int pairs, int32_t sums[tile_rows][block_outputs]) {
  __m512i all[tile_rows];
  for (int r = 0; r < tile_rows; r++) all[r] = _mm512_setzero_si512();
  for (int k = 0; k < pairs; k++) {
    __m512i w = _mm512_cvtepi8_epi16(_mm256_loadu_si256((const __m256i *)(weights + k * 32)));
#pragma clang loop unroll(full)
    for (int r = 0; r < tile_rows; r++) {
      int32_t both;
      __builtin_memcpy(&both, tile + (k * tile_rows + r) * 2, sizeof both);
      __m512i a = _mm512_set1_epi32(both);
      all[r] = _mm512_dpwssd_epi32(all[r], a, w);
    }
  }
  for (int r = 0; r < tile_rows; r++) _mm512_store_si512(&sums[r][0], all[r]);
}

#define ENCODE encode_avx512vnni
#include "encode_path.h"
#pragma clang attribute pop
#endif
