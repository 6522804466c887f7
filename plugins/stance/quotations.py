#!/usr/bin/env python3
"""Quotations of labelled articles for train-verdict: "SIGN WHERE|QUOTATION" without the blank, once for each party that they are about.

    plugins/stance/quotations.py [-k learn] [-f FOLD] corpora/articles/*.txt corpora/labels/stances-*.tsv=DATA

Those are the parties besides the speaker that a quotation mentions (n, of several m), or else, if it mentions none, the only one beside it in its sentence or in the one before (b). The sign is that of the
speaker's stance on it, 0 where the labels have none; who has both is left out, and so is who has no name, for labels tell nothing of him. The party is called "she" or "they". Texts of DATA are
not ours: what is written here is to be learned from and not to be kept. -f leaves out the documents of a fold of plugins/attitude. Run it in the folder of the program.
"""
import bisect
import collections
import importlib.util
import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
spec = importlib.util.spec_from_file_location("articles", os.path.join(HERE, "measure-articles.py"))
articles = importlib.util.module_from_spec(spec)
spec.loader.exec_module(articles)
sys.path.insert(0, os.path.join(HERE, "..", "attitude"))
from folds import fold  # noqa: E402
AMONG = 4  # parties of a quotation: as heard.c


class Article:
    def __init__(self, text, layers):
        self.text, self.names, self.quotes = text, layers["name"]["rows"], layers["quote"]["rows"]
        self.mentions = sorted((r["begin"], r["end"], r["name"]) for layer in ("entity", "coref") for r in layers[layer]["rows"] if r.get("name") is not None)
        self.sentences = [(r["begin"], r["end"]) for r in layers["sentence"]["rows"]]
        self.begins = [b for b, _ in self.sentences]

    def of(self, begin, end, speaker):
        """Mentions in a stretch of text, but for the speaker's."""
        return [m for m in self.mentions if begin <= m[0] and m[1] <= end and m[2] != speaker]

    def around(self, quote):
        """Whom the rest of the quotation's sentences names, or else the sentence before."""
        first, last = (max(0, bisect.bisect(self.begins, at) - 1) for at in (quote["begin"], quote["end"] - 1))
        beside = {m[2] for m in self.of(self.sentences[first][0], self.sentences[last][1], quote["name"])}
        if not beside and first:
            beside = {m[2] for m in self.of(*self.sentences[first - 1], quote["name"])}
        return beside

    def words(self, quote, inside):
        """The quotation's, with the party as a pronoun."""
        words, at = "", quote["begin"]
        for begin, end, name in inside:
            if begin >= at:
                words, at = words + self.text[at:begin] + ("she" if self.names[name]["kind"] == "PER" else "they"), end
        return " ".join((words + self.text[at:quote["end"]]).split())

    def heard(self):
        """Speaker, party, where and words of each quotation and party that it is about."""
        for quote in self.quotes:
            if quote.get("name") is None:
                continue
            inside = self.of(quote["begin"], quote["end"], quote["name"])
            parties = {m[2] for m in inside} or self.around(quote)
            for party in sorted(parties) if len(parties) <= (AMONG if inside else 1) else []:
                where = "b" if not inside else "n" if len(parties) == 1 else "m"
                yield quote["name"], party, where, self.words(quote, [m for m in inside if m[2] == party])


def main():
    keep, without, files = None, None, sys.argv[1:]
    if files[:1] == ["-k"]:
        keep, files = files[1], files[2:]
    if files[:1] == ["-f"]:
        without, files = int(files[1]), files[2:]
    if not files:
        sys.exit(__doc__)
    for f in files:
        path, _, data = f.partition("=")
        items = [i for i in (articles.labelled(path, data) if data else articles.items(path)) if (keep != "learn" or not articles.held(i[0]) or data) and fold(i[0]) != without]
        for (_, text, mentions, rows), layers in zip(items, articles.annotate([i[:2] for i in items], ["--layers", "quote,coref,entity,name,sentence"])):
            chain, signs = articles.chains_of_names(layers, mentions), collections.defaultdict(set)
            for row in rows:
                signs[row[:2]].add(row[2])
            article = Article(text, layers)
            for speaker, party, where, words in article.heard():
                pair = chain.get(speaker), chain.get(party)
                known = all(article.names[k]["kind"] != "NOM" for k in (speaker, party)) if data else None not in pair
                if known and len(signs[pair]) < 2:
                    print("%s%s|%s" % (next(iter(signs[pair]), "0"), where, words))


if __name__ == "__main__":
    main()
