#!/usr/bin/env python3
"""The same articles set in other ways: how many rows change.

    corpora/desk/vary.py [-v] TEXT...          run in the folder of the program

An editor changes quotation marks, line ends and spaces as the house wants them; what is said and by whom stays. Each text is
annotated as it is and in each other setting, and rows are compared by their words, whatever the marks and spaces in them;
stances by holder, target and sign alone.
"""
import json
import os
import re
import subprocess
import sys
import textwrap

LAYERS = {"sentence": (), "entity": ("kind", "name"), "quote": ("kind", "name"), "stance": ("holder", "target", "polarity")}


def straight(t):
    return t.translate({0x201C: '"', 0x201D: '"', 0x2018: "'", 0x2019: "'"})


def curly(t, opening="“", closing="”"):
    """Double marks only: a straight single one may be either a mark or an apostrophe."""
    t = re.sub(r'(^|[\s(—])["“]', lambda m: m.group(1) + opening, t, flags=re.M)
    return re.sub(r'["”]', closing, t)


def wrapped(t):
    return "\n\n".join(textwrap.fill(p, 72, break_long_words=False, break_on_hyphens=False) for p in t.split("\n\n"))


SETTINGS = {
    "straight marks": straight,
    "curly marks and apostrophes": lambda t: re.sub(r"(?<=\w)'", "’", curly(t)),
    "double marks as single ones": lambda t: re.sub(r"(?<=\w)'", "’", curly(t, "‘", "’")),
    "double marks as guillemets": lambda t: curly(t, "«", "»"),
    "no empty lines": lambda t: re.sub(r"\n\n+", "\n", t),
    "lines wrapped at 72": wrapped,
    "CR LF": lambda t: t.replace("\n", "\r\n"),
    "no-break spaces behind titles": lambda t: re.sub(r"\b(Mrs?\.?|Ms\.?|Dr\.?|Sir) ", "\\1\u00a0", t),
}


def plain(words):
    return re.sub(r"\s+", " ", re.sub("[\"'“”‘’«»]", "", words))


def annotate(texts, setting):
    lines = "".join(json.dumps({"id": k, "text": setting(t)}) + "\n" for k, t in texts.items())
    out = subprocess.run(["./quidnunc", "annotate", "--from", "jsonl", "--to", "jsonl", "--layers", ",".join(LAYERS), "-"],
                         input=lines, capture_output=True, text=True, check=True).stdout
    rows = {layer: set() for layer in LAYERS}
    for line in out.splitlines():
        document = json.loads(line)
        names = document["layers"]["name"]["rows"]
        for layer, columns in LAYERS.items():
            for r in document["layers"][layer]["rows"]:
                cells = [plain(names[r[c]]["text"]) if isinstance(r.get(c), int) else r.get(c) for c in columns]
                words = plain(document["text"][r["begin"]:r["end"]]) if layer != "stance" else ""
                rows[layer].add((document["id"], words, *cells))
    return rows


def main(argv):
    files = [a for a in argv[1:] if a != "-v"]
    if not files:
        sys.exit(__doc__)
    texts = {os.path.splitext(os.path.basename(f))[0]: open(f, encoding="utf-8").read() for f in files}
    as_is = annotate(texts, lambda t: t)
    print("%-30s" % "rows lost + new" + "".join("%16s" % ("%s of %d" % (k, len(v))) for k, v in as_is.items()))
    for name, setting in SETTINGS.items():
        now = annotate(texts, setting)
        print("%-30s" % name + "".join("%16s" % ("%d + %d" % (len(as_is[k] - now[k]), len(now[k] - as_is[k]))) for k in LAYERS))
        if "-v" in argv:
            for sign, more, less in (("-", as_is, now), ("+", now, as_is)):
                for layer in LAYERS:
                    for row in sorted(more[layer] - less[layer], key=str):
                        print("  %s %s %s" % (sign, layer, row))


main(sys.argv)
