#!/bin/sh
# The README's examples do what it says.
. "${srcdir:-.}/tests/tap.sh"
CC=${CC:-cc}
cd "$top" || exit 99
"$q" annotate --to digest corpora/desk/text/cup-final.txt >"$dir/digest"
is "the digest: exit code" $? 0
for part in 'Who is in it' 'Who said what' 'Who stands where on whom' 'Jun Nakata (said): “I just ran, … My legs did the thinking.”'; do
	has "the digest: $part" "$(cat "$dir/digest")" "$part"
	has "the README: $part" "$(cat README.md)" "$part"
done
"$q" annotate corpora/desk/text/cup-final.txt >"$dir/ann"
is "brat: exit code" $? 0
sed -n 's/^    \(T[0-9]*\)\t/\1\t/p' README.md >"$dir/lines"
is "brat: the lines shown mark what they say" "$(cut -f 2,3 "$dir/lines" | grep -c .)" \
	"$(cut -f 2,3 "$dir/ann" | grep -cxFf "$(cut -f 2,3 "$dir/lines" >"$dir/marks"; echo "$dir/marks")")"
sed -n '/^```c$/,/^```$/p' README.md | sed '/^```/d' >"$dir/shout.c"
mkdir "$dir/mine"
holds "the plugin compiles without a warning" $CC -std=gnu11 -Wall -Wextra -Werror -fPIC -shared -I core -o "$dir/mine/shout.so" "$dir/shout.c"
has "the plugin runs" "$(ASAN_OPTIONS=detect_leaks=0 "$q" annotate -P "$dir/mine" --layers shout --to json corpora/desk/text/tower-trial.txt)" \
	'"begin":0,"end":7,"why":"capitals","conf":1'
finish
