/*
 * describe.c -- whom a description means: "the minister", "the company".
 *
 * A name is known by the words that were said of it: a title before it ("Foreign
 * Minister Ana Lima"), an apposition behind it ("Kiva, a Finnish software firm"),
 * a word within it ("Bank of Ghana"). "The company" may also mean the newest
 * organisation of which nothing else is known.
 */
#include "../../core/learn/hash.h"
#include "coref.h"

static void add_role(struct candidate *c, uint32_t hash)
{
	for (unsigned k = 0; k < c->n_role; k++)
		if (c->role[k] == hash)
			return;
	if (c->n_role < ROLES)
		c->role[c->n_role++] = hash;
}

static bool has_role(const struct candidate *c, uint32_t hash)
{
	for (unsigned k = 0; k < c->n_role; k++)
		if (c->role[k] == hash)
			return true;
	return false;
}

/* The role word at token i, with the word before it as one: "prime minister". */
static void take_role(const struct walk *w, struct candidate *c, uint32_t i)
{
	add_role(c, low_hash(w, i));
	if (i > w->first && is_in(w, i - 1, "|prime|vice|deputy|attorney|"))
		add_role(c, feat_end(feat(low_hash(w, i - 1), low_hash(w, i))));
}

static bool stops(const struct walk *w, uint32_t i)
{
	return is_in(w, i, "|.|;|:|(|)|\"|who|which|that|is|was|are|were|and|said|has|had|");
}

/* Words that stand between a title and the name: capitalised ones, roles, and a few more. */
static bool belongs_to_title(const struct walk *w, uint32_t i, const char *set)
{
	unsigned char c = (unsigned char)w->r->text[w->token->begin[i]];
	return (c >= 'A' && c <= 'Z') || c >= 0xc3 || title_gender(w, i) || is_in(w, i, set) ||
	       is_in(w, i, "|former|late|deputy|prime|vice|foreign|finance|interior|defence|defense|health|national|state|news|senior|acting|"
	                   "veteran|film|pop|football|star|opposition|party|-|");
}

bool is_title(const struct walk *w, uint32_t b, uint32_t e)
{
	while (b < e && belongs_to_title(w, b, person_roles))
		b++;
	return b == e;
}

void roles_take(const struct walk *w, struct candidate *c, uint32_t b, uint32_t e)
{
	const char *set = c->kind == K_PER ? person_roles : organisation_words;
	if (c->kind != K_PER && c->kind != K_ORG)
		return;
	for (uint32_t i = b, k = 0; i > w->first && k < 5; k++) {
		i--;
		if (!belongs_to_title(w, i, set))
			break;
		if (is_in(w, i, set))
			take_role(w, c, i);
		if (c->kind == K_PER && title_gender(w, i))
			c->gender = (int8_t)(4 * title_gender(w, i));
	}
	for (uint32_t i = b; c->kind == K_ORG && i < e; i++)
		if (is_in(w, i, organisation_words))
			add_role(c, low_hash(w, i));
	if (e + 1 >= w->end || !is_in(w, e, "|,|"))
		return;
	for (uint32_t i = e + 1; i < w->end && i < e + 9 && !stops(w, i) && !is_in(w, i, "|,|of|in|at|for|"); i++) {
		if (is_in(w, i, set))
			take_role(w, c, i);
		if (c->kind == K_PER && title_gender(w, i) && !is_in(w, i, "|father|mother|son|daughter|brother|sister|husband|wife|"))
			c->gender = (int8_t)(4 * title_gender(w, i));
	}
}

bool description_means(const struct walk *w, uint32_t i, uint32_t *end, struct choice *out)
{
	uint32_t head = i + 1, hash;
	unsigned fits = 0;
	if (w->token->end[i] - w->token->begin[i] != 3 || !is_in(w, i, "|the|") || head >= w->end)
		return false;
	bool two = head + 1 < w->end && is_in(w, head, "|prime|vice|deputy|attorney|former|ex|");
	if (two)
		head++;
	bool person = is_in(w, head, person_roles), organisation = !person && is_in(w, head, organisation_words);
	if ((!person && !organisation) || (head + 1 < w->end && is_in(w, head + 1, "|of|for|'s|-|and|")))
		return false;
	if (w->entity->n && head + 1 < w->end) { /* "the striker Ana Lima" says it itself */
		uint32_t k = qn_find(w->entity, w->token->begin[head]);
		if (k < w->entity->n && w->entity->begin[k] <= w->token->begin[head + 1])
			return false;
	}
	hash = low_hash(w, head);
	if (two && !is_in(w, head - 1, "|former|ex|"))
		hash = feat_end(feat(low_hash(w, head - 1), hash));
	for (unsigned k = 0; k < w->n_recent; k++)
		if (w->recent[k].kind == (person ? K_PER : K_ORG) && has_role(&w->recent[k], hash) && fits++ == 0)
			out->at = k;
	out->conf = fits == 1 ? 0.85f : 0.55f;
	*end = head + 1;
	if (fits || !is_in(w, head, "|company|firm|group|club|"))
		return fits > 0;
	for (unsigned k = 0; k < w->n_recent; k++)
		if (w->recent[k].kind == K_ORG && !w->recent[k].n_role && w->now - w->recent[k].sentence < 3) {
			out->at = k;
			out->conf = 0.5f;
			return true;
		}
	return false;
}
