/*
 * mood.c -- what a quotation as a whole says, where none of its words was found to say it of somebody.
 *
 * Where a quotation names one party only, or the words around it tell of whom it is said ("..., he said of Reed"), and all its words of judgement agree,
 * they are taken to be of that party. Words that are plainly of something else do not count.
 */
#include "quoted.h"

enum { FEELS = 1 << OP_ADJ_FOR | 1 << OP_ADJ_AGAINST | 1 << OP_ANGERS | 1 << OP_PLEASES };

/* Whom a quotation names besides its speaker: one name, or NOWHERE for none and for several. */
static uint32_t only_name(const struct stance_article *a, uint32_t quote, uint32_t b, uint32_t e)
{
	uint32_t name = NOWHERE;
	bool place = false; /* it is named for where something is */
	for (uint32_t i = b; i < e; i++) {
		uint32_t n = a->at[i].name;
		if (n == NOWHERE || n == a->speaker[quote] || n == name)
			continue;
		if (i > b && tree_is(a, i - 1, "|than|")) /* "some will be worse than Reed" */
			return NOWHERE;
		if (name != NOWHERE)
			return NOWHERE;
		name = n;
		place = quoted_place(a, i);
	}
	return place ? NOWHERE : name;
}

/* '"..., he said of Reed. "..."': a verb right behind marks that were closed. */
static bool between_marks(const struct stance_article *a, uint32_t v)
{
	enum { BACK = 5 };
	for (uint32_t k = v; k-- > 0 && v - k < BACK && a->at[k].sentence == a->at[v].sentence;)
		if (tree_is(a, k, "|\"|”|’’|''|"))
			return k > 0 && tree_is(a, k - 1, "|,|.|!|?|");
	return false;
}

/* "Said of", "said Lund of", "said Lund, the mayor, of Reed": where the one stands of whom verb v says it; NOWHERE. */
static uint32_t says_of(const struct stance_article *a, uint32_t v)
{
	enum { TITLES = 5, ASIDE = 12 };
	uint32_t k = v + 1, sentence = a->at[v].sentence;
	if (v + 2 >= a->n || !tree_lemma(a, v, "|say|write|tweet|remark|ask|speak|observe|joke|quip|declare|recall|note|conclude|"))
		return NOWHERE;
	if (tree_is(a, k, "|of|about|"))
		return k + 1;
	while (k + 1 < a->n && k < v + TITLES && a->at[k].name == NOWHERE && (a->at[k].tag == 'n' || a->at[k].tag == 'N' || tree_is(a, k, "|the|")))
		k++;
	if (a->at[k].name == NOWHERE || a->at[k].sentence != sentence)
		return NOWHERE;
	k = tree_name_last(a, k) + 1;
	uint32_t whose = k + 2 < a->n ? k + 1 + tree_is(a, k + 1, "|the|") : k;
	if (whose > k && tree_is(a, k, "|of|") && a->at[whose].name != NOWHERE && !who_is_kind(a, a->at[whose].name, "PER") && !tree_is(a, tree_name_last(a, whose) + 1, "|'s|’s|'|’|"))
		return NOWHERE; /* "said Lund of Corvane", where he is from */
	if (k + 1 < a->n && tree_is(a, k, "|of|about|") && a->at[k].sentence == sentence)
		return k + 1;
	if (!tree_is(a, k, "|,|"))
		return NOWHERE;
	for (uint32_t end = k++ + ASIDE; k < end && k + 2 < a->n && !tree_is(a, k, "|,|");)
		k++;
	return k + 2 < a->n && tree_is(a, k, "|,|") && tree_is(a, k + 1, "|of|") && a->at[k + 2].name != NOWHERE && who_is_kind(a, a->at[k + 2].name, "PER") ? k + 2 : NOWHERE;
}

/* "..., Rashford said of Erik ten Hag": whom the words in front of and behind a quotation say it of, or NOWHERE. */
uint32_t quoted_said_of(const struct stance_article *a, uint32_t b, uint32_t e)
{
	enum { NEAR = 9 };
	bool direct = quoted_in_full(a, b);
	for (uint32_t v = b > NEAR ? b - NEAR : 0; v < a->n && v < e + NEAR; v++) {
		if (v >= b && v < e && !between_marks(a, v)) /* what the quotation itself says is not about it */
			continue;
		if (e > 0 && v >= e && v < a->n && a->at[v].sentence != a->at[e - 1].sentence && !(a->at[v].quote == NOWHERE && direct))
			break; /* an indirect one ends with its sentence */
		if (v < b && tree_is(a, v, "|of|about|") && (v == 0 || a->at[v - 1].sentence != a->at[v].sentence) && b > 0 && tree_is(a, b - 1, "|:|,|\"|“|") && a->at[b - 1].sentence == a->at[v].sentence)
			for (uint32_t k = v + 1; k < b && k < v + 4; k++) /* "Of Obi he said: ..." */
				if (a->at[k].name != NOWHERE)
					return a->at[k].name;
		if (v < b && b < a->n && a->at[v].sentence != a->at[b].sentence && (!direct || between_marks(a, v)))
			continue; /* what was said of somebody in the sentence before */
		uint32_t whom = says_of(a, v);
		if (whom != NOWHERE)
			for (uint32_t k = whom; k < a->n && k < whom + 7 && a->at[k].sentence == a->at[v].sentence; k++)
				if (a->at[k].name != NOWHERE)
					return a->at[k].name;
	}
	return NOWHERE;
}

/* Whether word i is said of somebody or something else: "the clerk is forgiven", "I don't want a fine". */
static bool elsewhere(struct stance_article *a, uint32_t i, uint32_t name)
{
	bool passive;
	struct names of;
	uint32_t governor = a->at[i].rel == R_OBJ ? a->at[i].head : i, subject = NOWHERE;
	if (governor != NOWHERE && (governor != i || tree_child(a, i, R_COP) != NOWHERE || tree_child(a, i, R_AUX_PASS) != NOWHERE))
		subject = tree_subject(a, governor, &passive);
	if (subject == NOWHERE)
		return false;
	if (who_first_person(a, subject) && governor == i && a->at[i].tag == 'a') /* "I am so calm", but "I am proud of him" */
		return !(opinion_find(a->opinion, a->at[i].lemma) & FEELS) && !tree_is(a, i, "|lucky|fortunate|proud|grateful|thankful|honoured|honored|blessed|privileged|ashamed|disgusted|appalled|");
	who_are(a, subject, TARGET, &of);
	if (names_have(&of, name))
		return false;
	if (!of.n && tree_is(a, subject, "|that|which|") && a->at[subject].head != NOWHERE && a->at[a->at[subject].head].rel == R_RELCL)
		return true; /* "in markets that are famous" */
	uint32_t first = a->at[subject].child; /* "the plans that the council has" may well be of the council */
	return of.n > 0 || (first != NOWHERE && a->at[first].rel == R_DET && a->at[first].next == NOWHERE);
}

/* "A bright red suit", "one of his top priorities": whether the thing that adjective i judges has little to do with the one who is named. */
static bool of_a_thing(struct stance_article *a, uint32_t i, uint32_t name)
{
	bool passive;
	struct names of;
	uint32_t noun = a->at[i].rel == R_AMOD ? a->at[i].head : NOWHERE, owner, prep, does = noun;
	while (noun != NOWHERE && a->at[noun].rel == R_CONJ && a->at[noun].head < noun)
		does = noun = a->at[noun].head; /* "a good coach and a decent man" */
	if (noun == NOWHERE || a->at[i].head < i || a->at[noun].name == name || a->at[noun].rel == R_ROOT || a->at[noun].rel == R_APPOS || tree_child(a, noun, R_COP) != NOWHERE)
		return false;
	if ((owner = phrase_owner(a, noun)) != NOWHERE && a->at[owner].name != NOWHERE)
		return a->at[owner].name != name;
	if ((owner = tree_behind(a, noun, "|by|of|from|like|", &prep)) != NOWHERE && a->at[owner].name == name)
		return false;
	for (unsigned steps = 0; steps < 3 && does != NOWHERE && a->at[does].tag != 'v'; steps++)
		does = a->at[does].head;
	who_are(a, does != NOWHERE ? tree_subject(a, does, &passive) : NOWHERE, TARGET, &of);
	return !names_have(&of, name);
}

/* Whether a noun says what somebody is: "a rock", and not "on markets over crony capitalism". */
static bool predicated(const struct stance_article *a, uint32_t i)
{
	enum { UP = 4 };
	for (unsigned steps = 0; steps < UP && a->at[i].rel == R_CONJ && a->at[i].head != NOWHERE; steps++)
		i = a->at[i].head;
	return a->at[i].tag != 'n' || tree_child(a, i, R_COP) != NOWHERE || (a->at[i].rel != R_NMOD && a->at[i].rel != R_OBL && a->at[i].rel != R_OBJ);
}

/* "She has been a rock," he said of Reed: the first saying that tells of somebody; NOWHERE. */
static uint32_t first_saying(const struct stance_article *a, uint32_t b, uint32_t e)
{
	for (uint32_t i = b; i < e && i < a->n; i++)
		if (saying_sign(a, i) && predicated(a, i) && !tree_shift(a, i).undone)
			return i;
	return NOWHERE;
}

/* How word i of a quotation of so many words judges whom the quotation names, the bit of OP_GOOD or of OP_BAD, or 0. of: whom it is said of; NOWHERE. */
static uint32_t judges(struct stance_article *a, uint32_t i, uint32_t words, uint32_t name, uint32_t of)
{
	uint32_t bits = opinion_find(a->opinion, a->at[i].lemma) & (1 << OP_GOOD | 1 << OP_BAD);
	if (of != NOWHERE && tree_is(a, i, "|better|finer|kinder|") && quoted_most(a, i))
		bits = 1 << OP_GOOD; /* "I have never met a better man," he said of Reed */
	bool alone = a->at[i].tag == 'n' && words <= 6 && a->at[i].rel != R_OBL && a->at[i].rel != R_OBJ; /* "A disgrace," he said of Reed */
	if (tree_is(a, i, "|wrong|") && i > 0 && tree_is(a, i - 1, "|nothing|anything|"))
		return 0;
	bool passive;
	if (bits && (quoted_believed(a, i) || quoted_and_i(a, tree_subject(a, i, &passive)) || (tree_is(a, i, "|unfair|unjust|") && tree_child(a, i, R_COP) != NOWHERE && tree_child(a, i, R_NSUBJ) != NOWHERE && tree_is(a, tree_child(a, i, R_NSUBJ), "|it|that|this|"))))
		return 0; /* "if you hold Reed responsible, that is unfair" */
	if (quoted_of_nobody(a, i) || a->undone[i] || (bits && tree_asked(a, i)))
		return 0;
	if ((a->at[i].tag != 'a' && !alone) || !bits || bits == (1 << OP_GOOD | 1 << OP_BAD) || a->at[i].name != NOWHERE || elsewhere(a, i, name) ||
	    feeling_word(a, i) || (of == NOWHERE && of_a_thing(a, i, name)))
		return 0;
	uint32_t thing = a->at[i].rel == R_AMOD ? a->at[i].head : NOWHERE;
	if (thing != NOWHERE && a->at[thing].head != NOWHERE && ask_decent(a, a->at[thing].head))
		return 0;
	uint32_t of_noun = a->at[i].rel == R_AMOD && a->at[i].head != NOWHERE ? tree_opinion(a, a->at[i].head) & (1 << OP_GOOD | 1 << OP_BAD) : 0;
	return of_noun && of_noun != bits ? 0 : bits; /* "breathtaking ingratitude" */
}

void quoted_mood(struct stance_article *a, uint32_t quote)
{
	uint32_t b = qn_find(a->token, a->quote->begin[quote]), e = qn_find(a->token, a->quote->end[quote]);
	bool passive;
	enum { LONGEST = 1000 }; /* words that are looked at, so that quotations inside of each other cost no more */
	if (a->speaker[quote] == NOWHERE || a->said[quote])
		return;
	e = e > b + LONGEST ? b + LONGEST : e;
	for (uint32_t i = b; i < e && i < a->n && i < b + 2; i++) /* its first words hang where all do */
		if (quoted_is(a, quote, "indirect") && quoted_unsaid(a, i))
			return;
	uint32_t name = only_name(a, quote, b, e < a->n ? e : a->n), of = quoted_said_of(a, b, e);
	if (of == NOWHERE && name == NOWHERE)
		of = a->topic[quote];
	if (of != NOWHERE && of != a->speaker[quote])
		name = of;
	if (name == NOWHERE || !quoted_party(a, name))
		return;
	uint32_t word = of == name ? first_saying(a, b, e) : NOWHERE;
	bool plus = word != NOWHERE && saying_sign(a, word) > 0;
	for (uint32_t i = b; i < e && i < a->n; i++) {
		uint32_t bits = judges(a, i, e - b, name, of);
		bool most = bits && of != NOWHERE && quoted_most(a, i);
		struct shift s = bits && !most ? quoted_shift(a, i) : (struct shift){0};
		if (!bits || (bits == 1 << OP_GOOD && !most && quoted_wanting(a, i, s)))
			continue;
		bool good = (bits == 1 << OP_GOOD) != s.negated;
		uint32_t befell = a->at[i].rel == R_OBJ ? NOWHERE : tree_subject(a, i, &passive);
		if (befell != NOWHERE && tree_child(a, i, R_COP) != NOWHERE)
			good = good != quoted_suffered(a, &befell);
		if (s.undone || (word != NOWHERE && good != plus) || (good && quoted_but(a, i)))
			return;
		plus = good;
		word = i;
	}
	if (word != NOWHERE)
		stance_add(a, &(struct names){1, {a->speaker[quote]}}, &(struct names){1, {name}}, plus, of != NOWHERE ? 0.8f : 0.5f, "quoted mood", word, word, word);
}
