#!/bin/sh
# A row a quotation: CSV after RFC 4180, and JSON lines; and what the parameters change.
. "${srcdir:-.}/tests/tap.sh"

printf '%s' '“If the ice, “thin” as it is, holds,” Lena Brandt said, “we can cross by noon.”' >ice.txt
"$q" annotate -q --to quotes --layers quote ice.txt >ice.csv
is 'a heading' "$(sed -n 1p ice.csv)" "$(printf 'document,speaker,name,kind,words,cue,sentence,begin,end,confidence\r')"
has 'marks are doubled, pieces joined, lines end in CR LF' "$(sed -n 2p ice.csv)" '"Lena Brandt"'
has 'pieces are joined' "$(sed -n 2p ice.csv)" '"If the ice, “thin” as it is, holds, ... we can cross by noon."'
is 'two lines in all, each with its CR' "$(grep -c "$(printf '\r')" ice.csv)" 2
printf '%s' 'She said: "The sign reads \"open\"," and left.' >sign.txt
has 'a straight mark inside is doubled' "$("$q" annotate -q --to quotes --layers quote sign.txt)" '""'
has 'JSON lines' "$("$q" annotate -q --to quotes-jsonl --layers quote ice.txt)" '"kind":"direct"'
holds 'each is an object' sh -c '"$0" annotate -q --to quotes-jsonl --layers quote ice.txt | grep -qx "{.*}"' "$q"
is 'no text where none is wanted' "$("$q" annotate -q --no-text --to quotes --layers quote ice.txt | grep -c Brandt)" 0

printf '%s' 'Voters believe that the mayor will win. The clerk said that she would not.' >mayor.txt
is 'speech alone' "$("$q" annotate -q --to quotes-jsonl --layers quote mayor.txt | wc -l)" 1
is 'beliefs as well' "$("$q" annotate -q -p quote.attitude=yes --to quotes-jsonl --layers quote mayor.txt | wc -l)" 2
printf "%s" "''The ship never docked,'' Nora Quist said." >ship.txt
has "'' on both sides is no mark" "$("$q" annotate -q --to quotes-jsonl --layers quote ship.txt)" '"kind":"indirect"'
has 'unless it is said to be' "$("$q" annotate -q -p quote.doubled=yes --to quotes-jsonl --layers quote ship.txt)" '"kind":"direct"'
has 'rules alone' "$("$q" annotate -q -p quote.model=none --to quotes-jsonl --layers quote ice.txt)" 'Lena Brandt'
finish
