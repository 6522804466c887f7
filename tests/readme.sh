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

# what goes in, what comes out
mkdir "$dir/news" && cp corpora/desk/text/cup-final.txt corpora/desk/text/tower-trial.txt "$dir/news"
for to in digest brat jsonl json stances quotes network graphml conllu; do
	has "the README: --to $to" "$(sed -n '/^| `--to`/,/^$/p' README.md)" "\`$to\`"
	"$q" annotate --to $to "$dir/news" >"$dir/$to" 2>"$dir/err"
	is "a folder, --to $to" "$? $(cat "$dir/err")" '0 '
done
has "the README: a line of JSON" "$(cat README.md)" '`{"id":"a17","meta":{"url":"..."},"text":"..."}`'
is "a line of JSON is answered with its meta" "$(echo '{"id":"a17","meta":{"url":"..."},"text":"..."}' | "$q" annotate --from jsonl --to jsonl -l sentence | grep -c '"id":"a17".*"meta":{"url":"..."}')" 1
is "or with its error" "$(echo '{"id":"a17"}' | "$q" annotate --from jsonl --to jsonl 2>/dev/null | sed 's/"reason":"[^}]*/"reason":"..."/')" \
	'{"quidnunc":1,"id":"a17","error":{"reason":"..."}}'

# the table of layers: what plugins declare, in their words
for plugin in $("$q" plugins | sed '/^formats/,$d' | sed -n 's/^\([a-z]*\)  .*/\1/p'); do
	"$q" plugins "$plugin" | sed -n '/^provides/,/^params/{/^params/d;s/^[a-z]* *//;s/^\([a-z_]*\)(*\([^)]*\))*$/\1\t\2/p;}'
done >"$dir/declared"
holds "layers are declared" [ "$(wc -l <"$dir/declared")" -gt 15 ]
while IFS='	' read -r layer columns; do
	holds "plugins/README.md: $layer" grep -qF "| \`$layer\` | ${columns:+\`$columns\` }|" plugins/README.md
done <"$dir/declared"
finish
