/*
 * check_agreement.c -- agreement against examples that were published, or worked out by hand.
 */
#include "../agreement.h"
#include "../../../tests/suite.h"

#include <math.h>

enum { N = QN_NONE };

/* Artstein and Poesio, Inter-coder agreement for computational linguistics (2008), table 2: kappa 0.348. */
START_TEST(kappa_of_artstein_and_poesio)
{
	static const struct { uint32_t a, b; int n; } table[] = {{0, 0, 20}, {0, 1, 20}, {1, 0, 10}, {1, 1, 50}};
	uint32_t a[100], b[100];
	size_t n = 0;
	for (size_t i = 0; i < 4; i++)
		for (int k = 0; k < table[i].n; k++, n++) {
			a[n] = table[i].a;
			b[n] = table[i].b;
		}
	ck_assert_double_eq_tol(cohen_kappa(a, b, n), 0.348, 0.0005);
}
END_TEST

START_TEST(kappa_at_its_ends)
{
	static const uint32_t a[] = {0, 1, 0, 1, N}, b[] = {1, 0, 1, 0, 1}, one[] = {1, 1, 1, 1, 1};
	ck_assert_double_eq_tol(cohen_kappa(a, a, 5), 1, 1e-12);
	ck_assert_double_eq_tol(cohen_kappa(a, b, 5), -1, 1e-12);
	ck_assert(isnan(cohen_kappa(one, one, 5)));
	ck_assert(isnan(cohen_kappa(a, b, 0)));
}
END_TEST

/* Krippendorff, Computing Krippendorff's alpha-reliability (2011): A, two observers, yes and no: 0.095. */
START_TEST(alpha_of_two_observers)
{
	uint32_t a[] = {0, 1, 0, 0, 0, 0, 0, 0, 1, 0}, b[] = {1, 1, 1, 0, 0, 1, 0, 0, 0, 0};
	uint32_t *const both[] = {a, b};
	ck_assert_double_eq_tol(krippendorff_alpha(both, 2, 10), 0.095, 0.0005);
}
END_TEST

/* The same, B: two observers, five values: 0.692. */
START_TEST(alpha_of_five_values)
{
	uint32_t a[] = {0, 0, 1, 1, 3, 2, 2, 2, 4, 3, 3, 0}, b[] = {1, 0, 1, 1, 1, 2, 2, 2, 4, 3, 3, 3};
	uint32_t *const both[] = {a, b};
	ck_assert_double_eq_tol(krippendorff_alpha(both, 2, 12), 0.692, 0.0005);
}
END_TEST

/* The same, C: four observers, values that are missing: 0.743. */
START_TEST(alpha_of_four_observers)
{
	uint32_t a[] = {1, 2, 3, 3, 2, 1, 4, 1, 2, N, N, N}, b[] = {1, 2, 3, 3, 2, 2, 4, 1, 2, 5, N, 3};
	uint32_t c[] = {N, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, N}, d[] = {1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, N};
	uint32_t *const all[] = {a, b, c, d};
	ck_assert_double_eq_tol(krippendorff_alpha(all, 4, 12), 0.743, 0.0005);
}
END_TEST

/* A continuum of 10; one marks 2-5, the other 3-6. Observed: both ways (1 + 1), by 2 * 1 * 100: 0.02. Expected: a unit of 3
   against units 2/3 * 15 = 10, against gaps 9 times the ways into each; gaps are 2, 5, 3, 4: 3 + 1 + 2 = 6, so 54; twice 64
   is 128, times 2 / 10, by 20 * 19 - 12 = 368. */
START_TEST(unitizing_by_hand)
{
	struct unit a[] = {{2, 5, 0}}, b[] = {{3, 6, 0}};
	struct units of[] = {{a, 1, 1}, {b, 1, 1}};
	double observed = 4.0 / 200, expected = 0.2 * 128 / 368;
	ck_assert_double_eq_tol(unitizing_alpha(of, 2, 10), 1 - observed / expected, 1e-12);
}
END_TEST

START_TEST(unitizing_at_its_ends)
{
	struct unit a[] = {{20, 50, 1}, {5, 9, 0}}, b[] = {{5, 9, 0}, {20, 50, 1}}, c[] = {{70, 90, 0}};
	struct units same[] = {{a, 2, 2}, {b, 2, 2}}, other[] = {{a, 2, 2}, {c, 1, 1}}, none[] = {{a, 0, 0}, {b, 0, 0}};
	ck_assert_double_eq_tol(unitizing_alpha(same, 2, 100), 1, 1e-12);
	ck_assert_double_lt(unitizing_alpha(other, 2, 100), 0.1);
	ck_assert(isnan(unitizing_alpha(none, 2, 100)));
}
END_TEST

/* All ways to align, tried one after another. */
static double try_all(const struct units *a, const struct units *b, unsigned i, unsigned taken)
{
	double best;
	if (i == a->n)
		return b->n - (unsigned)__builtin_popcount(taken);
	best = 1 + try_all(a, b, i + 1, taken);
	for (unsigned k = 0; k < b->n; k++) {
		if (taken & 1u << k)
			continue;
		const struct unit *x = &a->at[i], *y = &b->at[k];
		double l = (double)(x->end - x->begin) + (double)(y->end - y->begin);
		double p = (fabs((double)x->begin - y->begin) + fabs((double)x->end - y->end)) / l;
		double d = p * p + (x->kind != y->kind) + try_all(a, b, i + 1, taken | 1u << k);
		best = d < best ? d : best;
	}
	return best;
}

START_TEST(alignment_is_the_best)
{
	unsigned state = 1;
	for (int round = 0; round < 200; round++) {
		struct unit u[2][6];
		struct units of[2];
		for (int i = 0; i < 2; i++) {
			of[i] = (struct units){u[i], (unsigned)(round + 3 * i) % 6 + 1, 6};
			for (unsigned k = 0; k < of[i].n; k++) {
				state = state * 1103515245u + 12345u;
				u[i][k].begin = state >> 16 & 63;
				u[i][k].end = u[i][k].begin + 1 + (state >> 24 & 15);
				u[i][k].kind = state >> 8 & 1;
			}
		}
		double all = try_all(&of[0], &of[1], 0, 0) / ((of[0].n + of[1].n) / 2.0);
		ck_assert_double_eq_tol(best_disorder(&of[0], &of[1]), all, 1e-9);
	}
}
END_TEST

/* As many units as a book has words, each moved by a character: found by looking near each of them. */
START_TEST(alignment_of_many_units)
{
	enum { MANY = 100000 };
	struct units a = {calloc(MANY, sizeof(struct unit)), MANY, MANY}, b = {calloc(MANY, sizeof(struct unit)), MANY, MANY};
	for (unsigned i = 0; i < MANY; i++) {
		a.at[i] = (struct unit){8 * i, 8 * i + 6, i % 3};
		b.at[MANY - 1 - i] = (struct unit){8 * i + 1, 8 * i + 7, i % 3};
	}
	ck_assert_double_eq_tol(best_disorder(&a, &b), 4.0 / 144, 1e-9);
	b.n--; /* the first of a has lost its like */
	ck_assert_double_eq_tol(best_disorder(&a, &b), ((MANY - 1) * 4.0 / 144 + 1) / (MANY - 0.5), 1e-9);
	free(a.at);
	free(b.at);
}
END_TEST

START_TEST(gamma_at_its_ends)
{
	struct unit a[] = {{0, 10, 0}, {30, 44, 1}, {60, 75, 0}, {80, 85, 1}}, b[] = {{14, 20, 1}, {49, 55, 0}};
	struct units x = {a, 4, 4}, y = {b, 2, 2};
	struct gamma g;
	ck_assert(gamma_of(&x, &x, 100, 30, 1, &g));
	ck_assert_double_eq(g.observed, 0);
	ck_assert_double_gt(g.expected, 0.3);
	ck_assert(gamma_of(&x, &y, 100, 30, 1, &g));
	ck_assert_double_lt(1 - g.observed / g.expected, 0.2);
}
END_TEST

CHECK_MAIN("agreement", kappa_of_artstein_and_poesio, kappa_at_its_ends, alpha_of_two_observers, alpha_of_five_values,
           alpha_of_four_observers, unitizing_by_hand, unitizing_at_its_ends, alignment_is_the_best, alignment_of_many_units, gamma_at_its_ends);
