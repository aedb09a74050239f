// Sixteen numbers at a time, the same bits on every machine.
//
// Floating-point sums run in a fixed order whatever the width of the registers. Fused multiply-add would round
// differently, so contraction is off.

#ifndef LANES_H
#define LANES_H

#include <stdint.h>

#pragma STDC FP_CONTRACT OFF
// Vectors wider than the registers pass between functions of one file only, so their convention may vary.
#pragma clang diagnostic ignored "-Wpsabi"


typedef float lanes __attribute__((vector_size(64)));
typedef int32_t whole_lanes __attribute__((vector_size(64)));
typedef int8_t narrow_lanes __attribute__((vector_size(16)));
typedef float loose_lanes __attribute__((vector_size(64), aligned(4)));
typedef int32_t loose_whole_lanes __attribute__((vector_size(64), aligned(4)));

static inline lanes load(const float *p) { return *(const loose_lanes *)p; }
static inline void store(float *p, lanes v) { *(loose_lanes *)p = v; }
static inline lanes spread(float x) { return (lanes){0} + x; }

/// To the nearest whole number, ties to even, for |x| < 2²².
static inline lanes rounded(lanes x) { return (x + 12582912.0f) - 12582912.0f; }

// By halves, each time the upper onto the lower.
typedef float lanes8 __attribute__((vector_size(32)));
typedef float lanes4 __attribute__((vector_size(16)));
typedef float lanes2 __attribute__((vector_size(8)));
#define HALVES(v, ...) __builtin_shufflevector(v, v, __VA_ARGS__)

static inline float sum_of(lanes v) {
  lanes8 a = HALVES(v, 0, 1, 2, 3, 4, 5, 6, 7) + HALVES(v, 8, 9, 10, 11, 12, 13, 14, 15);
  lanes4 b = HALVES(a, 0, 1, 2, 3) + HALVES(a, 4, 5, 6, 7);
  lanes2 c = HALVES(b, 0, 1) + HALVES(b, 2, 3);
  return c[0] + c[1];
}

static inline float greatest_of(lanes v) {
  lanes8 a = __builtin_elementwise_max(
    HALVES(v, 0, 1, 2, 3, 4, 5, 6, 7), HALVES(v, 8, 9, 10, 11, 12, 13, 14, 15));
  lanes4 b = __builtin_elementwise_max(HALVES(a, 0, 1, 2, 3), HALVES(a, 4, 5, 6, 7));
  lanes2 c = __builtin_elementwise_max(HALVES(b, 0, 1), HALVES(b, 2, 3));
  return c[0] > c[1] ? c[0] : c[1];
}

static inline int32_t total_of(whole_lanes v) {
  int32_t sum = 0;
  for (int i = 0; i < 16; i++) sum += v[i];
  return sum;
}

/// eˣ for x ≤ 0, to about 2e-7 of the value. Polynomial from Cephes `expf` (Moshier).
static inline lanes exponential(lanes x) {
  x = __builtin_elementwise_max(x, spread(-87.0f));
  lanes n = rounded(x * 1.44269504088896341f);
  lanes r = x - n * 0.693359375f + n * 2.12194440e-4f;
  lanes p = r * 1.9875691500e-4f + 1.3981999507e-3f;
  p = p * r + 8.3334519073e-3f;
  p = p * r + 4.1665795894e-2f;
  p = p * r + 1.6666665459e-1f;
  p = p * r + 5.0000001201e-1f;
  p = p * r * r + r + 1.0f;
  whole_lanes bits = (__builtin_convertvector(n, whole_lanes) + 127) << 23;
  lanes power;
  __builtin_memcpy(&power, &bits, sizeof power);
  return p * power;
}

#endif
