/* edges.h -- the words beside a name, for edges.c, which cuts it, and reach.c, which makes it longer. */
#ifndef ENTITY_EDGES_H
#define ENTITY_EDGES_H

#include "../../core/learn/hash.h"
#include "../../core/learn/text.h"
#include "mention.h"

struct edges {
	qn_run *r;
	const struct gazetteer *lists;
	const qn_layer *token;
	struct mentions *m;
};

static inline bool edges_in(const struct edges *g, uint32_t i, const char *set)
{
	return i < g->token->n && text_among(set, g->r->text + g->token->begin[i], g->token->end[i] - g->token->begin[i]);
}

/* Whether a blank, and nothing else, parts the token from the one before it. */
static inline bool edges_follows(const struct edges *g, uint32_t i) { return i && i < g->token->n && g->token->begin[i] == g->token->end[i - 1] + 1; }

static inline bool edges_is_person(const struct edges *g, uint32_t at, uint32_t first)
{
	return at < g->m->n && g->m->at[at].kind == E_PER && g->m->at[at].first == first;
}

static inline bool edges_is_letters(const struct edges *g, uint32_t i)
{
	for (uint32_t k = g->token->begin[i]; k < g->token->end[i]; k++)
		if (g->r->text[k] < 'A' || g->r->text[k] > 'Z')
			return false;
	return g->token->end[i] - g->token->begin[i] > 2;
}

static inline bool edges_touches(const struct edges *g, uint32_t i) { return i && i < g->token->n && g->token->begin[i] == g->token->end[i - 1]; }
static inline bool edges_is_country(const struct edges *g, uint32_t first, uint32_t last)
{
	uint32_t b = g->token->begin[first];
	return country_of(g->r->text + b, g->token->end[last - 1] - b).code != NULL;
}

static inline bool edges_is_small(const struct edges *g, uint32_t i) { return g->r->text[g->token->end[i] - 1] >= 'a' && g->r->text[g->token->end[i] - 1] <= 'z'; }

static inline bool edges_has_capital(const struct edges *g, uint32_t i)
{
	return i < g->token->n && text_flags(g->r->text + g->token->begin[i], g->token->end[i] - g->token->begin[i]) & TEXT_UPPER_FIRST;
}

/* Makes the name longer where the words behind it are its own; next: index of the next mention. */
void edges_reach_on(const struct edges *g, struct mention *m, uint32_t next);

#endif
