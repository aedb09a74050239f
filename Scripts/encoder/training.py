"""Fine-tunes the encoder, labels and pointers together, and writes the average of its last weights.

Products are computed in bfloat16, losses and weights in float32. The result is written after each epoch.
"""

import argparse
import copy
import random
import time

import torch
from torch.nn import functional

from network import BASE, Attributor, Batch, Window
from text import WINDOW, Document, Vocabulary, articles, is_kept

PIECES = 2048  # a batch
RATE = 1.5e-4  # of the encoder; the heads learn four times as fast
WEIGHTS = (0.2, 0.2, 0.15)  # of the pointers' losses beside the labels'
AVERAGED = 200  # steps, about half an epoch, over which the weights that are written are averaged


def batches(documents):
    """An epoch's batches, of windows of like length. Windows are cut anew each time, at other places."""
    windows = []
    for document in documents:
        limit = random.randint(200, WINDOW)
        windows += [Window(document, start, end) for start, end, _ in document.windows(limit, 0)]
    random.shuffle(windows)
    result = []
    for k in range(0, len(windows), 200):
        current = []
        for window in sorted(windows[k:k + 200], key=lambda w: len(w.ids)):
            if current and (len(current) + 1) * len(window.ids) > PIECES + 256:
                result.append(current)
                current = []
            current.append(window)
        result.append(current)
    random.shuffle(result)
    return result


def parameters(model, of_encoder, rate):
    named = [(n, p) for n, p in model.named_parameters() if n.startswith("encoder") == of_encoder]
    is_plain = [("bias" in n or "LayerNorm" in n) for n, _ in named]
    return [{"params": [p for (_, p), plain in zip(named, is_plain) if plain == which], "base": rate,
             "weight_decay": 0 if which else 0.01} for which in (False, True)]


def losses(model, batch):
    with torch.autocast("cpu", torch.bfloat16):
        hidden = model(batch)
    hidden = hidden.float()
    yield functional.cross_entropy(model.tags(hidden).view(-1, 7), batch.labels.view(-1), ignore_index=-100)
    for pointer, targets in enumerate(batch.targets):
        if len(targets):
            shares = model.point(pointer, hidden, batch, targets[:, 0], targets[:, 1])
            yield -shares.gather(1, targets[:, 2:]).mean()
        else:
            yield torch.zeros(())


class Average:
    """The running average of a model's weights; in the first steps the plain mean."""

    def __init__(self, model):
        self.model = copy.deepcopy(model)
        self.steps = 0

    @torch.no_grad()
    def add(self, model):
        self.steps += 1
        share = 1 / min(self.steps, AVERAGED)
        torch._foreach_lerp_(list(self.model.parameters()), list(model.parameters()), share)


def train(model, documents, epochs, output):
    optimizer = torch.optim.AdamW(parameters(model, True, RATE) + parameters(model, False, 4 * RATE), fused=True)
    average = Average(model)
    step, begun = 0, time.time()
    model.train()
    for epoch in range(epochs):
        current = batches(documents)
        for k, windows in enumerate(current):
            done = (epoch + k / len(current)) / epochs
            for group in optimizer.param_groups:
                group["lr"] = group["base"] * min(1, (step + 1) / 60) * max(0.01, 1 - done)
            label, *pointers = losses(model, Batch(windows))
            loss = label + sum(w * p for w, p in zip(WEIGHTS, pointers))
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            average.add(model)
            step += 1
            if step % 20 == 0:
                print(f"epoch {epoch + 1}, {k + 1} of {len(current)}, {time.time() - begun:.0f} s, "
                      f"labels {label.item():.3f}, pointers", *(f"{p.item():.3f}" for p in pointers), flush=True)
        torch.save(average.model.state_dict(), output)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data")
    parser.add_argument("output")
    parser.add_argument("--epochs", type=int, default=5)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    random.seed(options.seed)
    vocabulary = Vocabulary(BASE / "vocab.txt")
    documents = [Document(a, vocabulary) for a in articles(options.data) if not is_kept(a["id"])]
    torch.manual_seed(0)  # All trainings begin with the same weights, so that theirs can be averaged.
    model = Attributor()
    torch.manual_seed(options.seed)
    train(model, documents, options.epochs, options.output)


if __name__ == "__main__":
    main()
