"""The audit's SARIF and GitHub annotations, held to the rules of those that take them."""

import json
import re
import urllib.parse

import sarif_pydantic


def articles_of(story):
    lines = story.read_text(encoding="utf-8").split("\n")
    return {(a := json.loads(line))["id"]: a for line in lines if line.strip()}


def sarif(program, story, folder):
    """The rules of SARIF 2.1.0 that bear on what we write, and those by which GitHub takes a log."""
    text = program.output("audit", "--format", "sarif", story).decode("utf-8")
    log = json.loads(text)
    sarif_pydantic.Sarif.model_validate(log)
    (run,) = log["runs"]
    assert log["version"] == "2.1.0" and run["columnKind"] in ("unicodeCodePoints", "utf16CodeUnits")
    rules = run["tool"]["driver"]["rules"]
    assert len({rule["id"] for rule in rules}) == len(rules)
    for rule in rules:
        assert re.fullmatch("[A-Z][A-Za-z0-9]*", rule["name"]) and rule["help"]["text"] and rule["help"]["markdown"]
    prints = set()
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        assert result["level"] in ("none", "note", "warning", "error")
        assert not re.search(r"(?<!\{)(\{\{)*\{(?!\{)", result["message"]["text"]), "an open placeholder"
        (place,) = result["locations"]
        for location in [place, *result.get("relatedLocations", [])]:
            check_location(location["physicalLocation"])
        names = [location["id"] for location in result.get("relatedLocations", [])]
        assert names == sorted(set(names)), "ids of related locations"
        check_spans(result, articles_of(story))
        prints.add((result["properties"]["article"], *result["partialFingerprints"].values()))
    assert len(prints) == len(run["results"]), "fingerprints repeat"
    (folder / "last.sarif").write_text(text, encoding="utf-8")
    again = json.loads(program.output("audit", "--format", "sarif", "--baseline", folder / "last.sarif", story))
    assert again["runs"][0]["results"] == [], "the baseline hides nothing"
    return f"{len(run['results'])} results"


def check_location(place):
    uri, region = place["artifactLocation"]["uri"], place["region"]
    assert re.fullmatch(r"[A-Za-z0-9\-._~/%:]*", uri), uri
    assert urllib.parse.unquote(uri).endswith(".jsonl")
    assert region["startLine"] >= 1 and region.get("endLine", region["startLine"]) >= region["startLine"]


def check_spans(result, articles):
    article = articles[result["properties"]["article"]]
    region = result["locations"][0]["physicalLocation"]["region"]
    for span in result["properties"]["spans"][:1]:
        field = article["title"] if span.get("field") == "title" else article["text"]
        assert field[span["start"] : span["end"]] == region["snippet"]["text"]


def github(program, story, folder):
    """A finding a line, whatever the article holds."""
    lines = program.output("audit", "--format", "github", story).decode("utf-8").split("\n")
    assert lines.pop() == ""
    for line in lines:
        match = re.fullmatch(r"::(error|warning|notice) ([^:]*)::(.*)", line, re.S)
        assert match and "\r" not in line, line
        properties = dict(part.split("=", 1) for part in match[2].split(","))
        assert set(properties) >= {"file", "line", "title"} and int(properties["line"]) >= 1
    findings = json.loads(program.output("audit", "--format", "json", story))["articles"]
    assert len(lines) == sum(len(article["findings"]) for article in findings)
    return f"{len(lines)} annotations"


QUICK = [sarif, github]
