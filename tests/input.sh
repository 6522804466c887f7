#!/bin/sh
# Input that is not as it should be, and output that cannot be written: a clear
# message, the right exit code, and nothing half-written.
. "${srcdir:-.}/tests/tap.sh"

# run ARGUMENT ...: sets `rc`; standard output and error are in out and err
run() {
	"$q" "$@" >out 2>err
	rc=$?
}
sentences() { run annotate -l sentence -t jsonl "$@"; }
spans() { sed 's/.*"rows":\[//; s/\].*//; s/"begin"://g; s/"end"://g' out; }

printf 'Ok \377 here.\n' >bad.txt
sentences bad.txt
is "not UTF-8: exit code" $rc 1
has "not UTF-8: message with the offset" "$(cat err)" 'bad: not UTF-8: byte 0xff at offset 3'
has "not UTF-8: the record" "$(cat out)" '{"quidnunc":1,"id":"bad","error":{"reason":"not UTF-8: byte 0xff at offset 3'
has "not UTF-8: what may help" "$(cat err)" 'iconv -f windows-1252 -t utf-8'
printf '\377\376O\000k\000' >wide.txt
sentences wide.txt
has "UTF-16: what may help" "$(cat err)" 'iconv -f utf-16 -t utf-8'
printf '\037\213\010\000' >packed.txt
sentences packed.txt
has "a packed file: what it is" "$(cat err)" 'packed: not UTF-8: byte 0x8b at offset 1 (it begins as a gzip file does; expected text)'
sentences --repair packed.txt
has "a packed file: nothing to be repaired" "$rc $(cat err)" '1 quidnunc: packed: not UTF-8: byte 0x8b at offset 1 (it begins as a gzip file does'
sentences --repair wide.txt
has "UTF-16: nothing to be repaired" "$rc $(cat err)" '1 quidnunc: wide: not UTF-8: begins as UTF-16 does (iconv -f utf-16 -t utf-8'
printf 'I\000t\000 \000r\000a\000i\000n\000s\000.\000\n\000' >bare.txt
sentences bare.txt
has "UTF-16 without a mark" "$rc $(cat err)" '1 quidnunc: bare: not UTF-8: begins as UTF-16 does (iconv -f utf-16le -t utf-8'
printf 'a\0b\0c\0d\0e\0f\0g\0\0h\0i\0.\n' >nuls.txt
head -c 40 /dev/zero >zeroes.txt
sentences nuls.txt zeroes.txt
is "many NULs are no UTF-16" "$rc $(cat err)" '0 '
for before in '' 'a ' 'a a ' 'a a a ' 'a a a a ' 'a a a a a ' 'a a a a a a '; do
	{ printf '%s' "$before"; yes '"It is no 17."' | head -3000 | tr '\n' ' '; } >long.txt
	sentences long.txt
	is "what stands in front of a closing mark is there, wherever the window of tokens was moved: $before" "$rc $(grep -o '"begin"' out | wc -l)" '0 3000'
done
sentences --repair bad.txt
is "repaired: exit code" $rc 0
has "repaired: how many and where" "$(cat err)" '1 place replaced by U+FFFD, the first at byte 3'
has "repaired: the text" "$(cat out)" '"text":"Ok � here.\n"'
printf 'a\360\237\230 b\300\257 c\355\240\200 d.\n' >worse.txt
sentences --repair worse.txt
has "repaired by maximal subparts" "$(cat out)" '"text":"a� b�� c��� d.\n"'
has "repaired: all places counted" "$(cat err)" '6 places replaced'

: >empty.txt
sentences empty.txt
is "empty file: exit code" $rc 0
has "empty file: a document without rows" "$(cat out)" '"text":"","layers":{"sentence":{"schema":"sentence","by":{"plugin":"token","version":"'
is "empty file: no rows" "$(spans)" ''
printf 'No newline' >cut.txt
sentences cut.txt
is "no final newline" "$(spans)" '{0,10}'
printf 'One is here.\r\nTwo is here.\r\n' >crlf.txt
sentences crlf.txt
is "CRLF: offsets count both" "$(spans)" '{0,12},{14,26}'
has "CRLF: the text is kept" "$(cat out)" '"text":"One is here.\r\nTwo is here.\r\n"'
printf '\357\273\277Hello there.\n' >bom.txt
sentences bom.txt
is "byte order mark: kept and counted" "$(spans)" '{1,13}'
printf 'a\000b c.\n' >nul.txt
sentences nul.txt
is "NUL: exit code" $rc 0
has "NUL: in the text" "$(cat out)" '"text":"a\u0000b c.\n"'
printf 'x \357\277\277 y.\n' >ffff.txt
sentences ffff.txt
has "U+FFFF: in the text" "$(cat out)" "$(printf '"text":"x \357\277\277 y.')"

cat >surrogates.jsonl <<'END'
{"id":"half","text":"\ud800 x"}
{"id":"other half","text":"\udc00"}
{"id":"whole","text":"\ud83d\ude00"}
{"id":"none","text":"x"}
{"id":"cut","text":"x
{"text":"no id"}

not JSON
{"id":"last","text":"y"}
END
sentences surrogates.jsonl
is "unpaired surrogates and broken lines: exit code" $rc 1
is "a record for each line, in order" "$(sed 's/.*"id":"\([^"]*\)".*/\1/' out | tr '\n' ',')" \
	'half,other half,whole,none,cut,surrogates:6,surrogates:8,last,'
has "an unpaired surrogate: message" "$(sed -n 1p err)" 'half: surrogates:1: JSON, byte 27: \ud800 is the first half of a surrogate pair without the second'
is "failures are records" "$(grep -c '"error"' out)" 4

printf '\357\273\277{"id":"a","text":"x"}\r\n{"id":"b","text":"y"}\r\n' >mark.jsonl
sentences mark.jsonl
is "JSON lines behind a byte order mark" "$rc $(cut -c -25 out | tr '\n' ' ')$(cat err)" '0 {"quidnunc":1,"id":"a","o {"quidnunc":1,"id":"b","o '
printf '\377\376{\000}\000\n\000' >wide.jsonl
sentences wide.jsonl
is "JSON lines in UTF-16: one message, and what helps" "$rc $(cat err)" '1 quidnunc: wide.jsonl: not UTF-8: begins as UTF-16 does (iconv -f utf-16 -t utf-8 converts it)'
cp wide.jsonl wide.csv
sentences wide.csv
has "a table in UTF-16" "$(cat err)" 'wide.csv: not UTF-8: begins as UTF-16 does'
printf '[{"id":"a","text":"x"},{"id":"b","text":"y"}]\n' >list.json
sentences list.json
has "a list of documents: how to go on" "$(cat err)" "list:1: a list; expected an object for each document, one after another (jq -c '.[]' parts a list)"
printf '{"id":"m","meta":{"source" : "a\\\\ \\" b", "n" :[1, 2]},"url":"u","text":"x"}\n{"meta":"m","text":"y"}\n{"meta": null,"text":"z"}\n' >meta.jsonl
sentences meta.jsonl
has "meta: is written again, on one line" "$(sed -n 1p out)" '"meta":{"source":"a\\ \" b","n":[1,2]},"text":"x"'
has "meta: so is what is no object" "$(sed -n 2p out)" '"meta":"m","text":"y"'
has "meta: and null" "$(sed -n 3p out)" '"meta":null,"text":"z"'
printf '{"id":"n","text":"The Har\\u0000bour Trust praised Tom Reed. Tom Reed said: “It is g\\u0000od.”"}\n' >nul.jsonl
run annotate -f jsonl -t jsonl -l name nul.jsonl
has "NUL: the text keeps it" "$(cat out)" 'The Har\u0000bour Trust'
has "NUL: a name has U+FFFD" "$(cat out)" "\"text\":\"Har$(printf '\357\277\275')bour Trust\""
for form in stances quotes network; do
	run annotate -f jsonl -t $form nul.jsonl
	is "NUL: none in a sheet of $form" "$(tr -d '\000' <out | cmp - out)" ''
	holds "NUL: but a sheet of $form" grep -q 'Tom Reed' out
done
sentences meta.jsonl
cp out once.jsonl
sentences once.jsonl
holds "meta: read and written once more" cmp -s out once.jsonl
run annotate -l sentence -t json meta.jsonl
holds "meta: a member of its own in JSON with a row a line" grep -q '^ "meta":{"source"' out
sentences - <meta.jsonl
for page in '\n<!DOCTYPE html>\n<p>Oh.' '\357\273\277<HTML lang=en>' '<?xml version="1.0"?>' '{\\rtf1 Oh.}'; do
	printf "$page" >page.txt
	"$q" annotate -l sentence -t jsonl page.txt >out2 2>err2
	has "a page that is no plain text: $page" "$? $(cat err2)" 'does and is read as text; '
done
"$q" annotate -l sentence -t jsonl cut.txt >out2 2>err2
is "a text: nothing is said" "$(cat err2)" ''
has "JSON lines without --from: a warning" "$(cat err)" 'warning: stdin begins as JSON does and is read as text'
sentences --from jsonl - <meta.jsonl
is "JSON lines with --from: none" "$(cat err)" ''

printf '{"id":"a\\u001b[2Jb\\nquidnunc: c\\u009b2J","text":"\\ud800"}\n' >steer.jsonl
sentences steer.jsonl
has "an identifier that steers a terminal: not in a message" "$(cat err)" 'quidnunc: a?[2Jb?quidnunc: c??2J: steer:1: JSON'
cat >table.csv <<'END'
id,outlet,"Text",n
a1,"Post, the","She said ""no"".

He left.",1
a2,Ledger,,2
a3,Ledger
,Ledger,Unnamed.,4
a5,Ledger,One, two.,5
END
sentences table.csv
is "CSV: exit code where a row is short" $rc 1
has "CSV: a row is an article, other columns are its meta" "$(sed -n 1p out)" '"id":"a1","offsets":"codepoint"'
has "CSV: quotation marks, commas and lines within a field" "$(sed -n 1p out)" '"meta":{"outlet":"Post, the","n":"1"},"text":"She said \"no\".\n\nHe left."'
has "CSV: an empty text" "$(sed -n 2p out)" '"id":"a2","offsets":"codepoint","sha256":"e3b0c44'
has "CSV: a short row" "$(sed -n 3p out)" '{"quidnunc":1,"id":"a3","error":{"reason":"table:3: the row ends before field 3, \"Text\""}}'
has "CSV: without an identifier, its number" "$(sed -n 4p out)" '"id":"table:4"'
has "CSV: a long row" "$(sed -n 5p out)" '"error":{"reason":"table:5: the row has more fields than the header, which has 4'
printf '\357\273\277doc_id;Text\r\nx;"a;b"\r\ny;c""d"e\r\nz;"open\r\nw;end\r\n' >marks.csv
sentences - --from csv <marks.csv
has "CSV of a spreadsheet: byte order mark, semicolons, CRLF" "$(sed -n 1p out)" '"text":"a;b"'
has "CSV: marks within a field that does not begin with one" "$(sed -n 2p out)" '"text":"c\"\"d\"e"'
has "CSV: a mark that is not closed" "$(sed -n 3p out)" '"id":"z","error":{"reason":"stdin:3: a quotation mark is not closed"}'
printf 'id,body\n1,x\n' >body.csv
sentences body.csv
has "CSV without texts: what is there" "$(cat err)" 'body: no column is called text; the header has: id, body (rename the one with the articles)'
printf 'id\ttext\nt1\tIt rains.\n' >table.tsv
sentences table.tsv
has "tabs: a table by its suffix" "$(cat out)" '"id":"t1","offsets":"codepoint"'
printf 'id\ttext\nt1\tIt rains,\tit pours.\n' >long.tsv
sentences long.tsv
has "tabs: a long row" "$(cat err)" 'long:1: the row has more fields than the header, which has 2 (quotation marks around a text that has a tab?)'
printf '{"id":"n1","text":"It rains."}\n' >lines.ndjson
sentences lines.ndjson
has "ndjson: JSON lines by its suffix" "$(cat out)$(cat err)" '"id":"n1","offsets":"codepoint"'
header() { printf '%s\n' "$1" >head.csv; printf 'a,b,c\n' >>head.csv; sentences head.csv; }
for near in 'doc id' DocID 'ID#' dcoid docidd docd doc_if; do
	header "$near,text,outlet"
	has "CSV: a column that is nearly an identifier, $near" "$rc $(cat err)" "1 "
	has "CSV: it is said which, $near" "$(cat err)" "head: the column \"$near\" is nearly id or doc_id, and there is none of these; expected one"
done
for other in source covid period uid doc_id2 identity odd; do
	header "$other,text,outlet"
	has "CSV: a name of its own, $other" "$rc $(cat out)" "\"meta\":{\"$other\":\"a\",\"outlet\":\"c\"},\"text\":\"b\""
done
header 'id,text,docid'
has "CSV: beside an identifier any name is one of its own" "$(cat out)" '"id":"a"'
header ' ID , Text ,outlet'
has "CSV: blanks around a name" "$(cat out)" '"id":"a","offsets":"codepoint"'
header 'text,Text,outlet'
has "CSV: two texts" "$rc $(cat err)" '1 quidnunc: head: 2 columns are called text; expected one; the header has: text, Text, outlet'
header 'id,text,doc_id'
has "CSV: two identifiers" "$rc $(cat err)" '1 quidnunc: head: 2 columns are called id or doc_id; expected one at most; the header has: id, text, doc_id'
run corpus build -o press table.csv
is "CSV is no corpus yet" "$rc $(grep -c 'convert --from csv --to jsonl' err)" '2 1'

cat >failing.jsonl <<'END'
{"id":"a","meta":{"url" : "u"},"text":7}
{"id":"b","text":"\ud800 x","meta":{"url":"u"}}
{"meta":{"url":"u"},"id":"c","text":"cut
{"id":"d","meta":{"url":"u
{"id":"e","meta":7}
END
sentences failing.jsonl
is "meta: of failures too, if it stands before what is broken" "$(sed -n 's/.*"id":"\(.*\)","meta":{"url":"u"},"error":{"reason".*/\1/p' out | tr '\n' ',')" 'a,c,'
is "meta: where it is broken, none; any that is whole" "$(sed -n '4,5p' out | cut -c -33)" "$(printf '{"quidnunc":1,"id":"d","error":{"\n{"quidnunc":1,"id":"e","meta":7,"')"
sentences --trust-plugins failing.jsonl
is "meta: of failures in one process" "$(grep -c '"meta":{"url":"u"},"error"' out)" 2
mkdir -p folder/below bare
sentences bare
is "a folder without texts: exit code" $rc 2
is "a folder without texts: message" "$(cat err)" 'quidnunc: bare: there is no file *.txt in this folder'
for f in b.txt a.txt below/c.txt no.ann; do echo "One is here." >folder/$f; done
sentences cut.txt folder
is "a folder: its texts and those below, by name" "$(sed 's/.*"id":"\([^"]*\)".*/\1/' out | tr '\n' ',')" 'cut,a,b,below/c,'
is "a folder: no two of one name, no warning" "$(cat err)" ''
mkdir several
cp cut.txt several/a.txt
cp table.csv table.tsv meta.jsonl several
ln -s nowhere.txt several/b.txt
ln -s nowhere.csv several/c.csv
sentences several
is "a folder: what is passed over is said" "$rc $(sort err)" "0 quidnunc: warning: 1 symbolic link to files leads nowhere, the first: several/b.txt
quidnunc: warning: texts are read; 3 files of JSON lines or tables are not, the first: several/meta.jsonl (--from says what is read)"
sentences --from text several
is "a folder: not where it was said what is read" "$(cat err)" 'quidnunc: warning: 1 symbolic link to files leads nowhere, the first: several/b.txt'
sentences --from csv several
is "a folder: tables with tabs too" "$(grep -c '"id":"t1"' out)" 1
"$q" corpus build -q -l sentence -o several.corpus several 2>err
is "a folder: the same in a corpus" "$? $(grep -c 'leads nowhere, the first: several/b.txt$' err) $(grep -c 'tables are not, the first: several/meta.jsonl' err)" '0 1 1'
rm several/a.txt
sentences several
is "a folder without texts: what it has" "$rc $(cat err)" '2 quidnunc: several: there is no file *.txt in this folder, but several/meta.jsonl (--from says what is read)'
mkdir capitals
cp folder/a.txt capitals/A.TXT
sentences capitals
is "a folder: a suffix in capitals" "$(sed 's/.*"id":"\([^"]*\)".*/\1/' out)$(cat err)" 'A'
"$q" corpus build -q -l sentence -o capitals.corpus capitals 2>err
is "a folder: a suffix in capitals, for a corpus" "$(grep -c '"id":"A"' capitals.corpus/shards/*.jsonl)" 1
cp folder/a.txt folder/below/a.txt
sentences folder
is "a folder: files of one name have paths for identifiers" "$(sed 's/.*"id":"\([^"]*\)".*/\1/' out | tr '\n' ',')$(cat err)" 'a,b,below/a,below/c,'
sentences folder/a.txt folder/below/a.txt
has "files of one name: a warning" "$(cat err)" 'warning: folder/a.txt and folder/below/a.txt have the same identifier'
run annotate -l sentence -t brat -P "$dir/bare" -o tree folder
is "a folder into a folder: the same paths" "$rc $(cat err; find tree -name '*.ann' | sort | tr '\n' ',')" '0 tree/a.ann,tree/b.ann,tree/below/a.ann,tree/below/c.ann,'
run convert --from brat --to jsonl tree
is "a folder into a folder: the same identifiers when read" "$(sed 's/.*"id":"\([^"]*\)".*/\1/' out | tr '\n' ',')" 'a,b,below/a,below/c,'
run convert --from brat --to jsonl folder
has "a folder: by the format's suffix" "$(cat err out)" '"id":"no"'
"$q" corpus build -q -l sentence -o corpus folder 2>err
sentences corpus
is "a corpus: its documents" "$rc $(sed 's/.*"id":"\([^"]*\)".*/\1/' out | tr '\n' ',')" '0 a,b,below/a,below/c,'
sentences missing.txt cut.txt
is "a missing file: exit code" $rc 1
is "a missing file: message" "$(cat err)" 'quidnunc: missing.txt: No such file or directory'
has "a missing file: the other is annotated" "$(sed -n 2p out)" '"id":"cut"'
mkdir bytes
odd=$(printf 'a\351b\377')
if (echo "One is here." >"bytes/$odd.txt") 2>/dev/null; then
	sentences bytes
	is "a name that is no UTF-8: the identifier is" "$(cut -c -30 out)" '{"quidnunc":1,"id":"a%E9b%FF",'
else skip "a name that is no UTF-8" "this file system has none"; fi
sentences none.d/
is "a missing folder: message" "$(cat err)" 'quidnunc: none.d/: No such file or directory'
awk 'BEGIN { for (i = 0; i < 1000000; i++) print ""; print "{\"id\":\"a\",\"text\":\"x\"}" }' >blank.jsonl
timeout 20 "$q" corpus build -q -l sentence -o blank.corpus blank.jsonl
is "a million empty lines before a document" $? 0
if [ "$(id -u)" != 0 ]; then
	: >locked.txt
	chmod 0 locked.txt
	sentences locked.txt
	has "a file that may not be read" "$(cat err)" 'locked.txt: Permission denied'
else skip "a file that may not be read" "root may read all"; fi

printf 'X:1\tTom Reed\n' >people.tsv
printf 'Tom Reed sang.\n' >reed.txt
run annotate -l name -t jsonl -p entity.kb=people.tsv reed.txt
has "a file that a setting names lies in the working folder" "$(cat out)" '"text":"Tom Reed","ref":"X:1"'

printf '\357\273\277X:1\tTom Reed\r\n' >people.tsv
run annotate -l name -t jsonl -p entity.kb=people.tsv reed.txt
has "identifiers behind a byte order mark" "$(cat out)" '"text":"Tom Reed","ref":"X:1"'

# ---- output

if [ -w /dev/full ]; then
	"$q" annotate -l sentence -t jsonl cut.txt >/dev/full 2>err
	is "a full disk: exit code" $? 1
	is "a full disk: message" "$(cat err)" 'quidnunc: standard output: No space left on device'
	"$q" plugins >/dev/full 2>err
	is "a full disk: other commands too" $? 1
else skip "a full disk" "there is no /dev/full"; fi

i=0
while [ $i -lt 3000 ]; do echo "Sentence number $i was said by nobody."; i=$((i + 1)); done >long.txt
mkdir out.d
echo old >out.d/long.jsonl
(
	ulimit -f 8
	"$q" annotate -l sentence,token -t jsonl -o out.d long.txt 2>err
)
is "no room for a file: exit code" $? 1
has "no room for a file: message" "$(cat err)" 'out.d/long.jsonl: File too large'
is "no room for a file: the old one is as it was, and nothing lies beside it" "$(ls -A out.d; cat out.d/*)" "$(echo long.jsonl; echo old)"
run annotate -l sentence -t jsonl -o out.d long.txt bad.txt cut.txt
is "files: exit code" $rc 1
is "files: one each, the failed one a record" "$(ls -A out.d | tr '\n' ' ')" 'bad.jsonl cut.jsonl long.jsonl '
has "files: the record" "$(cat out.d/bad.jsonl)" '"error":{"reason":"not UTF-8'
run annotate -l sentence -t jsonl -o cut.txt long.txt
is "a file where a folder should be: exit code" $rc 2
is "a file where a folder should be: message" "$(cat err)" 'quidnunc: -o cut.txt: is a file; expected a folder'
echo '{"id":"../../up/and/away","text":"x"}' >path.jsonl
run annotate -l sentence -t jsonl -o out.p path.jsonl
is "an id is no path" "$(ls -A out.p; ls ..  | grep -c '^up$')" "$(echo '%2E.%2F..%2Fup%2Fand%2Faway.jsonl'; echo 0)"

printf '{"id":"a","text":"1."}\n{"id":"a","text":"2."}\n{"id":"a~2","text":"3."}\n{"id":"a","text":"4."}\n' >same.jsonl
run annotate -l sentence -t jsonl -o out.s same.jsonl
is "files: of one identifier, each its own" "$rc $(cd out.s && for f in *; do echo "$f $(grep -o '"text":"[0-9]' "$f" | tail -c 2)"; done | tr '\n' ',')" \
	'0 a%7E2.jsonl 3,a.jsonl 1,a~2.jsonl 2,a~3.jsonl 4,'

# The names come in batches: soon, though the feed is silent, and when a signal ends it.
mkfifo feed
"$q" annotate -l sentence -t jsonl --from jsonl -o out.f - <feed 2>err &
pid=$!
exec 8>feed
head -3 same.jsonl >&8
i=0
while [ $i -lt 300 ] && [ ! -f out.f/a%7E2.jsonl ]; do sleep 0.1; i=$((i + 1)); done
is "files: there while the feed waits" "$(ls -A out.f | tr '\n' ' ')" 'a%7E2.jsonl a.jsonl a~2.jsonl '
tail -1 same.jsonl >&8
i=0
while [ $i -lt 300 ] && [ "$(ls -A out.f | wc -l)" -lt 4 ]; do sleep 0.1; i=$((i + 1)); done
kill -TERM $pid
wait $pid
is "files: what a signal ends is whole" "$? $(ls -A out.f | tr '\n' ' ')$(grep -c '"text":"4' out.f/a~3.jsonl)" '143 a%7E2.jsonl a.jsonl a~2.jsonl a~3.jsonl 1'
exec 8>&-

# A reader that goes away ends the program, as others, without a word.
cp long.txt long2.txt
("$q" annotate -l sentence,token -t jsonl long.txt long2.txt long.txt long2.txt 2>err; echo $? >code) | head -c 10 >/dev/null
is "a closed pipe: ended by SIGPIPE" "$(cat code)" 141
is "a closed pipe: no message" "$(cat err)" ''

mkdir -p alone/bin
cp "$q" alone/bin/quidnunc
alone/bin/quidnunc annotate --to quotes cut.txt >out 2>err
if [ $? = 0 ]; then skip "a program without its plugins" "others are installed"; else
	has "a program without its plugins" "$(cat err)" 'alone/bin/../lib/quidnunc/plugins: is all of quidnunc installed?'
fi

# ---- usage

usage() { # NAME PART ARGUMENT ...
	name=$1 part=$2
	shift 2
	run "$@"
	is "$name: exit code" $rc 2
	has "$name: message" "$(cat err)" "$part"
	is "$name: nothing on standard output" "$(cat out)" ''
}
usage "no command" 'usage: quidnunc'
usage "unknown command" 'there is no command "anotate"' anotate
usage "unknown option" 'there is no option --bogus' annotate --bogus
usage "an argument is missing" 'option -t needs an argument' annotate -t
usage "unknown format" '--from nope: there is no such format; expected one of:' annotate -f nope cut.txt
usage "unknown layer" 'layer nolayer is provided by no loaded plugin' annotate -l nolayer cut.txt
usage "formats that differ" 'cut.txt and path.jsonl have different suffixes: say --from' annotate cut.txt path.jsonl
usage "a number that is none" '--jobs 0: expected a whole number from 1 to 256' annotate -j 0 cut.txt
usage "a unit that is none" '--offsets inches: expected byte, codepoint or utf16' annotate --offsets inches cut.txt
usage "unknown plugin in a setting" 'there is no plugin or layer nobody' annotate -p nobody.x=1 cut.txt
usage "a file that a setting names" 'parameter kb: file none.tsv is neither in the working folder nor beside the plugin' annotate -p entity.kb=none.tsv cut.txt
printf 'X:1\tTom Lee\nX:2\tTom\000Reed\n' >people.tsv
usage "identifiers with a NUL" 'people.tsv:2: a NUL; expected text in UTF-8' annotate -l name -p entity.kb=people.tsv reed.txt
printf 'X:1\tTom Lee\n\tTom Reed\n' >people.tsv
usage "names without an identifier" 'people.tsv:2: expected identifier, tab, names parted by |' annotate -l name -p entity.kb=people.tsv reed.txt
usage "a sheet of what no plugin finds" '--to stances: layer stance is provided by no loaded plugin' annotate --without stance -t stances cut.txt
usage "a sheet of texts that nobody annotates" '--to stances: a text has no layer stance, and convert makes none (quidnunc annotate does)' convert -t stances cut.txt
usage "a layer that the chosen plugin does not provide" '--use entiti=entity: plugin entity does not provide that layer (see: quidnunc plugins entity)' annotate --use entiti=entity cut.txt
usage "a file for a command" 'there is no command "cut.txt"; a file is named behind one: quidnunc annotate cut.txt' cut.txt
usage "a plugin that is not looked for" 'there is no plugin nobody (see: quidnunc plugins; -p DIR names a folder to look in)' lint nobody
run help eval
is "help of a command" "$rc $(sed -n 1p out)" '0 usage: quidnunc eval [OPTION ...] GOLD SYSTEM'
usage "a plugin folder that is missing" 'No such file' annotate -P "$dir/none" cut.txt
usage "a plugin folder that is missing, from here" 'plugin folder none: No such file' annotate -P none cut.txt
mkdir -m 777 open.d
chmod 777 open.d
usage "a plugin folder that everybody may write to" 'everybody may write there' annotate -P "$dir/open.d" cut.txt
printf 'requires token(kind) sentence\nprovides cry\nrule cry: "!" => cry(match)\n' | tee open.d/cry.rules >/dev/null
usage "a plugin in such a folder" 'everybody may write there' annotate -P open.d/cry.rules cut.txt
mkdir some.d
cp open.d/cry.rules some.d
echo nonsense >some.d/other.rules
printf 'Oh!\n' >oh.txt
for at in '-P some.d/cry.rules' '-p some.d/cry.rules'; do
	run annotate $at -l cry -t jsonl oh.txt
	is "a plugin by its file: $at" "$rc $(grep -o '"rows":.*' out) $(cat err)" '0 "rows":[{"begin":2,"end":3}]}}} '
done
so=${q%/quidnunc}/plugins/value/.libs/value.so
if [ -f "$so" ]; then
	run plugins -P "$so"
	has "a module by its file" "$(cat out)" "$so
  plugin value is already loaded from"
else skip "a module by its file" "the plugins are linked in"; fi
usage "a plugin file that is none" 'cut.txt: expected a folder of plugins, or a file that ends in .so, .exec, .list or .rules' annotate -P cut.txt cut.txt
usage "a plugin file that is missing" 'plugin folder some.d/none.so: No such file' annotate -P some.d/none.so cut.txt
finish
