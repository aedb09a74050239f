#include "encoder.h"

#if defined(__ARM_NEON) && defined(__aarch64__)
#include <arm_neon.h>

/// Four quarters of a row's sixteen sums.
typedef struct {
  int32x4_t quarter[4];
} row_sums;

static inline row_sums multiply_pair(row_sums s, const int16x8_t w[4], int16_t a, int16_t b) {
  s.quarter[0] = vmlal_n_s16(s.quarter[0], vget_low_s16(w[0]), a);
  s.quarter[1] = vmlal_n_s16(s.quarter[1], vget_high_s16(w[0]), a);
  s.quarter[2] = vmlal_n_s16(s.quarter[2], vget_low_s16(w[2]), a);
  s.quarter[3] = vmlal_n_s16(s.quarter[3], vget_high_s16(w[2]), a);
  s.quarter[0] = vmlal_n_s16(s.quarter[0], vget_low_s16(w[1]), b);
  s.quarter[1] = vmlal_n_s16(s.quarter[1], vget_high_s16(w[1]), b);
  s.quarter[2] = vmlal_n_s16(s.quarter[2], vget_low_s16(w[3]), b);
  s.quarter[3] = vmlal_n_s16(s.quarter[3], vget_high_s16(w[3]), b);
  return s;
}

static inline void multiply_tile(
  const int16_t *tile, const int8_t *weights, int pairs, int32_t sums[tile_rows][block_outputs]) {
  row_sums s[tile_rows];
  for (int r = 0; r < tile_rows; r++)
    for (int i = 0; i < 4; i++) s[r].quarter[i] = vdupq_n_s32(0);
  for (int k = 0; k < pairs; k++) {
    int8x8x2_t low = vld2_s8(weights + k * 32), high = vld2_s8(weights + k * 32 + 16);
    int16x8_t w[4] = {
      vmovl_s8(low.val[0]), vmovl_s8(low.val[1]), vmovl_s8(high.val[0]), vmovl_s8(high.val[1])};
    for (int r = 0; r < tile_rows; r++)
      s[r] = multiply_pair(s[r], w, tile[(k * tile_rows + r) * 2], tile[(k * tile_rows + r) * 2 + 1]);
  }
  for (int r = 0; r < tile_rows; r++)
    for (int i = 0; i < 4; i++) vst1q_s32(&sums[r][4 * i], s[r].quarter[i]);
}

#define ENCODE encode_neon
#include "encode_path.h"
#endif
