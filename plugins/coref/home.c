/*
 * home.c -- of which state or country somebody is an officer.
 *
 * "Florida Sen. Ana Li", "Gov. Ana Li of Ohio", "Ana Li, D-Ohio" and "the French president" tell it. "The Ohio governor" is nobody who was told to be
 * of Utah; and where somebody is told to be of Ohio, nobody else. Likewise of the two parties of the United States.
 * States have small numbers, countries the letters of ISO 3166.
 */
#include "coref.h"

#include <string.h>

enum { STATES = 0x100, REPUBLICAN = 1, DEMOCRAT = 2 }; /* STATES: no state has that number, and all countries more */

/* As newspapers cut them short, and post offices; Washington is more often the capital. */
static const char *const states[][3] = {
	{"Alabama", "Ala.", "AL"}, {"Alaska", "Alaska", "AK"}, {"Arizona", "Ariz.", "AZ"}, {"Arkansas", "Ark.", "AR"}, {"California", "Calif.", "CA"}, {"Colorado", "Colo.", "CO"},
	{"Connecticut", "Conn.", "CT"}, {"Delaware", "Del.", "DE"}, {"Florida", "Fla.", "FL"}, {"Georgia", "Ga.", "GA"}, {"Hawaii", "Hawaii", "HI"}, {"Idaho", "Idaho", "ID"},
	{"Illinois", "Ill.", "IL"}, {"Indiana", "Ind.", "IN"}, {"Iowa", "Iowa", "IA"}, {"Kansas", "Kan.", "KS"}, {"Kentucky", "Ky.", "KY"}, {"Louisiana", "La.", "LA"},
	{"Maine", "Maine", "ME"}, {"Maryland", "Md.", "MD"}, {"Massachusetts", "Mass.", "MA"}, {"Michigan", "Mich.", "MI"}, {"Minnesota", "Minn.", "MN"}, {"Mississippi", "Miss.", "MS"},
	{"Missouri", "Mo.", "MO"}, {"Montana", "Mont.", "MT"}, {"Nebraska", "Neb.", "NE"}, {"Nevada", "Nev.", "NV"}, {"New Hampshire", "N.H.", "NH"}, {"New Jersey", "N.J.", "NJ"},
	{"New Mexico", "N.M.", "NM"}, {"New York", "N.Y.", "NY"}, {"North Carolina", "N.C.", "NC"}, {"North Dakota", "N.D.", "ND"}, {"Ohio", "Ohio", "OH"}, {"Oklahoma", "Okla.", "OK"},
	{"Oregon", "Ore.", "OR"}, {"Pennsylvania", "Pa.", "PA"}, {"Rhode Island", "R.I.", "RI"}, {"South Carolina", "S.C.", "SC"}, {"South Dakota", "S.D.", "SD"}, {"Tennessee", "Tenn.", "TN"},
	{"Texas", "Tex.", "TX"}, {"Utah", "Utah", "UT"}, {"Vermont", "Vt.", "VT"}, {"Virginia", "Va.", "VA"}, {"West Virginia", "W.Va.", "WV"}, {"Wisconsin", "Wis.", "WI"}, {"Wyoming", "Wyo.", "WY"},
};

/* The state that these n bytes are, or begin with where `begins`; 0: none. */
static uint16_t state_of(const char *s, size_t n, bool begins)
{
	for (uint16_t k = 0; k < sizeof states / sizeof *states; k++)
		for (unsigned form = 0; form < 3; form++) {
			if (!n || s[0] != states[k][form][0])
				continue; /* most are told by it */
			size_t m = strlen(states[k][form]);
			if ((begins ? n > m && strchr(".,) -", s[m]) : n == m) && memcmp(s, states[k][form], m) == 0)
				return (uint16_t)(k + 1);
		}
	return 0;
}

/* The state or country that row k of the entities names; 0: it is another place, or none. */
static uint16_t home_of(const struct article *a, uint32_t k)
{
	qn_row name = a->entity.col[1][k];
	uint16_t state = state_of(a->text + a->entity.begin[k], a->entity.end[k] - a->entity.begin[k], false);
	const char *letters = state ? NULL : coref_country(a, name);
	return letters && strlen(letters) == 2 ? coref_letters(letters) : state;
}

static uint16_t home_at(const struct article *a, uint32_t i)
{
	uint32_t k = i < a->n ? qn_find(&a->entity, a->token.begin[i]) : a->entity.n;
	return k < a->entity.n && a->entity.begin[k] == a->token.begin[i] ? home_of(a, k) : 0;
}

static uint16_t home_before(const struct article *a, uint32_t i)
{
	uint32_t k = i > 0 ? qn_find(&a->entity, a->token.begin[i - 1]) : a->entity.n;
	return k < a->entity.n && a->entity.end[k] == a->token.end[i - 1] ? home_of(a, k) : 0;
}

/* What a state has. */
static bool is_of_state(const struct article *a, uint32_t i)
{
	return IS_ANY(a, i, "senator", "governor", "congressman", "congresswoman", "representative", "lawmaker", "legislator", "Republican", "Democrat", "independent") ||
	       IS_ANY(a, i, "Sen.", "Senator", "Gov.", "Governor", "Rep.", "Congressman", "Congresswoman", "Representative", "Sen", "Gov", "Rep");
}

/* What a country has. */
static bool is_of_country(const struct article *a, uint32_t i)
{
	return has(a, i, W_OFFICE) || IS_ANY(a, i, "leader", "Leader", "premier", "Premier", "chancellor", "Chancellor", "PM", "king", "King", "queen", "Queen");
}

static void add(struct candidate *c, uint16_t home)
{
	for (unsigned k = 0; k < c->n_home; k++)
		if (c->home[k] == home)
			return;
	if (home && c->n_home < HOMES)
		c->home[c->n_home++] = home;
}

static void add_fit(const struct article *a, struct candidate *c, uint16_t home, uint32_t office)
{
	if (home && (home < STATES ? is_of_state(a, office) : is_of_country(a, office)))
		add(c, home);
}

/* "(D-Ohio)", ", R-Fla.," behind token e - 1. */
static void take_letters(const struct walk *w, struct candidate *c, uint32_t e)
{
	const struct article *a = w->a;
	if (e + 1 >= w->end || !(coref_is(a, e, ",") || coref_is(a, e, "(")))
		return;
	const char *s = a->text + a->token.begin[e + 1], *end = a->text + a->token.end[w->end - 1];
	if (end - s > 4 && strchr("RDI", s[0]) && s[1] == '-')
		add(c, state_of(s + 2, (size_t)(end - s) - 2, true));
}

/* ", the Ohio governor," and ", the governor of Ohio," from token i on. */
static void take_apposed(const struct walk *w, struct candidate *c, uint32_t i)
{
	enum { FAR = 6 };
	const struct article *a = w->a;
	if (!has(a, i, W_THE | W_A))
		return;
	for (uint32_t k = i + 1; k < w->end && k < i + FAR && has(a, k, W_LETTER) && !has(a, k, W_REPORT | W_BE); k++) {
		uint16_t home = home_before(a, k);
		add_fit(a, c, home, k);
		if (IS_ANY(a, k + 1, "of", "from")) {
			add_fit(a, c, home_at(a, k + 2), k);
			return;
		}
	}
}

void home_take(const struct walk *w, struct candidate *c, uint32_t b, uint32_t e)
{
	enum { TITLES = 4 };
	const struct article *a = w->a;
	uint32_t i = b;
	while (i > w->first && b - i < TITLES && (is_of_state(a, i - 1) || has(a, i - 1, W_ROLE | W_TITLE) || IS_ANY(a, i - 1, "Prime", "Foreign", "Attorney", "General", "Supreme"))) {
		i--;
		add_fit(a, c, home_before(a, i), i);
		if (coref_is(a, e, "of"))
			add_fit(a, c, home_at(a, e + 1), i);
	}
	take_letters(w, c, e);
	take_apposed(w, c, said_before(w, b)); /* "the governor of Ohio, Ana Li" */
	if (coref_is(a, e, ","))
		take_apposed(w, c, e + 1);
}

/* Where whom a description tells of holds his office; 0: it does not tell. */
static uint16_t home_told(const struct walk *w, const struct anaphor *x)
{
	const struct article *a = w->a;
	for (uint32_t i = x->b + 1; i < x->head; i++) {
		uint16_t home = has(a, i, W_CAPITAL) ? home_at(a, i) : 0;
		if (home)
			return (home < STATES ? is_of_state(a, x->head) : is_of_country(a, x->head)) ? home : 0;
	}
	if (!IS_ANY(a, x->e, "of", "from"))
		return 0;
	uint16_t home = home_at(a, x->e + 1);
	return home && (home < STATES ? is_of_state(a, x->head) : is_of_country(a, x->head)) ? home : 0;
}

/* 1: somebody is told to be of there; 2: of another state, or of another country. */
static unsigned is_from(const struct candidate *c, uint16_t home)
{
	unsigned found = 0;
	for (unsigned k = 0; k < c->n_home; k++) {
		if (c->home[k] == home)
			return 1;
		if ((c->home[k] < STATES) == (home < STATES) || c->home[k] < STATES)
			found = 2; /* nor is who is of Ohio the French president */
	}
	return found;
}

static unsigned comes_from(const struct walk *w, const struct candidate *c, uint16_t home)
{
	unsigned now = is_from(c, home), whole = w->later && c->name != QN_NONE ? is_from(&w->later[c->name].c, home) : 0;
	return now == 1 || whole == 1 ? 1 : now | whole;
}

/* Bits of the parties that a word tells. */
static unsigned party_at(const struct article *a, uint32_t i)
{
	return IS_ANY(a, i, "Republican", "GOP") ? REPUBLICAN : IS_ANY(a, i, "Democratic", "Democrat") ? DEMOCRAT : 0;
}

static unsigned parties(const struct candidate *c)
{
	return (said_has(c, coref_hash("republican")) || said_has(c, coref_hash("gop")) ? REPUBLICAN : 0) |
	       (said_has(c, coref_hash("democrat")) || said_has(c, coref_hash("democratic")) ? DEMOCRAT : 0);
}

static bool is_of_other_party(const struct walk *w, const struct candidate *c, const struct anaphor *x)
{
	unsigned told = 0;
	for (uint32_t i = x->b + 1; i <= x->head; i++)
		told |= party_at(w->a, i);
	if (!told)
		return false;
	unsigned own = parties(c) | (w->later && c->name != QN_NONE ? parties(&w->later[c->name].c) : 0);
	return own && !(own & told);
}

bool home_rules_out(const struct walk *w, const struct candidate *c, const struct anaphor *x)
{
	if (!x->head || c->kind != K_PER)
		return false;
	if (is_of_other_party(w, c, x))
		return true;
	uint16_t home = home_told(w, x);
	if (!home)
		return false;
	unsigned own = comes_from(w, c, home);
	for (unsigned k = 0; k < w->n_recent && !own; k++)
		if (w->recent[k].kind == K_PER && comes_from(w, &w->recent[k], home) == 1 && (said_has(&w->recent[k], x->said) || party_at(w->a, x->head)))
			return true;
	return own == 2;
}

void home_describe(const struct walk *w, struct candidate *c, const struct anaphor *x)
{
	if (x->head && c->kind == K_PER)
		add(c, home_told(w, x));
}
