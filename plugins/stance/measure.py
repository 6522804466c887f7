#!/usr/bin/env python3
"""How many stances are found, by the names of holder and target.

    plugins/stance/measure.py gold GOLD.json...     gold in native JSON with its text in ../text/ID.txt (or --text FILE)
    plugins/stance/measure.py pairs PAIRS.jsonl     sentences with two spans each: text, holder, target, label, pair
    plugins/stance/measure.py frames [-v] FILE      sentences in which {K} is for or against {R} (frames.txt, passages.txt); -v lists what is missed or wrong,
                                                   but never of passages-held.txt: those are not looked at
    plugins/stance/measure.py remarks FILE...       the quotations of passages that do not name {R}, for train-verdict -e

-o hands a word to `annotate`: -o -p -o stance.decide=0.5.
The first matches rows by name and sign, whatever the evidence; a people and a capital count as their country. The second knows nothing of names: a row counts if its
holder and target mention the two spans. Run it in the folder of the program.
"""
import json
import os
import re
import subprocess
import sys

PROGRAM = "./quidnunc"
HERE = os.path.dirname(os.path.abspath(__file__))


def annotate(arguments, text=None):
    out = subprocess.run([PROGRAM, "annotate", *arguments], input=text, capture_output=True, text=True, check=True).stdout
    return [json.loads(line) for line in out.splitlines()]


def called(document, row):
    """The text of a name; None for the author."""
    if row is None:
        return None
    name = document["layers"]["name"]["rows"][row]
    return name.get("text") or document["text"][name["begin"]:name["end"]]


def rows(document):
    return [(called(document, r.get("holder")), called(document, r["target"]), r["polarity"]) for r in document["layers"]["stance"]["rows"]]


def states():
    """The country of each capital, people and other name of one, as state.c and country.c have them; peoples that a rule makes are not told."""
    out = {}
    for path in (os.path.join(HERE, "state.c"), os.path.join(HERE, "../../core/learn/country.c"), "core/learn/countries.h"):
        out.update(re.findall(r'\{"([^"]*)", "([A-Z]{2})"\}', open(path, encoding="utf-8").read()))
    return {name: " " + code + " " for name, code in out.items()}


def same(a, b):
    if a is None or b is None:
        return a is b
    a, b = (STATES.get(x.lower(), x.lower()) for x in (a, b))
    return a in b or b in a


def gold(files, text, options):
    total = found = wrong = other = 0
    for path in files:
        document = json.load(open(path, encoding="utf-8"))
        name = os.path.splitext(os.path.basename(path))[0]
        file = text or os.path.join(os.path.dirname(path), "..", "text", name + ".txt")
        document.setdefault("text", open(file, encoding="utf-8").read())
        system, used, wanted = rows(annotate(["--to", "jsonl", *options, file])[0]), set(), rows(document)
        for holder, target, sign in wanted:
            near = [k for k, r in enumerate(system) if same(r[0], holder) and same(r[1], target)]
            right = [k for k in near if system[k][2] == sign]
            both = any(same(r[0], holder) and same(r[1], target) and r[2] != sign for r in wanted)
            total, found, wrong = total + 1, found + bool(right), wrong + bool(near and not right and not both)
            used.update(near)
        other += len(system) - len(used)
    print("gold %d, found with the right sign %d (%.0f %%), with the wrong one %d; other rows %d" % (total, found, 100 * found / total, wrong, other))


def pairs(path, options):
    sentence, total, found, wrong, false = {}, 0, 0, 0, 0
    for line in open(path, encoding="utf-8"):
        item = json.loads(line)
        sentence.setdefault(item["pair"], []).append(item)
    lines = "".join(json.dumps({"id": k, "text": v[0]["text"] + "\n"}) + "\n" for k, v in sentence.items())
    for document in annotate(["--from", "jsonl", "--to", "jsonl", "--layers", "entity,coref,stance", *options, "-"], lines):
        spans = {}
        for layer in ("entity", "coref"):
            for r in document["layers"][layer]["rows"]:
                if r.get("name") is not None:
                    spans.setdefault(r["name"], []).append((r["begin"], r["end"]))
        meets = lambda name, span: any(b < span[1] and span[0] < e for b, e in spans.get(name, []))
        for item in sentence[document["id"]]:
            signs = [r["polarity"] for r in document["layers"]["stance"]["rows"]
                     if r.get("holder") is not None and meets(r["holder"], item["holder"]) and meets(r["target"], item["target"])]
            if item["label"] == "neutral":
                false += bool(signs)
                continue
            total += 1
            found += item["label"] in signs
            wrong += bool(signs) and item["label"] not in signs
    print("pairs with a sign %d, found %d, with the wrong sign %d; rows for pairs without one %d: precision %.2f, recall %.2f" %
          (total, found, wrong, false, found / max(1, found + wrong + false), found / max(1, total)))


def frames(path, loud, options):
    """Sentences of frames.txt, each an article with a sentence behind it, and how many have the row that they should."""
    behind = "The port is the largest in the north, and it was built in 1920."
    items, section, total, missed, wrong = [], "", {}, {}, {}
    for line in open(path, encoding="utf-8"):
        line = line.strip()
        if line.startswith("["):
            section = line[1:line.index("]")]
        elif "|" in line and not line.startswith("#"):
            sign, text = line.split("|", 1)
            target = "Brantwood Group" if section == "bodies" else "Anna Reed"
            text = text.replace("{K}", "Peter Keller").replace("{R}", target)
            items.append((section, sign, text, text + ("\n\n" + behind + " Ships come and go all day long.\n" if section == "headlines" else " " + behind + "\n")))
    lines = "".join(json.dumps({"id": str(k), "text": i[3]}) + "\n" for k, i in enumerate(items))
    for document in annotate(["--from", "jsonl", "--to", "jsonl", "--layers", "name,stance", *options, "-"], lines):
        section, sign, text, _ = items[int(document["id"])]
        ours = [r for r in rows(document) if r[0] and "Keller" in r[0] and re.search("Reed|Brantwood", r[1])]
        signs = {"+" if r[2] == "positive" else "-" for r in ours}
        total[section] = total.get(section, 0) + 1
        kind = None if (sign in signs if sign != "0" else not signs) else wrong if signs else missed
        if kind is not None:
            kind[section] = kind.get(section, 0) + 1
            if loud:
                print("wrong " if signs else "missed", sign, text)
    for s, n in total.items():
        print("%-18s %4d, missed %3d, wrong %3d" % (s, n, missed.get(s, 0), wrong.get(s, 0)))
    n, m, w = (sum(x.values()) for x in (total, missed, wrong))
    print("%-18s %4d, missed %3d, wrong %3d: %.3f as they should be" % ("all", n, m, w, 1 - (m + w) / max(1, n)))


def remarks(paths):
    for line in (line for path in paths for line in open(path, encoding="utf-8")):
        sign, _, text = line.strip().partition("|")
        quoted = " ".join(re.findall('["\u201c]([^"\u201d]+)["\u201d]', text))
        if sign in ("+", "-", "0") and quoted and "{" not in quoted:
            print(sign + "|" + quoted)


STATES = states()


def main():
    where, options = sys.argv[1:], []
    while "-o" in where:
        at = where.index("-o")
        options.append(where[at + 1])
        del where[at:at + 2]
    if len(where) < 2 or where[0] not in ("gold", "pairs", "frames", "remarks"):
        sys.exit(__doc__)
    if where[0] == "frames":
        frames(where[-1], "-v" in where and "held" not in where[-1], options)
        return
    if where[0] == "remarks":
        remarks(where[1:])
        return
    if where.pop(0) == "pairs":
        pairs(where[0], options)
        return
    text = where.pop(where.index("--text") + 1) if "--text" in where else None
    gold([f for f in where if f != "--text"], text, options)


if __name__ == "__main__":
    main()
