/*
 * check_entity.c -- whose habits an article follows, what is seen around a word, and what is kept of words.
 */
#include "../../tests/suite.h"
#include "around.h"
#include "habit.h"
#include "lexicon.h"

enum { TOKENS = 64, FEATURES = 2 * ENTITY_PLACE_FEATURES };

static const uint16_t no_print[1] = {0};
static const uint8_t no_case[1] = {0};
static struct entity_known known = {.words = {1, 1, no_print, no_print, no_print, no_case}};
static struct entity_article a;
static struct linear_item items[TOKENS];
static struct linear_data data;

/* Scratch, which stays until the program ends. */
static void *take(void *arg, size_t bytes)
{
	static void *taken[1 << 12];
	static unsigned n;
	(void)arg;
	return n < sizeof taken / sizeof *taken ? taken[n++] = calloc(1, bytes + 1) : NULL;
}

/* Looks at a text whose tokens have spaces between them; a token "." ends a sentence. */
static void look(const char *text, uint8_t habit)
{
	static uint32_t begin[TOKENS], end[TOKENS], sentence[TOKENS + 1];
	uint32_t n = 0, n_sentence = 0;
	for (const char *at = text; *at && n < TOKENS; n++) {
		size_t length = strcspn(at, " ");
		if (!n || text[begin[n - 1]] == '.')
			sentence[n_sentence++] = n;
		begin[n] = (uint32_t)(at - text);
		end[n] = begin[n] + (uint32_t)length;
		at += length + (at[length] == ' ');
	}
	sentence[n_sentence] = n;
	a = (struct entity_article){.text = text, .n = n, .begin = begin, .end = end, .n_sentence = n_sentence, .sentence = sentence, .habit = habit};
	ck_assert(entity_look(&a, &known, take, NULL));
}

static uint8_t habit(const char *text)
{
	look(text, 0);
	return a.habit;
}

START_TEST(who_writes_to_you_is_loose)
{
	ck_assert_uint_eq(habit("Hi Ann , thanks for your mail . Can you call me ?"), HABIT_LOOSE);
	ck_assert_uint_eq(habit("went to Leeds . food was good"), HABIT_LOOSE);
	ck_assert_uint_eq(habit("Mali sold its grain in June . Leeds bought all of it , its council said ."), HABIT_PLAIN);
	ck_assert_uint_eq(habit("\" I will pay , \" the mayor of Leeds told the council in a long meeting on Monday , and she repeated it on Tuesday before all of the press ."), HABIT_PLAIN);
}
END_TEST

static void learn_from(const char *text, unsigned apart)
{
	look(text, 0);
	ck_assert(linear_add(&data, items, habit_items(&a, items), apart, 1));
}

/* Learns that whoever sells tea is apart. What `out` reads must be freed. */
static void *learn_habit(struct linear *out)
{
	static const struct linear_setup setup = {.n_class = 2, .epochs = 20, .rate = 0.3f, .min_count = 1, .seed = 1};
	struct linear_weights w = {0};
	size_t bytes;
	for (int i = 0; i < 8; i++)
		learn_from(i % 4 ? "The harbour sold coal on Monday ." : "The harbour sold tea on Monday .", i % 4 == 0);
	ck_assert(linear_train(&data, NULL, data.n_example, &setup, &w));
	void *section = linear_pack(&w, 1 << 16, &bytes);
	ck_assert(linear_open(out, section, bytes));
	linear_weights_free(&w);
	return section;
}

START_TEST(articles_apart_are_told_by_their_words)
{
	struct linear apart;
	void *section = learn_habit(&apart);
	ck_assert_uint_eq(habit("Leeds sold tea ."), HABIT_PLAIN); /* to a model that has not learned it */
	known.apart = apart;
	ck_assert_uint_eq(habit("Leeds sold tea ."), HABIT_APART);
	ck_assert_uint_eq(habit("Leeds sold coal ."), HABIT_PLAIN);
	ck_assert_uint_eq(habit("hi you sold my coal !"), HABIT_LOOSE);
	ck_assert_uint_eq(habit("a b c d e f g h harbour"), HABIT_APART); /* it hardly looks otherwise: in doubt it is one */
	look("Leeds sold coal .", HABIT_APART);
	ck_assert_uint_eq(a.habit, HABIT_APART); /* as it was told */
	known.apart = (struct linear){0};
	free(section);
}
END_TEST

START_TEST(what_is_not_plain_has_its_features_twice)
{
	static uint32_t plain[FEATURES], apart[FEATURES];
	look("Leeds sold coal .", 0);
	unsigned n = entity_place_features(&a, 0, a.n, plain);
	look("Leeds sold coal .", HABIT_APART);
	ck_assert_uint_eq(entity_place_features(&a, 0, a.n, apart), 2 * n);
	ck_assert_mem_eq(plain, apart, n * sizeof *plain);
	for (unsigned i = 0; i < n; i++)
		ck_assert_uint_ne(apart[i], apart[n + i]);
}
END_TEST

/* How many features of the surroundings token i of one text shares with token k of another. */
static unsigned shared(const char *one, uint32_t i, const char *other, uint32_t k)
{
	static uint32_t f[FEATURES], g[FEATURES];
	unsigned n_shared = 0;
	look(one, 0);
	unsigned n = entity_around_features(&a, i, a.n, f);
	look(other, 0);
	unsigned m = entity_around_features(&a, k, a.n, g);
	for (unsigned x = 0; x < n; x++)
		for (unsigned y = 0; y < m; y++)
			n_shared += f[x] == g[y];
	return n_shared;
}

START_TEST(long_names_are_seen_over_small_words)
{
	ck_assert_uint_gt(shared("it hit the Ministry of Health again", 5, "but a Ministry of Defence refused", 4),
	                  shared("it hit the ministry of Health again", 5, "but a ministry of Defence refused", 4));
}
END_TEST

START_TEST(brackets_and_quotation_marks_are_seen)
{
	ck_assert_uint_gt(shared("so Joana Prata ( PRT ) won", 4, "then Ana Prata ( ESP ) fell", 4), shared("so Joana Prata , PRT , won", 4, "then Ana Prata , ESP , fell", 4));
	ck_assert_uint_gt(shared("he sang \" the Small Hours of love \" twice", 4, "we saw \" a Red Rain in winter \" first", 4),
	                  shared("he sang , the Small Hours of love , twice", 4, "we saw , a Red Rain in winter , first", 4));
}
END_TEST

START_TEST(a_small_word_within_no_name_has_no_surroundings)
{
	static uint32_t f[FEATURES];
	look("the price of copper rose in Leeds", 0);
	ck_assert_uint_eq(entity_around_features(&a, 2, a.n, f), 0);
	ck_assert_uint_eq(entity_around_features(&a, 3, a.n, f), 0);
	ck_assert_uint_gt(entity_around_features(&a, 6, a.n, f), 0);
}
END_TEST

/* Features of all words of a text, one word after the other; what the lexicon has of a word is of no other one. */
static unsigned seen(const char *text, uint32_t *f)
{
	unsigned n = 0;
	look(text, HABIT_LOOSE);
	for (uint32_t i = 0; i < a.n_type; i++) {
		const struct lexicon_word *kept = a.types[i].kept;
		ck_assert(!kept || lexicon_is(kept, a.types[i].s, a.types[i].n));
		n += entity_word_features(&a.types[i], 0, a.habit, f + n);
	}
	return n;
}

/* Whether a text's words are what they are without a lexicon; answers how many of them the lexicon has. */
static unsigned kept(struct lexicon *l, const char *text)
{
	static uint32_t without[TOKENS * ENTITY_WORD_FEATURES], with[TOKENS * ENTITY_WORD_FEATURES];
	unsigned n_kept = 0;
	known.lexicon = NULL;
	unsigned n = seen(text, without);
	known.lexicon = l;
	ck_assert_uint_eq(seen(text, with), n);
	ck_assert_mem_eq(without, with, n * sizeof *with);
	known.lexicon = NULL;
	for (uint32_t i = 0; i < a.n_type; i++)
		n_kept += a.types[i].kept != NULL;
	return n_kept;
}

START_TEST(words_of_one_hash_are_two_words)
{
	struct lexicon *l = lexicon_make();
	ck_assert_ptr_nonnull(l);
	ck_assert_uint_eq(feat_bytes("Lumoti", 6), feat_bytes("Gabafu", 6));
	ck_assert_uint_eq(kept(l, "Lumoti fell ."), 3);
	ck_assert_uint_eq(kept(l, "Gabafu fell ."), 3);
	ck_assert_uint_eq(kept(l, "Gabafu and Lumoti fell ."), 5);
	lexicon_free(l);
}
END_TEST

/* A text of words whose hashes end alike, so that they are in each other's way. */
static void crowd(char *text, unsigned n)
{
	for (unsigned i = 0, found = 0; found < n; i++) {
		char word[16];
		int size = snprintf(word, sizeof word, "Wo%ux", i);
		if (feat_bytes(word, (size_t)size) % 4096 == 7)
			text += sprintf(text, "%s%s", found++ ? " " : "", word);
	}
}

START_TEST(a_word_that_has_no_place_is_seen_all_the_same)
{
	char text[1024];
	struct lexicon *l = lexicon_make();
	ck_assert_ptr_nonnull(l);
	crowd(text, 12);
	unsigned n = kept(l, text);
	ck_assert_uint_gt(n, 0);
	ck_assert_uint_lt(n, 12);
	ck_assert_uint_eq(kept(l, text), n);
	ck_assert_uint_eq(kept(l, "Words of more than twenty-eight-bytes-are-not-worth-while ."), 5);
	for (unsigned i = 0; i < 80; i++) { /* more words than it holds */
		for (unsigned k = 0, at = 0; k < 60; k++)
			at += (unsigned)sprintf(text + at, "No%u ", 60 * i + k);
		kept(l, text);
	}
	crowd(text, 12);
	kept(l, text);
	lexicon_free(l);
}
END_TEST

/* What was put there for a word in a place; a number that no other has. */
static float told(uint32_t id, uint64_t place) { return (float)(100 * id + place); }

START_TEST(a_word_has_several_places)
{
	struct lexicon *l = lexicon_make();
	ck_assert_ptr_nonnull(l);
	unsigned found = 0;
	enum { IDS = 1000, PLACES = 20 }; /* more than it holds */
	lexicon_turn(l);
	ck_assert_ptr_null(lexicon_place(l, 1, 1));
	for (uint64_t place = 1; place <= 3; place++)
		lexicon_new_place(l, 1, place)->in[0] = told(1, place);
	for (uint64_t place = 1; place <= 3; place++)
		ck_assert_float_eq(lexicon_place(l, 1, place)->in[0], told(1, place));
	ck_assert_ptr_null(lexicon_place(l, 1, 4));
	ck_assert_ptr_null(lexicon_place(l, 2, 1));
	for (uint32_t id = 1; id <= IDS; id++)
		for (uint64_t place = 1; place <= PLACES; place++) {
			lexicon_turn(l);
			lexicon_new_place(l, id, place)->in[0] = told(id, place);
		}
	for (uint32_t id = 1; id <= IDS; id++)
		for (uint64_t place = 1; place <= PLACES; place++) {
			const struct lexicon_place *is = lexicon_place(l, id, place);
			ck_assert(!is || is->in[0] == told(id, place));
			found += is != NULL;
		}
	ck_assert_uint_gt(found, 0);
	ck_assert_uint_lt(found, IDS * PLACES);
	ck_assert_ptr_nonnull(lexicon_place(l, IDS, PLACES));
	lexicon_free(l);
}
END_TEST

CHECK_MAIN("entity", who_writes_to_you_is_loose, articles_apart_are_told_by_their_words, what_is_not_plain_has_its_features_twice,
           long_names_are_seen_over_small_words, brackets_and_quotation_marks_are_seen, a_small_word_within_no_name_has_no_surroundings,
           words_of_one_hash_are_two_words, a_word_that_has_no_place_is_seen_all_the_same, a_word_has_several_places);
