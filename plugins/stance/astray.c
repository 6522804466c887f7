/*
 * astray.c -- whom a word stands for, where references or the names of the article led to somebody whom the sentence rules out.
 *
 *   "He is a liar," Reed said                              who is not Reed
 *   The leader of the group, Carl Lund, accused her        Lund is the leader, whoever was before
 *   The party, no friend of Ms Reed, congratulated her     Ms Reed, and nobody of an earlier sentence
 *   "Reed's a lovely singer but she has a short memory"    Reed has
 *   Her spokesman, Carl Lund, said she valued them         she does whose spokesman he is
 */
#include "stance.h"

/* Nobody speaks of himself as "he" in his own words, though references led there: the person named last before is meant. */
static void others_spoken_of(struct stance_article *a)
{
	enum { BACK = 120 };
	uint32_t last[2] = {NOWHERE, NOWHERE}, at[2] = {0, 0}; /* the last two persons named, the newer one first */
	for (uint32_t i = 0; i < a->n; i++) {
		struct node *w = &a->at[i];
		if (w->tag == 'o' && quoted_is(a, w->quote, "direct") && w->name != NOWHERE && w->name == a->speaker[w->quote] &&
		    tree_is(a, i, "|he|she|him|her|his|hers|")) {
			unsigned k = last[0] == w->name;
			w->name = last[k] != NOWHERE && last[k] != w->name && i - at[k] < BACK ? last[k] : NOWHERE;
		}
		if (w->tag == 'o' || w->name == NOWHERE || !who_is_kind(a, w->name, "PER"))
			continue;
		if (w->name != last[0]) {
			last[1] = last[0];
			at[1] = at[0];
		}
		last[0] = w->name;
		at[0] = i;
	}
}

/* "The group leader on the council, Neville Thripp, accused her": who stands beside a description is meant by it, whatever was meant by such words before. */
static void described_beside(struct stance_article *a)
{
	for (uint32_t i = 0; i < a->n; i++) {
		uint32_t c = a->at[i].tag == 'n' && a->at[i].name != NOWHERE && a->at[i].rel == R_NSUBJ ? tree_child(a, i, R_APPOS) : NOWHERE, of;
		if (c == NOWHERE && a->at[i].tag == 'n' && a->at[i].rel == R_NSUBJ && (of = tree_child(a, i, R_NMOD)) != NOWHERE && of > i && (a->at[of].name == NOWHERE || a->at[of].name == a->at[i].name))
			c = tree_child(a, of, R_APPOS);
		char first = a->text[a->token->begin[i]];
		if (c == NOWHERE || c < i || first < 'a' || first > 'z' || a->at[c].tag != 'N' || a->at[c].name == NOWHERE || a->at[i].name == NOWHERE || a->at[c].name == a->at[i].name ||
		    !who_is_kind(a, a->at[c].name, "PER") || !who_is_kind(a, a->at[i].name, "PER"))
			continue;
		uint32_t whom = a->at[i].head == NOWHERE ? NOWHERE : tree_child(a, a->at[i].head, R_OBJ);
		if (whom != NOWHERE && whom > c && a->at[whom].name == NOWHERE && tree_is(a, whom, "|him|her|"))
			a->at[whom].name = a->at[i].name; /* who could not be meant by it while he was thought to be the subject */
		a->at[i].name = a->at[c].name;
	}
}

/* What the names are called by pronouns and titles: more than 0, he; less, she. */
static void called_by(const struct stance_article *a, int *gender)
{
	enum { TITLE = 9 };
	for (uint32_t i = 0; i < a->name->n; i++)
		gender[i] = 0;
	for (uint32_t i = 0; i < a->n; i++) {
		uint32_t next = i + 1;
		if (a->at[i].tag == 'o' && a->at[i].name != NOWHERE)
			gender[a->at[i].name] += tree_is(a, i, "|he|him|his|himself|") - tree_is(a, i, "|she|her|hers|herself|");
		else if (next < a->n && a->at[next].name != NOWHERE && tree_is(a, i, "|mr|mr.|mrs|mrs.|ms|ms.|miss|sir|dame|"))
			gender[a->at[next].name] += tree_is(a, i, "|mr|mr.|sir|") ? TITLE : -TITLE;
	}
}

/* "The party, no friend of Ms Reed, congratulated her": of persons it is the only one whom the sentence names before that is meant, not one of an earlier one. */
static bool named_beside(struct stance_article *a)
{
	enum { BACK = 40 };
	int *gender = qn_scratch(a->r, (a->name->n + 1) * sizeof *gender);
	if (!gender)
		return false;
	called_by(a, gender);
	for (uint32_t i = 0; i < a->n; i++) {
		struct node *w = &a->at[i];
		uint32_t only = NOWHERE, subject, k;
		if (w->tag != 'o' || w->name == NOWHERE || w->quote != NOWHERE || w->head == NOWHERE || (w->rel != R_OBJ && w->rel != R_IOBJ) || !tree_is(a, i, "|him|her|"))
			continue;
		subject = tree_child(a, w->head, R_NSUBJ);
		if (subject == NOWHERE || subject > w->head || a->at[subject].tag == 'o' || (a->at[subject].name != NOWHERE && who_is_kind(a, a->at[subject].name, "PER")))
			continue;
		for (k = i; k-- > 0 && i - k < BACK && a->at[k].sentence == w->sentence;)
			if (a->at[k].name != NOWHERE && who_is_kind(a, a->at[k].name, "PER")) {
				if ((only != NOWHERE && only != a->at[k].name) || a->at[k].name == w->name)
					break;
				only = a->at[k].name;
			}
		bool through = k == NOWHERE || i - k >= BACK || a->at[k].sentence != w->sentence;
		if (through && only != NOWHERE && (tree_is(a, i, "|him|") ? gender[only] > 0 : gender[only] < 0))
			w->name = only;
	}
	return true;
}

/* "Reed's a lovely singer but she has a short memory": who is praised there is who has it, though references, which read a possessive, led to somebody before. */
static void contrasted(struct stance_article *a)
{
	for (uint32_t i = 1; i < a->n; i++) {
		struct node *w = &a->at[i];
		uint32_t front = w->head != NOWHERE && a->at[w->head].rel == R_CONJ ? a->at[w->head].head : NOWHERE, who = NOWHERE;
		if (w->tag != 'o' || w->name == NOWHERE || w->rel != R_NSUBJ || front == NOWHERE || front > i || !quoted_is(a, w->quote, "direct") || !tree_is(a, i - 1, "|but|and|") || !tree_is(a, i, "|he|she|"))
			continue;
		who = tree_child(a, front, R_NSUBJ);
		if (who != NOWHERE && a->at[who].tag == 'N' && a->at[who].name != NOWHERE && who_is_kind(a, a->at[who].name, "PER") && a->at[who].sentence == w->sentence && tree_is(a, tree_name_last(a, who) + 1, "|'s|’s|"))
			w->name = a->at[who].name;
	}
}

/* "Her spokesman, Carl Lund, said she valued them": who speaks for somebody tells what she thinks, and "she" in it is whom he speaks for. */
static void for_her(struct stance_article *a, uint32_t i)
{
	enum { FAR = 40 };
	static const char says[] = "|say|add|tell|insist|claim|argue|maintain|deny|declare|explain|stress|confirm|write|";
	uint32_t poss = i > 0 && tree_is(a, i, "|spokesman|spokeswoman|spokesperson|lawyer|solicitor|barrister|attorney|agent|publicist|aide|representative|manager|office|") ? i - 1 : NOWHERE, v = a->at[i].head, own;
	if (poss == NOWHERE || !tree_is(a, poss, "|his|her|") || a->at[poss].name == NOWHERE || a->at[i].rel != R_NSUBJ || v == NOWHERE || v < i || !tree_lemma(a, v, says))
		return;
	own = tree_child(a, i, R_APPOS);
	own = own == NOWHERE ? a->at[i].name : a->at[own].name;
	for (uint32_t k = v + 1; k < a->n && k < v + FAR && a->at[k].sentence == a->at[v].sentence; k++) {
		if (a->at[k].tag == 'N' && a->at[k].name != NOWHERE && a->at[k].name != a->at[poss].name && who_is_kind(a, a->at[k].name, "PER"))
			return; /* "she" may be another one from there on */
		if (a->at[k].tag == 'o' && (a->at[k].name == own || a->at[k].name == NOWHERE) && tree_is(a, k, tree_is(a, poss, "|her|") ? "|she|her|" : "|he|him|his|"))
			a->at[k].name = a->at[poss].name;
	}
}

bool astray_mend(struct stance_article *a)
{
	if (a->quote) {
		others_spoken_of(a);
		contrasted(a);
	}
	for (uint32_t i = 1; i < a->n; i++)
		for_her(a, i);
	described_beside(a);
	bound_objects(a);
	return named_beside(a);
}
