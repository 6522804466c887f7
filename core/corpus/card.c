/*
 * card.c -- corpus card: what a reviewer asks of a data set, in Markdown.
 *
 * After Gebru et al., Datasheets for Datasets (2021): what it is made of, how it
 * was made, by which models under which licences, what is missing, how it is
 * rebuilt. What only its maker knows is left as a question.
 */
#include "corpus.h"
#include "counter.h"
#include "json_lex.h"
#include "manifest.h"
#include "output.h"
#include "scan.h"

#include <limits.h>
#include <string.h>
#include <unistd.h>

struct card {
	const char *corpus, *figures, *date;
	struct manifest m;
	struct scan s;
	struct counter layer, by, failure;
	uint64_t documents, failed, with_text, characters, shortest, longest, words;
	char first[64], last[64]; /* of the dates */
	uint64_t twins, groups;
	bool have_twins;
};

/* ---- what is in it */

/* "plugin: reason", without what differs from document to document. */
static bool count_failure(struct card *k)
{
	struct json j;
	struct json_text s;
	char key[160] = "";
	json_begin(&j, k->s.x.error, k->s.x.n_error);
	for (json_object(&j); json_key(&j);) {
		bool plugin = json_is(&j, "plugin"), reason = json_is(&j, "reason");
		if (!plugin && !reason) {
			json_skip(&j);
			continue;
		}
		if (!json_string(&j, &s))
			break;
		const char *colon = reason && s.n ? memchr(s.s, ':', s.n) : NULL;
		size_t n = strlen(key), all = colon ? (size_t)(colon - s.s) : s.n;
		snprintf(key + n, sizeof key - n, "%.*s%s", (int)all, s.s, plugin ? ": " : "");
	}
	json_free(&j);
	return counter_add(&k->failure, key, 0, 0, 0);
}

static bool document(struct card *k)
{
	const struct native *x = &k->s.x;
	k->documents++;
	if (x->error) {
		k->failed++;
		return count_failure(k);
	}
	if (x->text) {
		uint64_t n = 0;
		for (size_t i = 0; i < x->len; i++)
			n += ((unsigned char)x->text[i] & 0xc0) != 0x80;
		k->characters += n;
		k->shortest = !k->with_text || n < k->shortest ? n : k->shortest;
		k->longest = n > k->longest ? n : k->longest;
		k->with_text++;
	}
	const char *date = scan_meta(&k->s, k->date);
	if (*date && (!*k->first || strcmp(date, k->first) < 0))
		snprintf(k->first, sizeof k->first, "%.63s", date);
	if (*date && strcmp(date, k->last) > 0)
		snprintf(k->last, sizeof k->last, "%.63s", date);
	for (unsigned i = 0; i < x->n_layer; i++) {
		const struct native_layer *l = &x->layer[i];
		char key[2048];
		snprintf(key, sizeof key, "%s | %.*s", l->name, (int)(l->by ? l->n_by < 1900 ? l->n_by : 1900 : 0), l->by ? l->by : "");
		struct count *c = counter_of(&k->layer, key, strlen(key));
		if (!c)
			return false;
		c->v[0] += l->n;
		c->v[1] += l->n > 0;
	}
	return true;
}

static bool read_twins(struct card *k, struct error *e)
{
	char path[PATH_MAX];
	struct buffer b = {0};
	snprintf(path, sizeof path, "%s/duplicates.jsonl", k->corpus);
	k->have_twins = access(path, F_OK) == 0;
	if (!k->have_twins)
		return true;
	bool ok = file_read(path, &b, e);
	for (const char *at = b.at; ok && at && (at = strchr(at, '\n')); at++)
		k->twins++;
	for (const char *at = b.at; ok && at && (at = strstr(at, "\"first\":true")); at++)
		k->groups++;
	buffer_free(&b);
	return ok;
}

/* ---- print */

static void put_quoted(const char *s, size_t n) /* for the shell */
{
	putchar('\'');
	for (size_t i = 0; i < n; i++)
		if (s[i] == '\'')
			fputs("'\\''", stdout);
		else
			putchar(s[i]);
	putchar('\'');
}

static const struct { const char *member, *option; } rebuilt[] = {{"from", "--from"}, {"id", "--id"}, {"text", "--text"}, {"meta", "--meta"},
                                                                  {"wanted", "--layers"}, {"offsets", "--offsets"}};

/* The command line that made it. */
static void put_command(const struct card *k)
{
	struct json j;
	struct json_text s;
	struct buffer sources = {0};
	printf("    quidnunc corpus build");
	json_begin(&j, k->m.build, strlen(k->m.build));
	for (json_object(&j); json_key(&j);) {
		const char *option = NULL;
		for (size_t i = 0; i < sizeof rebuilt / sizeof *rebuilt; i++)
			option = json_is(&j, rebuilt[i].member) ? rebuilt[i].option : option;
		bool texts = json_is(&j, "texts"), repair = json_is(&j, "repair"), yes;
		if (json_is(&j, "sources")) {
			for (json_array(&j); json_item(&j) && json_string(&j, &s);) {
				buffer_char(&sources, '\n');
				buffer_put(&sources, s.s, s.n);
			}
		} else if (option && json_peek(&j) == JSON_STRING && json_string(&j, &s)) {
			printf(" %s ", option);
			put_quoted(s.s, s.n);
		} else if ((texts || repair) && json_bool(&j, &yes)) {
			if (texts ? !yes : yes)
				fputs(texts ? " --no-text" : " --repair", stdout);
		} else if (!json_skip(&j))
			break;
	}
	json_free(&j);
	printf(" --shard-documents %u -o CORPUS", k->m.per_shard);
	for (const char *at = sources.at; at && *at;) {
		size_t n = strcspn(++at, "\n");
		putchar(' ');
		put_quoted(at, n);
		at += n;
	}
	printf("\n\n");
	buffer_free(&sources);
}

static void put_member(const char *b, size_t n, const char *name, const char *before)
{
	struct json j;
	struct json_text s;
	json_begin(&j, b, n);
	for (json_object(&j); json_key(&j);)
		if (json_is(&j, name)) {
			json_peek(&j);
			const char *at = j.at;
			if (*at == '"' ? !json_string(&j, &s) : !json_skip(&j))
				break;
			if (*at != '"')
				s = (struct json_text){at, (size_t)(j.at - at)};
			printf("%s%.*s", before, (int)s.n, s.s);
		} else if (!json_skip(&j))
			break;
	json_free(&j);
}

static void put_plugins(const struct card *k)
{
	struct json j;
	printf("| plugin | version | licence | models and their digests | parameters |\n|---|---|---|---|---|\n");
	json_begin(&j, k->m.build, strlen(k->m.build));
	for (json_object(&j); json_key(&j);) {
		if (!json_is(&j, "plugins")) {
			if (!json_skip(&j))
				break;
			continue;
		}
		for (json_array(&j); json_item(&j);) {
			const char *b = (json_peek(&j), j.at), *by = NULL;
			size_t n_by = 0;
			struct json in;
			if (!json_skip(&j))
				break;
			size_t n = (size_t)(j.at - b);
			json_begin(&in, b, n);
			for (json_object(&in); json_key(&in);) {
				bool here = json_is(&in, "by");
				json_peek(&in);
				const char *at = in.at;
				if (!json_skip(&in))
					break;
				by = here ? at : by;
				n_by = here ? (size_t)(in.at - at) : n_by;
			}
			json_free(&in);
			put_member(by, n_by, "plugin", "| ");
			put_member(by, n_by, "version", " | ");
			put_member(b, n, "licence", " | ");
			printf(" |");
			put_member(by, n_by, "models", " ");
			printf(" |");
			put_member(by, n_by, "params", " ");
			printf(" |\n");
		}
	}
	json_free(&j);
}

static bool put_figures(const struct card *k, struct error *e)
{
	struct buffer b = {0};
	struct json j;
	printf("\n## How well it is annotated\n\n");
	if (!k->figures) {
		printf("Not measured on these texts. The plugins' own figures, with the commands that make them, are in their README.md;\n"
		       "expect less on texts of another kind. To measure: annotate a sample by hand (quidnunc corpus sample), then\n"
		       "quidnunc eval --json GOLD CORPUS > FIGURES and quidnunc corpus card --figures FIGURES.\n");
		return true;
	}
	if (!file_read(k->figures, &b, e))
		return false;
	printf("| layer | what agrees | gold rows | F1, exact | F1, overlapping |\n|---|---|---|---|---|\n");
	json_begin(&j, b.at ? b.at : "", b.n);
	for (json_object(&j); json_key(&j);) {
		if (!json_is(&j, "measures")) {
			if (!json_skip(&j))
				break;
			continue;
		}
		for (json_array(&j); json_item(&j);) {
			const char *at = (json_peek(&j), j.at);
			if (!json_skip(&j))
				break;
			size_t n = (size_t)(j.at - at);
			put_member(at, n, "layer", "| ");
			put_member(at, n, "what", " | ");
			put_member(at, n, "gold", " | ");
			for (unsigned i = 0; i < 2; i++) {
				struct json in;
				json_begin(&in, at, n);
				for (json_object(&in); json_key(&in);) {
					bool here = json_is(&in, i ? "overlap" : "exact");
					const char *v = (json_peek(&in), in.at);
					if (!json_skip(&in))
						break;
					if (here)
						put_member(v, (size_t)(in.at - v), "f1", " | ");
				}
				json_free(&in);
			}
			printf(" |\n");
		}
	}
	bool ok = json_end(&j) || error_set(e, "%s: expected what eval --json writes: %s", k->figures, j.why);
	buffer_free(&b);
	return ok;
}

static bool put_card(struct card *k, struct error *e)
{
	printf("# Datasheet of %s\n\n## What it is\n\n", k->corpus);
	printf("%llu news texts with standoff annotation in JSON lines, %llu bytes in shards of %u documents. SHA-256 of all inputs:\n%s\n\n",
	       (unsigned long long)k->m.documents, (unsigned long long)k->m.bytes, k->m.per_shard, k->m.inputs);
	if (k->with_text)
		printf("%llu documents have their text: %llu characters, from %llu to %llu, %llu on average.\n", (unsigned long long)k->with_text,
		       (unsigned long long)k->characters, (unsigned long long)k->shortest, (unsigned long long)k->longest,
		       (unsigned long long)(k->characters / k->with_text));
	else
		printf("The texts are left out; offsets and hashes remain, and quidnunc corpus rehydrate puts both together again.\n");
	if (*k->first)
		printf("Dates (\"%s\") run from %s to %s.\n", k->date, k->first, k->last);
	if (k->have_twins)
		printf("Near-duplicates: %llu documents in %llu groups.\n", (unsigned long long)k->twins, (unsigned long long)k->groups);
	else
		printf("Near-duplicates were not looked for (quidnunc corpus duplicates).\n");
	printf("\n## What is missing\n\n%llu documents failed", (unsigned long long)k->failed);
	counter_sort(&k->failure);
	printf(k->failed ? ":\n\n" : ".\n");
	for (unsigned i = 0; i < k->failure.n; i++)
		printf("- %llu: %s\n", (unsigned long long)k->failure.at[i].v[0], k->failure.at[i].key);
	printf("\n## What is annotated\n\n| layer | by | rows | documents that have some |\n|---|---|---|---|\n");
	counter_sort(&k->layer);
	for (unsigned i = 0; i < k->layer.n; i++) {
		const char *key = k->layer.at[i].key, *bar = strchr(key, '|');
		printf("| %.*s|", (int)(bar - key), key);
		if (bar[2])
			put_member(bar + 2, strlen(bar + 2), "plugin", " ");
		printf(" | %llu | %llu |\n", (unsigned long long)k->layer.at[i].v[0], (unsigned long long)k->layer.at[i].v[1]);
	}
	printf("\nAnnotation is automatic and has errors; it says what a text says, not what is true.\n");
	printf("\n## By what\n\nquidnunc");
	put_member(k->m.build, strlen(k->m.build), "program", " ");
	printf(" with these plugins:\n\n");
	put_plugins(k);
	if (!put_figures(k, e))
		return false;
	printf("\n## How to rebuild it\n\nWith that version, the same plugins and the same sources; the bytes will be the same:\n\n");
	put_command(k);
	printf("## To be answered by who publishes it\n\n"
	       "- Who collected the texts, when, from where, and by what choice? Who is over- and under-represented?\n"
	       "- What do the texts' licences and the law allow: to publish them, or offsets only (quidnunc corpus strip)?\n"
	       "- Persons are named and quoted: who could be harmed by wrong attributions, and how are they corrected?\n"
	       "- Under which licence are the annotations, and who answers questions?\n");
	return true;
}

int corpus_card(int argc, char **argv)
{
	static const struct option_row row[] = {
		{"figures", 'f', "FILE", "what quidnunc eval --json measured on a sample of it"},
		{"date", 0, "MEMBER", "of what was kept with documents: their date (date)"}, {0}};
	struct cli c = {.usage = "corpus card [OPTION ...] CORPUS", .row = row, .argc = argc, .argv = argv,
	                .about = "Writes a datasheet in Markdown: sources, sizes, dates, failures, layers, plugins and models with their\n"
	                         "licences, measured quality, and the command that rebuilds the corpus."};
	struct card k = {.date = "date", .s = {.r = {.fd = -1}, .wish = {NULL, true}}};
	struct error e = {0};
	for (int at; (at = cli_next(&c)) != CLI_DONE;)
		if (at == CLI_OPERAND)
			k.corpus = c.arg;
		else if (at == 0)
			k.figures = c.arg;
		else
			k.date = c.arg;
	if (c.stop)
		return c.code;
	if (!k.corpus)
		return usage_error(&c, "no CORPUS is given");
	bool ok = manifest_expect(k.corpus, &k.m, &e) && scan_add(&k.s, k.corpus, &e) && read_twins(&k, &e);
	while (ok && scan_next(&k.s, &e))
		ok = document(&k) || error_memory(&e);
	ok = ok && !e.text[0] && put_card(&k, &e);
	if (!ok)
		say("%s", e.text);
	manifest_free(&k.m);
	counter_free(&k.layer);
	counter_free(&k.failure);
	scan_close(&k.s);
	return out_code(ok);
}
