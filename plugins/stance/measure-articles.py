#!/usr/bin/env python3
"""How many stances of corpora/articles are found: by holder, target and sign, and by how the text tells them.

    plugins/stance/measure-articles.py [-k learn|held] [-v] [-o OPTION]... corpora/articles/*.txt
    plugins/stance/measure-articles.py [-v] [-o OPTION]... -d DATA corpora/labels/stances-*.tsv

A name of the program belongs to the chain that most of its mentions are marked with; what it says of names that are in no chain is
an extra row. -v lists what is missed, wrong or extra (never with -k held: those are not looked at); -o hands words to `annotate`.
Run it in the folder of the program.
"""
import collections
import json
import os
import re
import subprocess
import sys
import zlib

PROGRAM = "./quidnunc"
ROW = re.compile(r"@ (\d+)>(\d+)([+-]) \|(.*)\|$")


def held(name):
    return zlib.crc32(name.encode()) % 5 == 0


def items(path):
    """name, text, mentions [begin, end, chain], rows (holder, target, sign, evidence)"""
    for item in re.split(r"^= ", open(path, encoding="utf-8").read(), flags=re.M)[1:]:
        name, _, body = item.partition("\n")
        lines = body.strip().split("\n")
        rows = [(m[1], m[2], m[3], m[4]) for m in map(ROW.match, lines) if m]
        marked = "\n".join(x for x in lines if not x.startswith("@ ")).strip()
        text, mentions, stack = "", [], []
        for part in re.split(r"(\[\d+:|\])", marked):
            if re.fullmatch(r"\[\d+:", part):
                stack.append((part[1:-1], len(text)))
            elif part == "]" and stack:
                chain, begin = stack.pop()
                mentions.append((begin, len(text), chain))
            else:
                text += part
        yield name.strip(), text, mentions, rows


class FullNames(list):
    """Mentions of which those by shorter names are not told."""


class Evidence(str):
    """Words that stand at a place."""
    at = None


def labelled(path, data):
    """The same of real articles, whose labels stand apart from the text: a chain is every place of a name by which a row calls a party."""
    sys.path.insert(0, os.path.dirname(path))
    import texts
    text_of, rows_of = getattr(texts, re.search(r"stances-(\w+)", path)[1])(data), collections.defaultdict(list)
    for line in open(path, encoding="utf-8"):
        document, *row = line.rstrip("\n").split("\t")
        rows_of[document] += [row] if row[0] != "-" else []
    for document, rows in rows_of.items():
        text = text_of[document]
        called = lambda span: text[int(span.split("-")[0]):int(span.split("-")[1])] if span != "-" else "0"
        wanted = []
        for b, e, h, t, sign in rows:
            wanted.append((called(h), called(t), sign, Evidence(text[int(b):int(e)])))
            wanted[-1][3].at = int(b)
        mentions = FullNames((m.start(), m.end(), name) for name in sorted({n for w in wanted for n in w[:2]} - {"0"})
                             for m in re.finditer(r"(?<!\w)" + re.escape(name) + r"(?!\w)", text))
        yield document, text, mentions, wanted


def chains_of_names(layers, mentions):
    """The chain of each name: that of most of its mentions; None: it is in none. Of the marks that a mention touches the most alike counts: the Ohio Guild is no Ohio."""
    votes = collections.defaultdict(collections.Counter)
    for r in layers["entity"]["rows"]:
        if r.get("name") is not None:
            over = [(abs(b - r["begin"]) + abs(e - r["end"]), e - b, c) for b, e, c in mentions if b < r["end"] and r["begin"] < e]
            if over or not isinstance(mentions, FullNames):
                votes[r["name"]][min(over)[2] if over else None] += 1
    return {n: v.most_common(1)[0][0] for n, v in votes.items()}


def way(layers, mentions, text, row):
    """How the text tells a stance: what stands for holder and target where the evidence is."""
    holder, target, _, evidence = row
    at = text.find(evidence)
    sentence = next(((r["begin"], r["end"]) for r in layers["sentence"]["rows"] if r["begin"] <= at < r["end"]), (at, at))
    quote = next(((r["begin"], r["end"]) for r in layers["quote"]["rows"] if r["begin"] <= at < r["end"]), None)
    around = [(b, e) for b, e, c in mentions if c == target and any(s <= b < t for s, t in (sentence, quote or sentence))]
    named = any(text[b:e].split()[-1][:1].isupper() for b, e in around)
    pronoun = any(text[b:e].lower() in ("he", "she", "it", "they", "him", "her", "them", "his", "its", "their", "hers", "theirs") for b, e in around)
    told = "named" if named else "pronoun" if pronoun else "described" if around else "not mentioned"
    return "author" if holder == "0" else ("quotation: " if quote else "text: ") + told


def annotate(documents, options):
    lines = "".join(json.dumps({"id": n, "text": t}) + "\n" for n, t in documents)
    run = subprocess.run([PROGRAM, "annotate", "--from", "jsonl", "--to", "jsonl", *options, "-"], input=lines, capture_output=True, text=True)
    if run.returncode:
        sys.exit(run.stderr)
    return [json.loads(x)["layers"] for x in run.stdout.splitlines()]


def main():
    arguments, files, keep, loud, options, data = sys.argv[1:], [], None, False, [], None
    while arguments:
        a = arguments.pop(0)
        if a == "-k":
            keep = arguments.pop(0)
        elif a == "-o":
            options.append(arguments.pop(0))
        elif a == "-d":
            data = arguments.pop(0)
        elif a == "-v":
            loud = True
        else:
            files.append(a)
    if not files:
        sys.exit(__doc__)
    loud = loud and keep != "held"
    all_items = [i for f in files for i in (labelled(f, data) if f.endswith(".tsv") else items(f)) if not keep or held(i[0]) == (keep == "held")]
    by_way, total, found, wrong, extra, right = collections.defaultdict(collections.Counter), 0, 0, 0, 0, 0
    for (name, text, mentions, rows), layers in zip(all_items, annotate([i[:2] for i in all_items], options)):
        chain = chains_of_names(layers, mentions)
        system = []
        for r in layers["stance"]["rows"]:
            h = "0" if r.get("holder") is None else chain.get(r["holder"])
            system.append((h, chain.get(r["target"]), "+" if r["polarity"] == "positive" else "-", text[r["begin"]:r["end"]], r.get("rule")))
        wanted = {}
        for r in rows:
            wanted.setdefault(r[:3], r)
        for key, row in wanted.items():
            mine = {s[2] for s in system if s[:2] == key[:2]}
            kind = "found" if key[2] in mine else "wrong sign" if mine and (*key[:2], "+" if key[2] == "-" else "-") not in wanted else "missed"
            by_way[way(layers, mentions, text, row)][kind] += 1
            total, found, wrong = total + 1, found + (kind == "found"), wrong + (kind == "wrong sign")
            if loud and kind != "found":
                print(name, kind, *row, [next((text[b:e] for b, e, c in mentions if c == k), "author") for k in key[:2]],
                      way(layers, mentions, text, row))
        said = {s[:3]: s for s in system}
        for key, row in said.items():
            good = key in wanted
            right, extra = right + good, extra + (not good)
            if loud and not good:
                print(name, "extra", *row)
    for w, c in sorted(by_way.items()):
        n = sum(c.values())
        print("%-26s %4d rows, found %3d (%.2f), wrong sign %d" % (w, n, c["found"], c["found"] / n, c["wrong sign"]))
    print("%d items, %d rows: found %d (%.3f), with the wrong sign %d; rows of the program %d, right %.3f" % (
        len(all_items), total, found, found / max(1, total), wrong, right + extra, right / max(1, right + extra)))


if __name__ == "__main__":
    main()
