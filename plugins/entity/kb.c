/*
 * kb.c -- identifiers for names, from a list that a user gives.
 *
 * A table with tabs: identifier, names parted by "|", kind (PER ORG LOC MISC, or
 * empty for any). A name is looked up as it stands, then in small letters; of
 * several candidates the first of the right kind is taken.
 */
#include "../../core/learn/hash.h"
#include "../../core/learn/text.h"
#include "mention.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct row { uint32_t id, name, next; /* offsets in text; next row of the slot */ uint8_t kinds; };
struct kb {
	char *text;
	uint32_t n_row, n_slot;
	struct row *row;
	uint32_t *slot; /* [n_slot] row + 1 */
};

static uint32_t key(const char *s, size_t n)
{
	char low[512];
	return feat_bytes(low, text_lower(s, n > 500 ? 500 : n, low, sizeof low));
}

static bool refuse(char *why, size_t n_why, const char *file, unsigned line, const char *what)
{
	snprintf(why, n_why, "%s:%u: %s", file, line, what);
	return false;
}

static uint8_t kinds_of(const char *s)
{
	static const char *const name[] = {"PER", "ORG", "LOC", "MISC"};
	uint8_t bits = 0;
	for (unsigned k = 0; k < 4; k++)
		if (strstr(s, name[k]))
			bits |= (uint8_t)(1u << k);
	return bits ? bits : 15;
}

static bool add_row(struct kb *kb, uint32_t id, uint32_t name, uint8_t kinds)
{
	if ((kb->n_row & (kb->n_row - 1)) == 0) {
		struct row *more = realloc(kb->row, (kb->n_row ? 2 * (size_t)kb->n_row : 1) * sizeof *more);
		if (!more)
			return false;
		kb->row = more;
	}
	kb->row[kb->n_row++] = (struct row){id, name, 0, kinds};
	return true;
}

static bool rows(struct kb *kb, size_t size, const char *file, char *why, size_t n_why)
{
	unsigned line = 1;
	char *at = kb->text + (strncmp(kb->text, "\xef\xbb\xbf", 3) == 0 ? 3 : 0); /* a byte order mark */
	const char *zero = memchr(at, 0, size - (size_t)(at - kb->text)), *end_of_line = at;
	while (zero && (end_of_line = memchr(end_of_line, '\n', (size_t)(zero - end_of_line)))) {
		end_of_line++;
		line++;
	}
	if (zero)
		return refuse(why, n_why, file, line, "a NUL; expected text in UTF-8");
	for (; *at; line++) {
		char *end = at + strcspn(at, "\n"), *next = *end ? end + 1 : end;
		*end = 0;
		at[strcspn(at, "\r")] = 0;
		char *names = strchr(at, '\t');
		if (*at && *at != '#') {
			if (!names || names == at)
				return refuse(why, n_why, file, line, "expected identifier, tab, names parted by |, tab, kind");
			*names++ = 0;
			char *kind = strchr(names, '\t');
			if (kind)
				*kind++ = 0;
			for (char *save = NULL, *name = strtok_r(names, "|", &save); name; name = strtok_r(NULL, "|", &save))
				if (!add_row(kb, (uint32_t)(at - kb->text), (uint32_t)(name - kb->text), kind ? kinds_of(kind) : 15))
					return refuse(why, n_why, file, line, "out of memory");
		}
		at = next;
	}
	return kb->n_row || refuse(why, n_why, file, line, "the list has no names");
}

static bool slots(struct kb *kb)
{
	kb->n_slot = 64;
	while (kb->n_slot < 2 * kb->n_row)
		kb->n_slot *= 2;
	if (!(kb->slot = calloc(kb->n_slot, sizeof *kb->slot)))
		return false;
	for (uint32_t i = kb->n_row; i-- > 0;) { /* so that the first row of a slot is the first of the file */
		uint32_t at = key(kb->text + kb->row[i].name, strlen(kb->text + kb->row[i].name)) & (kb->n_slot - 1);
		kb->row[i].next = kb->slot[at];
		kb->slot[at] = i + 1;
	}
	return true;
}

struct kb *entity_kb_load(const char *file, char *why, size_t n_why)
{
	struct kb *kb = calloc(1, sizeof *kb);
	FILE *f = fopen(file, "re");
	long size = -1;
	if (kb && f && fseek(f, 0, SEEK_END) == 0 && (size = ftell(f)) >= 0 && size < 1 << 30 && fseek(f, 0, SEEK_SET) == 0 &&
	    (kb->text = malloc((size_t)size + 1)) && fread(kb->text, 1, (size_t)size, f) == (size_t)size) {
		kb->text[size] = 0;
		fclose(f);
		if (rows(kb, (size_t)size, file, why, n_why) && (slots(kb) || refuse(why, n_why, file, 1, "out of memory")))
			return kb;
	} else {
		snprintf(why, n_why, "%s: %s", file, f ? "cannot be read" : strerror(errno));
		if (f)
			fclose(f);
	}
	entity_kb_free(kb);
	return NULL;
}

void entity_kb_free(struct kb *kb)
{
	if (!kb)
		return;
	free(kb->text);
	free(kb->row);
	free(kb->slot);
	free(kb);
}

const char *entity_kb_find(const struct kb *kb, const char *s, size_t n, enum entity_kind kind, unsigned *candidates)
{
	const char *exact = NULL, *folded = NULL;
	uint32_t mine = key(s, n);
	*candidates = 0;
	for (uint32_t i = kb->slot[mine & (kb->n_slot - 1)]; i; i = kb->row[i - 1].next) {
		const struct row *r = &kb->row[i - 1];
		const char *name = kb->text + r->name;
		size_t len = strlen(name);
		if (kind > E_MISC || !(r->kinds >> kind & 1) || key(name, len) != mine)
			continue;
		bool same = len == n && memcmp(name, s, n) == 0;
		(*candidates)++;
		if (same && !exact)
			exact = kb->text + r->id;
		if (!folded)
			folded = kb->text + r->id;
	}
	return exact ? exact : folded;
}
