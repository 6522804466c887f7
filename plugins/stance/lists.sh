#!/bin/sh
# Whether the lists of words of all rules fit into the room that lists.h has for them, so that none is made twice.
. "${srcdir:-.}/tests/tap.sh"

# fits DEFINITIONS FILE...: how the lists of these files fit.
fits() {
	python3 - "$@" <<'END'
import re, sys
room = {n: eval(e) for n, e in re.findall(r"(LISTS\w*) = ([^,}]+)", open(sys.argv[1]).read()) if n != "LISTS_MOST"}
lists = []
for path in sys.argv[2:]:
    joined = re.sub(r'"\s*\n\s*"', "", open(path, encoding="utf-8").read())
    lists += set(re.findall(r'"(\|[^"\n]*\|)"', joined))
hashes = sum(max(4, 1 << (2 * words.count("|") - 1).bit_length()) for words in lists)
print("fit" if len(lists) < room["LISTS"] // 4 * 3 and hashes <= room["LISTS_HASHES"] else
      "too many: %d lists, %d hashes; give lists.h more room" % (len(lists), hashes))
END
}

stance="$top/plugins/stance"
is "all lists fit" "$(fits "$stance/lists.h" "$stance"/*.c)" fit
printf 'enum { LISTS = 4, LISTS_HASHES = 1 << 10 };\n' >small.h
printf 'f("|a|b|"); f("|c|"\n  "d|"); f("|e|");\n' >rules.c
is "one too many is told" "$(fits small.h rules.c)" "too many: 3 lists, 20 hashes; give lists.h more room"
finish
