/*
 * named.c -- the name that a description bears itself, or that stands beside it: "the minister, Ana Costa", "Reed, a minister who".
 */
#include "who.h"

uint32_t named_bare(const struct stance_article *a, uint32_t i)
{
	unsigned steps = 0;
	for (uint32_t c = a->at[i].child; a->at[i].name == NOWHERE && c != NOWHERE && steps++ < WHO_CHILDREN; c = a->at[c].next)
		if (a->at[c].rel == R_FLAT && a->at[c].name != NOWHERE)
			return a->at[c].name;
	return a->at[i].name;
}

uint32_t named_behind(const struct stance_article *a, uint32_t i)
{
	enum { REACH = 16 };
	static const char offices[] = "|leader|president|chairman|chairwoman|chair|chairperson|minister|secretary|director|chief|head|spokesman|spokeswoman|spokesperson|captain|"
		"coach|manager|mayor|governor|executive|founder|owner|lawyer|attorney|officer|commissioner|general|boss|envoy|ambassador|representative|organiser|organizer|member|publisher|editor|author|curator|"
		"expert|adviser|advisor|dean|bishop|principal|superintendent|inspector-general|headteacher|headmaster|headmistress|inspector|";
	if (!tree_lemma(a, i, offices))
		return NOWHERE;
	for (uint32_t k = i + 1; k + 3 < a->n && k < i + REACH && a->at[k].sentence == a->at[i].sentence && (a->at[k].tag != 'v' || (a->at[k].rel == R_ACL && a->at[k].head == i)); k++) {
		if (!tree_is(a, k, "|,|"))
			continue;
		uint32_t n = k + 1, name;
		while (n < k + 3 && a->at[n].name == NOWHERE)
			n++;
		if ((name = a->at[n].name) == NOWHERE || a->at[n].tag == 'o' || !who_is_kind(a, name, "PER"))
			return NOWHERE;
		while (n < a->n && a->at[n].name == name)
			n++;
		return n < a->n && (tree_is(a, n, "|,|.|") || a->at[n].tag == 'v' || a->at[n].tag == 'x') ? name : NOWHERE;
	}
	return NOWHERE;
}

/* "Ohio Governor Ann Reed" under "Ohio". */
static uint32_t flat_person(const struct stance_article *a, uint32_t i)
{
	unsigned steps = 0;
	for (uint32_t c = a->at[i].child; c != NOWHERE && steps++ < WHO_CHILDREN; c = a->at[c].next)
		if (a->at[c].rel == R_FLAT && a->at[c].name != NOWHERE && a->at[c].name != a->at[i].name && who_is_kind(a, a->at[c].name, "PER"))
			return a->at[c].name;
	return NOWHERE;
}

/* Whether a quotation mark stands right in front of the name that word i belongs to: "its 'Green Spirit'". */
static bool in_marks(const struct stance_article *a, uint32_t i)
{
	uint32_t first = i;
	while (first > 0 && i - first < 8 && a->at[first - 1].name == a->at[i].name)
		first--;
	return first > 0 && tree_is(a, first - 1, "|\"|'|“|‘|«|„|");
}

/* Whether the name that word i belongs to has more words than it. */
static bool long_name(const struct stance_article *a, uint32_t i)
{
	return (i > 0 && a->at[i - 1].name == a->at[i].name) || (i + 1 < a->n && a->at[i + 1].name == a->at[i].name);
}

/* "The survivor, who is known in the report as Rachel", "a man named by police as Tom Reed": the name that the clause gives word i; NOWHERE. */
static uint32_t known_as(const struct stance_article *a, uint32_t i)
{
	enum { REACH = 9 };
	bool known = false;
	if (a->at[i].tag != 'n' || !tree_lemma(a, i, "|man|woman|survivor|victim|boy|girl|patient|nurse|doctor|officer|witness|mother|father|worker|teacher|student|pupil|whistleblower|soldier|guard|driver|farmer|resident|"))
		return NOWHERE;
	for (uint32_t k = i + 1; k < a->n && k < i + REACH && a->at[k].sentence == a->at[i].sentence; k++) {
		known |= tree_is(a, k, "|known|named|called|identified|");
		if (a->at[k].name != NOWHERE && who_is_kind(a, a->at[k].name, "PER"))
			return known && tree_is(a, k - 1, "|as|named|called|") ? a->at[k].name : NOWHERE;
	}
	return NOWHERE;
}

bool named_member(struct meant *m)
{
	struct stance_article *a = m->a;
	const struct node *w = m->w;
	if (w->name != NOWHERE && w->rel == R_APPOS && w->head != NOWHERE && w->head < m->i && a->at[w->head].name != NOWHERE && who_is_kind(a, w->name, "MISC") &&
	    who_is_kind(a, a->at[w->head].name, "PER")) /* "Reed, a Republican who" */
		return meant_name(m, a->at[w->head].name);
	uint32_t known = known_as(a, m->i);
	return known != NOWHERE && meant_name(m, known);
}

bool named_itself(struct meant *m)
{
	struct stance_article *a = m->a;
	const struct node *w = m->w;
	uint32_t i = m->i;
	if (w->name == NOWHERE)
		return false;
	uint32_t behind = named_behind(a, i);
	if (behind != NOWHERE && (w->tag == 'n' ? who_is_kind(a, w->name, "PER") : w->tag == 'N' && !who_is_kind(a, w->name, "PER")))
		return meant_name(m, behind); /* whatever references led to */
	uint32_t person = who_is_kind(a, w->name, "PER") ? NOWHERE : flat_person(a, i);
	if (person != NOWHERE)
		return meant_name(m, person);
	if ((who_is_kind(a, w->name, "MISC") || in_marks(a, i)) && m->poss != NOWHERE && a->at[m->poss].name != NOWHERE)
		return false; /* "the council's Green Plan" is the council's */
	bool acts = m->role == TARGET || !who_is_kind(a, w->name, "MISC") || w->tag == 'a' || a->text[a->token->end[i] - 1] == 's' || !long_name(a, i);
	return meant_name(m, acts ? w->name : NOWHERE); /* wars, laws and jets do nothing */
}

bool named_beside(struct meant *m)
{
	struct stance_article *a = m->a;
	const struct node *w = m->w;
	unsigned steps = 0;
	for (uint32_t c = w->child; c != NOWHERE && steps++ < WHO_CHILDREN; c = a->at[c].next) /* "the minister, Ana Costa" */
		if ((a->at[c].rel == R_APPOS || a->at[c].rel == R_FLAT) && named_bare(a, c) != NOWHERE)
			return meant_name(m, named_bare(a, c));
	return w->rel == R_APPOS && w->head != NOWHERE && a->at[w->head].name != NOWHERE && w->head < m->i && meant_name(m, a->at[w->head].name); /* "Reed, a minister who" */
}

bool named_office(struct meant *m)
{
	uint32_t behind = named_behind(m->a, m->i);
	return behind != NOWHERE && meant_name(m, behind);
}
