#!/bin/sh
# The plugin on a core, over the articles that `quidnunc bench` has and over an article of nothing but pronouns: tokens a
# second, as a ratio to the 1,000,000 that are wanted; and whether four times the pronouns take four times as long.
program=$(pwd)/quidnunc
place=$(mktemp -d) || exit 1
trap 'rm -rf "$place"' EXIT
for n in 2000 8000; do
	awk -v n=$n 'BEGIN { for (i = 0; i < 30; i++) printf "Ann Bell%s spoke to Tom Reid%s. ", substr("abcdefghijklmnopqrstuvwxyzabcdefgh", i + 1, 3), substr("zyxwvutsrqponmlkjihgfedcbazyxwvuts", i + 1, 3)
		for (i = 0; i < n; i++) printf "He said he knew she saw him and the judge. " }' >"$place/$n.txt"
done
for file in "" "$place/2000.txt" "$place/8000.txt"; do
	"$program" bench -l coref -s "${SECONDS_:-2}" coref $file >"$place/out" || exit 1
	awk '$1 == "coref" { print $2 }' "$place/out"
done | awk '{ r[NR] = $1 } END { printf "coref: %.1f million tokens/s; of pronouns only %.1f, %.2f of the 1,000,000 that are wanted; four times the pronouns, %.2f of the speed\n", r[1] / 1e6, r[2] / 1e6, r[2] / 1e6, r[3] / r[2] }'
