/*
 * meant.c -- which names a description means: "who", "both ministers", "the council's plan", "its president", "this summit".
 *
 * What may tell it is asked in turn, the surest first: what the word is as a pronoun (pronoun.c, both.c), the name that it bears or that stands beside it (named.c),
 * on whose behalf it acts (behalf.c), whose it is, and at last what was said before (before.c, whose.c). The first that knows decides, and may decide that nobody is meant.
 * One word may lead to another, "the aide of the head of", but not further than DEPTH.
 */
#include "who.h"

enum { DEPTH = 4 };

void who_put(struct names *out, uint32_t name)
{
	if (name != NOWHERE && out->n < MOST_NAMES && !names_have(out, name))
		out->at[out->n++] = name;
}

bool meant_name(struct meant *m, uint32_t name)
{
	who_put(m->out, name);
	return true;
}

bool meant_of(struct meant *m, uint32_t word)
{
	meant_find(m->a, word, m->role, m->out, m->depth + 1);
	return true;
}

/* "Reed's plan". */
static bool owner(struct meant *m)
{
	return m->poss != NOWHERE && (before_of_a_place(m->a, m->poss, m->i) || meant_of(m, m->poss));
}

/* "The Trump administration", "Chinese officials". */
static bool in_front(struct meant *m)
{
	struct stance_article *a = m->a;
	unsigned steps = 0;
	for (uint32_t c = m->w->child; c != NOWHERE && steps++ < WHO_CHILDREN && !meant_found(m); c = a->at[c].next)
		if ((a->at[c].rel == R_COMPOUND || a->at[c].rel == R_AMOD || a->at[c].rel == R_FLAT) && a->at[c].name != NOWHERE) {
			if (who_only_there(a, m->i, a->at[c].name))
				return true;
			who_put(m->out, a->at[c].name);
		}
	return meant_found(m);
}

/* "Chinese coast guard ships". */
static bool further_in_front(struct meant *m)
{
	struct stance_article *a = m->a;
	unsigned steps = 0;
	for (uint32_t c = m->w->child; c != NOWHERE && steps++ < WHO_CHILDREN && !meant_found(m) && c < m->i; c = a->at[c].next) {
		if (a->at[c].rel != R_COMPOUND || a->at[c].name != NOWHERE)
			continue;
		uint32_t of = tree_child(a, c, R_AMOD);
		if (of == NOWHERE)
			of = tree_child(a, c, R_COMPOUND);
		if (of != NOWHERE && a->at[of].name != NOWHERE && state_named(a, a->at[of].name) && !who_only_there(a, m->i, a->at[of].name))
			who_put(m->out, a->at[of].name);
	}
	return meant_found(m);
}

/* "The leaders of Norway and Sweden": Sweden, where c is Norway. */
static void joined_to(struct meant *m, uint32_t c)
{
	struct stance_article *a = m->a;
	unsigned steps = 0;
	for (uint32_t k = a->at[c].child; k != NOWHERE && steps++ < WHO_CHILDREN && m->w->low != m->w->lemma && meant_found(m); k = a->at[k].next)
		if (a->at[k].rel == R_CONJ && a->at[k].name != NOWHERE)
			meant_of(m, k);
}

/* "The leaders of Norway", "a letter from Reed". */
static bool of_whom(struct meant *m)
{
	struct stance_article *a = m->a;
	bool ill = opinion_find(a->opinion, m->w->lemma) & (1 << OP_NOUN_AGAINST | 1 << OP_BAD | 1 << OP_HARM); /* "the breach of the accord" */
	unsigned steps = 0;
	for (uint32_t c = m->w->child; c != NOWHERE && steps++ < WHO_CHILDREN && !meant_found(m); c = a->at[c].next) {
		uint32_t of = a->at[c].rel == R_NMOD ? tree_case(a, c) : NOWHERE;
		if (of == NOWHERE || !tree_is(a, of, ill ? "|by|from|" : "|of|by|from|"))
			continue;
		meant_of(m, c);
		joined_to(m, c);
	}
	return meant_found(m);
}

/* "The settlement that Reed reached": the word for whoever did, at the clause's verb; NOWHERE. */
static uint32_t which_he_made(const struct stance_article *a, uint32_t i, uint32_t v)
{
	uint32_t who = tree_child(a, v, R_NSUBJ), next = i + 1;
	if (v < i || (a->at[v].rel != R_RELCL && a->at[v].rel != R_ACL) || who == NOWHERE || who < i || who > v || tree_is(a, who, "|that|which|who|it|they|we|i|you|") || !tree_is(a, next + tree_is(a, next, "|,|"), "|that|which|") ||
	    !tree_lemma(a, i, "|settlement|deal|agreement|accord|plan|proposal|law|order|ruling|decision|policy|bill|report|letter|contract|pact|treaty|tax|budget|cut|measure|reform|offer|bid|scheme|speech|statement|appointment|verdict|sentence|charge|"))
		return NOWHERE;
	return tree_lemma(a, v, "|reach|strike|negotiate|broker|sign|present|propose|make|write|issue|publish|submit|put|draft|sponsor|announce|table|launch|run|impose|unveil|push|cut|introduce|adopt|pass|set|design|"
	                        "agree|take|give|order|approve|bring|file|champion|deliver|hand|") ? who : NOWHERE;
}

/* "The plan presented by Reed". */
static bool made_by(struct meant *m)
{
	struct stance_article *a = m->a;
	unsigned steps = 0;
	for (uint32_t c = m->w->child; c != NOWHERE && steps++ < WHO_CHILDREN && !meant_found(m) && m->role == TARGET; c = a->at[c].next)
		if (which_he_made(a, m->i, c) != NOWHERE)
			meant_of(m, which_he_made(a, m->i, c));
		else if (a->at[c].rel == R_ACL && tree_lemma(a, c, "|present|propose|make|write|issue|lead|publish|submit|put|draft|sponsor|announce|table|launch|run|sign|impose|unveil|push|back|") &&
		    !tree_lemma(a, m->i, "|man|woman|person|people|suspect|soldier|citizen|child|boy|girl|prisoner|hostage|member|fighter|"))
			meant_of(m, tree_agent(a, c));
	return meant_found(m);
}

/* "The deal": whose doing it is. */
static bool done_by(struct meant *m)
{
	struct names doer;
	return m->role == TARGET && m->depth == 0 && whose_doing(m->a, m->i, &doer) && meant_name(m, doer.at[0]);
}

static bool (*const in_turn[])(struct meant *m) = {
	pronoun_clause, topic_pronoun, pronoun_spoken, kin_mine, force_one, failing_last, both_they, project_it, pronoun_it, behalf_hyphenated, named_member, named_itself, both_of_them, pronoun_else, named_beside, before_titled, named_office, both_again,
	behalf_paper, behalf_country, pronoun_every, before_board, behalf_decision, behalf_body, behalf_seat, behalf_nobody, behalf_officials,
	rescue_attacked, owner, in_front, further_in_front, of_whom, made_by, project_one, before_told, behalf_spoken, before_body, done_by};

void meant_find(struct stance_article *a, uint32_t i, enum role role, struct names *out, unsigned depth)
{
	if (i == NOWHERE || depth > DEPTH)
		return;
	struct meant m = {.a = a, .i = i, .w = &a->at[i], .poss = tree_child(a, i, R_POSS), .role = role, .out = out, .before = out->n, .depth = depth};
	for (size_t k = 0; k < sizeof in_turn / sizeof *in_turn && !in_turn[k](&m); k++)
		;
}
