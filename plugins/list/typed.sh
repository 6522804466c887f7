#!/bin/sh
# What a list says at its head, and whether its lines keep to it: what is misspelled is refused with what was found and expected.
. "${srcdir:-.}/tests/tap.sh"

# refused LINE ...: what the program says of a list of these lines
refused() {
	rm -rf lists && mkdir lists
	printf '%b\n' "$@" >lists/team.list
	"$q" annotate -q -P lists -l team -t jsonl text.txt 2>&1
}
echo 'Aldermoor met Brackley and Corve.' >text.txt
head='#! provides team(id:sym?, players:int, points:num, amateur:bool)'

has 'cells of their types' "$(refused "$head" 'Aldermoor\tT1\t-11\t2.5\tTRUE' 'Brackley\t\t\t\t' 'Corve\tT3\t+12\t1e3\tno\t')" \
	'"id":"T1","players":-11,"points":2.5,"amateur":true},{"begin":14,"end":22,"players":0,"points":0,"amateur":false},{"begin":27,"end":32,"id":"T3","players":12,"points":1000,"amateur":false}'
has 'a word for a number' "$(refused "$head" 'Aldermoor\tT1\televen')" 'team.list:2: "eleven" in column 3; expected a whole number'
has 'a letter for a digit' "$(refused "$head" 'Aldermoor\tT1\t11' 'Brackley\tT2\t1O')" 'team.list:3: "1O" in column 3; expected a whole number'
has 'a fraction for a whole number' "$(refused "$head" 'Aldermoor\tT1\t1.5')" '"1.5" in column 3; expected a whole number'
has 'too large a number' "$(refused "$head" 'Aldermoor\tT1\t3000000000')" '"3000000000" in column 3; expected a whole number'
has 'a blank cell' "$(refused "$head" 'Aldermoor\tT1\t \t5')" '" " in column 3; expected a whole number'
has 'a comma in a number' "$(refused "$head" 'Aldermoor\tT1\t11\t2,5')" '"2,5" in column 4; expected a number (num)'
has 'no finite number' "$(refused "$head" 'Aldermoor\tT1\t11\tnan')" '"nan" in column 4; expected a number (num)'
has 'neither yes nor no' "$(refused "$head" 'Aldermoor\tT1\t11\t2\ttrue?')" '"true?" in column 5; expected yes or no'
has 'a cell too many' "$(refused "$head" 'Aldermoor\tT1\t11\t2\tyes\tnew')" '"new" in column 6; expected no more cells'
has 'a type that there is not' "$(refused '#! provides team(id:smy)' 'Aldermoor\tT1')" 'a column of type "smy"; expected sym, int, num or bool'
has 'a word at the head' "$(refused "$head" '#! flod case' 'Aldermoor\tT1')" 'team.list:2: "#! flod"; expected provides, fold,'
has 'how to fold' "$(refused "$head" '#! fold case diacritic' 'Aldermoor\tT1')" 'team.list:2: fold "diacritic"; expected case, diacritics or both'
has 'another line of the head' "$(refused "$head" '#! fold case' '#! fold diacritics' 'Aldermoor\tT1')" 'team.list:3: another "#! fold"; the first is line 2'
has 'a line of the head behind a name' "$(refused "$head" 'Aldermoor\tT1' '#! fold case')" 'team.list:3: "#! fold" behind a name; expected it at the head'
has 'a comment behind a name' "$(refused '#! provides team' 'Aldermoor' '# ! fold case' 'Brackley')" '"rows":[{"begin":0,"end":9},{"begin":14,"end":22}]'
has 'empty lines and comments at the head' "$(refused '# teams\r' '\r' '' '#! provides team\r' '' '#! fold case\r' 'ALDERMOOR\r')" '"rows":[{"begin":0,"end":9}]'
has 'two layers' "$(refused '#! provides team (id:sym?, a:int) player' 'Aldermoor\tT1')" 'team.list:1: provides "player", too; expected one layer'
has 'one layer, with blanks' "$(refused '#! provides  team(id:sym? , a:int) ' 'Aldermoor\tT1\t3')" '"id":"T1","a":3'
has 'blanks for tabs' "$(refused '#! provides team(id:sym?)' '' 'Aldermoor    T1')" 'team.list:3: no line has a tab; expected one between a name and its columns'
has 'names alone, and no columns' "$(refused '#! provides team' 'Aldermoor')" '"rows":[{"begin":0,"end":9}]'
has 'a lone sign' "$(refused '#')" 'no line "#! provides'
has 'a byte order mark, as some editors write it' "$(refused "\\0357\\0273\\0277$head" 'Aldermoor\tT1')" 'team.list: it begins with a byte order mark; save it as UTF-8 without one'
has 'a name in another encoding, which would be found nowhere' "$(refused "$head" 'Aldermoor\tT1' 'Br\0344ckley\tT2')" 'team.list: line 3: not UTF-8: byte 0xe4'
has 'a NUL, behind which nothing would be read' "$(refused "$head" 'Alder\0000moor\tT1' 'Brackley\tT2')" 'team.list: line 2: a NUL; expected text in UTF-8'
finish
