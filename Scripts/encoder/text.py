"""Articles to words, pieces, quotation states and windows. Claims/Attribution/Encoder does the same in Swift."""

import gzip
import hashlib
import json
import unicodedata

ROLES = ("source", "cue", "content")
LABELS = ["O", "B-source", "I-source", "B-cue", "I-cue", "B-content", "I-content"]
INDEX = {label: i for i, label in enumerate(LABELS)}

WINDOW = 320  # pieces, end marks included
SEGMENT = 64  # longer paragraphs are cut after sentences
CONTEXT = 64  # pieces that a window reads again
WORD_PIECES = 12
UNKNOWN, WINDOW_START, WINDOW_END = 100, 101, 102

NEWLINES = "\n\r\x0b\x0c\u0085\u2028\u2029"
SPACES = set(NEWLINES + "\t \u00a0\u1680\u202f\u205f\u3000") | {chr(c) for c in range(0x2000, 0x200B)}
MARKS = {0xA1, 0xA7, 0xAB, 0xB6, 0xB7, 0xBB, 0xBF, 0xFF1A, 0xFF1B, 0xFF1F}
MARK_RANGES = ((33, 47), (58, 64), (91, 96), (123, 126), (0x2010, 0x2027), (0x2030, 0x205E), (0x3001, 0x3003),
               (0x3008, 0x3011), (0x3014, 0x301F), (0x3400, 0x9FFF), (0xFF01, 0xFF0F))
IGNORED_RANGES = ((0, 31), (0x7F, 0x9F), (0xAD, 0xAD), (0x200B, 0x200F), (0x202A, 0x202E), (0x2060, 0x206F),
                  (0xFEFF, 0xFEFF), (0xFFFD, 0xFFFD), (0x300, 0x36F), (0xFE00, 0xFE0F))


def within(code, ranges):
    return any(low <= code <= high for low, high in ranges)


def is_mark(c):
    return ord(c) in MARKS or within(ord(c), MARK_RANGES)


def is_ignored(c):
    return within(ord(c), IGNORED_RANGES)


def fold(c):
    """Lower case, without accents."""
    if is_ignored(c):
        return ""
    if 0xC0 <= ord(c) < 0x250 or 0x1E00 <= ord(c) < 0x1F00:
        return "".join(x for x in unicodedata.normalize("NFD", c.lower()) if not 0x300 <= ord(x) <= 0x36F)
    return c.lower()


def split_words(text):
    """[(start, end, starts a paragraph)]: runs between white space, each mark of punctuation alone.

    A paragraph that ends without any mark gets a full stop of no width, since headlines in PolNeAR have one.
    """
    words, start, starts = [], None, True

    def close(end):
        nonlocal start, starts
        if start is not None:
            words.append((start, end, starts))
            start, starts = None, False

    def stop():
        if words and not is_mark(text[words[-1][0]]) and words[-1][0] < words[-1][1]:
            words.append((words[-1][1], words[-1][1], False))

    for i, c in enumerate(text):
        if c in SPACES:
            close(i)
            if c in NEWLINES:
                stop()
                starts = True
        elif is_mark(c):
            close(i)
            start = i
            close(i + 1)
        elif start is None and not is_ignored(c):
            start = i
    close(len(text))
    stop()
    return words


class Vocabulary:
    def __init__(self, path):
        with open(path, encoding="utf-8") as lines:
            self.ids = {line.rstrip("\n"): i for i, line in enumerate(lines)}
        self.known = {}

    def pieces(self, word):
        if word not in self.known:
            self.known[word] = self.cut("".join(map(fold, word)))[:WORD_PIECES]
        return self.known[word]

    def cut(self, word):
        if not 0 < len(word) <= 100:
            return [UNKNOWN]
        pieces, start = [], 0
        while start < len(word):
            end = len(word)
            while end > start and ("##" if start else "") + word[start:end] not in self.ids:
                end -= 1
            if end == start:
                return [UNKNOWN]
            pieces.append(self.ids[("##" if start else "") + word[start:end]])
            start = end
        return pieces


OUTSIDE, OPENING, SHORT, LONG, CLOSING, OPENING_UNCLOSED, UNCLOSED = range(7)


class Quotations:
    """The state of each word towards quotation marks; no quotation leaves its paragraph."""

    def __init__(self, text, words):
        self.text, self.words, self.states = text, words, [OUTSIDE] * len(words)
        start = 0
        while start < len(words):
            end = start + 1
            while end < len(words) and not words[end][2]:
                end += 1
            self.read(start, end)
            start = end

    def read(self, start, end):
        double = single = None
        for k in range(start, end):
            mark = self.text[self.words[k][0]:self.words[k][1]] or "."
            if mark in ("\u201c", "\u201e", "\u201f", "\u00ab") or (mark == '"' and double is None):
                if double is None:
                    double, single = k, None
            elif mark in ("\u201d", "\u00bb", '"'):
                if double is not None:
                    self.fill(double, k)
                double = None
            elif double is None and mark in ("\u2018", "\u2019", "'"):
                if single is None:
                    single = k if self.opens(k, mark) else None
                elif self.closes(k, mark):
                    self.fill(single, k)
                    single = None
        if double is not None:
            self.states[double:end] = [OPENING_UNCLOSED] + [UNCLOSED] * (end - double - 1)

    def neighbours(self, k):
        start, end, _ = self.words[k]
        return self.text[start - 1] if start else " ", self.text[end] if end < len(self.text) else " "

    def opens(self, k, mark):
        before, after = self.neighbours(k)
        is_free = not before.isalnum() and before not in "\u2019'"
        return mark != "\u2019" and is_free and (after.isalnum() or after in "\u2026.")

    def closes(self, k, mark):
        before, after = self.neighbours(k)
        return mark != "\u2018" and before not in SPACES and not after.isalnum()

    def fill(self, start, end):
        inner = sum(self.words[k][0] < self.words[k][1] and not is_mark(self.text[self.words[k][0]]) for k in range(start + 1, end))
        self.states[start:end + 1] = [OPENING] + [SHORT if inner <= 3 else LONG] * (end - start - 1) + [CLOSING]


def letters(word):
    """0 lower case, 1 capitalised, 2 capitals, 3 no letters."""
    if word[0].isalpha() and word[0].isupper():
        return 2 if len(word) > 1 and word.isupper() else 1
    return 0 if any(c.isalpha() for c in word) else 3


class Document:
    """One article; the headline is its first line."""

    def __init__(self, article, vocabulary):
        self.id, self.text = article["id"], article["text"]
        self.words = split_words(self.text)
        self.strings = [self.text[start:end] or "." for start, end, _ in self.words]
        self.pieces = [vocabulary.pieces(word) for word in self.strings]
        states = Quotations(self.text, self.words).states
        first = next((k for k in range(1, len(self.words)) if self.words[k][2]), len(self.words))
        places = [2 if k < first else int(word[2]) for k, word in enumerate(self.words)]
        self.marks = list(zip(states, places, map(letters, self.strings)))
        self.segments = self.cut()
        self.labels = [0] * len(self.words)
        # No span runs on from a paragraph into these.
        self.starts_anew = [starts and string not in ('"', "\u201c", "\u2018", "'", "\u00ab")
                            for (_, _, starts), string in zip(self.words, self.strings)]
        # Pairs of words: from the first of one span to the first of the other; -1 if there is none.
        self.links = {"cue_source": [], "content_cue": [], "content_source": []}
        if "attributions" in article:
            self.read_gold(article["attributions"])

    def size(self, start, end):
        return sum(len(pieces) for pieces in self.pieces[start:end])

    def cut(self):
        segments, start = [], 0
        while start < len(self.words):
            end = start + 1
            while end < len(self.words) and not self.words[end][2]:
                end += 1
            current = previous = start
            for stop in self.sentence_ends(start, end):
                if previous > current and self.size(current, stop) > SEGMENT:
                    segments.append((current, previous))
                    current = previous
                previous = stop
            segments.append((current, end))
            start = end
        return [part for segment in segments for part in self.cut_anywhere(*segment)]

    def sentence_ends(self, start, end):
        ends, k = [], start
        while k < end:
            if self.strings[k] not in (".", "?", "!"):
                k += 1
                continue
            after = k + 1
            while after < end and self.strings[after] in ('"', "\u201d", "\u2019", "'", ")", "]"):
                after += 1
            follows_initial = k > start and len(self.strings[k - 1]) == 1 and self.strings[k - 1].isalpha()
            if after < end and not follows_initial and self.may_start(after):
                ends.append(after)
            k = after
        return ends + [end]

    def may_start(self, k):
        is_apart = self.words[k][0] > self.words[k - 1][1]
        return is_apart and (self.strings[k][0].isupper() or self.strings[k] in ('"', "\u201c", "\u2018", "'", "(", "["))

    def cut_anywhere(self, start, end):
        size = 0
        for k in range(start, end):
            if size + len(self.pieces[k]) > WINDOW - 2 - CONTEXT:
                yield start, k
                start, size = k, 0
            size += len(self.pieces[k])
        yield start, end

    def windows(self, limit=WINDOW, context=CONTEXT):
        """[(first word, end, first word scored)]"""
        sizes = [self.size(*segment) for segment in self.segments]
        result, start = [], 0
        while start < len(sizes):
            first, total = start, 0
            while first > 0 and total + sizes[first - 1] <= context:
                first -= 1
                total += sizes[first]
            end = start
            while end < len(sizes) and (end == start or total + sizes[end] <= limit - 2):
                total += sizes[end]
                end += 1
            result.append((self.segments[first][0], self.segments[end - 1][1], self.segments[start][0]))
            start = end
        return result

    def runs(self, spans):
        """Runs of the words that share a character with one of the spans: [(first, last)]"""
        inside = sorted({k for span in spans for k, (start, end, _) in enumerate(self.words)
                         if start < span["end"] and end > span["start"]})
        runs = []
        for k in inside:
            if runs and k == runs[-1][1] + 1:
                runs[-1][1] = k
            else:
                runs.append([k, k])
        return runs

    def read_gold(self, attributions):
        labels = ["O"] * len(self.words)
        for attribution in attributions:
            runs = {role: self.runs(attribution.get(role) or []) for role in ROLES}
            for role in ROLES:
                for first, last in runs[role]:
                    labels[first:last + 1] = ["B-" + role] + ["I-" + role] * (last - first)
            source = runs["source"][0][0] if runs["source"] else -1
            cue = runs["cue"][0][0] if runs["cue"] else -1
            if cue >= 0 and runs["content"]:
                self.links["cue_source"].append((cue, source))
            for first, _ in runs["content"]:
                self.links["content_cue"].append((first, cue))
                self.links["content_source"].append((first, source))
        for k, label in enumerate(labels):
            if label[0] == "I" and (k == 0 or labels[k - 1][2:] != label[2:]):
                labels[k] = "B" + label[1:]
        self.labels = [INDEX[label] for label in labels]


def articles(path):
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def is_kept(identifier):
    """Whether a training article is kept from training, to tune and calibrate on: 69 of 840."""
    return int(hashlib.sha256(identifier.encode()).hexdigest()[:8], 16) % 14 == 0
