/*
 * role.c -- what people are to each other, and what becomes of it.
 *
 * "Putin's opponent Alexei Navalny", "Cheney, a vocal critic of Trump": a noun that
 * names a person by whom he or she is for or against. "Relations between China and
 * Australia have soured": two parties, and a verb or adjective that tells how they
 * stand. Parsers often take such nouns for something else in a headline, so order
 * counts as well as the tree.
 */
#include "stance.h"

#include <string.h>

enum { CHILDREN = 48 };

static bool turns(struct stance_article *a, uint32_t i)
{
	struct shift s = tree_shift(a, i);
	return a->undone[i] = s.undone || s.negated;
}

/* ---- people called by what they are to somebody */

static bool bygone(const struct stance_article *a, uint32_t i)
{
	for (uint32_t k = i; k-- > 0 && i - k < 4 && a->at[k].sentence == a->at[i].sentence && a->at[k].name == NOWHERE;)
		if (tree_is(a, k, "|former|ex|erstwhile|onetime|one-time|once|sometime|late|potential|possible|would-be|no|not|n't|n’t|never|neither|"))
			return true;
	return false;
}

/* Whose ally or critic: a possessive, what stands behind "of" or "to", or the name right in front. */
static uint32_t to_whom(const struct stance_article *a, uint32_t i)
{
	uint32_t poss = phrase_owner(a, i);
	unsigned steps = 0;
	bool front = i > 0 && a->at[i - 1].name != NOWHERE && a->at[i - 1].sentence == a->at[i].sentence;
	bool title = tree_lemma(a, i, "|champion|hater|"); /* "Wimbledon champion" is champion there, no champion of Wimbledon */
	if (poss != NOWHERE)
		return poss;
	if (front && tree_name_first(a, i - 1) > 1 && tree_is(a, tree_name_first(a, i - 1) - 1, "|-|") && tree_is(a, tree_name_first(a, i - 1) - 2, "|anti|"))
		return NOWHERE; /* "the anti-Reed delegate" */
	if (front && !title)
		return i - 1; /* "a Reed supporter and president of the club" */
	for (uint32_t c = a->at[i].child; c != NOWHERE && steps++ < CHILDREN; c = a->at[c].next) {
		uint32_t of = c > i ? tree_case(a, c) : NOWHERE;
		if (of != NOWHERE && tree_is(a, of, "|of|to|"))
			return c;
	}
	return NOWHERE;
}

/* "Outside the court in Oslo, supporters": whether a preposition governs the name that word i ends. */
static bool in_phrase(const struct stance_article *a, uint32_t i)
{
	uint32_t first = tree_name_first(a, i);
	return first > 0 && a->at[first - 1].tag == 'p';
}

/* "Norway, Sweden's oldest ally, stayed away": the name in front of the comma before the phrase, whatever the tree. */
static uint32_t before_comma(const struct stance_article *a, uint32_t i)
{
	enum { REACH = 9 };
	uint32_t next = i + 1;
	if (next < a->n && !tree_is(a, next, "|,|.|of|to|and|"))
		return NOWHERE;
	for (uint32_t k = i; k-- > 1 && i - k < REACH && a->at[k].sentence == a->at[i].sentence;) {
		if (tree_is(a, k, "|,|"))
			return a->at[k - 1].name != NOWHERE && a->at[k - 1].tag == 'N' && !in_phrase(a, k - 1) ? k - 1 : NOWHERE;
		if (!strchr("adtnNr", a->at[k].tag))
			return NOWHERE;
	}
	return NOWHERE;
}

/* The first of a list of names that word i ends: "Norway and Sweden, friends of". */
static uint32_t first_of_list(const struct stance_article *a, uint32_t i)
{
	for (unsigned steps = 0; steps < 6 && a->at[i].rel == R_CONJ && a->at[i].head != NOWHERE && a->at[i].head < i && a->at[a->at[i].head].name != NOWHERE; steps++)
		i = a->at[i].head;
	return i;
}

/* "One of Reed's few friends, the senator Ann Lund, left": who is named behind the comma; NOWHERE. */
static uint32_t behind_comma(const struct stance_article *a, uint32_t i)
{
	uint32_t k = i + 2, one = a->at[i].head;
	if (k >= a->n || !tree_is(a, i + 1, "|,|") || one == NOWHERE || one > i || !tree_is(a, one, "|one|") || tree_child(a, one, R_COP) != NOWHERE || (a->at[one].rel != R_NSUBJ && a->at[one].rel != R_NSUBJ_PASS))
		return NOWHERE;
	for (k += tree_is(a, k, "|the|"); k < a->n && k < i + 7 && a->at[k].name == NOWHERE && strchr("nNa", a->at[k].tag); k++)
		;
	return k < a->n && k < i + 7 && a->at[k].name != NOWHERE && a->at[k].tag == 'N' && a->at[k].sentence == a->at[i].sentence && who_is_kind(a, a->at[k].name, "PER") ? k : NOWHERE;
}

/* "Critics of Reed, including Ann Lund", "among them Lund": who of the many that word i names has a name; NOWHERE. */
static uint32_t among_many(const struct stance_article *a, uint32_t i)
{
	enum { REACH = 10 };
	for (uint32_t k = i + 2; k + 1 < a->n && k < i + REACH && a->at[k].sentence == a->at[i].sentence; k++) {
		bool among = tree_is(a, k, "|among|") && tree_is(a, k + 1, "|them|"), including = tree_is(a, k, "|including|notably|");
		if (!among && !including && (a->at[k].tag == 'v' || a->at[k].tag == 'x'))
			return NOWHERE;
		if (!among && !including)
			continue;
		uint32_t n = tree_past_titles(a, k + 1 + among);
		return n < a->n && a->at[n].name != NOWHERE && a->at[n].tag == 'N' ? n : NOWHERE;
	}
	return NOWHERE;
}

/* Who is called so: the name in apposition, the subject of "is", or whom "Reed's critics include" tells. */
static uint32_t of_whom(const struct stance_article *a, uint32_t i)
{
	bool passive, many = a->at[i].low != a->at[i].lemma;
	if (a->at[i].rel == R_NMOD && a->at[i].head != NOWHERE && a->at[i].head < i && tree_is(a, a->at[i].head, "|one|two|some|many|several|")) { /* "is one of his critics" */
		uint32_t one = a->at[i].head;
		if (tree_child(a, one, R_COP) != NOWHERE)
			return tree_subject(a, one, &passive);
		if ((a->at[one].rel == R_APPOS || a->at[one].rel == R_CONJ) && a->at[one].head != NOWHERE && a->at[one].head < one)
			return a->at[one].head;
		if (behind_comma(a, i) != NOWHERE)
			return behind_comma(a, i);
	}
	uint32_t named = tree_child(a, i, R_APPOS), next = i + 1, head = a->at[i].head;
	if (many && among_many(a, i) != NOWHERE)
		return among_many(a, i);
	if (named != NOWHERE && (a->at[named].name != NOWHERE || tree_child(a, i, R_COP) == NOWHERE)) /* but "a supporter of Reed, a friend of his" */
		return named;
	if (next < a->n && a->at[next].name != NOWHERE && a->at[next].sentence == a->at[i].sentence && tree_child(a, i, R_COP) == NOWHERE)
		return next;
	if (a->at[i].rel == R_APPOS)
		return many ? first_of_list(a, head) : head;
	if (many && a->at[i].rel == R_NSUBJ && tree_lemma(a, head, "|include|"))
		return tree_child(a, head, R_OBJ);
	if (tree_child(a, i, R_COP) == NOWHERE && before_comma(a, i) != NOWHERE) {
		uint32_t first = tree_name_first(a, before_comma(a, i));
		return many ? first_of_list(a, first) : first;
	}
	if (a->at[i].rel == R_XCOMP && a->at[i].head != NOWHERE && tree_lemma(a, a->at[i].head, "|become|remain|stay|"))
		return tree_subject(a, a->at[i].head, &passive);
	return tree_child(a, i, R_COP) != NOWHERE ? tree_subject(a, i, &passive) : NOWHERE;
}

/* Whether it is the speaker of the quotation that word i stands in whom it is about, by his own word: "my friend", "a friend of our town". */
static bool of_speaker(const struct stance_article *a, uint32_t i, uint32_t whom, const struct names *target)
{
	uint32_t owner = tree_child(a, whom, R_POSS);
	return (who_first_person(a, whom) || (owner != NOWHERE && who_first_person(a, owner))) && target->n == 1 && target->at[0] == quoted_by(a, i);
}

/* Nobody is his own ally or critic: whoever was named last before word i and is another. */
static void person_before(const struct stance_article *a, uint32_t i, struct names *out)
{
	enum { BACK = 60 };
	uint32_t self = out->at[0];
	out->n = 0;
	for (uint32_t k = i; k-- > 0 && i - k < BACK && out->n == 0;)
		if (a->at[k].name != NOWHERE && a->at[k].name != self && who_is_kind(a, a->at[k].name, "PER"))
			*out = (struct names){1, {a->at[k].name}};
}

/* "A thorn in Reed's side", "in the side of Reed": of whom; NOWHERE. */
static uint32_t in_side(const struct stance_article *a, uint32_t i)
{
	uint32_t prep, side = tree_behind(a, i, "|in|", &prep), whose = side != NOWHERE && tree_lemma(a, side, "|side|flesh|") ? tree_child(a, side, R_POSS) : NOWHERE;
	return whose != NOWHERE || side == NOWHERE || !tree_lemma(a, side, "|side|flesh|") ? whose : tree_behind(a, side, "|of|", &prep);
}

bool role_look(struct stance_article *a, uint32_t i)
{
	uint32_t bits = opinion_find(a->opinion, a->at[i].lemma) | opinion_find(a->opinion, a->at[i].low);
	struct names holder, target;
	if (tree_lemma(a, i, "|thorn|"))
		bits |= in_side(a, i) != NOWHERE ? 1 << OP_FOE : 0;
	if (!(bits & (1 << OP_ALLY | 1 << OP_FOE)) || noun_anti(a, i))
		return false; /* "the anti-Reed delegate" */
	bool none = i > 0 && tree_is(a, i - 1, "|no|") && tree_lemma(a, i, "|fan|friend|admirer|"); /* "is no fan of" */
	a->undone[i] = !none && bygone(a, i);
	if (a->undone[i])
		return false;
	if (a->text[a->token->begin[i]] >= 'A' && a->text[a->token->begin[i]] <= 'Z' && i + 1 < a->n && tree_is(a, i + 1, "|of|") && i > 0 && a->at[i - 1].sentence == a->at[i].sentence)
		return false; /* the Friends of Willow Creek */
	uint32_t whom = tree_lemma(a, i, "|thorn|") ? in_side(a, i) : to_whom(a, i), who = of_whom(a, i), head = a->at[i].head;
	bool passive;
	if (who != NOWHERE && i + 1 < a->n && tree_is(a, i + 1, "|who|") && a->at[i].low != a->at[i].lemma && a->at[who].name != NOWHERE && tree_child(a, who, R_CONJ) == NOWHERE && who > i)
		return false; /* "it was Reed's opponents who called it so, Lund said": several, and not he */
	if (a->at[i].rel == R_OBJ && head != NOWHERE && tree_lemma(a, head, "|find|have|see|gain|")) { /* "found an ally in" */
		who = tree_behind_either(a, i, head, "|in|");
		whom = who != NOWHERE ? tree_subject(a, head, &passive) : whom;
	}
	if (whom == NOWHERE || who == NOWHERE)
		return false;
	uint32_t owner = a->at[whom].name == NOWHERE ? tree_child(a, whom, R_POSS) : NOWHERE; /* "backer of Norway's bid" */
	who_are(a, owner != NOWHERE && a->at[owner].name != NOWHERE ? owner : whom, TARGET, &target);
	who_are(a, who, HOLDER, &holder);
	if (holder.n == 1 && target.n == 1 && holder.at[0] == target.at[0] && a->at[whom].tag == 'o')
		person_before(a, who, &target); /* "Reed has been his champion" */
	if (of_speaker(a, i, whom, &target)) {
		if (!(bits & 1 << OP_ALLY) && tree_lemma(a, i, "|opponent|") && who_first_person(a, whom))
			return false; /* "my opponent" */
		if (bits & 1 << OP_ALLY) { /* "Reed is our friend": so says who speaks */
			struct names speaker = target;
			target = holder;
			holder = speaker;
			if (quoted_once(a, i))
				bits = 1 << OP_FOE; /* "I thought she was our friend" */
		}
	}
	if (!holder.n || !target.n || (!none && turns(a, i)) ||
	    (who_is_kind(a, target.at[0], "LOC") && tree_lemma(a, i, "|delegate|donor|surrogate|bundler|supporter|")) ||
	    (a->at[whom].rel == R_COMPOUND && who_is_kind(a, target.at[0], "ORG") && tree_lemma(a, i, "|stalwart|loyalist|")))
		return false; /* "Florida delegate Ann Reed" is one from there, "party stalwarts, including Reed" of its own */
	stance_add(a, &holder, &target, bits & 1 << OP_ALLY && !none, 0.8f, "role", i, none ? i - 1 : i, i);
	return true;
}

/* ---- relations between two parties */

static void parties(struct stance_article *a, uint32_t i, struct names *x, struct names *y)
{
	bool passive;
	struct names all;
	unsigned steps = 0;
	x->n = y->n = 0;
	for (uint32_t c = a->at[i].child; c != NOWHERE && steps++ < CHILDREN; c = a->at[c].next) {
		uint32_t prep = c > i ? tree_case(a, c) : NOWHERE;
		if (prep == NOWHERE || !tree_is(a, prep, "|between|with|"))
			continue;
		who_are(a, c, TARGET, &all);
		if (tree_is(a, prep, "|with|"))
			*y = all;
		else if (all.n == 2) {
			x->at[x->n++] = all.at[0];
			y->at[y->n++] = all.at[1];
		}
		break;
	}
	if (x->n)
		return;
	uint32_t head = a->at[i].head, poss = tree_child(a, i, R_POSS);
	bool object = a->at[i].rel == R_OBJ && head != NOWHERE && a->at[head].tag == 'v';
	if (object && y->n == 0) { /* "with" hangs on the verb */
		steps = 0;
		for (uint32_t c = a->at[head].child; c != NOWHERE && steps++ < CHILDREN; c = a->at[c].next)
			if (c > i && tree_case(a, c) != NOWHERE && tree_is(a, tree_case(a, c), "|with|"))
				who_are(a, c, TARGET, y);
	}
	who_are(a, poss != NOWHERE && !(object && tree_is(a, poss, "|its|his|her|their|")) ? poss : object ? tree_subject(a, head, &passive) : NOWHERE, HOLDER, x);
	if (object && !y->n && x->n == 2) {
		y->at[y->n++] = x->at[1];
		x->n = 1;
	}
}

/* What the verb or adjective says becomes of them: 1, -1 or 0; *word: the one that says it. */
static int weather(struct stance_article *a, uint32_t i, uint32_t *word)
{
	uint32_t head = a->at[i].head, bits = 0, amod = tree_child(a, i, R_AMOD);
	bool governed = a->at[i].rel == R_OBJ || a->at[i].rel == R_NSUBJ || a->at[i].rel == R_NSUBJ_PASS;
	if (governed && head != NOWHERE && a->at[head].tag == 'v')
		bits = opinion_find(a->opinion, a->at[head].lemma);
	*word = head;
	if (bits & (1 << OP_WARMS | 1 << OP_COOLS))
		return turns(a, head) ? 0 : bits & 1 << OP_WARMS ? 1 : -1;
	if (governed && head != NOWHERE && a->at[i].rel == R_NSUBJ && a->at[head].tag == 'a' && !turns(a, head))
		amod = head;
	*word = amod;
	if (amod != NOWHERE && tree_is(a, amod, "|strained|tense|frosty|hostile|poor|bad|icy|fraught|sour|fractious|testy|rocky|chilly|acrimonious|"))
		return -1;
	return amod != NOWHERE && tree_is(a, amod, "|close|warm|friendly|cordial|strong|good|excellent|harmonious|") ? 1 : 0;
}

/* "closed its border with Belarus" */
static int barrier(struct stance_article *a, uint32_t i, uint32_t *word)
{
	*word = a->at[i].head;
	if (a->at[i].rel != R_OBJ || *word == NOWHERE || turns(a, *word))
		return 0;
	return tree_lemma(a, *word, "|close|seal|shut|") ? -1 : tree_lemma(a, *word, "|reopen|open|") ? 1 : 0;
}

bool relation_look(struct stance_article *a, uint32_t i)
{
	uint32_t word;
	struct names x, y;
	int sign = tree_lemma(a, i, "|relation|tie|relationship|link|") ? weather(a, i, &word) : tree_lemma(a, i, "|border|") ? barrier(a, i, &word) : 0;
	if (!sign)
		return false;
	parties(a, i, &x, &y);
	if (!x.n || !y.n)
		return false;
	uint32_t first = word < i ? word : i, last = word < i ? i : word;
	bool cut = a->at[i].rel == R_OBJ; /* "Norway cut ties with Sweden" is Norway's doing */
	stance_add(a, &x, &y, sign > 0, 0.7f, "relation", i, first, last);
	if (!cut || sign > 0)
		stance_add(a, &y, &x, sign > 0, 0.7f, "relation", i, first, last);
	return true;
}
