/*
 * judge.c -- how a judgement in a quotation becomes a row: of whom it is, and whether it holds.
 *
 * Words and deeds are turned by what denies them or leaves them open; idioms are said as they stand. "The treatment of Reed was shameful" is for Reed, and
 * a pronoun is whom the words around the quotation say it of.
 */
#include "quoted.h"

const char quoted_word[] = "quoted word", quoted_deed[] = "quoted deed";
static const char author_deed[] = "author's deed";

/* Persons and organisations: of countries and peoples much is said that is no judgement. */
bool quoted_party(const struct stance_article *a, uint32_t name)
{
	return who_is_kind(a, name, "PER") || who_is_kind(a, name, "ORG");
}

/* "The bravest thing I have seen in this House": whether the body named at word k only tells where. */
bool quoted_place(const struct stance_article *a, uint32_t k)
{
	k = tree_bearer(a, k);
	uint32_t in = a->at[k].name != NOWHERE && !who_is_kind(a, a->at[k].name, "PER") ? tree_case(a, k) : NOWHERE;
	return in != NOWHERE && tree_is(a, in, "|in|at|across|throughout|inside|outside|since|");
}

/* "The treatment of Reed was shameful", "his departure is a loss": who says ill of what befell somebody is for him. */
bool quoted_suffered(const struct stance_article *a, uint32_t *whom)
{
	uint32_t prep, of = tree_behind(a, *whom, "|of|", &prep), owner = of != NOWHERE ? of : tree_child(a, *whom, R_POSS);
	if (owner != NOWHERE && tree_lemma(a, *whom, "|critic|accuser|detractor|tormentor|enemy|attacker|persecutor|hater|heckler|")) {
		*whom = owner; /* "her accusers are liars" */
		return true;
	}
	if (owner == NOWHERE || !tree_lemma(a, *whom, "|treatment|arrest|detention|sacking|dismissal|firing|removal|departure|death|resignation|exit|killing|jailing|imprisonment|conviction|suspension|"
	                                              "ousting|expulsion|deportation|"))
		return false;
	*whom = owner;
	return true;
}

/* What may be of whom a quotation is about: "it", and "this budget", "that company", of which nothing else tells whose it is. */
static bool points(const struct stance_article *a, uint32_t whom)
{
	uint32_t det = a->at[whom].tag == 'n' ? tree_child(a, whom, R_DET) : NOWHERE;
	if (tree_is(a, whom, "|it|this|that|these|those|they|them|she|he|him|her|"))
		return true;
	if (det == NOWHERE || !whose_bare(a, whom))
		return false;
	return tree_is(a, det, "|this|that|these|those|") || (tree_is(a, det, "|the|") && (whose_known(a, whom) || tree_lemma(a, whom, "|company|firm|outcry|fuss|row|storm|furore|uproar|performance|book|film|show|idea|campaign|government|minister|mayor|")));
}

/* '"He has been a rock," Lund said of Reed', '"It was a disgrace," he said after Reed had left': whom a word of the quotation means where the words around it tell of whom it is said; whether nothing else told it. */
static bool told_of_whom(const struct stance_article *a, uint32_t i, uint32_t whom, struct names *target)
{
	enum { LONGEST = 80 };
	uint32_t quote = a->at[i].quote, b, e, of;
	if (quote == NOWHERE)
		return false;
	if (!target->n && a->topic[quote] != NOWHERE && points(a, whom)) {
		*target = (struct names){1, {a->topic[quote]}};
		return true;
	}
	if (!tree_is(a, whom, "|he|she|him|her|") || (!quoted_in_full(a, i) && target->n == 1 && target->at[0] == a->speaker[quote]))
		return false; /* in words that are only reported "she" may be the speaker */
	b = qn_find(a->token, a->quote->begin[quote]);
	e = qn_find(a->token, a->quote->end[quote]);
	of = e < a->n && e - b < LONGEST ? quoted_said_of(a, b, e) : NOWHERE;
	if (of != NOWHERE && of != a->speaker[quote])
		*target = (struct names){1, {of}};
	return false;
}

/* "Reed's supporters say she is playing with fire": not Reed, by the words of his own people, but the person named before him, if there is one. */
static void not_their_own(const struct stance_article *a, uint32_t i, uint32_t whom, const struct names *holder, struct names *target)
{
	enum { BACK = 60, NEAR = 8 };
	uint32_t own = NOWHERE;
	if (!holder->n || target->n != 1 || !tree_is(a, whom, "|he|she|him|her|"))
		return;
	for (uint32_t k = i; k-- > 0 && i - k < NEAR && own == NOWHERE && a->at[k].sentence == a->at[i].sentence;)
		if (tree_lemma(a, k, "|supporter|ally|backer|loyalist|admirer|fan|follower|aide|"))
			own = phrase_owner(a, k);
	if (own == NOWHERE || a->at[own].name != target->at[0])
		return;
	for (uint32_t k = own; k-- > 0 && own - k < BACK && a->at[k].sentence + 1 >= a->at[own].sentence;)
		if (a->at[k].name != NOWHERE && a->at[k].tag == 'N' && a->at[k].name != target->at[0] && a->at[k].name != holder->at[0] && who_is_kind(a, a->at[k].name, "PER")) {
			*target = (struct names){1, {a->at[k].name}};
			return;
		}
	target->n = 0;
}

/* "Was a meddler, though he conceded that her sums were right": what is granted by the way. */
static bool granted(const struct stance_article *a, uint32_t i)
{
	enum { UP = 6 };
	for (unsigned steps = 0; steps < UP && i != NOWHERE; steps++, i = a->at[i].head) {
		uint32_t mark = tree_lemma(a, i, "|concede|admit|grant|allow|acknowledge|accept|") ? tree_child(a, i, R_MARK) : NOWHERE;
		if (mark != NOWHERE && tree_is(a, mark, "|though|although|while|whilst|"))
			return true;
	}
	return false;
}

/* "Lund replied that Reed was the best. He is right", in a column: agreed is what Lund said of Reed, which makes nobody Lund's friend. */
static bool agreed(const struct stance_article *a, uint32_t i, uint32_t whom)
{
	enum { NEAR = 4 };
	if (whom == NOWHERE || !tree_is(a, i, "|right|wrong|correct|") || !tree_is(a, whom, "|he|she|they|"))
		return false;
	uint32_t first = qn_find(a->token, a->sentence->begin[a->at[whom].sentence]);
	for (uint32_t k = first; k-- > 0 && first - k < NEAR;)
		if (a->at[k].quote != NOWHERE && a->speaker[a->at[k].quote] == a->at[whom].name)
			return true;
	return false;
}

/* "Her Cordelia is ferocious", in a review: the actor's who plays her. */
static void played_by(struct stance_article *a, uint32_t whom, const struct names *holder, struct names *target)
{
	uint32_t owner = !holder->n && a->at[whom].tag == 'N' && target->n == 1 && who_is_kind(a, target->at[0], "PER") ? tree_child(a, whom, R_POSS) : NOWHERE;
	if (owner != NOWHERE && a->at[owner].name != NOWHERE && who_is_kind(a, a->at[owner].name, "PER"))
		*target = (struct names){1, {a->at[owner].name}};
}

/* "Reed and I remain devoted to it": the speaker himself is one of them. */
bool quoted_and_i(const struct stance_article *a, uint32_t subject)
{
	uint32_t other = subject != NOWHERE ? tree_child(a, subject, R_CONJ) : NOWHERE;
	return other != NOWHERE && other > subject && tree_is(a, other, "|i|me|myself|");
}

void quoted_say(struct stance_article *a, uint32_t i, uint32_t whom, bool plus, float score, const char *rule)
{
	struct names holder, target;
	if (!quoted_speaker(a, i, &holder) || quoted_and_i(a, whom))
		return;
	if (!holder.n && agreed(a, i, whom))
		return;
	if (!holder.n)
		rule = rule == quoted_word ? "author's word" : author_deed;
	struct shift s = quoted_shift(a, i);
	if (tree_asked(a, i))
		return;
	if (plus && !s.negated && rule == quoted_word && quoted_but(a, i))
		return;
	if (plus && !s.negated && granted(a, i)) {
		a->undone[i] = true; /* the quotation's mood is not it either */
		return;
	}
	if (s.negated && plus && quoted_most(a, i))
		s = (struct shift){0};
	else if (plus && rule != quoted_deed && rule != author_deed && quoted_wanting(a, i, s))
		return;
	uint32_t under = rule == quoted_word && plus ? tree_case(a, i) : NOWHERE;
	if (under != NOWHERE && tree_is(a, under, "|without|beneath|below|lacking|"))
		s.negated = !s.negated; /* "beneath the dignity of his office", "without honour" */
	plus = plus != quoted_suffered(a, &whom);
	if (s.would && rule == author_deed) /* "when he would trick them" */
		return;
	if (s.undone && !s.would) /* what somebody would or should do is said of him in earnest */
		return;
	if (s.negated && !plus && tree_is(a, whom, "|that|this|it|which|what|"))
		return; /* "that is not a problem" */
	bool least = i > 0 && tree_is(a, i - 1, "|least|");
	if (s.negated && !plus && !least && !(rule == quoted_word && quoted_in_full(a, i) && tree_child(a, i, R_COP) != NOWHERE && !s.undone))
		return; /* but "they are not villains", in his own words, is a defence */
	who_are(a, whom, TARGET, &target);
	if (told_of_whom(a, i, whom, &target) && !tree_is(a, whom, "|he|she|they|him|her|them|")) {
		score = rule == quoted_word ? QUOTED_OUTRIGHT : score;
		plus = plus != tree_lemma(a, whom, "|outcry|row|storm|fuss|furore|uproar|backlash|hysteria|hatred|hate|abuse|vitriol|witch-hunt|pile-on|hounding|treatment|sacking|dismissal|arrest|removal|hullabaloo|"); /* "the outcry is absurd" */
	}
	if (plus == s.negated)
		not_their_own(a, i, whom, &holder, &target);
	played_by(a, whom, &holder, &target);
	if (a->at[i].rel == R_AMOD && (!target.n || !quoted_party(a, target.at[0])))
		return;
	if (holder.n && rule == quoted_deed && target.n == 1 && office_body(a, holder.at[0], NOWHERE) == target.at[0])
		return; /* what a minister says that his country does, he does not blame it for */
	stance_add(a, &holder, &target, plus != s.negated, score, rule, i, i, i);
}

/* What idioms say is said as it stands: their negations are their own. */
bool quoted_idiom(struct stance_article *a, uint32_t i, int sign)
{
	bool passive;
	uint32_t subject = sign ? tree_subject(a, i, &passive) : NOWHERE;
	struct names holder, target;
	if (subject == NOWHERE || passive || who_first_person(a, subject) || !quoted_speaker(a, i, &holder))
		return false;
	if (tree_is(a, subject, "|it|") && saying_sign(a, i) && a->saying[a->at[i].saying].first + 1 < a->n && tree_is(a, a->saying[a->at[i].saying].first, "|pleasure|joy|delight|honour|honor|privilege|treat|"))
		return false; /* "it was a pleasure to work with Reed" is not of it */
	uint32_t past = saying_sign(a, i) ? a->saying[a->at[i].saying].last + 1 : i + 1;
	if (tree_is(a, subject, "|it|") && past < a->n && tree_is(a, past, "|that|how|"))
		return false; /* "it beggars belief that he is still here" is said of nobody before */
	if (tree_is(a, subject, "|nobody|none|no|who|one|everyone|everybody|anyone|anybody|"))
		return false;
	struct shift s = tree_shift(a, i);
	if ((s.undone && !s.would) || tree_requested(a, i) != NOWHERE || tree_asked(a, i)) /* "urged Norway to show restraint" */
		return false;
	who_are(a, subject, TARGET, &target);
	told_of_whom(a, i, subject, &target);
	if (sign < 0)
		not_their_own(a, i, subject, &holder, &target);
	played_by(a, subject, &holder, &target);
	uint32_t had = a->n_row;
	uint32_t first = i, last = i + 1 < a->n ? i + 1 : i;
	if (saying_sign(a, i)) {
		first = a->saying[a->at[i].saying].first;
		last = a->saying[a->at[i].saying].last;
	}
	stance_add(a, &holder, &target, sign > 0, 0.8f, holder.n ? quoted_deed : author_deed, i, first, last);
	return a->n_row > had;
}
