/*
 * reading.c -- what the words say of a pair: a linear model over them, learned.
 *
 * The words of a unit count by where the target is: in it, beside it, or only before it; those are summed once for all targets that are
 * there in the same way. Where the target is mentioned in it, what it hangs on, what else hangs there, and the words near it count; between two who are both
 * mentioned, the way through the tree and the words that stand between. Of all units of a pair the one that says most for either sign is what
 * the trees (weigh.c) see. No word of a name is looked at.
 */
#include "candidate.h"

#include <stdio.h>

enum { WORDS = 120, NEAR = 3, SIDE = 8, CHILDREN = 10, UP = 6, BETWEEN = 12 };
enum { INSIDE, ASIDE_OF, BEFORE_OF };
enum part { WORD = 1, COUPLE, OPINION, REPORT, HANGS, HANGS2, SISTER, SISTERS, OPINIONS, CHILD, OFFSET, NEARBY, HOW, DENOTES, DENOTES2, MEET, WAY, WAY_ALL, AMONG, MEET_OPINION, DOER, WAS,
            REPORTED, CLASS, HANGS_CLASS, MEET_CLASS };

static unsigned group_of(enum how how) { return how <= DOING ? INSIDE : how == BESIDE ? ASIDE_OF : BEFORE_OF; }

static uint32_t lemma_of(const struct stance_article *a, uint32_t i) { return a->at[i].name != NOWHERE && a->at[i].tag != 'o' ? 1 : a->at[i].tag == 'm' ? 2 : a->at[i].lemma; }

struct list { struct linear_item *item; unsigned n, most; uint32_t key; };

static void put(struct list *l, uint32_t part, uint32_t x, uint32_t y, uint32_t z)
{
	if (l->n < l->most)
		l->item[l->n++] = (struct linear_item){feat_end(feat(feat(feat(feat(l->key, part), x), y), z)), 1};
}

static bool says_little(const struct stance_article *a, uint32_t i) { return a->at[i].tag == '.' || a->at[i].tag == 't' || a->at[i].tag == 'y'; }

static void read_words(const struct stance_article *a, const struct candidates *c, const struct unit *u, bool quoted, struct list *l)
{
	uint32_t before = 0;
	for (uint32_t i = u->b; i < u->e && i < u->b + WORDS; i++) {
		if (says_little(a, i))
			continue;
		uint32_t lemma = lemma_of(a, i), bits = c->opinion[i];
		bool not = c->denied[i];
		put(l, WORD, lemma, not, 0);
		put(l, COUPLE, before, lemma, 0);
		if (bits)
			put(l, OPINION, bits, not, 0);
		else if (c->class_of[i])
			put(l, CLASS, c->class_of[i], not, 0);
		before = lemma;
	}
	if (!quoted)
		return;
	uint32_t s0 = a->at[u->b].sentence, s1 = a->at[u->e - 1].sentence; /* the words that report it */
	for (uint32_t i = u->b; i-- > 0 && u->b - i < 24 && a->at[i].sentence == s0;)
		if (!says_little(a, i))
			put(l, REPORT, lemma_of(a, i), a->at[i].quote != NOWHERE, 0);
	for (uint32_t i = u->e; i < a->n && i - u->e < 24 && a->at[i].sentence == s1; i++)
		if (!says_little(a, i))
			put(l, REPORT, lemma_of(a, i), a->at[i].quote != NOWHERE, 1);
}

/* Around the mention of a party whose head is m. */
static void read_mention(const struct stance_article *a, const struct candidates *c, uint32_t m, struct list *l)
{
	uint32_t v = a->at[m].head, s = a->at[m].sentence, rel = a->at[m].rel;
	unsigned steps = 0;
	if (v != NOWHERE) {
		bool not = c->denied[v];
		put(l, HANGS, rel, lemma_of(a, v), not);
		put(l, OPINIONS, rel, c->opinion[v], not);
		if (c->class_of[v])
			put(l, HANGS_CLASS, rel, c->class_of[v], not);
		put(l, DENOTES, rel, (uint32_t)(c->word[v].subject + 2) * 8 + (uint32_t)(c->word[v].object + 2), (uint32_t)(c->word[v].event + 2) * 2 + not);
		if (a->at[v].head != NOWHERE)
			put(l, HANGS2, rel * R_RELS + a->at[v].rel, lemma_of(a, a->at[v].head), 0);
		for (uint32_t k = a->at[v].child; k != NOWHERE && steps++ < CHILDREN; k = a->at[k].next) {
			if (k == m || says_little(a, k))
				continue;
			put(l, SISTER, rel * R_RELS + a->at[k].rel, lemma_of(a, k), 0);
			put(l, SISTERS, rel * R_RELS + a->at[k].rel, lemma_of(a, v), lemma_of(a, k));
			put(l, DENOTES2, rel * R_RELS + a->at[k].rel, (uint32_t)(c->word[k].subject + 2) * 8 + (uint32_t)(c->word[k].event + 2), 0);
		}
	} else
		put(l, HANGS, rel, 0, 0);
	steps = 0;
	for (uint32_t k = a->at[m].child; k != NOWHERE && steps++ < CHILDREN; k = a->at[k].next)
		if (a->at[k].tag != '.')
			put(l, CHILD, a->at[k].rel, lemma_of(a, k), 0);
	for (uint32_t i = m, n = 0; i-- > 0 && n < SIDE && a->at[i].sentence == s;) {
		if (says_little(a, i))
			continue;
		put(l, n < NEAR ? OFFSET : NEARBY, n < NEAR ? n : 0, lemma_of(a, i), 0);
		n++;
	}
	for (uint32_t i = m + 1, n = 0; i < a->n && n < SIDE && a->at[i].sentence == s; i++) {
		if (says_little(a, i))
			continue;
		put(l, n < NEAR ? OFFSET : NEARBY, n < NEAR ? n : 0, lemma_of(a, i), 1);
		n++;
	}
}

/* From the mention with head h to that with head t. */
static void read_way(const struct stance_article *a, const struct candidates *c, uint32_t h, uint32_t t, struct list *l)
{
	uint32_t up[UP], way = 0, last = t;
	unsigned n = 0, at = 0;
	for (uint32_t k = h; k != NOWHERE && n < UP; k = a->at[k].head)
		up[n++] = k;
	for (unsigned step = 0; step < UP && last != NOWHERE; step++, last = a->at[last].head) {
		for (at = 0; at < n && up[at] != last; at++)
			;
		if (at < n)
			break;
		way = feat(way, a->at[last].rel);
	}
	if (last != NOWHERE && at < n) {
		uint32_t doer = at ? a->at[up[at - 1]].rel : R_OTHER, to = t;
		for (uint32_t k = t; k != last && k != NOWHERE; k = a->at[k].head) {
			if (k != t)
				put(l, WAY, 1, lemma_of(a, k), doer);
			to = k;
		}
		uint32_t is = to == last ? (uint32_t)R_OTHER : a->at[to].rel;
		for (unsigned k = 0; k < at; k++) {
			if (k)
				put(l, WAY, 0, lemma_of(a, up[k]), is);
			way = feat(way, 100 + a->at[up[k]].rel);
		}
		put(l, MEET, doer * R_RELS + is, lemma_of(a, last), c->denied[last]);
		if (c->class_of[last])
			put(l, MEET_CLASS, doer * R_RELS + is, c->class_of[last], c->denied[last]);
		put(l, MEET_OPINION, doer * R_RELS + is, c->opinion[last], c->denied[last]);
		put(l, WAY_ALL, way, 0, 0);
		put(l, WAY_ALL, way, lemma_of(a, last), 0);
		put(l, WAY_ALL, way, c->opinion[last], 2);
	}
	if (a->at[h].head != NOWHERE)
		put(l, DOER, a->at[h].rel, lemma_of(a, a->at[h].head), c->denied[a->at[h].head]);
	uint32_t b = h < t ? h : t, e = h < t ? t : h;
	for (uint32_t i = b + 1, k = 0; i < e && k < BETWEEN; i++)
		if (!says_little(a, i) && ++k)
			put(l, AMONG, h < t, lemma_of(a, i), a->at[i].quote != NOWHERE);
}

static bool keep(struct stance_article *a, struct readings *r, struct candidate *p, const struct unit *u, const struct list *x, const struct list *y)
{
	if (!qn_grow(a->r, &r->at, r->n, 1, &r->room, 1024, sizeof *r->at) ||
	    !qn_grow(a->r, &r->feature, r->n_feature, x->n + y->n, &r->room_feature, 1 << 17, sizeof *r->feature))
		return false;
	r->at[r->n++] = (struct reading){u->b, u->e - 1, r->n_feature, x->n + y->n, p->read, u->type[0]};
	p->read = r->n;
	for (unsigned i = 0; i < x->n; i++)
		r->feature[r->n_feature++] = x->item[i].feature;
	for (unsigned i = 0; i < y->n; i++)
		r->feature[r->n_feature++] = y->item[i].feature;
	return true;
}

void reading_pair(struct stance_article *a, struct candidates *c, const struct unit *u, const struct party *t, uint32_t holder, struct candidate *p)
{
	struct readings *r = c->read;
	if (!r->keep && !r->known)
		return;
	if (r->b != u->b || r->e != u->e || r->type != u->type) {
		r->b = u->b;
		r->e = u->e;
		r->type = u->type;
		for (unsigned g = 0; g < READ_GROUPS; g++)
			r->group[g].done = false;
	}
	unsigned g = group_of(t->how);
	uint32_t key = (uint32_t)(unsigned char)u->type[0] * READ_GROUPS + g;
	struct list all = {r->group[g].item, r->group[g].n, READ_UNIT, key};
	if (!r->group[g].done) {
		all.n = 0;
		read_words(a, c, u, u->type[0] == 'q', &all);
		r->group[g].n = all.n;
		r->group[g].done = true;
		if (r->known)
			linear_score(&r->words, all.item, all.n, r->group[g].sum);
	}
	struct linear_item item[READ_PAIR];
	struct list own = {item, 0, READ_PAIR, key};
	put(&own, HOW, t->how, 0, 0);
	if (t->token != NOWHERE && t->token < a->n) {
		uint32_t m = candidate_head(a, t->token);
		if (t->how <= BESIDE) {
			read_mention(a, c, m, &own);
			if (holder != NOWHERE)
				read_way(a, c, candidate_head(a, holder), m, &own);
		} else if (a->at[m].head != NOWHERE)
			put(&own, WAS, a->at[m].rel, lemma_of(a, a->at[m].head), a->at[u->b].sentence - a->at[m].sentence > 1);
	}
	if (r->keep && !keep(a, r, p, u, &all, &own))
		a->failed = true;
	if (!r->known)
		return;
	float chance[WEIGH_CLASSES];
	linear_score(&r->words, own.item, own.n, chance);
	for (unsigned k = 0; k < WEIGH_CLASSES; k++)
		chance[k] += r->group[g].sum[k];
	linear_softmax(chance, WEIGH_CLASSES);
	p->words[0] += chance[WEIGH_FOR];
	p->words[1] += chance[WEIGH_AGAINST];
	candidate_see(a, c, p, "words for", u->type, chance[WEIGH_FOR]);
	candidate_see(a, c, p, "words against", u->type, chance[WEIGH_AGAINST]);
	candidate_see(a, c, p, "words for", "", chance[WEIGH_FOR]);
	candidate_see(a, c, p, "words against", "", chance[WEIGH_AGAINST]);
}

size_t reading_print(const struct candidates *c, const struct candidate *p, char *to, size_t n)
{
	static const char digit[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-";
	size_t at = 0;
	for (uint32_t i = p->read; i; i = c->read->at[i - 1].next) {
		const struct reading *r = &c->read->at[i - 1];
		if (at + 40 + 6 * (size_t)r->n > n)
			break;
		at += (size_t)snprintf(to + at, 40, "%s%u-%u:%c:", at ? "|" : "", r->first, r->last, r->type);
		for (uint32_t k = 0; k < r->n; k++)
			for (unsigned d = 0; d < 6; d++)
				to[at++] = digit[c->read->feature[r->feature + k] >> (6 * d) & 63];
	}
	return at;
}
