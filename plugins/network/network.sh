#!/bin/sh
# The same edges from two documents are added up, in CSV and in GraphML, whatever the number of workers; a row a stance.
program=${QUIDNUNC:-./quidnunc}
dir=$(mktemp -d) || exit 99
trap 'rm -rf "$dir"' EXIT
echo 'Anna Keller criticised Tom Reed. Boris Lund backs Norway.' > "$dir/a.txt"
echo 'Anna Keller condemned Tom Reed.' > "$dir/b.txt"
cat > "$dir/want.csv" <<'END'
holder,target,sign,count,evidence
Anna Keller,Tom Reed,negative,2,a#12-22 b#12-21
Boris Lund,Norway,positive,1,a#44-49
END
n=0
is() {
	n=$((n + 1))
	if cmp -s "$1" "$2"; then echo "ok $n - $3"; else echo "not ok $n - $3"; diff "$1" "$2" | sed 's/^/# /'; fi
}
echo 1..7
"$program" annotate --to network "$dir/a.txt" "$dir/b.txt" > "$dir/got.csv"
is "$dir/want.csv" "$dir/got.csv" "edges are added up over documents"
"$program" annotate -j 2 --to network "$dir/a.txt" "$dir/b.txt" > "$dir/got2.csv"
is "$dir/want.csv" "$dir/got2.csv" "two workers, the same bytes"
"$program" annotate --to graphml "$dir/a.txt" "$dir/b.txt" > "$dir/graph.xml"
grep -c '<edge ' "$dir/graph.xml" > "$dir/edges"
echo 2 > "$dir/two"
is "$dir/two" "$dir/edges" "GraphML has an edge for each"
grep -c '<node ' "$dir/graph.xml" > "$dir/nodes"
echo 4 > "$dir/four"
is "$dir/four" "$dir/nodes" "and a node for each name"
printf '%s' '{"id":"a, b","text":"“Good,” said\nJo. Bad Ida \"Ted\" Roe.","layers":{"sentence":{"schema":"sentence","rows":[{"begin":0,"end":16},{"begin":17,"end":35}]},"name":{"schema":"name(text:sym)","rows":[{"begin":13,"end":15,"text":"Jo"},{"begin":21,"end":34,"text":"Ida \"Ted\" Roe"}]},"quote":{"schema":"quote(kind:sym)","rows":[{"begin":1,"end":6,"kind":"direct"}]},"stance":{"schema":"stance(holder:name?, target:name, polarity:sym, score:num, quote:quote?, rule:sym?)","rows":[{"begin":1,"end":5,"holder":0,"target":1,"polarity":"positive","score":0.5,"quote":0},{"begin":17,"end":20,"target":1,"polarity":"negative","score":1,"rule":"adjective"}]}}}' > "$dir/sheet.jsonl"
cat > "$dir/sheet.csv" <<'END'
document,holder,target,polarity,score,words,sentence,quotation,rule,begin,end
"a, b",Jo,"Ida ""Ted"" Roe",positive,0.50,Good,"“Good,” said
Jo.","Good,",,1,5
"a, b",,"Ida ""Ted"" Roe",negative,1.00,Bad,"Bad Ida ""Ted"" Roe.",,adjective,17,20
END
"$program" convert --to stances "$dir/sheet.jsonl" > "$dir/got-sheet.csv"
is "$dir/sheet.csv" "$dir/got-sheet.csv" "a row a stance, with its sentence and quotation"
printf 'document,holder,target,polarity,score,words,sentence,quotation,rule,begin,end\na,Anna Keller,Tom Reed,negative,,,,,verb,12,22\n' > "$dir/bare.csv"
"$program" annotate --no-text --to stances "$dir/a.txt" | head -n 2 | sed 's/,0[.][0-9]*,/,,/' > "$dir/got-bare.csv"
is "$dir/bare.csv" "$dir/got-bare.csv" "without the text no words of it"
printf '%s' '{"id":"x\u0001\ufffe","text":"Jo \uffff likes Ed.","layers":{"name":{"schema":"name(text:sym)","rows":[{"begin":0,"end":2,"text":"Jo \uffff"},{"begin":11,"end":13,"text":"Ed"}]},"stance":{"schema":"stance(holder:name?, target:name, polarity:sym, score:num)","rows":[{"begin":5,"end":10,"holder":0,"target":1,"polarity":"positive","score":1}]}}}' > "$dir/odd.jsonl"
"$program" convert --to graphml "$dir/odd.jsonl" | grep -o 'Jo [^<]*<\|>x[^<]*#' > "$dir/got-odd"
printf 'Jo \357\277\275<\n>x_\357\277\275#\n' > "$dir/odd"
is "$dir/odd" "$dir/got-odd" "what XML has no character for is U+FFFD"
