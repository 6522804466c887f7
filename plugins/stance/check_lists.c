/*
 * check_lists.c -- lists of words, found by the hashes of their words, also when there are more of them than there is room for.
 */
#include "../../tests/suite.h"
#include "../../core/learn/opinion.h"
#include "lists.h"

#include <stdio.h>
#include <string.h>

static struct lists lists;

static bool has(const char *words, const char *word) { return lists_has(&lists, lists_find(&lists, words), opinion_hash(word, strlen(word))); }

START_TEST(a_list_has_its_words_and_no_others)
{
	static const char say[] = "|say|tell|n’t|", one[] = "|say|", none[] = "|";
	memset(&lists, 0, sizeof lists);
	for (unsigned again = 0; again < 2; again++) {
		ck_assert(has(say, "say") && has(say, "tell") && has(say, "n’t"));
		ck_assert(!has(say, "tel") && !has(say, "|") && !has(say, "") && !has(say, "say|tell"));
		ck_assert(has(one, "say") && !has(one, "tell"));
		ck_assert(!has(none, "say") && !has(none, ""));
	}
	ck_assert_uint_eq(lists.n, 3);
}
END_TEST

START_TEST(more_lists_than_there_is_room_for_are_made_anew)
{
	enum { MANY = 2 * LISTS, LENGTH = 32 };
	static char words[MANY][LENGTH];
	char own[LENGTH];
	memset(&lists, 0, sizeof lists);
	for (unsigned again = 0; again < 2; again++)
		for (unsigned i = 0; i < MANY; i++) {
			snprintf(words[i], LENGTH, "|all|word%u|", i);
			snprintf(own, sizeof own, "word%u", i);
			ck_assert(has(words[i], "all") && has(words[i], own) && !has(words[i], "word"));
			ck_assert(lists.n < LISTS && lists.n_hash <= LISTS_HASHES);
		}
}
END_TEST

CHECK_MAIN("lists", a_list_has_its_words_and_no_others, more_lists_than_there_is_room_for_are_made_anew);
