/*
 * build-reader.c -- what train-reader.py learned, as attitude-reader.model.
 *
 *	build-reader FOLDER attitude-reader.model
 *
 * FOLDER has the files keys (uint32), vectors (a row of READER_IN floats a key) and weights: floats, matrices with a row for each value that comes
 * in, in the order in which the sentence goes through them. A matrix becomes bytes, each column in units of its own.
 */
#include "conv_train.h"
#include "reader.h"
#include "../../core/learn/hash.h"
#include "../../core/model.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static bool read_floats(FILE *f, float *x, size_t n) { return fread(x, sizeof *x, n, f) == n; }

/* A matrix and the bias behind it. */
static bool read_matrix(FILE *f, uint32_t n_row, uint32_t n_col, int8_t *w, float *scale, float *bias)
{
	float *x = malloc((size_t)n_row * n_col * sizeof *x);
	bool ok = x && read_floats(f, x, (size_t)n_row * n_col) && read_floats(f, bias, n_col);
	for (uint32_t k = 0; ok && k < n_col; k++) {
		float top = 1e-9f;
		for (uint32_t i = 0; i < n_row; i++)
			top = fmaxf(top, fabsf(x[(size_t)i * n_col + k]));
		scale[k] = top / 127;
		for (uint32_t i = 0; i < n_row; i++)
			w[(size_t)i * n_col + k] = (int8_t)lrintf(x[(size_t)i * n_col + k] / scale[k]);
	}
	free(x);
	return ok;
}

static bool read_weights(FILE *f, struct reader_floats *to, struct reader_matrices *m, struct reader_head head[READER_TASKS])
{
	bool ok = read_matrix(f, READER_IN, READER_DIM, m->in[0], to->in_scale, to->in_bias) && read_floats(f, to->place[0], (size_t)VIEW_MOST * READER_DIM);
	for (unsigned k = 0; ok && k < READER_LAYERS; k++) {
		struct reader_layer *w = &m->layer[k];
		struct reader_layer_floats *l = &to->layer[k];
		ok = read_matrix(f, READER_DIM, 3 * READER_DIM, w->ask[0], l->ask_scale, l->ask_bias) && read_matrix(f, READER_DIM, READER_DIM, w->give[0], l->give_scale, l->give_bias) &&
		     read_matrix(f, READER_DIM, READER_INNER, w->up[0], l->up_scale, l->up_bias) && read_matrix(f, READER_INNER, READER_DIM, w->down[0], l->down_scale, l->down_bias);
	}
	return ok && fread(head, sizeof *head, READER_TASKS, f) == READER_TASKS && fgetc(f) == EOF;
}

static FILE *open_file(const char *folder, const char *name)
{
	char path[4096];
	snprintf(path, sizeof path, "%s/%s", folder, name);
	FILE *f = fopen(path, "rbe");
	if (!f)
		perror(path);
	return f;
}

/* Section "vectors"; free() it. */
static void *read_vectors(FILE *keys, FILE *vectors, size_t *n)
{
	enum { SLOTS = 1 << 15 };
	uint32_t *word = calloc(SLOTS, sizeof *word), key, used = 0;
	float (*row)[READER_IN] = calloc(SLOTS, sizeof *row);
	bool ok = word && row;
	while (ok && fread(&key, sizeof key, 1, keys) == 1) {
		uint32_t at = key & (SLOTS - 1);
		while (word[at])
			at = (at + 1) & (SLOTS - 1);
		word[at] = key;
		ok = key && ++used < SLOTS - SLOTS / 16 && read_floats(vectors, row[at], READER_IN);
	}
	void *bytes = ok ? conv_pack(SLOTS, READER_IN, word, row[0], n) : NULL;
	free(word);
	free(row);
	return bytes;
}

int main(int argc, char **argv)
{
	char why[512] = "";
	if (argc != 3)
		return fprintf(stderr, "build-reader FOLDER attitude-reader.model\n"), 2;
	FILE *keys = open_file(argv[1], "keys"), *vectors = open_file(argv[1], "vectors"), *weights = open_file(argv[1], "weights");
	struct reader_floats *to = malloc(sizeof *to);
	struct reader_matrices *m = malloc(sizeof *m);
	struct reader_head *head = malloc(READER_TASKS * sizeof *head);
	size_t n = 0;
	void *table = keys && vectors ? read_vectors(keys, vectors, &n) : NULL;
	if (!table || !weights || !to || !m || !head || !read_weights(weights, to, m, head))
		return fprintf(stderr, "%s: its files do not have what a reader has\n", argv[1]), 1;
	struct model_part part[] = {{"vectors", table, n}, {"floats", to, sizeof *to}, {"matrices", m, sizeof *m}, {"target", &head[0], sizeof *head}, {"directed", &head[1], sizeof *head}};
	if (!model_write(argv[2], "attitude reader 1", part, sizeof part / sizeof *part, why, sizeof why))
		return fprintf(stderr, "%s\n", why), 1;
	return 0;
}
