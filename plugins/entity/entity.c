/*
 * entity.c -- who and what is in the article: mentions, and the names behind them.
 *
 * The tagger finds mentions of persons, organisations, places and other names;
 * those that mean one are joined into a name, whose row is the fullest mention;
 * sources without a proper name ("two officials") get a name of kind NOM.
 */
#include "../../core/model.h"
#include "lexicon.h"
#include "mention.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { TOKEN, SENTENCE };
enum { ENTITY, NAME };

struct entity {
	struct tagger tagger;
	struct genders genders;
	struct source_words source;
	struct kb *kb;
};

static bool open_mined(const void *model, struct mined *m)
{
	size_t n_names = 0, n_words = 0;
	const void *names = model_section(model, "mined names", &n_names), *words = model_section(model, "mined words", &n_words);
	return gazetteer_open(&m->names, names, n_names) && gazetteer_open(&m->words, words, n_words);
}

static bool open_models(qn_open *o, struct entity *e)
{
	char name[64];
	size_t n = 0;
	snprintf(name, sizeof name, "entity-%s.model", qn_param(o, "model"));
	const void *words = qn_model(o, "words.model", "words 1", NULL), *model = words ? qn_model(o, name, "entity 5", NULL) : NULL,
	           *genders = model ? qn_model(o, "gender.model", "gender 1", NULL) : NULL;
	if (!genders)
		return false;
	if (!genders_open(&e->genders, genders))
		return qn_refuse(o, "gender.model: its sections are not those of a list of given names"), false;
	const void *section = model_section(model, "crf", &n);
	if (!words_open(&e->tagger.known.words, words) || !crf_open(&e->tagger.crf, section, n) || e->tagger.crf.head->n_type != 4)
		return qn_refuse(o, "%s: its sections are not those of an entity model", name), false;
	if (!reader_open(&e->tagger.reader, model))
		return qn_refuse(o, "%s: its sections are not those of an entity model", name), false;
	section = model_section(model, "lean", &n);
	if (!section || n != sizeof e->tagger.lean)
		return qn_refuse(o, "%s: its sections are not those of an entity model", name), false;
	memcpy(e->tagger.lean, section, n);
	section = model_section(model, "habit", &n);
	if (section && (!linear_open(&e->tagger.known.apart, section, n) || e->tagger.known.apart.head->n_class != 2))
		return qn_refuse(o, "%s: its sections are not those of an entity model", name), false;
	section = model_section(model, "lists", &n);
	return (gazetteer_open(&e->tagger.known.lists, section, n) && open_mined(model, &e->tagger.known.mined)) ||
	       (qn_refuse(o, "%s: it lacks lists of names", name), false);
}

static void entity_close(void *self)
{
	struct entity *e = self;
	entity_kb_free(e->kb);
	lexicon_free(e->tagger.known.lexicon);
	free(e);
}

static qn_status entity_open(qn_open *o)
{
	char why[512];
	struct entity *e = calloc(1, sizeof *e);
	const char *kb = qn_param(o, "kb");
	if (!e)
		return qn_refuse(o, "out of memory");
	if (!open_models(o, e) || !kb) {
		free(e);
		return QN_FAIL;
	}
	if (kb[0] && !(e->kb = entity_kb_load(kb, why, sizeof why))) {
		free(e);
		return qn_refuse(o, "%s", why);
	}
	if (!(e->tagger.known.lexicon = lexicon_make())) {
		entity_close(e);
		return qn_refuse(o, "out of memory");
	}
	entity_source_words(&e->source);
	o->self = e;
	return QN_OK;
}

static const char *reference(qn_run *r, const struct entity *e, const struct mentions *m, struct name *n)
{
	const struct mention *f = &m->at[n->fullest];
	char *ref = qn_scratch(r, 16);
	if (e->kb) {
		unsigned candidates;
		const char *id = entity_kb_find(e->kb, r->text + f->begin, f->end - f->begin, n->kind, &candidates);
		if (id) {
			qn_log(r, QN_INFO, "%.*s is %s: the list has it, %u candidates, the first of the kind was taken", (int)(f->end - f->begin),
			       r->text + f->begin, id, candidates);
			return id;
		}
	}
	if (n->kind != E_LOC && n->kind != E_MISC)
		return NULL;
	struct country c = country_of(r->text + f->begin, f->end - f->begin);
	if (!c.code || !ref || (n->kind == E_MISC) != c.people)
		return NULL;
	snprintf(ref, 16, "ISO3166:%s", c.code);
	return ref;
}

/* White space of a kind that a name may have inside, in bytes: a line's end, a no-break space, a thin one. */
static uint32_t space_at(const char *s, uint32_t n)
{
	static const char *const space[] = {"\n", "\r", "\t", " ", "\xc2\xa0", "\xe2\x80\xaf", "\xe2\x80\x87", "\xe2\x80\x89"};
	for (size_t k = 0; k < sizeof space / sizeof *space; k++)
		if (n >= strlen(space[k]) && memcmp(s, space[k], strlen(space[k])) == 0)
			return (uint32_t)strlen(space[k]);
	return 0;
}

/* A name's text; whatever white space is inside, it has a blank there. */
static qn_cell text_of(qn_run *r, const struct mention *f)
{
	uint32_t n = f->end - f->begin, m = 0;
	const char *s = r->text + f->begin;
	bool plain = !memchr(s, '\n', n) && !memchr(s, '\xc2', n) && !memchr(s, '\xe2', n);
	char *flat = plain ? NULL : qn_scratch(r, n);
	if (!flat)
		return qn_str(r, s, n);
	for (uint32_t i = 0, space; i < n; i += space ? space : 1) {
		space = space_at(s + i, n - i);
		if (!space || (m && flat[m - 1] != ' '))
			flat[m++] = space ? ' ' : s[i];
	}
	return qn_str(r, flat, m);
}

static bool emit_all(qn_run *r, const struct entity *e, const struct mentions *m, const struct names *names)
{
	static const char *const kind[E_KINDS] = {"PER", "ORG", "LOC", "MISC", "NOM"};
	qn_cell cell[E_KINDS];
	qn_row *row = qn_scratch(r, (names->n + 1) * sizeof *row);
	if (!row)
		return false;
	for (int k = 0; k < E_KINDS; k++)
		cell[k] = qn_str(r, kind[k], strlen(kind[k]));
	for (uint32_t i = 0; i < names->n; i++) {
		struct name *n = &names->at[i];
		const struct mention *f = &m->at[n->fullest];
		const char *ref = reference(r, e, m, n);
		row[i] = qn_emit(r, NAME, f->begin, f->end, cell[n->kind], text_of(r, f),
		                 ref ? qn_str(r, ref, strlen(ref)) : qn_null());
		if (row[i] == QN_NONE)
			return false;
	}
	for (uint32_t i = 0; i < m->n; i++)
		if (m->at[i].kind != E_NOM &&
		    qn_emit(r, ENTITY, m->at[i].begin, m->at[i].end, cell[m->at[i].kind], qn_ref(row[m->at[i].name])) == QN_NONE)
			return false;
	return true;
}

static qn_status entity_run(qn_run *r)
{
	const struct entity *e = r->self;
	struct mentions m = {0};
	struct names names = {0};
	bool ok = entity_tag(r, &e->tagger, &r->in[TOKEN], &r->in[SENTENCE], &m) &&
	          entity_beside(r, &e->tagger.known, &r->in[TOKEN], &r->in[SENTENCE], &m) &&
	          entity_edges(r, &e->tagger.known, &r->in[TOKEN], &m);
	if (ok)
		entity_nicknames(r, &e->tagger.known, &r->in[TOKEN], &m);
	ok = ok && entity_persons(r, &e->tagger.known, &r->in[TOKEN], &r->in[SENTENCE], &m) &&
	     entity_settle(r, &e->tagger.known, &r->in[TOKEN], &r->in[SENTENCE], &m) &&
	     entity_agree(r, &e->tagger.known, &r->in[TOKEN], &r->in[SENTENCE], &m);
	entity_apart(r, &r->in[TOKEN], &m);
	ok = ok && entity_sources(r, &e->source, &r->in[TOKEN], &r->in[SENTENCE], &m) && entity_join(r, &e->genders, &r->in[TOKEN], &m, &names);
	entity_stops(r, &r->in[TOKEN], &m);
	ok = ok && emit_all(r, e, &m, &names);
	return qn_tick(r) ? QN_STOP : ok ? QN_OK : QN_FAIL;
}

static const qn_plugin entity = {
	.name = "entity",
	.version = "1.0",
	.about = "persons, organisations, places and other names, and the names that their mentions share",
	.licence = "Apache-2.0",
	.requires = "token(kind) sentence",
	.provides = "entity(kind:sym, name:name?) name(kind:sym, text:sym, ref:sym?)",
	.params = "model:sym=open|research kb:path",
	.open = entity_open,
	.close = entity_close,
	.run = entity_run,
};

QN_MODULE(&entity);
