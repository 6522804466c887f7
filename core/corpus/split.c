/*
 * split.c -- corpus split: train, dev and test, near-duplicates together, and for ever.
 *
 * The part of a document follows from a hash of the identifier of its group's
 * first document, so that no wire copy is in two parts, and a document stays where
 * it is when others come. Shares are met on average, not to the document.
 */
#include "corpus.h"
#include "groups.h"
#include "json_write.h"
#include "scan.h"

#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

enum { PARTS = 16 };

struct split {
	struct scan s;
	struct groups g;
	unsigned n_part;
	char name[PARTS][64];
	double upto[PARTS]; /* sum of the shares so far, 0 to 1 */
	uint64_t n[PARTS];
	FILE *file[PARTS];
	uint32_t seed;
	const char *folder;
};

/* "train=80,dev=10,test=10" */
static bool take_parts(struct split *p, const char *list)
{
	double sum = 0;
	p->n_part = 0;
	for (const char *at = list; *at; at += *at == ',') {
		size_t n = strcspn(at, "=");
		char *end;
		if (p->n_part == PARTS || !n || n >= 64 || at[n] != '=' || memchr(at, '/', n) || *at == '.')
			return false;
		snprintf(p->name[p->n_part], 64, "%.*s", (int)n, at);
		double share = strtod(at + n + 1, &end);
		if (end == at + n + 1 || (*end && *end != ',') || !(share >= 0))
			return false;
		p->upto[p->n_part++] = sum += share;
		at = end;
	}
	for (unsigned i = 0; i < p->n_part; i++)
		p->upto[i] /= sum;
	return p->n_part && sum > 0;
}

static bool open_files(struct split *p, struct error *e)
{
	if (mkdir(p->folder, 0777) != 0 && errno != EEXIST)
		return error_output(e, p->folder);
	for (unsigned i = 0; i < p->n_part; i++) {
		char path[PATH_MAX];
		snprintf(path, sizeof path, "%s/%s.jsonl", p->folder, p->name[i]);
		if (!(p->file[i] = fopen(path, "w")))
			return error_output(e, path);
	}
	return true;
}

static void document(struct split *p)
{
	double fate = fate_of(groups_of(&p->g, p->s.number, p->s.x.id), p->seed);
	unsigned i = 0;
	while (i + 1 < p->n_part && fate >= p->upto[i])
		i++;
	p->n[i]++;
	if (p->folder) {
		fwrite(p->s.line, 1, p->s.n, p->file[i]);
		return;
	}
	struct buffer b = {0};
	buffer_print(&b, "{\"n\":%llu,\"id\":", (unsigned long long)p->s.number);
	json_put_text(&b, p->s.x.id);
	buffer_print(&b, ",\"part\":\"%s\"}\n", p->name[i]);
	fwrite(b.at ? b.at : "", 1, b.n, stdout);
	buffer_free(&b);
}

static bool run(struct split *p, const char *corpus, struct error *e)
{
	bool there;
	if (!groups_read(&p->g, corpus, &there, e) || !scan_add(&p->s, corpus, e) || (p->folder && !open_files(p, e)))
		return false;
	if (!there)
		say("near-duplicates are not known, so copies may fall to different parts; corpus duplicates finds them");
	while (scan_next(&p->s, e))
		if (!p->s.x.error)
			document(p);
	for (unsigned i = 0; i < p->n_part; i++) {
		if (p->file[i] && fclose(p->file[i]) != 0)
			error_output(e, p->folder);
		say("%s: %llu documents", p->name[i], (unsigned long long)p->n[i]);
	}
	return !e->text[0];
}

int corpus_split(int argc, char **argv)
{
	static const struct option_row row[] = {
		{"parts", 'p', "LIST", "names and shares (train=80,dev=10,test=10)"},
		{"seed", 's', "N", "another split (1)"},
		{"output", 'o', "DIR", "a file NAME.jsonl for each part, instead of a list"}, {0}};
	struct cli c = {.usage = "corpus split [OPTION ...] CORPUS", .row = row, .argc = argc, .argv = argv,
	                .about = "Divides a corpus into parts by hash: near-duplicates stay together, and a document stays in its part\n"
	                         "when the corpus grows. Writes a line {\"n\",\"id\",\"part\"} for each document."};
	struct split p = {.seed = 1, .s = {.r = {.fd = -1}, .wish = {"", false}}};
	struct error e = {0};
	const char *corpus = NULL;
	take_parts(&p, "train=80,dev=10,test=10");
	for (int at; (at = cli_next(&c)) != CLI_DONE;)
		if (at == 0 && !take_parts(&p, c.arg))
			return usage_error(&c, "--parts %s: expected names and shares, as in train=80,test=20", c.arg);
		else if (at == 1)
			p.seed = (uint32_t)strtoul(c.arg, NULL, 10);
		else if (at == 2)
			p.folder = c.arg;
		else if (at == CLI_OPERAND)
			corpus = c.arg;
	if (c.stop)
		return c.code;
	if (!corpus)
		return usage_error(&c, "no CORPUS is given");
	bool ok = run(&p, corpus, &e);
	int code = ok ? EXIT_GOOD : failure(&e);
	groups_free(&p.g);
	scan_close(&p.s);
	return e.output ? code : out_code(ok);
}
