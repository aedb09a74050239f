"""Writes 1,000 sentences of invented news as short articles, for the test that Swift and this reference agree."""

import json
import random
import sys

SENTENCES = 1000
PEOPLE = ["Ana Duvall", "Tomas Brekke", "Dr Ilse Marchetti", "Mayor Odile Ferran", "J. P. Okonedo", "Sgt. Lena Pruitt",
          "José Ibarrola", "Chloë Vandermeer", "Zoë Ångstrom", "Ravi Deshmukh-Hale", "Senator Pell", "Ms. Quist"]
BODIES = ["the harbour board", "the Ministry of Rivers", "Orlane Rail", "a spokesman for the union", "two officials",
          "the port authority in Velm", "doctors at St. Brannoc's", "the Tarn Valley Herald", "police", "the court",
          "an analyst at Corvane & Sons", "residents of the lower town"]
PLACES = ["Velm", "Orlane", "the Tarn valley", "Port Caddis", "Łuczany", "São Brás", "the lower town"]
VERBS = ["said", "added", "wrote", "argued", "insisted", "conceded", "announced", "told reporters", "warned",
         "acknowledged on Tuesday", "said in a statement", "has repeatedly claimed"]
ATTITUDES = ["believes", "hopes", "fears", "doubts", "expects", "is convinced"]
FACTS = ["the bridge had been closed since {day}", "{number} people were treated for burns",
         "no decision has been taken on the {thing}", "the {thing} cost {money} more than planned",
         "the river would rise by {number} centimetres", "nobody had asked for a {thing}",
         "its members voted {number}-{number} to strike", "the {thing} wasn't theirs to sell",
         "{place} can't afford another {thing}", "the inquiry into the {thing} will end by {day}"]
THINGS = ["ferry", "re-opened tunnel", "water-treatment plant", "timetable", "inquiry", "e-ticket scheme", "harbourmaster"]
DAYS = ["Monday", "last Wednesday", "the end of June", "12 March", "2019", "noon"]
QUOTED = ["We have waited long enough", "It is, frankly, a disgrace", "I don't know", "There's nothing left to burn",
          "You can't run a ferry on promises", "Nobody told us — nobody", "That was never the plan…"]
OPENINGS = ["", "", "", "On {day}, ", "In {place}, ", "Meanwhile, ", "Asked about the {thing}, ", "But "]
PATTERNS = [
    "{source} {verb} that {fact}.", "{source} {verb} {fact}.", "{Fact}, {source} {verb}.",
    "“{quoted},” {source} {verb}.", "\"{quoted}!\" {source} {verb}. \"{quoted2}.\"", "{source} {verb}: “{quoted}.”",
    "According to {source}, {fact}.", "{Fact}, according to {source}.", "{source} {attitude} that {fact}.",
    "{source} called the {thing} “{short}” and “{short2}”.", "{source} denied that {fact}.", "{Fact}.",
    "{source} declined to comment on the {thing}.", "{source}, who lives in {place}, {attitude} {fact}.",
    "‘{quoted},’ {source} {verb}; {fact}.", "Will {place} pay for the {thing}? {source} {attitude} so.",
    "{source} ({place}) and {source2} {verb} {fact}.", "The {thing} — {money} in all — {attitude2}, {source} {verb}.",
]
SHORT = ["a farce", "overdue", "the least bad choice", "a £2 raffle", "dead on arrival"]


class Writer:
    def __init__(self, seed):
        self.random = random.Random(seed)

    def pick(self, words):
        return self.random.choice(words)

    def source(self):
        return self.pick(PEOPLE + BODIES + ["she", "he", "they"])

    def filled(self, pattern):
        while "{" in pattern:
            fact = self.pick(FACTS)
            parts = {
                "source": self.source(), "source2": self.source(), "verb": self.pick(VERBS), "fact": fact,
                "Fact": fact[0].upper() + fact[1:], "attitude": self.pick(ATTITUDES), "attitude2": "has stalled",
                "quoted": self.pick(QUOTED), "quoted2": self.pick(QUOTED), "thing": self.pick(THINGS),
                "place": self.pick(PLACES), "day": self.pick(DAYS), "number": str(self.random.randint(2, 90)),
                "money": self.pick(["$", "€", "£"]) + f"{self.random.randint(1, 9)}.{self.random.randint(1, 9)}m",
                "short": self.pick(SHORT), "short2": self.pick(SHORT)}
            pattern = pattern.format(**parts)
        return pattern

    def sentence(self):
        text = self.filled(self.pick(OPENINGS) + self.pick(PATTERNS))
        return text[0].upper() + text[1:]

    def article(self, count):
        lines, left = [self.filled("{source} {attitude} {fact}").capitalize()], count - 1
        while left:
            some = min(left, self.random.randint(1, 4))
            lines.append(" ".join(self.sentence() for _ in range(some)))
            left -= some
        return "\n".join(lines) + "\n"


def main():
    writer, rest, articles = Writer(1), SENTENCES, []
    while rest:
        count = min(rest, writer.random.randint(5, 40))
        articles.append({"id": f"s{len(articles)}", "text": writer.article(count)})
        rest -= count
    with open(sys.argv[1], "w", encoding="utf-8") as file:
        json.dump(articles, file, ensure_ascii=False)


if __name__ == "__main__":
    main()
