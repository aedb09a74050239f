// The trained weights, compiled into the program: the system maps them, so nothing is read or unpacked.

#include "CKernels.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const _Alignas(64) uint8_t encoder[] = {
#embed "encoder.bin"
};

static const _Alignas(64) uint8_t judge[] = {
#embed "judge.bin"
};

static const _Alignas(64) uint8_t vocabulary[] = {
#embed "vocabulary.bin"
};

const uint8_t *ck_encoder_weights(size_t *count) {
  *count = sizeof encoder;
  return encoder;
}

const uint8_t *ck_judge_weights(size_t *count) {
  *count = sizeof judge;
  return judge;
}

const uint8_t *ck_encoder_vocabulary(size_t *count) {
  *count = sizeof vocabulary;
  return vocabulary;
}
