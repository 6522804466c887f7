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
is "nor is there a heading for words of which there are none" "$("$q" annotate --to digest report.txt | grep -c '^Who said')" 0

echo "Anna Keller met Tom Reed on Monday. She praised him." >pronoun.txt
is "nor who is praised by a pronoun" "$("$q" annotate --to digest pronoun.txt | sed '/^Who stands/,$d' | grep -c praised)" 0

cat >scored.jsonl <<'E'
{"id":"scored","text":"Reed met Lund.","layers":{"name":{"schema":"name(text:sym, kind:sym)","rows":[{"begin":0,"end":4,"text":"Reed","kind":"PER"},{"begin":9,"end":13,"text":"Lund","kind":"PER"}]},"stance":{"schema":"stance(holder:name?, target:name, polarity:sym, score:num, rule:sym)","rows":[{"begin":5,"end":8,"holder":0,"target":1,"polarity":"positive","score":0.4,"rule":"weighed"},{"begin":5,"end":8,"holder":1,"target":0,"polarity":"negative","score":0.4,"rule":"weighed"},{"begin":0,"end":4,"holder":0,"target":1,"polarity":"negative","score":0.4,"rule":"verb"},{"begin":9,"end":13,"holder":1,"target":0,"polarity":"negative","score":0.6,"rule":"weighed"}]}}}
E
is "what is only weighed and no likelier right than wrong is said to be so, unless something surer says the same" \
	"$("$q" convert --from jsonl --to digest scored.jsonl | sed -n '/^Who stands/,$p' | sed 1d)" "  + Reed for Lund, perhaps: “met”
  − Reed against Lund: “Reed”
  − Lund against Reed: “met”; “Lund”"

finish
