"""From scores to sayings: Viterbi over the labels, then the pointers join the spans."""

import numpy as np
import torch
from torch.nn import functional

from network import POINTERS, WIDTH, Batch, Window
from text import INDEX, LABELS, OUTSIDE, SHORT

# Tuned on the articles kept from training.
CHANGE = 0.9  # taken off where a span begins or ends
SPLIT = 1.5  # where one span ends and another of its role begins at once
SOURCE = 0.5  # added to both labels of a source
QUOTED_SOURCE = 3.0  # taken off both labels of a source in a quotation of four words or more
GROWTH = 2.0  # added to the score for going on, where a pointer has found a span that the labels have not
LEAST_CUE_SHARE = 0.35
CONTENT_WEIGHT = 0.3  # of the contents' pointers to the source, against the cue's
CUE_SOURCE, CONTENT_CUE, CONTENT_SOURCE = range(len(POINTERS))


class Scores:
    """What the encoder says of one document: log-probabilities of the labels, and where words point."""

    def __init__(self, document):
        self.labels = np.zeros((len(document.words), len(LABELS)), np.float32)
        self.windows = []
        self.starts_anew = document.starts_anew
        self.is_quoted = [marks[0] not in (OUTSIDE, SHORT) for marks in document.marks]

    def adjusted(self):
        """The labels' scores with what is known beside them."""
        labels = self.labels.copy()
        labels[:, [i for i, label in enumerate(LABELS) if "source" in label]] += SOURCE
        for k, row in enumerate(labels):
            if self.is_quoted[k]:
                row[[i for i, label in enumerate(LABELS) if "source" in label]] -= QUOTED_SOURCE
            if self.starts_anew[k]:
                row[[i for i, label in enumerate(LABELS) if label[0] == "I"]] -= 1e4
        return labels

    def point(self, pointer, word):
        """The share of none, the first word of the window, the words' shares."""
        for window, queries, keys in self.windows:
            if window.scored <= word < window.end:
                scores = keys[pointer] @ queries[pointer][word - window.start] / WIDTH ** 0.5
                shares = np.exp(scores - scores.max())
                shares /= shares.sum()
                return shares[0], window.start, shares[1:]
        raise ValueError(f"word {word} lies in no window")


def score(model, documents, pieces=2048):
    model.eval()
    result = [Scores(document) for document in documents]
    windows = [(owner, Window(document, *bounds)) for owner, document in zip(result, documents)
               for bounds in document.windows()]
    windows.sort(key=lambda pair: len(pair[1].ids))
    start = 0
    with torch.no_grad():
        while start < len(windows):
            end = start + 1
            while end < len(windows) and (end - start + 1) * len(windows[end][1].ids) <= pieces:
                end += 1
            hidden = model(Batch([window for _, window in windows[start:end]]))
            labels = functional.log_softmax(model.tags(hidden), -1).numpy()
            queries = [layer(hidden).numpy() for layer in model.query]
            keys = [layer(hidden).numpy() for layer in model.key]
            for row, (owner, window) in enumerate(windows[start:end]):
                first = np.array(window.first)
                owner.labels[window.scored:window.end] = labels[row, first[window.scored - window.start:]]
                owner.windows.append((window, [q[row, first] for q in queries],
                                      [k[row, np.concatenate([[0], first])] for k in keys]))
            start = end
    return result


def charges():
    table = np.full((len(LABELS), len(LABELS)), -CHANGE)
    for j, to in enumerate(LABELS):
        for i, origin in enumerate(LABELS):
            if to[0] == "I":
                table[i, j] = 0 if origin[2:] == to[2:] else -1e4
            elif to == origin == "O":
                table[i, j] = 0
            elif to[0] == "B" and origin[2:] == to[2:]:
                table[i, j] = -SPLIT
    return table


def viterbi(scores):
    table = charges()
    best, origins = scores[0].copy(), []
    best[[i for i, label in enumerate(LABELS) if label[0] == "I"]] -= 1e4
    for row in scores[1:]:
        sums = best[:, None] + table
        origins.append(sums.argmax(0))
        best = sums.max(0) + row
    path = [int(best.argmax())]
    for row in reversed(origins):
        path.append(int(row[path[-1]]))
    return path[::-1]


def spans(path):
    """{role: [(first, last)]}"""
    found = {"source": [], "cue": [], "content": []}
    for i, label in enumerate(LABELS[k] for k in path):
        if label == "O":
            continue
        runs = found[label[2:]]
        if label[0] == "I" and runs and runs[-1][1] == i - 1:
            runs[-1] = (runs[-1][0], i)
        else:
            runs.append((i, i))
    return found


def share(pointing, span):
    _, first, shares = pointing
    return float(shares[max(span[0] - first, 0):max(span[1] + 1 - first, 0)].sum())


class Linker:
    def __init__(self, scores):
        self.scores = scores
        self.path = viterbi(scores.adjusted())
        self.spans = spans(self.path)

    def sayings(self):
        """[{source, cue, content, source_share, cue_share}] with spans of words (first, last)."""
        groups = {}
        for content in self.spans["content"]:
            cue, cue_share = self.cue_of(content)
            group = groups.setdefault(cue or ("none", content[0]), {"cue": cue, "content": [], "cue_share": 1.0})
            group["content"].append(content)
            group["cue_share"] = min(group["cue_share"], cue_share)
        return [self.with_source(group) for group in groups.values()]

    def cue_of(self, content):
        pointing = self.scores.point(CONTENT_CUE, content[0])
        cue_share, cue = max(((share(pointing, cue), cue) for cue in self.spans["cue"]), default=(0.0, None))
        if cue_share < LEAST_CUE_SHARE:
            found = self.unmarked("cue", pointing, 6)
            if found and share(pointing, found) > LEAST_CUE_SHARE:
                self.spans["cue"].append(found)
                return found, share(pointing, found)
        return (cue if cue_share >= LEAST_CUE_SHARE else None), cue_share

    def unmarked(self, role, pointing, most):
        """The span at the word pointed to most, if the labels leave that word outside."""
        word = int(pointing[2].argmax()) + pointing[1]
        return self.grown(word, role, most) if self.path[word] == 0 else None

    def grown(self, word, role, most):
        labels, inside = self.scores.labels, INDEX["I-" + role]
        end, total, greatest = word, 0.0, 0.0
        for k in range(word + 1, min(word + most, len(labels))):
            if self.scores.starts_anew[k] or self.path[k] != 0 and LABELS[self.path[k]][2:] != role:
                break
            total += labels[k, inside] - max(np.delete(labels[k], inside)) + GROWTH
            if total > greatest:
                end, greatest = k, total
        return word, end

    def with_source(self, group):
        contents = [self.scores.point(CONTENT_SOURCE, content[0]) for content in group["content"]]
        cue = self.scores.point(CUE_SOURCE, group["cue"][0]) if group["cue"] else None

        def blend(value):
            mean = float(np.mean([value(pointing) for pointing in contents]))
            return (1 - CONTENT_WEIGHT) * value(cue) + CONTENT_WEIGHT * mean if cue else mean

        def own(span):
            return blend(lambda pointing: share(pointing, span))

        source_share, source = max(((own(span), span) for span in self.spans["source"]), default=(0.0, None))
        found = self.unmarked("source", cue or contents[0], 25)
        if found and own(found) > source_share:
            source_share, source = own(found), found
        none = blend(lambda pointing: float(pointing[0]))
        if source_share < none:
            source_share, source = none, None
        return {**group, "source": source, "source_share": source_share}
