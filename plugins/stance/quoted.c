/*
 * quoted.c -- what a speaker says of those whom the quotation names.
 *
 * Inside a quotation a word that says well or ill of somebody is the speaker's
 * own: a predicate ("is weak"), an attribute ("the weak council"), or a deed that
 * harms or helps ("sold us out"). Where a quotation names one party only and all its
 * words of judgement agree, they are taken to be of that party. In a column the
 * author's own words are read in the same way; such rows have no holder.
 */
#include "stance.h"
#include "../../core/learn/text.h"

#include <string.h>

enum { CHILDREN = 48 };

enum { ILL = 1 << OP_BAD | 1 << OP_HARM, WELL = 1 << OP_GOOD, FEELS = 1 << OP_ADJ_FOR | 1 << OP_ADJ_AGAINST | 1 << OP_ANGERS | 1 << OP_PLEASES };

/* Persons and organisations: of countries and peoples much is said that is no judgement. */
static bool party(const struct stance_article *a, uint32_t name)
{
	return who_is_kind(a, name, "PER") || who_is_kind(a, name, "ORG");
}

bool quoted_speaker(const struct stance_article *a, uint32_t i, struct names *out)
{
	uint32_t quote = a->at[i].quote, speaker = quote == NOWHERE ? NOWHERE : a->speaker[quote];
	*out = (struct names){speaker != NOWHERE, {speaker}};
	return quote == NOWHERE ? a->column : speaker != NOWHERE;
}

static const char word_rule[] = "quoted word", deed_rule[] = "quoted deed", author_deed[] = "author's deed";

/* Whose word i is: *speaker, or NOWHERE for the author of a column; false if it is nobody's. */
static bool spoken(const struct stance_article *a, uint32_t i, uint32_t *speaker)
{
	uint32_t quote = a->at[i].quote;
	*speaker = quote == NOWHERE ? NOWHERE : a->speaker[quote];
	return quote == NOWHERE ? a->column : *speaker != NOWHERE;
}

static bool comparative(const struct stance_article *a, uint32_t i)
{
	return (i > 0 && tree_is(a, i - 1, "|more|")) || tree_is(a, i, "|better|") ||
	       (a->at[i].low != a->at[i].lemma && memcmp(a->text + a->token->end[i] - 2, "er", 2) == 0);
}

/* "Could not have been kinder", "has never been better": a negation that says the most. */
static bool the_most(const struct stance_article *a, uint32_t i)
{
	enum { BACK = 6 };
	bool more = comparative(a, i), could = false;
	for (uint32_t k = i; more && k-- > 0 && i - k < BACK && a->at[k].sentence == a->at[i].sentence;)
		could |= tree_is(a, k, "|could|couldn|can|never|");
	return more && could;
}

static bool quoted_in_full(const struct stance_article *a, uint32_t i)
{
	const char *kind = a->at[i].quote != NOWHERE ? qn_string_at(a->r, a->quote, 1, a->at[i].quote) : NULL;
	return kind && strcmp(kind, "direct") == 0;
}

/* "A fine poet and a poor guardian": with what is said next. */
static bool in_one_breath(const struct stance_article *a, uint32_t i)
{
	enum { REACH = 6 };
	uint32_t noun = a->at[i].rel == R_AMOD ? a->at[i].head : NOWHERE;
	if (noun == NOWHERE || noun < i || noun + 3 >= a->n || !tree_is(a, noun + 1, "|and|yet|but|") || !tree_is(a, noun + 2, "|a|an|") || a->at[noun + 3].sentence != a->at[i].sentence)
		return false;
	for (uint32_t k = noun + 3; k < a->n && k < noun + REACH && a->at[k].sentence == a->at[i].sentence && !tree_is(a, k, "|,|;|.|"); k++)
		if (opinion_find(a->opinion, a->at[k].lemma) & 1 << OP_BAD)
			return true;
	return false;
}

/* "Mild with the mighty", "stands by the weak": people of a kind, and nobody's judgement. */
static bool people(const struct stance_article *a, uint32_t i)
{
	const struct node *w = &a->at[i];
	return i > 0 && tree_is(a, i - 1, "|the|") && (w->rel == R_OBL || w->rel == R_AGENT || w->rel == R_OBJ || w->rel == R_NSUBJ || w->rel == R_NMOD) && !tree_is(a, i, "|best|worst|greatest|finest|") &&
	       (i + 1 >= a->n || (a->at[i + 1].tag != 'n' && a->at[i + 1].tag != 'a')) && tree_child(a, i, R_COP) == NOWHERE && (w->tag == 'a' || tree_is(a, i, "|mighty|weak|powerful|brave|innocent|guilty|greedy|corrupt|"));
}

bool quoted_sting(const struct stance_article *a, uint32_t i)
{
	uint32_t k = i;
	if (in_one_breath(a, i))
		return true;
	while (k + 1 < a->n && k < i + 4 && !tree_lemma(a, k, "|man|woman|lady|guy|person|fellow|chap|bloke|"))
		k++;
	if (k + 3 >= a->n || k >= i + 4 || a->at[k + 1].sentence != a->at[i].sentence)
		return false;
	if (tree_is(a, k + 1, "|with|"))
		return tree_is(a, k + 2, "|other|no|little|") || opinion_find(a->opinion, a->at[k + 3].lemma) & 1 << OP_BAD;
	for (uint32_t x = k + 2; tree_is(a, k + 1, "|who|") && x < a->n && x < k + 8 && a->at[x].sentence == a->at[i].sentence && !tree_is(a, x, "|,|.|"); x++) /* "a decent man who is out of his depth" */
		if (saying_sign(a, x) < 0 || opinion_find(a->opinion, a->at[x].lemma) & 1 << OP_BAD)
			return true;
	return tree_is(a, k + 1, "|who|") && tree_is(a, k + 2, "|will|ought|should|cannot|can|never|");
}

/* Praise that is none: "must be bolder", "was being generous", "cold comfort", "generous with other people's money". */
static bool wanting(const struct stance_article *a, uint32_t i, struct shift s)
{
	enum { BACK = 4 };
	uint32_t cop = tree_child(a, i, R_COP), amod = tree_child(a, i, R_AMOD), next = i + 1;
	if (tree_is(a, i, "|careful|patient|prepared|ready|vigilant|honest|transparent|accountable|responsible|fair|clear|open|") && i > 0 && tree_is(a, i - 1, "|be|more|"))
		for (uint32_t k = i; k-- > 0 && i - k <= BACK + 1 && a->at[k].sentence == a->at[i].sentence;)
			if (tree_is(a, k, "|must|should|needs|need|"))
				return true; /* "needs to be careful" */
	bool must = s.would;
	if (quoted_sting(a, i) || (i > 0 && tree_is(a, i - 1, "|too|"))) /* "too principled" */
		return true;
	for (uint32_t k = i; k-- > 0 && i - k <= BACK && a->at[k].sentence == a->at[i].sentence;)
		must |= tree_is(a, k, "|must|should|could|needs|need|");
	if ((comparative(a, i) && must) || (cop != NOWHERE && tree_is(a, cop, "|being|")) || (next + 1 < a->n && (tree_is(a, next, "|game|deal|share|many|bit|") || (tree_is(a, next, "|with|") && tree_is(a, next + 1, "|other|others|someone|somebody|")))))
		return true;
	return amod != NOWHERE && (tree_is(a, amod, "|cold|poor|false|little|small|") || opinion_find(a->opinion, a->at[amod].lemma) & 1 << OP_BAD);
}

/* "The treatment of Reed was shameful", "his departure is a loss": who says ill of what befell somebody is for him. */
static bool suffered(const struct stance_article *a, uint32_t *whom)
{
	uint32_t prep, of = tree_behind(a, *whom, "|of|", &prep), owner = of != NOWHERE ? of : tree_child(a, *whom, R_POSS);
	if (owner != NOWHERE && tree_lemma(a, *whom, "|critic|accuser|detractor|tormentor|enemy|attacker|persecutor|hater|heckler|")) {
		*whom = owner; /* "her accusers are liars" */
		return true;
	}
	if (owner == NOWHERE || !tree_lemma(a, *whom, "|treatment|arrest|detention|sacking|dismissal|firing|removal|departure|death|resignation|exit|killing|jailing|imprisonment|conviction|suspension|"
	                                              "ousting|expulsion|deportation|"))
		return false;
	*whom = owner;
	return true;
}

/* '"She is a wonderful player," he said, "but I need soldiers"': what is granted, for the sake of what comes. */
bool quoted_but(const struct stance_article *a, uint32_t i)
{
	enum { REACH = 32 };
	if (!quoted_in_full(a, i))
		return false;
	for (uint32_t k = i + 1; k + 1 < a->n && k < i + REACH && a->at[k].sentence == a->at[i].sentence; k++)
		if (tree_is(a, k, "|but|") && k > 0 && (tree_is(a, k - 1, "|\"|“|''|") || (tree_is(a, k - 1, "|,|;|–|—|") && a->at[k].quote == a->at[i].quote)) &&
		    (a->at[k + 1].tag == 'o' || a->at[k + 1].tag == 't' || a->at[k + 1].name != NOWHERE))
			return true;
	return false;
}

/* "May be a shrewd tactician": what leaves the noun open leaves its adjective open. */
static struct shift shift_of(const struct stance_article *a, uint32_t i)
{
	uint32_t noun = a->at[i].rel == R_AMOD ? a->at[i].head : NOWHERE;
	if (noun != NOWHERE && i > 0 && tree_is(a, i - 1, "|least|less|")) { /* "the least honest person I know" */
		struct shift s = tree_shift(a, noun);
		s.negated = !s.negated;
		return s;
	}
	return tree_shift(a, noun != NOWHERE && tree_child(a, noun, R_COP) != NOWHERE ? noun : i);
}

static uint32_t said_of(const struct stance_article *a, uint32_t b, uint32_t e);

/* '"He has been a rock," Lund said of Reed': whom a pronoun in the quotation means where the words around it tell of whom it is said. */
static void told_of_whom(const struct stance_article *a, uint32_t i, uint32_t whom, struct names *target)
{
	enum { LONGEST = 80 };
	uint32_t quote = a->at[i].quote, b, e, of;
	if (quote == NOWHERE || !tree_is(a, whom, "|he|she|him|her|") || (!quoted_in_full(a, i) && target->n == 1 && target->at[0] == a->speaker[quote]))
		return; /* in words that are only reported "she" may be the speaker */
	b = qn_find(a->token, a->quote->begin[quote]);
	e = qn_find(a->token, a->quote->end[quote]);
	of = e < a->n && e - b < LONGEST ? said_of(a, b, e) : NOWHERE;
	if (of != NOWHERE && of != a->speaker[quote])
		*target = (struct names){1, {of}};
}

static void say(struct stance_article *a, uint32_t i, uint32_t whom, bool plus, float score, const char *rule)
{
	struct names holder = {0}, target;
	uint32_t speaker;
	if (!spoken(a, i, &speaker))
		return;
	if (speaker != NOWHERE)
		holder = (struct names){1, {speaker}};
	else
		rule = rule == word_rule ? "author's word" : author_deed;
	struct shift s = shift_of(a, i);
	if (tree_asked(a, i))
		return;
	if (plus && !s.negated && rule == word_rule && quoted_but(a, i))
		return;
	if (s.negated && plus && the_most(a, i))
		s = (struct shift){0};
	else if (plus && rule != deed_rule && rule != author_deed && wanting(a, i, s))
		return;
	uint32_t under = rule == word_rule && plus ? tree_case(a, i) : NOWHERE;
	if (under != NOWHERE && tree_is(a, under, "|without|beneath|below|lacking|"))
		s.negated = !s.negated; /* "beneath the dignity of his office", "without honour" */
	plus = plus != suffered(a, &whom);
	if (s.would && rule == author_deed) /* "when he would trick them" */
		return;
	if (s.undone && !s.would) /* what somebody would or should do is said of him in earnest */
		return;
	if (s.negated && !plus && tree_is(a, whom, "|that|this|it|which|what|"))
		return; /* "that is not a problem" */
	bool least = i > 0 && tree_is(a, i - 1, "|least|");
	if (s.negated && !plus && !least && !(rule == word_rule && quoted_in_full(a, i) && tree_child(a, i, R_COP) != NOWHERE && !s.undone))
		return; /* but "they are not villains", in his own words, is a defence */
	who_are(a, whom, TARGET, &target);
	told_of_whom(a, i, whom, &target);
	if (a->at[i].rel == R_AMOD && (!target.n || !party(a, target.at[0])))
		return;
	if (speaker != NOWHERE && rule == deed_rule && target.n == 1 && office_body(a, speaker, NOWHERE) == target.at[0])
		return; /* what a minister says that his country does, he does not blame it for */
	stance_add(a, &holder, &target, plus != s.negated, score, rule, i, i, i);
}

/* "I thought she was our friend": so it seemed once. */
bool quoted_once(const struct stance_article *a, uint32_t i)
{
	bool passive;
	uint32_t head = a->at[i].rel == R_CCOMP ? a->at[i].head : NOWHERE;
	if (head == NOWHERE || !tree_is(a, head, "|thought|believed|hoped|assumed|expected|"))
		return false;
	uint32_t who = tree_subject(a, head, &passive);
	return who != NOWHERE && who_first_person(a, who);
}

/* Verbs that bring about what their object names: "sold fear", "spread lies", "left us no choice". */
static bool does_ill(const struct stance_article *a, uint32_t v, uint32_t object)
{
	uint32_t det = tree_child(a, object, R_DET);
	static const char wanted[] = "|plan|idea|clue|answer|shame|conscience|integrity|principle|vision|courage|sense|decency|respect|interest|strategy|policy|explanation|"
		"excuse|mandate|right|credibility|empathy|backbone|scruple|solution|experience|morals|honour|honor|";
	if (tree_lemma(a, v, "|have|show|offer|possess|") && tree_lemma(a, object, wanted) && det != NOWHERE && tree_is(a, det, "|no|little|"))
		return true;
	if (tree_lemma(a, v, "|leave|give|") && tree_lemma(a, object, "|choice|option|alternative|") && det != NOWHERE && tree_is(a, det, "|no|little|"))
		return true;
	if ((tree_lemma(a, v, "|bear|bore|shoulder|carry|") && tree_lemma(a, object, "|responsibility|blame|guilt|")) ||
	    (tree_lemma(a, v, "|play|") && tree_lemma(a, object, "|politics|game|")))
		return true;
	return tree_lemma(a, v, "|sell|spread|cause|bring|create|make|sow|peddle|push|tell|commit|show|display|inflict|foment|stoke|fuel|breed|incite|") &&
	       opinion_find(a->opinion, a->at[object].lemma) & (1 << OP_BAD | 1 << OP_NOUN_AGAINST | 1 << OP_BETWEEN_AGAINST);
}

/* What idioms say is said as it stands: their negations are their own. */
static bool idiom(struct stance_article *a, uint32_t i, int sign)
{
	bool passive;
	uint32_t speaker, subject = sign ? tree_subject(a, i, &passive) : NOWHERE;
	struct names holder = {0}, target;
	if (subject == NOWHERE || passive || who_first_person(a, subject) || !spoken(a, i, &speaker))
		return false;
	if (tree_is(a, subject, "|it|") && saying_sign(a, i) && a->saying[a->at[i].saying].first + 1 < a->n && tree_is(a, a->saying[a->at[i].saying].first, "|pleasure|joy|delight|honour|honor|privilege|treat|"))
		return false; /* "it was a pleasure to work with Reed" is not of it */
	if (tree_is(a, subject, "|nobody|none|no|who|one|everyone|everybody|anyone|anybody|"))
		return false;
	struct shift s = tree_shift(a, i);
	if ((s.undone && !s.would) || tree_requested(a, i) != NOWHERE || tree_asked(a, i)) /* "urged Norway to show restraint" */
		return false;
	if (speaker != NOWHERE)
		holder = (struct names){1, {speaker}};
	who_are(a, subject, TARGET, &target);
	told_of_whom(a, i, subject, &target);
	uint32_t had = a->n_row;
	uint32_t first = i, last = i + 1 < a->n ? i + 1 : i;
	if (saying_sign(a, i)) {
		first = a->saying[a->at[i].saying].first;
		last = a->saying[a->at[i].saying].last;
	}
	stance_add(a, &holder, &target, sign > 0, 0.8f, speaker != NOWHERE ? deed_rule : "author's deed", i, first, last);
	return a->n_row > had;
}

/* "We will miss him": so feels who misses a person. Answers whether it is one. */
static bool missed(struct stance_article *a, uint32_t i, uint32_t subject, uint32_t object)
{
	struct names holder, target;
	bool plus = true;
	who_are(a, subject, HOLDER, &holder);
	if (object == NOWHERE || !(tree_is(a, object, "|him|her|them|") || a->at[object].name != NOWHERE))
		return false;
	who_are(a, object, TARGET, &target);
	if (target.n != 1 || !who_is_kind(a, target.at[0], "PER"))
		return false;
	if (holder.n && tree_holds(a, i, true, &plus))
		stance_add(a, &holder, &target, plus, 0.75f, "verb", i, i, object);
	return true;
}

/* "I admire Reed", in a column: what its author says of his own mind. */
static void author_feels(struct stance_article *a, uint32_t i)
{
	struct key k[KEYS];
	struct complement c;
	struct names target;
	static const char spoken_out[] = "|praise|thank|blame|congratulate|commend|applaud|"; /* who does not do so has no opinion yet */
	uint32_t object = tree_child(a, i, R_OBJ);
	if (object == NOWHERE)
		object = tree_child(a, i, R_IOBJ);
	if (a->at[i].low != a->at[i].lemma && memcmp(a->text + a->token->end[i] - 2, "ed", 2) == 0 && tree_child(a, i, R_AUX) == NOWHERE)
		return; /* "I endorsed him once" */
	for (unsigned j = 0, n = phrase_keys(a, i, k); j < n; j++) {
		uint32_t bits = opinion_with(a->opinion, k[j].hash, 0) & (1 << OP_FOR | 1 << OP_AGAINST);
		bool behind = phrase_complement(a, &k[j], i, 1 << OP_FOR | 1 << OP_AGAINST, &c), plus = (behind ? c.sections : bits) & 1 << OP_FOR;
		if (!behind && (!bits || object == NOWHERE))
			continue;
		who_are(a, behind ? c.word : object, TARGET, &target);
		bool would = plus;
		if (tree_holds(a, i, true, &plus) && (plus == would || (!tree_lemma(a, i, spoken_out) && !tree_is(a, i + 1, "|all|everything|much|every|"))))
			stance_add(a, &(struct names){0}, &target, plus, 0.7f, "author's word", i, k[j].first, behind ? c.prep : object);
		return;
	}
}

/* "Dismissed accusations that Reed lied": not in the speaker's own words. */
static bool alleged(const struct stance_article *a, uint32_t i)
{
	uint32_t head = a->at[i].head;
	for (unsigned steps = 0; steps < 3 && head != NOWHERE; steps++, head = a->at[head].head)
		if (a->at[head].tag == 'n')
			return (a->at[i].rel == R_ACL || a->at[i].rel == R_CCOMP) && (tree_lemma(a, head, "|accusation|allegation|claim|suggestion|charge|notion|idea|rumor|rumour|assertion|") ||
			                                                              (tree_lemma(a, head, "|evidence|proof|indication|sign|hint|question|") && head > 0 && tree_is(a, head - 1, "|no|little|scant|any|")));
	return false;
}

/* "People who say that he is right", "she claimed to be poor", inside a quotation: what others say or think is not the speaker's. */
static bool believed(const struct stance_article *a, uint32_t i)
{
	enum { UP = 4 };
	bool passive;
	for (unsigned steps = 0; steps < UP && a->at[i].head != NOWHERE; steps++) {
		uint32_t head = a->at[i].head, who;
		if (a->at[head].quote != a->at[i].quote)
			return false;
		uint32_t mark = tree_child(a, i, R_MARK);
		if (a->at[i].rel == R_CCOMP && head < i && !(mark != NOWHERE && tree_is(a, mark, "|because|")) &&
		    tree_lemma(a, head, "|say|claim|argue|believe|think|suggest|allege|insist|maintain|pretend|imagine|assert|assume|")) {
			who = tree_subject(a, head, &passive);
			return !(head + 1 < a->n && tree_is(a, head + 1, "|,|”|\"|''|’|")) && who != NOWHERE && !who_first_person(a, who) && !(a->at[who].quote != NOWHERE && a->at[who].name == a->speaker[a->at[who].quote]) && !tree_is(a, who, "|you|everyone|everybody|");
		}
		i = head;
	}
	return false;
}

/* "The mayor can fire her", "they should sue": what is not done is no misdeed. */
static bool only_ought(const struct stance_article *a, uint32_t i)
{
	uint32_t aux = tree_child(a, i, R_AUX);
	return aux != NOWHERE && tree_is(a, aux, "|should|must|can|could|may|might|ought|");
}

/* "Is fighting for us", "prosecuted terrorists": who does so to what is ill, or to nobody, does no ill. */
static bool rightly(const struct stance_article *a, uint32_t i, uint32_t object)
{
	if (tree_lemma(a, i, "|fight|battle|struggle|") && (object == NOWHERE || !(who_first_person(a, object) || a->at[object].name != NOWHERE)))
		return true;
	return object != NOWHERE && a->at[object].name == NOWHERE && tree_lemma(a, i, "|prosecute|punish|combat|defeat|destroy|kill|hunt|tackle|target|crush|arrest|jail|eliminate|deport|confront|battle|convict|capture|") &&
	       tree_lemma(a, object, "|terrorist|terrorism|criminal|crime|corruption|gang|gangster|fraud|fraudster|trafficker|smuggler|militant|extremist|extremism|isis|poverty|disease|cancer|virus|drug|cartel|murderer|enemy|pirate|");
}

/* "She will lose", "turnout dropped", "suspended his campaign", "removed from the list": what befalls somebody or goes down, and what is paused or turned down, judges nobody. */
static bool befalls(const struct stance_article *a, uint32_t i, uint32_t object)
{
	if (tree_lemma(a, i, "|suspend|decline|remove|"))
		return true;
	return tree_lemma(a, i, "|lose|fall|drop|slip|slide|tumble|sink|") && tree_child(a, i, R_IOBJ) == NOWHERE && (object == NOWHERE || !tree_lemma(a, object, "|way|mind|touch|patience|ball|control|grip|plot|trust|"));
}

/* "Lost the vote", "struck a different tone", and what forces are reported to have done to others than civilians and the speaker's own. */
static bool blameless(const struct stance_article *a, uint32_t i, uint32_t object)
{
	if ((tree_lemma(a, i, "|lose|fall|drop|") && tree_child(a, i, R_IOBJ) == NOWHERE) || (tree_lemma(a, i, "|strike|") && object != NOWHERE && tree_lemma(a, object, "|tone|deal|balance|note|agreement|chord|bargain|pose|")))
		return true;
	if (object != NOWHERE && tree_lemma(a, i, "|freeze|") && !who_first_person(a, object))
		return true; /* "froze the rent", "froze its aid" */
	if (quoted_in_full(a, i) || object == NOWHERE || !tree_lemma(a, i, "|kill|capture|intercept|bomb|destroy|shoot|down|repel|strike|hit|arrest|detain|seize|sentence|convict|"))
		return false;
	return !who_first_person(a, object) && !tree_lemma(a, object, "|people|person|civilian|child|woman|man|girl|boy|family|innocent|resident|villager|journalist|worker|doctor|patient|student|"
	                                                           "protester|protestor|hospital|school|home|house|church|mosque|market|life|");
}

/* "Has been hounded out of office", "was made a scapegoat", "badly treated": who says so of somebody is on his side. */
static bool wronged(const struct stance_article *a, uint32_t v)
{
	static const char ill[] = "|badly|unfairly|shabbily|wrongly|unjustly|poorly|appallingly|disgracefully|shamefully|abominably|terribly|dreadfully|falsely|";
	if (tree_lemma(a, v, "|hound|smear|vilify|demonise|demonize|scapegoat|victimise|victimize|bully|persecute|malign|wrong|mistreat|defame|slander|misrepresent|misquote|ostracise|ostracize|pillory|railroad|"))
		return true;
	for (uint32_t k = v > 2 ? v - 2 : 0; k < a->n && k <= v + 1; k++)
		if (tree_lemma(a, v, "|treat|accuse|blame|dismiss|sack|punish|convict|jail|") && tree_is(a, k, ill))
			return true;
	for (uint32_t k = v + 1; k < a->n && k < v + 5 && tree_lemma(a, v, "|deal|"); k++)
		if (tree_is(a, k, "|hand|") && tree_is(a, k - 1, "|impossible|bad|poor|rotten|weak|terrible|rough|raw|losing|lousy|unfair|"))
			return true;
	return v + 2 < a->n && tree_lemma(a, v, "|make|") && tree_is(a, v + 1, "|a|the|") && tree_is(a, v + 2, "|scapegoat|victim|martyr|");
}

/* "Exposed corruption", "fought the rot", "ended the chaos": what does harm to an ill does good. */
static bool cures(const struct stance_article *a, uint32_t v, uint32_t object)
{
	static const char ills[] = "|corruption|rot|fraud|abuse|abuses|wrongdoing|crime|injustice|racism|poverty|violence|chaos|waste|sleaze|scandal|scandals|lie|lies|malpractice|bullying|hypocrisy|bigotry|graft|"
	                           "misconduct|impunity|extremism|terrorism|hatred|cover-up|failing|failings|greed|discrimination|nepotism|decay|cruelty|exploitation|hunger|misery|";
	return object != NOWHERE && object > v && tree_lemma(a, v, "|expose|uncover|end|fight|tackle|confront|defeat|stop|halt|beat|crush|combat|challenge|eradicate|eliminate|reveal|reduce|cut|destroy|attack|oppose|denounce|"
	                                                           "condemn|stamp|root|") &&
	       (tree_is(a, object, ills) || tree_lemma(a, object, ills)) && tree_child(a, object, R_POSS) == NOWHERE;
}

static void verb(struct stance_article *a, uint32_t i, uint32_t bits)
{
	static const char misfortune[] = "|die|suffer|bleed|hurt|hang|risk|crash|drown|";
	bool passive;
	uint32_t subject = tree_subject(a, i, &passive), object = tree_child(a, i, R_OBJ), agent = tree_agent(a, i);
	if (tree_lemma(a, i, "|miss|") && missed(a, i, subject, object))
		return;
	if (idiom(a, i, idiom_sign(a, i)) || tree_is(a, i, "|resigned|resigns|resigning|"))
		return;
	if (cures(a, i, object)) {
		if (tree_lemma(a, i, "|expose|uncover|end|fight|tackle|confront|defeat|crush|combat|eradicate|eliminate|root|stamp|") && !passive && subject != NOWHERE && !who_first_person(a, subject) && !tree_shift(a, i).negated)
			say(a, i, subject, true, 0.6f, deed_rule);
		return;
	}
	if (object != NOWHERE && does_ill(a, i, object))
		bits |= 1 << OP_HARM;
	if ((bits & ILL) == 1 << OP_HARM && object == NOWHERE && !passive)
		bits &= ~(uint32_t)ILL; /* "he is hurting" */
	if (!(bits & (ILL | 1 << OP_AGAINST | 1 << OP_FOR | 1 << OP_HELP)) && !(passive && wronged(a, i)))
		return;
	if (passive && wronged(a, i) && subject != NOWHERE && !who_first_person(a, subject) && (agent == NOWHERE || tree_lemma(a, i, "|deal|")) && a->at[i].quote != NOWHERE && !tree_shift(a, i).negated) {
		say(a, i, subject, true, 0.6f, deed_rule);
		return;
	}
	if (passive) {
		/* "We will not be lectured by": who must bear it is against who does it, a refusal the more */
		if (bits & (ILL | 1 << OP_AGAINST) && subject != NOWHERE && who_first_person(a, subject) && agent != NOWHERE && a->at[i].quote != NOWHERE) {
			struct names holder, target;
			who_are(a, subject, HOLDER, &holder);
			who_are(a, agent, TARGET, &target);
			stance_add(a, &holder, &target, false, 0.8f, "quoted deed", i, i, tree_case(a, agent));
		}
		return;
	}
	if (subject != NOWHERE && who_first_person(a, subject) && a->at[i].quote == NOWHERE)
		author_feels(a, i);
	if (subject == NOWHERE || who_first_person(a, subject) || tree_lemma(a, i, misfortune) || alleged(a, i) || believed(a, i))
		return;
	struct names whom = {0};
	if (object != NOWHERE)
		who_are(a, object, TARGET, &whom);
	if ((bits & ILL && (only_ought(a, i) || rightly(a, i, object) || befalls(a, i, object))) || ((bits & ILL) == 1 << OP_HARM && blameless(a, i, object)))
		return;
	if (bits & ILL && who_only_called(a, subject))
		return; /* "Democratic turnout dropped" */
	bool speaker = object != NOWHERE && (who_first_person(a, object) || (whom.n == 1 && a->at[i].quote != NOWHERE && whom.at[0] == a->speaker[a->at[i].quote]));
	if (bits & ILL || (speaker && bits & 1 << OP_AGAINST) || (tree_lemma(a, i, "|let|") && saying_sections(a, i) & 1 << OP_HELP)) /* "let polluters off the hook" */
		say(a, i, subject, false, 0.6f, deed_rule);
	else if (!(bits & 1 << OP_AGAINST) && saying_sections(a, i) & 1 << OP_HELP && object != NOWHERE)
		say(a, i, subject, true, 0.6f, deed_rule); /* "put our town on the map" */
}

/* Adverbs that say how much, how likely or how welcome something is, and not how well somebody does it. */
static const char degrees[] = "|hopefully|thankfully|luckily|fortunately|unfortunately|sadly|regrettably|tragically|happily|greatly|strongly|highly|deeply|badly|clearly|freely|closely|"
                              "safely|steadily|smoothly|warmly|peacefully|fatally|successfully|carefully|frankly|importantly|";
/* Adjectives that say in front of a noun which one it is. */
static const char labels[] = "|top|legendary|favorite|favourite|offensive|lame|key|leading|competent|prominent|warmest|";

/* "treated her abominably": what is said of how somebody acts is said of the one who acts. */
static void adverb(struct stance_article *a, uint32_t i)
{
	bool passive;
	uint32_t b = a->token->begin[i], n = a->token->end[i] - b;
	if (n < 6 || n > 30 || memcmp(a->text + b + n - 2, "ly", 2) != 0 || tree_is(a, i, degrees))
		return;
	char low[32];
	n = (uint32_t)text_lower(a->text + b, n, low, sizeof low);
	if (n > 3 && low[n - 3] == 'b')
		low[n - 1] = 'e'; /* abominably, abominable */
	uint32_t bits = opinion_form(a->opinion, low, n) & (1 << OP_GOOD | 1 << OP_BAD);
	uint32_t subject = tree_subject(a, a->at[i].head, &passive);
	if (subject == NOWHERE || passive || who_first_person(a, subject) || (bits != 1 << OP_GOOD && bits != 1 << OP_BAD))
		return;
	say(a, i, subject, bits == 1 << OP_GOOD, 0.6f, word_rule);
}

/* Whether a predicate is said of a person or an organisation. */
static bool of_party(struct stance_article *a, uint32_t i)
{
	bool passive;
	struct names who;
	who_are(a, tree_subject(a, i, &passive), TARGET, &who);
	return who.n && party(a, who.at[0]);
}

/* "The bureau should be ashamed of itself": no feeling of its own, but what is thought of it. Parsers take the word for a verb's form. */
static bool shamed(struct stance_article *a, uint32_t i)
{
	enum { BACK = 5 };
	bool passive, ought = false;
	for (uint32_t k = i; tree_is(a, i, "|ashamed|embarrassed|") && k-- > 0 && i - k <= BACK && a->at[k].sentence == a->at[i].sentence;)
		ought |= tree_is(a, k, "|should|ought|must|");
	uint32_t subject = ought ? tree_subject(a, i, &passive) : NOWHERE;
	if (subject == NOWHERE || who_first_person(a, subject))
		return false;
	say(a, i, subject, false, 0.7f, word_rule);
	return true;
}

/* "Ran a shambolic campaign", "gave a brilliant speech": who made what noun i means; NOWHERE. */
static uint32_t maker_of(const struct stance_article *a, uint32_t i)
{
	bool passive;
	uint32_t v = a->at[i].rel == R_OBJ ? a->at[i].head : NOWHERE;
	if (v == NOWHERE || v > i || a->at[i].name != NOWHERE || !tree_lemma(a, v, "|run|ran|lead|led|give|deliver|produce|write|stage|conduct|fight|mount|wage|pursue|publish|pen|draft|compose|craft|author|") ||
	    !tree_lemma(a, i, "|campaign|speech|performance|interview|address|lecture|presentation|report|book|article|essay|column|novel|poem|play|film|song|review|statement|letter|memoir|biography|history|policy|plan|"
	                      "strategy|defence|defense|fight|election|operation|inquiry|investigation|administration|government|council|department|school|club|team|event|festival|conference|show|meeting|work|account|"
	                      "response|reply|answer|apology|bill|law|budget|case|attack|effort|bid|regime|service|debate|"))
		return NOWHERE;
	uint32_t subject = tree_subject(a, v, &passive);
	return passive || subject == NOWHERE || who_first_person(a, subject) || tree_is(a, subject, "|that|which|who|it|this|") ? NOWHERE : subject;
}

/* "He said it was dear, while Norway objected that it let him off": what another is said to say is not the speaker's. */
static bool of_another(const struct stance_article *a, uint32_t i, uint32_t speaker)
{
	enum { UP = 6 };
	uint32_t k = i;
	for (unsigned steps = 0; steps < UP && a->at[k].head != NOWHERE && a->at[a->at[k].head].quote == a->at[i].quote; steps++) {
		uint8_t rel = a->at[k].rel;
		k = a->at[k].head;
		uint32_t subject = rel == R_CCOMP && a->at[k].tag == 'v' && tree_lemma(a, k, "|say|object|argue|claim|insist|complain|protest|counter|respond|reply|retort|allege|believe|think|declare|contend|maintain|") ? tree_child(a, k, R_NSUBJ) : NOWHERE;
		if (subject != NOWHERE && a->at[subject].name != NOWHERE && a->at[subject].name != speaker && a->at[subject].tag != 'o')
			return true;
	}
	return false;
}

/* "Make the country great again", "tested positive", "found guilty": what is to come about, or was found, is not how the speaker thinks of it. */
static bool made(const struct stance_article *a, uint32_t i, bool well)
{
	uint32_t head = a->at[i].rel == R_XCOMP ? a->at[i].head : NOWHERE;
	return head != NOWHERE && ((well && tree_lemma(a, head, "|make|keep|help|")) || (tree_lemma(a, head, "|test|") && tree_is(a, i, "|positive|negative|")) ||
	                           (tree_lemma(a, head, "|find|") && tree_is(a, i, "|guilty|innocent|liable|")));
}

/* Words of so many things that they judge nobody. */
static const char vague[] = "|important|militant|difficult|positive|interesting|strong|rich|radical|decline|growth|limited|consistent|";

/* People whom it is praise to call good ones; a good listener or a good reader is another matter. */
static const char workers[] = "|coach|manager|operator|leader|teacher|minister|doctor|nurse|officer|boss|lawyer|servant|politician|captain|mayor|president|chairman|chairwoman|director|employer|landlord|colleague|cop|policeman|"
	"policewoman|journalist|editor|surgeon|headteacher|governor|senator|councillor|bishop|priest|vicar|professional|organiser|organizer|administrator|steward|farmer|referee|commander|soldier|statesman|executive|";

void quoted_look(struct stance_article *a, uint32_t i)
{
	struct node *w = &a->at[i];
	bool passive;
	uint32_t speaker;
	if (w->name != NOWHERE || w->within || (w->tag != 'v' && a->spoken[i]) || !spoken(a, i, &speaker))
		return;
	if (speaker != NOWHERE && of_another(a, i, speaker))
		return;
	uint32_t bits = tree_opinion(a, i);
	if (tree_is(a, i, "|lied|"))
		bits |= 1 << OP_BAD; /* what "lie" alone may not be */
	if (w->tag == 'a' && tree_is(a, i, "|fine|finest|"))
		bits = 1 << OP_GOOD; /* no penalty */
	if (w->tag == 'a' && w->rel == R_AMOD && w->head != NOWHERE && w->head > i && tree_is(a, i, "|good|great|decent|") && tree_child(a, w->head, R_COP) != NOWHERE && tree_lemma(a, w->head, workers))
		bits = 1 << OP_GOOD;
	bool ill = bits & ILL, well = bits & WELL && !ill;
	if (w->tag == 'a' && idiom(a, i, idiom_right(a, i)))
		return;
	if ((w->tag == 'a' || w->tag == 'n' || w->tag == 'o') && idiom(a, i, saying_sign(a, i)))
		return;
	if (shamed(a, i) || vice_look(a, i))
		return;
	if (w->tag == 'v') {
		verb(a, i, w->quote != NOWHERE ? bits | saying_sections(a, i) : bits);
		return;
	}
	if (w->tag == 'd' && w->rel == R_ADVMOD && w->head != NOWHERE && a->at[w->head].tag == 'v') {
		adverb(a, i);
		return;
	}
	if (w->tag == 'n' && tree_lemma(a, i, "|victim|scapegoat|martyr|target|hostage|pawn|casualty|") && tree_child(a, i, R_COP) != NOWHERE && of_party(a, i)) {
		if (tree_lemma(a, i, "|victim|scapegoat|martyr|") && !tree_is(a, i + 1, "|.|,|"))
			say(a, i, tree_subject(a, i, &passive), true, 0.7f, word_rule); /* "Reed was the victim of a smear campaign" */
		return;
	}
	well |= w->tag == 'a' && tree_is(a, i, "|right|") && tree_child(a, i, R_COP) != NOWHERE && of_party(a, i);
	if ((w->tag != 'a' && w->tag != 'n') || (!(bits & 1 << OP_BAD) && !well) || tree_is(a, i, vague) || people(a, i) || believed(a, i))
		return;
	if (w->rel == R_AMOD && w->head != NOWHERE && w->head > i) {
		/* "a weak council": of what the noun is said, or of the noun itself */
		uint32_t noun = w->head;
		uint32_t one = a->at[noun].rel == R_NMOD ? a->at[noun].head : NOWHERE;
		if (one != NOWHERE && one < i && tree_is(a, one, "|one|some|") && tree_child(a, one, R_COP) != NOWHERE && i > one + 1 && tree_is(a, one + 1, "|of|")) {
			uint32_t whom = tree_subject(a, one, &passive);
			if (whom != NOWHERE && !who_first_person(a, whom) && !tree_is(a, whom, "|that|this|it|which|what|there|") && !tree_shift(a, one).negated)
				say(a, i, whom, well, 0.7f, word_rule); /* "is one of the finest scientists" */
			return;
		}
		if (tree_is(a, i, "|best|worst|greatest|finest|") && tree_child(a, noun, R_COP) == NOWHERE && maker_of(a, noun) == NOWHERE)
			return; /* "his best argument" */
		if (tree_is(a, i, labels) && tree_child(a, noun, R_COP) == NOWHERE)
			return; /* "her top aide" */
		if (a->at[noun].name == NOWHERE && tree_lemma(a, noun, "|situation|circumstance|time|moment|year|period|condition|challenge|season|"))
			return; /* "doing their best in an impossible situation" */
		uint32_t maker = maker_of(a, noun);
		if (maker != NOWHERE) {
			struct shift s = tree_shift(a, a->at[noun].head);
			if (s.undone || (s.negated && !well))
				a->undone[i] = true; /* the quotation's mood is not it either */
			else
				say(a, i, maker, well != s.negated, 0.7f, deed_rule);
			return;
		}
		uint32_t owner = tree_child(a, noun, R_POSS);
		if (owner != NOWHERE && owner + 2 < a->n && tree_is(a, owner + 1, "|'s|’s|") && tree_is(a, owner + 2, "|a|an|the|no|one|"))
			noun = owner; /* "Reed's a good coach", which parsers take for a possessive */
		else if (a->at[noun].name == NOWHERE && tree_child(a, noun, R_COP) != NOWHERE)
			noun = tree_subject(a, noun, &passive);
		if (noun != NOWHERE)
			say(a, i, noun, well, 0.6f, word_rule);
		return;
	}
	uint32_t subject = tree_child(a, i, R_COP) != NOWHERE || w->rel == R_CONJ || w->rel == R_XCOMP ? tree_subject(a, i, &passive) : NOWHERE, next = i + 1;
	if (feeling_word(a, i) || quoted_once(a, i) || made(a, i, well) || (subject != NOWHERE && tree_is(a, subject, "|which|that|") && a->at[subject].rel == R_NSUBJ && w->rel == R_RELCL))
		return;
	if (subject != NOWHERE && tree_is(a, subject, "|it|") && next < a->n && tree_is(a, next, "|that|to|for|how|when|if|"))
		return; /* "it is sad that Reed must go" */
	if (subject != NOWHERE && !who_first_person(a, subject))
		say(a, i, subject, well, 0.7f, word_rule);
	uint32_t prep, of = subject != NOWHERE && tree_is(a, i, "|wrong|mistaken|unfair|harsh|") ? tree_behind(a, i, "|about|to|on|", &prep) : NOWHERE;
	if (of != NOWHERE) /* "Lorne was wrong about Brandt": who thinks so is for him */
		say(a, i, of, true, 0.6f, word_rule);
}

/* Whom a quotation names besides its speaker: one name, or NOWHERE for none and for several. */
static uint32_t only_name(const struct stance_article *a, uint32_t quote, uint32_t b, uint32_t e)
{
	uint32_t name = NOWHERE;
	for (uint32_t i = b; i < e; i++) {
		uint32_t n = a->at[i].name;
		if (n == NOWHERE || n == a->speaker[quote] || n == name)
			continue;
		if (i > b && tree_is(a, i - 1, "|than|")) /* "some will be worse than Reed" */
			return NOWHERE;
		if (name != NOWHERE)
			return NOWHERE;
		name = n;
	}
	return name;
}

/* '"..., he said of Reed. "..."': a verb right behind marks that were closed. */
static bool between_marks(const struct stance_article *a, uint32_t v)
{
	enum { BACK = 5 };
	for (uint32_t k = v; k-- > 0 && v - k < BACK && a->at[k].sentence == a->at[v].sentence;)
		if (tree_is(a, k, "|\"|”|’’|''|"))
			return k > 0 && tree_is(a, k - 1, "|,|.|!|?|");
	return false;
}

/* "..., Rashford said of Erik ten Hag": whom the words in front of and behind a quotation say it of, or NOWHERE. */
static uint32_t said_of(const struct stance_article *a, uint32_t b, uint32_t e)
{
	enum { NEAR = 9 };
	bool direct = quoted_in_full(a, b);
	for (uint32_t v = b > NEAR ? b - NEAR : 0; v < a->n && v < e + NEAR; v++) {
		if (v >= b && v < e && !between_marks(a, v)) /* what the quotation itself says is not about it */
			continue;
		if (e > 0 && v >= e && v < a->n && a->at[v].sentence != a->at[e - 1].sentence && !(a->at[v].quote == NOWHERE && direct))
			break; /* an indirect one ends with its sentence */
		if (v < b && tree_is(a, v, "|of|about|") && (v == 0 || a->at[v - 1].sentence != a->at[v].sentence) && b > 0 && tree_is(a, b - 1, "|:|,|\"|“|") && a->at[b - 1].sentence == a->at[v].sentence)
			for (uint32_t k = v + 1; k < b && k < v + 4; k++) /* "Of Obi he said: ..." */
				if (a->at[k].name != NOWHERE)
					return a->at[k].name;
		if (v < b && b < a->n && a->at[v].sentence != a->at[b].sentence && (!direct || between_marks(a, v)))
			continue; /* what was said of somebody in the sentence before */
		if (v + 2 < a->n && tree_lemma(a, v, "|say|write|tweet|remark|ask|speak|") && tree_is(a, v + 1, "|of|about|"))
			for (uint32_t k = v + 2; k < a->n && k < v + 9 && a->at[k].sentence == a->at[v].sentence; k++)
				if (a->at[k].name != NOWHERE)
					return a->at[k].name;
	}
	return NOWHERE;
}

/* Whether word i is said of somebody or something else: "the clerk is forgiven", "I don't want a fine". */
static bool elsewhere(struct stance_article *a, uint32_t i, uint32_t name)
{
	bool passive;
	struct names of;
	uint32_t governor = a->at[i].rel == R_OBJ ? a->at[i].head : i, subject = NOWHERE;
	if (tree_is(a, i, "|fine|fines|") && a->at[i].rel != R_AMOD && (a->at[i].tag == 'n' || (i > 0 && tree_is(a, i - 1, "|a|the|any|no|"))))
		return true; /* to be paid */
	if (governor != NOWHERE && (governor != i || tree_child(a, i, R_COP) != NOWHERE || tree_child(a, i, R_AUX_PASS) != NOWHERE))
		subject = tree_subject(a, governor, &passive);
	if (subject == NOWHERE)
		return false;
	if (who_first_person(a, subject) && governor == i && a->at[i].tag == 'a') /* "I am so calm", but "I am proud of him" */
		return !(opinion_find(a->opinion, a->at[i].lemma) & FEELS) && !tree_is(a, i, "|lucky|fortunate|proud|grateful|thankful|honoured|honored|blessed|privileged|ashamed|disgusted|appalled|");
	if (who_first_person(a, subject))
		return governor != i && tree_lemma(a, governor, "|want|need|pay|get|take|accept|deserve|expect|receive|");
	who_are(a, subject, TARGET, &of);
	for (unsigned k = 0; k < of.n; k++)
		if (of.at[k] == name)
			return false;
	if (!of.n && tree_is(a, subject, "|that|which|") && a->at[subject].head != NOWHERE && a->at[a->at[subject].head].rel == R_RELCL)
		return true; /* "in markets that are famous" */
	uint32_t first = a->at[subject].child; /* "the plans that the council has" may well be of the council */
	return of.n > 0 || (first != NOWHERE && a->at[first].rel == R_DET && a->at[first].next == NOWHERE);
}

/* "A bright red suit", "one of his top priorities": whether the thing that adjective i judges has little to do with the one who is named. */
static bool of_a_thing(struct stance_article *a, uint32_t i, uint32_t name)
{
	bool passive;
	struct names of;
	uint32_t noun = a->at[i].rel == R_AMOD ? a->at[i].head : NOWHERE, owner, prep, does = noun;
	while (noun != NOWHERE && a->at[noun].rel == R_CONJ && a->at[noun].head < noun)
		does = noun = a->at[noun].head; /* "a good coach and a decent man" */
	if (noun == NOWHERE || a->at[i].head < i || a->at[noun].name == name || a->at[noun].rel == R_ROOT || a->at[noun].rel == R_APPOS || tree_child(a, noun, R_COP) != NOWHERE)
		return false;
	if ((owner = phrase_owner(a, noun)) != NOWHERE && a->at[owner].name != NOWHERE)
		return a->at[owner].name != name;
	if ((owner = tree_behind(a, noun, "|by|of|from|like|", &prep)) != NOWHERE && a->at[owner].name == name)
		return false;
	for (unsigned steps = 0; steps < 3 && does != NOWHERE && a->at[does].tag != 'v'; steps++)
		does = a->at[does].head;
	who_are(a, does != NOWHERE ? tree_subject(a, does, &passive) : NOWHERE, TARGET, &of);
	for (unsigned k = 0; k < of.n; k++)
		if (of.at[k] == name)
			return false;
	return true;
}

/* "Effective October 1", "effective immediately": from when on something holds. */
static bool dated(const struct stance_article *a, uint32_t i)
{
	return i + 1 < a->n && tree_is(a, i, "|effective|") &&
	       (a->at[i + 1].tag == 'm' || tree_is(a, i + 1, "|immediately|from|on|as|at|today|tomorrow|next|this|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|"
	                                                "february|march|april|may|june|july|august|september|october|november|december|jan|feb|aug|sept|oct|nov|dec|"));
}

/* Whether a noun says what somebody is: "a rock", and not "on markets over crony capitalism". */
static bool predicated(const struct stance_article *a, uint32_t i)
{
	enum { UP = 4 };
	for (unsigned steps = 0; steps < UP && a->at[i].rel == R_CONJ && a->at[i].head != NOWHERE; steps++)
		i = a->at[i].head;
	return a->at[i].tag != 'n' || tree_child(a, i, R_COP) != NOWHERE || (a->at[i].rel != R_NMOD && a->at[i].rel != R_OBL && a->at[i].rel != R_OBJ);
}

void quoted_mood(struct stance_article *a, uint32_t quote)
{
	uint32_t b = qn_find(a->token, a->quote->begin[quote]), e = qn_find(a->token, a->quote->end[quote]), word = NOWHERE;
	bool plus = false, passive;
	enum { LONGEST = 1000 }; /* words that are looked at, so that quotations inside of each other cost no more */
	if (a->speaker[quote] == NOWHERE || a->said[quote])
		return;
	e = e > b + LONGEST ? b + LONGEST : e;
	uint32_t name = only_name(a, quote, b, e < a->n ? e : a->n), of = said_of(a, b, e);
	if (of != NOWHERE && of != a->speaker[quote])
		name = of;
	if (name != NOWHERE && !party(a, name))
		return;
	for (uint32_t i = b; name != NOWHERE && of == name && i < e && i < a->n && word == NOWHERE; i++) /* "She has been a rock," he said of Reed */
		if (saying_sign(a, i) && predicated(a, i) && !tree_shift(a, i).undone) {
			plus = saying_sign(a, i) > 0;
			word = i;
		}
	for (uint32_t i = b; name != NOWHERE && i < e && i < a->n; i++) {
		uint32_t bits = opinion_find(a->opinion, a->at[i].lemma) & (1 << OP_GOOD | 1 << OP_BAD);
		if (of != NOWHERE && tree_is(a, i, "|better|finer|kinder|") && the_most(a, i))
			bits = 1 << OP_GOOD; /* "I have never met a better man," he said of Reed */
		struct shift s = bits ? shift_of(a, i) : (struct shift){0};
		bool alone = a->at[i].tag == 'n' && e - b <= 6 && a->at[i].rel != R_OBL && a->at[i].rel != R_OBJ; /* "A disgrace," he said of Reed */
		if (tree_is(a, i, "|wrong|") && i > 0 && tree_is(a, i - 1, "|nothing|anything|"))
			continue;
		if (dated(a, i) || tree_is(a, i, vague) || people(a, i) || a->undone[i] || (bits && tree_asked(a, i)))
			continue;
		if ((a->at[i].tag != 'a' && !alone) || !bits || bits == (1 << OP_GOOD | 1 << OP_BAD) || a->at[i].name != NOWHERE || elsewhere(a, i, name) ||
		    feeling_word(a, i) || (of == NOWHERE && of_a_thing(a, i, name)))
			continue;
		bool most = of != NOWHERE && the_most(a, i);
		if (most)
			s = (struct shift){0};
		uint32_t of_noun = a->at[i].rel == R_AMOD && a->at[i].head != NOWHERE ? tree_opinion(a, a->at[i].head) & (1 << OP_GOOD | 1 << OP_BAD) : 0;
		if (of_noun && of_noun != bits)
			continue; /* "breathtaking ingratitude" */
		bool good = (bits == 1 << OP_GOOD) != s.negated;
		if (bits == 1 << OP_GOOD && !most && wanting(a, i, s))
			continue;
		uint32_t befell = a->at[i].rel == R_OBJ ? NOWHERE : tree_subject(a, i, &passive);
		if (befell != NOWHERE && tree_child(a, i, R_COP) != NOWHERE)
			good = good != suffered(a, &befell);
		if (s.undone || (word != NOWHERE && good != plus) || (good && quoted_but(a, i)))
			return;
		plus = good;
		word = i;
	}
	if (word != NOWHERE)
		stance_add(a, &(struct names){1, {a->speaker[quote]}}, &(struct names){1, {name}}, plus, of != NOWHERE ? 0.8f : 0.5f, "quoted mood", word, word, word);
}

/* Columns, sketches and leaders: the author says "I" more than once, or a short line near the top calls it so. */
void quoted_column(struct stance_article *a)
{
	enum { TOP = 60, OFTEN = 3, SHORT = 9 };
	unsigned first_person = 0;
	a->column = a->n > 1 && tree_is(a, 0, "|opinion|comment|editorial|sketch|column|viewpoint|commentary|leader|review|") &&
	            (a->text[a->token->begin[1]] == '|' || tree_is(a, 1, "|:|-|–|—|/|"));
	for (uint32_t i = 0; i < a->n && !a->column; i++) {
		if (a->at[i].quote == NOWHERE && tree_is(a, i, "|i|my|me|"))
			a->column = ++first_person >= OFTEN;
		uint32_t s = a->at[i].sentence;
		if (i > 0 && tree_is(a, i, "|comment|") && tree_is(a, i - 1, "|to|for|no|"))
			continue; /* "Reed declined to comment" */
		if (i < TOP && tree_is(a, i, "|opinion|comment|editorial|sketch|column|columnist|op-ed|viewpoint|commentary|") && s < a->sentence->n &&
		    qn_find(a->token, a->sentence->end[s]) - qn_find(a->token, a->sentence->begin[s]) < SHORT)
			a->column = true;
		a->column |= i > 0 && i + 1 < TOP && i < SHORT && tree_is(a, i, "|review|") && a->at[i].sentence == a->at[0].sentence && i + 1 < a->n &&
		             (tree_is(a, i + 1, "|:|") || a->at[i + 1].sentence != a->at[0].sentence) && tree_is(a, i - 1, "|film|book|theatre|theater|music|concert|album|opera|restaurant|tv|television|movie|game|exhibition|art|dance|gig|live|");
	}
}
