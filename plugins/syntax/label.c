/*
 * label.c -- what a word is to its head.
 *
 * Asked when the arc is drawn: the left children of both are known then, and the
 * right ones of the word that stands first.
 */
#include "syntax.h"

#include "../../core/learn/hash.h"

#define F(id, a) out[n++] = feat_end(feat((id) * 0xC2B2AE3Du, a))
#define F2(id, a, b) out[n++] = feat_end(feat(feat((id) * 0xC2B2AE3Du, a), b))
#define F3(id, a, b, c) out[n++] = feat_end(feat(feat(feat((id) * 0xC2B2AE3Du, a), b), c))
#define SET(x) ((uint32_t)(x) ^ (uint32_t)((x) >> 32) * 0x9E3779B1u)

unsigned label_features(const struct sentence *s, uint32_t head, uint32_t child, uint32_t *out)
{
	const struct node *h = &s->node[head], *d = &s->node[child];
	const struct look *H = &s->look[head], *D = &s->look[child];
	uint32_t nothing = s->n + 1, right = child > head;
	uint32_t first = d->left[0] == NOBODY ? nothing : d->left[0], second = d->left[1] == NOBODY ? nothing : d->left[1];
	uint32_t last = d->right[0] == NOBODY ? nothing : d->right[0];
	uint32_t before = child ? child - 1 : nothing, behind = child + 1 < s->n ? child + 1 : nothing;
	uint32_t hp = s->tag[head], dp = s->tag[child], pair = hp | dp << 8 | right << 16, up = h->head == NOBODY ? nothing : h->head;
	uint32_t far = right ? child - head : head - child, distance = far > 10 ? 6 : far > 5 ? 5 : far;
	uint32_t hset = SET(h->left_set), hright = SET(h->right_set), dset = SET(d->left_set), dright = SET(d->right_set);
	uint32_t between = right ? s->signs[child] - s->signs[head + 1] : s->signs[head] - s->signs[child + 1];
	between = between > 2 ? 2 : between;
	unsigned n = 0;
	F(1, pair);
	F2(2, H->low, right); F2(3, D->low, right); F2(4, H->class, right); F2(5, D->class, right);
	F2(6, hp, right); F2(7, dp, right);
	F3(8, H->low, D->low, right); F2(9, H->low, pair); F2(10, D->low, pair); F2(11, H->class, pair); F2(12, D->class, pair);
	F3(13, H->class, D->class, pair);
	F2(14, pair, distance); F2(15, pair, between);
	F2(16, pair, hset); F2(17, pair, hright); F2(18, pair, dset); F2(19, pair, dright);
	F3(20, pair, dset, hset);
	F2(21, s->look[first].low, pair); F3(22, s->look[first].low, H->low, right); F3(23, s->look[first].low, D->class, right);
	F3(24, s->look[first].low, D->low, right); F3(25, H->class, s->look[first].low, D->class);
	F2(26, s->look[second].low, dp); F2(27, pair, s->tag[last]); F2(28, pair, s->tag[first]);
	F2(29, pair, s->tag[before]); F2(30, pair, s->tag[behind]); F2(31, s->look[before].low, dp | right << 8);
	F2(32, s->look[behind].low, dp | right << 8);
	F3(33, pair, s->tag[up], h->rel); F2(34, s->look[up].low, pair);
	F3(35, D->suffix[2], hp, right); F2(36, H->suffix[2], dp | right << 8);
	F3(37, H->low, hright, pair); F3(38, H->low, dset, dp); F2(39, D->low, dset);
	F3(40, H->low, right, hset); F3(41, pair, distance, hright);
	F3(42, D->low, s->tag[before], s->tag[behind]);
	return n;
}
