/*
 * around.c -- what is seen of candidates beyond their units: rules, the model of pairs, the author's voice, who is spoken of how often,
 * and what others feel.
 */
#include "candidate.h"

/* How much the author himself is heard outside of quotations. */
void candidates_listen(const struct stance_article *a, struct candidates *c)
{
	uint32_t quoted = 0;
	for (uint32_t i = 0; i < a->n; i++) {
		if (a->at[i].quote != NOWHERE) {
			quoted++;
			continue;
		}
		c->voice.i += tree_is(a, i, "|i|my|me|");
		c->voice.we += tree_is(a, i, "|we|our|us|");
		c->voice.you += tree_is(a, i, "|you|your|");
		c->voice.asks += tree_is(a, i, "|?|!|");
	}
	c->voice.quoted = a->n ? (float)quoted / (float)a->n : 0;
	c->voice.all = a->column || c->voice.i + c->voice.we + c->voice.you + c->voice.asks > 0 || c->voice.quoted < 0.1f;
}

bool candidates_meet(struct stance_article *a, struct candidates *c)
{
	size_t n = a->name->n + 1;
	c->often = qn_scratch(a->r, n * sizeof *c->often);
	c->speaks = qn_scratch(a->r, n * sizeof *c->speaks);
	c->head = qn_scratch(a->r, n * sizeof *c->head);
	if (!c->often || !c->speaks || !c->head)
		return false;
	memset(c->often, 0, n * sizeof *c->often);
	memset(c->speaks, 0, n * sizeof *c->speaks);
	memset(c->head, 0, n * sizeof *c->head);
	for (uint32_t i = 0; i < a->n; i++)
		if (candidate_starts(a, i, 0)) {
			c->often[a->at[i].name]++;
			c->head[a->at[i].name] |= a->at[i].sentence == 0;
		}
	for (uint32_t q = 0; a->quote && q < a->quote->n; q++)
		if (a->speaker[q] != NOWHERE)
			c->speaks[a->speaker[q]]++;
	for (uint32_t name = 0; name < a->name->n; name++) {
		unsigned k = c->n_main;
		if (c->often[name] < 2)
			continue;
		while (k > 0 && c->often[c->main[k - 1]] < c->often[name])
			k--;
		if (k == MAINS)
			continue;
		c->n_main += c->n_main < MAINS;
		memmove(c->main + k + 1, c->main + k, (c->n_main - k - 1) * sizeof *c->main);
		c->main[k] = name;
	}
	return true;
}

static void look_at_author(struct stance_article *a, struct candidates *c, struct candidate *p)
{
	float words = (float)(a->n > 200 ? a->n : 200) / 200;
	float i = (float)c->voice.i / words, we = (float)c->voice.we / words, you = (float)c->voice.you / words, asks = (float)c->voice.asks / words;
	candidate_see(a, c, p, "author", "column", a->column);
	candidate_see(a, c, p, "author", "I", i > 3 ? 3 : i);
	candidate_see(a, c, p, "author", "we", we > 3 ? 3 : we);
	candidate_see(a, c, p, "author", "you", you > 3 ? 3 : you);
	candidate_see(a, c, p, "author", "asks", asks > 3 ? 3 : asks);
	candidate_see(a, c, p, "author", "lets others speak", c->voice.quoted);
}

static void look_at_rules(struct stance_article *a, struct candidates *c)
{
	for (uint32_t i = 0; i < a->n_row; i++) {
		const struct row *w = &a->row[i];
		struct candidate *p = candidate_pair(a, c, w->holder, w->target);
		if (!p)
			continue;
		candidate_see(a, c, p, w->positive ? "rule for" : "rule against", w->rule, 1);
		if (p->sign[!w->positive].strength < 10 + w->score) {
			p->sign[!w->positive].first = w->first;
			p->sign[!w->positive].last = w->last;
			p->sign[!w->positive].quote = w->quote;
			p->sign[!w->positive].strength = 10 + w->score;
		}
		p->said[!w->positive]++;
		candidate_first_sight(p, w->positive ? w->score : 0, w->positive ? 0 : w->score);
		candidate_see(a, c, p, w->positive ? "any rule for" : "any rule against", "", w->score);
		uint32_t k = c->n_slot && w->holder != NOWHERE ? c->slot[candidate_slot(c, w->target, w->holder)] : 0;
		if (k)
			candidate_see(a, c, &c->at[k - 1], w->positive ? "returns for" : "returns against", "", 1);
	}
}

static void look_at_leaning(struct stance_article *a, struct candidates *c, const qn_layer *leaning)
{
	for (uint32_t i = 0; i < leaning->n; i++) {
		float score = leaning_score(leaning, i);
		struct candidate *p = candidate_pair(a, c, leaning_holder(a, leaning, i), leaning_target(a, leaning, i));
		if (!p)
			continue;
		candidate_first_sight(p, score, -score);
		if (score * score > p->lean * p->lean)
			p->lean = score;
		p->leans[score < 0] += score < 0 ? -score : score;
		p->calm[score < 0] *= 1 - (score < 0 ? -score : score);
		candidate_see(a, c, p, "leans for", "", score);
		candidate_see(a, c, p, "leans against", "", -score);
		candidate_see(a, c, p, "leans for", "much", score > 0.5f);
		candidate_see(a, c, p, "leans against", "much", score < -0.5f);
	}
}

static const char *kind_of(const struct stance_article *a, uint32_t name)
{
	return name == NOWHERE ? "author" : who_is_kind(a, name, "PER") ? "PER" : who_is_kind(a, name, "ORG") ? "ORG" : who_is_kind(a, name, "LOC") ? "LOC" : "else";
}

static void see_count(struct stance_article *a, struct candidates *c, struct candidate *p, const char *what, const char *of, float n)
{
	candidate_see(a, c, p, what, of, n > 6 ? 6 : n);
}

static void see_sums(struct stance_article *a, struct candidates *c, struct candidate *p)
{
	static const char *const name[2] = {"for", "against"};
	for (unsigned k = 0; k < 2; k++) {
		see_count(a, c, p, "sum of words", name[k], p->words[k]);
		see_count(a, c, p, "sum of looks", name[k], p->looks[k]);
		see_count(a, c, p, "sum of sounds", name[k], p->sounds[k]);
		see_count(a, c, p, "sum of leanings", name[k], p->leans[k]);
		candidate_see(a, c, p, "leans together", name[k], 1 - p->calm[k]);
		see_count(a, c, p, "looks rather", name[k], p->looks[k] - p->looks[!k]);
		see_count(a, c, p, "sounds rather", name[k], p->sounds[k] - p->sounds[!k]);
		see_count(a, c, p, "leans rather", name[k], p->leans[k] - p->leans[!k]);
	}
}

/* 1 for the name that is met most often, 1/2 for the next. */
static float rank(const struct candidates *c, uint32_t name)
{
	for (unsigned k = 0; k < c->n_main; k++)
		if (c->main[k] == name)
			return 1 / (float)(k + 1);
	return 0;
}

static void look_at_pairs(struct stance_article *a, struct candidates *c)
{
	const uint32_t *often = c->often, *speaks = c->speaks;
	float hundreds = (float)(a->n > 100 ? a->n : 100) / 100, rows = (float)a->n_row / hundreds, names = (float)a->name->n / hundreds;
	for (uint32_t i = 0; i < c->n; i++) {
		struct candidate *p = &c->at[i];
		candidate_see(a, c, p, "always", "", 1);
		candidate_see(a, c, p, "article", "length", a->n > 1500 ? 1.5f : (float)a->n / 1000);
		candidate_see(a, c, p, "article", "quoted", c->voice.quoted);
		candidate_see(a, c, p, "article", "rows", rows > 3 ? 3 : rows);
		candidate_see(a, c, p, "article", "names", names > 10 ? 10 : names);
		candidate_see(a, c, p, "holder is", kind_of(a, p->holder), 1);
		candidate_see(a, c, p, "target is", kind_of(a, p->target), 1);
		candidate_see(a, c, p, kind_of(a, p->holder), kind_of(a, p->target), 1);
		see_count(a, c, p, "units", "", p->units);
		see_sums(a, c, p);
		candidate_see(a, c, p, "target rank", "", rank(c, p->target));
		candidate_see(a, c, p, "target in title", "", c->head[p->target]);
		see_count(a, c, p, "units", "well", p->well);
		see_count(a, c, p, "units", "ill", p->ill);
		see_count(a, c, p, "rules", "for", p->said[0]);
		see_count(a, c, p, "rules", "against", p->said[1]);
		candidate_see(a, c, p, "target often", "", (float)(often[p->target] > 8 ? 8 : often[p->target]) / 8);
		candidate_see(a, c, p, "target once", "", often[p->target] == 1);
		candidate_see(a, c, p, "target speaks", "", speaks[p->target] > 0);
		if (p->holder == NOWHERE)
			look_at_author(a, c, p);
		else {
			uint8_t mine = c->party[p->holder], yours = c->party[p->target];
			candidate_see(a, c, p, "party", mine == yours ? "same" : "other", mine && yours);
			candidate_see(a, c, p, "holder rank", "", rank(c, p->holder));
			candidate_see(a, c, p, "holder in title", "", c->head[p->holder]);
			candidate_see(a, c, p, "holder often", "", (float)(often[p->holder] > 8 ? 8 : often[p->holder]) / 8);
			candidate_see(a, c, p, "holder speaks", "", (float)(speaks[p->holder] > 4 ? 4 : speaks[p->holder]) / 4);
		}
	}
}

/* ---- what others feel: who is for my friends, and against whom I am against */

enum { NEAREST = 8 };
struct circle { /* of a name: whom it is most for or against at first sight, and sums over all */
	unsigned n;
	uint32_t whom[NEAREST];
	float sign[NEAREST];
	float for_others, against_others, from_others_for, from_others_against;
};

static float first_sight(const struct candidates *c, uint32_t holder, uint32_t target)
{
	uint32_t k = c->slot[candidate_slot(c, holder, target)];
	return k ? c->at[k - 1].plus - c->at[k - 1].minus : 0;
}

static void join_circle(struct circle *o, uint32_t whom, float sign)
{
	unsigned least = 0;
	if (sign > -0.15f && sign < 0.15f)
		return;
	for (unsigned k = 1; k < o->n; k++)
		least = o->sign[k] * o->sign[k] < o->sign[least] * o->sign[least] ? k : least;
	if (o->n < NEAREST)
		least = o->n++;
	else if (o->sign[least] * o->sign[least] >= sign * sign)
		return;
	o->whom[least] = whom;
	o->sign[least] = sign;
}

static void see_both(struct stance_article *a, struct candidates *c, struct candidate *p, const char *what, float sum)
{
	candidate_see(a, c, p, what, "for", sum > 2 ? 2 : sum);
	candidate_see(a, c, p, what, "against", sum < -2 ? 2 : -sum);
}

static bool look_at_others(struct stance_article *a, struct candidates *c)
{
	struct circle *of = qn_scratch(a->r, (a->name->n + 1) * sizeof *of), nobody = {0};
	if (!of)
		return false;
	for (uint32_t i = 0; i < c->n; i++) {
		const struct candidate *p = &c->at[i];
		float sign = p->plus - p->minus;
		struct circle *h = p->holder == NOWHERE ? &nobody : &of[p->holder], *t = &of[p->target];
		if (p->holder != NOWHERE)
			join_circle(h, p->target, sign);
		*(sign > 0 ? &h->for_others : &h->against_others) += sign > 0 ? sign : -sign;
		*(sign > 0 ? &t->from_others_for : &t->from_others_against) += sign > 0 ? sign : -sign;
	}
	for (uint32_t i = 0; i < c->n; i++) {
		struct candidate *p = &c->at[i];
		const struct circle *h = p->holder == NOWHERE ? &nobody : &of[p->holder], *t = &of[p->target];
		float mine = p->plus - p->minus, alike = 0, through = 0;
		candidate_see(a, c, p, "holder on others", "for", h->for_others - (mine > 0 ? mine : 0));
		candidate_see(a, c, p, "holder on others", "against", h->against_others - (mine < 0 ? -mine : 0));
		candidate_see(a, c, p, "others on target", "for", t->from_others_for - (mine > 0 ? mine : 0));
		candidate_see(a, c, p, "others on target", "against", t->from_others_against - (mine < 0 ? -mine : 0));
		if (p->holder == NOWHERE)
			continue;
		for (unsigned k = 0; k < h->n; k++)
			if (h->whom[k] != p->target) {
				alike += h->sign[k] * first_sight(c, p->target, h->whom[k]);
				through += h->sign[k] * first_sight(c, h->whom[k], p->target);
			}
		see_both(a, c, p, "target on holder", first_sight(c, p->target, p->holder));
		see_both(a, c, p, "alike", alike);
		see_both(a, c, p, "through others", through);
	}
	return true;
}

bool candidates_around(struct stance_article *a, struct candidates *c, const qn_layer *leaning)
{
	look_at_rules(a, c);
	look_at_leaning(a, c, leaning);
	look_at_pairs(a, c);
	return look_at_others(a, c);
}
