/*
 * pronoun.c -- whom a pronoun means.
 *
 * Every name in the list that agrees in number and gender gets a score: newer,
 * oftener named, a subject, a speaker where speech is reported, on the same side
 * of the quotation marks. The best one wins; how sure that is depends on how far
 * it is ahead and on how good it is by itself.
 */
#include "coref.h"

#include <math.h>

enum sort { NONE, HE, SHE, THEY, IT };

static enum sort sort_of(const struct walk *w, uint32_t i)
{
	uint32_t n = w->token->end[i] - w->token->begin[i];
	char c = (char)(w->r->text[w->token->begin[i]] | 32);
	if (n < 2 || n > 10 || (c != 'h' && c != 's' && c != 't' && c != 'i'))
		return NONE;
	if (is_in(w, i, "|he|him|his|himself|"))
		return HE;
	if (is_in(w, i, "|she|her|hers|herself|"))
		return SHE;
	if (is_in(w, i, "|they|"))
		return THEY;
	return is_in(w, i, "|it|") ? IT : NONE;
}

/* "he said", "she also told", "it has announced": the pronoun reports. */
static bool reports(const struct walk *w, uint32_t i)
{
	for (uint32_t k = i + 1; k < w->end && k < i + 4; k++)
		if (is_in(w, k, reporting))
			return true;
		else if (!is_in(w, k, "|also|later|has|have|had|then|earlier|further|"))
			return false;
	return i > w->first && is_in(w, i - 1, "|said|says|added|adds|told|explained|asked|replied|insisted|warned|wrote|");
}

static bool agrees(const struct candidate *c, enum sort s)
{
	switch (s) {
	case HE: return (c->kind == K_PER || (c->kind == K_NOM && !c->plural)) && c->gender >= 0;
	case SHE: return (c->kind == K_PER || (c->kind == K_NOM && !c->plural)) && c->gender <= 0;
	case THEY: return c->kind == K_ORG || (c->kind == K_MISC && c->group) || (c->kind == K_NOM && c->plural);
	case IT: return c->kind == K_ORG || c->country;
	default: return false;
	}
}

static float score(const struct walk *w, const struct candidate *c, enum sort s, uint32_t i, bool reported)
{
	uint32_t away = w->now - c->sentence;
	bool quoted = w->quote != QN_NONE, object = is_in(w, i, "|him|himself|herself|");
	float x = -0.8f * (float)(away > 6 ? 6 : away);
	x -= c->paragraph < w->paragraph ? 0.8f : 0;
	x += c->subject ? 0.8f : 0;
	x -= c->owner ? 0.5f : 0;
	x += away == 0 ? 0.4f : 0;
	x += s == THEY && c->group ? 1.0f : 0;
	x += 0.15f * (float)(c->mentions > 5 ? 5 : c->mentions);
	if (s == HE || s == SHE) {
		int g = c->gender < 0 ? -c->gender : c->gender;
		x += g >= 3 ? 1.0f : g ? 0.6f : 0;
		x -= c->kind == K_NOM ? 0.5f : 0;
	}
	if (!quoted && c->quoted)
		x -= 1.0f;
	if (quoted && c->name == w->last_speaker)
		x -= 1.2f;
	if (reported && c->spoke != QN_NONE && w->now - c->spoke < 4)
		x += 1.0f;
	if (object && away == 0 && c->subject && !is_in(w, i, "|himself|herself|"))
		x -= 2.0f;
	return x;
}

bool pronoun_means(const struct walk *w, uint32_t i, struct choice *out)
{
	enum sort s = sort_of(w, i);
	float best = -1e9f, second = -1e9f;
	if (s == NONE)
		return false;
	bool reported = reports(w, i);
	if ((s == IT || s == THEY) && !reported)
		return false;
	for (unsigned k = 0; k < w->n_recent; k++) {
		if (!agrees(&w->recent[k], s))
			continue;
		float x = score(w, &w->recent[k], s, i, reported);
		if (x > best) {
			second = best;
			best = x;
			out->at = k;
		} else if (x > second)
			second = x;
	}
	if (best < -4 || ((s == IT || s == THEY) && best < -1.5f))
		return false;
	float ahead = best - second > 3 ? 3 : best - second;
	out->conf = 1 / (1 + expf(-(0.9f * ahead + 0.3f * best - 0.4f)));
	return true;
}
