/*
 * treebank.c -- see treebank.h.
 */
#include "treebank.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>

static const char *feature(const char *feats, const char *name, char *out, size_t room)
{
	size_t n = strlen(name);
	for (const char *at = feats; at && *at; at = strchr(at, '|') ? strchr(at, '|') + 1 : NULL)
		if (strncmp(at, name, n) == 0 && at[n] == '=') {
			size_t k = strcspn(at + n + 1, "|\t");
			k = k < room ? k : room - 1;
			memcpy(out, at + n + 1, k);
			out[k] = 0;
			return out;
		}
	return "";
}

/* UPOS, and of the features what a parser and a lemma can use. */
static void fine_tag(const char *upos, const char *feats, char *out, size_t room)
{
	char a[32], b[32], c[32], d[32];
	const char *form = feature(feats, "VerbForm", a, sizeof a), *tense = feature(feats, "Tense", b, sizeof b);
	const char *number = feature(feats, "Number", c, sizeof c), *type = feature(feats, "PronType", d, sizeof d);
	char person[32], which[32];
	if (strcmp(upos, "VERB") == 0 || strcmp(upos, "AUX") == 0) {
		bool third = strcmp(feature(feats, "Person", person, sizeof person), "3") == 0 && strcmp(number, "Sing") == 0;
		if (strcmp(form, "Ger") == 0 || (strcmp(form, "Part") == 0 && strcmp(tense, "Pres") == 0))
			snprintf(out, room, "%s|ing", upos);
		else if (strcmp(form, "Part") == 0)
			snprintf(out, room, "%s|Part", upos);
		else if (strcmp(form, "Inf") == 0)
			snprintf(out, room, "%s|Inf", upos);
		else if (strcmp(tense, "Past") == 0)
			snprintf(out, room, "%s|Past", upos);
		else
			snprintf(out, room, "%s|Pres%s", upos, third ? "3" : "");
	} else if (strcmp(upos, "NOUN") == 0 || strcmp(upos, "PROPN") == 0)
		snprintf(out, room, "%s|%s", upos, strcmp(number, "Plur") == 0 || strcmp(number, "Ptan") == 0 ? "Plur" : "Sing");
	else if (strcmp(upos, "PRON") == 0) {
		const char *poss = feature(feats, "Poss", which, sizeof which)[0] ? "Poss" : feature(feats, "Case", which, sizeof which);
		if (strcmp(type, "Prs") == 0)
			snprintf(out, room, "PRON|Prs|%s", poss);
		else
			snprintf(out, room, "PRON|%s", strstr(type, "Rel") ? "Rel" : strstr(type, "Int") ? "Int" : strstr(type, "Dem") ? "Dem" : "");
	} else if (strcmp(upos, "ADJ") == 0)
		snprintf(out, room, "ADJ|%s", feature(feats, "Degree", which, sizeof which));
	else if (strcmp(upos, "ADV") == 0)
		snprintf(out, room, "ADV|%s", type);
	else
		snprintf(out, room, "%s", upos);
}

static uint8_t number_of(char **names, uint32_t *n, uint32_t most, const char *name)
{
	for (uint32_t i = 0; i < *n; i++)
		if (strcmp(names[i], name) == 0)
			return (uint8_t)i;
	if (*n == most) {
		fprintf(stderr, "more than %u kinds of tags or relations: \"%s\"\n", most, name);
		exit(1);
	}
	names[*n] = strdup(name);
	return (uint8_t)(*n)++;
}

bool sentence_new(struct sentence *s, uint32_t n)
{
	*s = (struct sentence){.n = n};
	s->word = calloc(n + 1, sizeof *s->word);
	s->len = calloc(n + 1, sizeof *s->len);
	s->look = calloc(n + 2, sizeof *s->look);
	s->tag = calloc(n + 2, 1);
	s->node = calloc(n + 2, sizeof *s->node);
	s->stack = calloc(n + 1, sizeof *s->stack);
	s->signs = calloc(n + 1, sizeof *s->signs);
	return s->word && s->len && s->look && s->tag && s->node && s->stack && s->signs;
}

bool sentence_lend(struct sentence *s)
{
	static struct sentence room;
	static uint32_t n;
	if (s->n + 1 > n) {
		n = s->n + 64;
		room.in = realloc(room.in, n * CONTEXT_IN * sizeof *room.in);
		room.gate = realloc(room.gate, n * CONTEXT_GATES * sizeof *room.gate);
		room.context = realloc(room.context, n * CONTEXT_OUT * sizeof *room.context);
		room.said = realloc(room.said, (size_t)PARSE_PLACES * n * NET_HIDDEN * sizeof *room.said);
		room.known = realloc(room.known, n);
	}
	s->in = room.in;
	s->gate = room.gate;
	s->context = room.context;
	s->said = room.said;
	s->known = room.known;
	return s->in && s->gate && s->context && s->said && s->known;
}

static struct gold *gold_new(struct treebank *b, uint32_t n)
{
	if (b->n == b->room) {
		b->room = b->room ? 2 * b->room : 4096;
		b->at = realloc(b->at, b->room * sizeof *b->at);
	}
	struct gold *g = &b->at[b->n];
	*g = (struct gold){.tag = calloc(n, 1), .head = calloc(n, sizeof *g->head), .rel = calloc(n, 1), .lemma = calloc(n, sizeof *g->lemma)};
	if (!sentence_new(&g->s, n))
		return NULL;
	b->n++;
	b->n_word += n;
	return g;
}

static void take_words(struct treebank *b, struct names *names, char lines[][4096], uint32_t n)
{
	struct gold *g = gold_new(b, n);
	for (uint32_t i = 0; g && i < n; i++) {
		char *field[10], *at = lines[i], tag[128];
		for (unsigned k = 0; k < 10; k++) {
			field[k] = at ? at : "";
			if (at && (at = strchr(at, '\t')))
				*at++ = 0;
		}
		g->s.word[i] = strdup(field[1]);
		g->s.len[i] = (uint32_t)strlen(field[1]);
		g->lemma[i] = strdup(field[2]);
		fine_tag(field[3], field[5], tag, sizeof tag);
		g->tag[i] = number_of(names->tag, &names->n_tag, 256, tag);
		names->tag_met[g->tag[i]]++;
		uint32_t head = (uint32_t)atoi(field[6]);
		g->head[i] = head && head <= n ? head - 1 : n;
		g->rel[i] = number_of(names->relation, &names->n_relation, 256, field[7]);
		names->relation_met[g->rel[i]]++;
	}
}

bool treebank_read(struct treebank *b, struct names *names, const char *file, const char *only, char **without, unsigned n_without)
{
	enum { MOST = 2000 };
	static char lines[MOST][4096], line[65536];
	FILE *f = fopen(file, "r");
	uint32_t n = 0;
	bool wanted = !only;
	if (!f) {
		perror(file);
		return false;
	}
	while (fgets(line, sizeof line, f)) {
		size_t k = strcspn(line, "\n");
		line[k] = 0;
		if (strncmp(line, "# newdoc", 8) == 0) {
			wanted = !only || strstr(line, only);
			for (unsigned i = 0; i < n_without; i++)
				wanted = wanted && !strstr(line, without[i]);
		} else if (isdigit((unsigned char)line[0]) && !memchr(line, '-', strcspn(line, "\t")) && !memchr(line, '.', strcspn(line, "\t"))) {
			if (n < MOST && k < sizeof lines[0])
				memcpy(lines[n++], line, k + 1);
		} else if (!k && n) {
			if (wanted)
				take_words(b, names, lines, n);
			n = 0;
		}
	}
	fclose(f);
	return true;
}

static char *recased(const char *word, size_t n, int how, bool small_word)
{
	char *w = malloc(n + 1);
	memcpy(w, word, n);
	w[n] = 0;
	for (size_t i = 0; i < n; i++)
		if (how == 0 || (how == 2 && i == 0 && !small_word))
			w[i] = (char)toupper((unsigned char)w[i]);
		else if (how == 1)
			w[i] = (char)tolower((unsigned char)w[i]);
	return w;
}

bool treebank_recase(struct treebank *b, unsigned every)
{
	uint32_t n = b->n;
	for (uint32_t i = 0, turn = 0; i < n; i++) {
		if ((i * 2654435761u >> 8) % every)
			continue;
		uint32_t m = b->at[i].s.n;
		struct gold *to = gold_new(b, m), *from = &b->at[i];
		if (!to)
			return false;
		int how = (int)(turn++ % 3);
		memcpy(to->tag, from->tag, m);
		memcpy(to->rel, from->rel, m);
		memcpy(to->head, from->head, m * sizeof *to->head);
		memcpy(to->lemma, from->lemma, m * sizeof *to->lemma);
		memcpy(to->s.len, from->s.len, m * sizeof *to->s.len);
		for (uint32_t k = 0; k < m; k++)
			to->s.word[k] = recased(from->s.word[k], from->s.len[k], how, k && from->s.len[k] < 4);
		to->copy = true;
		to->fold = from->fold;
	}
	return true;
}
