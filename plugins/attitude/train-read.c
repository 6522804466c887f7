/*
 * train-read.c -- labelled sets, JSON lines and the files of corpora/attitudes, as examples of each model.
 */
#include "train.h"
#include "annotated.h"
#include "../../core/json_lex.h"

#include <glob.h>
#include <stdlib.h>
#include <string.h>

struct set sets[SETS] = {
	{"newsmtsc", "newsmtsc/train", "newsmtsc/dev", TARGETS, true, 1},
	{"seesaw-targets", "seesaw/train", "seesaw/dev", TARGETS, true, 0.3f},
	{"sentfin", "sentfin/train", "sentfin/dev", TARGETS, false, 0.5f},
	{"persent", "persent/dev", NULL, TARGETS, false, 0.5f},
	{"basil", "basil-dev", NULL, TARGETS, false, 0.5f},
	{"mpqa-targets", "mpqa2/train", "mpqa2/dev", TARGETS, false, 0.5f},
	{"dse", "dse/train", "dse/dev", PAIRS, true, 1},
	{"seesaw", "seesaw/train", "seesaw/dev", PAIRS, true, 1},
	{"mpqa", "mpqa2/train", "mpqa2/dev", PAIRS, false, 0.5f},
	{"plover", "plover_plv/train", NULL, PAIRS, false, 1},
	{"ace", "plover_aw/train", NULL, PAIRS, false, 1},
	{"dse-objects", "dse/train", "dse/dev", PAIRS_AS_TARGETS, true, 0.3f},
	{"seesaw-objects", "seesaw/train", "seesaw/dev", PAIRS_AS_TARGETS, true, 0.3f},
	{"own-targets", NULL, NULL, TARGETS, true, 1}, /* corpora/attitudes */
	{"own", NULL, NULL, PAIRS, true, 3},
};

struct example { struct buffer text; uint32_t target[2], holder[2]; bool has_target, has_holder; char label, group[160]; double class5; };

static bool span(struct json *j, uint32_t *at, bool *has)
{
	*has = json_peek(j) == JSON_ARRAY;
	if (!*has)
		return json_skip(j);
	unsigned n = 0;
	for (json_array(j); json_item(j); n++) {
		uint32_t v;
		if (!json_uint(j, &v))
			return false;
		if (n < 2)
			at[n] = v;
	}
	*has = n == 2;
	return true;
}

static bool keep(struct json *j, char *out, size_t room)
{
	struct json_text s;
	if (json_peek(j) != JSON_STRING)
		return json_skip(j);
	if (!json_string(j, &s))
		return false;
	size_t n = s.n < room ? s.n : room - 1;
	memcpy(out, s.s, n);
	out[n] = 0;
	return true;
}

static bool parse(const char *line, size_t n, struct example *x, char *why, size_t n_why)
{
	struct json j;
	struct json_text s;
	char label[16] = "";
	x->text.n = 0;
	x->group[0] = 0;
	x->has_target = x->has_holder = false;
	json_begin(&j, line, n);
	for (json_object(&j); json_key(&j);)
		if (json_is(&j, "text")) {
			if (json_string(&j, &s))
				buffer_put(&x->text, s.s, s.n);
		} else if (json_is(&j, "target"))
			span(&j, x->target, &x->has_target);
		else if (json_is(&j, "holder"))
			span(&j, x->holder, &x->has_holder);
		else if (json_is(&j, "label"))
			keep(&j, label, sizeof label);
		else
			json_skip(&j);
	x->label = label[0] == 'n' && label[2] == 'u' ? 'u' : label[0];
	snprintf(why, n_why, "%s", j.why);
	return json_end(&j);
}

static const char *string(const void *arg, qn_sym s) { return doc_string(arg, s); }

/* What the network reads of the example that `l` is about to have. Which set it is of is told of targets only: it is the weights'
   way to see sets apart that features told twice are in the linear model. */
static bool add_network(struct trainer *t, struct learner *l, unsigned set, const struct view *v)
{
	bool pair = l == &t->learner[MODEL_DIRECTED];
	if (!t->vectors)
		return true;
	if (!mem_grow(&l->network, (unsigned)l->data.n_example, &l->network_room, sizeof *l->network))
		return false;
	struct conv_example *x = &l->network[l->data.n_example];
	conv_read(v, pair, &x->in);
	x->task = pair;
	if (!pair)
		x->in.whole[CONV_SET + set] = 1;
	return true;
}

/* Two examples to each pair: what the holder feels, which is told, and the reverse, of which only DSE's second line tells. */
static bool add_directed(struct trainer *t, unsigned set, char label, bool dev, const struct view *v)
{
	struct learner *l = &t->learner[MODEL_DIRECTED];
	struct features f;
	struct view turned;
	uint32_t class = label == 'u' ? TARGET_NEUTRAL : label == 'p' ? TARGET_POSITIVE : TARGET_NEGATIVE;
	features_turn(v, &turned);
	for (int k = 0; k < 2; k++) {
		features_directed(k ? &turned : v, &f);
		if (!mem_grow(&l->row, (unsigned)l->data.n_example, &l->room, sizeof *l->row))
			return false;
		l->row[l->data.n_example] = t->learner[MODEL_PAIR].row[t->learner[MODEL_PAIR].data.n_example - 1];
		l->row[l->data.n_example].set = k ? SETS : set;
		l->row[l->data.n_example].dev = dev;
		l->row[l->data.n_example].first = v->holder.b <= v->target.b;
		if (!add_network(t, l, set, k ? &turned : v) || !linear_add(&l->data, f.item, f.n, class, sets[set].weight))
			return false;
	}
	return true;
}

/* Which sets have a stance in each pair; ours is small and counts more. */
static bool add_asked(struct trainer *t, unsigned set, bool neutral, bool dev, const struct view *v)
{
	struct learner *l = &t->learner[MODEL_ASKED];
	struct features f;
	if (!mem_grow(&l->row, (unsigned)l->data.n_example, &l->room, sizeof *l->row))
		return false;
	l->row[l->data.n_example] = t->learner[MODEL_PAIR].row[t->learner[MODEL_PAIR].data.n_example - 1];
	l->row[l->data.n_example].dev = dev;
	features_asked(v, &f);
	if (set == OWN && neutral) /* of ours, those with a sign are like what somebody asks who knows of it */
		l->row[l->data.n_example].set = SETS;
	return linear_add(&l->data, f.item, f.n, strcmp(sets[set].name, "dse") != 0, set == OWN ? 3 : 1);
}

static bool add(struct trainer *t, unsigned set, const struct example *x, bool dev, struct error *e)
{
	struct features f;
	struct view v;
	qn_layer token, sentence, syntax;
	struct learner *l = &t->learner[sets[set].kind == PAIRS ? MODEL_PAIR : MODEL_TARGET];
	if (!doc_set(t->d, "x", 1, x->text.at, x->text.n, e) || !engine_annotate(t->g, t->d, t->layers, e) ||
	    !doc_bind(t->d, "token", "kind", &token, e) || !doc_bind(t->d, "sentence", "", &sentence, e) ||
	    (t->syntax && !doc_bind(t->d, "syntax", "upos,lemma,head,rel", &syntax, e)))
		return false;
	struct view_article a = {t->d->text, &token, &sentence, t->syntax ? &syntax : NULL, string, t->d, &t->words, t->opinion};
	struct view_place target = {doc_from_codepoint(t->d, x->target[0]), doc_from_codepoint(t->d, x->target[1])};
	struct view_place holder = {doc_from_codepoint(t->d, x->holder[0]), doc_from_codepoint(t->d, x->holder[1])};
	if (!view_make(&a, target, sets[set].kind == PAIRS ? &holder : NULL, &v) || v.apart)
		return true; /* nothing to be seen there */
	uint32_t class;
	if (sets[set].kind == PAIRS) {
		bool ab = v.holder.b <= v.target.b;
		features_pair(&v, &f);
		class = x->label == 'u' ? PAIR_NONE : x->label == 'p' ? (ab ? PAIR_AB_POSITIVE : PAIR_BA_POSITIVE)
		                                                      : (ab ? PAIR_AB_NEGATIVE : PAIR_BA_NEGATIVE);
	} else {
		features_target(&v, &f);
		class = x->label == 'u' ? TARGET_NEUTRAL : x->label == 'p' ? TARGET_POSITIVE : TARGET_NEGATIVE;
	}
	if (!mem_grow(&l->row, (unsigned)l->data.n_example, &l->room, sizeof *l->row))
		return error_memory(e);
	l->row[l->data.n_example] = (struct row){set, feat_bytes(x->text.at, x->text.n) % FOLDS, class, dev, false};
	if ((sets[set].kind != PAIRS && !add_network(t, l, set, &v)) || !linear_add(&l->data, f.item, f.n, class, sets[set].weight))
		return error_memory(e);
	if (sets[set].kind == PAIRS)
		return (add_directed(t, set, x->label, dev, &v) && add_asked(t, set, x->label == 'u', dev, &v)) || error_memory(e);
	struct learner *whole = &t->learner[MODEL_SENTENCE]; /* what is felt towards the target colours the sentence */
	if (!mem_grow(&whole->row, (unsigned)whole->data.n_example, &whole->room, sizeof *whole->row))
		return error_memory(e);
	whole->row[whole->data.n_example] = l->row[l->data.n_example - 1];
	features_sentence(&v, &f);
	return linear_add(&whole->data, f.item, f.n, class, sets[set].weight) || error_memory(e);
}

static bool read_set(struct trainer *t, unsigned set, const char *name, bool dev)
{
	char path[4096], why[256];
	struct example x = {0}, before = {0};
	struct error e = {0};
	unsigned n = 0;
	char *line = malloc(LONGEST_LINE);
	snprintf(path, sizeof path, "%s/%s.jsonl", t->folder, name);
	FILE *file = fopen(path, "re");
	bool ok = file && line;
	if (!ok)
		perror(path);
	while (ok && fgets(line, LONGEST_LINE, file)) {
		n++;
		if (!parse(line, strlen(line), &x, why, sizeof why)) {
			fprintf(stderr, "%s:%u: %s\n", path, n, why);
			ok = false;
		} else if (x.has_target && x.has_holder == (sets[set].kind != TARGETS) && (sets[set].kind != PAIRS_AS_TARGETS || x.label != 'u')) {
			/* the two directions of a pair are one example: the first line tells all unless the second has the feeling */
			ok = add(t, set, &x, dev, &e);
			if (!ok)
				fprintf(stderr, "%s:%u: %s\n", path, n, e.text);
		}
	}
	if (file)
		fclose(file);
	free(line);
	mem_free(x.text.at);
	mem_free(before.text.at);
	return ok;
}

/* A file of corpora/attitudes: each label is an example. */
static bool read_own(struct trainer *t, const char *path)
{
	char why[256], line[2 * ANNOTATED_TEXT];
	struct annotated a;
	struct example x = {0};
	struct error e = {0};
	unsigned n = 0;
	FILE *file = fopen(path, "re");
	bool ok = file != NULL;
	if (!ok)
		perror(path);
	while (ok && fgets(line, sizeof line, file)) {
		n++;
		ok = annotated_parse(line, &a, why, sizeof why);
		if (!ok)
			fprintf(stderr, "%s:%u: %s\n", path, n, why);
		x.text.n = 0;
		buffer_put(&x.text, a.text, a.n_text);
		for (unsigned i = 0; ok && i < a.n_label; i++) {
			unsigned target = annotated_span(&a, a.label[i].target), set = a.label[i].holder ? OWN : OWN_TARGETS;
			memcpy(x.target, (uint32_t[]){a.span[target].begin, a.span[target].end}, sizeof x.target);
			if (set == OWN) {
				unsigned holder = annotated_span(&a, a.label[i].holder);
				memcpy(x.holder, (uint32_t[]){a.span[holder].begin, a.span[holder].end}, sizeof x.holder);
			}
			x.label = a.label[i].label == '+' ? 'p' : a.label[i].label == '-' ? 'n' : 'u';
			ok = t->skip[set] || add(t, set, &x, false, &e);
		}
	}
	if (e.text[0])
		fprintf(stderr, "%s:%u: %s\n", path, n, e.text);
	if (file)
		fclose(file);
	mem_free(x.text.at);
	return ok;
}

static bool read_all_own(struct trainer *t)
{
	char pattern[4096];
	glob_t files;
	bool ok = true;
	snprintf(pattern, sizeof pattern, "%s/*.txt", t->own);
	if (glob(pattern, 0, NULL, &files) != 0)
		return fprintf(stderr, "%s: no such files\n", pattern), false;
	for (size_t i = 0; ok && i < files.gl_pathc; i++)
		ok = read_own(t, files.gl_pathv[i]);
	globfree(&files);
	return ok;
}

void join_twins(struct learner *l, struct learner *directed)
{
	for (size_t i = 0; i + 1 < l->data.n_example; i++) {
		struct linear_example *a = &l->data.example[i], *b = a + 1;
		if (strcmp(sets[l->row[i].set].name, "dse") != 0 || l->row[i].set != l->row[i + 1].set || a->n != b->n || a->weight == 0 ||
		    memcmp(l->data.item + a->first, l->data.item + b->first, a->n * sizeof(struct linear_item)) != 0)
			continue;
		if (a->label == PAIR_NONE)
			a->label = l->row[i].class = b->label;
		b->weight = 0; /* spent */
		directed->row[2 * i + 1].set = l->row[i].set;
		directed->data.example[2 * i + 1].label = directed->data.example[2 * i + 2].label;
		directed->row[2 * i + 2].set = SETS;
		l->row[i + 1].set = SETS;
		i++;
	}
}

bool read_all(struct trainer *t)
{
	for (unsigned s = 0; s < SETS; s++) {
		if (t->skip[s] || !sets[s].train || (!sets[s].open && !t->research))
			continue;
		if (!read_set(t, s, sets[s].train, false) || (sets[s].dev && !read_set(t, s, sets[s].dev, true)))
			return false;
	}
	return !t->own || read_all_own(t);
}
