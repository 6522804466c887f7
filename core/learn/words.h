/*
 * words.h -- what is known of a word before any task is learned.
 *
 * Two facts, counted over millions of words of plain text: the class that a word
 * was put in with others that stand among the same neighbours (Brown-like
 * clusters by exchange; Martin, Liermann and Ney 1998), and how often it is
 * written in lower case, with a capital, or all in capitals. Both are small and
 * help most where training data are thin: a class says what the tagger has never
 * seen, and case statistics tell a name from the first word of a sentence.
 *
 * The file (words.model, kind "words 1") has two open-addressing tables of 16-bit
 * fingerprints; a word that is in neither may be taken for another once in some
 * ten thousand times, which no learner minds.
 */
#ifndef QN_LEARN_WORDS_H
#define QN_LEARN_WORDS_H

#include "hash.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct words {
	uint32_t n_class_slot, n_case_slot; /* powers of two */
	const uint16_t *class_print, *class_of; /* [n_class_slot] print 0: empty */
	const uint16_t *case_print;             /* [n_case_slot] */
	const uint8_t *case_of;                 /* [n_case_slot] */
};

/* Sets up `w` over a mapped words.model, which must stay; false if sections are missing or of odd sizes. */
bool words_open(struct words *w, const void *file);
/* Asks for the memory that words_find needs first, for a word of that hash (feat_bytes). */
ASKS void words_ask(const struct words *w, uint32_t hash) { __builtin_prefetch(w->class_print + (hash & (w->n_class_slot - 1))); }
/* The same for words_case, by the hash of the lower-cased word. */
ASKS void words_ask_case(const struct words *w, uint32_t lower) { __builtin_prefetch(w->case_print + (lower & (w->n_case_slot - 1))); }
/* The class of a word as written, else of its lower-cased form: 1 to 600; 0 if unknown. n bytes of UTF-8. */
uint32_t words_find(const struct words *w, const char *s, size_t n);
/* How the word is written elsewhere, whatever its case here: 0 if unknown, else 1 + 16 lower + 4 title + upper,
   each 0 to 3 for a share below 5, 50, 95 per cent, or more. */
uint32_t words_case(const struct words *w, const char *s, size_t n);

#endif
