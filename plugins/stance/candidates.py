#!/usr/bin/env python3
"""Candidates of the layer candidate with what is right, for train-stance.

    candidates.py [-k learn|held] [-a] [-f FOLDER [-r]] {[-w WEIGHT] corpora/articles/*.txt|FOLDER/*.txt=WEIGHT|LABELS.tsv=DATA|GOLD.json} ... >CANDIDATES.tsv

Files of articles are as corpora/articles has them; the other ones sentences, as plugins/attitude/labelled.py writes them, with their weight:
those that the models of plugins/attitude did not learn from, of which every other stretch of twenty is held back here; LABELS are those of corpora/labels, DATA has their texts.
A line has item, the rows of its names, label (0 none, 1 for, 2 against), weight (0: not to be learned), what was seen, and the readings of its words, each with a label of its own: that of the
pair if the evidence stands in the sentences that were read, x (unknown) if it stands elsewhere.
-a tells of the author's stances alone. -f asks of each article the models of plugins/attitude that have not seen it, which `make attitude-folds` wrote into
FOLDER, and the verdict models that have not (`make verdict-folds`), and of a sentence the first of them; -r asks the reader of the fold, too (`make attitude-reader-folds`).
Run it in the folder of the program.
"""
import bisect
import collections
import importlib.util
import json
import os
import re
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
AUTHOR_ALONE = None
OPTIONS = ["-p", "stance.weigh=no", "-p", "stance.candidates=yes", "--layers", "candidate,entity,coref,name,sentence,token"]


def module(path):
    spec = importlib.util.spec_from_file_location(os.path.basename(path).replace("-", "_")[:-3], path)
    m = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(m)
    return m


articles = module(os.path.join(HERE, "measure-articles.py"))
measure = module(os.path.join(HERE, "measure.py"))
sentences = module(os.path.join(HERE, "..", "attitude", "measure-leaning.py"))


sys.path.insert(0, os.path.join(HERE, "..", "attitude"))
import folds  # noqa: E402
FOLDER, READER = None, False


def options(fold):
    """Words for annotate: what is asked for, and the models that learned without this fold."""
    if not FOLDER:
        return OPTIONS
    models = ["-p", "leaning.linear=%s/%d.model" % (FOLDER, fold), "-p", "leaning.net=%s/%d-net.model" % (FOLDER, fold)]
    models += ["-p", "stance.verdict=%s/%d-verdict.model" % (FOLDER, fold)]
    reader = ["-p", "leaning.reader=yes", "-p", "leaning.reader_file=%s/%d-reader.model" % (FOLDER, fold)]
    return OPTIONS + models + (reader if READER else [])


def annotated(items):
    """Layers of each item."""
    layers = [None] * len(items)
    for k in range(folds.FOLDS):
        mine = [i for i, item in enumerate(items) if folds.fold(item[0]) == k]
        for i, one in zip(mine, articles.annotate([items[i][:2] for i in mine], options(k))):
            layers[i] = one
    return layers


def put(item, row, label, weight, readings):
    print("%s\t%s>%d\t%d\t%g\t%s\t%s" % (item, "-" if row.get("holder") is None else row["holder"], row["target"], label, weight, row["seen"], readings))


def reach(layers):
    """From the first and last token of a reading to the sentences that it is in."""
    sentences, tokens = layers["sentence"]["rows"], layers["token"]["rows"]
    begins = [r["begin"] for r in sentences]

    def of(first, last):
        b, e = (bisect.bisect(begins, tokens[k]["begin"]) - 1 for k in (first, last))
        return sentences[b]["begin"], sentences[e]["end"]
    return of


def labelled(read, label, evidence, of):
    """Readings with their labels; evidence: places of this label, None if there is but one sentence."""
    out = []
    for r in read.split("|") if read else []:
        where, kind, features = r.split(":")
        b, e = of(*map(int, where.split("-"))) if label and evidence is not None else (0, 0)
        mine = label if not label or evidence is None or any(x < e and b < y for x, y in evidence) else "x"
        out.append("%s:%s:%s" % (mine, kind, features))
    return "|".join(out)


def from_articles(path, items, keep, weight):
    items = [i for i in items if not keep or articles.held(i[0]) == (keep == "held")]
    met = total = 0
    for (name, text, mentions, rows), layers in zip(items, annotated(items)):
        chain = articles.chains_of_names(layers, mentions)
        label, evidence, of = {}, collections.defaultdict(list), reach(layers)
        for h, t, sign, words in rows:
            if label.setdefault((h, t), 1 if sign == "+" else 2) == (1 if sign == "+" else 2):
                evidence[h, t] += [(m.start(), m.end()) for m in re.finditer(re.escape(words), text)]
        found = set()
        for r in layers["candidate"]["rows"]:
            key = ("0" if r.get("holder") is None else chain.get(r["holder"]), chain.get(r["target"]))
            if key in label:
                found.add(key)
            same = key[0] is not None and key[0] == key[1]
            mine = AUTHOR_ALONE is None or key[0] == "0"
            put(name, r, label.get(key, 0), 0 if same or not mine else weight, labelled(r["read"], label.get(key, 0), evidence[key], of))
        met, total = met + len(found), total + len(label)
    print("%s: %d pairs with a stance, %d of them candidates" % (os.path.basename(path), total, met), file=sys.stderr)


def from_sentences(path, weight, keep):
    lines = [sentences.read(line) for i, line in enumerate(open(path, encoding="utf-8")) if not keep or (i // 20 % 2 == 1) == (keep == "held")]
    documents = "".join(json.dumps({"id": str(i), "text": t}) + "\n" for i, (t, _, _) in enumerate(lines))
    run = subprocess.run([sentences.PROGRAM, "annotate", "--from", "jsonl", "--to", "jsonl", *options(0), "-"], input=documents, capture_output=True, text=True)
    if run.returncode:
        sys.exit(run.stderr)
    for i, (out, (_, spans, signed)) in enumerate(zip(run.stdout.splitlines(), lines)):
        layers = json.loads(out)["layers"]
        names = {k: sentences.name_at(layers, s) for k, s in spans.items()}
        label = {(names[h], names[t]): 1 if sign == "positive" else 2 for (h, t), sign in signed.items()}
        for r in layers["candidate"]["rows"]:
            if r.get("holder") is not None:
                mine = label.get((r["holder"], r["target"]), 0)
                put("%s-%d#%d" % (os.path.basename(path), i // 20, i), r, mine, weight, labelled(r["read"], mine, None, None))


def from_gold(path):
    gold = json.load(open(path, encoding="utf-8"))
    name = os.path.splitext(os.path.basename(path))[0]
    gold.setdefault("text", open(os.path.join(os.path.dirname(path), "..", "text", name + ".txt"), encoding="utf-8").read())
    layers = articles.annotate([(name, gold["text"])], OPTIONS)[0]
    document = {"text": gold["text"], "layers": layers}
    label = {}
    for h, t, sign in measure.rows(gold):
        label.setdefault((h, t), 1 if sign == "positive" else 2)
    for r in layers["candidate"]["rows"]:
        h, t = (measure.called(document, r.get(k)) for k in ("holder", "target"))
        if not measure.same(h, t):
            put(name, r, next((v for k, v in label.items() if measure.same(k[0], h) and measure.same(k[1], t)), 0), 1, "")


def main():
    global AUTHOR_ALONE, FOLDER, READER
    arguments, keep = sys.argv[1:], None
    if arguments[:1] == ["-k"]:
        keep, arguments = arguments[1], arguments[2:]
    if arguments[:1] == ["-a"]:
        AUTHOR_ALONE = arguments.pop(0)
    if arguments[:1] == ["-f"]:
        FOLDER, arguments = os.path.abspath(arguments[1]), arguments[2:]
    if arguments[:1] == ["-r"]:
        READER, arguments = True, arguments[1:]
    weights = 1
    while arguments:
        a = arguments.pop(0)
        if a == "-w":
            weights = float(arguments.pop(0))
        elif ".tsv=" in a:
            path, data = a.rsplit("=", 1)
            from_articles(path, articles.labelled(path, data), None, weights)
        elif "=" in a:
            path, weight = a.rsplit("=", 1)
            from_sentences(path, float(weight), keep)
        elif a.endswith(".json"):
            from_gold(a)
        else:
            from_articles(a, articles.items(a), keep, weights)


if __name__ == "__main__":
    main()
