"""The texts that the labels beside this file are of, by document, out of DATA."""
import json
import lzma

BULLETS = 20  # lines of the current events that are one document


def jsonl(path):
    with open(path, encoding="utf-8") as f:
        return [json.loads(line) for line in f]


def current_events(data):
    with lzma.open(data + "/text/wikipedia_current_events_CCBYSA.txt.xz", "rt", encoding="utf-8") as f:
        lines = [line.rstrip("\n") for line in f]
    return {"ce-%05d" % i: "\n\n".join(lines[i:i + BULLETS]) for i in range(0, len(lines), BULLETS)}


def seesaw(data):
    return {"ss-%s" % one["id"]: one["title"] + "\n\n" + " ".join(one["sentences"])
            for one in jsonl(data + "/stance/seesaw/docs_train.jsonl")}


def by_id(path):
    """A line end in an id is \\n in the labels."""
    return lambda data: {one["id"].replace("\n", "\\n"): one["text"] for one in jsonl(data + path)}


polnear = by_id("/quotes/polnear/train.jsonl")
dse = by_id("/stance/dse/train.jsonl")
newsmtsc = by_id("/stance/newsmtsc/train.jsonl")
