#!/usr/bin/env python3
"""What the layer leaning alone is worth on whole articles: how many of its pairs are right where so many stances are found.

    measure-whole.py [-f FOLD] [-o WORD]... corpora/labels/stances-NAME.tsv=DATA|corpora/articles/*.txt ...

Of a pair the row with the greatest score counts, for or against. Stances of the author are left out. Invented articles are those that are held back;
-f: of real ones those of a fold (folds.py); -o hands words to `annotate`. Run it in the folder of the program.
"""
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from articles import articles, read  # noqa: E402
from folds import fold  # noqa: E402


def items(path, wanted):
    by_name, found = read(path)
    return [i for i in found if (wanted in (None, fold(i[0])) if by_name else articles.held(i[0]))]


def pairs(layers, chain):
    """Sureness of each pair and its sign."""
    best = {}
    for r in layers["leaning"]["rows"]:
        pair = tuple(chain.get(r[k]) or "#%d" % r[k] for k in ("holder", "target"))
        if pair[0] != pair[1] and abs(r["score"]) > best.get(pair, (0, ""))[0]:
            best[pair] = (abs(r["score"]), "+" if r["score"] > 0 else "-")
    return best


def curve(scored, total):
    """Average precision, and precision where so many are found."""
    right, mean, at = 0, 0, {}
    for n, (_, good) in enumerate(sorted(scored, reverse=True), 1):
        right += good
        mean += good * right / n / total
        for found in (0.1, 0.2, 0.3, 0.4, 0.5):
            if right >= found * total:
                at.setdefault(found, right / n)
    return mean, at


def main():
    arguments, options, wanted, files = sys.argv[1:], ["--layers", "leaning,entity,coref", "-p", "leaning.least=0.02"], None, []
    while arguments:
        a = arguments.pop(0)
        if a == "-o":
            options.append(arguments.pop(0))
        elif a == "-f":
            wanted = int(arguments.pop(0))
        else:
            files.append(a)
    for path in files:
        some, scored, total = items(path, wanted), [], 0
        for (_, _, mentions, rows), layers in zip(some, articles.annotate([i[:2] for i in some], options)):
            told = {r[:3] for r in rows if r[0] != "0"}
            total += len(told)
            scored += [(sure, (*pair, sign) in told) for pair, (sure, sign) in pairs(layers, articles.chains_of_names(layers, mentions)).items()]
        mean, at = curve(scored, max(1, total))
        print("%s: %d articles, %d stances, average precision %.3f; right where so many are found: %s" % (
            os.path.basename(path.split("=")[0]), len(some), total, mean, " ".join("%.1f: %.2f" % x for x in at.items())))


main()
