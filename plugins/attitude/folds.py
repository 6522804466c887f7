"""Halves of the documents that plugins/stance learns from, by a hash of the name.

Its trees see what models of this folder say of an article, and would trust that too much if the article, or one of the same day or event, which
quotes the same words, had been learned from. So for each half there are models that learned from the other (`make attitude-folds`).
"""
import glob
import re

FOLDS = 2


def fold(document):
    """Articles of a day are in one half, and the three papers on an event of SEESAW."""
    together = re.search(r"\d{4}-\d\d-\d\d|TRIPLET_\d+", document)
    return sum((together[0] if together else document).encode()) % FOLDS


def for_measuring(labels):
    """Documents whose whole articles are labelled to measure with: nothing may learn from them."""
    return {line.split("\t")[0] for path in glob.glob(labels + "/stances-*-dev.tsv") for line in open(path, encoding="utf-8")}
