/*
 * around.c -- what the tagger sees around a word with a capital: see around.h.
 *
 * Whether a town is a town or its council, and where a ministry's name ends, is told by more than the words next to
 * it: by the whole of what has capitals, small words within it left aside ("Ministry of Health"); by what stands
 * beside it together with what lists and mining make of it; by the names that it is listed with; by how it is called
 * elsewhere in the article; by quotation marks, brackets, and the dash behind a dateline.
 */
#include "around.h"
#include "template.h"
#include "../../core/learn/text.h"

#include <string.h>

struct place {
	const struct entity_article *a;
	uint32_t i, end;
};

static const struct entity_type *type(const struct entity_article *a, uint32_t i) { return &a->types[a->type[i]]; }
static bool capital(const struct entity_type *t) { return t->flags & TEXT_UPPER_FIRST; }

static const struct entity_type *beside(const struct place *p, int64_t distance) { return entity_type_at(p->a, p->i, distance, p->end); }

/* ---- what a word is by itself */

static bool among(const struct entity_type *t, uint32_t longest, const char *set)
{
	char low[12];
	return t->n <= longest && text_among(set, low, text_lower(t->s, t->n, low, sizeof low));
}

static enum mark mark_of(const struct entity_type *t)
{
	if (t->flags & TEXT_LETTER || t->n > 3)
		return NO_MARK;
	bool general = t->n == 3 && memcmp(t->s, "\xe2\x80", 2) == 0; /* of Unicode's general punctuation */
	unsigned char last = (unsigned char)t->s[t->n - 1];
	if (t->s[0] == '"' || (general && (last == 0x98 || last == 0x99 || last == 0x9c || last == 0x9d)))
		return QUOTATION;
	if (t->s[0] == '(' || t->s[0] == ')')
		return BRACKET;
	return (t->s[0] == '-' && t->n < 3) || t->s[0] == ':' || (general && (last == 0x93 || last == 0x94)) ? DASH : NO_MARK;
}

void entity_around_look(struct entity_type *t)
{
	t->part = (uint8_t)((among(t, 4, "|of|for|and|the|on|de|la|del|al|&|'s|\xe2\x80\x99s|in|-|") ? PART_JOINS : 0) | (among(t, 3, "|,|and|or|&|/|-|;|") ? PART_LISTS : 0));
	t->mark = (uint8_t)mark_of(t);
}

/* ---- kinds, and the words beside them */

static unsigned pairs(const struct place *p, uint32_t *out)
{
	const struct entity_article *a = p->a;
	const struct entity_type *l = beside(p, -1), *r = beside(p, 1);
	unsigned n = 0;
	out[n++] = three(F_TWO_LEFT, beside(p, -2)->lower, l->lower);
	out[n++] = three(F_TWO_RIGHT, r->lower, beside(p, 2)->lower);
	if (a->mined[p->i]) {
		uint32_t sure = a->mined[p->i] & 15, kind = sure & 3, part = a->mined_part[p->i];
		out[n++] = four(F_KIND_LEFT, kind, part, l->lower);
		out[n++] = four(F_KIND_RIGHT, kind, part, r->lower);
		out[n++] = four(F_SURE_LEFT, sure, part, l->class);
		out[n++] = four(F_SURE_RIGHT, sure, part, r->class);
	}
	if (a->phrase[p->i]) {
		out[n++] = four(F_LISTS_LEFT, a->phrase[p->i], a->phrase_part[p->i], l->class);
		out[n++] = four(F_LISTS_RIGHT, a->phrase[p->i], a->phrase_part[p->i], r->class);
	}
	return n;
}

/* ---- runs of capitals */

struct run { uint32_t b, e; };

static struct run run_of(const struct entity_article *a, uint32_t i, uint32_t end, uint32_t most)
{
	struct run r = {i, i + 1};
	while (r.b > a->start[i] && i - r.b < most && capital(type(a, r.b - 1)))
		r.b--;
	while (r.e < end && r.e - i < most && capital(type(a, r.e)))
		r.e++;
	return r;
}

static bool joins(const struct entity_type *t) { return t->part & PART_JOINS; }

/* As far as capitals go, and small words between them. */
static struct run long_run(const struct place *p)
{
	enum { FAR = 8 };
	struct run r = {p->i, p->i + 1};
	for (uint32_t k = p->i; k > p->a->start[p->i] && p->i - k < FAR && (capital(type(p->a, k - 1)) || joins(type(p->a, k - 1))); k--)
		if (capital(type(p->a, k - 1)))
			r.b = k - 1;
	for (uint32_t k = p->i + 1; k < p->end && k - p->i <= FAR && (capital(type(p->a, k)) || joins(type(p->a, k))); k++)
		if (capital(type(p->a, k)))
			r.e = k + 1;
	return r;
}

static unsigned long_names(const struct place *p, bool large, uint32_t *out)
{
	struct run r = long_run(p);
	const struct entity_type *head = type(p->a, r.b), *last = type(p->a, r.e - 1);
	const struct entity_type *left = beside(p, (int64_t)r.b - p->i - 1), *right = beside(p, (int64_t)r.e - p->i);
	bool first = p->i == r.b, ends = p->i + 1 == r.e;
	unsigned n = 0;
	if (!large && (first || ends))
		return 0; /* a small word between no capitals is in no name */
	if (r.e - r.b > 1) {
		out[n++] = four(F_LONG_LEFT, left->lower, first, large);
		out[n++] = four(F_LONG_RIGHT, right->lower, ends, large);
		out[n++] = three(F_LONG_HEAD, head->lower, large);
		out[n++] = three(F_LONG_LAST, last->lower, large);
		out[n++] = three(F_LONG_CLASS_HEAD, head->class, large);
		out[n++] = three(F_LONG_CLASS_LAST, last->class, large);
		out[n++] = four(F_LONG_PLACE, r.e - r.b, p->i - r.b, large);
		out[n++] = four(F_LONG_MINED_HEAD, head->mined & 127, first, ends);
		out[n++] = four(F_LONG_MINED_LAST, last->mined & 127, first, ends);
	}
	out[n++] = four(F_LONG_CLASS_LEFT, left->class, first, large);
	out[n++] = four(F_LONG_CLASS_RIGHT, right->class, ends, large);
	out[n++] = four(F_LEFT_OF_LAST, left->lower, last->class, large);
	out[n++] = four(F_RIGHT_OF_HEAD, right->lower, head->class, large);
	return n;
}

/* ---- names that it is listed with */

static unsigned along(const struct place *p, uint32_t *out)
{
	const struct entity_article *a = p->a;
	struct run r = run_of(a, p->i, p->end, 6);
	bool several = r.e - r.b > 1;
	unsigned n = 0;
	if (several) {
		uint32_t whole = 0;
		for (uint32_t k = r.b; k < r.e; k++)
			whole = feat(whole, type(a, k)->hash);
		out[n++] = four(F_WHOLE, whole, p->i == r.b, p->i + 1 == r.e);
	}
	if (r.b >= a->start[p->i] + 2 && type(a, r.b - 1)->part & PART_LISTS) {
		if (a->mined[r.b - 2])
			out[n++] = four(F_ALONG_LEFT, a->mined[r.b - 2] & 15, type(a, r.b - 1)->lower, several);
		if (a->phrase[r.b - 2])
			out[n++] = three(F_ALONG_LISTS_LEFT, a->phrase[r.b - 2], several);
	}
	if (r.e + 1 < p->end && type(a, r.e)->part & PART_LISTS) {
		if (a->mined[r.e + 1])
			out[n++] = four(F_ALONG_RIGHT, a->mined[r.e + 1] & 15, type(a, r.e)->lower, several);
		if (a->phrase[r.e + 1])
			out[n++] = three(F_ALONG_LISTS_RIGHT, a->phrase[r.e + 1], several);
	}
	return n;
}

/* ---- the same word elsewhere in the article, in the name that it has there */

static unsigned elsewhere(const struct place *p, uint32_t *out)
{
	const struct entity_article *a = p->a;
	const struct entity_type *low = &a->types[type(a, p->i)->low];
	unsigned n = 0;
	for (int k = 0, used = 0; k < ENTITY_OTHERS && used < 2 && low->other[k] != UINT32_MAX; k++) {
		uint32_t o = low->other[k], end = o + 1;
		if (o == p->i)
			continue;
		used++;
		while (end < a->n && a->start[end] == a->start[o] && end - o < 5)
			end++;
		struct run r = run_of(a, o, end, 5);
		out[n++] = three(F_OTHER_LENGTH, r.e - r.b, o - r.b);
		if (a->mined[o])
			out[n++] = three(F_OTHER_MINED, a->mined[o] & 15, a->mined_part[o]);
		if (a->phrase[o])
			out[n++] = three(F_OTHER_PHRASE, a->phrase[o], a->phrase_part[o]);
		if (r.e - o > 1)
			out[n++] = two(F_OTHER_LAST, type(a, r.e - 1)->lower);
		if (o > r.b)
			out[n++] = two(F_OTHER_HEAD, type(a, r.b)->lower);
	}
	return n;
}

/* ---- marks */

static unsigned marks(const struct place *p, uint32_t *out)
{
	const struct entity_article *a = p->a;
	uint32_t b = p->i, e = p->i + 1, start = a->start[p->i], dash = p->i + 1;
	unsigned n = 0;
	while (b > start && p->i - b < 7 && !type(a, b - 1)->mark)
		b--;
	while (e < p->end && e - p->i < 8 && !type(a, e)->mark)
		e++;
	enum mark left = b > start ? (enum mark)type(a, b - 1)->mark : NO_MARK, right = e < p->end ? (enum mark)type(a, e)->mark : NO_MARK;
	if (left == QUOTATION && right == QUOTATION)
		out[n++] = three(F_QUOTED, e - b, p->i - b);
	if (left == BRACKET && right == BRACKET && b >= start + 2) {
		uint32_t head = b - 1;
		while (head > start && b - head < 8 && capital(type(a, head - 1)))
			head--;
		out[n++] = three(F_BRACKET, type(a, b - 2)->lower, e - b == 1);
		out[n++] = three(F_BRACKET_CLASS, type(a, b - 2)->class, e - b == 1);
		out[n++] = three(F_BRACKET_HEAD, type(a, head)->lower, e - b == 1);
	}
	if (p->i - start >= 5)
		return n;
	while (dash < p->end && dash - p->i < 7 && type(a, dash)->mark != DASH)
		dash++;
	if (dash < p->end && dash - p->i < 7)
		out[n++] = four(F_DATELINE, dash - start > 4, type(a, p->i)->flags & TEXT_ALL_UPPER, p->i - start);
	return n;
}

unsigned entity_around_features(const struct entity_article *a, uint32_t i, uint32_t end, uint32_t *out)
{
	struct place p = {a, i, end};
	const struct entity_type *t = type(a, i);
	bool large = capital(t);
	unsigned n = 0;
	if (!large && !joins(t))
		return 0;
	if (!a->capitals[i])
		n += long_names(&p, large, out + n);
	if (!large)
		return n;
	n += pairs(&p, out + n);
	if (!a->capitals[i])
		n += along(&p, out + n);
	n += elsewhere(&p, out + n);
	return n + marks(&p, out + n);
}
