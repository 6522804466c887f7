#!/bin/sh
# corpus build: sources, identifiers, failures, and what it refuses.
. "${srcdir:-.}/tests/tap.sh"
build() { "$q" corpus build -l token "$@"; }
ids() { sed 's/.*"n":[0-9]*,"id":\("\([^"\\]\|\\.\)*"\).*/\1/' "$1/journal.jsonl" | tr '\n' ' '; }

# ---- sources
mkdir -p news/2020/01 news/2021
echo 'One.' >news/2020/01/b.txt
echo 'Two.' >news/2020/a.txt
echo 'Three.' >news/2021/c.d.txt
echo 'No article.' >news/2021/readme.md
build -o c1 news
is "a folder: sorted, identifiers are paths" "$? $(ids c1)" '0 "2020/01/b" "2020/a" "2021/c.d" '
build -o c2 'news/*/*.txt'
is "a pattern" "$? $(ids c2)" '0 "a" "c.d" '
(cd news && tar cf ../news.tar . && tar czf ../news.tar.gz .)
for a in tar tar.gz; do
	build -o "c_$a" "news.$a"
	is "news.$a" "$? $(ids "c_$a" | tr ' ' '\n' | sort | tr '\n' ' ')" '0 "2020/01/b" "2020/a" "2021/c.d" '
done
if command -v bsdtar >/dev/null; then
	(cd news && bsdtar -c --format=zip -f ../news.zip 2020 2021)
	build -o c_zip news.zip
	is "a zip archive" "$? $(ids c_zip | tr ' ' '\n' | sort | tr '\n' ' ')" '0 "2020/01/b" "2020/a" "2021/c.d" '
else
	skip "a zip archive" "bsdtar is not installed"
fi
head -c 700 news.tar >cut.tar
build -o c_cut cut.tar 2>err
is "an archive that is cut off: try again" $? 75
long=$(printf 'x%.0s' $(seq 150))
mkdir -p "deep/$long"
echo 'Deep.' >"deep/$long/$long.txt"
tar cf gnu.tar --format=gnu deep && tar cf pax.tar --format=pax deep
for a in gnu pax; do
	build -o "c_$a" "$a.tar"
	is "long names, $a" "$(ids "c_$a")" "\"deep/$long/$long\" "
done
printf '{"doc":17,"date":"2020-02-03","source":"A","body":"One."}\n\n{"doc":"x","body":"Two.","source":"B"}\n{"doc":"y"}\n' >own.jsonl
build --id doc --text body --meta date,source -o c3 own.jsonl 2>err
is "JSON lines with members of other names; one has no text" "$? $(ids c3)" '1 "17" "x" "y" '
is "what was to be kept is kept" "$(grep -o '"meta":{[^}]*}' c3/shards/000000.jsonl | tr '\n' ' ')" \
	'"meta":{"date":"2020-02-03","source":"A"} "meta":{"source":"B"} '
printf '{"doc":"z","body":17}\n' | cat own.jsonl - | build --id doc --text body -o c3b - 2>err
is "and what it has not is named" "$? $(grep -v docum err | tr '\n' '|')" '1 quidnunc: y: the record has no "body"|quidnunc: z: "body" is no string|'
gzip -k own.jsonl
build --id doc --text body --meta date,source -o c4 own.jsonl.gz 2>err
is "packed lines" "$? $(ids c4)" '1 "17" "x" "y" '
cat own.jsonl | build --id doc --text body --meta date,source -o c5 - 2>err
is "standard input" "$? $(ids c5)" '1 "17" "x" "y" '
printf '{"id":"one","meta":{"a":1},"text":"One."}\n{"id":"half"\n' >lines.jsonl
gzip -c lines.jsonl >more.ndjson.gz
build -o c_lines lines.jsonl more.ndjson.gz 2>err
is "JSON lines by their names" "$? $(ids c_lines)" '1 "one" "half" "one" "half" '
is "what came as meta is kept once" "$(grep -o '"meta":{[^}]*}' c_lines/shards/000000.jsonl | tr '\n' ' ')" '"meta":{"a":1} "meta":{"a":1} '
printf '\377\376{\000"\000i\000\n\000{\000\n\000' >wide.jsonl
gzip -c wide.jsonl >wider.jsonl.gz
build -o c_wide wide.jsonl lines.jsonl wider.jsonl.gz 2>err
is "JSON lines in UTF-16: one record for the file, and the others" "$? $(ids c_wide)" '1 "wide:1" "one" "half" "wider:1" '
has "which says what helps" "$(cat c_wide/shards/000000.jsonl)" '"id":"wide:1","error":{"reason":"not UTF-8: begins as UTF-16 does (iconv -f utf-16 -t utf-8 converts it)"}'
build -o c_mixed lines.jsonl news/2020/a.txt
has "JSON lines among others are texts" "$(ids c_mixed)" '"lines" "a"'
"$q" annotate --to jsonl -l token news/2020/a.txt | build --from jsonl -o c6 - && is "the native form" "$(ids c6)" '"a" '

# ---- another corpus, and standoff beside its text
build --from jsonl -o c9 c6
is "a corpus is a source: its shards, with their layers" "$? $(ids c9)$(cmp -s c6/shards/000000.jsonl c9/shards/000000.jsonl && echo same)" '0 "a" same'
mkdir ann && "$q" annotate --to brat -l entity -o ann "$top"/corpora/desk/text/cup-final.txt 2>/dev/null
if [ -f ann/cup-final.ann ]; then
	"$q" corpus build -q --from brat -l entity -o c10 ann 2>err
	is "brat, with the text beside it" "$? $(ids c10)" '0 "cup-final" '
else
	skip "brat, with the text beside it" "there is no such format"
fi

# ---- hostile identifiers: kept as they are, and nothing outside of the corpus
python=$(command -v python3)
cat >hostile.txt <<'END'
../../etc/x
/etc/passwd
..
.
../../../../../../tmp/quidnunc-hostile
a/../../b
~root
$(touch hit)
`touch hit`
; touch hit
-rf
--output=hit
CON
con.txt
a\b
..\..\windows
%2e%2e%2fetc
shards/000000.jsonl
journal.jsonl
corpus.json
é/日本/😀
a:b|c*d?e
"quoted" 'and'
</script><script>
END
sed 's/\\/\\\\/g; s/"/\\"/g; s/.*/{"id":"&","text":"Text."}/' hostile.txt >hostile.jsonl
mkdir box && cd box
outside() { find "$dir" -type f -not -path "$dir/box/c/*" | sort; ls -d /tmp/quidnunc-hostile* 2>/dev/null; }
before=$(outside)
"$q" corpus build -l token --from jsonl -o c ../hostile.jsonl
is "24 hostile identifiers: exit code" $? 0
is "nothing but the corpus" "$(find . -type f | sort | tr '\n' ' ')" "./c/corpus.json ./c/journal.jsonl ./c/shards/000000.jsonl "
is "and nothing outside of it" "$(outside)" "$before"
cd ..
if [ -n "$python" ]; then
	"$python" -c 'import json; [print(json.loads(l)["id"]) for l in open("box/c/shards/000000.jsonl", encoding="utf-8")]' >ids.txt
	holds "kept as they are" cmp -s ids.txt hostile.txt
else
	skip "kept as they are" "python3 is not installed"
fi
printf '\377\376.txt' | { read -r name; mkdir odd; echo Odd. >"odd/$name"; }
build -o c_odd odd
is "a name that is not UTF-8" "$(ids c_odd)" '"%FF%FE" '

# ---- failures
mkdir mixed && echo Good. >mixed/a.txt && printf 'bad \377\n' >mixed/b.txt && echo Good. >mixed/c.txt
build -q -o c7 mixed
is "a document fails: exit 1" "$? $(grep -c '"ok":false' c7/journal.jsonl)" "1 1"
is "its record says why" "$(grep -o '"reason":"not UTF-8[^(]*' c7/shards/000000.jsonl)" '"reason":"not UTF-8: byte 0xff at offset 4 '
build -q -o c7 --resume mixed
is "resumed: nothing to do, still 1" $? 1
cp -r c7 c7.before
build -q -o c7 --retry-failed mixed
is "failed again: the same" "$? $(diff -r c7 c7.before && echo same)" "1 same"

# ---- a plugin that dies, then is mended
mkdir plug three
for i in a b c; do echo "Text $i." >three/$i.txt; done
cat >plug/flaky.exec <<'END'
plugin    flaky
version   1
about     dies on one document while a file is there
provides  odd
command   sh flaky.sh
END
cat >plug/flaky.sh <<END
while read -r line; do
	case \$line in *'Text b'*) [ -e $dir/ill ] && kill -9 \$\$ ;; esac
	echo '{"layers":{"odd":[{"begin":0,"end":4}]}}'
done
END
flaky() { "$q" corpus build -q -P plug -l odd "$@" three; }
flaky -o well
touch ill
flaky -o c8 2>err
is "a plugin dies: exit 1, the others are done" "$? $(grep -c '"ok":true' c8/journal.jsonl)" "1 2"
rm ill
flaky -o c8 --retry-failed
is "mended: --retry-failed" $? 0
holds "the same bytes as an undisturbed run" diff -r well c8

# killed while the new state was put in place of the old
flaky_again() { rm -rf c8; touch ill; flaky -o c8 2>/dev/null; rm ill; cp -r well c8/retry; }
flaky_again
flaky -o c8 --resume
holds "a retry that was whole takes the place of the old" diff -r well c8
flaky_again
mv c8/retry/shards/000000.jsonl c8/shards
flaky -o c8 --resume
holds "also half of the way" diff -r well c8
flaky_again
mv c8/retry/shards/000000.jsonl c8/shards && mv c8/retry/journal.jsonl c8
flaky -o c8 --retry-failed
holds "also before the manifest" diff -r well c8
rm -rf c8; touch ill; flaky -o c8 2>/dev/null; rm ill
for i in 1 2 3 4 5 6; do
	"$q" corpus build -q -P plug -l odd -o c8 --retry-failed three &
	sleep 0.0$((i * 7 % 10))
	kill -9 $! 2>/dev/null
	wait $! 2>/dev/null
done
flaky -o c8 --retry-failed
holds "killed while it tries again" diff -r well c8

# ---- full disk, by a limit on the size of files
for i in $(seq 400); do printf '{"id":"%d","text":"Words of story %d, and some more of them, so that it takes room."}\n' "$i" "$i"; done >many.jsonl
(ulimit -f 100; build --from jsonl -o full many.jsonl 2>err)
is "a full disk: try again" $? 75
is "and says so" "$(grep -c 'File too large' err)" 1
build --from jsonl -o full --resume many.jsonl
build --from jsonl -o whole --progress json many.jsonl 2>err
is "progress as JSON" "$(tail -1 err | grep -o '"done":400,"failed":0,"share":1.0000')" '"done":400,"failed":0,"share":1.0000'
holds "resumed: the same bytes" diff -r full whole

# ---- damage
"$q" corpus verify whole >out
is "verify" "$? $(cut -d, -f1-3 out)" "0 400 documents, 0 failed, all whole; 0 identifiers occur more than once"
cp -r whole hurt
size=$(wc -c <hurt/shards/000000.jsonl)
printf 'X' | dd of=hurt/shards/000000.jsonl bs=1 seek=$((size / 2)) conv=notrunc 2>/dev/null
"$q" corpus verify --repair hurt 2>err
is "one byte that changed is found" "$? $(grep -c 'is damaged' err)" "2 1"
build --from jsonl -o hurt --resume many.jsonl
holds "repaired: the same bytes" diff -r hurt whole
head -c $((size - 5)) whole/shards/000000.jsonl >hurt/shards/000000.jsonl
build --from jsonl -o hurt --resume many.jsonl
holds "a shard that lost its end: the same bytes" diff -r hurt whole

# ---- what is refused
build -o c1 news 2>err
is "a corpus that is there" $? 2
build -o news news 2>err
is "a folder that is no corpus" $? 2
echo Zero. >news/2020/01/a.txt
mv c1/corpus.json x && sed '/^"result"/d; s/^"documents_in_a_shard":1000,/"documents_in_a_shard":1000}/' x >c1/corpus.json
build -o c1 --resume news 2>err
is "sources that changed" "$? $(grep -c 'not those of before' err)" "2 1"
mkdir grows && for i in 1 2 3; do echo "Text $i." >grows/$i.txt; done
build -q -o c12 grows
build -q -o c12 --resume grows 2>err
is "a whole corpus, and --resume: nothing is done" "$? $(cat err)" "0 "
echo Four. >grows/4.txt
build -q -o c12 --resume grows 2>err
is "a whole corpus, and a text that came since" "$? $(cat err)" "2 quidnunc: c12: is whole: its sources had 3 documents, and have 4 now; expected the same sources, or another -o for those that came"
"$q" corpus build -l sentence -o c7 --resume mixed 2>err
is "other parameters" "$? $(grep -c '"wanted" is' err)" "2 1"
printf 'X:1\tZero\n' >kb.tsv
"$q" corpus build -q -l entity -o c11 news 2>err
"$q" corpus build -q -l entity -p entity.kb=kb.tsv -o c11 --resume news 2>err
is "a plugin with another parameter: what differs is shown" "$? $(grep -c '"plugins" is {"by":{"plugin":"entity".* in one and {"by":{"plugin":"entity","version":"[0-9.]*","params":{"kb":"kb.tsv"}.* in the other' err)" "2 1"
(flock -n 9 && build -q -o c7 --retry-failed mixed; echo $? >code) 9>>c7/journal.jsonl
is "another process at work: try again" "$(cat code)" 75
finish
