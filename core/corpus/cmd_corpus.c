/*
 * cmd_corpus.c -- quidnunc corpus: its subcommands, from one table.
 */
#include "corpus.h"

#include <string.h>

static const struct command subcommand[] = {
	{"build", "annotate a collection once, so that nothing is lost or done twice", corpus_build},
	{"merge", "parts that several machines built into the whole, with proof", corpus_merge},
	{"verify", "whether a corpus is whole, line by line", corpus_verify},
	{"strip", "leave the texts out, so that a corpus can be published", corpus_strip},
	{"rehydrate", "put annotations back on a copy of the texts", corpus_rehydrate},
	{"duplicates", "find near-duplicates, such as wire copies", corpus_duplicates},
	{"stats", "counts by layer, kind and name; who is quoted, who stands where on whom", corpus_stats},
	{"query", "rows that a pattern over layers finds, in their context", corpus_query},
	{"sample", "documents drawn by chance, stratified", corpus_sample},
	{"split", "train, dev and test, near-duplicates together", corpus_split},
	{"diff", "what changed between two builds", corpus_diff},
	{"agree", "how far annotators agree: kappa, alpha, unitizing alpha, gamma", corpus_agree},
	{"export", "tables for R, Python and DuckDB: SQLite or CSV", corpus_export},
	{"card", "a datasheet: what is in it, how it was made, how to rebuild it", corpus_card},
	{0}};

static int help(FILE *to)
{
	fprintf(to, "usage: quidnunc corpus COMMAND [OPTION ...] [ARGUMENT ...]\n\n"
	            "Corpora: folders of annotated articles that can be resumed, merged, measured and shared.\n\n");
	for (const struct command *c = subcommand; c->name; c++)
		fprintf(to, "  %-10s %s\n", c->name, c->about);
	fprintf(to, "\nquidnunc corpus COMMAND --help says more of each.\n");
	return out_code(to == stdout);
}

int cmd_corpus(int argc, char **argv)
{
	if (argc < 2)
		return help(stderr);
	if (strcmp(argv[1], "--help") == 0 || strcmp(argv[1], "help") == 0)
		return help(stdout);
	for (const struct command *c = subcommand; c->name; c++)
		if (strcmp(argv[1], c->name) == 0)
			return c->run(argc - 1, argv + 1);
	say("there is no command \"corpus %s\"; expected one of these:", argv[1]);
	return help(stderr);
}
