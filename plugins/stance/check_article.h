/*
 * check_article.h -- an article without a host, for tests of what is made of its pairs.
 *
 * Its memory is one block that lasts as long as a test wants.
 */
#ifndef QN_STANCE_CHECK_ARTICLE_H
#define QN_STANCE_CHECK_ARTICLE_H

#include "candidate.h"

static char memory[1 << 20];
static size_t used;

static void *take(qn_run *r, size_t n)
{
	(void)r;
	void *p = memory + used;
	used += (n + 15) / 16 * 16;
	return used <= sizeof memory ? p : NULL;
}

static const struct qn_host host = {.scratch = take};
static qn_run run = {.host = &host};
static struct stance_article article;

#endif
