#!/bin/sh
# Every model that plugins open, cut, changed, of another kind and missing: each is refused with its reason before
# anything is written. In an installation made for this, whose plugins find nothing but what lies beside them.
. "${srcdir:-.}/tests/tap.sh"
build=${q%/quidnunc}
plugins=$dir/lib/quidnunc/plugins
mkdir -p bin "$plugins"
cp "$q" bin/
for f in "$build"/plugins/*/.libs/*.so; do [ ! -f "$f" ] || cp "$f" "$plugins"; done
for f in "$top"/plugins/*/*.model "$top"/core/learn/*.model "$build"/plugins/*/*.model "$build"/core/learn/*.model; do
	[ ! -f "$f" ] || ln -sf "$f" "$plugins"
done
q=$dir/bin/quidnunc
echo 'Anna Keller backed Tom Reed.' >a.txt

case $("$q" plugins stance 2>/dev/null) in
*"$plugins/stance.so"*) ;;
*)
	skip "models that are damaged" "the plugins are not to be moved here"
	finish
	exit 0
	;;
esac
"$q" annotate -t stances a.txt >good 2>err
has "as they are, they open" "$(cat good err)" 'Anna Keller,Tom Reed,positive'

# refused NAME PART: a run says PART of the model, and writes nothing
refused() {
	"$q" annotate -t stances a.txt >out 2>err
	is "$1" "$? $(wc -c <out | tr -d ' ') $(grep -c "$model" err) $(grep -cF "$2" err)" '2 0 1 1'
}
# Those that are verified when an article asks for them: then the article has a reason instead of rows.
cat >attitude-reader.jsonl <<'END'
{"quidnunc":1,"id":"1","text":"Reed praised Keller.","layers":{"target":{"schema":"target","rows":[{"begin":0,"end":4}]}}}
END
cat >verdict.jsonl <<'END'
{"id":"1","text":"\"She is a fool,\" Tom Reed said of Anna Keller."}
END
spoilt() {
	"$q" annotate -f jsonl -t jsonl --layers "$layer" "${model%.model}.jsonl" >out 2>err
	is "$1" "$? $(grep -c rows out) $(grep -c "$model" err) $(grep -cF "$2" err)" "$3 0 1 1"
}
later() {
	rm "$file"
	spoilt "$model, missing" 'is in none of' 2
	head -c $((size / 2)) "$whole" >"$file"
	spoilt "$model, cut" 'damaged: has' 2
	cp "$whole" "$file"
	chmod u+w "$file"
	printf 'xyz' | dd of="$file" bs=1 seek=$((size / 2)) conv=notrunc 2>/dev/null
	spoilt "$model, bytes changed" 'its checksum is wrong' 1
	"$q" annotate -t stances a.txt >out 2>err
	holds "... which is nothing to an article that does not ask for it" cmp -s good out
	cp "$other" "$file"
	spoilt "$model, of another kind" 'a model of kind' 2
	rm -f "$file"
	ln -s "$whole" "$file"
}
for file in "$plugins"/*.model; do
	model=${file##*/}
	case $model in *-research.model) continue ;; esac
	whole=$(readlink "$file")
	size=$(wc -c <"$whole")
	other=$top/core/learn/words.model
	[ "$model" != words.model ] || other=$top/core/learn/connotations.model
	case $model in
	attitude-reader.model) layer=attitude && later && continue ;;
	verdict.model) layer=stance && later && continue ;;
	esac
	rm "$file"
	refused "$model, missing" 'is in none of'
	head -c $((size / 2)) "$whole" >"$file"
	refused "$model, cut" 'damaged: has'
	cp "$whole" "$file"
	chmod u+w "$file"
	printf 'x' | dd of="$file" bs=1 seek=$((size / 2)) conv=notrunc 2>/dev/null
	! cmp -s "$whole" "$file" || printf 'y' | dd of="$file" bs=1 seek=$((size / 2)) conv=notrunc 2>/dev/null
	refused "$model, a byte changed" 'its checksum is wrong'
	cp "$other" "$file"
	refused "$model, of another kind" 'a model of kind'
	printf 'QNMODEL\n\007' >"$file"
	refused "$model, a few bytes" 'not a model file'
	rm -f "$file"
	ln -s "$whole" "$file"
done
"$q" annotate -t stances a.txt >out 2>err
holds "and as they were, they open again" cmp -s good out
finish
