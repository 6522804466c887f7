# tap.sh -- sourced by the scripts here: cases in TAP, in a folder of their own.
#
#   plan N; is NAME FOUND EXPECTED; holds NAME COMMAND...; skip NAME WHY
q=$PWD/quidnunc
here=$(cd "${srcdir:-.}/core/corpus/check" && pwd) || exit 99
# in memory where that can be: a build waits for the disk, a test need not
dir=$(mktemp -d -p /dev/shm 2>/dev/null || mktemp -d) || exit 99
trap 'rm -rf "$dir"' EXIT
trap 'exit 99' INT TERM HUP
cd "$dir" || exit 99
case_=0
plan() { echo "1..$1"; }
ok() { case_=$((case_ + 1)); echo "ok $case_ - $1"; }
not_ok() { case_=$((case_ + 1)); echo "not ok $case_ - $1"; }
skip() { case_=$((case_ + 1)); echo "ok $case_ - $1 # SKIP $2"; }
is() {
	if [ "$2" = "$3" ]; then ok "$1"; else
		not_ok "$1"
		printf '%s\n' "found:" "$2" "expected:" "$3" | sed 's/^/# /'
	fi
}
holds() { name=$1; shift; if "$@"; then ok "$name"; else not_ok "$name"; fi; }
