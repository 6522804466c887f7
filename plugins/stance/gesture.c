/*
 * gesture.c -- what somebody does at the sight of another: "walked out when Reed rose to speak", "resigned rather than serve under Reed".
 *
 * Who leaves, hisses or turns his back as another speaks is against him, and who claps is for him; where something befalls the other, the joy or grief is at that:
 * "cheered when Reed was sacked". So are those against him who would rather do anything than be with him, or stay away as long as he is there.
 */
#include "stance.h"

enum { NEAR = 12, FAR = 24 };

/* Whether one of these words stands at word i or behind it, up to `far` further in its sentence: where; NOWHERE. */
static uint32_t ahead(const struct stance_article *a, uint32_t i, uint32_t far, const char *set)
{
	for (uint32_t k = i; k < a->n && k <= i + far && a->at[k].sentence == a->at[i].sentence; k++)
		if (tree_is(a, k, set))
			return k;
	return NOWHERE;
}

/* What verb v shows: 1 joy, -1 scorn, -2 that its subject goes, which says nothing of what befalls another; 0: nothing. */
static int shows(const struct stance_article *a, uint32_t v)
{
	static const char rooms[] = "|room|hall|stage|studio|chamber|table|auditorium|theatre|theater|floor|set|meeting|building|house|court|courtroom|church|platform|dinner|panel|podium|arena|pitch|";
	if (v + 1 >= a->n)
		return 0;
	if ((tree_lemma(a, v, "|walk|storm|stalk|stomp|march|stride|") && tree_is(a, v + 1, "|out|off|away|from|")) || (tree_lemma(a, v, "|leave|quit|exit|vacate|") && ahead(a, v + 1, 3, rooms) != NOWHERE) ||
	    (tree_lemma(a, v, "|turn|") && ahead(a, v + 1, 2, "|back|backs|") != NOWHERE && ahead(a, v + 1, 1, "|his|her|their|") != NOWHERE))
		return -2;
	if (tree_lemma(a, v, "|hiss|boo|jeer|scoff|sneer|snigger|heckle|") || (tree_lemma(a, v, "|roll|") && ahead(a, v + 1, 2, "|eyes|") != NOWHERE) || (tree_lemma(a, v, "|cover|block|stop|") && ahead(a, v + 1, 2, "|ears|") != NOWHERE))
		return -1;
	if (tree_lemma(a, v, "|weep|wept|cry|") && ahead(a, v + 1, 2, "|joy|happiness|relief|") != NOWHERE)
		return 1;
	if (tree_lemma(a, v, "|punch|") && ahead(a, v + 1, 2, "|air|") != NOWHERE)
		return 1;
	return tree_lemma(a, v, "|cheer|clap|applaud|whoop|beam|rejoice|celebrate|") ? 1 : 0;
}

/* Whom the clause behind "when" at word m is about: its subject, a name; NOWHERE. *befell: 1 good, -1 ill befalls him there. */
static uint32_t sight_of(const struct stance_article *a, uint32_t m, int *befell)
{
	enum { TITLES = 5 };
	uint32_t k = tree_past_titles(a, m + 1);
	while (k < a->n && k < m + TITLES && a->at[k].name == NOWHERE && (a->at[k].tag == 't' || a->at[k].tag == 'a' || a->at[k].tag == 'n'))
		k++;
	if (k >= a->n || k >= m + TITLES || a->at[k].name == NOWHERE || a->at[k].sentence != a->at[m].sentence || tree_is(a, tree_name_last(a, k) + 1, "|'s|’s|'|’|and|,|"))
		return NOWHERE;
	uint32_t v = a->at[k].rel == R_NSUBJ || a->at[k].rel == R_NSUBJ_PASS ? a->at[k].head : NOWHERE;
	if (v == NOWHERE || v < k)
		return NOWHERE;
	bool passive = a->at[k].rel == R_NSUBJ_PASS || tree_child(a, v, R_AUX_PASS) != NOWHERE;
	uint32_t bits = tree_opinion(a, v);
	bool good = tree_lemma(a, v, "|acquit|clear|free|release|elect|appoint|promote|exonerate|pardon|reinstate|crown|select|re-elect|vindicate|reelect|") || bits & 1 << OP_HELP;
	bool ill = tree_lemma(a, v, "|sack|fire|convict|jail|sentence|arrest|remove|oust|defeat|suspend|dismiss|expel|ban|deport|handcuff|unseat|drop|");
	*befell = passive ? good ? 1 : ill ? -1 : 2 : tree_lemma(a, v, "|win|triumph|") ? 1 : tree_lemma(a, v, "|resign|lose|fall|die|fail|quit|leave|collapse|step|crash|retire|") ? tree_lemma(a, v, "|lose|resign|quit|fail|step|") ? -1 : 2 : 0;
	return k;
}

/* "Walked out when Reed rose to speak", "cheered when Reed was freed". */
static bool at_sight(struct stance_article *a, uint32_t v, const struct names *holder)
{
	int sign = shows(a, v), befell = 0;
	uint32_t m = sign ? ahead(a, v + 1, NEAR, "|when|as|while|after|the|") : NOWHERE;
	while (m != NOWHERE && tree_is(a, m, "|the|") && !(m + 2 < a->n && tree_is(a, m + 1, "|moment|minute|instant|second|")))
		m = ahead(a, m + 1, NEAR, "|when|as|while|after|the|");
	if (m != NOWHERE && tree_is(a, m, "|the|"))
		m++;
	uint32_t whom = m == NOWHERE ? NOWHERE : sight_of(a, m, &befell);
	struct names target;
	if (whom == NOWHERE || (sign == -2 && (befell || tree_is(a, m, "|after|"))) || befell == 2 || (sign < 0 && befell) || tree_shift(a, v).negated || tree_shift(a, v).undone)
		return false;
	for (uint32_t k = v + 1; k < m; k++)
		if (a->at[k].name != NOWHERE && a->at[k].name != holder->at[0] && who_is_kind(a, a->at[k].name, "PER"))
			return false; /* "applauded Lund when Reed spoke" */
	who_are(a, whom, TARGET, &target);
	stance_add(a, holder, &target, sign > 0 && befell >= 0, 0.75f, "verb", v, v, whom);
	return true;
}

/* Whom the words behind i tell of as company: "share a table with Reed", "serve under Reed"; NOWHERE. */
static uint32_t company(const struct stance_article *a, uint32_t i)
{
	uint32_t to = ahead(a, i, NEAR, "|with|under|alongside|beside|for|to|opposite|near|by|");
	for (; to != NOWHERE; to = ahead(a, to + 1, NEAR, "|with|under|alongside|beside|for|to|opposite|near|by|")) {
		uint32_t k = tree_past_titles(a, to + 1);
		if (k < a->n && a->at[k].name != NOWHERE && a->at[k].sentence == a->at[i].sentence)
			return tree_is(a, tree_name_last(a, k) + 1, "|'s|’s|") ? NOWHERE : k;
	}
	return NOWHERE;
}

static const char beside[] = "|share|sit|stand|serve|work|play|sing|act|appear|dine|eat|speak|talk|deal|live|ride|travel|perform|stay|vote|shake|sleep|fly|";

/* "Resigned rather than serve under Reed", "would sooner clean drains than work for Reed", "would not sit next to Reed". */
static bool shuns(struct stance_article *a, uint32_t v, const struct names *holder)
{
	struct names target;
	uint32_t than = ahead(a, v + 1, FAR, "|than|"), act = than == NOWHERE ? NOWHERE : than + 1;
	bool rather = than != NOWHERE && (tree_is(a, than - 1, "|rather|") || tree_before(a, v, 3, "|sooner|rather|"));
	if (!rather) {
		act = v;
		if (!tree_in_front(a, v, "|would|will|wo|could|can|ca|cannot|") || !tree_in_front(a, v, "|not|n't|n’t|never|cannot|") || quoted_is(a, a->at[v].quote, "direct"))
			return false;
	}
	if (act >= a->n || !(tree_lemma(a, act, beside) || tree_is(a, act, beside)) || (tree_lemma(a, act, "|vote|speak|talk|stand|play|stay|work|") && !rather))
		return false;
	uint32_t whom = company(a, act + 1);
	if (whom == NOWHERE || whom > act + NEAR)
		return false;
	who_are(a, whom, TARGET, &target);
	stance_add(a, holder, &target, false, 0.75f, "verb", v, v, whom);
	return true;
}

/* "Refuses to go there as long as Reed runs it", "will not return while Reed is in charge". */
static bool while_there(struct stance_article *a, uint32_t v, const struct names *holder)
{
	int befell = 0;
	struct names target;
	bool refuses = tree_lemma(a, v, "|refuse|boycott|vow|") || tree_in_front(a, v, "|not|n't|n’t|never|cannot|");
	uint32_t m = refuses ? ahead(a, v + 1, FAR, "|while|as|until|") : NOWHERE;
	if (m == NOWHERE || tree_is(a, m, "|until|"))
		return false;
	if (tree_is(a, m, "|as|")) {
		if (m + 3 >= a->n || !tree_is(a, m + 1, "|long|") || !tree_is(a, m + 2, "|as|"))
			return false;
		m += 2;
	}
	uint32_t whom = sight_of(a, m, &befell);
	if (whom == NOWHERE || befell || !tree_lemma(a, a->at[whom].head, "|be|run|lead|teach|stay|remain|sit|own|manage|coach|preside|head|hold|have|serve|work|edit|chair|charge|office|president|head|manager|") ||
	    (m > 0 && tree_is(a, m, "|while|") && tree_is(a, m - 1, "|,|")))
		return false;
	who_are(a, whom, TARGET, &target);
	stance_add(a, holder, &target, false, 0.7f, "verb", v, v, whom);
	return true;
}

bool gesture_look(struct stance_article *a, uint32_t v)
{
	bool passive;
	struct names holder;
	static const char mine[] = "|walk|storm|stalk|stomp|march|stride|leave|quit|exit|vacate|turn|hiss|boo|jeer|scoff|sneer|snigger|heckle|roll|cover|block|stop|weep|wept|cry|punch|cheer|clap|applaud|whoop|beam|rejoice|celebrate|";
	bool sight = tree_lemma(a, v, mine), rather = !sight && (tree_in_front(a, v, "|not|n't|n’t|never|cannot|") || tree_lemma(a, v, "|refuse|boycott|vow|"));
	if (!sight && !rather && ahead(a, v + 1, FAR, "|than|") == NOWHERE)
		return false;
	who_are(a, tree_subject(a, v, &passive), HOLDER, &holder);
	if (!holder.n || passive)
		return false;
	return (sight && at_sight(a, v, &holder)) || shuns(a, v, &holder) || while_there(a, v, &holder);
}
