/*
 * make-money.c -- currencies and countries, out of iso-codes, when the program is built.
 *
 *	make-money iso_4217.json iso_3166-1.json > money.h
 *
 * A currency's name is parted into its noun and what stands before it, {"rupee",
 * "pakistan", "PKR"}, so that "Pakistani rupees" can be found; funds, metals and
 * units of account are left out. Countries are {"kenya", "KE"}.
 */
#include "../../core/core.h"
#include "../../core/json_lex.h"

#include <stdlib.h>
#include <string.h>

static void lower(char *s)
{
	for (; *s; s++)
		*s = *s >= 'A' && *s <= 'Z' ? (char)(*s + 32) : *s;
}

static bool money(const char *code, const char *name)
{
	static const char *const not[] = {"(", "Unit", "Unidad", "WIR", "Convertible", "Mvdol", "Fund", "Zimbabwe Dollar A/06"};
	for (size_t i = 0; i < sizeof not / sizeof *not; i++)
		if (strstr(name, not[i]))
			return false;
	return code[0] != 'X' || strstr("XAF XOF XCD XPF", code);
}

static void currency(const char *code, char *name)
{
	static const char *const behind[] = {" Renminbi", " Sterling", " BEAC", " BCEAO", " Soberano", " Oro"};
	if (!money(code, name))
		return;
	for (size_t i = 0; i < sizeof behind / sizeof *behind; i++) {
		char *at = strstr(name, behind[i]);
		if (at)
			*at = 0;
	}
	lower(name);
	char *noun = strrchr(name, ' ');
	if (noun)
		*noun++ = 0;
	printf("\t{\"%s\", \"%s\", \"%s\"},\n", noun ? noun : name, noun ? name : "", code);
}

static void country(const char *code, char *name)
{
	char *comma = strchr(name, ',');
	if (comma)
		*comma = 0;
	lower(name);
	printf("\t{\"%s\", \"%s\"},\n", name, code);
}

/* Calls `row` with the code and each name of an entry. */
static void entry(struct json *j, const char *key, void (*row)(const char *, char *))
{
	char code[8] = "", name[2][256] = {"", ""};
	struct json_text t;
	for (json_object(j); json_key(j);) {
		char *to = json_is(j, "name") ? name[0] : json_is(j, "common_name") ? name[1] : NULL;
		if (to && json_string(j, &t))
			snprintf(to, sizeof name[0], "%.*s", (int)t.n, t.s);
		else if (!to && json_is(j, key) && json_string(j, &t))
			snprintf(code, sizeof code, "%.*s", (int)t.n, t.s);
		else
			json_skip(j);
	}
	for (int i = 0; i < 2; i++)
		if (name[i][0])
			row(code, name[i]);
}

static bool table(const char *file, const char *key, void (*row)(const char *, char *))
{
	struct buffer b = {0};
	char part[16384];
	size_t n;
	struct json j;
	FILE *f = fopen(file, "r");
	if (!f) {
		perror(file);
		return false;
	}
	while ((n = fread(part, 1, sizeof part, f)) > 0)
		buffer_put(&b, part, n);
	fclose(f);
	json_begin(&j, b.at ? b.at : "", b.n);
	for (json_object(&j); json_key(&j);)
		for (json_array(&j); json_item(&j);)
			entry(&j, key, row);
	bool ok = json_end(&j);
	if (!ok)
		fprintf(stderr, "%s: %s\n", file, j.why);
	buffer_free(&b);
	return ok;
}

int main(int argc, char **argv)
{
	if (argc != 3) {
		fprintf(stderr, "usage: make-money iso_4217.json iso_3166-1.json (of the package iso-codes)\n");
		return 2;
	}
	printf("/* made by make-money out of iso-codes */\nstatic const struct currency { const char *noun, *of, *code; } currencies[] = {\n");
	if (!table(argv[1], "alpha_3", currency))
		return 1;
	printf("};\nstatic const struct country { const char *name, *code; } countries[] = {\n");
	if (!table(argv[2], "alpha_2", country))
		return 1;
	printf("};\n");
	return 0;
}
