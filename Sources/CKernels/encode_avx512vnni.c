#include "encoder.h"

#if defined(__x86_64__)
#include <immintrin.h>
#pragma clang attribute push(__attribute__((target("avx512f,avx512bw,avx512vnni"))), apply_to = function)
#define MULTIPLY_ADD(sums, a, w) _mm512_dpwssd_epi32(sums, a, w)
#define ENCODE encode_avx512vnni
#include "encode_tile512.h"
#include "encode_path.h"
#pragma clang attribute pop
#endif
