/*
 * combine.c -- what was learned, joined to what the marks say.
 *
 * A content that touches words in marks takes all of them. If nothing is left
 * outside of marks it is a direct quotation, which the marks have found already:
 * cue and source then complete what the rules know. Otherwise it is mixed, or
 * indirect where there are no marks.
 */
#include "quote.h"

#include <stdlib.h>
#include <string.h>

/* How likely a learned cue and content must be to be believed where the rules have found others. */
static const float BETTER = 0.6f;
static const float DOUBT = 0.65f;
static const float UNLISTED = 0.45f; /* a cue that no list has */
static const float BARE = 0.70f;     /* ... whose content is no clause */

/* Whether some of the content stands in marks that the cue is not in: those words are somebody's, whatever the cue. */
static bool words_in_marks(const struct article *a, const struct frame *f)
{
	for (uint32_t k = 0; k < f->n_content; k++)
		for (uint32_t i = f->content[k].b; i < f->content[k].e && i < f->content[k].b + 160; i++)
			if (a->mark[i] != QN_NONE && a->mark[i] != a->mark[f->cue.b])
				return true;
	return false;
}

/* "the plan", without a verb: more often the object of an act than what is said. */
static bool bare_noun(const struct article *a, const struct frame *f)
{
	for (uint32_t k = 0; k < f->n_content; k++)
		for (uint32_t i = f->content[k].b; i < f->content[k].e && i < f->content[k].b + 160; i++)
			if (quote_has(a, i, W_AUX | W_PRONOUN | W_WHO | W_ING) || quote_in(a, i, "|to|not|n't|") || a->mark[i] != a->mark[f->cue.b])
				return false;
	return true;
}

/* Speech or writing: a cue that has a word of that kind, or no word but a sign; or one that no list has, if it is likely
   and has no verb of belief, wish or feeling. */
static bool speech(const struct article *a, const struct frame *f)
{
	bool letters = false, attitude = false, no = false, listed = false, bare = bare_noun(a, f), in_marks = a->mark[f->content[0].b] != QN_NONE || a->mark[f->content[0].e - 1] != QN_NONE;
	for (uint32_t i = f->cue.b; i < f->cue.e; i++) {
		no = no || quote_in(a, i, "|not|n't|n\xe2\x80\x99t|never|short|");
		if (no && quote_in(a, i, "|respond|reply|answer|return|"))
			return false; /* "did not respond to a request" */
		if ((quote_has(a, i, W_CUE) && (in_marks || !quote_has(a, i, W_ASPECT))) || quote_has(a, i, W_NOUN) || quote_is(a, i, "according"))
			listed = true;
		letters = letters || quote_letter(a, i);
		attitude = attitude || quote_has(a, i, W_ATTITUDE);
	}
	if (quote_is(a, f->content[0].b, "to") && quote_has(a, f->content[0].b + 1, W_ATTITUDE))
		attitude = true; /* "has come to hate" */
	if (no && bare)
		return false; /* "did not condemn the attack" */
	return listed || !letters || words_in_marks(a, f) || (!attitude && f->conf > (bare ? BARE : UNLISTED));
}

/* "is heavily characterized by": without a source a passive is seldom speech. */
static bool doubtful(const struct article *a, const struct frame *f)
{
	bool passive = false;
	for (uint32_t i = f->cue.b > 2 ? f->cue.b - 2 : 0; i < f->cue.e; i++)
		passive = passive || (quote_has(a, i, W_BE) && i + 1 < f->cue.e + 1);
	return passive && f->source.b == f->source.e && f->conf < DOUBT && !quote_has(a, f->cue.e - 1, W_NOUN);
}

/* Widens a piece over the marks that it touches. */
static struct span snap(const struct article *a, struct span s, struct span cue)
{
	for (int side = 0; side < 2; side++) {
		uint32_t i = side ? s.e - 1 : s.b;
		if (a->mark[i] == QN_NONE)
			continue;
		struct span in = a->marks[a->mark[i]].in;
		if (cue.b >= in.b && cue.b < in.e)
			continue;
		if (in.b < s.b)
			s.b = in.b;
		if (in.e > s.e)
			s.e = in.e;
	}
	return s;
}

/* "Ana Petrov, who chaired the panel, told": what stands in commas up to the cue belongs to the source; so does what a
   source behind its cue goes on with. */
static struct span extend(const struct article *a, struct span s, struct span cue)
{
	static const char weekday[] = "|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|";
	while (s.e - s.b > 1 && quote_has(a, s.e - 1, W_ADVERB) && !quote_capital(a, s.e - 1))
		s.e--;
	while (s.b < s.e && quote_is(a, s.e, "-") && a->end[s.e - 1] == a->begin[s.e] && s.e + 1 < a->n && a->end[s.e] == a->begin[s.e + 1])
		s.e += 2; /* "Kim Min-jun" */
	uint32_t name = s.e; /* "Tony 'The Hammer' Russo said" */
	bool nick = s.e > s.b + 1 && (quote_is_mark(a, s.e - 1) || a->mark[s.e - 1] != a->mark[s.b]);
	name += nick && quote_is_mark(a, name);
	while (nick && name < cue.b && name < s.e + 4 && quote_capital(a, name))
		name++;
	if (nick && name == cue.b)
		s.e = name;
	for (uint32_t i = s.b + 2; quote_has(a, cue.b, W_ING) && i + 1 < s.e; i++) /* "shares fell after Li resigned, citing" */
		if (quote_has(a, i, W_SUBORDINATE) && a->mark[i] == QN_NONE) {
			s.b = i + 1;
			break;
		}
	for (uint32_t i = s.b + 1; s.b >= cue.e && i + 1 < s.e; i++) /* "said Li of his rival" */
		if (quote_is(a, i, "of") && quote_has(a, i + 1, W_HIS) && quote_capital(a, i - 1))
			s.e = i;
	if (s.e - s.b > 2 && s.e <= cue.b && quote_in(a, s.e - 1, weekday) && quote_is(a, s.e - 2, "on"))
		s.e -= 2; /* "Premier Li on Saturday defended" */
	else if (s.e - s.b > 1 && s.e <= cue.b && quote_in(a, s.e - 1, weekday) && quote_letter(a, s.e - 2))
		s.e--;
	for (uint32_t i = s.b + 1; s.b >= cue.e && i + 1 < s.e; i++) /* "Li in an interview with ..." */
		if (quote_in(a, i, "|in|on|at|during|via|by|through|") && quote_has(a, i + 1 + quote_has(a, i + 1, W_DET | W_HIS), W_NOUN)) {
			s.e = i;
			break;
		}
	if (s.b == s.e)
		return s;
	if (s.e <= cue.b && cue.b - s.e < 40 && quote_is(a, s.e, ",") && !quote_has(a, s.b, W_PRONOUN)) {
		uint32_t i = cue.b;
		while (i > s.e && quote_has(a, i - 1, W_AUX | W_ADVERB))
			i--;
		if (i > s.e + 2 && quote_is(a, i - 1, ",") && (quote_in(a, s.e + 1, "|who|which|whose|") || quote_has(a, s.e + 1, W_DET | W_PERSON | W_HIS)))
			for (uint32_t k = s.e + 1; k < i; k++)
				if (quote_in(a, k, "|said|says|told|") || quote_is_mark(a, k))
					return s;
		if (i > s.e + 2 && quote_is(a, i - 1, ",") && (quote_in(a, s.e + 1, "|who|which|whose|") || quote_has(a, s.e + 1, W_DET | W_PERSON | W_HIS)))
			s.e = i - 1;
	} else if (s.b >= cue.e && s.b - cue.e < 3 && quote_is(a, s.e, "who")) {
		uint32_t e = s.e;
		while (e < a->n && a->sentence[e] == a->sentence[s.b] && e - s.e < 30)
			e++;
		e = quote_phrase_end(a, s.b, e);
		if (e > s.e)
			s.e = e;
	}
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
static struct span shared_subject(const struct article *a, struct span cue)
{
	struct span none = {cue.b, cue.b};
	if (!a->look || a->syntax.n != a->n)
		return none;
	uint32_t h = quote_head(a, cue);
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

/* "what the 'order' might look like": no piece ends between its subject in marks and the auxiliary behind. */
static struct span predicate(const struct article *a, struct span s, struct span cue)
{
	uint32_t e = s.e;
	if (s.b < cue.e || e < 2 || a->mark[e - 1] == QN_NONE || a->mark[s.b] == a->mark[e - 1] || !quote_is_mark(a, e) || !quote_has(a, e + 1, W_AUX) ||
	    a->sentence[e + 1] != a->sentence[s.b])
		return s;
	for (e++; e < a->n && e < s.e + 30 && a->sentence[e] == a->sentence[s.b] && !quote_in(a, e, "|,|;|.|") && a->mark[e] == QN_NONE; e++)
		;
	s.e = e;
	return s;
}

/* "told clients that X", "says at a stop in Ohio, that X": the content begins behind "that". */
static struct span behind_that(const struct article *a, struct span s, struct span cue)
{
	static const char tells[] = "|say|says|said|saying|tell|tells|told|telling|warn|warns|warned|warning|inform|informs|informed|remind|reminds|reminded|"
	                            "assure|assures|assured|notify|notified|write|writes|wrote|announced|announce|announces|";
	bool tell = false;
	if (s.b < cue.e || s.b > cue.e + 3)
		return s;
	for (uint32_t i = cue.b; i < cue.e; i++)
		tell = tell || quote_in(a, i, tells);
	uint32_t reach = quote_has(a, s.b, W_PREP | W_TIME) ? 14 : 4;
	for (uint32_t i = s.b; tell && i + 1 < s.e && i < s.b + reach; i++) {
		if (quote_is(a, i, "that") && i > s.b)
			return (struct span){i + 1, s.e};
		if (quote_has(a, i, W_CUE | W_AUX | W_PRONOUN | W_SUBORDINATE) || a->mark[i] != QN_NONE)
			break;
	}
	return s;
}

/* "that although A, B": a subordinate clause at the front does not go without its main clause. */
static struct span whole_clause(const struct article *a, struct span s, struct span cue)
{
	if (!a->look || s.b < cue.e || !quote_has(a, s.b, W_SUBORDINATE))
		return s;
	uint32_t main = a->syntax.n == a->n ? quote_leads_to(a, s.b) : 0, e = main >= s.e ? a->look[main].right + 1 : s.e;
	if (e <= s.e && quote_in(a, s.b, "|although|though|while|if|when|") && quote_is(a, s.e, ",") && quote_has(a, s.e + 1, W_DET | W_PRONOUN | W_HIS))
		while (e < a->n && a->sentence[e] == a->sentence[s.b] && e - s.e < 40)
			e++;
	if (e <= s.e || e - s.e > 40)
		return s;
	while (e > s.e && (!quote_letter(a, e - 1) || a->sentence[e - 1] != a->sentence[s.b]))
		e--;
	for (uint32_t i = s.e; i < e; i++)
		if (quote_in(a, i, "|said|says|told|added|") || a->mark[i] != a->mark[s.b])
			return s;
	s.e = e;
	return s;
}

/* The begin of a piece in bytes: a mark that is closed inside of it is opened in it. */
static uint32_t opened_begin(const struct article *a, struct span s)
{
	uint32_t m = a->mark[s.b];
	if (m != QN_NONE && a->marks[m].closed && a->marks[m].in.b == s.b && a->marks[m].in.e + 1 < s.e)
		return a->marks[m].open;
	return a->begin[s.b];
}

/* The end of a piece in bytes: a mark that was opened inside of it is closed in it. */
static uint32_t closed_end(const struct article *a, struct span s)
{
	uint32_t m = a->mark[s.e - 1];
	if (m != QN_NONE && a->marks[m].closed && a->marks[m].in.b > s.b + 1 && a->marks[m].in.e == s.e)
		return a->marks[m].close;
	return a->end[s.e - 1];
}

/* "said X; others left": behind a semicolon something else begins. */
static struct span to_semicolon(const struct article *a, struct span s, struct span cue)
{
	for (uint32_t i = s.b + 1; s.b >= cue.e && i + 1 < s.e; i++)
		if (a->mark[i] == QN_NONE && quote_is(a, i, ";") && !quote_is(a, i + 1 + quote_has(a, i + 1, W_LINK), "that"))
			s.e = i;
	return s;
}

/* Bytes of a piece without the marks around it, and without signs outside of marks. */
static void bare(const struct article *a, struct span s, uint32_t *b, uint32_t *e)
{
	while (s.e - s.b > 1 && a->mark[s.b] == QN_NONE && quote_in(a, s.b, "|,|;|:|.|"))
		s.b++;
	while (s.e - s.b > 1 && a->mark[s.e - 1] == QN_NONE && quote_in(a, s.e - 1, "|,|;|:|.|"))
		s.e--;
	while (s.e - s.b > 1 && quote_is_mark(a, s.b) && a->mark[s.b] == QN_NONE)
		s.b++;
	while (s.e - s.b > 1 && quote_is_mark(a, s.e - 1) && a->mark[s.e - 1] == QN_NONE)
		s.e--;
	int open = 0; /* a bracket that was opened inside is closed */
	for (uint32_t i = s.b; i < s.e; i++)
		open += quote_is(a, i, "(") - quote_is(a, i, ")");
	if (open == 1 && quote_is(a, s.e, ")"))
		s.e++;
	if (quote_is(a, s.e, "%") && a->end[s.e - 1] == a->begin[s.e])
		s.e++;
	*b = opened_begin(a, s);
	*e = closed_end(a, s);
}

/* All marks in these pieces are '' on both sides, and that is not taken for a quotation mark. */
static bool doubled(const struct article *a, const struct span *piece, uint32_t n)
{
	bool any = false;
	for (uint32_t k = 0; k < n && !a->doubled; k++)
		for (uint32_t i = piece[k].b; i < piece[k].e; i++)
			if (a->mark[i] != QN_NONE) {
				if (a->marks[a->mark[i]].kind != QUOTE_DOUBLED)
					return false;
				any = true;
			}
	return any;
}

struct tally { uint32_t in, out; }; /* words in marks, and outside */

static struct tally count(const struct article *a, struct span s, struct span cue)
{
	struct tally t = {0, 0};
	uint32_t of_cue = a->mark[cue.b];
	for (uint32_t i = s.b; i < s.e; i++)
		if (quote_letter(a, i)) {
			bool in = a->mark[i] != QN_NONE && a->mark[i] != of_cue;
			uint32_t b = in ? a->marks[a->mark[i]].in.b : 0;
			if (b > 3 && (quote_is(a, b - 2, "so-called") || (quote_is(a, b - 2, "called") && quote_is(a, b - 3, "-"))))
				in = false;
			t.in += in;
			t.out += !in;
		}
	return t;
}

/* The direct quotation that has these words as (part of) a piece. */
static struct quotation *covers(struct quotations *q, uint32_t n_direct, uint32_t b, uint32_t e, uint32_t from)
{
	for (uint32_t i = from; i < n_direct; i++)
		for (uint32_t k = 0; k < q->at[i].n_part; k++)
			if (q->at[i].part[k].b < e && b < q->at[i].part[k].e)
				return &q->at[i];
	return NULL;
}

/* Whether a label in front of a paragraph is this cue. */
static bool known(const struct quotations *q, uint32_t n, struct span cue)
{
	for (uint32_t lo = 0, hi = n; lo < hi;) { /* they stand in the order of their cues */
		uint32_t mid = lo + (hi - lo) / 2;
		if (q->at[mid].cue.b == cue.b)
			return true;
		if (q->at[mid].cue.b < cue.b)
			lo = mid + 1;
		else
			hi = mid;
	}
	return false;
}

/* "described the dam as a promise and insisted that ...": the content ends where the same source's next verb begins. */
static void part_verbs(const struct article *a, struct frame *f, const struct frame *next)
{
	uint32_t link = next->cue.b;
	bool same = (next->source.b == f->source.b && next->source.e == f->source.e) || (next->source.b == next->source.e && quote_has(a, next->cue.b, W_CUE));
	if (next->source.e == next->source.b + 1 && f->source.e == f->source.b + 1 && next->source.b > f->cue.e && next->source.b < next->cue.b &&
	    (a->word[f->source.b] & a->word[next->source.b] & (W_HE | W_SHE))) { /* "he argues X, though he admits Y" */
		link = next->source.b;
		same = quote_in(a, link - 1, "|though|although|while|but|and|");
	}
	if (link <= f->cue.e || a->sentence[next->cue.b] != a->sentence[f->cue.b] || (f->source.b == f->source.e && !f->n_content) || !same)
		return;
	while (link > f->cue.e && link + 4 > next->cue.b && quote_has(a, link - 1, W_AUX | W_ADVERB) && !quote_has(a, link - 1, W_LINK))
		link--;
	if (!quote_has(a, link - 1, W_LINK | W_SUBORDINATE) || a->mark[link - 1] != QN_NONE)
		return;
	link--;
	for (uint32_t k = 0; k < f->n_content; k++)
		if (f->content[k].b < link && f->content[k].e > link) {
			f->content[k].e = link > f->content[k].b + 1 ? link - quote_is(a, link - 1, ",") : link;
			f->n_content = k + 1;
		} else if (k && f->content[k].b >= link)
			f->n_content = k;
}

/* "the stated aim": a participle before a noun reports nothing. */
static bool attributive(const struct article *a, const struct frame *f)
{
	return f->source.b == f->source.e && f->cue.b > 0 && quote_has(a, f->cue.b - 1, W_DET | W_HIS) && quote_has(a, f->cue.b, W_PAST) &&
	       !quote_has(a, f->cue.b, W_NOUN);
}

/* "quoted an officer who said X": two cues of the same words; the inner one has them. */
static bool repeated(const struct article *a, const struct frame *f, const struct frame *next)
{
	if (f->n_content == 1 && next->source.e == next->source.b + 1 && quote_in(a, next->source.b, "|who|that|which|") && next->n_content &&
	    quote_in(a, f->cue.e - 1, "|quoted|quotes|quoting|cited|cites|citing|") && next->source.b > f->content[0].b &&
	    next->content[next->n_content - 1].e == f->content[0].e)
		return true;
	return f->n_content == 1 && next->n_content == 1 && f->content[0].b == next->content[0].b && f->content[0].e == next->content[0].e &&
	       f->cue.e <= next->source.b;
}

/* "who was accused by aides of lying": who speaks is named behind "by", and what is said behind that. */
static void by_whom(const struct article *a, struct frame *f)
{
	uint32_t by = f->cue.e, e;
	if (quote_is(a, f->cue.e - 1, "by"))
		by--;
	bool passive = by > 0 && quote_has(a, by - 1, W_PAST) && by > 1 && (quote_has(a, by - 2, W_BE) || (quote_has(a, by - 2, W_ADVERB) && by > 2 && quote_has(a, by - 3, W_BE)));
	if (!quote_is(a, by, "by") || !passive || (f->source.b >= by && f->source.b < f->source.e))
		return;
	for (e = by + 1; e < a->n && a->sentence[e] == a->sentence[by] && e < by + 24; e++)
		if (quote_in(a, e, "|of|for|as|"))
			break;
	e = quote_phrase_end(a, by + 1, e);
	if (e == by + 1)
		return;
	f->source = (struct span){by + 1, e};
	for (uint32_t k = 0; k < f->n_content; k++)
		if (f->content[k].b < e && f->content[k].e > e && f->content[k].b >= by)
			f->content[k].b = e;
}

/* "According to Ana Li, a nurse, wards are full": the appositive belongs to the source. */
static void appositive(const struct article *a, struct frame *f)
{
	uint32_t b = f->n_content ? f->content[0].b : 0, e;
	if (!quote_is(a, f->cue.b, "according") || f->source.b != f->cue.e || b != f->source.e + 1 || !quote_is(a, b - 1, ",") || !quote_has(a, b, W_DET | W_PERSON | W_HIS))
		return;
	e = quote_phrase_end(a, f->source.b, f->content[0].e);
	if (e > b && quote_is(a, e, ",") && e + 1 < f->content[0].e) {
		f->source.e = e;
		f->content[0].b = e + 1;
	}
}

/* "The plan was described by an aide as 'dead'": what is in marks behind the source is said of the subject before the cue. */
static void passive(const struct article *a, struct frame *f)
{
	uint32_t i = f->source.e;
	if (f->n_content != 1 || f->source.b == f->source.e || f->content[0].e > f->cue.b || f->source.b < f->cue.e + 1 || f->source.b > f->cue.e + 2 ||
	    !quote_is(a, f->source.b - 1, "by") || !quote_is(a, i, "as"))
		return;
	for (uint32_t k = i + 1; k < a->n && k < i + 5 && a->sentence[k] == a->sentence[i]; k++)
		if (a->mark[k] != QN_NONE) {
			f->content[f->n_content++] = (struct span){i, a->marks[a->mark[k]].in.e + a->marks[a->mark[k]].closed};
			return;
		}
}

/* "wrote in a letter to staff seen by the paper": a cue ends with the noun that reports. */
static struct span to_noun(const struct article *a, struct span cue)
{
	for (uint32_t i = cue.e - 1; i > cue.b + 1; i--)
		if (quote_has(a, i, W_NOUN) && i + 1 < cue.e && !quote_has(a, cue.e - 1, W_PREP | W_CUE) && quote_letter(a, cue.e - 1) && !quote_is(a, cue.e - 1, "that"))
			return (struct span){cue.b, i + 1};
	return cue;
}

/* "which the court ruled illegal": the pronoun says nothing beside the rest. */
static void no_pronoun(const struct article *a, struct frame *f)
{
	uint32_t n = 0;
	for (uint32_t k = 0; k < f->n_content; k++)
		if (f->n_content == 1 || f->content[k].e != f->content[k].b + 1 || !quote_in(a, f->content[k].b, "|which|who|that|whom|"))
			f->content[n++] = f->content[k];
	f->n_content = n;
}

/* "Asked if he would go, Li laughed": the question is not what Li laughed. */
static bool answers(const struct article *a, const struct frame *f)
{
	uint32_t b = f->n_content ? f->content[0].b : 0;
	if (!f->n_content || f->cue.b < f->content[0].e || b < 2)
		return false;
	uint32_t i = quote_in(a, b - 1, "|if|whether|about|why|how|what|") ? b - 2 : b - 1;
	return quote_in(a, i, "|asked|pressed|questioned|") && (i == 0 || a->sentence[i - 1] != a->sentence[i]);
}

/* "urged the minister to resign": who is urged belongs to what is urged. */
static struct span whom(const struct article *a, struct span s, struct span cue)
{
	if (s.b <= cue.e || s.b > cue.e + 8 || !quote_is(a, s.b, "to") || !quote_in(a, cue.e - 1, "|urge|urges|urged|urging|implore|implored|implores|beg|begged|begs|"))
		return s;
	for (uint32_t i = cue.e; i < s.b; i++)
		if (!quote_letter(a, i) && !quote_in(a, i, "|'s|\xe2\x80\x99s|."))
			return s;
	s.b = cue.e;
	return s;
}

/* Nothing but "which" or "what" is no content that anybody can read. */
static bool hollow(const struct article *a, const struct frame *f)
{
	if (f->n_content && quote_in(a, f->cue.e - 1, "|claim|claims|") && quote_is(a, f->content[0].b, "to"))
		return true; /* "its claim to the strait" */
	return f->n_content == 1 && f->content[0].e == f->content[0].b + 1 && quote_in(a, f->content[0].b, "|which|who|that|what|it|this|whom|");
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

/* "A sign read EXIT": nobody speaks. */
static bool of_sign(const struct article *a, const struct quotation *x)
{
	uint32_t i = x->source.b;
	while (i + 1 < x->source.e && !quote_has(a, i + 1, W_PREP | W_ING) && !quote_in(a, i + 1, "|,|that|which|"))
		i++;
	return x->source.b < x->source.e && x->cue.b < x->cue.e && quote_in(a, i, "|sign|signs|plaque|placard|signboard|billboard|sticker|label|labels|screen|scoreboard|") &&
	       quote_in(a, x->cue.e - 1, "|read|reads|reading|said|says|saying|");
}

/* The word behind "and" that reports with "that", in the content of another cue; 0: none. */
static uint32_t second_verb(const struct article *a, const struct frame *f, struct span s)
{
	for (uint32_t i = s.b + 1; s.b >= f->cue.e && i + 3 < s.e && i < s.b + 60; i++) {
		uint32_t v = i + 1 + quote_has(a, i + 1, W_ADVERB);
		if (a->mark[i] == QN_NONE && quote_in(a, i, "|and|but|") && quote_has(a, v, W_CUE) && quote_has(a, v, W_PAST) && !quote_has(a, v, W_WEAK | W_NOUN) &&
		    quote_is(a, v + 1, "that"))
			return v;
	}
	return 0;
}

static int by_cue(const void *x, const void *y)
{
	const struct frame *f = x, *g = y;
	return f->cue.b < g->cue.b ? -1 : f->cue.b > g->cue.b;
}

/* "said X and added that Y", where the chains took all behind "said" for its content. */
static bool split_verbs(struct article *a, struct frames *frames)
{
	uint32_t n = frames->n;
	for (uint32_t i = 0; i < n; i++) {
		struct frame *f = &frames->at[i];
		struct span *last = f->n_content ? &f->content[f->n_content - 1] : NULL;
		uint32_t v = last ? second_verb(a, f, *last) : 0, k = i + 1;
		while (k < n && v && frames->at[k].cue.e <= v)
			k++;
		bool there = k < n && frames->at[k].cue.b <= v;
		if (!v || (there && frames->at[k].n_content))
			continue;
		struct frame more = {.cue = {v, v + 1}, .source = f->source, .n_content = 1, .content = {{v + 2, last->e}}, .cue_conf = f->cue_conf, .conf = f->conf};
		last->e = v - 1 - quote_has(a, v - 1, W_ADVERB);
		if (there)
			frames->at[k] = more;
		else if (!quote_add_frame(a, frames, more))
			return false;
	}
	if (frames->n > n)
		qsort(frames->at, frames->n, sizeof *frames->at, by_cue);
	return true;
}

bool quote_combine(struct article *a, struct frames *frames, bool attitude, struct quotations *q)
{
	uint32_t n_direct = q->n, from = 0;
	if (!split_verbs(a, frames))
		return false;
	for (uint32_t i = 0; i < frames->n; i++) {
		struct frame *f = &frames->at[i];
		if (quote_stops(a))
			return false;
		for (uint32_t k = i + 1; k < frames->n && k < i + 4; k++)
			part_verbs(a, f, &frames->at[k]);
		const struct frame *last = i ? &frames->at[i - 1] : NULL;
		if (f->source.b == f->source.e && last && last->source.b < last->source.e && quote_has(a, f->cue.b, W_ING) &&
		    a->sentence[last->cue.b] == a->sentence[f->cue.b] && last->cue.b < f->cue.b)
			f->source = last->source;
		if (last && f->source.b < f->source.e && f->source.b == last->source.b && last->cue.b < f->cue.b)
			f->source = extend(a, last->source, last->cue); /* the same words for both */
		struct span near = shared_subject(a, f->cue);
		if (f->source.b == f->source.e || (f->source.e <= near.b && near.b < near.e && !(last && last->source.b == f->source.b))) /* "A cut it, while B kept it and argued" */
			f->source = near;
		for (uint32_t k = 0; k < f->n_content; k++)
			f->content[k] = whom(a, to_semicolon(a, whole_clause(a, behind_that(a, f->content[k], f->cue), f->cue), f->cue), f->cue);
		by_whom(a, f);
		no_pronoun(a, f);
		f->cue = to_noun(a, f->cue);
		appositive(a, f);
		passive(a, f);
		if (answers(a, f))
			continue;
		struct tally all = {0, 0};
		struct span piece[PARTS];
		uint32_t n = 0;
		if (!f->n_content || hollow(a, f) || attributive(a, f) || (i + 1 < frames->n && repeated(a, f, &frames->at[i + 1])) || known(q, q->n_label, f->cue) || (!attitude && (!speech(a, f) || doubtful(a, f))))
			continue;
		for (uint32_t k = 0; k < f->n_content; k++) {
			struct span s = predicate(a, snap(a, f->content[k], f->cue), f->cue);
			struct tally t = count(a, s, f->cue);
			all.in += t.in;
			all.out += t.out;
			if (n && s.b < piece[n - 1].e) {
				if (s.e > piece[n - 1].e)
					piece[n - 1].e = s.e;
			} else
				piece[n++] = s;
		}
		/* direct quotations far before this cue are of no concern any more */
		while (from < n_direct && q->at[from].n_part && q->at[from].part[q->at[from].n_part - 1].e + 4000 < a->begin[f->cue.b])
			from++;
		uint32_t b = a->begin[piece[0].b], e = a->end[piece[n - 1].e - 1];
		struct quotation *d = all.in ? covers(q, n_direct, b, e, from) : NULL;
		if (d && d->kind == Q_MIXED && !d->sure && d->n_part == 1) {
			d->drop = true;
			d = NULL;
		}
		if (d && (!all.out || d->sure)) {
			if (d->cue.b == d->cue.e || (!all.out && f->conf > BETTER)) {
				d->cue = f->cue;
				d->source = extend(a, f->source, f->cue);
				d->rule = "marks+learned";
				d->conf = 0.97f;
			}
			continue;
		}
		if (d && d->n_part == 1 && all.out)
			d->drop = true;
		if (d && d->n_part > 1)
			continue;
		struct quotation *x = quote_add(a, q);
		if (!x)
			return false;
		uint32_t first = piece[0].b;
		while (first < piece[0].e && a->mark[first] == QN_NONE)
			first++;
		x->kind = !all.out && !quote_led_by_that(a, first) ? Q_DIRECT : all.in ? Q_MIXED : Q_INDIRECT;
		if (doubled(a, piece, n))
			x->kind = Q_INDIRECT;
		x->cue = f->cue;
		x->source = extend(a, f->source, f->cue);
		x->conf = f->conf;
		x->rule = "learned";
		for (uint32_t k = 0; k < n; k++)
			bare(a, piece[k], &x->part[k].b, &x->part[k].e);
		uint32_t m = a->mark[piece[n - 1].b];
		if (n > 1 && a->mark[piece[0].b] == QN_NONE && !quote_is_mark(a, piece[0].b) && m != QN_NONE && a->marks[m].closed && a->marks[m].in.b == piece[n - 1].b) {
			x->part[n - 1].b = a->marks[m].open; /* "whose plans he called 'dead'": marks inside of the whole */
			x->part[n - 1].e = a->marks[m].close;
		}
		x->n_part = n;
	}
	for (uint32_t i = 0; i < q->n; i++) {
		close_bracket(a, &q->at[i]);
		of_court(a, &q->at[i]);
		q->at[i].drop = q->at[i].drop || of_sign(a, &q->at[i]);
	}
	return true;
}
