#!/usr/bin/env python3
"""Whether pronouns and descriptions are led to the right names.

    plugins/coref/eval-coref.py [-v] [-g GENRE] [-o OPTIONS] FILE.jsonl ...

A line with "quotes" (id, text, quotes with source spans and a speaker's name): how often a pronoun that is the source
of a quotation is led to the right name. Right: the name found and the speaker share their last word, or one stands
within the other.

A line with "chains" (convert.py): precision and recall of all rows, by what is led and whether it stands within quotation
marks; and what confidence is worth. A name belongs to the chain that
most of its mentions are in; a row is right if that is the chain of the pronoun or description. Where "her" begins a marked
"her government", or "the union" a marked "the union's president", and has no mark itself, nothing is known of it. What could be led is
what has a name in its chain, found by the program and standing before it. Of an article whose chains are "partial" only
what is in one counts. Counted apart are pronouns and descriptions that stand before their name, "A publican was fined ... Tom Hale,
55": descriptions with an article or an owner before them, or of lower-case words.
"""
import collections
import json
import subprocess
import sys

PRONOUNS = {'he', 'she', 'they', 'it'}
SORT = {'he': 'he, she', 'him': 'he, she', 'his': 'he, she', 'himself': 'he, she', 'she': 'he, she', 'her': 'he, she', 'hers': 'he, she',
        'herself': 'he, she', 'they': 'they', 'them': 'them, their', 'their': 'them, their', 'theirs': 'them, their', 'themselves': 'them, their',
        'it': 'it', 'its': 'its', 'itself': 'its'}

DETERMINERS = {'the', 'a', 'an', 'this', 'that', 'his', 'her', 'its', 'their', 'my', 'our', 'your', 'one'}
SPEAKERS = {'i', 'me', 'mine', 'myself', 'we', 'us', 'ours', 'you', 'yours', 'who'}


def same(name, speaker):
    a, b = name.lower().split(), speaker.lower().split()
    return bool(a and b) and (a[-1] == b[-1] or name.lower() in speaker.lower() or speaker.lower() in name.lower())


def is_described(words):
    """Whether a mention is a description and no name: "a publican", "polls body", and not "Hale", "the Hale Inn"."""
    first, *others = words.split()
    owned = first.lower() in DETERMINERS
    return first.lower() not in SORT and first.lower() not in SPEAKERS and not any(w[0].isupper() for w in others) and (owned and bool(others) or first.islower() or bool(others))


def context(text, b, e):
    return text[max(0, b - 200):e + 30].replace('\n', '/')


def sources(d, rows, names, count, verbose):
    at = {r['begin']: names[r['name']]['text'] for r in rows}
    for q in d['quotes']:
        for b, e in q['source']:
            word = d['text'][b:e].lower()
            if word not in PRONOUNS or q['speaker'].lower() in PRONOUNS or not q['speaker']:
                continue
            good = b in at and same(at[b], q['speaker'])
            count.update({'n': 1, 'found': b in at, 'right': good})
            if verbose and not good:
                print(d['id'], word, '->', at.get(b), '| gold:', q['speaker'], '|', context(d['text'], b, e))


def around(mentions, b, e, here=False):
    """The chain of the smallest mention around [b, e)."""
    least = min(((y - x, k) for x, y, k in mentions if x <= b and y >= e and (not here or x == b)), default=(0, None))
    return least[1]


def quoted(text):
    """For each place whether it is within double quotation marks, which end with the paragraph at the latest."""
    inside, out = False, []
    for k, c in enumerate(text):
        inside = False if c == '\n' else c in '\u201c\u00ab' or (c == '"' and not inside) or (inside and c not in '\u201d\u00bb"')
        out.append(inside)
    return out


def links(d, layers, count, sure, verbose):
    text, names = d['text'], layers['name']['rows']
    mentions = [(b, e, k) for k, c in enumerate(d['chains']) for b, e, _ in c]
    votes = collections.defaultdict(collections.Counter)
    first, kind, inside, named = {}, {}, quoted(text), {}
    for r in layers['entity']['rows']:
        named.setdefault(r.get('name'), r['begin'])
        chain = around(mentions, r['begin'], r['end'])
        if 'name' in r and chain is not None:
            votes[r['name']][chain] += 1
    for n, r in enumerate(names):
        if r['kind'] == 'NOM' and around(mentions, r['begin'], r['end']) is not None:
            votes[n][around(mentions, r['begin'], r['end'])] += 1
    chain_of = {n: v.most_common(1)[0][0] for n, v in votes.items()}
    for r in layers['entity']['rows']:
        chain = chain_of.get(r.get('name'))
        if chain is not None:
            first[chain] = min(first.get(chain, 1 << 30), r['begin'])
            kind.setdefault(chain, names[r['name']]['kind'])

    def sort_of(b, e, name_kind, ahead):
        sort = SORT.get(text[b:e].lower())
        if ahead:
            sort = f'before the name: {sort or ("description of PER" if name_kind == "PER" else "description of others")}'
        return (sort or ('description of PER' if name_kind == 'PER' else 'description of others')) + (', quoted' if inside[b] else '')

    taken, spans = set(), collections.Counter((r['begin'], r['end']) for r in layers['coref']['rows'])
    for r in layers['coref']['rows']:
        if spans[r['begin'], r['end']] > 1: # "both countries" has two names, and no mark
            continue
        b, e = r['begin'], r['end']
        chain = around(mentions, b, e, True)
        apposition = text[b - 2:b] == ', ' and any(y == b - 2 for _, y, _ in mentions) # marked by some, not by others
        if chain is None and (d.get('partial') or apposition):
            continue
        whose = 2 if text[e:e + 2] in ("'s", '\u2019s') else 0
        if (text[b:e].lower() in SORT or whose) and chain is not None and not any(x == b and y <= e + whose for x, y, _ in mentions):
            continue
        sort = sort_of(b, e, names[r['name']]['kind'], named.get(r['name'], b) > b)
        good = chain is not None and chain == chain_of.get(r['name'])
        taken.add((b, chain))
        count[sort].update({'found': 1, 'right': int(good)})
        sure[int(r['conf'] * 10)].update({'n': 1, 'sum': r['conf'], 'right': int(good)})
        if verbose and not good:
            print(f'[{sort}]', d['id'], text[b:e], '->', names[r['name']]['text'], f'{r["conf"]:.2f}', '|', context(text, b, e))
    for b, e, k in mentions:
        word = text[b:e].lower()
        ahead = k in first and first[k] > b and (word in SORT or is_described(text[b:e]))
        if ahead or ((word in SORT or (word.startswith('the ') and text[b + 4].islower())) and k in first and first[k] < b):
            sort = sort_of(b, e, kind[k], ahead)
            count[sort].update({'n': 1})
            if verbose and (b, k) not in taken:
                print(f'[{sort}]', d['id'], 'missed' if all(b != t[0] for t in taken) else 'wrong', text[b:e][:60], '=', [text[x:y][:40] for x, y, c in mentions if c == k][:2], '|', context(text, b, b + 20))


def main():
    args, verbose, genre, options = sys.argv[1:], False, '', []
    while args and args[0].startswith('-'):
        if args[0] == '-v':
            verbose = True
        elif args[0] == '-g':
            genre = args.pop(1)
        elif args[0] == '-o':
            options = args.pop(1).split()
        args.pop(0)
    docs = [json.loads(line) for file in args for line in open(file, encoding='utf-8')]
    docs = [d for d in docs if genre in d['id']]
    lines = ''.join(json.dumps({'id': d['id'], 'text': d['text']}) + '\n' for d in docs)
    out = subprocess.run(['./quidnunc', 'annotate', '--from', 'jsonl', '--to', 'jsonl', '--layers', 'coref,entity', *options, '-'], input=lines,
                         capture_output=True, text=True, check=True).stdout
    quotes, count, sure = collections.Counter(), collections.defaultdict(collections.Counter), collections.defaultdict(collections.Counter)
    for d, line in zip(docs, out.splitlines()):
        layers = json.loads(line)['layers']
        if 'chains' in d:
            links(d, layers, count, sure, verbose)
        else:
            sources(d, layers['coref']['rows'], layers['name']['rows'], quotes, verbose)
    for sort, c in sorted(count.items()):
        print(f'{sort}: {c["found"]} led, {c["right"]} right ({100 * c["right"] / max(c["found"], 1):.0f} %), of {c["n"]} with a name ({100 * c["right"] / max(c["n"], 1):.0f} %)')
    if count:
        print('confidence, says and is right:', ', '.join(f'{c["sum"] / c["n"]:.2f} {c["right"] / c["n"]:.2f} ({c["n"]})' for _, c in sorted(sure.items())))
    if quotes:
        print(f'pronouns {quotes["n"]}, led to a name {quotes["found"]}, to the right one {quotes["right"]}')


main()
