#ifndef ENCODER_H
#define ENCODER_H

#include "CKernels.h"

enum { block_outputs = 16 };
/// Pieces whose activations stay in the second-level cache while all weights of a layer pass by: a multiple of every path's
/// `tile_rows`, the pieces multiplied at once.
enum { chunk_rows = 48 };
/// Activations are whole numbers of at most this size, a scale for each piece: with Int8 weights sums of 1,536 products are
/// exact in any order (8191 × 127 × 1536 < 2³¹).
enum { coarse_limit = 127, fine_limit = 8191 };

typedef struct {
  int32_t keys;
  float *stream, *projected, *context, *keys_turned, *probabilities, *wide;
  /// Two bytes for each activation of a chunk: two parts of `part` bytes, or numbers of two bytes.
  int8_t *packed;
  size_t part;
  float *scales;
  /// The pieces that the layer is asked for, ascending, and for each piece its place among these.
  int32_t *asked, *places;
  /// The sum of each row, by part.
  int32_t totals[2][chunk_rows];
} workspace;

/// Each of the `rows` once in `asked`, with their places in `places`. Returns how many.
int list_asked(workspace *w, int count, const int32_t *rows, int row_count);

size_t workspace_lay_out(const ck_encoder *encoder, int32_t pieces, uint8_t *base, workspace *w);

#define ENCODE_PATH(name)                                                                              \
  void name(                                                                                           \
    const ck_encoder *encoder, const ck_piece *pieces, int32_t count, const int32_t *rows,             \
    int32_t row_count, float *scores, void *scratch)

ENCODE_PATH(encode_plain);
ENCODE_PATH(encode_neon);
ENCODE_PATH(encode_avx2);
ENCODE_PATH(encode_avx512);
ENCODE_PATH(encode_avxvnni);
ENCODE_PATH(encode_avx512vnni);

#endif
