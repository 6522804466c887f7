#!/bin/sh
# quidnunc new: each kind, from nothing to its test, outside of the tree.
. "${srcdir:-.}/tests/tap.sh"
unset TESTS MAKEFLAGS MFLAGS MAKELEVEL # of the make that runs the tests
program=$q

check() { # NAME, whether it went well (0)
	if [ "$2" = 0 ]; then ok "$1"; else not_ok "$1"; shown "$(cat said)"; fi
}

for kind in c rules exec; do
	(set -e; "$program" new a-$kind --$kind; cd a-$kind; make; "$program" -p . test a-$kind.t) >said 2>&1
	check "new --$kind, make, test" $?
	grep -c '^ok' said | grep -q 3 && ! grep -q '^not ok' said
	check "new --$kind: three cases pass" $?
done
for kind in rules exec; do
	(set -e; cd a-$kind; for f in a-$kind.t a-$kind.$kind; do awk '{ printf "%s\r\n", $0 }' $f >x; mv x $f; done; "$program" -p . test a-$kind.t) >said 2>&1
	check "$kind and a test whose lines end as on Windows" $?
done
(cd a-c && make check && make clean && test ! -e a-c.so) >said 2>&1
check 'make check, make clean' $?
(cd a-c && make install DESTDIR="$dir/root" plugindir=/plugins && test -f "$dir/root/plugins/a-c.so") >said 2>&1
check 'make install' $?
! "$program" new a-c >said 2>&1 && grep -q 'File exists' said
check 'a folder that is there is not overwritten' $?
(mkdir here && cd here && "$program" new --here it && make && "$program" -p . test it.t && ! "$program" new --here it) >said 2>&1
check 'new --here, and nothing is overwritten' $?
! "$program" new 'Bad name' >said 2>&1 && grep -q 'found "Bad name"' said
check 'a bad name is refused' $?
! "$program" new token >said 2>&1 && grep -q 'already' said
check 'the name of a plugin that is there is refused' $?
"$program" -p a-rules plugins a-rules >said 2>&1
check 'options before the command' $?
"$program" plugins -p a-rules a-rules >said 2>&1
check 'a folder given to -p behind the command' $?
! "$program" -p nowhere plan >said 2>&1 && grep -q 'or a folder of plugins' said
check '-p with neither' $?
for what in sdk cflags plugindir; do test -n "$("$program" new --print $what)"; done
check 'new --print' $?
finish
