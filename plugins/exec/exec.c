/*
 * exec.c -- a .exec file as a plugin.
 *
 *	plugin    shouting
 *	about     words in capitals, by a program in Python
 *	requires  token(kind)
 *	provides  shout(text:sym)
 *	command   python3 shouting.py
 *
 * Further lines: version, licence, "offsets byte" (else code points), "seconds 30"
 * that one article may take and "start 60" more that the first may, for a program
 * that loads a model; head.c checks them. The command is words parted by
 * spaces, not a line for a shell; it runs in the folder of the file. The program
 * is started when a worker's first article comes, kept for the next ones,
 * killed when it takes too long and started again after it died. With "share yes"
 * there is one for all workers.
 */
#include "exec.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The declarations again: the host has checked their grammar, so this only takes them apart. */
static bool take_apart(const char *line, size_t n, bool typed, struct exec_layer *at, unsigned *count)
{
	char *copy = strndup(line, n), *s = copy;
	*count = 0;
	while (s && *(s += strspn(s, " \t"))) {
		if (*count == EXEC_LAYERS)
			break;
		struct exec_layer *l = &at[(*count)++];
		size_t len = strcspn(s, " \t(?");
		l->name = strndup(s, len);
		s += len;
		if (*s == '(') {
			do {
				s += 1 + strspn(s + 1, " \t");
				len = strcspn(s, ":,?) \t");
				if (l->n_col == EXEC_COLUMNS)
					break;
				l->col[l->n_col] = strndup(s, len);
				s += len + strspn(s + len, " \t");
				if (*s == ':') {
					s += 1 + strspn(s + 1, " \t");
					len = strcspn(s, ",?) \t");
					l->type[l->n_col] = strndup(s, len);
					s += len + strspn(s + len, " \t");
				} else if (typed)
					l->type[l->n_col] = strdup("sym");
				l->null[l->n_col] = *s == '?';
				s += *s == '?';
				l->n_col++;
				s += strspn(s, " \t");
			} while (*s == ',');
			s += *s == ')';
		}
		s += *s == '?';
	}
	free(copy);
	return copy != NULL;
}

static void exec_free(struct exec *x)
{
	if (!x)
		return;
	exec_stop(x->process);
	broker_end(x);
	for (unsigned k = 0; k < x->n_in + x->n_out; k++) {
		struct exec_layer *l = k < x->n_in ? &x->in[k] : &x->out[k - x->n_in];
		for (unsigned c = 0; c < l->n_col; c++) {
			free(l->col[c]);
			free(l->type[c]);
		}
		free(l->name);
	}
	for (unsigned i = 0; x->word[i]; i++)
		free(x->word[i]);
	free(x->file);
	free(x->dir);
	free(x);
}

static char *file_text(const char *name)
{
	char *text = calloc(1, 65537);
	FILE *f = text ? fopen(name, "re") : NULL;
	size_t n = f ? fread(text, 1, 65536, f) : 0;
	if (f)
		fclose(f);
	if (!f || n == 65536) {
		free(text);
		return NULL;
	}
	return text;
}

static bool command(struct exec *x, const char *b, size_t n)
{
	unsigned count = 0;
	for (size_t i = 0; b && i < n;) {
		size_t len = 0;
		while (i < n && (b[i] == ' ' || b[i] == '\t'))
			i++;
		while (i + len < n && b[i + len] != ' ' && b[i + len] != '\t')
			len++;
		if (!len)
			break;
		if (count == EXEC_WORDS || !(x->word[count] = strndup(b + i, len)))
			return false;
		count++;
		i += len;
	}
	return count > 0;
}

static qn_status exec_open(qn_open *o)
{
	char *text = file_text(o->file);
	struct exec *x = text ? calloc(1, sizeof *x) : NULL;
	size_t n = 0;
	if (x)
		x->broker = -1;
	if (!x) {
		free(text);
		return qn_refuse(o, "%s: cannot be read, or is larger than 64 KiB", o->file);
	}
	x->file = strdup(o->file);
	x->dir = strdup(o->file);
	if (x->dir && strrchr(x->dir, '/'))
		*strrchr(x->dir, '/') = 0;
	const char *b = exec_header(text, "command", &n);
	bool ok = x->file && x->dir && command(x, b, n);
	b = exec_header(text, "requires", &n);
	ok = ok && take_apart(b ? b : "", b ? n : 0, false, x->in, &x->n_in);
	b = exec_header(text, "provides", &n);
	ok = ok && take_apart(b ? b : "", b ? n : 0, true, x->out, &x->n_out);
	b = exec_header(text, "offsets", &n);
	x->bytes = b && n == 4 && strncmp(b, "byte", 4) == 0;
	b = exec_header(text, "seconds", &n);
	x->seconds = b ? strtod(b, NULL) : 30;
	b = exec_header(text, "share", &n);
	x->share = b && n == 3 && strncmp(b, "yes", 3) == 0;
	b = exec_header(text, "start", &n);
	x->start = b ? strtod(b, NULL) : 60;
	free(text);
	if (!ok) {
		exec_free(x);
		return qn_refuse(o, "%s: no line \"command PROGRAM ARGUMENTS...\", or no memory", o->file);
	}
	if (!broker_start(x)) {
		exec_free(x);
		return qn_refuse(o, "%s: no process that starts the program", o->file);
	}
	o->self = x;
	return QN_OK;
}

static void exec_close(void *self) { exec_free(self); }

/* The engine looks at its clock only now and then; a program's answer is worth a look each time. */
static bool out_of_time(void *run)
{
	bool spent = false;
	for (int i = 0; i < 256 && !spent; i++)
		spent = qn_tick(run);
	return spent;
}

struct asked { const char *answer; size_t n; bool ended; char why[512]; };

/* One try: a program that fails is gone, and the next try has a new one. */
static bool ask(qn_run *r, struct exec *x, const struct text *question, struct asked *a)
{
	bool first = !x->process;
	if (first && !(x->process = exec_start(x->broker, x->word[0], a->why, sizeof a->why)))
		return false;
	double seconds = x->share ? 1e6 : x->seconds + (first ? x->start : 0);
	if (exec_ask(x->process, question->at, question->n, seconds, out_of_time, r, &a->answer, &a->n, &a->ended, a->why, sizeof a->why))
		return true;
	exec_stop(x->process);
	x->process = NULL;
	return false;
}

/* One that ends after other articles may have ended because of them, or answers only one: what an article comes to must
   not depend on those before it, of which other numbers of workers would give it others. */
static qn_status exec_run(qn_run *r)
{
	struct exec *x = r->self;
	struct text question = {0};
	struct asked a = {0};
	bool others = x->process && !x->share;
	if (!exec_question(r, x, &question)) {
		free(question.at);
		return qn_fail(r, "out of memory for the question to %s", x->word[0]);
	}
	bool ok = ask(r, x, &question, &a) || (others && a.ended && ask(r, x, &question, &a));
	free(question.at);
	return ok ? exec_rows(r, x, a.answer, a.n) : qn_fail(r, "%s: %s", x->word[0], a.why);
}

static const char *kept(qn_script *s, const char *key, const char *other)
{
	size_t n;
	const char *b = exec_header(s->bytes, key, &n);
	return b ? qn_keep(s, b, n) : other;
}

static qn_status exec_declare(qn_script *s)
{
	const char *slash = strrchr(s->file, '/'), *name = slash ? slash + 1 : s->file;
	qn_plugin *p = s->plugin;
	char why[512];
	if (!exec_head(s->bytes, why, sizeof why))
		return s->host->declare_fail(s, "%s", why);
	p->name = kept(s, "plugin", NULL);
	if (!p->name)
		p->name = qn_keep(s, name, strlen(name) - strlen(".exec"));
	p->version = kept(s, "version", "0");
	p->about = kept(s, "about", "a program");
	p->licence = kept(s, "licence", NULL);
	p->requires = kept(s, "requires", NULL);
	p->provides = kept(s, "provides", NULL);
	if (!p->provides)
		return s->host->declare_fail(s, "no line \"provides LAYER(COLUMN:TYPE, ...)\"");
	if (!kept(s, "command", NULL))
		return s->host->declare_fail(s, "no line \"command PROGRAM ARGUMENTS...\"");
	p->open = exec_open;
	p->close = exec_close;
	p->run = exec_run;
	return p->name ? QN_OK : QN_FAIL;
}

static const qn_kind exec_kind = {".exec", "a program in any language, by lines of JSON", exec_declare};

QN_KINDS(&exec_kind);
