/*
 * before.c -- whom "this summit", "the brigade", "that judge" or "the justices" mean by what was said of such ones before.
 */
#include "who.h"
#include "../../core/learn/country.h"

#include <string.h>

/* "Defended its professor", where Professor Weekes was named: the person whom the noun was the title of; NOWHERE. */
static uint32_t titled_before(const struct stance_article *a, uint32_t i)
{
	enum { BACK = 250 };
	if (a->at[i].tag != 'n' || !tree_lemma(a, i, "|professor|minister|president|chairman|chairwoman|coach|captain|manager|director|chief|secretary|bishop|inspector|judge|senator|governor|mayor|superintendent|commissioner|doctor|principal|"))
		return NOWHERE;
	for (uint32_t k = i; k-- > 0 && i - k < BACK;)
		if (a->at[k].lemma == a->at[i].lemma && k + 1 < a->n && a->at[k + 1].name != NOWHERE && a->at[k].sentence == a->at[k + 1].sentence && (a->at[k].rel == R_FLAT || a->at[k].rel == R_COMPOUND || a->at[k].head == k + 1) &&
		    who_is_kind(a, a->at[k + 1].name, "PER"))
			return a->at[k + 1].name;
	return NOWHERE;
}

/* "The brigade", where the Tindal Fire Brigade was named: the organisation whose name ends in this word. */
static void last_word(const struct stance_article *a, uint32_t i, struct names *out)
{
	enum { LOOK = 400 };
	uint32_t d = tree_child(a, i, R_DET), b = a->token->begin[i], n = a->token->end[i] - b;
	if (d == NOWHERE || !tree_is(a, d, "|the|") || a->at[i].tag != 'n' || n < 4 || out->n)
		return;
	for (uint32_t k = 0; k < a->entity->n && k < LOOK && a->entity->begin[k] < b; k++) {
		uint32_t e = a->entity->end[k], name = a->entity->col[1][k];
		if (name == QN_NONE || e - a->entity->begin[k] < n + 2 || a->text[e - n - 1] != ' ' || !who_is_kind(a, name, "ORG") ||
		    memcmp(a->text + e - n + 1, a->text + b + 1, n - 1) != 0 || (a->text[e - n] | 0x20) != a->text[b])
			continue;
		if (out->n && out->at[0] != name) {
			out->n = 0; /* two of them */
			return;
		}
		who_put(out, name);
	}
}

/* "The justices", where one court was named: the body whose members they are. */
static void body_of(const struct stance_article *a, uint32_t i, struct names *out)
{
	static const struct { const char *members, *name; } bodies[] = {
		{"|justice|judge|", "Court"}, {"|councillor|councilor|councilman|alderman|", "Council"}, {"|commissioner|", "Commission"}, {"|senator|", "Senate"}, {"|trustee|", "Trust"},
		{"|parliamentarian|lawmaker|", "Parliament"}};
	enum { LOOK = 400 };
	bool many = a->at[i].low != a->at[i].lemma;
	for (size_t k = 0; k < sizeof bodies / sizeof *bodies; k++) {
		uint32_t only = NOWHERE, n = (uint32_t)strlen(bodies[k].name);
		if (!many || out->n || !tree_lemma(a, i, bodies[k].members))
			continue;
		for (uint32_t e = 0; e < a->entity->n && e < LOOK && a->entity->begin[e] < a->token->begin[i]; e++) {
			uint32_t name = a->entity->col[1][e], b = a->entity->begin[e], end = a->entity->end[e];
			bool ends = end - b >= n && memcmp(a->text + end - n, bodies[k].name, n) == 0;
			if (name == QN_NONE || name == only || !ends || !who_is_kind(a, name, "ORG"))
				continue;
			if (only != NOWHERE)
				return; /* two of them */
			only = name;
		}
		who_put(out, only);
	}
}

bool before_of_a_place(const struct stance_article *a, uint32_t place, uint32_t noun)
{
	return a->at[place].name != NOWHERE && who_is_kind(a, a->at[place].name, "LOC") &&
	       tree_lemma(a, noun, "|chain|company|firm|bank|retailer|maker|manufacturer|producer|airline|newspaper|paper|club|union|charity|group|university|museum|hospital|school|shop|store|business|giant|operator|supermarket|"
	                           "brewer|carmaker|utility|insurer|player|singer|writer|author|actor|lawyer|novelist|team|broadcaster|publisher|buyer|brand|lender|miner|developer|church|orchestra|theatre|festival|");
}

/* "This summit", "the judge", not "the judges who left", who are others than those told of; *det is its article. */
static bool points_back(const struct stance_article *a, uint32_t i, enum role role, uint32_t *det)
{
	*det = tree_child(a, i, R_DET);
	if (*det == NOWHERE || !tree_is(a, *det, "|this|the|that|") || a->at[i].tag != 'n' || (tree_child(a, i, R_RELCL) != NOWHERE && i + 1 < a->n && tree_is(a, i + 1, "|who|that|whom|")))
		return false;
	/* "the deal favours Norway": so it may, whosever it is */
	return role != HOLDER || !tree_lemma(a, i, "|deal|agreement|bill|law|plan|policy|proposal|budget|tax|vote|election|money|book|film|game|match|attack|war|");
}

/* The person whom an earlier word k of the same lemma names: "that judge" behind "Judge Brodie"; NOWHERE. */
static uint32_t person_at(const struct stance_article *a, uint32_t k, uint32_t i, uint32_t det)
{
	if (a->at[k].tag == 'n' && a->at[k].name != NOWHERE && a->at[k].rel != R_FLAT && who_is_kind(a, a->at[k].name, "PER") && tree_is(a, det, "|this|that|"))
		return a->at[k].name;
	bool title = a->at[k].name == NOWHERE && k + 1 < i && a->at[k].head == k + 1 && a->at[k + 1].name != NOWHERE && who_is_kind(a, a->at[k + 1].name, "PER");
	return title ? a->at[k + 1].name : NOWHERE;
}

/* The word in front of noun k that may name whose it is, "the Alpine Union summit"; NOWHERE. */
static uint32_t name_in_front(const struct stance_article *a, uint32_t k)
{
	uint32_t c = tree_child(a, k, R_COMPOUND);
	if ((c == NOWHERE || a->at[c].name == NOWHERE) && k > 1) /* by its place: "(AU) summit" */
		c = tree_is(a, k - 1, "|)|") ? k - 2 : k - 1;
	return c;
}

/* "Its commissioner, Ana Costa": the name of somebody beside noun k; NOWHERE. */
static uint32_t name_behind(const struct stance_article *a, uint32_t k)
{
	unsigned steps = 0;
	uint32_t named = named_behind(a, k);
	for (uint32_t c = a->at[k].child; named == NOWHERE && c != NOWHERE && steps++ < WHO_CHILDREN; c = a->at[c].next)
		if (a->at[c].rel == R_APPOS)
			named = named_bare(a, c);
	return named;
}

/* Whose noun k was, "a report by the auditors of KPMG", if there are looks left. */
static void owner_of(struct stance_article *a, uint32_t k, enum role role, unsigned *looks, struct names *out, unsigned depth)
{
	unsigned steps = 0, before = out->n;
	for (uint32_t c = a->at[k].child; role == TARGET && c != NOWHERE && steps++ < WHO_CHILDREN && out->n == before; c = a->at[c].next) {
		uint32_t of = a->at[c].rel == R_NMOD ? tree_case(a, c) : NOWHERE;
		bool owns = (a->at[c].rel == R_POSS && a->at[c].tag != 'o' && !before_of_a_place(a, c, k)) || (of != NOWHERE && tree_is(a, of, "|by|from|"));
		if (!owns || !*looks)
			continue;
		--*looks;
		a->looking_back++;
		meant_find(a, c, role, out, depth + 1);
		a->looking_back--;
	}
}

/* "This summit", where "the Alpine Union summit" was spoken of. */
static void said_before(struct stance_article *a, uint32_t i, enum role role, struct names *out, unsigned depth)
{
	enum { BACK = 600, AGAIN = 2, OWNERS = 6 }; /* who made each earlier one may be "the" somebody, who is looked for in turn: so few of them, and no further */
	unsigned looks = OWNERS, had = out->n;
	uint32_t det, name;
	if (a->looking_back == AGAIN || !points_back(a, i, role, &det))
		return;
	for (uint32_t k = i; k-- > 0 && i - k < BACK && out->n == had;) {
		if (a->at[k].lemma != a->at[i].lemma || a->at[k].tag == 'v')
			continue;
		if ((name = person_at(a, k, i, det)) != NOWHERE) {
			who_put(out, name);
			return;
		}
		if (a->at[k].name != NOWHERE)
			continue;
		uint32_t c = name_in_front(a, k);
		bool people = c != NOWHERE && country_of(a->text + a->token->begin[c], a->token->end[c] - a->token->begin[c]).people;
		if (people && role == HOLDER && !behalf_agent(a, i)) /* a Turkish imam does not speak for Turkey */
			continue;
		name = c != NOWHERE && a->at[c].sentence == a->at[k].sentence ? a->at[c].name : NOWHERE;
		if (name == NOWHERE)
			name = name_behind(a, k);
		if (name != NOWHERE) {
			who_put(out, name);
			return;
		}
		owner_of(a, k, role, &looks, out, depth);
	}
}

bool before_titled(struct meant *m)
{
	uint32_t titled = m->role == TARGET && m->poss != NOWHERE && tree_is(m->a, m->poss, "|its|his|her|their|") ? titled_before(m->a, m->i) : NOWHERE;
	return titled != NOWHERE && meant_name(m, titled);
}

bool before_told(struct meant *m)
{
	said_before(m->a, m->i, m->role, m->out, m->depth);
	last_word(m->a, m->i, m->out);
	return meant_found(m);
}

/* "The board", where "its board" or "Corvane's board" was spoken of, or the sentence in front is about the body whose board it must be; NOWHERE. */
static uint32_t board_of(struct stance_article *a, uint32_t i)
{
	enum { BACK = 500, LONGEST = 80 };
	uint32_t det = tree_child(a, i, R_DET), k, first = i;
	struct names whose;
	if (!tree_is(a, i, "|board|") || det == NOWHERE || det + 1 != i || !tree_is(a, det, "|the|") || (i + 1 < a->n && tree_is(a, i + 1, "|of|that|which|game|")))
		return NOWHERE;
	for (k = i; k-- > 0 && i - k < BACK;) {
		uint32_t poss = tree_is(a, k, "|board|") ? tree_child(a, k, R_POSS) : NOWHERE;
		if (poss == NOWHERE || a->at[poss].name == NOWHERE)
			continue;
		who_is(a, poss, HOLDER, &whose);
		return whose.n == 1 && who_is_kind(a, whose.at[0], "ORG") ? whose.at[0] : NOWHERE;
	}
	while (first > 0 && i - first < LONGEST && a->at[first - 1].sentence == a->at[i].sentence)
		first--;
	for (k = first; k-- > 0 && first - k < LONGEST && a->at[k].sentence + 1 == a->at[i].sentence;)
		if (a->at[k].rel == R_NSUBJ && a->at[k].head != NOWHERE && a->at[a->at[k].head].rel == R_ROOT && a->at[k].name != NOWHERE && who_is_kind(a, a->at[k].name, "ORG"))
			return a->at[k].name;
	return NOWHERE;
}

bool before_board(struct meant *m)
{
	uint32_t body = m->depth == 0 ? board_of(m->a, m->i) : NOWHERE;
	return body != NOWHERE && meant_name(m, body);
}

bool before_body(struct meant *m)
{
	if (m->depth == 0)
		body_of(m->a, m->i, m->out);
	return meant_found(m);
}
