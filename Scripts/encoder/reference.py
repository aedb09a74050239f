"""Writes what this reference makes of some articles, for the tests in Swift. Offsets are UTF-8 bytes."""

import argparse
import base64
import itertools
import json

import numpy as np
import torch

from decoding import Linker, score
from network import BASE, Attributor
from text import Document, Vocabulary, articles


def record(document, scores):
    at = [0, *itertools.accumulate(len(c.encode()) for c in document.text)]

    def span(words):
        return [at[document.words[words[0]][0]], at[document.words[words[1]][1]]] if words else None

    return {
        "id": document.id, "text": document.text,
        "words": [[at[start], at[end]] for start, end, _ in document.words],
        "pieces": [piece for pieces in document.pieces for piece in pieces],
        "marks": document.marks,
        "labels": [[round(float(x), 3) for x in row] for row in scores.labels],
        "sayings": [{"source": span(s["source"]), "cue": span(s["cue"]), "content": list(map(span, s["content"]))}
                    for s in Linker(scores).sayings()],
    }


def checksum(numbers):
    """FNV-1a over numbers, each as four bytes, little-endian."""
    value = 0xCBF29CE484222325
    for byte in np.asarray(numbers, "<u4").tobytes():
        value = (value ^ byte) * 0x100000001B3 & 0xFFFFFFFFFFFFFFFF
    return f"{value:016x}"


def compact_record(document, scores):
    """The pieces' checksum, and for each word the seven probabilities in steps of 1/255."""
    shares = np.rint(np.exp(scores.labels) * 255).astype(np.uint8)
    return {"id": document.id, "text": document.text, "words": len(document.words),
            "pieces": checksum([piece for pieces in document.pieces for piece in pieces]),
            "shares": base64.b64encode(shares.tobytes()).decode()}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("weights")
    parser.add_argument("texts", help="a JSON array, or JSON Lines in gzip")
    parser.add_argument("output")
    parser.add_argument("--articles", type=int)
    parser.add_argument("--compact", action="store_true", help="keep probabilities alone, a byte each")
    options = parser.parse_args()
    if options.texts.endswith(".gz"):
        given = [{"id": a["id"], "text": a["text"]} for a in articles(options.texts)]
    else:
        with open(options.texts, encoding="utf-8") as file:
            given = json.load(file)
    model = Attributor()
    model.load_state_dict(torch.load(options.weights))
    vocabulary = Vocabulary(BASE / "vocab.txt")
    documents = [Document(article, vocabulary) for article in given[:options.articles]]
    made = compact_record if options.compact else record
    lines = [json.dumps(made(document, scores), ensure_ascii=False, separators=(",", ":"))
             for document, scores in zip(documents, score(model, documents))]
    with open(options.output, "w", encoding="utf-8") as file:
        file.write("[\n" + ",\n".join(lines) + "\n]\n")


if __name__ == "__main__":
    main()
