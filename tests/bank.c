/*
 * bank.c -- reads a treebank (CoNLL-U) back into raw text.
 */
#include "bank.h"

#include <stdlib.h>
#include <string.h>


static void add(struct spans *s, uint32_t b, uint32_t e)
{
	if (s->n == s->room && !mem_grow(&s->at, s->n, &s->room, sizeof *s->at))
		abort();
	s->at[s->n][0] = b;
	s->at[s->n++][1] = e;
}

static const char *field(char *line, int k)
{
	while (k-- && line)
		line = (line = strchr(line, '\t')) ? line + 1 : NULL;
	return line;
}

/* One line of a token or contraction; `left` bytes of an open contraction are still to be spelled. */
struct state {
	uint32_t contraction_end; /* text offset, or 0 */
	int last;                 /* number of its last word */
	uint32_t at;              /* where its next part begins */
	bool spelled;
	bool space;               /* white space follows */
};

static void token_line(struct bank *b, struct state *s, char *line)
{
	char *form = strchr(line, '\t');
	if (!form || memchr(line, '.', (size_t)(form - line))) /* an empty node */
		return;
	size_t n = strcspn(form + 1, "\t");
	form++;
	const char *misc = field(line, 9);
	bool no_space = misc && strstr(misc, "SpaceAfter=No");
	char *dash = memchr(line, '-', (size_t)(form - line));
	int id = atoi(line);
	if (!dash && s->contraction_end && id <= s->last) {
		if (s->spelled) {
			uint32_t e = s->at + (uint32_t)n;
			add(&b->word, s->at, e);
			s->at = e;
		}
		if (id == s->last)
			s->contraction_end = 0;
		return;
	}
	if (s->space)
		buffer_char(&b->text, ' ');
	uint32_t from = (uint32_t)b->text.n;
	buffer_put(&b->text, form, n);
	s->space = !no_space;
	if (!dash) {
		add(&b->word, from, (uint32_t)b->text.n);
		return;
	}
	s->contraction_end = (uint32_t)b->text.n;
	s->last = atoi(dash + 1);
	s->at = from;
}

bool bank_read(struct bank *b, const char *file, const char *genre, const char *const *without, unsigned n_without)
{
	FILE *f = fopen(file, "r");
	if (!f) {
		perror(file);
		return false;
	}
	char *line = NULL, *block[4000];
	size_t room = 0;
	ssize_t got;
	bool wanted = !genre, par = true;
	struct state s = {0};
	unsigned n = 0;
	while ((got = getline(&line, &room, f)) > 0) {
		if (line[got - 1] == '\n')
			line[--got] = 0;
		if (strncmp(line, "# newdoc", 8) == 0) {
			par = true;
			wanted = !genre || strstr(line, genre);
			for (unsigned i = 0; i < n_without; i++)
				wanted = wanted && !strstr(line, without[i]);
		} else if (strncmp(line, "# newpar", 8) == 0 && line[8] != '_')
			par = true;
		else if (line[0] && line[0] != '#' && n < 4000)
			block[n++] = strdup(line);
		else if (!got && n) {
			if (wanted) {
				if (b->text.n && par)
					buffer_text(&b->text, "\n\n");
				else if (b->text.n && s.space)
					buffer_char(&b->text, ' ');
				s.space = false;
				uint32_t from = (uint32_t)b->text.n;
				for (unsigned i = 0; i < n; i++) {
					char *dash = memchr(block[i], '-', strcspn(block[i], "\t"));
					if (dash) { /* do its words spell it? */
						char spelt[512] = "";
						const char *form = strchr(block[i], '\t') + 1;
						size_t len = strcspn(form, "\t");
						int last = atoi(dash + 1);
						for (unsigned k = i + 1; k < n && atoi(block[k]) <= last; k++) {
							const char *w = strchr(block[k], '\t') + 1;
							if (strlen(spelt) + strcspn(w, "\t") < sizeof spelt)
								strncat(spelt, w, strcspn(w, "\t"));
						}
						s.spelled = strlen(spelt) == len && memcmp(spelt, form, len) == 0;
						token_line(b, &s, block[i]);
						if (!s.spelled)
							add(&b->word, s.at, s.contraction_end);
					} else
						token_line(b, &s, block[i]);
				}
				add(&b->sentence, from, (uint32_t)b->text.n);
				par = false;
			}
			for (unsigned i = 0; i < n; i++)
				free(block[i]);
			n = 0;
		}
	}
	free(line);
	fclose(f);
	return b->text.n > 0;
}

void bank_free(struct bank *b)
{
	buffer_free(&b->text);
	mem_free(b->word.at);
	mem_free(b->sentence.at);
}
