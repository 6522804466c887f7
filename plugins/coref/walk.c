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
enum { CALLED = sizeof ((struct walk *)0)->called / sizeof *((struct walk *)0)->called };
#define BUILD 0.5f     /* by cross-validation */

enum kind coref_kind(const struct article *a, qn_row name)
{
	uint32_t cell = name == QN_NONE ? QN_NONE : a->name.col[NAME_KIND][name];
	const char *s = cell == QN_NONE ? "M" : a->string(a->arg, cell);
	return *s == 'P' ? K_PER : *s == 'O' ? K_ORG : *s == 'L' ? K_LOC : *s == 'N' ? K_NOM : K_MISC;
}

static const char *string_at(const struct article *a, unsigned col, qn_row name)
{
	uint32_t cell = a->name.col[col][name];
	return cell == QN_NONE ? NULL : a->string(a->arg, cell);
}

/* What the name of a person tells. */
static void begin_person(const struct walk *w, struct candidate *c)
{
	const char *text = string_at(w->a, NAME_TEXT, c->name);
	if (w->titled[c->name] == 1 || w->titled[c->name] == 2) { /* both: two people of one name */
		c->gender = w->titled[c->name] == 1 ? 4 : -4;
		c->told = true;
		return;
	}
	if (!text)
		return;
	size_t n = strlen(text), last = n;
	while (last > 0 && text[last - 1] != ' ')
		last--;
	if (last)
		c->gender = (int8_t)gender_of(w->a->genders, text, strcspn(text, " "));
	c->told = c->gender > 2 || c->gender < -2;
	if (!c->gender && n - last > 4 && (strcmp(text + n - 3, "ova") == 0 || strcmp(text + n - 3, "eva") == 0 || strcmp(text + n - 4, "kaya") == 0))
		c->gender = -2;
}

void coref_candidate(const struct walk *w, qn_row name, uint32_t key, struct candidate *out)
{
	const char *ref = name == QN_NONE ? NULL : string_at(w->a, NAME_REF, name), *text = name == QN_NONE ? NULL : string_at(w->a, NAME_TEXT, name);
	*out = (struct candidate){.name = name, .kind = name == QN_NONE ? K_NOBODY : coref_kind(w->a, name), .spoke = QN_NONE, .subject = QN_NONE,
	                          .key = key, .first = (uint8_t)(w->now < 255 ? w->now : 255)};
	out->country = out->kind == K_LOC && ref && strncmp(ref, "ISO3166:", 8) == 0;
	out->one_word = text && !strchr(text, ' ');
	if (out->kind == K_PER)
		begin_person(w, out);
}

/* The newest place in the list for a name, or for nobody with this key; made if there is none. */
static struct candidate *to_front(struct walk *w, qn_row name, uint32_t key)
{
	struct candidate c;
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
		coref_candidate(w, name, key, &c);
	}
	memmove(&w->recent[1], &w->recent[0], i * sizeof c);
	w->recent[0] = c;
	return &w->recent[0];
}

/* A word outside of quotation marks: the sentence tells something. */
static void tell(struct walk *w)
{
	if (w->quote == QN_NONE && w->telling != w->now) {
		w->telling = w->now;
		w->told++;
	}
}

/* A name whose words are reported. */
static void speaks(struct walk *w, qn_row name)
{
	if (name != w->last_speaker)
		w->answered = w->last_speaker;
	w->last_speaker = name;
	w->spoke = w->paragraph;
}

static bool is_behind_of(const struct walk *w, uint32_t b)
{
	for (uint32_t from = b; b > w->first && b + 3 > from && has(w->a, b - 1, W_CAPITAL | W_ROLE | W_TITLE) && !has(w->a, b - 1, W_PREP);)
		b--;
	return b > w->first && coref_is(w->a, b - 1, "of");
}

/* A mention, pronoun or description at the tokens [b, e). */
static struct candidate *see(struct walk *w, qn_row name, uint32_t key, uint32_t b, uint32_t e, enum form form, enum role role)
{
	struct candidate *c = to_front(w, name, key);
	c->last = (struct seen){w->quote != QN_NONE, form == F_NAME && is_behind_of(w, b), (uint8_t)role, (uint8_t)form, w->now, w->told, w->paragraph, e};
	c->mentions++;
	c->group = false;
	if (form == F_NAME && w->quote == QN_NONE)
		c->named = e, c->named_told = w->told;
	if (role == R_SUBJECT || role == R_INNER || role == R_AHEAD)
		c->acts[c->last.quoted] = e;
	if (c->last.quoted)
		return c;
	c->outside = c->last;
	if (role == R_AHEAD)
		return c;
	if (role == R_SUBJECT) {
		c->subject = w->now;
		w->main = name;
	}
	if (coref_reports(w->a, w->first, w->end, b, e)) {
		c->spoke = w->now;
		c->subject = w->now;
		speaks(w, name);
	}
	return c;
}

/* Whether the phrase [b, e) means several: its last word says so. */
static bool is_plural(const struct article *a, uint32_t b, uint32_t e)
{
	uint32_t at = a->token.end[e - 1];
	return has(a, e - 1, W_PEOPLE) || (at > 2 && a->text[at - 1] == 's' && a->text[at - 2] != 's' && !has(a, b, W_A));
}

/* Whether a verb behind the subject that ends at token e is told of several: "Kiva are", "Kiva, who have". */
static bool told_of_several(const struct article *a, uint32_t b, uint32_t e)
{
	if (b && IS_ANY(a, b - 1, "and", "of", "or", "in"))
		return false;
	e += coref_is(a, e, ",") && coref_is(a, e + 1, "who");
	return IS_ANY(a, e, "are", "were", "have", "who");
}

static void take_gender(const struct walk *w, struct candidate *c, uint32_t b, uint32_t e)
{
	for (uint32_t i = b; i < e; i++)
		if (has(w->a, i, W_HE | W_SHE) && !has(w->a, i, W_HIM | W_HER))
			c->gender = has(w->a, i, W_HE) ? 4 : -4, c->told = true;
}

/* ", 83," at token i. */
static bool is_aged(const struct article *a, uint32_t i)
{
	uint32_t n = i + 1 < a->n ? a->token.end[i + 1] - a->token.begin[i + 1] : 0;
	return n == 2 && coref_is(a, i, ",") && a->text[a->token.begin[i + 1]] >= '1' && a->text[a->token.begin[i + 1]] <= '9' &&
	       (coref_is(a, i + 2, ",") || coref_is(a, i + 2, "."));
}

/* "Prosecutor Helena Strand KC said", "Ivy Stokes, 83,": a person, even if the tagger thought it an organisation. */
static void doubt_kind(const struct walk *w, struct candidate *c, uint32_t b, uint32_t e)
{
	struct candidate person = *c;
	if ((c->kind != K_ORG && c->kind != K_MISC) || e - b < 2 || e - b > 4 || has(w->a, e - 1, W_ORG) ||
	    !((b > w->first && has(w->a, b - 1, W_ROLE | W_SOMEBODY)) || is_aged(w->a, e) || coref_reports(w->a, w->first, w->end, b, e)))
		return;
	person.kind = K_PER;
	begin_person(w, &person);
	if (person.gender > 1 || person.gender < -1)
		*c = person;
}

/* Whether a mention stands as no person does: behind "in" or an article, or with what is done to a place. */
static bool as_thing(const struct article *a, uint32_t first, uint32_t b, uint32_t e)
{
	if (b > first && (IS_ANY(a, b - 1, "in", "near", "across", "throughout", "inside", "outside", "the", "The") || (b > first + 1 && coref_is(a, b - 2, "the") && !has(a, b - 1, W_ROLE | W_TITLE | W_SOMEBODY | W_CAPITAL))))
		return true;
	return has(a, e, W_ORG | W_PLACE) && !has(a, e, W_ROLE) && !has(a, e, W_CAPITAL);
}

/* "told Li", "tells the Echo": who is at token b hears what is said in this paragraph. */
static bool is_told(const struct walk *w, uint32_t b)
{
	b -= b > w->first && IS_ANY(w->a, b - 1, "the", "The");
	return b > w->first && IS_ANY(w->a, b - 1, "told", "tells");
}

static void take_mention(struct walk *w, qn_row name, uint32_t b, uint32_t e, bool subject_before)
{
	enum kind kind = coref_kind(w->a, name);
	uint32_t behind = (kind == K_ORG || kind == K_MISC) && said_kind_word(w, b, e) ? e + 1 : e; /* "the Unite union" */
	struct candidate *c = see(w, name, 0, b, behind, F_NAME, coref_role(w, b, behind, subject_before));
	doubt_kind(w, c, b, e);
	if (w->quote == QN_NONE && is_told(w, b)) {
		w->heard = name;
		w->heard_paragraph = w->paragraph;
	}
	c->group = e < w->end && has(w->a, e, W_PEOPLE);
	if (as_thing(w->a, w->first, b, behind) && c->things < 3)
		c->things++;
	if (c->kind == K_MISC)
		c->plural = is_plural(w->a, b, e);
	if (c->kind != K_PER && c->kind != K_NOM && told_of_several(w->a, b, behind))
		c->several = true;
	if (c->kind == K_NOM) {
		c->plural = is_plural(w->a, b, e);
		c->thing = !has(w->a, e - 1, W_ROLE | W_SOMEBODY | W_PEOPLE) && has(w->a, e - 1, W_ORG);
		take_gender(w, c, b, e);
		said_add(c, w->a->hash[e - 1]);
	}
	said_take(w, c, b, e);
	struct candidate *other = w->n_recent > 1 ? &w->recent[1] : c; /* "a farmer, Ana Lima," is one, not two */
	if (c->kind == K_PER && other->kind == K_NOBODY && other->last.token > said_before(w, b) && other->last.token <= b && other->mentions == 1)
		memmove(other, other + 1, (--w->n_recent - 1) * sizeof *other);
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
		described_as(w, &x, see(w, name, 0, x.b, x.e, F_DESCRIPTION, x.role));
	}
	return w->found(w, &x, name, *likely);
}

static bool resolve(struct walk *w, const struct anaphor *x, bool *done)
{
	struct option option[OPTIONS];
	float sure = 0, likely = 0;
	unsigned n = coref_options(w, x, option), at = n > 1 ? w->choose(w, x, option, n, &sure) : RECENT;
	*done = false;
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
			speaks(w, name);
		return *done = true;
	}
	if (!x->head)
		w->led[w->quote != QN_NONE][x->sort] = (struct led){name, w->recent[at].key, x->e, w->now};
	else if (name != QN_NONE)
		remember(w, x, name);
	struct candidate *c = see(w, name, w->recent[at].key, x->b, x->e, x->group <= G_IT ? F_PRONOUN : F_DESCRIPTION, x->role);
	if (x->group == G_PERSON && !c->told && c->gender > -3 && c->gender < 3 && sure > 0.6f)
		c->gender = (int8_t)(c->gender + (x->sort == S_HE ? 1 : -1));
	if (x->head && sure > 0.6f)
		described_as(w, x, c);
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
	if (name == QN_NONE || aside(w->a, p, b))
		return;
	if (p->subject && leads_to(w, name, b)) {
		p->subject = false;
		w->recent[0].last.role = w->recent[0].outside.role = R_WITHIN;
	}
	take_mention(w, name, b, e, p->subject);
	p->subject = p->subject || w->recent[0].last.role == R_SUBJECT;
}

/* Who is the subject from here on: whom "who" means, or the subject of the sentence again behind a clause about him,
   "Li, who praised Ann, won". */
static void take_turn(struct walk *w, uint32_t i)
{
	const struct article *a = w->a;
	bool who = coref_is(a, i, "who") || coref_is(a, i, "which");
	if (!who && (w->main == QN_NONE || w->quote != QN_NONE || has(a, i, W_LETTER) ||
	             !(coref_is(a, i, ",") || coref_is(a, i, ")") || coref_is(a, i, "--") || coref_is(a, i, "-") || coref_is(a, i, "\xe2\x80\x93") || coref_is(a, i, "\xe2\x80\x94")) ||
	             !coref_acts(a, i + 1)))
		return;
	for (unsigned k = 0; k < w->n_recent; k++) {
		struct candidate *c = &w->recent[k];
		if (who ? c->last.token == i || (c->last.token + 1 == i && coref_is(a, i - 1, ",")) : c->name == w->main) {
			c->acts[w->quote != QN_NONE] = i + 1;
			w->turned = who ? 0 : i + 1;
			return;
		}
	}
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

/* What begins at token i; sets the token behind it. */
static bool step(struct walk *w, struct place *p, uint32_t i, uint32_t *next)
{
	const struct article *a = w->a;
	struct anaphor x;
	uint32_t e = i + 1, head;
	bool done;
	if (has(a, i, W_LETTER))
		tell(w);
	take_turn(w, i);
	qn_row row = begins_at(a, &a->entity, &p->entity, i, &e);
	if (row != QN_NONE) {
		entity_at(w, p, row, i, e);
		*next = e;
		return !owns(a, e) || resolve_phrase(w, p, i, e + 1, &done);
	}
	if (i == w->front)
		p->subject = false;
	coref_mark(w, i);
	*next = i + 1;
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
		take_mention(w, row, i, e, p->subject);
		p->subject = p->subject || w->recent[0].last.role == R_SUBJECT;
	} else if ((e = coref_nobody(w, i, &head)) && (!has(a, i, W_THE) || has(a, head, W_OFFICE)))
		take_nobody(w, i, head, e, p->subject);
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
	w->main = w->main_before = w->quote = w->carried = w->quote_speaker = w->quote_hearer = w->heard = w->last_speaker = w->answered = w->telling = w->closed = QN_NONE;
	if (!look_over(w) || !coref_later(w))
		return false;
	for (uint32_t i = 0; coref_sentence(w, i);) {
		if (coref_breaks(a, i))
			w->carried = w->quote == QN_NONE ? QN_NONE : w->quote_speaker, w->quote = QN_NONE;
		qn_row ahead = coref_front(w);
		if (ahead != QN_NONE) { /* seen ahead of time: "Asked whether he would go, Li laughed" */
			tell(w);
			see(w, ahead, 0, i, i, F_NAME, R_AHEAD)->mentions--;
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
