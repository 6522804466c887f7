/*
 * corpus.h -- the subcommands of quidnunc corpus, each in a file of its own.
 */
#ifndef QN_CORPUS_H
#define QN_CORPUS_H

#include "cli.h"

enum { EXIT_AGAIN = 75 }; /* EX_TEMPFAIL of sysexits.h: try again, with --resume */

int corpus_build(int argc, char **argv);
int corpus_merge(int argc, char **argv);
int corpus_verify(int argc, char **argv);
int corpus_strip(int argc, char **argv);
int corpus_rehydrate(int argc, char **argv);
int corpus_duplicates(int argc, char **argv);
int corpus_stats(int argc, char **argv);
int corpus_query(int argc, char **argv);
int corpus_sample(int argc, char **argv);
int corpus_split(int argc, char **argv);
int corpus_diff(int argc, char **argv);
int corpus_agree(int argc, char **argv);
int corpus_export(int argc, char **argv);
int corpus_card(int argc, char **argv);

#endif
