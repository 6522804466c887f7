/*
 * project.c -- whose the hotel, the pipeline or the lease is that an article quarrels about.
 *
 * Who calls the scheme an eyesore is against the company that wants to build it, which stands elsewhere: "the scheme by Lindell Homes", "Norgas Corp. told the
 * hearing". Where the article names one such company, the scheme is its; so is what has no name but is judged as only buildings and bargains are ("it is a
 * monstrosity", "this is theft"). Two companies, and nothing is known.
 */
#include "who.h"

#include <string.h>

static const char things[] = "|project|scheme|development|hotel|pipeline|mine|quarry|windfarm|plant|tower|incinerator|stadium|resort|dam|terminal|warehouse|casino|skyscraper|marina|landfill|refinery|smelter|complex|building|"
                             "lease|concession|tender|";
/* Ends of the names of companies that build, dig and lease. */
static const char *const ends[] = {" Holdings", " Corp.", " Corp", " Inc.", " Inc", " Ltd", " Ltd.", " plc", " PLC", " LLC", " Limited", " Developments", " Homes", " Properties", " Energy", " Resources", " Mining",
                                   " Minerals", " Infrastructure", " Construction", " Estates", " Hotels", " Resorts", " Power", " Petroleum", " Renewables"};

static bool is_company(const struct stance_article *a, uint32_t entity)
{
	uint32_t b = a->entity->begin[entity], e = a->entity->end[entity];
	for (size_t k = 0; k < sizeof ends / sizeof *ends; k++) {
		uint32_t n = (uint32_t)strlen(ends[k]);
		if (e - b > n && memcmp(a->text + e - n, ends[k], n) == 0)
			return true;
	}
	return false;
}

/* The one company that builds, digs or leases in the article; NOWHERE. */
static uint32_t only_company(const struct stance_article *a)
{
	enum { LOOK = 400 };
	uint32_t only = NOWHERE;
	for (uint32_t k = 0; k < a->entity->n && k < LOOK; k++) {
		uint32_t name = a->entity->col[1][k];
		if (name == QN_NONE || name == only || !who_is_kind(a, name, "ORG") || !is_company(a, k))
			continue;
		if (only != NOWHERE)
			return NOWHERE;
		only = name;
	}
	return only;
}

/* "Gave the go-ahead to a hotel", "approved a pipeline": what is meant is told later. */
static bool decided_on(const struct stance_article *a, uint32_t i)
{
	uint32_t head = a->at[i].head;
	return head != NOWHERE && head < i && (a->at[i].rel == R_OBJ || a->at[i].rel == R_OBL || a->at[i].rel == R_NMOD) &&
	       tree_lemma(a, head, "|give|grant|approve|reject|refuse|block|oppose|back|halt|stop|permit|authorise|authorize|clear|go-ahead|ahead|permission|approval|consent|light|opposition|objection|");
}

bool project_one(struct meant *m)
{
	struct stance_article *a = m->a;
	uint32_t det = tree_child(a, m->i, R_DET);
	if (m->role != TARGET || m->w->tag != 'n' || m->depth > 1 || det == NOWHERE || !tree_lemma(a, m->i, things))
		return false;
	if (!tree_is(a, det, "|the|this|that|") && !(tree_is(a, det, "|a|an|") && decided_on(a, m->i)))
		return false;
	uint32_t whose = only_company(a);
	return whose != NOWHERE && meant_name(m, whose);
}

bool project_looks(const struct stance_article *a, uint32_t it)
{
	static const char looks[] = "|monstrosity|eyesore|carbuncle|blot|blight|obtrusive|overbearing|unsightly|incongruous|oversized|hulking|theft|robbery|giveaway|sell-off|land-grab|swindle|plunder|looting|";
	uint32_t what = a->at[it].head;
	return a->at[it].tag == 'o' && a->at[it].rel == R_NSUBJ && what != NOWHERE && tree_is(a, it, "|it|this|that|") && tree_child(a, what, R_COP) != NOWHERE &&
	       (tree_lemma(a, what, looks) || (a->at[what].tag == 'n' && tree_lemma(a, what, "|building|hotel|scheme|development|project|")));
}

bool project_it(struct meant *m)
{
	uint32_t whose = m->role == TARGET && project_looks(m->a, m->i) ? only_company(m->a) : NOWHERE;
	return whose != NOWHERE && meant_name(m, whose);
}
