#!/bin/sh
# What journal, checksums and order cost (limit: 3 % of the time of annotate alone), and what a second worker brings
# (limit: 1.8 times). Processor time is compared where the machine may be busy, for it does not wait for others.
q=$PWD/quidnunc
top=$(cd "${srcdir:-.}" && pwd)
dir=$(mktemp -d) || exit 1
trap 'rm -rf "$dir"' EXIT
cd "$dir" || exit 1

: "${COPIES:=40}"
i=0
while [ "$i" -lt "$COPIES" ]; do
	for f in "$top"/corpora/desk/text/*.txt; do cp "$f" "$i-$(basename "$f")"; done
	i=$((i + 1))
done
mkdir in && mv ./*.txt in
n=$(ls in | wc -l)

# Seconds of the processor, of a command and all that it started.
spent() {
	( "$@" >/dev/null 2>&1; times ) | tail -1 | tr 'ms' '  ' | awk '{ print $1 * 60 + $2 + $3 * 60 + $4 }'
}
passed() {
	from=$(date +%s.%N)
	"$@" >/dev/null 2>&1
	echo "$from $(date +%s.%N)" | awk '{ print $2 - $1 }'
}
least() { sort -n | head -1; }
mean() { awk '{ s += $1 } END { print s / NR }'; }

for round in 1 2 3 4 5 6; do
	spent sh -c "'$q' annotate --to jsonl -j 1 in/*.txt" >>annotate
	rm -rf c && spent "$q" corpus build -q -j 1 -o c in >>build
done
a=$(mean <annotate) b=$(mean <build)
echo "$n $a $b" | awk '{ printf "corpus build: %.1f ms an article, %.3f of annotate (limit 1.030)\n", 1000 * $3 / $1, $3 / $2 }'
for round in 1 2 3; do
	for j in 1 2; do
		rm -rf c && passed "$q" corpus build -q -j "$j" -o c in >>"jobs$j"
	done
done
echo "$(least <jobs1) $(least <jobs2)" | awk '{ printf "two workers: %.2f times as fast as one (limit 1.80, on two free processors)\n", $1 / $2 }'
