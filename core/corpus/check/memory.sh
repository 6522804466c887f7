#!/bin/sh
# By hand: memory and descriptors of a build of DOCUMENTS (a million) tiny documents, every SECONDS. Fails if memory grows by
# more than 1 % or descriptors by more than two after the first look.
q=$PWD/quidnunc
dir=$(mktemp -d) || exit 1
trap 'rm -rf "$dir"' EXIT
: "${DOCUMENTS:=1000000}" "${SECONDS_BETWEEN:=2}"
awk -v n="$DOCUMENTS" 'BEGIN { for (i = 0; i < n; i++) printf "{\"id\":\"t%d\",\"text\":\"Tiny text %d.\"}\n", i, i }' >"$dir/in.jsonl"
"$q" corpus build -q --from jsonl -l token -o "$dir/out" "$dir/in.jsonl" &
pid=$!
sleep "$SECONDS_BETWEEN"
first= most=0 first_open= most_open=0
while memory=$(awk '/VmRSS/ { print $2 }' "/proc/$pid/status" 2>/dev/null) && [ -n "$memory" ]; do
	open=$(ls "/proc/$pid/fd" 2>/dev/null | wc -l)
	first=${first:-$memory} first_open=${first_open:-$open}
	[ "$memory" -gt "$most" ] && most=$memory
	[ "$open" -gt "$most_open" ] && most_open=$open
	sleep "$SECONDS_BETWEEN"
done
wait "$pid" || exit 1
echo "memory: $first kB at first, $most kB at most; descriptors: $first_open at first, $most_open at most"
[ -n "$first" ] && [ $((most * 100)) -le $((first * 101)) ] && [ "$most_open" -le $((first_open + 2)) ]
