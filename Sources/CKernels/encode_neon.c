#include "encoder.h"

#if defined(__ARM_NEON) && defined(__aarch64__)
#include <arm_neon.h>

enum { tile_rows = 6, tile_blocks = 1 };
typedef int8_t packed;

/// Four sums plus the products of four quads of weights with one of activations.
static inline int32x4_t multiply_quads(int32x4_t sums, int8x16_t w, int8x16_t a) {
#if defined(__ARM_FEATURE_DOTPROD)
  return vdotq_s32(sums, w, a);
#else
  // Two products of at most 128 × 127 fit 16 bits.
  int16x8_t pairs = vpaddq_s16(vmull_s8(vget_low_s8(w), vget_low_s8(a)), vmull_high_s8(w, a));
  return vpadalq_s16(sums, pairs);
#endif
}

static inline void multiply_tile(
  const packed *tile, const int8_t *weights, int quads, int blocks, const int32_t *totals, int rows,
  int32_t sums[tile_blocks][tile_rows][block_outputs]) {
  (void)blocks, (void)totals, (void)rows;
  int32x4_t all[tile_rows][4];
  for (int r = 0; r < tile_rows; r++)
    for (int i = 0; i < 4; i++) all[r][i] = vdupq_n_s32(0);
  for (int k = 0; k < quads; k++)
    for (int i = 0; i < 4; i++) {
      int8x16_t w = vld1q_s8(weights + k * 64 + i * 16);
      for (int r = 0; r < tile_rows; r++) {
        int32_t quad;
        __builtin_memcpy(&quad, tile + (k * tile_rows + r) * 4, sizeof quad);
        all[r][i] = multiply_quads(all[r][i], w, vreinterpretq_s8_s32(vdupq_n_s32(quad)));
      }
    }
  for (int r = 0; r < tile_rows; r++)
    for (int i = 0; i < 4; i++) vst1q_s32(&sums[0][r][4 * i], all[r][i]);
}

#define ENCODE encode_neon
#include "encode_path.h"
#endif
