#!/bin/sh
# The digest says whose judgement a stance is.
. "${srcdir:-.}/tests/tap.sh"
stances() { "$q" annotate --to digest "$1" | sed -n '/^Who stands/,$p' | sed 1d; }

echo "Anna Keller praised Tom Reed. Tom Reed was sharply criticised in Oslo." >report.txt
is "a holder by name, and none where nobody is named" "$(stances report.txt)" "  − (somebody not named) against Tom Reed: “criticised”
  + Anna Keller for Tom Reed: “praised”"

printf 'Opinion | Carla Diaz\n\nTom Reed is a coward, and I have known many. My friends say that I am wrong.\n' >column.txt
is "a column's author" "$(stances column.txt)" "  − the author against Tom Reed: “coward”"

is "who is only praised was not said anything" "$("$q" annotate --to digest report.txt | grep -c praised)" 1

echo "Anna Keller met Tom Reed on Monday. She praised him." >pronoun.txt
is "nor who is praised by a pronoun" "$("$q" annotate --to digest pronoun.txt | sed -n '/^Who said/,/^Who stands/p' | grep -c praised)" 0

finish
