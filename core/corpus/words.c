/*
 * words.c -- the words of a text: where they begin and end, in lower case.
 */
#include "anchor.h"

#include <utf8proc.h>

static bool in_word(utf8proc_int32_t c)
{
	utf8proc_category_t k = utf8proc_category(c);
	return (k >= UTF8PROC_CATEGORY_LU && k <= UTF8PROC_CATEGORY_NO);
}

bool words_grow(struct words *w)
{
	if (w->n + 1 < w->room)
		return true;
	uint32_t room = w->room ? 2 * w->room : 512;
	uint32_t *b = mem_realloc(w->begin, room * sizeof *b);
	w->begin = b ? b : w->begin;
	uint32_t *e = mem_realloc(w->end, room * sizeof *e);
	w->end = e ? e : w->end;
	uint32_t *at = mem_realloc(w->at, room * sizeof *at);
	w->at = at ? at : w->at;
	w->room = b && e && at ? room : w->room;
	return b && e && at;
}

bool words_read(struct words *w, const struct doc *d)
{
	bool inside = false;
	uint32_t cp = 0;
	w->n = 0;
	buffer_clear(&w->folded);
	for (uint32_t i = 0; i < d->len; cp++) {
		utf8proc_int32_t c;
		utf8proc_ssize_t step = utf8proc_iterate((const utf8proc_uint8_t *)d->text + i, d->len - i, &c);
		if (step <= 0)
			return false;
		i += (uint32_t)step;
		if (in_word(c)) {
			utf8proc_uint8_t low[4];
			if (!inside) {
				if (!words_grow(w))
					return false;
				w->begin[w->n] = cp;
				w->at[w->n++] = (uint32_t)w->folded.n;
			}
			inside = true;
			w->end[w->n - 1] = cp + 1;
			buffer_put(&w->folded, low, (size_t)utf8proc_encode_char(utf8proc_tolower(c), low));
		} else
			inside = false;
	}
	if (!words_grow(w))
		return false;
	w->at[w->n] = (uint32_t)w->folded.n;
	w->length = cp;
	return !w->folded.failed;
}

void words_free(struct words *w)
{
	mem_free(w->begin);
	mem_free(w->end);
	mem_free(w->at);
	buffer_free(&w->folded);
	*w = (struct words){0};
}

uint32_t words_find(const struct words *w, uint32_t at)
{
	uint32_t lo = 0, hi = w->n;
	while (lo < hi) {
		uint32_t mid = lo + (hi - lo) / 2;
		if (w->end[mid] <= at)
			lo = mid + 1;
		else
			hi = mid;
	}
	return lo;
}
