/*
 * bad.c -- plugins that each break the contract in one way, for lint.sh.
 */
#include <quidnunc.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static bool mark_some(qn_run *r, uint32_t step)
{
	for (uint32_t i = 0; i + 1 < r->len; i += step)
		if ((r->text[i] & 0x80) == 0 && qn_mark(r, 0, i, i + 1) == QN_NONE)
			return false;
	return true;
}

static qn_status run_good(qn_run *r) { return mark_some(r, 100) ? QN_OK : QN_FAIL; }

static qn_status run_moody(qn_run *r)
{
	static uint32_t calls;
	return mark_some(r, 50 + calls++) ? QN_OK : QN_FAIL;
}

static qn_status run_square(qn_run *r)
{
	volatile uint32_t n = 0;
	for (uint32_t i = 0; i < r->len && !qn_tick(r); i++)
		for (uint32_t k = 0; k < i; k += 512)
			n += r->text[k] == r->text[i];
	(void)n;
	return run_good(r);
}

static qn_status run_hoard(qn_run *r)
{
	for (uint32_t i = 0; i < r->len / 1024 + 1; i++)
		if (!qn_scratch(r, r->len * 4 + 64))
			return QN_FAIL;
	return run_good(r);
}

static qn_status run_leak(qn_run *r)
{
	static void *volatile last;
	void *p = malloc(1000), *before = last;
	memcpy(p, &before, sizeof before);
	last = p;
	return run_good(r);
}

static qn_status run_noisy(qn_run *r)
{
	printf("here I am\n");
	return run_good(r);
}

static qn_status run_beyond(qn_run *r)
{
	const char *stop = strstr(r->text, "Photo"); /* looks for what a cut text does not have */
	return qn_mark(r, 0, (uint32_t)((stop ? stop : r->text + r->len) - r->text), r->len + !stop) == QN_NONE ? QN_FAIL : QN_OK;
}

static qn_status run_crash(qn_run *r)
{
	if (r->len && r->text[r->len - 1] == 'e')
		*(volatile int *)(uintptr_t)r->len = 0;
	return run_good(r);
}

static qn_status run_deaf(qn_run *r)
{
	if (r->len > 300000)
		sleep(1);
	return run_good(r);
}

static qn_status run_walk(qn_run *r)
{
	return chdir("/") == 0 ? run_good(r) : QN_FAIL;
}

#define BAD(x) static const qn_plugin x = {.name = #x, .version = "1", .about = "bad", .licence = "Apache-2.0", \
	.provides = #x "_layer", .run = run_##x}
BAD(good);
BAD(moody);
BAD(square);
BAD(hoard);
BAD(leak);
BAD(noisy);
BAD(beyond);
BAD(crash);
BAD(deaf);
BAD(walk);
static const qn_plugin shy = {.name = "shy", .version = "1", .about = "bad", .provides = "shy_layer", .run = run_good};
static const qn_plugin lost = {.name = "lost", .version = "1", .about = "bad", .licence = "MIT", .requires = "token(colour)",
	.provides = "lost_layer", .run = run_good};

QN_MODULE(&good, &moody, &square, &hoard, &leak, &noisy, &beyond, &crash, &deaf, &walk, &shy, &lost);
