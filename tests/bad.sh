#!/bin/sh
# Modules broken in one way each: each gets its own message, which names file and
# reason, and costs no other document anything. bad/bad.h says how a module tells
# what to expect; to add one, add its file.
. "${srcdir:-.}/tests/tap.sh"
CC=${CC:-cc}
ASAN_OPTIONS=abort_on_error=1:handle_segv=0:handle_abort=0:allocator_may_return_null=1:detect_leaks=0
export ASAN_OPTIONS

# Three documents; a module breaks, if at run, in the second.
cat >docs.jsonl <<'END'
{"id":"first","text":"Élodie Marsh spoke. Nothing was wrong."}
{"id":"second","text":"Élodie Marsh spoke again. BAD weather followed."}
{"id":"third","text":"Élodie Marsh was silent."}
END

expectation() { sed -n "s/^ \* $2: //p" "$1" | head -n 1; }

# Whether all three documents are well, each with one row over its whole text.
three_rows() { [ "$(grep -c '"bad":{.*"rows":\[{"begin":0,"end":[0-9]*[^0-9]' "$1")" = 3 ]; }
without_second() { grep -v '"id":"second"' "$1"; }

as_expected() { # NAME FILE: sets `why` and answers whether
	so=$dir/$1/$1.so
	layer=$(expectation "$2" layer) says=$(expectation "$2" says) options=$(expectation "$2" options)
	"$q" plugins -P "$dir/$1" >listed 2>listed.err
	case $(expectation "$2" stage) in
	load)
		why=$(cat listed)
		grep -F "$so" -A 1 listed | grep -qF -e "$says" || return 1
		"$q" annotate -P "$dir/$1" -l token -f jsonl -t jsonl docs.jsonl >out 2>err || return 1
		cmp -s out plain && why=$(cat err) && grep -qF "$so" err && grep -qF -e "$says" err
		;;
	plan | open)
		"$q" annotate -P "$dir/$1" -l "${layer:-bad}" -f text -t jsonl one.txt >out 2>err
		[ $? = 2 ] && [ ! -s out ]
		rc=$?
		why=$(cat err)
		[ "$rc" = 0 ] && grep -qF "$so" err && grep -qF -e "$says" err &&
			"$q" annotate -P "$dir/$1" -l token -f jsonl -t jsonl docs.jsonl >out 2>err && cmp -s out plain
		;;
	run)
		for j in 1 2; do
			timeout 30 "$q" annotate -j $j -P "$dir/$1" -l bad -f jsonl -t jsonl $options docs.jsonl >out.$j 2>err
			[ $? = 1 ] || { why="exit code; $(cat err)"; return 1; }
		done
		why="$(cat err out.1)"
		cmp -s out.1 out.2 && grep -qF "$so" err && grep -qF -e "$says" err &&
			grep '"id":"second"' out.1 | grep -F "\"error\":{\"plugin\":\"$1\",\"reason\":" | grep -qF -e "$says" &&
			[ "$(without_second out.1 | grep -c '"bad":{.*"rows":\[{"begin":0,')" = 2 ]
		;;
	good)
		"$q" annotate -P "$dir/$1" -l bad -f jsonl -t jsonl docs.jsonl >out 2>err
		rc=$?
		why=$(cat err out)
		[ $rc = 0 ] && three_rows out && ! grep -q '^[^{]' out
		;;
	*) why="the file does not say its stage" && return 1 ;;
	esac
}

printf 'Nothing was wrong.\n' >one.txt
"$q" annotate -l token -f jsonl -t jsonl docs.jsonl >plain 2>plain.err
for file in "$top"/tests/bad/*.c; do
	name=$(basename "$file" .c)
	mkdir "$name"
	so=$dir/$name/$name.so
	if ! $CC -std=gnu11 -fPIC -shared -I "$top/core" -o "$so" "$file" 2>cc.err; then
		not_ok "$name"
		shown "$(cat cc.err)"
		continue
	fi
	after=$(expectation "$file" after)
	[ -z "$after" ] || eval "$after"
	if as_expected "$name" "$file"; then ok "$name"; else
		not_ok "$name"
		shown "expected: $(expectation "$file" says)" "found: $why"
	fi
done
finish
