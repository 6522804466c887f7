"""What the reader of reader.h learns from, as train-attitude -D leaves it (train-dump.c)."""
import json
import lzma
import os
import sys

import numpy as np

KEYS = 12
VOCABULARY, GUESSED = 24000, 16000   # words that have a vector, that are asked for in gaps
NONE = 255                           # no fact
FACTS_OF_ONE = 28                    # of a word's place, at most
CHOSEN = 22                          # sets of pairs from here on are labelled pairs that nobody chose; told as one
UNREAD = 2                           # in the place of `dev`: nobody labelled it
EXAMPLE = np.dtype([("sentence", "<u4"), ("from", "<u2"), ("n", "<u2"), ("task", "u1"), ("label", "u1"), ("set", "u1"), ("dev", "u1"),
                    ("weight", "<f4"), ("whole", "<f4", 13)])
BLOCK = 20000                        # characters
TEXTS = (("wikipedia_current_events_CCBYSA", 99), ("us_hhs_press_releases", 99), ("senate_press_releases", 88), ("whitehouse_2021_2026", 88),
         ("un_general_debate_recent", 31), ("us_presidential_speeches", 18))  # millions of characters of each, at most
RELEASES = (("whitehouse_2021_2026", 7), ("senate_press_releases", 7), ("us_presidential_speeches", 1.4), ("un_general_debate_recent", 1.5),
            ("us_hhs_press_releases", 0.8))  # the same of what the larger network labels


def blocks(data, texts, size):
    """Blocks of each text, evenly spread over it."""
    for name, most in texts:
        text = lzma.open("%s/text/%s.txt.xz" % (data, name), "rt", encoding="utf-8").read()
        keep = min(1.0, most * 1e6 / len(text))
        for i, at in enumerate(range(0, len(text), size)):
            if i * keep % 1 < keep:
                yield text[at:at + size].partition(" ")[2].rpartition(" ")[0]  # whole words


def write_text(data):
    """What gaps are filled in."""
    for block in blocks(data, TEXTS, BLOCK):
        sys.stdout.write(block + "\n")
    for name in ("quotes/polnear/train", "stance/seesaw/docs_train", "stance/newsmtsc/train"):
        last = None
        for line in open("%s/%s.jsonl" % (data, name), encoding="utf-8"):
            text = json.loads(line).get("text") or ""
            if text != last:  # a sentence of NewsMTSC comes once for each target
                sys.stdout.write(text + "\n")
            last = text


def write_unread(data, folder):
    """Sentences that nobody labelled, with the names that the program finds, in the form that train-attitude -L reads: all signs are 0."""
    import articles
    articles.NEUTRAL = 5
    os.makedirs(folder, exist_ok=True)
    for name in ("articles", "dse", "events", "newsmtsc", "polnear", "real", "stories"):
        for part in ("", "-held"):
            open("%s/%s%s.txt" % (folder, name, part), "w").close()
    open(folder + "/unread.txt", "w").close()
    items = [("%d" % i, text.replace("{", "(").replace("}", ")").replace("|", "/")) for i, text in enumerate(blocks(data, RELEASES, 4000))]
    with open(folder + "/polnear.txt", "w", encoding="utf-8") as out:
        for at in range(0, len(items), 200):
            part = items[at:at + 200]
            for (_, text), layers in zip(part, articles.articles.annotate(part, ["--layers", "sentence,quote,speaker,entity,coref"])):
                out.writelines(line + "\n" for line in articles.convert(articles.Article(text, [], [], layers, True, [])) if line)


class Sentences:
    """A file of sentences: words as numbers of rows of keys."""

    def __init__(self, path, words):
        at, a = 0, np.fromfile(path, dtype="<u4").astype(np.int64)
        begins, lengths = [], []
        for n in iter(lambda: int(a[at]) if at < len(a) else -1, -1):
            begins.append(at + 1)
            lengths.append(n)
            at += 1 + n
        self.word, self.begin, self.length = a, np.array(begins), np.array(lengths)
        self.keys = np.fromfile(words, dtype="<u4").reshape(-1, KEYS)

    def is_word(self):
        where = np.ones(len(self.word), bool)
        where[self.begin - 1] = False
        return where

    def count(self):
        return np.bincount(self.word[self.is_word()], minlength=len(self.keys))

    def and_then(self, other):
        """Both, one behind the other."""
        theirs = other.word.copy()
        theirs[other.is_word()] += len(self.keys)
        self.begin, self.length = np.concatenate([self.begin, other.begin + len(self.word)]), np.concatenate([self.length, other.length])
        self.word, self.keys = np.concatenate([self.word, theirs]), np.concatenate([self.keys, other.keys])


class Examples:
    """Labelled examples of a folder and, if it has a folder "unread", those without labels that are of texts of its own."""

    def __init__(self, folder):
        self.x, self.facts = np.fromfile(folder + "/examples", dtype=EXAMPLE), facts_of(folder)
        self.sentences = Sentences(folder + "/sentences", folder + "/words")
        if os.path.isdir(folder + "/unread"):
            self.add_unread(folder + "/unread")

    def add_unread(self, folder):
        x, facts = np.fromfile(folder + "/examples", dtype=EXAMPLE), facts_of(folder)
        mine = np.isin(x["set"], (9, CHOSEN))  # train-read.c's sets of polnear.txt
        words = np.repeat(mine, x["n"].astype(np.int64))
        x = x[mine]
        x["set"], x["dev"] = np.where(x["task"] == 0, 0, CHOSEN), UNREAD
        x["sentence"] += len(self.sentences.begin)
        self.x, self.facts = np.concatenate([self.x, x]), np.concatenate([self.facts, facts[words]])
        self.sentences.and_then(Sentences(folder + "/sentences", folder + "/words"))


def vocabulary(sets):
    """Keys that get a vector, sorted: the commonest words and all other keys; and of those the words that are asked for."""
    keys, where = np.unique(np.concatenate([s.keys for s in sets]), return_inverse=True)
    where = where.reshape(-1, KEYS)
    count = np.concatenate([s.count() for s in sets])
    often, as_word, other = np.zeros(len(keys)), np.zeros(len(keys)), np.zeros(len(keys), bool)
    for k in range(KEYS):
        np.add.at(often, where[:, k], count)
        other[where[:, k]] |= k >= 2
    np.add.at(as_word, where[:, 0], count)
    often[keys == 0] = as_word[keys == 0] = 0
    words = np.argsort(-np.where(other, 0, often), kind="stable")[:VOCABULARY]
    kept = np.sort(keys[(often > 0) & (other | np.isin(np.arange(len(keys)), words))])
    asked = keys[np.argsort(-as_word, kind="stable")[:GUESSED]]
    return kept, np.sort(asked[np.isin(asked, kept)])


def places(keys, of):
    """For each of `keys` its place in `of`, from 1; 0: none."""
    at = np.minimum(np.searchsorted(of, keys), len(of) - 1)
    return np.where(of[at] == keys, at + 1, 0)


def facts_of(folder):
    n = np.fromfile(folder + "/n-facts", dtype=np.uint8).astype(np.int64)
    flat, begin = np.fromfile(folder + "/facts", dtype=np.uint8), np.cumsum(n) - n
    table = np.full((len(n), FACTS_OF_ONE), NONE, np.uint8)
    for k in range(FACTS_OF_ONE):
        has = k < n
        table[has, k] = flat[begin[has] + k]
    return table
