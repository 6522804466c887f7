/*
 * feeling.c -- what somebody feels about what another did, or what befell him: "is pleased that Corvane has agreed".
 *
 * Who is glad of a deed is for whom it is the deed of; but who is glad that somebody left, lost or was jailed
 * is against him, and who is sorry for it is for him. "There would be no club without Reed" is such a feeling
 * in other words, as are "shame on Reed", "to the dismay of Lund" and "will not be missed". Who complains that somebody did something is against him.
 */
#include "stance.h"

static const char glad[] = "|glad|pleased|delighted|happy|relieved|thrilled|grateful|thankful|proud|encouraged|overjoyed|";
static const char sorry[] = "|disappointed|dismayed|outraged|appalled|shocked|angry|furious|disgusted|alarmed|frustrated|ashamed|saddened|sad|sorry|upset|";
static const char grieved[] = "|saddened|sad|sorry|upset|devastated|heartbroken|"; /* those of them that are felt for who left */

/* What befell him: he left, or was made to. */
static const char gone[] = "|gone|out|dead|injured|hurt|ill|";
static const char left[] = "|leave|go|resign|quit|depart|lose|die|retire|fall|";
static const char done_to[] = "|arrest|jail|imprison|convict|sentence|sack|fire|dismiss|oust|remove|suspend|ban|expel|charge|indict|impeach|deport|kill|";

static uint32_t clause_of(const struct stance_article *a, uint32_t i)
{
	enum { CHILDREN = 32 };
	unsigned steps = 0;
	for (uint32_t c = a->at[i].child; c != NOWHERE && steps++ < CHILDREN; c = a->at[c].next)
		if (c > i && a->at[c].rel == R_CCOMP)
			return c;
	return NOWHERE;
}

static void that_he(struct stance_article *a, uint32_t i)
{
	bool passive, plus = tree_lemma(a, i, glad) || tree_is(a, i, glad), suffers = false;
	uint32_t clause = clause_of(a, i), who = clause == NOWHERE ? NOWHERE : tree_subject(a, i, &passive);
	struct names holder, target;
	if (who == NOWHERE)
		return;
	uint32_t whom = tree_subject(a, clause, &suffers);
	bool off = tree_lemma(a, clause, left) || tree_is(a, clause, gone) || (suffers && tree_lemma(a, clause, done_to));
	if (whom == NOWHERE || whom == who || who_first_person(a, whom) || (suffers && !off) || (off && !plus && !tree_is(a, i, grieved)) ||
	    (!off && tree_is(a, i, grieved)))
		return;
	struct shift inner = tree_shift(a, clause);
	if (inner.undone)
		return;
	if (inner.negated && (off || plus))
		return; /* "glad that Reed did not come" */
	who_are(a, who, HOLDER, &holder);
	who_are(a, whom, TARGET, &target);
	struct shift outer = tree_shift(a, i);
	a->undone[i] = outer.undone || outer.negated;
	if (a->undone[i] || !holder.n || !target.n)
		return;
	stance_add(a, &holder, &target, plus != off, 0.75f, "adjective", i, i, clause);
}

/* Whether word k says that something would be so, and that it is not. */
static void unreal(const struct stance_article *a, uint32_t k, bool *would, bool *no)
{
	*would |= tree_is(a, k, "|would|'d|’d|could|couldn|wouldn|");
	*no |= tree_is(a, k, "|no|not|n't|n’t|never|nothing|nobody|lost|impossible|nowhere|dead|");
}

/* "There'd be no club without Reed", "I could not have done it without her". */
static void without(struct stance_article *a, uint32_t i)
{
	enum { BACK = 14 };
	uint32_t whom = a->at[i].head, quote = a->at[i].quote;
	bool would = false, no = false;
	struct names speaker, target;
	if (!quoted_speaker(a, i, &speaker) || whom == NOWHERE || whom < i || a->at[i].rel != R_CASE)
		return;
	for (uint32_t k = i; k-- > 0 && i - k < BACK && a->at[k].quote == quote && a->at[k].sentence == a->at[i].sentence;)
		unreal(a, k, &would, &no);
	for (uint32_t k = whom + 1; tree_is(a, whom, "|whom|which|") && k < a->n && k < whom + BACK && a->at[k].sentence == a->at[i].sentence; k++) /* "without whom she would not have got through it" */
		unreal(a, k, &would, &no);
	who_are(a, whom, TARGET, &target);
	if (would && no && target.n == 1)
		stance_add(a, &speaker, &target, true, 0.75f, speaker.n ? "quoted word" : "author's word", i, i, whom);
}

/* "Good for them": at the beginning of what is said. */
static bool alone(const struct stance_article *a, uint32_t i)
{
	return i == 0 || a->at[i - 1].sentence != a->at[i].sentence || a->at[i - 1].tag == '.';
}

/* Exclamations, by the words alone: what is said, what stands between, and the sign. */
static const struct { const char *word, *then, *prep; bool plus; } exclaim[] = {
	{"|shame|", NULL, "|on|", false}, {"|kudos|congratulations|bravo|hats|hat|", "|off|", "|to|", true}, {"|full|", "|marks|", "|to|", true},
	{"|good|", "|riddance|", "|to|", false}, {"|good|", NULL, "|for|on|", true}, {"|thank|", "|god|heaven|heavens|goodness|", "|for|", true}, {"|god|", "|bless|", NULL, true}};

static void exclaimed(struct stance_article *a, uint32_t i)
{
	struct names speaker, target;
	for (size_t k = 0; k < sizeof exclaim / sizeof *exclaim; k++) {
		uint32_t at = i + 1;
		if (!tree_is(a, i, exclaim[k].word) || !quoted_speaker(a, i, &speaker))
			continue;
		bool then = exclaim[k].then && tree_is(a, at, exclaim[k].then);
		if (exclaim[k].then && !then && tree_is(a, i, "|full|thank|god|hat|hats|good|"))
			continue;
		at += then;
		if (exclaim[k].prep && !tree_is(a, at++, exclaim[k].prep))
			continue;
		if (at >= a->n || a->at[at].sentence != a->at[i].sentence)
			return;
		while (at + 1 < a->n && a->at[at].tag == 't')
			at++;
		if (tree_is(a, i, "|good|") && !alone(a, i))
			return;
		who_are(a, at, TARGET, &target);
		stance_add(a, &speaker, &target, exclaim[k].plus, 0.8f, speaker.n ? "noun" : "author's word", i, i, at);
		return;
	}
}

/* "Reed, to his credit, voted no". */
static void credited(struct stance_article *a, uint32_t i)
{
	struct names speaker, target;
	if (i < 2 || !tree_is(a, i - 2, "|to|") || !tree_is(a, i - 1, "|his|her|their|its|") || !quoted_speaker(a, i, &speaker))
		return;
	who_are(a, i - 1, TARGET, &target);
	stance_add(a, &speaker, &target, true, 0.75f, speaker.n ? "noun" : "author's word", i, i - 2, i);
}

/* "To the dismay of Lund, Reed stayed", "Reed stayed, much to Lund's relief": what the clause tells of its subject is felt. */
static const char to_delight[] = "|delight|joy|relief|satisfaction|amusement|pleasure|glee|applause|acclaim|cheer|admiration|gratitude|";
static const char to_dismay[] = "|dismay|annoyance|fury|anger|horror|chagrin|frustration|consternation|irritation|disgust|outrage|alarm|disappointment|exasperation|displeasure|rage|distress|discomfort|embarrassment|"
                                "despair|regret|indignation|";

/* "Much to the delight of": trees hang it on "much". */
static uint32_t much(const struct stance_article *a, uint32_t i) { return i != NOWHERE && tree_is(a, i, "|much|") ? a->at[i].head : i; }

static void to_ones(struct stance_article *a, uint32_t i)
{
	bool passive, plus = tree_is(a, i, to_delight);
	uint32_t owner = phrase_owner(a, i), first = owner != NOWHERE ? owner : i, prep = i, clause = much(a, a->at[i].head), whose = owner != NOWHERE ? owner : tree_behind(a, i, "|of|", &prep), who;
	struct names holder, target;
	while (first > 0 && i - first < 6 && a->at[first - 1].tag != 'p' && !tree_is(a, first, "|to|") && a->at[first - 1].sentence == a->at[i].sentence)
		first--;
	if (first == 0 || !tree_is(a, first - 1, "|to|") || whose == NOWHERE || clause == NOWHERE || a->at[clause].tag != 'v')
		return;
	bool apart = first == 1 || a->at[first - 2].sentence != a->at[i].sentence || tree_is(a, first - 2, "|,|much|–|—|-|and|clearly|");
	for (unsigned steps = 0; steps < 3 && tree_child(a, clause, R_NSUBJ) == NOWHERE && a->at[clause].rel == R_XCOMP; steps++)
		clause = a->at[clause].head;
	who = tree_subject(a, clause, &passive);
	if (!apart || who == NOWHERE || passive)
		return;
	bool off = tree_lemma(a, clause, left);
	who_are(a, whose, HOLDER, &holder);
	who_are(a, who, TARGET, &target);
	if (holder.n && target.n)
		stance_add(a, &holder, &target, plus != off, 0.75f, "experiencer", i, i, owner != NOWHERE ? i : prep);
}

/* "Complained that the court had appointed itself a judge": of what its subject does in the clause. */
static void complained(struct stance_article *a, uint32_t i)
{
	bool passive, suffers;
	uint32_t clause = clause_of(a, i), who = clause == NOWHERE ? NOWHERE : tree_subject(a, i, &passive), whom = clause == NOWHERE ? NOWHERE : tree_subject(a, clause, &suffers);
	struct names holder, target;
	bool plus = false;
	if (who == NOWHERE || passive || whom == NOWHERE || suffers || whom == who || who_first_person(a, whom))
		return;
	who_are(a, who, HOLDER, &holder);
	who_are(a, whom, TARGET, &target);
	if (holder.n && target.n && tree_holds(a, i, true, &plus))
		stance_add(a, &holder, &target, false, 0.7f, "verb", i, i, whom);
}

/* "Costa felt betrayed by Novak". */
static const char hurt[] = "|betrayed|cheated|insulted|humiliated|abandoned|misled|deceived|snubbed|slighted|ignored|disrespected|undermined|bullied|patronised|patronized|intimidated|belittled|"
                           "mistreated|wronged|used|shunned|sidelined|offended|";
static const char heartened[] = "|supported|valued|vindicated|encouraged|inspired|respected|reassured|welcomed|appreciated|honoured|honored|";

static void felt(struct stance_article *a, uint32_t i)
{
	bool passive, plus = tree_is(a, i, heartened);
	uint32_t feel = a->at[i].head, prep, by = tree_behind(a, i, "|by|", &prep);
	struct names holder, target;
	if (feel == NOWHERE || feel > i || !tree_lemma(a, feel, "|feel|") || by == NOWHERE)
		return;
	who_are(a, tree_subject(a, feel, &passive), HOLDER, &holder);
	who_are(a, by, TARGET, &target);
	if (holder.n && target.n && tree_holds(a, feel, true, &plus))
		stance_add(a, &holder, &target, plus, 0.8f, "experiencer", i, feel, prep);
}

/* "It was a mistake to trust Reed", "had been wrong to back him": the trust is over. Who does not say whose it was speaks of his own. */
static void mistaken(struct stance_article *a, uint32_t i)
{
	enum { REACH = 5 };
	bool passive, plus = false;
	uint32_t v = i + 1, subject = tree_subject(a, i, &passive), object;
	struct names holder = {0}, target;
	struct shift s = tree_shift(a, i);
	if (v + 2 >= a->n || !tree_is(a, v, "|to|") || (a->at[v + 1].tag != 'v' && !tree_is(a, v + 1, "|back|trust|support|")) || s.negated || s.undone || tree_child(a, i, R_COP) == NOWHERE)
		return;
	v++;
	if (!(opinion_with(a->opinion, a->at[v].lemma, 0) & 1 << OP_FOR))
		return;
	for (object = v + 1; object < a->n && object < v + REACH && a->at[object].name == NOWHERE && a->at[object].tag != 'v'; object++)
		;
	if (object >= a->n || object >= v + REACH || a->at[object].name == NOWHERE || a->at[object].sentence != a->at[i].sentence)
		return;
	if (subject != NOWHERE && !tree_is(a, subject, "|it|"))
		who_are(a, subject, HOLDER, &holder);
	if (!holder.n && !quoted_speaker(a, i, &holder))
		return;
	who_are(a, object, TARGET, &target);
	a->spoken[v] = a->spoken[i] = true;
	stance_add(a, &holder, &target, plus, 0.75f, "verb", i, i, v);
}

/* "She will not be missed." */
static void unmissed(struct stance_article *a, uint32_t i)
{
	bool passive;
	struct names speaker, target;
	uint32_t whom = tree_subject(a, i, &passive), aux = tree_child(a, i, R_AUX);
	if (!passive || whom == NOWHERE || aux == NOWHERE || !tree_is(a, aux, "|will|would|wo|'ll|’ll|") || !tree_shift(a, i).negated || !quoted_speaker(a, i, &speaker))
		return;
	who_are(a, whom, TARGET, &target);
	stance_add(a, &speaker, &target, false, 0.8f, speaker.n ? "quoted word" : "author's word", i, aux, i);
}

/* "Sorry to see Reed go", "glad to see her back": what one is glad or sorry to see happen. */
static void to_see(struct stance_article *a, uint32_t i)
{
	enum { REACH = 7 };
	static const char well[] = "|win|succeed|return|back|recover|promote|prosper|thrive|reinstate|acquit|free|release|vindicate|elect|honour|honor|recognise|recognize|";
	bool plus = tree_is(a, i, glad), passive, off = false;
	uint32_t whom = i + 3, k = whom, end = NOWHERE;
	struct names holder, target;
	if (i + 4 >= a->n || !tree_is(a, i + 1, "|to|") || !tree_is(a, i + 2, "|see|"))
		return;
	while (whom < i + 6 && whom < a->n && a->at[whom].name == NOWHERE)
		whom++;
	for (k = whom + 1; k < a->n && k < whom + REACH && a->at[k].sentence == a->at[i].sentence && end == NOWHERE && !tree_is(a, k, "|,|.|;|at|in|with|on|"); k++)
		if (tree_lemma(a, k, left) || tree_lemma(a, k, done_to) || tree_is(a, k, "|gone|out|go|leave|"))
			end = k, off = true;
		else if (tree_lemma(a, k, well))
			end = k;
	if (end == NOWHERE || whom >= a->n || a->at[whom].name == NOWHERE)
		return;
	struct shift s = tree_shift(a, i);
	who_are(a, tree_subject(a, i, &passive), HOLDER, &holder);
	who_are(a, whom, TARGET, &target);
	if ((s.undone && !s.would) || !holder.n || !target.n)
		return;
	stance_add(a, &holder, &target, (plus != off) != s.negated, 0.75f, "adjective", i, i, end);
}

void feeling_look(struct stance_article *a, uint32_t i)
{
	if (a->at[i].tag == 'n' && (tree_is(a, i, to_delight) || tree_is(a, i, to_dismay)))
		to_ones(a, i);
	else if (a->at[i].tag == 'v' && tree_lemma(a, i, "|complain|grumble|gripe|moan|fume|object|"))
		complained(a, i);
	else if (tree_is(a, i, "|mistake|error|folly|blunder|wrong|foolish|naive|mistaken|unwise|"))
		mistaken(a, i);
	else if (tree_is(a, i, "|unless|until|"))
		urge_unless(a, i);
	else if (tree_is(a, i, hurt) || tree_is(a, i, heartened))
		felt(a, i);
	else if (a->at[i].tag == 'v' && tree_is(a, i, "|missed|"))
		unmissed(a, i);
	if (tree_is(a, i, glad) || tree_is(a, i, sorry)) {
		that_he(a, i);
		to_see(a, i);
	}
	else if (tree_is(a, i, "|without|"))
		without(a, i);
	else if (tree_is(a, i, "|credit|"))
		credited(a, i);
	else
		exclaimed(a, i);
}

bool feeling_word(const struct stance_article *a, uint32_t i)
{
	if (i + 1 < a->n && tree_is(a, i, "|willing|ready|eager|prepared|able|free|") && tree_is(a, i + 1, "|to|"))
		return true;
	return tree_is(a, i, glad) || tree_is(a, i, sorry) || tree_is(a, i, "|worried|concerned|afraid|confident|surprised|hopeful|optimistic|pessimistic|satisfied|dissatisfied|nervous|embarrassed|unhappy|anxious|fearful|supportive|sympathetic|ill|unwell|sick|missing|injured|wounded|alive|");
}
