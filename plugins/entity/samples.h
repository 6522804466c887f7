/*
 * samples.h -- annotated articles as the tagger sees them (trainers and evaluation).
 */
#ifndef ENTITY_SAMPLES_H
#define ENTITY_SAMPLES_H

#include "articles.h"
#include "decode.h"

struct store { /* memory that lives as long as the store */
	char *at;
	size_t left;
	void **block;
	unsigned n_block, room_block;
};
void *store_take(void *store, size_t bytes); /* zeroed; NULL if there is none left */
void store_free(struct store *s);

struct sample {
	const struct article *source;
	struct entity_article a; /* begin and end are bytes of source->text */
	uint8_t *gold;           /* [a.n] states; a span that tokens cut through is widened to them */
};

/* Cuts an article into the tokens and sentences of our own tokenizer and looks at them. */
bool sample_look(struct engine *g, struct doc *d, const struct article *source, const struct entity_known *known, struct store *s,
                 struct sample *out, struct error *e);
/* Features of token i in the sentence [b, e); at most SAMPLE_FEATURES of them. */
enum { SAMPLE_FEATURES = 5 * ENTITY_WORD_FEATURES + ENTITY_PLACE_FEATURES };
unsigned sample_features(const struct entity_article *a, uint32_t i, uint32_t b, uint32_t e, uint32_t *out);

struct counts { unsigned found[N_KIND], right[N_KIND], gold[N_KIND]; };
/* Counts spans that agree to the byte. state[a.n] is the tagger's. */
void sample_count(const struct sample *s, const uint8_t *state, struct counts *c);
/* Prints what is missed (-), found without being there (+) and of another kind or end (!). */
void sample_errors(const struct sample *s, const uint8_t *state);
/* Micro F1 over PER, ORG and LOC, per cent. */
double counts_f1(const struct counts *c);
void counts_print(const char *name, const struct counts *c);

#endif
