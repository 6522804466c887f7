/*
 * features.c -- what speaks for a candidate and against it.
 *
 * Each feature is a question with a few answers: how far back, in which role, of
 * which gender, on which side of the quotation marks. What an answer weighs was
 * learned for each group of anaphors. Nobody is an option like the others, with
 * questions of its own.
 */
#include "coref.h"

enum { WORDS = 128 }; /* words are kept apart as far as so many places allow */

#define QUESTIONS(X)                                                                                             \
	X(KIND, K_KINDS) X(GENDER, 6) X(AWAY, 8) X(PARAGRAPHS, 5) X(RANK, 6) X(ROLE, 3 * R_ROLES) X(PARALLEL, 2 * 5 * 5) \
	X(MENTIONS, 6) X(MOST, 3) X(FORM, F_FORMS * 2) X(QUOTED, 8) X(SPEAKER, 10) X(INSIDE, 2) X(SPOKE, 15) X(BOUND, 7) X(CLAUSE, 16) X(VERBS, 20) X(SAME, 9) X(DISTANCE, 8) X(PARTNER, 4) X(RIVALS, 18) X(TURNED, 3) X(MODIFIED, 5) X(SAYS, 3) X(NEXT_TO, 5) X(INSERTED, 3) X(TOPIC, 12) X(WHOLE, 6) X(STAR, 4) \
	X(SUBJECT, 5) X(FIRST, 3) X(SAID_, 9) X(FIT, S_SORTS * 8) X(WITH, 4) X(OF, 2) X(CALLED, 3) X(ALIKE, 5) X(OWNED, 18) X(THING, 4) X(DOUBT, 12) X(KNOWN, 5) X(ALONE, 4) X(RELATIVE, 2 + R_ROLES)       \
	X(HEAD_SORT, COREF_SORTS * 4) X(HEAD_KIND, COREF_SORTS * K_KINDS) X(HEAD_OTHER, COREF_SORTS * COREF_SORTS) \
	X(NOBODY, 1) X(NOBODY_SORT, COREF_SORTS) X(NOBODY_SEEN, 3) X(NOBODY_CALLED, 2) X(NOBODY_NEXT, WORDS) X(NOBODY_BEFORE, WORDS) X(NOBODY_OF, S_SORTS) X(NOBODY_FEW, 5) X(NOBODY_REPORTED, 4) X(NOBODY_SAID, 3) X(NOBODY_ROLE, R_ROLES) X(NOBODY_WITH, 4) X(NOBODY_IT, 5)

enum question {
#define ONE(name, size) name, name##_LAST = name + (size) - 1,
	QUESTIONS(ONE)
#undef ONE
	ALL
};

unsigned coref_features(void) { return ALL; }

/* Where learning starts: what is known of English, whether the texts have cases of it or not. */
static const struct { uint16_t question; uint8_t value; bool group[GROUPS]; float weight; } known[] = {
	{GENDER, 0, {[G_PERSON] = true}, 1.5f}, {GENDER, 1, {[G_PERSON] = true}, 0.8f}, {GENDER, 3, {[G_PERSON] = true}, -2},
	{NOBODY_REPORTED, 2, {[G_THEY] = true}, -3}, {NOBODY_REPORTED, 2, {[G_IT] = true}, -1.2f}, {GENDER, 4, {[G_PERSON] = true}, -5}, {GENDER, 5, {[G_PERSON] = true}, 2},
	{BOUND, 3, {[G_PERSON] = true}, 1}, {BOUND, 5, {[G_PERSON] = true}, 0.5f},
	{INSIDE, 1, {true, true, true}, -2}, {QUOTED, 3, {true, true, true}, -2}, {SPEAKER, 0, {true, true, true}, -5}, {SPOKE, 5, {true, true, true}, 0.8f}, {SPOKE, 6, {true, true, true}, 0.5f}, {SPOKE, 10, {true, true, true}, 2}, {SPOKE, 11, {true, true, true}, 0.8f},
	{AWAY, 0, {true, true, true, true, true}, 0.3f}, {AWAY, 6, {true, true, true}, -0.7f}, {AWAY, 7, {true, true, true}, -1.5f},
	{SAID_, 0, {[G_ROLE] = true, [G_THING] = true}, 2}, {SAID_, 1, {[G_ROLE] = true, [G_THING] = true}, 1.5f},
	{SAID_, 2, {[G_ROLE] = true, [G_THING] = true}, 1.2f}, {SAID_, 3, {[G_ROLE] = true, [G_THING] = true}, -0.5f}, {WITH, 1, {[G_ROLE] = true, [G_THING] = true}, 1},
	{SAID_, 5, {[G_ROLE] = true}, -5}, {KNOWN, 4, {[G_ROLE] = true}, -3}, {SAID_, 6, {[G_THING] = true}, 0.4f}, {SAID_, 7, {[G_THING] = true}, -1.2f}, {SAID_, 8, {[G_ROLE] = true}, -1.5f}, {NOBODY_IT, 4, {[G_IT] = true}, 4},
	{ROLE, R_AHEAD * 3, {[G_PERSON] = true}, 4}, {INSERTED, 1, {[G_PERSON] = true}, -2}, {NEXT_TO, 0, {[G_PERSON] = true}, 4}, {NEXT_TO, 1, {[G_PERSON] = true}, 1.5f}, {CLAUSE, 0, {[G_PERSON] = true}, 1}, {CLAUSE, 4, {[G_PERSON] = true}, 0.5f}, {RELATIVE, 0, {[G_ROLE] = true, [G_THING] = true}, -4},
	{RELATIVE, 1 + R_ROLES, {[G_PERSON] = true}, 2}, {RELATIVE, 1 + R_OBJECT, {[G_PERSON] = true}, -2}, {RELATIVE, 1 + R_OBLIQUE, {[G_PERSON] = true}, -0.5f}, {NOBODY_OF, S_ANYONE, {[G_ROLE] = true}, -2},
	{OWNED, 0, {[G_PERSON] = true}, 2}, {OWNED, 2, {[G_PERSON] = true}, -1}, {OWNED, 15, {[G_PERSON] = true}, 0.5f},
	{PARALLEL, 25, {true, true, true}, 0.7f}, {PARALLEL, 27, {true, true, true}, -0.5f}, /* the subject of the last sentence, and its object */
	{FIT, S_PLACE * 8 + 0, {[G_THING] = true}, -1}, {FIT, S_PLACE * 8 + 4, {[G_THING] = true}, 1}, {FIT, S_PLACE * 8 + 6, {[G_THING] = true}, -1.5f},
};

void coref_share(float *to, const float *from)
{
	for (unsigned f = 0; f < NOBODY; f++)
		if ((f < GENDER || f > GENDER_LAST) && (f < FIT || f > FIT_LAST))
			to[f] += from[f];
}

void coref_start(float *weight)
{
	for (unsigned k = 0; k < sizeof known / sizeof *known; k++)
		for (unsigned g = 0; g < GROUPS; g++)
			if (known[k].group[g])
				weight[g * ALL + known[k].question + known[k].value] = known[k].weight;
}

static void answer(struct option *o, unsigned question, unsigned value)
{
	if (o->n < FEATURES)
		o->feature[o->n++] = (uint16_t)(question + value);
}

static unsigned bucket(uint32_t v, const uint8_t *limit, unsigned n)
{
	unsigned k = 0;
	while (k < n && v > limit[k])
		k++;
	return k;
}

/* Whether a candidate may be meant at all. */
static bool agrees(const struct candidate *c, const struct anaphor *x)
{
	if (c->told && (c->gender > 0 ? x->she : x->he))
		return false;
	switch (x->sort) {
	case S_HE: case S_SHE:
		return (c->kind == K_PER || ((c->kind == K_NOM || c->kind == K_NOBODY) && !c->plural && !c->thing));
	case S_ANYONE: return c->kind == K_PER;
	case S_SOMEBODY: case S_ROLE: return c->kind == K_PER || ((c->kind == K_NOM || c->kind == K_NOBODY) && !c->plural && said_has(c, x->said));
	case S_THEY: return c->kind == K_ORG || c->country || (c->kind == K_MISC && c->group) || c->kind == K_NOM || (c->kind == K_NOBODY && c->plural);
	case S_IT: return c->kind == K_ORG || said_no_person(c) || c->kind == K_LOC || c->kind == K_MISC || (c->kind == K_NOM && !c->plural && c->thing);
	case S_ORG: return c->kind == K_ORG || said_no_person(c) || (c->kind == K_LOC && !c->country && c->sorts) || c->kind == K_MISC || (c->kind == K_NOM && c->thing && said_has(c, x->said)) || (c->kind == K_LOC && (c->sorts >> x->head_sort & 1 || x->rules));
	case S_PLACE: return c->kind == K_LOC || (said_no_person(c) && c->one_word) || (c->kind == K_ORG && c->n_own == 1 && !c->sorts) || (c->kind == K_ORG && c->sorts >> x->head_sort & 1);
	default: return false;
	}
}

/* 0 and 1 as expected, 2 unknown, 3 and 4 rather the other. */
static unsigned gender(const struct candidate *c, enum sort s)
{
	int g = s == S_HE ? c->gender : -c->gender;
	return g >= 4 ? 5 : g >= 3 ? 0 : g > 0 ? 1 : g == 0 ? 2 : g == -1 ? 3 : 4;
}

/* Where a candidate was last seen, from here: what is said within quotation marks is another story. */
static const struct seen *seen(const struct walk *w, const struct candidate *c)
{
	return w->quote == QN_NONE && c->outside.token ? &c->outside : &c->last;
}

/* Sentences between, of those that tell the story. */
static uint32_t away_from(const struct walk *w, const struct seen *at) { return w->quote == QN_NONE && !at->quoted ? w->told - at->told : w->now - at->sentence; }

/* In one sentence: whether the pronoun goes with its subject, as "himself" does and "him" does not. */
static unsigned bound(const struct walk *w, const struct seen *c, const struct anaphor *x)
{
	return c->sentence != w->now ? 0 : (x->self ? 2u : x->owner ? 4u : 0u) + (c->role == R_SUBJECT ? 1 : 2);
}

/* Of a description: whether a name stands among its modifiers, and whether it was said of the candidate. */
static unsigned with(const struct walk *w, const struct candidate *c, const struct anaphor *x)
{
	const struct article *a = w->a;
	unsigned found = 0;
	for (uint32_t i = x->b + 1; i < x->head; i++)
		if (has(a, i, W_CAPITAL))
			found = found == 1 || (c && said_has(c, a->hash[i])) ? 1 : 2;
	return found;
}

/* How well the head of a description fits: 0 said with the word before it, 1 said, 2 said otherwise, 3 others
   were said, 4 nothing was; 5 an office, where another office was said; 6 another word for a firm, a team or a part of the state; 7 a word for another
   sort of organisation; 8 an office, where none was said. */
static unsigned said(const struct walk *w, const struct candidate *c, const struct anaphor *x)
{
	if (said_has(c, x->said))
		return x->said != w->a->hash[x->head] ? 0 : 1;
	if (x->said != w->a->hash[x->head] && has(w->a, x->head, W_OFFICE) &&
	    (coref_is(w->a, x->head - 1, "vice") || coref_is(w->a, x->head - 1, "deputy") || coref_is(w->a, x->head - 1, "prime")))
		return c->bits & W_OFFICE ? 5 : 8; /* the vice president is not the president */
	uint32_t other = coref_same(w->a->lexicon, w->a->hash[x->head]);
	if (said_has(c, w->a->hash[x->head]) || (other && said_has(c, other)))
		return 2;
	uint32_t same = w->a->word[x->head] & (W_FIRM | W_TEAM | W_STATE | W_OFFICE);
	if (same & c->bits)
		return same & W_OFFICE ? 5 : 6;
	if (same & W_OFFICE || coref_is(w->a, x->head, "candidate") || coref_is(w->a, x->head, "nominee"))
		return 8;
	if (x->sort == S_ORG && c->bits & W_ORG && !coref_is(w->a, x->head, "group"))
		return 7;
	return c->n_said ? 3 : 4;
}

/* Whether the anaphor stands in a clause about the candidate: "Li, who praised her". */
static bool relative(const struct walk *w, const struct seen *at, const struct anaphor *x)
{
	const struct article *a = w->a;
	uint32_t i = at->token + (coref_is(a, at->token, ",") ? 1 : 0);
	if (at->sentence != w->now || x->b > at->token + 14 || (!coref_is(a, i, "who") && !coref_is(a, i, "which") && !coref_is(a, i, "whose")))
		return false;
	for (i++; i < x->b; i++)
		if (coref_is(a, i, ",") || (has(a, i, W_REPORT) && !x->head))
			return false;
	return true;
}

/* "The country": said of one, and not of a town. */
static bool is_nation(const struct walk *w, const struct anaphor *x)
{
	return x->sort == S_PLACE && (coref_is(w->a, x->head, "country") || coref_is(w->a, x->head, "nation") || coref_is(w->a, x->head, "republic"));
}

struct scene { /* what holds for all candidates of an anaphor */
	uint32_t acting; /* where the subject of the clause began to be it, 0: there is none */
	unsigned agreeing, near, known, alike; /* known: of how many the head was said; alike: how many are of its sort */
	bool lawyer;     /* the subject of the clause is one */
	qn_row teller;   /* who spoke last in the paragraph, if he is of the sort of the description; QN_NONE */
	qn_row called;   /* whom the last description with this head meant, QN_NONE */
	uint32_t star; /* how often the article names the one whom it names most */
	bool ahead; /* one of them is the subject that is still to come */
	uint32_t most, next; /* mentions of the one that is mentioned most, and of the next */
};

/* Where a candidate became the subject of a clause of this sentence, or of these quotation marks; 0: nowhere. */
static uint32_t acts(const struct walk *w, const struct candidate *c)
{
	uint32_t at = c->acts[w->quote != QN_NONE];
	if (w->quote != QN_NONE && w->within)
		return at > w->quote ? at : c->acts[0] > w->first ? c->acts[0] : 0;
	return at > w->first && (w->quote == QN_NONE || at > w->quote) ? at : 0;
}

/* Whether a candidate is the subject of the clause, and which form the pronoun has. */
static unsigned clause(const struct walk *w, const struct scene *s, const struct candidate *c, const struct anaphor *x)
{
	unsigned form = x->self ? 0 : x->owner ? 1 : x->role == R_OBJECT || x->role == R_OBLIQUE ? 2 : 3, at = acts(w, c);
	return form * 4 + (!s->acting ? 3 : at == s->acting ? 0 : at ? 1 : 2);
}

/* How many verbs stand between a subject and the pronoun behind it: in "Li thanked her" she is not Li, in "Li said the
   board had thanked her" she may be. */
static unsigned verbs(const struct walk *w, uint32_t from, const struct anaphor *x)
{
	unsigned n = 0, form = x->self ? 0 : x->owner ? 1 : x->role == R_OBLIQUE ? 2 : x->role == R_OBJECT ? 3 : 4;
	for (uint32_t i = from; i < x->b && i < from + 20 && n < 3; i++)
		if (coref_is(w->a, i, "to") || (coref_acts(w->a, i) && !has(w->a, i + 1, W_VERB) && !(has(w->a, i, W_GAP) && !has(w->a, i, W_VERB))))
			n++;
	return form * 4 + n;
}

/* Whether the last pronoun of the sort meant the candidate: 0 in this sentence, 1 in the one before, 2 further back; 3 to 5 it
   meant another; 6 to 8 the same within and outside of quotation marks. */
static unsigned same(const struct walk *w, const struct candidate *c, const struct anaphor *x)
{
	const struct led *led = &w->led[w->quote != QN_NONE][x->sort];
	unsigned other = 0;
	if (!led->token && w->led[w->quote == QN_NONE][x->sort].token)
		led = &w->led[w->quote == QN_NONE][x->sort], other = 6;
	uint32_t away = w->now - led->sentence;
	return other ? other + (led->name == c->name && led->key == c->key) : (led->name == c->name && led->key == c->key ? 0 : 3) + (away < 2 ? away : 2);
}

/* Whom the last description with this head meant; QN_NONE: there was none. */
static qn_row called(const struct walk *w, uint32_t head)
{
	unsigned room = sizeof w->called / sizeof *w->called;
	for (unsigned k = w->n_called; k-- > 0 && w->n_called - k <= room;)
		if (w->called[k % room].head == head)
			return w->called[k % room].name;
	return QN_NONE;
}

static bool is_alike(const struct candidate *c, const struct anaphor *x) { return x->head_sort && c->sorts >> x->head_sort & 1; }

static struct scene look(const struct walk *w, const struct anaphor *x)
{
	struct scene s = {.teller = QN_NONE, .called = x->head ? called(w, w->a->hash[x->head]) : QN_NONE};
	for (unsigned k = 0; k < w->n_recent; k++) {
		const struct candidate *c = &w->recent[k];
		if (acts(w, c) > s.acting) {
			s.acting = acts(w, c);
			s.lawyer = c->sorts >> COREF_LAWYERS & 1;
		}
		if (!agrees(c, x))
			continue;
		s.agreeing++;
		s.ahead = s.ahead || c->last.role == R_AHEAD;
		s.near += away_from(w, seen(w, c)) < 4;
		s.alike += is_alike(c, x);
		if (is_alike(c, x) && c->kind == K_PER && c->name == w->last_speaker && w->spoke == w->paragraph)
			s.teller = c->name;
		s.known += x->head && (said(w, c, x) < 3 || said(w, c, x) == 6);
		if (c->name != QN_NONE && w->times[c->name] > s.star)
			s.star = w->times[c->name];
		if (c->mentions > s.most) {
			s.next = s.most;
			s.most = c->mentions;
		} else if (c->mentions > s.next)
			s.next = c->mentions;
	}
	return s;
}

/* Roles, for comparing two of them. */
static unsigned place(unsigned role)
{
	return role == R_SUBJECT ? 0 : role == R_INNER ? 1 : role == R_OBJECT || role == R_OBLIQUE ? 2 : role == R_OWNER ? 3 : 4;
}

/* Of a description: whether words before its head, "the central bank", are the candidate's own or were said of it: 0 there are none,
   1 one is, 2 none is; 3 none is, but of another word of its own this is the head; 4 all are its own, and so is the head. */
static unsigned modified(const struct walk *w, const struct candidate *c, const struct anaphor *x)
{
	unsigned found = 0, other = 0, n = 0;
	for (uint32_t i = x->b + 1; i < x->head; i++, n++)
		other += !said_own(c, w->a->hash[i]);
	if (n && !other && said_own(c, w->a->hash[x->head]))
		return 4;
	for (uint32_t i = x->b + 1; i < x->head; i++)
		if (has(w->a, i, W_LETTER))
			found = found == 1 || said_own(c, w->a->hash[i]) || said_has(c, w->a->hash[i]) ? 1 : 2;
	return found == 2 && said_own(c, w->a->hash[x->head]) ? 3 : found;
}

/* Whether the head of a description is of a sort with the words that were said of the candidate. */
static void ask_sort(const struct candidate *c, const struct anaphor *x, struct option *o)
{
	unsigned h = x->head_sort;
	bool one = h && c->sorts >> h & 1;
	answer(o, HEAD_SORT, h * 4 + (one ? 0 : c->sorts ? 1 : c->n_said ? 2 : 3));
	answer(o, HEAD_KIND, h * K_KINDS + c->kind);
	for (unsigned k = 1; h && !one && k < COREF_SORTS; k++)
		if (c->sorts >> k & 1)
			answer(o, HEAD_OTHER, h * COREF_SORTS + k);
}

/* How many phrases without a name stand between, which "it" may mean as well: "the plan"; and whether one begins the sentence. */
static unsigned rivals(const struct walk *w, const struct seen *at, const struct anaphor *x)
{
	const struct article *a = w->a;
	uint32_t from = at->token + 40 < x->b ? x->b - 40 : at->token;
	unsigned n = 0, first = 0;
	for (uint32_t i = from; i < x->b; i++)
		if (has(a, i, W_THE | W_A | W_OWNER) && has(a, i + 1, W_LETTER) && !has(a, i + 1, W_CAPITAL | W_VERB | W_REPORT)) {
			n++;
			first = i <= w->first + 1 && i >= w->first ? 1 : first;
		}
	return (at->sentence == w->now ? 0 : 6 * (1 + first)) + (n < 3 ? n : n < 5 ? 3 : n < 8 ? 4 : 5);
}

/* Whether what is told from token i on is what somebody says: "Li said the suspect". */
static bool reports_at(const struct walk *w, uint32_t i)
{
	while (i < w->end && has(w->a, i, W_GAP) && !has(w->a, i, W_REPORT))
		i++;
	return has(w->a, i, W_REPORT);
}

/* What is said to be somebody's: whom a lawyer speaks for, who speaks for others, kin, what somebody leads. */
static unsigned owned(const struct walk *w, const struct anaphor *x)
{
	const struct article *a = w->a;
	uint32_t i = x->e + (has(a, x->e, W_TITLE) || coref_is(a, x->e, "own") ? 1 : 0);
	if (IS_ANY(a, i, "client", "clients", "patient", "constituents"))
		return 0;
	if (IS_ANY(a, i, "lawyer", "lawyers", "attorney", "attorneys", "solicitor", "barrister", "spokesman", "spokeswoman", "agent", "office", "campaign"))
		return 1;
	if (IS_ANY(a, i, "government", "party", "country", "company", "ministry", "department", "administration", "firm", "club", "team", "side", "state", "coalition", "colleagues"))
		return 5;
	return has(a, i, W_KIN) ? 2 : has(a, i, W_ROLE | W_SOMEBODY) ? 3 : 4;
}

static void ask(const struct walk *w, const struct anaphor *x, const struct scene *s, const struct candidate *c, unsigned rank, struct option *o)
{
	static const uint8_t tokens[] = {2, 4, 8, 14, 24, 40, 80};
	static const uint8_t steps[] = {0, 1, 2, 3, 4, 6, 10}, few[] = {0, 1, 2, 4}, times[] = {1, 2, 4, 8, 14};
	const struct seen *at = seen(w, c);
	uint32_t away = away_from(w, at);
	bool quoted = w->quote != QN_NONE;
	answer(o, KIND, c->kind);
	answer(o, AWAY, bucket(away, steps, 7));
	answer(o, DISTANCE, bucket(x->b - at->token, tokens, 7));
	if (!x->head && (w->led[0][x->sort].token || w->led[1][x->sort].token))
		answer(o, SAME, same(w, c, x));
	if (quoted && w->quote_speaker != QN_NONE && w->quote_speaker != c->name)
		answer(o, PARTNER, c->name == QN_NONE ? 2 : c->name == w->quote_hearer ? 3 : c->name == (w->quote_speaker == w->last_speaker ? w->answered : w->last_speaker) ? 0 : 1);
	answer(o, PARAGRAPHS, bucket(w->paragraph - at->paragraph, few, 4));
	answer(o, RANK, rank < 5 ? rank : 5);
	answer(o, ROLE, at->role * 3u + (away < 2 ? away : 2));
	if (away < 2)
		answer(o, PARALLEL, (away * 5 + place(x->role)) * 5 + place(at->role));
	answer(o, MENTIONS, bucket(c->mentions, times, 5));
	answer(o, MOST, c->mentions < s->most ? 0 : s->next == s->most ? 1 : 2);
	answer(o, FORM, at->form * 2u + (away < 2));
	answer(o, QUOTED, quoted * 4u + at->quoted * 2u + (away == 0));
	if (!quoted && c->last.quoted && c->last.sentence == w->now)
		answer(o, INSIDE, x->behind);
	if (quoted)
		answer(o, SPEAKER, w->within * 5u + (w->quote_speaker != QN_NONE ? (w->quote_speaker == c->name ? 0 : 1) : w->quote_pronoun ? 2 : w->last_speaker == c->name && c->name != QN_NONE ? 3 : 4));
	answer(o, SPOKE, (x->behind ? 10u : x->reported * 5u) + (c->spoke == QN_NONE ? 4 : c->name == w->last_speaker ? 0 : bucket(w->now - c->spoke, few + 2, 2) + 1));
	answer(o, SUBJECT, c->subject == QN_NONE ? 4 : bucket(w->now - c->subject, few, 3));
	answer(o, FIRST, c->first == 0 ? 0 : c->first < 3 ? 1 : 2);
	answer(o, BOUND, bound(w, at, x));
	answer(o, CLAUSE, clause(w, s, c, x));
	if (!x->head && acts(w, c) && acts(w, c) == s->acting)
		answer(o, VERBS, verbs(w, acts(w, c), x));
	uint32_t whole = c->name == QN_NONE ? 0 : w->times[c->name];
	answer(o, WHOLE, bucket(whole, times, 5));
	answer(o, STAR, whole >= s->star ? 0 : whole * 2 >= s->star ? 1 : whole * 4 >= s->star ? 2 : 3);
	if (x->owner && x->group == G_PERSON)
		answer(o, OWNED, owned(w, x) * 3 + (acts(w, c) && acts(w, c) == s->acting ? 0 : c->name != QN_NONE && c->name == w->last_speaker ? 1 : 2));
	if (c->kind == K_PER && x->group == G_PERSON)
		answer(o, THING, said_no_person(c) ? 1 + (c->things > 1 ? 2u : c->things) : 0);
	if (c->kind == K_PER && (x->group == G_IT || x->group == G_THING))
		answer(o, DOUBT, (c->things > 1 ? 2u : c->things) * 4 + (c->sorts != 0) * 2u + c->one_word);
	if ((x->group == G_PERSON || x->group == G_ROLE) && w->main_before != QN_NONE && w->quote == QN_NONE)
		answer(o, TOPIC, (x->behind ? 0 : x->role == R_SUBJECT ? 3 : x->owner ? 6 : 9) + (c->name == w->main_before ? 0 : w->main == c->name && c->name != QN_NONE ? 1 : 2));
	if (w->turned > w->first)
		answer(o, TURNED, c->name == w->main ? 0 : at->sentence == w->now && at->token <= w->turned ? 1 : 2);
	if (x->inserted)
		answer(o, INSERTED, at->sentence != w->now ? 0 : at->role == R_SUBJECT || at->role == R_INNER ? 1 : 2);
	if (at->token == x->b)
		answer(o, NEXT_TO, x->self ? 0 : x->owner ? 1 : x->role == R_OBJECT || x->role == R_OBLIQUE ? 2 : 3);
	if (relative(w, at, x))
		answer(o, RELATIVE, x->head ? 0 : x->self ? 1u + R_ROLES : 1u + x->role);
	if (x->group == G_PERSON)
		answer(o, GENDER, gender(c, x->sort));
	if (x->group == G_THEY || x->group == G_IT)
		answer(o, RIVALS, rivals(w, at, x));
	if (x->group == G_THEY || x->group == G_IT)
		answer(o, FIT, x->sort * 8u + (c->country ? 0 : c->group ? 1 : c->plural ? 2 : 3));
	answer(o, ALONE, s->agreeing == 1 ? 0 : s->near > 1 ? 1 : away < 4 ? 2 : 3);
	if (!x->head)
		return;
	if (acts(w, c))
		answer(o, SAYS, reports_at(w, acts(w, c)) ? 0 : acts(w, c) == s->acting ? 1 : 2);
	unsigned how = said(w, c, x);
	answer(o, SAID_, how);
	answer(o, FIT, x->sort * 8u + (is_nation(w, x) ? 4 : 0) + (c->country ? 0 : c->kind == K_ORG ? 1 : c->kind == K_LOC ? 2 : 3));
	answer(o, WITH, with(w, c, x));
	answer(o, MODIFIED, modified(w, c, x));
	ask_sort(c, x, o);
	answer(o, OF, x->with_of);
	if (s->called != QN_NONE)
		answer(o, CALLED, s->called == c->name ? 0 : 1);
	answer(o, ALIKE, is_alike(c, x) ? (s->alike == 1 ? 0 : s->alike == 2 ? 1 : 2) : s->alike ? 3 : 4);
	answer(o, KNOWN, how < 3 || how == 6 ? (s->known > 1 ? 0 : 1) : !s->known ? 3 : has(w->a, x->head, W_OFFICE) ? 4 : 2);
}

/* Whether "it" stands where it mostly means nothing: "it is clear that", "it rained". */
static unsigned empty_it(const struct walk *w, const struct anaphor *x)
{
	const struct article *a = w->a;
	if (has(a, x->e, W_EMPTY) || (has(a, x->e, W_GAP | W_VERB) && has(a, x->e + 1, W_EMPTY)))
		return 4;
	if (!has(a, x->e, W_BE | W_GAP | W_VERB))
		return x->reported ? 0 : 1;
	for (uint32_t i = x->e + 1; i < w->end && i < x->e + 8; i++)
		if (coref_is(a, i, "that") || coref_is(a, i, "to"))
			return 2;
	return 3;
}

static void ask_nobody(const struct walk *w, const struct anaphor *x, const struct scene *s, struct option *o)
{
	answer(o, NOBODY, 0);
	answer(o, NOBODY_OF, x->sort);
	answer(o, NOBODY_FEW, s->near < 4 ? s->near : 4);
	answer(o, NOBODY_REPORTED, x->reported * 2u + (w->quote != QN_NONE));
	answer(o, NOBODY_ROLE, x->role);
	if (x->head) {
		unsigned seen = 0;
		for (unsigned k = 0; k < sizeof w->unled / sizeof *w->unled && k < w->n_unled; k++)
			seen += w->unled[k] == w->a->hash[x->head];
		answer(o, NOBODY_SEEN, seen < 2 ? seen : 2);
		answer(o, NOBODY_CALLED, s->called != QN_NONE);
		answer(o, NOBODY_SORT, x->head_sort);
		answer(o, NOBODY_SAID, s->known < 2 ? s->known : 2);
		answer(o, NOBODY_WITH, x->with_of * 2u + (with(w, NULL, x) != 0));
	}
	if (x->sort == S_IT)
		answer(o, NOBODY_IT, empty_it(w, x));
	if (x->group == G_IT || x->group == G_THEY) {
		answer(o, NOBODY_NEXT, x->e < w->end ? w->a->hash[x->e] % WORDS : 0);
		answer(o, NOBODY_BEFORE, x->b > w->first ? w->a->hash[x->b - 1] % WORDS : 0);
	}
}

/* "Li, whom she described": she is not Li. */
static bool is_whom(const struct walk *w, const struct candidate *c, const struct anaphor *x)
{
	if (c->last.token <= w->first || c->last.token + 4 < x->b || x->owner || x->self)
		return false;
	uint32_t i = c->last.token + coref_is(w->a, c->last.token, ",");
	return i < x->b && i + 3 > x->b && coref_is(w->a, i, "whom");
}

/* What grammar rules out, however seldom the articles that were learned from have it: "him" is not the subject of the one verb
   before (principle B of Chomsky 1981), and in "Asked whether he would go, Li laughed" he is Li. */
/* "prompted Li to accuse him": who is made to do it is not whom he does it to; "to" at token i. */
static bool is_made_to(const struct walk *w, uint32_t i)
{
	if (!coref_is(w->a, i, "to"))
		return false;
	for (uint32_t k = i; k-- > w->first && k + 6 > i;)
		if (IS_ANY(w->a, k, "prompted", "prompting", "urged", "asked", "told", "forced", "led", "allowed", "ordered", "persuaded", "encouraged", "invited", "pressed", "advised", "wanted", "expected", "made"))
			return true;
	return false;
}

static bool ruled_out(const struct walk *w, const struct scene *s, const struct candidate *c, const struct anaphor *x)
{
	if (x->head)
		return x->behind && s->teller != QN_NONE && c->name != s->teller;
	if (s->lawyer && x->owner && owned(w, x) == 0 && acts(w, c) != s->acting)
		return true; /* "Li's lawyer, Ann Hill, said his client": it is the lawyer's */
	if (w->front != QN_NONE && x->b < w->front && x->group == G_PERSON && s->ahead && c->last.role != R_AHEAD &&
	    IS_ANY(w->a, w->first, "Asked", "Told", "Pressed", "Questioned"))
		return true;
	if (w->front != QN_NONE && x->b > w->front && x->b < w->front + 3 && x->role <= R_INNER && x->role != R_OTHER && x->group == G_PERSON && c->named > w->first && c->named == c->last.token &&
	    c->named <= w->front && c->last.role != R_OWNER && coref_participle(w->a, w->first))
		return true;
	if (is_whom(w, c, x))
		return true;
	if (x->role == R_OBJECT && !x->self && c->last.token + 2 == x->b && is_made_to(w, c->last.token))
		return true;
	uint32_t i = acts(w, c);
	if (x->role != R_OBJECT || x->self || !i || i != s->acting || !coref_acts(w->a, x->b - 1))
		return false;
	while (i + 1 < x->b && has(w->a, i, W_GAP | W_BE))
		i++;
	return i + 1 == x->b;
}

unsigned coref_options(const struct walk *w, const struct anaphor *x, struct option *out)
{
	struct scene s = look(w, x);
	unsigned n = 0;
	for (unsigned k = 0; k < w->n_recent && n < OPTIONS - 1; k++)
		if (agrees(&w->recent[k], x) && !ruled_out(w, &s, &w->recent[k], x))
			out[n++] = (struct option){.at = k};
	for (unsigned i = 0; i < n; i++) {
		const struct candidate *c = &w->recent[out[i].at];
		unsigned rank = 0; /* of those that are seen after it */
		for (unsigned k = 0; k < n; k++)
			rank += seen(w, &w->recent[out[k].at])->token > seen(w, c)->token;
		ask(w, x, &s, c, rank, &out[i]);
	}
	out[n] = (struct option){.at = RECENT};
	ask_nobody(w, x, &s, &out[n]);
	return n + 1;
}
