/*
 * source.c -- the words that name who speaks, as far as they go.
 */
#include "quote.h"

#include <string.h>

/* "(Newswire) - Lomax Steel said": the source begins behind the wire's name. */
uint32_t quote_behind_wire(const struct article *a, struct span s)
{
	for (uint32_t i = s.b; i + 2 < s.e && i < s.b + 12; i++)
		if (a->look && a->look[i].entity == 1)
			break; /* "Ana Li (R-Utah) -- the chair -- said" */
		else if (quote_is(a, i, ")") && quote_in(a, i + 1, "|-|--|\xe2\x80\x93|\xe2\x80\x94|"))
			return i + 2;
	return s.b;
}

static const char weekdays[] = "|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|";

/* Preposition i of the list begins a noun phrase: "in a statement". */
static bool leads_to_noun(const struct article *a, uint32_t i, const char *list)
{
	return quote_in(a, i, list) && quote_has(a, i + 1 + quote_has(a, i + 1, W_DET | W_HIS), W_NOUN);
}

/* Words in front that are nobody's name. */
static struct span cut_front(const struct article *a, struct span s)
{
	s.b = quote_behind_wire(a, s);
	if (s.e > s.b + 2 && quote_is(a, s.b + 1, ",") && a->end[s.b] > a->begin[s.b] + 4 && memcmp(a->text + a->end[s.b] - 3, "ing", 3) == 0 && quote_capital(a, s.b + 2))
		s.b += 2; /* "Prosecuting, Ana Li told" */
	return s;
}

/* "Li, in a statement, said": where and when are not of a source before its cue. */
static struct span cut_occasion(const struct article *a, struct span s, struct span cue)
{
	for (uint32_t i = s.b + 1; s.e <= cue.b && i + 2 < s.e; i++)
		if (quote_is(a, i, ",") && leads_to_noun(a, i + 1, "|in|on|at|during|via|through|")) {
			s.e = i;
			break;
		}
	return s;
}

static struct span cut_adverbs(const struct article *a, struct span s, struct span cue)
{
	bool about = false; /* "an aide, who was told to speak frankly" */
	for (uint32_t i = s.b; s.b >= cue.e && i < s.e; i++)
		about = about || quote_has(a, i, W_WHO);
	while (s.e - s.b > 1 && !about && quote_has(a, s.e - 1, W_ADVERB) && !quote_capital(a, s.e - 1))
		s.e--;
	return s;
}

/* A name that goes on: "Kim Min-jun", "Tony 'The Hammer' Russo said". */
static struct span whole_name(const struct article *a, struct span s, struct span cue)
{
	while (s.b < s.e && quote_is(a, s.e, "-") && a->end[s.e - 1] == a->begin[s.e] && s.e + 1 < a->n && a->end[s.e] == a->begin[s.e + 1])
		s.e += 2;
	uint32_t name = s.e;
	bool nick = s.e > s.b + 1 && (quote_is_mark(a, s.e - 1) || a->mark[s.e - 1] != a->mark[s.b]);
	name += nick && quote_is_mark(a, name);
	while (nick && name < cue.b && name < s.e + 4 && quote_capital(a, name))
		name++;
	if (nick && name == cue.b)
		s.e = name;
	return s;
}

/* "shares fell after Li resigned, citing": who cites is the clause's subject. */
static struct span last_clause(const struct article *a, struct span s, struct span cue)
{
	for (uint32_t i = s.b + 2; quote_has(a, cue.b, W_ING) && i + 1 < s.e; i++)
		if (quote_has(a, i, W_SUBORDINATE) && a->mark[i] == QN_NONE) {
			s.b = i + 1;
			break;
		}
	return s;
}

/* "Li resigned after 26 members said": who says it is the clause's own subject, which the trees tell. */
static struct span own_clause(const struct article *a, struct span s, struct span cue)
{
	uint32_t h = a->look && a->syntax.n == a->n && s.e <= cue.b && s.b < s.e ? quote_head(a, cue) : QN_NONE, subject = h == QN_NONE ? h : a->look[h].subject, b;
	if (subject == QN_NONE || subject <= s.b || subject >= s.e || a->look[subject].rel != REL_NSUBJ || (b = a->look[subject].left) <= s.b + 1 || b >= s.e)
		return s;
	if (!quote_in(a, b - 1, "|after|before|when|while|because|until|although|though|since|as|where|that|") || a->look[b - 1].head != h)
		return s;
	s.b = b;
	return s;
}

/* "Said Li about the loan", "said Li of the decision": whether token i begins what a name spoke of; "Li of the Tribune" belongs there. */
static bool spoke_of(const struct article *a, uint32_t i)
{
	static const char doings[] = "|decision|decisions|plan|plans|deal|move|offer|proposal|proposals|bill|law|loan|speech|report|book|film|change|changes|cut|cuts|ruling|verdict|scheme|idea|appointment|choice|budget|policy|"
	                             "response|reaction|remark|remarks|comment|comments|claim|claims|campaign|protest|strike|attack|crash|fire|killing|death|arrest|election|vote|result|win|victory|defeat|loss|";
	if (!quote_has(a, i + 1, W_DET | W_HIS) || quote_capital(a, i + 2))
		return false;
	if (quote_in(a, i, "|about|regarding|over|"))
		return true;
	for (uint32_t k = i + 2; k < i + 5 && quote_in(a, i, "|on|of|") && !quote_capital(a, k); k++)
		if (quote_in(a, k, doings))
			return true;
	return false;
}

/* What stands behind the name: of whom, on which day, in what it was said. */
static struct span cut_back(const struct article *a, struct span s, struct span cue)
{
	for (uint32_t i = s.b + 1; s.b >= cue.e && i + 1 < s.e; i++) /* "said Li of his rival" */
		if (quote_capital(a, i - 1) && ((quote_is(a, i, "of") && quote_has(a, i + 1, W_HIS)) || spoke_of(a, i)))
			s.e = i;
	if (s.e - s.b > 2 && s.e <= cue.b && quote_in(a, s.e - 1, weekdays) && quote_is(a, s.e - 2, "on"))
		s.e -= 2; /* "Premier Li on Saturday defended" */
	else if (s.e - s.b > 1 && s.e <= cue.b && quote_in(a, s.e - 1, weekdays) && quote_letter(a, s.e - 2))
		s.e--;
	for (uint32_t i = s.b + 1; s.b >= cue.e && i + 1 < s.e; i++) /* "Li in an interview with ..." */
		if (leads_to_noun(a, i, "|in|on|at|during|via|by|through|")) {
			s.e = i;
			break;
		}
	return s;
}

/* "Ana Petrov, who chaired the panel, told": what stands in commas between a source and its cue belongs to it, unless somebody else speaks there. */
static struct span up_to_cue(const struct article *a, struct span s, struct span cue)
{
	uint32_t i = cue.b;
	while (i > s.e && quote_has(a, i - 1, W_AUX | W_ADVERB))
		i--;
	if (i <= s.e + 2 || !quote_is(a, i - 1, ",") || !(quote_in(a, s.e + 1, "|who|which|whose|") || quote_has(a, s.e + 1, W_DET | W_PERSON | W_HIS)))
		return s;
	for (uint32_t k = s.e + 1; k < i; k++)
		if (quote_in(a, k, "|said|says|told|") || quote_is_mark(a, k))
			return s;
	s.e = i - 1;
	return s;
}

/* "told Ana Petrov, who chaired the panel": what a source behind its cue goes on with. */
static struct span with_relative(const struct article *a, struct span s)
{
	uint32_t e = s.e;
	while (e < a->n && a->sentence[e] == a->sentence[s.b] && e - s.e < 30)
		e++;
	e = quote_phrase_end(a, s.b, e);
	if (e > s.e)
		s.e = e;
	return s;
}

struct span quote_extend(const struct article *a, struct span s, struct span cue)
{
	s = cut_occasion(a, cut_front(a, s), cue);
	s = whole_name(a, cut_adverbs(a, s, cue), cue);
	s = cut_back(a, own_clause(a, last_clause(a, s, cue), cue), cue);
	if (s.b == s.e)
		return s;
	if (s.e <= cue.b && cue.b - s.e < 40 && quote_is(a, s.e, ",") && !quote_has(a, s.b, W_PRONOUN))
		return up_to_cue(a, s, cue);
	if (s.b >= cue.e && s.b - cue.e < 3 && quote_is(a, s.e + quote_is(a, s.e, ","), "who"))
		return with_relative(a, s);
	return s;
}

/* "fell after Li resigned, citing ...": the verb of the clause that ends before the comma, if it has a subject. */
static uint32_t clause_before(const struct article *a, uint32_t head, struct span cue)
{
	if (!quote_has(a, cue.b, W_ING) || cue.b < 2 || !quote_is(a, cue.b - 1, ","))
		return head;
	for (uint32_t t = cue.b - 1; t > head && t + 24 > cue.b; t--)
		if (a->look[t].subject != QN_NONE && a->look[t].rel == REL_ADVCL && a->look[t].right + 2 >= cue.b && a->look[t].head == head)
			return t;
	return head;
}

/* The subject that a cue shares with the verb that it hangs on: "he left and said ...", "he left, saying ...". */
struct span quote_shared_subject(const struct article *a, struct span cue)
{
	struct span none = {cue.b, cue.b};
	if (!a->look || a->syntax.n != a->n)
		return none;
	uint32_t h = quote_head(a, cue), v = cue.b > 2 && quote_in(a, cue.b - 1, "|and|then|but|") ? cue.b - 2 : cue.b;
	if (v < cue.b && a->look[v].subject != QN_NONE && a->look[v].subject < v && a->look[v].subject + 3 > v && a->look[v].right < cue.b && a->mark[v] == a->mark[cue.b])
		return (struct span){a->look[a->look[v].subject].left, a->look[v].subject + 1}; /* "asked, he grinned and said", whatever the trees hang it on */
	for (unsigned up = 0; up < 3 && h != QN_NONE && a->look[h].head != QN_NONE; up++) {
		if (!quote_shares_subject(a->look[h].rel))
			return none;
		h = up ? a->look[h].head : clause_before(a, a->look[h].head, cue);
		uint32_t s = a->look[h].subject;
		if (s == QN_NONE)
			continue;
		struct span out = {a->look[s].left, a->look[s].right + 1};
		while (out.e > out.b && !quote_letter(a, out.e - 1) && !quote_in(a, out.e - 1, "|)|"))
			out.e--;
		if (out.e <= out.b || out.e - out.b > 30 || out.e > cue.b || a->mark[out.b] != a->mark[cue.b] || quote_in(a, s, "|it|there|this|that|what|"))
			return none;
		return out;
	}
	return none;
}

/* "Rep. Ray Cole (R-Utah)", "Tony 'The Hammer'": a bracket or mark that the source opens is closed in it. */
static void close_bracket(const struct article *a, struct quotation *x)
{
	int open = 0;
	for (uint32_t i = x->source.b; i < x->source.e; i++)
		open += quote_is(a, i, "(") - quote_is(a, i, ")");
	if (open == 1 && quote_is(a, x->source.e, ")"))
		x->source.e++;
	uint32_t m = x->source.b < x->source.e ? a->mark[x->source.e - 1] : QN_NONE;
	if (m == QN_NONE || !a->marks[m].closed || a->marks[m].in.b <= x->source.b || a->marks[m].in.e > x->source.e + 1 || quote_letter(a, x->source.e))
		return;
	x->source.e = a->marks[m].in.e + quote_is_mark(a, a->marks[m].in.e);
}

/* "court told": who told it is not said. */
static void of_court(const struct article *a, struct quotation *x)
{
	if (x->source.b < x->source.e && x->cue.b < x->cue.e && quote_in(a, x->source.e - 1, "|court|jury|jurors|inquest|inquiry|tribunal|hearing|trial|") &&
	    quote_in(a, x->cue.e - 1, "|told|hears|heard|"))
		x->source.e = x->source.b;
}

/* "Contradicts comments from Li that 'X'": whose comments they are stands behind them. */
static void from_whom(const struct article *a, struct quotation *x)
{
	enum { FAR = 24 };
	uint32_t b = x->cue.e + 1, e = b, to = x->n_part ? quote_token_at(a, x->part[0].b) : 0;
	if (x->cue.b == x->cue.e || x->source.b == x->source.e || x->source.e > x->cue.b || to < b || to > b + FAR || a->sentence[x->cue.b] != a->sentence[b] ||
	    !quote_in(a, x->cue.e - 1, "|comments|remarks|statements|claims|assertions|suggestions|warnings|allegations|accusations|complaints|testimony|concerns|fears|reports|") ||
	    !quote_in(a, x->cue.e, "|from|by|"))
		return;
	while (e < to && !quote_is(a, e, "that"))
		e++;
	if (e < to && e + 2 >= to && quote_phrase_end(a, b, e) == e)
		x->source = (struct span){b, e};
}

void quote_close_source(const struct article *a, struct quotation *x)
{
	from_whom(a, x);
	close_bracket(a, x);
	of_court(a, x);
}
