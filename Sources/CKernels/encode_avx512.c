#include "encoder.h"

#if defined(__x86_64__)
#include <immintrin.h>
#pragma clang attribute push(__attribute__((target("avx512f,avx512bw"))), apply_to = function)
#define MULTIPLY_ADD(sums, a, w) _mm512_add_epi32(sums, _mm512_madd_epi16(a, w))
#define ENCODE encode_avx512
#include "encode_tile512.h"
#include "encode_path.h"
#pragma clang attribute pop
#endif
