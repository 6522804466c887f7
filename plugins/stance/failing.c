/*
 * failing.c -- who is judged where "it" is what somebody has just been told to have failed to do.
 *
 * "The jury heard that the force had failed to hand over the film. 'It was a disgrace,' the judge said": of the force. The last sentence in front of the
 * quotation tells who failed, refused or hid something, if it is one and not who speaks.
 */
#include "who.h"

static const char fails[] = "|fail|refuse|neglect|forget|ignore|withhold|hide|conceal|lose|bungle|botch|mishandle|mislead|abandon|cheat|overcharge|destroy|leak|cancel|scrap|sack|axe|close|cut|";

/* What may be so called: a deed, and neither a person nor a day. */
static bool judged(const struct stance_article *a, uint32_t p)
{
	return tree_lemma(a, p, "|disgrace|shame|scandal|outrage|betrayal|failure|travesty|insult|joke|farce|dereliction|negligence|cruelty|") || tree_is(a, p, "|disgraceful|shameful|scandalous|outrageous|inexcusable|unforgivable|indefensible|negligent|shocking|appalling|");
}

bool failing_last(struct meant *m)
{
	enum { LONGEST = 60, INSIDE = 30 };
	struct stance_article *a = m->a;
	uint32_t i = m->i, quote = a->at[i].quote, p = a->at[i].head, b = i, s, failed = NOWHERE;
	struct names who;
	bool passive;
	if (m->role != TARGET || m->depth > 0 || m->w->name != NOWHERE || !tree_is(a, i, "|it|this|that|") || !quoted_is(a, quote, "direct") || p == NOWHERE || m->w->rel != R_NSUBJ || !judged(a, p) || a->looking_back)
		return false;
	while (b > 0 && i - b < INSIDE && a->at[b - 1].quote == quote)
		b--;
	if (b == 0 || i - b >= INSIDE)
		return false;
	s = a->at[b].sentence;
	for (uint32_t v = b; v-- > 0 && b - v < LONGEST && a->at[v].sentence + 1 >= s && failed == NOWHERE;)
		if (a->at[v].tag == 'v' && tree_lemma(a, v, fails))
			failed = v;
	if (failed == NOWHERE)
		return false;
	a->looking_back++;
	who_acts(a, failed, &passive, &who);
	a->looking_back--;
	return !passive && who.n == 1 && who.at[0] != quoted_by(a, i) && meant_name(m, who.at[0]);
}
