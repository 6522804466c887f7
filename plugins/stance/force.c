/*
 * force.c -- bodies that are called by what they are: "the police investigation" of the one force that the article names, "the company" beside its name.
 */
#include "who.h"

#include <string.h>

static bool ends_in(const struct stance_article *a, uint32_t entity, const char *word)
{
	uint32_t b = a->entity->begin[entity], e = a->entity->end[entity], n = (uint32_t)strlen(word);
	return e - b > n && memcmp(a->text + e - n, word, n) == 0;
}

/* The only body of police that the article names; NOWHERE. */
static uint32_t only_force(const struct stance_article *a)
{
	enum { LOOK = 400 };
	uint32_t only = NOWHERE;
	for (uint32_t k = 0; k < a->entity->n && k < LOOK; k++) {
		uint32_t name = a->entity->col[1][k];
		if (name == QN_NONE || name == only || !who_is_kind(a, name, "ORG") ||
		    !(ends_in(a, k, " Police") || ends_in(a, k, " Constabulary") || ends_in(a, k, " Police Department") || ends_in(a, k, " Police Service") || ends_in(a, k, " Police Force")))
			continue;
		if (only != NOWHERE)
			return NOWHERE;
		only = name;
	}
	return only;
}

/* "Tore into the police investigation": what is said of it is said of them. */
static uint32_t police(const struct stance_article *a, uint32_t i)
{
	uint32_t front = a->at[i].tag == 'n' && i > 0 && tree_is(a, i - 1, "|police|") && a->at[i - 1].head == i ? i - 1 : NOWHERE;
	bool theirs = front != NOWHERE && tree_lemma(a, i, "|investigation|inquiry|probe|operation|handling|failing|failure|blunder|error|mistake|tactic|response|conduct|work|force|chief|boss|bungling|incompetence|delay|brutality|evidence|statement|account|");
	return theirs || (a->at[i].tag == 'n' && tree_is(a, i, "|police|")) ? only_force(a) : NOWHERE;
}

/* "A body of which Corvane is a member praised the company": the only body that the sentence names before, but for who does what verb v says; NOWHERE. */
static uint32_t company(struct stance_article *a, uint32_t i)
{
	enum { BACK = 30 };
	bool passive;
	uint32_t det = tree_child(a, i, R_DET), up = a->at[i].rel == R_POSS ? a->at[i].head : i, v = up == NOWHERE ? NOWHERE : a->at[up].head, subject, only = NOWHERE;
	if (a->at[i].tag != 'n' || det == NOWHERE || !tree_is(a, det, "|the|") || det + 1 != i || !tree_is(a, i, "|company|firm|") || v == NOWHERE || v > i || a->at[v].tag != 'v' || a->at[up].rel != R_OBJ || tree_is(a, i + 1, "|that|which|of|"))
		return NOWHERE;
	subject = tree_subject(a, v, &passive);
	if (subject == NOWHERE || a->at[subject].name == NOWHERE || passive || (a->at[i].name != NOWHERE && a->at[i].name != a->at[subject].name))
		return NOWHERE; /* nobody is told to praise himself, whatever references led to */
	for (uint32_t k = i; k-- > 0 && i - k < BACK && a->at[k].sentence == a->at[i].sentence;) {
		uint32_t name = a->at[k].name;
		if (name == NOWHERE || name == a->at[subject].name || name == only || !who_is_kind(a, name, "ORG"))
			continue;
		if (only != NOWHERE)
			return NOWHERE;
		only = name;
	}
	return only;
}

bool force_one(struct meant *m)
{
	if (m->role != TARGET)
		return false;
	uint32_t body = m->w->name == NOWHERE ? police(m->a, m->i) : NOWHERE;
	if (body == NOWHERE)
		body = company(m->a, m->i);
	return body != NOWHERE && meant_name(m, body);
}
