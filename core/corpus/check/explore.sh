#!/bin/sh
# corpus stats, query, sample, split, diff, export, card: on a corpus that is annotated by hand, so that every figure is known.
. "${srcdir:-.}/tests/tap.sh"

schema() { printf '"schema":"%s"' "$1"; }
# doc ID SOURCE DATE: Ada Lorne says something, once directly and once not; Brant Council is against her, she is for it.
doc() {
	printf '{"quidnunc":1,"id":"%s","meta":{"source":"%s","date":"%s"},"text":"Ada Lorne said: “We go %s.” She added that Brant Council errs.","layers":{' "$1" "$2" "$3" "$1"
	printf '"entity":{%s,"rows":[{"begin":0,"end":9,"kind":"PER","name":0},{"begin":%d,"end":%d,"kind":"ORG","name":1}]},' \
		"$(schema 'entity(kind:sym, name:name?)')" "$((42 + ${#1}))" "$((55 + ${#1}))"
	printf '"name":{%s,"rows":[{"begin":0,"end":9,"kind":"PER","text":"Ada Lorne"},{"begin":%d,"end":%d,"kind":"ORG","text":"Brant Council"}]},' \
		"$(schema 'name(kind:sym, text:sym, ref:sym?)')" "$((42 + ${#1}))" "$((55 + ${#1}))"
	printf '"quote":{%s,"rows":[{"begin":17,"end":%d,"kind":"direct","name":0,"conf":0.9},{"begin":%d,"end":%d,"kind":"indirect","name":0,"conf":0.5}]},' \
		"$(schema 'quote(kind:sym, name:name?, conf:num)')" "$((24 + ${#1}))" "$((42 + ${#1}))" "$((60 + ${#1}))"
	printf '"stance":{%s,"rows":[{"begin":%d,"end":%d,"holder":0,"target":1,"polarity":"negative","score":-0.5}]}}}\n' \
		"$(schema 'stance(holder:name?, target:name, polarity:sym, score:num)')" "$((56 + ${#1}))" "$((60 + ${#1}))"
}
for i in 1 2 3 4 5 6 7 8 9; do doc "d$i" "$([ $((i % 3)) = 0 ] && echo Mail || echo Post)" "2020-0$i-01"; done >in.jsonl
echo '{"quidnunc":1,"id":"bad"}' >>in.jsonl
build() { "$q" corpus build -q --from jsonl -l entity,name,quote,stance --shard-documents 4 "$@" in.jsonl; }
build -o c
is "built, with one failure" $? 1

# ---- stats
"$q" corpus stats c >stats
is "documents" "$(head -1 stats | cut -d, -f1,2)" "10 documents, 1 failed"
is "rows of a layer" "$(grep '^quote	1' stats)" "quote	18	9"
is "kinds" "$(grep '^quote	kind	indirect' stats)" "quote	kind	indirect	9	9"
is "who is quoted" "$(grep '^Ada Lorne	18' stats)" "Ada Lorne	18	9	9	9	0"
is "who stands where on whom" "$(grep '^Ada Lorne	Brant' stats)" "Ada Lorne	Brant Council	9	9	0	9"
is "by source" "$("$q" corpus stats --by source c | grep 'Mail	Ada Lorne	6')" "Mail	Ada Lorne	6	3	3	3	0"
if command -v jq >/dev/null; then
	is "as JSON" "$("$q" corpus stats --json c | jq -c '.quoted')" \
		'[{"name":"Ada Lorne","quotations":18,"documents":9,"direct":9,"indirect":9,"mixed":0}]'
	is "jq reads shards and journal" "$(cat c/shards/*.jsonl c/journal.jsonl | jq -c .n | sort -n | uniq | wc -l)" 10
else
	skip "as JSON" "jq is not installed"
	skip "jq reads shards and journal" "jq is not installed"
fi

# ---- query
query() { "$q" corpus query "$@"; }
is "a column and a name" "$(query --count 'quote[kind=direct, name="Ada Lorne"]' c)" "9 rows in 9 of 10 documents"
is "a regular expression on words" "$(query --count 'quote[words~"d[12]"]' c)" "2 rows in 2 of 10 documents"
is "numbers" "$(query --count 'quote[conf>0.6]' c)" "9 rows in 9 of 10 documents"
is "contains" "$(query --count 'quote contains entity[kind=ORG]' c)" "9 rows in 9 of 10 documents"
is "not within" "$(query --count 'entity not within quote' c)" "9 rows in 9 of 10 documents"
is "a path through a reference" "$(query --columns id,target.text,polarity,meta.source 'stance[target.kind=ORG]' c | head -1)" "d1	Brant Council	negative	Post"
is "in context" "$(query -n 1 -w 10 'quote[kind=direct]' c)" "d1	17-26	ne said: “[We go d1.]” She adde	kind=direct	name=Ada Lorne"
is "how many of each" "$(query --count-by meta.source quote c | tr '\n' ' ')" "Post	12	6 Mail	6	3 "
query 'quote[kind' c 2>err
is "a pattern that is none" "$? $(cut -c1-40 err)" '2 quidnunc: expected one of = != ~ !~ < > '
slips() { query --count "$1" c 2>&1 >/dev/null; }
is "a layer that nobody has is said" "$(slips 'quot[kind=direct] within zone')" "quidnunc: warning: no document has a layer quot
quidnunc: warning: no document has a layer zone"
is "a column that a layer has not is said" "$(slips 'stance[target.kin=ORG polarity=negative] within quote[knd=direct]')" \
	"quidnunc: warning: no row of the layer stance has target.kin
quidnunc: warning: no row of the layer quote has knd"
is "columns, paths and places that are there are not" "$(slips 'stance[target.text="x" target=y words=z begin<3 end>1] within quote[name.kind=PER]')" ""

# ---- sample and split
"$q" corpus sample -n 2 --by source c >two 2>/dev/null
is "two of each source" "$(wc -l <two) $(grep -c Mail two)" "4 2"
"$q" corpus sample -n 3 --by source c >three 2>/dev/null
is "a larger sample has the smaller in it" "$(cat two three | sort | uniq -d | wc -l)" 4
holds "another seed, another sample" sh -c "! '$q' corpus sample -s 5 -n 2 c | cmp -s - two"
is "only where there is something" "$("$q" corpus sample --where 'quote[words~"d7"]' c | wc -l)" 1
awk 'BEGIN { for (i = 0; i < 2000; i++) printf "{\"id\":\"x%d\",\"text\":\"Text.\"}\n", i }' >many.jsonl
"$q" corpus build -q --from jsonl -l token -o m many.jsonl
printf '{"n":3,"id":"x3","group":"x3","of":3,"first":true}\n{"n":40,"id":"x40","group":"x3","of":3,"first":false}\n{"n":1999,"id":"x1999","group":"x3","of":3,"first":false}\n' >m/duplicates.jsonl
"$q" corpus split m >split 2>err
is "shares" "$(sed -n 's/.*train: \(1[56]\).*/\1/p' err | wc -l)" 1
is "near-duplicates stay together" "$(grep -E '"(x3|x40|x1999)"' split | sed 's/.*"part"//' | sort -u | wc -l)" 1
head -1000 many.jsonl >half.jsonl
"$q" corpus build -q --from jsonl -l token -o h half.jsonl
"$q" corpus split h 2>/dev/null | grep -v '"x40"' >was
grep -v '"x40"' split | head -999 >now
holds "a document stays where it is when others come" cmp -s was now

# ---- diff
is "no difference" "$("$q" corpus diff c c | head -1 | cut -f3)" 10
sed 's/"begin":0,"end":9,"kind":"PER","name":0/"begin":0,"end":3,"kind":"PER","name":0/; /"id":"d4"/d' in.jsonl >in2.jsonl
mv in.jsonl in1.jsonl && mv in2.jsonl in.jsonl && build -o c2
"$q" corpus diff c c2 >diff
is "what changed" "$? $(head -1 diff) $(grep ^entity diff)" "1 documents	same	1	other annotations	8	other text	0	only old	1	only new	0 entity	8	8	0	0	8"

# ---- agree
"$q" corpus agree c c >agree
is "an annotator agrees with itself" "$(grep '^quote	words' agree | cut -f4-)" "1.000	1.000	1.000	1.000	1.000	1.000"
is "relations included" "$(grep '^stance	target' agree | cut -f3)" 9
"$q" corpus agree -l entity c c2 >agree
is "spans that two cut otherwise" "$(grep '^entity	words' agree | cut -f8,9)" "0.500	1.000"

# ---- export
"$q" corpus export --to csv -o csv c
is "CSV: quoted as it must be, references spelled out" "$(sed -n 2p csv/quote.csv | tr -d '\r')" '0,0,17,26,We go d1.,direct,0,Ada Lorne,0.9'
is "every document" "$(grep -c '^[0-9]*,d[0-9],' csv/document.csv)" 9
"$q" corpus export --to sqlite -o c.db c 2>err
if grep -q 'without SQLite' err || ! command -v sqlite3 >/dev/null; then
	skip "SQLite" "it is not there"
	skip "full text" "it is not there"
else
	is "SQLite" "$(sqlite3 c.db 'SELECT q.name_text, count(*), sum(e.kind = "ORG") FROM quote q LEFT JOIN entity e ON e.document = q.document AND e.begin >= q.begin AND e.end <= q.end GROUP BY 1')" "Ada Lorne|18|9"
	is "full text" "$(sqlite3 c.db "SELECT id FROM document WHERE n IN (SELECT rowid FROM search WHERE search MATCH 'd5')")" d5
fi

# ---- card
"$q" corpus card c >card.md
is "the datasheet names failures" "$(grep -c '^- 1: ' card.md)" 1
is "and how to rebuild it" "$(grep '^ *quidnunc corpus build' card.md)" "    quidnunc corpus build --from 'jsonl' --layers 'entity,name,quote,stance' --offsets 'codepoint' --shard-documents 4 -o CORPUS 'in.jsonl'"

# ---- a full disk
if [ -w /dev/full ]; then
	for what in stats card verify "query --count quote" "diff c"; do
		"$q" corpus $what c >/dev/full 2>err
		is "$what on a full disk" "$? $(cat err)" "1 quidnunc: standard output: No space left on device"
	done
	i=0
	while [ $i -lt 300 ]; do doc "e$i" Post 2020-01-01; i=$((i + 1)); done >many.jsonl
	"$q" corpus build -q --from jsonl -l entity,name,quote,stance -o many many.jsonl
	"$q" corpus query 'quote[kind=direct]' many >/dev/full 2>err
	is "a query that finds it full on the way" "$? $(cut -c 1-26 err)" "1 quidnunc: standard output:"
else
	skip "a full disk" "there is no /dev/full"
fi

# what writes files, by a limit on their size: the call was right, so it is not 2
i=0
while [ $i -lt 300 ]; do doc "f$i" Post 2020-01-01; i=$((i + 1)); done >fill.jsonl
"$q" corpus build -q --from jsonl -l entity,name,quote,stance -o fill fill.jsonl
for part in 1 2; do "$q" corpus build -q --shard $part/2 --from jsonl -l entity,name,quote,stance -o fill$part fill.jsonl; done
full() { # NAME REASON COMMAND ...
	name=$1 reason=$2
	shift 2
	(ulimit -f 16 && "$q" corpus "$@") >/dev/null 2>err
	is "$name: exit code and reason" "$? $(grep -c "$reason" err)" "1 1"
}
full "strip onto a full disk" 'File too large' strip -o gone fill
full "merge onto a full disk" 'File too large' merge -o gone fill1 fill2
full "CSV onto a full disk" 'File too large' export --to csv -o gonecsv fill
full "parts onto a full disk" 'File too large' split -o gonesplit fill
[ -f c.db ] && full "SQLite onto a full disk" 'SQLite: ' export --to sqlite -o gone.db fill
is "nothing half-written is left of them" "$(ls -d gone gone.db 2>/dev/null)" ""
finish
