#include "CKernels.h"
#include "lanes.h"

/// Softmax in place; the last lanes beyond `count` are neither read nor written.
static void soften(float *numbers, int32_t count) {
  float greatest = numbers[0], sum = 0;
  for (int32_t i = 1; i < count; i++) greatest = numbers[i] > greatest ? numbers[i] : greatest;
  for (int32_t i = 0; i < count; i += 16) {
    lanes v = {0};
    size_t some = (size_t)(count - i < 16 ? count - i : 16) * sizeof(float);
    __builtin_memcpy(&v, numbers + i, some);
    v = exponential(v - greatest);
    __builtin_memcpy(numbers + i, &v, some);
  }
  for (int32_t i = 0; i < count; i++) sum += numbers[i];
  for (int32_t i = 0; i < count; i++) numbers[i] /= sum;
}

void ck_point(
  const ck_encoder *encoder, const float *scores, int32_t row_count, int32_t row, int32_t pointer,
  float *shares) {
  size_t stride = (size_t)encoder->head.outputs;
  int32_t width = encoder->width;
  const float *query = scores + (size_t)row * stride + 2 * pointer * width;
  for (int32_t r = 0; r < row_count; r++) {
    const float *key = scores + (size_t)r * stride + (2 * pointer + 1) * width;
    lanes sum = {0};
    for (int32_t i = 0; i < width; i += 16) sum += load(query + i) * load(key + i);
    shares[r] = sum_of(sum);
  }
  soften(shares, row_count);
}

void ck_soften(float *numbers, int32_t count) { soften(numbers, count); }
