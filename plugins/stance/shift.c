/*
 * shift.c -- words that turn what is said, or leave it open: negations, doubt, conditions.
 *
 * From the verb or noun of a statement the way goes up through the words that it hangs on, a few steps. What stands beside each of them may turn
 * the statement ("does not support") or undo it ("might support"), and so may what it hangs on itself (above.c).
 */
#include "shift.h"

enum { STEPS = 12, CHILDREN = 64 };

static const char denials[] = DENIALS;

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
	if (tree_is(a, c, "|can|could|") && tree_lemma(a, v, "|bring|help|resist|") && tree_in_front(a, v, denials))
		return true; /* "could not bring herself to back him": she does not; "could not resist mocking him": she does */
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
	return c > 3 && tree_is(a, c, denials) && tree_is(a, c - 3, denials) && tree_is(a, c - 2, "|and|nor|or|") && a->at[c - 1].tag == 'x' && a->at[c - 1].head == v;
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
	if (c < v && c > 0 && tree_is(a, c, "|again|") && tree_is(a, c - 1, "|never|") && a->at[c - 1].head == c)
		s->negated = !s->negated; /* "never again will I vote for him" */
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
	if (first && v > 1 && tree_is(a, v - 1, "|to|") && tree_is(a, v - 2, "|set|poised|tipped|due|expected|"))
		s->undone = true; /* "set to back her" */
	if (first && v > 1 && tree_is(a, v - 1, "|of|") && tree_is(a, v - 2, "|instead|"))
		s->undone = true; /* "instead of praising her" */
	s->undone |= can && !s->negated; /* "can fire", but "cannot support" */
}

/* As tree_shift, but for the words that leave it open. */
static struct shift shift_of(const struct stance_article *a, uint32_t v)
{
	struct shift s = {0};
	for (unsigned steps = 0; steps < STEPS && v != NOWHERE; steps++) {
		uint32_t head = a->at[v].head;
		beside(a, v, steps, &s);
		if (head == NOWHERE || !shift_above(a, v, head, steps, &s))
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
		if (tree_is(a, k, "|now|since|later|today|") || (tree_is(a, k, "|longer|") && tree_is(a, k - 1, "|no|")) || (had && tree_is(a, k, "|but|until|before|")))
			return true;
	return false;
}

/* "Feuded for years before they made up": what the sentence says has ended. */
static bool made_up(const struct stance_article *a, uint32_t v)
{
	enum { REACH = 16, NEAR = 5 };
	uint32_t before = NOWHERE;
	for (uint32_t k = v + 1; k + 1 < a->n && k < v + REACH && a->at[k].sentence == a->at[v].sentence; k++) {
		if (tree_is(a, k, "|before|until|"))
			before = k;
		if (before != NOWHERE && k < before + NEAR && (tree_is(a, k, "|reconciled|reconciling|") || (tree_is(a, k, "|made|making|") && tree_is(a, k + 1, "|up|peace|")) || (tree_is(a, k, "|buried|burying|") && tree_is(a, k + 2, "|hatchet|"))))
			return true;
	}
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
	s.undone |= once(a, v) || made_up(a, v);
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
