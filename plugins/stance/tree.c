/*
 * tree.c -- the article as arrays of words, and walks over them: see stance.h.
 *
 * Loops over heads and children are bounded by a number of steps, so that a tree
 * that came with the input, whatever its shape, costs no more than a good one.
 */
#include "stance.h"
#include "../../core/learn/hash.h"
#include "../../core/learn/text.h"

#include <string.h>

enum { STEPS = 12, CHILDREN = 64 };
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

static char tag_of(const char *upos)
{
	static const char known[] = "ADJ\0aADP\0pADV\0dAUX\0xCCONJ\0cDET\0tINTJ\0iNOUN\0nNUM\0mPART\0rPRON\0oPROPN\0NPUNCT\0.SCONJ\0sSYM\0yVERB\0v";
	for (const char *k = known; k < known + sizeof known - 1; k += strlen(k) + 2)
		if (strcmp(k, upos) == 0)
			return k[strlen(k) + 1];
	return 'X';
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
		*l = (struct label){string, column == REL_COLUMN ? (uint8_t)rel_of(s ? s : "") : (uint8_t)tag_of(s ? s : ""), true};
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
		const char *lemma = qn_string_at(a->r, syntax, LEMMA_COLUMN, i);
		size_t n = text_lower(a->text + a->token->begin[i], a->token->end[i] - a->token->begin[i], low, sizeof low - 1);
		*w = (struct node){.low = opinion_hash(low, n), .cut = opinion_hash(low, n ? n - 1 : 0), .child = NOWHERE, .next = NOWHERE, .name = NOWHERE, .quote = NOWHERE, .saying = NOWHERE};
		w->opens = w->opens_lemma = opens(a, low, n);
		n = text_lower(lemma ? lemma : "", lemma ? strlen(lemma) : 0, low, sizeof low - 1);
		w->lemma = opinion_hash(low, n);
		if (lemma && w->lemma != w->low)
			w->opens_lemma = opens(a, low, n);
		w->rel = label_of(a, syntax, REL_COLUMN, i, rels);
		w->tag = (char)label_of(a, syntax, TAG_COLUMN, i, tags);
		if (w->tag == 'v' && !opinion_find(a->opinion, w->lemma))
			w->lemma = known_form(a, i, w->lemma);
		w->head = syntax->col[HEAD_COLUMN][i] == i ? NOWHERE : syntax->col[HEAD_COLUMN][i];
	}
	tree_mend(a);
	for (uint32_t i = a->n; i-- > 0;) /* backwards, so that children stand in the order of the text */
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
static void set_coref(struct stance_article *a, uint32_t t, uint32_t row) { a->at[t].name = a->coref->col[0][row]; }
/* The innermost quotation whose speaker is known. */
static void set_quote(struct stance_article *a, uint32_t t, uint32_t row)
{
	if (a->at[t].quote == NOWHERE || a->quote->col[0][row] != QN_NONE)
		a->at[t].quote = row;
}

static void set_entity(struct stance_article *a, uint32_t t, uint32_t row)
{
	if (a->entity->col[1][row] != QN_NONE)
		a->at[t].name = a->entity->col[1][row];
}

/* Nobody speaks of himself as "he" in his own words, though references led there: the person named last before is meant. */
static void others_spoken_of(struct stance_article *a)
{
	enum { BACK = 120 };
	uint32_t last[2] = {NOWHERE, NOWHERE}, at[2] = {0, 0}; /* the last two persons named, the newer one first */
	for (uint32_t i = 0; i < a->n; i++) {
		struct node *w = &a->at[i];
		const char *manner = w->quote != NOWHERE ? qn_string_at(a->r, a->quote, 1, w->quote) : NULL;
		if (w->tag == 'o' && manner && strcmp(manner, "direct") == 0 && w->name != NOWHERE && w->name == a->speaker[w->quote] &&
		    tree_is(a, i, "|he|she|him|her|his|hers|")) {
			unsigned k = last[0] == w->name;
			w->name = last[k] != NOWHERE && last[k] != w->name && i - at[k] < BACK ? last[k] : NOWHERE;
		}
		if (w->tag == 'o' || w->name == NOWHERE || !who_is_kind(a, w->name, "PER"))
			continue;
		if (w->name != last[0]) {
			last[1] = last[0];
			at[1] = at[0];
		}
		last[0] = w->name;
		at[0] = i;
	}
}

/* "Reed thanked him": the object of a verb is not its subject, whatever references led there, but somebody named before. */
static void not_itself(struct stance_article *a)
{
	enum { BACK = 120 };
	for (uint32_t i = 0; i < a->n; i++) {
		struct node *w = &a->at[i];
		bool person = tree_is(a, i, "|him|her|");
		if (w->tag != 'o' || w->name == NOWHERE || w->head == NOWHERE || (w->rel != R_OBJ && w->rel != R_IOBJ && w->rel != R_OBL) ||
		    (!person && !tree_is(a, i, "|it|them|")))
			continue;
		uint32_t subject = tree_child(a, w->head, R_NSUBJ), name = w->name;
		if (subject == NOWHERE && a->at[w->head].rel == R_CONJ && a->at[w->head].head != NOWHERE)
			subject = tree_child(a, a->at[w->head].head, R_NSUBJ);
		if (subject == NOWHERE || a->at[subject].name != name)
			continue;
		w->name = NOWHERE;
		for (uint32_t k = i; k-- > 0 && i - k < BACK && w->name == NOWHERE;)
			if (a->at[k].tag != 'o' && a->at[k].name != NOWHERE && a->at[k].name != name && who_is_kind(a, a->at[k].name, "PER") == person)
				w->name = a->at[k].name;
	}
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
	cover(a, a->sentence, set_sentence);
	cover(a, a->coref, set_coref);
	cover(a, a->entity, set_entity);
	people_led(a);
	cover(a, a->quote, set_quote);
	for (uint32_t i = 0; a->quote && i < a->quote->n; i++)
		a->speaker[i] = a->quote->col[0][i] == QN_NONE ? NOWHERE : a->quote->col[0][i];
	if (a->quote)
		others_spoken_of(a);
	not_itself(a);
	return true;
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

/* ---- words */

bool tree_is(const struct stance_article *a, uint32_t i, const char *set) { return i < a->n && lists_has(a->lists, lists_find(a->lists, set), a->at[i].low); }

bool tree_lemma(const struct stance_article *a, uint32_t i, const char *set)
{
	if (i >= a->n)
		return false;
	const struct wordlist *list = lists_find(a->lists, set);
	return lists_has(a->lists, list, a->at[i].lemma) || (a->at[i].tag == 'v' && lists_has(a->lists, list, a->at[i].cut));
}

uint32_t tree_child(const struct stance_article *a, uint32_t i, enum rel rel)
{
	unsigned steps = 0;
	for (uint32_t c = a->at[i].child; c != NOWHERE && steps++ < CHILDREN; c = a->at[c].next)
		if (a->at[c].rel == rel)
			return c;
	return NOWHERE;
}

uint32_t tree_case(const struct stance_article *a, uint32_t i)
{
	uint32_t c = tree_child(a, i, R_CASE);
	return c != NOWHERE && c < i ? c : NOWHERE;
}

uint32_t tree_agent(const struct stance_article *a, uint32_t v)
{
	unsigned steps = 0;
	for (uint32_t c = a->at[v].child; c != NOWHERE && steps++ < CHILDREN; c = a->at[c].next) {
		uint32_t by = tree_case(a, c);
		if (c > v && (a->at[c].rel == R_AGENT || a->at[c].rel == R_OBL) && by != NOWHERE && tree_is(a, by, "|by|"))
			return c;
	}
	return NOWHERE;
}

uint32_t tree_behind(const struct stance_article *a, uint32_t i, const char *preps, uint32_t *prep)
{
	unsigned steps = 0;
	for (uint32_t c = a->at[i].child; c != NOWHERE && steps++ < CHILDREN; c = a->at[c].next)
		if (c > i && (*prep = tree_case(a, c)) != NOWHERE && tree_is(a, *prep, preps))
			return c;
	uint32_t next = i + 1;
	if (next < a->n && tree_is(a, next, preps) && a->at[next].rel == R_CASE && a->at[next].head != NOWHERE && a->at[next].head > next) {
		*prep = next;
		return a->at[next].head;
	}
	return NOWHERE;
}

uint32_t tree_behind_either(const struct stance_article *a, uint32_t i, uint32_t k, const char *preps)
{
	uint32_t prep, c = tree_behind(a, i, preps, &prep);
	return c != NOWHERE ? c : tree_behind(a, k, preps, &prep);
}

/* A verb form that may be a passive without an auxiliary: "isolated". */
static bool participle(const struct stance_article *a, uint32_t v)
{
	uint32_t e = a->token->end[v], b = a->token->begin[v];
	return e - b > 3 && (memcmp(a->text + e - 2, "ed", 2) == 0 || memcmp(a->text + e - 2, "en", 2) == 0 || tree_agent(a, v) != NOWHERE);
}

static const char requests[] = "|urge|ask|invite|tell|order|beg|call|force|encourage|press|persuade|want|advise|require|expect|implore|appeal|plead|";

/* "urged Norway to condemn", "called on Norway to condemn": whoever is to do what verb v says; NOWHERE. Parsers take
   the infinitive for a complement or for an adverbial clause. */
uint32_t tree_requested(const struct stance_article *a, uint32_t v)
{
	uint32_t head = a->at[v].head, mark = tree_child(a, v, R_MARK), found = NOWHERE;
	unsigned steps = 0;
	if (head == NOWHERE || head > v || a->at[head].tag != 'v' || (a->at[v].rel != R_XCOMP && a->at[v].rel != R_ADVCL))
		return NOWHERE;
	bool any = a->at[v].rel == R_XCOMP; /* "helped them to condemn" */
	bool prepositional = tree_lemma(a, head, "|call|appeal|plead|"); /* "called Norway to congratulate it" asks nothing of Norway */
	if (!any && (mark == NOWHERE || !tree_is(a, mark, "|to|") || !tree_lemma(a, head, requests)))
		return NOWHERE;
	for (uint32_t c = a->at[head].child; c != NOWHERE && steps++ < CHILDREN && c < v; c = a->at[c].next) {
		uint32_t p = tree_case(a, c);
		if (c > head && ((!prepositional && (a->at[c].rel == R_OBJ || a->at[c].rel == R_IOBJ)) ||
		                 (a->at[c].rel == R_OBL && p != NOWHERE && tree_is(a, p, "|on|upon|to|with|for|") && tree_lemma(a, head, "|call|appeal|plead|press|"))))
			found = c;
	}
	return found;
}

/* The subject among a verb's children; of two ("the union FNSEA denounced") the one with a name. */
static uint32_t subject_of(const struct stance_article *a, uint32_t v)
{
	unsigned steps = 0;
	uint32_t first = tree_child(a, v, R_NSUBJ);
	for (uint32_t c = first; c != NOWHERE && c < v && a->at[first].name == NOWHERE && steps++ < CHILDREN; c = a->at[c].next)
		if (a->at[c].rel == R_NSUBJ && a->at[c].name != NOWHERE)
			return c;
	return first;
}

/* "Reed, Costa said, had no plan": trees give both subjects to "said"; the first is whose plan it is. NOWHERE. */
static uint32_t parted_subject(const struct stance_article *a, uint32_t v)
{
	uint32_t say = a->at[v].head, first = NOWHERE;
	unsigned steps = 0;
	for (uint32_t c = a->at[say].child; c != NOWHERE && c < say && say < v && steps++ < CHILDREN; c = a->at[c].next)
		if (a->at[c].rel == R_NSUBJ) {
			if (first != NOWHERE)
				return first;
			first = c;
		}
	return NOWHERE;
}

/* "Left Reed fuming at Costa": it is the object in front of the participle that fumes; NOWHERE. */
static uint32_t left_so(const struct stance_article *a, uint32_t v)
{
	uint32_t head = a->at[v].head, e = a->token->end[v];
	uint32_t object = head != NOWHERE && head < v && tree_lemma(a, head, "|leave|keep|see|catch|find|send|set|have|get|") ? tree_child(a, head, R_OBJ) : NOWHERE;
	return object != NOWHERE && object > head && object < v && e - a->token->begin[v] > 4 && memcmp(a->text + e - 3, "ing", 3) == 0 ? object : NOWHERE;
}

uint32_t tree_subject(const struct stance_article *a, uint32_t v, bool *passive)
{
	uint32_t own_object = tree_child(a, v, R_OBJ);
	uint32_t auxiliary = tree_child(a, v, R_AUX_PASS);
	if (auxiliary == NOWHERE && tree_child(a, v, R_NSUBJ_PASS) != NOWHERE)
		auxiliary = tree_child(a, v, R_AUX);
	*passive = auxiliary != NOWHERE && tree_lemma(a, auxiliary, "|be|get|") && !(own_object != NOWHERE && tree_is(a, auxiliary, "|has|have|had|"));
	for (unsigned steps = 0; steps < STEPS && v != NOWHERE; steps++) {
		uint32_t s = subject_of(a, v), p = s == NOWHERE ? tree_child(a, v, R_NSUBJ_PASS) : NOWHERE, head = a->at[v].head;
		if (s != NOWHERE || p != NOWHERE)
			return s != NOWHERE ? s : p;
		if (head == NOWHERE)
			return NOWHERE;
		switch (a->at[v].rel) {
		case R_ACL: /* a noun, and what it does or suffers */
			if (steps == 0 && !*passive)
				*passive = own_object == NOWHERE && participle(a, v);
			return a->at[head].tag == 'v' || a->at[head].tag == 'x' ? NOWHERE : head;
		case R_RELCL:
			return head;
		case R_XCOMP: case R_ADVCL:
			if (tree_requested(a, v) != NOWHERE)
				return tree_requested(a, v);
			if (left_so(a, v) != NOWHERE)
				return left_so(a, v);
			if (a->at[v].rel == R_XCOMP)
				break;
			if (steps == 0 && !*passive && own_object == NOWHERE && tree_child(a, v, R_MARK) == NOWHERE)
				*passive = participle(a, v) && tree_agent(a, v) != NOWHERE;
			break;
		case R_CONJ:
			if (a->at[head].tag != 'v' && a->at[head].tag != 'a' && tree_child(a, head, R_COP) == NOWHERE)
				return NOWHERE;
			if (steps == 0 && !*passive && own_object == NOWHERE && tree_child(a, v, R_AUX) == NOWHERE)
				*passive = tree_child(a, head, R_AUX_PASS) != NOWHERE && participle(a, v);
			break;
		case R_OTHER: case R_CCOMP:
			if (a->at[v].rel == R_CCOMP && tree_child(a, v, R_MARK) != NOWHERE)
				return NOWHERE;
			if (a->at[v].rel == R_CCOMP && steps == 0 && parted_subject(a, v) != NOWHERE)
				return parted_subject(a, v);
			break;
		default:
			return NOWHERE;
		}
		v = head;
	}
	return NOWHERE;
}

/* ---- what turns or undoes a statement */

static bool denying(const struct stance_article *a, uint32_t v)
{
	return opinion_find(a->opinion, a->at[v].lemma) & 1u << OP_DENY || (tree_lemma(a, v, "|rule|") && v + 1 < a->n && tree_is(a, v + 1, "|out|"));
}

/* "Accused Norway of favouring Sweden": what somebody is accused of or thanked for is neither done nor felt by who says so. */
static bool laid_to(const struct stance_article *a, uint32_t v)
{
	uint32_t head = a->at[v].head, mark = tree_child(a, v, R_MARK);
	static const char charges[] = "|accuse|suspect|blame|charge|convict|acquit|fault|criticise|criticize|condemn|denounce|rebuke|berate|attack|slam|thank|praise|congratulate|commend|forgive|fine|sue|";
	if (mark == NOWHERE && v > 0 && a->at[v - 1].head == v)
		mark = v - 1;
	static const char thanks[] = "|appreciation|gratitude|thanks|praise|criticism|regret|anger|";
	uint32_t said = head != NOWHERE && tree_lemma(a, head, "|express|voice|offer|convey|extend|") ? tree_child(a, head, R_OBJ) : NOWHERE;
	if (said != NOWHERE && said < v && mark != NOWHERE && tree_is(a, mark, "|for|over|") && tree_lemma(a, said, thanks))
		return true; /* "expressed her thanks to Norway for helping" */
	if (head != NOWHERE && a->at[v].rel == R_ACL && a->at[head].rel == R_OBJ && head < v)
		head = a->at[head].head; /* "accused the Blacks of targeting": parsers hang it on whom it is laid to */
	return head != NOWHERE && head < v && mark != NOWHERE && (a->at[v].rel == R_ADVCL || a->at[v].rel == R_ACL || a->at[v].rel == R_XCOMP || a->at[v].rel == R_OBL) &&
	       tree_is(a, mark, "|of|for|over|") && tree_lemma(a, head, charges);
}

/* "Dismissed reports that Reed had criticised Lund", "rumours that he had": what is only said to have been done, by the noun on which its clause at v hangs. */
static bool rumoured(const struct stance_article *a, uint32_t v)
{
	static const char never[] = "|rumour|rumor|speculation|hearsay|gossip|insinuation|fear|", told[] = "|report|claim|allegation|suggestion|accusation|assertion|notion|idea|story|";
	uint32_t noun = a->at[v].head;
	if (noun == NOWHERE || noun > v || (a->at[v].rel != R_ACL && a->at[v].rel != R_CCOMP) || a->at[noun].tag == 'v')
		return false;
	if (tree_lemma(a, noun, never))
		return true;
	uint32_t verb = a->at[noun].head;
	return tree_lemma(a, noun, told) && a->at[noun].rel == R_OBJ && verb != NOWHERE &&
	       tree_lemma(a, verb, "|dismiss|deny|reject|refute|dispute|rebut|disclaim|rubbish|quash|scotch|debunk|investigate|examine|study|");
}

/* Verbs that have no sense of their own with a noun of attitude. */
static const char light[] = "|have|give|offer|show|express|voice|make|launch|win|get|receive|draw|provide|pledge|lend|hold|feel|mount|wage|take|do|pay|"
	"impose|declare|enjoy|see|find|lose|keep|announce|file|lodge|issue|reach|strike|forge|sign|seek|negotiate|broker|";

/* Nouns of what is said and may not be so. */
static const char claims[] = "|claim|allegation|accusation|charge|suggestion|rumour|rumor|speculation|notion|insinuation|";

/* "Never used spyware to harm them": what is done to an end that was not come to. */
static bool idle_end(const struct stance_article *a, uint32_t v)
{
	uint32_t head = a->at[v].head;
	unsigned steps = 0;
	if (head > v || !tree_is(a, v - 1, "|to|"))
		return false;
	for (uint32_t c = a->at[head].child; c != NOWHERE && c < head && steps++ < CHILDREN; c = a->at[c].next)
		if (tree_is(a, c, "|not|n't|n’t|never|"))
			return true;
	return false;
}

/* As tree_shift, but for the words that leave it open. */
static struct shift shift_of(const struct stance_article *a, uint32_t v)
{
	struct shift s = {0};
	for (unsigned steps = 0; steps < STEPS && v != NOWHERE; steps++) {
		unsigned k = 0;
		bool can = false;
		for (uint32_t c = a->at[v].child; c != NOWHERE && k++ < CHILDREN; c = a->at[c].next) {
			if (tree_is(a, c, "|not|n't|n’t|never|no|hardly|barely|scarcely|neither|nor|cannot|") && c < v + 1) {
				s.negated = tree_is(a, c + 1, "|only|just|because|") ? s.negated : !s.negated;
				s.undone |= steps == 0 && tree_is(a, c + 1, "|because|"); /* "not because I agree with him" */
			}
			if (c < v && tree_is(a, c, "|longer|") && c > 0 && tree_is(a, c - 1, "|no|any|"))
				s.negated = tree_is(a, c - 1, "|no|") ? !s.negated : s.negated;
			if ((a->at[c].rel == R_MARK || a->at[c].rel == R_CASE) && steps < 3 && c < v && a->at[v].tag == 'v' && tree_is(a, c, "|against|without|"))
				s.undone = true; /* "warned them against arming Norway" */
			if (steps == 0 && tree_is(a, c, "|would|'d|’d|") && tree_lemma(a, v, "|welcome|support|back|love|oppose|like|trust|choose|pick|recommend|"))
				continue; /* "we would welcome" */
			if (steps == 0 && tree_is(a, c, "|could|") && c + 1 < a->n && tree_is(a, c + 1, "|not|n't|n’t|never|") &&
			    tree_lemma(a, v, "|forgive|support|back|accept|trust|endorse|approve|condone|tolerate|stomach|abide|respect|recommend|defend|"))
				continue; /* "could not forgive him": she does not */
			if (a->at[c].rel == R_AUX && steps < 2 && tree_is(a, c, "|may|might|could|would|should|must|ought|'d|’d|")) {
				s.would |= tree_is(a, c, "|would|should|must|'d|’d|");
				s.undone |= !tree_is(a, c, "|would|should|must|'d|’d|");
			}
			can |= a->at[c].rel == R_AUX && steps == 0 && tree_is(a, c, "|can|");
			if (steps == 0 && c + 1 == v && tree_is(a, c, "|less|least|"))
				s.negated = !s.negated; /* "less forgiving of" */
			if (a->at[c].rel == R_MARK && tree_is(a, c, "|if|whether|unless|lest|"))
				s.undone = true;
			if (a->at[c].rel == R_ADVMOD && tree_is(a, c, "|allegedly|reportedly|perhaps|possibly|maybe|supposedly|purportedly|"))
				s.undone = true;
		}
		s.undone |= can && !s.negated; /* "can fire", but "cannot support" */
		uint32_t head = a->at[v].head;
		if (head == NOWHERE)
			break;
		s.undone |= laid_to(a, v) || rumoured(a, v);
		switch (a->at[v].rel) {
		case R_XCOMP: case R_CCOMP: case R_OBJ:
			if (a->at[v].rel == R_CCOMP && tree_is(a, head, "|sure|certain|unsure|uncertain|undecided|doubtful|"))
				s.undone = true; /* "is not sure she can vote for" */
			if (a->at[v].rel == R_XCOMP && tree_is(a, head, "|unwilling|reluctant|hesitant|loath|disinclined|"))
				s.negated = !s.negated;
			else if (a->at[v].rel == R_XCOMP && tree_is(a, head, "|unable|likely|unlikely|free|able|obliged|entitled|"))
				s.undone = true;
			else if (a->at[v].rel == R_XCOMP && tree_is(a, head, "|ready|prepared|willing|inclined|eager|"))
				break; /* "is not ready to support" */
			if (a->at[head].tag != 'v' || (a->at[v].rel == R_OBJ && steps > 0))
				return s;
			if (tree_lemma(a, head, "|deny|reject|dispute|refute|rebut|disclaim|") ||
			    (a->at[v].rel == R_XCOMP && a->at[v].tag == 'v' && v > 1 && tree_is(a, v - 2, "|yet|")))
				s.undone = true; /* "denies backing": somebody else said so; "has yet to back" */
			else if (a->at[v].rel == R_XCOMP && tree_lemma(a, head, "|use|consider|contemplate|mull|discuss|debate|")) /* "used to praise", "is considering suing" */
				s.undone = true;
			else if (a->at[v].rel == R_XCOMP && tree_lemma(a, head, "|have|need|") && tree_is(a, v - 1, "|to|")) /* "has to confront" */
				s.would = true;
			else if (a->at[v].rel != R_OBJ && tree_lemma(a, head, "|regret|rue|"))
				s.negated = !s.negated;
			else if (a->at[v].rel == R_CCOMP && tree_lemma(a, head, "|doubt|question|wonder|"))
				s.undone |= !tree_is(a, head - 1, "|not|n't|n’t|never|");
			else if (denying(a, head))
				s.negated = !s.negated;
			else if (a->at[v].rel == R_XCOMP && (tree_lemma(a, head, requests) || tree_lemma(a, head, "|seek|try|attempt|wish|hope|")))
				s.undone |= tree_requested(a, v) != NOWHERE || !tree_lemma(a, head, "|seek|try|attempt|want|");
			else if (a->at[v].rel == R_OBJ && !tree_lemma(a, head, light))
				return s; /* "did not mention his support for" */
			if (a->at[v].rel == R_CCOMP)
				return s; /* what surrounds a report does not touch what is reported */
			break;
		case R_ACL: /* "refusal to back" */
			if (tree_lemma(a, head, "|refusal|failure|reluctance|unwillingness|inability|"))
				s.negated = !s.negated;
			else if (tree_lemma(a, head, "|reason|cause|need|ground|") && tree_child(a, head, R_DET) != NOWHERE && tree_is(a, tree_child(a, head, R_DET), "|no|little|"))
				s.negated = !s.negated; /* "no reason to doubt" */
			else if (tree_lemma(a, head, "|call|demand|proposal|plan|request|threat|possibility|chance|right|authority|power|need|permission|option|"))
				s.undone |= !tree_lemma(a, head, "|plan|threat|");
			else if (tree_lemma(a, head, claims) && tree_child(a, v, R_MARK) != NOWHERE && tree_is(a, tree_child(a, v, R_MARK), "|that|") &&
			         (!denying(a, v) || tree_child(a, v, R_AUX_PASS) != NOWHERE)) /* but "an allegation that he has denied" */
				s.undone = true; /* "charges that he was rejected by Norway" */
			return s;
		case R_OBL: /* "refrained from criticism of" */
			if (a->at[head].tag == 'v' && steps == 0 && tree_case(a, v) != NOWHERE && tree_is(a, tree_case(a, v), "|from|") && denying(a, head))
				s.negated = !s.negated;
			return s;
		case R_ADVCL:
			s.undone |= tree_requested(a, v) != NOWHERE || tree_is(a, head, "|short|") || idle_end(a, v); /* who was asked has not done it; "stopped short of" */
			return s;
		case R_CONJ: /* "to watch people or harm them" */
			if (a->at[head].tag != 'v' || a->at[v].tag != 'v' || head > v || a->at[head].rel != R_ADVCL || tree_child(a, v, R_NSUBJ) != NOWHERE)
				return s;
			s.undone |= idle_end(a, head);
			return s;
		default:
			return s;
		}
		v = head;
	}
	return s;
}

/* "Who once praised Reed, now calls him a liar": what is over where the sentence says what is now. */
static bool once(const struct stance_article *a, uint32_t v)
{
	enum { REACH = 40, NEAR = 4 };
	bool past = false;
	for (uint32_t k = v; k-- > 0 && v - k < NEAR && a->at[k].sentence == a->at[v].sentence;)
		past |= tree_is(a, k, "|once|formerly|previously|initially|originally|") && !tree_is(a, k + 1, "|again|more|");
	for (uint32_t k = v + 1; past && k < a->n && k < v + REACH && a->at[k].sentence == a->at[v].sentence; k++)
		if (tree_is(a, k, "|now|since|later|today|"))
			return true;
	return false;
}

/* "Lindell said it would sue": what somebody says he himself would do, and not only if something else happens, is what he means to do. */
static bool own_vow(const struct stance_article *a, uint32_t v)
{
	enum { UP = 4 };
	bool passive;
	uint32_t clause = v, say, mark, subject = tree_subject(a, v, &passive);
	for (unsigned steps = 0; steps < UP && (a->at[clause].rel == R_XCOMP || a->at[clause].rel == R_CONJ) && a->at[clause].head != NOWHERE; steps++)
		clause = a->at[clause].head;
	say = a->at[clause].head;
	if (subject == NOWHERE || a->at[subject].name == NOWHERE || a->at[subject].tag != 'o' || say == NOWHERE || a->at[clause].rel != R_CCOMP ||
	    !tree_lemma(a, say, "|say|tell|announce|add|declare|insist|promise|vow|pledge|confirm|reply|threaten|warn|write|indicate|"))
		return false;
	for (uint32_t c = a->at[v].child, k = 0; c != NOWHERE && k < CHILDREN; c = a->at[c].next, k++)
		if (a->at[c].rel == R_ADVCL && (mark = tree_child(a, c, R_MARK)) != NOWHERE && tree_is(a, mark, "|if|unless|"))
			return false;
	uint32_t sayer = tree_subject(a, say, &passive);
	return sayer != NOWHERE && sayer != subject && a->at[sayer].name == a->at[subject].name;
}

struct shift tree_shift(const struct stance_article *a, uint32_t v)
{
	struct shift s = shift_of(a, v);
	s.undone |= once(a, v);
	if (s.would && !s.undone && own_vow(a, v))
		s.would = false;
	s.would &= !s.undone;
	s.undone |= s.would;
	return s;
}

bool tree_asked(const struct stance_article *a, uint32_t i)
{
	enum { REACH = 60 };
	uint32_t k = i + 1;
	while (k < a->n && k < i + REACH && a->at[k].sentence == a->at[i].sentence && !tree_is(a, k, "|?|.|!|"))
		k++;
	return k < a->n && k < i + REACH && tree_is(a, k, "|?|") && a->at[k].quote == a->at[i].quote; /* not "Reed lied, and who asked 'why?'" */
}

/* "Neither Keller nor Reed wants this fight". */
static bool neither(const struct stance_article *a, uint32_t i)
{
	enum { REACH = 12 };
	for (uint32_t k = i; k-- > 0 && i - k < REACH && a->at[k].sentence == a->at[i].sentence && !tree_is(a, k, "|,|;|:|\"|“|");)
		if (tree_is(a, k, "|neither|"))
			return true;
	return false;
}

/* "Cannot praise her enough". */
static bool enough(const struct stance_article *a, uint32_t v)
{
	enum { NEAR = 7 };
	for (uint32_t k = v + 1; k < a->n && k < v + NEAR && a->at[k].sentence == a->at[v].sentence && !tree_is(a, k, "|,|;|to|"); k++)
		if (tree_is(a, k, "|enough|highly|"))
			return tree_is(a, v - 1, "|cannot|not|n't|n’t|") && (tree_is(a, v - 1, "|cannot|") || (v > 1 && tree_is(a, v - 2, "|can|ca|could|")));
	return false;
}

bool tree_holds(struct stance_article *a, uint32_t i, bool said, bool *plus)
{
	struct shift s = tree_shift(a, i);
	if (!s.negated && neither(a, i))
		s.negated = true;
	if (s.negated && *plus && enough(a, i))
		s.negated = false;
	/* who does not attack does not support for that */
	a->undone[i] = s.undone || tree_asked(a, i) || (s.negated && (!*plus || !said));
	*plus &= !s.negated;
	return !a->undone[i];
}
