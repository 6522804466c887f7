/*
 * repair.c -- finds of the chains put right before they become quotations: where
 * a cue and a content begin and end, and what a second verb of the same source has
 * said. Whose they are is set right in credit.c.
 */
#include "quote.h"

#include <string.h>

/* "told clients that X", "says at a stop in Ohio, that X": the content begins behind "that". */
static struct span behind_that(const struct article *a, struct span s, struct span cue)
{
	static const char tells[] = "|say|says|said|saying|tell|tells|told|telling|warn|warns|warned|warning|inform|informs|informed|remind|reminds|reminded|"
	                            "assure|assures|assured|notify|notified|write|writes|wrote|announced|announce|announces|";
	bool tell = false;
	if (s.b >= cue.e && quote_is(a, s.b, "as") && quote_is(a, s.b + 1, "saying") && s.b + 3 + quote_is(a, s.b + 2, "that") < s.e)
		s.b += 2u + quote_is(a, s.b + 2, "that"); /* "was quoted as saying that X" */
	if (s.b < cue.e || s.b > cue.e + 3 || quote_is(a, s.b - 1, "that"))
		return s; /* "said that all that they want is rest" */
	for (uint32_t i = cue.b; i < cue.e; i++)
		tell = tell || quote_in(a, i, tells);
	uint32_t reach = quote_has(a, s.b, W_PREP | W_TIME) ? 14 : 4;
	for (uint32_t i = s.b; tell && i + 1 < s.e && i < s.b + reach; i++) {
		if (quote_is(a, i, "that") && i > s.b && a->look && a->syntax.n == a->n && a->look[i].rel != REL_MARK && !quote_has(a, s.b, W_PREP | W_TIME | W_ADVERB))
			break; /* "said the company that ran it had lied" */
		if (quote_is(a, i, "that") && i > s.b)
			return (struct span){i + 1, s.e};
		if (quote_has(a, i, W_CUE | W_AUX | W_PRONOUN) || (quote_has(a, i, W_SUBORDINATE) && !(i == s.b && quote_has(a, i, W_PREP))) || a->mark[i] != QN_NONE)
			break; /* not at "said before the match that" */
	}
	return s;
}

/* "told Ottawa her province will not pay": a clause does not go without its subject. */
static struct span with_subject(const struct article *a, struct span s, struct span cue)
{
	if (s.b <= cue.e + 1 || s.b > cue.e + 8 || !quote_has(a, s.b, W_AUX) || !quote_in(a, cue.e - 1, "|told|tell|tells|telling|warned|warns|warning|reminded|assured|"))
		return s;
	for (uint32_t i = s.b; --i > cue.e;)
		if (!quote_letter(a, i) || quote_has(a, i, W_CUE | W_AUX | W_WHO | W_PREP))
			break;
		else if (quote_has(a, i, W_DET | W_HIS))
			return (struct span){i, s.e};
	return s;
}

/* "whether that changed it", "told the court the dog, a spaniel, had run": a clause has its subject, where the trees tell it. */
static struct span subject_of(const struct article *a, struct span s, const struct frame *f)
{
	enum { FAR = 24 };
	uint32_t from = f->source.b >= f->cue.e && f->source.e > f->source.b ? f->source.e : f->cue.e;
	if (s.b <= from || s.b > from + FAR || a->syntax.n != a->n || !a->look)
		return s;
	for (uint32_t t = from; t < s.b; t++) {
		const struct look *l = &a->look[t];
		if ((l->rel == REL_NSUBJ || l->rel == REL_NSUBJ_PASS) && l->head != QN_NONE && l->head >= s.b && l->head < s.e && l->left >= from && a->mark[t] == QN_NONE)
			return (struct span){l->left, s.e};
	}
	return s;
}

/* "claimed that A, and that B": both are claimed. */
static struct span and_that(const struct article *a, struct span s, struct span cue)
{
	uint32_t i = s.e + quote_is(a, s.e, ",");
	if (s.b < cue.e || !quote_in(a, i, "|and|but|or|") || !quote_is(a, i + 1, "that") || !a->look || a->syntax.n != a->n || a->look[i + 1].rel != REL_MARK ||
	    a->look[i + 1].head == QN_NONE || a->mark[i] != QN_NONE || a->sentence[i + 1] != a->sentence[s.b])
		return s;
	uint32_t e = a->look[a->look[i + 1].head].right + 1;
	while (e > s.e && (!quote_letter(a, e - 1) || a->sentence[e - 1] != a->sentence[s.b]))
		e--;
	if (e > i + 3)
		s.e = e;
	return s;
}

/* "liked a tweet that called her a fool", "started a petition calling for it": the paper says it, and not who liked or started it, be its words taken for the cue or for the content. */
static void by_paper(const struct article *a, struct frame *f, const struct frame *next)
{
	static const char papers[] = "|tweet|tweets|post|posts|letter|letters|petition|email|e-mail|emails|memo|leaflet|leaflets|statement|article|editorial|message|note|report|resolution|"
	                             "motion|banner|placard|placards|sign|signs|poster|posters|caption|headline|video|notice|lawsuit|complaint|amendment|";
	static const char handles[] = "|like|liked|likes|share|shared|shares|retweeted|received|started|launched|saw|read|found|circulated|forwarded|cited|held|carried|waved|carrying|holding|waving|";
	uint32_t b = f->cue.b, e = f->cue.e, noun, verb;
	while (b < e && quote_has(a, b, W_AUX))
		b++;
	if (e == b + 1 && f->n_content == 1 && f->content[0].b == e)
		e = f->content[0].e;
	if (!quote_in(a, b++, handles) || !quote_has(a, b, W_DET | W_HIS))
		return;
	for (noun = b + 1; noun + 2 < e && noun < b + 5 && !quote_in(a, noun, papers); noun++)
		;
	verb = noun + 1 + quote_in(a, noun + 1, "|that|which|");
	if (!quote_in(a, noun, papers) || verb >= e || !quote_has(a, verb, W_CUE) || quote_has(a, verb, W_NOUN) || !(verb > noun + 1 || quote_has(a, verb, W_ING)))
		return;
	if (next && next->cue.b == verb) { /* which was found by itself */
		f->n_content = 0;
		return;
	}
	f->source = (struct span){b, noun + 1};
	f->cue = (struct span){verb, verb < f->cue.e ? f->cue.e : verb + 1};
	if (f->content[0].b < f->cue.e && f->content[0].e > f->cue.e)
		f->content[0].b = f->cue.e;
}

/* "called on the board to sell": the cue ends with "on". */
static void call_on(const struct article *a, struct frame *f)
{
	for (uint32_t i = f->cue.b; i + 2 < f->cue.e; i++)
		if (quote_in(a, i, "|call|calls|called|calling|") && quote_in(a, i + 1, "|on|upon|") && f->n_content && f->content[0].b >= f->cue.e) {
			f->content[0].b = i + 2;
			f->cue.e = i + 2;
		}
}

/* "which she dismissed as a con": of what it is said stands before, and "as" is no part of it. */
static void as_what(const struct article *a, struct frame *f)
{
	struct span *last = f->n_content ? &f->content[f->n_content - 1] : NULL;
	if (last && last->b == f->cue.e && quote_is(a, last->b, "as") && last->b + 1 < last->e && !quote_is_mark(a, last->b + 1) &&
	    quote_in(a, f->cue.e - 1, "|dismissed|hailed|described|denounced|praised|condemned|derided|characterized|characterised|"))
		last->b++;
}

/* "said early on Thursday that": when something was said is no part of the cue, if not all of it is. */
static struct span to_verb(const struct article *a, struct span cue)
{
	if (cue.e - cue.b == 2 && quote_in(a, cue.e - 1, "|at|in|during|") && quote_in(a, cue.b, "|said|says|say|told|added|announced|argued|wrote|"))
		cue.e--;
	else if (quote_in(a, cue.e - 1, "|on|in|at|during|this|last|") && quote_has(a, cue.e, W_TIME))
		for (cue.e--; cue.e > cue.b + 1 && (quote_has(a, cue.e - 1, W_TIME | W_ADVERB) || quote_in(a, cue.e - 1, "|early|late|")) && !quote_has(a, cue.e - 1, W_CUE);)
			cue.e--;
	return cue;
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

/* "that the editor, Ana Li, had left": a subject does not go without its verb. */
static struct span with_verb(const struct article *a, struct span s, struct span cue)
{
	if (s.b < cue.e || a->syntax.n != a->n || !a->look)
		return s;
	for (uint32_t i = s.b; i < s.e; i++) {
		const struct look *l = &a->look[i];
		if ((l->rel != REL_NSUBJ && l->rel != REL_NSUBJ_PASS) || l->head == QN_NONE || l->head < s.e || l->head > s.e + 40 || a->sentence[l->head] != a->sentence[i])
			continue;
		uint32_t e = a->look[l->head].right + 1;
		while (e > s.e && (!quote_letter(a, e - 1) || a->sentence[e - 1] != a->sentence[i]))
			e--;
		for (uint32_t k = s.e; k < e; k++)
			if (quote_in(a, k, "|said|says|told|added|") || a->mark[k] != a->mark[s.e - 1])
				return s;
		if (e > s.e && e < s.e + 80)
			s.e = e;
		return s;
	}
	return s;
}

/* "To see it, Li said, one must go": the clause in commas interrupts what is said. */
static void both_sides(const struct article *a, struct frame *f)
{
	uint32_t b = f->source.b < f->source.e && f->source.e <= f->cue.b ? f->source.b : f->cue.b, first = b;
	if (f->n_content != 1 || f->content[0].b < f->cue.e || !quote_is(a, f->cue.e, ",") || b < 2 || !quote_is(a, b - 1, ",") || a->mark[b] != QN_NONE)
		return;
	while (first > 0 && a->sentence[first - 1] == a->sentence[b] && first + 60 > b)
		first--;
	first += quote_has(a, first, W_LINK);
	for (uint32_t i = first; i + 1 < b; i++)
		if (a->mark[i] != QN_NONE || quote_has(a, i, W_CUE) || quote_is_mark(a, i))
			return;
	if (first + 2 > b - 1)
		return;
	f->content[1] = f->content[0];
	f->content[0] = (struct span){first, b - 1};
	f->n_content = 2;
}

/* "The ferry, according to two passengers, had turned back": the subject before the clause in commas does not go without the
   verb behind it. */
static void subject_and_verb(const struct article *a, struct frame *f)
{
	uint32_t behind = f->source.e > f->cue.e ? f->source.e : f->cue.e, e = behind + 1;
	if (f->n_content != 1 || a->syntax.n != a->n || f->content[0].e > f->cue.b || a->mark[f->cue.b] != QN_NONE || !quote_is(a, behind, ",") ||
	    !quote_is(a, f->content[0].e, ",") || f->content[0].b + 30 < f->content[0].e)
		return;
	uint32_t verb = QN_NONE;
	for (uint32_t i = f->content[0].b; i < f->content[0].e; i++)
		if ((a->look[i].rel == REL_NSUBJ || a->look[i].rel == REL_NSUBJ_PASS) && a->look[i].head != QN_NONE && a->look[i].head > behind &&
		    a->look[i].head < behind + 12)
			verb = a->look[i].head;
	if (verb == QN_NONE || a->sentence[verb] != a->sentence[f->cue.b])
		return;
	while (e < a->n && a->sentence[e] == a->sentence[verb] && a->mark[e] == QN_NONE && !quote_is_mark(a, e) && !quote_is(a, e, ";"))
		e++;
	while (e > behind + 1 && !quote_letter(a, e - 1))
		e--;
	if (e > verb)
		f->content[f->n_content++] = (struct span){behind + 1, e};
}

/* "said the price was high and raised its target": what the source does next is no content, if the trees hang it on the cue. */
static struct span to_deed(const struct article *a, struct span s, struct span cue)
{
	uint32_t head = a->syntax.n == a->n ? quote_head(a, cue) : QN_NONE;
	for (uint32_t t = s.b + 2; head != QN_NONE && s.b >= cue.e && t + 1 < s.e; t++) {
		const struct look *l = &a->look[t];
		uint32_t link = t - 1 - quote_has(a, t - 1, W_ADVERB);
		if (l->rel == REL_CONJ && l->head == head && l->subject == QN_NONE && quote_in(a, link, "|and|but|") && a->mark[link] == QN_NONE && link > s.b &&
		    !quote_has(a, t, W_BASE | W_ING | W_AUX) && !quote_in(a, t, "|remained|remains|stayed|seemed|appeared|deserved|lacked|wanted|needed|expected|expects|hoped|hopes|believed|"))
			return (struct span){s.b, link - quote_is(a, link - 1, ",")};
	}
	return s;
}

/* "said X; others left": behind a semicolon something else begins. */
static struct span to_semicolon(const struct article *a, struct span s, struct span cue)
{
	for (uint32_t i = s.b + 1; s.b >= cue.e && i + 1 < s.e; i++)
		if (a->mark[i] == QN_NONE && quote_is(a, i, ";") && !quote_is(a, i + 1 + quote_has(a, i + 1, W_LINK), "that"))
			s.e = i;
	bool says = false;
	for (uint32_t i = s.b; s.e <= cue.b && i + 2 < s.e; i++) { /* "China said it was calm; Russia left, the agency reported" */
		says = says || (a->mark[i] == QN_NONE && quote_has(a, i, W_CUE) && !quote_has(a, i, W_NOUN | W_WEAK));
		if (says && a->mark[i] == QN_NONE && quote_is(a, i, ";") && a->sentence[i] == a->sentence[cue.b])
			s.b = i + 1;
	}
	return s;
}

/* "Her lawyer said that she liked both and expected them to agree": the trees hang what is expected on what is liked, in the content, whose
   subject is somebody else than the source. */
static bool goes_with_content(const struct article *a, const struct frame *f, const struct frame *next)
{
	uint32_t h = a->look && a->syntax.n == a->n && quote_has(a, next->cue.b, W_ATTITUDE) ? quote_head(a, next->cue) : QN_NONE, on, subject;
	if (h == QN_NONE || a->look[h].rel != REL_CONJ || (on = a->look[h].head) == QN_NONE || a->look[h].subject != QN_NONE || (subject = a->look[on].subject) == QN_NONE)
		return false;
	bool other = !quote_has(a, subject, W_PRONOUN | W_WHO);
	for (uint32_t i = f->source.b; i < f->source.e; i++)
		other = other || quote_in(a, i, "|spokesman|spokeswoman|spokesperson|lawyer|attorney|aide|adviser|advisor|");
	if (!other)
		return false;
	for (uint32_t k = 0; k < f->n_content; k++)
		if (f->content[k].b >= f->cue.e && f->content[k].b <= on && on < f->content[k].e)
			return true;
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
	if (link <= f->cue.e || a->sentence[next->cue.b] != a->sentence[f->cue.b] || (f->source.b == f->source.e && !f->n_content) || !same || goes_with_content(a, f, next))
		return;
	while (link > f->cue.e && link + 4 > next->cue.b && quote_has(a, link - 1, W_AUX | W_ADVERB) && !quote_has(a, link - 1, W_LINK))
		link--;
	bool behind_mark = quote_is_mark(a, link - 1) && quote_is(a, link - 2, ",");
	bool participle = quote_has(a, next->cue.b, W_ING) && (quote_is(a, link - 1, ",") || behind_mark); /* "said X, arguing that Y" */
	if ((!participle && !quote_has(a, link - 1, W_LINK | W_SUBORDINATE)) || a->mark[link - 1] != QN_NONE)
		return;
	link--;
	for (uint32_t k = 0; k < f->n_content; k++)
		if (f->content[k].b < link && f->content[k].e > link) {
			f->content[k].e = link > f->content[k].b + 1 ? link - quote_is(a, link - 1, ",") : link;
			f->n_content = k + 1;
		} else if (k && f->content[k].b >= link)
			f->n_content = k;
}

/* "According to Ana Li, a nurse, wards are full": the appositive belongs to the source. */
static void appositive(const struct article *a, struct frame *f)
{
	uint32_t b = f->n_content ? f->content[0].b : 0, e;
	if (!quote_is(a, f->cue.b, "according") || f->source.b != f->cue.e || b != f->source.e + 1 || !quote_is(a, b - 1, ",") || !quote_has(a, b, W_DET | W_PERSON | W_HIS))
		return;
	e = quote_phrase_end(a, f->source.b, f->content[0].e);
	for (uint32_t i = b; i < e && a->syntax.n == a->n; i++)
		if (a->look[i].rel == REL_NSUBJ && a->look[i].head != QN_NONE && a->look[i].head > i && a->look[i].left == b)
			return; /* "According to police, officers saw it, and they left" */
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
	    !quote_is(a, f->source.b - 1, "by") || !quote_in(a, i, "|as|of|"))
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

/* "accused Li of 'deceit' on Friday after ...": a day behind marks tells when it was said. */
static struct span to_day(const struct article *a, struct span s, struct span cue)
{
	static const char day[] = "|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|";
	if (s.b < cue.e || quote_is(a, s.b - 1, "that"))
		return s;
	for (uint32_t i = s.b + 2; i + 1 < s.e; i++)
		if (a->mark[i - 1] == QN_NONE && quote_is_mark(a, i - 1) && a->mark[i - 2] != QN_NONE && (quote_in(a, i, day) || (quote_is(a, i, "on") && quote_in(a, i + 1, day)))) {
			for (uint32_t k = i; k < s.e; k++)
				if (a->mark[k] != QN_NONE)
					return s;
			s.e = i;
		}
	return s;
}

/* "shouted 'withdraw that' before he left": what is done besides is not said, where all that is said stands in marks. */
static struct span to_mark(const struct article *a, struct span s, struct span cue)
{
	uint32_t m = s.b < s.e && quote_is_mark(a, s.b) && s.b + 1 < s.e ? a->mark[s.b + 1] : a->mark[s.b];
	if (s.b < cue.e || m == QN_NONE || !a->marks[m].closed || a->marks[m].in.b > s.b + 1 || a->marks[m].in.e + 2 >= s.e || a->mark[cue.b] != QN_NONE)
		return s;
	uint32_t e = a->marks[m].in.e + 1;
	return quote_in(a, e, "|before|after|while|when|as|and|then|") && (quote_has(a, e + 1, W_ING | W_PRONOUN | W_PAST) || quote_in(a, e, "|before|")) ? (struct span){s.b, e} : s;
}

/* "congratulated Reed, in a move that may deepen the rift": how the reporter sees it. */
static struct span to_move(const struct article *a, struct span s, struct span cue)
{
	for (uint32_t i = s.b + 1; s.b >= cue.e && i + 4 < s.e; i++)
		if (a->mark[i] == QN_NONE && quote_is(a, i, ",") && quote_is(a, i + 1, "in") &&
		    (quote_is(a, i + 2, "what") || (quote_has(a, i + 2, W_DET) && quote_in(a, i + 3 + quote_in(a, i + 3, "|apparent|rare|clear|further|new|"), "|move|step|swipe|dig|rebuke|blow|bid|sign|reversal|gesture|"))))
			return (struct span){s.b, i};
	return s;
}

/* "urged the minister to resign": who is urged belongs to what is urged. */
static struct span whom(const struct article *a, struct span s, struct span cue)
{
	if (s.b > cue.e && s.b <= cue.e + 5 && quote_is(a, s.b, "for") && quote_in(a, cue.e - 1, "|asked|asks|asking|begged|") && quote_capital(a, cue.e) && quote_capital(a, s.b - 1))
		return (struct span){cue.e, s.e}; /* "asked Norvane for more time" */
	if (s.b <= cue.e || s.b > cue.e + 8 || !quote_is(a, s.b, "to") || !quote_in(a, cue.e - 1, "|urge|urges|urged|urging|implore|implored|implores|beg|begged|begs|"))
		return s;
	for (uint32_t i = cue.e; i < s.b; i++)
		if (!quote_letter(a, i) && !quote_in(a, i, "|'s|\xe2\x80\x99s|."))
			return s;
	s.b = cue.e;
	return s;
}

/* The word behind "and" that reports with "that", or "saying" behind a comma, in the content of another cue; 0: none. */
static uint32_t second_verb(const struct article *a, const struct frame *f, struct span s)
{
	for (uint32_t i = s.b + 1; s.b >= f->cue.e && i + 3 < s.e && i < s.b + 60; i++) {
		uint32_t v = i + 1 + quote_has(a, i + 1, W_ADVERB);
		if (a->mark[i] == QN_NONE && quote_is(a, i, ",") && quote_in(a, i + 1, "|saying|adding|arguing|insisting|stressing|"))
			return i + 1;
		if (a->mark[i] == QN_NONE && quote_in(a, i, "|and|but|") && quote_has(a, v, W_CUE) && quote_has(a, v, W_PAST) && !quote_has(a, v, W_WEAK | W_NOUN) &&
		    quote_is(a, v + 1, "that"))
			return v;
	}
	return 0;
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
		if (there && frames->at[k].n_content && v && quote_has(a, v, W_ING)) {
			struct frame *g = &frames->at[k];
			if (g->source.b == g->source.e || (g->source.b >= last->b && g->source.e <= v))
				g->source = f->source;
			last->e = v - 1;
			continue;
		}
		if (!v || (there && frames->at[k].n_content))
			continue;
		struct frame more = {.cue = {v, v + 1}, .source = f->source, .n_content = 1, .content = {{v + 1 + quote_is(a, v + 1, "that"), last->e}}, .cue_conf = f->cue_conf, .conf = f->conf};
		last->e = v - 1 - quote_has(a, v - 1, W_ADVERB);
		if (there)
			frames->at[k] = more;
		else if (!quote_add_frame(a, frames, more))
			return false;
	}
	if (frames->n > n)
		quote_sort_frames(frames);
	return true;
}

bool quote_repair(struct article *a, struct frames *frames)
{
	if (!split_verbs(a, frames))
		return false;
	for (uint32_t i = 0; i < frames->n; i++) {
		struct frame *f = &frames->at[i];
		for (uint32_t k = i + 1; k < frames->n && k < i + 4; k++)
			part_verbs(a, f, &frames->at[k]);
		call_on(a, f);
		as_what(a, f);
		by_paper(a, f, i + 1 < frames->n ? &frames->at[i + 1] : NULL);
		quote_credit(a, f, i ? &frames->at[i - 1] : NULL, i + 1 < frames->n ? &frames->at[i + 1] : NULL);
		for (uint32_t k = 0; k < f->n_content; k++) {
			struct span s = with_verb(a, whole_clause(a, behind_that(a, f->content[k], f->cue), f->cue), f->cue);
			s = subject_of(a, with_subject(a, s, f->cue), f);
			s = k + 1 == f->n_content ? and_that(a, s, f->cue) : s;
			s = to_move(a, to_mark(a, s, f->cue), f->cue);
			f->content[k] = to_day(a, whom(a, to_deed(a, to_semicolon(a, s, f->cue), f->cue), f->cue), f->cue);
		}
		both_sides(a, f);
		for (uint32_t k = 0; k < f->n_content; k++)
			f->content[k].b = quote_behind_wire(a, f->content[k]);
		subject_and_verb(a, f);
		quote_credit_passive(a, f);
		no_pronoun(a, f);
		f->cue = to_verb(a, to_noun(a, f->cue));
		appositive(a, f);
		passive(a, f);
	}
	return true;
}
