/*
 * make-countries.c -- the names of countries, out of iso-codes, when the program is built.
 *
 *	make-countries iso_3166-1.json > countries.h
 *
 * Writes the rows {"name in small letters", "CN"} and {"CHN", "CN"}, sorted, of names, common and
 * official names and codes of three letters; "Iran, Islamic Republic of" also gives "islamic republic of iran", and "iran" if that is one
 * country's alone.
 */
#include "../core.h"
#include "../json_lex.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

enum { LONGEST_NAME = 60 }; /* as country.c has room for */

struct row { char name[128], code[3]; bool short_form; };
static struct row row[2048];
static unsigned n_row;

static void add(const char *s, size_t n, const char *code, bool short_form, bool small)
{
	if (n == 0 || n > LONGEST_NAME || n_row == sizeof row / sizeof *row)
		return;
	struct row *r = &row[n_row++];
	for (size_t i = 0; i < n; i++)
		r->name[i] = (char)(small && (unsigned char)s[i] < 0x80 ? tolower((unsigned char)s[i]) : s[i]);
	r->name[n] = 0;
	snprintf(r->code, sizeof r->code, "%.2s", code);
	r->short_form = short_form;
}

static void add_name(const char *s, const char *code)
{
	const char *comma = strchr(s, ',');
	char turned[128];
	add(s, strlen(s), code, false, true);
	if (!comma)
		return;
	add(s, (size_t)(comma - s), code, true, true);
	int n = snprintf(turned, sizeof turned, "%s %.*s", comma + 1 + strspn(comma + 1, " "), (int)(comma - s), s);
	size_t the = strncmp(turned, "The ", 4) == 0 ? 4 : 0;
	if (n > 0 && (size_t)n < sizeof turned)
		add(turned + the, (size_t)n - the, code, false, true);
}

static int by_name(const void *a, const void *b)
{
	const struct row *x = a, *y = b;
	int c = strcmp(x->name, y->name);
	return c ? c : strcmp(x->code, y->code);
}

static void country(struct json *j)
{
	char code[8] = "", letters[8] = "", name[3][256] = {"", "", ""};
	struct json_text t;
	for (json_object(j); json_key(j);) {
		static const char *const key[] = {"name", "common_name", "official_name"};
		int k = 0;
		while (k < 3 && !json_is(j, key[k]))
			k++;
		if (k < 3 && json_string(j, &t))
			snprintf(name[k], sizeof name[k], "%.*s", (int)t.n, t.s);
		else if (json_is(j, "alpha_2") && json_string(j, &t))
			snprintf(code, sizeof code, "%.*s", (int)t.n, t.s);
		else if (json_is(j, "alpha_3") && json_string(j, &t))
			snprintf(letters, sizeof letters, "%.*s", (int)t.n, t.s);
		else
			json_skip(j);
	}
	for (int k = 0; k < 3; k++)
		if (name[k][0] && code[0])
			add_name(name[k], code);
	add(letters, strlen(letters), code, false, false);
}

int main(int argc, char **argv)
{
	struct buffer b = {0};
	char part[16384];
	size_t n;
	FILE *f = argc == 2 ? fopen(argv[1], "r") : NULL;
	struct json j;
	if (!f) {
		fprintf(stderr, "usage: make-countries iso_3166-1.json (of the package iso-codes)\n");
		return 2;
	}
	while ((n = fread(part, 1, sizeof part, f)) > 0)
		buffer_put(&b, part, n);
	fclose(f);
	json_begin(&j, b.at ? b.at : "", b.n);
	for (json_object(&j); json_key(&j);)
		for (json_array(&j); json_item(&j);)
			country(&j);
	if (!json_end(&j)) {
		fprintf(stderr, "%s: %s\n", argv[1], j.why);
		return 1;
	}
	qsort(row, n_row, sizeof *row, by_name);
	printf("/* made by make-countries out of iso-codes */\n");
	for (unsigned i = 0; i < n_row; i++) {
		bool same_before = i && strcmp(row[i].name, row[i - 1].name) == 0, same_next = i + 1 < n_row && strcmp(row[i].name, row[i + 1].name) == 0;
		if (same_before && strcmp(row[i].code, row[i - 1].code) == 0)
			continue;
		if (row[i].short_form && ((same_before && strcmp(row[i].code, row[i - 1].code)) || (same_next && strcmp(row[i].code, row[i + 1].code))))
			continue; /* "korea" */
		printf("{\"%s\", \"%s\"},\n", row[i].name, row[i].code);
	}
	buffer_free(&b);
	return 0;
}
