/*
 * check_cuts.c -- articles that are cut, or changed at a byte.
 *
 * Texts from the web begin and end anywhere. The plugin may find what it likes in
 * such ones; it may not fail.
 */
#include "checks.h"

enum { PARTS = 400 }; /* places at which a text is cut or changed, all articles together */

enum damage { NO_HEAD, NO_TAIL, BYTE };

static const char *const said[] = {[NO_HEAD] = "without all before", [NO_TAIL] = "cut at", [BYTE] = "changed at"};

static bool boundary(const struct doc *d, uint32_t i) { return i == d->len || ((unsigned char)d->text[i] & 0xc0) != 0x80; }

/* Runs the plugin on an article that is damaged at byte k, where a byte changed becomes c. */
static bool bears(struct lint *l, const struct doc *base, enum damage damage, uint32_t k, char c, struct doc *d)
{
	struct error e = {0};
	uint32_t b = damage == NO_HEAD ? k : 0, end = damage == NO_TAIL ? k : base->len;
	lint_at(l, "%s, %s byte %u", base->id, said[damage], k);
	if (!lint_cut(base, b, end, damage == BYTE ? k : QN_NONE, c, d, &e))
		return lint_wrong(l, "%s", e.text);
	return lint_run(l, d) != BAD;
}

static bool bears_all(struct lint *l, enum damage damage)
{
	static const char other[] = "\" .,()'-xX0\n\t\0:@";
	struct doc *d = doc_new();
	if (!d)
		return lint_no_memory(l);
	for (unsigned i = 0; i < l->n_base; i++) {
		const struct doc *base = l->base[i];
		uint32_t step = 1 + base->len * l->n_base / PARTS;
		for (uint32_t k = 0, n = 0; k <= base->len; k += step, n++) {
			if (!boundary(base, k) || (damage == BYTE && (k == base->len || base->text[k] < 0)))
				continue;
			if (!bears(l, base, damage, k, other[(n + i) % (sizeof other - 1)], d))
				return false;
		}
	}
	return true;
}

bool check_head_cut(struct lint *l) { return bears_all(l, NO_HEAD); }
bool check_tail_cut(struct lint *l) { return bears_all(l, NO_TAIL); }
bool check_byte_changed(struct lint *l) { return bears_all(l, BYTE); }
