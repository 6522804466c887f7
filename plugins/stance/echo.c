/*
 * echo.c -- who speaks for a body that has just been told to be for or against somebody: "The union attacked Corvane. 'This is a disgrace,' its president, Anna Reed, said."
 *
 * What an officer of a body says right behind it is of the body's mind, if it judges at all: so the row is his as well, though he mentions nobody.
 * Where his words judge both well and ill, or the other way, or rules found something of him there, nothing is added.
 */
#include "stance.h"

#include <string.h>

enum { NEAR = 12, LONGEST = 200, ROWS = 12 };

/* The body whose officer the name at words around `i` is: "its president, Anna Reed", "Anna Reed, its president". */
static uint32_t officer_of(const struct stance_article *a, uint32_t i)
{
	uint32_t name = a->at[i].name, s = a->at[i].sentence;
	for (uint32_t k = i; k-- > 0 && i - k < NEAR && a->at[k].sentence == s;)
		if (a->at[k].rel == R_POSS && tree_is(a, k, "|its|their|") && a->at[k].name != NOWHERE && a->at[k].name != name) {
			for (uint32_t o = k + 1; o < i; o++)
				if (office_word(a, o))
					return a->at[k].name;
			return NOWHERE;
		}
	uint32_t end = tree_name_last(a, i);
	if (end + 3 < a->n && tree_is(a, end + 1, "|,|") && tree_is(a, end + 2, "|its|their|") && a->at[end + 2].name != NOWHERE)
		for (uint32_t o = end + 3; o < a->n && o < end + 6; o++)
			if (office_word(a, o))
				return a->at[end + 2].name;
	return NOWHERE;
}

/* Where the speaker of a quotation is named in its sentence; NOWHERE. */
static uint32_t named_at(const struct stance_article *a, uint32_t b, uint32_t e, uint32_t name)
{
	for (uint32_t k = e; k < a->n && k < e + NEAR; k++)
		if (a->at[k].name == name && a->at[k].tag != 'o')
			return k;
	for (uint32_t k = b; k-- > 0 && b - k < NEAR;)
		if (a->at[k].name == name && a->at[k].tag != 'o')
			return tree_name_first(a, k);
	return NOWHERE;
}

/* What the quotation judges: 1 well, -1 ill, 0 both or nothing; *word: the first that does. */
static int mood(struct stance_article *a, uint32_t b, uint32_t e, uint32_t *word)
{
	int sign = 0;
	for (uint32_t i = b; i < e; i++) {
		uint32_t bits = a->at[i].name == NOWHERE && strchr("anv", a->at[i].tag) ? tree_opinion(a, i) : 0;
		int idiom = a->at[i].tag == 'v' ? idiom_sign(a, i) : saying_sign(a, i), mine;
		bool well = bits & 1 << OP_GOOD, ill = bits & (1 << OP_BAD | 1 << OP_HARM);
		if (!idiom && well == ill)
			continue;
		mine = idiom ? idiom : well ? 1 : -1;
		if (!idiom) {
			struct shift s = tree_shift(a, i);
			if (s.undone)
				return 0;
			mine = s.negated ? -mine : mine;
		}
		if (sign && mine != sign)
			return 0;
		if (!sign)
			*word = i;
		sign = mine;
	}
	return sign;
}

void echo_look(struct stance_article *a, uint32_t quote)
{
	uint32_t b = qn_find(a->token, a->quote->begin[quote]), e = qn_find(a->token, a->quote->end[quote]), speaker = a->speaker[quote], word = NOWHERE;
	const char *kind = qn_string_at(a->r, a->quote, 1, quote);
	if (speaker == NOWHERE || a->said[quote] || !kind || strcmp(kind, "indirect") == 0 || !who_is_kind(a, speaker, "PER"))
		return;
	e = e > b + LONGEST ? b + LONGEST : e < a->n ? e : a->n;
	uint32_t at = named_at(a, b, e, speaker), body = at == NOWHERE ? NOWHERE : officer_of(a, at);
	if (body == NOWHERE || b == 0)
		return;
	for (uint32_t i = b; i < e; i++)
		if (a->at[i].name != NOWHERE && a->at[i].name != speaker && a->at[i].name != body && a->at[i].tag != 'o')
			return; /* it is about somebody of its own */
	int sign = mood(a, b, e, &word);
	for (uint32_t k = a->n_row, n = 0; sign && k-- > 0 && n++ < ROWS;) {
		const struct row r = a->row[k];
		if (r.holder != body || r.target == speaker || a->at[r.trigger].sentence + 1 != a->at[b].sentence || strncmp(r.rule, "quoted", 6) == 0)
			continue;
		if (r.positive == (sign > 0))
			stance_add(a, &(struct names){1, {speaker}}, &(struct names){1, {r.target}}, r.positive, 0.7f, "echo", word, word, word);
		return;
	}
}
