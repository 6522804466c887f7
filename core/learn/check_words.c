/*
 * check_words.c -- lists of words: between bars, of attitudes, with ratings.
 */
#include "../../tests/suite.h"
#include "../model.h"
#include "connotation.h"
#include "country.h"
#include "hash.h"
#include "opinion_read.h"
#include "text.h"
#include "title.h"

#include <unistd.h>

START_TEST(words_between_bars_are_found_whole)
{
	static const char set[] = "|of|at|U.N.|caf\xc3\xa9|";
	static const struct { const char *s; size_t n; bool as_it_is, small; } told[] = {
		{"of", 2, true, true}, {"OF", 2, false, true}, {"o", 1, false, false}, {"of|at", 5, true, true}, {"U.N.", 4, true, false},
		{"", 0, false, false}, {"f|a", 3, false, false}, {"of\0", 3, false, false}, {"at a", 2, true, true}, {"caf\xc3\xa9", 5, true, true}};
	char longest[TEXT_AMONG + 4] = "|";
	for (size_t i = 0; i < sizeof told / sizeof *told; i++) {
		ck_assert_msg(text_among(set, told[i].s, told[i].n) == told[i].as_it_is, "\"%s\" as it is", told[i].s);
		ck_assert_msg(text_among_small(set, told[i].s, told[i].n) == told[i].small, "\"%s\" in small letters", told[i].s);
	}
	memset(longest + 1, 'x', TEXT_AMONG);
	longest[TEXT_AMONG + 1] = '|';
	ck_assert(text_among(longest, longest + 1, TEXT_AMONG));
	ck_assert(!text_among(longest, longest + 1, TEXT_AMONG + 1));
}
END_TEST

static char path[64];

/* Reads `text` as a list, behind what is in `l` already; what is said if it is refused. */
static const char *read_text(struct opinion_list *l, const char *text)
{
	static char why[300];
	snprintf(path, sizeof path, "check-model-%ld.tmp", (long)getpid());
	FILE *f = fopen(path, "w");
	ck_assert(f && fputs(text, f) >= 0 && fclose(f) == 0);
	why[0] = 0;
	if (opinion_read(l, path, why, sizeof why))
		return NULL;
	return why;
}

static uint32_t hash(const char *s) { return opinion_hash(s, strlen(s)); }

START_TEST(opinions_are_found_with_their_preposition)
{
	struct opinion_list l = {0};
	const char *why = read_text(&l, "# of ours\n[for] # verbs\npraise back@with/up praise stand_by criticize\n[bad]\npraise evil\n");
	ck_assert_msg(!why, "%s", why);
	static struct opinion o, less;
	opinion_over(&o, l.entry, l.n);
	ck_assert_uint_eq(o.n, 8); /* praise once, back twice, stand_by and its beginning, criticize in both spellings, evil */
	ck_assert_uint_eq(opinion_find(&o, hash("stand_")), 1u << OP_BEGINS);
	ck_assert_uint_eq(opinion_find(&o, hash("stand")), 0);
	ck_assert_uint_eq(opinion_find(&o, hash("praise")), 1u << OP_FOR | 1u << OP_BAD);
	ck_assert_uint_eq(opinion_with(&o, hash("praise"), 0), 1u << OP_FOR | 1u << OP_BAD);
	ck_assert_uint_eq(opinion_with(&o, hash("back"), hash("up")), 1u << OP_FOR);
	ck_assert_uint_eq(opinion_with(&o, hash("back"), 0), 0);
	ck_assert_uint_eq(opinion_find(&o, hash("back")), 1u << OP_FOR);
	ck_assert_uint_eq(opinion_find(&o, hash("criticise")), 1u << OP_FOR);
	ck_assert_uint_eq(opinion_find(&o, hash("praised")), 0);
	ck_assert_uint_eq(opinion_form(&o, "praised", 7), 1u << OP_FOR | 1u << OP_BAD);
	why = read_text(&l, "[never]\npraise\n[good]\nback@with\n");
	ck_assert_msg(!why, "%s", why);
	opinion_over(&less, l.entry, l.n);
	ck_assert_uint_eq(opinion_find(&less, hash("praise")), 0);
	ck_assert_uint_eq(opinion_with(&less, hash("back"), hash("with")), 1u << OP_FOR | 1u << OP_GOOD);
	free(l.entry);
	unlink(path);
}
END_TEST

START_TEST(a_list_that_is_none_is_refused_with_its_line)
{
	static const struct { const char *text, *part; } told[] = {{"[for]\npraise\n[fore]\n", ":3: there is no section [fore]"}, {"\npraise\n", ":2: words before the first [section]"}};
	for (size_t i = 0; i < sizeof told / sizeof *told; i++) {
		struct opinion_list l = {0};
		const char *why = read_text(&l, told[i].text);
		ck_assert_ptr_nonnull(why);
		ck_holds(why, told[i].part);
		free(l.entry);
	}
	unlink(path);
	struct opinion_list l = {0};
	char why[300] = "";
	ck_assert(!opinion_read(&l, "no/such/list.txt", why, sizeof why));
	ck_holds(why, "no/such/list.txt: No such file");
}
END_TEST

/* A model file with one section, opened; to be unmapped. */
static const void *model_of(const char *section, const void *data, size_t bytes)
{
	char why[300] = "";
	const struct model_part part = {section, data, bytes};
	snprintf(path, sizeof path, "check-model-%ld.tmp", (long)getpid());
	ck_assert_msg(model_write(path, "test 1", &part, 1, why, sizeof why), "%s", why);
	const void *m = model_map(path, "test 1", NULL, why, sizeof why);
	ck_assert_msg(m != NULL, "%s", why);
	unlink(path);
	return m;
}

START_TEST(sections_of_another_shape_are_refused)
{
	static const struct opinion_entry two[2] = {{1, 1, 0}, {2, 1, 0}};
	struct opinion o;
	struct connotations c;
	const struct { const char *section; size_t bytes; bool good; } told[] = {
		{"words", sizeof two, true}, {"words", sizeof two - 1, false}, {"words", 0, false}, {"word", sizeof two, false}};
	for (size_t i = 0; i < sizeof told / sizeof *told; i++) {
		const void *m = model_of(told[i].section, two, told[i].bytes);
		ck_assert_int_eq(opinion_open(&o, m), told[i].good);
		ck_assert(!connotations_open(&c, m));
		model_unmap(m);
	}
}
END_TEST

/* Rates `lemma` in a table of 64 slots. */
static void rate(uint16_t *print, uint16_t *rating, const char *lemma, char part, struct connotation c)
{
	uint32_t key = connotation_key(feat_bytes(lemma, strlen(lemma)), part), at = connotation_slot(&(struct connotations){64, print, rating}, key);
	print[at] = feat_print(key);
	rating[at] = connotation_pack(c);
}

START_TEST(ratings_are_found_by_part_of_speech)
{
	uint16_t print[64] = {0}, rating[64] = {0};
	const struct connotations t = {64, print, rating};
	rate(print, rating, "murder", 'n', (struct connotation){-2, -1, 1, 0});
	rate(print, rating, "murder", 'v', (struct connotation){-2, -2, 2, -2});
	rate(print, rating, "brave", 'j', (struct connotation){2, 2, 0, 0});
	const struct { const char *lemma; char part; struct connotation is; } told[] = {
		{"murder", 'v', {-2, -2, 2, -2}}, {"murder", 'n', {-2, -1, 1, 0}}, {"murder", 'j', {-2, -2, 2, -2}}, {"brave", 'v', {2, 2, 0, 0}}, {"law", 'n', {0}}};
	for (size_t i = 0; i < sizeof told / sizeof *told; i++) {
		struct connotation c = connotations_find(&t, feat_bytes(told[i].lemma, strlen(told[i].lemma)), told[i].part);
		ck_assert_mem_eq(&c, &told[i].is, sizeof c);
	}
}
END_TEST

START_TEST(titles_tell_what_they_are)
{
	const struct { const char *said; unsigned bits; } told[] = {
		{"Mr", TITLE_ADDRESS | TITLE_MAN}, {"MRS.", TITLE_ADDRESS | TITLE_WOMAN}, {"alderman", TITLE_OFFICE | TITLE_MAN}, {"Tunku", TITLE_RANK | TITLE_MAN},
		{"Se\xc3\xb1ora", TITLE_ADDRESS | TITLE_WOMAN}, {"Cllr.", TITLE_OFFICE}, {"Lady", TITLE_RANK | TITLE_WOMAN}, {"Mrsx", 0}, {".", 0}, {"", 0}};
	for (size_t i = 0; i < sizeof told / sizeof *told; i++)
		ck_assert_msg(title_of(told[i].said, strlen(told[i].said)) == told[i].bits, "%s: %u", told[i].said, title_of(told[i].said, strlen(told[i].said)));
	for (const struct title *t = titles; t->word; t++)
		ck_assert_msg(title_of(t->word, strlen(t->word)) == t->bits, "%s is out of its order", t->word);
}
END_TEST

START_TEST(countries_and_their_peoples_have_codes)
{
	const struct { const char *said, *code; bool people, part, letters; } told[] = {
		{"China", "CN", false, false, false}, {"the Netherlands", "NL", false, false, false}, {"U.S.", "US", false, false, false}, {"US", "US", false, false, false},
		{"us", NULL, false, false, false}, {"Pakistani", "PK", true, false, false}, {"Zambians", "ZM", true, false, false}, {"Poles", "PL", true, false, false},
		{"Uzbeks", "UZ", true, false, false}, {"Afghan", "AF", true, false, false}, {"Scotland", "GB", false, true, false}, {"Welsh", "GB", true, true, false},
		{"PRT", "PT", false, false, true}, {"POR", "PT", false, false, true}, {"Por", NULL, false, false, false}, {"Vatican", "VA", false, false, false},
		{"Martian", NULL, false, false, false}, {"", NULL, false, false, false}};
	for (size_t i = 0; i < sizeof told / sizeof *told; i++) {
		struct country c = country_of(told[i].said, (uint32_t)strlen(told[i].said));
		ck_assert_msg(!c.code == !told[i].code && (!c.code || strcmp(c.code, told[i].code) == 0), "%s: %s", told[i].said, c.code ? c.code : "none");
		ck_assert_msg(c.people == told[i].people && c.part == told[i].part && c.letters == told[i].letters, "%s", told[i].said);
	}
}
END_TEST

CHECK_MAIN("words", words_between_bars_are_found_whole, opinions_are_found_with_their_preposition, a_list_that_is_none_is_refused_with_its_line,
           sections_of_another_shape_are_refused, ratings_are_found_by_part_of_speech, countries_and_their_peoples_have_codes,
           titles_tell_what_they_are);
