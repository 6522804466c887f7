import json, sys
for line in sys.stdin:
    doc = json.loads(line)
    rows = []
    for t in doc["layers"]["token"]:
        word = doc["text"][t["begin"]:t["end"]]
        if len(word) > 2 and word.isupper():
            rows.append({"begin": t["begin"], "end": t["end"], "text": word.lower()})
    print(json.dumps({"layers": {"shout": rows}}), flush=True)
