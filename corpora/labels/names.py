#!/usr/bin/env python3
"""Names by hand in other people's news, put together with its texts again.

	names.py DATA < LABELS.tsv > MARKED.txt

LABELS.tsv is one of names-*.tsv beside this file (its README.md tells the columns), DATA
the folder with the texts. Out comes marked text as plugins/entity/articles.h reads it:
an article behind each line that begins with #, the sentences that were read, each name
in brackets.
"""
import sys

import texts

SOURCES = [texts.current_events, texts.seesaw, texts.dse, texts.newsmtsc, texts.polnear]


def texts_of(documents, data):
    """The texts of these documents: of the source that has the first of them."""
    for source in SOURCES:
        found = source(data)
        if documents[0] in found:
            return found
    sys.exit("%s is in none of the sources" % documents[0])


def read(lines):
    """Per document its sentences and its names, each a list of (begin, end, kind)."""
    rows, document = {}, None
    for line in lines:
        new, begin, end, kind = line.rstrip("\n").split("\t")
        document = new or document
        rows.setdefault(document, []).append((int(begin), int(end), kind))
    return {d: ([r for r in rs if r[2] == "-"], sorted(r for r in rs if r[2] != "-")) for d, rs in rows.items()}


def marked(text, begin, end, names):
    out, at = "", begin
    for b, e, kind in names:
        if begin <= b and e <= end:
            out += text[at:b] + "[%s %s]" % (kind, text[b:e])
            at = e
    return " ".join((out + text[at:end]).split("\n"))


def main():
    documents = read(sys.stdin)
    text_of = texts_of(sorted(documents), sys.argv[1])
    for document in sorted(documents):
        sentences, names = documents[document]
        text, last = text_of[document], None
        out = ""
        for begin, end, _ in sorted(sentences):
            if last is not None:
                out += " " if last <= begin and "\n" not in text[last:begin] and begin - last < 4 else "\n"
            line = marked(text, begin, end, names)
            out += " " + line if line.startswith("#") else line
            last = end
        print("# " + document)
        print(out)


if __name__ == "__main__":
    main()
