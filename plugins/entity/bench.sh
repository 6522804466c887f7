#!/bin/sh
# The tagger and all behind it on a core, over the articles that `quidnunc bench` has: tokens a second, as a ratio to the 600,000 that are wanted.
for model in open research; do
	./quidnunc bench -p entity.model=$model -l entity -s "${SECONDS_:-2}" entity |
		awk -v m=$model '$1 == "entity" { printf "entity: %s model, %.2f million tokens/s, %.2f of the 600,000 that are wanted\n", m, $2 / 1e6, $2 / 6e5 }'
done
