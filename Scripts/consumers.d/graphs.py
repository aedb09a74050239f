"""The claim graph, read by those that it is exported for."""

import csv
import glob
import io
import json
import os
import re
import shutil
import sqlite3
import subprocess

import jsonschema
import networkx
import prov.model
import pyld.jsonld
import rdflib


def reference(program, story):
    return json.loads(program.output("graph", story))


def unspelled(text):
    """The inverse of ControlText: what stands behind \\\\ and \\uXXXX."""
    return re.sub(r"\\(\\|u[0-9a-f]{4})", lambda m: "\\" if m[1] == "\\" else chr(int(m[1][1:], 16)), text)


def flat(key, value):
    if key == "spans":
        return " ".join(("title:" if "field" in s else "") + f"{s['start']}-{s['end']}" for s in value)
    return value


def attributes(element, *names):
    return {k: flat(k, v) for k, v in element.items() if k not in names}


def same(found, expected, what):
    assert found == expected, f"{what}: {str(found)[:200]!r} instead of {str(expected)[:200]!r}"


def json_schema(program, story, folder):
    schema = json.loads(program.output("schema", "graph"))
    graph = reference(program, story)
    jsonschema.Draft202012Validator(schema).validate(graph)
    same(program.output("graph", story), program.output("graph", "--jobs", "1", story), "bytes of a second run")
    ids = {node["id"] for node in graph["nodes"]}
    assert all(edge["from"] in ids and edge["to"] in ids for edge in graph["edges"])
    return f"{len(ids)} nodes, {len(graph['edges'])} edges"


def graphml(program, story, folder):
    (folder / "g.graphml").write_bytes(program.output("graph", "--format", "graphml", story))
    expected, graph = reference(program, story), networkx.read_graphml(folder / "g.graphml", force_multigraph=True)
    for node in expected["nodes"]:
        data = dict(graph.nodes[unspelled_key(graph, node["id"])])
        data.pop("label")
        same(data.pop("kind"), node["kind"], "kind")
        same({k: restored(v) for k, v in data.items()}, attributes(node, "id", "kind"), node["id"])
    edges = [(unspelled(a), unspelled(b), d["kind"]) for a, b, d in graph.edges(data=True)]
    same(sorted(edges), sorted((e["from"], e["to"], e["kind"]) for e in expected["edges"]), "edges")
    return f"NetworkX reads {graph.number_of_nodes()} nodes"


def unspelled_key(graph, node):
    return node if node in graph.nodes else node.replace("\\", "\\\\")


def restored(value):
    return unspelled(value) if isinstance(value, str) else value


def igraph_reads(program, story, folder):
    import igraph

    (folder / "i.graphml").write_bytes(program.output("graph", "--format", "graphml", story))
    graph, expected = igraph.Graph.Read_GraphML(str(folder / "i.graphml")), reference(program, story)
    same((graph.vcount(), graph.ecount()), (len(expected["nodes"]), len(expected["edges"])), "sizes")
    return f"igraph reads {graph.vcount()} vertices"


def dot(program, story, folder):
    if not shutil.which("dot"):
        return "skipped: apt-get install graphviz"
    source, expected = program.output("graph", "--format", "dot", story), reference(program, story)
    done = subprocess.run(["dot", "-Tdot_json"], input=source, capture_output=True, check=True)
    drawn = {unspelled(o["name"]): o for o in json.loads(done.stdout)["objects"]}
    for node in expected["nodes"]:
        for key, value in attributes(node, "id", "kind").items():
            if isinstance(value, str):
                same(unspelled(drawn[node["id"]]["cc_" + key]), value, node["id"])
    done = subprocess.run(["dot", "-Tsvg"], input=source, capture_output=True, check=True)
    assert not done.stderr, done.stderr
    return f"Graphviz draws {len(drawn)} nodes"


def tables(program, story, folder):
    expected = reference(program, story)
    program.output("graph", "--format", "csv", "--output", f"{folder}/csv/", story)
    rows = list(csv.DictReader(io.StringIO((folder / "csv" / "nodes.csv").read_bytes().decode("utf-8"), newline="")))
    same(len(rows), len(expected["nodes"]), "rows")
    for row, node in zip(rows, expected["nodes"]):
        for cell in row.values():
            assert cell[:1] not in ("=", "+", "-", "@", "\t"), f"a formula: {cell!r}"
        found = {k: cell_text(v) for k, v in row.items()}
        same(found["id"], node["id"], "id")
        for key, value in attributes(node, "id", "kind").items():
            same(found[key], value if isinstance(value, str) else json.dumps(value), f"{node['id']}.{key}")
    edges = (folder / "csv" / "edges.csv").read_bytes()
    same(edges, program.output("graph", "--format", "csv", story), "edges.csv and standard output")
    return f"csv reads {len(rows)} rows"


def cell_text(cell):
    return unspelled(cell[1:] if cell.startswith("'") else cell)


def sqlite(program, story, folder):
    script, expected = program.output("graph", "--format", "sql", story).decode("utf-8"), reference(program, story)
    base = sqlite3.connect(":memory:")
    base.execute("PRAGMA foreign_keys = ON")
    base.executescript(script)
    base.row_factory = sqlite3.Row
    for node in expected["nodes"]:
        row = base.execute("SELECT * FROM nodes WHERE id = ?", (spelled(node["id"]),)).fetchone()
        compare_row(row, node)
    same(base.execute("SELECT count(*) FROM edges").fetchone()[0], len(expected["edges"]), "edges")
    same(base.execute("PRAGMA foreign_key_check").fetchall(), [], "keys")
    if shutil.which("sqlite3"):
        subprocess.run(["sqlite3", "-bail", str(folder / "s.db")], input=script.encode(), check=True, capture_output=True)
        count = subprocess.run(["sqlite3", str(folder / "s.db"), "SELECT count(*) FROM statements"], capture_output=True)
        same(int(count.stdout), sum(n["kind"] == "statement" for n in expected["nodes"]), "statements by the shell")
    return f"SQLite holds {len(expected['nodes'])} nodes"


def spelled(text):
    text = text.replace("\\", "\\\\")
    return re.sub("[\0-\x08\x0b-\x1f\ufffe\uffff]", lambda m: f"\\u{ord(m[0]):04x}", text)


def compare_row(row, node):
    for key, value in attributes(node, "id", "kind").items():
        column = re.sub("([A-Z])", lambda m: "_" + m[1].lower(), key)
        same(restored(row[column]), value, f"{node['id']}.{key}")


def postgresql(program, story, folder):
    binaries = sorted(glob.glob("/usr/lib/postgresql/*/bin/initdb"))
    if not binaries:
        return "skipped: apt-get install postgresql"
    home, script = os.path.dirname(binaries[-1]), program.output("graph", "--format", "sql", story)
    data = folder / "pg"
    data.mkdir()
    os.chmod(folder, 0o755)
    as_user = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
    if as_user:
        shutil.chown(data, "postgres")
    run = lambda *a, **k: subprocess.run([*as_user, *map(str, a)], check=True, capture_output=True, cwd="/", **k)
    run(f"{home}/initdb", "-D", data / "db", "-E", "UTF8", "--no-sync", "-A", "trust")
    run(f"{home}/pg_ctl", "-D", data / "db", "-w", "-l", data / "log", "-o", f"-c listen_addresses= -k {data}", "start")
    try:
        ask = ["psql", "-h", data, "-d", "postgres", "-v", "ON_ERROR_STOP=1", "-qAt"]
        run(*ask, input=script)
        rows = json.loads(run(*ask, "-c", "SELECT json_agg(row_to_json(n)) FROM nodes n").stdout)
    finally:
        run(f"{home}/pg_ctl", "-D", data / "db", "-m", "immediate", "stop")
    by_id = {unspelled(row["id"]): row for row in rows}
    for node in reference(program, story)["nodes"]:
        compare_row(by_id[node["id"]], node)
    return f"PostgreSQL holds {len(rows)} nodes"


def json_ld(program, story, folder):
    text, expected = program.output("graph", "--format", "jsonld", story).decode("utf-8"), reference(program, story)
    assert "<" not in text, "it could end a script element"
    expanded = pyld.jsonld.expand(json.loads(text))
    graph = rdflib.Graph().parse(data=text, format="json-ld")
    schema = rdflib.Namespace("https://schema.org/")
    texts = {str(graph.value(s, schema.identifier)): str(graph.value(s, schema.text)) for s in graph.subjects(schema.text)}
    for node in expected["nodes"]:
        if node["kind"] in ("statement", "claim", "cluster"):
            same(texts[node["id"]], node["text"], node["id"])
    kinds = {"NewsArticle": "article", "Quotation": "statement"}
    for term, kind in kinds.items():
        found = len(set(graph.subjects(rdflib.RDF.type, schema[term])))
        same(found, sum(n["kind"] == kind for n in expected["nodes"]), term)
    reviews = list(graph.subjects(rdflib.RDF.type, schema.ClaimReview))
    assert reviews and not any(graph.objects(None, schema.reviewRating)), "drafts have no rating"
    said = sum(e["kind"] == "says" for e in expected["edges"])
    same(len(list(graph.subject_objects(schema.spokenByCharacter))), said, "speakers")
    return f"pyld expands {len(expanded)} objects, rdflib reads {len(graph)} triples"


def prov_json(program, story, folder):
    text, expected = program.output("graph", "--format", "prov", story).decode("utf-8"), reference(program, story)
    document = prov.model.ProvDocument.deserialize(content=text, format="json")
    again = prov.model.ProvDocument.deserialize(content=document.serialize(format="json"), format="json")
    assert document == again, "it changes when it is written again"
    count = lambda kind: len(list(document.get_records(kind)))
    by = lambda *kinds: sum(e["kind"] in kinds for e in expected["edges"])
    same(count(prov.model.ProvAttribution), by("says", "publishes"), "attributions")
    same(count(prov.model.ProvDerivation), by("contains", "asserts", "derivedFrom"), "derivations")
    types = [str(v) for r in document.get_records(prov.model.ProvDerivation) for v in r.get_asserted_types()]
    same(types.count("prov:Quotation"), by("contains"), "quotations")
    texts = {v for r in document.get_records() for n, v in r.attributes if str(n) == "cct:text"}
    for node in expected["nodes"]:
        assert "text" not in node or node["text"] in texts, node["id"]
    return f"prov reads {len(list(document.get_records()))} records"


QUICK = [json_schema, graphml, dot, tables, sqlite, json_ld, prov_json]
SLOW = [igraph_reads, postgresql]
