# tap.sh -- sourced by test scripts: cases in TAP, in a folder of their own.
#
#   . "${srcdir:-.}/tests/tap.sh"       q: the program; top: the source tree; the working folder is empty
#   is NAME FOUND EXPECTED              equal strings
#   has NAME FOUND PART                 FOUND holds the fixed string PART
#   holds NAME COMMAND ...              the command succeeds
#   skip NAME WHY
#   finish                              last line
q=$PWD/quidnunc
top=$(cd "${srcdir:-.}" && pwd) || exit 99
# in memory where that can be: what is tested waits for the disk, a test need not
dir=$(mktemp -d -p /dev/shm 2>/dev/null || mktemp -d) || exit 99
trap 'chmod -R u+w "$dir" 2>/dev/null; rm -rf "$dir"' EXIT
trap 'exit 99' INT TERM HUP
cd "$dir" || exit 99
case_=0
ok() { case_=$((case_ + 1)); echo "ok $case_ - $1"; }
not_ok() { case_=$((case_ + 1)); echo "not ok $case_ - $1"; }
skip() { case_=$((case_ + 1)); echo "ok $case_ - $1 # SKIP $2"; }
shown() { printf '%s\n' "$@" | sed 's/^/# /'; }
is() {
	if [ "$2" = "$3" ]; then ok "$1"; else
		not_ok "$1"
		shown "found:" "$2" "expected:" "$3"
	fi
}
has() {
	case $2 in
	*"$3"*) ok "$1" ;;
	*)
		not_ok "$1"
		shown "found:" "$2" "expected to hold:" "$3"
		;;
	esac
}
holds() { holds_=$1; shift; if "$@"; then ok "$holds_"; else not_ok "$holds_"; fi; }
finish() { echo "1..$case_"; }
