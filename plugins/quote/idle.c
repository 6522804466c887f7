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
	{"|post|posts|posted|posting|share|shared|", "|picture|pictures|photo|photos|photograph|photographs|video|videos|clip|footage|selfie|link|"},
	{"|rule|rules|ruled|ruling|", "|years|decades|months|centuries|country|province|roost|island|empire|"},
	{"|appeal|appeals|appealed|appealing|", "|ruling|decision|sentence|verdict|conviction|judgment|judgement|order|"},
	{"|submit|submits|submitted|submitting|", "|bid|bids|offer|application|applications|plans|paperwork|documents|samples|petition|"},
	{"|direct|directs|directed|directing|", "|film|films|movie|play|series|traffic|orchestra|"},
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
	while (v > f->cue.b && quote_has(a, v, W_PREP))
		v--;
	if (quote_in(a, v, "|read|reads|reading|") && f->content[0].e < b + 4 && quote_bare(a, f))
		return true;
	for (uint32_t i = b; i < f->content[0].e; i++)
		if (a->mark[i] != a->mark[f->cue.b])
			return false; /* "called the vote 'a circus'" */
	for (size_t k = 0; k < sizeof deeds / sizeof *deeds; k++)
		for (uint32_t i = b; quote_in(a, v, deeds[k].verb) && i < f->content[0].e && i < b + NEAR && !(quote_has(a, i, W_PREP) && i > b); i++)
			if (quote_in(a, i, deeds[k].object) && (i + 1 >= f->content[0].e || !quote_in(a, v, "|called|calls|") || quote_has(a, i + 1, W_PREP | W_TIME | W_LINK)))
				return true; /* but "called the vote heartless" */
	return false;
}

static bool has_word(const struct article *a, const struct frame *f, const char *words)
{
	for (uint32_t k = 0; k < f->n_content; k++)
		for (uint32_t i = f->content[k].b; i < f->content[k].e; i++)
			if (quote_in(a, i, words))
				return true;
	return false;
}

/* "found him a specialist", "Corvane is advised by a bank": no word of what was found. */
static bool plain_deed(const struct article *a, const struct frame *f)
{
	if (!quote_bare(a, f))
		return false;
	if (quote_in(a, f->cue.e - 1, "|find|finds|found|finding|"))
		return !has_word(a, f, "|guilty|liable|innocent|evidence|no|");
	return f->cue.e > f->cue.b + 1 && quote_is(a, f->cue.e - 1, "advised") && quote_has(a, f->cue.e - 2, W_BE) && quote_is(a, f->cue.e, "by");
}

/* "called the police", "called his lawyer": on the telephone; but "called her lawyer useless". */
static bool rings(const struct article *a, const struct frame *f)
{
	uint32_t b = f->content[0].b, last = f->content[0].e - 1;
	if (!behind(f) || f->n_content != 1 || last == b || last > b + 3 || !quote_in(a, f->cue.e - 1, "|call|calls|called|calling|") || !quote_has(a, b, W_DET | W_HIS))
		return false;
	for (uint32_t i = b + 1; i <= last; i++)
		if (quote_has(a, i, W_DET) || a->mark[i] != a->mark[f->cue.b])
			return false;
	return quote_has(a, last, W_PERSON) || quote_in(a, last, "|ambulance|firefighters|mum|mom|dad|sister|brother|daughter|parents|hotline|helpline|number|office|landlord|embassy|plumber|vet|bank|");
}

/* "A teacher accused of theft walked free": by nobody who is told of. */
static bool is_charged(const struct article *a, const struct frame *f)
{
	uint32_t v = f->cue.b;
	return (f->source.b == f->source.e || f->source.e == v) && quote_in(a, v, "|accused|suspected|convicted|") && quote_is(a, v + 1, "of") && v > 0 && quote_letter(a, v - 1) &&
	       !quote_has(a, v - 1, W_BE | W_HAVE | W_ADVERB | W_AUX | W_LINK) && a->mark[f->content[0].b] == QN_NONE;
}

/* "agreed so gratefully that one felt sorry for him": how, and what came of it. */
static bool so_that(const struct article *a, const struct frame *f)
{
	uint32_t so = f->cue.b + 1;
	while (so < f->cue.e && !quote_is(a, so, "so"))
		so++;
	if (!behind(f) || !quote_is(a, so, "so") || !quote_has(a, so + 1, W_ADVERB))
		return false;
	return quote_is(a, so + 2, "that");
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
	return (nobody && (order(a, f) || as_word(a, f) || named(a, f))) || spoken_of(a, f) || deed(a, f) || sentence(a, f) || names_oneself(a, f) || unnamed(a, f) || talk_with(a, f) || plain_deed(a, f) || rings(a, f) || is_charged(a, f) || so_that(a, f);
}
