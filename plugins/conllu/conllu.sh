#!/bin/sh
# CoNLL-U in and out: what comes in goes out as it was, and annotation fills it.
. "${srcdir:-.}/tests/tap.sh"

line() { printf '%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s\n' "$@"; }
{
	echo '# newdoc id = harbour'
	echo '# sent_id = harbour-1'
	echo "# text = Nobody's boat won't leave."
	line 1-2 "Nobody's" _ _ _ _ _ _ _ _
	line 1 Nobody nobody PRON NN Number=Sing 3 nmod:poss 3:nmod:poss _
	line 2 "'s" "'s" PART POS _ 1 case 1:case _
	line 3 boat boat NOUN NN Number=Sing 6 nsubj 6:nsubj Mark=x
	line 4-5 "won't" _ _ _ _ _ _ _ SpaceAfter=Yes
	line 4 wo will AUX MD _ 6 aux 6:aux _
	line 5 "n't" not PART RB _ 6 advmod 6:advmod _
	line 6 leave leave VERB VB _ 0 root 0:root SpaceAfter=No
	line 6.1 leave leave VERB _ _ _ _ 6:conj _
	line 7 . . PUNCT . _ 6 punct 6:punct _
	echo
	echo '# newpar id = p2'
	echo '# text = It rains.'
	line 1 It it PRON PRP _ 2 nsubj 2:nsubj _
	line 2 rains rain VERB VBZ _ 0 root 0:root SpaceAfter=No
	line 3 . . PUNCT . _ 2 punct 2:punct _
	echo
	echo '# newdoc id = second'
	line 1 Yes yes INTJ UH _ 0 root 0:root _
	echo
} >in.conllu
"$q" convert --from conllu --to conllu in.conllu >out.conllu
holds 'what comes in goes out as it was' cmp in.conllu out.conllu
is 'each newdoc is a document' "$("$q" convert --from conllu --to jsonl in.conllu | grep -o '"id":"[a-z]*"' | tr '\n' ' ')" '"id":"harbour" "id":"second" '
is 'the text is made of the forms' "$("$q" convert --from conllu --to text in.conllu | sed -n 2p)" "Nobody's boat won't leave."

"$q" annotate --from conllu --to conllu --layers syntax - <in.conllu >syntax.conllu
is 'annotation keeps words, ranges, comments and empty nodes' "$(cut -f 1,2,10 syntax.conllu)" "$(cut -f 1,2,10 in.conllu)"
is 'annotation fills tags and trees' "$(grep '^3.boat' syntax.conllu | cut -f 4,7,8)" "$(printf 'NOUN\t6\tnsubj')"
sed 's/^\([0-9]*\t[^\t]*\)\t.*\t\([^\t]*\)$/\1\t_\t_\t_\t_\t_\t_\t_\t\2/' in.conllu >bare.conllu
"$q" annotate --from conllu --to conllu --layers syntax - <bare.conllu >again.conllu
is 'what the file says of tags and trees is not looked at' "$(grep -v '^6\.1' again.conllu)" "$(grep -v '^6\.1' syntax.conllu)"
has 'the file keeps its own tags as gold' "$("$q" convert --from conllu --to jsonl in.conllu)" '"gold/syntax"'

printf "The mayor can't come,  he said.\n\nWhy?" | "$q" annotate --from text --to conllu --layers syntax - >text.conllu
has 'a sentence of a text is told by its text' "$(cat text.conllu)" "# text = The mayor can't come,  he said."
has 'a contraction is a range' "$(cat text.conllu)" "$(printf "3-4\tcan't\t_")"
has 'odd white space is kept' "$(cat text.conllu)" 'SpacesAfter=\s\s'
has 'a new paragraph is told' "$(cat text.conllu)" '# newpar'
"$q" convert --from conllu --to text text.conllu | tail -n +2 >text.txt
is 'the text comes back' "$(cat text.txt)" "$(printf "The mayor can't come,  he said.\n\nWhy?")"

printf '\357\273\277 Yes.\n\nIt is a|b\\c here. \n' >edges.txt
"$q" annotate --to conllu --layers token,sentence edges.txt >edges.conllu
is 'the text comes back from its first byte to its last' "$("$q" convert --from conllu --to jsonl edges.conllu | grep -o '"text":"[^"]*"')" \
	"$("$q" convert --to jsonl edges.txt | grep -o '"text":"[^"]*"')"
printf '{"id":"a\\nb\\tc","text":"Bo \\u0000sang."}\n' | "$q" annotate --from jsonl --to conllu --layers token,sentence - >odd.conllu
is 'an identifier is on one line' "$(sed -n 1p odd.conllu)" '# newdoc id = a b c'
is 'a NUL is not written' "$(tr -d '\000' <odd.conllu | cmp - odd.conllu 2>&1)$("$q" convert --from conllu --to jsonl odd.conllu | grep -c sang)" 1
printf '{"id":"gap","text":"Bo|\\\\ sang","layers":{"token":{"schema":"token(kind:sym)","rows":[{"begin":0,"end":2,"kind":"word"},{"begin":5,"end":9,"kind":"word"}]}}}\n' >gap.jsonl
"$q" convert --to conllu gap.jsonl >gap.conllu
has 'what parts MISC is written otherwise' "$(cat gap.conllu)" 'SpacesAfter=\p\\\s'
has 'and read back' "$("$q" convert --from conllu --to jsonl gap.conllu)" '"text":"Bo|\\ sang"'

refused() { printf "$2" >bad.conllu; has "$1" "$("$q" convert --from conllu --to jsonl bad.conllu 2>&1)" "$3"; }
refused 'too few columns' '1\ta\tb\n\n' 'line 1: expected ten columns'
refused 'a number that is left out' '2\ta\t_\t_\t_\t_\t_\t_\t_\t_\n\n' 'must be numbered 1, 2, 3'
refused 'a head beyond the sentence' '1\ta\t_\tX\t_\t_\t7\tdep\t_\t_\n\n' 'line 1: head 7; the sentence has 1 words'
refused 'a range without its words' '1-2\tab\t_\t_\t_\t_\t_\t_\t_\t_\n1\ta\t_\t_\t_\t_\t_\t_\t_\t_\n\n' 'ends inside a range'
refused 'comments alone in a sentence' '1\ta\t_\t_\t_\t_\t_\t_\t_\t_\n\n# text = x\n\n' 'a sentence without words'
refused 'a NUL' '1\ta\000b\t_\t_\t_\t_\t_\t_\t_\t_\n\n' 'line 1: a NUL stands in the line'
finish
