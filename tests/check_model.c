/*
 * check_model.c -- the container of what was learned.
 */
#include "suite.h"
#include "model.h"

#include <unistd.h>

static char path[64];

static void write_one(void)
{
	static const uint32_t weights[] = {1, 2, 3};
	static const struct model_part part[] = {{"weights", weights, sizeof weights}, {"names", "a\0b", 4}, {"sixteen-letters!", "x", 1}, {"empty", "", 0}};
	char why[300];
	snprintf(path, sizeof path, "check-model-%ld.tmp", (long)getpid());
	ck_assert_msg(model_write(path, "test 1", part, 4, why, sizeof why), "%s", why);
}

static void bytes_of(char **at, size_t *n)
{
	FILE *f = fopen(path, "r");
	*at = malloc(1 << 16);
	*n = fread(*at, 1, 1 << 16, f);
	fclose(f);
}

static void put_bytes(const char *at, size_t n)
{
	FILE *f = fopen(path, "w");
	ck_assert_uint_eq(fwrite(at, 1, n, f), n);
	fclose(f);
}

static void refused(const char *kind, const char *part)
{
	char why[300] = "";
	const void *m = model_map(path, kind, NULL, why, sizeof why);
	ck_assert_ptr_null(m);
	ck_holds(why, part);
	ck_holds(why, path);
}

START_TEST(sections_are_found_aligned)
{
	char why[300];
	size_t size, n;
	write_one();
	const void *m = model_map(path, "test 1", &size, why, sizeof why);
	ck_assert_msg(m != NULL, "%s", why);
	const uint32_t *w = model_section(m, "weights", &n);
	ck_assert(w && n == 12 && w[2] == 3 && (uintptr_t)w % 64 == 0);
	ck_assert(model_section(m, "sixteen-letters!", &n) && n == 1);
	ck_assert(model_section(m, "empty", &n) && n == 0);
	ck_assert_ptr_null(model_section(m, "weight", NULL));
	model_unmap(m);
	unlink(path);
}
END_TEST

START_TEST(same_parts_same_bytes)
{
	char *a, *b;
	size_t n, k;
	write_one();
	bytes_of(&a, &n);
	write_one();
	bytes_of(&b, &k);
	ck_assert(n == k && memcmp(a, b, n) == 0);
	free(a);
	free(b);
	unlink(path);
}
END_TEST

START_TEST(every_changed_byte_is_noticed)
{
	char *at, why[300];
	size_t n;
	write_one();
	bytes_of(&at, &n);
	for (size_t i = 0; i < n; i++) {
		if ((i >= 56 && i < 64) || (i > 22 && i < 40)) /* padding of the header and of the kind */
			continue;
		at[i] ^= 0x10;
		put_bytes(at, n);
		const void *m = model_map(path, "test 1", NULL, why, sizeof why);
		ck_assert_msg(!m, "byte %zu was changed and it is taken", i);
		at[i] ^= 0x10;
	}
	free(at);
	unlink(path);
}
END_TEST

START_TEST(every_cut_is_noticed)
{
	char *at, why[300];
	size_t n;
	write_one();
	bytes_of(&at, &n);
	for (size_t i = 0; i < n; i++) {
		put_bytes(at, i);
		ck_assert_msg(!model_map(path, "test 1", NULL, why, sizeof why), "cut after %zu bytes and it is taken", i);
	}
	free(at);
	unlink(path);
}
END_TEST

START_TEST(refusals_name_the_file_and_the_reason)
{
	write_one();
	refused("other 2", "test 1");
	put_bytes("this is no model at all, but a line of text of which there is enough for a header", 80);
	refused("test 1", "");
	unlink(path);
	refused("test 1", "No such file");
}
END_TEST

CHECK_MAIN("model", sections_are_found_aligned, same_parts_same_bytes, every_changed_byte_is_noticed,
           every_cut_is_noticed, refusals_name_the_file_and_the_reason);
