/*
 * articles.c -- reading annotated articles: see articles.h.
 */
#include "articles.h"

#include <stdlib.h>
#include <string.h>

const char *const kind_name[N_KIND] = {"PER", "ORG", "LOC", "MISC"};

enum { SENTENCES_OF_ARTICLE = 50 };

struct reading { /* the article at hand */
	struct articles *all;
	struct article now;
	struct buffer text;
	float weight;
	enum joint joint;
	bool glue;     /* no white space before the next word */
	bool fresh;    /* nothing of the sentence is written yet */
	bool quote;    /* a straight quotation mark is open */
	int kind;      /* of the span that is open, -1 */
};

static bool in_set(const char *set, const char *w, size_t n)
{
	for (const char *at = set; (at = strstr(at, w)); at++)
		if (at[-1] == ' ' && at[n] == ' ')
			return true;
	return false;
}

/* Words that lean on the one before them, or on the one behind. */
static bool leans_left(const char *w)
{
	static const char set[] = " , . ; : ! ? ) ] } % 's \xe2\x80\x99s n't n\xe2\x80\x99t 're \xe2\x80\x99re 've \xe2\x80\x99ve 'll \xe2\x80\x99ll 'd "
	                          "\xe2\x80\x99""d 'm \xe2\x80\x99m ' \xe2\x80\x99 \xe2\x80\x9d ... \xe2\x80\xa6 '' 'S ";
	return in_set(set, w, strlen(w));
}

static bool leans_right(const char *w)
{
	return in_set(" ( [ { $ \xc2\xa3 \xe2\x82\xac \xe2\x80\x9c \xe2\x80\x98 `` ` # ", w, strlen(w));
}

static void end_span(struct reading *r)
{
	if (r->kind >= 0)
		r->now.gold[r->now.n_gold - 1].end = (uint32_t)r->text.n;
	r->kind = -1;
}

static bool begin_span(struct reading *r, int kind)
{
	struct article *a = &r->now;
	if (!mem_grow(&a->gold, a->n_gold, &a->room_gold, sizeof *a->gold))
		return false;
	a->gold[a->n_gold++] = (struct span){(uint32_t)r->text.n, 0, (uint8_t)kind};
	r->kind = kind;
	return true;
}

static bool end_article(struct reading *r)
{
	end_span(r);
	if (!r->text.n)
		return true;
	r->now.text = malloc(r->text.n + 1);
	if (!r->now.text || !mem_grow(&r->all->at, r->all->n, &r->all->room, sizeof *r->all->at))
		return false;
	memcpy(r->now.text, r->text.at, r->text.n);
	r->now.text[r->text.n] = 0;
	r->now.len = (uint32_t)r->text.n;
	r->now.weight = r->weight;
	r->all->at[r->all->n++] = r->now;
	r->now = (struct article){0};
	r->text.n = 0;
	return true;
}

static void end_sentence(struct reading *r)
{
	end_span(r);
	r->fresh = true;
	r->quote = false;
}

/* The kind in a tag "B-PER", -1 for any that is not ours. */
static int kind_of(const char *tag)
{
	for (int k = 0; k < N_KIND; k++)
		if (tag[0] && tag[1] == '-' && strcmp(tag + 2, kind_name[k]) == 0)
			return k;
	return -1;
}

static bool add_word(struct reading *r, const char *w, const char *tag)
{
	int kind = kind_of(tag);
	bool straight = strcmp(w, "\"") == 0, goes_on = kind >= 0 && tag[0] == 'I' && kind == r->kind;
	if (!goes_on)
		end_span(r);
	if (r->fresh && r->text.n)
		buffer_char(&r->text, r->joint == JOINT_LINE || (r->joint == JOINT_MIXED && r->all->n % 2) ? '\n' : ' ');
	else if (!r->fresh && !r->glue && !leans_left(w) && !(straight && r->quote))
		buffer_char(&r->text, ' ');
	r->fresh = false;
	if (kind >= 0 && !goes_on && !begin_span(r, kind))
		return false;
	if (strcmp(w, "``") == 0 || strcmp(w, "''") == 0)
		buffer_char(&r->text, '"');
	else
		buffer_text(&r->text, strcmp(w, "-LRB-") == 0 ? "(" : strcmp(w, "-RRB-") == 0 ? ")" : w);
	if (straight)
		r->quote = !r->quote;
	r->glue = straight ? r->quote : leans_right(w);
	return !r->text.failed;
}

static bool read_columns(struct reading *r, FILE *f)
{
	char line[8192];
	unsigned sentences = 0;
	bool marked = false, ok = true;
	while (ok && fgets(line, sizeof line, f)) {
		char *word = strtok(line, "\t \r\n"), *tag = word ? strtok(NULL, "\t \r\n") : NULL;
		if (!word) {
			end_sentence(r);
			if (!marked && ++sentences % SENTENCES_OF_ARTICLE == 0)
				ok = end_article(r);
		} else if (strcmp(word, "-DOCSTART-") == 0) {
			marked = marked || sentences > 1; /* the blank line behind the first mark counts as one */
			end_sentence(r);
			ok = end_article(r);
		} else if (tag)
			ok = add_word(r, word, tag);
	}
	return ok && end_article(r);
}

/* A line of marked text. A bracket that opens no kind is a bracket. */
static bool add_line(struct reading *r, const char *s, const char *file, unsigned number)
{
	if (r->text.n)
		buffer_char(&r->text, '\n');
	for (; *s; s++) {
		size_t n = *s == '[' ? strcspn(s + 1, " ]") : 0;
		int kind = -1;
		for (int k = 0; n && s[n + 1] == ' ' && k < N_KIND; k++)
			if (strlen(kind_name[k]) == n && memcmp(s + 1, kind_name[k], n) == 0)
				kind = k;
		if (kind >= 0) {
			if (r->kind >= 0)
				return fprintf(stderr, "%s:%u: a name within a name\n", file, number), false;
			if (!begin_span(r, kind))
				return false;
			s += n + 1;
		} else if (*s == ']' && r->kind >= 0)
			end_span(r);
		else
			buffer_char(&r->text, *s);
	}
	return r->kind < 0 || (fprintf(stderr, "%s:%u: a name is not closed\n", file, number), false);
}

static bool read_marked(struct reading *r, FILE *f, const char *file)
{
	char line[16384];
	bool ok = true;
	for (unsigned number = 1; ok && fgets(line, sizeof line, f); number++) {
		line[strcspn(line, "\r\n")] = 0;
		if (line[0] == '#')
			ok = end_article(r);
		else if (line[0])
			ok = add_line(r, line, file, number);
	}
	return ok && end_article(r);
}

bool articles_read(struct articles *a, const char *file, float weight, enum joint joint)
{
	struct reading r = {.all = a, .weight = weight, .joint = joint, .fresh = true, .kind = -1};
	size_t n = strlen(file);
	FILE *f = fopen(file, "re");
	if (!f) {
		perror(file);
		return false;
	}
	bool ok = n > 6 && strcmp(file + n - 6, ".conll") == 0 ? read_columns(&r, f) : read_marked(&r, f, file);
	fclose(f);
	buffer_free(&r.text);
	return ok || (fprintf(stderr, "%s: cannot be taken in\n", file), false);
}

void articles_free(struct articles *a)
{
	for (unsigned i = 0; i < a->n; i++) {
		free(a->at[i].text);
		mem_free(a->at[i].gold);
	}
	mem_free(a->at);
}
