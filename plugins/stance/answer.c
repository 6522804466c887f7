/*
 * answer.c -- a charge that is denied, belittled or hit back at goes back to whoever made it, which the rows found so far tell.
 */
#include "stance.h"

#include <string.h>

static const char charges[] = "|charge|accusation|claim|allegation|criticism|attack|complaint|suggestion|assertion|";
/* What else one bristles at. */
static const char remarks[] = "|remark|comment|jibe|gibe|barb|taunt|jab|dig|swipe|insinuation|implication|idea|notion|description|characterisation|characterization|comparison|question|insult|slight|put-down|outburst|";

/* "called the allegation baseless": by its place, since trees of this differ; the last word of it, or NOWHERE. */
static uint32_t belittled(const struct stance_article *a, uint32_t i)
{
	enum { NEAR = 5 };
	if (!tree_lemma(a, i, "|call|brand|label|describe|deem|dismiss|deride|reject|denounce|"))
		return NOWHERE;
	for (uint32_t k = i + 1; k + 1 < a->n && k < i + NEAR && a->at[k].sentence == a->at[i].sentence; k++)
		if (tree_lemma(a, k, charges))
			for (uint32_t x = k + 1; x < a->n && x < k + NEAR && a->at[x].sentence == a->at[i].sentence; x++)
				if (tree_is(a, x, "|baseless|false|unfounded|groundless|untrue|absurd|ridiculous|nonsense|wrong|unfair|outrageous|slanderous|malicious|"
				                  "irresponsible|reckless|shameful|misleading|exaggerated|fabricated|lie|lies|fiction|propaganda|"))
					return x;
	return NOWHERE;
}

/* "Dismissed this as the ranting of a desperate man", "called that nonsense": what was said last, and by whom: the speaker in the sentence before. NOWHERE. */
static uint32_t said_last(const struct stance_article *a, uint32_t i)
{
	enum { BACK = 80, NEAR = 8 };
	uint32_t that = i + 1, s = a->at[i].sentence, bad = NOWHERE;
	if (that + 1 >= a->n || a->at[that].name != NOWHERE || (!tree_is(a, that, "|it|") && strchr("nv", a->at[that + 1].tag) && that + 2 < a->n && tree_is(a, that + 2, "|a|an|as|the|")) || !tree_is(a, that, "|this|that|it|") ||
	    !(tree_lemma(a, i, "|dismiss|denounce|deride|ridicule|rubbish|reject|condemn|") || (tree_lemma(a, i, "|call|brand|label|describe|") && !tree_is(a, that, "|it|"))))
		return NOWHERE;
	for (uint32_t k = that + 1; k < a->n && k < that + NEAR && a->at[k].sentence == s && bad == NOWHERE && !tree_is(a, k, "|,|;|and|but|"); k++)
		if ((tree_opinion(a, k) & (1 << OP_BAD | 1 << OP_GOOD)) == 1 << OP_BAD || tree_is(a, k, "|ranting|rantings|scaremongering|nonsense|rubbish|politicking|posturing|"))
			bad = k;
	for (uint32_t k = i; bad != NOWHERE && k-- > 0 && i - k < BACK && a->at[k].sentence + 1 >= s;)
		if (a->at[k].sentence + 1 == s && quoted_by(a, k) != NOWHERE)
			return quoted_by(a, k);
	return NOWHERE;
}

/* "Asked whether he agreed that Lund was a liar. He did agree": what the other one had just said of whom, behind "agreed that" in the sentence before, he says as well. */
static void seconded(struct stance_article *a, uint32_t i, uint32_t who, uint32_t asker, bool plus)
{
	enum { BACK = 6, NEAR = 20 };
	uint32_t n = a->n_row;
	for (uint32_t k = n; k-- > 0 && n - k <= BACK;) {
		struct row w = a->row[k];
		if (w.holder != asker || a->at[w.trigger].sentence + 1 != a->at[i].sentence || w.target == who)
			continue;
		for (uint32_t x = w.first; x-- > 0 && w.first - x < NEAR && a->at[x].sentence == a->at[w.first].sentence;)
			if (tree_is(a, x, "|agreed|agree|accepted|") && tree_is(a, x + 1, "|that|"))
				stance_add(a, &(struct names){1, {who}}, &(struct names){1, {w.target}}, w.positive == plus, 0.7f, "answer", i, i, i);
	}
}

/* "Lund called the vote heartless. Reed disagreed": who was told of an opinion, at its verb, where that is another than `who`. */
static void opined(struct stance_article *a, uint32_t v, uint32_t who, struct names *out)
{
	bool passive;
	uint32_t subject = tree_lemma(a, v, "|call|describe|argue|claim|think|believe|brand|dismiss|criticise|criticize|praise|condemn|welcome|warn|say|insist|label|deem|suggest|") ? tree_subject(a, v, &passive) : NOWHERE;
	if (subject == NOWHERE || passive)
		return;
	who_are(a, subject, HOLDER, out);
	if (out->n != 1 || out->at[0] == who)
		out->n = 0;
}

/* "Dismissed a report in the Echo", "rubbished a story by Reuters": the paper that has it; NOWHERE. */
static uint32_t reported_by(const struct stance_article *a, uint32_t i, uint32_t object)
{
	uint32_t prep, who = object != NOWHERE && object > i && tree_lemma(a, i, "|dismiss|rubbish|ridicule|deride|trash|scorn|slam|condemn|attack|denounce|criticise|criticize|") &&
	                             tree_lemma(a, object, "|report|story|article|column|editorial|coverage|headline|claim|allegation|leader|front-page|") ? tree_behind(a, object, "|in|by|from|", &prep) : NOWHERE;
	return who != NOWHERE && a->at[who].name != NOWHERE && who_is_kind(a, a->at[who].name, "ORG") ? who : NOWHERE;
}

/* "The agency claims that Reed stole it. He denies the charge": who has just claimed something, but for `who`. */
static void claimed(struct stance_article *a, uint32_t i, uint32_t who, struct names *out)
{
	enum { NEAR = 30 };
	bool passive;
	for (uint32_t v = i; v-- > 0 && i - v < NEAR && a->at[v].sentence + 1 >= a->at[i].sentence && !out->n;) {
		if (a->at[v].tag != 'v' || a->at[v].quote != NOWHERE || !tree_lemma(a, v, "|claim|allege|contend|") || tree_child(a, v, R_CCOMP) == NOWHERE)
			continue;
		who_acts(a, v, &passive, out);
		if (passive || out->n != 1 || out->at[0] == who)
			out->n = 0;
	}
}

/* What is answered. */
struct answered {
	bool charge, mood; /* a charge; or what somebody thinks: "disagreed" */
	bool little;       /* it is belittled, on whosever behalf */
	uint32_t object;   /* the word of the charge */
};

/* "Hit back", "retorted". */
static bool hits_back(const struct stance_article *a, uint32_t i)
{
	return i + 1 < a->n && (tree_lemma(a, i, "|retort|") || (tree_lemma(a, i, "|hit|fire|shoot|snap|strike|smack|punch|lash|bite|") && tree_is(a, i + 1, "|back|")));
}

/* "Bristled at that", "scoffed at the notion": the word for what was said; NOWHERE. Who disputes it is not angry yet. */
static uint32_t bristles(const struct stance_article *a, uint32_t i)
{
	uint32_t that = i + 2, end = that + 1;
	if (end >= a->n || !tree_lemma(a, i, "|bristle|seethe|scoff|fume|bridle|smart|snort|sneer|rage|recoil|") || !tree_is(a, i + 1, "|at|"))
		return NOWHERE;
	if (tree_is(a, that, "|the|that|this|such|those|these|") && (tree_lemma(a, end, remarks) || tree_lemma(a, end, charges)))
		that = end++;
	else if (!tree_is(a, that, "|that|this|"))
		return NOWHERE;
	return end >= a->n || a->at[end].sentence != a->at[i].sentence || tree_is(a, end, "|.|,|;|in|on|and|but|as|when|:|from|by|") ? that : NOWHERE;
}

/* "Begged to differ", "was having none of it": disagreed, in more than a word. */
static bool begs(const struct stance_article *a, uint32_t i)
{
	uint32_t next = i + 1, third = i + 2;
	if (third + 1 >= a->n || a->at[i].quote != NOWHERE)
		return false;
	return (tree_lemma(a, i, "|beg|") && tree_is(a, next, "|to|") && tree_is(a, third, "|differ|disagree|")) || (tree_lemma(a, i, "|think|feel|") && tree_is(a, next, "|otherwise|differently|")) ||
	       (tree_lemma(a, i, "|see|") && tree_is(a, next, "|it|things|matters|") && tree_is(a, third, "|differently|otherwise|")) ||
	       (tree_is(a, i, "|having|") && tree_is(a, next, "|none|") && tree_is(a, third, "|of|") && tree_is(a, third + 1, "|it|that|this|"));
}

/* What verb i with this object answers: neither where it answers nothing. */
static struct answered answered(const struct stance_article *a, uint32_t i, uint32_t object)
{
	struct answered w = {.object = object};
	uint32_t little = belittled(a, i);
	if (w.object == NOWHERE && (a->at[i].rel == R_RELCL || a->at[i].rel == R_ACL) && a->at[i].head != NOWHERE && a->at[i].head < i && tree_lemma(a, a->at[i].head, charges))
		w.object = a->at[i].head; /* "a charge that he denies" */
	w.charge = w.object != NOWHERE && tree_lemma(a, i, "|reject|deny|dismiss|rebut|refute|dispute|deride|ridicule|brush|rubbish|rebuff|trash|scorn|") &&
	           tree_lemma(a, w.object, charges);
	w.mood = w.object == NOWHERE && tree_lemma(a, i, "|disagree|agree|concur|object|") && tree_child(a, i, R_CCOMP) == NOWHERE && tree_child(a, i, R_XCOMP) == NOWHERE &&
	         !(i + 1 < a->n && tree_is(a, i + 1, "|that|to|how|"));
	w.mood |= begs(a, i);
	if (little != NOWHERE) {
		w.charge = w.little = true;
		w.object = little;
	}
	uint32_t said = bristles(a, i);
	if (said != NOWHERE) {
		w.charge = w.mood = true; /* to who has charged him, or else to who spoke last */
		w.object = said;
	}
	if (w.object == NOWHERE && hits_back(a, i)) {
		w.charge = true;
		w.object = tree_is(a, i + 1, "|back|") ? i + 1 : i;
	}
	return w;
}

/* "Hit back at Reed", "agreed with Reed": whether the text says itself whom the answer goes to. */
static bool says_whom(const struct stance_article *a, uint32_t i, const struct answered *w)
{
	uint32_t at = w->object + 1, prep;
	if (w->object == i + 1 && tree_is(a, w->object, "|back|") && at + 1 < a->n && tree_is(a, at, "|at|against|") &&
	    (a->at[at + 1].name != NOWHERE || (at + 2 < a->n && a->at[at + 2].name != NOWHERE)))
		return true;
	return tree_behind(a, i, w->mood ? "|with|to|on|about|" : "|with|to|about|", &prep) != NOWHERE;
}

/* Who has charged `who`, or whom he answers for, by the rows found so far. */
static void charged(const struct stance_article *a, uint32_t i, uint32_t who, const struct answered *w, struct names *out)
{
	enum { BACK = 8, LATELY = 50 };
	for (uint32_t k = a->n_row; !out->n && k-- > 0 && a->n_row - k <= BACK;)
		if (a->row[k].target == who && a->row[k].holder != NOWHERE && !a->row[k].positive && strcmp(a->row[k].rule, "role") != 0) /* his critic has charged him with nothing */
			out->at[out->n++] = a->row[k].holder;
	bool bare = tree_child(a, w->object, R_NMOD) == NOWHERE && tree_child(a, w->object, R_ACL) == NOWHERE && tree_child(a, w->object, R_POSS) == NOWHERE && a->at[i].head != w->object;
	if (!bare && !w->little)
		return;
	for (uint32_t k = a->n_row; !out->n && k-- > 0 && a->n_row - k <= BACK && (w->little || a->row[k].trigger + LATELY > i);) /* who answers for the accused */
		if (!a->row[k].positive && a->row[k].holder != NOWHERE && a->row[k].holder != who)
			out->at[out->n++] = a->row[k].holder;
}

/* Who has said before what `who` agrees or disagrees with. */
static void held(struct stance_article *a, uint32_t i, uint32_t who, struct names *out)
{
	enum { BACK = 120 };
	for (uint32_t k = i; k-- > 0 && i - k < BACK && !out->n;)
		if (quoted_by(a, k) != NOWHERE && quoted_by(a, k) != who)
			out->at[out->n++] = quoted_by(a, k);
		else if (a->at[k].rel == R_ROOT && a->at[k].sentence + 1 == a->at[i].sentence)
			opined(a, k, who, out);
}

/* "Called that nonsense": the answer to who spoke last. */
static void to_last(struct stance_article *a, uint32_t i, uint32_t last)
{
	bool passive, plus = false;
	struct names holder;
	who_acts(a, i, &passive, &holder);
	if (!passive && holder.n == 1 && holder.at[0] != last && tree_holds(a, i, true, &plus))
		stance_add(a, &holder, &(struct names){1, {last}}, false, 0.7f, "answer", i, i, i + 1);
}

/* "Denied the charge": the answer to whoever made it last. */
static bool to_whom(struct stance_article *a, uint32_t i, const struct answered *w)
{
	bool passive, plus = w->mood && tree_lemma(a, i, "|agree|concur|");
	struct names holder, target = {0};
	who_acts(a, i, &passive, &holder);
	if (passive || holder.n != 1)
		return false;
	if (w->charge) {
		claimed(a, i, holder.at[0], &target);
		charged(a, i, holder.at[0], w, &target);
	}
	if (w->mood && !target.n)
		held(a, i, holder.at[0], &target);
	bool holds = target.n && tree_holds(a, i, true, &plus);
	if (holds && w->mood && !w->charge)
		seconded(a, i, holder.at[0], target.at[0], plus);
	if (holds)
		stance_add(a, &holder, &target, plus, 0.6f, "answer", i, i, w->charge ? w->object : i);
	return target.n != 0;
}

/* "Would not respond to name-calling", "will not stoop to insults": the answer to whoever spoke last, or has attacked him. */
static bool above_it(struct stance_article *a, uint32_t i)
{
	enum { NEAR = 5, BACK = 90 };
	bool passive, insult = false;
	struct names holder = {0}, target = {0};
	if (!tree_lemma(a, i, "|respond|stoop|descend|react|dignify|engage|rise|reply|answer|") || !tree_in_front(a, i, "|not|n't|n’t|never|") || !tree_before(a, i, 4, "|would|will|wo|'ll|’ll|"))
		return false;
	for (uint32_t k = i + 1; k < a->n && k < i + NEAR + 1 && a->at[k].sentence == a->at[i].sentence && !insult; k++)
		insult = tree_is(a, k, "|name-calling|insults|smears|mudslinging|mud-slinging|taunts|slurs|baiting|") || (k > i + 2 && tree_is(a, k, "|calling|slinging|") && tree_is(a, k - 2, "|name|mud|"));
	if (!insult)
		return false;
	if (quoted_by(a, i) != NOWHERE)
		holder = (struct names){1, {quoted_by(a, i)}};
	else
		who_acts(a, i, &passive, &holder);
	if (holder.n != 1)
		return false;
	charged(a, i, holder.at[0], &(struct answered){.charge = true, .object = i}, &target);
	for (uint32_t k = i; !target.n && k-- > 0 && i - k < BACK;)
		if (a->at[k].sentence != a->at[i].sentence && quoted_by(a, k) != NOWHERE && quoted_by(a, k) != holder.at[0])
			target = (struct names){1, {quoted_by(a, k)}};
	if (target.n)
		stance_add(a, &holder, &target, false, 0.6f, "answer", i, i, i + 1);
	return target.n != 0;
}

/* "Was criticised. Lund rejected the criticism": where nobody is named who made it, at least whom it spares. */
static bool spared(struct stance_article *a, uint32_t i, const struct answered *w)
{
	enum { LATELY = 40 };
	bool passive, plus = true;
	struct names holder;
	const struct row *r = a->n_row ? &a->row[a->n_row - 1] : NULL;
	if (!r || !w->charge || r->holder != NOWHERE || r->positive || strcmp(r->rule, "passive") != 0 || r->trigger + LATELY < i || a->at[r->trigger].sentence + 1 < a->at[i].sentence)
		return false;
	uint32_t target = r->target;
	who_acts(a, i, &passive, &holder);
	if (passive || holder.n != 1 || holder.at[0] == target || !tree_holds(a, i, true, &plus))
		return false;
	stance_add(a, &holder, &(struct names){1, {target}}, true, 0.6f, "answer", i, i, w->object);
	return true;
}

/* "Lund returned the compliment": who has just praised him, or mocked, gets the same. */
static bool returned(struct stance_article *a, uint32_t i, uint32_t object)
{
	enum { BACK = 6 };
	bool passive, plus = true;
	struct names holder;
	if (object == NOWHERE || !tree_lemma(a, i, "|return|repay|") || !tree_lemma(a, object, "|compliment|praise|insult|"))
		return false;
	who_acts(a, i, &passive, &holder);
	if (passive || holder.n != 1 || !tree_holds(a, i, true, &plus))
		return false;
	for (uint32_t n = 0, k = a->n_row; k-- > 0 && n++ < BACK;)
		if (a->row[k].target == holder.at[0] && a->row[k].holder != NOWHERE) {
			stance_add(a, &holder, &(struct names){1, {a->row[k].holder}}, a->row[k].positive, 0.6f, "answer", i, i, object);
			return true;
		}
	return false;
}

bool answer_look(struct stance_article *a, uint32_t i)
{
	if (above_it(a, i))
		return true;
	uint32_t object = tree_child(a, i, R_OBJ), last = said_last(a, i), paper = reported_by(a, i, object);
	if (paper != NOWHERE)
		return phrase_towards(a, i, paper, object, true, false, 0.7f, "answer");
	if (last != NOWHERE) {
		to_last(a, i, last);
		return true;
	}
	if (returned(a, i, object))
		return true;
	struct answered w = answered(a, i, object);
	if (spared(a, i, &w))
		return true;
	return (w.charge || w.mood) && !says_whom(a, i, &w) && to_whom(a, i, &w);
}
