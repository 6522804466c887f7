#!/usr/bin/env python3
"""Scores the layer leaning, or stance, on the sentences of corpora/labels that were held back.

    measure-leaning.py [--stance] FOLDER/*-held.txt

FOLDER is what labelled.py made. Names are those that the program finds; a labelled pair counts for the names that stand at its
spans, and is missed if there is none. A row between names that no label speaks of is wrong.
"""
import collections
import json
import os
import re
import subprocess
import sys

PROGRAM = os.environ.get("QUIDNUNC", "./quidnunc")
SPAN = re.compile(r"\{(.) (.*?)\}")


def read(line):
    text, labels = line.rstrip("\n").rsplit(" | ", 1)
    spans, shift = {}, 0
    for m in SPAN.finditer(text):
        begin = m.start() - shift
        spans[m[1]] = (begin, begin + len(m[2]))
        shift += 4
    signed = {}
    for label in labels.split("; "):
        what, sign = label.rsplit(" ", 1)
        if ">" in what and sign != "0":
            signed[what[0], what[2]] = {"+": "positive", "-": "negative"}[sign]
    return SPAN.sub(r"\2", text), spans, signed


def name_at(layers, span):
    for layer in ("entity", "coref"):
        for r in layers[layer]["rows"]:
            if r["begin"] < span[1] and span[0] < r["end"] and "name" in r:
                return r["name"]
    return None


def said(layers, layer):
    """Holder, target, sign and sureness of a layer's rows; all of stance are sure."""
    for r in layers[layer]["rows"]:
        if layer == "stance" and "holder" in r:
            yield r["holder"], r["target"], r["polarity"], 1
        elif layer == "leaning":
            yield r["holder"], r["target"], "positive" if r["score"] > 0 else "negative", abs(r["score"])


def main():
    layer = "stance" if "--stance" in sys.argv else "leaning"
    for path in sys.argv[1 + (layer == "stance"):]:
        lines = [read(line) for line in open(path, encoding="utf-8")]
        documents = "".join(json.dumps({"quidnunc": 1, "id": str(i), "offsets": "codepoint", "text": t}) + "\n" for i, (t, _, _) in enumerate(lines))
        run = subprocess.run([PROGRAM, "annotate", "--from", "jsonl", "--to", "jsonl", "--layers", layer + ",entity,coref", "-"],
                             input=documents, capture_output=True, text=True)
        if run.returncode:
            sys.exit(run.stderr)
        rows, gold = [], 0
        for out, (_, spans, signed) in zip(run.stdout.splitlines(), lines):
            layers = json.loads(out)["layers"]
            names = {k: name_at(layers, s) for k, s in spans.items()}
            told = collections.defaultdict(set)
            for (h, t), sign in signed.items():
                told[(names[h], names[t]) if None not in (names[h], names[t]) else (h, t)].add(sign)
            gold += len(told)
            for holder, target, sign, sure in said(layers, layer):
                rows.append((sure, sign in told[holder, target] if (holder, target) in told else None))
        for least in (0.1, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9)[:1 if layer == "stance" else None]:
            some = [right for score, right in rows if score >= least]
            right = sum(r is True for r in some)
            print("%-20s from %.1f: rows %5d  right %.2f  found %.2f of %d  wrong sign %d" % (
                os.path.basename(path), least, len(some), right / max(1, len(some)), right / gold, gold, sum(r is False for r in some)))


if __name__ == "__main__":
    main()
