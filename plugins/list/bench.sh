#!/bin/sh
# A list of 200,000 names on a core: tokens a second, as a ratio to the 3 million that are wanted.
program=$(pwd)/quidnunc
place=$(mktemp -d) || exit 1
trap 'rm -rf "$place"' EXIT
awk 'BEGIN {
	print "#! provides known(id:sym)\n#! fold case diacritics"
	n = split("Anna Tomas Ines Aila Lena Jorun Kari Mikkel Hartmouth Skerrow Oslo Northern Coast Strait Ferry Wire", a, " ")
	s = 1
	for (i = 0; i < 200000; i++) {
		s = (s * 16807) % 2147483647
		name = sprintf("%c%s", 65 + s % 26, substr("anereliondaskumat", 1 + s % 12, 3 + s % 4))
		s = (s * 16807) % 2147483647
		printf "%s %s%s%s\tQ%d\n", (i % 3) ? a[1 + s % n] : name, name, substr("bergsonlundtonfield", 1 + s % 14, 4), i % 5 ? "" : " Holdings", i
	}
	print "Northern Strait Ferries\tQ1\nTomas Brandvold\tQ2\nSkerrow\tQ3"
}' >"$place/names.list"
"$program" bench -P "$place" -l known,token -s "${SECONDS_:-2}" names >"$place/out" || exit 1
awk '$1 == "names" { printf "list: 200,000 names, %.2f million tokens/s, %.2f of the 3 million that are wanted\n", $2 / 1e6, $2 / 3e6 }' "$place/out"
