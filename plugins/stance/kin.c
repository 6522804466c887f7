/*
 * kin.c -- whom a speaker calls his own: "Reed's mother, Ann, said: 'My son was a good man.'"
 *
 * What somebody is to another is told where he is introduced: "Reed's mother, Ann", "his lawyer, Carl Lund", "Ann, the mother of Reed". Whom he then calls
 * "my son" or "my client" is that other.
 */
#include "who.h"

static const char kin[] = "|mother|mum|mom|father|dad|parent|wife|husband|son|daughter|brother|sister|widow|widower|partner|fiancee|fiance|aunt|uncle|grandmother|grandfather|cousin|girlfriend|boyfriend|twin|"
	"lawyer|barrister|solicitor|attorney|counsel|advocate|agent|manager|boss|coach|trainer|mentor|";
static const char own[] = "|son|daughter|child|boy|girl|wife|husband|brother|sister|mother|mum|mom|father|dad|client|boss|player|fighter|partner|cousin|nephew|niece|grandson|granddaughter|girlfriend|boyfriend|lad|"
	"sibling|twin|";

/* Whose mother or lawyer the person named from word `first` on is told to be, right there; NOWHERE. */
static uint32_t introduced(const struct stance_article *a, uint32_t first)
{
	enum { TITLE = 4, REACH = 8 };
	uint32_t noun = first, name = a->at[first].name, last = tree_name_last(a, first), of, prep;
	for (unsigned n = 0; noun-- > 0 && n < TITLE && a->at[noun].sentence == a->at[first].sentence; n++) {
		if (!tree_lemma(a, noun, kin))
			continue;
		uint32_t poss = tree_child(a, noun, R_POSS);
		if (poss == NOWHERE && noun > 1 && tree_is(a, noun - 1, "|'s|’s|'|’|"))
			poss = noun - 2;
		return poss != NOWHERE && poss < noun && a->at[poss].name != name ? a->at[poss].name : NOWHERE;
	}
	for (uint32_t k = last + 1; k < a->n && k < last + REACH && a->at[k].sentence == a->at[first].sentence && tree_is(a, last + 1, "|,|"); k++)
		if (tree_lemma(a, k, kin) && (of = tree_behind(a, k, "|of|for|", &prep)) != NOWHERE)
			return a->at[of].name != name ? a->at[of].name : NOWHERE;
	return NOWHERE;
}

bool kin_mine(struct meant *m)
{
	enum { LOOK = 1200 };
	struct stance_article *a = m->a;
	uint32_t speaker = m->w->quote != NOWHERE && m->poss != NOWHERE && m->w->name == NOWHERE && tree_is(a, m->poss, "|my|our|") ? quoted_by(a, m->i) : NOWHERE;
	if (speaker == NOWHERE || !tree_lemma(a, m->i, own))
		return false;
	for (uint32_t k = m->i, n = 0; k-- > 0 && n++ < LOOK;) {
		if (a->at[k].name != speaker || a->at[k].tag == 'o' || (k > 0 && a->at[k - 1].name == speaker))
			continue;
		uint32_t whose = introduced(a, k);
		if (whose != NOWHERE && who_is_kind(a, whose, "PER"))
			return meant_name(m, whose);
	}
	return false;
}
