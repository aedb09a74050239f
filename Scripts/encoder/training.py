"""Fine-tunes the encoder: labels and pointers together, as many epochs as the time allows, at most four."""

import argparse
import random
import time

import torch
from torch.nn import functional

from network import BASE, Attributor, Batch, Window
from text import WINDOW, Document, Vocabulary, articles, is_kept

PIECES = 2048  # a batch
RATE = 1.5e-4  # of the encoder; the heads learn four times as fast
WEIGHTS = (0.12, 0.12, 0.08)  # of the pointers' losses beside the labels'
EPOCHS = 4


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
    hidden = model(batch)
    yield functional.cross_entropy(model.tags(hidden).view(-1, 7), batch.labels.view(-1), ignore_index=-100)
    for pointer, targets in enumerate(batch.targets):
        if len(targets):
            shares = model.point(pointer, hidden, batch, targets[:, 0], targets[:, 1])
            yield -shares.gather(1, targets[:, 2:]).mean()
        else:
            yield torch.zeros(())


def train(model, documents, seconds):
    optimizer = torch.optim.AdamW(parameters(model, True, RATE) + parameters(model, False, 4 * RATE), fused=True)
    epoch = batches(documents)
    total, step, begun = EPOCHS * len(epoch), 0, time.time()
    model.train()
    while True:
        for windows in epoch:
            done = max(step / total, (time.time() - begun) / seconds)
            if done >= 1:
                return
            for group in optimizer.param_groups:
                group["lr"] = group["base"] * min(1, (step + 1) / 60) * max(0.01, 1 - done)
            label, *pointers = losses(model, Batch(windows))
            loss = label + sum(w * p for w, p in zip(WEIGHTS, pointers))
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            step += 1
            if step % 20 == 0:
                print(f"step {step} of {total}, {time.time() - begun:.0f} s, labels {label.item():.3f}, pointers",
                      " ".join(f"{p.item():.3f}" for p in pointers), flush=True)
        epoch = batches(documents)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data")
    parser.add_argument("output")
    parser.add_argument("--minutes", type=float, default=55)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    torch.set_num_threads(2)
    torch.manual_seed(options.seed)
    random.seed(options.seed)
    vocabulary = Vocabulary(BASE / "vocab.txt")
    documents = [Document(a, vocabulary) for a in articles(options.data) if not is_kept(a["id"])]
    model = Attributor()
    train(model, documents, 60 * options.minutes)
    torch.save(model.state_dict(), options.output)


if __name__ == "__main__":
    main()
