#!/usr/bin/env python3
"""Between the JSON lines of quotation corpora and the program's own.

convert.py in  < GOLD.jsonl  > articles for annotate --from jsonl
convert.py out < OUTPUT of annotate --to jsonl  > {"id", "text", "quotes": [...]}

A corpus counts quotation marks and a leading "that" as content; the layers do not, so `out` adds them again.
"""
import json
import sys

MARKS = '"\'“”‘’«»„`‟「」『』‹›'
BINDERS = ("that", "whether", "if")


def widen(text, b, e):
    """Over the marks around a piece, with the spaces that stand between."""
    k = b
    while k > 0 and text[k - 1] in " \u00a0":
        k -= 1
    while k > 0 and text[k - 1] in MARKS and (k == 1 or not text[k - 2].isalnum()):
        b = k = k - 1
    k = e
    while k < len(text) and text[k] in " \u00a0":
        k += 1
    while k < len(text) and text[k] in MARKS:
        e = k = k + 1
    return [b, e]


def out(line):
    d = json.loads(line)
    if "layers" not in d:
        sys.exit("%s: %s" % (d.get("id"), d.get("error")))
    text, layers = d["text"], {k: v["rows"] for k, v in d["layers"].items()}
    parts = {}
    for p in layers["quote_part"]:
        parts.setdefault(p["of"], []).append([p["begin"], p["end"]])
    quotes = []
    for i, q in enumerate(layers["quote"]):
        content = [widen(text, b, e) for b, e in sorted(parts.get(i, [[q["begin"], q["end"]]]))]
        for word in BINDERS:
            b = content[0][0]
            if text[:b].endswith(word + " "):
                content[0][0] = b - len(word) - 1
        one = {"content": content, "cue": [], "source": [], "type": q["kind"], "speaker": None, "conf": q["conf"], "rule": q.get("rule")}
        for key, layer in (("cue", "cue"), ("source", "speaker")):
            if layer in q:
                row = layers[layer][q[layer]]
                one[key] = [[row["begin"], row["end"]]]
        if "name" in q:
            one["speaker"] = layers["name"][q["name"]]["text"]
        quotes.append(one)
    print(json.dumps({"id": d["id"], "text": text, "quotes": quotes}, ensure_ascii=False))


for line in sys.stdin:
    if sys.argv[1] == "out":
        out(line)
    else:
        d = json.loads(line)
        print(json.dumps({"quidnunc": 1, "id": d["id"], "offsets": "codepoint", "text": d["text"], "layers": {}}, ensure_ascii=False))
