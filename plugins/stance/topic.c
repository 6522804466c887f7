/*
 * topic.c -- whom a quotation is about that names nobody, by the words that report it.
 *
 * '"It was a fine speech," Lund said of Reed's address', '"Such arrogance!" said Lund, when Reed had left', '"No plan and no money," was his verdict on the scheme unveiled
 * by Reed': the frame, which is what stands outside the marks beside the speaker, tells it. Of several whom it names he is meant who stands behind "said of", or does
 * something in a clause with "after" or "when"; whom the speaker tells it, whom he works for, and to whom something only happened are not meant.
 */
#include "quoted.h"
#include "who.h"

enum { FRONT = 40, BEHIND = 45, MIDDLE = 200, CLAUSE = 24 }; /* words of a frame before, behind and within the quotation; of one clause */

static const char says[] = "|say|write|tweet|remark|ask|speak|add|joke|quip|sneer|scoff|mutter|note|declare|observe|comment|exclaim|cry|fume|complain|reply|retort|warn|insist|argue|post|";

/* Whether word k mentions a party that is not the speaker. */
static bool other(const struct stance_article *a, uint32_t k, uint32_t speaker)
{
	return a->at[k].name != NOWHERE && a->at[k].name != speaker && quoted_party(a, a->at[k].name);
}

/* "Said of Reed", "said drily about", "said Lund of her plan": whether the preposition at k hangs on a word of saying, and is not what a speaker comes of. */
static bool said_of(const struct stance_article *a, uint32_t k, uint32_t from, uint32_t speaker)
{
	enum { BACK = 14 };
	if (k == from || !tree_is(a, k, "|of|about|regarding|concerning|"))
		return false;
	bool beside = a->at[k - 1].name == speaker || tree_is(a, k - 1, "|,|"), of = tree_is(a, k, "|of|") && k + 2 < a->n;
	uint32_t next = of ? k + 1 + tree_is(a, k + 1, "|the|") : k;
	if (beside && of && a->at[next].name != NOWHERE && !who_is_kind(a, a->at[next].name, "PER") && a->at[tree_bearer(a, next)].rel != R_POSS)
		return false; /* "said Lund of Corvane" */
	if (!beside && !tree_lemma(a, k - 1, says) && a->at[k - 1].tag != 'd' && !tree_is(a, k - 1, "|reporters|journalists|"))
		return false;
	for (uint32_t v = k; v-- > from && k - v < BACK;)
		if (tree_lemma(a, v, says) || tree_lemma(a, v, "|tell|"))
			return true;
	return false;
}

/* "Referring to", "in response to", "asked about", "his verdict on": whether what stands behind word k is what the words are about. */
static bool refers(const struct stance_article *a, uint32_t k, uint32_t from)
{
	if (k == from)
		return false;
	if (tree_is(a, k, "|to|"))
		return tree_lemma(a, k - 1, "|refer|reference|respond|response|react|reaction|allude|allusion|reply|answer|point|gesture|rejoinder|retort|");
	if (tree_is(a, k, "|about|on|of|at|"))
		return tree_lemma(a, k - 1, "|ask|press|question|comment|verdict|view|opinion|assessment|think|make|look|glare|laugh|jeer|take|summary|description|");
	if (tree_is(a, k, "|for|"))
		return tree_lemma(a, k - 1, "|have|word|") && tree_before(a, k, 8, "|word|words|");
	return tree_lemma(a, k, "|recall|brandish|describe|introduce|summarise|summarize|") && !tree_is(a, k, "|recalled|recalls|described|describes|introduced|introduces|");
}

/* Verbs of what befalls somebody or ends well or ill by itself: what is said of it is not said of him. */
static const char fates[] = "|die|suffer|fall|collapse|survive|lose|drown|perish|retire|turn|celebrate|recover|injure|win|beat|qualify|draw|score|finish|complete|";

/* "Reed's question": what is answered, and not judged. */
static bool asked(const struct stance_article *a, uint32_t k)
{
	uint32_t what = a->at[tree_bearer(a, k)].rel == R_POSS ? a->at[tree_bearer(a, k)].head : NOWHERE;
	return what != NOWHERE && tree_lemma(a, what, "|question|request|inquiry|enquiry|query|email|letter|call|invitation|message|birthday|death|funeral|victory|defeat|win|loss|arrest|injury|illness|wedding|mother|father|son|daughter|wife|husband|brother|sister|widow|friend|rival|opponent|critic|");
}

/* Whether the party at word k does something there, or something of his is spoken of. */
static bool acts(const struct stance_article *a, uint32_t k)
{
	uint32_t h = tree_bearer(a, k), v = a->at[h].head, by;
	bool passive = false;
	if (a->at[h].rel == R_POSS || a->at[h].rel == R_AGENT)
		return true;
	if (a->at[h].rel == R_NSUBJ_PASS || (v != NOWHERE && a->at[h].rel == R_NSUBJ && tree_child(a, v, R_AUX_PASS) != NOWHERE))
		return v != NOWHERE && tree_lemma(a, v, "|appoint|name|elect|choose|select|confirm|nominate|pick|");
	if (v != NOWHERE && a->at[h].rel == R_NSUBJ)
		return !passive && !tree_lemma(a, v, fates);
	if ((by = tree_case(a, h)) != NOWHERE && tree_is(a, by, "|by|"))
		return true;
	return v != NOWHERE && a->at[h].rel == R_OBJ && tree_lemma(a, v, "|see|watch|hear|meet|read|face|");
}

/* The first party in words [k, to) up to a stop, or of those who act there; NOWHERE. */
static uint32_t party(const struct stance_article *a, uint32_t k, uint32_t to, uint32_t speaker, bool acting)
{
	const uint32_t k0 = k;
	to = to > k + CLAUSE ? k + CLAUSE : to;
	for (; k < to && !tree_is(a, k, acting ? "|;|:|" : "|;|:|with|against|between|than|alongside|"); k++) /* "of his trip with Reed" */
		if (other(a, k, speaker)) {
			if (!asked(a, k) && (!acting || (acts(a, k) && !(tree_is(a, k0 - 1, "|as|") && a->at[tree_bearer(a, k)].rel == R_POSS))))
				return a->at[k].name;
			for (uint32_t n = a->at[k].name; k + 1 < to && a->at[k + 1].name == n;)
				k++;
		}
	return NOWHERE;
}

/* Whom the stretch [from, to) of a frame tells that it is said of; NOWHERE. */
static uint32_t in_stretch(const struct stance_article *a, uint32_t from, uint32_t to, uint32_t speaker)
{
	uint32_t when = NOWHERE, k = from;
	while (k < to && a->at[k].name != speaker) /* it is no frame without him */
		k++;
	for (k = k < to ? from : to; k < to; k++) {
		if (said_of(a, k, from, speaker) || refers(a, k, from)) {
			uint32_t of = party(a, k + 1, to, speaker, false);
			if (of != NOWHERE)
				return of;
		}
		if (when == NOWHERE && tree_is(a, k, "|after|when|as|while|once|hearing|"))
			when = party(a, k + 1, to, speaker, true);
	}
	return when;
}

/* The end of the stretch outside marks that begins at k, before `to`: where the next marks open. */
static uint32_t until_marks(const struct stance_article *a, uint32_t k, uint32_t to)
{
	while (k < to && !tree_is(a, k, "|\"|“|''|``|"))
		k++;
	return k;
}

/* Whom it is about, or NOWHERE. */
static uint32_t topic_of(const struct stance_article *a, uint32_t quote)
{
	uint32_t b = qn_find(a->token, a->quote->begin[quote]), e = qn_find(a->token, a->quote->end[quote]), speaker = a->speaker[quote], k = b, found = NOWHERE;
	if (speaker == NOWHERE || !quoted_is(a, quote, "direct") || e > a->n || b >= e)
		return NOWHERE;
	while (k > 0 && b - k < FRONT && a->at[k - 1].sentence == a->at[b].sentence) /* "Of Reed, Lund said:" */
		k--;
	if (k < b)
		found = in_stretch(a, k, b, speaker);
	for (k = b + 1; found == NOWHERE && k < e && k < b + MIDDLE; k++) /* '..., Lund said of Reed. "' */
		if (tree_is(a, k - 1, "|\"|”|''|") && tree_is(a, k - 2 + (k < 2), "|,|.|!|?|")) {
			uint32_t end = until_marks(a, k, e);
			found = in_stretch(a, k, end, speaker);
			k = end + 1;
		}
	for (k = e; k < a->n && k < e + 2 && tree_is(a, k, "|\"|”|''|,|"); k++)
		;
	uint32_t end = k;
	if (e > 0 && tree_is(a, e - 1, "|.|")) /* '..." Reed left when' is another sentence */
		return found;
	while (end < a->n && end < k + BEHIND && a->at[end].sentence == a->at[k].sentence)
		end++;
	return found == NOWHERE && k < a->n ? in_stretch(a, k, until_marks(a, k, end), speaker) : found;
}

/* Whether a quotation names nobody but its speaker. */
static bool names_nobody(const struct stance_article *a, uint32_t quote)
{
	uint32_t b = qn_find(a->token, a->quote->begin[quote]), e = qn_find(a->token, a->quote->end[quote]);
	bool inside = true;
	for (uint32_t k = b; k < e && k < a->n && k < b + MIDDLE; k++) {
		if (tree_is(a, k, "|\"|“|”|''|"))
			inside = quoted_opens(a, k, inside);
		else if (inside && a->at[k].tag != 'o' && !(k > 0 && tree_is(a, k - 1, "|this|our|")) && (other(a, k, a->speaker[quote]) || (a->at[k].name != NOWHERE && state_named(a, a->at[k].name))))
			return false; /* "this House" is where one is */
	}
	return true;
}

bool topic_find(struct stance_article *a)
{
	uint32_t n = a->quote ? a->quote->n : 0;
	a->topic = qn_scratch(a->r, (n + 1) * sizeof *a->topic);
	for (uint32_t i = 0; a->topic && i < n; i++)
		a->topic[i] = names_nobody(a, i) ? topic_of(a, i) : NOWHERE;
	return a->topic != NULL;
}

/* "I have had enough of her," he said of Reed. */
bool topic_pronoun(struct meant *m)
{
	struct stance_article *a = m->a;
	uint32_t quote = m->w->quote, topic = quote == NOWHERE || m->role != TARGET ? NOWHERE : a->topic[quote];
	if (topic == NOWHERE || m->w->tag == 't' || (m->w->name != NOWHERE && m->w->name != a->speaker[quote]))
		return false;
	return tree_is(a, m->i, who_is_kind(a, topic, "PER") ? "|she|he|her|him|" : "|they|them|") && meant_name(m, topic);
}
