/*
 * office.c -- whose minister, leader or director somebody is, so that "his country" and "her party" can be led there.
 *
 * The text tells it once, where he is introduced: "Norway's foreign minister, Peter Lund", "Norwegian Prime Minister Peter
 * Lund", "Lund, the leader of the Forward Party".
 */
#include "stance.h"

enum { LOOK = 400, MENTIONS = 6, CHILDREN = 24 };

bool office_word(const struct stance_article *a, uint32_t i)
{
	return tree_lemma(a, i, "|minister|president|premier|chancellor|leader|king|queen|prime|ambassador|envoy|chairman|chairwoman|chair|chairperson|director|chief|head|secretary|spokesman|spokeswoman|"
	                        "spokesperson|executive|founder|governor|mayor|negotiator|representative|ruler|foreign|president-elect|captain|coach|manager|boss|owner|deputy|treasurer|"
	                        "general-secretary|officer|convener|convenor|");
}

/* A body among what hangs on word i: "Norway's", "Norwegian", "of the Forward Party"; NOWHERE. */
static uint32_t body_at(const struct stance_article *a, uint32_t i)
{
	unsigned steps = 0;
	for (uint32_t c = a->at[i].child; c != NOWHERE && steps++ < CHILDREN; c = a->at[c].next) {
		uint32_t of = a->at[c].rel == R_NMOD ? tree_case(a, c) : NOWHERE, name = a->at[c].name;
		bool hangs = a->at[c].rel == R_POSS || a->at[c].rel == R_AMOD || a->at[c].rel == R_COMPOUND || a->at[c].rel == R_FLAT || (of != NOWHERE && tree_is(a, of, "|of|"));
		if (hangs && name != NOWHERE && (state_named(a, name) || who_is_kind(a, name, "ORG")))
			return a->party[name];
	}
	return NOWHERE;
}

/* ... where he is introduced at word i, the head of his name. */
static uint32_t introduced(const struct stance_article *a, uint32_t i)
{
	unsigned steps = 0;
	uint32_t head = a->at[i].head, found = body_at(a, i);
	if (found == NOWHERE && head != NOWHERE && (a->at[i].rel == R_APPOS || a->at[i].rel == R_FLAT) && office_word(a, head))
		found = body_at(a, head);
	for (uint32_t c = a->at[i].child; c != NOWHERE && steps++ < CHILDREN && found == NOWHERE; c = a->at[c].next)
		if ((a->at[c].rel == R_APPOS || a->at[c].rel == R_FLAT || a->at[c].rel == R_COMPOUND) && office_word(a, c))
			found = body_at(a, c);
	return found;
}

uint32_t office_body(const struct stance_article *a, uint32_t person, uint32_t noun)
{
	static const char states[] = "|country|nation|government|administration|state|", bodies[] = "|party|club|company|union|team|organisation|organization|group|firm|charity|association|council|federation|bank|network|university|";
	unsigned seen = 0;
	bool any = noun == NOWHERE, state = !any && tree_lemma(a, noun, states);
	if (!any && !state && !tree_lemma(a, noun, bodies))
		return NOWHERE;
	for (uint32_t k = 0; k < a->entity->n && k < LOOK && seen < MENTIONS; k++) {
		if (a->entity->col[1][k] != person)
			continue;
		seen++;
		uint32_t i = qn_find(a->token, a->entity->begin[k]), up = i;
		if (i >= a->n)
			continue;
		for (unsigned steps = 0; steps < 3 && (a->at[up].rel == R_FLAT || a->at[up].rel == R_COMPOUND) && a->at[up].head != NOWHERE && a->at[a->at[up].head].name == person; steps++)
			up = a->at[up].head;
		uint32_t body = introduced(a, up);
		if (body != NOWHERE && (any || state_named(a, body) == state))
			return body;
	}
	return NOWHERE;
}
