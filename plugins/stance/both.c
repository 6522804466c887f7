/*
 * both.c -- whom "they", "both ministers" and "each of them" mean, where two were spoken of together (couple.c).
 */
#include "who.h"

#include <string.h>

enum { ALIVE = 40, APART = 150 }; /* words for which "they" may be two who were spoken of together, and "the pair" */

/* Whether the person named at word k is introduced with one of these titles: "Sen. Ann Reed", "Senate Majority Leader Ann Reed". */
static bool titled(const struct stance_article *a, uint32_t k, const char *titles)
{
	enum { TITLE = 5 };
	for (uint32_t t = tree_name_first(a, k), n = 0; t-- > 0 && n++ < TITLE && a->at[t].sentence == a->at[k].sentence && strchr("nNa", a->at[t].tag) && (a->at[t].name == NOWHERE || !who_is_kind(a, a->at[t].name, "PER"));)
		if (tree_lemma(a, t, titles) || tree_is(a, t, titles))
			return !(t > 0 && tree_is(a, t - 1, "|prime|")); /* she is no one of "both ministers" */
	return false;
}

/* "The two senators", though a minister was named last: the last two who bear that title. */
static bool last_titled(const struct stance_article *a, uint32_t i, struct names *last)
{
	enum { BACK = 300 };
	static const struct { const char *noun, *titles; } offices[] = {
		{"|senator|", "|senator|sen.|sen|senate|"}, {"|minister|", "|minister|"}, {"|secretary|", "|secretary|"}, {"|commissioner|", "|commissioner|"},
		{"|councillor|", "|councillor|cllr|cllr.|"}, {"|governor|", "|governor|gov.|gov|"}, {"|mayor|", "|mayor|"}, {"|judge|", "|judge|justice|"},
		{"|president|", "|president|"}, {"|coach|", "|coach|manager|"}, {"|manager|", "|manager|boss|"}, {"|general|", "|general|gen.|gen|"}, {"|professor|", "|professor|prof|prof.|"}, {"|bishop|", "|bishop|archbishop|"}};
	if (tree_child(a, i, R_COMPOUND) != NOWHERE)
		return false; /* "both assistant coaches" */
	for (unsigned o = 0; o < sizeof offices / sizeof *offices; o++)
		if (tree_lemma(a, i, offices[o].noun))
			for (uint32_t k = i; k-- > 0 && i - k < BACK && last->n < 2;)
				if (a->at[k].tag != 'o' && a->at[k].name != NOWHERE && !names_have(last, a->at[k].name) && a->at[k].name != quoted_by(a, i) && who_is_kind(a, a->at[k].name, "PER") && titled(a, k, offices[o].titles))
					who_put(last, a->at[k].name);
	return last->n == 2;
}

/* "Heaped scorn on the pair", "disagrees with both": who does so is not one of them. */
static bool couple_again(const struct stance_article *a, uint32_t i)
{
	uint32_t next = i + 1;
	bool governed = (a->at[i].rel == R_OBJ && !tree_is(a, i, "|both|")) || a->at[i].rel == R_OBL || a->at[i].rel == R_IOBJ || a->at[i].rel == R_NMOD;
	if (!governed || i == 0 || (next < a->n && (a->at[next].tag == 'n' || a->at[next].tag == 'N' || tree_is(a, next, "|of|"))))
		return false;
	return tree_is(a, i, "|both|") || (tree_is(a, i, "|two|pair|duo|") && tree_is(a, i - 1, "|the|"));
}

/* "Both ministers": the two persons who were named last become the couple, unless two were named together since; where they are not the subject, of those before the sentence. */
static void last_persons(struct stance_article *a, uint32_t i)
{
	enum { BACK = 150, NEAR = 60 };
	struct names last = {0};
	bool again = couple_again(a, i);
	if (last_titled(a, i, &last)) {
		a->couple = last;
		a->couple_at = i;
		return;
	}
	last.n = 0;
	for (uint32_t k = i; k-- > 0 && i - k < (again ? NEAR : BACK) && last.n < 2;)
		if (a->at[k].tag != 'o' && a->at[k].name != NOWHERE && who_is_kind(a, a->at[k].name, "PER") && !(again && a->at[k].sentence == a->at[i].sentence))
			who_put(&last, a->at[k].name);
	if (last.n == 2 && (again || a->couple.n != 2 || i - a->couple_at > BACK || !who_is_kind(a, a->couple.at[0], "PER"))) {
		a->couple = last;
		a->couple_at = i;
	}
}

/* "Love them both", long after two were named together: the last two persons of whom one was told to be for or against the other, but not who speaks. */
static void last_at_odds(struct stance_article *a, uint32_t i)
{
	enum { BACK = 400, ROWS = 12 };
	uint32_t speaker = quoted_by(a, i);
	for (uint32_t k = a->n_row, n = 0; k-- > 0 && n++ < ROWS;) {
		const struct row *r = &a->row[k];
		if (r->holder == NOWHERE || r->trigger > i || i - r->trigger > BACK || r->holder == speaker || r->target == speaker || !who_is_kind(a, r->holder, "PER") || !who_is_kind(a, r->target, "PER"))
			continue;
		a->couple = (struct names){2, {r->holder, r->target}};
		a->couple_at = i;
		return;
	}
}

static void put_couple(const struct stance_article *a, struct names *out)
{
	who_put(out, a->couple.at[0]);
	who_put(out, a->couple.at[1]);
}

/* "Norway, Sweden and France urged both countries": whether the couple are among those who do what is done to word i. */
static bool fellows(const struct stance_article *a, uint32_t i)
{
	uint32_t w = a->couple_at + 1, does = a->at[i].head;
	if (w >= a->n || w >= i || does == NOWHERE || a->at[w].sentence != a->at[i].sentence)
		return false;
	for (unsigned steps = 0; steps < WHO_LIST && a->at[w].head != NOWHERE && a->at[w].rel != R_NSUBJ; steps++)
		w = a->at[w].head;
	return a->at[w].rel == R_NSUBJ && a->at[w].head != NOWHERE && (a->at[w].head == does || a->at[w].head == a->at[does].head);
}

/* "Both countries", "the two men". */
static void pair_again(struct stance_article *a, uint32_t i, struct names *out)
{
	bool again = couple_again(a, i), alone = again || couple_alone(a, i);
	if (again && !couple_fresh(a, i, ALIVE)) {
		last_persons(a, i);
		if (a->couple_at != i)
			return;
	}
	if (a->at[i].rel == R_CONJ || a->at[i].rel == R_APPOS || (!alone && !tree_lemma(a, i, "|country|nation|side|leader|man|woman|neighbor|neighbour|power|government|party|state|rival|team|ally|club|minister|candidate|president|governor|senator|company|firm|"
		"bank|union|council|mayor|capital|chief|coach|group|organisation|organization|lawmaker|force|army|board|federation|camp|faction|politician|boss|republic|judge|manager|general|professor|bishop|superpower|kingdom|")))
		return;
	bool two = alone;
	if (alone && !again && !couple_fresh(a, i, APART))
		last_at_odds(a, i);
	for (uint32_t k = i; k-- > 0 && i - k < 4 && a->at[k].tag != 'v';) /* but "two senators" are two others */
		two |= tree_is(a, k, "|both|") || (k > 0 && tree_is(a, k, "|two|") && tree_is(a, k - 1, "|the|these|those|"));
	if (two && tree_lemma(a, i, "|minister|leader|man|woman|candidate|president|governor|senator|mayor|coach|chief|politician|boss|judge|manager|general|professor|bishop|"))
		last_persons(a, i);
	if (two && a->couple.n == 2 && !fellows(a, i))
		put_couple(a, out);
}

/* "Costa and Reed spoke, and Reed promised to bomb them": whether one of the couple does what is done to word i. */
static bool own_doing(const struct stance_article *a, uint32_t i)
{
	bool passive;
	uint32_t does = tree_is(a, i, "|them|") && a->at[i].rel == R_OBJ ? a->at[i].head : NOWHERE, who = does != NOWHERE ? tree_subject(a, does, &passive) : NOWHERE;
	return who != NOWHERE && a->at[who].name != NOWHERE && (a->at[who].name == a->couple.at[0] || a->at[who].name == a->couple.at[1]);
}

/* "Reed promised us. Lund promised us. I wouldn't trust either of them": the only two persons whom the quotation names before. */
static void named_here(struct stance_article *a, uint32_t i)
{
	enum { BACK = 60 };
	struct names here = {0};
	for (uint32_t k = i; a->at[i].quote != NOWHERE && k-- > 0 && i - k < BACK && a->at[k].quote == a->at[i].quote;)
		if (a->at[k].tag == 'N' && a->at[k].name != NOWHERE && who_is_kind(a, a->at[k].name, "PER"))
			who_put(&here, a->at[k].name);
	if (here.n != 2)
		return;
	a->couple = here;
	a->couple_at = i;
}

bool both_they(struct meant *m)
{
	struct stance_article *a = m->a;
	const struct node *w = m->w;
	if (w->name == NOWHERE && tree_is(a, m->i, "|them|they|") && tree_is(a, m->i + 1, "|both|") && !couple_fresh(a, m->i, ALIVE))
		last_at_odds(a, m->i);
	if (a->couple.n != 2 || w->name != NOWHERE)
		return false;
	bool they = m->i - a->couple_at < ALIVE && tree_is(a, m->i, "|they|them|") && !own_doing(a, m->i);
	if (!they && couple_again(a, m->i))
		return false; /* both_again */
	if (!they && !(w->quote == NOWHERE && tree_is(a, m->i, "|both|") && (w->rel == R_NSUBJ || w->rel == R_OBJ))) /* "Reed and Lund debated. Both praised Costa." */
		return false;
	put_couple(a, m->out);
	return true;
}

bool both_of_them(struct meant *m)
{
	struct stance_article *a = m->a;
	uint32_t i = m->i;
	if (tree_is(a, i, "|both|either|neither|") && tree_is(a, i + 1, "|of|") && tree_is(a, i + 2, "|them|") && !couple_fresh(a, i, 80))
		last_at_odds(a, i);
	if (i + 2 < a->n && tree_is(a, i, "|either|neither|both|") && tree_is(a, i + 1, "|of|") && tree_is(a, i + 2, "|them|"))
		named_here(a, i);
	if (!couple_fresh(a, i, 80) || !tree_is(a, i, "|each|both|either|neither|") || i + 2 >= a->n || !tree_is(a, i + 1, "|of|") || !tree_is(a, i + 2, "|them|"))
		return false;
	put_couple(a, m->out);
	return true;
}

/* "The chains", where two bodies were spoken of together: bodies that are named by their kind alone. */
static void bodies_again(const struct stance_article *a, uint32_t i, struct names *out)
{
	uint32_t det = tree_child(a, i, R_DET);
	if (out->n || det == NOWHERE || !tree_is(a, det, "|the|") || i != det + 1 || a->at[i].low == a->at[i].lemma || a->at[i].tag != 'n' || !couple_fresh(a, i, 250) ||
	    !who_is_kind(a, a->couple.at[0], "ORG") || !who_is_kind(a, a->couple.at[1], "ORG") ||
	    !tree_lemma(a, i, "|chain|retailer|company|firm|club|bank|union|airline|brand|carmaker|broadcaster|newspaper|paper|supermarket|university|college|council|developer|operator|lender|group|charity|federation|board|studio|publisher|label|buyer|bidder|supplier|insurer|utility|"))
		return;
	if (i + 1 < a->n && (tree_is(a, i + 1, "|of|that|who|which|in|from|whose|") || a->at[i + 1].rel == R_ACL))
		return; /* "the clubs of the league" */
	put_couple(a, out);
}

bool both_again(struct meant *m)
{
	pair_again(m->a, m->i, m->out);
	bodies_again(m->a, m->i, m->out);
	return meant_found(m);
}
