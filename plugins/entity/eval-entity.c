/*
 * eval-entity.c -- how good the names are, from raw text.
 *
 *	eval-entity [-m open|research] [-e] [-l] FILE ...
 *
 * Annotated articles (articles.h) are turned into text, with a blank between
 * sentences (-l: a line's end), and annotated by the engine; a span counts if
 * begin, end and kind agree. -e prints what is wrong.
 */
#include "articles.h"

#include <stdlib.h>
#include <string.h>

struct counts { unsigned found[N_KIND], right[N_KIND], gold[N_KIND]; };

static double f1(unsigned right, unsigned found, unsigned gold) { return found + gold ? 200.0 * right / (found + gold) : 0; }

static void show(const char *sign, const struct article *a, uint32_t b, uint32_t e, const char *kind)
{
	uint32_t from = b > 40 ? b - 40 : 0, to = e + 30 < a->len ? e + 30 : a->len;
	printf("%s %s %.*s\t| ", sign, kind, (int)(e - b), a->text + b);
	for (uint32_t i = from; i < to; i++)
		putchar(a->text[i] == '\n' ? '/' : a->text[i]);
	putchar('\n');
}

static unsigned kind_of(const char *name)
{
	unsigned k = 0;
	while (k < N_KIND && strcmp(kind_name[k], name) != 0)
		k++;
	return k;
}

/* Both sides are sorted by where they begin. */
static void compare(struct doc *d, const qn_layer *l, const struct article *a, bool errors, struct counts *c)
{
	unsigned at = 0;
	for (uint32_t i = 0; i <= l->n; i++) {
		uint32_t b = i < l->n ? l->begin[i] : UINT32_MAX;
		for (; at < a->n_gold && a->gold[at].begin < b; at++) {
			c->gold[a->gold[at].kind]++;
			if (errors)
				show("-", a, a->gold[at].begin, a->gold[at].end, kind_name[a->gold[at].kind]);
		}
		if (i == l->n)
			break;
		unsigned kind = kind_of(doc_string(d, l->col[0][i]));
		if (kind == N_KIND)
			continue;
		bool right = at < a->n_gold && a->gold[at].begin == b && a->gold[at].end == l->end[i] && a->gold[at].kind == kind;
		c->found[kind]++;
		c->right[kind] += right;
		if (errors && !right)
			show("+", a, b, l->end[i], kind_name[kind]);
		if (right)
			c->gold[a->gold[at++].kind]++;
	}
}

static bool score(struct engine *g, struct doc *d, const char *file, enum joint joint, bool errors, struct error *e)
{
	struct articles all = {0};
	struct counts c = {{0}, {0}, {0}};
	unsigned found = 0, right = 0, gold = 0;
	if (!articles_read(&all, file, 1, joint))
		return error_set(e, "%s: not read", file);
	for (unsigned i = 0; i < all.n; i++) {
		qn_layer l;
		if (!doc_set(d, "article", 7, all.at[i].text, all.at[i].len, e) || !engine_annotate(g, d, "entity", e) ||
		    !doc_bind(d, "entity", "kind", &l, e))
			return false;
		compare(d, &l, &all.at[i], errors, &c);
	}
	articles_free(&all);
	printf("%-40s", file);
	for (unsigned k = 0; k < N_KIND; k++) {
		printf("  %s %.1f", kind_name[k], f1(c.right[k], c.found[k], c.gold[k]));
		if (k == 3)
			break;
		found += c.found[k];
		right += c.right[k];
		gold += c.gold[k];
	}
	printf("  PER+ORG+LOC P %.1f R %.1f F1 %.2f\n", 100.0 * right / (found + 1e-9), 100.0 * right / (gold + 1e-9), f1(right, found, gold));
	return true;
}

int main(int argc, char **argv)
{
	char model[64] = "entity.model=open";
	enum joint joint = JOINT_SPACE;
	bool errors = false;
	int i = 1;
	for (; i < argc && argv[i][0] == '-'; i++)
		switch (argv[i][1]) {
		case 'e': errors = true; break;
		case 'l': joint = JOINT_LINE; break;
		case 'm': if (i + 1 < argc) snprintf(model, sizeof model, "entity.model=%s", argv[++i]); break;
		default: i = argc;
		}
	if (i >= argc) {
		fprintf(stderr, "usage: eval-entity [-m open|research] [-e] [-l] FILE ...\n");
		return 2;
	}
	struct error e = {0};
	struct engine *g = engine_new(true, NULL, 0, &e);
	struct doc *d = doc_new();
	bool ok = g && d && engine_set(g, model, &e);
	for (; ok && i < argc; i++)
		ok = score(g, d, argv[i], joint, errors, &e);
	if (!ok)
		fprintf(stderr, "%s\n", e.text);
	doc_free(d);
	engine_free(g);
	return !ok;
}
