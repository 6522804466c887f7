/*
 * walk.c -- one pass over the sentences, with the names that were met last.
 *
 * Names stand in a short list, newest first (RECENT of them, so the work is
 * linear), and so do persons without a name ("a man"), who may be meant as well. A
 * pronoun or a description takes the one that is chosen and keeps it in sight.
 */
#include "coref.h"

#include <string.h>

enum { NAME_KIND, NAME_TEXT, NAME_REF };
enum { QUOTE_TOKENS = 300 };

static enum kind kind_at(const struct article *a, qn_row name)
{
	uint32_t cell = a->name.col[NAME_KIND][name];
	const char *s = cell == QN_NONE ? "M" : a->string(a->arg, cell);
	return *s == 'P' ? K_PER : *s == 'O' ? K_ORG : *s == 'L' ? K_LOC : *s == 'N' ? K_NOM : K_MISC;
}

static const char *string_at(const struct article *a, unsigned col, qn_row name)
{
	uint32_t cell = a->name.col[col][name];
	return cell == QN_NONE ? NULL : a->string(a->arg, cell);
}

/* What the name itself tells. */
static void begin(const struct walk *w, struct candidate *c)
{
	const char *text = string_at(w->a, NAME_TEXT, c->name), *ref = string_at(w->a, NAME_REF, c->name);
	c->country = c->kind == K_LOC && ref && strncmp(ref, "ISO3166:", 8) == 0;
	if (c->kind != K_PER || !text)
		return;
	size_t n = strlen(text), last = n;
	while (last > 0 && text[last - 1] != ' ')
		last--;
	if (last)
		c->gender = (int8_t)gender_of(w->a->genders, text, strcspn(text, " "));
	if (!c->gender && n - last > 4 && (strcmp(text + n - 3, "ova") == 0 || strcmp(text + n - 3, "eva") == 0 || strcmp(text + n - 4, "kaya") == 0))
		c->gender = -2;
}

/* The newest place in the list for a name, or for nobody with this key; made if there is none. */
static struct candidate *to_front(struct walk *w, qn_row name, uint32_t key)
{
	struct candidate c = {.name = name, .kind = name == QN_NONE ? K_NOBODY : kind_at(w->a, name), .spoke = QN_NONE, .subject = QN_NONE,
	                      .key = key, .first = (uint8_t)(w->now < 255 ? w->now : 255)};
	unsigned i = 0;
	while (i < w->n_recent && (w->recent[i].name != name || (name == QN_NONE && w->recent[i].key != key)))
		i++;
	if (i < w->n_recent)
		c = w->recent[i];
	else {
		if (i == RECENT) /* persons without a name make room first */
			for (i--; w->recent[i].name != QN_NONE && i > RECENT / 3;)
				i--;
		else
			w->n_recent++;
		if (name != QN_NONE)
			begin(w, &c);
	}
	memmove(&w->recent[1], &w->recent[0], i * sizeof c);
	w->recent[0] = c;
	return &w->recent[0];
}

/* A mention, pronoun or description at the tokens [b, e). */
static struct candidate *see(struct walk *w, qn_row name, uint32_t key, uint32_t b, uint32_t e, enum form form, enum role role)
{
	struct candidate *c = to_front(w, name, key);
	c->last = (struct seen){w->quote != QN_NONE, (uint8_t)role, (uint8_t)form, w->now, w->told, w->paragraph, e};
	c->mentions++;
	c->group = false;
	if (c->last.quoted)
		return c;
	c->outside = c->last;
	if (role == R_SUBJECT)
		c->subject = w->now;
	if (coref_reports(w->a, w->first, w->end, b, e)) {
		c->spoke = w->now;
		c->subject = w->now;
		w->last_speaker = name;
		w->spoke = w->paragraph;
	}
	return c;
}

/* Whether the phrase [b, e) means several: its last word says so. */
static bool is_plural(const struct article *a, uint32_t b, uint32_t e)
{
	uint32_t at = a->token.end[e - 1];
	return has(a, e - 1, W_PEOPLE) || (at > 2 && a->text[at - 1] == 's' && a->text[at - 2] != 's' && !has(a, b, W_A));
}

static void take_gender(const struct walk *w, struct candidate *c, uint32_t b, uint32_t e)
{
	for (uint32_t i = b; i < e; i++)
		if (has(w->a, i, W_HE | W_SHE) && !has(w->a, i, W_HIM | W_HER))
			c->gender = has(w->a, i, W_HE) ? 4 : -4;
}

static void take_mention(struct walk *w, qn_row name, uint32_t b, uint32_t e, bool subject_before)
{
	struct candidate *c = see(w, name, 0, b, e, F_NAME, coref_role(w, b, e, subject_before));
	c->group = e < w->end && has(w->a, e, W_PEOPLE);
	if (c->kind == K_NOM) {
		c->plural = is_plural(w->a, b, e);
		c->thing = !has(w->a, e - 1, W_ROLE | W_SOMEBODY | W_PEOPLE) && has(w->a, e - 1, W_ORG);
		take_gender(w, c, b, e);
		said_add(c, w->a->hash[e - 1]);
	}
	said_take(w, c, b, e);
}

static void take_nobody(struct walk *w, uint32_t b, uint32_t head, uint32_t e, bool subject_before)
{
	struct candidate *c = see(w, QN_NONE, w->a->hash[head], b, e, F_DESCRIPTION, coref_role(w, b, e, subject_before));
	c->plural = is_plural(w->a, b, e);
	take_gender(w, c, head, e);
	said_add(c, w->a->hash[head]);
}

/* "Kuomintang legislator" before the mention of a person at token b: its title, and no subject of its own. */
static bool leads_to(const struct walk *w, qn_row name, uint32_t b)
{
	const struct candidate *c = w->recent;
	return w->n_recent && (c->last.role == R_SUBJECT || c->last.role == R_WITHIN) && c->last.token >= w->first && b - c->last.token < 6 &&
	       kind_at(w->a, name) == K_PER && said_is_title(w, c->last.token, b);
}

/* ---- quotation marks */

static char closing_of(const struct article *a, uint32_t i)
{
	if (coref_is(a, i, "\"") || coref_is(a, i, "\xe2\x80\x9c") || coref_is(a, i, "``") || coref_is(a, i, "\xc2\xab"))
		return '"';
	bool free = i == 0 || a->token.end[i - 1] < a->token.begin[i], before = i + 1 < a->n && a->token.begin[i + 1] == a->token.end[i] && has(a, i + 1, W_LETTER);
	return (coref_is(a, i, "\xe2\x80\x98") || coref_is(a, i, "'")) && free && before ? '\'' : 0;
}

static bool closes(const struct article *a, char mark, uint32_t i)
{
	if (mark == '"')
		return coref_is(a, i, "\"") || coref_is(a, i, "\xe2\x80\x9d") || coref_is(a, i, "''") || coref_is(a, i, "\xc2\xbb");
	return (coref_is(a, i, "\xe2\x80\x99") || coref_is(a, i, "'")) && i > 0 && !has(a, i - 1, W_LETTER);
}

/* Who speaks in the marks that open at token i, as the clause behind them says. */
static void look_ahead(struct walk *w, uint32_t i)
{
	const struct article *a = w->a;
	uint32_t k = i + 1;
	while (k < a->n && k < i + QUOTE_TOKENS && !closes(a, w->closing, k) && !memchr(a->text + a->token.end[k - 1], '\n', a->token.begin[k] - a->token.end[k - 1]))
		k++;
	w->quote_speaker = QN_NONE;
	w->quote_pronoun = 0;
	if (k >= a->n || !closes(a, w->closing, k))
		return;
	bool reported = false;
	uint32_t e = qn_find(&a->entity, a->token.begin[k]);
	for (uint32_t t = k + 1; t < a->n && t < k + 9 && !coref_is(a, t, "."); t++) {
		reported = reported || has(a, t, W_REPORT);
		if (has(a, t, W_HIM | W_HER) && w->quote_speaker == QN_NONE)
			w->quote_pronoun |= a->word[t] & (W_HIM | W_HER);
		for (; e < a->entity.n && a->entity.begin[e] <= a->token.begin[t]; e++)
			if (a->entity.col[1][e] != QN_NONE && (w->quote_speaker == QN_NONE || kind_at(a, w->quote_speaker) != K_PER) && !w->quote_pronoun)
				w->quote_speaker = a->entity.col[1][e];
	}
	if (!reported) { /* it goes on with the speaker of this paragraph */
		w->quote_speaker = w->spoke == w->paragraph ? w->last_speaker : QN_NONE;
		w->quote_pronoun = 0;
	} else if (w->quote_pronoun && w->quote_speaker == QN_NONE) /* "he" is most likely who spoke before */
		for (unsigned n = 0; n < w->n_recent; n++)
			if (w->recent[n].name == w->last_speaker && (w->quote_pronoun == W_HIM ? w->recent[n].gender >= 0 : w->recent[n].gender <= 0))
				w->quote_speaker = w->last_speaker;
}

static void take_mark(struct walk *w, uint32_t i)
{
	if (has(w->a, i, W_LETTER))
		return;
	if (w->quote != QN_NONE) {
		if (closes(w->a, w->closing, i)) {
			w->quote = QN_NONE;
			w->closed = w->now;
		}
	} else if ((w->closing = closing_of(w->a, i))) {
		w->quote = i + 1;
		look_ahead(w, i);
	}
}

/* ---- what is led to names */

static bool resolve(struct walk *w, const struct anaphor *x, bool *done)
{
	struct option option[OPTIONS];
	float sure = 0;
	unsigned n = coref_options(w, x, option), at = n > 1 ? w->choose(w, x, option, n, &sure) : RECENT;
	*done = false;
	if (at >= w->n_recent)
		return true;
	qn_row name = w->recent[at].name;
	if (name != QN_NONE && !w->found(w, x, name, sure))
		return false;
	struct candidate *c = see(w, name, w->recent[at].key, x->b, x->e, x->group <= G_IT ? F_PRONOUN : F_DESCRIPTION, x->role);
	if (x->group == G_PERSON && c->gender > -3 && c->gender < 3 && sure > 0.6f)
		c->gender = (int8_t)(c->gender + (x->sort == S_HE ? 1 : -1));
	if (x->head && sure > 0.6f) {
		said_add(c, x->said);
		c->bits |= w->a->word[x->head];
	}
	*done = true;
	return true;
}

/* The row of a layer that begins at token i and the token behind it; QN_NONE if there is none. */
static qn_row begins_at(const struct article *a, const qn_layer *l, uint32_t *cursor, uint32_t i, uint32_t *e)
{
	*cursor = qn_skip(l, *cursor, a->token.begin[i]);
	if (*cursor >= l->n || l->begin[*cursor] >= a->token.end[i])
		return QN_NONE;
	for (*e = i + 1; *e < a->n && a->token.begin[*e] < l->end[*cursor];)
		++*e;
	return *cursor;
}

struct place { uint32_t entity, name; bool subject; }; /* cursors, and whether the sentence has a subject already */

static void entity_at(struct walk *w, struct place *p, qn_row row, uint32_t b, uint32_t e)
{
	qn_row name = w->a->entity.col[1][row];
	if (name == QN_NONE)
		return;
	if (p->subject && leads_to(w, name, b)) {
		p->subject = false;
		w->recent[0].last.role = w->recent[0].outside.role = R_WITHIN;
	}
	take_mention(w, name, b, e, p->subject);
	p->subject = p->subject || w->recent[0].last.role == R_SUBJECT;
}

/* What begins at token i; sets the token behind it. */
static bool step(struct walk *w, struct place *p, uint32_t i, uint32_t *next)
{
	const struct article *a = w->a;
	struct anaphor x;
	uint32_t e = i + 1, head;
	bool done;
	if (w->quote == QN_NONE && w->telling != w->now && has(a, i, W_LETTER)) {
		w->telling = w->now;
		w->told++;
	}
	qn_row row = begins_at(a, &a->entity, &p->entity, i, &e);
	if (row != QN_NONE) {
		entity_at(w, p, row, i, e);
		*next = e;
		return true;
	}
	take_mark(w, i);
	*next = i + 1;
	if (coref_anaphor(w, i, p->subject, &x)) {
		if (!resolve(w, &x, &done))
			return false;
		if (done) {
			p->subject = p->subject || x.role == R_SUBJECT;
			for (uint32_t k = i + 1; k < x.e; k++) /* names among the modifiers */
				if ((row = begins_at(a, &a->entity, &p->entity, k, &e)) != QN_NONE)
					entity_at(w, p, row, k, e);
			*next = x.e;
			return true;
		}
	}
	row = begins_at(a, &a->name, &p->name, i, &e);
	if (row != QN_NONE && kind_at(a, row) == K_NOM) {
		take_mention(w, row, i, e, p->subject);
		p->subject = p->subject || w->recent[0].last.role == R_SUBJECT;
	} else if ((e = coref_nobody(w, i, &head)) && (!has(a, i, W_THE) || has(a, head, W_OFFICE)))
		take_nobody(w, i, head, e, p->subject);
	return true;
}

bool coref_walk(struct walk *w)
{
	const struct article *a = w->a;
	struct place p = {0};
	w->quote = w->quote_speaker = w->last_speaker = w->telling = w->closed = QN_NONE;
	for (uint32_t i = 0; i < a->n;) {
		while (w->now < a->sentence.n && a->sentence.end[w->now] <= a->token.begin[i])
			w->now++;
		uint32_t limit = w->now < a->sentence.n ? a->sentence.end[w->now] : UINT32_MAX;
		if (i && memchr(a->text + a->token.end[i - 1], '\n', a->token.begin[i] - a->token.end[i - 1]))
			w->quote = QN_NONE, w->paragraph++;
		for (w->first = i, w->end = i + 1; w->end < a->n && a->token.begin[w->end] < limit;)
			w->end++;
		for (p.subject = false; i < w->end;)
			if (!step(w, &p, i, &i))
				return false;
		if (a->stop && a->stop(a->arg))
			return false;
	}
	return true;
}
