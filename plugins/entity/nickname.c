/*
 * nickname.c -- a nickname between marks is within a person's name: Lloyd "Bigga" Grandison.
 *
 * A tagger that reads from mark to mark sees two persons there, or three. Whatever the marks are,
 * what stands between a given name and a surname, with blanks outside of the marks and none inside, is one name with both.
 * In brackets a party, a land or a town may stand as well ("Diane Marsh (Labour)"): there the name before is one word, and the word within on no such list.
 */
#include "../../core/learn/text.h"
#include "mention.h"

#include <string.h>

enum { WORDS = 3 /* of a nickname */ };

struct nick {
	const qn_run *r;
	const struct gazetteer *lists;
	const qn_layer *token;
};

struct marks { const char *open, *close; };
static const struct marks pairs[] = {
	{"\xe2\x80\x9c", "\xe2\x80\x9d"}, {"\xe2\x80\x9e", "\xe2\x80\x9c"}, {"\xe2\x80\x98", "\xe2\x80\x99"}, {"\"", "\""}, {"'", "'"},
	{"\xc2\xab", "\xc2\xbb"},         {"\xe2\x80\xb9", "\xe2\x80\xba"}, {"''", "''"},                     {"(", ")"},   {"[", "]"}};

static const char *text_at(const struct nick *g, uint32_t i) { return g->r->text + g->token->begin[i]; }
static uint32_t size_at(const struct nick *g, uint32_t i) { return g->token->end[i] - g->token->begin[i]; }
static bool is(const struct nick *g, uint32_t i, const char *s) { return size_at(g, i) == strlen(s) && memcmp(text_at(g, i), s, strlen(s)) == 0; }
static bool touches(const struct nick *g, uint32_t i) { return g->token->begin[i] == g->token->end[i - 1]; }
static bool has_capital(const struct nick *g, uint32_t i) { return text_flags(text_at(g, i), size_at(g, i)) & TEXT_UPPER_FIRST; }
static uint32_t lists_of(const struct nick *g, uint32_t i) { return gazetteer_word(g->lists, feat_bytes(text_at(g, i), size_at(g, i))); }

/* The marks that the token opens, NULL: it opens none. "'Bigga" is one token; *word is the first within. */
static const struct marks *opens(const struct nick *g, uint32_t i, uint32_t *word)
{
	const char *s = text_at(g, i);
	if (!strchr("\"'([\xe2\xc2", *s) || touches(g, i))
		return NULL;
	*word = i + 1;
	for (size_t k = 0; k < sizeof pairs / sizeof *pairs; k++)
		if (is(g, i, pairs[k].open))
			return &pairs[k];
	*word = i;
	for (size_t k = 0; k < sizeof pairs / sizeof *pairs; k++)
		if (size_at(g, i) > 2 && strcmp(pairs[k].open, "'") == 0 && *s == '\'' && s[1] >= 'A' && s[1] <= 'Z')
			return &pairs[k];
	return NULL;
}

/* The token that closes the nickname, 0: none does, or it is no nickname. */
static uint32_t closes(const struct nick *g, const struct marks *pair, uint32_t open, uint32_t word)
{
	for (uint32_t i = word; i + 1 < g->token->n && i <= word + WORDS; i++) {
		if (i > word && is(g, i, pair->close))
			return touches(g, i) && !touches(g, i + 1) && has_capital(g, i + 1) ? i : 0;
		if ((i != open && !has_capital(g, i)) || (i == word && i != open && !touches(g, i)))
			return 0;
	}
	return 0;
}

/* Whether a word in brackets may be a nickname, and no party, land or team. */
static bool is_free(const struct nick *g, const struct mention *given, uint32_t word, uint32_t close)
{
	static const uint32_t others = 1u << G_COUNTRY | 1u << G_CITY | 1u << G_REGION | 1u << G_CLUB | 1u << G_PARTY | 1u << G_COMPANY | 1u << G_OUTLET | 1u << G_ACRONYM | 1u << G_DEMONYM;
	unsigned flags = text_flags(text_at(g, word), size_at(g, word));
	return close == word + 1 && given->first + 2 == word && size_at(g, word) > 2 && !(flags & TEXT_ALL_UPPER) && !(lists_of(g, word) & others) &&
	       lists_of(g, given->first) >> G_GIVEN & 1;
}

/* Whether the one word with a capital behind the mark `close` may be a surname, though the tagger saw none in it. */
static bool may_be_surname(const struct nick *g, uint32_t close)
{
	static const char begin[] = "|He|She|They|It|We|I|You|The|A|An|But|And|Or|So|Then|That|This|His|Her|Their|My|Our|In|On|At|As|When|While|After|Before|For|What|Why|How|";
	return !text_among(begin, text_at(g, close + 1), size_at(g, close + 1)) && (close + 2 >= g->token->n || !has_capital(g, close + 2));
}

/* Behind which token the surname ends that stands behind the mark `close`; 0: there is none. from: a mention not behind it; `given` is sure of a given name before,
   so that a surname which looks like a word will do. */
static uint32_t surname_at(const struct nick *g, const struct mentions *m, uint32_t from, uint32_t close, bool given)
{
	while (from < m->n && m->at[from].last <= close + 1)
		from++;
	if (from == m->n || m->at[from].first > close + 1)
		return given && may_be_surname(g, close) ? close + 2 : 0;
	if (m->at[from].kind != E_PER && !(given && m->at[from].kind != E_MISC && m->at[from].last == close + 2)) /* towns and firms are called after people */
		return 0;
	uint32_t n = m->at[from].last - close - 1;
	return n == 1 || (n == 2 && !(lists_of(g, close + 1) >> G_GIVEN & 1)) ? m->at[from].last : 0;
}

/* Behind which token the name ends that begins with mention k; 0: no nickname is in it. */
static uint32_t ends_at(const struct nick *g, const struct mentions *m, uint32_t k)
{
	const struct mention *one = &m->at[k];
	uint32_t word;
	for (uint32_t open = one->first + 1; open <= one->last && open <= one->first + 2 && open + 2 < g->token->n; open++) {
		const struct marks *pair = opens(g, open, &word);
		uint32_t close = pair ? closes(g, pair, open, word) : 0;
		if (!close || one->last > close + 1)
			continue;
		if (one->kind != E_PER && !(one->last > open && one->last <= close + 1))
			return 0;
		bool round = *pair->open == '(' || *pair->open == '[', given = !round && open == one->first + 1 && (one->kind == E_PER || lists_of(g, one->first) >> G_GIVEN & 1);
		return !round || is_free(g, one, word, close) ? surname_at(g, m, k + 1, close, given) : 0;
	}
	return 0;
}

/* "the drummer Joan "Pip" Castell", of whom the tagger saw the surname alone: where the name begins, which may reach back to token free_from; its own beginning: there is no
   nickname before it. */
static uint32_t begins_at(const struct nick *g, uint32_t free_from, const struct mention *one)
{
	uint32_t close = one->first - 1, word;
	if (one->kind != E_PER || one->last - one->first != 1 || one->first < free_from + 4)
		return one->first;
	for (uint32_t open = close - 2; open > free_from && open + 2 + WORDS > close; open--) {
		const struct marks *pair = opens(g, open, &word);
		if (pair && *pair->open != '(' && *pair->open != '[' && closes(g, pair, open, word) == close)
			return has_capital(g, open - 1) && (lists_of(g, open - 1) >> G_GIVEN & 1 || (open > 1 && *text_at(g, open - 2) >= 'a' && *text_at(g, open - 2) <= 'z')) ? open - 1 : one->first;
	}
	return one->first;
}

void entity_nicknames(qn_run *r, const struct entity_known *known, const qn_layer *token, struct mentions *m)
{
	const struct nick g = {r, &known->lists, token};
	uint32_t n = 0;
	for (uint32_t k = 0; k < m->n; k++) {
		struct mention one = m->at[k];
		uint32_t end = ends_at(&g, m, k), before = n && one.first > 3 && m->at[n - 1].first + WORDS + 2 > one.first && m->at[n - 1].last < one.first ? n - 1 : n;
		uint32_t first = end ? one.first : begins_at(&g, before ? m->at[before - 1].last : 0, &one);
		if (end) {
			one.end = token->end[(one.last = end) - 1];
			one.kind = E_PER;
			while (k + 1 < m->n && m->at[k + 1].first < end)
				k++;
		} else if (first < one.first) {
			if (before < n && m->at[before].first >= first) /* the nickname, which was seen as a name of its own */
				n = before;
			if (!n || m->at[n - 1].last <= first)
				one.begin = token->begin[one.first = first];
		}
		m->at[n++] = one;
	}
	m->n = n;
}
