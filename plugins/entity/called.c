/*
 * called.c -- whom the article calls by one word, where that looks like no name.
 *
 * A given name alone ("Thembi cooks for us"), a nickname ("Boots won"), a surname with an age ("Banks, 19,"), a name that a headline shouts: a tagger
 * that never met the word, or sees it as a sentence's first, takes it for none. The article has it within somebody's full name, though. What is no name in lists
 * has to look like one, and at a sentence's beginning to do what persons do.
 */
#include "../../core/learn/title.h"
#include "agree.h"

/* "Cormac", where the article has Cormac Fahy: what begins no body's name and is on no list is a person's given name too. */
bool agree_may_be_given(const struct agree *g, uint32_t i, const struct word *w)
{
	uint32_t lists = agree_lists(g, i);
	if (lists & 1u << G_COMPANY && !(lists & (1u << G_GIVEN | 1u << G_CLUB | 1u << G_OUTLET)) && !agree_place(g, i)) /* "Zara", where the article has Zara Marlowe */
		return !w->begins && !w->company && w->alone[E_ORG] < 2 && agree_proper(g, i);
	return lists >> G_GIVEN & 1 ? !agree_place(g, i) : !lists && !w->begins && !w->company && !w->place && agree_proper(g, i);
}

/* A word in which the tagger saw no name: "Banks" of "Banks, 19,", not at a sentence's beginning, and no "May, 19,". */
bool agree_may_have_age(const struct agree *g, uint32_t i)
{
	return !agree_date(g, i) && (!(g->first[i] & 3) || told_age(&g->told, i + 1));
}

/* What stands behind a person at a sentence's beginning: a verb in the third person or the past, or a possessive. name: the word is hardly ever a common one, behind
   which a plural may stand ("Bull markets"). */
bool agree_acts(const struct agree *g, uint32_t i, bool name)
{
	if (agree_is(g, i + 1, ',') && agree_in(g, i + 2, "|who|whose|"))
		return true;
	static const char verbs[] = "|is|was|has|had|will|would|can|could|may|did|said|told|made|took|got|gave|came|went|knew|kept|left|saw|felt|let|lost|ran|wrote|spoke|never|'s|\xe2\x80\x99s|won|ca|";
	uint32_t k = i + 1 + agree_in(g, i + 1, "|also|even|still|just|always|only|then|later|once|too|already|himself|herself|");
	if (k >= g->token->n || g->first[k] & 1)
		return false;
	const char *s = agree_text(g, k);
	uint32_t n = agree_size(g, k);
	if (agree_in(g, k, verbs))
		return true;
	return *s >= 'a' && *s <= 'z' && n > 3 && ((name && s[n - 1] == 's' && s[n - 2] != 's' && !agree_in(g, k, "|this|towards|besides|always|perhaps|sometimes|years|days|weeks|months|hours|")) || (s[n - 1] == 'd' && s[n - 2] == 'e'));
}

/* Whether a sentence or somebody's words begin with the token. */
bool agree_front(const struct agree *g, uint32_t i)
{
	return !i || g->first[i] & 1 || agree_in(g, i - 1, "|\"|'|\xe2\x80\x9c|\xe2\x80\x98|(|:|");
}

/* "Thembi cooks for us", "Boots won": part of somebody's full name, where the tagger sees no name. */
bool agree_called(const struct agree *g, uint32_t i, const struct word *w)
{
	if (!agree_alone(g, i) || agree_date(g, i) || agree_place(g, i) || agree_people(g, i) || agree_size(g, i) < 3 || w->custom)
		return false;
	bool front = agree_front(g, i);
	if (w->aged && w->given) /* who has an age here is a person there */
		return front && agree_acts(g, i, false);
	if (w->nickname)
		return front ? !w->bare && agree_acts(g, i, agree_proper(g, i)) : !agree_in(g, i - 1, "|the|The|a|an|");
	if (!w->given || w->begins || w->company || !(agree_may_be_given(g, i, w) || w->alone[E_PER]))
		return false;
	return front ? !w->bare && agree_acts(g, i, agree_proper(g, i)) : agree_proper(g, i) && w->given >= w->bare;
}

bool agree_respected(const struct agree *g, uint32_t i)
{
	char low[64];
	uint32_t n = agree_size(g, i);
	if (n < 7 || n > sizeof low || memcmp(agree_text(g, i) + n - 2, "ji", 2) != 0 || !g->low[i])
		return false;
	uint32_t key = feat_bytes(low, text_lower(agree_text(g, i), n - 2, low, sizeof low)), at = key & g->mask;
	for (key |= !key; g->word[at].key; at = (at + 1) & g->mask)
		if (g->word[at].key == key)
			return g->word[at].surname || g->word[at].given;
	return false;
}

/* "Uncle Pebble", "Cr Marsh": what has such a title is a person. */
bool agree_addressed(const struct agree *g, uint32_t i)
{
	uint32_t at = i && agree_is(g, i - 1, '.') ? i - 2 : i - 1;
	if (!i || at >= i || g->first[i] & 1 || !agree_in(g, at, "|Mr|Mrs|Ms|Dr|Cr|Cllr|Uncle|Aunt|Auntie|Mama|Datuk|Alhaji|Mr.|Mrs.|Ms.|Dr.|"))
		return false;
	bool left = at && g->low[at - 1] && !(g->first[at] & 1), right = i + 1 < g->token->n && g->low[i + 1] && !(g->first[i + 1] & 1);
	if (left || right || agree_size(g, i) < 2 || g->token->begin[i] != g->token->end[i - 1] + 1 || agree_country(g, i))
		return false;
	return !title_of(agree_text(g, i), agree_size(g, i)) && !agree_in(g, i, "|Sam|Tom|Who|Right|Chairman|Chairwoman|Chair|Speaker|Attorney|Editor|Prime|Vice|Leader|Dean|");
}

/* A word of a line in capitals: one of those beside it is in capitals too. */
static bool is_shouted(const struct agree *g, uint32_t i)
{
	for (uint32_t k = i ? i - 1 : i; k <= i + 2 && k < g->token->n; k++)
		if (k != i && agree_size(g, k) > 2 && text_flags(agree_text(g, k), agree_size(g, k)) & TEXT_ALL_UPPER && !g->span[k] && words_case(&g->known->words, agree_text(g, k), agree_size(g, k)))
			return true;
	return false;
}

/* "MOLLY: I'LL NEVER GO BACK", where the article tells of Molly Hart. */
bool agree_shouted_person(const struct agree *g, uint32_t i, const struct word *w)
{
	enum { AT_THE_TOP = 24 };
	char low[64];
	uint32_t n = agree_size(g, i);
	if (i > AT_THE_TOP || (!w->given && !w->surname) || w->company || w->begins || n < 3 || n > sizeof low - 1 || !(text_flags(agree_text(g, i), n) & TEXT_ALL_UPPER) || !is_shouted(g, i))
		return false;
	uint32_t k = (uint32_t)text_lower(agree_text(g, i), n, low, sizeof low), written = words_case(&g->known->words, low, k);
	return (!written || (written - 1) / 16 <= 1) && !agree_place(g, i) && !agree_date(g, i);
}
