#!/usr/bin/env python3
"""Sentences and quotations of whole articles with who is for or against whom in them.

    articles.py [-f FOLD] FOLDER corpora/articles/*.txt corpora/labels/stances-NAME.tsv=DATA ...

Writes FOLDER/stories.txt of the invented articles, stories-held.txt of those of them that are held back, real.txt of the real ones whose texts are in
DATA and an empty real-held.txt, in the form of corpora/attitudes (annotated.h) for train-attitude -L; without the documents of a fold (folds.py), if one is given. Run it in the folder of the
program, which tells sentences, quotations and speakers.

A unit is what the layer leaning looks at: a sentence, of two parties the mentions that stand nearest to each other; and a quotation with its
speaker, for whom it mentions outside of his own sentence. Lines begin with the paragraph and have a sentence before and behind,
since the model sees some words of them and whether a quotation is open. A pair has
a sign where the evidence of its stance begins in the unit; it has none where the article knows no stance between the two. Pairs whose stance
is told elsewhere are left out. A target looks as whoever tells a stance there makes it look.

Of real articles, whose labels tell parties by name only, mentions are those that the program finds, and of the pairs without a stance, which are many, a unit tells three;
sentences that labelled.py keeps for measuring are left out.
"""
import collections
import glob
import importlib.util
import os
import sys
import zlib

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, HERE)
from folds import fold  # noqa: E402
KEYS = "abcdefghijklmnop"
MENTIONS = 12  # of a unit: as leaning.c
LONGEST = 3000  # bytes of a line
NEUTRAL = 3  # pairs without a stance that a unit of a real article tells, at most


def module(path):
    spec = importlib.util.spec_from_file_location("measure_articles", path)
    m = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(m)
    return m


articles = module(os.path.join(HERE, "..", "stance", "measure-articles.py"))


class Article:
    def __init__(self, text, mentions, rows, layers, by_name, unread):
        self.text = text
        self.unread = unread
        self.by_name = by_name
        self.sentences = [(r["begin"], r["end"]) for r in layers["sentence"]["rows"]]
        self.quotes = layers["quote"]["rows"]
        self.speakers = layers["speaker"]["rows"]
        self.chain = articles.chains_of_names(layers, mentions)
        self.mentions = sorted(self.found(layers) if by_name else mentions)
        self.stances = [(h, t, sign, evidence.at if by_name else text.find(evidence)) for h, t, sign, evidence in rows]
        self.known = {(h, t) for h, t, _, _ in self.stances}

    def found(self, layers):
        """The program's mentions, by the party that a row calls so or by a number."""
        rows = [r for layer in ("entity", "coref") for r in layers[layer]["rows"] if r.get("name") is not None]
        self.chain.update({r["name"]: "#%d" % r["name"] for r in rows if self.chain.get(r["name"]) is None})
        return {(r["begin"], r["end"], self.chain[r["name"]]) for r in rows}

    def may_be_read(self, begin, end):
        return not any(b < end and begin < e for b, e in self.unread)

    def within(self, begin, end):
        """Mentions of a stretch."""
        return [m for m in self.mentions if begin <= m[0] and m[1] <= end]

    def signs(self, begin, end):
        """Signs whose evidence begins in the stretch, by pair."""
        signs = {}
        for h, t, sign, at in self.stances:
            if begin <= at < end:
                signs.setdefault((h, t), set()).add(sign)
        return signs

    def sentences_of(self, begin, end):
        """First and last sentence that a stretch touches."""
        touched = [i for i, (b, e) in enumerate(self.sentences) if b < end and begin < e]
        return (touched[0], touched[-1]) if touched else None


def gap(a, b):
    return b[0] - a[1] if a[1] <= b[0] else a[0] - b[1] if b[1] <= a[0] else None


def nearest(mine, others):
    """Of two parties' mentions the two that stand nearest to each other."""
    pairs = [(gap(a, b), a, b) for a in mine for b in others if gap(a, b) is not None]
    return min(pairs)[1:] if pairs else None


def both_ways(article, signs, a, b):
    """What is known of the pair in a unit: (holder, target, sign) for both directions or the one with a sign; nothing if neither is sure."""
    told = {}
    for pair in ((a, b), (b, a)):
        sign = signs.get(pair, set())
        told[pair] = sign.copy().pop() if len(sign) == 1 else "0" if pair not in article.known else None
    if not any(s in ("+", "-") for s in told.values()) and None in told.values():
        return []
    return [(h, t, s) for (h, t), s in told.items() if s]


def in_sentence(article, begin, end):
    """(holder's mention, target's, sign) ...; holder None: how the target looks."""
    mentions = article.within(begin, end)[:MENTIONS]
    signs = article.signs(begin, end)
    of = {}
    for m in mentions:
        of.setdefault(m[2], []).append(m)
    chains = sorted(of)
    for i, a in enumerate(chains):
        for b in chains[i + 1:]:
            places = nearest(of[a], of[b])
            for h, t, sign in both_ways(article, signs, a, b) if places else []:
                yield (*(places if h == a else places[::-1]), sign)
    speaks = {article.chain.get(q.get("name")) for q in article.quotes if q["begin"] < end and begin < q["end"]}
    for chain in chains:
        looks = set().union(*(s for (_, t), s in signs.items() if t == chain))
        if len(looks) == 1:
            yield None, of[chain][0], looks.pop()
        elif not looks and (chain in speaks or chain not in {t for _, t in article.known}):
            yield None, of[chain][0], "0"


def in_quotation(article, quote):
    holder = article.chain.get(quote.get("name"))
    if holder is None or quote.get("speaker") is None:
        return
    begin, end = quote["begin"], quote["end"]
    voice = article.speakers[quote["speaker"]]
    voice = (voice["begin"], voice["end"], holder)
    own = article.sentences_of(*voice[:2])
    signs = article.signs(begin, end)
    seen = {holder}
    for m in article.within(begin, end)[:MENTIONS]:
        if m[2] not in seen and own != article.sentences_of(*m[:2]):
            seen.add(m[2])
            for h, _, sign in both_ways(article, signs, holder, m[2]):
                yield (voice, m, sign) if h == holder else (m, voice, sign)


def lines(article, told):
    """Lines in the form of corpora/attitudes: as few as fit the spans, none of which may overlap another."""
    groups = []
    for holder, target, sign in told:
        spans = {m for m in (holder, target) if m}
        for group in groups:
            union = group["spans"] | spans
            if len(union) <= len(KEYS) and all(a == b or gap(a, b) is not None for a in union for b in union):
                break
        else:
            group = {"spans": set(), "labels": []}
            groups.append(group)
        group["spans"] |= spans
        group["labels"].append((holder, target, sign))
    for group in groups:
        yield line(article, sorted(group["spans"]), group["labels"])


def line(article, spans, labels):
    first, _ = article.sentences_of(*spans[0][:2]) or (0, 0)
    _, last = article.sentences_of(*spans[-1][:2]) or (0, 0)
    paragraph = article.text.rfind("\n", 0, article.sentences[first][0]) + 1
    begin = min(article.sentences[max(first - 1, 0)][0], paragraph)
    end = article.sentences[min(last + 1, len(article.sentences) - 1)][1]
    out, at = "", begin
    for key, (b, e, _) in zip(KEYS, spans):
        out += article.text[at:b] + "{" + key + " " + article.text[b:e] + "}"
        at = e
    out += article.text[at:end]
    plain = article.text[begin:end]
    if "{" in plain or "}" in plain or " | " in plain or len(out.encode()) > LONGEST:
        return None
    key = dict(zip(spans, KEYS))
    told = ["%s%s %s" % (key[h] + ">" if h else "", key[t], sign) for h, t, sign in labels]
    return " ".join(out.split()) + " | " + "; ".join(told)


def chosen(told, most):
    """Of pairs without a sign at most so many, chosen by a hash of their places."""
    free = sorted({frozenset((h, t)) for h, t, sign in told if h and sign == "0"}, key=lambda pair: zlib.crc32(repr(sorted(pair)).encode()))
    signed = {frozenset((h, t)) for h, t, sign in told if h and sign != "0"}
    kept = signed | set([p for p in free if p not in signed][:most])
    return [x for x in told if not x[0] or frozenset(x[:2]) in kept]


def convert(article):
    for begin, end in article.sentences:
        told = list(in_sentence(article, begin, end)) if article.may_be_read(begin, end) else []
        yield from lines(article, chosen(told, NEUTRAL) if article.by_name else told)
    for quote in article.quotes:
        told = list(in_quotation(article, quote)) if article.may_be_read(quote["begin"], quote["end"]) else []
        yield from lines(article, chosen(told, NEUTRAL) if article.by_name else told)


def read(path):
    """Items of a file, and whether its labels tell parties by name."""
    by_name = ".tsv=" in path
    return by_name, list(articles.labelled(*path.rsplit("=", 1)) if by_name else articles.items(path))


def held_stretches(labels):
    """Places of the sentences that labelled.py keeps for measuring, by document."""
    places = collections.defaultdict(list)
    for path in glob.glob(labels + "/attitudes-*.tsv"):
        for row in open(path, encoding="utf-8"):
            document, begin, end, part = row.split("\t")[:4]
            if part == "held":
                places[document].append((int(begin), int(end)))
    return places


def main():
    arguments, left_out = sys.argv[1:], None
    if arguments[0] == "-f":
        left_out, arguments = int(arguments[1]), arguments[2:]
    folder, files = arguments[0], arguments[1:]
    os.makedirs(folder, exist_ok=True)
    made = {"stories": [], "stories-held": [], "real": [], "real-held": []}
    for path in files:
        by_name, items = read(path)
        held = held_stretches(os.path.dirname(path)) if by_name else {}
        items = [i for i in items if fold(i[0]) != left_out or not by_name and articles.held(i[0])]
        for (name, text, mentions, rows), layers in zip(items, articles.annotate([i[:2] for i in items], ["--layers", "sentence,quote,speaker,entity,coref"])):
            of = "real" if by_name else "stories-held" if articles.held(name) else "stories"
            made[of] += [x for x in convert(Article(text, mentions, rows, layers, by_name, held.get(name, []))) if x]
    for name, told in made.items():
        with open(f"{folder}/{name}.txt", "w", encoding="utf-8") as f:
            f.writelines(x + "\n" for x in told)


if __name__ == "__main__":
    main()
