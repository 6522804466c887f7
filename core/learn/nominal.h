/*
 * nominal.h -- which words of a description are its head.
 *
 * A source without a name is called by a phrase, "two officials of the ministry":
 * who it is stands before the first preposition, but for "dozens of residents".
 * Here in full, for plugins that link to nothing.
 */
#ifndef QN_LEARN_NOMINAL_H
#define QN_LEARN_NOMINAL_H

#include "text.h"

/* What leads from a head to what it belongs to, "residents of", "a spokesman for". */
#define NOMINAL_LINKS "|of|for|at|in|from|with|on|near|inside|within|across|around|representing|close|familiar|behind|beside|next|opposite|led|headed|chaired|"

/* Whether n bytes are a word for how many: what stands behind its "of" is the head. */
static inline bool nominal_amount(const char *s, size_t n)
{
	return text_among_small("|thousands|hundreds|dozens|scores|number|couple|handful|majority|minority|lot|lots|many|some|several|one|two|three|four|five|most|all|both|none|few|half|crowd|", s, n);
}

/* Bytes of the phrase of n up to the end of its head: all of it where there is no preposition. */
static inline size_t nominal_head(const char *s, size_t n)
{
	size_t before = 0, before_n = 0; /* the word before */
	for (size_t i = 0, k; i < n; i = k + 1) {
		for (k = i; k < n && s[k] != ' ' && s[k] != '\n'; k++)
			;
		if (i > 0 && text_among_small(NOMINAL_LINKS, s + i, k - i) && !(k - i == 2 && s[i] == 'o' && s[i + 1] == 'f' && nominal_amount(s + before, before_n)))
			return before + before_n;
		if (k > i) {
			before = i;
			before_n = k - i;
		}
	}
	return n;
}

#endif
