#!/bin/sh
# The desk's items against their gold: floors under what the plugins reach, to be
# raised as they get better.
. "${srcdir:-.}/tests/tap.sh"
"$q" annotate -l zone,entity,name,speaker,cue,quote,quote_part,stance -t jsonl "$top"/corpora/desk/text/*.txt >system.jsonl
is "annotated" $? 0
"$q" eval --bootstrap 0 "$top/corpora/desk/gold" system.jsonl >score 2>err
is "scored" $? 0
# figure LAYER LINE COLUMN: F1 is the third number behind gold and system; of the overlapping ones the sixth
figure() { awk -v layer="$1" -v line="$2" -v col="$3" '$1 == layer && $2 == "gold" {on = 1; next} /^$/ {on = 0}
	on && index($0, "  " line "  ") == 1 {gsub(/\[[^]]*\]/, ""); n = split(substr($0, 3 + length(line)), f); print f[2 + col]; exit}' score; }
at_least() { # NAME LAYER LINE COLUMN FLOOR
	found=$(figure "$2" "$3" "$4")
	if [ -n "$found" ] && [ "$(echo "$found $5" | awk '{print ($1 >= $2)}')" = 1 ]; then ok "$1: $found, at least $5"; else
		not_ok "$1"
		shown "found: $found" "at least: $5" "$(cat score err)"
	fi
}
at_least "entities with kind, exact" entity "span, kind" 3 0.85
at_least "names, all columns" name all 3 0.78
at_least "cues, overlapping" cue span 6 0.80
at_least "quotations, overlapping" quote span 6 0.82
at_least "quotations with their speaker's name, overlapping" quote "span, name" 6 0.76
at_least "stances, all columns, overlapping" stance all 6 0.69
"$q" eval --bootstrap 0 "$top/corpora/desk/gold" "$top/corpora/desk/gold" >score 2>err
at_least "gold agrees with itself" stance all 3 1
finish
