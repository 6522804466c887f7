/*
 * word_set.h -- a list of words made ready to be asked of every word of a text.
 *
 * text_among (text.h) walks along its list, which is best for a few words asked now
 * and then. A set finds a word by its hash; to make one costs a walk along the list.
 */
#ifndef QN_LEARN_WORD_SET_H
#define QN_LEARN_WORD_SET_H

#include "text.h"

enum { WORD_SET_SLOTS = 1024 /* twice as many as words at least */ };

struct word_set {
	const char *list;
	uint32_t first[TEXT_AMONG + 1]; /* of the words of so many bytes, in bits: with which letters they begin */
	uint16_t at[WORD_SET_SLOTS]; /* where in the list a word begins; 0: nowhere */
};

static inline uint32_t word_set_place(const char *s, size_t n)
{
	uint32_t h = (uint32_t)n;
	for (size_t i = 0; i < n; i++)
		h = (h ^ (unsigned char)s[i]) * 0x01000193u;
	return (h ^ h >> 15) % WORD_SET_SLOTS;
}

/* Out of words between bars, which stay where they are; 64 KB of them at most. */
static inline void word_set_make(struct word_set *w, const char *list)
{
	memset(w, 0, sizeof *w);
	w->list = list;
	for (const char *s = list + 1, *e; (e = strchr(s, '|')); s = e + 1) {
		size_t n = (size_t)(e - s);
		uint32_t at = word_set_place(s, n);
		if (n <= TEXT_AMONG)
			w->first[n] |= 1u << (*s & 31);
		while (w->at[at])
			at = (at + 1) % WORD_SET_SLOTS;
		w->at[at] = (uint16_t)(s - list);
	}
}

/* As text_among_small. */
static inline bool word_set_has_small(const struct word_set *w, const char *s, size_t n)
{
	char key[TEXT_AMONG];
	bool bar = false;
	if (n == 0 || n > TEXT_AMONG)
		return false;
	if (!(w->first[n] >> (*s & 31) & 1) && !memchr(s, '|', n)) /* as nearly every word */
		return false;
	for (size_t i = 0; i < n; i++) {
		key[i] = (char)(s[i] >= 'A' && s[i] <= 'Z' ? s[i] + 32 : s[i]);
		bar = bar || s[i] == '|';
	}
	if (bar)
		return text_among_small(w->list, s, n);
	for (uint32_t at = word_set_place(key, n); w->at[at]; at = (at + 1) % WORD_SET_SLOTS) {
		const char *word = w->list + w->at[at];
		if (strncmp(word, key, n) == 0 && word[n] == '|')
			return true;
	}
	return false;
}

#endif
