"""Fits the confidence on the articles kept from training, and prints its weights, its error and the scores."""

import sys

import numpy as np
import torch
from sklearn.linear_model import LogisticRegression

from decoding import Linker, score
from network import BASE, Attributor
from text import INDEX, OUTSIDE, Document, Vocabulary, articles, is_kept


def log_odds(probability):
    inside = min(max(probability, 0.001), 0.999)
    return np.log(inside / (1 - inside))


def features(saying, labels, document):
    """As EncoderConfidence.features in Swift."""
    quoted = [document.marks[k][0] != OUTSIDE for first, last in saying["content"] for k in range(first, last + 1)]
    shares = np.exp(labels)
    inside = [shares[k, INDEX["B-content"]] + shares[k, INDEX["I-content"]]
              for first, last in saying["content"] for k in range(first, last + 1)]
    starts = [shares[first, INDEX["B-content"]] for first, _ in saying["content"]]
    ends = [1 - shares[last + 1, INDEX["I-content"]] if last + 1 < len(shares) else 1 for _, last in saying["content"]]
    cue = [shares[k, INDEX["B-cue"]] + shares[k, INDEX["I-cue"]]
           for k in range(saying["cue"][0], saying["cue"][1] + 1)] if saying["cue"] else [0]
    probabilities = [np.mean(inside), min(starts), min(ends), max(cue), saying["source_share"], saying["cue_share"]]
    return [*map(log_odds, probabilities), saying["source"] is not None, np.mean(quoted)]


def exported(document, saying):
    def spans(runs):
        return [{"start": document.words[a][0], "end": document.words[b][1]} for a, b in runs]
    return {"source": spans([saying["source"]] if saying["source"] else []),
            "cue": spans([saying["cue"]] if saying["cue"] else []), "content": spans(saying["content"])}


def expected_error(confidence, right, bins=10):
    which = np.minimum((confidence * bins).astype(int), bins - 1)
    return sum((which == b).mean() * abs(confidence[which == b].mean() - right[which == b].mean())
               for b in range(bins) if (which == b).any())


def main():
    weights, shared = sys.argv[1:]
    sys.path.insert(0, shared + "/tools")
    import score_attributions as scoring
    given = [a for a in articles(shared + "/data/polnear/train.jsonl.gz") if is_kept(a["id"])]
    model, vocabulary = Attributor(), Vocabulary(BASE / "vocab.txt")
    model.load_state_dict(torch.load(weights))
    documents = [Document(article, vocabulary) for article in given]
    inputs, right, owners, predicted = [], [], [], {}
    for owner, (article, document, scores) in enumerate(zip(given, documents, score(model, documents))):
        sayings = Linker(scores).sayings()
        text = scoring.Article(document.text)
        gold = [g for g in (scoring.Prepared(text, a) for a in article["attributions"]) if g.tokens["content"]]
        found = [scoring.Prepared(text, exported(document, s)) for s in sayings]
        paired = {id(b) for a, b in scoring.pair_up(gold, found) if scoring.same_source(a, b)}
        inputs += [features(s, scores.labels, document) for s in sayings]
        right += [id(f) in paired for f in found]
        owners += [owner] * len(found)
        predicted[document.id] = {"attributions": [exported(document, s) for s in sayings]}
    print(scoring.table(scoring.score({a["id"]: a for a in given}, predicted)))
    inputs, right, owners = np.array(inputs, float), np.array(right, float), np.array(owners)
    confidence = np.zeros(len(right))
    for fold in range(5):
        out = owners % 5 == fold
        fitted = LogisticRegression(max_iter=2000).fit(inputs[~out], right[~out])
        confidence[out] = fitted.predict_proba(inputs[out])[:, 1]
    print(f"expected calibration error, cross-validated: {expected_error(confidence, right):.3f}")
    fitted = LogisticRegression(max_iter=2000).fit(inputs, right)
    print("weights:", ", ".join(f"{w:.3f}" for w in [*fitted.coef_[0], fitted.intercept_[0]]))


if __name__ == "__main__":
    main()
