/*
 * lists.c -- names of people, places and organisations, turned into fingerprints: see lists.h.
 */
#include "lists.h"
#include "../../core/lexicon.h"
#include "../../core/token.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The words of a chunk without white space, as our tokenizer cuts it. */
static struct tokens *cut_chunk(const char *text, uint32_t b, uint32_t e)
{
	static struct lexicon lexicon;
	static struct tokens t;
	if (!t.lexicon) {
		lexicon_fill(&lexicon);
		t.lexicon = &lexicon;
	}
	t.n = 0;
	word_cut(text, b, e, 0, &t);
	return &t;
}


static void list_phrase(struct lists *l, const char *name, enum gazetteer_list list)
{
	uint32_t chain = 0, words = 0;
	size_t n = strlen(name);
	if (n > 60 || n < 2)
		return;
	for (size_t b = 0, e; b < n; b = e + 1) {
		for (e = b; e < n && name[e] != ' '; e++)
			;
		if (e == b)
			continue;
		struct tokens *t = cut_chunk(name, (uint32_t)b, (uint32_t)e);
		for (uint32_t i = 0; i < t->n; i++)
			chain = gazetteer_chain(chain, feat_bytes(name + t->at[i].begin, t->at[i].end - t->at[i].begin));
		words += t->n;
	}
	if (words == 0 || words > GAZETTEER_LONGEST)
		return;
	uint32_t at = chain & (l->n_slot - 1);
	uint16_t print = (uint16_t)(chain >> 16 ? chain >> 16 : 1);
	while (l->print[at] && l->print[at] != print)
		at = (at + 1) & (l->n_slot - 1);
	if (!l->print[at] && l->n >= l->n_slot / 4 * 3)
		return;
	l->n += !l->print[at];
	l->print[at] = print;
	l->bits[at] |= (uint16_t)(1u << list);
}

struct gazetteer_file { const char *file; int column; enum gazetteer_list list; const char *only; unsigned most; };

static const struct gazetteer_file gazetteer_files[] = {
	{"countries_mledoze_ODbL.tsv", 0, G_COUNTRY, NULL, 0}, {"countries_iso3166_1_LGPL.tsv", 0, G_COUNTRY, NULL, 0},
	{"countries_factbook.tsv", 0, G_COUNTRY, NULL, 0}, {"cldr_en_names.tsv", 0, G_COUNTRY, "territory", 0},
	{"countries_mledoze_ODbL.tsv", 5, G_DEMONYM, NULL, 0}, {"countries_factbook.tsv", 4, G_DEMONYM, NULL, 0},
	{"cldr_en_names.tsv", 0, G_PEOPLE, "language", 0}, {"languages_factbook.tsv", 0, G_PEOPLE, NULL, 0},
	{"ethnic_groups.tsv", 0, G_PEOPLE, NULL, 0}, {"world_cities_CCBY.tsv", 0, G_CITY, NULL, 0},
	{"countries_mledoze_ODbL.tsv", 4, G_CITY, NULL, 0}, {"subdivisions_iso3166_2_LGPL.tsv", 0, G_REGION, NULL, 0},
	{"companies.tsv", 0, G_COMPANY, NULL, 0}, {"universities.tsv", 0, G_UNIVERSITY, NULL, 0},
	{"sports_clubs.tsv", 0, G_CLUB, NULL, 0}, {"sports_clubs.tsv", 1, G_CLUB, NULL, 0}, {"news_outlets.tsv", 0, G_OUTLET, NULL, 0},
	{"political_parties.tsv", 0, G_PARTY, NULL, 0}, {"political_parties.tsv", 1, G_PARTY, NULL, 0},
	{"intl_org_acronyms_factbook.tsv", 0, G_ACRONYM, NULL, 0}, {"org_acronyms_mined.tsv", 0, G_ACRONYM, NULL, 0},
	{"org_acronyms_mined.tsv", 1, G_AGENCY, NULL, 0}, {"world_leaders.tsv", 0, G_PERSON, NULL, 0},
	{"us_congress.tsv", 0, G_PERSON, NULL, 0}, {"us_state_politicians.tsv", 0, G_PERSON, NULL, 0},
	{"us_diplomats.tsv", 0, G_PERSON, NULL, 0}, {"given_names.tsv", 0, G_GIVEN, NULL, 0}, {"surnames.tsv", 0, G_SURNAME, NULL, 60000},
	{"misc_corpora.tsv", 0, G_PERSON, "humans/celebrities", 0}, {"misc_corpora.tsv", 0, G_PERSON, "humans/authors", 0},
	{"misc_corpora.tsv", 0, G_REGION, "geography/us_counties", 0}, {"misc_corpora.tsv", 0, G_DEMONYM, "geography/nationalities", 0},
	{"misc_corpora.tsv", 0, G_AGENCY, "governments/us_federal_agencies", 0}, {"misc_corpora.tsv", 0, G_PARTY, "governments/uk_political_parties", 0},
};

static void read_list(const char *folder, const struct gazetteer_file *g, struct lists *l)
{
	char path[4096], line[8192];
	unsigned n = 0;
	snprintf(path, sizeof path, "%s/%s", folder, g->file);
	FILE *f = fopen(path, "re");
	if (!f)
		return;
	if (!fgets(line, sizeof line, f)) /* the heading */
		line[0] = 0;
	while (fgets(line, sizeof line, f) && (!g->most || n++ < g->most)) {
		char *at = line, *column = NULL;
		bool wanted = !g->only;
		line[strcspn(line, "\r\n")] = 0;
		for (int k = 0; at; k++) {
			char *next = strchr(at, '\t');
			if (next)
				*next = 0;
			if (k == g->column)
				column = at;
			if (g->only && strcmp(at, g->only) == 0)
				wanted = true;
			at = next ? next + 1 : NULL;
		}
		for (char *name = wanted && column ? strtok(column, "|") : NULL; name; name = strtok(NULL, "|"))
			list_phrase(l, name, g->list);
	}
	fclose(f);
}

/* Names of organisations, and letters that are no names: a kind after a '#' on a line, then names parted by commas. */
static bool read_own(const char *file, struct lists *l)
{
	static const struct { const char *name; enum gazetteer_list list; } kinds[] = {
		{"club", G_CLUB}, {"company", G_COMPANY}, {"outlet", G_OUTLET}, {"agency", G_AGENCY}, {"party", G_PARTY}, {"university", G_UNIVERSITY}, {"nobody", G_OTHER},
	};
	enum gazetteer_list list = G_OTHER;
	char *line = NULL;
	size_t room = 0;
	FILE *f = fopen(file, "re");
	if (!f)
		return false;
	while (getline(&line, &room, f) > 0) {
		line[strcspn(line, "\r\n")] = 0;
		for (size_t k = 0; line[0] == '#' && k < sizeof kinds / sizeof *kinds; k++)
			if (strcmp(line + 2, kinds[k].name) == 0)
				list = kinds[k].list;
		for (char *name = line[0] == '#' ? NULL : strtok(line, ","); name; name = strtok(NULL, ","))
			list_phrase(l, name + strspn(name, " "), list);
	}
	free(line);
	fclose(f);
	return true;
}

bool lists_read(struct lists *l, const char *folder, const char *own)
{
	*l = (struct lists){.n_slot = 1 << 18};
	l->print = calloc(l->n_slot, 2 * sizeof *l->print);
	if (!l->print)
		return false;
	l->bits = l->print + l->n_slot;
	if (own && !read_own(own, l))
		return false;
	for (size_t k = 0; k < sizeof gazetteer_files / sizeof *gazetteer_files; k++)
		read_list(folder, &gazetteer_files[k], l);
	return true;
}
