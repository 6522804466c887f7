/*
 * candidate.c -- who may stand somewhere on whom, and what speaks for it.
 *
 * Rules see what words say plainly. What a speaker only implies, or says of somebody
 * who is not named there, has to be weighed. A pair of names becomes a candidate where a unit of the text may tell a
 * stance of one on the other: a quotation (its speaker, on whom it names or describes, whom the words around it name,
 * whom the text was just speaking of, whom the headline names); a sentence (any two names in it, its subject on whom the sentence
 * before names); in a column, a sentence of the author's. What is seen of the pair in all its units is put together,
 * the most of each kind: weigh.c decides.
 */
#include "candidate.h"
#include "../../core/learn/hash.h"
#include "../../core/learn/text.h"

#include <string.h>

enum { NAME_COLUMN, PLUS_COLUMN, MINUS_COLUMN };

bool candidate_starts(const struct stance_article *a, uint32_t i, uint32_t b)
{
	return a->at[i].name != NOWHERE && (i == b || a->at[i - 1].name != a->at[i].name);
}

uint32_t candidate_head(const struct stance_article *a, uint32_t i)
{
	uint32_t name = a->at[i].name, e = i;
	if (name == NOWHERE)
		return i; /* "the deal" */
	while (e < a->n && e < i + 12 && a->at[e].name == name)
		e++;
	for (uint32_t k = i; k < e; k++)
		if (a->at[k].head == NOWHERE || a->at[k].head < i || a->at[k].head >= e)
			return k;
	return e - 1;
}

static void quotation(struct stance_article *a, struct candidates *c, uint32_t q, uint32_t *last_speaker)
{
	struct unit u = {.type = "quoted", .quote = q};
	uint32_t holder = a->speaker[q];
	u.b = qn_find(a->token, a->quote->begin[q]);
	u.e = qn_find(a->token, a->quote->end[q]);
	if (holder == NOWHERE || u.b >= u.e)
		return;
	u.e = u.e > u.b + UNIT_LONG ? u.b + UNIT_LONG : u.e;
	unit_read(a, c, &u);
	u.kind = qn_string_at(a->r, a->quote, 1, q);
	for (uint32_t i = u.b; i < u.e; i++) {
		if (candidate_starts(a, i, u.b) && a->at[i].name != holder)
			unit_party(&u, a->at[i].name, i, unit_how(a, i), c);
		else
			unit_meant(a, c, i, holder, &u);
	}
	u.only = u.n == 1;
	u.spoken = a->said[q];
	unsigned inside = u.n;
	uint32_t s0 = a->at[u.b].sentence, s1 = a->at[u.e - 1].sentence, first = u.b, end = u.e;
	while (first > 0 && a->at[first - 1].sentence == s0 && u.b - first < 40)
		first--;
	while (end < a->n && a->at[end].sentence == s1 && end - u.e < 40)
		end++;
	for (uint32_t i = first; i < end; i++) {
		if (i == u.b)
			i = u.e;
		if (i >= end)
			break;
		int sign = word_judged(a, c, i);
		u.say_good += sign > 0;
		u.say_bad += sign < 0;
		if (candidate_starts(a, i, first) && a->at[i].name != holder)
			unit_party(&u, a->at[i].name, i, BESIDE, c);
	}
	unit_before(a, c, first, holder, UNIT_EARLIER, &u);
	heard_quotation(a, c, &u, inside, holder);
	if (*last_speaker != NOWHERE && *last_speaker != holder)
		unit_party(&u, *last_speaker, NOWHERE, SPOKE, c);
	for (uint32_t i = 0, n = 0; i < a->n && a->at[i].sentence == 0 && i < 40 && n < 3; i++)
		if (candidate_starts(a, i, 0) && a->at[i].name != holder) {
			unit_party(&u, a->at[i].name, NOWHERE, HEAD, c);
			n++;
		}
	for (unsigned k = 0; k < c->n_main && k < 3; k++)
		if (c->main[k] != holder)
			unit_party(&u, c->main[k], NOWHERE, MAIN, c);
	for (unsigned k = 0; k < u.n; k++) {
		struct candidate *p = candidate_pair(a, c, holder, u.party[k].name);
		if (!p)
			continue;
		unit_tell(a, c, &u, &u.party[k], NOWHERE, p);
		if (k >= inside)
			candidate_see(a, c, p, "outside", inside == 0 ? "alone" : inside == 1 ? "one" : "more", 1);
	}
	*last_speaker = holder;
}

static const char *far(uint32_t n) { return n < 4 ? "near" : n < 10 ? "middle" : n < 20 ? "far" : "very far"; }

/* Whom the sentence names or means, those in quotations as well; the subject, outside of them, and where it stands: *subject. */
static void gather(struct stance_article *a, struct candidates *c, struct unit *u, uint32_t *subject, uint32_t *subject_at)
{
	*subject = *subject_at = NOWHERE;
	for (uint32_t i = u->b; i < u->e; i++)
		if (candidate_starts(a, i, u->b)) {
			unsigned had = u->n;
			struct party *p = unit_party(u, a->at[i].name, i, unit_how(a, i), c);
			uint32_t h = candidate_head(a, i);
			if (p && u->n > had) {
				p->rel = a->at[h].rel;
				p->quoted = a->at[i].quote != NOWHERE;
			}
			if (p && *subject == NOWHERE && a->at[i].quote == NOWHERE && (a->at[h].rel == R_NSUBJ || a->at[h].rel == R_NSUBJ_PASS)) {
				*subject = a->at[i].name;
				*subject_at = i;
			}
		}
	for (uint32_t i = u->b; i < u->e; i++)
		if (a->at[i].quote == NOWHERE)
			unit_meant(a, c, i, NOWHERE, u);
}

/* What the words between two say of how one regards the other. */
static void see_regard(struct stance_article *a, struct candidates *c, struct candidate *p, const struct party *x, const struct party *y)
{
	bool close;
	float feels = word_regard(a, c, candidate_head(a, x->token), candidate_head(a, y->token), &close), well = feels > 2 ? 1 : feels / 2, ill = feels < -2 ? 1 : -feels / 2;
	const char *holder = unit_rel(x->rel), *target = unit_rel(y->rel);
	candidate_see(a, c, p, "one clause", "", close);
	if (close) {
		candidate_see(a, c, p, "acts well", holder, well);
		candidate_see(a, c, p, "acts ill", holder, ill);
		candidate_see(a, c, p, "acts well", target, well);
		candidate_see(a, c, p, "acts ill", target, ill);
		candidate_see(a, c, p, "acts well", "", well);
		candidate_see(a, c, p, "acts ill", "", ill);
	}
	if (x->rel == R_NSUBJ || x->rel == R_POSS || x->rel == R_AGENT) {
		candidate_see(a, c, p, "regards well", holder, well);
		candidate_see(a, c, p, "regards ill", holder, ill);
	}
	candidate_see(a, c, p, "regards well", "", well);
	candidate_see(a, c, p, "regards ill", "", ill);
}

/* "Keller's spokesman": whether the holder is one of the target's. Answers where the pair is, which may have moved; NULL: memory ran out. */
static struct candidate *see_side(struct stance_article *a, struct candidates *c, struct candidate *p, const struct party *x, const struct party *y)
{
	bool person = who_is_kind(a, y->name, "PER");
	if (!who_is_kind(a, x->name, "PER") || !side_belongs(a, candidate_head(a, x->token), candidate_head(a, y->token), person))
		return p;
	struct candidate *back = candidate_pair(a, c, y->name, x->name);
	p = candidate_pair(a, c, x->name, y->name);
	candidate_see(a, c, p, "belongs", "holder", 1);
	candidate_see(a, c, p, "belongs to", person ? "PER" : "else", 1);
	candidate_first_sight(p, 0.5f, 0);
	if (back)
		candidate_see(a, c, back, "belongs", "target", 1);
	return p;
}

/* Two who are in the sentence. False if memory runs out. */
static bool two_in(struct stance_article *a, struct candidates *c, struct unit *u, const struct party *x, const struct party *y)
{
	bool ahead = x->token < y->token;
	struct candidate *p = candidate_pair(a, c, x->name, y->name);
	if (!p)
		return false;
	u->quote = a->at[y->token].quote;
	unit_tell(a, c, u, y, x->token, p);
	candidate_see(a, c, p, unit_rel(x->rel), unit_rel(y->rel), 1);
	candidate_see(a, c, p, ahead ? "before" : "behind", far(ahead ? y->token - x->token : x->token - y->token), 1);
	p = see_side(a, c, p, x, y);
	see_regard(a, c, p, x, y);
	candidate_see(a, c, p, "holder", unit_how_name(x->how), 1);
	candidate_see(a, c, p, "holder quoted", "", x->quoted);
	candidate_see(a, c, p, "target quoted", "", y->quoted);
	return true;
}

/* The sentence's subject on whom the text was speaking of before, and on those that are met most. */
static void on_those_before(struct stance_article *a, struct candidates *c, struct unit *u, uint32_t subject, uint32_t subject_at)
{
	unsigned inside = u->n;
	u->type = "follows";
	unit_before(a, c, u->b, subject, 2, u);
	for (unsigned k = 0; k < c->n_main && k < 2; k++)
		if (c->main[k] != subject)
			unit_party(u, c->main[k], NOWHERE, MAIN, c);
	for (unsigned k = inside; k < u->n; k++) {
		struct candidate *p = candidate_pair(a, c, subject, u->party[k].name);
		if (p)
			unit_tell(a, c, u, &u->party[k], subject_at, p);
	}
}

/* The author on the first `inside` of its parties. */
static void by_author(struct stance_article *a, struct candidates *c, struct unit *u, unsigned inside)
{
	unsigned n = 0;
	u->type = "author";
	for (unsigned k = 0; k < inside; k++)
		n += !u->party[k].quoted;
	u->only = n == 1;
	for (unsigned k = 0; k < inside; k++) {
		struct candidate *p = u->party[k].quoted ? NULL : candidate_pair(a, c, NOWHERE, u->party[k].name);
		if (p)
			unit_tell(a, c, u, &u->party[k], NOWHERE, p);
	}
}

static void sentence(struct stance_article *a, struct candidates *c, uint32_t b, uint32_t e)
{
	struct unit u = {.type = "told", .b = b, .e = e, .quote = NOWHERE};
	uint32_t subject, subject_at;
	unit_read(a, c, &u);
	gather(a, c, &u, &subject, &subject_at);
	unsigned inside = u.n;
	u.only = inside == 2;
	for (unsigned h = 0; h < inside; h++)
		for (unsigned t = 0; t < inside; t++) {
			const struct party *x = &u.party[h], *y = &u.party[t];
			uint32_t q = a->at[y->token].quote;
			if (h == t || x->how == DOING || x->how == YOU || (q != NOWHERE && a->speaker[q] == x->name))
				continue;
			if (!two_in(a, c, &u, x, y))
				return;
		}
	u.quote = NOWHERE;
	if (subject != NOWHERE)
		on_those_before(a, c, &u, subject, subject_at);
	if (c->voice.all)
		by_author(a, c, &u, inside);
}

/* ---- the article */

/* The ratings of all words. */
static bool read_words(struct stance_article *a, const struct connotations *of, const struct words *words, struct candidates *c)
{
	char low[64];
	uint32_t last = NOWHERE; /* "not" */
	c->word = qn_scratch(a->r, (a->n + 1) * sizeof *c->word);
	c->denied = qn_scratch(a->r, (a->n + 1) * sizeof *c->denied);
	c->opinion = qn_scratch(a->r, (a->n + 1) * sizeof *c->opinion);
	c->class_of = qn_scratch(a->r, (a->n + 1) * sizeof *c->class_of);
	if (!c->word || !c->denied || !c->opinion || !c->class_of)
		return false;
	for (uint32_t i = 0; i < a->n; i++) {
		uint32_t saying = saying_sections(a, i);
		c->opinion[i] = saying ? saying : a->at[i].name == NOWHERE && !a->at[i].within ? opinion_find(a->opinion, a->at[i].lemma) : 0;
		c->denied[i] = last != NOWHERE && i - last < 4 && a->at[last].sentence == a->at[i].sentence;
		if (tree_is(a, i, "|not|n't|n’t|never|no|hardly|without|nobody|nothing|neither|nor|"))
			last = i;
		uint32_t b = a->token->begin[i];
		c->class_of[i] = a->at[i].name == NOWHERE ? (uint16_t)words_find(words, a->text + b, a->token->end[i] - b) : 0;
		char tag = a->at[i].tag, part = tag == 'a' ? 'j' : tag == 'd' || tag == 'i' ? 'r' : tag;
		const char *lemma = qn_string_at(a->r, a->syntax, 1, i);
		if (saying)
			c->word[i] = word_of_saying(saying);
		else if (lemma && !a->at[i].within && (part == 'v' || part == 'n' || part == 'j' || part == 'r'))
			c->word[i] = connotations_find(of, feat_bytes(low, text_lower(lemma, strlen(lemma), low, sizeof low)), part);
	}
	return true;
}

static bool read_tone(struct stance_article *a, const qn_layer *tone, struct candidates *c)
{
	size_t n = a->n + 1, s = a->sentence->n + 1;
	c->plus = qn_scratch(a->r, n * sizeof *c->plus);
	c->minus = qn_scratch(a->r, n * sizeof *c->minus);
	c->tone_plus = qn_scratch(a->r, s * sizeof *c->tone_plus);
	c->tone_minus = qn_scratch(a->r, s * sizeof *c->tone_minus);
	if (!c->plus || !c->minus || !c->tone_plus || !c->tone_minus)
		return false;
	for (uint32_t i = 0; i < tone->n; i++) {
		bool whole = tone->col[NAME_COLUMN][i] == QN_NONE;
		uint32_t k = qn_find(whole ? a->sentence : a->token, tone->begin[i]);
		if (k < (whole ? a->sentence->n : a->n)) {
			(whole ? c->tone_plus : c->plus)[k] = qn_num_at(tone, PLUS_COLUMN, i);
			(whole ? c->tone_minus : c->minus)[k] = qn_num_at(tone, MINUS_COLUMN, i);
		}
	}
	return true;
}

bool candidates_find(struct stance_article *a, const qn_layer *tone, const qn_layer *leaning, const struct connotations *ratings, const struct words *words, struct candidates *c)
{
	uint32_t last_speaker = NOWHERE;
	if (!read_tone(a, tone, c) || !read_words(a, ratings, words, c) || !candidates_meet(a, c) || !side_parties(a, c) || !heard_room(a, c))
		return false;
	candidates_listen(a, c);
	for (uint32_t q = 0; a->quote && q < a->quote->n; q++)
		quotation(a, c, q, &last_speaker);
	for (uint32_t s = 0; s < a->sentence->n; s++) {
		uint32_t b = qn_find(a->token, a->sentence->begin[s]), e = qn_find(a->token, a->sentence->end[s]);
		if (b < e)
			sentence(a, c, b, e);
	}
	return candidates_around(a, c, leaning) && !a->failed;
}
