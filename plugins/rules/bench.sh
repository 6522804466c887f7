#!/bin/sh
# 200 rules of all kinds on a core: tokens a second, as a ratio to the 2 million that are wanted.
program=$(pwd)/quidnunc
place=$(mktemp -d) || exit 1
trap 'rm -rf "$place"' EXIT
awk 'BEGIN {
	print "about 200 rules\nrequires token(kind) sentence entity(kind)\nprovides found(rule:sym, who:entity?)"
	n = split("said would company minister shares profit revenue ferry ships islands crossings fuel year quarter talks plan ministry" \
		" mayor match weekend snow warning transport reporters winter decision anger deputy week exchange", w, " ")
	print "list verbs = said told called declined defended rose fell lost beat scored issued"
	print "list nouns = company minister ministry mayor spokesman deputy chief executive president officer"
	print "list money = euros dollars pounds million billion per cent percent"
	for (i = 0; i < 200; i++) {
		a = w[1 + i % n]; b = w[1 + (i * 7 + 3) % n]; k = i % 10
		printf "rule r%d: ", i
		if (k == 0) p = "\"" a "\" \"" b "\""
		if (k == 1) p = "~\"" a "\" gap(" 1 + i % 5 ") ~\"" b "\""
		if (k == 2) p = "[lower in nouns] gap(" 1 + i % 4 ") [lower in verbs] [lower=" a "]"
		if (k == 3) p = "[shape=Xx] [shape=Xx] [lower=" a "|" b "]"
		if (k == 4) p = "[text=/[0-9]+([.][0-9]+)?/] [lower in money] [lower=" a "|" b "]?  [lower=" b "]"
		if (k == 5) p = "{entity kind=ORG|PER} gap(" 1 + i % 4 ") [lower=" a "|said|rose]"
		if (k == 6) p = "(\"the\" | \"a\" | \"an\") [lower=" a "|" b "] [kind=word]"
		if (k == 7) p = "[text=/[a-z]+(ing|ed)/] \"by\" [lower=" a "]"
		if (k == 8) p = "[lower=" a "] ![lower=" b "] [lower=of|in|on]"
		if (k == 9) p = "\"of\" any(nouns)? [lower=" a "]+"
		print (k == 5 ? "who:" p " => found(match, rule=\"r" i "\", who=who)" : p " => found(match, rule=\"r" i "\")")
	}
}' >"$place/many.rules"
"$program" bench -P "$place" -l found -s "${SECONDS_:-2}" many >"$place/out" || exit 1
awk '$1 == "many" { printf "rules: 200 rules, %.2f million tokens/s, %.2f of the 2 million that are wanted\n", $2 / 1e6, $2 / 2e6 }' "$place/out"
