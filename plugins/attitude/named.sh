#!/bin/sh
# Models that a parameter names are those that leaning asks.
. "${srcdir:-.}/tests/tap.sh"

printf '%s' 'Mark Frost warned Ben Cole about the bill. Dora Lane laughed at Tom Reed.' >frost.txt
scores() { "$q" annotate -q -p leaning.least=0 --layers leaning --to jsonl "$@" frost.txt | grep -o '"score":[-0-9.e]*'; }
scores >open.out
scores -p leaning.model=research >research.out
scores -p leaning.linear="$top/plugins/attitude/attitude-research.model" >named.out
holds 'there are scores' test -s open.out
holds 'a file of weights that is named' cmp named.out research.out
holds 'is not the default' sh -c '! cmp -s named.out open.out'
scores -p leaning.reader=yes >reader.out
holds 'a reader that is asked for has its say' sh -c '! cmp -s reader.out open.out'
has 'weights that are no network' "$("$q" annotate -q -p leaning.net="$top/plugins/attitude/attitude-open.model" --layers leaning frost.txt 2>&1)" 'expected "attitude net'
has 'a file that is no reader' "$("$q" annotate -q -p leaning.reader=yes -p leaning.reader_file="$top/plugins/attitude/attitude-net.model" --layers leaning frost.txt 2>&1)" 'expected "attitude reader'
has 'a file that is not there' "$("$q" annotate -q -p leaning.linear=none.model --layers leaning frost.txt 2>&1)" 'file none.model is neither in the working folder nor beside the plugin'
finish
