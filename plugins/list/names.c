/*
 * names.c -- cutting text into units, and a table of all beginnings of names.
 */
#include "names.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

uint64_t list_chain(uint64_t chain, uint64_t unit)
{
	chain = (chain ^ unit) * 0x9E3779B97F4A7C15u;
	chain ^= chain >> 31;
	chain *= 0xC2B2AE3D27D4EB4Fu;
	chain ^= chain >> 29;
	return chain ? chain : 1;
}

static inline uint64_t add(uint64_t h, uint32_t c) { return (h ^ c) * 0x100000001B3u; }

/* 1: part of a word; 2: white space; 0: a unit of its own. */
static const unsigned char ascii_class[128] = {
	['\t'] = 2, ['\n'] = 2, ['\v'] = 2, ['\f'] = 2, ['\r'] = 2, [' '] = 2,
	['0'] = 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	['A'] = 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	['a'] = 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
};

static int class_of(utf8proc_int32_t cp)
{
	if (cp < 128)
		return ascii_class[cp];
	utf8proc_category_t c = utf8proc_category(cp);
	if (c == UTF8PROC_CATEGORY_ZS || c == UTF8PROC_CATEGORY_ZL || c == UTF8PROC_CATEGORY_ZP)
		return 2;
	return c >= UTF8PROC_CATEGORY_LU && c <= UTF8PROC_CATEGORY_NO;
}

static const char *next_char(const char *at, const char *end, utf8proc_int32_t *cp)
{
	if ((unsigned char)*at < 0x80) {
		*cp = *at;
		return at + 1;
	}
	utf8proc_ssize_t n = utf8proc_iterate((const utf8proc_uint8_t *)at, end - at, cp);
	if (n > 0)
		return at + n;
	*cp = 0xFFFD;
	return at + 1;
}

static uint64_t add_folded(uint64_t h, utf8proc_int32_t cp, unsigned fold)
{
	if (cp < 128)
		return add(h, (uint32_t)((fold & FOLD_CASE) && cp >= 'A' && cp <= 'Z' ? cp + 32 : cp));
	utf8proc_int32_t out[16];
	int last = UTF8PROC_BOUNDCLASS_START;
	utf8proc_option_t how = (utf8proc_option_t)((fold & FOLD_CASE ? UTF8PROC_CASEFOLD : 0) | UTF8PROC_DECOMPOSE |
	                                            (fold & FOLD_DIACRITICS ? UTF8PROC_STRIPMARK : 0));
	utf8proc_ssize_t n = utf8proc_decompose_char(cp, out, 16, how, &last);
	for (utf8proc_ssize_t i = 0; i < n && i < 16; i++)
		h = add(h, (uint32_t)out[i]);
	return h;
}

bool list_unit(const char *at, const char *end, unsigned fold, struct unit *u)
{
	utf8proc_int32_t cp;
	const char *next;
	int class = 2;
	for (; at < end; at = next) {
		next = next_char(at, end, &cp);
		if ((class = class_of(cp)) != 2)
			break;
	}
	if (at >= end || class == 2)
		return false;
	u->begin = at;
	uint64_t h = 0xcbf29ce484222325u;
	do {
		h = add_folded(h, cp, fold);
		at = next;
		if (class == 0 || at >= end)
			break;
		next = next_char(at, end, &cp);
	} while (class_of(cp) == 1);
	u->end = at;
	u->hash = h;
	return true;
}

bool list_names_find(const struct names *n, uint64_t chain, uint32_t *entry)
{
	for (uint32_t at = (uint32_t)chain & (n->n_slot - 1); n->slot[at].chain; at = (at + 1) & (n->n_slot - 1))
		if (n->slot[at].chain == chain) {
			*entry = n->slot[at].entry;
			return true;
		}
	return false;
}

static bool slots_grow(struct names *n)
{
	uint32_t n_slot = n->n_slot ? n->n_slot * 2 : 1024;
	struct name_slot *slot = calloc(n_slot, sizeof *slot);
	if (!slot)
		return false;
	for (uint32_t i = 0; i < n->n_slot; i++)
		if (n->slot[i].chain) {
			uint32_t at = (uint32_t)n->slot[i].chain & (n_slot - 1);
			while (slot[at].chain)
				at = (at + 1) & (n_slot - 1);
			slot[at] = n->slot[i];
		}
	free(n->slot);
	n->slot = slot;
	n->n_slot = n_slot;
	return true;
}

static struct name_slot *slot_of(struct names *n, uint64_t chain)
{
	if (n->n >= n->n_slot / 2 && !slots_grow(n))
		return NULL;
	uint32_t at = (uint32_t)chain & (n->n_slot - 1);
	for (; n->slot[at].chain; at = (at + 1) & (n->n_slot - 1))
		if (n->slot[at].chain == chain)
			return &n->slot[at];
	n->slot[at] = (struct name_slot){chain, QN_NONE};
	n->n++;
	return &n->slot[at];
}

static bool add_name(struct names *n, const char *b, const char *e, uint32_t rest, char *why, size_t n_why,
                     const char *file, unsigned line)
{
	struct unit u;
	struct name_slot *slot = NULL;
	uint64_t chain = 0;
	unsigned units = 0;
	for (const char *at = b; list_unit(at, e, n->fold, &u); at = u.end) {
		if (++units > LIST_LONGEST)
			return list_refuse(why, n_why, file, line, "a name of more than 32 words and signs");
		chain = list_chain(chain, u.hash);
		if (!(slot = slot_of(n, chain)))
			return list_refuse(why, n_why, file, line, "out of memory");
	}
	if (!slot)
		return list_refuse(why, n_why, file, line, "an empty name; expected a name before the first tab");
	if ((n->n_entry & (n->n_entry - 1)) == 0) {
		struct entry *more = realloc(n->entry, (n->n_entry ? 2 * (size_t)n->n_entry : 1) * sizeof *more);
		if (!more)
			return list_refuse(why, n_why, file, line, "out of memory");
		n->entry = more;
	}
	n->entry[n->n_entry] = (struct entry){rest, slot->entry};
	slot->entry = n->n_entry++;
	return true;
}

static bool read_file(struct names *n, const char *file, char *why, size_t n_why)
{
	FILE *f = fopen(file, "re");
	long size;
	if (!f || fseek(f, 0, SEEK_END) != 0 || (size = ftell(f)) < 0 || size >= 1 << 30 || fseek(f, 0, SEEK_SET) != 0 ||
	    !(n->text = malloc((size_t)size + 1)) || fread(n->text, 1, (size_t)size, f) != (size_t)size) {
		snprintf(why, n_why, "%s: %s", file, errno ? strerror(errno) : "too large");
		if (f)
			fclose(f);
		return false;
	}
	n->text[size] = 0;
	fclose(f);
	return true;
}

/* Lines with one name were noted last first; they are to come out as the file has them. */
static void in_file_order(struct names *n)
{
	for (uint32_t i = 0; i < n->n_slot; i++) {
		uint32_t done = QN_NONE;
		for (uint32_t at = n->slot[i].chain ? n->slot[i].entry : QN_NONE, next; at != QN_NONE; at = next) {
			next = n->entry[at].same;
			n->entry[at].same = done;
			done = at;
		}
		n->slot[i].entry = n->slot[i].chain ? done : 0;
	}
}

static bool entries(struct names *n, const char *file, char *why, size_t n_why)
{
	unsigned line = 1;
	for (char *at = n->text; *at; line++) {
		size_t len = strcspn(at, "\n"), name = strcspn(at, "\t\r\n");
		const char *rest = at + name + (at[name] == '\t');
		if (len && *at != '#' && *at != '\r' &&
		    !(add_name(n, at, at + name, (uint32_t)(rest - n->text), why, n_why, file, line) && list_cells(n, rest, why, n_why, file, line)))
			return false;
		at += len + (at[len] == '\n');
	}
	in_file_order(n);
	return n->n_entry || list_refuse(why, n_why, file, line, "the list has no names");
}

struct names *list_names_load(const char *file, char *why, size_t n_why)
{
	struct names *n = calloc(1, sizeof *n);
	size_t len;
	errno = 0;
	if (!n) {
		snprintf(why, n_why, "%s: out of memory", file);
		return NULL;
	}
	bool ok = read_file(n, file, why, n_why);
	const char *fold = ok ? list_header(n->text, "fold", &len) : NULL;
	if (fold) {
		n->fold |= memmem(fold, len, "case", 4) ? FOLD_CASE : 0;
		n->fold |= memmem(fold, len, "diacritics", 10) ? FOLD_DIACRITICS : 0;
	}
	ok = ok && slots_grow(n) && list_heads(n, why, n_why, file) && list_columns(n, why, n_why, file) && entries(n, file, why, n_why);
	if (!ok) {
		list_names_free(n);
		return NULL;
	}
	return n;
}

void list_names_free(struct names *n)
{
	if (!n)
		return;
	free(n->text);
	free(n->entry);
	free(n->slot);
	free(n);
}
