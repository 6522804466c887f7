/*
 * connotation.h -- how a word makes those look who do, suffer or are what it says.
 *
 * Four scales from -2 to 2 (connotation frames: Rashkin, Singh and Choi 2016): the thing
 * itself, its subject or bearer, its object, and what the subject feels or does
 * towards the object. The words and their ratings are in connotations.txt;
 * connotations.model (kind "connotations 1", of build-connotations) is the same as an open-addressing
 * table of 16-bit prints, ready where it is mapped.
 */
#ifndef QN_CONNOTATION_H
#define QN_CONNOTATION_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct connotation { int8_t event, subject, object, regard; }; /* each -2 to 2 */

struct connotations {
	uint32_t n_slot;              /* a power of two */
	const uint16_t *print, *rating; /* [n_slot] print 0: empty */
};

/* Over a mapped connotations.model, which must stay; false if its sections are not those of one. */
bool connotations_open(struct connotations *c, const void *file);
/* The rating of a lemma, by its hash (feat_bytes of lower case), as a noun `n`, verb `v`, adjective `j` or adverb `r`; where that is not
   rated, as another of these. All 0: none is, or it is neutral. */
struct connotation connotations_find(const struct connotations *c, uint32_t lemma, char part);

/* ---- shared with build-connotations */
uint32_t connotation_key(uint32_t lemma, char part);
/* Where the key's print (feat_print) stands, or else an empty slot; any slot if there is neither. */
uint32_t connotation_slot(const struct connotations *c, uint32_t key);
uint16_t connotation_pack(struct connotation c);

#endif
