/*
 * place.c -- where a T stands: its offsets, which count code points, and the text that it says it marks.
 */
#include "table.h"

#include <stdlib.h>

static bool number(struct str s, uint32_t *out)
{
	uint64_t v = 0;
	for (uint32_t i = 0; i < s.n; i++) {
		if (s.s[i] < '0' || s.s[i] > '9' || v > UINT32_MAX)
			return false;
		v = 10 * v + (uint64_t)(s.s[i] - '0');
	}
	*out = (uint32_t)v;
	return s.n && v <= UINT32_MAX;
}

/* ---- offsets */

static bool starts_char(char c) { return ((unsigned char)c & 0xc0) != 0x80; }

bool brat_count_characters(struct ann *a)
{
	uint32_t *byte = malloc((a->r->n_beside / 64 + 2) * sizeof *byte), n = 0;
	if (!byte)
		return false;
	for (size_t i = 0; i < a->r->n_beside; i++)
		if (starts_char(a->r->beside[i]) && n++ % 64 == 0)
			byte[(n - 1) / 64] = (uint32_t)i;
	if (n % 64 == 0)
		byte[n / 64] = (uint32_t)a->r->n_beside;
	a->byte = byte;
	a->n_cp = n;
	return true;
}

static uint32_t to_byte(const struct ann *a, uint32_t cp)
{
	uint32_t i = a->byte[cp / 64];
	for (uint32_t left = cp % 64; left; left--)
		do
			i++;
		while (i < a->r->n_beside && !starts_char(a->r->beside[i]));
	return i;
}

/* ---- pieces */

static bool only_blank(const char *s, uint32_t n)
{
	for (uint32_t i = 0, len; i < n; i += len) {
		len = (uint32_t)brat_line_break(s + i, n - i);
		if (!len && s[i] != ' ' && s[i] != '\t')
			return false;
		len = len ? len : 1;
	}
	return true;
}

/* Takes text[n] off the front of what the line says; a break in the text stands there as a space. */
static bool same_text(const char *text, uint32_t n, struct str *said)
{
	for (uint32_t i = 0; i < n;) {
		uint32_t len = (uint32_t)brat_line_break(text + i, n - i);
		if (!said->n || said->s[0] != (len ? ' ' : text[i]))
			return false;
		said->s++;
		said->n--;
		i += len ? len : 1;
	}
	return true;
}

static qn_status add_piece(struct ann *a, struct mark *m, uint32_t b, uint32_t e)
{
	uint32_t *last = m->n_frag ? FRAG(a, a->frag.n - 1) : NULL;
	if (last && b < last[1])
		return wrong(a, m->line, "%.*s: its pieces overlap or are out of order", SHOWN(m->id));
	if (last && only_blank(a->r->beside + last[1], b - last[1])) {
		last[1] = e;
		return QN_OK;
	}
	uint32_t *new = array_add(&a->frag, 2 * sizeof *new);
	if (!new)
		return no_memory(a);
	new[0] = b;
	new[1] = e;
	m->n_frag++;
	return QN_OK;
}

qn_status brat_read_pieces(struct ann *a, struct mark *m, struct str offsets, struct str said)
{
	qn_status status = QN_OK;
	m->frag = a->frag.n;
	for (unsigned n = 0; status == QN_OK && (n == 0 || offsets.n); n++) {
		struct str piece = cut(&offsets, ';'), from = cut(&piece, ' '), space = said;
		uint32_t b, e;
		if (!number(from, &b) || !number(piece, &e))
			return wrong(a, m->line, "%.*s has no offsets; expected TYPE BEGIN END", SHOWN(m->id));
		if (b >= e || e > a->n_cp)
			return wrong(a, m->line, "%.*s: %u %u is no span of a text of %u characters", SHOWN(m->id), b, e, a->n_cp);
		b = to_byte(a, b);
		e = to_byte(a, e);
		bool parted = n == 0 || (cut(&space, ' ').n == 0 && said.n);
		said = n && parted ? space : said;
		if (!parted || !same_text(a->r->beside + b, e - b, &said))
			return wrong(a, m->line, "%.*s does not mark the text that it says (offsets are to count code points)",
			             SHOWN(m->id));
		status = add_piece(a, m, b, e);
	}
	return status;
}
