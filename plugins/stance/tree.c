/*
 * tree.c -- walks over the words of an article: children, subjects, objects, whom somebody asks. See stance.h.
 *
 * Loops over heads and children are bounded by a number of steps, so that a tree
 * that came with the input, whatever its shape, costs no more than a good one.
 */
#include "stance.h"
#include "../../core/learn/text.h"

#include <string.h>

enum { STEPS = 12, CHILDREN = 64 };

bool tree_is(const struct stance_article *a, uint32_t i, const char *set) { return i < a->n && lists_has(a->lists, lists_find(a->lists, set), a->at[i].low); }

bool tree_lemma(const struct stance_article *a, uint32_t i, const char *set)
{
	if (i >= a->n)
		return false;
	const struct wordlist *list = lists_find(a->lists, set);
	return lists_has(a->lists, list, a->at[i].lemma) || (a->at[i].tag == 'v' && lists_has(a->lists, list, a->at[i].cut));
}

uint32_t tree_opinion(const struct stance_article *a, uint32_t i)
{
	char low[32];
	uint32_t bits = opinion_find(a->opinion, a->at[i].lemma) | opinion_find(a->opinion, a->at[i].low), b = a->token->begin[i], n = a->token->end[i] - b;
	if (!bits && a->at[i].tag == 'a' && n < sizeof low) /* "the bravest" */
		bits = opinion_form(a->opinion, low, text_lower(a->text + b, n, low, sizeof low));
	return bits;
}

uint32_t tree_child(const struct stance_article *a, uint32_t i, enum rel rel)
{
	unsigned steps = 0;
	for (uint32_t c = a->at[i].child; c != NOWHERE && steps++ < CHILDREN; c = a->at[c].next)
		if (a->at[c].rel == rel)
			return c;
	return NOWHERE;
}

bool tree_in_front(const struct stance_article *a, uint32_t i, const char *set)
{
	unsigned steps = 0;
	for (uint32_t c = a->at[i].child; c != NOWHERE && c < i && steps++ < CHILDREN; c = a->at[c].next)
		if (tree_is(a, c, set))
			return true;
	return false;
}

bool tree_before(const struct stance_article *a, uint32_t i, uint32_t within, const char *set)
{
	for (uint32_t k = i; k-- > 0 && i - k < within && a->at[k].sentence == a->at[i].sentence;)
		if (tree_is(a, k, set))
			return true;
	return false;
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

uint32_t tree_name_first(const struct stance_article *a, uint32_t i)
{
	while (a->at[i].name != NOWHERE && i > 0 && a->at[i - 1].name == a->at[i].name)
		i--;
	return i;
}

uint32_t tree_name_last(const struct stance_article *a, uint32_t i)
{
	while (a->at[i].name != NOWHERE && i + 1 < a->n && a->at[i + 1].name == a->at[i].name)
		i++;
	return i;
}

uint32_t tree_bearer(const struct stance_article *a, uint32_t k)
{
	enum { UP = 8 };
	for (unsigned steps = 0; steps < UP && a->at[k].head != NOWHERE && a->at[k].name != NOWHERE && a->at[a->at[k].head].name == a->at[k].name; steps++)
		k = a->at[k].head;
	return k;
}

/* "Senate Majority Leader Ann Reed", "Labour leader Ann Reed": the person whose office is told with the body's name, at the first word of that; NOWHERE. */
static uint32_t past_office(const struct stance_article *a, uint32_t k)
{
	enum { OFFICE = 4 };
	bool office = false;
	uint32_t first = tree_name_last(a, k) + 1, end = first;
	if (who_is_kind(a, a->at[k].name, "PER"))
		return NOWHERE;
	for (; end < a->n && end < first + OFFICE && a->at[end].name == NOWHERE && strchr("nNa", a->at[end].tag); end++)
		office = tree_lemma(a, end, "|leader|president|chairman|chairwoman|chair|minister|secretary|director|chief|head|spokesman|spokeswoman|spokesperson|captain|coach|manager|mayor|governor|executive|"
		                            "founder|owner|commissioner|boss|ambassador|whip|speaker|senator|commander|treasurer|candidate|");
	return office && end < a->n && a->at[end].name != NOWHERE && a->at[end].sentence == a->at[k].sentence && who_is_kind(a, a->at[end].name, "PER") ? end : NOWHERE;
}

uint32_t tree_past_titles(const struct stance_article *a, uint32_t k)
{
	enum { TITLES = 3 };
	static const char titles[] = "|mr|mr.|mrs|mrs.|ms|ms.|miss|dr|dr.|sir|dame|lord|lady|baroness|prof|prof.|professor|president|senator|sen.|rep.|gen.|general|colonel|col.|captain|judge|justice|father|sister|reverend|rev.|"
		"minister|prime|acting|former|attorney|deputy|vice|speaker|representative|secretary|governor|gov.|mayor|chancellor|commissioner|ambassador|councillor|congressman|congresswoman|sheriff|king|queen|prince|princess|pope|cardinal|bishop|";
	uint32_t end = k, officer = a->at[k].name != NOWHERE ? past_office(a, k) : NOWHERE;
	if (officer != NOWHERE)
		return officer;
	while (end < a->n && end < k + TITLES && a->at[end].name == NOWHERE &&
	       (tree_is(a, end, titles) || (a->at[end].tag == 'N' && a->at[end].head != NOWHERE && a->at[end].head > end && a->at[end].head <= end + TITLES && a->at[a->at[end].head].tag == 'N')))
		end++;
	return end < a->n && end > k && a->at[end].name != NOWHERE && a->at[end].sentence == a->at[k].sentence && who_is_kind(a, a->at[end].name, "PER") ? end : k;
}

uint32_t tree_behind_either(const struct stance_article *a, uint32_t i, uint32_t k, const char *preps)
{
	uint32_t prep, c = tree_behind(a, i, preps, &prep);
	return c != NOWHERE ? c : tree_behind(a, k, preps, &prep);
}

/* A verb form that may be a passive without an auxiliary: "isolated". */
bool tree_in_ed(const struct stance_article *a, uint32_t v)
{
	uint32_t e = a->token->end[v];
	return e - a->token->begin[v] > 3 && (memcmp(a->text + e - 2, "ed", 2) == 0 || memcmp(a->text + e - 2, "en", 2) == 0);
}

static bool participle(const struct stance_article *a, uint32_t v)
{
	return tree_in_ed(a, v) || (a->token->end[v] - a->token->begin[v] > 3 && tree_agent(a, v) != NOWHERE);
}

static const char requests[] = "|urge|ask|invite|tell|order|beg|call|force|encourage|press|persuade|convince|dare|want|advise|require|expect|implore|appeal|plead|direct|instruct|";

bool tree_asks(const struct stance_article *a, uint32_t v) { return tree_lemma(a, v, requests); }

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
	if (!any && (mark == NOWHERE || !tree_is(a, mark, "|to|") || !tree_asks(a, head)))
		return NOWHERE;
	for (uint32_t c = a->at[head].child; c != NOWHERE && steps++ < CHILDREN && c < v; c = a->at[c].next) {
		uint32_t p = tree_case(a, c);
		if (c > head && ((!prepositional && (a->at[c].rel == R_OBJ || a->at[c].rel == R_IOBJ)) ||
		                 (a->at[c].rel == R_OBL && p != NOWHERE && tree_is(a, p, "|on|upon|to|with|for|") && tree_lemma(a, head, "|call|appeal|plead|press|"))))
			found = c;
	}
	return found;
}

uint32_t tree_thanked_for(const struct stance_article *a, uint32_t v)
{
	uint32_t head = a->at[v].head, mark = tree_child(a, v, R_MARK), object;
	if (head == NOWHERE || head > v || a->at[v].rel != R_ADVCL || mark == NOWHERE || !tree_is(a, mark, "|for|") ||
	    !tree_lemma(a, head, "|thank|praise|congratulate|commend|applaud|criticise|criticize|condemn|denounce|rebuke|berate|slam|blast|forgive|hail|salute|scold|chide|mock|"
	                       "arrest|jail|sentence|detain|imprison|punish|sanction|suspend|sack|expel|ban|indict|prosecute|deport|investigate|revoke|strip|"))
		return NOWHERE;
	object = tree_child(a, head, R_OBJ);
	return object != NOWHERE && object > head && object < v && tree_child(a, head, R_AUX_PASS) == NOWHERE ? object : NOWHERE;
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

bool tree_instead(const struct stance_article *a, uint32_t b)
{
	return b > 1 && ((tree_is(a, b - 1, "|than|") && tree_is(a, b - 2, "|rather|")) || (tree_is(a, b - 1, "|of|") && tree_is(a, b - 2, "|instead|")));
}

bool tree_gerund(const struct stance_article *a, uint32_t v)
{
	uint32_t e = a->token->end[v];
	return e - a->token->begin[v] > 4 && memcmp(a->text + e - 3, "ing", 3) == 0;
}

/* "Found herself praised by Lund", "saw his plan rejected by them": whom or what it befell, by the object in front of the participle; NOWHERE. */
static uint32_t befallen(const struct stance_article *a, uint32_t v)
{
	uint32_t head = a->at[v].head;
	uint32_t object = head != NOWHERE && head < v && a->at[v].rel == R_XCOMP && tree_lemma(a, head, "|find|see|have|hear|feel|watch|") ? tree_child(a, head, R_OBJ) : NOWHERE;
	if (object == NOWHERE || object < head || object > v || tree_gerund(a, v) || tree_agent(a, v) == NOWHERE)
		return NOWHERE;
	return tree_is(a, object, "|himself|herself|itself|themselves|") ? tree_child(a, head, R_NSUBJ) : object;
}

/* "Left Reed fuming at Costa": it is the object in front of the participle that fumes; NOWHERE. */
static uint32_t left_so(const struct stance_article *a, uint32_t v)
{
	uint32_t head = a->at[v].head;
	uint32_t object = head != NOWHERE && head < v && tree_lemma(a, head, "|leave|keep|see|catch|find|send|set|have|get|quote|cite|") ? tree_child(a, head, R_OBJ) : NOWHERE;
	return object != NOWHERE && object > head && object < v && tree_gerund(a, v) ? object : NOWHERE;
}

uint32_t tree_subject(const struct stance_article *a, uint32_t v, bool *passive)
{
	uint32_t own_object = tree_child(a, v, R_OBJ), other;
	uint32_t auxiliary = tree_child(a, v, R_AUX_PASS);
	if (auxiliary == NOWHERE && tree_child(a, v, R_NSUBJ_PASS) != NOWHERE)
		auxiliary = tree_child(a, v, R_AUX);
	*passive = auxiliary != NOWHERE && tree_lemma(a, auxiliary, "|be|get|") && !(own_object != NOWHERE && tree_is(a, auxiliary, "|has|have|had|"));
	for (unsigned steps = 0; steps < STEPS && v != NOWHERE; steps++) {
		uint32_t s = subject_of(a, v), p = s == NOWHERE ? tree_child(a, v, R_NSUBJ_PASS) : NOWHERE, head = a->at[v].head;
		if (s != NOWHERE || p != NOWHERE) {
			*passive |= steps == 0 && s == NOWHERE && tree_agent(a, v) != NOWHERE; /* "Reed praised by Lund" */
			return s != NOWHERE ? s : p;
		}
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
			if (steps == 0 && (other = befallen(a, v)) != NOWHERE) {
				*passive = true;
				return other;
			}
			if ((other = tree_requested(a, v)) != NOWHERE || (other = left_so(a, v)) != NOWHERE || (other = tree_thanked_for(a, v)) != NOWHERE)
				return other;
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
