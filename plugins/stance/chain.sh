#!/bin/sh
# What one noun points back to is looked for within what another points to, and not without end.
. "${srcdir:-.}/tests/tap.sh"

# A text of so many offers from bids that are by approaches.
chain() { awk -v n="$1" 'BEGIN { printf "Tom Reed welcomed"; while (n--) printf " the offer from the bid by the approach from"; print " the deal." }'; }

chain 300 >text.txt
is "a chain of offers, bids and approaches" "$("$q" annotate -q --timeout 40 --to jsonl --layers stance text.txt >/dev/null 2>&1; echo $?)" 0
finish
