#!/bin/sh
# quidnunc lint finds each way of breaking the contract, and has nothing against a plugin that keeps it.
. "${srcdir:-.}/tests/tap.sh"
program=$q
# The sanitizers' allocator does not say what is taken, and their handler would end a plugin that crashes in its own way.
sanitized=$(grep -c '^CFLAGS.*fsanitize' "$(dirname "$q")/Makefile")
export ASAN_OPTIONS="${ASAN_OPTIONS:+$ASAN_OPTIONS:}handle_segv=0"
source=$top/core/lint/bad.c

check() { # NAME, whether it went well (0)
	if [ "$2" = 0 ]; then ok "$1"; else not_ok "$1"; shown "$(cat said)"; fi
}
finds() { # PLUGIN, what lint is to complain of
	"$program" -p . lint "$1" >said 2>&1
	[ $? = 1 ] && grep -q "^not ok.*$2" said
	check "lint finds that $1 fails: $2" $?
}

${CC:-cc} -std=gnu11 -O1 -fPIC -fvisibility=hidden -shared $("$program" new --print cflags) -o bad.so "$source" >said 2>&1
check 'the bad plugins compile' $?
"$program" -p . lint good >said 2>&1
check 'lint has nothing against a good plugin' $?
finds moody 'same article, same rows'
finds square 'time is linear'
finds hoard 'memory is linear'
if [ "$sanitized" = 0 ]; then finds leak 'leaks nothing'; else skip 'lint finds that leak fails: leaks nothing' 'sanitized'; fi
finds noisy 'leaves the process alone'
finds walk 'leaves the process alone'
finds beyond 'tails cut'
finds crash 'tails cut'
grep -q 'cut at byte .*: killed by signal 11' said
check 'lint says on which text it crashed' $?
finds deaf 'stops when its time is spent'
finds shy 'says what it is'
finds lost 'reads layers and columns'
! "$program" lint nobody >said 2>&1 && grep -q 'no plugin nobody' said
check 'lint of a plugin that is not there' $?
"$program" bench -s 0.01 -l token token >said 2>&1 && grep -q '^token .*%  <' said
check 'bench shows the share' $?
finish
