/*
 * pairs.c -- candidates by their two names, and what was seen of each.
 */
#include "candidate.h"

uint32_t candidate_slot(const struct candidates *c, uint32_t holder, uint32_t target)
{
	uint32_t k = feat_end(feat(feat(1, holder), target)) & (c->n_slot - 1);
	while (c->slot[k] && (c->at[c->slot[k] - 1].holder != holder || c->at[c->slot[k] - 1].target != target))
		k = (k + 1) & (c->n_slot - 1);
	return k;
}

static bool grow(struct stance_article *a, struct candidates *c)
{
	uint32_t room = c->room ? c->room * 2 : 128;
	struct candidate *at = qn_scratch(a->r, room * sizeof *at);
	uint32_t *slot = qn_scratch(a->r, 2 * (size_t)room * sizeof *slot);
	if (!at || !slot)
		return false;
	if (c->n)
		memcpy(at, c->at, c->n * sizeof *at);
	c->at = at;
	c->slot = slot;
	c->room = room;
	c->n_slot = 2 * room;
	for (uint32_t i = 0; i < c->n; i++)
		c->slot[candidate_slot(c, at[i].holder, at[i].target)] = i + 1;
	return true;
}

struct candidate *candidate_pair(struct stance_article *a, struct candidates *c, uint32_t holder, uint32_t target)
{
	if (holder == target || target == NOWHERE || (c->n == c->room && !grow(a, c)))
		return NULL;
	uint32_t k = candidate_slot(c, holder, target);
	if (!c->slot[k]) {
		c->at[c->n++] = (struct candidate){.holder = holder, .target = target, .sign = {{NOWHERE, NOWHERE, NOWHERE, -1}, {NOWHERE, NOWHERE, NOWHERE, -1}}};
		c->slot[k] = c->n;
	}
	return &c->at[c->slot[k] - 1];
}

void candidate_see(struct stance_article *a, struct candidates *c, struct candidate *p, const char *what, const char *of, float value)
{
	uint32_t hash = candidate_feature(what, of);
	if (value <= 0)
		return;
	for (uint32_t k = p->first; k; k = c->seen[k - 1].next)
		if (c->seen[k - 1].hash == hash) {
			if (value > c->seen[k - 1].value)
				c->seen[k - 1].value = value;
			return;
		}
	if (p->n_seen == CANDIDATE_SEEN)
		return;
	if (c->n_seen == c->room_seen) {
		uint32_t room = c->room_seen ? c->room_seen * 2 : 4096;
		struct candidate_seen *grown = qn_scratch(a->r, room * sizeof *grown);
		if (!grown) {
			a->failed = true;
			return;
		}
		if (c->n_seen)
			memcpy(grown, c->seen, c->n_seen * sizeof *grown);
		c->seen = grown;
		c->room_seen = room;
	}
	c->seen[c->n_seen++] = (struct candidate_seen){hash, value, p->first, what, of};
	p->first = c->n_seen;
	p->n_seen++;
}

void candidate_first_sight(struct candidate *p, float plus, float minus)
{
	p->plus = plus > p->plus ? plus : p->plus;
	p->minus = minus > p->minus ? minus : p->minus;
}
