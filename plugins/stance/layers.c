/*
 * layers.c -- the layers of an article as arrays of words: what each word is, what it hangs on, whom it names or stands for, whose words it is in.
 *
 * Where references led astray they are set right beforehand (astray.c), for the rules never see the layers themselves.
 */
#include "stance.h"
#include "../../core/learn/hash.h"
#include "../../core/learn/text.h"
#include "../../core/learn/upos.h"

#include <string.h>

enum { TAG_COLUMN, LEMMA_COLUMN, HEAD_COLUMN, REL_COLUMN };

static enum rel rel_of(const char *s)
{
	static const struct { const char *name; enum rel rel; } known[] = {
		{"nsubj", R_NSUBJ}, {"nsubj:outer", R_NSUBJ}, {"nsubj:pass", R_NSUBJ_PASS}, {"obj", R_OBJ}, {"iobj", R_IOBJ}, {"obl", R_OBL},
		{"obl:agent", R_AGENT}, {"nmod", R_NMOD}, {"nmod:poss", R_POSS}, {"amod", R_AMOD}, {"compound", R_COMPOUND}, {"compound:prt", R_PRT},
		{"conj", R_CONJ}, {"cc", R_CC}, {"appos", R_APPOS}, {"acl", R_ACL}, {"acl:relcl", R_RELCL}, {"advcl", R_ADVCL},
		{"advcl:relcl", R_RELCL}, {"xcomp", R_XCOMP}, {"ccomp", R_CCOMP}, {"csubj", R_CSUBJ}, {"cop", R_COP}, {"aux", R_AUX},
		{"aux:pass", R_AUX_PASS}, {"case", R_CASE}, {"mark", R_MARK}, {"advmod", R_ADVMOD}, {"flat", R_FLAT}, {"det", R_DET},
		{"root", R_ROOT}, {"punct", R_PUNCT}, {"nmod:desc", R_FLAT}, {"obl:unmarked", R_OBL}, {"nmod:unmarked", R_NMOD}};
	for (size_t i = 0; i < sizeof known / sizeof *known; i++)
		if (strcmp(s, known[i].name) == 0)
			return known[i].rel;
	return R_OTHER;
}

/* The word of attitude that a verb form comes from, where its lemma is none ("blasted": "blaste"); else the lemma. */
static uint32_t known_form(const struct stance_article *a, uint32_t i, uint32_t lemma)
{
	static const struct { const char *tail, *add; } ending[] = {{"ed", ""}, {"ed", "e"}, {"ing", ""}, {"ing", "e"}, {"es", ""}, {"s", ""}, {"ied", "y"}, {"ies", "y"}};
	char low[64];
	size_t n = text_lower(a->text + a->token->begin[i], a->token->end[i] - a->token->begin[i], low, sizeof low - 4);
	for (size_t k = 0; k < sizeof ending / sizeof *ending; k++) {
		size_t tail = strlen(ending[k].tail), stem = n - tail;
		if (n < tail + 3 || memcmp(low + stem, ending[k].tail, tail) != 0)
			continue;
		memcpy(low + stem, ending[k].add, strlen(ending[k].add));
		uint32_t hash = opinion_hash(low, stem + strlen(ending[k].add));
		memcpy(low + stem, ending[k].tail, tail);
		if (opinion_find(a->opinion, hash))
			return hash;
		bool doubles = *ending[k].add == 0 && (ending[k].tail[0] == 'i' || ending[k].tail[1] == 'd'); /* but "married" is no "mar" */
		if (doubles && low[stem - 1] == low[stem - 2] && opinion_find(a->opinion, opinion_hash(low, stem - 1)))
			return opinion_hash(low, stem - 1); /* slapped */
	}
	return lemma;
}

/* Relations and parts of speech are a few strings of the article's table, which come again and again: what those at hand were found to be. */
struct label { qn_sym string; uint8_t is; bool known; };
enum { LABELS = 128 };

static uint8_t label_of(const struct stance_article *a, const qn_layer *syntax, unsigned column, uint32_t i, struct label *known)
{
	qn_sym string = syntax->col[column][i];
	struct label *l = &known[string % LABELS];
	if (!l->known || l->string != string) {
		const char *s = qn_string_at(a->r, syntax, column, i);
		*l = (struct label){string, column == REL_COLUMN ? (uint8_t)rel_of(s ? s : "") : (uint8_t)upos_char(s ? s : ""), true};
	}
	return l->is;
}

/* Whether a phrase begins with the word, which is given with room behind it. */
static bool opens(const struct stance_article *a, char *word, size_t n)
{
	word[n] = '_';
	return opinion_find(a->opinion, opinion_hash(word, n + 1)) != 0;
}

static void fill_words(struct stance_article *a, const qn_layer *syntax)
{
	char low[64 + 1];
	struct label rels[LABELS] = {{0}}, tags[LABELS] = {{0}};
	for (uint32_t i = 0; i < a->n; i++) {
		struct node *w = &a->at[i];
		char tag = (char)label_of(a, syntax, TAG_COLUMN, i, tags);
		const char *lemma = verb_lemma(a, i, qn_string_at(a->r, syntax, LEMMA_COLUMN, i), tag);
		size_t n = text_lower(a->text + a->token->begin[i], a->token->end[i] - a->token->begin[i], low, sizeof low - 1);
		*w = (struct node){.low = opinion_hash(low, n), .cut = opinion_hash(low, n ? n - 1 : 0), .child = NOWHERE, .next = NOWHERE, .name = NOWHERE, .quote = NOWHERE, .saying = NOWHERE};
		w->opens = w->opens_lemma = opens(a, low, n);
		n = text_lower(lemma ? lemma : "", lemma ? strlen(lemma) : 0, low, sizeof low - 1);
		w->lemma = opinion_hash(low, n);
		if (lemma && w->lemma != w->low)
			w->opens_lemma = opens(a, low, n);
		w->rel = label_of(a, syntax, REL_COLUMN, i, rels);
		w->tag = tag;
		if (w->tag == 'v' && !opinion_find(a->opinion, w->lemma))
			w->lemma = known_form(a, i, w->lemma);
		w->head = syntax->col[HEAD_COLUMN][i] == i ? NOWHERE : syntax->col[HEAD_COLUMN][i];
	}
}

/* Lists what hangs on each word, in the order of the text. */
static void list_children(struct stance_article *a)
{
	for (uint32_t i = a->n; i-- > 0;)
		if (a->at[i].head != NOWHERE) {
			a->at[i].next = a->at[a->at[i].head].child;
			a->at[a->at[i].head].child = i;
		}
}

/* Marks the words of each row of a layer with a number, through `set`. Rows are sorted, so this is one walk. */
static void cover(struct stance_article *a, const qn_layer *l, void (*set)(struct stance_article *, uint32_t token, uint32_t row))
{
	uint32_t t = 0;
	for (uint32_t i = 0; l && i < l->n; i++) {
		while (t < a->n && a->token->end[t] <= l->begin[i])
			t++;
		for (uint32_t k = t; k < a->n && a->token->begin[k] < l->end[i] && k - t < 2000; k++)
			set(a, k, i);
	}
}

static void set_sentence(struct stance_article *a, uint32_t t, uint32_t row) { a->at[t].sentence = row; }
/* Whether the row's words have another row as well, "both countries": who is meant by them meant.c sees for itself. */
static bool is_of_two(const qn_layer *l, uint32_t row)
{
	return (row && l->begin[row - 1] == l->begin[row] && l->end[row - 1] == l->end[row]) || (row + 1 < l->n && l->begin[row + 1] == l->begin[row] && l->end[row + 1] == l->end[row]);
}

static void set_coref(struct stance_article *a, uint32_t t, uint32_t row)
{
	if (!is_of_two(a->coref, row))
		a->at[t].name = a->coref->col[0][row];
}
/* The innermost quotation whose speaker is known. */
static void set_quote(struct stance_article *a, uint32_t t, uint32_t row)
{
	if (a->at[t].quote == NOWHERE || a->quote->col[0][row] != QN_NONE)
		a->at[t].quote = row;
}

/* "The US", "the WHO": letters that are a name are no pronoun. */
static void set_letters(struct stance_article *a, uint32_t t)
{
	const char *s = a->text + a->token->begin[t];
	uint32_t n = a->token->end[t] - a->token->begin[t];
	struct node *w = &a->at[t];
	if (n < 2 || n > 3 || s[0] < 'A' || s[0] > 'Z' || s[1] < 'A' || s[1] > 'Z' || !tree_is(a, t, "|us|who|it|he|me|"))
		return;
	w->low = w->lemma = w->cut = opinion_hash(s, n); /* in capitals no list has it */
	w->tag = 'N';
}

static void set_entity(struct stance_article *a, uint32_t t, uint32_t row)
{
	if (a->entity->col[1][row] == QN_NONE)
		return;
	a->at[t].name = a->entity->col[1][row];
	set_letters(a, t);
}

/* "The Leeds-based firm": where it sits is no party to anything. */
static void seats_only(struct stance_article *a)
{
	for (uint32_t i = 0; i + 2 < a->n; i++)
		if (a->at[i].name != NOWHERE && tree_is(a, i + 1, "|-|‑|") && tree_is(a, i + 2, "|based|born|headquartered|listed|bound|educated|trained|") && a->at[i + 1].name != a->at[i].name)
			for (uint32_t name = a->at[i].name, k = i + 1; k-- > 0 && a->at[k].name == name;)
				a->at[k].name = NOWHERE;
}

/* "The Austrian was less forgiving": one of a people is whom coref leads it to, and not the people. */
static void people_led(struct stance_article *a)
{
	for (uint32_t i = 0; a->coref && i < a->coref->n; i++) {
		uint32_t t = qn_find(a->token, a->coref->end[i]), name = a->coref->col[0][i];
		if (t > 0 && t <= a->n && a->token->end[t - 1] == a->coref->end[i] && a->token->begin[t - 1] > a->coref->begin[i] && a->at[t - 1].name != NOWHERE &&
		    a->at[t - 1].name != name && who_is_kind(a, a->at[t - 1].name, "MISC"))
			a->at[t - 1].name = name;
	}
}

bool tree_make(struct stance_article *a, const qn_layer *syntax)
{
	a->n = a->token->n < syntax->n ? a->token->n : syntax->n;
	a->at = qn_scratch(a->r, (a->n + 1) * sizeof *a->at);
	a->speaker = qn_scratch(a->r, ((a->quote ? a->quote->n : 0) + 1) * sizeof *a->speaker);
	a->said = qn_scratch(a->r, (a->quote ? a->quote->n : 0) + 1);
	a->undone = qn_scratch(a->r, a->n + 1);
	a->spoken = qn_scratch(a->r, a->n + 1);
	if (!a->at || !a->speaker || !a->said || !a->undone || !a->spoken)
		return false;
	fill_words(a, syntax);
	cover(a, a->sentence, set_sentence); /* before trees are set right, which must not reach into the next sentence */
	hyphen_join(a);
	tree_mend(a);
	list_children(a);
	cover(a, a->coref, set_coref);
	cover(a, a->entity, set_entity);
	people_led(a);
	seats_only(a);
	cover(a, a->quote, set_quote);
	for (uint32_t i = 0; a->quote && i < a->quote->n; i++)
		a->speaker[i] = a->quote->col[0][i] == QN_NONE ? NOWHERE : a->quote->col[0][i];
	return astray_mend(a);
}

void tree_forget(struct stance_article *a, const qn_layer *zone)
{
	for (uint32_t z = 0; z < zone->n; z++) {
		const char *kind = qn_string_at(a->r, zone, 0, z);
		if (!kind || !strstr("dateline byline credit note", kind))
			continue;
		for (uint32_t t = qn_find(a->token, zone->begin[z]); t < a->n && a->token->begin[t] < zone->end[z]; t++)
			a->at[t].name = NOWHERE;
	}
}
