/*
 * idle.c -- finds that report nothing, though their cue does elsewhere: an order
 * to the reader, what is spoken of without a word of it, words that are named as
 * words, a deed by the same verb.
 */
#include "quote.h"

/* Verbs that do something to such an object rather than say it. */
static const struct { const char *verb, *object; } deeds[] = {
	{"|slam|slams|slammed|slamming|", "|door|doors|gate|gates|phone|receiver|brakes|lid|window|drawer|"},
	{"|recall|recalls|recalled|recalling|", "|ambassador|ambassadors|envoy|envoys|diplomat|diplomats|consul|troops|vehicles|cars|products|"},
	{"|post|posts|posted|posting|", "|bail|bond|loss|losses|profit|profits|gain|gains|revenue|"},
	{"|call|calls|called|calling|", "|meeting|meetings|conference|vote|election|elections|referendum|strike|truce|session|summit|"},
};
enum { NEAR = 6 }; /* words of an object that are looked at */

/* "a plan", without a verb: more often the object of an act than what is said. */
bool quote_bare(const struct article *a, const struct frame *f)
{
	for (uint32_t k = 0; k < f->n_content; k++)
		for (uint32_t i = f->content[k].b; i < f->content[k].e && i < f->content[k].b + 160; i++)
			if (quote_has(a, i, W_AUX | W_PRONOUN | W_WHO | W_ING) || quote_in(a, i, "|to|not|n't|") || a->mark[i] != a->mark[f->cue.b])
				return false;
	return true;
}

static bool behind(const struct frame *f) { return f->n_content && f->content[0].b >= f->cue.e; }

static bool first_of_clause(const struct article *a, uint32_t i)
{
	return i == 0 || a->sentence[i - 1] != a->sentence[i] || quote_in(a, i - 1, "|,|;|:|") || quote_has(a, i - 1, W_LINK | W_SUBORDINATE);
}

/* "Call the police if you saw it", "say what you like": an order has no subject. */
static bool order(const struct article *a, const struct frame *f)
{
	uint32_t i = f->cue.b;
	return quote_has(a, i, W_BASE) && !quote_has(a, i, W_PAST) && a->mark[i] == QN_NONE && behind(f) && first_of_clause(a, i) && (!a->look || a->look[i].subject == QN_NONE);
}

/* "Commenting on her exit, Li smiled", "laughed when told of it": what was spoken of, and no word of it. What somebody is
   "asked about" counts in corpora. */
static bool spoken_of(const struct article *a, const struct frame *f)
{
	bool nobody = f->source.b == f->source.e, later = f->source.b >= f->cue.e && quote_has(a, f->cue.b, W_ING);
	return (nobody || later) && quote_in(a, f->cue.b, "|commenting|reacting|responding|speaking|told|reminded|informed|") && behind(f) && first_of_clause(a, f->cue.b) &&
	       quote_bare(a, f);
}

/* 'words such as "expects" and "says"' */
static bool as_word(const struct article *a, const struct frame *f)
{
	uint32_t m = a->mark[f->cue.b];
	if (m == QN_NONE)
		return false;
	for (uint32_t i = a->marks[m].in.b; i < a->marks[m].in.e; i++)
		if (quote_letter(a, i) && (i < f->cue.b || i >= f->cue.e))
			return false;
	return true;
}

/* "slammed the gate", "recalled its envoy", "read the first": the verb does something to its object. */
static bool deed(const struct article *a, const struct frame *f)
{
	uint32_t v = f->cue.e - 1, b = f->content[0].b;
	if (!behind(f))
		return false;
	if (quote_in(a, v, "|read|reads|reading|") && f->content[0].e < b + 4 && quote_bare(a, f))
		return true;
	for (uint32_t i = b; i < f->content[0].e; i++)
		if (a->mark[i] != a->mark[f->cue.b])
			return false; /* "called the vote 'a circus'" */
	for (size_t k = 0; k < sizeof deeds / sizeof *deeds; k++)
		for (uint32_t i = b; quote_in(a, v, deeds[k].verb) && i < f->content[0].e && i < b + NEAR && !(quote_has(a, i, W_PREP) && i > b); i++)
			if (quote_in(a, i, deeds[k].object))
				return true;
	return false;
}

/* "was sentenced to two years", "charged with theft": what a court does to somebody. */
static bool sentence(const struct article *a, const struct frame *f)
{
	uint32_t v = f->cue.e - 1;
	while (v > f->cue.b && quote_has(a, v, W_PREP))
		v--;
	if (quote_in(a, v, "|sentence|sentences|sentenced|sentencing|jailed|jails|fined|imprisoned|arrested|arrests|"))
		return true;
	return quote_in(a, v, "|charged|") && (quote_in(a, v + 1, "|with|in|over|") || (behind(f) && quote_in(a, f->content[0].b, "|with|in|over|")));
}

/* "a woman who identified herself as his wife" */
static bool names_oneself(const struct article *a, const struct frame *f)
{
	return quote_in(a, f->cue.e - 1, "|identify|identifies|identified|identifying|") && quote_in(a, f->cue.e, "|itself|themselves|himself|herself|myself|ourselves|");
}

/* "a spaniel called Biscuit" */
static bool named(const struct article *a, const struct frame *f)
{
	uint32_t v = f->cue.e - 1;
	return quote_in(a, v, "|called|named|nicknamed|dubbed|") && quote_capital(a, v + 1) && v > 0 && !quote_has(a, v - 1, W_BE | W_HAVE | W_ADVERB);
}

/* "She talks to Luke Hale about goats": with whom, and no word of it. */
static bool talk_with(const struct article *a, const struct frame *f)
{
	uint32_t v = f->cue.e - 1;
	bool with = quote_in(a, v, "|to|with|") && v > f->cue.b;
	v -= with;
	return behind(f) && (with || quote_in(a, v + 1, "|to|with|")) && quote_in(a, v, "|talk|talks|talked|talking|speak|speaks|spoke|chat|chats|chatted|") &&
	       quote_capital(a, f->content[0].b + quote_in(a, f->content[0].b, "|to|with|")) && quote_bare(a, f);
}

/* "His neighbour, who asked not to be named, said": how he is to be told of. */
static bool unnamed(const struct article *a, const struct frame *f)
{
	uint32_t i = f->n_content ? f->content[0].b : 0;
	return behind(f) && quote_in(a, f->cue.e - 1, "|asked|asks|asking|requested|requesting|wished|preferred|wants|wanted|") && quote_is(a, i, "not") && quote_is(a, i + 1, "to") && quote_is(a, i + 2, "be") &&
	       quote_in(a, i + 3, "|named|identified|quoted|");
}

bool quote_idle(const struct article *a, const struct frame *f)
{
	bool nobody = f->source.b == f->source.e;
	if (!f->n_content)
		return true;
	return (nobody && (order(a, f) || as_word(a, f) || named(a, f))) || spoken_of(a, f) || deed(a, f) || sentence(a, f) || names_oneself(a, f) || unnamed(a, f) || talk_with(a, f);
}
