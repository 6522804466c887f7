/*
 * shift.c -- words that turn what is said, or leave it open: negations, doubt, conditions, requests, charges that are denied.
 *
 * From the verb or noun of a statement the way goes up through the words that it hangs on, a few steps; what stands beside each of them may turn
 * the statement ("does not support") or undo it ("might support", "was accused of supporting", "urged Norway to support").
 */
#include "stance.h"

enum { STEPS = 12, CHILDREN = 64 };

static const char denials[] = "|not|n't|n’t|never|";

static bool denying(const struct stance_article *a, uint32_t v)
{
	return opinion_find(a->opinion, a->at[v].lemma) & 1u << OP_DENY || (tree_lemma(a, v, "|rule|") && v + 1 < a->n && tree_is(a, v + 1, "|out|"));
}

/* "Accused Norway of favouring Sweden": what somebody is accused of or thanked for is neither done nor felt by who says so. */
static bool laid_to(const struct stance_article *a, uint32_t v)
{
	enum { LIST = 4 };
	for (unsigned steps = 0; steps < LIST && a->at[v].rel == R_CONJ && a->at[v].head < v && tree_gerund(a, v) && tree_gerund(a, a->at[v].head); steps++)
		v = a->at[v].head; /* "for failing them and cooperating with Reed" */
	if (tree_thanked_for(a, v) != NOWHERE)
		return false;
	uint32_t head = a->at[v].head, mark = tree_child(a, v, R_MARK);
	static const char charges[] = "|accuse|suspect|blame|charge|convict|acquit|fault|criticise|criticize|condemn|denounce|rebuke|berate|attack|slam|thank|praise|congratulate|commend|forgive|fine|sue|";
	if (mark == NOWHERE && v > 0 && a->at[v - 1].head == v)
		mark = v - 1;
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
	if (tree_lemma(a, noun, "|evidence|proof|indication|sign|hint|suggestion|question|basis|") && noun > 0 && tree_is(a, noun - 1, "|no|little|scant|any|"))
		return true; /* "there was no evidence that Reed had lied" */
	uint32_t verb = a->at[noun].head;
	return tree_lemma(a, noun, told) && a->at[noun].rel == R_OBJ && verb != NOWHERE &&
	       tree_lemma(a, verb, "|dismiss|deny|reject|refute|dispute|rebut|disclaim|rubbish|quash|scotch|debunk|investigate|examine|study|");
}

/* Verbs that have no sense of their own with a noun of attitude. */
static const char light[] = "|have|give|offer|show|express|voice|make|launch|win|get|receive|draw|provide|pledge|lend|hold|feel|mount|wage|take|do|pay|"
	"impose|slap|place|levy|tighten|declare|enjoy|see|find|lose|keep|announce|file|lodge|issue|reach|strike|forge|sign|seek|negotiate|broker|renew|extend|ratify|implement|introduce|adopt|apply|enact|"
	"pursue|recommend|bring|press|warrant|justify|join|lead|stage|";

/* Nouns of what is said and may not be so. */
static const char claims[] = "|claim|allegation|accusation|charge|suggestion|rumour|rumor|speculation|notion|insinuation|";

/* "Never used spyware to harm them": what is done to an end that was not come to. */
static bool idle_end(const struct stance_article *a, uint32_t v)
{
	uint32_t head = a->at[v].head;
	return head < v && tree_is(a, v - 1, "|to|") && tree_in_front(a, head, denials);
}

/* Verbs of opinion whose denial is one of what is thought: "does not think that Reed was fair". */
static const char opines[] = "|think|believe|suppose|reckon|consider|imagine|feel|";

/* "She did not think, Costa said, that Reed had been fair": the clause at v, which the tree hangs on "said", with what was not thought in front. */
static bool not_thought(const struct stance_article *a, uint32_t v)
{
	enum { BACK = 8 };
	uint32_t mark = tree_child(a, v, R_MARK), k;
	if (mark == NOWHERE || mark < 3 || !tree_is(a, mark, "|that|") || !tree_is(a, mark - 1, "|,|"))
		return false;
	for (k = mark - 1; k-- > 1 && mark - k < BACK && a->at[k].sentence == a->at[v].sentence;)
		if (tree_is(a, k, "|,|"))
			return a->at[k - 1].tag == 'v' && tree_lemma(a, k - 1, opines) && tree_in_front(a, k - 1, denials);
	return false;
}

/* "Too weak to hold her to account": what is too hard for somebody is not done. */
static bool too_much(const struct stance_article *a, uint32_t v)
{
	uint32_t head = a->at[v].head;
	unsigned steps = 0;
	if (head == NOWHERE || head > v || (a->at[head].tag != 'a' && a->at[head].tag != 'd' && a->at[head].tag != 'n'))
		return false;
	for (uint32_t c = a->at[head].child; c != NOWHERE && c < v && steps++ < CHILDREN; c = a->at[c].next)
		if (tree_is(a, c, "|too|"))
			return true;
	return tree_is(a, head - (head > 0), "|too|");
}

/* Whether "would" or "could", a word beside v, leaves what is said as it is. */
static bool means_it(const struct stance_article *a, uint32_t v, uint32_t c, unsigned steps)
{
	bool would = tree_is(a, c, "|would|'d|’d|");
	if (steps == 0 && would && tree_lemma(a, v, "|welcome|support|back|love|oppose|like|trust|choose|pick|recommend|vote|"))
		return true; /* "we would welcome" */
	if (tree_is(a, c, "|can|could|") && tree_lemma(a, v, "|bring|help|") && tree_in_front(a, v, denials))
		return true; /* "could not bring herself to back him": she does not */
	if (steps == 0 && would && a->at[v].saying != NOWHERE && tree_child(a, v, R_NSUBJ) != NOWHERE && who_first_person(a, tree_child(a, v, R_NSUBJ)))
		return true; /* "I'd walk through fire for her" */
	if (steps == 0 && tree_is(a, c, "|could|") && c + 2 < a->n && (tree_is(a, c + 1, denials) || (tree_is(a, c + 1, "|no|") && tree_is(a, c + 2, "|longer|"))) &&
	    tree_lemma(a, v, "|forgive|support|back|accept|trust|endorse|approve|condone|tolerate|stomach|abide|respect|recommend|defend|"))
		return true; /* "could not forgive him": she does not */
	return would && tree_lemma(a, v, "|continue|keep|remain|persist|"); /* "would continue to oppose": it does so already */
}

/* "Did not and does not discriminate": whether the denial at word c only says again what was denied before. */
static bool denied_again(const struct stance_article *a, uint32_t v, uint32_t c)
{
	return c > 2 && tree_is(a, c, denials) && tree_is(a, c - 2, "|and|nor|or|") && a->at[c - 1].tag == 'x' && a->at[c - 1].head == v;
}

/* "Had Reed backed her, he would have won": a condition without an "if", by a verb in front of the subject of v. */
static bool inverted(const struct stance_article *a, uint32_t v, uint32_t c)
{
	if (c >= v || !tree_is(a, c, "|had|were|should|"))
		return false;
	uint32_t subject = tree_child(a, v, R_NSUBJ);
	if (subject == NOWHERE)
		subject = tree_child(a, v, R_NSUBJ_PASS);
	return subject != NOWHERE && subject > c && subject < v && (c == 0 || a->at[c - 1].sentence != a->at[c].sentence || tree_is(a, c - 1, "|,|and|but|"));
}

/* What word c, a child of v, makes of it; *can: it is left open unless it is denied. */
static void child(const struct stance_article *a, uint32_t v, uint32_t c, unsigned steps, struct shift *s, bool *can)
{
	bool first = steps == 0;
	if (tree_is(a, c, "|not|n't|n’t|never|no|hardly|barely|scarcely|rarely|seldom|neither|nor|cannot|") && c < v + 1 && !denied_again(a, v, c)) {
		s->negated = tree_is(a, c + 1, "|only|just|because|") ? s->negated : !s->negated;
		s->undone |= first && tree_is(a, c + 1, "|because|"); /* "not because I agree with him" */
	}
	if (c < v && tree_is(a, c, "|longer|") && c > 0 && tree_is(a, c - 1, "|no|any|"))
		s->negated = tree_is(a, c - 1, "|no|") ? !s->negated : s->negated;
	if ((a->at[c].rel == R_MARK || a->at[c].rel == R_CASE) && steps < 3 && c < v && a->at[v].tag == 'v' && tree_is(a, c, "|against|without|"))
		s->undone = true; /* "warned them against arming Norway" */
	if (steps < 2 && means_it(a, v, c, steps))
		return;
	s->undone |= steps < 2 && inverted(a, v, c);
	if (first && c + 1 == v && tree_is(a, c, "|more|") && c > 0 && tree_is(a, c - 1, "|no|"))
		s->negated = !s->negated; /* "no more racist than" */
	if (a->at[c].rel == R_AUX && steps < 2 && tree_is(a, c, "|may|might|could|would|should|must|ought|'d|’d|")) {
		s->would |= tree_is(a, c, "|would|should|must|'d|’d|");
		s->undone |= !tree_is(a, c, "|would|should|must|'d|’d|");
	}
	*can |= a->at[c].rel == R_AUX && first && tree_is(a, c, "|can|");
	if (first && c + 1 == v && tree_is(a, c, "|less|least|"))
		s->negated = !s->negated; /* "less forgiving of" */
	if (a->at[c].rel == R_MARK && tree_is(a, c, "|if|whether|unless|lest|"))
		s->undone = true;
	if (a->at[c].rel == R_ADVMOD && tree_is(a, c, "|allegedly|perhaps|possibly|maybe|supposedly|purportedly|"))
		s->undone = true;
}

/* "We did not hire Reed to dust the furniture": only the end is denied, where the speaker's own side had a hand in it. */
static bool not_for_that(const struct stance_article *a, uint32_t v)
{
	uint32_t subject = tree_child(a, v, R_NSUBJ);
	if (subject == NOWHERE || !tree_is(a, subject, "|i|we|you|they|people|voters|") || !tree_lemma(a, v, "|hire|appoint|elect|send|choose|bring|invite|vote|recruit|sign|pick|join|back|support|nominate|pay|"))
		return false;
	unsigned steps = 0;
	for (uint32_t c = a->at[v].child; c != NOWHERE && steps++ < CHILDREN; c = a->at[c].next)
		if (c > v + 1 && (a->at[c].rel == R_XCOMP || a->at[c].rel == R_ADVCL) && a->at[c].tag == 'v' && (tree_is(a, c - 1, "|to|") || (c > 1 && tree_is(a, c - 2, "|to|"))))
			return true;
	return false;
}

/* What stands beside word v, and in front of it by its place. */
static void beside(const struct stance_article *a, uint32_t v, unsigned steps, struct shift *s)
{
	unsigned k = 0;
	bool can = false, first = steps == 0;
	uint32_t front = v > 2 && tree_is(a, v - 1, "|a|an|the|") ? v - 1 : v;
	if (first && front > 1 && ((tree_is(a, front - 1, "|from|") && tree_is(a, front - 2, "|far|")) || (tree_is(a, front - 1, "|but|") && tree_is(a, front - 2, "|anything|"))))
		s->negated = !s->negated; /* "far from happy with", "anything but a fan of" */
	for (uint32_t c = a->at[v].child; c != NOWHERE && k++ < CHILDREN; c = a->at[c].next)
		child(a, v, c, steps, s, &can);
	if (first && v > 1 && tree_is(a, v - 1, "|far|") && tree_is(a, v - 2, "|so|") && tree_lemma(a, v, "|resist|refuse|decline|avoid|ignore|reject|"))
		s->undone = true; /* "has so far resisted calls": he may yet */
	if (first && s->negated && not_for_that(a, v))
		s->undone = true;
	if (first && v > 0 && tree_is(a, v - 1, "|to|") && too_much(a, v))
		s->undone = true; /* "too weak to praise her" */
	s->undone |= can && !s->negated; /* "can fire", but "cannot support" */
}

/* "Was tipped to join the revolt against": others expect it. */
static bool foretold(const struct stance_article *a, uint32_t v, uint32_t head)
{
	return head < v && tree_is(a, v - 1, "|to|") && tree_lemma(a, head, "|tip|expect|rumour|rumor|predict|forecast|slate|") && tree_child(a, head, R_AUX_PASS) != NOWHERE;
}

/* What the verb or adjective makes of it that word v completes; whether what stands above that matters, too. */
static bool completes(const struct stance_article *a, uint32_t v, uint32_t head, unsigned steps, struct shift *s)
{
	bool to_do = a->at[v].rel == R_XCOMP, that = a->at[v].rel == R_CCOMP, object = a->at[v].rel == R_OBJ;
	if (that && tree_is(a, head, "|sure|certain|unsure|uncertain|undecided|doubtful|"))
		s->undone = true; /* "is not sure she can vote for" */
	if (to_do && a->at[head].rel == R_ADVCL && tree_is(a, head, "|had|") && (head == 0 || a->at[head - 1].sentence != a->at[head].sentence))
		s->undone = true; /* "Had Reed backed her, he would have won" */
	if (to_do && tree_lemma(a, head, "|help|") && tree_in_front(a, head, denials))
		return false; /* "could not help admiring": she does */
	if (to_do && tree_is(a, head, "|unwilling|reluctant|hesitant|loath|disinclined|"))
		s->negated = !s->negated;
	else if (to_do && tree_is(a, head, "|unable|likely|unlikely|free|able|obliged|entitled|"))
		s->undone = true;
	else if (to_do && tree_is(a, head, "|ready|prepared|willing|inclined|eager|"))
		return true; /* "is not ready to support" */
	if (a->at[head].tag != 'v' || (object && steps > 0))
		return false;
	if (tree_lemma(a, head, "|deny|reject|dispute|refute|rebut|disclaim|") || (to_do && a->at[v].tag == 'v' && v > 1 && tree_is(a, v - 2, "|yet|")))
		s->undone = true; /* "denies backing": somebody else said so; "has yet to back" */
	else if (to_do && tree_lemma(a, head, "|use|consider|contemplate|mull|discuss|debate|risk|")) /* "used to praise", "is considering suing" */
		s->undone = true;
	else if (to_do && foretold(a, v, head))
		s->undone = true;
	else if (to_do && tree_lemma(a, head, "|have|need|") && tree_is(a, v - 1, "|to|")) /* "has to confront" */
		s->would = true;
	else if (!object && tree_lemma(a, head, "|regret|rue|"))
		s->negated = !s->negated;
	else if (that && tree_lemma(a, head, "|doubt|question|wonder|"))
		s->undone |= !tree_is(a, head - 1, denials);
	else if (denying(a, head))
		s->negated = !s->negated;
	else if (to_do && (tree_asks(a, head) || tree_lemma(a, head, "|seek|try|attempt|wish|hope|")))
		s->undone |= tree_requested(a, v) != NOWHERE || !tree_lemma(a, head, "|seek|try|attempt|want|");
	else if (object && !tree_lemma(a, head, light))
		return false; /* "did not mention his support for" */
	if (that && (not_thought(a, v) || (tree_lemma(a, head, opines) && tree_in_front(a, head, denials))))
		s->negated = !s->negated; /* "does not think that Reed is honest" */
	return !that; /* what surrounds a report does not touch what is reported */
}

/* What the noun makes of it that the clause of verb v hangs on: "refusal to back". */
static void of_noun(const struct stance_article *a, uint32_t v, uint32_t noun, struct shift *s)
{
	uint32_t det = tree_child(a, noun, R_DET), mark = tree_child(a, v, R_MARK);
	if (tree_lemma(a, noun, "|refusal|failure|reluctance|unwillingness|inability|"))
		s->negated = !s->negated;
	else if (tree_lemma(a, noun, "|reason|cause|need|ground|") && det != NOWHERE && tree_is(a, det, "|no|little|"))
		s->negated = !s->negated; /* "no reason to doubt" */
	else if (tree_lemma(a, noun, "|call|demand|proposal|plan|request|threat|possibility|chance|right|authority|power|need|permission|option|"))
		s->undone |= !tree_lemma(a, noun, "|plan|threat|");
	else if (tree_lemma(a, noun, claims) && mark != NOWHERE && tree_is(a, mark, "|that|") && (!denying(a, v) || tree_child(a, v, R_AUX_PASS) != NOWHERE))
		s->undone = true; /* "charges that he was rejected by Norway", but not "an allegation that he has denied" */
}

/* What the word makes of it that v hangs on; whether what stands above that matters, too. */
static bool above(const struct stance_article *a, uint32_t v, uint32_t head, unsigned steps, struct shift *s)
{
	s->undone |= laid_to(a, v) || rumoured(a, v);
	enum hung hung = hung_by(a, v, head);
	s->open |= hung == HUNG_OPEN;
	s->negated ^= hung == HUNG_TURNS;
	switch (a->at[v].rel) {
	case R_XCOMP: case R_CCOMP: case R_OBJ:
		return completes(a, v, head, steps, s);
	case R_ACL:
		of_noun(a, v, head, s);
		return false;
	case R_RELCL: /* "it was not Reed who attacked him" */
		s->undone |= tree_child(a, head, R_COP) != NOWHERE && tree_in_front(a, head, "|it|") && tree_in_front(a, head, denials);
		return false;
	case R_OBL: /* "refrained from criticism of" */
		if (a->at[head].tag == 'v' && steps == 0 && tree_case(a, v) != NOWHERE && tree_is(a, tree_case(a, v), "|from|") && denying(a, head))
			s->negated = !s->negated;
		return false;
	case R_ADVCL: /* who was asked has not done it; "stopped short of" */
		s->undone |= tree_requested(a, v) != NOWHERE || (a->at[head].tag == 'v' && tree_requested(a, head) != NOWHERE) || tree_is(a, head, "|short|") || idle_end(a, v) || foretold(a, v, head);
		return false;
	case R_CONJ: /* "to watch people or harm them" */
		if (head < v && a->at[head].rel == R_ADVCL && tree_in_front(a, head, "|if|unless|") && hung_joined(a, v, head))
			s->undone = true; /* "if he came and killed" */
		if (tree_in_front(a, v, "|or|nor|") && tree_in_front(a, head, denials) && !tree_in_front(a, v, denials) && hung_joined(a, v, head))
			s->negated = !s->negated; /* "does not praise or blame" */
		if (a->at[head].tag == 'v' && a->at[v].tag == 'v' && head < v && a->at[head].rel == R_ADVCL && tree_child(a, v, R_NSUBJ) == NOWHERE)
			s->undone |= idle_end(a, head);
		if (hung_together(a, v, head) && a->at[head].head != NOWHERE) { /* "opposed to hiring and keeping her" */
			hung = hung_by(a, head, a->at[head].head);
			s->open |= hung == HUNG_OPEN || (!tree_gerund(a, v) && tree_requested(a, head) != NOWHERE);
			s->negated ^= hung == HUNG_TURNS;
		}
		return false;
	default:
		return false;
	}
}

/* As tree_shift, but for the words that leave it open. */
static struct shift shift_of(const struct stance_article *a, uint32_t v)
{
	struct shift s = {0};
	for (unsigned steps = 0; steps < STEPS && v != NOWHERE; steps++) {
		uint32_t head = a->at[v].head;
		beside(a, v, steps, &s);
		if (head == NOWHERE || !above(a, v, head, steps, &s))
			break;
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
	bool had = past && tree_before(a, v, NEAR, "|had|"); /* "had once admired her, but" */
	for (uint32_t k = v + 1; past && k < a->n && k < v + REACH && a->at[k].sentence == a->at[v].sentence; k++)
		if (tree_is(a, k, "|now|since|later|today|") || (had && tree_is(a, k, "|but|until|before|")))
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
	uint32_t own = subject != NOWHERE ? tree_child(a, subject, R_POSS) : NOWHERE; /* "his party would" */
	uint32_t who = own != NOWHERE && a->at[own].tag == 'o' ? own : subject;
	if (subject == NOWHERE || a->at[who].name == NOWHERE || say == NOWHERE || a->at[clause].rel != R_CCOMP ||
	    !tree_lemma(a, say, "|say|tell|announce|add|declare|insist|promise|vow|pledge|confirm|reply|threaten|warn|write|indicate|"))
		return false;
	for (uint32_t c = a->at[v].child, k = 0; c != NOWHERE && k < CHILDREN; c = a->at[c].next, k++)
		if (a->at[c].rel == R_ADVCL && (mark = tree_child(a, c, R_MARK)) != NOWHERE && tree_is(a, mark, "|if|unless|"))
			return false;
	uint32_t sayer = tree_subject(a, say, &passive);
	if (sayer == NOWHERE || sayer == subject)
		return false;
	if (a->at[who].tag == 'o' && a->at[sayer].name != NOWHERE)
		return a->at[sayer].name == a->at[who].name;
	struct names speaker; /* "Norway's foreign minister said that Norway would" */
	who_is((struct stance_article *)(uintptr_t)a, sayer, HOLDER, &speaker);
	return speaker.n == 1 && (a->at[who].tag == 'o' ? speaker.at[0] : office_body(a, speaker.at[0], NOWHERE)) == a->at[who].name;
}

struct shift tree_shift(const struct stance_article *a, uint32_t v)
{
	struct shift s = shift_of(a, v);
	s.undone |= once(a, v);
	if (s.would && !s.undone && own_vow(a, v))
		s.would = false;
	s.would &= !s.undone;
	s.undone |= s.would;
	s.open &= !s.undone;
	s.undone |= s.open;
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
	if (a->at[i].tag == 'v' && tree_is(a, i + 1, "|neither|"))
		return true; /* "praised neither" */
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

/* "Gave her a lukewarm endorsement": a favour that is hardly one. */
static bool faint(const struct stance_article *a, uint32_t i)
{
	uint32_t noun = a->at[i].tag == 'v' ? tree_child(a, i, R_OBJ) : i, amod = noun != NOWHERE ? tree_child(a, noun, R_AMOD) : NOWHERE;
	return amod != NOWHERE && tree_is(a, amod, "|lukewarm|tepid|half-hearted|halfhearted|grudging|faint|muted|cautious|qualified|limited|belated|feigned|token|");
}

/* "Will not hear a word against Reed": a denial that is part of the fixed phrase. */
static bool own_denial(const struct stance_article *a, uint32_t i)
{
	const struct saying *s = a->at[i].saying == NOWHERE ? NULL : &a->saying[a->at[i].saying];
	for (uint32_t k = s ? s->first : 1; s && k <= s->last; k++)
		if (tree_is(a, k, "|not|n't|n’t|never|cannot|") && (k == s->first || a->at[k].head == i))
			return true;
	return false;
}

/* "Had rarely agreed with him but admired his courage": what is granted before the favour. */
static bool made_up_for(const struct stance_article *a, uint32_t i)
{
	unsigned k = 0;
	for (uint32_t c = a->at[i].child; c != NOWHERE && k++ < CHILDREN; c = a->at[c].next)
		if (c > i && a->at[c].rel == R_CONJ && a->at[c].tag == 'v' && opinion_find(a->opinion, a->at[c].lemma) & 1 << OP_FOR && tree_in_front(a, c, "|but|") && !tree_in_front(a, c, denials))
			return true;
	return false;
}

bool tree_holds(struct stance_article *a, uint32_t i, bool said, bool *plus)
{
	struct shift s = tree_shift(a, i);
	if (s.negated && own_denial(a, i))
		s = (struct shift){0};
	if (!s.negated && neither(a, i))
		s.negated = true;
	if (s.negated && *plus && enough(a, i))
		s.negated = false;
	/* who does not attack does not support for that */
	a->undone[i] = (s.undone && !s.open) || tree_asked(a, i) || (s.negated && (!*plus || !said || made_up_for(a, i))) || (*plus && faint(a, i));
	*plus &= !s.negated;
	return !a->undone[i] && !s.open;
}
