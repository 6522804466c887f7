#!/usr/bin/env python3
"""Turns gold that a person can read and write into native JSON with exact offsets.

    make-gold.py TEXT GOLD [--no-text] > ITEM.json

A gold file has a line for each fact. |...| quotes words of the text, \\n is a
newline in them; #2 behind the bar is their second occurrence.

    name KIND |fullest form| [ref=ID] : |form| |form| ...
        a name, and the forms that mention it: every occurrence of a form as
        whole words that no longer form covers. A form with #2 is that
        occurrence alone; -|form|#3 takes one out.
    nom |words|            a source without a proper name
    zone KIND |words|
    quote KIND |content| [+ |content|]... [by |speaker|] [cue |cue|] [is |name|]
        a second and further content makes a quotation in pieces: quote_part rows
    stance |holder| or author > |target| positive|negative |evidence|
"""
import hashlib
import json
import re
import sys


class Gold:
    def __init__(self, text):
        self.text = text
        self.rows = {k: [] for k in ("zone", "entity", "name", "speaker", "cue", "quote", "quote_part", "stance")}
        self.names = {}

    def find(self, words, k=1):
        """The k-th occurrence, as whole words where the quoted text begins or ends with a letter."""
        pattern = (r"(?<!\w)" if words[0].isalnum() else "") + re.escape(words) + (r"(?!\w)" if words[-1].isalnum() else "")
        found = [m.span() for m in re.finditer(pattern, self.text)]
        if len(found) < k:
            raise ValueError("not in the text (occurrence %d): %r" % (k, words))
        return found[k - 1]

    def occurrences(self, words):
        pattern = r"(?<![\w])" + re.escape(words) + r"(?![\w])"
        return [m.span() for m in re.finditer(pattern, self.text)]


TOKEN = re.compile(r"\s*(-?\|(?:[^|\\]|\\.)*\|(?:#\d+)?|[^\s|]+)")


def scan(line):
    out, at = [], 0
    while at < len(line.rstrip()):
        m = TOKEN.match(line, at)
        if not m:
            raise ValueError("cannot read %r" % line[at:])
        out.append(m.group(1))
        at = m.end()
    return out


def words(token):
    """(text, occurrence or None) of a |...|#k token"""
    m = re.fullmatch(r"-?\|(.*)\|(?:#(\d+))?", token, re.S)
    if not m:
        raise ValueError("expected |words|, found %r" % token)
    return m.group(1).replace("\\n", "\n").replace("\\|", "|"), int(m.group(2)) if m.group(2) else None


def span(gold, token):
    s, k = words(token)
    return gold.find(s, k or 1)


def add_name(gold, kind, fullest, forms, ref=None):
    s, _ = words(fullest)
    row = {"span": span(gold, fullest), "kind": kind, "text": s.replace("\n", " ")}
    if ref:
        row["ref"] = ref
    gold.names[s] = row
    gold.rows["name"].append(row)
    taken_out = {span(gold, f[0:]) for f in forms if f.startswith("-")}
    for f in forms:
        if f.startswith("-"):
            continue
        form, k = words(f)
        for at in [gold.find(form, k)] if k else gold.occurrences(form):
            if at not in taken_out:
                gold.rows["entity"].append({"span": at, "kind": kind, "name": row})


def drop_covered(rows):
    """Of mentions that lie inside of a longer one, only the longer stays."""
    spans = sorted({r["span"] for r in rows}, key=lambda s: (s[0], -s[1]))
    keep, end = set(), -1
    for b, e in spans:
        if e > end:
            keep.add((b, e))
            end = e
    seen, out = set(), []
    for r in rows:
        if r["span"] in keep and r["span"] not in seen:
            seen.add(r["span"])
            out.append(r)
    return out


def read(gold, line):
    t = scan(line)
    what, t = t[0], t[1:]
    if what == "name":
        ref = next((x[4:] for x in t if x.startswith("ref=")), None)
        t = [x for x in t if not x.startswith("ref=")]
        colon = t.index(":")
        add_name(gold, t[0], t[1], t[colon + 1:], ref)
    elif what == "nom":
        s, _ = words(t[0])
        row = {"span": span(gold, t[0]), "kind": "NOM", "text": s}
        gold.names[s] = row
        gold.rows["name"].append(row)
    elif what == "zone":
        gold.rows["zone"].append({"span": span(gold, t[1]), "kind": t[0]})
    elif what == "quote":
        read_quote(gold, t)
    elif what == "stance":
        arrow = t.index(">")
        row = {"span": span(gold, t[arrow + 3]), "target": gold.names[words(t[arrow + 1])[0]], "polarity": t[arrow + 2],
               "score": 1.0}
        if t[0] != "author":
            row["holder"] = gold.names[words(t[0])[0]]
        gold.rows["stance"].append(row)
    else:
        raise ValueError("unknown line %r" % what)


def read_quote(gold, t):
    row = {"kind": t[0], "conf": 1.0}
    parts, i = [span(gold, t[1])], 2
    while i < len(t):
        if t[i] == "+":
            parts.append(span(gold, t[i + 1]))
        elif t[i] == "by":
            row["speaker"] = once(gold.rows["speaker"], {"span": span(gold, t[i + 1])})
        elif t[i] == "cue":
            s, _ = words(t[i + 1])
            row["cue"] = once(gold.rows["cue"], {"span": span(gold, t[i + 1]), "lemma": LEMMA.get(s.lower(), s.lower())})
        elif t[i] == "is":
            row["name"] = gold.names[words(t[i + 1])[0]]
        i += 2
    row["span"] = (parts[0][0], parts[-1][1])
    if "speaker" in row and "name" in row:
        row["speaker"].setdefault("name", row["name"])
    gold.rows["quote"].append(row)
    if len(parts) > 1:
        for p in parts:
            gold.rows["quote_part"].append({"span": p, "of": row})


def once(rows, row):
    for r in rows:
        if r["span"] == row["span"]:
            return r
    rows.append(row)
    return row


LEMMA = {"said": "say", "says": "say", "told": "tell", "added": "add", "adding": "add", "wrote": "write", "asked": "ask",
         "reported": "report", "claimed": "claim", "noted": "note", "stated": "state", "announced": "announce",
         "argued": "argue", "warned": "warn", "replied": "reply", "insisted": "insist", "denied": "deny", "promised": "promise",
         "pointed out": "point out", "analyzed": "analyze", "criticized": "criticize", "conceded": "concede",
         "explained": "explain", "recalled": "recall", "complained": "complain", "believes": "believe", "joked": "joke",
         "according to": "according to", "accused": "accuse", "called": "call", "admitted": "admit", "tweeted": "tweet",
         "described": "describe", "suggesting": "suggest", "criticisms": "criticism", "likely": "likely",
         "saying": "say", "alleged": "allege", "alleging": "allege", "thanked": "thank", "urged": "urge",
         "criticised": "criticise", "dismissed": "dismiss", "demanded": "demand", "demanding": "demand",
         "blamed": "blame", "calling": "call", "calls": "call", "argues": "argue", "rejected": "reject",
         "accusing": "accuse", "accuses": "accuse", "claiming": "claim", "claims": "claim", "assured": "assure",
         "sang": "sing", "submitted": "submit", "termed": "term", "directed": "direct", "observing": "observe",
         "citing": "cite", "shouted": "shout", "informed": "inform", "congratulated": "congratulate",
         "mocked": "mock", "telling": "tell", "admits": "admit", "declared": "declare", "vowed": "vow",
         "commended": "commend", "hinted": "hint", "heard": "hear", "denies": "deny", "accepted": "accept",
         "praised": "praise", "warning": "warn", "chanted": "chant", "called on": "call on",
         "calling for": "call for", "pleaded for": "plead for", "shot back": "shoot back",
         "lashed out at": "lash out at",
         "testified": "testify", "whispered": "whisper", "tells": "tell", "apologised": "apologise",
         "appealed for": "appeal for", "pledged": "pledge", "rejecting": "reject", "called for": "call for",
         "blasted": "blast", "raged": "rage", "posted": "post", "insisting": "insist", "praising": "praise",
         "lambasted": "lambast", "reminded": "remind", "slammed": "slam", "hailed": "hail",
         "acknowledged": "acknowledge", "advised": "advise", "apologized": "apologize", "arguing": "argue", "credited": "credit",
         "defended": "defend", "found": "find", "held": "hold", "lauded": "laud", "likening": "liken", "observed": "observe",
         "ordered": "order", "rebuked": "rebuke", "remarked": "remark", "terming": "term", "writing": "write",
         "cackled": "cackle", "cautioned": "caution", "charged": "charge", "chided": "chide", "complains": "complain",
         "describes": "describe", "faulted": "fault", "fumed": "fume", "grumbled": "grumble", "laughed": "laugh",
         "likened": "liken", "maintained": "maintain", "pleaded with": "plead with",
         "predicted": "predict", "recommended": "recommend", "singled out": "single out", "singles out": "single out",
         "smirked": "smirk", "sniffed": "sniff", "sniffs": "sniff", "spilled": "spill", "thanking": "thank",
         "thought": "think", "upbraided": "upbraid", "vows": "vow"}

SCHEMA = {
    "zone": "zone(kind:sym)",
    "entity": "entity(kind:sym, name:name?)",
    "name": "name(kind:sym, text:sym, ref:sym?)",
    "speaker": "speaker(name:name?)",
    "cue": "cue(lemma:sym)",
    "quote": "quote(kind:sym, speaker:speaker?, cue:cue?, name:name?, conf:num)",
    "quote_part": "quote_part(of:quote)",
    "stance": "stance(holder:name?, target:name, polarity:sym, score:num)",
}


def native(gold, ident, no_text):
    gold.rows["entity"] = drop_covered(gold.rows["entity"])
    place = {}
    for rows in gold.rows.values():
        rows.sort(key=lambda r: (r["span"][0], -r["span"][1]))
        for i, r in enumerate(rows):
            place[id(r)] = i
    layers = {}
    for layer, rows in gold.rows.items():
        if not rows and layer == "zone":
            continue
        out = []
        for r in rows:
            j = {"begin": r["span"][0], "end": r["span"][1]}
            for k, v in r.items():
                if k != "span":
                    j[k] = place[id(v)] if isinstance(v, dict) else v
            out.append(j)
        layers[layer] = {"schema": SCHEMA[layer], "by": {"plugin": "hand", "version": "1"}, "rows": out}
    doc = {"quidnunc": 1, "id": ident, "offsets": "codepoint",
           "sha256": hashlib.sha256(gold.text.encode("utf-8")).hexdigest()}
    if not no_text:
        doc["text"] = gold.text
    doc["layers"] = layers
    return doc


def main(argv):
    no_text = "--no-text" in argv
    argv = [a for a in argv if a != "--no-text"]
    if len(argv) != 3:
        sys.stderr.write("usage: make-gold.py TEXT GOLD [--no-text]\n")
        return 2
    with open(argv[1], encoding="utf-8", newline="") as f:
        gold = Gold(f.read())
    with open(argv[2], encoding="utf-8") as f:
        for number, line in enumerate(f, 1):
            if line.strip() and not line.startswith("#"):
                try:
                    read(gold, line.strip())
                except (ValueError, KeyError, IndexError) as e:
                    sys.stderr.write("%s:%d: %s\n" % (argv[2], number, e))
                    return 1
    ident = re.sub(r".*/|\.txt$", "", argv[1])
    doc = native(gold, ident, no_text)
    layers = doc.pop("layers")
    print(json.dumps(doc, ensure_ascii=False)[:-1] + ',"layers":{')
    for i, (name, layer) in enumerate(layers.items()):
        rows = ",\n  ".join(json.dumps(r, ensure_ascii=False) for r in layer["rows"])
        head = json.dumps({"schema": layer["schema"], "by": layer["by"]}, ensure_ascii=False)[:-1]
        print(' "%s":%s,"rows":[\n  %s]}%s' % (name, head, rows, "," if i + 1 < len(layers) else ""))
    print("}}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv))
