"""The texts that the labels beside this file are of, by document, out of DATA."""
import json
import lzma
import re

BULLETS = 20  # lines of the current events that are one document


def jsonl(path):
    with open(path, encoding="utf-8") as f:
        return [json.loads(line) for line in f]


def current_events(data):
    with lzma.open(data + "/text/wikipedia_current_events_CCBYSA.txt.xz", "rt", encoding="utf-8") as f:
        lines = [line.rstrip("\n") for line in f]
    return {"ce-%05d" % i: "\n\n".join(lines[i:i + BULLETS]) for i in range(0, len(lines), BULLETS)}


events = current_events


def seesaw(data):
    return {"ss-%s" % one["id"]: one["title"] + "\n\n" + " ".join(one["sentences"])
            for one in jsonl(data + "/stance/seesaw/docs_train.jsonl")}


def by_id(path):
    """A line end in an id is \\n in the labels."""
    return lambda data: {one["id"].replace("\n", "\\n"): one["text"] for one in jsonl(data + path)}


def polnear(data):
    return {**by_id("/quotes/polnear/train.jsonl")(data), **by_id("/quotes/polnear/dev.jsonl")(data)}


dse = by_id("/stance/dse/train.jsonl")
newsmtsc = by_id("/stance/newsmtsc/train.jsonl")
gum = by_id("/quotes/gum/train.jsonl")


def joined(sentences):
    """Sentences of words as a text: no blank in front of stops and behind what opens."""
    out = []
    for words in sentences:
        text, opened, glue = "", {'"': False, "'": False}, True
        for w in words:
            opens = closes = False
            if w in opened:
                opens, closes = not opened[w], opened[w]
                opened[w] = opens
            closes |= w == "-" or (w == "s" and text.endswith("’"))
            if not (glue or closes or re.fullmatch(r"[,.;:!?%)\]’”]+|\.\.\.|['’](s|re|ve|ll|d|m|t)?|n['’]t|['’]s", w)):
                text += " "
            text += w
            glue = opens or w in "([“‘$£" or w == "-"
        out.append(text.strip())
    return " ".join(out)


def men(data):
    documents, name = {}, None
    for line in open(data + "/ner/men/train.conll", encoding="utf-8"):
        word = line.rstrip("\n").split("\t")[0]
        if line.startswith("-DOCSTART-"):
            name = "men-" + word.split(" ", 1)[-1].strip()
            documents[name] = [[]]
        elif not word.strip():
            documents[name].append([])
        else:
            documents[name][-1].append(word)
    return {k: joined([x for x in v if x]) for k, v in documents.items()}


def is_title(line):
    return 15 <= len(line) <= 150 and line[0] not in "“\"‘'•-" and line.rstrip()[-1] not in ".:;,”\"?!"


def releases(data):
    """Press releases: from a title to the next one, or as many lines as 5,000 characters hold; those of less than 1,500 are left out."""
    documents = {}
    for key, name in (("wh", "whitehouse_2021_2026"), ("sen", "senate_press_releases")):
        with lzma.open("%s/text/%s.txt.xz" % (data, name), "rt", encoding="utf-8") as f:
            lines = [line.strip() for line in f]
        begins = [i for i in range(len(lines) - 1) if is_title(lines[i]) and len(lines[i + 1]) > 150]
        for i, end in zip(begins, begins[1:] + [len(lines)]):
            kept, size = [], 0
            for line in lines[i:end]:
                size += len(line) + 2
                if size > 5000:
                    break
                kept += [line] if line else []
            if sum(map(len, kept)) > 1500:
                documents["%s-%06d" % (key, i)] = "\n\n".join(kept)
    return documents
