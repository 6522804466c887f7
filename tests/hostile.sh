#!/bin/sh
# Among many documents, attacks of eleven kinds: each costs its own document, which names the plugin, and no other.
. "${srcdir:-.}/tests/tap.sh"
${CC:-cc} -std=gnu11 -w -fPIC -shared -I "$top/core" -o hostile.so "$top/tests/hostile/hostile.c" || exit 99

# every second document leaks, and every third of the others attacks; one hangs
awk 'BEGIN {
	n = split("a c e f k m o p s", kind, " ")
	for (i = 0; i < 120; i++) {
		what = i % 2 ? (i % 3 ? "" : "Attack " kind[1 + (i / 3) % n] " now. ") : "Attack l now. "
		if (i == 61)
			what = "Attack h now. "
		printf "{\"id\":\"d%d\",\"text\":\"It rained. %sIt was so.\"}\n", i, what
	}
}' >docs.jsonl
attacks=$(grep -c 'Attack [^l]' docs.jsonl)
grep -o '"id":"d[0-9]*"' docs.jsonl >ids
for j in 1 3; do
	timeout 120 "$q" annotate -j $j -P "$dir" -l seen,token -f jsonl -t jsonl --timeout 2 --memory 200M docs.jsonl >out.$j 2>err.$j
	is "-j $j: the exit code says that some failed" $? 1
	grep -o '^{"quidnunc":1,"id":"d[0-9]*"' out.$j | sed 's/.*,//' >ids.$j
	is "-j $j: every document is there, in order" "$(cmp ids ids.$j 2>&1)" ''
	is "-j $j: those that are attacked fail, and name the plugin" "$(grep -c '"error":{"plugin":"hostile"' out.$j)" "$attacks"
	is "-j $j: all others are whole" "$(grep -c '"seen":{.*"rows":\[{"begin":0' out.$j)" $((120 - attacks))
done
finish
