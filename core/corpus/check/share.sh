#!/bin/sh
# corpus strip, rehydrate and duplicates.
. "${srcdir:-.}/tests/tap.sh"
desk=$(cd "$top/corpora/desk/text" && pwd)
n=$(ls "$desk" | wc -l)

"$q" corpus build -q -l quote,entity,token -o full "$desk"
"$q" corpus strip -o bare full
is "stripped" $? 0
is "no text is left" "$(grep -c '"text":"Council fights' bare/shards/000000.jsonl)" 0
is "no run of eight words is left" "$(grep -c 'We will not sign\|once visited' bare/shards/000000.jsonl)" 0
"$q" corpus rehydrate --texts "$desk" -o again bare 2>err
is "rehydrated: all the same" "$? $(cut -d, -f1 err)" "0 quidnunc: $n texts are the same (SHA-256)"
holds "the round trip gives the same bytes" cmp -s full/shards/000000.jsonl again/shards/000000.jsonl

# A copy with other white space, other quotation marks and a corrected word.
mkdir copy
for f in "$desk"/*.txt; do
	sed "s/  */  /g; s/[“”]/\"/g; s/[‘’]/'/g; s/Monday/Tuesday/; s/commuter/passenger/" "$f" >"copy/$(basename "$f")"
done
"$q" corpus rehydrate --texts copy -o moved --report report.jsonl bare 2>err
is "aligned" "$(grep -c "$n differ and were aligned" err)" 1
is "no entity and no quotation is lost" "$(grep -c '"layer":"\(entity\|quote\)".*"fate":"lost"' report.jsonl)" 0
words() { "$q" corpus query 'entity' --columns words "$1" | tr -s ' \n' ' ' | sed "s/Tuesday/Monday/g"; }
if "$q" corpus query --help >/dev/null 2>&1; then
	is "and covers the same words" "$(words full)" "$(words moved)"
else
	skip "and covers the same words" "no query yet"
fi
holds "what is not sure is reported" grep -q '"fate":"presumed"' report.jsonl
"$q" corpus rehydrate --strict --texts copy -o strict bare 2>err
is "--strict keeps what is sure" "$? $(grep -c ' 0 presumed' err)" "1 1"
# Another text under the same name is no copy.
mkdir other && for f in "$desk"/*.txt; do echo "Something else that has nothing to do with it, not a word of it at all, and goes on." >"other/$(basename "$f")"; done
"$q" corpus rehydrate --texts other -o nothing bare 2>err
is "nothing is put on another text" "$(sed -n 's/.*aligned: \([0-9]*\) sure.*/\1/p' err)" 0
# Names of files that are no UTF-8, or shout, are found again.
mkdir names && echo 'One text.' >names/LOUD.TXT && echo 'Another text.' >"names/$(printf 'B\374rger').txt" && {
	"$q" corpus build -q -l token -o named names
	"$q" corpus strip -o named.bare named
	"$q" corpus rehydrate --texts names -o named.again named.bare 2>err
	is "names of files in capitals and in Latin-1" "$(cut -d, -f1 err) $(cmp named/shards/000000.jsonl named.again/shards/000000.jsonl && echo same)" 'quidnunc: 2 texts are the same (SHA-256) same'
}
# A chain: each row must refer to the next one, and the text of the last is gone. Nobody is asked twice.
awk 'BEGIN {
	n = 60000
	printf "{\"id\":\"chain\",\"text\":\""
	for (i = 0; i < n; i++) printf "w%05d ", i
	printf "\",\"layers\":{\"link\":{\"schema\":\"link(next:link)\",\"rows\":["
	for (i = 0; i < n; i++) printf "%s{\"begin\":%d,\"end\":%d,\"next\":%d}", i ? "," : "", 7 * i, 7 * i + 6, i + 1 < n ? i + 1 : i
	print "]},\"loose\":{\"schema\":\"loose(of:link?)\",\"rows\":[{\"begin\":0,\"end\":6,\"of\":0}]}}}"
}' >chain.jsonl
mkdir cut && awk 'BEGIN { for (i = 0; i < 59990; i++) printf "w%05d ", i }' >cut/chain.txt
"$q" corpus build -q -l link,loose --from jsonl -o chain chain.jsonl && "$q" corpus strip -o chain.bare chain
timeout 20 "$q" corpus rehydrate --texts cut --report chain.report -o chain.cut chain.bare 2>err
is "rows that need a lost one are lost, and the one that can do without stays" \
	"$? $(grep -c '"layer":"link".*"fate":"lost"' chain.report) $(grep -o '"loose":.*' chain.cut/shards/000000.jsonl | grep -o '"rows".*')" '1 60000 "rows":[{"begin":0,"end":6}]}}}'
mkdir none
"$q" corpus rehydrate --texts none -o missing bare 2>err
is "texts that are missing are said" "$? $(grep -c "$n were not found" err)" "1 1"

# Near-duplicates: one story in three papers, another in two, three of their own.
awk 'BEGIN {
	srand(3)
	for (s = 0; s < 5; s++) { text[s] = ""; for (w = 0; w < 120; w++) text[s] = text[s] " w" int(rand() * 3000) }
	copies[0] = 3; copies[1] = 2; copies[2] = copies[3] = copies[4] = 1
	for (s = 0; s < 5; s++) for (k = 0; k < copies[s]; k++)
		printf "{\"id\":\"s%d-%d\",\"text\":\"Paper %d%s The end of number %d.\"}\n", s, k, k, text[s], k
}' >wire.jsonl
"$q" corpus build -q -l token --from jsonl -o wire wire.jsonl
"$q" corpus duplicates wire 2>err
is "groups" "$(sed 's/.*"id":"\([^"]*\)","group":"\([^"]*\)","of":\([0-9]\).*/\1>\2:\3/' wire/duplicates.jsonl | tr '\n' ' ')" \
	"s0-0>s0-0:3 s0-1>s0-0:3 s0-2>s0-0:3 s1-0>s1-0:2 s1-1>s1-0:2 "
is "and what was found" "$(cat err)" "quidnunc: 8 texts, 2 groups of near-duplicates; 3 texts are copies of an earlier one"
cp wire/duplicates.jsonl was && "$q" corpus duplicates wire 2>/dev/null
holds "the same again" cmp -s was wire/duplicates.jsonl
finish
