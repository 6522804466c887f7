#!/usr/bin/env python3
"""Scores the attitude layer on labelled targets and pairs.

    measure.py [--option=-p --option attitude.model=research] SET.jsonl ...

Each line of a set has text, target and perhaps holder (code points) and a label.
It becomes a document with the layers target and pair, quidnunc answers with the
layer attitude, and the polarities are compared. For files with "class5" (DSE),
the two directions of a pair are one decision among five classes.
"""
import collections
import json
import os
import subprocess
import sys

PROGRAM = os.environ.get("QUIDNUNC", "./quidnunc")


def native(i, row):
    spans = [row["target"]] + ([row["holder"]] if row.get("holder") else [])
    order = sorted(range(len(spans)), key=lambda k: (spans[k][0], -spans[k][1]))
    at = {k: n for n, k in enumerate(order)}
    layers = {"target": {"schema": "target", "rows": [{"begin": spans[k][0], "end": spans[k][1]} for k in order]}}
    layers["pair"] = {"schema": "pair(holder:target, target:target)", "rows": []}
    if len(spans) == 2:
        cover = [min(s[0] for s in spans), max(s[1] for s in spans)]
        layers["pair"]["rows"].append({"begin": cover[0], "end": cover[1], "holder": at[1], "target": at[0]})
    return {"quidnunc": 1, "id": str(i), "offsets": "codepoint", "text": row["text"], "layers": layers}, at[0]


def answers(rows, options):
    documents, which = zip(*(native(i, r) for i, r in enumerate(rows)))
    lines = "".join(json.dumps(d) + "\n" for d in documents)
    run = subprocess.run([PROGRAM, "annotate", "--from", "jsonl", "--to", "jsonl", "--layers", "attitude", *options, "-"],
                         input=lines, capture_output=True, text=True)
    if run.returncode:
        sys.exit(run.stderr)
    out = []
    for line, row, target in zip(run.stdout.splitlines(), rows, which):
        d = json.loads(line)
        found = [a for a in d["layers"]["attitude"]["rows"]
                 if ("holder" in a) == bool(row.get("holder")) and a["target"] == target]
        out.append(found[0])
    return out


def report(name, gold, found):
    labels = sorted(set(gold))
    f1 = {}
    for c in labels:
        both = sum(g == c == f for g, f in zip(gold, found))
        f1[c] = 2 * both / max(1, gold.count(c) + found.count(c))
    print("%-40s n %5d  accuracy %5.1f  macro F1 %5.1f  (%s)" % (
        name, len(gold), 100 * sum(g == f for g, f in zip(gold, found)) / len(gold), 100 * sum(f1.values()) / len(f1),
        ", ".join("%s %.1f" % (c, 100 * v) for c, v in f1.items())))


def five(rows, found):
    pairs = collections.defaultdict(dict)
    for r, a in zip(rows, found):
        pairs[r["pair"]][r["dir"]] = (r["class5"], a)
    gold, mine = [], []
    for p in pairs.values():
        sides = {d: a for d, (_, a) in p.items()}
        d = max(sides, key=lambda k: (sides[k]["polarity"] != "neutral", abs(sides[k]["score"])))
        code = {"positive": 1, "negative": 3, "neutral": 0}[sides[d]["polarity"]]
        mine.append(str(code + (code > 0 and d == "qp")))
        gold.append(str(next(iter(p.values()))[0]))
    return gold, mine


def main():
    options, files = [], []
    for a in sys.argv[1:]:
        (options if a.startswith("--option=") else files).append(a.removeprefix("--option="))
    for f in files:
        rows = [json.loads(line) for line in open(f, encoding="utf-8")]
        rows = [r for r in rows if r.get("target")]
        holders = [r for r in rows if r.get("holder")]
        for part, name in ((holders, "pairs"), ([r for r in rows if not r.get("holder")], "targets")):
            if not part:
                continue
            found = answers(part, options)
            label = "%s %s" % ("/".join(f.split("/")[-2:]), name)
            if "class5" in part[0]:
                report(label, *five(part, found))
                continue
            report(label, [r["label"] for r in part], [a["polarity"] for a in found])
            if "neutral" not in {r["label"] for r in part}:
                report(label + ", sign alone", [r["label"] for r in part],
                       ["positive" if a["score"] > 0 else "negative" for a in found])


main()
