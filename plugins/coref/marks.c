/*
 * marks.c -- what a sentence has besides names: quotation marks, and who speaks in
 * them; a clause before the subject.
 *
 * Marks are not paired here as carefully as the quote plugin does, which runs later
 * and needs to know whom pronouns mean.
 */
#include "coref.h"

#include <string.h>

enum { QUOTE_TOKENS = 300, FRONT_TOKENS = 24 };

static char closing_of(const struct article *a, uint32_t i)
{
	if (coref_is(a, i, "\"") || coref_is(a, i, "\xe2\x80\x9c") || coref_is(a, i, "``") || coref_is(a, i, "\xc2\xab"))
		return '"';
	bool free = i == 0 || a->token.end[i - 1] < a->token.begin[i], before = i + 1 < a->n && a->token.begin[i + 1] == a->token.end[i] && has(a, i + 1, W_LETTER);
	return (coref_is(a, i, "\xe2\x80\x98") || coref_is(a, i, "'")) && free && before ? '\'' : 0;
}

static bool closes(const struct article *a, char mark, uint32_t i)
{
	if (mark == '"')
		return coref_is(a, i, "\"") || coref_is(a, i, "\xe2\x80\x9d") || coref_is(a, i, "''") || coref_is(a, i, "\xc2\xbb");
	return (coref_is(a, i, "\xe2\x80\x99") || coref_is(a, i, "'")) && i > 0 && !has(a, i - 1, W_LETTER);
}

/* Who speaks in the marks that open at token i, as the clause behind them says. */
static void look_ahead(struct walk *w, uint32_t i)
{
	const struct article *a = w->a;
	uint32_t k = i + 1;
	while (k < a->n && k < i + QUOTE_TOKENS && !closes(a, w->closing, k) && !memchr(a->text + a->token.end[k - 1], '\n', a->token.begin[k] - a->token.end[k - 1]))
		k++;
	w->quote_speaker = QN_NONE;
	w->quote_pronoun = 0;
	if (k >= a->n || !closes(a, w->closing, k))
		return;
	bool reported = false;
	uint32_t e = qn_find(&a->entity, a->token.begin[k]);
	for (uint32_t t = k + 1; t < a->n && t < k + 9 && !coref_is(a, t, "."); t++) {
		reported = reported || has(a, t, W_REPORT);
		if (has(a, t, W_HIM | W_HER) && w->quote_speaker == QN_NONE)
			w->quote_pronoun |= a->word[t] & (W_HIM | W_HER);
		for (; e < a->entity.n && a->entity.begin[e] <= a->token.begin[t]; e++)
			if (a->entity.col[1][e] != QN_NONE && (w->quote_speaker == QN_NONE || coref_kind(a, w->quote_speaker) != K_PER) && !w->quote_pronoun)
				w->quote_speaker = a->entity.col[1][e];
	}
	if (!reported || (w->quote_speaker == QN_NONE && !w->quote_pronoun)) { /* it goes on with the speaker of this paragraph */
		w->quote_speaker = w->spoke == w->paragraph ? w->last_speaker : QN_NONE;
		w->quote_pronoun = 0;
	} else if (w->quote_pronoun && w->quote_speaker == QN_NONE) /* "he" is most likely who spoke before */
		for (unsigned n = 0; n < w->n_recent; n++)
			if (w->recent[n].name == w->last_speaker && (w->quote_pronoun == W_HIM ? w->recent[n].gender >= 0 : w->recent[n].gender <= 0))
				w->quote_speaker = w->last_speaker;
}

void coref_mark(struct walk *w, uint32_t i)
{
	if (has(w->a, i, W_LETTER))
		return;
	if (w->quote != QN_NONE) {
		if (closes(w->a, w->closing, i)) {
			w->quote = QN_NONE;
			w->closed = w->now;
		}
	} else if ((w->closing = closing_of(w->a, i))) {
		w->quote = i + 1;
		look_ahead(w, i);
	}
}

/* The person who begins at token i, titles before the name left out; QN_NONE if none does. */
static qn_row person_at(const struct walk *w, uint32_t i)
{
	const struct article *a = w->a;
	for (uint32_t from = i; i < w->end && i < from + 6; i++) {
		uint32_t e = qn_find(&a->entity, a->token.begin[i]);
		if (e < a->entity.n && a->entity.begin[e] == a->token.begin[i] && a->entity.col[1][e] != QN_NONE && coref_kind(a, a->entity.col[1][e]) == K_PER)
			return a->entity.col[1][e];
		if (!has(a, i, W_CAPITAL | W_ROLE | W_TITLE | W_THE))
			break;
	}
	return QN_NONE;
}

qn_row coref_front(struct walk *w)
{
	const struct article *a = w->a;
	uint32_t i = w->first;
	bool pronoun = false;
	w->front = QN_NONE;
	if (!has(a, i, W_FRONT) || w->quote != QN_NONE)
		return QN_NONE;
	for (; i < w->end && i < w->first + FRONT_TOKENS && !coref_is(a, i, ","); i++)
		pronoun = pronoun || has(a, i, W_HIM | W_HER);
	if (!coref_is(a, i, ",") || i + 1 >= w->end || has(a, i + 1, W_STOP))
		return QN_NONE;
	w->front = i;
	return pronoun ? person_at(w, i + 1) : QN_NONE;
}
