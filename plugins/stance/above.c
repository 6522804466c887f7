/*
 * above.c -- what a statement hangs on, and what that makes of it: denials, refusals, requests, charges, rumours.
 *
 *   was accused of supporting Reed         has not done it for that
 *   dismissed reports that he had          nor has he here
 *   urged Norway to support Reed           Norway has not yet
 *   does not think that Reed is honest     thinks that he is not
 *   his refusal to back Reed               does not back him
 */
#include "shift.h"

static const char denials[] = DENIALS;

/* Whoever does so says that it is not so. */
static const char denies[] = "|deny|reject|dispute|refute|rebut|disclaim|";

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
	else if (to_do && tree_is(a, head, "|obliged|compelled|bound|") && a->at[head].head != NOWHERE && tree_lemma(a, a->at[head].head, "|feel|"))
		return true; /* "felt obliged to thank her" */
	else if (to_do && tree_is(a, head, "|unable|likely|unlikely|free|able|obliged|entitled|"))
		s->undone = true;
	else if (to_do && tree_is(a, head, "|ready|prepared|willing|inclined|eager|"))
		return true; /* "is not ready to support" */
	if (a->at[head].tag != 'v' || (object && steps > 0))
		return false;
	if (tree_lemma(a, head, denies) || (to_do && a->at[v].tag == 'v' && v > 1 && tree_is(a, v - 2, "|yet|")))
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
	if (that && tree_lemma(a, head, "|say|claim|suggest|argue|allege|imply|mean|state|") && tree_in_front(a, head, denials))
		s->undone = true; /* "I never said that he was a liar" */
	if (that && (not_thought(a, v) || (tree_lemma(a, head, opines) && tree_in_front(a, head, denials))))
		s->negated = !s->negated; /* "does not think that Reed is honest" */
	return !that; /* what surrounds a report does not touch what is reported */
}

/* What the noun makes of it that the clause of verb v hangs on: "refusal to back". */
static void of_noun(const struct stance_article *a, uint32_t v, uint32_t noun, struct shift *s)
{
	uint32_t det = tree_child(a, noun, R_DET), mark = tree_child(a, v, R_MARK), did = a->at[noun].rel == R_OBJ ? a->at[noun].head : NOWHERE;
	if (did != NOWHERE && tree_lemma(a, noun, "|chance|opportunity|occasion|decency|nerve|courage|gall|temerity|honesty|guts|cheek|grace|") &&
	    (tree_lemma(a, did, "|seize|take|grab|use|have|get|") ? !tree_in_front(a, did, denials) : tree_lemma(a, did, "|miss|waste|lose|pass|") && tree_in_front(a, did, denials)))
		s->undone |= tree_lemma(a, did, "|have|get|") && tree_lemma(a, noun, "|chance|opportunity|occasion|courage|guts|"); /* "seized the chance to", "never misses a chance to", "had the nerve to" */
	else if (tree_lemma(a, noun, "|refusal|failure|reluctance|unwillingness|inability|"))
		s->negated = !s->negated;
	else if (tree_lemma(a, noun, "|reason|cause|need|ground|") && det != NOWHERE && tree_is(a, det, "|no|little|"))
		s->negated = !s->negated; /* "no reason to doubt" */
	else if (tree_lemma(a, noun, "|call|demand|proposal|plan|request|threat|possibility|chance|right|authority|power|need|permission|option|"))
		s->undone |= !tree_lemma(a, noun, "|plan|threat|");
	else if (tree_lemma(a, noun, claims) && mark != NOWHERE && tree_is(a, mark, "|that|") && (!denying(a, v) || tree_child(a, v, R_AUX_PASS) != NOWHERE))
		s->undone = true; /* "charges that he was rejected by Norway", but not "an allegation that he has denied" */
}

bool shift_above(const struct stance_article *a, uint32_t v, uint32_t head, unsigned steps, struct shift *s)
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
		if (head < v && a->at[head].rel == R_CCOMP && a->at[head].head != NOWHERE && tree_lemma(a, a->at[head].head, denies) && (tree_in_front(a, v, "|or|nor|") || tree_child(a, v, R_MARK) != NOWHERE))
			s->undone = true; /* "denied that he had leaned on them or that he was angry with them" */
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
