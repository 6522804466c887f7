/*
 * walk.c -- one pass over the sentences, with the names that were met last.
 *
 * Names stand in a short list, newest first (RECENT of them, so the work is
 * linear), and so do persons without a name ("a man"), who may be meant as well: sight.c. A
 * pronoun or a description takes the one that is chosen and keeps it in sight.
 */
#include "coref.h"
#include "../../core/learn/nominal.h"

#include <string.h>

enum { CALLED = sizeof ((struct walk *)0)->called / sizeof *((struct walk *)0)->called };
#define BUILD 0.5f     /* by cross-validation */
#define SPOKEN 0.75f   /* of whom a speaker spoke, who is named behind his words */
#define PAIR 0.75f     /* how often "both countries" was right, where it was read */

/* A word outside of quotation marks: the sentence tells something. */
static void tell(struct walk *w)
{
	if (w->quote == QN_NONE && w->telling != w->now) {
		w->telling = w->now;
		w->told++;
	}
}

/* "Kuomintang legislator" before the mention of a person at token b: its title, and no subject of its own. */
static bool leads_to(const struct walk *w, qn_row name, uint32_t b)
{
	const struct candidate *c = w->recent;
	if (!w->n_recent || (c->last.role != R_SUBJECT && c->last.role != R_WITHIN) || c->last.token < w->first || b - c->last.token >= 6 ||
	    coref_kind(w->a, name) != K_PER)
		return false;
	uint32_t i = c->last.token;
	while (i < b && c->kind != K_PER && has(w->a, i, W_LETTER) && !has(w->a, i, W_STOP | W_PREP | W_VERB | W_REPORT | W_THE | W_A | W_OWNER | W_GAP))
		i++; /* "Florida shrimper Ann Hill" */
	return i == b || said_is_title(w, c->last.token, b);
}

/* ---- what is led to names */

/* A description with a head: what it said, in the tables that keep the newest of them. */
static void remember(struct walk *w, const struct anaphor *x, qn_row name)
{
	w->called[w->n_called % CALLED].head = w->a->hash[x->head];
	w->called[w->n_called++ % CALLED].name = name;
}

static void described_as(const struct walk *w, const struct anaphor *x, struct candidate *c)
{
	said_add(c, x->said);
	said_word(w->a, c, x->head);
	home_describe(w, c, x);
}

/* A description that no name before it explains, or by one less likely than `sure`, may mean a name that follows: how likely; 0:
   none is meant. False: give up. */
static bool resolve_ahead(struct walk *w, struct anaphor x, float sure, float *likely)
{
	struct option option[OPTIONS];
	x.group = G_AHEAD;
	*likely = 0;
	unsigned n = coref_ahead(w, &x, option), at = n > 1 ? w->choose(w, &x, option, n, likely) : RECENT;
	if (at == RECENT || *likely <= sure)
		return *likely = 0, true;
	qn_row name = w->coming[at];
	if (*likely >= BUILD) {
		w->later[name].led = true;
		remember(w, &x, name);
		described_as(w, &x, coref_see(w, name, 0, x.b, x.e, F_DESCRIPTION, x.role));
	}
	return w->found(w, &x, name, *likely);
}

static bool resolve(struct walk *w, const struct anaphor *x, bool *done)
{
	struct option option[OPTIONS];
	float sure = 0, likely = 0;
	unsigned n = coref_options(w, x, option), at = n > 1 ? w->choose(w, x, option, n, &sure) : RECENT;
	*done = false;
	if (at >= w->n_recent && w->quote != QN_NONE) {
		unsigned k = coref_spoken_option(w, x, option, n);
		if (k < n)
			at = option[k].at, sure = SPOKEN;
	}
	if (x->head && (at >= w->n_recent || sure < BUILD)) {
		if (!resolve_ahead(w, *x, at < w->n_recent ? sure : 0, &likely))
			return false;
		if (likely > 0)
			return *done = true;
		w->unled[w->n_unled++ % (sizeof w->unled / sizeof *w->unled)] = w->a->hash[x->head];
	}
	if (at >= w->n_recent)
		return true;
	qn_row name = w->recent[at].name;
	if (name != QN_NONE && !w->found(w, x, name, sure))
		return false;
	if (sure < BUILD) { /* too doubtful to build upon; but who speaks is better guessed than taken from before */
		if (x->reported && w->quote == QN_NONE)
			coref_speaks(w, name);
		return *done = true;
	}
	if (!x->head)
		w->led[w->quote != QN_NONE][x->sort] = (struct led){name, w->recent[at].key, x->e, w->now};
	else if (name != QN_NONE)
		remember(w, x, name);
	struct candidate *c = coref_see(w, name, w->recent[at].key, x->b, x->e, x->group <= G_IT ? F_PRONOUN : F_DESCRIPTION, x->role);
	if (x->group == G_PERSON && !c->told && c->gender > -3 && c->gender < 3 && sure > 0.6f)
		c->gender = (int8_t)(c->gender + (x->sort == S_HE ? 1 : -1));
	if (x->head && sure > 0.6f)
		described_as(w, x, c);
	if (x->group == G_PERSON && sure > 0.6f && (x->owner || x->role != R_OBJECT))
		said_post(w, c, x->e);
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

struct place { uint32_t entity, name, zone; bool subject; }; /* cursors, and whether the sentence has a subject already */

/* Whether token b is in a byline, a dateline or a credit: who is named there is not written about. */
static bool aside(const struct article *a, struct place *p, uint32_t b)
{
	uint32_t at = a->token.begin[b];
	while (p->zone < a->zone.n && a->zone.end[p->zone] <= at)
		p->zone++;
	if (p->zone >= a->zone.n || a->zone.begin[p->zone] > at || a->zone.col[0][p->zone] == QN_NONE)
		return false;
	const char *kind = a->string(a->arg, a->zone.col[0][p->zone]);
	return strcmp(kind, "byline") == 0 || strcmp(kind, "dateline") == 0 || strcmp(kind, "credit") == 0;
}

static void entity_at(struct walk *w, struct place *p, qn_row row, uint32_t b, uint32_t e)
{
	qn_row name = w->a->entity.col[1][row];
	if (name == QN_NONE)
		return;
	if (aside(w->a, p, b)) {
		if (coref_kind(w->a, name) == K_LOC && w->quote == QN_NONE)
			coref_take_aside(w, name, e);
		return;
	}
	if (p->subject && leads_to(w, name, b)) {
		p->subject = false;
		w->recent[0].last.role = w->recent[0].outside.role = R_WITHIN;
	}
	coref_take_mention(w, name, b, e, p->subject);
	coref_join(w, b);
	p->subject = p->subject || w->recent[0].last.role == R_SUBJECT;
}

/* Whether token i says that what stands before it owns what follows. */
static bool owns(const struct article *a, uint32_t i) { return IS_ANY(a, i, "'s", "\xe2\x80\x99s", "'", "\xe2\x80\x99"); }

/* The longest run of nouns that a phrase without an article may have, behind it. */
static uint32_t bare_end(const struct walk *w, uint32_t i)
{
	uint32_t e = i + 1;
	while (e < w->end && e < i + 5 && has(w->a, e, W_ROLE | W_SOMEBODY | W_ORG | W_PLACE | W_TITLE) && !has(w->a, e, W_STOP | W_PREP))
		e++;
	return e;
}

/* Whether just one person in sight was said to be what the description says: "defended his minister", behind "Minister Ana Li". */
static bool is_known(const struct walk *w, const struct anaphor *x)
{
	unsigned n = 0;
	for (unsigned k = 0; k < w->n_recent; k++)
		n += w->recent[k].kind == K_PER && said_has(&w->recent[k], x->said);
	return n == 1;
}

/* "Her health secretary", "Kiva's chief executive": a description at token b, its words from token `from` on, whoever owns it. */
static bool resolve_phrase(struct walk *w, struct place *p, uint32_t b, uint32_t from, bool *done)
{
	struct anaphor x;
	float likely;
	*done = false;
	if (!coref_phrase(w, b, from, p->subject, &x) || (b == from && x.e > bare_end(w, b)))
		return true;
	if (!resolve_ahead(w, x, 0, &likely))
		return false;
	*done = likely >= BUILD;
	if (likely == 0 && has(w->a, b, W_OWNER) && has(w->a, x.head, W_OFFICE) && is_known(w, &x) && !resolve(w, &x, done))
		return false;
	p->subject = p->subject || (*done && x.role == R_SUBJECT);
	return true;
}

/* Whether a description without an article may begin at token i, as headlines have them: "Widow sues trust", "Spy chief quits". */
static bool is_bare(const struct walk *w, uint32_t i)
{
	enum { NOUN = W_ROLE | W_SOMEBODY | W_ORG | W_PLACE | W_TITLE };
	const struct article *a = w->a;
	if (a->token.begin[i] >= w->body || !has(a, i, W_LETTER) || (!has(a, i, NOUN) && (i != w->first || !has(a, i + 1, W_ROLE))) || has(a, i, W_STOP | W_PREP | W_THE | W_A | W_OWNER) ||
	    (i > w->first && owns(a, i - 1)))
		return false;
	if (i == w->first || IS_ANY(a, i - 1, ",", ";", ":", "and", "to") || (i > w->first + 1 && coref_is(a, i - 2, "to")))
		return true;
	return has(a, i - 1, W_PREP | W_VERB | W_REPORT) || (has(a, i - 1, W_LETTER) && !has(a, i - 1, NOUN) && a->text[a->token.end[i - 1] - 1] == 's');
}

/* "DNC chair quits": whether what is named up to token e stands in a headline before who has an office there. */
static bool has_officer(const struct walk *w, uint32_t b, uint32_t e)
{
	return w->a->token.begin[b] < w->body && has(w->a, e, W_ROLE) && !has(w->a, e, W_STOP | W_PREP) && (b == w->first || IS_ANY(w->a, b - 1, ",", ";", ":"));
}

/* What begins at token i; sets the token behind it. */
static bool step(struct walk *w, struct place *p, uint32_t i, uint32_t *next)
{
	const struct article *a = w->a;
	struct anaphor x;
	uint32_t e = i + 1, head;
	bool done;
	if (has(a, i, W_LETTER))
		tell(w);
	coref_turn(w, i);
	qn_row row = begins_at(a, &a->entity, &p->entity, i, &e);
	if (row != QN_NONE) {
		entity_at(w, p, row, i, e);
		*next = e;
		if (!owns(a, e) && has_officer(w, i, e))
			return resolve_phrase(w, p, i, e, &done);
		return !owns(a, e) || resolve_phrase(w, p, i, e + 1, &done);
	}
	if (i == w->front)
		p->subject = false;
	coref_mark(w, i);
	*next = i + 1;
	qn_row two[2];
	if (coref_order(w, i, &x, two))
		return w->found(w, &x, two[0], PAIR);
	if (coref_pair(w, i, &x, two))
		return w->found(w, &x, two[0], PAIR) && w->found(w, &x, two[1], PAIR);
	bool described = coref_anaphor(w, i, p->subject, &x);
	if (described) {
		if (!resolve(w, &x, &done))
			return false;
		if (done) {
			p->subject = p->subject || x.role == R_SUBJECT;
			for (uint32_t k = i + 1; k < x.e; k++) /* names among the modifiers */
				if ((row = begins_at(a, &a->entity, &p->entity, k, &e)) != QN_NONE)
					entity_at(w, p, row, k, e);
			*next = x.e;
			return x.owner ? resolve_phrase(w, p, i, i + 1, &done) : !owns(a, x.e) || resolve_phrase(w, p, i, x.e + 1, &done);
		}
	}
	bool the = !described && has(a, i, W_THE) && a->token.end[i] - a->token.begin[i] == 3, bare = is_bare(w, i);
	if (the || bare || has(a, i, W_A | W_OWNER)) {
		if (!resolve_phrase(w, p, i, i + !bare, &done))
			return false;
		if (done)
			return true;
	}
	row = begins_at(a, &a->name, &p->name, i, &e);
	if (row != QN_NONE && coref_kind(a, row) == K_NOM) {
		uint32_t b = a->token.begin[i], n = (uint32_t)nominal_head(a->text + b, a->token.end[e - 1] - b);
		while (e > i + 1 && a->token.begin[e - 1] >= b + n) /* "two officials" of "two officials in the ministry" */
			e--;
		coref_take_mention(w, row, i, e, p->subject);
		p->subject = p->subject || w->recent[0].last.role == R_SUBJECT;
	} else if ((e = coref_nobody(w, i, &head)) && (!has(a, i, W_THE) || has(a, head, W_OFFICE)))
		coref_take_nobody(w, i, head, e, p->subject);
	if ((head = coref_begins(w, i))) {
		unsigned k = w->n_begun++ % (sizeof w->begun / sizeof *w->begun);
		w->begun[k].head = a->hash[head];
		w->begun[k].token = head;
	}
	return true;
}

/* What the whole article tells of its names. */
static bool look_over(struct walk *w)
{
	const struct article *a = w->a;
	w->times = a->alloc(a->arg, (a->name.n + 1) * sizeof *w->times);
	w->titled = a->alloc(a->arg, a->name.n + 1);
	if (!w->times || !w->titled)
		return false;
	for (uint32_t i = 0, t = 0; i < a->entity.n; i++) {
		qn_row name = a->entity.col[1][i];
		while (t < a->n && a->token.begin[t] < a->entity.begin[i])
			t++;
		if (name == QN_NONE)
			continue;
		w->times[name]++;
		if (t && has(a, t - 1, W_CAPITAL) && !has(a, t - 1, W_HIM | W_HER | W_KIN | W_SOMEBODY))
			w->titled[name] |= (has(a, t - 1, W_HE) ? 1 : 0) | (has(a, t - 1, W_SHE) ? 2 : 0);
	}
	return true;
}

bool coref_sentence(struct walk *w, uint32_t i)
{
	const struct article *a = w->a;
	if (i >= a->n)
		return false;
	while (w->now < a->sentence.n && a->sentence.end[w->now] <= a->token.begin[i])
		w->now++;
	uint32_t limit = w->now < a->sentence.n ? a->sentence.end[w->now] : UINT32_MAX;
	w->paragraph += coref_breaks(a, i);
	for (w->first = i, w->end = i + 1; w->end < a->n && a->token.begin[w->end] < limit;)
		w->end++;
	if (a->token.begin[i] <= w->body)
		w->body_paragraph = w->paragraph;
	return true;
}

bool coref_walk(struct walk *w)
{
	const struct article *a = w->a;
	struct place p = {0};
	w->joined[0] = w->main = w->main_before = w->quote = w->carried = w->quote_speaker = w->quote_hearer = w->spoken_of[0] = w->spoken_of[1] = w->heard = w->last_speaker = w->answered = w->telling = w->closed = QN_NONE;
	if (!look_over(w) || !coref_later(w))
		return false;
	for (uint32_t i = 0; coref_sentence(w, i);) {
		if (coref_breaks(a, i))
			w->carried = w->quote == QN_NONE ? QN_NONE : w->quote_speaker, w->quote = QN_NONE;
		qn_row ahead = coref_front(w);
		if (ahead != QN_NONE) { /* seen ahead of time: "Asked whether he would go, Li laughed" */
			tell(w);
			coref_see(w, ahead, 0, i, i, F_NAME, R_AHEAD)->mentions--;
		}
		if (w->telling + 1 == w->now || w->main != QN_NONE)
			w->main_before = w->main;
		w->main = QN_NONE;
		for (p.subject = false; i < w->end;)
			if (!step(w, &p, i, &i))
				return false;
		if (a->stop && a->stop(a->arg))
			return false;
	}
	return true;
}
