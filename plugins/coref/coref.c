/*
 * coref.c -- whom "she", "they" and "the minister" mean.
 *
 * One pass over the sentences. Names that were met stand in a short list, newest
 * first (RECENT of them, so the work is linear); a pronoun or a description takes
 * the one that fits best, with a confidence that says how far it was ahead of the
 * next. What nobody fits, or what is too uncertain, gets no row. Pronouns of the
 * first and second person need to know who speaks: they are not ours.
 */
#include "coref.h"

#include <stdlib.h>
#include <string.h>

enum { TOKEN, SENTENCE, ENTITY, NAME };
enum { COREF };
enum { NAME_KIND, NAME_TEXT, NAME_REF };

static qn_status coref_open(qn_open *o)
{
	const void *file = qn_model(o, "gender.model", "gender 1", NULL);
	struct genders *g = file ? malloc(sizeof *g) : NULL;
	if (!file)
		return QN_FAIL;
	if (!g)
		return qn_refuse(o, "out of memory");
	if (!genders_open(g, file)) {
		free(g);
		return qn_refuse(o, "gender.model: its sections are not those of a list of given names");
	}
	o->self = g;
	return QN_OK;
}

static enum kind kind_at(const struct walk *w, qn_row name)
{
	const char *s = qn_string_at(w->r, w->name, NAME_KIND, name);
	return !s ? K_MISC : *s == 'P' ? K_PER : *s == 'O' ? K_ORG : *s == 'L' ? K_LOC : *s == 'N' ? K_NOM : K_MISC;
}

/* Whether the phrase [b, e) means several: its last word says so. */
static bool is_plural(const struct walk *w, uint32_t b, uint32_t e)
{
	uint32_t at = w->token->end[e - 1];
	return e > b && at > 2 && w->r->text[at - 1] == 's' && w->r->text[at - 2] != 's' && !is_in(w, b, "|a|an|one|another|");
}

/* The newest place in the list for the name, made if there is none. */
static struct candidate *to_front(struct walk *w, qn_row name)
{
	struct candidate c = {.name = name, .kind = kind_at(w, name), .spoke = QN_NONE};
	unsigned i = 0;
	while (i < w->n_recent && w->recent[i].name != name)
		i++;
	if (i < w->n_recent)
		c = w->recent[i];
	else if (i == RECENT)
		i--;
	else
		w->n_recent++;
	memmove(&w->recent[1], &w->recent[0], i * sizeof c);
	w->recent[0] = c;
	if (!c.mentions) {
		const char *text = qn_string_at(w->r, w->name, NAME_TEXT, name), *ref = qn_string_at(w->r, w->name, NAME_REF, name);
		w->recent[0].country = c.kind == K_LOC && ref && strncmp(ref, "ISO3166:", 8) == 0;
		if (c.kind == K_PER && text && strchr(text, ' '))
			w->recent[0].gender = (int8_t)gender_of(w->genders, text, strcspn(text, " "));
		if (c.kind == K_PER && text && !w->recent[0].gender) {
			size_t n = strlen(text);
			if (n > 6 && (strcmp(text + n - 3, "ova") == 0 || strcmp(text + n - 3, "eva") == 0 || strcmp(text + n - 4, "kaya") == 0))
				w->recent[0].gender = -2;
		}
	}
	return &w->recent[0];
}

static bool reports_beside(const struct walk *w, uint32_t b, uint32_t e)
{
	for (uint32_t i = e; i < w->end && i < e + 4; i++)
		if (is_in(w, i, reporting))
			return true;
		else if (!is_in(w, i, "|also|later|has|have|had|then|himself|herself|earlier|however|,|"))
			break;
	return b > w->first && is_in(w, b - 1, reporting);
}

/* A mention [b, e): what its surroundings tell is kept with the name. */
static void take_mention(struct walk *w, qn_row name, uint32_t b, uint32_t e, bool subject_before)
{
	struct candidate *c = to_front(w, name);
	bool owned = e < w->token->n && is_in(w, e, "|'s|\xe2\x80\x99s|'|\xe2\x80\x99|");
	c->owner = owned || (b > w->first && is_in(w, b - 1, prepositions));
	c->subject = !c->owner && !subject_before;
	c->group = e < w->end && is_in(w, e, "|officials|representatives|spokesmen|lawyers|executives|leaders|members|supporters|workers|police|fans|");
	c->quoted = w->quote != QN_NONE;
	c->sentence = w->now;
	c->paragraph = w->paragraph;
	c->token = e;
	c->mentions++;
	c->plural = c->kind == K_NOM && is_plural(w, b, e);
	if (reports_beside(w, b, e) && !c->quoted) {
		c->spoke = w->now;
		c->subject = true;
		w->last_speaker = name;
	}
	if (c->kind == K_NOM)
		for (uint32_t i = b; i < e; i++)
			if (title_gender(w, i))
				c->gender = (int8_t)(4 * title_gender(w, i));
	roles_take(w, c, b, e);
}

/* "Kuomintang legislator" before the mention of a person at token b: its title, and no subject of its own. */
static bool leads_to(const struct walk *w, qn_row name, uint32_t b)
{
	return w->n_recent && w->recent[0].subject && w->recent[0].token >= w->first && b - w->recent[0].token < 6 &&
	       kind_at(w, name) == K_PER && is_title(w, w->recent[0].token, b);
}

/* Opening and closing marks; a paragraph's end closes what is open. */
static void take_mark(struct walk *w, uint32_t i)
{
	const char *s = w->r->text + w->token->begin[i];
	uint32_t n = w->token->end[i] - w->token->begin[i];
	if (n == 1 && *s == '"')
		w->quote = w->quote == QN_NONE ? i + 1 : QN_NONE;
	else if (n == 3 && memcmp(s, "\xe2\x80\x9c", 3) == 0)
		w->quote = i + 1;
	else if (n == 3 && memcmp(s, "\xe2\x80\x9d", 3) == 0)
		w->quote = QN_NONE;
}

/* A pronoun keeps its name in sight, as a subject if it stands as one. */
static void keep_in_sight(struct walk *w, const struct choice *c, uint32_t i, uint32_t e, bool subject)
{
	int8_t gender = w->recent[c->at].gender;
	struct candidate *front = to_front(w, w->recent[c->at].name);
	front->mentions++;
	front->sentence = w->now;
	front->paragraph = w->paragraph;
	front->token = e;
	front->quoted = w->quote != QN_NONE;
	front->owner = front->group = false;
	front->subject = subject;
	if (reports_beside(w, i, e) && !front->quoted) {
		front->spoke = w->now;
		w->last_speaker = front->name;
	}
	if (!gender && front->kind == K_PER && c->conf > 0.7f)
		front->gender = is_in(w, i, "|he|him|his|himself|") ? 1 : is_in(w, i, "|she|her|hers|herself|") ? -1 : 0;
}

/* `taken`: the sentence has a subject already, so that a description is none. */
static bool resolve(struct walk *w, uint32_t i, bool taken, uint32_t *next)
{
	struct choice c;
	uint32_t e = i + 1;
	if (!pronoun_means(w, i, &c) && !description_means(w, i, &e, &c))
		return true;
	*next = e;
	if (qn_emit(w->r, COREF, w->token->begin[i], w->token->end[e - 1], qn_ref(w->recent[c.at].name), qn_num(c.conf)) == QN_NONE)
		return false;
	keep_in_sight(w, &c, i, e, is_in(w, i, taken ? "|he|she|they|" : "|he|she|they|it|the|"));
	return true;
}

/* The row of a layer that begins at token i and the token behind it; QN_NONE if there is none. */
static qn_row begins_at(const struct walk *w, const qn_layer *l, uint32_t *cursor, uint32_t i, uint32_t *e)
{
	*cursor = qn_skip(l, *cursor, w->token->begin[i]);
	if (*cursor >= l->n || l->begin[*cursor] >= w->token->end[i])
		return QN_NONE;
	for (*e = i + 1; *e < w->token->n && w->token->begin[*e] < l->end[*cursor];)
		++*e;
	return *cursor;
}

static qn_status coref_run(qn_run *r)
{
	struct walk w = {.r = r, .token = &r->in[TOKEN], .sentence = &r->in[SENTENCE], .entity = &r->in[ENTITY], .name = &r->in[NAME],
	                 .genders = r->self, .quote = QN_NONE, .last_speaker = QN_NONE};
	uint32_t at_entity = 0, at_name = 0;
	for (uint32_t i = 0; i < w.token->n;) {
		bool subject = false;
		while (w.now < w.sentence->n && w.sentence->end[w.now] <= w.token->begin[i])
			w.now++;
		uint32_t limit = w.now < w.sentence->n ? w.sentence->end[w.now] : UINT32_MAX;
		if (i && memchr(r->text + w.token->end[i - 1], '\n', w.token->begin[i] - w.token->end[i - 1]))
			w.quote = QN_NONE, w.paragraph++;
		for (w.first = i, w.end = i + 1; w.end < w.token->n && w.token->begin[w.end] < limit;)
			w.end++;
		while (i < w.end) {
			uint32_t e = i + 1;
			qn_row row = begins_at(&w, w.entity, &at_entity, i, &e), name = QN_NONE;
			if (row != QN_NONE)
				name = w.entity->col[1][row];
			else if ((row = begins_at(&w, w.name, &at_name, i, &e)) != QN_NONE && kind_at(&w, row) == K_NOM)
				name = row;
			if (name != QN_NONE) {
				if (subject && leads_to(&w, name, i))
					subject = w.recent[0].subject = false;
				take_mention(&w, name, i, e, subject);
				subject = subject || w.recent[0].subject;
				i = e;
				continue;
			}
			take_mark(&w, i);
			e = i + 1;
			if (!resolve(&w, i, subject, &e))
				return QN_FAIL;
			i = e;
		}
		if (qn_tick(r))
			return QN_STOP;
	}
	return QN_OK;
}

static const qn_plugin coref = {
	.name = "coref",
	.version = "1.0",
	.about = "pronouns and descriptions, and the name that they most likely mean",
	.licence = "Apache-2.0",
	.requires = "token sentence entity(kind,name) name(kind,text,ref)",
	.provides = "coref(name:name, conf:num)",
	.open = coref_open,
	.close = free,
	.run = coref_run,
};

QN_MODULE(&coref);
