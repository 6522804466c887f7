/*
 * sentence.c -- where a sentence ends.
 *
 * Only a stop, a question or exclamation mark or an ellipsis can end one inside
 * a paragraph. Closing marks behind it belong to it. What follows decides: a
 * small letter never begins a sentence; behind an abbreviation only a word that
 * is usual at the beginning does, and behind a title or initial nothing.
 */
#include "token.h"

#include <string.h>
#include <utf8proc.h>

static uint32_t length(const struct token *t) { return t->end - t->begin; }
static bool is(const char *text, const struct token *t, const char *s)
{
	return length(t) == strlen(s) && memcmp(text + t->begin, s, length(t)) == 0;
}

enum stop { NONE, STOP, STRONG, ELLIPSIS, ABBREVIATED };

static enum stop stop_of(const char *text, const struct token *t)
{
	char c = text[t->begin];
	if (t->abbreviation)
		return ABBREVIATED;
	if (is(text, t, "\xe2\x80\xa6") || (c == '.' && length(t) > 1 && t->kind == T_PUNCT))
		return ELLIPSIS;
	if (t->kind != T_PUNCT)
		return NONE;
	if (c == '.' || is(text, t, "\xe3\x80\x82") || is(text, t, "\xd8\x9f") || is(text, t, "\xe0\xa5\xa4"))
		return STOP;
	return c == '!' || c == '?' || is(text, t, "\xef\xbc\x81") || is(text, t, "\xef\xbc\x9f") ? STRONG : NONE;
}

static bool closing(const char *text, const struct token *t)
{
	static const char *const marks[] = {"\"", "'", "''", ")", "]", "}", "\xe2\x80\x9d", "\xe2\x80\x99", "\xc2\xbb",
	                                    "\xe3\x80\x8d", "\xe3\x80\x8f", "*"};
	for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
		if (is(text, t, marks[i]))
			return true;
	return false;
}

static bool opening(const char *text, const struct token *t)
{
	static const char *const marks[] = {"\"", "'", "``", "(", "[", "\xe2\x80\x9c", "\xe2\x80\x98", "\xc2\xab", "\xe2\x80\x9e",
	                                    "\xe3\x80\x8c", "-", "--", "\xe2\x80\x93", "\xe2\x80\x94", "*", "\xe2\x80\xa2", "\xe2\x80\xb9"};
	for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
		if (is(text, t, marks[i]))
			return true;
	return false;
}

/* A mark that opens and closes alike closes if it stands against what comes before it. */
static bool closes_here(const char *text, const struct tokens *t, uint32_t i, uint32_t n)
{
	if (!closing(text, &t->at[i]) || t->at[i].begin != t->at[i - 1].end)
		return false;
	return i + 1 >= n || t->at[i + 1].begin > t->at[i].end || !(text[t->at[i].begin] == '"' || text[t->at[i].begin] == '\'') ||
	       closing(text, &t->at[i + 1]);
}

enum start { SMALL, CAPITAL, FIGURE, OTHER_SIGN };

static enum start start_of(const char *text, const struct tokens *t, uint32_t i, uint32_t n)
{
	for (unsigned skipped = 0; i < n && skipped < 4 && opening(text, &t->at[i]); skipped++)
		i++;
	if (i >= n)
		return OTHER_SIGN;
	unsigned char c = (unsigned char)text[t->at[i].begin];
	if (c >= '0' && c <= '9')
		return FIGURE;
	if (c < 0x80)
		return c >= 'a' && c <= 'z' ? SMALL : c >= 'A' && c <= 'Z' ? CAPITAL : OTHER_SIGN;
	utf8proc_int32_t cp;
	if (utf8proc_iterate((const utf8proc_uint8_t *)text + t->at[i].begin, (utf8proc_ssize_t)length(&t->at[i]), &cp) <= 0)
		return OTHER_SIGN;
	utf8proc_category_t k = utf8proc_category(cp);
	return k == UTF8PROC_CATEGORY_LL ? SMALL : k == UTF8PROC_CATEGORY_LU || k == UTF8PROC_CATEGORY_LT || k == UTF8PROC_CATEGORY_LO ? CAPITAL : OTHER_SIGN;
}

static bool word_in(const char *set, const char *text, const struct token *t)
{
	char key[20];
	uint32_t n = length(t);
	if (n > sizeof key - 3)
		return false;
	key[0] = '|';
	for (uint32_t i = 0; i < n; i++) {
		char c = text[t->begin + i];
		key[i + 1] = c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
	}
	key[n + 1] = '|';
	key[n + 2] = 0;
	return strstr(set, key) != NULL;
}

static const char starters[] =
	"|the|a|an|he|she|it|they|we|i|you|this|that|these|those|there|in|on|at|but|and|so|for|if|when|while|after|before|as|"
	"however|his|her|its|their|our|my|what|who|how|why|where|is|are|was|were|do|does|did|both|all|some|many|most|no|not|"
	"one|two|by|from|with|to|since|although|though|because|then|now|also|instead|meanwhile|according|under|during|among|"
	"several|more|other|another|each|even|please|yes|let|just|here|once|still|perhaps|maybe|despite|police|officials|";
static const char never_ends[] =
	"|mr.|mrs.|ms.|dr.|prof.|rev.|gen.|col.|lt.|sgt.|capt.|cmdr.|adm.|maj.|gov.|sen.|rep.|pres.|messrs.|mt.|ft.|st.|vs.|"
	"v.|e.g.|i.e.|cf.|ca.|fig.|figs.|vol.|pp.|nos.|no.|hon.|supt.|det.|insp.|brig.|cpl.|pvt.|gens.|sens.|reps.|drs.|";
static const char saying[] = "|said|says|say|asked|told|added|wrote|replied|shouted|cried|yelled|";

static bool abbreviation_ends(const char *text, const struct token *a, const struct tokens *t, uint32_t next, uint32_t n)
{
	if (length(a) == 2 || word_in(never_ends, text, a))
		return length(a) == 2 && text[a->begin] == 'I' && start_of(text, t, next, n) == CAPITAL && word_in(starters, text, &t->at[next]);
	while (next < n && opening(text, &t->at[next]))
		next++;
	return next < n && start_of(text, t, next, n) == CAPITAL && word_in(starters, text, &t->at[next]);
}

bool sentence_ends(const char *text, const struct tokens *t, uint32_t *i, uint32_t n)
{
	const struct token *at = &t->at[*i];
	enum stop s = stop_of(text, at);
	if (s == NONE)
		return false;
	uint32_t next = *i + 1;
	bool quoted = false;
	while (next < n && closes_here(text, t, next, n)) {
		quoted = quoted || text[t->at[next].begin] != ')';
		next++;
	}
	if (next >= n) {
		*i = next - 1;
		return true;
	}
	if (s == ABBREVIATED && next == *i + 1 ? !abbreviation_ends(text, at, t, next, n) : false)
		return false;
	enum start first = start_of(text, t, next, n);
	if (t->at[next].begin == t->at[next - 1].end && first != CAPITAL)
		return false; /* no space: a stop inside something */
	if (first == SMALL)
		return false;
	if (s == ELLIPSIS && first != CAPITAL)
		return false;
	if (quoted && s == STRONG && next + 1 < n && (word_in(saying, text, &t->at[next + 1]) || (next + 2 < n && word_in(saying, text, &t->at[next + 2]))))
		return false;
	if (first == OTHER_SIGN && s != STOP && s != STRONG)
		return false;
	*i = next - 1;
	return true;
}
