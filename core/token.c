/*
 * token.c -- tokens, sentences and paragraphs: the plugin that all others stand on.
 *
 * One pass over the text finds the chunks between white space and cuts each into
 * words; a blank line ends a paragraph, and so does a line's end in a text that
 * is not wrapped by hand. Inside a paragraph sentence.c decides.
 */
#include "token.h"

#include <string.h>
#include <utf8proc.h>

enum { TOKEN, SENTENCE, PARAGRAPH };

void tokens_add(struct tokens *t, uint32_t b, uint32_t e, enum token_kind kind, bool abbreviation)
{
	if (t->n < t->room)
		t->at[t->n++] = (struct token){b, e, kind, abbreviation};
	else
		t->failed = true;
}

/* Bytes of white space at `at`, 0 if there is none. */
static uint32_t space_at(const char *text, uint32_t at, uint32_t len)
{
	unsigned char c = (unsigned char)text[at];
	if (c < 0x80)
		return c == ' ' || (c >= '\t' && c <= '\r') || c == 0x1f || c == 0;
	if (c == 0xc2)
		return at + 1 < len && (text[at + 1] == '\xa0' || text[at + 1] == '\x85') ? 2 : 0;
	if (c == 0xe2 && at + 2 < len && text[at + 1] == '\x80') {
		unsigned char d = (unsigned char)text[at + 2];
		return (d >= 0x80 && d <= 0x8b) || d == 0xa8 || d == 0xa9 || d == 0xaf ? 3 : 0;
	}
	if (c == 0xe3 && at + 2 < len && text[at + 1] == '\x80' && text[at + 2] == '\x80')
		return 3;
	return c == 0xef && at + 2 < len && text[at + 1] == '\xbb' && text[at + 2] == '\xbf' ? 3 : 0; /* byte order mark */
}

/* Whether lines are wrapped: most of them, when another follows at once, are about as long as a line of a page. */
static bool is_wrapped(const char *text, uint32_t len)
{
	uint32_t lines = 0, full = 0, start = 0;
	for (uint32_t i = 0; i < len; i++)
		if (text[i] == '\n') {
			bool more = i + 1 < len && text[i + 1] != '\n' && text[i + 1] != '\r';
			uint32_t n = i - start;
			if (more && n > 1) {
				lines++;
				full += n >= 55 && n <= 90;
			}
			start = i + 1;
		}
	return lines >= 3 && full * 4 >= lines * 3;
}

struct gap { uint32_t next; bool ends_paragraph; };

/* White space from `at` on: where it ends, and whether a paragraph ends with it. */
static struct gap gap_from(const char *text, uint32_t at, uint32_t len, bool wrapped)
{
	uint32_t lines = 0, n;
	while (at < len && (n = space_at(text, at, len))) {
		lines += text[at] == '\n' || (n == 3 && (text[at + 2] == '\xa9' || text[at + 2] == '\xa8') && text[at] == '\xe2');
		if (text[at] == '\r' && (at + 1 == len || text[at + 1] != '\n'))
			lines++;
		at += n;
	}
	return (struct gap){at, lines > 1 || (lines == 1 && !wrapped)};
}

struct work {
	qn_run *r;
	struct tokens t;
	qn_cell kind[T_KINDS];
	uint32_t first; /* token of the paragraph at hand */
	uint32_t sent;  /* tokens already emitted */
};

static bool emit_sentences(struct work *w)
{
	uint32_t from = w->first;
	for (uint32_t i = w->first; i < w->t.n; i++)
		if (i + 1 == w->t.n || sentence_ends(w->r->text, &w->t, &i, w->t.n)) {
			if (qn_mark(w->r, SENTENCE, w->t.at[from].begin, w->t.at[i].end) == QN_NONE)
				return false;
			from = i + 1;
		}
	return true;
}

static bool end_paragraph(struct work *w)
{
	if (w->first == w->t.n)
		return true;
	for (uint32_t i = w->first; i < w->t.n; i++)
		if (qn_emit(w->r, TOKEN, w->t.at[i].begin, w->t.at[i].end, w->kind[w->t.at[i].kind]) == QN_NONE)
			return false;
	if (!emit_sentences(w) || qn_mark(w->r, PARAGRAPH, w->t.at[w->first].begin, w->t.at[w->t.n - 1].end) == QN_NONE)
		return false;
	w->t.n = 0; /* a paragraph's tokens are forgotten when they are emitted */
	w->first = 0;
	return true;
}

static bool chunk(struct work *w, uint32_t b, uint32_t e, char after)
{
	if (w->t.room - w->t.n < e - b) { /* never more tokens than bytes */
		uint32_t room = (w->t.n + (e - b)) * 2 + 1024;
		struct token *more = qn_scratch(w->r, room * sizeof *more);
		if (!more)
			return false;
		if (w->t.n)
			memcpy(more, w->t.at, w->t.n * sizeof *more);
		w->t.at = more;
		w->t.room = room;
	}
	word_cut(w->r->text, b, e, after, &w->t);
	return !w->t.failed;
}

static qn_status token_run(qn_run *r)
{
	static const char *const kind[T_KINDS] = {"word", "number", "punct", "symbol", "url", "email", "handle", "hashtag", "emoji"};
	struct work w = {.r = r};
	bool wrapped = is_wrapped(r->text, r->len);
	for (int k = 0; k < T_KINDS; k++)
		w.kind[k] = qn_str(r, kind[k], strlen(kind[k]));
	uint32_t i = gap_from(r->text, 0, r->len, wrapped).next;
	while (i < r->len) {
		uint32_t b = i;
		while (i < r->len && !space_at(r->text, i, r->len))
			i++;
		struct gap g = gap_from(r->text, i, r->len, wrapped);
		if (!chunk(&w, b, i, r->text[g.next]))
			return QN_FAIL;
		if ((g.ends_paragraph || g.next == r->len) && !end_paragraph(&w))
			return QN_FAIL;
		if (qn_tick(r))
			return QN_STOP;
		i = g.next;
	}
	return QN_OK;
}

const qn_plugin token_plugin = {
	.name = "token",
	.version = "1.0",
	.about = "words, sentences and paragraphs of English as Universal Dependencies counts them",
	.licence = "Apache-2.0",
	.provides = "token(kind:sym) sentence paragraph",
	.run = token_run,
};
