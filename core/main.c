#include "core.h"
#include <string.h>
int main(int argc, char **argv)
{
	struct error e = {0};
	struct engine *g = engine_new(true, NULL, 0, &e);
	if (!g) { fprintf(stderr, "%s\n", e.text); return 2; }
	for (unsigned i = 0; i < g->n_failed; i++) fprintf(stderr, "failed %s: %s\n", g->failed[i].file, g->failed[i].why.text);
	struct doc *d = doc_new();
	FILE *f = argc > 1 ? fopen(argv[1], "r") : stdin;
	struct buffer b = {0};
	char c[65536];
	size_t n;
	while ((n = fread(c, 1, sizeof c, f)) > 0) buffer_put(&b, c, n);
	if (!doc_set(d, "x", 1, b.at ? b.at : "", b.n, &e) || !engine_annotate(g, d, argc > 2 ? argv[2] : NULL, &e)) { fprintf(stderr, "%s\n", e.text); return 1; }
	for (unsigned i = 0; i < d->n_layer; i++) {
		struct layer *l = d->layer[i];
		printf("%s by %s: %u rows\n", l->schema->text, l->by.plugin, l->rows.n);
		for (unsigned k = 0; k < l->rows.n && k < 400; k++) {
			printf("  %u-%u |%.*s|", l->rows.begin[k], l->rows.end[k], (int)(l->rows.end[k]-l->rows.begin[k]), d->text + l->rows.begin[k]);
			for (unsigned q = 0; q < l->schema->n_col; q++)
				if (l->schema->col[q].type == QN_SYM) printf(" %s=%s", l->schema->col[q].name, l->rows.col[q][k] == QN_NONE ? "-" : doc_string(d, l->rows.col[q][k]));
				else printf(" %s=%d", l->schema->col[q].name, (int)l->rows.col[q][k]);
			printf("\n");
		}
	}
	doc_free(d); engine_free(g); buffer_free(&b);
	return 0;
}
