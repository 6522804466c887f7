/*
 * look.c -- what is seen of a word by itself.
 *
 * Headlines are written in capitals, or with a capital on every word, and some
 * people write without any: case then says nothing of the word. In such a
 * sentence each word is first put into the case that it mostly has elsewhere
 * (words.h knows), and only then looked at.
 */
#include "syntax.h"

#include "../../core/learn/hash.h"
#include "../../core/learn/text.h"

enum { LONGEST = 64 }; /* bytes of a word that are looked at */

enum casing { PLAIN, CAPITALS, TITLES, SMALL };

/* How a sentence is written. Few words prove nothing. */
static enum casing casing_of(const struct sentence *s)
{
	uint32_t words = 0, long_words = 0, upper = 0, title = 0, small = 0;
	for (uint32_t i = 0; i < s->n; i++) {
		unsigned f = text_flags(s->word[i], s->len[i] < LONGEST ? s->len[i] : 0);
		if (!(f & TEXT_LETTER) || f & (TEXT_DIGIT | TEXT_OTHER_SIGN))
			continue;
		words++;
		upper += (f & TEXT_ALL_UPPER) && s->len[i] > 1;
		small += !(f & (TEXT_UPPER_FIRST | TEXT_UPPER_INSIDE));
		if (s->len[i] > 4) {
			long_words++;
			title += (f & TEXT_UPPER_FIRST) != 0;
		}
	}
	if (words >= 3 && upper * 10 >= words * 8)
		return CAPITALS;
	if (words >= 4 && long_words >= 3 && title * 10 >= long_words * 9)
		return TITLES;
	return words >= 4 && small == words ? SMALL : PLAIN;
}

static size_t capital_first(char *low, size_t n)
{
	if (n && low[0] >= 'a' && low[0] <= 'z')
		low[0] = (char)(low[0] - 32);
	return n;
}

/* The word in the case that it has elsewhere. */
static size_t usual_case(enum casing how, const struct words *w, const char *word, size_t n, char *out)
{
	unsigned c = words_case(w, word, n), lower = c ? (c - 1) / 16 : 0, title = c ? (c - 1) / 4 % 4 : 0, upper = c ? (c - 1) % 4 : 0;
	bool keep = (how == TITLES && text_flags(word, n) & (TEXT_ALL_UPPER | TEXT_UPPER_INSIDE)) || (upper >= 2 && how != SMALL);
	if (keep || (how == SMALL && (lower || !c))) {
		memcpy(out, word, n);
		return n;
	}
	size_t m = text_lower(word, n, out, LONGEST + 8);
	return lower >= 2 && lower >= title ? m : capital_first(out, m);
}

static void blur_digits(char *s, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (s[i] >= '0' && s[i] <= '9')
			s[i] = '0';
}

static void look(struct look *l, const struct words *w, const char *word, size_t n)
{
	char form[LONGEST + 8], low[LONGEST + 8];
	l->class = (uint16_t)words_find(w, word, n);
	l->written = (uint8_t)words_case(w, word, n);
	l->flags = (uint8_t)text_flags(word, n);
	l->shape = text_shape(word, n, 2);
	memcpy(form, word, n);
	size_t m = text_lower(word, n, low, sizeof low);
	blur_digits(form, n);
	blur_digits(low, m);
	l->form = feat_bytes(form, n);
	l->low = feat_bytes(low, m);
	for (unsigned k = 0; k < 4; k++) {
		size_t at = text_suffix(low, m, k + 1);
		l->suffix[k] = feat_bytes(low + m - at, at);
	}
	for (unsigned k = 0; k < 3; k++)
		l->prefix[k] = feat_bytes(low, text_prefix(low, m, k + 1));
}

void look_all(struct sentence *s, const struct words *words)
{
	enum casing how = casing_of(s);
	char usual[LONGEST + 8];
	for (uint32_t i = 0; i < s->n; i++) {
		const char *word = s->word[i];
		size_t n = s->len[i] <= LONGEST ? s->len[i] : text_prefix(word, LONGEST, 15);
		if (how != PLAIN) {
			n = usual_case(how, words, word, n, usual);
			word = usual;
		}
		look(&s->look[i], words, word, n);
	}
	s->look[s->n] = (struct look){.form = 2, .low = 2, .suffix = {2, 2, 2, 2}, .prefix = {2, 2, 2}, .shape = 2, .class = 602};
	s->look[s->n + 1] = (struct look){.form = 1, .low = 1, .suffix = {1, 1, 1, 1}, .prefix = {1, 1, 1}, .shape = 1, .class = 601};
}
