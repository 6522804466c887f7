#!/usr/bin/env python3
"""How often a pronoun that is the source of a quotation is led to the right name.

    plugins/coref/eval-coref.py [-v] [-g GENRE] QUOTES.jsonl ...

A line of QUOTES has id, text and quotes, each with source spans (code points) and
a speaker's name. Right: the name found and the speaker share their last word, or
one stands within the other.
"""
import json
import subprocess
import sys

PRONOUNS = {'he', 'she', 'they', 'it'}


def same(name, speaker):
    a, b = name.lower().split(), speaker.lower().split()
    return bool(a and b) and (a[-1] == b[-1] or name.lower() in speaker.lower() or speaker.lower() in name.lower())


def main():
    args, verbose, genre = sys.argv[1:], False, ''
    while args and args[0].startswith('-'):
        if args[0] == '-v':
            verbose = True
        else:
            genre = args.pop(1)
        args.pop(0)
    docs = [json.loads(line) for file in args for line in open(file, encoding='utf-8')]
    docs = [d for d in docs if genre in d['id']]
    lines = ''.join(json.dumps({'id': d['id'], 'text': d['text']}) + '\n' for d in docs)
    out = subprocess.run(['./quidnunc', 'annotate', '--from', 'jsonl', '--to', 'jsonl', '--layers', 'coref', '-'], input=lines,
                         capture_output=True, text=True, check=True).stdout
    n = found = right = 0
    for d, line in zip(docs, out.splitlines()):
        layers = json.loads(line)['layers']
        names = [r['text'] for r in layers['name']['rows']]
        at = {r['begin']: names[r['name']] for r in layers['coref']['rows']}
        for q in d['quotes']:
            for b, e in q['source']:
                word = d['text'][b:e].lower()
                if word not in PRONOUNS or q['speaker'].lower() in PRONOUNS or not q['speaker']:
                    continue
                n += 1
                found += b in at
                good = b in at and same(at[b], q['speaker'])
                right += good
                if verbose and not good:
                    print(d['id'], word, '->', at.get(b), '| gold:', q['speaker'], '|', d['text'][max(0, b - 200):e + 30].replace('\n', '/'))
    print(f'pronouns {n}, led to a name {found}, to the right one {right}')


main()
