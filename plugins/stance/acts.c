/*
 * acts.c -- who does what a verb says, where the tree has no subject for it, or one without a name.
 *
 *   released a statement applauding Reed              whoever released it
 *   Reed's application to overturn the ban            Reed would
 *   several players, among them Reed, criticised her  those who are named
 *   is a Democrat who backs Reed                      she does, and not the party
 *   "Love them both"                                  who says so
 */
#include "who.h"

/* The subject by its place, where the tree has none: a name right in front of the verb, but for "has", "just" and the like. */
static void by_place(const struct stance_article *a, uint32_t v, struct names *out)
{
	enum { NEAR = 4 };
	uint32_t e = a->token->end[v];
	if (e - a->token->begin[v] < 3 || a->text[e - 1] == 'g' || tree_child(a, v, R_MARK) != NOWHERE || tree_agent(a, v) != NOWHERE)
		return; /* "criticising", "to criticise", "criticised by" */
	for (uint32_t k = v; k-- > 0 && v - k < NEAR && a->at[k].sentence == a->at[v].sentence;) {
		if (a->at[k].name != NOWHERE) {
			if (a->at[k].rel != R_OBJ && a->at[k].rel != R_OBL && a->at[k].rel != R_NMOD)
				who_put(out, a->at[k].name);
			return;
		}
		if (a->at[k].tag != 'd' && a->at[k].tag != 'x')
			return;
	}
}

/* "Paid for an advertisement", "published a report": whether a thing that says something is its sentence's subject's own. */
static bool made_by_subject(const struct stance_article *a, uint32_t thing)
{
	uint32_t head = a->at[thing].head, in = tree_case(a, thing);
	if (!tree_lemma(a, thing, "|ad|advert|advertisement|film|report|letter|statement|book|article|post|video|leaflet|poster|press|tweet|message|song|lawsuit|suit|petition|column|editorial|documentary|speech|motion|"
	                          "resolution|complaint|brief|memo|campaign|dossier|billboard|banner|flyer|mailer|spot|"))
		return false;
	if (head != NOWHERE && a->at[thing].rel == R_NMOD)
		head = a->at[head].head;
	if (head != NOWHERE && a->at[thing].rel == R_OBL && in != NOWHERE && tree_is(a, in, "|in|with|through|via|") && a->at[head].tag == 'v' && !tree_is(a, head, "|be|"))
		return true; /* "in a speech that praised Reed, Lund told" */
	return head != NOWHERE && tree_lemma(a, head, "|pay|publish|release|file|write|make|issue|run|air|post|send|sign|launch|produce|fund|sponsor|broadcast|spend|deliver|submit|circulate|buy|place|print|finance|"
	                                              "put|carry|display|distribute|");
}

/* "Had advice for voters who back Reed": whether it is people who do what the clause says, though they have no name. */
static bool doers(const struct stance_article *a, uint32_t i)
{
	return a->at[i].tag == 'N' || tree_lemma(a, i, "|people|voter|man|woman|person|critic|supporter|activist|protester|resident|member|worker|lawmaker|official|student|customer|player|fan|"
	                                               "group|company|firm|organisation|organization|somebody|someone|anyone|those|others|family|friend|colleague|politician|leader|");
}

/* "Several players criticised her. Among them is Reed": by the sentence behind; NOWHERE. */
static uint32_t among_next(const struct stance_article *a, uint32_t subject)
{
	uint32_t s = a->at[subject].sentence + 1, b = s < a->sentence->n ? qn_find(a->token, a->sentence->begin[s]) : a->n;
	if (b + 3 >= a->n || !tree_is(a, b, "|among|") || !tree_is(a, b + 1, "|them|these|those|") || !tree_is(a, b + 2, "|is|are|was|were|"))
		return NOWHERE;
	uint32_t n = tree_past_titles(a, b + 3);
	return a->at[n].name != NOWHERE && a->at[n].tag != 'o' ? n : NOWHERE;
}

/* "Several players, including Reed, criticised", "Three ministers took her side, among them Reed and Lund": those of the many who are named. */
static void among_them(struct stance_article *a, uint32_t v, uint32_t subject, struct names *out)
{
	enum { REACH = 20 };
	if (a->at[subject].tag != 'n' || a->at[subject].name != NOWHERE || a->at[subject].low == a->at[subject].lemma || subject > v)
		return;
	for (uint32_t k = subject + 1; k + 2 < a->n && k < v + REACH && a->at[k].sentence == a->at[subject].sentence && !out->n; k++) {
		if (k > v && tree_is(a, k, "|;|but|who|"))
			return;
		bool among = tree_is(a, k, "|among|") && tree_is(a, k + 1, "|them|"), including = k < v && tree_is(a, k, "|including|notably|");
		if (!among && !including)
			continue;
		uint32_t n = tree_past_titles(a, k + 1 + among);
		if (n >= a->n || a->at[n].name == NOWHERE || a->at[n].tag == 'o')
			return;
		who_are(a, n, HOLDER, out);
	}
	if (!out->n)
		who_are(a, among_next(a, subject), HOLDER, out);
}

/* Whose doing a thing is that verb v hangs on, by what stands beside the thing: "Reed's application to overturn", "a clip of Reed criticizing",
   "a plan by Norway to kill". Whether that is told. */
static bool acts_by_thing(struct stance_article *a, uint32_t v, uint32_t thing, struct names *out)
{
	uint32_t prep, of = tree_child(a, thing, R_POSS);
	if (of != NOWHERE && a->at[v].rel == R_ACL && tree_is(a, v - 1, "|to|of|in|at|")) {
		who_are(a, of, HOLDER, out);
		return true;
	}
	if (a->at[v].rel == R_ACL && v > 1 && thing < v - 1 && a->at[v - 1].name != NOWHERE && tree_lemma(a, thing, "|clip|video|footage|recording|report|image|picture|audio|tape|quote|photo|account|") &&
	    (of = tree_behind(a, thing, "|of|", &prep)) != NOWHERE && a->at[of].name == a->at[v - 1].name) {
		who_put(out, a->at[v - 1].name);
		return true;
	}
	of = tree_behind(a, thing, "|by|", &prep);
	if (of == NOWHERE || of >= v)
		return false;
	who_are(a, of, HOLDER, out);
	return true;
}

/* Whose doing the thing is by the clause that it stands in: "[Reed] released a statement", or by a name that it hangs on. */
static void acts_above(struct stance_article *a, uint32_t thing, struct names *out)
{
	enum { CLIMB = 4 };
	uint32_t up = thing;
	for (unsigned steps = 0; up != NOWHERE && steps < CLIMB; steps++) {
		uint8_t rel = a->at[up].rel;
		up = a->at[up].head;
		if (up != NOWHERE && a->at[up].tag == 'v') {
			bool suffers;
			uint32_t who = rel == R_OBJ || rel == R_OBL ? tree_subject(a, up, &suffers) : NOWHERE;
			if (who != NOWHERE && !suffers)
				who_are(a, who, HOLDER, out);
			return;
		}
		if (up == NOWHERE || (rel != R_NMOD && rel != R_CONJ && rel != R_APPOS))
			return;
		if (a->at[up].name != NOWHERE && rel != R_CONJ) {
			who_put(out, a->at[up].name);
			return;
		}
	}
}

/* "Love them both", at the beginning of what somebody posts: he does. */
static void unsaid_i(const struct stance_article *a, uint32_t v, struct names *out)
{
	if (a->at[v].low != a->at[v].lemma || !quoted_is(a, a->at[v].quote, "direct") || !tree_lemma(a, v, "|love|adore|hate|loathe|despise|admire|respect|appreciate|") || tree_child(a, v, R_OBJ) == NOWHERE ||
	    !(v == 0 || a->at[v - 1].sentence != a->at[v].sentence || tree_is(a, v - 1, "|“|\"|‘|'|")))
		return;
	who_put(out, quoted_by(a, v));
}

/* "She is a Democrat who backs Reed": who is said to be one of a party or people, as word i names it, does what the clause says; NOWHERE. */
static uint32_t described_self(const struct stance_article *a, uint32_t i)
{
	uint32_t det = tree_child(a, i, R_DET), self = tree_child(a, i, R_NSUBJ);
	if (a->at[i].name == NOWHERE || who_is_kind(a, a->at[i].name, "PER") || tree_child(a, i, R_COP) == NOWHERE || det == NOWHERE || !tree_is(a, det, "|a|an|another|") || self == NOWHERE || self > i)
		return NOWHERE;
	return tree_is(a, self, "|it|that|this|there|what|who|which|") ? NOWHERE : self;
}

/* Who does what verb v says: its subject, or whoever is the subject where the tree hangs the verb on a thing: "released a
   statement applauding", "filed a suit that accuses". */
void who_acts(struct stance_article *a, uint32_t v, bool *passive, struct names *out)
{
	uint32_t subject = tree_subject(a, v, passive), thing = subject;
	bool below = subject != NOWHERE && subject < v && (a->at[v].rel == R_ACL || a->at[v].rel == R_RELCL) && a->at[v].head == subject;
	uint32_t not = subject != NOWHERE && a->at[v].rel == R_RELCL ? a->at[v].head : NOWHERE;
	if (not != NOWHERE && (a->at[not].rel == R_CONJ || a->at[not].rel == R_APPOS) && a->at[not].head != NOWHERE && a->at[not].head < not && who_but_not(a, not))
		subject = a->at[not].head; /* "it was Reed, not Lund, who" */
	who_are(a, subject, HOLDER, out);
	uint32_t clause = subject != NOWHERE && tree_is(a, subject, "|who|that|which|") ? a->at[subject].head : NOWHERE;
	uint32_t noun = below ? subject : clause != NOWHERE && a->at[clause].rel == R_RELCL ? a->at[clause].head : NOWHERE;
	uint32_t self = noun != NOWHERE ? described_self(a, noun) : NOWHERE;
	if (self != NOWHERE) {
		struct names own;
		who_are(a, self, HOLDER, &own);
		if (own.n)
			*out = own; /* "she is a Democrat who backs Reed" */
	}
	if (!out->n && subject != NOWHERE && tree_is(a, subject, "|that|which|") && a->at[v].rel == R_RELCL && made_by_subject(a, a->at[v].head)) {
		thing = a->at[v].head; /* "paid for an advertisement that called" */
		below = true;
	}
	if (subject == NOWHERE && !*passive)
		by_place(a, v, out);
	if (!out->n && subject == NOWHERE)
		unsaid_i(a, v, out);
	if (!out->n && subject != NOWHERE && !*passive)
		among_them(a, v, subject, out);
	if (!out->n && below && !*passive) /* "among those praising her was Lund" */
		who_are(a, who_of_those(a, subject), HOLDER, out);
	if (!out->n && below && tree_child(a, subject, R_COP) != NOWHERE) { /* "Norway was the only state to come to her aid" */
		bool suffers;
		who_are(a, tree_subject(a, subject, &suffers), HOLDER, out);
	}
	if (out->n || !below || *passive || doers(a, subject) || acts_by_thing(a, v, subject, out))
		return;
	acts_above(a, thing, out);
}
