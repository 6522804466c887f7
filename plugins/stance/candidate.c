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
enum { BEFORE = 90, EARLIER = 4, LONG = 400, SHORT = 4, EVIDENCE = 16 /* words */ };

static const char *const how_name[] = {"named", "pronoun", "described", "you", "doing", "beside", "last", "last2", "last3", "last4", "spoke", "head", "main"};

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

static void read_unit(struct stance_article *a, struct candidates *c, struct unit *u)
{
	uint32_t s = NOWHERE;
	for (uint32_t i = u->b; i < u->e && i < u->b + LONG; i++) {
		if (a->at[i].sentence != s) {
			s = a->at[i].sentence;
			u->plus = c->tone_plus[s] > u->plus ? c->tone_plus[s] : u->plus;
			u->minus = c->tone_minus[s] > u->minus ? c->tone_minus[s] : u->minus;
		}
		int sign = word_judged(a, c, i);
		u->good += sign > 0;
		u->bad += sign < 0;
		float event = a->at[i].name == NOWHERE ? word_signed(c, i, c->word[i].event) : 0;
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
		for (uint32_t k = b + 1; u->quote != NOWHERE && k < e; k++) /* "He lied," said Keller; but: the minister "lied" */
			if (tree_is(a, k, "|\"|”|»|''|") && a->token->begin[k] == a->token->end[k - 1])
				e = k;
		for (uint32_t most = b; e - b < SHORT && b > 0 && most - b < EVIDENCE && a->at[b - 1].sentence == a->at[b].sentence;) /* condemned Norway */
			b--;
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

static void see_signs(struct stance_article *a, struct candidates *c, struct candidate *p, const char *good, const char *bad, const char *of, float plus, float minus)
{
	candidate_see(a, c, p, good, of, plus);
	candidate_see(a, c, p, bad, of, minus);
}

/* "Norway will not give up what is ours": whether the party of word t acts, and "we" in the same sentence stands behind it. */
static bool own_side(const struct stance_article *a, const struct unit *u, uint32_t t)
{
	if (a->at[t].rel != R_NSUBJ && a->at[t].rel != R_POSS)
		return false;
	for (uint32_t i = t + 1; i < u->e && i < t + 20 && a->at[i].sentence == a->at[t].sentence; i++)
		if (tree_is(a, i, "|we|us|our|ours|"))
			return true;
	return false;
}

static void tell(struct stance_article *a, struct candidates *c, const struct unit *u, const struct party *t, uint32_t holder, struct candidate *p)
{
	const char *how = how_name[t->how];
	candidate_see(a, c, p, u->type, how, 1);
	p->units++;
	p->well += t->how <= DESCRIBED && t->plus > 0.5f;
	p->ill += t->how <= DESCRIBED && t->minus > 0.5f;
	p->sounds[0] += u->plus;
	p->sounds[1] += u->minus;
	p->looks[0] += t->how <= DESCRIBED ? t->plus : 0;
	p->looks[1] += t->how <= DESCRIBED ? t->minus : 0;
	if (t->how <= DESCRIBED) {
		bool own = u->type[0] != 't' || t->rel != R_NSUBJ; /* what the holder says or does it in */
		candidate_first_sight(p, own ? t->plus / 2 : 0, own ? t->minus / 2 : 0);
		candidate_see(a, c, p, u->type, "looks well", t->plus);
		candidate_see(a, c, p, u->type, "looks ill", t->minus);
	}
	see_signs(a, c, p, "sounds well", "sounds ill", u->type, u->plus, u->minus);
	see_signs(a, c, p, "sounds well", "sounds ill", how, u->plus, u->minus);
	float n = u->good + u->bad;
	if (n > 0) {
		see_signs(a, c, p, "good words", "bad words", u->type, u->good / (n + 1), u->bad / (n + 1));
		see_signs(a, c, p, "good words", "bad words", how, u->good / (n + 1), u->bad / (n + 1));
	}
	n = u->fair + u->foul;
	if (n > 0) {
		see_signs(a, c, p, "fair", "foul", u->type, u->fair / (n + 2), u->foul / (n + 2));
		see_signs(a, c, p, "fair", "foul", how, u->fair / (n + 2), u->foul / (n + 2));
	}
	if (t->how <= DESCRIBED && t->token != NOWHERE) {
		float does, bears;
		word_predicates(a, c, candidate_head(a, t->token), &does, &bears);
		candidate_see(a, c, p, u->type, "does well", does > 2 ? 1 : does / 2);
		candidate_see(a, c, p, u->type, "does ill", does < -2 ? 1 : -does / 2);
		candidate_see(a, c, p, u->type, "bears well", bears > 2 ? 1 : bears / 2);
		candidate_see(a, c, p, u->type, "bears ill", bears < -2 ? 1 : -bears / 2);
	}
	if (t->how > DOING && t->token != NOWHERE && t->token < a->n && a->at[t->token].name == t->name) { /* as what it was spoken of just before */
		uint32_t away = a->at[u->b].sentence - a->at[t->token].sentence;
		candidate_see(a, c, p, u->type[0] == 'q' ? "came as" : "was", rel_name(a->at[candidate_head(a, t->token)].rel), 1);
		candidate_see(a, c, p, "away", away == 0 ? "none" : away == 1 ? "one" : away == 2 ? "two" : "more", 1);
		candidate_see(a, c, p, "before", "looks well", c->plus[t->token]);
		candidate_see(a, c, p, "before", "looks ill", c->minus[t->token]);
		candidate_see(a, c, p, "before", "was quoted", a->at[t->token].quote != NOWHERE);
	}
	bool worst = t->how <= DESCRIBED, best = worst;
	for (unsigned k = 0; k < u->n; k++) {
		worst &= u->party[k].minus <= t->minus;
		best &= u->party[k].plus <= t->plus;
	}
	if (t->minus > 0.2f)
		candidate_see(a, c, p, u->type, "looks worst", worst);
	if (t->plus > 0.2f)
		candidate_see(a, c, p, u->type, "looks best", best);
	candidate_see(a, c, p, "said of others", how, u->spoken);
	see_signs(a, c, p, "good report", "bad report", u->type, u->say_good > 0, u->say_bad > 0);
	see_signs(a, c, p, "good report", "bad report", how, u->say_good > 0, u->say_bad > 0);
	candidate_see(a, c, p, "kind of quotation", u->kind ? u->kind : "", u->kind != NULL);
	candidate_see(a, c, p, "in the head", u->type, a->at[u->b].sentence < 2);
	candidate_see(a, c, p, "question", u->type, u->question);
	candidate_see(a, c, p, "undone", u->type, u->undone);
	candidate_see(a, c, p, "negation", u->type, u->negation);
	candidate_see(a, c, p, "you", u->type, u->you);
	candidate_see(a, c, p, "we", u->type, u->we);
	candidate_see(a, c, p, "only", how, u->only);
	candidate_see(a, c, p, "length", u->type, (float)(u->e - u->b) / 50 > 1 ? 1 : (float)(u->e - u->b) / 50);
	if (u->we && t->how <= DESCRIBED && t->token != NOWHERE && own_side(a, u, candidate_head(a, t->token)))
		candidate_see(a, c, p, "own side", u->type, 1);
	if (t->how <= DOING && t->token != NOWHERE)
		candidate_see(a, c, p, u->type, rel_name(a->at[candidate_head(a, t->token)].rel), 1);
	reading_pair(a, c, u, t, holder, p);
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
		if (candidate_starts(a, i, u.b) && a->at[i].name != holder)
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
		int sign = word_judged(a, c, i);
		u.say_good += sign > 0;
		u.say_bad += sign < 0;
		if (candidate_starts(a, i, first) && a->at[i].name != holder)
			add_party(&u, a->at[i].name, i, BESIDE, c);
	}
	look_back(a, c, first, holder, EARLIER, &u);
	if (*last_speaker != NOWHERE && *last_speaker != holder)
		add_party(&u, *last_speaker, NOWHERE, SPOKE, c);
	for (uint32_t i = 0, n = 0; i < a->n && a->at[i].sentence == 0 && i < 40 && n < 3; i++)
		if (candidate_starts(a, i, 0) && a->at[i].name != holder) {
			add_party(&u, a->at[i].name, NOWHERE, HEAD, c);
			n++;
		}
	for (unsigned k = 0; k < c->n_main && k < 3; k++)
		if (c->main[k] != holder)
			add_party(&u, c->main[k], NOWHERE, MAIN, c);
	for (unsigned k = 0; k < u.n; k++) {
		struct candidate *p = candidate_pair(a, c, holder, u.party[k].name);
		if (!p)
			continue;
		tell(a, c, &u, &u.party[k], NOWHERE, p);
		if (k >= inside)
			candidate_see(a, c, p, "outside", inside == 0 ? "alone" : inside == 1 ? "one" : "more", 1);
	}
	*last_speaker = holder;
}

static const char *far(uint32_t n) { return n < 4 ? "near" : n < 10 ? "middle" : n < 20 ? "far" : "very far"; }

static void sentence(struct stance_article *a, struct candidates *c, uint32_t b, uint32_t e)
{
	struct unit u = {.type = "told", .b = b, .e = e, .quote = NOWHERE};
	uint32_t subject = NOWHERE, subject_at = NOWHERE;
	read_unit(a, c, &u);
	for (uint32_t i = b; i < e; i++)
		if (candidate_starts(a, i, b)) {
			unsigned had = u.n;
			struct party *p = add_party(&u, a->at[i].name, i, how_of(a, i), c);
			uint32_t h = candidate_head(a, i);
			if (p && u.n > had) {
				p->rel = a->at[h].rel;
				p->quoted = a->at[i].quote != NOWHERE;
			}
			if (p && subject == NOWHERE && a->at[i].quote == NOWHERE && (a->at[h].rel == R_NSUBJ || a->at[h].rel == R_NSUBJ_PASS)) {
				subject = a->at[i].name;
				subject_at = i;
			}
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
			struct candidate *p = candidate_pair(a, c, x->name, y->name);
			if (!p)
				return;
			u.quote = q;
			tell(a, c, &u, y, x->token, p);
			candidate_see(a, c, p, rel_name(x->rel), rel_name(y->rel), 1);
			candidate_see(a, c, p, x->token < y->token ? "before" : "behind", far(x->token < y->token ? y->token - x->token : x->token - y->token), 1);
			if (who_is_kind(a, x->name, "PER") && side_belongs(a, candidate_head(a, x->token), candidate_head(a, y->token), who_is_kind(a, y->name, "PER"))) {
				struct candidate *back = candidate_pair(a, c, y->name, x->name);
				p = candidate_pair(a, c, x->name, y->name);
				candidate_see(a, c, p, "belongs", "holder", 1);
				candidate_see(a, c, p, "belongs to", who_is_kind(a, y->name, "PER") ? "PER" : "else", 1);
				candidate_first_sight(p, 0.5f, 0);
				if (back)
					candidate_see(a, c, back, "belongs", "target", 1);
			}
			bool close;
			float feels = word_regard(a, c, candidate_head(a, x->token), candidate_head(a, y->token), &close);
			candidate_see(a, c, p, "one clause", "", close);
			if (close) {
				candidate_see(a, c, p, "acts well", rel_name(x->rel), feels > 2 ? 1 : feels / 2);
				candidate_see(a, c, p, "acts ill", rel_name(x->rel), feels < -2 ? 1 : -feels / 2);
				candidate_see(a, c, p, "acts well", rel_name(y->rel), feels > 2 ? 1 : feels / 2);
				candidate_see(a, c, p, "acts ill", rel_name(y->rel), feels < -2 ? 1 : -feels / 2);
				candidate_see(a, c, p, "acts well", "", feels > 2 ? 1 : feels / 2);
				candidate_see(a, c, p, "acts ill", "", feels < -2 ? 1 : -feels / 2);
			}
			if (x->rel == R_NSUBJ || x->rel == R_POSS || x->rel == R_AGENT) {
				candidate_see(a, c, p, "regards well", rel_name(x->rel), feels > 2 ? 1 : feels / 2);
				candidate_see(a, c, p, "regards ill", rel_name(x->rel), feels < -2 ? 1 : -feels / 2);
			}
			candidate_see(a, c, p, "regards well", "", feels > 2 ? 1 : feels / 2);
			candidate_see(a, c, p, "regards ill", "", feels < -2 ? 1 : -feels / 2);
			candidate_see(a, c, p, "holder", how_name[x->how], 1);
			candidate_see(a, c, p, "holder quoted", "", x->quoted);
			candidate_see(a, c, p, "target quoted", "", y->quoted);
		}
	u.quote = NOWHERE;
	if (subject != NOWHERE) {
		u.type = "follows";
		look_back(a, c, b, subject, 2, &u);
		for (unsigned k = 0; k < c->n_main && k < 2; k++)
			if (c->main[k] != subject)
				add_party(&u, c->main[k], NOWHERE, MAIN, c);
		for (unsigned k = inside; k < u.n; k++) {
			struct candidate *p = candidate_pair(a, c, subject, u.party[k].name);
			if (p)
				tell(a, c, &u, &u.party[k], subject_at, p);
		}
	}
	if (c->voice.all) {
		u.type = "author";
		unsigned n = 0;
		for (unsigned k = 0; k < inside; k++)
			n += !u.party[k].quoted;
		u.only = n == 1;
		for (unsigned k = 0; k < inside; k++) {
			struct candidate *p = u.party[k].quoted ? NULL : candidate_pair(a, c, NOWHERE, u.party[k].name);
			if (p)
				tell(a, c, &u, &u.party[k], NOWHERE, p);
		}
	}
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
	if (!read_tone(a, tone, c) || !read_words(a, ratings, words, c) || !candidates_meet(a, c) || !side_parties(a, c))
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
