#!/usr/bin/env python3
"""UD GUM, news.txt and labels apart from their texts as articles with coreference, for train-coref and eval-coref.py.

    plugins/coref/convert.py [-g GENRE,GENRE] [-k learn|held] FILE.conllu|FILE.txt|LABELS.tsv=ARTICLES.jsonl ... >CHAINS.jsonl

A .txt has items with mentions in brackets, as news.txt has them; lines beginning with "@ " are left out (../../corpora/articles).
LABELS.tsv is as ../../corpora/labels/README.md says. Every fifth of its articles is held out, and of the items of a folder called
articles those whose name has a hash that five divides; -k takes the others or these.

Descriptions that have no mark there and are named later, "A publican", are in named-later.tsv and are added.

Of items of plain6 whose writers left some mentions unmarked nothing is learned from what has no mark (-k learn).

A line has id, text, chains: each a list of [begin, end, type] in code points. A chain of one mention is kept, since
it says that nothing else is meant by it. Where "partial" is true, nothing is known of what is in no chain.
"""
import json
import os
import re
import sys
import zlib

PARTIAL = 'plain6-'


def misc(column):
    return dict(x.split('=', 1) for x in column.split('|') if '=' in x)


class Document:
    def __init__(self, name):
        self.name, self.text, self.chains, self.open, self.partial = name, '', {}, {}, False

    def paragraph(self):
        self.text = self.text.rstrip() + '\n\n' if self.text else ''

    def word(self, form, column):
        """A word with a place in the text: what opens here, the word, what closes here."""
        begin = len(self.text)
        self.text += form
        self.entities(misc(column).get('Entity', ''), begin, len(self.text))

    def entities(self, column, begin, end):
        for part in re.findall(r'\([^()]*\)?|[^()]+\)', column):
            field = part.strip('()').split('-')
            key = field[0]
            if part.startswith('('):
                self.open.setdefault(key, []).append((begin, field[1]))
            if part.endswith(')') and self.open.get(key):
                b, kind = self.open[key].pop()
                chain = key.split('[')[0]
                if '[' not in key: # a mention in two places is left out
                    self.chains.setdefault(chain, []).append([b, end, kind])

    def line(self):
        return json.dumps({'id': self.name, 'text': self.text.rstrip(), 'partial': self.partial, 'chains': [sorted(c) for c in self.chains.values()]},
                          ensure_ascii=False)


def named_later():
    """The descriptions of each item that are to be marked besides: words and a name."""
    rows = {}
    for line in open(os.path.join(os.path.dirname(os.path.abspath(__file__)), 'named-later.tsv'), encoding='utf-8'):
        if not line.startswith('#'):
            item, words, name = line.rstrip('\n').split('\t')
            rows.setdefault(item, []).append((words, name))
    return rows


def mark(d, words, name):
    """Adds the first place of the words that nothing marks to the chain of a name."""
    for chain in d.chains.values():
        if any(name in d.text[b:e] for b, e, _ in chain):
            for found in re.finditer(rf'(?<!\w){re.escape(words)}(?!\w)', d.text):
                if not any(b == found.start() for c in d.chains.values() for b, _, _ in c):
                    chain.append([found.start(), found.end(), 'name'])
                    return


def items(file, keep):
    """Items with [1:words] for a mention of chain 1."""
    later = named_later()
    parted = keep and os.path.basename(os.path.dirname(os.path.abspath(file))) == 'articles'
    for item in re.split(r'^= ', open(file, encoding='utf-8').read(), flags=re.M)[1:]:
        name, _, marked = item.partition('\n')
        name, marked = name.strip(), re.sub(r'^@ .*\n?', '', marked, flags=re.M)
        if parted and (keep == 'held') != (zlib.crc32(name.encode()) % 5 == 0):
            continue
        d, stack = Document(name), []
        d.partial = name.startswith(PARTIAL) and keep == 'learn'
        for part in re.split(r'(\[\d+:|\])', marked.strip()):
            if part.startswith('['):
                stack.append((part[1:-1], len(d.text)))
            elif part == ']':
                chain, begin = stack.pop()
                d.chains.setdefault(chain, []).append([begin, len(d.text), 'name'])
            else:
                d.text += part
        if stack:
            sys.exit(f'{file}: {d.name}: a bracket is not closed')
        for words, of in later.get(name, []):
            mark(d, words, of)
        yield d


def labelled(labels, articles, keep):
    """The articles that labels are of, in the order of the labels."""
    rows = {}
    for line in open(labels, encoding='utf-8'):
        if not line.startswith('#'):
            name, begin, end, person, first, last = line.split()
            rows.setdefault(name, []).append((int(begin), int(end), person, first, last))
    text = {}
    for line in open(articles, encoding='utf-8'):
        d = json.loads(line)
        if d['id'] in rows:
            text[d['id']] = d['text']
    for k, (name, marks) in enumerate(rows.items()):
        if name not in text:
            sys.exit(f'{labels}: {name}: {articles} does not have it')
        d = Document(name)
        d.text, d.partial = text[name], True
        for begin, end, person, first, last in marks:
            chain = d.chains.setdefault(person if person != '-' else (begin, end), [])
            chain.append([begin, end, 'name'])
            if person != '-' and [int(first), int(last), 'name'] not in chain:
                chain.append([int(first), int(last), 'name'])
        if not keep or (keep == 'held') == (k % 5 == 4):
            yield d


def documents(file):
    d, until, space = None, 0, ''
    for line in open(file, encoding='utf-8'):
        line = line.rstrip('\n')
        if line.startswith('# newdoc'):
            if d:
                yield d
            d = Document(line.split('= ')[1])
        elif line.startswith('# newpar'):
            if 'newpar_block' not in line:
                d.paragraph()
        elif line.startswith('# sent_id') and d.text and not d.text[-1].isspace():
            d.text += ' '
        elif line and line[0].isdigit():
            column = line.split('\t')
            if '.' in column[0]:
                continue
            if '-' in column[0]: # one word of the text, several of the syntax
                until = int(column[0].split('-')[1])
                form, begin = column[1], len(d.text)
                d.text += form
                space = '' if 'SpaceAfter=No' in column[9] else ' '
                continue
            if until and int(column[0]) <= until:
                at = d.text.find(column[1], begin)
                b = at if at >= 0 else begin
                d.entities(misc(column[9]).get('Entity', ''), b, b + len(column[1]) if at >= 0 else begin + len(form))
                begin = b + len(column[1]) if at >= 0 else begin
                if int(column[0]) == until:
                    until = 0
                    d.text += space
                continue
            d.word(column[1], column[9])
            if 'SpaceAfter=No' not in column[9]:
                d.text += ' '
    if d:
        yield d


def main():
    args, genres, keep = sys.argv[1:], None, None
    while args and args[0] in ('-g', '-k'):
        if args[0] == '-g':
            genres = args[1].split(',')
        else:
            keep = args[1]
        args = args[2:]
    for file in args:
        for d in labelled(*file.split('='), keep) if '.tsv=' in file else items(file, keep) if file.endswith('.txt') else documents(file):
            if not genres or not file.endswith('.conllu') or d.name.split('_')[1] in genres:
                print(d.line())


main()
