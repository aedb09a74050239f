"""Pairs of short sentences from a lexicon of expressions that exclude each other, as lessons for the judge.

    opposites.py OPPOSITES.txt OUTPUT.jsonl     seeded: the same pairs each time

The lexicon holds blocks: a concept, expressions of its one side ("+ survive; be out of danger") and of the other ("- die; be
pronounced dead"), and what they are told of. A pair tells one subject by both sides (conflict), by one side twice (same),
or two subjects by both (other).
"""

import json
import random
import re
import sys

IRREGULAR = dict(p.split(":") for p in (
    "be:was have:had do:did go:went come:came give:gave take:took get:got make:made say:said see:saw know:knew find:found lose:lost "
    "win:won leave:left keep:kept hold:held tell:told bring:brought buy:bought sell:sold send:sent spend:spent build:built "
    "pay:paid lay:laid read:read cut:cut put:put set:set shut:shut hit:hit let:let cost:cost quit:quit split:split burst:burst "
    "hurt:hurt spread:spread shed:shed wed:wed break:broke speak:spoke steal:stole freeze:froze choose:chose wake:woke "
    "wear:wore tear:tore bear:bore swear:swore drive:drove ride:rode rise:rose write:wrote strike:struck stick:stuck "
    "begin:began ring:rang sing:sang sink:sank swim:swam run:ran fall:fell feel:felt meet:met feed:fed lead:led flee:fled "
    "bleed:bled sleep:slept deal:dealt mean:meant stand:stood withstand:withstood withdraw:withdrew draw:drew throw:threw "
    "blow:blew grow:grew fly:flew forgive:forgave forbid:forbade forgo:forwent undergo:underwent overcome:overcame "
    "overthrow:overthrew uphold:upheld withhold:withheld hang:hung dig:dug cling:clung fling:flung shoot:shot fight:fought "
    "catch:caught seek:sought beat:beat eat:ate bite:bit hide:hid slide:slid sit:sat light:lit shrink:shrank become:became "
    "bind:bound die:died tie:tied lie:lay mislead:misled outbid:outbid bid:bid rebuild:rebuilt retake:retook "
    "undertake:undertook stop:stopped drop:dropped slip:slipped trap:trapped rob:robbed grab:grabbed nab:nabbed ban:banned "
    "plan:planned pin:pinned skip:skipped ship:shipped strip:stripped top:topped swap:swapped step:stepped admit:admitted "
    "commit:committed permit:permitted submit:submitted refer:referred defer:deferred transfer:transferred occur:occurred "
    "rebut:rebutted acquit:acquitted snub:snubbed scrap:scrapped bar:barred drag:dragged plug:plugged cancel:cancelled "
    "travel:travelled level:levelled fuel:fuelled patrol:patrolled control:controlled compel:compelled expel:expelled "
    "repel:repelled stay:stayed play:played delay:delayed deploy:deployed destroy:destroyed").split())
SUBJECTS = {
    "person": ["the driver", "the pilot", "Marko Lindqvist", "the 34-year-old", "Councillor Reyes", "the former minister",
               "the suspect", "Ada Brenner", "the goalkeeper", "the singer", "a student", "the nurse", "Colonel Vass",
               "the chairman", "Dr Osei", "the coach", "the defendant", "the mayor", "Ruth Calloway", "the passenger"],
    "organisation": ["the company", "Halvard Steel", "the union", "the ministry", "Norrail", "the club", "the party", "the bank",
                     "the airline", "the court", "the government", "the rebels", "the regulator", "the parliament",
                     "Brightwater", "the council", "the charity", "the police", "the hospital", "the army"],
    "thing": ["the bridge", "the vessel", "the bill", "the vaccine", "the dam", "the website", "the building", "the aircraft",
              "the painting", "the reactor", "the tunnel", "the road", "the plant", "the letter", "the car", "the satellite",
              "the border", "the patent", "the town", "the ban"],
    "event": ["the match", "the strike", "the vote", "the talks", "the concert", "the march", "the summit", "the trial",
              "the launch", "the race", "the ceasefire", "the wedding", "the merger", "the election", "the festival",
              "the hearing", "the rescue", "the fire", "the meeting", "the auction"],
}
ANY = ["the plan", "the firm", "the minister", "the project", "the team", "the report", "the region", "the deal"]
BEFORE = ["", "", "", "", "police said ", "officials said ", "according to the agency, ", "witnesses said ", "in the end ",
          "reports say "]
BEHIND = ["", "", "", "", ", officials said", ", the broadcaster reported", ", a spokesman said", " despite the warnings"]
PAIRS_OF_A_CONCEPT = 14


def concepts(path):
    with open(path, encoding="utf-8") as text:
        for block in text.read().split("\n\n"):
            lines = dict(re.split(r"[: ]+", line, maxsplit=1) for line in block.splitlines() if line)
            yield [[e.strip() for e in lines[side].split(";") if e.strip()] for side in "+-"], lines["subject"].split()[0]


def past(verb):
    if verb in IRREGULAR:
        return IRREGULAR[verb]
    if verb.endswith("e"):
        return verb + "d"
    return verb[:-1] + "ied" if re.search("[^aeiou]y$", verb) else verb + "ed"


def told(expression):
    first, *rest = expression.split()
    if first == "not":
        return " ".join(["was not", *rest[1:]] if rest[0] == "be" else ["did not", *rest])
    if first == "never":
        return " ".join(["never", past(rest[0]), *rest[1:]])
    return " ".join([past(first), *rest])


def sentence(rng, subject, words):
    text = rng.choice(BEFORE) + subject + " " + words + rng.choice(BEHIND) + "."
    return text[0].upper() + text[1:]


def main():
    rng = random.Random(5)
    with open(sys.argv[2], "w", encoding="utf-8") as output:
        for sides, kind in concepts(sys.argv[1]):
            subjects = SUBJECTS.get(kind, ANY)
            for _ in range(PAIRS_OF_A_CONCEPT):
                relation = rng.choice(["conflict", "conflict", "same", "other"])
                x, y = map(rng.choice, sides)
                if relation == "same":
                    x, y = rng.sample(rng.choice(sides), 2)
                elif rng.random() < 0.5:
                    x, y = y, x
                first = rng.choice(subjects)
                second = first if relation != "other" else rng.choice([s for s in subjects if s != first])
                x, y = told(x), told(y)
                print(json.dumps({
                    "a": sentence(rng, first, x), "b": sentence(rng, second, y), "relation": relation, "type": "polarity",
                    "values": [] if relation == "other" else [[x, y]]}), file=output)


main()
