// The encoder's arithmetic, compiled once for each path: the including file defines ENCODE, the name of the
// function, `tile_rows` and `tile_blocks`, the type `packed` of activations, one byte or two, and `multiply_tile`, from these to
// whole-number sums of one block of outputs or of `tile_blocks` neighbours.
//
// The same bits come out on every machine: whole-number sums are exact, and floating-point ones are as lanes.h
// says.

#include "lanes.h"

/// x Φ(x), with the error function after Abramowitz and Stegun 7.1.26 (error at most 1.5e-7).
static inline lanes gelu(lanes x) {
  lanes size = __builtin_elementwise_max(x, -x);
  lanes z = size * 0.70710678118654752f;
  lanes t = 1.0f / (1.0f + 0.3275911f * z);
  lanes p = t * 1.061405429f - 1.453152027f;
  p = p * t + 1.421413741f;
  p = p * t - 0.284496736f;
  p = p * t + 0.254829592f;
  lanes erf = 1.0f - p * t * exponential(-(z * z));
  return 0.5f * (x + size * erf);
}

/// Row by row to mean 0 and variance 1, then scaled and shifted. `count` is a multiple of 16.
static void normalise(float *row, int count, const float *scale, const float *shift) {
  lanes sum = {0}, squares = {0};
  for (int i = 0; i < count; i += 16) sum += load(row + i);
  float mean = sum_of(sum) / (float)count;
  for (int i = 0; i < count; i += 16) {
    lanes d = load(row + i) - mean;
    squares += d * d;
  }
  lanes deviation = __builtin_elementwise_sqrt(spread(sum_of(squares) / (float)count + 1e-12f));
  lanes inverse = 1.0f / deviation;
  for (int i = 0; i < count; i += 16)
    store(row + i, (load(row + i) - mean) * inverse * load(scale + i) + load(shift + i));
}

typedef packed packed_lanes __attribute__((vector_size(16 * sizeof(packed))));

/// Where activations are bytes, those of fine encoders are taken in two parts, the upper 128 times the lower.
static inline int is_parted(int is_fine) { return is_fine && sizeof(packed) == 1; }

static inline packed *part_of(const workspace *w, int part, size_t first) {
  return (packed *)w->packed + (size_t)part * w->part + first;
}

/// Sixteen whole numbers from `input` on, four inputs at a time, in the row's place in the tile.
static void place(whole_lanes numbers, int input, packed *tile, int row) {
  packed_lanes narrow = __builtin_convertvector(numbers, packed_lanes);
  for (int k = 0; k < 4; k++)
    __builtin_memcpy(
      tile + ((input / 4 + k) * tile_rows + row) * 4, (const packed *)&narrow + 4 * k, 4 * sizeof(packed));
}

/// Packs `count` rows (at most `chunk_rows`) into tiles as whole numbers; the last tile is filled up with what is there.
static void pack(const float *rows, int count, int width, int is_fine, workspace *w) {
  float limit = is_fine ? fine_limit : coarse_limit;
  for (int r = 0; r < count; r++) {
    const float *row = rows + (size_t)r * (size_t)width;
    size_t first = (size_t)(r / tile_rows) * tile_rows * (size_t)width;
    lanes size = {0};
    for (int i = 0; i < width; i += 16) {
      lanes v = load(row + i);
      size = __builtin_elementwise_max(size, __builtin_elementwise_max(v, -v));
    }
    float greatest = greatest_of(size);
    float factor = greatest > 0 ? limit / greatest : 0;
    whole_lanes upper = {0}, lower = {0};
    for (int i = 0; i < width; i += 16) {
      whole_lanes v = __builtin_convertvector(rounded(load(row + i) * factor), whole_lanes);
      if (is_parted(is_fine)) {
        whole_lanes high = (v + 64) >> 7;
        upper += high;
        place(high, i, part_of(w, 1, first), r % tile_rows);
        v -= high << 7;
      }
      lower += v;
      place(v, i, part_of(w, 0, first), r % tile_rows);
    }
    w->totals[0][r] = total_of(lower);
    w->totals[1][r] = total_of(upper);
    w->scales[r] = greatest / limit;
  }
}

typedef enum { set, set_gelu, add } epilogue;

/// Packed rows through a linear layer, to `outputs` (row stride `stride`).
static inline void apply(
  const ck_linear *layer, int is_fine, const workspace *w, int count, float *outputs, int stride, epilogue then) {
  int32_t sums[tile_blocks][tile_rows][block_outputs] __attribute__((aligned(64)));
  int32_t upper[tile_blocks][tile_rows][block_outputs] __attribute__((aligned(64)));
  int quads = layer->inputs / 4, blocks;
  for (int block = 0; block < layer->outputs; block += blocks * block_outputs) {
    blocks = layer->outputs - block < tile_blocks * block_outputs ? 1 : tile_blocks;
    const int8_t *weights = layer->weights + (size_t)block * (size_t)layer->inputs;
    for (int first = 0; first < count; first += tile_rows) {
      int rows = count - first < tile_rows ? count - first : tile_rows;
      size_t tile = (size_t)first * (size_t)layer->inputs;
      multiply_tile(part_of(w, 0, tile), weights, quads, blocks, w->totals[0] + first, rows, sums);
      if (is_parted(is_fine))
        multiply_tile(part_of(w, 1, tile), weights, quads, blocks, w->totals[1] + first, rows, upper);
      for (int b = 0; b < blocks; b++) {
        int output = block + b * block_outputs;
        lanes scales = load(layer->scales + output), bias = load(layer->bias + output);
        for (int r = 0; r < rows; r++) {
          whole_lanes whole = *(const loose_whole_lanes *)sums[b][r];
          if (is_parted(is_fine)) whole += *(const loose_whole_lanes *)upper[b][r] << 7;
          lanes v = __builtin_convertvector(whole, lanes) * (scales * w->scales[first + r]) + bias;
          float *out = outputs + (size_t)(first + r) * (size_t)stride + output;
          if (then == set_gelu) v = gelu(v);
          if (then == add) v += load(out);
          store(out, v);
        }
      }
    }
  }
}

static float half_float(uint16_t upper) {
  uint32_t bits = (uint32_t)upper << 16;
  float value;
  __builtin_memcpy(&value, &bits, sizeof value);
  return value;
}

/// Embedding of one piece at one position: word + position + marks, normalised.
static void embed(const ck_encoder *e, const ck_piece *piece, int position, float *row) {
  int hidden = e->hidden;
  const uint8_t *halves = e->words + (size_t)piece->id * (size_t)hidden / 2;
  const uint16_t *scales = e->word_scales + (size_t)piece->id * (size_t)hidden / 32;
  const int8_t *place = e->places + (size_t)position * (size_t)hidden;
  float place_scale = e->place_scales[position];
  for (int group = 0; group < hidden / 32; group++) {
    float scale = half_float(scales[group]);
    for (int i = 0; i < 16; i++) {
      uint8_t both = halves[group * 16 + i];
      row[group * 32 + i] = (float)((both & 15) - 8) * scale;
      row[group * 32 + 16 + i] = (float)((both >> 4) - 8) * scale;
    }
  }
  for (int i = 0; i < hidden; i++) {
    float sum = row[i] + (float)place[i] * place_scale;
    for (int k = 0; k < ck_mark_tables; k++)
      sum += e->mark_rows[k][(size_t)piece->marks[k] * (size_t)hidden + (size_t)i];
    row[i] = sum;
  }
  normalise(row, hidden, e->norm[0], e->norm[1]);
}

/// Softmax of each of four rows of scores, not yet divided by the sum, which is returned in `sums`.
static inline void soften(float *rows, int count, int keys, float sums[4]) {
  for (int r = 0; r < 4; r++) {
    float *row = rows + (size_t)r * (size_t)keys;
    for (int s = count; s < keys; s++) row[s] = -1e30f;
    lanes most = load(row);
    for (int s = 16; s < keys; s += 16) most = __builtin_elementwise_max(most, load(row + s));
    float greatest = greatest_of(most);
    lanes sum = {0};
    for (int s = 0; s < keys; s += 16) {
      lanes v = exponential(load(row + s) - greatest);
      store(row + s, v);
      sum += v;
    }
    for (int s = count; s < keys; s++) row[s] = 0;
    sums[r] = sum_of(sum);
  }
}

/// One head's attention of the `asked` pieces: `projected` has queries, keys and values side by side, 32 numbers each.
static void attend(const workspace *w, int count, const int32_t *asked, int asked_count, int hidden, int head) {
  int stride = 3 * hidden, keys = w->keys;
  const float *queries = w->projected + head * 32, *values = queries + 2 * hidden;
  for (int s = 0; s < count; s++)
    for (int d = 0; d < 32; d++)
      w->keys_turned[d * keys + s] = queries[(size_t)s * (size_t)stride + (size_t)(hidden + d)];
  for (int first = 0; first < asked_count; first += 4) {
    const float *q[4];
    for (int r = 0; r < 4; r++) {
      int row = asked[first + r < asked_count ? first + r : asked_count - 1];
      q[r] = queries + (size_t)row * (size_t)stride;
    }
    for (int s = 0; s < keys; s += 16) {
      lanes a = {0}, b = {0}, c = {0}, d = {0};
      for (int i = 0; i < 32; i++) {
        lanes key = load(w->keys_turned + i * keys + s);
        a += q[0][i] * key;
        b += q[1][i] * key;
        c += q[2][i] * key;
        d += q[3][i] * key;
      }
      store(w->probabilities + s, a);
      store(w->probabilities + keys + s, b);
      store(w->probabilities + 2 * keys + s, c);
      store(w->probabilities + 3 * keys + s, d);
    }
    float sums[4];
    soften(w->probabilities, count, keys, sums);
    for (int r = 0; r < 4 && first + r < asked_count; r += 2) {
      const float *p = w->probabilities + r * keys;
      lanes a = {0}, b = {0}, c = {0}, d = {0};
      for (int s = 0; s < count; s++) {
        const float *value = values + (size_t)s * (size_t)stride;
        lanes low = load(value), high = load(value + 16);
        a += p[s] * low;
        b += p[s] * high;
        c += p[keys + s] * low;
        d += p[keys + s] * high;
      }
      float *out = w->context + (size_t)(first + r) * (size_t)hidden + head * 32;
      store(out, a / sums[r]);
      store(out + 16, b / sums[r]);
      if (first + r + 1 < asked_count) {
        store(out + hidden, c / sums[r + 1]);
        store(out + hidden + 16, d / sums[r + 1]);
      }
    }
  }
}

/// Leaves in `stream` and `context` what becomes of the `asked` pieces, one behind the other; these ascend.
static void run_layer(
  const ck_encoder *e, const ck_layer *layer, workspace *w, int count, const int32_t *asked, int asked_count) {
  int hidden = e->hidden;
  for (int first = 0; first < count; first += chunk_rows) {
    int rows = count - first < chunk_rows ? count - first : chunk_rows;
    pack(w->stream + (size_t)first * (size_t)hidden, rows, hidden, e->is_fine, w);
    apply(&layer->attention, e->is_fine, w, rows, w->projected + (size_t)first * 3 * (size_t)hidden, 3 * hidden, set);
  }
  for (int head = 0; head < e->heads; head++) attend(w, count, asked, asked_count, hidden, head);
  if (asked_count < count)
    for (int i = 0; i < asked_count; i++)
      __builtin_memmove(
        w->stream + i * hidden, w->stream + asked[i] * hidden, (size_t)hidden * sizeof(float));
  for (int first = 0; first < asked_count; first += chunk_rows) {
    int rows = asked_count - first < chunk_rows ? asked_count - first : chunk_rows;
    float *stream = w->stream + (size_t)first * (size_t)hidden;
    pack(w->context + (size_t)first * (size_t)hidden, rows, hidden, e->is_fine, w);
    apply(&layer->attended, e->is_fine, w, rows, stream, hidden, add);
    for (int i = 0; i < rows; i++) normalise(stream + i * hidden, hidden, layer->norm[0], layer->norm[1]);
    pack(stream, rows, hidden, e->is_fine, w);
    apply(&layer->wide, e->is_fine, w, rows, w->wide, e->inner, set_gelu);
    pack(w->wide, rows, e->inner, e->is_fine, w);
    apply(&layer->narrow, e->is_fine, w, rows, stream, hidden, add);
    for (int i = 0; i < rows; i++) normalise(stream + i * hidden, hidden, layer->norm[2], layer->norm[3]);
  }
}

ENCODE_PATH(ENCODE) {
  workspace w;
  workspace_lay_out(encoder, count, scratch, &w);
  int hidden = encoder->hidden;
  __builtin_memset(w.packed, 0, 2 * w.part);
  __builtin_memset(w.totals, 0, sizeof w.totals);
  for (int i = 0; i < count; i++) embed(encoder, &pieces[i], i, w.stream + (size_t)i * (size_t)hidden);
  for (int i = 0; i < count; i++) w.asked[i] = i;
  for (int i = 0; i + 1 < encoder->layers; i++)
    run_layer(encoder, &encoder->layer[i], &w, count, w.asked, count);
  // Of the last layer only what is read.
  int asked_count = list_asked(&w, count, rows, row_count);
  run_layer(encoder, &encoder->layer[encoder->layers - 1], &w, count, w.asked, asked_count);
  for (int first = 0; first < row_count; first += chunk_rows) {
    int some = row_count - first < chunk_rows ? row_count - first : chunk_rows;
    for (int i = 0; i < some; i++)
      __builtin_memcpy(
        w.wide + i * hidden, w.stream + w.places[rows[first + i]] * hidden, (size_t)hidden * sizeof(float));
    pack(w.wide, some, hidden, encoder->is_fine, &w);
    float *out = scores + (size_t)first * (size_t)encoder->head.outputs;
    apply(&encoder->head, encoder->is_fine, &w, some, out, encoder->head.outputs, set);
  }
}
