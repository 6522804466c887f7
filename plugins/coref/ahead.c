/*
 * ahead.c -- who is described first and named later.
 *
 * "A publican has been fined ... Tom Hale, 55, said": what is told of each name
 * anywhere in the article is gathered before the walk begins (titles, appositions,
 * words of its own), with where and how it is named first. A description that no name
 * before it explains may mean one of the next names: those of a lead most of all,
 * elsewhere who is named in the sentences behind it. As in features.c, questions are
 * asked of each of them and of nobody, and what was learned weighs the answers.
 */
#include "../../core/learn/hash.h"
#include "features.h"

#include <string.h>

enum { LEAD_REACH = 60, REACH = 3, /* sentences */
       LOOK = 64 };                   /* names */

static const char *zone_at(const struct article *a, uint32_t at)
{
	uint32_t k = qn_find(&a->zone, at + 1);
	return k > 0 && a->zone.end[k - 1] > at && a->zone.col[0][k - 1] != QN_NONE ? a->string(a->arg, a->zone.col[0][k - 1]) : "";
}

/* Who is named there is not written about. */
static bool is_aside(const struct article *a, uint32_t at)
{
	const char *zone = zone_at(a, at);
	return strcmp(zone, "byline") == 0 || strcmp(zone, "dateline") == 0 || strcmp(zone, "credit") == 0 || strcmp(zone, "caption") == 0;
}

/* A number of two digits at token i, as an age; 0 if there is none. */
static unsigned age_at(const struct article *a, uint32_t i)
{
	const char *s = i < a->n ? a->text + a->token.begin[i] : "";
	return i < a->n && a->token.end[i] - a->token.begin[i] == 2 && s[0] >= '1' && s[0] <= '9' && s[1] >= '0' && s[1] <= '9' ? (unsigned)(s[0] - '0') * 10 + (unsigned)(s[1] - '0') : 0;
}

/* A word that tells something of what a sentence is about. */
static bool tells(const struct article *a, uint32_t i)
{
	return a->token.end[i] - a->token.begin[i] > 3 && has(a, i, W_LETTER) && !has(a, i, W_CAPITAL | W_STOP | W_PREP | W_GAP | W_VERB | W_REPORT | W_FRONT | W_OWNER | W_THE | W_HIM | W_HER | W_THEY);
}

/* How the mention [b, e) of a name stands: with a title or an age, explained, alone. */
static enum naming naming_of(const struct walk *w, const struct candidate *c, uint32_t b, uint32_t e)
{
	const struct article *a = w->a;
	if (coref_is(a, e, ",") && age_at(a, e + 1))
		return N_AGED;
	if (c->kind == K_PER && b > w->first && has(a, b - 1, W_ROLE | W_TITLE) && !has(a, b - 1, W_PREP))
		return N_TITLED;
	if (said_before(w, b) < b)
		return N_BEHIND; /* "the publican, Tom Hale" */
	if (coref_is(a, e, ",") && (has(a, e + 1, W_A | W_THE | W_OWNER | W_ROLE | W_TITLE | W_ORG) || IS_ANY(a, e + 1, "who", "which", "whose", "of", "from")))
		return N_EXPLAINED;
	return c->one_word ? N_SHORT : N_ALONE;
}

/* A hash of a word's first letters, "jailed" for "jailing". */
static uint32_t stem(const struct article *a, uint32_t i)
{
	uint32_t n = a->token.end[i] - a->token.begin[i];
	return feat_bytes(a->text + a->token.begin[i], n < 5 ? n : 5);
}

/* What the sentence tells is looked up once: a list of names is a sentence that has thousands of them and few words. */
static void read_sentence(struct walk *w)
{
	if (w->telling_end == w->end)
		return;
	w->telling_end = w->end;
	w->n_word = 0;
	for (uint32_t i = w->first; i < w->end && w->n_word < LATER_WORDS; i++)
		if (tells(w->a, i))
			w->word[w->n_word++] = stem(w->a, i);
}

static void take_words(struct walk *w, struct later *l, unsigned most)
{
	read_sentence(w);
	for (unsigned k = 0; k < w->n_word && l->n_word < most; k++)
		l->word[l->n_word++] = w->word[k];
	l->told = w->now;
}

static void first_time(struct walk *w, struct later *l, uint32_t b, uint32_t e)
{
	const struct article *a = w->a;
	uint32_t from = b;
	while (from > w->first && has(a, from - 1, W_HE | W_SHE) && !has(a, from - 1, W_HIM | W_HER)) /* "Sir Gavin Hall" */
		from--;
	l->b = b;
	l->e = e;
	l->sentence = w->now;
	l->paragraph = w->paragraph;
	l->starts = from == w->first && (from == 0 || coref_breaks(a, from));
	l->acts = coref_acts(a, e);
	l->naming = (uint8_t)naming_of(w, &l->c, b, e);
	take_words(w, l, LATER_WORDS / 2 + LATER_WORDS / 8);
}

static void take_later(struct walk *w, qn_row name, uint32_t b, uint32_t e)
{
	struct later *l = &w->later[name];
	if (!l->times++) {
		coref_candidate(w, name, 0, &l->c);
		first_time(w, l, b, e);
		w->order[w->n_order++] = name;
	} else if (l->times == 2 && l->told != w->now)
		take_words(w, l, LATER_WORDS);
	if (coref_is(w->a, e, ",") && !l->age)
		l->age = (uint8_t)age_at(w->a, e + 1);
	unsigned before = l->c.n_said;
	said_take(w, &l->c, b, e);
	for (unsigned k = before; k < l->c.n_said; k++) {
		uint32_t h = l->c.said[k] % LATER_SAID;
		w->said_later[l->c.kind != K_PER][h / 64] |= (uint64_t)1 << h % 64;
	}
}

/* The names of the sentence at hand; *k: the row of the next one. */
static void take_sentence(struct walk *w, uint32_t *k)
{
	const struct article *a = w->a;
	for (uint32_t i = w->first; *k < a->entity.n && i < w->end; ++*k) {
		while (i < w->end && a->token.end[i] <= a->entity.begin[*k])
			i++;
		uint32_t e = i + 1;
		while (e < w->end && a->token.begin[e] < a->entity.end[*k])
			e++;
		if (i >= w->end)
			return;
		if (a->entity.col[1][*k] != QN_NONE && !is_aside(a, a->entity.begin[*k]))
			take_later(w, a->entity.col[1][*k], i, e);
	}
}

bool coref_later(struct walk *w)
{
	const struct article *a = w->a;
	uint32_t k = 0;
	w->later = a->alloc(a->arg, (a->name.n + 1) * sizeof *w->later);
	w->order = a->alloc(a->arg, (a->name.n + 1) * sizeof *w->order);
	if (!w->later || !w->order)
		return false;
	for (uint32_t z = 0; z < a->zone.n && !w->body; z++)
		if (a->zone.col[0][z] != QN_NONE && strcmp(a->string(a->arg, a->zone.col[0][z]), "body") == 0)
			w->body = a->zone.begin[z];
	for (uint32_t i = 0; coref_sentence(w, i); i = w->end) {
		take_sentence(w, &k);
		if (a->stop && a->stop(a->arg))
			return false;
	}
	w->now = w->paragraph = 0;
	return true;
}

/* ---- questions */

static unsigned least(unsigned v, unsigned most) { return v < most ? v : most; }

/* What all options of a description are asked with. */
struct view { unsigned before, place, thing, rank; uint32_t word[256]; }; /* rank: how many others stand before the description */
enum { B_THE, B_A, B_OWNER, B_NONE };

/* "Kiva's chief executive" */
static bool whose(const struct article *a, const struct anaphor *x)
{
	for (uint32_t i = x->b + 1; i < x->head; i++)
		if (IS_ANY(a, i, "'s", "\xe2\x80\x99s", "'", "\xe2\x80\x99"))
			return true;
	return false;
}

static void view_fill(const struct walk *w, const struct anaphor *x, struct view *v)
{
	const struct article *a = w->a;
	memset(v, 0, sizeof *v);
	v->before = has(a, x->b, W_OWNER) || whose(a, x) ? B_OWNER : has(a, x->b, W_THE) ? B_THE : has(a, x->b, W_A) ? B_A : B_NONE;
	v->place = a->token.begin[x->b] < w->body ? 0 : least(w->paragraph - w->body_paragraph, 2) + 1;
	v->thing = x->sort == S_ORG || x->sort == S_PLACE;
	for (uint32_t i = w->first; i < w->end && i < w->first + 60; i++)
		if (tells(a, i) && (i < x->b || i >= x->e))
			v->word[stem(a, i) & 255] = stem(a, i);
	for (v->rank = 0; v->rank < 3 && w->described[v->thing][v->rank] && w->described[v->thing][v->rank] != a->hash[x->head];)
		v->rank++;
}

/* How many words that tell something are in both sentences. */
static unsigned in_common(const struct view *v, const struct later *l)
{
	unsigned n = 0;
	for (unsigned i = 0; i < l->n_word; i++)
		n += v->word[l->word[i] & 255] == l->word[i];
	return n;
}

unsigned coref_ages(const struct walk *w, const struct anaphor *x, const struct later *l)
{
	for (uint32_t i = x->b; i < x->e; i++)
		if (age_at(w->a, i) && coref_is(w->a, i + 1, "-"))
			return !l->age ? 2 : age_at(w->a, i) == l->age ? 0 : 1;
	return 2;
}

static unsigned called(const struct walk *w, const struct anaphor *x, const struct later *l, qn_row name)
{
	qn_row other = described_called(w, w->a->hash[x->head]);
	return other == name ? 0 : other != QN_NONE ? 1 : l->led ? 2 : 3;
}

static void ask(const struct walk *w, const struct anaphor *x, const struct view *v, qn_row name, unsigned rank, struct option *o)
{
	static const uint8_t steps[] = {0, 1, 2, 3, 5, 8, 14}, few[] = {1, 2, 4};
	const struct later *l = &w->later[name];
	const struct candidate *c = &l->c;
	unsigned said = described_said(w, c, x), alike = described_alike(c, x) ? 0 : x->head_sort && c->sorts ? 1 : 2;
	unsigned away = bucket(l->sentence - w->now, steps, 7);
	answer(o, L_KIND, x->sort * K_KINDS + c->kind);
	answer(o, L_NAMING, (l->naming * 2u + l->starts) * 2 + v->thing);
	answer(o, L_PLACE, ((v->place * 3 + least(rank, 2)) * 2 + v->thing) * 2 + l->starts);
	answer(o, L_SAID, said * 4 + v->before);
	answer(o, L_SORT_SAID, x->sort * 9u + said);
	answer(o, L_SORT_NAMING, (x->sort * N_NAMINGS + l->naming) * 2u + l->starts);
	answer(o, L_SAID_PLACE, said * 4 + v->place);
	answer(o, L_WITH, described_with(w, c, x) * 5 + described_modified(w, c, x));
	answer(o, L_ALIKE, alike * 2 + v->thing);
	answer(o, L_HEAD, x->head_sort * 3 + alike);
	answer(o, L_RANKS, (least(rank, 3) * 4 + v->rank) * 2 + v->thing);
	answer(o, L_AWAY, away * 4 + v->place);
	answer(o, L_PARAGRAPHS, least(l->paragraph - w->paragraph, 3) * 4 + v->before);
	answer(o, L_COMMON, least(in_common(v, l), 3) * 2 + v->thing);
	answer(o, L_AGES, coref_ages(w, x, l));
	answer(o, L_TIMES, bucket(l->times, few, 3) * 4 + v->place);
	answer(o, L_ROLES, ((x->role == R_SUBJECT) * 2u + l->acts) * 4 + v->place);
	answer(o, L_CALLED, called(w, x, l, name));
	answer(o, L_GENDER, c->kind != K_PER ? 3 : !x->he && !x->she ? 2 : (x->he ? c->gender > 0 : c->gender < 0) ? 0 : 1);
	if (v->place == 1 && x->b == w->first && x->role == R_SUBJECT) /* the article begins with it */
		answer(o, L_LEDE, ((least(rank, 1) * 2 + l->starts) * N_NAMINGS + l->naming) * 2 + v->thing);
	answer(o, L_RANK_NAMING, least(rank, 3) * N_NAMINGS + l->naming);
}

static void ask_nobody(const struct walk *w, const struct anaphor *x, const struct view *v, unsigned n, unsigned best, struct option *o)
{
	unsigned known = 0;
	for (unsigned k = 0; k < w->n_recent; k++)
		known += w->recent[k].name != QN_NONE && scene_agrees(&w->recent[k], x) && described_said(w, &w->recent[k], x) < 3;
	answer(o, L_NOBODY, v->before * 4 + v->place);
	answer(o, L_NOBODY_SORT, x->sort * 4u + v->place);
	answer(o, L_NOBODY_HEAD, x->head_sort);
	answer(o, L_NOBODY_KNOWN, least(known, 2));
	answer(o, L_NOBODY_FEW, least(n, 4) * 2 + v->thing);
	answer(o, L_NOBODY_BEST, best * 4 + v->before);
	answer(o, L_NOBODY_QUOTED, (w->quote != QN_NONE) * 4u + v->before);
	answer(o, L_NOBODY_ROLE, x->role * 4u + v->place);
	answer(o, L_NOBODY_RANK, v->rank * 2 + v->thing);
	answer(o, L_NOBODY_NEXT, coref_is(w->a, x->e, "who") ? 0 : coref_acts(w->a, x->e) ? 1 : has(w->a, x->e, W_PREP) ? 2 : coref_is(w->a, x->e, ",") ? 3 : 4);
}

/* Whether the name is near enough. */
static bool in_reach(const struct walk *w, const struct view *v, const struct later *l)
{
	return l->sentence - w->now <= (v->place < 3 ? LEAD_REACH : REACH);
}

/* Nobody calls "a man" whom he names "Mayor Tom Reed" first. */
static bool titled_otherwise(const struct walk *w, const struct anaphor *x, const struct later *l)
{
	return x->sort == S_SOMEBODY && l->naming == N_TITLED && !has(w->a, x->head, W_KIN) && described_said(w, &l->c, x) >= 3;
}

static bool has_rank(const struct article *a, uint32_t b, uint32_t e)
{
	for (uint32_t i = b; i < e; i++)
		if (IS_ANY(a, i, "group", "opposition", "deputy", "shadow", "assistant", "vice", "former"))
			return true;
	return false;
}

/* "The council leader" is not "Labour group leader Ann Reed", nor "the minister" the shadow minister: the title in front of the name has a rank that the description lacks. */
static bool ranked_otherwise(const struct walk *w, const struct anaphor *x, const struct later *l)
{
	enum { TITLE = 5 };
	const struct article *a = w->a;
	uint32_t b = l->b;
	while (b > 0 && l->b - b < TITLE && !coref_breaks(a, b) && has(a, b - 1, W_LETTER) && !has(a, b - 1, W_STOP | W_PREP | W_VERB))
		b--;
	return has(a, x->head, W_ROLE) && has_rank(a, b, l->b) && !has_rank(a, x->b, x->e);
}

/* "The transport secretary" is not "Tom Reed, general secretary of the union". */
static bool general_otherwise(const struct walk *w, const struct anaphor *x, const struct later *l)
{
	const struct article *a = w->a;
	uint32_t i = l->e + coref_is(a, l->e, ",");
	i += IS_ANY(a, i, "the");
	return IS_ANY(a, x->head, "secretary") && x->head > x->b && has(a, x->head - 1, W_TITLE) && IS_ANY(a, i, "general") && IS_ANY(a, i + 1, "secretary");
}

/* "A student died ... Tom Reed said": who is dead says nothing. */
static bool is_dead(const struct walk *w, const struct anaphor *x, const struct later *l)
{
	const struct article *a = w->a;
	uint32_t i = x->e + IS_ANY(a, x->e, "has", "have", "had");
	bool dies = IS_ANY(a, i, "died", "drowned", "perished") || (IS_ANY(a, i, "was", "were", "been", "is") && IS_ANY(a, i + 1, "killed", "murdered", "dead", "drowned", "electrocuted"));
	return dies && (has(a, l->e, W_REPORT) || IS_ANY(a, l->e, "demanded", "called", "urged", "accused", "sought", "ordered", "promised", "visited", "asked", "welcomed", "condemned",
	                                                 "criticised", "criticized", "arrested", "wrote", "vowed"));
}

/* "Kiva's spokesman" is nobody who neither speaks nor is told to be in such a post. */
static bool no_spokesman(const struct walk *w, const struct anaphor *x, const struct later *l)
{
	return scene_no_spokesman(w, &l->c, x) && !has(w->a, l->e, W_REPORT) && !(l->b > 0 && has(w->a, l->b - 1, W_REPORT));
}

unsigned coref_ahead(struct walk *w, const struct anaphor *x, struct option *out)
{
	struct view v;
	unsigned n = 0, best = 8;
	while (w->next_name < w->n_order && w->later[w->order[w->next_name]].b < w->first)
		w->next_name++;
	view_fill(w, x, &v);
	for (uint32_t k = w->next_name; k < w->n_order && k < w->next_name + LOOK && n < OPTIONS - 1; k++) {
		const struct later *l = &w->later[w->order[k]];
		if (!in_reach(w, &v, l))
			break;
		if (l->b < x->e || !scene_agrees(&l->c, x) || titled_otherwise(w, x, l) || ranked_otherwise(w, x, l) || general_otherwise(w, x, l) || is_dead(w, x, l) ||
		    no_spokesman(w, x, l) || home_rules_out(w, &l->c, x))
			continue;
		w->coming[n] = w->order[k];
		out[n] = (struct option){.at = n};
		ask(w, x, &v, w->order[k], n, &out[n]);
		unsigned said = described_said(w, &l->c, x);
		best = said < best ? said : best;
		n++;
	}
	w->described[v.thing][v.rank] = w->a->hash[x->head];
	if (!n)
		return 0;
	out[n] = (struct option){.at = RECENT};
	ask_nobody(w, x, &v, n, best, &out[n]);
	return n + 1;
}
