/*
 * portray.c -- see portray.h.
 */
#include "portray.h"

#include <string.h>

enum { DEEP = 4 /* clauses that a part goes on through */ };

struct at_work { const struct view *v; const struct view_span *s; struct portrayal *out; };

static bool inside(const struct view_span *s, uint16_t i) { return i >= s->b && i < s->e; }

static void give(const struct at_work *w, uint16_t i, enum portray_part part)
{
	if (w->out[i].part == PART_NONE && !inside(w->s, i))
		w->out[i].part = (uint8_t)part;
}

static bool has(const struct view *v, uint16_t head, enum view_link link)
{
	for (uint16_t i = v->child[head]; i != VIEW_NONE; i = v->next[i])
		if (v->word[i].link == link)
			return true;
	return false;
}

static bool own_subject(const struct view *v, uint16_t verb) { return has(v, verb, LINK_SUBJECT) || has(v, verb, LINK_PASSIVE); }

/* Words below `head`, three deep, that have no part yet. */
static void link_below(const struct at_work *w, uint16_t head, enum portray_part part, unsigned deep)
{
	const struct view *v = w->v;
	for (uint16_t i = v->child[head]; i != VIEW_NONE && deep; i = v->next[i])
		if (i != head && w->out[i].part == PART_NONE && !inside(w->s, i)) {
			give(w, i, part);
			link_below(w, i, part, deep - 1);
		}
}

static void give_all(const struct at_work *w, uint16_t head, enum portray_part part, unsigned deep)
{
	give(w, head, part);
	link_below(w, head, part, deep);
}

/* The span is the subject of `verb`: and of what goes on from there. */
static void does(const struct at_work *w, uint16_t verb, enum portray_part part, unsigned deep)
{
	const struct view *v = w->v;
	bool passed_on = has(v, verb, LINK_OBJECT) || has(v, verb, LINK_INDIRECT); /* who is urged to resign is the one to do it */
	give(w, verb, part);
	for (uint16_t i = v->child[verb]; i != VIEW_NONE; i = v->next[i]) {
		const struct view_word *k = &v->word[i];
		if (inside(w->s, i))
			continue;
		bool verbal = k->tag == 'v' || k->tag == 'a' || k->tag == 'n';
		if (k->link == LINK_MANNER)
			give(w, i, PART_STILL_DOES);
		else if (deep && verbal && !own_subject(v, i) &&
		         ((k->link == LINK_OPEN && !passed_on) || k->link == LINK_JOINED || k->link == LINK_BESIDE))
			does(w, i, has(v, i, LINK_PASSIVE_SIGN) ? PART_STILL_SUFFERS : PART_STILL_DOES, deep - 1);
		else if (k->link == LINK_SAID) {
			give_all(w, i, PART_SAYS, 6);
		} else if (k->link == LINK_OBJECT || k->link == LINK_OBLIQUE || k->link == LINK_OPEN) {
			give_all(w, i, PART_LINKED, 2);
		}
	}
}

/* The span is the object of `verb`; a clause without a subject may be what it does. */
static void suffers(const struct at_work *w, uint16_t verb, enum portray_part part, unsigned deep)
{
	const struct view *v = w->v;
	give(w, verb, part);
	for (uint16_t i = v->child[verb]; i != VIEW_NONE; i = v->next[i]) {
		const struct view_word *k = &v->word[i];
		if (inside(w->s, i))
			continue;
		if (k->link == LINK_OPEN && !own_subject(v, i))
			does(w, i, PART_STILL_DOES, deep ? deep - 1 : 0);
		else if (k->link == LINK_OBLIQUE || k->link == LINK_BESIDE) { /* accused of lying */
			give_all(w, i, PART_LINKED, 2);
		} else if (deep && k->link == LINK_JOINED && !own_subject(v, i) && part == PART_SUFFERS && v->word[w->s->head].link == LINK_PASSIVE)
			(has(v, i, LINK_OBJECT) ? does : suffers)(w, i, has(v, i, LINK_OBJECT) ? PART_STILL_DOES : PART_STILL_SUFFERS, deep - 1);
	}
}

/* The pronoun that begins a clause which describes a noun stands for it. */
static void described(const struct at_work *w, uint16_t clause)
{
	const struct view *v = w->v;
	for (uint16_t i = v->child[clause]; i != VIEW_NONE; i = v->next[i])
		if ((v->word[i].link == LINK_SUBJECT || v->word[i].link == LINK_PASSIVE)) {
			if (v->word[i].tag != 'o') /* the man whom Reed praised */
				suffers(w, clause, PART_SUFFERS, DEEP);
			else
				(v->word[i].link == LINK_PASSIVE ? suffers : does)(w, clause, v->word[i].link == LINK_PASSIVE ? PART_SUFFERS : PART_DOES, DEEP);
			return;
		}
	if (v->word[clause].tag == 'v') /* seen, or seeing: an object behind it tells which */
		(has(v, clause, LINK_OBJECT) ? does : suffers)(w, clause, has(v, clause, LINK_OBJECT) ? PART_DOES : PART_SUFFERS, DEEP);
}

/* What hangs on the span's head. */
static void below(const struct at_work *w, uint16_t head)
{
	const struct view *v = w->v;
	for (uint16_t i = v->child[head]; i != VIEW_NONE; i = v->next[i]) {
		const struct view_word *k = &v->word[i];
		if (inside(w->s, i))
			continue;
		if (k->link == LINK_CLAUSE)
			described(w, i);
		else if (k->link == LINK_QUALITY || k->link == LINK_APPOSED || k->link == LINK_COMPOUND || k->link == LINK_FLAT) {
			give_all(w, i, PART_IS, 2);
		} else if (k->link == LINK_OF || k->link == LINK_OBLIQUE)
			give(w, i, PART_LINKED);
	}
}

/* The span, or what it is a part of, at `at`: its part in what governs it. */
static void above(const struct at_work *w, uint16_t at, bool whole)
{
	const struct view *v = w->v;
	uint16_t h = v->word[at].head;
	if (h == VIEW_NONE)
		return;
	switch (v->word[at].link) {
	case LINK_SUBJECT: does(w, h, whole ? PART_STILL_DOES : PART_DOES, DEEP); break;
	case LINK_PASSIVE: suffers(w, h, whole ? PART_STILL_SUFFERS : PART_SUFFERS, DEEP); break;
	case LINK_AGENT: give(w, h, whole ? PART_STILL_DOES : PART_DOES); break;
	case LINK_OBJECT: case LINK_INDIRECT: suffers(w, h, whole ? PART_STILL_SUFFERS : PART_SUFFERS, DEEP); break;
	case LINK_OBLIQUE: give(w, h, has(v, h, LINK_PASSIVE_SIGN) ? PART_STILL_DOES : PART_STILL_SUFFERS); break;
	case LINK_OF: give(w, h, PART_OF); break;
	case LINK_OWNER: case LINK_COMPOUND: give(w, h, PART_OWNS); break;
	default: break;
	}
}

static int value(const struct view_word *w, enum portray_part part)
{
	int x = part == PART_NONE || part == PART_LINKED || part == PART_SAYS ? w->says.event
	      : part == PART_SUFFERS || part == PART_STILL_SUFFERS || part == PART_OF ? w->says.object : w->says.subject;
	return w->flags & WORD_NEGATED ? -x : x;
}

void portray(const struct view *v, const struct view_span *s, struct portrayal out[VIEW_MOST])
{
	struct at_work w = {v, s, out};
	memset(out, 0, v->n * sizeof *out);
	uint16_t at = s->head;
	bool whole = false; /* "Keller's plan": what holds of it holds less of Keller */
	for (unsigned up = 0; v->tree && up < DEEP && at != VIEW_NONE; up++) {
		uint8_t link = v->word[at].link;
		if (up == 0)
			below(&w, at);
		above(&w, at, whole);
		if (link != LINK_JOINED && link != LINK_APPOSED && link != LINK_FLAT && link != LINK_OWNER && link != LINK_COMPOUND && link != LINK_OF)
			break;
		if ((link == LINK_APPOSED || link == LINK_FLAT) && v->word[at].head != VIEW_NONE)
			give(&w, v->word[at].head, PART_IS);
		whole = whole || link == LINK_OWNER || link == LINK_COMPOUND || link == LINK_OF;
		at = v->word[at].head;
	}
	for (uint16_t i = v->first; i < v->last; i++)
		out[i].value = (int8_t)value(&v->word[i], out[i].part);
}
