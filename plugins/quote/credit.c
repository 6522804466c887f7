/*
 * credit.c -- whose a find is: the chains' source set right, and found where they have none.
 *
 * The subject of the cue's own verb, or of a verb that it shares it with, is the source; who is asked, told or judged, in the passive,
 * is not, and there the one behind "by" is; a dateline's town says nothing.
 */
#include "quote.h"

#include <string.h>

/* "Reyes, asked by reporters whether X, shook his head": they asked. Answers whether somebody did. */
static bool asked_by(const struct article *a, struct frame *f)
{
	uint32_t by = f->cue.e - quote_is(a, f->cue.e - 1, "by"), e;
	if (!quote_in(a, by - 1, "|asked|pressed|questioned|") || !quote_is(a, by, "by") || by < 2 || !quote_is(a, by - 2, ","))
		return false;
	for (e = by + 1; e < a->n && e < by + 12 && a->sentence[e] == a->sentence[by] && !quote_in(a, e, "|if|whether|about|why|how|what|,|"); e++)
		;
	if (e == by + 1 || !quote_in(a, e, "|if|whether|about|why|how|what|"))
		return false;
	f->source = (struct span){by + 1, e};
	f->cue.e = by;
	return true;
}

/* "Reyes, asked whether X, shook his head": he was asked, and by nobody who is named. */
static void not_the_asked(const struct article *a, struct frame *f)
{
	if (asked_by(a, f))
		return;
	if (f->source.b == f->source.e || f->source.e + 1 != f->cue.b || !quote_is(a, f->source.e, ",") || !quote_in(a, f->cue.b, "|asked|pressed|questioned|"))
		return;
	for (uint32_t i = f->source.b; i < f->source.e; i++)
		if (quote_is(a, i, ","))
			return;
	f->source = (struct span){f->cue.b, f->cue.b};
}

/* "Residents were told that X": who is told is no part of X. */
static void not_the_told(const struct article *a, struct frame *f)
{
	if (f->n_content > 1 && f->content[0].e <= f->cue.b && f->content[1].b >= f->cue.e &&
	    quote_in(a, f->cue.e - 1 - quote_is(a, f->cue.e - 1, "by"), "|told|informed|reminded|assured|notified|warned|advised|asked|") &&
	    (quote_has(a, f->cue.b, W_BE) || (f->cue.b > 0 && quote_has(a, f->cue.b - 1, W_BE))))
		memmove(f->content, f->content + 1, --f->n_content * sizeof *f->content);
	bool passive = quote_has(a, f->cue.b, W_BE) || quote_is(a, f->cue.b, "am") || (f->cue.b > 0 && quote_has(a, f->cue.b - 1, W_BE));
	if (passive && f->source.e <= f->cue.b && (quote_in(a, f->cue.e - 1, "|told|informed|reminded|assured|notified|advised|asked|urged|invited|ordered|instructed|encouraged|") || (quote_in(a, f->cue.e - 1, "|said|reported|rumoured|rumored|alleged|") && quote_is(a, f->cue.e, "to"))))
		f->source = (struct span){f->cue.b, f->cue.b}; /* nor its source, and "Li is said to have left" */
}

/* "Accused of lying by an industry group": who says so is named at the end of what is laid to somebody; the parser gives him to "lying". */
static void agent_at_end(const struct article *a, struct frame *f)
{
	enum { LONGEST = 9 };
	struct span *last = f->n_content ? &f->content[f->n_content - 1] : NULL;
	for (uint32_t i = last && last->b >= f->cue.e ? last->b + 1 : QN_NONE; i != QN_NONE && i + 1 < last->e; i++) {
		uint32_t e = quote_is(a, i, "by") && a->mark[i] == QN_NONE ? quote_phrase_end(a, i + 1, last->e) : 0, head = e;
		while (head > i + 1 && !quote_has(a, head - 1, W_PERSON) && !(a->look && a->look[head - 1].entity))
			head--;
		if (e > i + 1 && e - i <= LONGEST && head > i + 1) {
			f->source = (struct span){i + 1, e};
			last->e = i;
			return;
		}
	}
}

/* "Reed has been accused of 'theft'", "is described as 'a disgrace'": of whom it is said does not say it. */
static void not_the_judged(const struct article *a, struct frame *f)
{
	static const char judges[] = "|accused|described|called|dubbed|labelled|labeled|branded|criticised|criticized|blamed|condemned|denounced|hailed|praised|lauded|portrayed|depicted|"
	                             "likened|ridiculed|mocked|derided|dismissed|slammed|attacked|";
	uint32_t i = f->cue.b;
	while (i < f->cue.e && !quote_in(a, i, judges))
		i++;
	bool charged = i > 0 && quote_in(a, i, "|accused|suspected|") && quote_is(a, i + 1, "of") && !quote_has(a, i - 1, W_AUX | W_ADVERB) && f->source.b < f->source.e && f->source.e <= i &&
	               !(f->source.b && quote_has(a, f->source.b - 1, W_WHO));
	for (uint32_t k = f->source.b; k < f->source.e && f->source.e == i; k++)
		charged = charged && !quote_has(a, k, W_PRONOUN | W_PERSON | W_WHO) && !(a->look && a->look[k].entity);
	if (charged && i < f->cue.e) { /* "jailed for three years accused of 'theft'": whoever accuses has somebody behind the verb */
		f->source = (struct span){f->cue.b, f->cue.b};
		agent_at_end(a, f);
		return;
	}
	if (i == f->cue.e || (f->source.b < f->source.e && (f->source.e > f->cue.b || (f->source.b > 0 && quote_is(a, f->source.b - 1, "by")))))
		return;
	uint32_t k = i, least = f->source.b < f->source.e ? f->source.e : 0;
	while (k > least && (quote_has(a, k - 1, W_ADVERB) || quote_in(a, k - 1, "|often|sometimes|also|once|now|")))
		k--;
	if (k == least || (!quote_has(a, k - 1, W_BE) && !quote_in(a, k - 1, "|been|being|")))
		return;
	f->source = (struct span){f->cue.b, f->cue.b};
	if (quote_in(a, i, "|accused|criticised|criticized|blamed|condemned|denounced|praised|lauded|slammed|attacked|"))
		agent_at_end(a, f);
}

static bool gerund(const struct article *a, uint32_t i)
{
	return a->end[i] > a->begin[i] + 4 && memcmp(a->text + a->end[i] - 3, "ing", 3) == 0 && !quote_capital(a, i);
}

/* "who was accused by aides of lying": who speaks is named behind "by", and what is said behind that. */
static void by_whom(const struct article *a, struct frame *f)
{
	uint32_t by = f->cue.e, e;
	if (quote_is(a, f->cue.e - 1, "by"))
		by--;
	bool passive = by > 0 && quote_has(a, by - 1, W_PAST) && by > 1 && (quote_has(a, by - 2, W_BE) || (quote_has(a, by - 2, W_ADVERB) && by > 2 && quote_has(a, by - 3, W_BE)));
	static const char done_to[] = "|praised|accused|slammed|criticised|criticized|attacked|blamed|condemned|denounced|hailed|rebuked|mocked|ridiculed|described|dismissed|lauded|challenged|"
	                              "urged|warned|told|branded|dubbed|blasted|ripped|lambasted|applauded|thanked|commended|scolded|chided|";
	passive = passive || (by > 0 && quote_in(a, by - 1, done_to)); /* "Reed praised by Li", as headlines have it */
	for (uint32_t i = by + 2; quote_is(a, by, "by") && f->source.b == by + 1 && i + 1 < f->source.e; i++)
		if (quote_is(a, i, "of") && gerund(a, i + 1)) { /* all of it was taken for the source */
			f->content[0] = (struct span){i, f->source.e};
			f->n_content = 1;
			f->source.e = i;
		}
	if (quote_is(a, by, "by") && passive && quote_in(a, by - 1, "|quoted|cited|")) { /* "Li was quoted by the Press as saying": Li said it */
		uint32_t s = a->syntax.n == a->n ? a->look[by - 1].subject : QN_NONE;
		if (s == QN_NONE || a->look[s].right >= f->cue.b)
			return;
		f->source = (struct span){a->look[s].left, a->look[s].right + 1};
		if (f->n_content && f->content[0].b < f->source.e && f->content[0].e > f->source.b)
			memmove(f->content, f->content + 1, --f->n_content * sizeof *f->content);
		return;
	}
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

/* Whether these words stand in what another find has its source say. */
static bool inside(struct span s, const struct frame *of)
{
	for (uint32_t k = 0; k < of->n_content && s.b < s.e && of->source.b < of->source.e; k++)
		if (s.b >= of->content[k].b && s.e <= of->content[k].e)
			return true;
	return false;
}

/* Somebody who is the subject of the cue's own verb, or is named right before it. */
static struct span own_subject(const struct article *a, struct span cue)
{
	uint32_t b = cue.b;
	while (b > 0 && a->look && a->look[b - 1].entity == 1 && a->sentence[b - 1] == a->sentence[cue.b] && a->mark[b - 1] == a->mark[cue.b])
		b--;
	if (b < cue.b && quote_has(a, cue.e - 1, W_CUE) && !quote_has(a, cue.b, W_ING | W_NOUN))
		return (struct span){b, cue.b};
	uint32_t h = a->look && a->syntax.n == a->n ? quote_head(a, cue) : QN_NONE, s = h == QN_NONE ? h : a->look[h].subject;
	if (s == QN_NONE || !quote_has(a, h, W_CUE) || a->look[s].rel != REL_NSUBJ || a->look[s].right >= cue.b || a->mark[s] != a->mark[cue.b])
		return (struct span){cue.b, cue.b};
	struct span out = {a->look[s].left, a->look[s].right + 1};
	bool somebody = quote_has(a, s, W_HE | W_SHE) || (quote_has(a, out.b, W_DET | W_HIS) && !quote_has(a, cue.b, W_ING | W_WEAK) && !quote_in(a, out.b, "|this|that|these|those|all|no|each|every|"));
	for (uint32_t i = out.b; i < out.e; i++)
		somebody = somebody || a->look[i].entity == 1;
	while (out.e > out.b && !quote_letter(a, out.e - 1) && !quote_is(a, out.e - 1, ")"))
		out.e--;
	return somebody && out.e - out.b < 30 ? out : (struct span){cue.b, cue.b};
}

/* "AUCKLAND: Coach Ana Li left, saying X": the town where a report is from says nothing; who is told of behind it does. */
static struct span behind_dateline(const struct article *a, struct span s, struct span cue)
{
	if (s.b == s.e || !quote_in_dateline(a, s.b))
		return s;
	uint32_t i = s.b;
	while (i < s.e && (quote_in_dateline(a, i) || !quote_letter(a, i)))
		i++;
	if (i < s.e && quote_in(a, s.b > 0 ? s.b - 1 : s.b, "|[|"))
		return (struct span){i, s.e}; /* "[SINGAPORE] A fund said" */
	i = s.e;
	while (i < cue.b && !quote_letter(a, i))
		i++;
	struct span person = {i, i < cue.b ? quote_phrase_end(a, i, cue.b) : i};
	return person.b < person.e ? person : s;
}

/* "Li said that rights would be kept but admitted that": no thing does the latter, though it is the nearer subject. */
static bool things_say(const struct article *a, struct span s, struct span cue, const struct frame *last)
{
	static const char set[] = "|said|added|admitted|acknowledged|conceded|insisted|argued|maintained|stressed|emphasized|emphasised|warned|noted|explained|promised|vowed|denied|told|pledged|";
	uint32_t i = cue.b;
	while (i > s.e && quote_has(a, i - 1, W_ADVERB | W_HAVE))
		i--;
	if (!inside(s, last) || !quote_in(a, cue.e - 1, set) || i == 0 || !quote_in(a, i - 1, "|and|but|") || a->sentence[last->cue.b] != a->sentence[cue.b] || last->source.e > s.b)
		return false;
	for (uint32_t k = s.b; k < s.e; k++)
		if (quote_has(a, k, W_PERSON | W_PRONOUN | W_WHO) || quote_capital(a, k) || (a->look && a->look[k].entity))
			return false;
	return true;
}

/* "The tycoon, who bought the club for £1, accused ...": the subject with its clause, where the parser loses the way. Empty: there is none. */
static struct span before_relative(const struct article *a, struct span cue)
{
	enum { FAR = 28, SUBJECT = 12 };
	struct span none = {cue.b, cue.b};
	uint32_t who = cue.b, b;
	if (cue.b < 5 || !quote_is(a, cue.b - 1, ",") || !quote_has(a, cue.b, W_CUE) || !quote_has(a, cue.b, W_PAST) || a->mark[cue.b] != QN_NONE)
		return none;
	for (who = cue.b - 2; who > 1 && who + FAR > cue.b && !quote_in(a, who, "|who|which|,|;|:|") && !quote_is_mark(a, who) && a->sentence[who - 1] == a->sentence[cue.b]; who--)
		;
	if (!quote_in(a, who, "|who|which|") || !quote_is(a, who - 1, ",") || who + 3 > cue.b)
		return none;
	for (b = who - 1; b > 0 && b + SUBJECT > who && a->sentence[b - 1] == a->sentence[cue.b]; b--)
		if (quote_has(a, b - 1, W_CUE | W_AUX | W_PRONOUN) || !(quote_letter(a, b - 1) || quote_in(a, b - 1, "|-|'s|\xe2\x80\x99s|")))
			return none;
	b += quote_has(a, b, W_LINK);
	bool begins = b == 0 || a->sentence[b - 1] != a->sentence[b] || quote_has(a, b - 1, W_LINK);
	return begins && (quote_has(a, b, W_DET | W_HIS) || quote_capital(a, b)) ? (struct span){b, cue.b - 1} : none;
}

/* The source of a find without one, and of one that a nearer verb's subject fits better. */
static void find_source(const struct article *a, struct frame *f, const struct frame *last)
{
	if (f->source.b == f->source.e && last && last->source.b < last->source.e && quote_has(a, f->cue.b, W_ING) &&
	    a->sentence[last->cue.b] == a->sentence[f->cue.b] && last->cue.b < f->cue.b)
		f->source = last->source;
	if (last && f->source.b < f->source.e && f->source.b == last->source.b && last->cue.b < f->cue.b)
		f->source = quote_extend(a, last->source, last->cue); /* the same words for both */
	if (last && inside(f->source, last) && quote_has(a, f->cue.b, W_ING) && f->cue.b > 0 && quote_is(a, f->cue.b - 1, ",") && a->sentence[last->cue.b] == a->sentence[f->cue.b])
		f->source = last->source; /* "denied that his men took it, insisting that ..." */
	struct span near = quote_shared_subject(a, f->cue);
	bool theirs = last && inside(near, last) && quote_has(a, f->cue.b, W_ING) && quote_is(a, f->cue.b - 1, ",");
	if (f->source.b == f->source.e || (f->source.e <= near.b && near.b < near.e && !(last && last->source.b == f->source.b) && !theirs))
		f->source = near; /* "A cut it, while B kept it and argued" */
	if (last && f->source.b < f->source.e && last->source.b < last->source.e && things_say(a, f->source, f->cue, last))
		f->source = last->source;
	if (f->source.b == f->source.e || (f->source.e == f->source.b + 1 && quote_in(a, f->source.b, "|who|which|"))) {
		struct span whole = before_relative(a, f->cue);
		f->source = whole.b < whole.e ? whole : f->source;
	}
	if (f->source.b == f->source.e)
		f->source = own_subject(a, f->cue);
	f->source = behind_dateline(a, f->source, f->cue);
}

/* "Li, while admitting X, said Y": one subject has both. */
static void source_of_next(const struct article *a, struct frame *f, const struct frame *next)
{
	if (f->source.b == f->source.e && quote_has(a, f->cue.b, W_ING) && f->cue.b > 0 && quote_in(a, f->cue.b - 1, "|while|when|after|before|,|") &&
	    a->sentence[next->cue.b] == a->sentence[f->cue.b] && next->source.b < next->source.e && next->source.e <= f->cue.b)
		f->source = next->source;
}

void quote_credit(const struct article *a, struct frame *f, const struct frame *last, const struct frame *next)
{
	find_source(a, f, last);
	if (next)
		source_of_next(a, f, next);
}

/* "After the deal was announced, Li left": she is not who announced it. */
static void not_whose_it_is_told_when(const struct article *a, struct frame *f)
{
	uint32_t h = a->look && a->syntax.n == a->n ? quote_head(a, f->cue) : QN_NONE, b = f->n_content ? f->content[0].b : 0;
	if (h == QN_NONE || !h || !f->n_content || f->content[0].e > f->cue.b || f->content[0].e + 2 < f->cue.b || f->source.b == f->source.e ||
	    !(quote_has(a, f->cue.b, W_BE) || (f->cue.b && quote_has(a, f->cue.b - 1, W_BE))) || quote_is(a, f->cue.e, "by") || quote_is(a, f->cue.e - 1, "by"))
		return;
	for (uint32_t i = b ? b - 1 : b; i < f->cue.b; i++)
		if (quote_in(a, i, "|after|before|until|since|when|once|") && a->look[i].head == h)
			f->source = (struct span){f->cue.b, f->cue.b};
}

void quote_credit_passive(const struct article *a, struct frame *f)
{
	not_whose_it_is_told_when(a, f);
	by_whom(a, f);
	not_the_told(a, f);
	not_the_judged(a, f);
	not_the_asked(a, f);
}
