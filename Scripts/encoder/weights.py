"""Quantises a trained attributor and writes the two files that the program carries.

encoder.bin: 64 bytes of header ("ccencod2", "ccbesid2" for one that shares the pieces' embeddings of another, then as 32-bit integers: hidden size, layers, heads, inner size, pieces,
positions, labels, pointers, pointer width, rows of the three mark tables), then, each part beginning at a multiple of
64 bytes and all little-endian:

    half bytes of the pieces' embeddings, 8 added, in groups of 32: the first 16 in the low halves, then the high ones
    their scales, a group's as the upper half of a float
    Int8 position embeddings (the token type's row added), and a float scale a row
    three float tables of marks: quotation, place, upper case
    float scale and shift of the normalisation
    for each layer: linear query, key and value (the query divided by the root of 32); linear output; normalisation;
        linear to the inner size; linear back; normalisation
    one linear head: query (divided by the root of the width) and key of each pointer, then the labels

A linear part is Int8 weights in blocks of 16 outputs, in a block four inputs at a time, in these output by output; a float
scale an output; a float bias an output. Outputs are filled up with zeros to a multiple of 16.

vocabulary.bin: "ccvocab1", number of pieces, bytes of letters; offsets of the pieces' letters; 65,536 16-bit slots of
an open hash table (FNV-1a of the letters without "##", whose seed differs inside a word); the letters.
"""

import argparse
import pathlib
import struct

import numpy as np
import torch

from network import BASE, HIDDEN, WIDTH, Attributor

EMBEDDINGS = "encoder.embeddings."


def upper_halves(x):
    bits = x.astype(np.float32).view(np.uint32)
    return ((bits + 0x7FFF + ((bits >> 16) & 1)) >> 16).astype(np.uint16)


def from_upper_halves(halves):
    return (halves.astype(np.uint32) << 16).view(np.float32)


def rows_in_int8(weights):
    scales = np.abs(weights).max(1) / 127
    scales[scales == 0] = 1
    scales = scales.astype(np.float32)
    return np.clip(np.rint(weights / scales[:, None]), -127, 127).astype(np.int8), scales


def groups_in_half_bytes(weights):
    """Numbers -8...7 in groups of 32, and of nine scales a group the one of least squared error."""
    groups = weights.reshape(len(weights), -1, 32)
    top = np.abs(groups).max(2)
    top[top == 0] = 1
    least = np.full(top.shape, np.inf)
    scales, numbers = np.zeros_like(top), np.zeros_like(groups)
    for factor in np.linspace(0.76, 1.08, 9):
        scale = from_upper_halves(upper_halves(top / 7 * factor))
        number = np.clip(np.rint(groups / scale[..., None]), -8, 7)
        error = ((number * scale[..., None] - groups) ** 2).sum(2)
        better = error < least
        least, scales = np.where(better, error, least), np.where(better, scale, scales)
        numbers = np.where(better[..., None], number, numbers)
    return numbers.astype(np.int8), scales.astype(np.float32)


class EncoderFile:
    """Weights as a file has them. One that stands beside another encoder has no pieces' embeddings of its own."""

    def __init__(self, state, labels=7, pointers=3, is_beside=False):
        self.state, self.parts = state, []
        self.labels, self.pointers, self.is_beside = labels, pointers, is_beside

    def array(self, name):
        return self.state[name].float().numpy()

    def places(self):
        return self.array(EMBEDDINGS + "position_embeddings.weight") \
            + self.array(EMBEDDINGS + "token_type_embeddings.weight")[0]

    def put(self, part):
        part = part if isinstance(part, bytes) else np.ascontiguousarray(part).tobytes()
        self.parts.append(part + bytes(-len(part) % 64))

    def put_linear(self, *layers):
        """Layers, each (name, factor), side by side as one."""
        weights = np.concatenate([self.array(name + ".weight") * factor for name, factor in layers])
        bias = np.concatenate([self.array(name + ".bias") * factor for name, factor in layers])
        fill = -len(weights) % 16
        weights, bias = np.pad(weights, ((0, fill), (0, 0))), np.pad(bias, (0, fill))
        numbers, scales = rows_in_int8(weights)
        self.put(numbers.reshape(-1, 16, numbers.shape[1] // 4, 4).transpose(0, 2, 1, 3))
        self.put(scales)
        self.put(bias.astype(np.float32))

    def put_normalisation(self, name):
        self.put(self.array(name + ".weight"))
        self.put(self.array(name + ".bias"))

    def bytes(self):
        self.put((b"ccbesid2" if self.is_beside else b"ccencod2") + struct.pack(
            "<12i", HIDDEN, 6, 12, 1536, 30522, 512, self.labels, self.pointers, WIDTH,
            *(len(self.array(name + ".weight")) for name in ("states", "places", "cases"))))
        if not self.is_beside:
            numbers, scales = groups_in_half_bytes(self.array(EMBEDDINGS + "word_embeddings.weight"))
            halves = (numbers + 8).astype(np.uint8)
            self.put(halves[..., :16] | halves[..., 16:] << 4)
            self.put(upper_halves(scales))
        for part in rows_in_int8(self.places()):
            self.put(part)
        for table in ("states", "places", "cases"):
            self.put(self.array(table + ".weight"))
        self.put_normalisation(EMBEDDINGS + "LayerNorm")
        for i in range(6):
            layer = f"encoder.encoder.layer.{i}."
            attention = layer + "attention.self."
            self.put_linear((attention + "query", 32 ** -0.5), (attention + "key", 1), (attention + "value", 1))
            self.put_linear((layer + "attention.output.dense", 1))
            self.put_normalisation(layer + "attention.output.LayerNorm")
            self.put_linear((layer + "intermediate.dense", 1))
            self.put_linear((layer + "output.dense", 1))
            self.put_normalisation(layer + "output.LayerNorm")
        heads = [(f"{kind}.{p}", factor) for p in range(self.pointers) for kind, factor in (("query", WIDTH ** -0.5), ("key", 1))]
        self.put_linear(*heads, ("tags", 1))
        return b"".join(self.parts)


class StateReader:
    """What ``EncoderFile`` wrote, as a state: all but the pieces' embeddings, which are another's."""

    def __init__(self, path):
        self.data, self.at, self.state = np.fromfile(path, np.uint8), 0, {}
        header = self.take(64)
        if bytes(header[:8]) != b"ccbesid2":
            raise ValueError(f"{path} holds no weights that read two claims side by side, or of another version")
        self.labels, self.pointers, self.width, *marks = struct.unpack("<6i", header[32:56].tobytes())
        self.state[EMBEDDINGS + "position_embeddings.weight"] = self.rows(512, HIDDEN)
        self.state[EMBEDDINGS + "token_type_embeddings.weight"] = np.zeros((2, HIDDEN), np.float32)
        for name, count in zip(("states", "places", "cases"), marks):
            self.state[name + ".weight"] = self.floats(count * HIDDEN).reshape(count, HIDDEN)
        self.normalisation(EMBEDDINGS + "LayerNorm")
        for i in range(6):
            layer = f"encoder.encoder.layer.{i}."
            attention = layer + "attention.self."
            self.linear(HIDDEN, *((attention + name, HIDDEN, factor) for name, factor in (("query", 32 ** 0.5), ("key", 1), ("value", 1))))
            self.linear(HIDDEN, (layer + "attention.output.dense", HIDDEN, 1))
            self.normalisation(layer + "attention.output.LayerNorm")
            self.linear(HIDDEN, (layer + "intermediate.dense", 1536, 1))
            self.linear(1536, (layer + "output.dense", HIDDEN, 1))
            self.normalisation(layer + "output.LayerNorm")
        heads = [(f"{kind}.{p}", self.width, factor) for p in range(self.pointers)
                 for kind, factor in (("query", self.width ** 0.5), ("key", 1))]
        self.linear(HIDDEN, *heads, ("tags", self.labels, 1))

    def take(self, count):
        found = self.data[self.at:self.at + count]
        self.at += (count + 63) // 64 * 64
        return found

    def floats(self, count):
        return self.take(4 * count).view(np.float32).copy()

    def rows(self, count, width):
        numbers = self.take(count * width).view(np.int8).reshape(count, width)
        return numbers * self.floats(count)[:, None]

    def linear(self, inputs, *layers):
        outputs = sum(count for _, count, _ in layers)
        filled = (outputs + 15) // 16 * 16
        numbers = self.take(filled * inputs).view(np.int8).reshape(-1, inputs // 4, 16, 4)
        weights = numbers.transpose(0, 2, 1, 3).reshape(filled, inputs) * self.floats(filled)[:, None]
        bias, row = self.floats(filled), 0
        for name, count, factor in layers:
            self.state[name + ".weight"] = weights[row:row + count] * factor
            self.state[name + ".bias"] = bias[row:row + count] * factor
            row += count

    def normalisation(self, name):
        for part in ("weight", "bias"):
            self.state[f"{name}.{part}"] = self.floats(HIDDEN)

    def tensors(self):
        return {name: torch.tensor(np.asarray(value, np.float32)) for name, value in self.state.items()}


def rounded(state):
    """The state with every weight as the file has it: what the tests' reference computes with."""
    state = {name: value.clone() for name, value in state.items()}
    name = EMBEDDINGS + "word_embeddings.weight"
    numbers, scales = groups_in_half_bytes(state[name].numpy())
    state[name] = torch.tensor((numbers * scales[..., None]).reshape(len(numbers), -1))
    numbers, scales = rows_in_int8(EncoderFile(state).places())
    state[EMBEDDINGS + "position_embeddings.weight"] = torch.tensor(numbers * scales[:, None])
    state[EMBEDDINGS + "token_type_embeddings.weight"].zero_()
    for name, value in state.items():
        is_table = "embeddings" in name or name.split(".")[0] in ("states", "places", "cases")
        if value.dim() == 2 and not is_table:
            numbers, scales = rows_in_int8(value.numpy())
            state[name] = torch.tensor(numbers * scales[:, None])
    return state


def slot_of(letters, is_inside):
    value = 2166136261 ^ is_inside
    for byte in letters:
        value = ((value ^ byte) * 16777619) & 0xFFFFFFFF
    return (value ^ value >> 16) & 0xFFFF


def vocabulary(path):
    with open(path, encoding="utf-8") as lines:
        pieces = [line.rstrip("\n") for line in lines]
    slots, letters, offsets = [0xFFFF] * 65536, b"", []
    for i, piece in enumerate(pieces):
        offsets.append(len(letters))
        letters += piece.encode()
        if len(piece) > 2 and piece.startswith("[") and piece.endswith("]"):
            continue
        is_inside = len(piece) > 2 and piece.startswith("##")
        slot = slot_of(piece[2:].encode() if is_inside else piece.encode(), is_inside)
        while slots[slot] != 0xFFFF:
            slot = (slot + 1) & 0xFFFF
        slots[slot] = i
    offsets.append(len(letters))
    return b"ccvocab1" + struct.pack("<2i", len(pieces), len(letters)) \
        + struct.pack(f"<{len(offsets)}I", *offsets) + struct.pack("<65536H", *slots) + letters


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("model")
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--rounded", help="where to write the weights as rounded, for the reference")
    options = parser.parse_args()
    state = torch.load(options.model)
    (options.folder / "encoder.bin").write_bytes(EncoderFile(state).bytes())
    (options.folder / "vocabulary.bin").write_bytes(vocabulary(BASE / "vocab.txt"))
    if options.rounded:
        torch.save(rounded(state), options.rounded)


if __name__ == "__main__":
    main()
