#!/usr/bin/env python3
"""Joins the labels of corpora/labels with the texts they are of.

    labelled.py [-f FOLD] corpora/labels DATA FOLDER

Writes FOLDER/polnear.txt, events.txt, articles.txt, newsmtsc.txt and dse.txt, and polnear-held.txt and so on of the tenth that is kept for
measuring, in the form of corpora/attitudes
(annotated.h) for train-attitude -L. DATA has the texts: quotes/polnear/train.jsonl,
text/wikipedia_current_events_CCBYSA.txt.xz, stance/seesaw/docs_train.jsonl, stance/newsmtsc/train.jsonl, stance/dse/train.jsonl. A target
with a point for its sign has one in the set itself, and is told for the pairs. Documents that are labelled whole for measuring are left out, and with -f those of a fold (folds.py), but for what is
held; unread.txt names those of SEESAW, whose own labels must not be learned from either.

Of pairs without a stance, which are many, a sentence to learn from tells two, chosen by a hash of the place;
none between parties of which another mention is labelled.
"""
import os
import sys
import zlib

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from folds import fold, for_measuring  # noqa: E402
KEYS = "abcdefghijklmnop"
NEUTRAL = {"learn": 2, "apart": 2, "held": 99}  # pairs without a stance that a sentence tells, at most
WHOLE = {"polnear", "events", "articles"}  # sets of documents, the others have sentences
PRONOUNS = {"he", "she", "it", "they", "him", "her", "them", "his", "its", "their", "who", "i", "we", "you", "me", "us", "my", "our"}


def documents(labels, data):
    sys.path.insert(0, labels)
    import texts
    return {"polnear": texts.polnear(data), "events": texts.current_events(data), "articles": texts.seesaw(data),
            "newsmtsc": texts.newsmtsc(data), "dse": texts.dse(data)}


def alike(a, b):
    """Whether two mentions may mean one party."""
    a, b = ({w for w in s.lower().replace("'s", "").replace("’s", "").split() if len(w) > 2 or s.lower() in PRONOUNS} for s in (a, b))
    return bool(a & b or a & PRONOUNS or b & PRONOUNS)


def neutral_pairs(place, words, signed, most):
    """Pairs of different parties that no label speaks of."""
    n = len(words)
    free = []
    for i in range(n):
        for k in range(i + 1, n):
            told = any((alike(words[i], words[x]) and alike(words[k], words[y])) or (alike(words[i], words[y]) and alike(words[k], words[x]))
                       or {i, k} == {x, y} for x, y in signed)
            if not told and not alike(words[i], words[k]):
                free.append((i, k))
    free.sort(key=lambda p: zlib.crc32(("%s %d %d" % (place, *p)).encode()))
    return sorted(free[:most])


def line(text, row):
    document, begin, end, part, targets, pairs = row
    begin, end = int(begin), int(end)
    spans, signs = [], []
    for t in targets.split():
        place, sign = t.split("=")
        spans.append(tuple(int(x) for x in place.split("-")))
        signs.append(sign)
    if len(spans) > len(KEYS) or any(x[1] > y[0] for x, y in zip(spans, spans[1:])):
        return None
    out, at = "", begin
    for key, (b, e) in zip(KEYS, spans):
        out += text[at:b] + "{" + key + " " + text[b:e] + "}"
        at = e
    out += text[at:end]
    plain = text[begin:end]
    if "{" in plain or "}" in plain or " | " in plain:
        return None
    labels = ["%s %s" % (k, s) for k, s in zip(KEYS, signs) if s != "."]
    signed = {}
    for p in pairs.split():
        holder, target = (int(x) - 1 for x in p[:-1].split(">"))
        if holder != target:
            signed[holder, target] = p[-1]
    words = [text[b:e] for b, e in spans]
    for h, t in sorted(signed):
        labels.append("%s>%s %s" % (KEYS[h], KEYS[t], signed[h, t]))
        if (t, h) not in signed:
            labels.append("%s>%s 0" % (KEYS[t], KEYS[h]))
    for i, k in neutral_pairs("%s %d" % (document, begin), words, signed, NEUTRAL[part]):
        if (i + k + begin) % 2:  # the first of both is learned from
            i, k = k, i
        labels += ["%s>%s 0" % (KEYS[i], KEYS[k]), "%s>%s 0" % (KEYS[k], KEYS[i])]
    return " ".join(out.split()) + " | " + "; ".join(labels)


def main():
    arguments, left_out = sys.argv[1:], None
    if arguments[0] == "-f":
        left_out, arguments = int(arguments[1]), arguments[2:]
    labels, data, folder = arguments
    texts = documents(labels, data)
    os.makedirs(folder, exist_ok=True)
    unseen = for_measuring(labels)
    with open(f"{folder}/unread.txt", "w", encoding="utf-8") as f:
        f.writelines(d.removeprefix("ss-") + "\n" for d in texts["articles"] if d in unseen or fold(d) == left_out)
    for name, of in texts.items():
        source = f"{labels}/attitudes-{name}.tsv"
        made = {"learn": [], "held": []}
        for row in open(source, encoding="utf-8"):
            row = row.rstrip("\n").split("\t")
            if not row[0].startswith("#") and row[0] not in unseen and (row[3] == "held" or name not in WHOLE or fold(row[0]) != left_out):
                made["held" if row[3] == "held" else "learn"].append(line(of[row[0]], row))
        for part, end in (("learn", ""), ("held", "-held")):
            with open(f"{folder}/{name}{end}.txt", "w", encoding="utf-8") as f:
                f.writelines(x + "\n" for x in made[part] if x)


main()
