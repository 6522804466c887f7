#!/bin/sh
# The same edges from two documents are added up, in CSV and in GraphML, whatever the number of workers.
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
echo 1..4
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
