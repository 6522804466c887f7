#!/bin/sh
# What is written to learn from without a fold has no document of it: labelled.py and articles.py on documents that are made up here, in each of which
# one word stands that no other has.
. "${srcdir:-.}/tests/tap.sh"
command -v python3 >/dev/null 2>&1 || { echo '1..0 # SKIP there is no python3'; exit 0; }
PYTHONDONTWRITEBYTECODE=1 PYTHONPATH=$top/plugins/attitude:$top/plugins/stance
export PYTHONDONTWRITEBYTECODE PYTHONPATH
ln -s "$q" quidnunc # articles.py asks the program in its folder
mkdir labels data

cat >labels/texts.py <<'END'
"""Documents of two sentences, by set; data: what of them is asked for."""


def documents(*names):
    return lambda data: {n: "Ana Ferreira praised Luis Okafor at pier%s on Monday. Luis Okafor criticised Ana Ferreira behind gate%s." % (w, w)
                         for n, w in ((n, "".join(c for c in n if c.isalnum())) for n in names)}


days = ["%s_2031-0%d-1%d_%s" % (paper, m, d, word) for m in (1, 2) for d in range(5) for paper, word in (("gull", "quay"), ("tern", "mole"))]
polnear = documents(*days, "gull_2031-03-10_kept", "tern_2031-03-10_kept")
current_events = events = documents(*["ce-%05d" % i for i in range(0, 200, 20)])
seesaw = documents(*["ss-TRIPLET_%03d_DOCUMENT_%d" % (i, k) for i in range(6) for k in range(3)])
newsmtsc = documents(*["nm-%d" % i for i in range(4)])
dse = documents(*["dse-%d" % i for i in range(4)])
END

cat >make.py <<'END'
import sys
sys.path.insert(0, "labels")
import texts  # noqa: E402


def place(text, word, start=0):
    at = text.index(word, start)
    return "%d-%d" % (at, at + len(word))


for name, of in (("polnear", texts.polnear), ("events", texts.events), ("articles", texts.seesaw), ("newsmtsc", texts.newsmtsc), ("dse", texts.dse)):
    rows, stances = [], []
    for i, (document, text) in enumerate(of(None).items()):
        end = text.index(".") + 1
        a, b = place(text, "Ana Ferreira"), place(text, "Luis Okafor")
        rows.append([document, 0, end, "held" if i % 7 == 3 else "learn", "%s=0 %s=+" % (a, b), "1>2+"])
        stances.append([document, end + 1, len(text), place(text, "Luis Okafor", end), place(text, "Ana Ferreira", end), "-"])
    with open("labels/attitudes-%s.tsv" % name, "w") as f:
        f.writelines("\t".join(map(str, r)) + "\n" for r in rows)
    for part in ("", "-dev"):
        with open("labels/stances-%s%s.tsv" % (name.replace("articles", "seesaw"), part), "w") as f:
            f.writelines("\t".join(map(str, r)) + "\n" for r in stances if ("kept" in r[0]) == bool(part))
with open("stories.txt", "w") as f:
    for i in range(30):
        f.write("= story-%d\n[1:Ana Ferreira] praised [2:Luis Okafor] at pierstory%d on Monday.\n@ 1>2+ |praised|\n\n" % (i, i))
END

cat >seen.py <<'END'
"""seen.py TOOL WHAT [FILE ...]: the documents that files have, or without files those that they should have: all, but for fold 0, but for fold 1."""
import re
import sys
sys.path.insert(0, "labels")
import texts  # noqa: E402
from folds import fold  # noqa: E402
from importlib import import_module  # noqa: E402

held = import_module("measure-articles").held
word = {n: "".join(c for c in n if c.isalnum()) for of in (texts.polnear, texts.events, texts.seesaw, texts.newsmtsc, texts.dse) for n in of(None)}
word.update({"story-%d" % i: "story%d" % i for i in range(30)})
tool, what, files = sys.argv[1], sys.argv[2], sys.argv[3:]
if files:
    found = {w for f in files for w in re.findall(r"(?:pier|gate)(\w+)", open(f, encoding="utf-8").read())}
    documents = {n for n, w in word.items() if w in found}
else:
    sentences = ("nm-", "dse-")
    of_tool = [n for n in word if "kept" not in n and (n.startswith(sentences) <= (tool == "labelled")) and (n.startswith("story") <= (tool == "articles"))]
    whole = [row.split("\t") for s in ("polnear", "events", "articles", "newsmtsc", "dse") for row in open("labels/attitudes-%s.tsv" % s)]
    to_measure = {r[0] for r in whole if r[3] == "held"} if tool == "labelled" else {n for n in word if n.startswith("story") and held(n)}
    documents = {n for n in of_tool if n not in to_measure and (what == "all" or n.startswith(sentences) or str(fold(n)) != what)}
print(*sorted(documents), sep="\n")
END

python3 make.py || exit 99
learned_labelled='polnear.txt events.txt articles.txt newsmtsc.txt dse.txt'
learned_articles='stories.txt real.txt'
for k in all 0 1; do
	without=
	[ $k = all ] || without="-f $k"
	python3 "$top/plugins/attitude/labelled.py" $without labels data labelled.$k || exit 99
	python3 "$top/plugins/attitude/articles.py" $without articles.$k stories.txt labels/stances-polnear.tsv=data labels/stances-events.tsv=data \
		labels/stances-seesaw.tsv=data || exit 99
	for tool in labelled articles; do
		eval "files=\$learned_$tool"
		python3 seen.py $tool $k $(for f in $files; do echo $tool.$k/$f; done) >$tool.$k.seen
		python3 seen.py $tool $k >$tool.$k.wanted
		is "$tool.py ${without:-without -f}: the documents that there should be, and no other" "$(cat $tool.$k.seen)" "$(cat $tool.$k.wanted)"
	done
done
for tool in labelled articles; do
	is "$tool.py: a document is left out of one fold or the other" \
		"$(sort -u $tool.0.seen $tool.1.seen)" "$(cat $tool.all.seen)"
	is "$tool.py: and no whole document is in both" "$(comm -12 $tool.0.seen $tool.1.seen | grep -v '^nm-\|^dse-')" ''
done
is "what is labelled whole to measure with is nowhere" "$(grep -l 'kept' labelled.*/*.txt articles.*/*.txt)" ''
python3 -c '
import sys
sys.path.insert(0, "labels")
import texts
from folds import fold
day = {}
for n in list(texts.polnear(None)) + list(texts.seesaw(None)):
    day.setdefault(n.split("_")[1], set()).add(fold(n))
print(len(day), {len(k) for k in day.values()}, len(set().union(*day.values())))' >days
is "a day, or an event, is in one fold" "$(cat days)" '17 {1} 2'
for k in 0 1; do
	is "unread.txt names the documents of fold $k whose own labels must not be read" "$(sort labelled.$k/unread.txt)" \
		"$(python3 -c "
import sys
sys.path.insert(0, 'labels')
import texts
from folds import fold
print(*sorted(n.removeprefix('ss-') for n in texts.seesaw(None) if fold(n) == $k), sep='\n')")"
done
finish
