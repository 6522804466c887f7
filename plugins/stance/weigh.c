/*
 * weigh.c -- how likely a candidate's stance is, by what was seen of it: weights that were learned.
 */
#include "candidate.h"

#include <stdio.h>

/* Candidates that are weighed together, and the values of what was seen of them. */
struct scale { unsigned n; struct candidate *p[TREES_WIDE]; float (*value)[TREES_WIDE]; };

static void put(const struct candidates *c, const struct trees *t, struct scale *s, struct candidate *p)
{
	unsigned at;
	for (uint32_t k = p->first; k; k = c->seen[k - 1].next)
		if ((at = trees_feature(t, c->seen[k - 1].hash)) > 0)
			s->value[at][s->n] = c->seen[k - 1].value;
	s->p[s->n++] = p;
}

static void weigh(const struct trees *t, struct scale *s)
{
	float chance[TREES_WIDE][TREES_CLASSES];
	if (s->n)
		trees_ask(t, (const float(*)[TREES_WIDE])s->value, chance);
	for (unsigned x = 0; x < s->n; x++)
		memcpy(s->p[x]->chance, chance[x], sizeof *chance);
	trees_clear(t, s->value);
	s->n = 0;
}

bool candidates_weigh(struct stance_article *a, const struct trees *t, bool second, struct candidates *c)
{
	struct scale s = {.value = qn_scratch(a->r, (t->head->n_feature + 1) * sizeof *s.value)};
	if (!s.value)
		return false;
	trees_clear(t, s.value);
	for (uint32_t i = 0; i < c->n; i++) {
		if (second && candidate_idle(&c->at[i]))
			continue;
		put(c, t, &s, &c->at[i]);
		if (s.n == TREES_WIDE)
			weigh(t, &s);
	}
	weigh(t, &s);
	return true;
}

size_t candidates_print(const struct candidates *c, const struct candidate *p, char *to, size_t n)
{
	size_t at = 0;
	for (uint32_t k = c->called ? p->first : 0; k && at + 1 < n; k = c->seen[k - 1].next) {
		const struct candidate_name *name = &c->called[k - 1];
		int m = snprintf(to + at, n - at, "%s%s/%s:%.3g", at ? "|" : "", name->what, name->of, (double)c->seen[k - 1].value);
		if (m < 0 || at + (size_t)m >= n)
			break;
		at += (size_t)m;
	}
	return at;
}

enum { SHORT = 100, LONG = 300 /* words of a text */ };
static const float BRIEFLY = 0.4f; /* the chance that is asked in a short one, which shows little of who is who to whom */
static const float PLAINLY = 0.45f; /* ... in a long one, where most is only told, of words that judge nobody */

static const float BOTH = 0.09f; /* the share of both signs below which plain rules that gave them both are not believed for the one */

static uint32_t find(const struct candidates *c, uint32_t holder, uint32_t target)
{
	uint32_t k = c->n_slot ? c->slot[candidate_slot(c, holder, target)] : 0;
	return k ? k - 1 : NOWHERE;
}

/* Whether a rule saw, in the sentences of words [first, last], that a word of attitude does not hold. */
static bool undone(const struct stance_article *a, uint32_t first, uint32_t last)
{
	enum { REACH = 60 };
	uint32_t b = first > REACH ? first - REACH : 0, e = last + REACH < a->n ? last + REACH : a->n;
	for (uint32_t i = b; i < e && i < first + 2 * REACH; i++)
		if (a->undone[i] && a->at[i].sentence >= a->at[first].sentence && a->at[i].sentence <= a->at[last].sentence)
			return true;
	return false;
}

/* "Reed declined to comment", "did not respond to requests for comment": whether no more than that is said in words [first, last], which may begin behind the verb. */
static bool silent(const struct stance_article *a, uint32_t first, uint32_t last)
{
	enum { REACH = 8, MOST = 14 };
	if (last - first >= MOST)
		return false;
	for (uint32_t i = first; i <= last; i++)
		if (i > first + 1 && tree_is(a, i, "|drawn|") && tree_is(a, i - 1, "|be|")) /* "refused to be drawn on" */
			return true;
		else if (tree_is(a, i, "|comment|comments|"))
			for (uint32_t k = i; k-- > 0 && i - k < REACH && a->at[k].sentence == a->at[i].sentence;)
				if (tree_lemma(a, k, "|decline|refuse|respond|reply|return|") || tree_is(a, k, "|request|requests|available|reached|"))
					return true;
	return false;
}

/* "She'd be 55", "growth will be 1.4 %": whether none of words [first, last] judges anything, so that the chance is all there is. */
static bool bare(const struct candidates *c, uint32_t first, uint32_t last)
{
	for (uint32_t i = first; i <= last; i++)
		if (c->opinion[i] & (SPEAKS_WELL | SPEAKS_ILL | 1 << OP_ANGERS | 1 << OP_PLEASES))
			return false;
	return true;
}

/* Whether a rule says it so plainly that little else is asked: "Reed praised Keller" in a text of a line. */
static bool plain(const struct row *w)
{
	return (w->score >= 0.7f || w->holder == NOWHERE || strcmp(w->rule, "answer") == 0) && strncmp(w->rule, "quoted", 6) != 0 && strncmp(w->rule, "author", 6) != 0;
}

/* Whether a fixed phrase says it: such phrases are rarer than what was learned, and surer. */
static bool by_saying(const struct stance_article *a, const struct row *w) { return a->at[w->trigger].saying != NOWHERE; }

/* Whether what somebody is said to have done is praise or blame by itself: "showed courage", "acted correctly". */
static bool by_idiom(const struct row *w) { return w->score >= 0.8f && strcmp(w->rule, "quoted deed") == 0; }

/* Those whose row goes both ways, and answers to whoever spoke last, are so rare that no chance was learned. */
static bool rare(const struct row *w)
{
	return strcmp(w->rule, "between") == 0 || strcmp(w->rule, "mutual") == 0 || strcmp(w->rule, "relation") == 0 || strcmp(w->rule, "answer") == 0;
}

/* Whether a speaker calls somebody so by name: "Reed is a brilliant statistician". */
static bool by_name(const struct row *w) { return w->score >= QUOTED_OUTRIGHT && strcmp(w->rule, "quoted word") == 0; }

static float share(const struct candidate *p, bool plus) /* of a sign's chance in that of both */
{
	float mine = p->chance[plus ? WEIGH_FOR : WEIGH_AGAINST];
	return mine / (p->chance[WEIGH_FOR] + p->chance[WEIGH_AGAINST] + 1e-6f);
}

/* How much of the chances that are asked of rules is asked in a text of n words: in a short one there is little beside the rule to go by. */
static float strictness(uint32_t n)
{
	return n < SHORT ? 0 : n < LONG ? (float)(n - SHORT) / (LONG - SHORT) : 1;
}

/* "Lund would veto the bill, his spokesman said": what deeds and words of ill a spokesman tells of his own chief are no blame. */
static bool own_chief(const struct candidates *c, const struct candidate *p, const struct row *w)
{
	uint32_t member = candidate_feature("belongs", "holder");
	if (w->positive || strncmp(w->rule, "quoted", 6) != 0 || w->score >= 0.7f)
		return false;
	for (uint32_t k = p->first; k; k = c->seen[k - 1].next)
		if (c->seen[k - 1].hash == member)
			return true;
	return false;
}

/* How often a rule's row is right whose sign has this chance: of the doubt that the trees leave a rule takes a fifth (README). A holder whom nobody
   names is not the author, of whom the chance is. */
static float surety(const struct row *w, const struct candidate *p)
{
	const float of_doubt = 0.2f;
	float chance = p->chance[w->positive ? WEIGH_FOR : WEIGH_AGAINST];
	bool nobody = w->holder == NOWHERE && strncmp(w->rule, "author", 6) != 0;
	return nobody ? w->score : chance + of_doubt * (1 - chance);
}

/* Whether it is said in the speaker's own words, where a doubt may be part of the attack. */
static bool outright(const struct stance_article *a, uint32_t quote)
{
	const char *kind = quote != NOWHERE ? qn_string_at(a->r, a->quote, 1, quote) : NULL;
	return kind && strcmp(kind, "indirect") != 0;
}

static bool believed(const struct stance_article *a, const struct candidates *c, const struct row *w, const struct decision *d)
{
	uint32_t k = find(c, w->holder, w->target);
	if (k == NOWHERE || interview_says(a, w->trigger)) /* answers that stand in no marks are in no unit of their speaker's */
		return true;
	if (own_chief(c, &c->at[k], w) || (!w->positive && strcmp(w->rule, "quoted deed") == 0 && aloof_office(a, w->holder, w->first) && !outright(a, w->quote)))
		return false;
	float chance = c->at[k].chance[w->positive ? WEIGH_FOR : WEIGH_AGAINST], strict = strictness(a->n);
	if (plain(w) && c->at[k].said[0] > 0 && c->at[k].said[1] > 0 && share(&c->at[k], w->positive) < BOTH)
		return false; /* rules gave it both signs */
	if (plain(w) || by_saying(a, w))
		return chance >= strict * (rare(w) ? d->least / 10 : d->least);
	if (by_idiom(w) && chance >= strict * d->least && !(c->at[k].said[0] > 0 && c->at[k].said[1] > 0))
		return true;
	if (by_name(w) && chance >= strict * d->enough / 3)
		return true;
	return chance >= strict * d->enough && share(&c->at[k], w->positive) >= 1 - d->clear;
}

/* Whether a row of words [first, last] is no more than an event of play, and the article tells of a match, which is looked up when that is first asked. */
static bool played(const struct stance_article *a, const char *rule, uint32_t quote, uint32_t first, uint32_t last, int *match)
{
	if (!passing_play(a, rule, quote, first, last))
		return false;
	if (passing_scene(a, first, last))
		return true;
	if (*match < 0)
		*match = passing_report(a);
	return *match > 0;
}

/* "Received Lund's endorsement": a favour that somebody got, and which is none to who gave it. */
static bool got(const struct stance_article *a, const struct row *w)
{
	uint32_t head = a->at[w->trigger].head;
	return w->positive && strcmp(w->rule, "noun") == 0 && a->at[w->trigger].rel == R_OBJ && head != NOWHERE && tree_lemma(a, head, "|receive|win|get|earn|secure|gain|land|collect|");
}

/* "To Lund's fury Reed stayed": what one feels about the other there is not weighed as what the other one feels. */
static void answer(const struct stance_article *a, struct candidates *c, const struct row *w)
{
	uint32_t k = strcmp(w->rule, "experiencer") == 0 || got(a, w) ? find(c, w->target, w->holder) : NOWHERE;
	for (unsigned s = 0; s < 2 && k != NOWHERE; s++) {
		uint32_t first = c->at[k].sign[s].first, last = c->at[k].sign[s].last;
		if (first != NOWHERE && a->at[first].sentence == a->at[w->first].sentence && a->at[last].sentence == a->at[first].sentence)
			c->at[k].answered[s] = true;
	}
}

/* Whether words [first, last] mention the target by the way only, so that no chance counts. */
static bool in_passing(const struct stance_article *a, const struct candidate *p, bool plus, uint32_t first, uint32_t last)
{
	if (passing_poll(a, first, last) || passing_scenery(a, p->target) || inner_of_others(a, p->holder, p->target, first, last) || passing_mention(a, p->target, first, last))
		return true;
	return !plus && (passing_servant(a, p->holder, p->target) || passing_plea(a, p->target, first));
}

void candidates_decide(struct stance_article *a, struct candidates *c, struct decision d)
{
	uint32_t kept = 0;
	int match = -1; /* not known yet */
	for (uint32_t i = 0; i < a->n_row; i++) {
		const struct row *w = &a->row[i];
		uint32_t k = find(c, w->holder, w->target);
		if (k != NOWHERE && (by_saying(a, w) || plain(w) || strcmp(w->rule, "quoted deed") == 0 || strcmp(w->rule, "quoted word") == 0))
			c->at[k].settled[!w->positive] = true;
		if (!believed(a, c, w, &d) || played(a, w->rule, w->quote, w->first, w->last, &match))
			continue;
		if (k != NOWHERE)
			c->at[k].told = true;
		answer(a, c, w);
		a->row[kept] = *w;
		if (k != NOWHERE)
			a->row[kept].score = surety(w, &c->at[k]);
		kept++;
	}
	a->n_row = kept;
	for (uint32_t i = 0; i < c->n; i++) {
		const struct candidate *p = &c->at[i];
		bool plus = p->chance[WEIGH_FOR] > p->chance[WEIGH_AGAINST];
		float chance = p->chance[plus ? WEIGH_FOR : WEIGH_AGAINST];
		bool leans = (plus ? p->lean : -p->lean) >= d.lean;
		uint32_t first = p->sign[!plus].first, last = p->sign[!plus].last;
		float enough = a->n < SHORT && !leans && d.enough < BRIEFLY ? BRIEFLY : d.enough;
		bool heard = p->holder != NOWHERE ? !passing_member(a, p->holder) : !a->turn && (a->column || a->n >= SHORT); /* the author of two lines is not, nor who asks questions */
		if (p->told || !heard || (p->settled[plus] && !p->settled[!plus]) || (p->answered[!plus] && (p->sign[!plus].quote == NOWHERE || (plus && !outright(a, p->sign[!plus].quote)))) || first == NOWHERE || share(p, plus) < d.clear || chance < enough ||
		    (a->n >= LONG && !leans && chance < PLAINLY && bare(c, first, last)) || silent(a, first, last) || (undone(a, first, last) && !outright(a, p->sign[!plus].quote)) ||
		    in_passing(a, p, plus, first, last) || played(a, "weighed", p->sign[!plus].quote, first, last, &match) || aloof(a, p->holder, first, last, bare(c, first, last)))
			continue;
		stance_add(a, &(struct names){p->holder != NOWHERE, {p->holder}}, &(struct names){1, {p->target}}, plus, chance, leans ? "learned" : "weighed", first, first, last);
	}
}
