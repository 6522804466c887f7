/*
 * speech.c -- which finds are speech or writing: what counts unless attitudes are asked for.
 */
#include "quote.h"

/* How likely a find must be: a passive without a source; a cue that no list has; one whose content is no clause. */
static const float DOUBT = 0.65f;
static const float UNLISTED = 0.50f;
static const float BARE = 0.70f;

/* Whether some of the content stands in marks that the cue is not in: those words are somebody's, whatever the cue. */
static bool words_in_marks(const struct article *a, const struct frame *f)
{
	for (uint32_t k = 0; k < f->n_content; k++)
		for (uint32_t i = f->content[k].b; i < f->content[k].e && i < f->content[k].b + 160; i++)
			if (a->mark[i] != QN_NONE && a->mark[i] != a->mark[f->cue.b])
				return true;
	return false;
}

bool quote_judges(const struct article *a, struct span who)
{
	for (uint32_t i = who.b; i < who.e; i++)
		if (quote_in(a, i, "|court|judge|judges|justice|justices|tribunal|bench|panel|jury|magistrate|coroner|ombudsman|arbitrator|majority|"))
			return true;
	return false;
}

/* Speech or writing: a cue that has a word of that kind, or no word but a sign; or one that no list has, if it is likely
   and has no verb of belief, wish or feeling. */
static bool speech(const struct article *a, const struct frame *f)
{
	bool letters = false, attitude = false, no = f->cue.b > 0 && quote_in(a, f->cue.b - 1, "|nor|neither|"), listed = false, bare = quote_bare(a, f), in_marks = a->mark[f->content[0].b] != QN_NONE || a->mark[f->content[0].e - 1] != QN_NONE;
	for (uint32_t i = f->cue.b; i < f->cue.e; i++) {
		no = no || quote_in(a, i, "|not|n't|n\xe2\x80\x99t|never|short|");
		if (no && quote_in(a, i, "|respond|reply|answer|return|"))
			return false; /* "did not respond to a request" */
		if ((quote_has(a, i, W_CUE) && (in_marks || !quote_has(a, i, W_ASPECT))) || (quote_has(a, i, W_NOUN) && !quote_in(a, f->cue.b, "|choose|chooses|chose|preferred|prefers|backed|backs|"))
		    || quote_in(a, i, "|according|termed|terming|"))
			listed = true; /* but "chose his proposal over hers" */
		letters = letters || quote_letter(a, i);
		attitude = attitude || (quote_has(a, i, W_ATTITUDE) && !(i > f->cue.b && quote_is(a, i, "back") && f->content[0].b >= f->cue.e)); /* "hit back that" */
	}
	if (quote_in(a, f->cue.e - 1, "|held|holds|") && (quote_is(a, f->cue.e, "that") || quote_is(a, f->cue.e - 1, "that")) && quote_judges(a, f->source))
		return true; /* "The court held that X" */
	if (quote_is(a, f->content[0].b, "to") && quote_has(a, f->content[0].b + 1, W_ATTITUDE))
		attitude = true; /* "has come to hate" */
	if (bare && quote_in(a, f->cue.e - 1, "|addressing|addressed|addresses|address|referring|refers|referred|to|") && !quote_has(a, f->cue.e - 1, W_NOUN) &&
	    (quote_has(a, f->cue.e - 1, W_CUE) || quote_in(a, f->cue.e - 2, "|referring|refers|referred|refer|")))
		return false; /* "addressing a rally", "referring to his rival" */
	if (no && bare)
		return false; /* "did not condemn the attack" */
	if (f->source.b == f->source.e && !in_marks && quote_is(a, f->cue.e - 1, "asked"))
		return false; /* "Asked if he would go, Li laughed": nobody's question */
	return listed || !letters || words_in_marks(a, f) || (!attitude && f->conf > (bare ? BARE : UNLISTED));
}

/* Words that may name somebody who speaks, or none that can be told. */
static bool somebody(const struct article *a, struct span s)
{
	for (uint32_t i = s.b; i < s.e; i++)
		if (quote_capital(a, i) || (a->look && a->look[i].entity) || quote_has(a, i, W_PERSON | W_PRONOUN | W_HIM | W_WHO | W_HIS | W_DET) ||
		    a->text[a->end[i] - 1] == 's')
			return true;
	return false;
}

/* "is heavily characterized by resistance": without somebody for its source a passive is seldom speech. */
static bool doubtful(const struct article *a, const struct frame *f)
{
	bool passive = false;
	for (uint32_t i = f->cue.b > 2 ? f->cue.b - 2 : 0; i < f->cue.e; i++)
		passive = passive || (quote_has(a, i, W_BE) && i + 1 < f->cue.e + 1);
	return passive && !somebody(a, f->source) && f->conf < DOUBT && !quote_has(a, f->cue.e - 1, W_NOUN);
}

bool quote_reports(const struct article *a, const struct frame *f) { return speech(a, f) && !doubtful(a, f); }
