/*
 * rules.c -- a .rules file as a plugin.
 *
 * declare() reads the lines at the head of the file, which say what any plugin
 * says of itself; open() compiles the rules; run() runs the machine. The name of
 * the file is the name of the plugin unless a line "plugin NAME" says another.
 */
#include "rules.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static char *file_text(const char *name, char *why, size_t n_why)
{
	FILE *f = fopen(name, "re");
	char *text = NULL;
	size_t n = 0, room = 0;
	if (!f) {
		snprintf(why, n_why, "%s: %s", name, strerror(errno));
		return NULL;
	}
	do {
		if (room - n < 2) {
			char *more = realloc(text, room = room ? room * 2 : 16384);
			if (!more)
				break;
			text = more;
		}
		size_t got = fread(text + n, 1, room - n - 1, f);
		n += got;
		if (!got) {
			text[n] = 0;
			fclose(f);
			return text;
		}
	} while (n < (size_t)64 << 20);
	snprintf(why, n_why, "%s: too large, or out of memory", name);
	fclose(f);
	free(text);
	return NULL;
}

static qn_status rules_open(qn_open *o)
{
	char why[1024] = "";
	char *text = file_text(o->file, why, sizeof why);
	struct program *p = text ? rules_compile(o->file, text, why, sizeof why) : NULL;
	free(text);
	if (!p)
		return qn_refuse(o, "%s", why);
	o->self = p;
	return QN_OK;
}

static void rules_close(void *self) { rules_free(self); }
static qn_status rules_run(qn_run *r) { return rules_match(r, r->self); }

static const char *header(qn_script *s, const char *key)
{
	size_t n;
	const char *b = rules_header(s->bytes, key, &n);
	return b ? qn_keep(s, b, n) : NULL;
}

static qn_status rules_declare(qn_script *s)
{
	const char *slash = strrchr(s->file, '/'), *name = slash ? slash + 1 : s->file;
	qn_plugin *p = s->plugin;
	if (strlen(s->bytes) != s->n)
		return s->host->declare_fail(s, "a NUL byte at offset %zu; expected text", strlen(s->bytes));
	p->name = header(s, "plugin");
	if (!p->name)
		p->name = qn_keep(s, name, strlen(name) - strlen(".rules"));
	p->version = header(s, "version");
	p->about = header(s, "about");
	p->licence = header(s, "licence");
	p->requires = header(s, "requires");
	p->provides = header(s, "provides");
	p->params = header(s, "params");
	if (!p->provides)
		return s->host->declare_fail(s, "no line \"provides LAYER(COLUMN:TYPE, ...)\" at its head");
	if (!p->requires || !strstr(p->requires, "token") || !strstr(p->requires, "sentence"))
		return s->host->declare_fail(s, "no line \"requires token sentence ...\" at its head");
	if (!p->version)
		p->version = "0";
	if (!p->about)
		p->about = "rules";
	p->open = rules_open;
	p->close = rules_close;
	p->run = rules_run;
	return p->name ? QN_OK : QN_FAIL;
}

static const qn_kind rules = {".rules", "patterns over tokens and annotations", rules_declare};

QN_KINDS(&rules);
