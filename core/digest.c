/*
 * digest.c -- an article's annotation for a reader at a terminal.
 *
 * Who is in it, by kind, the most mentioned first; who said what, in the order of
 * the text; who stands where on whom, equal stances joined, "perhaps" where no word
 * says it and it is no likelier right than wrong. Layers that are not there have no section.
 */
#include "wrap.h"

#include <stdlib.h>
#include <string.h>

enum { MOST_TEXT = 320, MOST_EVIDENCE = 3, PLAIN_WIDTH = 80 };

struct table { /* a layer and where its columns are */
	const qn_view *v; /* NULL: absent */
	uint32_t n;
};

struct digest {
	qn_writer *w;
	struct wrap wrap;
	struct table entity, coref, name, speaker, cue, quote, part, stance, zone;
	uint32_t *mentions, *other; /* [name.n] how many; 1 + the first that is not the name's text, or 0 */
};

static struct table table(const qn_writer *w, const char *name)
{
	for (unsigned i = 0; i < w->n_layer; i++)
		if (strcmp(w->layer[i].name, name) == 0)
			return (struct table){&w->layer[i], w->layer[i].rows.n};
	return (struct table){NULL, 0};
}

/* A cell of a column of this type; QN_NONE where there is none. A reference must lead to the layer `to`. */
static uint32_t cell(const struct digest *d, struct table t, const char *column, qn_type type, const char *to, uint32_t row)
{
	for (unsigned k = 0; t.v && row < t.n && k < t.v->n_col; k++)
		if (strcmp(t.v->col_name[k], column) == 0 && t.v->col_type[k] == type) {
			unsigned layer = t.v->col_layer[k];
			if (type == QN_REF && (layer >= d->w->n_layer || strcmp(d->w->layer[layer].name, to) != 0))
				return QN_NONE;
			return t.v->rows.col[k][row];
		}
	return QN_NONE;
}

static uint32_t ref(const struct digest *d, struct table t, const char *column, const char *to, uint32_t row)
{
	return cell(d, t, column, QN_REF, to, row);
}

static const char *string(const struct digest *d, struct table t, const char *column, uint32_t row)
{
	uint32_t bits = cell(d, t, column, QN_SYM, NULL, row);
	return bits == QN_NONE ? "" : doc_string(writer_doc(d->w), bits);
}

/* A score of the row; 1 where there is none, for who gives none does not doubt. */
static float score(const struct digest *d, struct table t, uint32_t row)
{
	union { uint32_t bits; float x; } s = {cell(d, t, "score", QN_NUM, NULL, row)};
	return s.bits == QN_NONE ? 1 : s.x;
}

static void put_span(struct digest *d, struct table t, uint32_t row, uint32_t most)
{
	uint32_t b = t.v->rows.begin[row], e = t.v->rows.end[row];
	bool cut = e - b > most;
	if (cut) {
		e = b + most;
		while (e > b && d->w->text[e] != ' ' && d->w->text[e] != '\n')
			e--;
		if (e == b) /* no space in all of it */
			for (e = b + most; ((unsigned char)d->w->text[e] & 0xc0) == 0x80;)
				e--;
	}
	wrap_text(&d->wrap, d->w->text + b, e - b);
	if (cut)
		wrap_put(&d->wrap, " …");
}

static void heading(struct digest *d, const char *s)
{
	wrap_line(&d->wrap);
	wrap_style(&d->wrap, "1");
	wrap_put(&d->wrap, s);
	wrap_plain(&d->wrap);
	wrap_line(&d->wrap);
}

/* ---- who is in it */

static bool count_mentions(struct digest *d)
{
	struct arena *a = &writer_doc(d->w)->arena;
	d->mentions = arena_alloc(a, (d->name.n + 1) * sizeof *d->mentions);
	d->other = arena_alloc(a, (d->name.n + 1) * sizeof *d->other);
	if (!d->mentions || !d->other)
		return false;
	for (uint32_t i = 0; i < d->entity.n; i++) {
		uint32_t name = ref(d, d->entity, "name", "name", i), b = d->entity.v->rows.begin[i];
		if (name == QN_NONE)
			continue;
		d->mentions[name]++;
		const char *full = string(d, d->name, "text", name);
		size_t n = d->entity.v->rows.end[i] - b;
		if (!d->other[name] && (strlen(full) != n || memcmp(full, d->w->text + b, n) != 0))
			d->other[name] = i + 1;
	}
	return true;
}

static const uint32_t *sort_mentions;

static int most_mentioned(const void *x, const void *y)
{
	uint32_t a = *(const uint32_t *)x, b = *(const uint32_t *)y;
	if (sort_mentions[a] != sort_mentions[b])
		return sort_mentions[a] > sort_mentions[b] ? -1 : 1;
	return a < b ? -1 : a > b;
}

/* "Xi Jinping (Xi) 6" */
static void put_mentioned(struct digest *d, uint32_t name)
{
	char count[16];
	wrap_put(&d->wrap, string(d, d->name, "text", name));
	if (d->other[name]) {
		wrap_put(&d->wrap, " (");
		put_span(d, d->entity, d->other[name] - 1, MOST_TEXT);
		wrap_put(&d->wrap, ")");
	}
	snprintf(count, sizeof count, "\xc2\xa0%u", d->mentions[name]);
	wrap_style(&d->wrap, "2");
	wrap_put(&d->wrap, count);
	wrap_plain(&d->wrap);
}

static void put_kind(struct digest *d, const char *kind, const char *title, const uint32_t *order)
{
	bool any = false;
	for (uint32_t i = 0; i < d->name.n; i++) {
		uint32_t name = order[i];
		if (strcmp(string(d, d->name, "kind", name), kind) != 0)
			continue;
		wrap_put(&d->wrap, any ? ", " : "");
		if (!any) {
			wrap_begin(&d->wrap, 2, 17);
			wrap_put(&d->wrap, title);
			wrap_to(&d->wrap, 17);
		}
		any = true;
		put_mentioned(d, name);
	}
	if (any)
		wrap_line(&d->wrap);
}

static bool who_is_in_it(struct digest *d)
{
	static const char *const kind[][2] = {{"PER", "people"}, {"ORG", "organisations"}, {"LOC", "places"}, {"MISC", "others"}};
	uint32_t *order = arena_alloc(&writer_doc(d->w)->arena, (d->name.n + 1) * sizeof *order);
	if (!order)
		return false;
	for (uint32_t i = 0; i < d->name.n; i++)
		order[i] = i;
	sort_mentions = d->mentions;
	qsort(order, d->name.n, sizeof *order, most_mentioned);
	heading(d, "Who is in it");
	for (size_t k = 0; k < sizeof kind / sizeof *kind; k++)
		put_kind(d, kind[k][0], kind[k][1], order);
	return true;
}

/* ---- who said what */

static void put_name(struct digest *d, uint32_t name, const char *nobody)
{
	wrap_style(&d->wrap, "1");
	wrap_put(&d->wrap, name == QN_NONE ? nobody : string(d, d->name, "text", name));
	wrap_plain(&d->wrap);
}

static void put_speaker(struct digest *d, uint32_t i)
{
	uint32_t name = ref(d, d->quote, "name", "name", i), speaker = ref(d, d->quote, "speaker", "speaker", i),
	         cue = ref(d, d->quote, "cue", "cue", i);
	if (name == QN_NONE && speaker != QN_NONE) {
		wrap_style(&d->wrap, "1");
		put_span(d, d->speaker, speaker, MOST_TEXT);
		wrap_plain(&d->wrap);
	} else
		put_name(d, name, "(nobody named)");
	if (cue != QN_NONE) {
		wrap_put(&d->wrap, " (");
		put_span(d, d->cue, cue, MOST_TEXT);
		wrap_put(&d->wrap, ")");
	}
	wrap_put(&d->wrap, ": ");
}

/* Outer marks are no part of a quotation; one that is only quoted in part would show but the first of a pair. */
static void put_closing_mark(struct digest *d, uint32_t end)
{
	static const char *const mark[] = {"\"", "'", "”", "’", "»", " »", "\xc2\xa0»", "\xe2\x80\xaf»"};
	for (size_t k = 0; k < sizeof mark / sizeof *mark; k++)
		if (d->w->len - end >= strlen(mark[k]) && memcmp(d->w->text + end, mark[k], strlen(mark[k])) == 0) {
			wrap_put(&d->wrap, mark[k]);
			return;
		}
}

/* The parts of an interrupted quotation lie in order, so a cursor over them does. */
static void put_words(struct digest *d, uint32_t i, uint32_t *part)
{
	const qn_layer *q = &d->quote.v->rows;
	bool direct = strcmp(string(d, d->quote, "kind", i), "direct") == 0, any = false;
	wrap_put(&d->wrap, direct ? "“" : "");
	while (*part < d->part.n && d->part.v->rows.begin[*part] < q->begin[i])
		++*part;
	for (uint32_t k = *part; k < d->part.n && d->part.v->rows.begin[k] < q->end[i]; k++)
		if (ref(d, d->part, "of", "quote", k) == i) {
			wrap_put(&d->wrap, any ? " … " : "");
			put_span(d, d->part, k, MOST_TEXT);
			any = true;
		}
	if (!any)
		put_span(d, d->quote, i, MOST_TEXT);
	if (!any && strcmp(string(d, d->quote, "kind", i), "mixed") == 0)
		put_closing_mark(d, q->end[i]);
	wrap_put(&d->wrap, direct ? "”" : "");
	wrap_line(&d->wrap);
}

/* Rows lie in order, so a cursor over them does. */
static bool is_row(struct table t, uint32_t *at, uint32_t begin, uint32_t end)
{
	while (*at < t.n && t.v->rows.begin[*at] < begin)
		++*at;
	return *at < t.n && t.v->rows.begin[*at] == begin && t.v->rows.end[*at] == end;
}

/* Who praised or accused somebody, of whose words there is nothing, said nothing to be read here: who stands where tells it. */
static bool only_of_whom(struct digest *d, uint32_t i, uint32_t *entity, uint32_t *coref)
{
	const qn_layer *q = &d->quote.v->rows;
	return strcmp(string(d, d->quote, "kind", i), "indirect") == 0 &&
	       (is_row(d->entity, entity, q->begin[i], q->end[i]) || is_row(d->coref, coref, q->begin[i], q->end[i]));
}

static void who_said_what(struct digest *d)
{
	uint32_t part = 0, entity = 0, coref = 0;
	bool headed = false;
	for (uint32_t i = 0; i < d->quote.n; i++) {
		if (only_of_whom(d, i, &entity, &coref))
			continue;
		if (!headed)
			heading(d, "Who said what");
		headed = true;
		wrap_begin(&d->wrap, 2, 4);
		put_speaker(d, i);
		put_words(d, i, &part);
	}
}

/* ---- who stands where on whom */

struct side {
	uint32_t holder, target, row;
	bool against;
	bool author; /* the rule says that it is the writer's own judgement; without a holder or that, nobody says whose it is */
};

static int by_side(const void *x, const void *y)
{
	const struct side *a = x, *b = y;
	if (a->holder != b->holder)
		return a->holder + 1 < b->holder + 1 ? -1 : 1; /* without a holder, QN_NONE, first */
	if (a->target != b->target)
		return a->target < b->target ? -1 : 1;
	if (a->against != b->against)
		return a->against - b->against;
	if (a->author != b->author)
		return a->author ? -1 : 1;
	return a->row < b->row ? -1 : a->row > b->row;
}

static bool same_side(const struct side *a, const struct side *b)
{
	return a->holder == b->holder && a->target == b->target && a->against == b->against && a->author == b->author;
}

/* How many of n rows, from the first on, say the same as it does. */
static uint32_t alike(const struct side *s, uint32_t n)
{
	uint32_t same = 1;
	while (same < n && same_side(s, &s[same]))
		same++;
	return same;
}

/* Whether no word says it, in any of n rows, and none is likelier right than wrong. */
static bool unsure(const struct digest *d, const struct side *s, uint32_t n)
{
	for (uint32_t i = 0; i < n; i++)
		if (strcmp(string(d, d->stance, "rule", s[i].row), "weighed") != 0 || score(d, d->stance, s[i].row) >= 0.5f)
			return false;
	return true;
}

static uint32_t put_side(struct digest *d, const struct side *s, uint32_t n)
{
	uint32_t same = alike(s, n);
	wrap_begin(&d->wrap, 2, 6);
	wrap_style(&d->wrap, s->against ? "31" : "32");
	wrap_put(&d->wrap, s->against ? "−" : "+");
	wrap_plain(&d->wrap);
	wrap_put(&d->wrap, " ");
	put_name(d, s->holder, s->author ? "the author" : "(somebody not named)");
	wrap_put(&d->wrap, s->against ? " against " : " for ");
	put_name(d, s->target, "(nobody named)");
	wrap_put(&d->wrap, unsure(d, s, same) ? ", perhaps: " : ": ");
	for (uint32_t i = 0; i < same && i < MOST_EVIDENCE; i++) {
		wrap_put(&d->wrap, i ? "; “" : "“");
		put_span(d, d->stance, s[i].row, MOST_TEXT);
		wrap_put(&d->wrap, "”");
	}
	if (same > MOST_EVIDENCE) {
		char more[40];
		snprintf(more, sizeof more, " and %u more", same - MOST_EVIDENCE);
		wrap_put(&d->wrap, more);
	}
	wrap_line(&d->wrap);
	return same;
}

static bool who_stands_where(struct digest *d)
{
	struct side *s = arena_alloc(&writer_doc(d->w)->arena, (d->stance.n + 1) * sizeof *s);
	if (!s)
		return false;
	for (uint32_t i = 0; i < d->stance.n; i++)
		s[i] = (struct side){ref(d, d->stance, "holder", "name", i), ref(d, d->stance, "target", "name", i), i,
		                     strcmp(string(d, d->stance, "polarity", i), "negative") == 0,
		                     strncmp(string(d, d->stance, "rule", i), "author", 6) == 0};
	qsort(s, d->stance.n, sizeof *s, by_side);
	heading(d, "Who stands where on whom");
	for (uint32_t i = 0; i < d->stance.n;)
		i += put_side(d, s + i, d->stance.n - i);
	return true;
}

/* ---- all of it */

static void title(struct digest *d)
{
	wrap_style(&d->wrap, "1");
	wrap_put(&d->wrap, d->w->id);
	wrap_plain(&d->wrap);
	for (uint32_t i = 0; i < d->zone.n; i++)
		if (strcmp(string(d, d->zone, "kind", i), "headline") == 0) {
			wrap_put(&d->wrap, ": ");
			put_span(d, d->zone, i, MOST_TEXT);
			break;
		}
	wrap_line(&d->wrap);
}

static qn_status digest_write(qn_writer *w)
{
	struct buffer b = {0};
	const struct write_options *o = writer_options(w);
	struct digest d = {.w = w, .wrap = {.out = &b, .width = o->width ? o->width : PLAIN_WIDTH, .colour = w->tty},
	                   .entity = table(w, "entity"), .coref = table(w, "coref"), .name = table(w, "name"), .speaker = table(w, "speaker"),
	                   .cue = table(w, "cue"), .quote = table(w, "quote"), .part = table(w, "quote_part"),
	                   .stance = table(w, "stance"), .zone = table(w, "zone")};
	bool ok = count_mentions(&d);
	title(&d);
	if (ok && d.name.n)
		ok = who_is_in_it(&d);
	if (d.quote.n)
		who_said_what(&d);
	if (ok && d.stance.n)
		ok = who_stands_where(&d);
	if (!d.name.n && !d.quote.n && !d.stance.n)
		buffer_text(&b, "\nNobody is named, quoted or judged.\n");
	buffer_char(&b, '\n');
	ok = ok && !b.failed;
	if (ok)
		w->host->put(w, b.at, b.n);
	buffer_free(&b);
	return ok ? QN_OK : w->host->write_fail(w, "out of memory");
}

const qn_format digest_format = {
	.name = "digest", .version = "1", .about = "for a reader: who is in it, who said what, who stands where",
	.suffix = ".digest.txt", .carries = "entity name coref zone speaker cue quote quote_part stance", .write = digest_write,
	.head = "", .tail = ""};
