/*
 * opinion.h -- the words of attitude: attitude-words.txt as a table.
 *
 * A word is known by the hash of its lemma; its sections are bits. Where the list
 * says word@prep, what the attitude is about stands behind that preposition. Phrases
 * are found by the chain of their words, "lash_out"; each beginning of one, "lash_",
 * is an entry as well (OP_BEGINS), so that who reads a text for long ones knows when to stop. build-opinions makes the table
 * of one list or several when the program is built (attitude-words.model,
 * stance-words.model); it is ready where it is mapped.
 */
#ifndef QN_OPINION_H
#define QN_OPINION_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum opinion_section {
	OP_FOR, OP_HELP, OP_AGAINST, OP_HARM, OP_ANGERS, OP_PLEASES, OP_NOUN_FOR, OP_NOUN_AGAINST, OP_BETWEEN_AGAINST, OP_BETWEEN_FOR,
	OP_ADJ_FOR, OP_ADJ_AGAINST, OP_GOOD, OP_BAD, OP_DENY, OP_DOUBT, OP_ALLY, OP_FOE, OP_WARMS, OP_COOLS, OP_LOYAL, OP_SUFFERED,
	OP_NEVER, OP_BEGINS, OP_SECTIONS
};

struct opinion_entry {
	uint32_t hash, sections, prep; /* of the phrase; bits; hash of the preposition it needs, 0: none */
};

/* Most words that are asked about are in no list, and what says so lies close together: bits for the next six bits of each hash, by its first eleven. */
enum { OPINION_PARTS = 2048 };

struct opinion {
	uint32_t n;
	const struct opinion_entry *entry; /* [n] by hash, then by preposition; one for each of both */
	uint64_t some[OPINION_PARTS];
	uint32_t first[OPINION_PARTS]; /* entries of lesser parts */
};

#define OPINION_KIND "opinions 2" /* of its model; another number where sections or entries become others */

/* Over n entries, which must stay. */
void opinion_over(struct opinion *o, const struct opinion_entry *entry, uint32_t n);
/* Over a mapped model of that kind, which must stay; false if its section is not one of entries. */
bool opinion_open(struct opinion *o, const void *file);

/* The hash of a word or, with a chain of words joined by '_', of a phrase. Lower case. */
uint32_t opinion_hash(const char *s, size_t n);
/* Sections of the phrase whatever its preposition; 0 if unknown. */
uint32_t opinion_find(const struct opinion *o, uint32_t hash);
/* Sections of the phrase with this preposition (0: with none, as for a direct object). */
uint32_t opinion_with(const struct opinion *o, uint32_t hash, uint32_t prep);
/* Sections of a word as it stands in the text, lower case, when there is no lemma: endings are tried. */
uint32_t opinion_form(const struct opinion *o, const char *s, size_t n);

#endif
