/*
 * act.c -- who is for or against whom, by the verbs, adjectives and nouns that say so.
 *
 * A word of attitude-words.txt governs two places; which phrase fills which is
 * read from the tree, with the order of words as a second witness behind a
 * preposition, where parsers err most.
 */
#include "stance.h"
#include "../../core/learn/text.h"

#include <string.h>

enum { CHILDREN = 48 };
enum { SAY = 1 << OP_FOR | 1 << OP_AGAINST, DO = 1 << OP_HELP | 1 << OP_HARM, FEEL = 1 << OP_ANGERS | 1 << OP_PLEASES,
       FAVOUR = 1 << OP_FOR | 1 << OP_HELP | 1 << OP_PLEASES | 1 << OP_NOUN_FOR | 1 << OP_ADJ_FOR | 1 << OP_BETWEEN_FOR };

/* ---- phrases */

struct key { uint32_t hash, first, last; }; /* words [first, last] */

static size_t spell(const struct stance_article *a, uint32_t i, bool lemma, char *out, size_t room)
{
	const char *s = lemma ? qn_string_at(a->r, a->syntax, 1, i) : NULL;
	return s ? text_lower(s, strlen(s), out, room) : text_lower(a->text + a->token->begin[i], a->token->end[i] - a->token->begin[i], out, room);
}

static struct key join(const struct stance_article *a, uint32_t i, bool lemma_i, uint32_t k, bool lemma_k)
{
	char s[128];
	size_t n = spell(a, i, lemma_i, s, 60);
	s[n++] = '_';
	n += spell(a, k, lemma_k, s + n, 60);
	return (struct key){opinion_hash(s, n), i < k ? i : k, i < k ? k : i};
}

/* The phrases that word i may be the head of, longest first; how many. */
static unsigned keys(const struct stance_article *a, uint32_t i, struct key *k)
{
	unsigned n = 0;
	uint32_t p = tree_child(a, i, R_PRT);
	if (p == NOWHERE && i + 1 < a->n && tree_is(a, i + 1, "|out|up|down|off|back|away|"))
		p = i + 1;
	if (p != NOWHERE && p > i)
		k[n++] = join(a, i, true, p, false);
	if (i > 0 && a->at[i - 1].sentence == a->at[i].sentence) {
		k[n++] = join(a, i - 1, false, i, true);
		k[n++] = join(a, i - 1, false, i, false);
	}
	k[n++] = (struct key){a->at[i].lemma, i, i};
	if (a->at[i].low != a->at[i].lemma)
		k[n++] = (struct key){a->at[i].low, i, i};
	return n;
}
enum { KEYS = 5 };

/* ---- what stands behind a preposition that the phrase asks for */

struct complement { uint32_t word, prep, sections; };

static bool fits(const struct stance_article *a, const struct key *k, uint32_t c, uint32_t sections, struct complement *out)
{
	uint32_t p = tree_case(a, c);
	if (p == NOWHERE || p < k->last)
		return false;
	*out = (struct complement){c, p, opinion_with(a->opinion, k->hash, a->at[p].low) & sections};
	return out->sections != 0;
}

static bool complement(const struct stance_article *a, const struct key *k, uint32_t i, uint32_t sections, struct complement *out)
{
	unsigned steps = 0;
	uint32_t next = k->last + 1, governor = a->at[i].rel == R_OBJ || a->at[i].rel == R_OBL ? a->at[i].head : NOWHERE;
	for (uint32_t c = a->at[i].child; c != NOWHERE && steps++ < CHILDREN; c = a->at[c].next)
		if (c > i && (a->at[c].rel == R_OBL || a->at[c].rel == R_NMOD || a->at[c].rel == R_AGENT) && fits(a, k, c, sections, out))
			return true;
	uint32_t object = tree_child(a, i, R_OBJ);
	steps = 0;
	for (uint32_t c = object != NOWHERE && object > i ? a->at[object].child : NOWHERE; c != NOWHERE && steps++ < CHILDREN; c = a->at[c].next)
		if (c > object && (a->at[c].rel == R_OBL || a->at[c].rel == R_NMOD) && a->at[i].tag == 'v' && fits(a, k, c, sections, out))
			return true; /* "donated vaccines to Norway", however the tree hangs it */
	if (next < a->n && a->at[next].head != NOWHERE && a->at[next].head > next && a->at[next].rel == R_CASE &&
	    fits(a, k, a->at[next].head, sections, out))
		return true;
	if (next < a->n && a->at[next].tag == 'p') { /* by its place: a name right behind the preposition */
		uint32_t c = next + 1;
		while (c < a->n && c < next + 3 && a->at[c].name == NOWHERE && (a->at[c].tag == 't' || a->at[c].rel == R_FLAT))
			c++;
		*out = (struct complement){c, next, opinion_with(a->opinion, k->hash, a->at[next].low) & sections};
		if (c < a->n && a->at[c].name != NOWHERE && out->sections)
			return true;
	}
	if (governor == NOWHERE)
		return false;
	steps = 0;
	for (uint32_t c = a->at[governor].child; c != NOWHERE && steps++ < CHILDREN; c = a->at[c].next)
		if (c > i && (a->at[c].rel == R_OBL || a->at[c].rel == R_NMOD) && fits(a, k, c, sections, out))
			return true;
	return false;
}

static void both_ways(struct stance_article *a, const struct names *x, const struct names *y, bool plus, float score, const char *rule,
                      uint32_t i, uint32_t first, uint32_t last)
{
	stance_add(a, x, y, plus, score, rule, i, first, last);
	stance_add(a, y, x, plus, score, rule, i, first, last);
}

static void split(const struct names *all, struct names *first, struct names *rest)
{
	first->n = rest->n = 0;
	for (unsigned k = 0; k < all->n; k++)
		if (k == 0)
			first->at[first->n++] = all->at[k];
		else
			rest->at[rest->n++] = all->at[k];
}

/* ---- verbs */

static const struct names nobody = {0};

/* The object by its place, where the tree has none: a name right behind the verb, but for an article or a title. */
static uint32_t object_behind(const struct stance_article *a, uint32_t i)
{
	uint32_t k = i + 1;
	while (k < a->n && k < i + 3 && a->at[k].name == NOWHERE && (a->at[k].tag == 't' || a->at[k].rel == R_FLAT))
		k++;
	if (k >= a->n || a->at[k].name == NOWHERE || a->at[k].sentence != a->at[i].sentence)
		return NOWHERE;
	return a->at[k].rel == R_NSUBJ && a->at[k].head != NOWHERE && a->at[k].head > k ? NOWHERE : k; /* "suspected Reed was ill" */
}

/* The subject by its place: the bare family name of somebody whom the article named in full, which was not seen to be one. */
static void namesake(const struct stance_article *a, uint32_t i, struct names *out)
{
	enum { LOOK = 400 };
	if (i == 0 || a->at[i - 1].sentence != a->at[i].sentence || a->at[i - 1].name != NOWHERE)
		return;
	uint32_t b = a->token->begin[i - 1], n = a->token->end[i - 1] - b;
	if (n < 2 || a->text[b] < 'A' || a->text[b] > 'Z')
		return;
	for (uint32_t k = 0; k < a->entity->n && k < LOOK && a->entity->begin[k] < b; k++) {
		uint32_t e = a->entity->end[k], s = a->entity->begin[k], name = a->entity->col[1][k];
		const char *kind = qn_string_at(a->r, a->entity, 0, k);
		if (name == QN_NONE || !kind || strcmp(kind, "PER") != 0 || e - s < n + 2)
			continue;
		bool first = a->text[s + n] == ' ' && memcmp(a->text + s, a->text + b, n) == 0;
		bool last = a->text[e - n - 1] == ' ' && memcmp(a->text + e - n, a->text + b, n) == 0;
		if (first || last) {
			*out = (struct names){1, {name}};
			return;
		}
	}
}

static void transitive(struct stance_article *a, uint32_t i, const struct key *k, uint32_t sections, bool plus)
{
	bool passive;
	struct names holder, target;
	uint32_t subject = tree_subject(a, i, &passive), object = tree_child(a, i, R_OBJ), agent;
	bool feel = sections & FEEL && !(sections & (SAY | DO));
	agent = passive ? tree_agent(a, i) : NOWHERE;
	if (passive && agent == NOWHERE && tree_child(a, i, R_AUX_PASS) == NOWHERE && object_behind(a, i) != NOWHERE)
		passive = false; /* "Sifuna, however, blamed Ruto" */
	if (passive) {
		who_are(a, subject, TARGET, &target);
		who_are(a, agent, HOLDER, &holder);
		uint32_t last = agent == NOWHERE ? k->last : tree_case(a, agent);
		if (feel)
			stance_add(a, &target, &holder, plus, 0.8f, "experiencer", i, k->first, last);
		else if (holder.n)
			stance_add(a, &holder, &target, plus, sections & SAY ? 0.9f : 0.8f, "passive", i, k->first, last);
		else if (agent == NOWHERE && sections & SAY && target.n)
			stance_add(a, &nobody, &target, plus, 0.5f, "passive", i, k->first, k->last);
		return;
	}
	if (object == NOWHERE && a->at[i].rel == R_RELCL) /* "the plan that he attacked" */
		object = a->at[i].head != subject ? a->at[i].head : NOWHERE;
	if (object == NOWHERE)
		object = object_behind(a, i);
	who_are(a, subject, feel ? TARGET : HOLDER, &holder); /* "Ireland's decision angered" */
	if (subject == NOWHERE)
		namesake(a, i, &holder);
	who_are(a, object, TARGET, &target);
	if (feel && target.n)
		stance_add(a, &target, &holder, plus, 0.7f, "experiencer", i, k->first, k->last);
	else if (holder.n && !feel && !(tree_lemma(a, i, "|encourage|enable|invite|allow|help|") && tree_child(a, i, R_XCOMP) != NOWHERE))
		stance_add(a, &holder, &target, plus, sections & SAY ? 0.9f : 0.75f, sections & SAY ? "verb" : "deed", i, k->first, k->last);
}

/* "will never abandon" is for the object, "will not tolerate" against it, though who abandons or tolerates says little. */
static bool denied(struct stance_article *a, uint32_t i, const struct key *k)
{
	uint32_t bits = opinion_find(a->opinion, k->hash) & (1 << OP_LOYAL | 1 << OP_SUFFERED), prep;
	bool passive;
	struct names holder, target;
	struct shift s = bits ? tree_shift(a, i) : (struct shift){0};
	if (!s.negated || s.undone)
		return false;
	uint32_t object = tree_child(a, i, R_OBJ);
	if (object == NOWHERE)
		object = tree_behind(a, i, "|from|on|", &prep);
	who_are(a, tree_subject(a, i, &passive), HOLDER, &holder);
	who_are(a, object != NOWHERE ? object : object_behind(a, i), TARGET, &target);
	if (passive || !holder.n || !target.n)
		return false;
	stance_add(a, &holder, &target, bits & 1 << OP_LOYAL, 0.75f, "verb", i, k->first, k->last);
	return true;
}

static void verb(struct stance_article *a, uint32_t i)
{
	struct key k[KEYS];
	struct complement c;
	bool passive;
	struct names holder, target;
	if (ask_answer(a, i) || ask_look(a, i))
		return;
	for (unsigned j = 0, n = keys(a, i, k); j < n; j++) {
		uint32_t direct = opinion_with(a->opinion, k[j].hash, 0) & (SAY | DO | FEEL), prep;
		if (complement(a, &k[j], i, SAY | DO, &c)) {
			bool plus = c.sections & FAVOUR;
			who_are(a, tree_subject(a, i, &passive), HOLDER, &holder);
			who_are(a, c.word, TARGET, &target);
			if (holder.n && target.n && tree_holds(a, i, c.sections & SAY, &plus)) {
				stance_add(a, &holder, &target, plus, 0.85f, "verb", i, k[j].first, c.prep);
				return;
			}
		}
		if (denied(a, i, &k[j]))
			return;
		if (direct) {
			bool plus = direct & FAVOUR && !(direct & (1 << OP_AGAINST | 1 << OP_HARM));
			if (tree_holds(a, i, direct & SAY, &plus))
				transitive(a, i, &k[j], direct, plus);
			return;
		}
		/* "A and B clashed" */
		if (opinion_with(a->opinion, k[j].hash, opinion_hash("with", 4)) & (1 << OP_AGAINST | 1 << OP_FOR) &&
		    tree_behind(a, i, "|with|", &prep) == NOWHERE && tree_child(a, i, R_OBJ) == NOWHERE) {
			bool plus = opinion_with(a->opinion, k[j].hash, opinion_hash("with", 4)) & 1 << OP_FOR;
			struct names all;
			who_are(a, tree_subject(a, i, &passive), HOLDER, &all);
			split(&all, &holder, &target);
			if (target.n == 1 && tree_holds(a, i, false, &plus))
				both_ways(a, &holder, &target, plus, 0.7f, "mutual", i, k[j].first, k[j].last);
			return;
		}
	}
}

/* ---- adjectives, and phrases that stand like one ("at odds with") */

static bool adjective(struct stance_article *a, uint32_t i)
{
	struct key k[KEYS];
	struct complement c;
	bool passive;
	struct names holder, target;
	if (a->at[i].tag == 'v' && tree_child(a, i, R_OBJ) != NOWHERE)
		return false; /* "irritated Beijing with" */
	for (unsigned j = 0, n = keys(a, i, k); j < n; j++) {
		if (!complement(a, &k[j], i, 1 << OP_ADJ_FOR | 1 << OP_ADJ_AGAINST, &c))
			continue;
		uint32_t subject = tree_subject(a, i, &passive);
		if (subject == NOWHERE && (a->at[i].rel == R_AMOD || a->at[i].rel == R_NMOD || a->at[i].rel == R_OBL) && a->at[i].head != NOWHERE && a->at[i].head < i) {
			subject = a->at[i].head;
			if (a->at[subject].tag == 'v' || a->at[subject].tag == 'x')
				subject = tree_subject(a, subject, &passive);
		}
		bool plus = c.sections & FAVOUR;
		who_are(a, subject, HOLDER, &holder);
		who_are(a, c.word, TARGET, &target);
		if (holder.n && target.n && tree_holds(a, i, true, &plus))
			stance_add(a, &holder, &target, plus, 0.85f, "adjective", i, k[j].first, c.prep);
		return true;
	}
	return false;
}

/* ---- nouns */

/* Verbs whose subject is who is praised or blamed, where the object is a noun that says so. */
static const char gets[] = "|be|draw|face|receive|get|win|earn|attract|suffer|meet|elicit|spark|provoke|prompt|come|secure|gain|lose|seek|";

/* Whose a noun of attitude is; *mine: by a possessive. */
static void owner(struct stance_article *a, uint32_t i, struct names *out, bool *mine)
{
	bool passive;
	uint32_t poss = tree_child(a, i, R_POSS), prep, by, head = a->at[i].head;
	unsigned steps = 0;
	*mine = true;
	who_are(a, poss, TARGET, out);
	if (out->n)
		return;
	for (uint32_t c = a->at[i].child; c != NOWHERE && steps++ < CHILDREN && c < i; c = a->at[c].next)
		if ((a->at[c].rel == R_AMOD || a->at[c].rel == R_COMPOUND) && a->at[c].name != NOWHERE) {
			who_is(a, c, HOLDER, out);
			return;
		}
	by = tree_behind(a, i, "|by|from|among|", &prep);
	who_are(a, by, HOLDER, out);
	if (out->n || head == NOWHERE)
		return;
	*mine = false;
	if (((a->at[i].rel == R_OBJ || a->at[i].rel == R_OBL) && !tree_lemma(a, head, gets)) ||
	    (a->at[i].rel == R_AGENT && tree_lemma(a, head, "|characterize|characterise|mark|define|drive|dominate|motivate|shape|animate|")))
		who_are(a, tree_subject(a, head, &passive), HOLDER, out);
	else if (tree_child(a, i, R_COP) != NOWHERE || a->at[i].rel == R_APPOS)
		who_are(a, a->at[i].rel == R_APPOS ? head : tree_subject(a, i, &passive), HOLDER, out);
}

/* Two names with a dash or slash between them that end before word i, or stand in brackets behind it. */
static bool dashed(struct stance_article *a, uint32_t from, uint32_t to, struct names *x, struct names *y)
{
	for (uint32_t k = from; k + 2 < a->n && k <= to; k++)
		if (a->at[k].name != NOWHERE && tree_is(a, k + 1, "|-|–|—|/|") && a->at[k + 2].name != NOWHERE && a->at[k].name != a->at[k + 2].name) {
			x->n = y->n = 1;
			x->at[0] = a->at[k].name;
			y->at[0] = a->at[k + 2].name;
			return true;
		}
	return false;
}

static bool between(struct stance_article *a, uint32_t i, const struct key *k)
{
	uint32_t sections = opinion_find(a->opinion, k->hash) & (1 << OP_BETWEEN_AGAINST | 1 << OP_BETWEEN_FOR), prep, c;
	struct names x, y, all;
	bool plus = sections & FAVOUR, mine, passive;
	if (!sections)
		return false;
	c = tree_behind(a, i, "|between|among|", &prep);
	who_are(a, c, TARGET, &all);
	if (all.n >= 2) {
		split(&all, &x, &y);
		if (tree_holds(a, i, false, &plus))
			both_ways(a, &x, &y, plus, 0.85f, "between", i, k->first, prep);
		return true;
	}
	if ((i + 1 < a->n && tree_is(a, i + 1, "|(|") && dashed(a, i + 2, i + 4, &x, &y)) || dashed(a, i > 6 ? i - 6 : 0, i > 3 ? i - 3 : 0, &x, &y)) {
		if (tree_holds(a, i, false, &plus))
			both_ways(a, &x, &y, plus, 0.7f, "between", i, k->first, k->last);
		return true;
	}
	c = tree_behind(a, i, "|with|", &prep);
	if (c != NOWHERE) {
		owner(a, i, &x, &mine);
		who_are(a, c, TARGET, &y);
		if (x.n && y.n && tree_holds(a, i, false, &plus)) {
			stance_add(a, &x, &y, plus, 0.8f, "noun", i, k->first, prep);
			if (mine)
				stance_add(a, &y, &x, plus, 0.7f, "noun", i, k->first, prep);
		}
		return x.n && y.n;
	}
	if (a->at[i].rel == R_OBJ && a->at[i].head != NOWHERE) { /* "the two states have a quarrel" */
		who_are(a, tree_subject(a, a->at[i].head, &passive), HOLDER, &all);
		split(&all, &x, &y);
		if (y.n == 1 && tree_holds(a, i, false, &plus))
			both_ways(a, &x, &y, plus, 0.7f, "between", i, k->first, k->last);
		return y.n == 1;
	}
	if (a->at[i].rel == R_OBL && a->at[i].head != NOWHERE && tree_lemma(a, a->at[i].head, "|lock|embroil|engage|involve|entangle|mire|")) {
		who_are(a, tree_subject(a, a->at[i].head, &passive), HOLDER, &all);
		split(&all, &x, &y);
		if (y.n == 1 && tree_holds(a, i, false, &plus))
			both_ways(a, &x, &y, plus, 0.7f, "between", i, k->first, k->last);
		return y.n == 1;
	}
	return false;
}

/* "drew criticism from": the subject is what is criticised. */
static bool received(struct stance_article *a, uint32_t i, const struct key *k, uint32_t sections, bool plus)
{
	bool passive;
	uint32_t prep, head = a->at[i].head, c;
	struct names holder, target;
	uint32_t under = a->at[i].rel == R_OBL ? tree_case(a, i) : NOWHERE, amod = tree_child(a, i, R_AMOD);
	bool came = under != NOWHERE && head != NOWHERE && tree_is(a, under, "|under|in|") && tree_lemma(a, head, "|come|be|");
	if (!sections && amod != NOWHERE && tree_lemma(a, i, "|response|reaction|reply|answer|comment|word|") &&
	    tree_is(a, amod, "|angry|furious|sharp|scathing|harsh|hostile|withering|stinging|critical|"))
		sections = 1 << OP_NOUN_AGAINST;
	if ((a->at[i].rel != R_OBJ && !came) || head == NOWHERE || !tree_lemma(a, head, gets))
		return false;
	c = tree_behind(a, i, "|from|by|", &prep);
	if (c == NOWHERE)
		c = tree_behind(a, head, "|from|by|", &prep);
	if (c == NOWHERE && tree_lemma(a, head, "|receive|win|get|earn|secure|gain|lose|"))
		c = tree_behind(a, i, "|of|", &prep); /* "won the endorsement of" */
	who_are(a, c, HOLDER, &holder);
	who_are(a, tree_subject(a, head, &passive), TARGET, &target);
	if (!sections || passive || !holder.n || !target.n)
		return false;
	if (tree_holds(a, i, true, &plus))
		stance_add(a, &holder, &target, plus, 0.8f, "noun", i, k->first, prep);
	return true;
}

static bool noun(struct stance_article *a, uint32_t i)
{
	struct key k[KEYS];
	struct complement c;
	struct names holder, target;
	bool mine;
	for (unsigned j = 0, n = keys(a, i, k); j < n; j++) {
		uint32_t sections = opinion_find(a->opinion, k[j].hash) & (1 << OP_NOUN_FOR | 1 << OP_NOUN_AGAINST);
		if (received(a, i, &k[j], sections, sections & FAVOUR))
			return true;
		if (between(a, i, &k[j]))
			return true;
		if (!complement(a, &k[j], i, sections, &c))
			continue;
		bool plus = c.sections & FAVOUR;
		owner(a, i, &holder, &mine);
		who_are(a, c.word, TARGET, &target);
		if (holder.n && target.n && tree_holds(a, i, true, &plus))
			stance_add(a, &holder, &target, plus, mine ? 0.85f : 0.8f, "noun", i, k[j].first, c.prep);
		return true;
	}
	return false;
}

/* ---- "anti-Costa lawmakers" */

static void affix(struct stance_article *a, uint32_t i)
{
	uint32_t b = a->token->begin[i], e = a->token->end[i], skip = 0;
	struct names holder, target = {0};
	char low[8];
	if (e - b < 7 || a->at[i].head == NOWHERE)
		return;
	text_lower(a->text + b, 5, low, sizeof low);
	skip = memcmp(low, "anti-", 5) == 0 ? 5 : memcmp(low, "pro-", 4) == 0 ? 4 : 0;
	if (!skip)
		return;
	for (uint32_t k = 0; k < a->entity->n && k < 400 && !target.n; k++)
		if (a->entity->end[k] - a->entity->begin[k] == e - b - skip && a->entity->col[1][k] != QN_NONE &&
		    memcmp(a->text + a->entity->begin[k], a->text + b + skip, e - b - skip) == 0)
			target.at[target.n++] = a->entity->col[1][k];
	who_is(a, a->at[i].head, HOLDER, &holder);
	if (target.n && holder.n)
		stance_add(a, &holder, &target, skip == 4, 0.8f, "affix", i, i, i);
}

void act_look(struct stance_article *a, uint32_t i)
{
	char tag = a->at[i].tag;
	if (i > 0 && i + 1 < a->n && tree_is(a, i, "|and|") && a->at[i - 1].name != NOWHERE && a->at[i + 1].name != NOWHERE) {
		a->couple.n = 2;
		a->couple.at[0] = a->at[i - 1].name;
		a->couple.at[1] = a->at[i + 1].name;
	}
	if (a->at[i].name != NOWHERE && tag != 'v')
		return;
	affix(a, i);
	if (role_look(a, i) || relation_look(a, i) || adjective(a, i))
		return;
	if (tag == 'v')
		verb(a, i);
	else if (tag == 'n' || tag == 'a')
		noun(a, i);
}
