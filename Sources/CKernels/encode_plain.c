#include "encoder.h"

enum { tile_rows = 6, tile_blocks = 1 };
typedef int16_t packed;

static inline void multiply_tile(
  const packed *tile, const int8_t *weights, int quads, int blocks, const int32_t *totals, int rows,
  int32_t sums[tile_blocks][tile_rows][block_outputs]) {
  (void)blocks, (void)totals;
  for (int r = 0; r < rows; r++)
    for (int c = 0; c < block_outputs; c++) sums[0][r][c] = 0;
  for (int k = 0; k < quads; k++)
    for (int r = 0; r < rows; r++) {
      const packed *a = tile + (k * tile_rows + r) * 4;
      for (int c = 0; c < block_outputs; c++) {
        const int8_t *w = weights + k * 64 + c * 4;
        sums[0][r][c] += a[0] * w[0] + a[1] * w[1] + a[2] * w[2] + a[3] * w[3];
      }
    }
}

#define ENCODE encode_plain
#include "encode_path.h"
