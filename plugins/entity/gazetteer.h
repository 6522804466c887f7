/*
 * gazetteer.h -- what lists of names say of a word or a phrase.
 *
 * Lists of countries, towns, persons, companies and so on are compressed into
 * fingerprints with the set of lists that they are on; the names themselves are
 * not kept. A phrase is a chain over the hashes of its tokens.
 */
#ifndef ENTITY_GAZETTEER_H
#define ENTITY_GAZETTEER_H

#include "../../core/learn/hash.h"
#include "../../core/learn/prints.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum gazetteer_list {
	G_COUNTRY, G_DEMONYM, G_CITY, G_REGION, G_COMPANY, G_UNIVERSITY, G_CLUB, G_OUTLET, G_PARTY, G_ACRONYM, G_PERSON, G_GIVEN,
	G_SURNAME, G_PEOPLE, G_AGENCY, G_OTHER, G_LISTS
};
enum { GAZETTEER_LONGEST = 6 }; /* tokens of a phrase */

struct gazetteer {
	uint32_t n_slot;
	const uint16_t *print; /* [n_slot] 0: empty */
	const uint16_t *lists; /* [n_slot] bits */
};

/* Opens the section where it lies; false if it is not one. */
bool gazetteer_open(struct gazetteer *g, const void *section, size_t bytes);

static inline uint32_t gazetteer_chain(uint32_t chain, uint32_t token) { return feat_end(feat(chain, token)); }

/* Asks for the memory that gazetteer_phrase needs. */
ASKS void gazetteer_expect(const struct gazetteer *g, uint32_t chain)
{
	const uint16_t *print = g->print + (chain & (g->n_slot - 1));
	__builtin_prefetch(print);
	__builtin_prefetch(print + 2 * PRINTS - 1); /* as far as most searches go */
}

static inline uint32_t gazetteer_phrase(const struct gazetteer *g, uint32_t chain)
{
	uint32_t at = chain & (g->n_slot - 1);
	bool found;
	at = prints_find(g->print, g->n_slot, at, (uint16_t)(chain >> 16 ? chain >> 16 : 1), &found);
	return found ? g->lists[at] : 0;
}

/* Lists of a single word, by the hash of its text. */
static inline uint32_t gazetteer_word(const struct gazetteer *g, uint32_t hash) { return gazetteer_phrase(g, gazetteer_chain(0, hash)); }

#endif
