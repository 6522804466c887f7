/*
 * check_view.c -- which words of a view stand in quotation marks.
 */
#include "../../tests/suite.h"
#include "view.h"

enum { TOKENS = 32 };

static uint32_t token_begin[TOKENS], token_end[TOKENS];
static struct view v;

/* A view of the last sentence: `text` has its tokens between bars, and a plus where a sentence begins. A bar stands for nothing, a space for itself. */
static void look(const char *text)
{
	static char plain[256];
	static uint32_t sentence_begin[TOKENS], sentence_end[TOKENS];
	static const uint16_t no_print[1] = {0};
	static const uint8_t no_case[1] = {0};
	const struct words none = {1, 1, no_print, no_print, no_print, no_case};
	uint32_t n = 0, n_token = 0, n_sentence = 0;
	bool inside = false;
	for (; *text; text++) {
		if (*text == '+')
			sentence_begin[n_sentence++] = n;
		bool sign = *text == '|' || *text == '+' || *text == ' ' || *text == '\n';
		if (inside && sign)
			token_end[n_token++] = n;
		else if (!inside && !sign)
			token_begin[n_token] = n;
		inside = !sign;
		if (*text != '|' && *text != '+')
			plain[n++] = *text;
	}
	plain[n] = 0;
	if (inside)
		token_end[n_token++] = n;
	for (uint32_t i = 0; i < n_sentence; i++)
		sentence_end[i] = i + 1 < n_sentence ? sentence_begin[i + 1] : n;
	const qn_layer token = {n_token, token_begin, token_end, NULL}, sentence = {n_sentence, sentence_begin, sentence_end, NULL};
	const struct view_article a = {.text = plain, .token = &token, .sentence = &sentence, .words = &none};
	ck_assert(view_sentence(&a, (struct view_place){sentence_begin[n_sentence - 1], n}, &v));
}

static bool quoted(unsigned i) { return v.word[v.first + i].flags & WORD_QUOTED; }

START_TEST(straight_marks_open_behind_a_space)
{
	look("+\"|He lied|,|\"| said Reed|.");
	ck_assert(quoted(1) && quoted(2) && quoted(3));
	ck_assert(!quoted(5) && !quoted(6));
}
END_TEST

START_TEST(a_closing_mark_does_not_open)
{
	look("+He lied|,|\"| said Reed|.");
	ck_assert(!quoted(4) && !quoted(5));
}
END_TEST

START_TEST(a_quotation_goes_on_in_the_next_sentence)
{
	look("+“|We won|. +They lied|,|”| said Reed|.");
	ck_assert(quoted(0) && quoted(1));
	ck_assert(!quoted(4));
}
END_TEST

START_TEST(a_paragraph_ends_what_is_not_closed)
{
	look("+“|We won|.\n+Reed left|.");
	ck_assert(!quoted(0) && !quoted(1));
}
END_TEST

START_TEST(marks_between_spaces_open_and_close_by_turns)
{
	look("+Reed said \" no \" to him|.");
	ck_assert(quoted(3));
	ck_assert(!quoted(5));
}
END_TEST

CHECK_MAIN("view", straight_marks_open_behind_a_space, a_closing_mark_does_not_open, a_quotation_goes_on_in_the_next_sentence,
           a_paragraph_ends_what_is_not_closed, marks_between_spaces_open_and_close_by_turns);
