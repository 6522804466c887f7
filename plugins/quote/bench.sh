#!/bin/sh
# Quotations on a core, without syntax: tokens a second as a ratio to the 200,000 that are wanted; and whether the time
# for an article of nothing but quotation marks grows as its length does.
program=$(pwd)/quidnunc
place=$(mktemp -d) || exit 1
trap 'rm -rf "$place"' EXIT
"$program" bench --without syntax -l quote -s "${SECONDS_:-2}" quote >"$place/out" || exit 1
awk '$1 == "quote" { printf "quote: %.0f tokens/s without syntax, %.2f of the 200000 that are wanted\n", $2, $2 / 2e5 }' "$place/out"
for n in 4000 16000; do
	awk -v n=$n 'BEGIN { for (i = 0; i < n; i++) printf "%s", (i % 7 < 4 ? "\"a, " : i % 7 < 6 ? "\342\200\234b\" " : "\047c. ") }' >"$place/$n.txt"
	"$program" bench --without syntax -l quote -s 1 quote "$place/$n.txt" >"$place/out" || exit 1
	awk -v n=$n '$1 == "quote" { print $2 }' "$place/out"
done | awk '{ r[NR] = $1 } END { printf "quote: four times the marks, %.2f of the speed\n", r[2] / r[1] }'
