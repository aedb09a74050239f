// Opening an encoder and choosing the path. The file format is described in Scripts/train-encoder.py (`write`).

#include "encoder.h"
#include <string.h>

typedef struct {
  const uint8_t *next, *end;
} reader;

/// The next `count` bytes, which begin at a multiple of 64; NULL if the file is too short.
static const void *take(reader *r, size_t count) {
  if (r->next == NULL || (size_t)(r->end - r->next) < count) {
    r->next = NULL;
    return NULL;
  }
  const uint8_t *found = r->next;
  size_t step = (count + 63) / 64 * 64;
  r->next = (size_t)(r->end - r->next) < step ? r->end : r->next + step;
  return found;
}

static ck_linear take_linear(reader *r, int32_t inputs, int32_t outputs) {
  ck_linear layer = {.inputs = inputs, .outputs = (outputs + 15) / 16 * 16};
  layer.weights = take(r, (size_t)layer.inputs * (size_t)layer.outputs);
  layer.scales = take(r, sizeof(float) * (size_t)layer.outputs);
  layer.bias = take(r, sizeof(float) * (size_t)layer.outputs);
  return layer;
}

static int is_sound(const ck_encoder *e) {
  return e->hidden > 0 && e->hidden % 32 == 0 && e->layers > 0 && e->layers <= ck_most_layers && e->heads > 0
         && e->hidden == e->heads * 32 && e->inner > 0 && e->inner % 32 == 0 && e->inner <= 1536
         && e->vocabulary > 0 && e->vocabulary < 1 << 20 && e->positions > 0 && e->positions <= 4096
         && e->labels > 0 && e->labels <= 64 && e->pointers >= 0 && e->pointers <= 8 && e->width > 0
         && e->width % 16 == 0 && e->width <= 512 && e->marks[0] > 0 && e->marks[0] <= 256 && e->marks[1] > 0 && e->marks[1] <= 256
         && e->marks[2] > 0 && e->marks[2] <= 256;
}

int ck_encoder_open(const uint8_t *bytes, size_t count, const ck_encoder *other, ck_encoder *encoder) {
  reader r = {bytes, bytes + count};
  const uint8_t *magic = take(&r, 64);
  if (magic == NULL || memcmp(magic, other == NULL ? "ccencod2" : "ccbesid2", 8) != 0) return 0;
  ck_encoder e = {0};
  memcpy(&e, magic + 8, 12 * sizeof(int32_t));
  if (!is_sound(&e)) return 0;
  e.is_fine = other == NULL;
  size_t hidden = (size_t)e.hidden, words = (size_t)e.vocabulary;
  if (other != NULL) {
    if (other->hidden != e.hidden || other->vocabulary != e.vocabulary) return 0;
    e.words = other->words;
    e.word_scales = other->word_scales;
  } else {
    e.words = take(&r, words * hidden / 2);
    e.word_scales = take(&r, words * hidden / 32 * sizeof(uint16_t));
  }
  e.places = take(&r, (size_t)e.positions * hidden);
  e.place_scales = take(&r, (size_t)e.positions * sizeof(float));
  for (int i = 0; i < ck_mark_tables; i++)
    e.mark_rows[i] = take(&r, (size_t)e.marks[i] * hidden * sizeof(float));
  for (int i = 0; i < 2; i++) e.norm[i] = take(&r, hidden * sizeof(float));
  for (int i = 0; i < e.layers; i++) {
    ck_layer *l = &e.layer[i];
    l->attention = take_linear(&r, e.hidden, 3 * e.hidden);
    l->attended = take_linear(&r, e.hidden, e.hidden);
    for (int k = 0; k < 2; k++) l->norm[k] = take(&r, hidden * sizeof(float));
    l->wide = take_linear(&r, e.hidden, e.inner);
    l->narrow = take_linear(&r, e.inner, e.hidden);
    for (int k = 2; k < 4; k++) l->norm[k] = take(&r, hidden * sizeof(float));
  }
  e.head = take_linear(&r, e.hidden, 2 * e.pointers * e.width + e.labels);
  if (r.next != r.end) return 0;
  *encoder = e;
  return 1;
}

static void *lay(uint8_t *base, size_t *at, size_t bytes) {
  void *found = base == NULL ? NULL : base + *at;
  *at += (bytes + 63) / 64 * 64;
  return found;
}

size_t workspace_lay_out(const ck_encoder *e, int32_t pieces, uint8_t *base, workspace *w) {
  size_t at = 0, hidden = (size_t)e->hidden, inner = (size_t)e->inner;
  size_t padded = ((size_t)pieces + chunk_rows - 1) / chunk_rows * chunk_rows;
  size_t keys = ((size_t)pieces + 15) / 16 * 16;
  w->keys = (int32_t)keys;
  w->stream = lay(base, &at, padded * hidden * sizeof(float));
  w->projected = lay(base, &at, padded * hidden * 3 * sizeof(float));
  w->context = lay(base, &at, padded * hidden * sizeof(float));
  w->keys_turned = lay(base, &at, 32 * keys * sizeof(float));
  w->probabilities = lay(base, &at, 4 * keys * sizeof(float));
  w->wide = lay(base, &at, chunk_rows * inner * sizeof(float));
  w->scales = lay(base, &at, chunk_rows * sizeof(float));
  w->asked = lay(base, &at, (size_t)pieces * sizeof(int32_t));
  w->places = lay(base, &at, (size_t)pieces * sizeof(int32_t));
  w->part = chunk_rows * inner;
  w->packed = lay(base, &at, 2 * w->part);
  return at;
}

int list_asked(workspace *w, int count, const int32_t *rows, int row_count) {
  for (int i = 0; i < count; i++) w->places[i] = -1;
  for (int i = 0; i < row_count; i++) w->places[rows[i]] = 0;
  int asked = 0;
  for (int i = 0; i < count; i++)
    if (w->places[i] == 0) {
      w->places[i] = asked;
      w->asked[asked++] = i;
    }
  return asked;
}

size_t ck_encoder_scratch(const ck_encoder *encoder, int32_t pieces) {
  workspace w;
  return workspace_lay_out(encoder, pieces, NULL, &w);
}

#if defined(__x86_64__)

int ck_supports(ck_path path) {
  __builtin_cpu_init();
  switch (path) {
  case ck_plain: return 1;
  case ck_avx2: return __builtin_cpu_supports("avx2") != 0;
  case ck_avx512: return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw");
  case ck_avxvnni: return ck_supports(ck_avx2) && __builtin_cpu_supports("avxvnni") != 0;
  case ck_avx512vnni: return ck_supports(ck_avx512) && __builtin_cpu_supports("avx512vnni") != 0;
  default: return 0;
  }
}

#elif defined(__ARM_NEON)

int ck_supports(ck_path path) { return path == ck_plain || path == ck_neon; }

#else

int ck_supports(ck_path path) { return path == ck_plain; }

#endif

ck_path ck_best_path(void) {
  for (ck_path path = ck_avx512vnni; path > ck_plain; path--)
    if (ck_supports(path)) return path;
  return ck_plain;
}

void ck_encode(
  const ck_encoder *encoder, ck_path path, const ck_piece *pieces, int32_t count, const int32_t *rows,
  int32_t row_count, float *scores, void *scratch) {
  switch (path) {
#if defined(__x86_64__)
  case ck_avx2: encode_avx2(encoder, pieces, count, rows, row_count, scores, scratch); return;
  case ck_avx512: encode_avx512(encoder, pieces, count, rows, row_count, scores, scratch); return;
  case ck_avxvnni: encode_avxvnni(encoder, pieces, count, rows, row_count, scores, scratch); return;
  case ck_avx512vnni: encode_avx512vnni(encoder, pieces, count, rows, row_count, scores, scratch); return;
#elif defined(__ARM_NEON)
  case ck_neon: encode_neon(encoder, pieces, count, rows, row_count, scores, scratch); return;
#endif
  default: encode_plain(encoder, pieces, count, rows, row_count, scores, scratch);
  }
}
