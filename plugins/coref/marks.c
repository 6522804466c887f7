/*
 * marks.c -- what a sentence has besides names: quotation marks, and who speaks in
 * them; a clause before the subject.
 *
 * Marks are not paired here as carefully as the quote plugin does, which runs later
 * and needs to know whom pronouns mean.
 */
#include "coref.h"

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

/* Whether the marks that the one at token k closes stand around a word of the sentence, which goes on: About his "tutor" he wrote. */
static bool is_scare(const struct walk *w, uint32_t k) { return w->within && has(w->a, k - 1, W_LETTER) && has(w->a, k + 1, W_LETTER); }

/* The name that "he", "she" or "the mayor" at token i means, who reports what stands before it in the marks that open at token `open`. */
static qn_row speaker_of(struct walk *w, uint32_t open, uint32_t i)
{
	struct anaphor x;
	struct option option[OPTIONS];
	float sure = 0;
	if (!coref_anaphor(w, i, false, &x))
		return QN_NONE;
	x.early = x.reported = x.behind = true;
	uint32_t told = w->told, opened = w->opened;
	w->opened = open + 1;
	w->told += w->telling != w->now; /* as it will be when its turn comes */
	unsigned n = coref_options(w, &x, option), at = n > 1 ? w->choose(w, &x, option, n, &sure) : RECENT;
	w->told = told;
	w->opened = opened;
	return at < w->n_recent ? w->recent[at].name : QN_NONE;
}

/* Who speaks in the marks that open at token i, as the clause behind them says. */
static void look_ahead(struct walk *w, uint32_t i)
{
	const struct article *a = w->a;
	uint32_t k = i + 1, said = 0;
	while (k < a->n && k < i + QUOTE_TOKENS && !closes(a, w->closing, k) && !coref_breaks(a, k))
		k++;
	w->quote_speaker = w->spoke == w->paragraph ? w->last_speaker : w->carried; /* it goes on with the speaker of this paragraph, or of the last one */
	w->quote_pronoun = 0;
	w->quote_hearer = w->spoken_of[0] = w->spoken_of[1] = QN_NONE;
	if (k >= a->n || !closes(a, w->closing, k) || is_scare(w, k))
		return;
	if (w->main != QN_NONE && i > w->first + 2 && (coref_is(a, i - 1, ":") || coref_is(a, i - 1, ",")) && has(a, i - 2, W_REPORT) && w->turned == i - 2) {
		w->quote_speaker = w->main; /* "Li, who trained here, said: '" */
		coref_speaks(w, w->main);
	}
	qn_row before = w->quote_speaker;
	w->quote_speaker = QN_NONE;
	bool reported = false, told = false;
	uint32_t e = qn_find(&a->entity, a->token.begin[k]);
	for (uint32_t t = k + 1; t < a->n && t < k + 9 && !coref_is(a, t, ".") && !coref_breaks(a, t); t++) {
		reported = reported || has(a, t, W_REPORT);
		told = coref_is(a, t, "told") || coref_is(a, t, "asked") || (told && !has(a, t, W_PREP));
		if (has(a, t, W_HIM | W_HER) && w->quote_speaker == QN_NONE)
			w->quote_pronoun |= a->word[t] & (W_HIM | W_HER);
		if (has(a, t, W_HIM | W_HER | W_THE) && w->quote_speaker == QN_NONE)
			said = said ? said : t;
		for (; e < a->entity.n && a->entity.begin[e] <= a->token.begin[t]; e++)
			if (told && a->entity.col[1][e] != QN_NONE && coref_kind(a, a->entity.col[1][e]) == K_PER && w->quote_hearer == QN_NONE)
				w->quote_hearer = a->entity.col[1][e];
			else if (told && a->entity.col[1][e] != QN_NONE && coref_kind(a, a->entity.col[1][e]) == K_ORG) {
				w->heard = a->entity.col[1][e];
				w->heard_paragraph = w->paragraph;
			} else if (a->entity.col[1][e] != QN_NONE && (w->quote_speaker == QN_NONE || coref_kind(a, w->quote_speaker) != K_PER) && !w->quote_pronoun)
				w->quote_speaker = a->entity.col[1][e];
	}
	if (!reported) {
		w->quote_speaker = before;
		w->quote_pronoun = 0;
		w->quote_hearer = QN_NONE;
	} else if (w->quote_speaker == QN_NONE && said)
		w->quote_speaker = speaker_of(w, i, said);
	if (reported)
		coref_spoken(w, k);
}

void coref_mark(struct walk *w, uint32_t i)
{
	if (has(w->a, i, W_LETTER))
		return;
	if (w->quote != QN_NONE) {
		if (closes(w->a, w->closing, i)) {
			if (!is_scare(w, i)) {
				w->opened = w->quote;
				w->closed = w->now;
			}
			w->quote = QN_NONE;
		}
	} else if ((w->closing = closing_of(w->a, i))) {
		w->within = i > w->first && has(w->a, i - 1, W_LETTER) && has(w->a, i + 1, W_LETTER) && !has(w->a, i + 1, W_CAPITAL);
		look_ahead(w, i);
		w->quote = i + 1;
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

bool coref_participle(const struct article *a, uint32_t i)
{
	const char *end = a->text + a->token.end[i];
	return a->token.end[i] - a->token.begin[i] > 4 && has(a, i, W_CAPITAL) && !has(a, i, W_PEOPLE | W_ROLE | W_HE | W_SHE) &&
	       ((end[-1] == 'd' && end[-2] == 'e') || (end[-1] == 'g' && end[-2] == 'n' && end[-3] == 'i')) &&
	       !IS_ANY(a, i, "During", "Following", "Despite", "According", "Hundred", "United", "Indeed", "Nothing", "Something", "Everything");
}

qn_row coref_front(struct walk *w)
{
	const struct article *a = w->a;
	uint32_t i = w->first;
	bool pronoun = false;
	w->front = QN_NONE;
	if ((!has(a, i, W_FRONT) && !coref_participle(a, i)) || w->quote != QN_NONE)
		return QN_NONE;
	for (; i < w->end && i < w->first + FRONT_TOKENS && !coref_is(a, i, ","); i++)
		pronoun = pronoun || has(a, i, W_HIM | W_HER);
	if (!coref_is(a, i, ",") || i + 1 >= w->end || has(a, i + 1, W_STOP))
		return QN_NONE;
	w->front = i;
	return pronoun ? person_at(w, i + 1) : QN_NONE;
}
