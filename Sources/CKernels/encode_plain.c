#include "encoder.h"

static inline void multiply_tile(
  const int16_t *tile, const int8_t *weights, int pairs, int32_t sums[tile_rows][block_outputs]) {
  for (int r = 0; r < tile_rows; r++)
    for (int c = 0; c < block_outputs; c++) sums[r][c] = 0;
  for (int k = 0; k < pairs; k++)
    for (int r = 0; r < tile_rows; r++) {
      int32_t a = tile[(k * tile_rows + r) * 2], b = tile[(k * tile_rows + r) * 2 + 1];
      for (int c = 0; c < block_outputs; c++)
        sums[r][c] += a * weights[k * 32 + 2 * c] + b * weights[k * 32 + 2 * c + 1];
    }
}

#define ENCODE encode_plain
#include "encode_path.h"
