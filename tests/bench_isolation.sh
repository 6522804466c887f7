#!/bin/sh
# What isolation costs: articles a second in one sandboxed worker against the same in this process, in turns.
program=$(pwd)/quidnunc
sample=${srcdir:-.}/core/lint/sample.txt
place=$(mktemp -d) || exit 1
trap 'rm -rf "$place"' EXIT
n=${ARTICLES:-100}
awk -v n="$n" '{ gsub(/\\/, "\\\\"); gsub(/"/, "\\\""); text = text $0 "\\n" }
	END { for (i = 0; i < n; i++) printf "{\"id\":\"a%d\",\"text\":\"%s\"}\n", i, text }' "$sample" >"$place/in.jsonl"
took() { # seconds of: annotate OPTION
	begun=$(date +%s%N)
	"$program" annotate -q "$1" "$2" -f jsonl -t jsonl "$place/in.jsonl" >"$place/out$1" || exit 1
	echo $(($(date +%s%N) - begun))
}
best_here=0 best_apart=0
for turn in 1 2 3; do
	here=$(took --trust-plugins -q) || exit 1
	apart=$(took -j1 -q) || exit 1
	[ $best_here = 0 ] || [ "$here" -lt $best_here ] && best_here=$here
	[ $best_apart = 0 ] || [ "$apart" -lt $best_apart ] && best_apart=$apart
done
cmp "$place/out--trust-plugins" "$place/out-j1" || exit 1
awk -v here=$best_here -v apart=$best_apart -v n="$n" 'BEGIN {
	printf "isolation: %.0f articles/s in this process, %.0f in a worker, ratio %.3f (0.9 at least is wanted)\n", n * 1e9 / here, n * 1e9 / apart, here / apart }'
