#!/bin/sh
# There and back: JSON loses nothing, layers that come with the input are taken in
# any unit and are not made again, and brat gives back what it can hold.
. "${srcdir:-.}/tests/tap.sh"

for f in "$top"/corpora/desk/gold/*.json; do
	name=$(basename "$f" .json)
	"$q" convert -t json "$f" >a.json
	"$q" convert -t jsonl a.json >b.jsonl
	"$q" convert -t json b.jsonl >c.json
	holds "$name: json, jsonl, json: the same bytes" cmp -s a.json c.json
	for unit in byte utf16; do
		"$q" convert -t jsonl --offsets $unit a.json >u.jsonl
		has "$name: offsets in $unit" "$(cat u.jsonl)" "\"offsets\":\"$unit\""
		"$q" convert -t json u.jsonl >c.json
		holds "$name: $unit and back: the same bytes" cmp -s a.json c.json
	done
done

"$q" annotate -t jsonl "$top"/corpora/desk/text/*.txt >system.jsonl
is "annotated" $? 0
"$q" convert -t jsonl system.jsonl >again.jsonl
holds "what annotate writes is read back and written equal, provenance included" cmp -s system.jsonl again.jsonl
"$q" annotate -t jsonl system.jsonl >again.jsonl
holds "annotated again: nothing is made twice" cmp -s system.jsonl again.jsonl
# Layers made in steps, through JSON, are those made at once.
for unit in byte codepoint utf16; do
	"$q" annotate -l token,sentence,paragraph,zone -t jsonl --offsets $unit "$top"/corpora/desk/text/*.txt |
		"$q" annotate -f jsonl -l token,sentence,paragraph,zone,entity,name -t jsonl --offsets $unit |
		"$q" annotate -f jsonl -l entity,name -t jsonl >steps.jsonl
	"$q" annotate -l entity,name -t jsonl "$top"/corpora/desk/text/*.txt >once.jsonl
	holds "in steps, by $unit, as at once" cmp -s steps.jsonl once.jsonl
done

# Input layers of every type, over characters of one to four bytes.
cat >typed.json <<'END'
{"quidnunc":1,"id":"typed","offsets":"utf16","text":"\ud83d\ude00 \u00c9lan, \u4e2d\u56fd\u000b end",
 "layers":{
  "all":{"schema":"all(w:sym, v:sym?, i:int, x:num, b:bool, r:all?, o:other?)","by":{"plugin":"hand","made":{"deep":[1,null,"\u00e9"]}},"rows":[
   {"begin":3,"end":7,"w":"","i":-2147483648,"x":0.1,"b":true,"o":0},
   {"begin":0,"end":2,"w":"two  words\n","v":"\u0000","i":2147483647,"x":-1e-30,"b":false,"r":0}]},
  "other":{"schema":"other","rows":[{"begin":9,"end":11}]},
  "gold/empty":{"schema":"gold/empty(k:sym)","rows":[]}}}
END
"$q" convert -t jsonl --offsets utf16 typed.json >a.jsonl
is "typed cells are taken" $? 0
has "rows are sorted and references follow" "$(cat a.jsonl)" \
	'"rows":[{"begin":0,"end":2,"w":"two  words\n","v":"\u0000","i":2147483647,"x":-1e-30,"b":false,"r":1},{"begin":3,"end":7,"w":"","i":-2147483648,"x":0.1,"b":true,"o":0}]'
has "provenance is kept as it stood" "$(cat a.jsonl)" '"by":{"plugin":"hand","made":{"deep":[1,null,'
has "an empty layer keeps its schema" "$(cat a.jsonl)" '"gold/empty":{"schema":"gold/empty(k:sym)","rows":[]}'
for unit in byte codepoint utf16; do
	"$q" convert -t jsonl --offsets $unit a.jsonl | "$q" convert -f jsonl -t jsonl --offsets utf16 >b.jsonl
	sed 's/stdin:1/typed/' b.jsonl | cmp -s - a.jsonl
	is "all types by $unit and back" $? 0
done
"$q" convert --no-text -t json typed.json >no.json
is "without the text: hash and rows remain" "$(grep -c '"text":' no.json) $(grep -c sha256 no.json)" "0 1"

refused() { # NAME PART JSON
	printf '%s\n' "$3" >r.json
	"$q" convert -t jsonl r.json >out 2>err
	is "$1: exit code" $? 1
	has "$1: message" "$(cat err)" "$2"
}
row() { printf '{"id":"r","offsets":"%s","text":"\\ud83d\\ude00 ab","layers":{"x":{"schema":"%s","rows":[%s]}}}' "$1" "$2" "$3"; }
refused "a span inside a surrogate pair" '1' "$(row utf16 x '{"begin":1,"end":3}')"
refused "a span inside a character" '2' "$(row byte x '{"begin":2,"end":5}')"
refused "a span beyond the text" '9' "$(row codepoint x '{"begin":1,"end":9}')"
refused "a cell of another type" 'layer x, row 0, column k: JSON, byte 123: expected a number' "$(row codepoint 'x(k:num)' '{"begin":0,"end":1,"k":"a"}')"
refused "a cell that is missing" 'k' "$(row codepoint 'x(k:sym)' '{"begin":0,"end":1}')"
refused "a column that is not declared" 'm' "$(row codepoint 'x(k:sym)' '{"begin":0,"end":1,"k":"a","m":1}')"
refused "a reference to no row" 'refers to row 5' "$(row codepoint 'x(k:x?)' '{"begin":0,"end":1,"k":5}')"
refused "a schema of another name" 'schema' '{"id":"r","text":"ab","layers":{"x":{"schema":"y","rows":[]}}}'
refused "a hash of another text" 'sha256' '{"id":"r","text":"ab","sha256":"0000","layers":{}}'
refused "a unit that is none" 'offsets' '{"id":"r","text":"ab","offsets":"inch","layers":{}}'

# ---- brat

"$q" convert -t brat -o brat.1 "$top"/corpora/desk/gold/*.json
"$q" convert -t brat -o brat.2 brat.1/*.ann
holds "brat: written, read and written: the same files" diff -r brat.1 brat.2
"$q" convert -l entity,name,quote,quote_part,speaker,cue,stance,zone -t json -o json.1 brat.1/*.ann
"$q" eval -l entity,quote,stance "$top/corpora/desk/gold/tower-trial.json" json.1/tower-trial.json 2>&1 | grep '^  all' >score
is "brat: what comes back agrees with gold" "$(grep -vc '1.000 1.000 1.000' score)" 0
cat >emoji.json <<'END'
{"id":"emoji","text":"\ud83d\ude00 Ada Lorne and\n  Zo\u00eb\u2028Quill met.","layers":{
 "entity":{"schema":"entity(kind:sym)","rows":[{"begin":2,"end":11,"kind":"PER"},{"begin":2,"end":27,"kind":"MISC"},{"begin":18,"end":27,"kind":"PER"}]}}}
END
"$q" convert -t brat emoji.json | tail -n +2 >emoji.ann
is "brat: code points after an emoji, pieces around every end of line" "$(cat emoji.ann)" "$(printf '%s\n' \
	'T1	MISC 2 15;18 21;22 27	Ada Lorne and Zoë Quill' 'T2	PER 2 11	Ada Lorne' 'T3	PER 18 21;22 27	Zoë Quill')"
"$q" convert -t brat --no-text emoji.json >out 2>err
is "brat: without the text: exit code" $? 1
has "brat: without the text: message" "$(cat err)" 'its lines repeat the text that they mark'
printf 'Ada said yes to Bo.' >f.txt
brat_refused() { # NAME PART LINES
	printf '%b' "$3" >f.ann
	"$q" convert -t jsonl f.ann >out 2>err
	is "brat: $1: exit code" $? 1
	has "brat: $1: message" "$(cat err)" "$2"
}
brat_refused "a T that marks other text" 'line 1: T1 does not mark the text that it says' 'T1\tPER 0 3\tBob\n'
brat_refused "a blank for a tab" "there is no tab behind the identifier" "T1 PER 0 3 Ada\n"
brat_refused "a span beyond the text" '0 99 is no span of a text of 19 characters' 'T1\tPER 0 99\tAda\n'
brat_refused "an id that is not there" 'line 2: there is no T9' 'T1\tPER 0 3\tAda\nA1\tk T9 v\n'
brat_refused "an id that is there twice" 'line 2: T1 is there twice' 'T1\tPER 0 3\tAda\nT1\tPER 16 18\tBo\n'
brat_refused "a line of another kind" 'line 1: begins with "X1"' 'X1\tPER 0 3\tAda\n'
printf '\357\273\277T1\tPER 0 3\tAda\n' >f.ann
has 'brat: a byte order mark' "$("$q" convert -t jsonl f.ann 2>&1)" '{"begin":0,"end":3,"kind":"PER","name":0}'
printf '\357\273\277# newdoc id = m\r\n1\tBo\tBo\tPROPN\t_\t_\t0\troot\t_\t_\r\n\r\n' >mark.conllu
has 'CoNLL-U: a byte order mark' "$("$q" convert -t jsonl mark.conllu 2>&1)" '"id":"m","offsets":"codepoint","sha256":"e52e1ceda3c73b493c102c8085db4343bae2f6f9fec59b841578b1c89bb0b206","text":"Bo"'
printf 'T1\tPerson 0 3\tAda\nT2\tPerson 16 18\tBo\nT3\tsay 4 8\tsaid\nE1\tsay:T3 Speaker:T1 Theme:T2 Theme2:T1\nA1\tNegated E1\nA2\tConf T3 0.5\n#1\tAnnotatorNotes T1\tis it she?\nN1\tReference T1 WD:Q7\tAda L\n*\tAlias T2 T1\r\n' >f.ann
"$q" convert -t jsonl f.ann >out 2>err
is "brat: what others write is taken" $? 0
has "brat: roles, flags, numbers" "$(cat out)" '"say":{"schema":"say(speaker:name?, theme:name?, theme2:name?, negated:bool, conf:num)","rows":[{"begin":4,"end":8,"speaker":0,"theme":0,"theme2":0,"negated":true,"conf":0.5}]}'
has "brat: notes" "$(cat out)" '{"begin":0,"end":3,"kind":"Person","name":0,"note":"is it she?"}'
rm f.txt
"$q" convert -t jsonl f.ann >out 2>err
has "brat: a text that is missing" "$(cat err)" 'the text is missing'
finish
