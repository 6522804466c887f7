#!/bin/sh
# How long the program takes to start, whether twice the text takes twice the time,
# and what a second worker brings. Against fixed limits, since the program is its
# own peer here.
#
#   BENCH_MB="1 4 16 64"   sizes in MB, of one document and of many
#   ARTICLE=FILE           the article for the start (the founding one, where it lies beside the tree)
set -u
top=$(cd "${srcdir:-.}" && pwd)
q=$PWD/quidnunc
time=$PWD/tests/bench_time
BENCH_MB=${BENCH_MB-1 4 16 64}
dir=$(mktemp -d) || exit 1
trap 'rm -rf "$dir"' EXIT
trap 'exit 1' INT TERM
article=${ARTICLE-$top/../shared/article/sco-summit.txt}
[ -r "$article" ] || article=$top/corpora/desk/text/quarry-earnings.txt

./tests/bench_host "$article" "$top"/corpora/desk/text/*.txt || exit 1

# ---- start

: >"$dir/empty.txt"
set -- $($time 40 "$q" annotate -j 1 -t jsonl "$dir/empty.txt")
printf 'start                   %5.1f ms (%.1f of processor), %.1f MB   limits 10 ms, 20 MB%s\n' "$1" "$3" "$(echo "$2" | awk '{print $1 / 1024}')" \
	"$(echo "$1 $2" | awk '$1 > 10 || $2 > 20 * 1024 {print "   OVER"}')"
set -- $($time 20 "$q" annotate -j 1 -t jsonl "$article")
printf 'exec to output          %5.1f ms (%.1f of processor), %.1f MB   %s, %d bytes, all layers\n' "$1" "$3" "$(echo "$2" | awk '{print $1 / 1024}')" \
	"$(basename "$article")" "$(wc -c <"$article")"

# ---- scale

# fill MB PRINTF-STRING: a file of one unit again and again
fill() { awk -v n="$1" -v unit="$(printf "$2_")" 'BEGIN {
	unit = substr(unit, 1, length(unit) - 1)
	while (length(s) < 65536) s = s unit
	for (left = n * 1000000; left > 0; left -= length(s)) printf "%s", left < length(s) ? substr(s, 1, left) : s }' >"$dir/text.txt"; }
desk() { # MB: the desk's items in turns, as one article
	awk -v n="$1" '{ all = all $0 "\n" } END { for (left = n * 1000000; left > 0; left -= length(all)) print all }' \
		"$top"/corpora/desk/text/*.txt >"$dir/text.txt"
}
desk_lines() { # MB: the same as many articles
	for f in "$top"/corpora/desk/text/*.txt; do
		printf '{"text":"%s"}\n' "$(sed 's/\\/\\\\/g; s/"/\\"/g' "$f" | awk '{printf "%s\\n", $0}')"
	done | awk -v n="$1" '{ all = all $0 "\n" } END { for (left = n * 1000000; left > 0; left -= length(all)) printf "%s", all }' >"$dir/text.jsonl"
}
scale() { # NAME FILE MAKE ARGUMENT ...
	name=$1 file=$2
	shift 2
	printf '%-23s' "$name"
	last=0 last_mb=0
	for mb in $BENCH_MB; do
		make=$1
		case $make in fill) fill "$mb" "$2" ;; *) $make "$mb" ;; esac
		set -- "$@" --
		one=$($time 1 "$q" annotate -j 1 -q --timeout 3000 --memory 16G -t brat "$dir/$file" 2>/dev/null) || one="0 0 0"
		one=${one##* }
		while [ "$1" != -- ]; do set -- "$@" "$1"; shift; done
		shift
		printf ' %s MB %s' "$mb" "$(echo "$one $last $last_mb $mb" | awk '$1 == 0 {print "FAILED"; exit}
			{printf "%.1f s", $1 / 1000; if ($3) printf " (x%.2f a MB)", ($1 / $4) / ($2 / $3)}')"
		last=$one last_mb=$mb
	done
	echo
}
echo "processor time to brat by size; x: time for a MB against that of the size before, which should stay near 1"
scale "one document" text.txt desk
scale "many documents" text.jsonl desk_lines
scale "quotation marks" text.txt fill '"'
scale "one letter" text.txt fill a
scale "combining marks" text.txt fill '\314\201'
scale "no sentence end" text.txt fill 'and so the long word goes on '

# ---- workers

desk_lines 1
head -n 2000 "$dir/text.jsonl" >"$dir/part.jsonl"
while [ "$(wc -l <"$dir/part.jsonl")" -lt 2000 ]; do cat "$dir/text.jsonl" >>"$dir/part.jsonl"; done
head -n 2000 "$dir/part.jsonl" >"$dir/2000.jsonl"
"$q" annotate -q -j 1 -t jsonl "$dir/2000.jsonl" >"$dir/one"
"$q" annotate -q -j 2 -t jsonl "$dir/2000.jsonl" >"$dir/two"
same=$(cmp -s "$dir/one" "$dir/two" && echo "the same bytes" || echo "OTHER BYTES")
set -- $($time 3 "$q" annotate -q -j 1 -t jsonl "$dir/2000.jsonl") $($time 3 "$q" annotate -q -j 2 -t jsonl "$dir/2000.jsonl")
echo "$1 0 $4" | awk -v same="$same" '{printf "2,000 articles          %5.2f times faster with -j 2 than with -j 1 (%.1f s, %.1f s), %s   limit 1.7%s\n",
	$1 / $3, $1 / 1000, $3 / 1000, same, $1 / $3 < 1.7 ? "   UNDER" : ""}'
