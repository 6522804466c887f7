/*
 * exec.h -- a program in any language as a plugin.
 *
 * exec.c is the plugin, head.c reads the lines of its file, broker.c is a process that starts programs, strays.c ends
 * what they leave behind, process.c keeps one alive and talks to it in lines, message.c writes what it is asked and
 * reads what it answers.
 */
#ifndef QN_EXEC_H
#define QN_EXEC_H

#include "quidnunc.h"

#include <sys/types.h>

enum { EXEC_LAYERS = 32, EXEC_COLUMNS = 32, EXEC_WORDS = 64 };

struct exec_layer { /* of requires (types unknown) or provides */
	char *name;
	unsigned n_col;
	char *col[EXEC_COLUMNS];  /* [n_col] */
	char *type[EXEC_COLUMNS]; /* [n_col] of provides: "sym", "cue", ... */
	bool null[EXEC_COLUMNS];
};

struct exec {
	char *file, *dir;            /* of the .exec file */
	char *word[EXEC_WORDS + 1];  /* the command, NULL behind */
	unsigned n_in, n_out;
	struct exec_layer in[EXEC_LAYERS], out[EXEC_LAYERS];
	bool bytes;                  /* offsets in bytes, not code points */
	double seconds;              /* that one article may take */
	double start;                /* more, that the first of a process may */
	bool share;                  /* one process for all workers */
	int broker;                  /* its socket; shared by all workers */
	pid_t broker_pid;
	struct process *process;     /* of this worker */
};

/* ---- head.c */

/* What a line "KEY ..." says, [*n]; NULL: there is none. */
const char *exec_header(const char *text, const char *key, size_t *n);
/* False with the line, what was found and what was expected, if a line means nothing. */
bool exec_head(const char *text, char *why, size_t n_why);

/* ---- broker.c */

/* Forks the broker of a plugin, and fills in its socket and process. It ends when the last copy of the socket is closed. */
bool broker_start(struct exec *x);
/* Closes this process's socket and, if it is the last one, sees the broker out. */
void broker_end(struct exec *x);
/* In the broker: an order, the program's ends of pipes in end[BROKER_ENDS]. 1; 0: none; -1: there will be no more. */
enum { BROKER_IN, BROKER_OUT, BROKER_LIFE, BROKER_STATUS, BROKER_ENDS };
int broker_take(int socket, int *end);
/* In a child of it: becomes the program. */
void broker_become(char *const *word, const char *dir, int input, int output) __attribute__((noreturn));
/* Orders a program with these ends of pipes, of which the caller closes its own copies. */
bool broker_order(int broker, int in, int out, int life, int status);

/* ---- share.c */

/* The broker's life, if all workers share one program. */
void share_serve(const struct exec *x, int socket);
/* In place of a wait status, for a program that did not end by itself. */
enum { EXEC_LATE = 0x7fffff00, EXEC_LONG, EXEC_SHUT, EXEC_DEAF, EXEC_ASTRAY };

/* ---- strays.c */

/* What programs of this process start and let go comes to this process. */
void strays_adopt(void);
/* Buries those of them that have ended; a program of ours is left to whoever waits for it. */
void strays_bury(bool (*ours)(const void *arg, pid_t pid), const void *arg);
/* Ends all of them, when no program is left. */
void strays_end(void);

/* ---- process.c */

/* A program of this broker; `name` is for messages. */
struct process *exec_start(int broker, const char *name, char *why, size_t n_why);
/* Sends a line and waits for one in return, without its newline: *answer lives until the next call. False with a
   reason if the program ended, closed its output, answered too much or took too long; it is dead then, and *ended says
   whether that was its own doing. ask_time(arg) (may be NULL) is asked now and then whether to give up. */
bool exec_ask(struct process *p, const char *line, size_t n, double seconds, bool (*ask_time)(void *), void *arg,
              const char **answer, size_t *n_answer, bool *ended, char *why, size_t n_why);
void exec_stop(struct process *p);

/* ---- message.c */

struct text { char *at; size_t n, room; bool failed; };
/* The question: {"text":...,"layers":{"token":[{"begin":0,"end":3,"kind":"word"},...]},"key":"..."} and a newline. */
bool exec_question(qn_run *r, const struct exec *x, struct text *out);
/* Whether an answer gives another key than the question, and is thus to another one; *why says so. */
bool exec_astray(const char *question, size_t n, const char *answer, size_t n_answer, char *why, size_t n_why);
/* Emits the rows of an answer: {"layers":{"quote":[{"begin":0,...}]}} or {"error":"..."}. */
qn_status exec_rows(qn_run *r, const struct exec *x, const char *answer, size_t n);

#endif
