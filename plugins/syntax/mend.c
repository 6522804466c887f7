/*
 * mend.c -- where a rule makes of a word's ending a lemma that no text knows, one that texts know.
 *
 * A treebank has a few thousand verbs, and the ends of other verbs do not tell whether
 * an "e" was lost: "blamed" is of "blame" and "claimed" of "claim", "applauded" of "applaud" and
 * "persuaded" of "persuade". Millions of words of plain text do: "blame" is a word there, and "blam" is not
 * (core/learn/words.h). A short vowel before one consonant at the end of a syllable
 * that stands alone would have doubled it: "fined" is not of "fin".
 */
#include "syntax.h"

enum { LONGEST_WORD = 40 };

static bool is_vowel(char c) { return strchr("aeiouy", c) && c; }

static size_t ends_in(const char *word, size_t n, const char *end)
{
	size_t k = strlen(end);
	return n > k + 1 && memcmp(word + n - k, end, k) == 0 ? k : 0;
}

/* One vowel and one consonant that would be doubled before an ending: "fin", "blam". */
static bool would_double(const char *root, size_t n)
{
	unsigned vowels = 0;
	for (size_t i = 0; i < n; i++)
		vowels += is_vowel(root[i]);
	return n >= 2 && vowels == 1 && is_vowel(root[n - 2]) && root[n - 2] != 'y' && !strchr("wxy", root[n - 1]);
}

static bool known(const struct words *w, const char *s, size_t n) { return n > 1 && words_find(w, s, n) != 0; }

/* The best of the roots that the word may have, into out (which has room for two bytes more than the word); 0: none is known. */
static size_t known_root(const struct words *w, const char *word, size_t root, char *out)
{
	memcpy(out, word, root);
	if (root > 2 && out[root - 1] == out[root - 2] && !is_vowel(out[root - 1]) && known(w, out, root - 1) && !known(w, out, root))
		return root - 1; /* "stopped" */
	if (!would_double(out, root) && known(w, out, root))
		return root;
	out[root] = 'e';
	return known(w, out, root + 1) ? root + 1 : 0;
}

/* Endings that a lemma of the kind may have lost. */
static size_t ending(const char *upos, const char *word, size_t n)
{
	size_t k = 0;
	if (strcmp(upos, "VERB") == 0 && !ends_in(word, n, "eed"))
		k = ends_in(word, n, "ing") + ends_in(word, n, "ed");
	else if (strcmp(upos, "ADJ") == 0)
		k = ends_in(word, n, "est") + ends_in(word, n, "er");
	return k;
}

size_t lemma_of(const struct syntax *m, const struct sentence *s, uint32_t i, char *out, size_t room)
{
	size_t word = s->len[i], n = lemma_apply(lemma_rule(&m->lemmas, s, i), s->word[i], word, out, room);
	char low[LONGEST_WORD], other[LONGEST_WORD + 2];
	if (word >= sizeof low || n == word || room < sizeof other)
		return n;
	for (size_t k = 0; k < word; k++)
		low[k] = s->word[i][k] >= 'A' && s->word[i][k] <= 'Z' && k == 0 ? (char)(s->word[i][k] + 32) : s->word[i][k];
	size_t cut = ending(m->inventory.upos[s->tag[i]], low, word);
	if (!cut || n + 2 < word - cut || memcmp(out, low, n < word - cut ? n : word - cut) != 0) /* "went": no root is in it */
		return n;
	bool vowel = false;
	for (size_t k = 0; k < word - cut; k++)
		vowel |= is_vowel(low[k]);
	if (!vowel || (known(&m->words, out, n) && !(n == word - cut && would_double(out, n))))
		return n;
	size_t better = known_root(&m->words, low, word - cut, other);
	if (better)
		memcpy(out, other, better);
	return better ? better : n;
}
