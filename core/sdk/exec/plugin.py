"""Results of matches: a score, and the two sides that it belongs to."""
import bisect, json, re, sys

SCORE = re.compile(r"\b(\d\d?)[-–](\d\d?)\b")

for line in sys.stdin:
    doc = json.loads(line)
    sentences, sides, rows = doc["layers"]["sentence"], doc["layers"]["entity"], []
    sentence_begins = [s["begin"] for s in sentences]
    side_begins = [e["begin"] for e in sides]
    for m in SCORE.finditer(doc["text"]):
        s = sentences[max(bisect.bisect_right(sentence_begins, m.start()) - 1, 0)] if sentences else {"begin": 0, "end": 0}
        k = bisect.bisect_left(side_begins, m.start())  # the first behind the score
        first = k - 2 if k >= 2 and side_begins[k - 2] >= s["begin"] else max(k - 1, 0)
        if first + 1 < len(sides) and side_begins[first] >= s["begin"] and sides[first + 1]["end"] <= s["end"]:
            rows.append({"begin": m.start(), "end": m.end(), "home": first, "away": first + 1,
                         "home_goals": int(m[1]), "away_goals": int(m[2])})
    print(json.dumps({"layers": {"@LAYER@": rows}, "key": doc["key"]}), flush=True)
