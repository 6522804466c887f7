/*
 * pronoun.c -- whom pronouns mean that references do not lead to a name.
 *
 * "I" is who speaks and "you" whom he tells; "who" and "which" are the noun in front of their clause; "what Reed did" and "every word she wrote" are for whoever
 * does it, and "it" early in a sentence may be what somebody was just told to have done.
 */
#include "who.h"

bool who_first_person(const struct stance_article *a, uint32_t i)
{
	return tree_is(a, i, "|i|we|me|us|my|our|myself|ourselves|");
}

/* Whom verb k says that somebody speaks or writes to; NOWHERE. */
static uint32_t spoken_to(const struct stance_article *a, uint32_t k, uint32_t end)
{
	bool tells = tree_lemma(a, k, "|tell|warn|ask|remind|"), to = tree_lemma(a, k, "|write|turn|say|shout|reply|letter|email|message|");
	for (uint32_t o = k + 1; (tells || to) && o < end && o < k + 5 && o < a->n; o++) {
		if (a->at[o].tag == 'p' && !tree_is(a, o, "|to|"))
			return NOWHERE; /* "told nobody of Reed" */
		to &= o > k + 2 || tree_is(a, k + 1, "|to|") || tree_is(a, k + 2, "|to|");
		if (a->at[o].name != NOWHERE)
			return tells || to ? a->at[o].name : NOWHERE;
	}
	return NOWHERE;
}

/* Whom a quotation is said to: "You lied," she told Reed; she told Reed: "You lied"; in a letter to Reed, she wrote. NOWHERE. */
static uint32_t addressee(const struct stance_article *a, uint32_t quote)
{
	enum { NEAR = 10, BACK = 16 };
	uint32_t b = qn_find(a->token, a->quote->begin[quote]), e = qn_find(a->token, a->quote->end[quote]), whom = NOWHERE;
	for (uint32_t k = e; e > 0 && k + 1 < a->n && k < e + NEAR && a->at[k].sentence == a->at[e - 1].sentence && whom == NOWHERE; k++)
		whom = tree_lemma(a, k, "|tell|warn|ask|remind|shout|say|write|reply|") ? spoken_to(a, k, a->n) : NOWHERE;
	for (uint32_t k = b; whom == NOWHERE && k-- > 0 && b - k < BACK && a->at[k].sentence + 1 >= a->at[b].sentence && a->at[k].quote == NOWHERE;)
		whom = spoken_to(a, k, b);
	return whom == a->speaker[quote] ? NOWHERE : whom;
}

/* "who" and "which": the noun in front of the clause. */
static uint32_t antecedent(const struct stance_article *a, uint32_t i)
{
	uint32_t clause = a->at[i].head;
	for (unsigned steps = 0; steps < 3 && clause != NOWHERE; steps++) {
		if (a->at[clause].rel == R_RELCL || a->at[clause].rel == R_ACL || a->at[clause].rel == R_NMOD) {
			bool governed = i > 2 && a->at[i - 1].head == i && a->at[i - 1].rel == R_CASE; /* ", for whom" */
			uint32_t head = a->at[clause].head, near = i > 2 && tree_is(a, i - 1 - governed, "|,|") ? i - 2 - governed : NOWHERE;
			bool place = near != NOWHERE && a->at[near].name != NOWHERE && !tree_is(a, i, "|which|that|") && who_is_kind(a, a->at[near].name, "LOC");
			/* "approval by the Commission, which": a name right in front rather than a noun without one; but "a baker in Norway, who" */
			return !place && near != NOWHERE && head != NOWHERE && head < near && a->at[head].name == NOWHERE && a->at[near].name != NOWHERE ? near : head;
		}
		clause = a->at[clause].head;
	}
	for (uint32_t k = i; k-- > 0 && i - k < 4;) /* by its place, where the tree has it otherwise */
		if (a->at[k].name != NOWHERE)
			return k;
	return NOWHERE;
}

uint32_t who_of_those(const struct stance_article *a, uint32_t d)
{
	uint32_t subject, head;
	if (d == NOWHERE || !(tree_is(a, d, "|those|one|many|several|few|some|people|") || a->at[d].tag == 'm'))
		return NOWHERE;
	for (unsigned steps = 0; steps < 3 && d != NOWHERE; steps++) {
		head = a->at[d].head;
		if (tree_child(a, d, R_COP) != NOWHERE && (subject = tree_child(a, d, R_NSUBJ)) != NOWHERE)
			return subject;
		if (a->at[d].rel == R_APPOS)
			return head;
		if (a->at[d].rel == R_NSUBJ && head != NOWHERE && head > d && tree_lemma(a, head, "|include|"))
			return tree_child(a, head, R_OBJ);
		if (a->at[d].rel == R_NSUBJ && head != NOWHERE && head > d && tree_child(a, head, R_COP) != NOWHERE && a->at[head].name != NOWHERE)
			return head;
		if (a->at[d].rel == R_OBL && head != NOWHERE && head > d && a->at[head].name != NOWHERE && tree_child(a, head, R_COP) != NOWHERE)
			return head; /* "among those who voted no was Reed" */
		if (a->at[d].rel != R_NMOD)
			return NOWHERE;
		d = head;
	}
	return NOWHERE;
}

/* "What she called Norway's aggression", "what he sees as a plot by Reed": the noun that it is called; NOWHERE. */
static uint32_t so_called(const struct stance_article *a, uint32_t i)
{
	uint32_t v = tree_child(a, i, R_RELCL), prep;
	if (v == NOWHERE || v < i || !tree_is(a, i, "|what|"))
		return NOWHERE;
	if (tree_lemma(a, v, "|call|term|dub|label|brand|deem|consider|"))
		return tree_child(a, v, R_OBJ) != NOWHERE && tree_child(a, v, R_OBJ) > v ? tree_child(a, v, R_OBJ) : tree_child(a, v, R_XCOMP);
	return tree_lemma(a, v, "|describe|see|regard|view|characterize|characterise|denounce|condemn|perceive|portray|") ? tree_behind(a, v, "|as|", &prep) : NOWHERE;
}

/* "Every word she wrote", "everything that Reed stands for": whose it is; NOWHERE. */
static uint32_t every_word(const struct stance_article *a, uint32_t i)
{
	uint32_t v = tree_lemma(a, i, "|word|everything|all|anything|thing|what|much|most|") ? tree_child(a, i, R_RELCL) : NOWHERE;
	if (v == NOWHERE || v < i || !tree_lemma(a, v, "|say|write|do|stand|propose|argue|represent|believe|achieve|build|embody|"))
		return NOWHERE;
	return tree_child(a, v, R_NSUBJ) != NOWHERE && tree_child(a, v, R_NSUBJ) > i ? tree_child(a, v, R_NSUBJ) : NOWHERE;
}

/* "Nothing but admiration for the way Reed came back", whose clause hangs further up: the word for whoever does it; NOWHERE. */
static uint32_t way_apart(const struct stance_article *a, uint32_t i)
{
	enum { NEAR = 5 };
	for (uint32_t s = i + 1; s < a->n && s < i + NEAR && a->at[s].sentence == a->at[i].sentence; s++) {
		uint32_t v = a->at[s].rel == R_NSUBJ ? a->at[s].head : NOWHERE;
		if (v != NOWHERE && v > s && !tree_is(a, s, "|who|which|that|"))
			return (a->at[v].rel == R_RELCL || a->at[v].rel == R_ACL) && a->at[v].head < i ? s : NOWHERE;
	}
	return NOWHERE;
}

/* "What Reed did", "the way in which Reed had led", "how Reed had run": the word for whoever does it; NOWHERE. */
static uint32_t whose_way(const struct stance_article *a, uint32_t i)
{
	unsigned steps = 0;
	if (!tree_is(a, i, "|what|everything|all|how|") && !(a->at[i].tag == 'n' && tree_lemma(a, i, "|way|manner|haste|speed|ease|extent|lengths|readiness|fashion|spirit|")))
		return NOWHERE;
	for (uint32_t c = a->at[i].child; c != NOWHERE && steps++ < WHO_CHILDREN; c = a->at[c].next)
		if (c > i && (a->at[c].rel == R_RELCL || a->at[c].rel == R_ACL)) {
			uint32_t s = tree_child(a, c, R_NSUBJ);
			return s != NOWHERE && s != i && !tree_is(a, s, "|who|which|that|") && !tree_lemma(a, c, "|call|describe|term|dub|label|see|regard|consider|view|") ? s : NOWHERE; /* "what it called" */
		}
	return tree_is(a, i, "|way|manner|") ? way_apart(a, i) : NOWHERE;
}

bool pronoun_clause(struct meant *m)
{
	struct stance_article *a = m->a;
	uint32_t way = m->role == TARGET && m->w->name == NOWHERE ? whose_way(a, m->i) : NOWHERE;
	if (way != NOWHERE)
		return meant_of(m, way);
	if (!tree_is(a, m->i, "|who|which|that|whom|whose|") || m->w->tag == 's')
		return false;
	uint32_t noun = antecedent(a, m->i), one = who_of_those(a, noun), det = noun == NOWHERE ? NOWHERE : tree_child(a, noun, R_DET);
	struct names doer;
	if (m->role == TARGET && m->depth == 0 && det != NOWHERE && tree_is(a, det, "|a|an|") && a->at[noun].rel == R_APPOS && whose_doing(a, noun, &doer))
		return meant_name(m, doer.at[0]); /* "closed its border with Norway, a step that Reed welcomed": no apposition of Norway */
	meant_of(m, one != NOWHERE ? one : noun);
	if (!meant_found(m) && m->role == TARGET && m->depth == 0 && noun != NOWHERE && whose_doing(a, noun, &doer))
		meant_name(m, doer.at[0]); /* "a step that Reed welcomed" */
	return true;
}

bool pronoun_spoken(struct meant *m)
{
	uint32_t quote = m->w->quote;
	if (who_first_person(m->a, m->i))
		return meant_name(m, quoted_by(m->a, m->i));
	if (m->a->turn && m->a->turn[m->i] == TURN_QUESTION && quote != NOWHERE && tree_is(m->a, m->i, "|you|your|yours|"))
		return meant_name(m, m->a->interviewee);
	uint32_t called = so_called(m->a, m->i);
	if (called != NOWHERE)
		return meant_of(m, called);
	return quote != NOWHERE && tree_is(m->a, m->i, "|you|your|yours|") && meant_name(m, addressee(m->a, quote));
}

/* Verbs of which "it" is rather a party than an offer, as in "turned it down". */
static const char party_verbs[] = "|support|back|accuse|sue|blame|invade|attack|bomb|praise|thank|criticise|criticize|condemn|denounce|defend|aid|arm|fund|finance|threaten|warn|sanction|betray|help|rescue|protect|fight|boycott|distrust|"
	"shun|snub|court|shell|besiege|liberate|recognise|recognize|join|";

/* "Norway, which has a base in Sweden and has long supported it": the only body or state that the sentence names before, but for who does it; NOWHERE. */
static uint32_t it_beside(struct stance_article *a, uint32_t i)
{
	enum { BACK = 25 };
	bool passive;
	struct names doer;
	uint32_t only = NOWHERE, v = a->at[i].head;
	if (!tree_is(a, i, "|it|") || a->at[i].name != NOWHERE || a->at[i].rel != R_OBJ || v == NOWHERE || v > i || !tree_lemma(a, v, party_verbs))
		return NOWHERE;
	for (uint32_t k = i; k-- > 0 && i - k < BACK && a->at[k].sentence == a->at[i].sentence;) {
		uint32_t name = a->at[k].name;
		if (name == NOWHERE || a->at[k].tag != 'N' || name == only || !(who_is_kind(a, name, "ORG") || who_is_kind(a, name, "LOC")))
			continue;
		if (only == NOWHERE) {
			who_acts(a, v, &passive, &doer);
			if (passive || doer.n != 1)
				return NOWHERE;
		}
		if (name == doer.at[0])
			continue;
		if (only != NOWHERE)
			return NOWHERE;
		only = name;
	}
	return only;
}

bool pronoun_it(struct meant *m)
{
	const struct node *w = m->w;
	struct names doer;
	uint32_t beside = m->role == TARGET && m->depth == 0 ? it_beside(m->a, m->i) : NOWHERE;
	if (beside != NOWHERE)
		return meant_name(m, beside);
	return m->role == TARGET && m->depth == 0 && w->tag == 'o' && (w->quote == NOWHERE || whose_conduct(m->a, m->i)) && (w->name == NOWHERE || passing_place(m->a, w->name)) &&
	       tree_is(m->a, m->i, "|it|this|that|") && whose_last(m->a, m->i, &doer) && meant_name(m, doer.at[0]); /* "Reed pardoned them. It drew condemnation" */
}

bool pronoun_else(struct meant *m)
{
	return m->w->tag == 'o' && meant_of(m, every_word(m->a, m->i));
}

bool pronoun_every(struct meant *m)
{
	uint32_t theirs = every_word(m->a, m->i);
	return theirs != NOWHERE && meant_of(m, theirs);
}
