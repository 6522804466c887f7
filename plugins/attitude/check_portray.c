/*
 * check_portray.c -- which part a span has in what each word of a small tree says.
 */
#include "../../tests/suite.h"
#include "portray.h"

enum { NO = VIEW_NONE };

struct said { uint16_t head; enum view_link link; char tag; struct connotation says; };

static struct view v;
static struct portrayal out[VIEW_MOST];

/* Makes a view of the words; the span is word b. */
static void look(const struct said *w, uint16_t n, uint16_t b)
{
	v = (struct view){.n = n, .last = n, .tree = true, .target = {b, (uint16_t)(b + 1), b}};
	for (uint16_t i = 0; i < n; i++)
		v.word[i] = (struct view_word){.head = w[i].head, .link = (uint8_t)w[i].link, .tag = w[i].tag, .says = w[i].says};
	view_link_children(&v);
	portray(&v, &v.target, out);
}

/* Reed, liar, attacked Keller's plan and fled */
static const struct said deed[] = {{2, LINK_SUBJECT, 'N', {0}}, {0, LINK_APPOSED, 'n', {-2, -2, 0, 0}}, {NO, LINK_OTHER, 'v', {-2, -1, 1, -2}},
                                   {4, LINK_OWNER, 'N', {0}}, {2, LINK_OBJECT, 'n', {0}}, {2, LINK_JOINED, 'v', {-1, -2, 0, 0}}};

START_TEST(a_subject_does_and_is)
{
	look(deed, 6, 0);
	ck_assert_uint_eq(out[2].part, PART_DOES);
	ck_assert_int_eq(out[2].value, -1);
	ck_assert_uint_eq(out[1].part, PART_IS);
	ck_assert_int_eq(out[1].value, -2);
	ck_assert_uint_eq(out[5].part, PART_STILL_DOES);
	ck_assert_int_eq(out[5].value, -2);
	ck_assert_uint_eq(out[4].part, PART_LINKED);
}
END_TEST

START_TEST(an_owner_suffers_through_what_is_owned)
{
	look(deed, 6, 3);
	ck_assert_uint_eq(out[4].part, PART_OWNS);
	ck_assert_uint_eq(out[2].part, PART_STILL_SUFFERS);
	ck_assert_int_eq(out[2].value, 1);
	ck_assert_uint_eq(out[1].part, PART_NONE);
}
END_TEST

/* Keller, who was praised, was urged to resign */
static const struct said passive[] = {{4, LINK_PASSIVE, 'N', {0}}, {2, LINK_PASSIVE, 'o', {0}}, {0, LINK_CLAUSE, 'v', {1, 1, 2, 2}},
                                      {4, LINK_PASSIVE_SIGN, 'x', {0}}, {NO, LINK_OTHER, 'v', {0, 0, -1, 0}}, {4, LINK_OPEN, 'v', {-1, -2, 0, 0}}};

START_TEST(a_passive_turns_the_parts)
{
	look(passive, 6, 0);
	ck_assert_uint_eq(out[4].part, PART_SUFFERS);
	ck_assert_uint_eq(out[2].part, PART_SUFFERS);
	ck_assert_int_eq(out[2].value, 2);
	ck_assert_uint_eq(out[5].part, PART_STILL_DOES);
	v.word[2].flags |= WORD_NEGATED;
	portray(&v, &v.target, out);
	ck_assert_int_eq(out[2].value, -2);
}
END_TEST

START_TEST(a_ring_of_heads_ends)
{
	static const struct said ring[] = {{1, LINK_SUBJECT, 'N', {0}}, {2, LINK_JOINED, 'v', {0}}, {1, LINK_JOINED, 'v', {1, 1, 1, 1}}};
	look(ring, 3, 0);
	ck_assert_uint_eq(out[1].part, PART_DOES);
	ck_assert_uint_eq(out[2].part, PART_STILL_DOES);
}
END_TEST

CHECK_MAIN("portray", a_subject_does_and_is, an_owner_suffers_through_what_is_owned, a_passive_turns_the_parts, a_ring_of_heads_ends);
