#!/bin/sh
# What is wrong with a rules file is told with line and column.
. "${srcdir:-.}/tests/tap.sh"

says() { # PLACE AND WORDS, the lines behind the header
	rm -rf rules && mkdir rules
	{
		echo 'requires token(kind) sentence thing(kind,size)?'
		echo 'provides hit(word:sym, of:thing?, n:int)'
		cat
	} >rules/wrong.rules
	[ -z "$listed" ] || printf "$listed" >rules/words.txt
	printf 'One word.\n' >one.txt
	"$q" annotate -P rules -l hit one.txt >out 2>err
	has "$1" "$(cat err)" "wrong.rules:$1"
}

listed=

says '3:1: expected "rule", "list" or a line of the header, found "ruel"' <<'END'
ruel x: "a" => hit(match, word="x", n=1)
END
says '3:9: expected a pattern, found "=>"' <<'END'
rule x: => hit(match, word="x", n=1)
END
says '4:16: expected "=", "!=", ">=", "<=", "in" or "not in", found "]"' <<'END'

rule x: [lower ] => hit(match, word="x", n=1)
END
says '3:10: colour is neither text, lower, shape nor a column of token' <<'END'
rule x: [colour=red] => hit(match, word="x", n=1)
END
says '3:19: there is no list reds above' <<'END'
rule x: [lower in reds] => hit(match, word="x", n=1)
END
says '3:10: expected a layer of the line "requires", found "person"' <<'END'
rule x: {person} => hit(match, word="x", n=1)
END
says '3:15: regular expression /a(/' <<'END'
rule x: [text=/a(/] => hit(match, word="x", n=1)
END
says '3:15: a regular expression of more than 4096 characters once its repetitions' <<'END'
rule x: [text=/(((a{1,200}){1,200}){1,200}){1,200}/] => hit(match, word="x", n=1)
END
says '3:15: a regular expression of more than 4096 characters' <<'END'
rule x: [text=/[]a[:alpha:])]{99}(\(|[^]{9}(]|){99}{50}/] => hit(match, word="x", n=1)
END
says '3:15: a regular expression of more than 4096 characters' <<'END'
rule x: [text=/((((((((((((((a)+)+)+)+)+)+)+)+)+)+)+)+)+)+/] => hit(match, word="x", n=1)
END
says '3:9: found “; expected a straight quotation mark (")' <<'END'
rule x: “a” => hit(match, word="x", n=1)
END
says '3:39: column n is int; found a number that is not whole' <<'END'
rule x: "a" => hit(match, word="x", n=1.5)
END
says '3:39: column n is int; found a number that is not whole, or has more than 31 bits' <<'END'
rule x: "a" => hit(match, word="x", n=3000000000)
END
says '3:39: "1.2.3" is no number' <<'END'
rule x: "a" => hit(match, word="x", n=1.2.3)
END
says '3:15: back references' <<'END'
rule x: [text=/(a)\1/] => hit(match, word="x", n=1)
END
says '3:9: a string does not end on its line' <<'END'
rule x: "a => hit(match, word=y, n=1)
END
says '3:16: layer hut is not in the line "provides"' <<'END'
rule x: "a" => hut(match, word="x", n=1)
END
says '3:27: layer hit has no column wort' <<'END'
rule x: "a" => hit(match, wort="x", n=1)
END
says '3:25: column word of hit is left out and may not be null' <<'END'
rule x: "a" => hit(match)
END
says '3:39: column n is int; found a string' <<'END'
rule x: "a" => hit(match, word="x", n="one")
END
says '3:32: y is neither a capture of this rule nor a row made before' <<'END'
rule x: "a" => hit(match, word=y, n=1)
END
says '3:47: column of takes a row of thing; capture a is a run of tokens' <<'END'
rule x: a:"a" => hit(match, word="x", n=1, of=a)
END
says '3:15: capture a is there twice' <<'END'
rule x: a:"a" a:"b" => hit(match, word="x", n=1)
END
says '3:12: a repetition from 3 to 2 times' <<'END'
rule x: "a"{3,2} => hit(match, word="x", n=1)
END
says '3:13: expected a whole number up to 64, found 65' <<'END'
rule x: gap(65) "a" => hit(match, word="x", n=1)
END
says '3:1: rule x matches nothing at all, and that everywhere' <<'END'
rule x: "a"* => hit(match, word="x", n=1)
END
says '3:1: rule x: the file' <<'END'
rule x: ((((_{1,64}){1,64}){1,64}){1,64}){1,64} => hit(match, word="x", n=1)
END
says '4:6: list a is there twice' <<'END'
list a = b
list a = c
rule x: any(a) => hit(match, word="x", n=1)
END

# a list in a file
lists() { # WORDS, the file
	listed=$2
	says "$1" <<'END'
list words from "words.txt"
rule x: w:any(words) => hit(match, word=w, n=1)
END
}
found() { # NAME, the file
	rm -rf rules && mkdir rules
	printf 'requires token(kind) sentence\nprovides hit(word:sym)\nlist l from "l.txt"\nrule a: w:any(l) => hit(match, word=w)\n' >rules/right.rules
	printf "$2" >rules/l.txt
	has "$1" "$("$q" annotate -P rules -l hit -t jsonl one.txt 2>&1)" '"rows":[{"begin":4,"end":8,"word":"word"}]'
}
lists '3:17: list words: ' ''
has 'a list that is not there' "$(cat err)" 'words.txt: No such file'
lists '3:17: list words: ' 'a\nwo\000rd\n'
has 'a NUL in a list' "$(cat err)" 'words.txt:2: a NUL; expected text in UTF-8'
lists '3:17: list words: ' 'a\n\nB\366ll\n'
has 'a list in another encoding' "$(cat err)" 'words.txt:3: not UTF-8'
lists '3:17: list words: ' '# none\n\n \n'
has 'a list of nothing, which would be found everywhere' "$(cat err)" 'words.txt has no entries'
lists '3:17: list words: ' "$(head -c 2000 /dev/zero | tr '\000' x)"
has 'a huge entry' "$(cat err)" 'words.txt:1: an entry of more than 1,000 bytes'
found 'a byte order mark before a list' '\357\273\277word\n'
found 'blanks and ends of lines of any kind in a list' 'a\r\n\t word \r\n \r\n\r\nb'
rm -rf rules
mkdir rules rules/d
printf 'requires token(kind) sentence\nprovides hit\nlist l from "d"\nrule a: any(l) => hit(match)\n' >rules/wrong.rules
"$q" annotate -P rules -l hit one.txt >out 2>err
has 'a folder for a list' "$(cat err)" 'rules/d: Is a directory'

# what has no room in a column costs its article, and no other number is put in its place
mkdir room
printf 'requires token(kind) sentence\nprovides hit(n:int, x:num)\nrule whole: "Call" w:[text=/[0-9]+/] => hit(match, n=w.number, x=0)\nrule real: "Ring" w:[text=/[0-9]+/] => hit(match, n=0, x=w.number)\n' >room/size.rules
printf '{"id":"a","text":"Call 2147483647 now."}\n{"id":"b","text":"Call 2147483648 now."}\n{"id":"c","text":"Ring %s now."}\n' "$(head -c 60 /dev/zero | tr '\000' 9)" >sizes.jsonl
"$q" annotate -P room -l hit -f jsonl -t jsonl sizes.jsonl >out 2>err
is "a number as large as can be, and two that are larger" "$? $(grep -o '"n":[0-9]*\|rule [a-z]* (line [0-9]*): the number [0-9]\{10,40\} is too large for a column of .*"' out | tr '\n' '|')" \
	'1 "n":2147483647|rule whole (line 3): the number 2147483648 is too large for a column of int; expected num"|rule real (line 4): the number 9999999999999999999999999999999999999999 is too large for a column of num"|'
finish
