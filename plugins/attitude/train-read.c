/*
 * train-read.c -- labelled sets, JSON lines and the files of corpora/attitudes, as examples of each model.
 */
#include "train.h"
#include "annotated.h"
#include "../../core/json_lex.h"

#include <glob.h>
#include <stdlib.h>
#include <string.h>

struct set sets[SETS] = { /* those of targets first: the network has room for so many */
	{"newsmtsc", "newsmtsc/train", "newsmtsc/dev", TARGETS, true, 1},
	{"seesaw-targets", "seesaw/train", "seesaw/dev", TARGETS, true, 0.3f},
	{"sentfin", "sentfin/train", "sentfin/dev", TARGETS, false, 0.5f},
	{"persent", "persent/dev", NULL, TARGETS, false, 0.5f},
	{"basil", "basil-dev", NULL, TARGETS, false, 0.5f},
	{"mpqa-targets", "mpqa2/train", "mpqa2/dev", TARGETS, false, 0.5f},
	{"dse-objects", "dse/train", "dse/dev", PAIRS_AS_TARGETS, true, 0.3f},
	{"seesaw-objects", "seesaw/train", "seesaw/dev", PAIRS_AS_TARGETS, true, 0.3f},
	{"own-targets", NULL, NULL, TARGETS, true, 1}, /* corpora/attitudes */
	{"polnear-targets", NULL, "held", TARGETS, true, 1}, /* corpora/labels */
	{"events-targets", NULL, "held", TARGETS, true, 1},
	{"articles-targets", NULL, "held", TARGETS, true, 1},
	{"news-targets", NULL, "held", TARGETS, true, 1},
	{"papers-targets", NULL, "held", TARGETS, true, 1},
	{"stories-targets", NULL, "held", TARGETS, true, 1}, /* corpora/articles */
	{"real-targets", NULL, "held", TARGETS, true, 1}, /* whole articles of corpora/labels */
	{"dse", "dse/train", "dse/dev", PAIRS, true, 1},
	{"seesaw", "seesaw/train", "seesaw/dev", PAIRS, true, 1},
	{"mpqa", "mpqa2/train", "mpqa2/dev", PAIRS, false, 0.5f},
	{"plover", "plover_plv/train", NULL, PAIRS, false, 1},
	{"ace", "plover_aw/train", NULL, PAIRS, false, 1},
	{"own", NULL, NULL, PAIRS, true, 3},
	{"polnear", NULL, "held", PAIRS, true, 1},
	{"events", NULL, "held", PAIRS, true, 1},
	{"articles", NULL, "held", PAIRS, true, 1},
	{"news", NULL, "held", PAIRS, true, 1},
	{"papers", NULL, "held", PAIRS, true, 1},
	{"stories", NULL, "held", PAIRS, true, 2},
	{"real", NULL, "held", PAIRS, true, 1},
};

struct example { struct buffer text; uint32_t target[2], holder[2]; bool has_target, has_holder; char label, back; /* what the target feels towards the holder; 0: not told */ uint32_t fold, document; };

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
	char label[16] = "", document[64] = "";
	x->text.n = 0;
	x->back = 0;
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
		else if (json_is(&j, "doc"))
			keep(&j, document, sizeof document);
		else
			json_skip(&j);
	x->label = label[0] == 'n' && label[2] == 'u' ? 'u' : label[0];
	snprintf(why, n_why, "%s", j.why);
	x->document = feat_bytes(document, strlen(document));
	x->fold = feat_bytes(x->text.at, x->text.n) % FOLDS;
	return json_end(&j);
}

static const char *string(const void *arg, qn_sym s) { return doc_string(arg, s); }

/* The view's sentence as the network reads it; the one that was read last, if it is the same. */
static bool add_sentence(struct trainer *t, const struct view *v)
{
	uint32_t hash = feat(feat_bytes(t->d->text, t->d->len), v->last - v->first), from = v->from + v->first;
	if (t->text.n && hash == t->text_hash && from == t->text_from)
		return true;
	t->text_hash = hash;
	t->text_from = from;
	if (!mem_grow(&t->text.sentence, t->text.n, &t->text.room, sizeof *t->text.sentence))
		return false;
	struct conv_sentence *s = &t->text.sentence[t->text.n++];
	s->n = v->last - v->first;
	s->key = malloc((s->n + 1) * sizeof *s->key);
	return s->key && conv_read_sentence(v, s->key);
}

/* What the network reads of the example that `l` is about to have. Which set it is of is told: it is the weights'
   way to see sets apart that features told twice are in the linear model. */
static bool add_network(struct trainer *t, struct learner *l, unsigned set, const struct view *v)
{
	bool pair = l == &t->learner[MODEL_DIRECTED];
	if (!t->vectors)
		return true;
	if (!mem_grow(&l->network, (unsigned)l->data.n_example, &l->network_room, sizeof *l->network) || !add_sentence(t, v))
		return false;
	struct conv_example *x = &l->network[l->data.n_example];
	conv_read(v, pair, &x->in);
	x->task = pair;
	x->sentence = t->text.n - 1;
	x->in.whole[CONV_SET + set_told(set)] = 1;
	return true;
}

/* What a pair has once more for its set: all features for DSE, which the model serves (Daume 2007, with one domain); for the others the one
   that every pair has, since how often there is a stance hangs on who chose the pairs. */
static void tell_set(struct features *f, unsigned set)
{
	size_t n = set == set_called("dse") ? f->n : 1;
	for (size_t i = 0; i < n && f->n < FEATURES_MOST; i++)
		f->item[f->n++] = (struct linear_item){of_set(f->item[i].feature, set_told(set)), f->item[i].value};
}

static uint32_t target_class(char label) { return label == 'u' ? TARGET_NEUTRAL : label == 'p' ? TARGET_POSITIVE : TARGET_NEGATIVE; }

/* Two examples to each pair: what the holder feels, which is told, and the reverse, which may be told; of pairs without a stance, which
   are many, one is enough to learn from. */
static bool add_directed(struct trainer *t, unsigned set, const struct example *x, bool dev, const struct view *v)
{
	struct learner *l = &t->learner[MODEL_DIRECTED];
	struct features f;
	struct view turned;
	features_turn(v, &turned);
	for (int k = 0; k < 2; k++) {
		bool enough = k && (!x->back || (!dev && set >= LABELLED_PAIRS && x->label == 'u' && x->back == 'u'));
		char label = k && x->back ? x->back : x->label;
		features_directed(k ? &turned : v, &f);
		tell_set(&f, set);
		if (enough && !dev && set != set_called("dse")) /* join_twins needs DSE's */
			f.n = 0;
		if (!mem_grow(&l->row, (unsigned)l->data.n_example, &l->room, sizeof *l->row))
			return false;
		l->row[l->data.n_example] = t->learner[MODEL_PAIR].row[t->learner[MODEL_PAIR].data.n_example - 1];
		l->row[l->data.n_example].set = enough ? SETS : set;
		l->row[l->data.n_example].dev = dev;
		l->row[l->data.n_example].first = v->holder.b <= v->target.b;
		if (!add_network(t, l, set, k ? &turned : v) || !linear_add(&l->data, f.item, f.n, target_class(label), sets[set].weight))
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
	if (set >= LABELLED_PAIRS || (set == OWN && neutral)) /* of ours, those with a sign are like what somebody asks who knows of it */
		l->row[l->data.n_example].set = SETS;
	return linear_add(&l->data, f.item, f.n, strcmp(sets[set].name, "dse") != 0, set == OWN ? 6 : 1);
}

static bool add(struct trainer *t, unsigned set, const struct example *x, bool dev, struct error *e)
{
	struct features f;
	struct view v;
	qn_layer token, sentence, syntax;
	struct learner *l = &t->learner[sets[set].kind == PAIRS ? MODEL_PAIR : MODEL_TARGET];
	bool same = t->d->len == x->text.n && memcmp(t->d->text, x->text.at, x->text.n) == 0; /* as the example before */
	if ((!same && (!doc_set(t->d, "x", 1, x->text.at, x->text.n, e) || !engine_annotate(t->g, t->d, t->layers, e))) ||
	    !doc_bind(t->d, "token", "kind", &token, e) || !doc_bind(t->d, "sentence", "", &sentence, e) ||
	    (t->syntax && !doc_bind(t->d, "syntax", "upos,lemma,head,rel", &syntax, e)))
		return false;
	struct view_article a = {t->d->text, &token, &sentence, t->syntax ? &syntax : NULL, string, t->d, &t->words, &t->opinion, &t->connotations, NULL};
	struct view_place target = {doc_from_codepoint(t->d, x->target[0]), doc_from_codepoint(t->d, x->target[1])};
	struct view_place holder = {doc_from_codepoint(t->d, x->holder[0]), doc_from_codepoint(t->d, x->holder[1])};
	if (!view_make(&a, target, sets[set].kind == PAIRS ? &holder : NULL, &v) || v.apart)
		return true; /* nothing to be seen there */
	bool neutral = x->label == 'u' && (!x->back || x->back == 'u');
	uint32_t class = target_class(x->label);
	if (t->only_network)
		f.n = 0;
	else if (sets[set].kind == PAIRS) {
		bool ab = (v.holder.b <= v.target.b) == (x->label != 'u');
		features_pair(&v, &f);
		tell_set(&f, set);
		class = neutral ? PAIR_NONE : (x->label == 'u' ? x->back : x->label) == 'p' ? (ab ? PAIR_AB_POSITIVE : PAIR_BA_POSITIVE)
		                                                                            : (ab ? PAIR_AB_NEGATIVE : PAIR_BA_NEGATIVE);
	} else
		features_target(&v, &f);
	if (!mem_grow(&l->row, (unsigned)l->data.n_example, &l->room, sizeof *l->row))
		return error_memory(e);
	l->row[l->data.n_example] = (struct row){set, x->fold, class, dev, false};
	float weight = sets[set].weight * (set == set_called("newsmtsc") ? 4 : 1); /* in the linear models; they are to serve that set */
	if ((sets[set].kind != PAIRS && !add_network(t, l, set, &v)) || !linear_add(&l->data, f.item, f.n, class, weight))
		return error_memory(e);
	if (sets[set].kind == PAIRS)
		return (add_directed(t, set, x, dev, &v) && add_asked(t, set, neutral, dev, &v)) || error_memory(e);
	struct learner *whole = &t->learner[MODEL_SENTENCE]; /* what is felt towards the target colours the sentence */
	if (!mem_grow(&whole->row, (unsigned)whole->data.n_example, &whole->room, sizeof *whole->row))
		return error_memory(e);
	whole->row[whole->data.n_example] = l->row[l->data.n_example - 1];
	features_sentence(&v, &f);
	return linear_add(&whole->data, f.item, f.n, class, weight) || error_memory(e);
}

/* The documents that labelled.py names. */
static bool read_unread(struct trainer *t)
{
	char path[4096], line[64];
	snprintf(path, sizeof path, "%s/unread.txt", t->labelled);
	FILE *file = fopen(path, "re");
	bool ok = file != NULL;
	if (!ok)
		perror(path);
	while (ok && fgets(line, sizeof line, file)) {
		ok = mem_grow(&t->unread, t->n_unread, &t->room_unread, sizeof *t->unread);
		if (ok)
			t->unread[t->n_unread++] = feat_bytes(line, strcspn(line, "\n"));
	}
	if (file)
		fclose(file);
	return ok;
}

static bool may_be_read(const struct trainer *t, uint32_t document)
{
	for (unsigned i = 0; i < t->n_unread; i++)
		if (t->unread[i] == document)
			return false;
	return true;
}

static bool read_set(struct trainer *t, unsigned set, const char *name, bool dev)
{
	char path[4096], why[256];
	struct example x = {0};
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
		} else if (x.has_target && (dev || may_be_read(t, x.document)) && x.has_holder == (sets[set].kind != TARGETS) && (sets[set].kind != PAIRS_AS_TARGETS || x.label != 'u')) {
			ok = add(t, set, &x, dev, &e);
			if (!ok)
				fprintf(stderr, "%s:%u: %s\n", path, n, e.text);
		}
	}
	if (file)
		fclose(file);
	free(line);
	mem_free(x.text.at);
	return ok;
}

static char sign(char label) { return label == '+' ? 'p' : label == '-' ? 'n' : 'u'; }

/* Label i of the line as an example; what the target of a pair feels towards the holder is told with it. False if a label before
   told it. */
static bool label(const struct annotated *a, unsigned i, struct example *x)
{
	char holder = a->label[i].holder, target = a->label[i].target;
	unsigned at = annotated_span(a, target), of = holder ? annotated_span(a, holder) : at;
	x->back = 0;
	for (unsigned k = 0; holder && k < a->n_label; k++)
		if (a->label[k].holder == target && a->label[k].target == holder) {
			if (k < i)
				return false;
			x->back = sign(a->label[k].label);
		}
	memcpy(x->target, (uint32_t[]){a->span[at].begin, a->span[at].end}, sizeof x->target);
	memcpy(x->holder, (uint32_t[]){a->span[of].begin, a->span[of].end}, sizeof x->holder);
	x->label = sign(a->label[i].label);
	return true;
}

/* A file in the form of corpora/attitudes: each label is an example. */
static bool read_annotated(struct trainer *t, const char *path, unsigned targets, unsigned pairs, bool dev)
{
	enum { BLOCK = 50 /* lines that are left out together: neighbours are of one article */ };
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
		x.fold = n / BLOCK % FOLDS;
		for (unsigned i = 0; ok && i < a.n_label; i++) {
			unsigned set = a.label[i].holder ? pairs : targets;
			ok = t->skip[set] || !label(&a, i, &x) || add(t, set, &x, dev, &e);
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
		ok = read_annotated(t, files.gl_pathv[i], OWN_TARGETS, OWN, false);
	globfree(&files);
	return ok;
}

/* What labelled.py made of corpora/labels, articles.py of corpora/articles: for each kind of text a file to learn from and one to measure on. */
static bool read_labelled(struct trainer *t)
{
	static const char *const file[LABELLED] = {"polnear", "events", "articles", "newsmtsc", "dse", "stories", "real"};
	char path[4096];
	t->skip[set_called("events-targets")] = t->skip[set_called("real-targets")] = true; /* their signs are of pairs mainly */
	for (unsigned k = 0; k < 2 * LABELLED; k++) {
		bool dev = k % 2;
		snprintf(path, sizeof path, "%s/%s%s.txt", t->labelled, file[k / 2], dev ? "-held" : "");
		if (!read_annotated(t, path, LABELLED_TARGETS + k / 2, LABELLED_PAIRS + k / 2, dev))
			return false;
	}
	return true;
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
	if (t->labelled && !read_unread(t))
		return false;
	for (unsigned s = 0; s < SETS; s++) {
		if (t->skip[s] || !sets[s].train || (!sets[s].open && !t->research))
			continue;
		if (!read_set(t, s, sets[s].train, false) || (sets[s].dev && !read_set(t, s, sets[s].dev, true)))
			return false;
	}
	return (!t->own || read_all_own(t)) && (!t->labelled || read_labelled(t));
}
