"""Trains the judge, which reads two claims side by side, and writes its weights.

    judging.py EXAMPLES.jsonl ENCODER.bin OUTPUT.bin [--epochs 4] [--held K] [--start JUDGE.bin [--refine]] [--taught ANSWERS.jsonl]

--held leaves every Kth group out and measures on it; --start goes on from weights of before, two thirds as fast. --refine goes on half as fast
with half of our own pairs and stories an epoch, which were learned before, and keeps the mean of the weights begun from and those
learned (Wortsman et al. 2022, "Robust fine-tuning"), which forgets less. Of the edits that were thought out, and of the compared pairs
that tell of two things, an epoch takes half. --taught has besides what teaching.py's wider network answers to examples, those that
nobody read among them: where there are answers, half of what is learned comes from them, and of the mean six tenths are what was
learned. Products are computed in bfloat16, losses and weights in float32.

EXAMPLES comes from `crosscheck-train judge`. The network is the encoder's: six layers over the same pieces, whose embeddings
it shares with ENCODER.bin and leaves as they are. One pointer leads from a value to the value of the other claim that
fills the same role, or to the window's start; two labels tell the words that the claims differ in, five more, read at the
window's start, what they differ in, and a last one whether they tell the same thing at all. Behind the claims of a story stands what their articles say around them, in three windows of four.
"""

import argparse
import json
import pathlib
import random
import struct
import time

import numpy as np
import torch
from torch.nn import functional
from transformers import BertModel

from network import BASE, HIDDEN, WIDTH
from training import Average
from weights import EncoderFile, StateReader, from_upper_halves

MARKS = (7, 5, 4)
VERDICTS = 5
LABELS = 2 + VERDICTS + 1
RATE = 1.5e-4
TAUGHT = 0.75


def shared_pieces(path):
    """The pieces' embeddings of encoder.bin as floats."""
    data = np.frombuffer(pathlib.Path(path).read_bytes(), np.uint8)
    hidden, words = struct.unpack("<i", data[8:12])[0], struct.unpack("<i", data[24:28])[0]
    end = 64 + words * hidden // 2
    halves = data[64:end].reshape(words, hidden // 32, 16)
    numbers = np.concatenate([halves & 15, halves >> 4], 2).astype(np.float32) - 8
    start = (end + 63) // 64 * 64
    scales = from_upper_halves(data[start:start + words * hidden // 16].view(np.uint16)).reshape(words, -1)
    return torch.tensor((numbers * scales[..., None]).reshape(words, hidden))


class PairReader(torch.nn.Module):
    """An encoder of pieces with the judge's marks and heads, whatever its size."""

    def __init__(self, encoder, hidden, spread):
        super().__init__()
        self.encoder = encoder
        self.encoder.embeddings.word_embeddings.weight.requires_grad = False
        self.states, self.places, self.cases = (torch.nn.Embedding(n, hidden) for n in MARKS)
        for table in (self.states, self.places, self.cases):
            torch.nn.init.normal_(table.weight, std=spread)
        self.dropout = torch.nn.Dropout(0.1)
        self.tags = torch.nn.Linear(hidden, LABELS)
        self.query = torch.nn.ModuleList([torch.nn.Linear(hidden, WIDTH)])
        self.key = torch.nn.ModuleList([torch.nn.Linear(hidden, WIDTH)])

    def words(self, ids):
        return self.encoder.embeddings.word_embeddings(ids)

    def forward(self, batch):
        words, marks = self.words(batch.ids), batch.marks
        inputs = words + self.states(marks[..., 0]) + self.places(marks[..., 1]) + self.cases(marks[..., 2])
        inputs = inputs.to(self.encoder.embeddings.word_embeddings.weight.dtype)
        return self.dropout(self.encoder(inputs_embeds=inputs, attention_mask=batch.mask).last_hidden_state)

    def point(self, hidden, batch, asked):
        """Log-probabilities over the rows allowed, one row a question."""
        query = self.query[0](hidden[asked[:, 0], asked[:, 1]])
        key = self.key[0](hidden)
        scores = torch.bmm(key[asked[:, 0]], query.unsqueeze(2)).squeeze(2) / WIDTH ** 0.5
        return functional.log_softmax(scores.masked_fill(~batch.allowed[asked[:, 0]], -1e4), -1)


class JudgeNetwork(PairReader):
    def __init__(self, pieces):
        encoder = BertModel.from_pretrained(str(BASE), add_pooling_layer=False, attention_probs_dropout_prob=0.0)
        encoder.embeddings.word_embeddings.weight.data.copy_(pieces)
        super().__init__(encoder, HIDDEN, spread=0.005)


def turned(e):
    """The same example with the second claim first."""
    parts = [[i for i, mark in enumerate(e["marks"]) if mark[1] == side] for side in range(5)]
    ends = parts[0][1:]
    order = [0, *(i for side in (2, 1, 4, 3) if parts[side] for i in (*parts[side], ends.pop()))]
    place = {old: new for new, old in enumerate(order)}
    marks = [[state, (0, 2, 1, 4, 3)[side], case] for state, side, case in (e["marks"][i] for i in order)]
    return {**e, "ids": [e["ids"][i] for i in order], "marks": marks, "rows": [place[i] for i in e["rows"]],
            "asked": [(place[a], place[b], weight) for a, b, weight in e["asked"]],
            "words": [(place[i], tells) for i, tells in e.get("words", ())]}


def alone(e):
    """The same example without what the articles say around the claims."""
    ends = [i for i, mark in enumerate(e["marks"]) if mark[1] == 0]
    return {**e, "ids": e["ids"][:ends[2] + 1], "marks": e["marks"][:ends[2] + 1]}


def varied(e):
    """Neither claim is the first by nature, and either may be given by itself."""
    if random.random() < 0.25:
        e = alone(e)
    return turned(e) if random.random() < 0.5 else e


class Batch:
    def __init__(self, examples):
        shape = len(examples), max(len(e["ids"]) for e in examples)
        self.ids, self.mask = torch.zeros(shape, dtype=torch.long), torch.zeros(shape, dtype=torch.long)
        self.marks = torch.zeros(*shape, 3, dtype=torch.long)
        self.allowed, self.labels = torch.zeros(shape, dtype=torch.bool), torch.full(shape, -100)
        self.verdicts = torch.full((len(examples),), -100)
        self.linked = torch.tensor([e.get("linked", -1) for e in examples], dtype=torch.float)
        asked, weights = [], []
        for row, e in enumerate(examples):
            count = len(e["ids"])
            self.ids[row, :count] = torch.tensor(e["ids"])
            self.marks[row, :count] = torch.tensor(e["marks"])
            self.mask[row, :count] = 1
            self.allowed[row, 0] = True
            self.allowed[row, e["rows"]] = True
            asked += [(row, a, b) for a, b, _ in e["asked"]]
            weights += [w for _, _, w in e["asked"]]
            if "verdict" in e:
                self.verdicts[row] = e["verdict"]
                # Where claims agree no word tells a difference; where it is not known which words do, none is asked.
                if e["verdict"] == 0 or any(t for _, t in e["words"]):
                    for place, tells in e["words"]:
                        self.labels[row, place] = tells
        self.asked, self.weights = torch.tensor(asked, dtype=torch.long).view(-1, 3), torch.tensor(weights)
        self.taught = Taught(examples, shape[1])


class Taught:
    """What the teacher answers to some examples of a batch: `asked` rows and `shares` over rows; `linked` chances of `rows`."""

    def __init__(self, examples, width):
        self.rows = torch.tensor([row for row, e in enumerate(examples) if "taught" in e], dtype=torch.long)
        self.linked = torch.tensor([examples[row]["taught"]["l"] for row in self.rows.tolist()])
        asked, shares = [], []
        for row in self.rows.tolist():
            e = examples[row]
            for place, chances in zip(e["rows"], e["taught"]["r"]):
                share = torch.zeros(width)
                share[[0, *e["rows"]]] = torch.tensor(chances)
                asked.append((row, place))
                shares.append(share / share.sum())
        self.asked = torch.tensor(asked, dtype=torch.long).view(-1, 2)
        self.shares = torch.stack(shares) if shares else torch.zeros(0, width)

    def loss(self, linked, logarithms):
        """Of the network's own answers: logits of `linked`, and the logarithms of its shares for each row asked."""
        total = functional.binary_cross_entropy_with_logits(linked[self.rows], self.linked)
        if len(self.asked):
            total = total - (self.shares * logarithms).sum(1).mean()
        return total


def batches(examples, pieces=2000):
    random.shuffle(examples)
    result = []
    for k in range(0, len(examples), 400):
        current = []
        for e in sorted(examples[k:k + 400], key=lambda e: len(e["ids"])):
            if current and (len(current) + 1) * len(e["ids"]) > pieces:
                result.append(current)
                current = []
            current.append(e)
        result.append(current)
    random.shuffle(result)
    return result


def loss(model, batch):
    with torch.autocast("cpu", torch.bfloat16):
        hidden = model(batch)
    hidden = hidden.float()
    total = torch.zeros(())
    if len(batch.asked):
        shares = model.point(hidden, batch, batch.asked).gather(1, batch.asked[:, 2:]).squeeze(1)
        total = total - (shares * batch.weights).sum() / batch.weights.sum()
    scores = model.tags(hidden)
    is_known = batch.linked >= 0
    if is_known.any():
        total = total + functional.binary_cross_entropy_with_logits(scores[is_known, 0, -1], batch.linked[is_known])
    if (batch.verdicts >= 0).any():
        total = total + functional.cross_entropy(scores[:, 0, 2:-1], batch.verdicts, ignore_index=-100)
        if (batch.labels >= 0).any():
            total = total + 0.5 * functional.cross_entropy(
                scores[..., :2].reshape(-1, 2), batch.labels.view(-1), ignore_index=-100)
    if len(batch.taught.rows):
        taught = batch.taught.loss(scores[:, 0, -1], model.point(hidden, batch, batch.taught.asked))
        total = 0.5 * total + TAUGHT * taught
    return total


def parameters(model, rate, heads):
    groups = []
    for of_encoder in (True, False):
        for plain in (True, False):
            chosen = [p for n, p in model.named_parameters() if p.requires_grad and n.startswith("encoder") == of_encoder
                      and ("bias" in n or "LayerNorm" in n) == plain]
            groups.append({"params": chosen, "base": rate if of_encoder else heads * rate,
                           "weight_decay": 0 if plain else 0.01})
    return groups


def train(model, examples, epochs, rate, report, heads=4):
    """Returns the mean of the last half epoch's weights; the heads learn `heads` times as fast as the layers."""
    optimizer = torch.optim.AdamW(parameters(model, rate, heads), fused=True)
    average, step, begun = None, 0, time.time()
    for epoch in range(epochs):
        model.train()
        current = batches(examples(epoch))
        running = 0.0
        for k, chosen in enumerate(current):
            done = (epoch + k / len(current)) / epochs
            for group in optimizer.param_groups:
                group["lr"] = group["base"] * min(1, (step + 1) / 60) * max(0.01, 1 - done)
            value = loss(model, Batch([varied(e) for e in chosen]))
            optimizer.zero_grad()
            value.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            # The mean of the weights of the last epoch's second half is what is kept.
            if epoch == epochs - 1 and 2 * k >= len(current):
                average = average or Average(model)
                average.add(model)
            step += 1
            running += value.item()
        print(f"epoch {epoch + 1}: {running / len(current):.3f}, {time.time() - begun:.0f} s", flush=True)
        report(average.model if average else model)
    return average.model


def area(scored):
    scored = sorted(scored)
    positives = sum(y for _, y in scored)
    ranks = sum(i + 1 for i, (_, y) in enumerate(scored) if y)
    return (ranks - positives * (positives + 1) / 2) / max(1, positives * (len(scored) - positives))


@torch.no_grad()
def measure(model, held):
    """Prints, for our own pairs and for news, how well roles and verdicts are told."""
    model.eval()
    for group in ("own", "stories", "strangers", "news", "edits", "campaign", "recurring", "coverage", "compared", "written"):
        roles, right, verdicts, links, kinds = [], [], [], [], {}
        for chosen in batches([e for e in held if e["group"] == group]):
            batch = Batch(chosen)
            hidden = model(batch)
            if len(batch.asked):
                shares = model.point(hidden, batch, batch.asked).exp()
                roles += [(1 - shares[i, 0].item(), int(t > 0)) for i, t in enumerate(batch.asked[:, 2].tolist())]
                right += (shares.argmax(1) == batch.asked[:, 2]).tolist()
            links += [x for x in zip(model.tags(hidden)[:, 0, -1].tolist(), batch.linked.tolist()) if x[1] >= 0]
            scores = model.tags(hidden)[:, 0, 2:-1].softmax(1)
            for row, e in enumerate(chosen):
                if "verdict" in e:
                    verdicts.append((1 - scores[row, 0].item(), int(e["verdict"] > 0)))
                    kinds.setdefault(e["verdict"], []).append(1 - scores[row, 0].item() > 0.5)
        shown = {k: f"{sum(v)} of {len(v)}" for k, v in sorted(kinds.items())}
        print(f"  {group}: roles {area(roles):.3f} ({np.mean(right):.3f} of {len(right)} right), verdicts "
              f"{area(verdicts):.3f}, linked {area(links):.3f}, told {shown}", flush=True)
    model.train()


def read(path, held):
    """The examples, apart from every `held`th group, and these, which are measured on."""
    with open(path) as lines:
        examples = [{**json.loads(line), "line": i} for i, line in enumerate(lines)]
    for e in examples:
        if e["group"] in ("edits", "written", "unread"):
            e["asked"] = []  # Nobody has said which of their values fill one role.
        if e["group"] == "unread":
            for key in ("verdict", "words", "linked"):
                e.pop(key, None)

    def is_held(e):
        return held and e["group"] != "opposites" and e["number"] % held == held - 1

    return [e for e in examples if not is_held(e)], [e for e in examples if is_held(e) and not e.get("kept")]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("examples")
    parser.add_argument("encoder")
    parser.add_argument("output")
    parser.add_argument("--epochs", type=int, default=4)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--held", type=int, default=0)
    parser.add_argument("--start")
    parser.add_argument("--refine", action="store_true")
    parser.add_argument("--taught")
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    random.seed(0)
    torch.manual_seed(0)
    learned, held = read(options.examples, options.held)
    learned = [e for e in learned if not e.get("kept")]
    if options.taught:
        with open(options.taught) as lines:
            answers = {answer["i"]: answer for answer in map(json.loads, lines)}
        for e in learned:
            if e["line"] in answers:
                e["taught"] = answers[e["line"]]
    compared = [e for e in learned if e["group"] in ("campaign", "coverage") or e["group"] == "compared" and e.get("linked")]
    strange = [e for e in learned if e["group"] == "compared" and not e.get("linked")]
    written = [e for e in learned if e["group"] == "written"]
    own = [e for e in learned if e["group"] in ("own", "stories")]
    edits = [e for e in learned if e["group"] == "edits"]
    opposites = [e for e in learned if e["group"] == "opposites"]
    news = [e for e in learned if e["group"] in ("news", "rough")]
    unread = [e for e in learned if e["group"] == "unread" and "taught" in e]
    strangers = [e for e in learned if e["group"] == "strangers"]
    recurring = [e for e in learned if e["group"] == "recurring"]

    def of_epoch(epoch):
        shares = (opposites, 16), (edits, 10), (news, 5), (strangers, 6), (recurring, 10)
        parts = (unread, 2), (strange, 2), (written, 2), (own, 2 if options.refine else 1)
        chosen = compared + [e for group, part in parts for e in random.sample(group, len(group) // part)]
        return chosen + [e for group, share in shares for e in random.sample(group, min(len(group), len(chosen) // share))]

    print(f"{len(of_epoch(0))} examples an epoch, {len(held)} left out", flush=True)
    model, rate = JudgeNetwork(shared_pieces(options.encoder)), RATE
    if options.start:
        begun = StateReader(options.start).tensors()
        missing = model.load_state_dict(begun, strict=False)
        if missing.missing_keys != ["encoder.embeddings.word_embeddings.weight"] or missing.unexpected_keys:
            raise SystemExit(f"{options.start} does not fit: {missing}")
        rate = RATE / 2 if options.refine else RATE * 2 / 3
        if held:
            measure(model, held)
    model = train(model, of_epoch, options.epochs, rate, lambda m: held and measure(m, held))
    if options.refine:
        learned, share = model.state_dict(), 0.6 if options.taught else 0.5
        model.load_state_dict({n: share * learned[n] + (1 - share) * begun[n] for n in begun}, strict=False)
    pathlib.Path(options.output).write_bytes(EncoderFile(model.state_dict(), LABELS, 1, True).bytes())


if __name__ == "__main__":
    main()
