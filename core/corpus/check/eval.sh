#!/bin/sh
# quidnunc eval on a comparison that is worked out by hand.
. "${srcdir:-.}/tests/tap.sh"

# Gold: five rows. System: one the same; one of another kind; one with another end; one that nobody asked for; the name
# of the third is spelled otherwise but stands in the same place.
entity='"schema":"entity(kind:sym, name:name?)"' name='"schema":"name(kind:sym, text:sym, ref:sym?)"'
cat >gold.json <<END
{"quidnunc":1,"id":"a","offsets":"codepoint","text":"Ms Zoë Quill of Brant met Ada Lorne, the Brant Council said.","layers":{
 "entity":{$entity,"rows":[
  {"begin":3,"end":12,"kind":"PER","name":0},{"begin":16,"end":21,"kind":"LOC","name":1},
  {"begin":26,"end":35,"kind":"PER","name":2},{"begin":41,"end":54,"kind":"ORG","name":3}]},
 "name":{$name,"rows":[{"begin":3,"end":12,"kind":"PER","text":"Zoë Quill"},{"begin":16,"end":21,"kind":"LOC","text":"Brant"},
  {"begin":26,"end":35,"kind":"PER","text":"Ada Lorne"},{"begin":41,"end":54,"kind":"ORG","text":"Brant Council"}]}}}
{"quidnunc":1,"id":"b","sha256":"$(printf 'Brant.' | sha256sum | cut -d' ' -f1)","layers":{
 "entity":{$entity,"rows":[{"begin":0,"end":5,"kind":"LOC","name":0}]},
 "name":{$name,"rows":[{"begin":0,"end":5,"kind":"LOC","text":"Brant"}]}}}
END
cat >system.jsonl <<END
{"quidnunc":1,"id":"other","sha256":"$(printf 'Brant.' | sha256sum | cut -d' ' -f1)","layers":{"entity":{"rows":[],$entity}}}
{"quidnunc":1,"id":"a","offsets":"byte","text":"Ms Zoë Quill of Brant met Ada Lorne, the Brant Council said.","layers":{"name":{$name,"rows":[{"begin":3,"end":13,"kind":"PER","text":"zoë  quill"},{"begin":17,"end":22,"kind":"ORG","text":"Brant"},{"begin":27,"end":36,"kind":"PER","text":"Lorne"},{"begin":42,"end":47,"kind":"LOC","text":"Brant"}]},"entity":{$entity,"rows":[{"begin":3,"end":13,"kind":"PER","name":0},{"begin":17,"end":22,"kind":"ORG","name":1},{"begin":31,"end":36,"kind":"PER","name":2},{"begin":42,"end":47,"kind":"LOC","name":3},{"begin":56,"end":60,"kind":"MISC"}]}}}
END
"$q" eval --json --layers entity gold.json system.jsonl >out.json 2>err
is "exit code" $? 0
mkdir lines && cp system.jsonl lines/part.ndjson
is "a folder of *.ndjson" "$("$q" eval --json --layers entity gold.json lines 2>&1)" "$(cat out.json)"
mv lines/part.ndjson lines/PART.JSONL
is "or in capitals, as some systems write it" "$("$q" eval --json --layers entity gold.json lines 2>&1)" "$(cat out.json)"
figure() { tr -d '\n' <out.json | sed 's/{"layer"/\n&/g' | grep "\"what\":\"$1\"" | sed "s/.*\"$2\":{\"agree\":\([0-9]*\),\"precision\":\([0-9.]*\),\"recall\":\([0-9.]*\),\"f1\":\([0-9.]*\).*/\1 \2 \3 \4/"; }
is "spans, exact: 2 of 5 and 5" "$(figure span exact)" "2 0.4000 0.4000 0.4000"
is "spans, overlapping: 4" "$(figure span overlap)" "4 0.8000 0.8000 0.8000"
is "with the kind, exact" "$(figure 'span, kind' exact)" "1 0.2000 0.2000 0.2000"
is "with the kind, overlapping" "$(figure 'span, kind' overlap)" "2 0.4000 0.4000 0.4000"
is "a name agrees by text, or by place" "$(figure 'span, name' overlap)" "4 0.8000 0.8000 0.8000"
is "by kind" "$(figure 'kind PER' overlap)" "2 1.0000 1.0000 1.0000"
"$q" eval --json --layers entity gold.json system.jsonl >again.json 2>/dev/null
holds "the same bytes again, intervals included" cmp -s out.json again.json
is "disagreements" "$("$q" eval -d --layers entity gold.json system.jsonl 2>/dev/null | grep -c -E '	(missed|differs|spurious)	')" 5
is "in context" "$("$q" eval -d --layers entity gold.json system.jsonl 2>/dev/null | grep spurious)" \
	"a	entity	spurious	55-59	kind=\"MISC\" name=-   Brant met Ada Lorne, the Brant Council [said]."
"$q" eval gold.json gold.json 2>&1 | grep '^  all' | grep -qv '1.000 1.000 1.000 \[1.000 1.000\]  1.000 1.000 1.000 \[1.000 1.000\]'
is "gold agrees with itself" $? 1
"$q" eval gold.json /dev/null 2>err
is "nothing in common is said" "$(grep -c 'no document of the system' err)" 2
# a treebank's own trees are gold/syntax; what is compared with them is syntax, and references go to its own rows
syntax='"schema":"syntax(head:syntax?, rel:sym)"'
echo '{"id":"t","layers":{"gold/syntax":{"schema":"gold/syntax(head:gold/syntax?, rel:sym)","rows":[{"begin":0,"end":1,"head":1,"rel":"a"},{"begin":2,"end":3,"rel":"root"}]}}}' >tree.json
echo '{"id":"t","layers":{"syntax":{'"$syntax"',"rows":[{"begin":0,"end":1,"head":1,"rel":"b"},{"begin":2,"end":3,"rel":"root"}]}}}' >made.json
for layers in "" "-l syntax"; do
	"$q" eval $layers --json tree.json made.json >out.json 2>err
	is "eval $layers: a treebank's trees and those that were made: heads" "$(figure 'span, head' exact)" "2 1.0000 1.0000 1.0000"
	is "eval $layers: relations" "$(figure 'span, rel' exact)" "1 0.5000 0.5000 0.5000"
done
"$q" eval --json -l gold/syntax tree.json made.json >out.json 2>err
is "eval -l gold/syntax: that alone" "$(figure 'span, head' exact)" "0 0.0000 0.0000 0.0000"

# wire copies: one text under several names
hash=$(printf 'Brant.' | sha256sum | cut -d' ' -f1)
copies() { # ID BEGIN ...
	while [ $# -gt 0 ]; do
		echo '{"id":"'$1'","sha256":"'$hash'","layers":{"entity":{"schema":"entity(kind:sym)","rows":[{"begin":'$2',"end":5,"kind":"LOC"}]}}}'
		shift 2
	done
}
copies a 0 b 1 c 2 >copies.jsonl
copies c 2 a 0 b 1 >system.jsonl
"$q" eval --json copies.jsonl system.jsonl >out.json 2>err
is "documents of one text are matched by their names" "$? $(cat err)$(figure span exact)" "0 3 1.0000 1.0000 1.0000"
copies x 2 y 2 z 2 >system.jsonl
"$q" eval --json copies.jsonl system.jsonl >out.json 2>err
is "and each once where those are others" "$? $(cat err)$(figure span exact)" "0 1 0.3333 0.3333 0.3333"
printf '{"id":"a","text":"x"}\n{"id":"b","text":"y"}\n' >bare.jsonl
is "documents without layers are counted, too" "$("$q" eval bare.jsonl bare.jsonl)" "2 documents compared"
awk 'BEGIN { for (i = 0; i < 30; i++) print "{\"id\":\"d" i "\",\"layers\":{}}" }' >many.jsonl
"$q" eval many.jsonl /dev/null 2>err >out
is "of many documents that are missing ten are named" "$(grep -c 'there is no document' err) $(tail -n 1 err)" \
	"10 quidnunc: and 20 more, 30 of 30 documents of gold; all of it counts as missed"
awk 'BEGIN { for (i = 0; i < 80000; i++) print "{\"id\":\"d" i "\",\"layers\":{}}" }' >many.jsonl
sort -r many.jsonl >other.jsonl
is "eighty thousand documents in another order" "$(timeout 40 "$q" eval many.jsonl other.jsonl 2>&1)" "80000 documents compared"
"$q" eval -l entitiy,entity copies.jsonl system.jsonl 2>err >out
is "a layer that gold has nowhere is said" "$(cat err)" "quidnunc: warning: layer entitiy is in no document of gold; the first has: entity"
printf '1\tBrant\n' >x.conllu
"$q" eval x.conllu system.jsonl 2>err
is "another format: how to go on" "$? $(grep -c "^quidnunc: x.conllu, record 1: begins with '1'; expected native JSON.*convert --to jsonl" err)" "2 1"
finish
