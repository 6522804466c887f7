#!/bin/sh
# Attitudes on a core: tokens a second of stance, sentiment and leaning as a ratio to the 150,000 that are wanted beyond syntax.
program=$(pwd)/quidnunc
place=$(mktemp -d) || exit 1
trap 'rm -rf "$place"' EXIT
for p in stance sentiment leaning; do
	"$program" bench -l $p -s "${SECONDS_:-2}" $p >"$place/out" || exit 1
	awk -v p=$p '$1 == p { printf "%s: %.0f tokens/s beyond syntax, %.2f of the 150000 that are wanted\n", p, $2, $2 / 1.5e5 }' "$place/out"
done
"$program" bench -p leaning.reader=yes -l leaning -s "${SECONDS_:-2}" leaning >"$place/out" || exit 1
awk '$1 == "leaning" { printf "leaning with the reader: %.0f tokens/s beyond syntax\n", $2 }' "$place/out"
