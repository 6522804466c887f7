#!/bin/sh
# corpus build: every document exactly once, whatever happens on the way. KILLS=500 PREFIXES=3000 tests for longer.
. "${srcdir:-.}/tests/tap.sh"
: "${KILLS:=30}" "${PREFIXES:=300}"

awk 'BEGIN {
	for (i = 0; i < 3000; i++) {
		text = ""
		for (k = 0; k < 4 + i % 9; k++)
			text = text sprintf("Story %d, line %d. The mayor of Brant said on Monday that bridge %d \\\"will stay open\\\". ", i, k, i * k)
		printf "{\"docid\":\"d%04d\",\"date\":\"2020-01-%02d\",\"body\":\"%s\"}\n", i, i % 28 + 1, text
	}
}' >in.jsonl
build() { "$q" corpus build --id docid --text body --meta date -l token,sentence -q --shard-documents 100 "$@" in.jsonl; }

same() { diff -rq "$1" "$2" >/dev/null; }
# In the background, as a process of its own that a signal meets.
start() { "$q" corpus build --id docid --text body --meta date -l token,sentence -q --shard-documents 100 "$@" in.jsonl & pid=$!; }

build -o ref
is "built" $? 0
is "every line is JSON with a checksum, and its number" \
	"$(cat ref/shards/*.jsonl | LC_ALL=C sed 's/^{"crc32c":"[0-9a-f]*","n":\([0-9]*\),.*}$/\1/' | awk '$1 == NR - 1' | wc -l)" 3000

for j in 1 2 8; do
	build -j "$j" -o "jobs$j"
	holds "$j workers: the same bytes" same ref "jobs$j"
done
for n in 3 7; do
	i=1
	while [ "$i" -le "$n" ]; do build -o "parts$n" --shard "$i/$n"; i=$((i + 1)); done
	"$q" corpus merge -o "merged$n" "parts$n" 2>/dev/null
	holds "$n shards merged: the same bytes" same ref "merged$n"
done
"$q" corpus merge -o no parts3/part-0001* parts3/part-0003* 2>err
is "a part that is missing is named" "$(cat err)" "quidnunc: part 2 of 3 is missing"
sed -i '5d' parts3/part-0002-of-0003/journal.jsonl
"$q" corpus merge -o no parts3 2>err
is "a document that is missing is found" $? 2

# A random number below $1; awk's own generator, seeded, so that a failure can be repeated.
seed=7
random() { seed=$(((seed * 1103515245 + 12345) % 2147483648)); echo $((seed / 65536 % $1)); }

kills=0 rounds=0
while [ "$kills" -lt "$KILLS" ] && [ "$rounds" -lt $((KILLS * 10)) ]; do
	rounds=$((rounds + 1))
	start --resume -o killed
	sleep "0.0$((10 + $(random 40)))"
	if kill -9 "$pid" 2>/dev/null; then kills=$((kills + 1)); fi
	wait "$pid" 2>/dev/null
	if [ "$?" = 0 ]; then mv killed done_; rm -rf done_; fi # it was faster: once more from the beginning
done
build --resume -o killed
is "$KILLS times SIGKILL, then --resume: exit code" "$? $([ "$kills" -ge "$KILLS" ] && echo enough)" "0 enough"
holds "none lost, none double, the same bytes" same ref killed

# Power loss: any beginning of the journal, with any beginning of the last shard that is on the disk, and rubbish behind.
head -n 60 in.jsonl >small.jsonl
small() { "$q" corpus build --id docid --text body --meta date -l sentence -q -j 1 --shard-documents 15 "$@" small.jsonl; }
small -o sref
journal=$(wc -c <sref/journal.jsonl) bad=0 k=0
sed '/^"result"/d; s/^"documents_in_a_shard":15,/"documents_in_a_shard":15}/' sref/corpus.json >open.json
while [ "$k" -lt "$PREFIXES" ]; do
	k=$((k + 1))
	rm -rf crash
	mkdir -p crash/shards
	shard=$(random 4)
	for i in 0 1 2 3; do
		[ "$i" -lt "$shard" ] && cp "sref/shards/00000$i.jsonl" crash/shards
	done
	size=$(wc -c <"sref/shards/00000$shard.jsonl")
	head -c "$((($(random 32768) * 32768 + $(random 32768)) % (size + 1)))" "sref/shards/00000$shard.jsonl" >"crash/shards/00000$shard.jsonl"
	head -c "$((($(random 32768) * 32768 + $(random 32768)) % (journal + 1)))" sref/journal.jsonl >crash/journal.jsonl
	case $(random 6) in
	0) printf 'half a line {"crc' >>"crash/shards/00000$shard.jsonl" ;;
	1) head -c 300 /dev/zero >>crash/journal.jsonl ;;
	2) echo '{"half' >crash/.quidnunc-1.tmp ;;
	esac
	cp open.json crash/corpus.json
	small --resume -o crash && same sref crash || bad=$((bad + 1))
done
is "$PREFIXES crash prefixes: bad" "$bad" 0
rm -rf crash; mkdir -p crash/shards
small --resume -o crash
holds "a crash before the manifest" same sref crash

# TERM and USR1, while there is surely something left to do: names take longer than words.
head -n 1000 in.jsonl >fewer.jsonl && mv fewer.jsonl in.jsonl
build -l entity -o names
# The journal tells when the work has begun: a sleep would be too short on a busy machine, and too long on a quick one.
lines() { wc -l <"$1" 2>/dev/null || echo 0; }
begun() { tries=0; while [ "$(lines "$1")" -le "$2" ] && [ "$tries" -lt 1000 ]; do sleep 0.01; tries=$((tries + 1)); done; }
start -l entity -o term 2>/dev/null
begun term/journal.jsonl 0
kill -TERM "$pid"
wait "$pid"
is "TERM leaves with 143" $? 143
had=$(lines term/journal.jsonl)
start -l entity --resume -o term 2>/dev/null
begun term/journal.jsonl "$had"
kill -USR1 "$pid"
wait "$pid"
is "and so does USR1" $? 143
build -l entity --resume -o term
holds "the same bytes afterwards" same names term
finish
