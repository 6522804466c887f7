/*
 * features.c -- what speaks for a candidate and against it.
 *
 * Each feature is a question with a few answers: how far back, in which role, of
 * which gender, on which side of the quotation marks. What an answer weighs was
 * learned for each group of anaphors. Nobody is an option like the others, with
 * questions of its own.
 */
#include "features.h"

unsigned coref_features(void) { return ALL; }

/* 0 and 1 as expected, 2 unknown, 3 and 4 rather the other. */
static unsigned gender(const struct candidate *c, enum sort s)
{
	int g = s == S_HE ? c->gender : -c->gender;
	return g >= 4 ? 5 : g >= 3 ? 0 : g > 0 ? 1 : g == 0 ? 2 : g == -1 ? 3 : 4;
}

/* In one sentence: whether the pronoun goes with its subject, as "himself" does and "him" does not. */
static unsigned bound(const struct walk *w, const struct seen *c, const struct anaphor *x)
{
	return c->sentence != w->now ? 0 : (x->self ? 2u : x->owner ? 4u : 0u) + (c->role == R_SUBJECT ? 1 : 2);
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

/* Whether a candidate is the subject of the clause, and which form the pronoun has. */
static unsigned clause(const struct walk *w, const struct scene *s, const struct candidate *c, const struct anaphor *x)
{
	unsigned form = x->self ? 0 : x->owner ? 1 : x->role == R_OBJECT || x->role == R_OBLIQUE ? 2 : 3, at = scene_acts(w, c);
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

/* The word that stands alone between a candidate and the anaphor, "Li and his wife", by sort. */
static unsigned beside(const struct article *a, uint32_t i)
{
	if (coref_is(a, i, "and") || coref_is(a, i, "or"))
		return 0;
	if (IS_ANY(a, i, "for", "over"))
		return 1;
	if (coref_is(a, i, "of"))
		return 2;
	if (coref_is(a, i, "that"))
		return 3;
	if (coref_is(a, i, "to"))
		return 4;
	if (IS_ANY(a, i, "with", "by", "from", "against"))
		return 5;
	if (has(a, i, W_PREP) && !has(a, i, W_FRONT))
		return 6;
	if (has(a, i, W_FRONT))
		return 7;
	if (!has(a, i, W_LETTER))
		return coref_is(a, i, ",") ? 8 : 9;
	return coref_acts(a, i) ? 10 : 11;
}

/* The form of an anaphor as a small number: 0 owner, 1 object, 2 subject, 3 description. */
static unsigned form_of(const struct anaphor *x)
{
	return x->head ? 3 : x->owner ? 0 : x->self || x->role == R_OBJECT || x->role == R_OBLIQUE ? 1 : 2;
}

static bool among(qn_row name, const qn_row *list, unsigned n)
{
	for (unsigned i = 0; i < n; i++)
		if (list[i] == name && name != QN_NONE)
			return true;
	return false;
}

/* Roles, for comparing two of them. */
static unsigned place(unsigned role)
{
	return role == R_SUBJECT ? 0 : role == R_INNER ? 1 : role == R_OBJECT || role == R_OBLIQUE ? 2 : role == R_OWNER ? 3 : 4;
}

/* Whether the head of a description is of a sort with the words that were said of the candidate. */
static void ask_sort(const struct candidate *c, const struct anaphor *x, struct option *o)
{
	unsigned h = x->head_sort;
	bool one = described_alike(c, x);
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

/* Whether a word of the candidate's name was said of somebody: "Kiva's manager". */
static bool has_own_word(const struct candidate *speaker, const struct candidate *c)
{
	for (unsigned i = 0; i < c->n_own; i++)
		if (said_has(speaker, c->own[i]))
			return true;
	return false;
}

/* A word that may name several, "residents". */
static bool is_several(const struct article *a, uint32_t i)
{
	const char *end = a->text + a->token.end[i];
	if (has(a, i, W_PEOPLE))
		return true;
	return has(a, i, W_LETTER) && !has(a, i, W_CAPITAL | W_VERB | W_PREP | W_GAP | W_BE | W_REPORT | W_OWNER) && a->token.end[i] - a->token.begin[i] > 4 && end[-1] == 's' &&
	       end[-2] != 's' && end[-2] != 'u' && end[-2] != 'i' && !coref_acts(a, i);
}

/* How many such words stand before "they" in its sentence and the one before, up to three. */
static unsigned several_before(const struct walk *w, const struct anaphor *x)
{
	unsigned n = 0, ends = 0;
	for (uint32_t i = x->b; i-- > 0 && i + 50 > x->b && n < 3;) {
		ends += coref_is(w->a, i, ".");
		if (ends > 1)
			break;
		n += is_several(w->a, i);
	}
	return n;
}

/* Whether who speaks in these marks is of the candidate, "Kiva's manager": 0 he is, 1 he is not, 2 it is not known who speaks. */
static unsigned own_people(const struct walk *w, const struct candidate *c)
{
	for (unsigned k = 0; k < w->n_recent && w->quote_speaker != QN_NONE; k++)
		if (w->recent[k].name == w->quote_speaker)
			return has_own_word(&w->recent[k], c) ? 0 : 1;
	return 2;
}

static const uint8_t few[] = {0, 1, 2, 4}, times[] = {1, 2, 4, 8, 14};

/* A candidate in sight of an anaphor. */
struct asked {
	const struct walk *w;
	const struct anaphor *x;
	const struct scene *s;
	const struct candidate *c;
	const struct seen *at; /* the candidate's last mention that counts here */
	uint32_t away;         /* sentences since then */
	bool quoted;           /* the anaphor is */
};

/* Where the candidate was met last, and as what. */
static void ask_where(const struct asked *q, unsigned rank, struct option *o)
{
	static const uint8_t tokens[] = {2, 4, 8, 14, 24, 40, 80}, steps[] = {0, 1, 2, 3, 4, 6, 10};
	const struct walk *w = q->w;
	const struct anaphor *x = q->x;
	const struct candidate *c = q->c;
	const struct seen *at = q->at;
	unsigned away = q->away < 2 ? q->away : 2;
	answer(o, KIND, c->kind);
	answer(o, AWAY, bucket(q->away, steps, 7));
	answer(o, DISTANCE, bucket(x->b - at->token, tokens, 7));
	if (!x->head && (w->led[0][x->sort].token || w->led[1][x->sort].token))
		answer(o, SAME, same(w, c, x));
	if (q->quoted && w->quote_speaker != QN_NONE && w->quote_speaker != c->name)
		answer(o, PARTNER, c->name == QN_NONE ? 2 : c->name == w->quote_hearer ? 3 : c->name == (w->quote_speaker == w->last_speaker ? w->answered : w->last_speaker) ? 0 : 1);
	answer(o, PARAGRAPHS, bucket(w->paragraph - at->paragraph, few, 4));
	answer(o, RANK, rank < 5 ? rank : 5);
	answer(o, ROLE, at->role * 3u + away);
	if (away < 2)
		answer(o, PARALLEL, (away * 5 + place(x->role)) * 5 + place(at->role));
	if (q->quoted && x->group == G_THEY)
		answer(o, TALK, at->role * 3u + away);
	answer(o, BEHIND_OF, at->of ? 1 + (away < 2) : 0);
	answer(o, MENTIONS, bucket(c->mentions, times, 5));
	answer(o, MOST, c->mentions < q->s->most ? 0 : q->s->next == q->s->most ? 1 : 2);
	answer(o, FORM, at->form * 2u + (away < 2));
}

/* On which side of quotation marks, and who speaks. */
static void ask_speech(const struct asked *q, struct option *o)
{
	const struct walk *w = q->w;
	const struct anaphor *x = q->x;
	const struct scene *s = q->s;
	const struct candidate *c = q->c;
	const struct seen *at = q->at;
	answer(o, QUOTED, q->quoted * 4u + at->quoted * 2u + (q->away == 0));
	if ((!q->quoted && c->last.quoted && c->last.sentence == w->now) || among(c->name, s->quoted, s->n_quoted))
		answer(o, INSIDE, x->behind);
	if (among(c->name, s->named_ahead, s->n_ahead))
		answer(o, AHEAD, form_of(x) * 2 + q->quoted);
	if (at->sentence == w->now && at->token + 1 == x->b)
		answer(o, BESIDE, form_of(x) * 12 + beside(w->a, at->token));
	if (q->quoted)
		answer(o, SPEAKER, w->within * 5u + (w->quote_speaker != QN_NONE ? (w->quote_speaker == c->name ? 0 : 1) : w->quote_pronoun ? 2 : w->last_speaker == c->name && c->name != QN_NONE ? 3 : 4));
	answer(o, SPOKE, (x->behind ? 10u : x->reported * 5u) + (c->spoke == QN_NONE ? 4 : c->name == w->last_speaker ? 0 : bucket(w->now - c->spoke, few + 2, 2) + 1));
}

/* What part it has in the clause, the paragraph and the article. */
static void ask_part(const struct asked *q, struct option *o)
{
	const struct walk *w = q->w;
	const struct anaphor *x = q->x;
	const struct scene *s = q->s;
	const struct candidate *c = q->c;
	answer(o, SUBJECT, c->subject == QN_NONE ? 4 : bucket(w->now - c->subject, few, 3));
	answer(o, FIRST, c->first == 0 ? 0 : c->first < 3 ? 1 : 2);
	answer(o, BOUND, bound(w, q->at, x));
	answer(o, CLAUSE, clause(w, s, c, x));
	if (!x->head && scene_acts(w, c) && scene_acts(w, c) == s->acting)
		answer(o, VERBS, verbs(w, scene_acts(w, c), x));
	uint32_t whole = c->name == QN_NONE ? 0 : w->times[c->name];
	answer(o, WHOLE, bucket(whole, times, 5));
	answer(o, STAR, whole >= s->star ? 0 : whole * 2 >= s->star ? 1 : whole * 4 >= s->star ? 2 : 3);
	if (x->owner && x->group == G_PERSON)
		answer(o, OWNED, scene_owned(w, x) * 3 + (scene_acts(w, c) && scene_acts(w, c) == s->acting ? 0 : c->name != QN_NONE && c->name == w->last_speaker ? 1 : 2));
}

/* What is to be asked of some candidates or anaphors only. */
static void ask_else(const struct asked *q, struct option *o)
{
	const struct walk *w = q->w;
	const struct anaphor *x = q->x;
	const struct scene *s = q->s;
	const struct candidate *c = q->c;
	const struct seen *at = q->at;
	bool several = x->group == G_THEY || x->group == G_IT;
	if (c->kind == K_PER && x->group == G_PERSON)
		answer(o, THING, said_no_person(c) ? 1 + (c->things > 1 ? 2u : c->things) : 0);
	if ((c->kind == K_PER || (c->kind == K_LOC && !c->country)) && (several || x->group == G_THING))
		answer(o, DOUBT, (c->kind == K_LOC ? 12u : 0) + (c->things > 1 ? 2u : c->things) * 4 + (c->sorts != 0) * 2u + c->one_word);
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
	if (several)
		answer(o, RIVALS, rivals(w, at, x));
	if (several)
		answer(o, FIT, x->sort * 8u + (x->sort == S_THEY && c->several ? 4 : c->country ? 0 : c->group ? 1 : c->plural ? 2 : 3));
	if (several && q->quoted)
		answer(o, OWN_PEOPLE, own_people(w, c));
	answer(o, ALONE, s->agreeing == 1 ? 0 : s->near > 1 ? 1 : q->away < 4 ? 2 : 3);
}

/* How a description's words go with what is known of the candidate. */
static void ask_described(const struct asked *q, struct option *o)
{
	const struct walk *w = q->w;
	const struct anaphor *x = q->x;
	const struct scene *s = q->s;
	const struct candidate *c = q->c;
	unsigned how = described_said(w, c, x);
	if (scene_acts(w, c))
		answer(o, SAYS, reports_at(w, scene_acts(w, c)) ? 0 : scene_acts(w, c) == s->acting ? 1 : 2);
	answer(o, SAID_, how);
	answer(o, FIT, x->sort * 8u + (described_nation(w, x) || x->rules ? 4 : 0) + (c->country ? 0 : c->kind == K_ORG ? 1 : c->kind == K_LOC ? 2 : 3));
	answer(o, WITH, described_with(w, c, x));
	answer(o, MODIFIED, described_modified(w, c, x));
	ask_sort(c, x, o);
	answer(o, OF, x->with_of);
	if (s->called != QN_NONE)
		answer(o, CALLED, s->called == c->name ? 0 : 1);
	answer(o, ALIKE, described_alike(c, x) ? (s->alike == 1 ? 0 : s->alike == 2 ? 1 : 2) : s->alike ? 3 : 4);
	answer(o, KNOWN, how < 3 || how == 6 ? (s->known > 1 ? 0 : 1) : !s->known ? 3 : has(w->a, x->head, W_OFFICE) ? 4 : 2);
}

/* `rank`: how many candidates were met after this one. */
static void ask(const struct walk *w, const struct anaphor *x, const struct scene *s, const struct candidate *c, unsigned rank, struct option *o)
{
	struct asked q = {.w = w, .x = x, .s = s, .c = c, .at = scene_seen(w, c), .quoted = w->quote != QN_NONE};
	q.away = scene_away(w, q.at);
	ask_where(&q, rank, o);
	ask_speech(&q, o);
	ask_part(&q, o);
	ask_else(&q, o);
	if (x->head)
		ask_described(&q, o);
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

/* Whether a thing with the head of a description was told of without a name, "a panel ... the panel": 0 none was, 1 before
   a candidate was met again, 2 behind all of them. */
static unsigned begun(const struct walk *w, const struct anaphor *x)
{
	uint32_t at = 0;
	for (unsigned k = 0; k < sizeof w->begun / sizeof *w->begun && k < w->n_begun; k++)
		if (w->begun[k].head == w->a->hash[x->head] && w->begun[k].token > at)
			at = w->begun[k].token;
	for (unsigned k = 0; k < w->n_recent && at; k++)
		if (scene_agrees(&w->recent[k], x) && scene_seen(w, &w->recent[k])->token > at)
			return 1;
	return at ? 2 : 0;
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
		if (x->group == G_THING)
			answer(o, NOBODY_BEGUN, begun(w, x));
		answer(o, NOBODY_CALLED, s->called != QN_NONE);
		answer(o, NOBODY_SORT, x->head_sort);
		answer(o, NOBODY_SAID, s->known < 2 ? s->known : 2);
		answer(o, NOBODY_WITH, x->with_of * 2u + (described_with(w, NULL, x) != 0));
	}
	if (x->group == G_THEY)
		answer(o, NOBODY_SEVERAL, several_before(w, x) * 2 + (w->quote != QN_NONE));
	if (x->sort == S_IT)
		answer(o, NOBODY_IT, empty_it(w, x));
	if (x->group == G_IT || x->group == G_THEY) {
		answer(o, NOBODY_NEXT, x->e < w->end ? w->a->hash[x->e] % WORDS : 0);
		answer(o, NOBODY_BEFORE, x->b > w->first ? w->a->hash[x->b - 1] % WORDS : 0);
	}
}

unsigned coref_options(const struct walk *w, const struct anaphor *x, struct option *out)
{
	struct scene s = scene_look(w, x);
	unsigned n = 0;
	for (unsigned k = 0; k < w->n_recent && n < OPTIONS - 1; k++)
		if (scene_agrees(&w->recent[k], x) && !scene_rules_out(w, &s, &w->recent[k], x))
			out[n++] = (struct option){.at = k};
	for (unsigned i = 0; i < n; i++) {
		const struct candidate *c = &w->recent[out[i].at];
		unsigned rank = 0; /* of those that are seen after it */
		for (unsigned k = 0; k < n; k++)
			rank += scene_seen(w, &w->recent[out[k].at])->token > scene_seen(w, c)->token;
		ask(w, x, &s, c, rank, &out[i]);
	}
	out[n] = (struct option){.at = RECENT};
	ask_nobody(w, x, &s, &out[n]);
	return n + 1;
}
