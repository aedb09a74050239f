#ifndef CKERNELS_H
#define CKERNELS_H

#include <stddef.h>
#include <stdint.h>

/// A part of a word, as the encoder reads it.
typedef struct {
  int32_t id;
  /// Rows of the three small tables that are added to the piece's embedding.
  uint8_t marks[3];
} ck_piece;

/// One linear layer: outputs = (inputs · weights) × scales + bias.
///
/// `weights` are Int8 in blocks of 16 outputs; a block holds, for each four inputs, 16 × 4 weights.
typedef struct {
  int32_t inputs, outputs;
  const int8_t *weights;
  const float *scales, *bias;
} ck_linear;

typedef struct {
  ck_linear attention, attended, wide, narrow;
  const float *norm[4];
} ck_layer;

enum { ck_most_layers = 12, ck_mark_tables = 3 };

/// A transformer encoder over mapped weights: nothing is copied, pointers lead into the caller's bytes.
typedef struct {
  int32_t hidden, layers, heads, inner, vocabulary, positions, labels, pointers, width;
  int32_t marks[ck_mark_tables];
  /// Activations in 14 bits, not in 8: for pieces that each bear labels, where a rounding may tip one of many.
  int32_t is_fine;
  /// Half a byte a weight, in groups of 32 that share a scale (the upper half of a float).
  const uint8_t *words;
  const uint16_t *word_scales;
  const int8_t *places;
  const float *place_scales;
  const float *mark_rows[ck_mark_tables];
  const float *norm[2];
  ck_layer layer[ck_most_layers];
  /// For each pointer its query and its key, then the labels, filled up to a multiple of 16.
  ck_linear head;
} ck_encoder;

/// How the machine multiplies, the fastest last. All give the same bits.
typedef enum { ck_plain, ck_neon, ck_avx2, ck_avx512, ck_avxvnni, ck_avx512vnni } ck_path;

/// The fastest path of this machine.
ck_path ck_best_path(void);
/// Whether this machine can take the path.
int ck_supports(ck_path path);

/// Reads the header and sets the pointers; 0 if the bytes are no encoder of this version.
/// `bytes` must be aligned to 64. With an `other` encoder they hold no pieces' embeddings: its are shared.
int ck_encoder_open(const uint8_t *bytes, size_t count, const ck_encoder *other, ck_encoder *encoder);

/// Bytes of scratch memory (aligned to 64) that a window of so many pieces needs.
size_t ck_encoder_scratch(const ck_encoder *encoder, int32_t pieces);

/// Encodes one window and writes, for each of the `rows` pieces listed, `head.outputs` numbers.
///
/// - scores: rows × head.outputs.
/// - Piece ids, marks and rows must lie in range: the caller checks.
void ck_encode(
  const ck_encoder *encoder, ck_path path, const ck_piece *pieces, int32_t count, const int32_t *rows,
  int32_t row_count, float *scores, void *scratch);

/// Where a piece points: softmax over all rows of query `row` · their keys.
///
/// - scores: as `ck_encode` wrote them. - shares: one number a row; they add up to 1.
void ck_point(
  const ck_encoder *encoder, const float *scores, int32_t row_count, int32_t row, int32_t pointer,
  float *shares);

/// Softmax in place of `count` numbers, at most 64.
void ck_soften(float *numbers, int32_t count);

/// Adds rows of a linear model's table, each of 8 weights, to 8 sums. At most 256 rows: more could overflow.
///
/// - stride: bytes from one row to the next.
void ck_add_rows8(const int8_t *table, size_t stride, const uint32_t *rows, size_t count, int16_t *sums);

/// The same for rows of 16 weights that lie together.
void ck_add_rows16(const int8_t *table, const uint32_t *rows, size_t count, int16_t *sums);

/// The label with the largest sum over rows of 32 weights, among the first `labels`; the lowest of equals.
/// At most 256 rows: more could overflow.
int32_t ck_best_of_rows32(const int8_t *table, const uint32_t *rows, size_t count, int32_t labels);

/// Words as rows of a table of vectors; from the table's end on they are rows of `own`.
typedef struct {
  const uint32_t *words;
  size_t count;
  const int8_t *own;
} ck_words;

/// For either list the greatest dot product of each word's vector with one of the other list's, at least 0.
/// Vectors are 64 Int8 of length 127.
void ck_greatest_dots64(const int8_t *table, uint32_t rows, ck_words a, ck_words b, int32_t *greatest_a,
                        int32_t *greatest_b);

/// The best path through 8 labels (Viterbi 1967); of equals, the one with lower labels at the end.
///
/// - emissions: `count` rows of 8 scores, to each of which `bias` is added. - transitions: `[from][to]`.
/// - Scores below 2^25 in size. - origins: room for 8 × `count`. - labels: one a row.
void ck_best_path8(
  const int32_t *emissions, size_t count, const int32_t *bias, const int32_t *transitions,
  const int32_t *start, uint8_t *origins, uint8_t *labels);

/// The encoder's weights and the vocabulary, part of the program's own image.
const uint8_t *ck_encoder_weights(size_t *count);
const uint8_t *ck_judge_weights(size_t *count);

// For a whole program, at its start: blocks above 128 KiB go back to the system when they are freed. Left to itself glibc raises
// that limit with every larger block that is freed, and large blocks then lie scattered among what stays.
void ck_return_large_blocks(void);
const uint8_t *ck_encoder_vocabulary(size_t *count);

#endif
