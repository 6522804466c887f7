/*
 * read.c -- lines to layers.
 *
 * The text is made of the forms: a blank between two words unless the first says
 * SpaceAfter=No (or what stands there in SpacesAfter), an empty line before each
 * paragraph. A range's form is text, and its words are cut out of it: by their own
 * forms where these spell it, else into pieces. Lines that are no words are kept as
 * they are, and so is what of a word's columns has no layer.
 */
#include "conllu.h"

#include <stdlib.h>
#include <string.h>

struct field { const char *at; size_t n; };

struct word { uint32_t begin, end, line; struct field field[COLUMNS]; uint32_t head; };
struct other { uint32_t before, sentence; struct field line; };
struct part { uint32_t begin, end; /* bytes */ uint32_t first, n; /* words */ bool paragraph; };

struct reading {
	qn_reader *r;
	uint32_t line;         /* number of the current one */
	char *text;            /* [n_text] */
	size_t n_text, room_text;
	struct word *word;
	size_t n_word, room_word;
	struct other *other;
	size_t n_other, room_other;
	struct part *part;     /* sentences */
	size_t n_part, room_part;
	/* of the sentence at hand */
	bool in_sentence, paragraph, space, gold;
	struct field gap;      /* SpacesAfter of the last word */
	size_t range_words, range_at, range_end; /* words of an open range still to come, where they go on, where it ends */
	bool range_spelled;
	struct field id;
	bool failed;
};

static bool grow(struct reading *d, void *array, size_t n, size_t *room, size_t size)
{
	if (n < *room)
		return true;
	size_t want = *room ? 2 * *room : 256;
	void *more = realloc(*(void **)array, want * size);
	if (!more) {
		d->failed = true;
		return false;
	}
	*(void **)array = more;
	*room = want;
	return true;
}

static void put(struct reading *d, const char *s, size_t n)
{
	while (!d->failed && d->n_text + n > d->room_text)
		grow(d, &d->text, d->room_text, &d->room_text, 1);
	if (d->failed)
		return;
	memcpy(d->text + d->n_text, s, n);
	d->n_text += n;
}

static bool is(struct field f, const char *s) { return f.n == strlen(s) && memcmp(f.at, s, f.n) == 0; }

/* The value of a key in MISC; at is NULL if it is not there. */
static struct field misc(struct field f, const char *key)
{
	size_t n = strlen(key);
	for (const char *at = f.at, *end = f.at + f.n; at < end;) {
		const char *bar = memchr(at, '|', (size_t)(end - at));
		size_t k = (size_t)((bar ? bar : end) - at);
		if (k > n && memcmp(at, key, n) == 0 && at[n] == '=')
			return (struct field){at + n + 1, k - n - 1};
		at += k + 1;
	}
	return (struct field){NULL, 0};
}

/* White space as MISC tells it. */
static void put_spaces(struct reading *d, struct field f)
{
	static const char told[] = "ntrsp\\", meant[] = "\n\t\r |\\";
	for (size_t i = 0; i < f.n; i++) {
		char c = f.at[i];
		if (c == '\\' && i + 1 < f.n) {
			const char *k = strchr(told, f.at[++i]);
			c = k && *k ? meant[k - told] : ' ';
		}
		put(d, &c, 1);
	}
}

static void put_gap(struct reading *d)
{
	if (d->gap.at)
		put_spaces(d, d->gap);
	if (!d->gap.at && d->space)
		put(d, " ", 1);
	d->gap.at = NULL;
	d->space = false;
}

static void begin_sentence(struct reading *d)
{
	if (d->in_sentence)
		return;
	d->in_sentence = true;
	if (grow(d, &d->part, d->n_part, &d->room_part, sizeof *d->part))
		d->part[d->n_part] = (struct part){.first = (uint32_t)d->n_word, .paragraph = !d->n_part};
}

static void keep_line(struct reading *d, struct field line)
{
	begin_sentence(d);
	if (grow(d, &d->other, d->n_other, &d->room_other, sizeof *d->other))
		d->other[d->n_other++] = (struct other){(uint32_t)(d->n_word - d->part[d->n_part].first), (uint32_t)d->n_part, line};
}

static bool starts(struct field f, const char *s) { return f.n >= strlen(s) && memcmp(f.at, s, strlen(s)) == 0; }

static void take_comment(struct reading *d, struct field line)
{
	keep_line(d, line);
	bool doc = starts(line, "# newdoc"), par = starts(line, "# newpar");
	if ((doc || (par && !starts(line, "# newpar_block"))) && !d->failed)
		d->part[d->n_part].paragraph = true;
	const char *id = doc ? memmem(line.at, line.n, "id = ", 5) : NULL;
	if (id && !d->id.at)
		d->id = (struct field){id + 5, (size_t)(line.at + line.n - id - 5)};
}

/* Where the sentence's first form is about to be put; `m` is its MISC. */
static void open_text(struct reading *d, struct field m)
{
	struct part *p = &d->part[d->n_part];
	struct field before = misc(m, "SpacesBefore");
	if (p->end)
		return;
	if (!d->n_part && before.at)
		put_spaces(d, before);
	else if (p->paragraph && d->n_text && !d->gap.at)
		d->gap = (struct field){"\\n\\n", 4};
	put_gap(d);
	p->begin = (uint32_t)d->n_text;
	p->end = p->begin + 1; /* says that it is open; the true end comes last */
}

static void note_space(struct reading *d, struct field m)
{
	struct field no = misc(m, "SpaceAfter"), gap = misc(m, "SpacesAfter");
	d->space = !(no.at && is(no, "No"));
	d->gap = gap.at ? gap : (struct field){NULL, 0};
}

static qn_status wrong(struct reading *d, const char *what, struct field found)
{
	return d->r->host->read_fail(d->r, "line %u: %s; found \"%.*s\"", d->line, what, (int)(found.n < 60 ? found.n : 60), found.at);
}

static bool number(struct field f, uint32_t *out)
{
	*out = 0;
	for (size_t i = 0; i < f.n; i++) {
		if (f.at[i] < '0' || f.at[i] > '9' || *out > 100000000)
			return false;
		*out = *out * 10 + (uint32_t)(f.at[i] - '0');
	}
	return f.n > 0;
}

/* "3-4" ahead of its words. */
static qn_status take_range(struct reading *d, const struct field *f, struct field line, const char *dash)
{
	uint32_t from, to, next;
	if (!number((struct field){f[ID].at, (size_t)(dash - f[ID].at)}, &from) ||
	    !number((struct field){dash + 1, (size_t)(f[ID].at + f[ID].n - dash - 1)}, &to) || to < from || to - from > 1000)
		return wrong(d, "expected a range such as 3-4", f[ID]);
	begin_sentence(d);
	next = (uint32_t)(d->n_word - d->part[d->n_part].first) + 1;
	if (from != next || d->range_words)
		return wrong(d, "a range must stand before its first word", f[ID]);
	keep_line(d, line);
	open_text(d, f[MISC]);
	put_gap(d);
	d->range_at = d->n_text;
	put(d, f[FORM].at, f[FORM].n);
	d->range_end = d->n_text;
	d->range_words = to - from + 1;
	note_space(d, f[MISC]);
	return QN_OK;
}

/* The bytes of a range that are a word's. */
static void place_in_range(struct reading *d, struct word *w, struct field form)
{
	size_t left = d->range_end - d->range_at, n = form.n;
	bool spelled = n <= left && memcmp(d->text + d->range_at, form.at, n) == 0 && (d->range_words > 1 ? n < left : n == left);
	if (!spelled) /* a character each, and the rest for the last */
		for (n = d->range_words > 1 ? 1 : left; n < left && ((unsigned char)d->text[d->range_at + n] & 0xc0) == 0x80; n++)
			;
	if (d->range_words == 1)
		n = left;
	w->begin = (uint32_t)d->range_at;
	w->end = (uint32_t)(d->range_at + (n < left ? n : left));
	if (w->end < d->range_end) /* else more words than characters: they share the last */
		d->range_at = w->end;
	d->range_words--;
}

static qn_status take_word(struct reading *d, const struct field *f)
{
	uint32_t id, head = 0;
	begin_sentence(d);
	if (d->failed || !grow(d, &d->word, d->n_word, &d->room_word, sizeof *d->word))
		return QN_FAIL;
	struct word *w = &d->word[d->n_word];
	if (!number(f[ID], &id) || id != d->n_word - d->part[d->n_part].first + 1)
		return wrong(d, "words of a sentence must be numbered 1, 2, 3, ...", f[ID]);
	if (!f[FORM].n)
		return wrong(d, "the form is empty", f[ID]);
	if (!is(f[HEAD], "_") && !number(f[HEAD], &head))
		return wrong(d, "the head must be a number or _", f[HEAD]);
	*w = (struct word){.line = d->line, .head = is(f[HEAD], "_") ? QN_NONE : head};
	memcpy(w->field, f, sizeof w->field);
	open_text(d, f[MISC]);
	if (d->range_words)
		place_in_range(d, w, f[FORM]);
	else {
		put_gap(d);
		w->begin = (uint32_t)d->n_text;
		put(d, f[FORM].at, f[FORM].n);
		w->end = (uint32_t)d->n_text;
		note_space(d, f[MISC]);
	}
	d->gold = d->gold || !is(f[UPOS], "_") || !is(f[HEAD], "_");
	d->n_word++;
	return QN_OK;
}

static qn_status take_line(struct reading *d, struct field line)
{
	struct field f[COLUMNS];
	const char *at = line.at, *end = line.at + line.n;
	unsigned n = 0;
	for (; n < COLUMNS; n++) {
		const char *tab = at <= end ? memchr(at, '\t', (size_t)(end - at)) : NULL;
		f[n] = (struct field){at, (size_t)((tab ? tab : end) - at)};
		at = tab ? tab + 1 : end + 1;
		if (!tab)
			break;
	}
	if (n != COLUMNS - 1 || at <= end)
		return wrong(d, "expected ten columns with tabs between them", line);
	const char *dash = memchr(f[ID].at, '-', f[ID].n);
	if (dash)
		return take_range(d, f, line, dash);
	if (memchr(f[ID].at, '.', f[ID].n)) {
		keep_line(d, line);
		return QN_OK;
	}
	return take_word(d, f);
}

static qn_status end_sentence(struct reading *d)
{
	if (!d->in_sentence)
		return QN_OK;
	struct part *p = &d->part[d->n_part];
	p->n = (uint32_t)(d->n_word - p->first);
	if (!p->n)
		return d->r->host->read_fail(d->r, "line %u: a sentence without words", d->line);
	if (d->range_words)
		return d->r->host->read_fail(d->r, "line %u: the sentence ends inside a range", d->line);
	for (uint32_t i = p->first; i < p->first + p->n; i++)
		if (d->word[i].head != QN_NONE && d->word[i].head > p->n)
			return d->r->host->read_fail(d->r, "line %u: head %u; the sentence has %u words", d->word[i].line, d->word[i].head, p->n);
	p->end = (uint32_t)d->n_text;
	d->in_sentence = false;
	d->n_part++;
	return QN_OK;
}

static qn_status take_all(struct reading *d)
{
	const char *at = d->r->bytes, *end = at + d->r->n;
	if (d->r->n >= 3 && memcmp(at, "\xef\xbb\xbf", 3) == 0) /* a byte order mark, as some editors write it */
		at += 3;
	qn_status status = QN_OK;
	for (; at < end && status == QN_OK && !d->failed; d->line++) {
		const char *stop = memchr(at, '\n', (size_t)(end - at));
		struct field line = {at, (size_t)((stop ? stop : end) - at)};
		at = stop ? stop + 1 : end;
		if (line.n && line.at[line.n - 1] == '\r')
			line.n--;
		if (memchr(line.at, 0, line.n))
			return wrong(d, "a NUL stands in the line", line);
		if (!line.n)
			status = end_sentence(d);
		else if (line.at[0] == '#')
			take_comment(d, line);
		else
			status = take_line(d, line);
	}
	if (d->in_sentence && status == QN_OK && d->n_word == d->part[d->n_part].first) { /* comments behind the last sentence */
		d->in_sentence = false;
		while (d->n_other && d->other[d->n_other - 1].sentence == d->n_part)
			d->n_other--;
	}
	if (status == QN_OK)
		status = end_sentence(d);
	if (d->gap.at) /* behind the last word */
		put_gap(d);
	return status;
}

/* ---- layers */

static qn_cell sym(struct reading *d, struct field f) { return (qn_cell){QN_SYM, d->r->host->read_intern(d->r, f.at, f.n)}; }

static bool emit(struct reading *d, unsigned layer, uint32_t b, uint32_t e, const qn_cell *cell, unsigned n)
{
	return d->r->host->row(d->r, layer, b, e, cell, n) != QN_NONE;
}

static bool emit_words(struct reading *d, unsigned token, unsigned word)
{
	for (size_t i = 0; i < d->n_word; i++) {
		const struct word *w = &d->word[i];
		const char *kind = conllu_kind(w->field[FORM].at, w->field[FORM].n);
		qn_cell k = sym(d, (struct field){kind, strlen(kind)});
		qn_cell more[] = {sym(d, w->field[XPOS]), sym(d, w->field[FEATS]), sym(d, w->field[DEPS]), sym(d, w->field[MISC])};
		if (!emit(d, token, w->begin, w->end, &k, 1) || !emit(d, word, w->begin, w->end, more, 4))
			return false;
	}
	return true;
}

static bool emit_gold(struct reading *d, unsigned gold)
{
	for (size_t s = 0; s < d->n_part; s++)
		for (uint32_t i = d->part[s].first; i < d->part[s].first + d->part[s].n; i++) {
			const struct word *w = &d->word[i];
			qn_cell cell[] = {sym(d, w->field[UPOS]), sym(d, w->field[LEMMA]),
			                  qn_ref(w->head && w->head != QN_NONE ? d->part[s].first + w->head - 1 : QN_NONE), sym(d, w->field[DEPREL])};
			if (!emit(d, gold, w->begin, w->end, cell, 4))
				return false;
		}
	return true;
}

static bool emit_parts(struct reading *d, unsigned sentence, unsigned paragraph, unsigned line)
{
	for (size_t s = 0, from = 0; s < d->n_part; s++) {
		if (!emit(d, sentence, d->part[s].begin, d->part[s].end, NULL, 0))
			return false;
		if (s + 1 == d->n_part || d->part[s + 1].paragraph) {
			if (!emit(d, paragraph, d->part[from].begin, d->part[s].end, NULL, 0))
				return false;
			from = s + 1;
		}
	}
	for (size_t i = 0; i < d->n_other; i++) {
		const struct part *p = &d->part[d->other[i].sentence];
		qn_cell cell[] = {qn_int((int32_t)d->other[i].before), sym(d, d->other[i].line)};
		if (!emit(d, line, p->begin, p->end, cell, 2))
			return false;
	}
	return true;
}

static qn_status make_layers(struct reading *d)
{
	const qn_host *host = d->r->host;
	unsigned token, sentence, paragraph, word, line, gold;
	if (host->document(d->r, d->id.at, d->id.n, d->text ? d->text : "", d->n_text) != QN_OK ||
	    host->declare(d->r, "token(kind:sym)", &token) != QN_OK || host->declare(d->r, "sentence", &sentence) != QN_OK ||
	    host->declare(d->r, "paragraph", &paragraph) != QN_OK || host->declare(d->r, CONLLU_WORD, &word) != QN_OK ||
	    host->declare(d->r, CONLLU_LINE, &line) != QN_OK)
		return QN_FAIL;
	if (!emit_words(d, token, word) || !emit_parts(d, sentence, paragraph, line))
		return QN_FAIL;
	if (d->gold && (host->declare(d->r, "gold/syntax(upos:sym, lemma:sym, head:gold/syntax?, rel:sym)", &gold) != QN_OK || !emit_gold(d, gold)))
		return QN_FAIL;
	return QN_OK;
}

qn_status conllu_read(qn_reader *r)
{
	struct reading d = {.r = r, .line = 1};
	qn_status status = take_all(&d);
	if (status == QN_OK && d.failed)
		status = r->host->read_fail(r, "out of memory");
	else if (status == QN_OK)
		status = make_layers(&d);
	free(d.text);
	free(d.word);
	free(d.other);
	free(d.part);
	return status;
}
