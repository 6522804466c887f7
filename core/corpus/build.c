/*
 * build.c -- corpus build: the command line.
 */
#include "build.h"
#include "csv_in.h"
#include "suffix.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { FROM, OUT, LAYERS, ID, TEXT, META, OFFSETS, NO_TEXT, REPAIR, RESUME, RETRY, SHARD, PER_SHARD, JOBS, TIMEOUT, MEMORY,
       PROGRESS, QUIET, ENGINE };

static bool whole(const char *s, unsigned long most, unsigned *out)
{
	char *end;
	unsigned long n = strtoul(s, &end, 10);
	*out = (unsigned)n;
	return *s >= '0' && *s <= '9' && !*end && n >= 1 && n <= most;
}

/* "2/7" */
static bool take_shard(struct build *b, const char *s)
{
	char number[32];
	size_t n = strcspn(s, "/");
	if (n >= sizeof number || s[n] != '/')
		return false;
	memcpy(number, s, n);
	number[n] = 0;
	return whole(number, 1000000, &b->part) && whole(s + n + 1, 1000000, &b->parts) && b->part <= b->parts;
}

static int wrong(struct cli *c, const char *expected)
{
	return usage_error(c, "\"%s\": expected %s", c->arg, expected);
}

static int take_option(struct build *b, struct cli *c, int at)
{
	switch (at) {
	case CLI_OPERAND:
		if (!mem_grow(&b->operand, b->n_operand, &b->room_operand, sizeof *b->operand))
			return EXIT_AGAIN;
		b->operand[b->n_operand++] = c->arg;
		return 0;
	case FROM: b->from = c->arg; return 0;
	case OUT: b->out = c->arg; return 0;
	case LAYERS: b->layers = c->arg; return 0;
	case ID: b->fields.id = c->arg; return 0;
	case TEXT: b->fields.text = c->arg; return 0;
	case META: b->fields.meta = c->arg; return 0;
	case OFFSETS:
		b->offsets = c->arg;
		return !strcmp(c->arg, "byte") || !strcmp(c->arg, "codepoint") || !strcmp(c->arg, "utf16")
		               ? 0 : wrong(c, "byte, codepoint or utf16");
	case NO_TEXT: b->no_text = true; return 0;
	case REPAIR: b->repair = true; return 0;
	case RESUME: b->resume = true; return 0;
	case RETRY: b->retry = true; return 0;
	case QUIET: b->quiet = true; return 0;
	case SHARD: return take_shard(b, c->arg) ? 0 : wrong(c, "I/N, as in 2/7");
	case PER_SHARD: return whole(c->arg, 1000000, &b->per_shard) ? 0 : wrong(c, "a number from 1 to 1000000");
	case JOBS: return whole(c->arg, 256, &b->n_worker) ? 0 : wrong(c, "a number from 1 to 256");
	case TIMEOUT: return parse_seconds(c->arg, &b->timeout) && b->timeout > 0 ? 0 : wrong(c, "seconds");
	case MEMORY: return parse_bytes(c->arg, &b->memory) && b->memory > 0 ? 0 : wrong(c, "a size such as 512M");
	case PROGRESS: return progress_mode(c->arg, &b->progress.mode) ? 0 : wrong(c, "bar, json, none or auto");
	default: return engine_option(&b->engine, at - ENGINE, c->arg) ? 0 : EXIT_AGAIN;
	}
}

/* An array job of Slurm says which part this is. */
static void shard_of_slurm(struct build *b)
{
	const char *id = getenv("SLURM_ARRAY_TASK_ID"), *count = getenv("SLURM_ARRAY_TASK_COUNT");
	const char *least = getenv("SLURM_ARRAY_TASK_MIN"), *step = getenv("SLURM_ARRAY_TASK_STEP");
	if (b->parts || !id || !count)
		return;
	long first = least ? atol(least) : 1, by = step && atol(step) > 0 ? atol(step) : 1;
	long part = (atol(id) - first) / by + 1, parts = atol(count);
	if (part >= 1 && part <= parts) {
		b->part = (unsigned)part;
		b->parts = (unsigned)parts;
	}
}

/* Whether all that is to be read says by its name that it is JSON lines, packed or not. */
static bool all_lines(const struct build *b)
{
	for (unsigned i = 0; i < b->n_operand; i++)
		if (!suffix_stem(b->operand[i], packing_of(b->operand[i]).n, ".jsonl"))
			return false;
	return b->n_operand;
}

static bool any_table(const struct build *b)
{
	for (unsigned i = 0; i < b->n_operand; i++)
		if (suffix_stem(b->operand[i], packing_of(b->operand[i]).n, ".csv"))
			return true;
	return false;
}

static bool set_job(struct build *b, const struct cli *c)
{
	const char *from = b->from ? b->from : b->fields.text || b->fields.id || all_lines(b) ? "jsonl" : "text";
	struct job *j = &b->job;
	j->from = engine_format(j->g, from);
	if (!j->from || !j->from->read) {
		usage_error(c, "--from %s: there is no such format to read", from);
		return false;
	}
	if (csv_is(j->from) || (strcmp(from, "text") == 0 && any_table(b))) {
		usage_error(c, "a table is to be made JSON lines first: quidnunc convert --from csv --to jsonl FILE.csv >FILE.jsonl");
		return false;
	}
	if ((b->fields.id || b->fields.text || b->fields.meta) && strcmp(from, "jsonl") != 0) {
		usage_error(c, "--id, --text and --meta name members of JSON lines; --from is %s", from);
		return false;
	}
	if (b->fields.text && !b->fields.id)
		b->fields.id = "id";
	if (b->fields.id && !b->fields.text)
		b->fields.text = "text";
	j->to = &jsonl_format;
	j->annotate = true;
	j->wanted = b->layers;
	j->own_wish = b->layers != NULL;
	j->repair = b->repair;
	j->timeout = b->timeout;
	j->memory = b->memory;
	j->write = (struct write_options){.no_text = b->no_text, .offsets = b->offsets, .no_meta = true};
	return true;
}

static int process(struct build *b, const struct cli *c)
{
	struct error e = {0};
	bool finished = false;
	if (!set_job(b, c))
		return EXIT_USAGE;
	if (!job_open(&b->job, &e)) {
		say("%s", e.text);
		return EXIT_USAGE;
	}
	if (!build_open(b, &finished)) {
		say("%s", b->why.text);
		return b->temporary || b->store.temporary || b->base.temporary ? EXIT_AGAIN : EXIT_USAGE;
	}
	return finished ? b->manifest.failed ? EXIT_SOME : EXIT_GOOD : build_run(b);
}

static void free_all(struct build *b)
{
	struct error e = {0};
	feed_close(&b->feed);
	store_close(&b->store, &e);
	store_close(&b->base, &e);
	reader_close(&b->old);
	reader_close(&b->old_copy);
	manifest_free(&b->manifest);
	for (unsigned i = 0; i < b->room_pending; i++) {
		mem_free(b->pending[i].id);
		mem_free(b->pending[i].meta);
	}
	mem_free(b->pending);
	mem_free(b->operand);
	mem_free(b->folder);
	job_free(&b->job);
}

int corpus_build(int argc, char **argv)
{
	static const struct option_row row[] = {
		{"from", 'f', "FORMAT", "what is read: text (a file a document), jsonl, conllu ... (text;\njsonl if the names of all sources end so)"},
		{"output", 'o', "CORPUS", "the folder that becomes the corpus"},
		{"layers", 'l', "LIST", "the layers wanted, parted by commas, and those they refer to (all)"},
		{"id", 0, "MEMBER", "of JSON lines that are not in the native form: what holds the identifier (id)"},
		{"text", 0, "MEMBER", "... and the text (text)"},
		{"meta", 0, "LIST", "... and what is to be kept with the document: date,source"},
		{"offsets", 0, "UNIT", "byte, codepoint or utf16 (codepoint)"},
		{"no-text", 0, NULL, "leave the texts out; their hashes stay"},
		{"repair", 0, NULL, "replace what is not UTF-8 by U+FFFD"},
		{"resume", 0, NULL, "go on with a corpus that was interrupted; begin one that is not there yet"},
		{"retry-failed", 0, NULL, "annotate again what failed, with --resume or alone"},
		{"shard", 0, "I/N", "only the documents whose identifier's hash falls to part I of N, into a folder\npart-I-of-N of CORPUS; see corpus merge. Slurm's array tasks are known by themselves"},
		{"shard-documents", 0, "N", "documents of the sources that fall to one file (1000)"},
		{"jobs", 'j', "N", "worker processes (as many as there are processors)"},
		{"timeout", 0, "SECONDS", "for a document (60, and 30 for each MB)"},
		{"memory", 0, "BYTES", "for a document: 512M, 4G (4G)"},
		{"progress", 0, "HOW", "bar, json (a line every 5 seconds), none (a bar on a terminal)"},
		{"quiet", 'q', NULL, "do not name the documents that failed"},
		ENGINE_OPTIONS, {0}};
	struct cli c = {.usage = "corpus build [OPTION ...] -o CORPUS SOURCE ...", .row = row, .argc = argc, .argv = argv,
	                .about = "Annotates a collection into a corpus, each document exactly once. A SOURCE is a file, a folder, a\n"
	                         "pattern, an archive (tar, zip) or a packed file (gz, xz, zst, bz2); \"-\" is standard input. Killed at\n"
	                         "any moment, it goes on with --resume, and the bytes are those of a run without interruption; TERM\n"
	                         "and USR1 end it at once with 143. Exit: 0 done, 1 some documents failed, 2 refused, 75 try again."};
	struct build b = {.store = {.journal = -1, .shard = -1}, .base = {.journal = -1, .shard = -1}, .old = {.journal = {.fd = -1}, .shard = {.fd = -1}},
	                  .old_copy = {.journal = {.fd = -1}, .shard = {.fd = -1}}, .feed = {.stream = {.fd = -1, .file = -1}},
	                  .per_shard = 1000, .memory = (size_t)4 << 30};
	int code = 0;
	progress_mode("auto", &b.progress.mode);
	for (int at; !code && (at = cli_next(&c)) != CLI_DONE;)
		code = take_option(&b, &c, at);
	if (c.stop)
		code = c.code;
	else if (!code && (!b.out || !b.n_operand))
		code = usage_error(&c, !b.out ? "-o CORPUS is missing" : "no SOURCE is given");
	else if (!code) {
		shard_of_slurm(&b);
		b.job.g = engine_make(&b.engine);
		code = b.job.g ? process(&b, &c) : EXIT_USAGE;
		free_all(&b);
		engine_free(b.job.g);
	}
	engine_options_free(&b.engine);
	return code;
}
