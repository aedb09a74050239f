// The multiplication of a tile in registers of 64 bytes. The including file defines MULTIPLY_ADD: sums plus the products
// of pairs of 16-bit numbers.

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
      all[r] = MULTIPLY_ADD(all[r], a, w);
    }
  }
  for (int r = 0; r < tile_rows; r++) _mm512_store_si512(&sums[r][0], all[r]);
}
