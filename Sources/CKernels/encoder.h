#ifndef ENCODER_H
#define ENCODER_H

#include "CKernels.h"

/// Pieces multiplied at once: six rows of sums and the weights fill the sixteen registers of AVX2.
enum { tile_rows = 6, block_outputs = 16 };
/// Pieces whose activations stay in the second-level cache while all weights of a layer pass by.
enum { chunk_rows = 48 };
/// Activations are whole numbers of at most this size, a scale for each piece: with Int8 weights and 1,536
/// inputs no sum leaves 32 bits (8191 × 127 × 1536 < 2³¹), so sums are exact in any order.
enum { activation_limit = 8191 };

typedef struct {
  int32_t padded, keys;
  float *stream, *projected, *context, *keys_turned, *probabilities, *wide;
  int16_t *packed;
  float *scales;
} workspace;

size_t workspace_lay_out(const ck_encoder *encoder, int32_t pieces, uint8_t *base, workspace *w);

#define ENCODE_PATH(name)                                                                              \
  void name(                                                                                           \
    const ck_encoder *encoder, const ck_piece *pieces, int32_t count, const int32_t *rows,             \
    int32_t row_count, float *scores, void *scratch)

ENCODE_PATH(encode_plain);
ENCODE_PATH(encode_neon);
ENCODE_PATH(encode_avx2);
ENCODE_PATH(encode_avx512);
ENCODE_PATH(encode_avx512vnni);

#endif
