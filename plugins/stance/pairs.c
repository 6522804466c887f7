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
	if (!qn_grow(a->r, &c->at, c->n, 1, &c->room, 128, sizeof *c->at) || !(c->slot = qn_scratch(a->r, 2 * (size_t)c->room * sizeof *c->slot)))
		return false;
	c->n_slot = 2 * c->room;
	for (uint32_t i = 0; i < c->n; i++)
		c->slot[candidate_slot(c, c->at[i].holder, c->at[i].target)] = i + 1;
	return true;
}

struct candidate *candidate_pair(struct stance_article *a, struct candidates *c, uint32_t holder, uint32_t target)
{
	if (holder == target || target == NOWHERE || (c->n == c->room && !grow(a, c)))
		return NULL;
	uint32_t k = candidate_slot(c, holder, target);
	if (!c->slot[k]) {
		c->at[c->n++] = (struct candidate){.holder = holder, .target = target, .sign = {{NOWHERE, NOWHERE, NOWHERE, -1}, {NOWHERE, NOWHERE, NOWHERE, -1}}, .calm = {1, 1}};
		c->slot[k] = c->n;
	}
	return &c->at[c->slot[k] - 1];
}

/* What a thing is called by; most are asked for again and again. */
static const struct candidate_name *name_of(struct candidates *c, const char *what, const char *of)
{
	struct candidate_name *n = &c->name[((uintptr_t)what * 31 + (uintptr_t)of) * 0x9e3779b1u >> 20 & (CANDIDATE_NAMES - 1)];
	if (n->what != what || n->of != of)
		*n = (struct candidate_name){what, of, candidate_feature(what, of)};
	return n;
}

static bool grow_seen(struct stance_article *a, struct candidates *c)
{
	bool keep = c->read && c->read->keep;
	return qn_grow(a->r, &c->seen, c->n_seen, 1, &c->room_seen, 4096, sizeof *c->seen) &&
	       (!keep || qn_grow(a->r, &c->called, c->n_seen, 1, &c->room_called, 4096, sizeof *c->called));
}

void candidate_see(struct stance_article *a, struct candidates *c, struct candidate *p, const char *what, const char *of, float value)
{
	if (value <= 0)
		return;
	const struct candidate_name *name = name_of(c, what, of);
	uint32_t hash = name->hash;
	uint64_t *some = &p->some[hash >> 6 & 7], bit = (uint64_t)1 << (hash & 63);
	for (uint32_t k = *some & bit ? p->first : 0; k; k = c->seen[k - 1].next)
		if (c->seen[k - 1].hash == hash) {
			if (value > c->seen[k - 1].value)
				c->seen[k - 1].value = value;
			return;
		}
	if (p->n_seen == CANDIDATE_SEEN)
		return;
	if (c->n_seen == c->room_seen && !grow_seen(a, c)) {
		a->failed = true;
		return;
	}
	if (c->called)
		c->called[c->n_seen] = *name;
	*some |= bit;
	c->seen[c->n_seen++] = (struct candidate_seen){hash, value, p->first};
	p->first = c->n_seen;
	p->n_seen++;
}

void candidate_first_sight(struct candidate *p, float plus, float minus)
{
	p->plus = plus > p->plus ? plus : p->plus;
	p->minus = minus > p->minus ? minus : p->minus;
}
