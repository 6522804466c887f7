/*
 * envoy.c -- what states do to each other by their envoys, borders and papers, and bodies to those whom they license.
 *
 *   Norway recalled its ambassador to Sweden           against it, as by closing its embassy there
 *   Norway reopened its embassy in Sweden              for it, as by setting up relations with it
 *   ordered Sweden's ambassador to leave               against Sweden; "persona non grata"
 *   revoked Corvane's licence                          against Corvane
 *   designated the Front a terrorist organisation      against it
 *
 * The words are of no attitude, and the deeds are among the plainest that newspapers report.
 */
#include "../../core/learn/country.h"
#include "stance.h"

static const struct envoy { const char *verbs, *nouns, *preps; bool plus; } deeds[] = {
	{"|recall|withdraw|pull|", "|ambassador|envoy|diplomat|consul|attaché|", "|to|from|in|", false},
	{"|close|shut|shutter|suspend|downgrade|", "|embassy|consulate|mission|airspace|", "|in|to|with|", false},
	{"|reopen|open|re-open|inaugurate|", "|embassy|consulate|mission|airspace|", "|in|to|with|", true},
	{"|establish|restore|resume|normalise|normalize|re-establish|reestablish|upgrade|", "|relation|relations|tie|ties|link|links|", "|with|", true},
};

/* The word of a land: of word i, or behind its comma, "in Oslo, Norway"; NOWHERE. */
static uint32_t land_at(const struct stance_article *a, uint32_t i)
{
	for (unsigned pass = 0; pass < 2 && i < a->n && a->at[i].name != NOWHERE; pass++) {
		uint32_t name = a->at[i].name, b = a->name->begin[name], last = tree_name_last(a, i);
		if (country_of(a->text + b, a->name->end[name] - b).code)
			return i;
		if (last + 2 >= a->n || !tree_is(a, last + 1, "|,|"))
			return NOWHERE;
		i = last + 2;
	}
	return NOWHERE;
}

/* "Recalled its ambassador to Sweden": of such a deed the one whom it concerns stands behind a preposition. */
static bool concerns(struct stance_article *a, uint32_t v)
{
	uint32_t noun = tree_child(a, v, R_OBJ);
	for (size_t k = 0; noun != NOWHERE && noun > v && k < sizeof deeds / sizeof *deeds; k++) {
		if (!tree_lemma(a, v, deeds[k].verbs) || !tree_lemma(a, noun, deeds[k].nouns) || (tree_lemma(a, v, "|pull|") && !tree_is(a, v + 1, "|out|")))
			continue;
		uint32_t whom = tree_behind_either(a, noun, v, deeds[k].preps);
		whom = whom == NOWHERE ? NOWHERE : land_at(a, whom);
		return whom != NOWHERE && phrase_towards(a, v, whom, noun, true, deeds[k].plus, 0.75f, "deed");
	}
	return false;
}

/* "Orders Sweden's ambassador to leave the country", "declared the Swedish envoy persona non grata". */
static bool sends_home(struct stance_article *a, uint32_t v)
{
	enum { NEAR = 8 };
	uint32_t whom = NOWHERE;
	bool out = false, orders = tree_lemma(a, v, "|order|tell|ask|instruct|request|");
	if (!orders && !tree_lemma(a, v, "|declare|pronounce|"))
		return false;
	for (uint32_t k = v + 1; k + 2 < a->n && k < v + NEAR && a->at[k].sentence == a->at[v].sentence && whom == NOWHERE && !tree_is(a, k, "|,|;|that|"); k++)
		if (tree_lemma(a, k, "|ambassador|envoy|diplomat|consul|affaires|attaché|"))
			whom = k;
	for (uint32_t k = whom; whom != NOWHERE && k + 1 < a->n && k < whom + NEAR && a->at[k].sentence == a->at[v].sentence && !out; k++)
		out = orders ? tree_is(a, k, "|to|") && tree_lemma(a, k + 1, "|leave|depart|quit|") : tree_is(a, k, "|non|") && tree_is(a, k + 1, "|grata|");
	uint32_t of = whom != NOWHERE && whom > 0 && a->at[whom - 1].name != NOWHERE ? whom - 1 : whom; /* "the Swedish envoy", whatever the tree makes of Latin */
	return out && phrase_towards(a, v, of, whom, true, false, 0.75f, "deed");
}

/* "Revoked Corvane's licence", "stripped of" has its own phrase. */
static bool revokes(struct stance_article *a, uint32_t v)
{
	uint32_t paper = tree_lemma(a, v, "|revoke|cancel|suspend|withdraw|rescind|annul|confiscate|seize|") ? tree_child(a, v, R_OBJ) : NOWHERE;
	uint32_t whose = paper == NOWHERE || paper < v || !tree_lemma(a, paper, "|licence|license|visa|citizenship|passport|accreditation|registration|permit|credential|knighthood|title|degree|immunity|funding|subsidy|charter|certification|concession|") ?
	                 NOWHERE : tree_child(a, paper, R_POSS);
	return whose != NOWHERE && (a->at[whose].tag != 'o' || a->at[whose].name != NOWHERE) && phrase_towards(a, v, whose, paper, true, false, 0.75f, "deed");
}

/* "Designated the Front a terrorist organisation". */
static bool designates(struct stance_article *a, uint32_t v)
{
	enum { NEAR = 14 };
	uint32_t object = tree_lemma(a, v, "|designate|list|classify|label|brand|proscribe|declare|name|") ? tree_child(a, v, R_OBJ) : NOWHERE;
	bool foe = false;
	if (object == NOWHERE || object < v)
		return false;
	for (uint32_t k = object + 1; k < a->n && k < object + NEAR && a->at[k].sentence == a->at[v].sentence && !foe && !tree_is(a, k, "|,|;|after|because|that|who|"); k++)
		foe = tree_is(a, k, "|terrorist|terrorists|extremist|undesirable|terror|") || (tree_is(a, k, "|foreign|") && k + 1 < a->n && tree_is(a, k + 1, "|agent|agents|"));
	return foe && phrase_towards(a, v, object, object, true, false, 0.75f, "deed");
}

bool envoy_look(struct stance_article *a, uint32_t v)
{
	return concerns(a, v) || sends_home(a, v) || revokes(a, v) || designates(a, v);
}
