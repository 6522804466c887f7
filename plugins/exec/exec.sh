#!/bin/sh
# Programs as plugins: kept, restarted, ended on their budget, believed as little as any plugin.
. "${srcdir:-.}/tests/tap.sh"
command -v python3 >/dev/null 2>&1 || { echo '1..0 # SKIP there is no python3'; exit 0; }

cat >docs.jsonl <<'END'
{"id":"first","text":"Élodie MARSH spoke."}
{"id":"second","text":"BAD weather followed."}
{"id":"third","text":"NASA was silent."}
END
mkdir p
plugin() { # HEADER LINES...; the program follows on standard input. It has `doc`, and what it sets as `answer` is sent
	printf '%s\n' 'requires token(kind) entity?' 'provides hit(word:sym?, of:hit?, n:int?, x:num?, b:bool?)' 'command python3 hit.py' "$@" |
		sed 's/n:int?/n:int/; s/x:num?/x:num/; s/b:bool?/b:bool/' >p/hit.exec
	{
		echo 'import json, sys, os, time, signal'
		echo 'count = 0'
		echo 'for line in sys.stdin:'
		echo '    doc = json.loads(line); count += 1'
		echo '    bad = "BAD" in doc["text"]'
		echo '    good = {"layers": {"hit": [{"begin": 0, "end": 1, "word": "w", "n": count, "x": 0.5, "b": True}]}}'
		echo '    answer = good'
		cat
		echo '    print(answer if isinstance(answer, str) else json.dumps(answer), flush=True)'
	} >p/hit.py
}
run() { timeout 60 "$q" annotate -j1 -P p -l hit -f jsonl -t jsonl "$@" docs.jsonl >out 2>err; }
fails() { # NAME WORDS: the second document fails with these words, the others do not
	run --timeout 20
	rc=$?
	if [ $rc = 1 ] && grep -q '"id":"first".*"word":"w"' out && grep -q '"id":"third".*"word":"w"' out &&
		grep '"id":"second","error":{"plugin":"hit","reason":' out | grep -qF -e "$2"; then ok "$1"; else
		not_ok "$1"
		shown "exit code $rc" "$(cat err out)" "expected: $2"
	fi
}

plugin </dev/null
run
is 'kept over articles' "$(grep -o '"n":[0-9]*' out | tr '\n' ' ')" '"n":1 "n":2 "n":3 '
plugin <<'END'
    answer = {"layers": {"hit": [{"begin": t["begin"], "end": t["end"], "word": t["kind"], "n": 0, "x": 1, "b": False, "of": 0}
        for t in doc["layers"]["token"] if t["end"] - t["begin"] > 5]}}
END
run
has 'code points, layers and references' "$(cat out)" '{"begin":0,"end":6,"word":"word","of":0,"n":0,"x":1'
plugin 'offsets byte' <<'END'
    answer["layers"]["hit"][0]["end"] = 2
END
printf '{"id":"e","text":"Élodie"}\n' | "$q" annotate -j1 -P p -l hit -f jsonl -t jsonl >out 2>err
has 'bytes, if it says so' "$(cat out)" '{"begin":0,"end":1,"word":"w"'
plugin <<'END'
    if bad: sys.exit(3)
END
fails 'one that exits' 'the program ended without an answer (exit code 3)'
has 'the next article has a new one' "$(grep '"id":"third"' out)" '"n":1'
plugin <<'END'
    if bad: os.kill(os.getpid(), signal.SIGKILL)
END
fails 'one that is killed' 'the program was killed by signal 9'
plugin 'seconds 0.3' <<'END'
    if bad: time.sleep(100)
END
fails 'one that hangs' 'the program took more than 0.3 seconds'
plugin <<'END'
    if bad: time.sleep(100)
END
run --timeout 1
has 'one that takes longer than its article may' "$(grep second out)" '"error":{"plugin":"hit","reason":'
plugin <<'END'
    if bad: answer = "no JSON"
END
fails 'an answer that is no JSON' "the program's answer: JSON, byte 0: expected an object, found 'n'; it begins with no JSON, and should be"
plugin <<'END'
    if bad: answer = json.dumps(good, indent=1)
END
fails 'an answer of several lines' "it begins with {, and should be an object of JSON in a line"
plugin <<'END'
    if bad: answer = {"layers": {"hut": []}}
END
fails 'a layer that it does not provide' 'hut\" is not in the line'
plugin <<'END'
    if bad: answer["layers"]["hit"][0]["colour"] = "red"
END
fails 'a column that there is not' 'layer hit has no column'
plugin <<'END'
    if bad: answer["layers"]["hit"][0]["end"] = 1000
END
fails 'an offset outside of the text' 'offset 1000 lies beyond the text'
plugin <<'END'
    if bad: answer["layers"]["hit"][0]["of"] = 9
END
fails 'a row that there is not' 'refers to row 9 of hit'
plugin <<'END'
    if bad: answer["layers"]["hit"][0]["n"] = "one"
END
fails 'a cell of another type' "the program's answer: "
plugin <<'END'
    if bad: answer = {"error": "no idea"}
END
fails 'its own word for it' 'the program says: no idea'
plugin <<'END'
    if bad: sys.stdout.write("x" * (1 << 20)); sys.stdout.flush(); os.close(1); time.sleep(100)
END
fails 'one that closes its output' 'the program closed its output without an answer'
plugin <<'END'
    if bad: sys.stdout.write("{}\n{}\n{}\n"); sys.stdout.flush(); time.sleep(0.1)
END
run
is 'one that answers more than it was asked does not disturb the first' "$(grep -c '"id":"first".*"word":"w"' out)" 1
plugin </dev/null
sed -i 's/^command.*/command no-such-program-here/' p/hit.exec
run
has 'a program that is not there' "$(cat out)" 'the program, or the one that its first line names, is not there (exit code 127)'
sed -i 's/^command.*/command .\/hit.py/' p/hit.exec
run
has 'a program that may not be run' "$(cat out)" 'the program may not be run (exit code 126)'
plugin <<'END'
    if bad: answer = {"hit": good["layers"]["hit"]}
END
fails 'rows beside "layers"' 'the program'"'"'s answer has no member \"layers\"; expected {'
plugin <<'END'
    if bad: answer = {"error": ""}
END
fails 'an error without a word' 'the program says: error, and nothing more'
plugin <<'END'
    answer["error"] = None
END
run
is 'an error that is null is none' "$(grep -c '"word":"w"' out)" 3
plugin 'seconds 1' 'start 0' <<'END'
    if bad: sys.stdout.write('{"layers":'); sys.stdout.flush(); time.sleep(100)
END
fails 'half an answer' 'the program took more than 1 seconds; it wrote 10 bytes, but not the end of the line'
plugin 'seconds 1' 'start 0' <<'END'
    if bad: sys.stdout.write('{"layers":'); sys.stdout.flush(); os._exit(0)
END
fails 'half an answer, and its end' 'the program ended within its answer, a line (exit code 0)'
plugin <<'END'
    answer["layers"]["hit"][0]["word"] = doc["text"].split()[-1]
    answer = json.dumps(answer) + "\n" + json.dumps(answer)
END
run
is 'one that answers twice: no article gets the answer to another' "$(grep -o '"word":"[^"]*"' out | tr '\n' ' ')" '"word":"spoke." "word":"followed." "word":"silent." '
for share in no yes; do
	plugin "share $share" <<'END'
    print(json.dumps(answer), flush=True); break
END
	run
	is "one that answers one article and ends is started for each: share $share" "$(grep -c '"word":"w"' out)" 3
	plugin "share $share" <<'END'
    os.close(0); print(json.dumps(answer), flush=True); time.sleep(100)
END
	run
	is "one that closes its input is started again: share $share" "$(grep -c '"word":"w"' out)" 3
done
plugin <<'END'
    os.kill(os.getppid(), signal.SIGTERM); os.kill(os.getppid(), signal.SIGUSR1); os.kill(os.getppid(), signal.SIGINT); time.sleep(0.1)
END
run
is 'a signal for the workers does not take their programs' "$(grep -c '"word":"w"' out)" 3

# ---- the file
head_says() { # WORDS LINE: behind the four of the head
	printf 'about a head\nprovides hit\ncommand python3 hit.py\n# a comment\n%s\n' "$2" >p/hit.exec
	run
	has "$2" "$(cat err)" "$1"
}
head_says 'hit.exec: line 5: "secnds"; expected plugin, version, about' 'secnds 5'
head_says 'hit.exec: line 5: "command:"; expected' 'command: python3 hit.py'
for line in "command python3 'hit.py'" 'command python3 hit.py | cat' 'command python3 hit.py 2>log'; do
	printf 'provides hit\n%s\n' "$line" >p/hit.exec
	run
	has "$line" "$(cat err)" "hit.exec: line 2: command \"${line#command }\"; expected words parted by blanks, which no shell reads"
done
head_says 'hit.exec: line 5: seconds "ten"; expected a number of seconds' 'seconds ten'
head_says 'hit.exec: line 5: seconds "0"; expected a number of seconds' 'seconds 0'
head_says 'hit.exec: line 5: start "5s"; expected a number of seconds' 'start 5s'
head_says 'hit.exec: line 5: offsets "bytes"; expected codepoint or byte' 'offsets bytes'
head_says 'hit.exec: line 5: share "true"; expected yes or no' 'share true'
head_says 'hit.exec: line 5: another line "command"; the first is line 3' 'command python3 hut.py'
printf '\r\n  about  a head\t \r\nprovides hit\r\ncommand\tpython3   hit.py \r\noffsets byte\r\n\r\n' >p/hit.exec
sed 's/^    good.*/    good = {"layers": {"hit": [{"begin": 0, "end": 2 if "MARSH" in line else 1}]}}/' p/hit.py >p/hit2.py && mv p/hit2.py p/hit.py
sed -i '/getppid/d' p/hit.py
run
is 'blanks and ends of lines of any kind' "$(grep -c '"begin":0,"end":1}' out) $(cat err)" '3 '

plugin <<'END'
    import socket
    try: socket.socket(); said = "a socket"
    except OSError: said = "none"
    try: open("/tmp/quidnunc-exec-was-here", "w"); said += ", a file"
    except OSError: said += ", none"
    answer["layers"]["hit"][0]["word"] = said
END
run
if grep -q '"word":"a socket' out && ! grep -qs Landlock /proc/self/status; then skip 'no sockets and no files' 'this kernel does not confine'; else
	has 'no sockets and no files' "$(cat out)" '"word":"none, none"'
fi
plugin <<'END'
    if os.fork() == 0: time.sleep(1000)
    open(1000, "w") if False else None
    answer["layers"]["hit"][0]["word"] = str(os.getpid())
END
run
pid=$(grep '"id":"third"' out | sed 's/.*"word":"\([0-9]*\)".*/\1/')
# it may be dead and wait for the system's first process, which takes its time where there is much else to do
alive() { kill -0 "$1" 2>/dev/null && ! grep -qs ') Z ' "/proc/$1/stat"; }
i=0
while [ $i -lt 100 ] && alive "$pid"; do sleep 0.1; i=$((i + 1)); done
if alive "$pid"; then not_ok 'none is left behind'; else ok 'none is left behind'; fi
for share in no yes; do # gone when the command is, though nobody is asked to wait
	plugin "share $share" <<'END'
    import subprocess
    child = subprocess.Popen(["sleep", "1000"], start_new_session=True, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
    answer["layers"]["hit"][0]["word"] = str(child.pid)
END
	run
	left=
	for pid in $(grep -o '"word":"[0-9]*"' out | tr -dc '0-9\n'); do
		if alive "$pid"; then left="$left $pid"; kill "$pid"; fi
	done
	is "nor what has left its group: share $share" "$(grep -c '"word":"[0-9]' out)$left" 3
done

# one program for all workers
plugin 'share yes' <<'END'
    if bad:
        for i in range(300): sys.stdout.write("x" * (1 << 20))
END
fails 'shared: an answer without end' 'the answer is longer than 268435456 bytes'
for i in 1 2 3 4 5 6 7 8 9; do
	printf '{"id":"m%s","text":"Article %s%s."}\n' $i $i "$([ $i = 5 ] && echo ' is BAD')"
done >many.jsonl
together() { timeout 100 "$q" annotate -j3 -P p -l hit -f jsonl -t jsonl "$@" many.jsonl >out 2>err; }
eight() { # NAME WORDS: the fifth fails with these words, the others do not
	if [ "$(grep -c '"word":"w"' out)" = 8 ] && grep '"id":"m5","error"' out | grep -qF -e "$2"; then ok "$1"; else
		not_ok "$1"
		shown "$(cat err out)" "expected: $2"
	fi
}
plugin 'share yes' <<'END'
    answer["layers"]["hit"][0]["word"] = str(os.getpid())
END
together
is 'shared: one process, every article' "$(grep -o '"word":"[0-9]*"' out | sort | uniq -c | sed 's/^ *\([0-9]*\) .*/\1/')" 9
plugin 'share yes' <<'END'
    if bad: os.kill(os.getpid(), signal.SIGKILL)
END
together
eight 'shared: one that is killed costs the article that it was at' 'the program was killed by signal 9'
plugin 'share yes' 'seconds 1' <<'END'
    if bad: time.sleep(100)
END
together
eight 'shared: one that hangs costs the article that it was at' 'the program took too long'
plugin 'share yes' <<'END'
    answer = {"error": "no idea"} if bad else good
END
together
eight 'shared: its own word for it' 'no idea'
cat >batch.py <<'END'
import json, os, select, signal, sys
signal.signal(signal.SIGPIPE, signal.SIG_DFL)  # who has been left alone ends without a word, as programs do
rest, largest = b"", 1
while True:
    piece = os.read(0, 1 << 20)
    if not piece:
        break
    rest += piece
    while select.select([0], [], [], 0.05)[0]:
        more = os.read(0, 1 << 20)
        if not more:
            break
        rest += more
    *lines, rest = rest.split(b"\n")
    largest = max(largest, len(lines))
    if any(b"BAD" in line for line in lines):
        sys.exit(1)  # with all that were read together
    for line in lines:
        print(json.dumps({"layers": {"hit": [{"begin": 0, "end": 1, "word": "w", "n": largest, "x": 0, "b": True}]}}), flush=True)
END
cp batch.py p/hit.py
together
eight 'shared: of those that were read together only one pays' 'the program ended without an answer (exit code 1)'

# An answer with the key of its article cannot go to another one: BAD gets two lines, which come with those of the articles behind it.
for share in yes no; do
	plugin "share $share" </dev/null
	sed -i 's/^    if any.*/    wait = 0/; /sys.exit/d; s/^    for line in lines:/    for doc in map(json.loads, lines):/; s/"word": "w", "n": largest/"word": doc["text"], "n": largest/; s/^\(.*\)print(json.dumps({\(.*\)}), flush=True)/\1out = json.dumps({\2, "key": doc["key"]}); print(out + ("\\n" + out if "BAD" in doc["text"] else ""), flush=True)/' batch.py
	cp batch.py p/hit.py
	together
	is "two lines for one article, with its key: share $share" "$(grep -c '"word":"Article' out) $(sed -n 's/.*"text":"\(Article[^"]*\)".*"word":"\1".*/same/p' out | wc -l) $(cat err)" '9 9 '
	plugin "share $share" <<'END'
    good["key"] = "0123456789abcdef" if bad else doc["key"]
END
	together
	eight "a key that is no article's: share $share" ' the key '
done
finish
