/*
 * unjust.c -- who calls it unjust to be against somebody is for him: "it is unfair to blame Reed", "would be wrong to lay the delay at her door".
 *
 * Whom the blame would fall on is the object of the verb behind "to", or whom a fixed phrase is about. The verb's own rules are silent then, for nobody blames.
 */
#include "stance.h"

static const char wrong[] = "|unfair|unjust|wrong|absurd|ridiculous|ludicrous|preposterous|outrageous|harsh|cruel|unreasonable|premature|disgraceful|shameful|scandalous|simplistic|";

/* Whom verb v, which is against somebody, falls on; NOWHERE. */
static uint32_t fallen_on(const struct stance_article *a, uint32_t v)
{
	enum { REACH = 5 };
	const struct saying *s = a->at[v].saying == NOWHERE ? NULL : &a->saying[a->at[v].saying];
	uint32_t sections = s ? saying_sections(a, v) : opinion_with(a->opinion, a->at[v].lemma, 0), object;
	if (!(sections & (1 << OP_AGAINST | 1 << OP_HARM)) || sections & (1 << OP_FOR | 1 << OP_HELP))
		return NOWHERE;
	if (s && s->about != NOWHERE)
		return s->about;
	for (object = (s ? s->last : v) + 1; object < a->n && object < v + REACH && a->at[object].name == NOWHERE && a->at[object].tag != 'v' && (s || a->at[object].tag != 'p'); object++)
		;
	return object < a->n && object < v + REACH && a->at[object].name != NOWHERE && a->at[object].sentence == a->at[v].sentence ? object : NOWHERE;
}

/* "It was a crying shame that Reed had been passed over": who thinks so is for her. Whether it is said so at noun or adjective i. */
static bool pity_that(struct stance_article *a, uint32_t i)
{
	enum { REACH = 12 };
	static const char pity[] = "|shame|pity|crime|travesty|injustice|disgrace|scandal|outrage|tragedy|unfair|unjust|wrong|shameful|disgraceful|outrageous|scandalous|regrettable|";
	static const char done[] = "|sack|dismiss|fire|drop|overlook|pass|snub|ignore|omit|exclude|punish|jail|arrest|suspend|expel|oust|sideline|axe|demote|blame|scapegoat|vilify|smear|hound|bully|bar|ban|deny|deport|victimise|victimize|";
	uint32_t that = i + 1, whom = NOWHERE, v = NOWHERE;
	struct names speaker, target;
	if (!tree_is(a, i, pity) || i < 2)
		return false;
	that += that < a->n && tree_is(a, that, "|\"|”|''|’|");
	if (that >= a->n || !tree_is(a, that, "|that|") || !tree_before(a, i, 6, "|it|it's|"))
		return false;
	for (uint32_t k = that + 1; k < a->n && k < that + REACH && a->at[k].sentence == a->at[i].sentence && v == NOWHERE && !tree_is(a, k, "|,|;|"); k++) {
		if (whom == NOWHERE && a->at[k].name != NOWHERE)
			whom = k;
		if (a->at[k].tag == 'v' && whom != NOWHERE && tree_lemma(a, k, done) && tree_child(a, k, R_AUX_PASS) != NOWHERE)
			v = k;
	}
	if (v == NOWHERE || tree_asked(a, i) || tree_shift(a, i).negated || tree_shift(a, v).negated || !quoted_speaker(a, i, &speaker))
		return false;
	if (tree_lemma(a, v, "|pass|") && !tree_is(a, v + 1, "|over|"))
		return false;
	who_are(a, whom, TARGET, &target);
	if (!target.n || (speaker.n && names_have(&target, speaker.at[0])))
		return false;
	a->spoken[i] = a->spoken[v] = true;
	stance_add(a, &speaker, &target, true, 0.75f, speaker.n ? "verb" : "author's word", i, i, v);
	return true;
}

bool unjust_look(struct stance_article *a, uint32_t i)
{
	if (pity_that(a, i))
		return true;
	uint32_t v = i + 2, whom, subject = tree_child(a, i, R_NSUBJ);
	struct names speaker, target;
	if (v >= a->n || !tree_is(a, i, wrong) || !tree_is(a, i + 1, "|to|") || a->at[v].tag != 'v' || (subject == NOWHERE ? tree_child(a, i, R_COP) == NOWHERE && (i == 0 || !tree_is(a, i - 1, "|it|")) : !tree_is(a, subject, "|it|")))
		return false;
	struct shift s = tree_shift(a, i);
	whom = fallen_on(a, v);
	if (whom == NOWHERE || s.negated || (s.undone && !s.would) || tree_asked(a, i) || !quoted_speaker(a, i, &speaker))
		return false;
	who_are(a, whom, TARGET, &target);
	a->spoken[i] = a->spoken[v] = true;
	stance_add(a, &speaker, &target, true, 0.75f, speaker.n ? "verb" : "author's word", i, i, v);
	return true;
}
