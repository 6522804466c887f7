"""Results of matches: a score, and the two sides that it belongs to."""
import json, re, sys

for line in sys.stdin:
    doc = json.loads(line)
    entities, rows = doc["layers"]["entity"], []
    for s in doc["layers"]["sentence"]:
        sides = [i for i, e in enumerate(entities) if s["begin"] <= e["begin"] and e["end"] <= s["end"]]
        for m in re.compile(r"\b(\d\d?)[-–](\d\d?)\b").finditer(doc["text"], s["begin"], s["end"]):
            before = sum(entities[i]["begin"] < m.start() for i in sides)
            pair = sides[max(before - 2, 0):][:2]
            if len(pair) == 2:
                rows.append({"begin": m.start(), "end": m.end(), "home": pair[0], "away": pair[1],
                             "home_goals": int(m[1]), "away_goals": int(m[2])})
    print(json.dumps({"layers": {"@LAYER@": rows}}), flush=True)
