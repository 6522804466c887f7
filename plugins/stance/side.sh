#!/bin/sh
# What the layer candidate sees of two names: their parties, and who speaks or works for whom.
. "${srcdir:-.}/tests/tap.sh"

# "seen HOLDER TARGET" says what was seen of the two in text.txt, one thing a line.
seen() {
	"$q" annotate --to jsonl -p stance.weigh=no -p stance.candidates=yes --layers candidate,name text.txt | python3 -c '
import json, sys
d = json.loads(sys.stdin.readline())
name = [d["text"][r["begin"]:r["end"]] for r in d["layers"]["name"]["rows"]]
for r in d["layers"]["candidate"]["rows"]:
    if r.get("holder") is not None and [name[r["holder"]], name[r["target"]]] == sys.argv[1:]:
        print(r["seen"].replace("|", "\n"))
' "$1" "$2" | sed 's/:[^:]*$//'
}

echo "Anna Keller, a Republican, met Tom Reed (D-Ohio) on Monday. Democratic Senator Maria Costa called Boris Lund and Tom Reed." >text.txt
is "one calls himself so, the other has it in brackets" "$(seen "Anna Keller" "Tom Reed" | grep ^party)" "party/other"
is "a party in front of the name" "$(seen "Maria Costa" "Tom Reed" | grep ^party)" "party/same"
is "nobody says whose member he is" "$(seen "Maria Costa" "Boris Lund" | grep ^party)" ""

echo "Keller's spokesman, Boris Lund, met Anna Keller and Tom Reed. Tom Reed called Boris Lund in Oslo." >text.txt
is "a spokesman is his master's" "$(seen "Boris Lund" "Anna Keller" | grep '^belongs')" "belongs to/PER
belongs/holder"
is "and nobody else's" "$(seen "Boris Lund" "Tom Reed" | grep '^belongs')" ""

echo "Rangers manager Mick Doyle praised Celtic on Sunday." >text.txt
has "a manager is his team's" "$(seen "Mick Doyle" Rangers)" "belongs to/else"
finish
