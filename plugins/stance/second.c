/*
 * second.c -- a second look at all pairs of the article, when each has its chances.
 *
 * What one says of somebody is likelier where the answer is sure, where friends say the same, where his other stances are many; and of
 * all that a holder may feel the surest counts for more than the fourth. So the chances of the first trees (weigh.c) become things
 * seen of the pair and of those around it, and other trees, which see these too, decide.
 */
#include "candidate.h"

enum { NEAREST = 8 };
static const float IDLE = 0.02f; /* the chance of either sign below which a pair says nothing of others, and is not looked at again */

struct side { /* of a name as holder, or as target: what its candidates come to */
	float sum[2], most[2], second[2]; /* for, against */
	unsigned n, n_near;
	uint32_t near[NEAREST]; /* the candidates that say most */
};

struct look {
	struct stance_article *a;
	struct candidates *c;
	struct side *holder, *target, author; /* [n_name] */
	uint32_t *group; /* [n_name] whom it belongs to */
	float total;
};

static float either(const struct candidate *p) { return p->chance[WEIGH_FOR] + p->chance[WEIGH_AGAINST]; }

static float sign_of(const struct candidate *p) { return p ? p->chance[WEIGH_FOR] - p->chance[WEIGH_AGAINST] : 0; }

static const struct candidate *find(const struct candidates *c, uint32_t holder, uint32_t target)
{
	uint32_t k = target != NOWHERE ? c->slot[candidate_slot(c, holder, target)] : 0;
	return k ? &c->at[k - 1] : NULL;
}

static void join(const struct candidates *c, struct side *o, uint32_t i)
{
	const struct candidate *p = &c->at[i];
	o->n++;
	for (unsigned k = 0; k < 2; k++) {
		float chance = p->chance[k ? WEIGH_AGAINST : WEIGH_FOR];
		o->sum[k] += chance;
		if (chance > o->most[k]) {
			o->second[k] = o->most[k];
			o->most[k] = chance;
		} else if (chance > o->second[k])
			o->second[k] = chance;
	}
	unsigned least = 0;
	for (unsigned k = 1; k < o->n_near; k++)
		least = either(&c->at[o->near[k]]) < either(&c->at[o->near[least]]) ? k : least;
	if (o->n_near < NEAREST)
		least = o->n_near++;
	else if (either(&c->at[o->near[least]]) >= either(p))
		return;
	o->near[least] = i;
}

static void see(struct look *l, struct candidate *p, const char *what, const char *of, float value, float most)
{
	candidate_see(l->a, l->c, p, what, of, value > most ? most : value);
}

static void see_both(struct look *l, struct candidate *p, const char *what, float sum)
{
	see(l, p, what, "for", sum, 2);
	see(l, p, what, "against", -sum, 2);
}

/* What the others of a side say, the candidate itself left out. */
static void see_side(struct look *l, struct candidate *p, const struct side *o, const char *what, const char *most, const char *all)
{
	static const char *const name[2] = {"for", "against"};
	unsigned better = 0;
	for (unsigned k = 0; k < 2; k++) {
		float mine = p->chance[k ? WEIGH_AGAINST : WEIGH_FOR];
		see(l, p, what, name[k], o->sum[k] - mine, 4);
		see(l, p, most, name[k], mine >= o->most[k] ? o->second[k] : o->most[k], 1);
	}
	for (unsigned k = 0; k < o->n_near; k++)
		better += either(&l->c->at[o->near[k]]) > either(p);
	see(l, p, all, "are surer", (float)better, NEAREST);
	see(l, p, all, "are", (float)o->n / 10, 5);
}

static void look_at(struct look *l, struct candidate *p)
{
	const struct candidates *c = l->c;
	bool author = p->holder == NOWHERE;
	const struct side *h = author ? &l->author : &l->holder[p->holder], *t = &l->target[p->target];
	const struct candidate *back = author ? NULL : find(c, p->target, p->holder);
	float plus = p->chance[WEIGH_FOR], minus = p->chance[WEIGH_AGAINST], alike = 0, through = 0, shared = 0;
	see(l, p, "first", "for", plus, 1);
	see(l, p, "first", "against", minus, 1);
	see(l, p, "first", "either", plus + minus, 1);
	see(l, p, "first", "share for", plus / (plus + minus), 1);
	see(l, p, "back", "for", back ? back->chance[WEIGH_FOR] : 0, 1);
	see(l, p, "back", "against", back ? back->chance[WEIGH_AGAINST] : 0, 1);
	see_side(l, p, h, "holder's", "holder's most", "holder's all");
	see_side(l, p, t, "target's", "target's most", "target's all");
	see(l, p, "of all", "a candidate", l->total / (float)c->n, 1);
	see(l, p, "of all", "sum", l->total / 10, 4);
	if (author)
		return;
	for (unsigned k = 0; k < h->n_near; k++) {
		const struct candidate *o = &c->at[h->near[k]];
		if (o == p || o->target == p->target)
			continue;
		alike += sign_of(o) * sign_of(find(c, p->target, o->target));
		through += sign_of(o) * sign_of(find(c, o->target, p->target));
	}
	const struct side *on = &l->target[p->holder]; /* who feels what for the holder */
	for (unsigned k = 0; k < on->n_near; k++) {
		const struct candidate *o = &c->at[on->near[k]];
		if (o->holder != p->target && o->holder != p->holder)
			shared += sign_of(o) * sign_of(find(c, o->holder, p->target));
	}
	see_both(l, p, "chances alike", alike);
	see_both(l, p, "chances through", through);
	see_both(l, p, "chances shared", shared);
	see_both(l, p, "author on target", sign_of(find(c, NOWHERE, p->target)));
	see_both(l, p, "author on holder", sign_of(find(c, NOWHERE, p->holder)));
	uint32_t hg = l->group[p->holder], tg = l->group[p->target];
	if (hg != NOWHERE && hg != p->target)
		see_both(l, p, "group on target", sign_of(find(c, hg, p->target)));
	if (tg != NOWHERE && tg != p->holder)
		see_both(l, p, "holder on group", sign_of(find(c, p->holder, tg)));
	if (hg != NOWHERE && tg != NOWHERE && hg != tg)
		see_both(l, p, "group on group", sign_of(find(c, hg, tg)));
	see(l, p, "group", "same", hg != NOWHERE && hg == tg, 1);
	see(l, p, "group", "other", hg != NOWHERE && tg != NOWHERE && hg != tg, 1);
}

static bool belongs(const struct candidates *c, const struct candidate *p, uint32_t hash)
{
	for (uint32_t k = p->first; k; k = c->seen[k - 1].next)
		if (c->seen[k - 1].hash == hash)
			return true;
	return false;
}

bool candidate_idle(const struct candidate *p) { return either(p) < IDLE; }

bool candidates_again(struct stance_article *a, struct candidates *c)
{
	uint32_t n = 0, member = candidate_feature("belongs", "holder");
	for (uint32_t i = 0; i < c->n; i++) {
		n = c->at[i].target >= n ? c->at[i].target + 1 : n;
		n = c->at[i].holder != NOWHERE && c->at[i].holder >= n ? c->at[i].holder + 1 : n;
	}
	struct look l = {.a = a, .c = c, .holder = qn_scratch(a->r, (n + 1) * sizeof *l.holder), .target = qn_scratch(a->r, (n + 1) * sizeof *l.target),
	                 .group = qn_scratch(a->r, (n + 1) * sizeof *l.group)};
	if (!l.holder || !l.target || !l.group)
		return false;
	memset(l.holder, 0, (n + 1) * sizeof *l.holder);
	memset(l.target, 0, (n + 1) * sizeof *l.target);
	memset(l.group, 0xff, (n + 1) * sizeof *l.group);
	for (uint32_t i = 0; i < c->n; i++) {
		const struct candidate *p = &c->at[i];
		if (p->holder != NOWHERE && l.group[p->holder] == NOWHERE && belongs(c, p, member))
			l.group[p->holder] = p->target;
		if (candidate_idle(p))
			continue;
		l.total += either(p);
		join(c, p->holder == NOWHERE ? &l.author : &l.holder[p->holder], i);
		join(c, &l.target[p->target], i);
	}
	for (uint32_t i = 0; i < c->n; i++)
		if (!candidate_idle(&c->at[i]))
			look_at(&l, &c->at[i]);
	return !a->failed;
}
