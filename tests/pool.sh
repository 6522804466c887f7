#!/bin/sh
# Workers: the same bytes however many there are, a stream in is a stream out, and
# one document's end is not another's.
. "${srcdir:-.}/tests/tap.sh"
CC=${CC:-cc}

# 119 documents of the desk's items, some of them damaged; and few, for all layers take long to find.
i=0
while [ $i -lt 7 ]; do
	for f in "$top"/corpora/desk/text/*.txt; do
		printf '{"id":"%s-%d","text":"%s"}\n' "$(basename "$f" .txt)" $i "$(sed 's/\\/\\\\/g; s/"/\\"/g' "$f" | sed "s/2023/$i/" | awk '{printf "%s\\n", $0}')"
	done
	[ $((i % 4)) = 3 ] || [ $i = 6 ] || echo '{"id":"damaged","text":"\udc00"}'
	i=$((i + 1))
done >many.jsonl
head -n 36 many.jsonl >few.jsonl
layers=entity,name,zone

however_many() { # NAME FILE ARGUMENT ...
	name=$1 file=$2
	shift 2
	"$q" annotate -t jsonl -j 1 "$@" $file >one.jsonl 2>one.err
	is "$name: some documents failed" $? 1
	is "$name: a record for each document" "$(wc -l <one.jsonl)" "$(wc -l <$file)"
	for j in 2 5; do
		"$q" annotate -t jsonl -j $j "$@" $file >out.jsonl 2>out.err
		holds "$name, -j $j: the same bytes as -j 1" cmp -s one.jsonl out.jsonl
		holds "$name, -j $j: the same messages" cmp -s one.err out.err
	done
	"$q" annotate -t jsonl --trust-plugins "$@" $file >out.jsonl 2>out.err
	holds "$name, in this process: the same bytes" cmp -s one.jsonl out.jsonl
}
however_many "all layers" few.jsonl
however_many "many documents" many.jsonl -l $layers
"$q" annotate -t jsonl -l $layers <many.jsonl -f jsonl >out.jsonl 2>/dev/null
sed 's/"reason":"stdin:/"reason":"many:/' out.jsonl >renamed.jsonl
holds "from standard input: the same bytes but for where it stands" cmp -s one.jsonl renamed.jsonl
split -l 40 many.jsonl part. --additional-suffix=.jsonl
"$q" annotate -t jsonl -l $layers part.*.jsonl 2>/dev/null | grep -v '"error"' >out.jsonl
grep -v '"error"' one.jsonl >good.jsonl
holds "in shards: the same bytes" cmp -s good.jsonl out.jsonl
for to in brat digest json; do
	rm -rf o.1 o.2
	"$q" annotate -t $to -l $layers -j 1 many.jsonl >out.1 2>/dev/null
	"$q" annotate -t $to -l $layers -j 2 many.jsonl >out.2 2>/dev/null
	holds "--to $to: the same bytes" cmp -s out.1 out.2
	"$q" annotate -t $to -l $layers -o o.1 -j 1 many.jsonl >out.1 2>/dev/null
	"$q" annotate -t $to -l $layers -o o.2 -j 2 many.jsonl >out.2 2>/dev/null
	holds "--to $to: the same files" diff -r o.1 o.2
done
is "documents of one name get a file each" "$(ls o.1 | grep -c '^damaged')" 5

# A stream: an answer comes while the input stays open.
mkfifo in out
"$q" annotate -t jsonl -f jsonl -l sentence <in >out 2>/dev/null &
exec 3>in 4<out
echo '{"id":"1","text":"A question."}' >&3
read -r answer <&4
has "a stream in gives a stream out" "$answer" '"id":"1"'
echo '{"id":"2","text":"Another."}' >&3
read -r answer <&4
has "and goes on" "$answer" '"id":"2"'
exec 3>&-
wait $!
is "until it ends" $? 0
exec 4<&-

# Plugins that break now and then, beside good ones.
mkdir bad
for name in crash exit_call hang; do
	$CC -std=gnu11 -fPIC -shared -I "$top/core" -Dbad=bad_$name -o bad/$name.so "$top/tests/bad/$name.c" 2>/dev/null ||
		$CC -std=gnu11 -fPIC -shared -I "$top/core" -o bad/$name.so "$top/tests/bad/$name.c"
done
i=0
while [ $i -lt 100 ]; do
	[ $((i % 25)) = 7 ] && echo "{\"id\":\"$i\",\"text\":\"BAD $i\"}" || echo "{\"id\":\"$i\",\"text\":\"Good $i\"}"
	i=$((i + 1))
done >mixed.jsonl
ASAN_OPTIONS=handle_segv=0:detect_leaks=0
export ASAN_OPTIONS
for name in crash exit_call hang; do
	for j in 1 4; do
		"$q" annotate -P "$dir/bad" --use bad=$name -l bad -t jsonl --timeout 0.3 -j $j mixed.jsonl >out.$j 2>/dev/null
		is "$name, -j $j: exit code" $? 1
	done
	is "$name: four documents pay, no other" "$(grep -c '"error"' out.1) $(grep -c '"rows":\[{' out.1) $(wc -l <out.1)" "4 96 100"
	holds "$name: the same bytes with four workers" cmp -s out.1 out.4
done

# A budget is for what a document needs: on a processor with twelve others at work it takes many times as long, and is not lost.
mkdir busy
cat >busy/busy.c <<'C'
#include "quidnunc.h"
#include <time.h>

static double used(void)
{
	struct timespec t;
	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
	return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

static qn_status run(qn_run *r)
{
	double until = used() + 0.15;
	while (used() < until)
		if (qn_tick(r))
			return QN_STOP;
	return QN_OK;
}

static const qn_plugin busy = {.name = "busy", .version = "1", .about = "takes its time", .licence = "CC0-1.0", .provides = "busy", .run = run};
QN_MODULE(&busy);
C
$CC -std=gnu11 -fPIC -shared -I "$top/core" -o busy/busy.so busy/busy.c
if [ -r /proc/self/schedstat ] && taskset -c 0 true 2>/dev/null; then
	others=
	for i in 1 2 3 4 5 6 7 8 9 10 11 12; do
		taskset -c 0 sh -c 'while :; do :; done' &
		others="$others $!"
	done
	head -n 3 mixed.jsonl >three.jsonl
	taskset -c 0 "$q" annotate -P "$dir/busy" -l busy -t jsonl --timeout 0.7 -j 1 three.jsonl >out.3 2>/dev/null
	is "a busy processor: exit code" $? 0
	is "a busy processor: no document is lost" "$(grep -c '"error"' out.3) $(wc -l <out.3)" "0 3"
	taskset -c 0 "$q" annotate -P "$dir/bad" --use bad=hang -l bad -t jsonl --timeout 0.1 -j 1 mixed.jsonl >out.1 2>/dev/null
	is "a busy processor: what hangs is ended" "$(grep -c '"error"' out.1) $(wc -l <out.1)" "4 100"
	kill $others
	wait $others 2>/dev/null
else
	skip "a busy processor" "this system does not count what a process waits, or has no taskset"
fi
finish
