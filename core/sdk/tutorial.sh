#!/bin/sh
# The tutorial of plugins/README.md, done as it stands: a block with a file's name is that file, a block of sh is run.
here=$(pwd)
readme=$(cd "${srcdir:-.}" && pwd)/plugins/README.md
place=$(mktemp -d) || exit 99
trap 'rm -rf "$place"' EXIT
mkdir "$place/bin" "$place/work" && ln -s "$here/quidnunc" "$place/bin/quidnunc" && cd "$place/work" || exit 99
unset TESTS MAKEFLAGS MFLAGS MAKELEVEL # of the make that runs the tests
PATH=$place/bin:$PATH
export PATH

awk -v dir="$place" '
	/^```/ && !inside { inside = 1; kind = substr($1, 4); file = kind == "sh" ? sprintf("%s/step%02d.sh", dir, ++n) : $2
		if (kind != "sh") { folder = file; sub(/[^\/]*$/, "", folder); if (folder) system("mkdir -p " folder) }
		next }
	/^```/ { inside = 0; close(file); next }
	inside { print >file }' "$readme"

n=0
for step in "$place"/step*.sh; do
	n=$((n + 1))
	if sh -e "$step" >"$place/said" 2>&1 && ! grep -q '^not ok' "$place/said"; then
		printf 'ok %d - %s\n' "$n" "$(tr '\n' ';' <"$step" | sed 's/;/; /g; s/; $//')"
	else
		printf 'not ok %d - %s\n' "$n" "$(head -n 1 "$step")"
		sed 's/^/# /' "$place/said"
	fi
done
echo "1..$n"
