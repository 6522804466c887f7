/*
 * lemma.c -- the dictionary form of a word, given its tag.
 *
 * A rule puts another ending in the place of the word's: "lies>y" makes "study" of
 * "Studies" (l: of its small letters, k: as written); "k*not" is "not" whatever the
 * word. Which rule applies is looked up by the whole word, else by the longest of
 * its ends that the training data settle and whose rule fits the word: at most
 * eight probes.
 */
#include "syntax.h"

#include "../../core/learn/hash.h"
#include "../../core/learn/text.h"

unsigned lemma_keys(const char *word, size_t n, uint8_t tag, unsigned flags, uint32_t key[LEMMA_KEYS])
{
	enum { ENDS = LEMMA_KEYS - 2, LONGEST = 64 };
	char low[LONGEST + 8];
	unsigned m = 0;
	/* 0: small letters, 1: a capital first, 2: all capitals */
	uint32_t casing = flags & TEXT_ALL_UPPER ? 2 : (flags & TEXT_UPPER_FIRST) != 0, who = tag | casing << 8;
	size_t k = text_lower(word, n < LONGEST ? n : text_prefix(word, LONGEST, 15), low, sizeof low);
	key[m++] = feat_end(feat(feat(0x6c656d61u, who), feat_bytes(low, k)));
	for (unsigned i = ENDS; i > 0; i--) {
		size_t end = text_suffix(low, k, i);
		if (end < k)
			key[m++] = feat_end(feat(feat(0x6c656d62u, who), feat_bytes(low + k - end, end)));
	}
	key[m++] = feat_end(feat(0x6c656d63u, who));
	return m;
}

/* Bytes of a rule's ending, if the word ends so; SIZE_MAX if it does not. */
static size_t ending(const char *rule, const char *word, size_t n)
{
	const char *stop = strchr(rule, '>');
	size_t k = stop ? (size_t)(stop - rule - 1) : 0;
	bool fits = stop && k < n; /* something must be left */
	for (size_t i = 0; fits && i < k; i++) {
		unsigned char c = (unsigned char)word[n - k + i];
		c = rule[0] == 'l' && c >= 'A' && c <= 'Z' ? (unsigned char)(c + 32) : c;
		fits = c == (unsigned char)rule[1 + i];
	}
	return fits ? k : SIZE_MAX;
}

bool lemma_fits(const char *rule, const char *word, size_t n) { return rule[1] == '*' || ending(rule, word, n) != SIZE_MAX; }

const char *lemma_rule(const struct lemmas *l, const struct sentence *s, uint32_t i)
{
	uint32_t key[LEMMA_KEYS];
	unsigned n = lemma_keys(s->word[i], s->len[i], s->tag[i], s->look[i].flags, key);
	for (unsigned k = 0; k < n; k++) {
		uint32_t at = (uint32_t)((uint64_t)key[k] * l->n_slot >> 32);
		uint16_t mine = table_print(key[k]);
		while (l->print[at] && l->print[at] != mine)
			at = at + 1 == l->n_slot ? 0 : at + 1;
		const char *rule = l->print[at] && l->rule[at] < l->n_rule ? l->text[l->rule[at]] : NULL;
		if (rule && lemma_fits(rule, s->word[i], s->len[i]))
			return rule;
	}
	return "l>";
}

size_t lemma_apply(const char *rule, const char *word, size_t n, char *out, size_t room)
{
	size_t m = 0, cut = rule[1] == '*' ? n : ending(rule, word, n);
	const char *stop = rule[1] == '*' ? rule + 1 : strchr(rule, '>'), *behind = stop && cut != SIZE_MAX ? stop + 1 : "";
	n -= cut != SIZE_MAX ? cut : 0;
	if (rule[0] == 'l')
		m = text_lower(word, n, out, room);
	else {
		m = n < room ? n : text_prefix(word, room, (unsigned)(room / 4));
		memcpy(out, word, m);
	}
	size_t k = strlen(behind);
	if (m + k > room)
		return m;
	memcpy(out + m, behind, k);
	return m + k;
}
