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

#include <stdio.h>
#include <string.h>

enum { NAME_COLUMN, PLUS_COLUMN, MINUS_COLUMN };
enum { HOLDER_COLUMN, TARGET_COLUMN, SCORE_COLUMN };
enum { PARTIES = 12, ASIDE = 14, BEFORE = 90, EARLIER = 4, LONG = 400 /* words */ };
enum { WELL = 1 << OP_FOR | 1 << OP_HELP | 1 << OP_NOUN_FOR | 1 << OP_ADJ_FOR | 1 << OP_BETWEEN_FOR | 1 << OP_GOOD | 1 << OP_ALLY,
       ILL = 1 << OP_AGAINST | 1 << OP_HARM | 1 << OP_NOUN_AGAINST | 1 << OP_ADJ_AGAINST | 1 << OP_BETWEEN_AGAINST | 1 << OP_BAD | 1 << OP_FOE };

/* How a party is there in a unit; the first of these that is so. */
enum how { NAMED, PRONOUN, DESCRIBED, YOU, DOING, BESIDE, LAST, LAST2, LAST3, LAST4, SPOKE, HEAD };
static const char *const how_name[] = {"named", "pronoun", "described", "you", "doing", "beside", "last", "last2", "last3", "last4", "spoke", "head"};

struct party { uint32_t name, token; enum how how; float plus, minus; uint8_t rel; bool quoted; };

struct unit {
	const char *type, *kind;
	uint32_t b, e, quote;
	unsigned n;
	struct party party[PARTIES + ASIDE];
	float fair, foul; /* how good and bad what its words denote is */
	float good, bad, plus, minus; /* words of judgement; how its sentences sound */
	bool question, negation, you, we, only, spoken, undone; /* spoken: rules found whom it is of */
	float say_good, say_bad; /* what the words that report it say */
};

/* ---- pairs */

uint32_t candidate_slot(const struct candidates *c, uint32_t holder, uint32_t target)
{
	uint32_t k = feat_end(feat(feat(1, holder), target)) & (c->n_slot - 1);
	while (c->slot[k] && (c->at[c->slot[k] - 1].holder != holder || c->at[c->slot[k] - 1].target != target))
		k = (k + 1) & (c->n_slot - 1);
	return k;
}

static bool grow(struct stance_article *a, struct candidates *c)
{
	uint32_t room = c->room ? c->room * 2 : 128;
	struct candidate *at = qn_scratch(a->r, room * sizeof *at);
	uint32_t *slot = qn_scratch(a->r, 2 * (size_t)room * sizeof *slot);
	if (!at || !slot)
		return false;
	if (c->n)
		memcpy(at, c->at, c->n * sizeof *at);
	c->at = at;
	c->slot = slot;
	c->room = room;
	c->n_slot = 2 * room;
	for (uint32_t i = 0; i < c->n; i++)
		c->slot[candidate_slot(c, at[i].holder, at[i].target)] = i + 1;
	return true;
}

/* The candidate of two names, new or known; NULL if there can be none. */
static struct candidate *pair(struct stance_article *a, struct candidates *c, uint32_t holder, uint32_t target)
{
	if (holder == target || target == NOWHERE || (c->n == c->room && !grow(a, c)))
		return NULL;
	uint32_t k = candidate_slot(c, holder, target);
	if (!c->slot[k]) {
		c->at[c->n++] = (struct candidate){.holder = holder, .target = target, .sign = {{NOWHERE, NOWHERE, NOWHERE, -1}, {NOWHERE, NOWHERE, NOWHERE, -1}}};
		c->slot[k] = c->n;
	}
	return &c->at[c->slot[k] - 1];
}

/* Something seen, in two words, by its value: the most of it counts. */
static void see(struct stance_article *a, struct candidates *c, struct candidate *p, const char *what, const char *of, float value)
{
	enum { MOST = 160 };
	uint32_t hash = candidate_feature(what, of);
	if (value <= 0)
		return;
	for (uint32_t k = p->first; k; k = c->seen[k - 1].next)
		if (c->seen[k - 1].hash == hash) {
			if (value > c->seen[k - 1].value)
				c->seen[k - 1].value = value;
			return;
		}
	if (p->n_seen == MOST)
		return;
	if (c->n_seen == c->room_seen) {
		uint32_t room = c->room_seen ? c->room_seen * 2 : 4096;
		struct candidate_seen *grown = qn_scratch(a->r, room * sizeof *grown);
		if (!grown) {
			a->failed = true;
			return;
		}
		if (c->n_seen)
			memcpy(grown, c->seen, c->n_seen * sizeof *grown);
		c->seen = grown;
		c->room_seen = room;
	}
	c->seen[c->n_seen++] = (struct candidate_seen){hash, value, p->first, what, of};
	p->first = c->n_seen;
	p->n_seen++;
}

/* ---- what is in a unit */

static int judged(const struct stance_article *a, uint32_t i)
{
	if (a->at[i].name != NOWHERE || (a->at[i].tag != 'v' && a->at[i].tag != 'n' && a->at[i].tag != 'a' && a->at[i].tag != 'd'))
		return 0;
	uint32_t bits = opinion_find(a->opinion, a->at[i].lemma);
	int sign = (bits & WELL ? 1 : 0) - (bits & ILL ? 1 : 0);
	for (uint32_t k = i; sign && k-- > 0 && i - k < 4 && a->at[k].sentence == a->at[i].sentence;)
		if (tree_is(a, k, "|not|n't|n’t|never|no|hardly|without|"))
			return -sign;
	return sign;
}

/* Signed, by negations around it: the sum of what the words of the unit are rated. */
static bool denied(const struct stance_article *a, uint32_t i)
{
	for (uint32_t k = i; k-- > 0 && i - k < 4 && a->at[k].sentence == a->at[i].sentence;)
		if (tree_is(a, k, "|not|n't|n’t|never|no|hardly|without|nobody|nothing|neither|nor|"))
			return true;
	return false;
}

enum { CHILDREN = 24 };

static float signed_by(const struct stance_article *a, uint32_t i, int rating) { return denied(a, i) ? -0.5f * (float)rating : (float)rating; }

/* What is said of the party that word m is: -4 to 4 as the one who does or is it, as the one it is done to. */
static void predicates(const struct stance_article *a, const struct candidates *c, uint32_t m, float *does, float *bears)
{
	uint32_t v = a->at[m].head;
	unsigned steps = 0;
	*does = *bears = 0;
	for (uint32_t k = a->at[m].child; k != NOWHERE && steps++ < CHILDREN; k = a->at[k].next) {
		if (a->at[k].rel == R_AMOD || a->at[k].rel == R_APPOS)
			*does += signed_by(a, k, c->word[k].subject);
		if (a->at[k].rel == R_RELCL)
			*does += signed_by(a, k, c->word[k].subject);
	}
	if (a->at[m].tag != 'N' && a->at[m].tag != 'o')
		*does += signed_by(a, m, c->word[m].subject);
	if (v == NOWHERE)
		return;
	switch (a->at[m].rel) {
	case R_NSUBJ:
		*does += signed_by(a, v, c->word[v].subject);
		steps = 0;
		for (uint32_t k = a->at[v].child; k != NOWHERE && steps++ < CHILDREN; k = a->at[k].next)
			if (a->at[k].rel == R_OBJ || a->at[k].rel == R_XCOMP || a->at[k].rel == R_ADVMOD || a->at[k].rel == R_CONJ)
				*does += 0.5f * signed_by(a, k, a->at[k].rel == R_OBJ ? c->word[k].event : c->word[k].subject);
		break;
	case R_NSUBJ_PASS: case R_OBJ: case R_IOBJ:
		*bears += signed_by(a, v, c->word[v].object);
		break;
	case R_AGENT:
		*does += signed_by(a, v, c->word[v].subject);
		break;
	case R_POSS: case R_NMOD:
		*does += signed_by(a, v, c->word[v].subject);
		*does += 0.5f * signed_by(a, v, c->word[v].event);
		break;
	case R_OBL:
		*bears += signed_by(a, v, c->word[v].regard);
		break;
	default: break;
	}
}

/* What the words on the way through the tree from word h to word t say that one feels or does towards the other. *close: h does
   it, and t lies in the same clause. */
static float regard(const struct stance_article *a, const struct candidates *c, uint32_t h, uint32_t t, bool *close)
{
	enum { UP = 6 };
	enum { DOERS = 1u << R_NSUBJ | 1u << R_POSS | 1u << R_AGENT | 1u << R_COMPOUND | 1u << R_AMOD, SHARED = 1u << R_CONJ | 1u << R_XCOMP | 1u << R_FLAT | 1u << R_APPOS,
	       INSIDE = 1u << R_OBJ | 1u << R_IOBJ | 1u << R_OBL | 1u << R_NMOD | 1u << R_POSS | 1u << R_COMPOUND | 1u << R_AMOD | 1u << R_FLAT | 1u << R_CONJ | 1u << R_XCOMP |
	                1u << R_ACL | 1u << R_NSUBJ_PASS };
	uint32_t up[UP];
	unsigned n = 0;
	float sum = 0;
	*close = true;
	for (uint32_t k = h; k != NOWHERE && n < UP; k = a->at[k].head)
		up[n++] = k;
	for (unsigned step = 0; step < UP && t != NOWHERE; step++, t = a->at[t].head) {
		unsigned at = 0;
		while (at < n && up[at] != t)
			at++;
		if (step > 0 && t != h)
			sum += signed_by(a, t, c->word[t].regard);
		if (at == n) {
			*close &= (INSIDE >> a->at[t].rel & 1u) != 0;
			continue;
		}
		for (unsigned k = 1; k < at; k++)
			sum += signed_by(a, up[k], c->word[up[k]].regard);
		for (unsigned k = 0, did = 0; k < at && *close; k++) {
			did |= DOERS >> a->at[up[k]].rel & 1u;
			*close = did && ((DOERS | SHARED) >> a->at[up[k]].rel & 1u);
		}
		*close &= at > 0;
		return sum;
	}
	*close = false;
	return 0;
}

static struct party *add_party(struct unit *u, uint32_t name, uint32_t token, enum how how, const struct candidates *c)
{
	if (name == NOWHERE)
		return NULL;
	for (unsigned k = 0; k < u->n; k++)
		if (u->party[k].name == name) {
			struct party *p = &u->party[k];
			if (how <= DESCRIBED && token != NOWHERE) {
				p->plus = c->plus[token] > p->plus ? c->plus[token] : p->plus;
				p->minus = c->minus[token] > p->minus ? c->minus[token] : p->minus;
			}
			p->how = how < p->how ? how : p->how;
			return p;
		}
	if (u->n == PARTIES + ASIDE || (how <= DOING && u->n >= PARTIES))
		return NULL;
	u->party[u->n] = (struct party){name, token, how, token == NOWHERE ? 0 : c->plus[token], token == NOWHERE ? 0 : c->minus[token], 0, false};
	return &u->party[u->n++];
}

static enum how how_of(const struct stance_article *a, uint32_t i)
{
	if (a->at[i].tag == 'o')
		return PRONOUN;
	uint32_t name = a->at[i].name;
	for (uint32_t k = i; k < a->n && a->at[k].name == name && k < i + 8; k++) {
		unsigned char ch = (unsigned char)a->text[a->token->begin[k]];
		if ((ch >= 'A' && ch <= 'Z') || ch >= 0x80)
			return NAMED;
	}
	return DESCRIBED;
}

static bool starts(const struct stance_article *a, uint32_t i, uint32_t b)
{
	return a->at[i].name != NOWHERE && (i == b || a->at[i - 1].name != a->at[i].name);
}

/* The word of a mention that its others hang on. */
static uint32_t head_of(const struct stance_article *a, uint32_t i)
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

static void read_unit(struct stance_article *a, struct candidates *c, struct unit *u)
{
	uint32_t s = NOWHERE;
	for (uint32_t i = u->b; i < u->e && i < u->b + LONG; i++) {
		if (a->at[i].sentence != s) {
			s = a->at[i].sentence;
			u->plus = c->tone_plus[s] > u->plus ? c->tone_plus[s] : u->plus;
			u->minus = c->tone_minus[s] > u->minus ? c->tone_minus[s] : u->minus;
		}
		int sign = judged(a, i);
		u->good += sign > 0;
		u->bad += sign < 0;
		float event = a->at[i].name == NOWHERE ? signed_by(a, i, c->word[i].event) : 0;
		u->fair += event > 0 ? event : 0;
		u->foul += event < 0 ? -event : 0;
		u->undone |= a->undone[i];
		u->question |= tree_is(a, i, "|?|");
		u->negation |= tree_is(a, i, "|not|n't|n’t|never|no|nobody|nothing|none|");
		u->you |= tree_is(a, i, "|you|your|");
		u->we |= tree_is(a, i, "|we|us|our|i|me|my|");
	}
}

/* ---- units */

static const char *rel_name(uint8_t rel)
{
	switch (rel) {
	case R_NSUBJ: return "subject";
	case R_NSUBJ_PASS: return "suffers";
	case R_OBJ: case R_IOBJ: return "object";
	case R_AGENT: return "agent";
	case R_OBL: return "oblique";
	case R_NMOD: return "of";
	case R_POSS: return "owner";
	case R_APPOS: return "apposition";
	case R_CONJ: return "joined";
	case R_COMPOUND: case R_AMOD: case R_FLAT: return "inside";
	default: return "other";
	}
}

/* The stretch that shows it best: the sentence of the unit that sounds most like it. */
static void show(const struct stance_article *a, const struct candidates *c, const struct unit *u, const struct party *t, struct candidate *p)
{
	for (unsigned sign = 0; sign < 2; sign++) {
		const float *tone = sign ? c->tone_minus : c->tone_plus;
		float mine = (sign ? t->minus : t->plus) + (sign ? u->minus : u->plus) + (t->how <= DOING ? 0.5f : 0) + (u->type[0] == 'q' ? 0.5f : 0);
		if (mine <= p->sign[sign].strength)
			continue;
		uint32_t best = a->at[u->b].sentence;
		for (uint32_t s = best + 1; s <= a->at[u->e - 1].sentence && s < a->sentence->n; s++)
			best = tone[s] > tone[best] ? s : best;
		if (t->how <= DOING && t->token != NOWHERE && t->token >= u->b && t->token < u->e)
			best = a->at[t->token].sentence;
		uint32_t b = u->b, e = u->e - 1;
		while (b < e && a->at[b].sentence != best)
			b++;
		while (e > b && a->at[e].sentence != best)
			e--;
		for (uint32_t k = b + 1; u->quote != NOWHERE && k < e; k++) /* "He lied," said Keller */
			if (tree_is(a, k, "|\"|”|»|''|"))
				e = k;
		while (e > b && a->at[e].tag == '.')
			e--;
		while (b < e && a->at[b].tag == '.')
			b++;
		p->sign[sign].first = b;
		p->sign[sign].last = e;
		p->sign[sign].quote = u->quote;
		p->sign[sign].strength = mine;
	}
}

static void at_first_sight(struct candidate *p, float plus, float minus)
{
	p->plus = plus > p->plus ? plus : p->plus;
	p->minus = minus > p->minus ? minus : p->minus;
}

static void tell(struct stance_article *a, struct candidates *c, const struct unit *u, const struct party *t, struct candidate *p)
{
	const char *how = how_name[t->how];
	see(a, c, p, u->type, how, 1);
	if (t->how <= DESCRIBED) {
		bool own = u->type[0] != 't' || t->rel != R_NSUBJ; /* what the holder says or does it in */
		at_first_sight(p, own ? t->plus / 2 : 0, own ? t->minus / 2 : 0);
		see(a, c, p, u->type, "looks well", t->plus);
		see(a, c, p, u->type, "looks ill", t->minus);
	}
	see(a, c, p, "sounds well", u->type, u->plus);
	see(a, c, p, "sounds ill", u->type, u->minus);
	see(a, c, p, "sounds well", how, u->plus);
	see(a, c, p, "sounds ill", how, u->minus);
	float n = u->good + u->bad;
	if (n > 0) {
		see(a, c, p, "good words", u->type, u->good / (n + 1));
		see(a, c, p, "bad words", u->type, u->bad / (n + 1));
		see(a, c, p, "good words", how, u->good / (n + 1));
		see(a, c, p, "bad words", how, u->bad / (n + 1));
	}
	n = u->fair + u->foul;
	if (n > 0) {
		see(a, c, p, "fair", u->type, u->fair / (n + 2));
		see(a, c, p, "foul", u->type, u->foul / (n + 2));
		see(a, c, p, "fair", how, u->fair / (n + 2));
		see(a, c, p, "foul", how, u->foul / (n + 2));
	}
	if (t->how <= DESCRIBED && t->token != NOWHERE) {
		float does, bears;
		predicates(a, c, head_of(a, t->token), &does, &bears);
		see(a, c, p, u->type, "does well", does > 2 ? 1 : does / 2);
		see(a, c, p, u->type, "does ill", does < -2 ? 1 : -does / 2);
		see(a, c, p, u->type, "bears well", bears > 2 ? 1 : bears / 2);
		see(a, c, p, u->type, "bears ill", bears < -2 ? 1 : -bears / 2);
	}
	if (t->how > DOING && t->token != NOWHERE && t->token < a->n && a->at[t->token].name == t->name) { /* as what it was spoken of just before */
		uint32_t away = a->at[u->b].sentence - a->at[t->token].sentence;
		see(a, c, p, u->type[0] == 'q' ? "came as" : "was", rel_name(a->at[head_of(a, t->token)].rel), 1);
		see(a, c, p, "away", away == 0 ? "none" : away == 1 ? "one" : away == 2 ? "two" : "more", 1);
		see(a, c, p, "before", "looks well", c->plus[t->token]);
		see(a, c, p, "before", "looks ill", c->minus[t->token]);
		see(a, c, p, "before", "was quoted", a->at[t->token].quote != NOWHERE);
	}
	bool worst = t->how <= DESCRIBED, best = worst;
	for (unsigned k = 0; k < u->n; k++) {
		worst &= u->party[k].minus <= t->minus;
		best &= u->party[k].plus <= t->plus;
	}
	if (t->minus > 0.2f)
		see(a, c, p, u->type, "looks worst", worst);
	if (t->plus > 0.2f)
		see(a, c, p, u->type, "looks best", best);
	see(a, c, p, "said of others", how, u->spoken);
	see(a, c, p, "good report", u->type, u->say_good > 0);
	see(a, c, p, "bad report", u->type, u->say_bad > 0);
	see(a, c, p, "good report", how, u->say_good > 0);
	see(a, c, p, "bad report", how, u->say_bad > 0);
	see(a, c, p, "kind of quotation", u->kind ? u->kind : "", u->kind != NULL);
	see(a, c, p, "in the head", u->type, a->at[u->b].sentence < 2);
	see(a, c, p, "question", u->type, u->question);
	see(a, c, p, "undone", u->type, u->undone);
	see(a, c, p, "negation", u->type, u->negation);
	see(a, c, p, "you", u->type, u->you);
	see(a, c, p, "we", u->type, u->we);
	see(a, c, p, "only", how, u->only);
	see(a, c, p, "length", u->type, (float)(u->e - u->b) / 50 > 1 ? 1 : (float)(u->e - u->b) / 50);
	if (t->how <= DOING && t->token != NOWHERE)
		see(a, c, p, u->type, rel_name(a->at[head_of(a, t->token)].rel), 1);
	show(a, c, u, t, p);
}

/* "You", "the deal", "the commission": whom a word means that is no mention of a name. */
static void add_meant(struct stance_article *a, struct candidates *c, uint32_t i, uint32_t holder, struct unit *u)
{
	struct names of;
	bool noun = a->at[i].tag == 'n' && i > 0 && (tree_is(a, i - 1, "|the|this|that|these|those|a|") || (i > 1 && a->at[i - 1].tag == 'a' && tree_is(a, i - 2, "|the|this|that|")));
	if (a->at[i].name != NOWHERE || !(noun || tree_is(a, i, "|you|your|")))
		return;
	who_is(a, i, TARGET, &of);
	for (unsigned k = 0; k < of.n && k < 2; k++)
		if (of.at[k] != holder)
			add_party(u, of.at[k], i, noun ? DOING : YOU, c);
}

/* Names that stand before word b, the nearest first. */
static void look_back(struct stance_article *a, struct candidates *c, uint32_t b, uint32_t holder, unsigned most, struct unit *u)
{
	unsigned n = 0;
	uint32_t seen[EARLIER] = {NOWHERE, NOWHERE, NOWHERE, NOWHERE};
	for (uint32_t i = b; i-- > 0 && b - i < BEFORE && n < most;) {
		uint32_t name = a->at[i].name;
		bool again = name == NOWHERE || name == holder;
		for (unsigned k = 0; k < n; k++)
			again |= seen[k] == name;
		if (again)
			continue;
		seen[n] = name;
		struct party *p = add_party(u, name, NOWHERE, (enum how)(LAST + n), c);
		if (p && p->token == NOWHERE)
			p->token = i;
		n++;
	}
}

static void quotation(struct stance_article *a, struct candidates *c, uint32_t q, uint32_t *last_speaker)
{
	struct unit u = {.type = "quoted", .quote = q};
	uint32_t holder = a->speaker[q];
	u.b = qn_find(a->token, a->quote->begin[q]);
	u.e = qn_find(a->token, a->quote->end[q]);
	if (holder == NOWHERE || u.b >= u.e)
		return;
	u.e = u.e > u.b + LONG ? u.b + LONG : u.e;
	read_unit(a, c, &u);
	u.kind = qn_string_at(a->r, a->quote, 1, q);
	for (uint32_t i = u.b; i < u.e; i++) {
		if (starts(a, i, u.b) && a->at[i].name != holder)
			add_party(&u, a->at[i].name, i, how_of(a, i), c);
		else
			add_meant(a, c, i, holder, &u);
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
		int sign = judged(a, i);
		u.say_good += sign > 0;
		u.say_bad += sign < 0;
		if (starts(a, i, first) && a->at[i].name != holder)
			add_party(&u, a->at[i].name, i, BESIDE, c);
	}
	look_back(a, c, first, holder, EARLIER, &u);
	if (*last_speaker != NOWHERE && *last_speaker != holder)
		add_party(&u, *last_speaker, NOWHERE, SPOKE, c);
	for (uint32_t i = 0, n = 0; i < a->n && a->at[i].sentence == 0 && i < 40 && n < 3; i++)
		if (starts(a, i, 0) && a->at[i].name != holder) {
			add_party(&u, a->at[i].name, NOWHERE, HEAD, c);
			n++;
		}
	for (unsigned k = 0; k < u.n; k++) {
		struct candidate *p = pair(a, c, holder, u.party[k].name);
		if (!p)
			continue;
		tell(a, c, &u, &u.party[k], p);
		if (k >= inside)
			see(a, c, p, "outside", inside == 0 ? "alone" : inside == 1 ? "one" : "more", 1);
	}
	*last_speaker = holder;
}

static const char *far(uint32_t n) { return n < 4 ? "near" : n < 10 ? "middle" : n < 20 ? "far" : "very far"; }

static void sentence(struct stance_article *a, struct candidates *c, uint32_t b, uint32_t e)
{
	struct unit u = {.type = "told", .b = b, .e = e, .quote = NOWHERE};
	uint32_t subject = NOWHERE;
	read_unit(a, c, &u);
	for (uint32_t i = b; i < e; i++)
		if (starts(a, i, b)) {
			unsigned had = u.n;
			struct party *p = add_party(&u, a->at[i].name, i, how_of(a, i), c);
			uint32_t h = head_of(a, i);
			if (p && u.n > had) {
				p->rel = a->at[h].rel;
				p->quoted = a->at[i].quote != NOWHERE;
			}
			if (p && subject == NOWHERE && a->at[i].quote == NOWHERE && (a->at[h].rel == R_NSUBJ || a->at[h].rel == R_NSUBJ_PASS))
				subject = a->at[i].name;
		}
	for (uint32_t i = b; i < e; i++)
		if (a->at[i].quote == NOWHERE)
			add_meant(a, c, i, NOWHERE, &u);
	unsigned inside = u.n;
	u.only = inside == 2;
	for (unsigned h = 0; h < inside; h++)
		for (unsigned t = 0; t < inside; t++) {
			const struct party *x = &u.party[h], *y = &u.party[t];
			uint32_t q = a->at[y->token].quote;
			if (h == t || x->how == DOING || x->how == YOU || (q != NOWHERE && a->speaker[q] == x->name))
				continue;
			struct candidate *p = pair(a, c, x->name, y->name);
			if (!p)
				return;
			u.quote = q;
			tell(a, c, &u, y, p);
			see(a, c, p, rel_name(x->rel), rel_name(y->rel), 1);
			see(a, c, p, x->token < y->token ? "before" : "behind", far(x->token < y->token ? y->token - x->token : x->token - y->token), 1);
			bool close;
			float feels = regard(a, c, head_of(a, x->token), head_of(a, y->token), &close);
			see(a, c, p, "one clause", "", close);
			if (close) {
				see(a, c, p, "acts well", rel_name(x->rel), feels > 2 ? 1 : feels / 2);
				see(a, c, p, "acts ill", rel_name(x->rel), feels < -2 ? 1 : -feels / 2);
				see(a, c, p, "acts well", rel_name(y->rel), feels > 2 ? 1 : feels / 2);
				see(a, c, p, "acts ill", rel_name(y->rel), feels < -2 ? 1 : -feels / 2);
				see(a, c, p, "acts well", "", feels > 2 ? 1 : feels / 2);
				see(a, c, p, "acts ill", "", feels < -2 ? 1 : -feels / 2);
			}
			if (x->rel == R_NSUBJ || x->rel == R_POSS || x->rel == R_AGENT) {
				see(a, c, p, "regards well", rel_name(x->rel), feels > 2 ? 1 : feels / 2);
				see(a, c, p, "regards ill", rel_name(x->rel), feels < -2 ? 1 : -feels / 2);
			}
			see(a, c, p, "regards well", "", feels > 2 ? 1 : feels / 2);
			see(a, c, p, "regards ill", "", feels < -2 ? 1 : -feels / 2);
			see(a, c, p, "holder", how_name[x->how], 1);
			see(a, c, p, "holder quoted", "", x->quoted);
			see(a, c, p, "target quoted", "", y->quoted);
		}
	u.quote = NOWHERE;
	if (subject != NOWHERE) {
		u.type = "follows";
		look_back(a, c, b, subject, 2, &u);
		for (unsigned k = inside; k < u.n; k++) {
			struct candidate *p = pair(a, c, subject, u.party[k].name);
			if (p)
				tell(a, c, &u, &u.party[k], p);
		}
	}
	if (c->voice.all) {
		u.type = "author";
		unsigned n = 0;
		for (unsigned k = 0; k < inside; k++)
			n += !u.party[k].quoted;
		u.only = n == 1;
		for (unsigned k = 0; k < inside; k++) {
			struct candidate *p = u.party[k].quoted ? NULL : pair(a, c, NOWHERE, u.party[k].name);
			if (p)
				tell(a, c, &u, &u.party[k], p);
		}
	}
}

/* ---- the article */

/* The ratings of all words. */
static bool read_words(struct stance_article *a, const struct connotations *of, struct candidates *c)
{
	char low[64];
	c->word = qn_scratch(a->r, (a->n + 1) * sizeof *c->word);
	if (!c->word)
		return false;
	for (uint32_t i = 0; i < a->n; i++) {
		char tag = a->at[i].tag, part = tag == 'a' ? 'j' : tag == 'd' || tag == 'i' ? 'r' : tag;
		const char *lemma = qn_string_at(a->r, a->syntax, 1, i);
		if (lemma && (part == 'v' || part == 'n' || part == 'j' || part == 'r'))
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

/* How much the author himself is heard outside of quotations. */
static void listen(const struct stance_article *a, struct candidates *c)
{
	uint32_t quoted = 0;
	for (uint32_t i = 0; i < a->n; i++) {
		if (a->at[i].quote != NOWHERE) {
			quoted++;
			continue;
		}
		c->voice.i += tree_is(a, i, "|i|my|me|");
		c->voice.we += tree_is(a, i, "|we|our|us|");
		c->voice.you += tree_is(a, i, "|you|your|");
		c->voice.asks += tree_is(a, i, "|?|!|");
	}
	c->voice.quoted = a->n ? (float)quoted / (float)a->n : 0;
	c->voice.all = a->column || c->voice.i + c->voice.we + c->voice.you + c->voice.asks > 0 || c->voice.quoted < 0.1f;
}

static void look_at_author(struct stance_article *a, struct candidates *c, struct candidate *p)
{
	float words = (float)(a->n > 200 ? a->n : 200) / 200;
	float i = (float)c->voice.i / words, we = (float)c->voice.we / words, you = (float)c->voice.you / words, asks = (float)c->voice.asks / words;
	see(a, c, p, "author", "column", a->column);
	see(a, c, p, "author", "I", i > 3 ? 3 : i);
	see(a, c, p, "author", "we", we > 3 ? 3 : we);
	see(a, c, p, "author", "you", you > 3 ? 3 : you);
	see(a, c, p, "author", "asks", asks > 3 ? 3 : asks);
	see(a, c, p, "author", "lets others speak", c->voice.quoted);
}

static void look_at_rules(struct stance_article *a, struct candidates *c)
{
	for (uint32_t i = 0; i < a->n_row; i++) {
		const struct row *w = &a->row[i];
		struct candidate *p = pair(a, c, w->holder, w->target);
		if (!p)
			continue;
		see(a, c, p, w->positive ? "rule for" : "rule against", w->rule, 1);
		if (p->sign[!w->positive].strength < 10 + w->score) {
			p->sign[!w->positive].first = w->first;
			p->sign[!w->positive].last = w->last;
			p->sign[!w->positive].quote = w->quote;
			p->sign[!w->positive].strength = 10 + w->score;
		}
		at_first_sight(p, w->positive ? w->score : 0, w->positive ? 0 : w->score);
		see(a, c, p, w->positive ? "any rule for" : "any rule against", "", w->score);
		uint32_t k = c->n_slot && w->holder != NOWHERE ? c->slot[candidate_slot(c, w->target, w->holder)] : 0;
		if (k)
			see(a, c, &c->at[k - 1], w->positive ? "returns for" : "returns against", "", 1);
	}
}

static void look_at_leaning(struct stance_article *a, struct candidates *c, const qn_layer *leaning)
{
	for (uint32_t i = 0; i < leaning->n; i++) {
		float score = qn_num_at(leaning, SCORE_COLUMN, i);
		struct candidate *p = pair(a, c, leaning->col[HOLDER_COLUMN][i], leaning->col[TARGET_COLUMN][i]);
		if (!p)
			continue;
		at_first_sight(p, score, -score);
		if (score * score > p->lean * p->lean)
			p->lean = score;
		see(a, c, p, "leans for", "", score);
		see(a, c, p, "leans against", "", -score);
		see(a, c, p, "leans for", "much", score > 0.5f);
		see(a, c, p, "leans against", "much", score < -0.5f);
	}
}

static const char *kind_of(const struct stance_article *a, uint32_t name)
{
	return name == NOWHERE ? "author" : who_is_kind(a, name, "PER") ? "PER" : who_is_kind(a, name, "ORG") ? "ORG" : who_is_kind(a, name, "LOC") ? "LOC" : "else";
}

static void look_at_pairs(struct stance_article *a, struct candidates *c, const uint32_t *often, const uint32_t *speaks)
{
	for (uint32_t i = 0; i < c->n; i++) {
		struct candidate *p = &c->at[i];
		see(a, c, p, "always", "", 1);
		see(a, c, p, "holder is", kind_of(a, p->holder), 1);
		see(a, c, p, "target is", kind_of(a, p->target), 1);
		see(a, c, p, kind_of(a, p->holder), kind_of(a, p->target), 1);
		see(a, c, p, "target often", "", (float)(often[p->target] > 8 ? 8 : often[p->target]) / 8);
		see(a, c, p, "target once", "", often[p->target] == 1);
		see(a, c, p, "target speaks", "", speaks[p->target] > 0);
		if (p->holder == NOWHERE)
			look_at_author(a, c, p);
		else {
			see(a, c, p, "holder often", "", (float)(often[p->holder] > 8 ? 8 : often[p->holder]) / 8);
			see(a, c, p, "holder speaks", "", (float)(speaks[p->holder] > 4 ? 4 : speaks[p->holder]) / 4);
		}
	}
}

/* ---- what others feel: who is for my friends, and against whom I am against */

enum { NEAREST = 8 };
struct circle { /* of a name: whom it is most for or against at first sight, and sums over all */
	unsigned n;
	uint32_t whom[NEAREST];
	float sign[NEAREST];
	float for_others, against_others, from_others_for, from_others_against;
};

static float first_sight(const struct candidates *c, uint32_t holder, uint32_t target)
{
	uint32_t k = c->slot[candidate_slot(c, holder, target)];
	return k ? c->at[k - 1].plus - c->at[k - 1].minus : 0;
}

static void join_circle(struct circle *o, uint32_t whom, float sign)
{
	unsigned least = 0;
	if (sign > -0.15f && sign < 0.15f)
		return;
	for (unsigned k = 1; k < o->n; k++)
		least = o->sign[k] * o->sign[k] < o->sign[least] * o->sign[least] ? k : least;
	if (o->n < NEAREST)
		least = o->n++;
	else if (o->sign[least] * o->sign[least] >= sign * sign)
		return;
	o->whom[least] = whom;
	o->sign[least] = sign;
}

static void see_both(struct stance_article *a, struct candidates *c, struct candidate *p, const char *what, float sum)
{
	see(a, c, p, what, "for", sum > 2 ? 2 : sum);
	see(a, c, p, what, "against", sum < -2 ? 2 : -sum);
}

static bool look_around(struct stance_article *a, struct candidates *c)
{
	struct circle *of = qn_scratch(a->r, (a->name->n + 1) * sizeof *of), nobody = {0};
	if (!of)
		return false;
	for (uint32_t i = 0; i < c->n; i++) {
		const struct candidate *p = &c->at[i];
		float sign = p->plus - p->minus;
		struct circle *h = p->holder == NOWHERE ? &nobody : &of[p->holder], *t = &of[p->target];
		if (p->holder != NOWHERE)
			join_circle(h, p->target, sign);
		*(sign > 0 ? &h->for_others : &h->against_others) += sign > 0 ? sign : -sign;
		*(sign > 0 ? &t->from_others_for : &t->from_others_against) += sign > 0 ? sign : -sign;
	}
	for (uint32_t i = 0; i < c->n; i++) {
		struct candidate *p = &c->at[i];
		const struct circle *h = p->holder == NOWHERE ? &nobody : &of[p->holder], *t = &of[p->target];
		float mine = p->plus - p->minus, alike = 0, through = 0;
		see(a, c, p, "holder on others", "for", h->for_others - (mine > 0 ? mine : 0));
		see(a, c, p, "holder on others", "against", h->against_others - (mine < 0 ? -mine : 0));
		see(a, c, p, "others on target", "for", t->from_others_for - (mine > 0 ? mine : 0));
		see(a, c, p, "others on target", "against", t->from_others_against - (mine < 0 ? -mine : 0));
		if (p->holder == NOWHERE)
			continue;
		for (unsigned k = 0; k < h->n; k++)
			if (h->whom[k] != p->target) {
				alike += h->sign[k] * first_sight(c, p->target, h->whom[k]);
				through += h->sign[k] * first_sight(c, h->whom[k], p->target);
			}
		see_both(a, c, p, "target on holder", first_sight(c, p->target, p->holder));
		see_both(a, c, p, "alike", alike);
		see_both(a, c, p, "through others", through);
	}
	return true;
}

bool candidates_find(struct stance_article *a, const qn_layer *tone, const qn_layer *leaning, const struct connotations *words, struct candidates *c)
{
	uint32_t last_speaker = NOWHERE;
	uint32_t *often = qn_scratch(a->r, (a->name->n + 1) * sizeof *often), *speaks = qn_scratch(a->r, (a->name->n + 1) * sizeof *speaks);
	if (!often || !speaks || !read_tone(a, tone, c) || !read_words(a, words, c))
		return false;
	listen(a, c);
	for (uint32_t i = 0; i < a->n; i++)
		if (starts(a, i, 0))
			often[a->at[i].name]++;
	for (uint32_t q = 0; a->quote && q < a->quote->n; q++) {
		if (a->speaker[q] != NOWHERE)
			speaks[a->speaker[q]]++;
		quotation(a, c, q, &last_speaker);
	}
	for (uint32_t s = 0; s < a->sentence->n; s++) {
		uint32_t b = qn_find(a->token, a->sentence->begin[s]), e = qn_find(a->token, a->sentence->end[s]);
		if (b < e)
			sentence(a, c, b, e);
	}
	look_at_rules(a, c);
	look_at_leaning(a, c, leaning);
	look_at_pairs(a, c, often, speaks);
	return look_around(a, c) && !a->failed;
}
