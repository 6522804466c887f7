#!/usr/bin/env python3
"""Quotations of labelled articles for train-verdict: "SIGN|QUOTATION", of those that mention one party besides their speaker.

    plugins/stance/quotations.py [-k learn] corpora/articles/*.txt corpora/labels/stances-*.tsv=DATA

The sign is that of the speaker's stance on that party, 0 where the labels have none; who has both is left out. The party is called "she" or "they". Texts of DATA are not ours:
what is written here is to be learned from and not to be kept. Run it in the folder of the program.
"""
import collections
import importlib.util
import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
spec = importlib.util.spec_from_file_location("articles", os.path.join(HERE, "measure-articles.py"))
articles = importlib.util.module_from_spec(spec)
spec.loader.exec_module(articles)


def parties(layers):
    """Begin, end and name of each mention."""
    return sorted((r["begin"], r["end"], r["name"]) for layer in ("entity", "coref") for r in layers[layer]["rows"] if r.get("name") is not None)


def heard(text, layers):
    """Speaker, party and words of each direct or mixed quotation that mentions one party."""
    mentions, names = parties(layers), layers["name"]["rows"]
    for quote in layers["quote"]["rows"]:
        if quote.get("name") is None or quote.get("kind") == "indirect":
            continue
        inside = [m for m in mentions if quote["begin"] <= m[0] and m[1] <= quote["end"] and m[2] != quote["name"]]
        if len({m[2] for m in inside}) != 1:
            continue
        words, at = "", quote["begin"]
        for begin, end, name in inside:
            if begin >= at:
                words, at = words + text[at:begin] + ("she" if names[name]["kind"] == "PER" else "they"), end
        yield quote["name"], inside[0][2], " ".join((words + text[at:quote["end"]]).split())


def main():
    keep, files = None, sys.argv[1:]
    if files[:1] == ["-k"]:
        keep, files = files[1], files[2:]
    if not files:
        sys.exit(__doc__)
    for f in files:
        path, _, data = f.partition("=")
        items = [i for i in (articles.labelled(path, data) if data else articles.items(path)) if keep != "learn" or not articles.held(i[0]) or data]
        for (_, text, mentions, rows), layers in zip(items, articles.annotate([i[:2] for i in items], ["--layers", "quote,coref,entity,name"])):
            chain, signs = articles.chains_of_names(layers, mentions), collections.defaultdict(set)
            for row in rows:
                signs[row[:2]].add(row[2])
            for speaker, party, words in heard(text, layers):
                pair = chain.get(speaker), chain.get(party)
                if None not in pair and len(signs[pair]) < 2:
                    print("%s|%s" % (next(iter(signs[pair]), "0"), words))


if __name__ == "__main__":
    main()
