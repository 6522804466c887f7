/*
 * about.c -- what a thing is about, and whether it is meant for him or against him.
 *
 * "Calls for Reed to resign", "claims that Reed lied", "criticism of Reed", "the arrest of Reed", "sanctions on Norway",
 * "a motion to fine Corvane" are against whom they are about; "Reed's release" is for him. Who backs such a thing is of its
 * mind, who rejects it, lifts it or shrugs it off of the other one. Things nest: "an end to sanctions on Norway".
 */
#include "stance.h"

#include <string.h>

enum { CHILDREN = 48, DEEP = 3, SAY = 1 << OP_FOR | 1 << OP_AGAINST, DO = 1 << OP_HELP | 1 << OP_HARM,
       FAVOUR = 1 << OP_FOR | 1 << OP_HELP | 1 << OP_NOUN_FOR | 1 << OP_GOOD,
       ILL = 1 << OP_AGAINST | 1 << OP_HARM | 1 << OP_BAD };

/* Whom a thing is about. A loss ("Reed's defeat") is nobody's doing: only who is glad of it or sorry tells what he feels. */
struct about { struct names whom; int sign; bool loss, his; uint32_t verb; /* that says it: resign; 0: none */ };

static const char boons[] = "|hiring|selection|knighthood|award|honouring|rehabilitation|survival|vindication|recovery|release|freedom|reinstatement|acquittal|pardon|appointment|election|re-election|reelection|nomination|promotion|return|victory|win|success|"
                            "confirmation|candidacy|bail|exoneration|";
static const char blows[] = "|arrest|detention|conviction|jailing|imprisonment|sacking|dismissal|expulsion|suspension|removal|indictment|prosecution|ouster|ousting|firing|"
                            "impeachment|deportation|extradition|killing|murder|assassination|execution|poisoning|kidnapping|torture|treatment|mistreatment|harassment|exclusion|"
                            "eviction|persecution|bullying|barring|banning|suspending|silencing|sidelining|booing|heckling|shooting|beating|stabbing|hounding|smearing|scapegoating|targeting|"
                            "humiliation|demonisation|demonization|vilification|ostracism|intimidation|demotion|disqualification|trial|abduction|disappearance|flogging|lynching|"
                            "sentence|sentencing|assault|abuse|snubbing|cancellation|deplatforming|banishment|exile|purge|booting|sacrifice|ill-treatment|";
static const char hits[] = "|sanction|ban|tariff|embargo|blockade|attack|raid|strike|airstrike|bombing|shelling|invasion|boycott|bounty|";
static const char losses[] = "|resignation|departure|exit|defeat|downfall|death|loss|";
static const char plans[] = "|motion|bill|resolution|measure|law|move|call|plan|proposal|bid|effort|push|campaign|petition|attempt|decision|vote|request|demand|threat|order|";
static const char pleas[] = "|call|demand|plea|pressure|appeal|request|petition|cry|campaign|push|";
static const char charges[] = "|accusation|allegation|charge|complaint|";
static const char claims[] = "|claim|suggestion|report|rumour|rumor|assertion|notion|idea|insinuation|speculation|";
static const char endings[] = "|end|halt|stop|lifting|easing|expungement|quashing|overturning|annulment|prevention|withdrawal|cancellation|scrapping|reversal|abolition|relaxation|lift|";

static struct about about(struct stance_article *a, uint32_t noun, unsigned deep);

/* A name by its place: behind an article or a title. NOWHERE. */
static uint32_t name_at(const struct stance_article *a, uint32_t i)
{
	uint32_t k = i;
	while (k < a->n && k < i + 3 && a->at[k].name == NOWHERE && (a->at[k].tag == 't' || a->at[k].rel == R_FLAT || a->at[k].rel == R_COMPOUND))
		k++;
	return k < a->n && a->at[k].name != NOWHERE && i > 0 && a->at[k].sentence == a->at[i - 1].sentence ? k : NOWHERE;
}

/* "The arrest of Reed", "Reed's release": whose by "of" or a possessive. */
static struct about befell(struct stance_article *a, uint32_t noun)
{
	struct about t = {.sign = tree_lemma(a, noun, boons) ? 1 : tree_lemma(a, noun, blows) || tree_lemma(a, noun, losses) ? -1 : 0};
	uint32_t prep, owner = tree_child(a, noun, R_POSS), of = tree_behind(a, noun, tree_lemma(a, noun, "|conviction|indictment|prosecution|") ? "|of|against|" : "|of|", &prep);
	if (!t.sign || (of == NOWHERE && owner == NOWHERE) || tree_behind(a, noun, "|from|", &prep) != NOWHERE)
		return (struct about){0};
	t.loss = tree_lemma(a, noun, losses);
	t.his = true;
	who_are(a, of != NOWHERE ? of : owner, TARGET, &t.whom);
	return t;
}

int about_deed(struct stance_article *a, uint32_t v)
{
	struct key k[KEYS];
	for (unsigned j = 0, n = phrase_keys(a, v, k); j < n; j++) {
		uint32_t bits = opinion_with(a->opinion, k[j].hash, 0) & (SAY | DO);
		if (bits)
			return bits & FAVOUR && !(bits & ILL) ? 1 : bits & FAVOUR ? 0 : -1;
	}
	return 0;
}

/* "A motion to fine Corvane", "a resolution condemning Norway". Parsers take many an infinitive for something else. */
static struct about meant(struct stance_article *a, uint32_t noun)
{
	struct about t = {.his = true};
	uint32_t v = noun + 1;
	if (v + 2 >= a->n || !tree_lemma(a, noun, plans))
		return (struct about){0};
	bool adverb = tree_is(a, v, "|to|") && a->at[v + 1].tag == 'd' && v + 3 < a->n; /* "a measure to temporarily extend" */
	bool infinitive = tree_is(a, v, "|to|"), participle = a->at[v].tag == 'v' && memcmp(a->text + a->token->end[v] - 3, "ing", 3) == 0;
	v += infinitive + adverb;
	if (!(infinitive || participle) || a->at[v].name != NOWHERE)
		return (struct about){0};
	uint32_t whom = tree_child(a, v, R_OBJ);
	who_are(a, whom != NOWHERE ? whom : name_at(a, v + 1), TARGET, &t.whom);
	t.sign = about_deed(a, v);
	t.verb = v;
	return t;
}

/* What nobody wants to happen to whom he is for, and what he does. */
static bool unwelcome(const struct stance_article *a, uint32_t v)
{
	return tree_lemma(a, v, "|resign|quit|apologise|apologize|retract|stop|cease|go|leave|retire|abdicate|") ||
	       (v + 1 < a->n && tree_lemma(a, v, "|step|stand|back|climb|bow|") && tree_is(a, v + 1, "|down|aside|back|off|out|"));
}

int about_suffered(const struct stance_article *a, uint32_t v)
{
	if (tree_lemma(a, v, "|free|release|reinstate|pardon|acquit|exonerate|rehire|promote|honour|honor|readmit|elect|re-elect|"))
		return 1;
	return tree_lemma(a, v, "|sack|dismiss|fire|remove|arrest|prosecute|jail|suspend|ban|expel|investigate|charge|punish|impeach|strip|sanction|fine|deport|boycott|oust|try|"
	                        "dissolve|disband|abolish|shut|defund|detain|extradite|imprison|exclude|bar|disqualify|replace|") ? -1 : 0;
}

/* "Calls for Reed to resign", "demands for Reed's removal", "pressure on Reed to go", "demands that Reed resign". */
static struct about asked_for(struct stance_article *a, uint32_t noun, unsigned deep)
{
	enum { NEAR = 10 };
	uint32_t prep = noun + 1, whom, v = NOWHERE;
	struct about t = {0};
	if (!tree_lemma(a, noun, pleas) || prep + 2 >= a->n || !tree_is(a, prep, "|for|on|that|"))
		return t;
	whom = name_at(a, prep + 1);
	if (whom != NOWHERE && !(whom + 1 < a->n && tree_child(a, whom, R_CASE) > whom && tree_child(a, whom, R_CASE) != NOWHERE)) {
		for (uint32_t k = whom + 1; k < a->n && k < whom + NEAR && a->at[k].sentence == a->at[noun].sentence && v == NOWHERE && !tree_is(a, k, "|,|;|and|.|"); k++)
			if (a->at[k].tag == 'v')
				v = k;
		if (v == NOWHERE || !(tree_is(a, prep, "|that|") || tree_is(a, v - 1, "|to|be|been|")))
			return t;
		bool passive = tree_is(a, v - 1, "|be|been|being|");
		t.sign = passive ? about_suffered(a, v) : unwelcome(a, v) ? -1 : 0;
		who_are(a, whom, TARGET, &t.whom);
		t.verb = v;
		return t;
	}
	if (!tree_is(a, prep, "|for|") || deep >= DEEP)
		return t;
	for (uint32_t k = prep + 1; k < a->n && k < prep + NEAR && a->at[k].sentence == a->at[noun].sentence && !tree_is(a, k, "|,|;|"); k++)
		if (a->at[k].name == NOWHERE && a->at[k].tag == 'n') {
			t = about(a, k, deep + 1);
			t.loss = false; /* who wants a loss is against whom it strikes */
			if (t.whom.n)
				return t;
		}
	return (struct about){0};
}

/* Whether what is said of its subject in clause v is ill or good: 0, what one cannot tell. */
static int said_of_subject(struct stance_article *a, uint32_t v, bool passive)
{
	uint32_t object = tree_child(a, v, R_OBJ), bits = opinion_find(a->opinion, a->at[v].lemma) | opinion_find(a->opinion, a->at[v].low);
	if (passive)
		return about_suffered(a, v) < 0 && tree_lemma(a, v, "|arrest|charge|convict|bribe|pay|") ? -1 : 0;
	if (object != NOWHERE)
		bits |= opinion_find(a->opinion, a->at[object].lemma) & (1 << OP_BAD | 1 << OP_HARM);
	if (tree_is(a, v, "|misled|"))
		bits |= 1 << OP_HARM;
	struct shift s = tree_shift(a, v);
	bool ill = bits & (1 << OP_BAD | 1 << OP_HARM), well = bits & 1 << OP_GOOD && !(bits & ILL);
	return s.negated || (!ill && !well) ? 0 : well ? 1 : -1;
}

/* The indirect quotation of words that somebody did not say but rejected is not his. */
static void disclaim(struct stance_article *a, uint32_t v, const struct names *holder)
{
	uint32_t q = a->at[v].quote;
	if (quoted_is(a, q, "indirect") && holder->n && a->speaker[q] == holder->at[0])
		a->speaker[q] = NOWHERE;
}

/* "Claims of Reed's incompetence", "talk of her greed" */
static struct about told_of(struct stance_article *a, uint32_t noun)
{
	struct about t = {.his = true};
	uint32_t prep, of = tree_behind(a, noun, "|of|about|", &prep), owner = of != NOWHERE ? phrase_owner(a, of) : NOWHERE;
	uint32_t bits = of != NOWHERE && a->at[of].name == NOWHERE ? opinion_find(a->opinion, a->at[of].lemma) : 0;
	if (owner == NOWHERE || !(bits & (1 << OP_BAD | 1 << OP_HARM)) || bits & 1 << OP_GOOD)
		return (struct about){0};
	t.sign = -1;
	who_are(a, owner, TARGET, &t.whom);
	return t;
}

/* "Claims that Reed had lied": clause v. */
static struct about told(struct stance_article *a, uint32_t v, bool charge)
{
	bool passive;
	struct about t = {.his = true};
	uint32_t subject = tree_child(a, v, R_NSUBJ);
	if (subject == NOWHERE)
		subject = tree_child(a, v, R_NSUBJ_PASS);
	if (subject == NOWHERE)
		return (struct about){0};
	tree_subject(a, v, &passive);
	t.sign = said_of_subject(a, v, passive);
	if (charge && !passive)
		t.sign = -1;
	who_are(a, subject, TARGET, &t.whom);
	return t;
}

/* The clause that says what a noun such as "claims" claims; NOWHERE. */
static uint32_t clause_of(const struct stance_article *a, uint32_t noun)
{
	unsigned steps = 0;
	for (uint32_t c = a->at[noun].child; c != NOWHERE && steps++ < CHILDREN; c = a->at[c].next)
		if (c > noun && (a->at[c].rel == R_ACL || a->at[c].rel == R_CCOMP) && tree_child(a, c, R_MARK) != NOWHERE && tree_is(a, tree_child(a, c, R_MARK), "|that|"))
			return c;
	return NOWHERE;
}

/* "Criticism of Reed", "sanctions on Norway", "support for Reed": as the list of nouns has it. */
static struct about noun_of(struct stance_article *a, uint32_t noun, unsigned deep)
{
	struct key k[KEYS];
	struct complement c;
	struct about t = {0};
	for (unsigned j = 0, n = phrase_keys(a, noun, k); j < n; j++) {
		uint32_t sections = opinion_find(a->opinion, k[j].hash) & (1 << OP_NOUN_FOR | 1 << OP_NOUN_AGAINST);
		if (!sections || k[j].last != noun || !phrase_complement(a, &k[j], noun, sections, &c))
			continue;
		if ((tree_is(a, c.prep, "|to|") && tree_lemma(a, noun, "|complaint|appeal|")) || phrase_befell(a, NOWHERE, &c))
			continue; /* that is where it goes */
		if (deep < DEEP && c.word < a->n && a->at[c.word].name == NOWHERE) { /* "protests against the jailing of Reed" */
			t = about(a, c.word, deep + 1);
			if (t.sign && t.whom.n) {
				t.sign = c.sections & FAVOUR ? t.sign : -t.sign;
				return t;
			}
		}
		t = (struct about){.sign = c.sections & FAVOUR ? 1 : -1};
		who_are(a, c.word, TARGET, &t.whom);
		return t;
	}
	return t;
}

/* "Those sanctions", where sanctions on somebody were told of before. */
static struct about again(struct stance_article *a, uint32_t noun)
{
	enum { BACK = 200 };
	uint32_t det = tree_child(a, noun, R_DET);
	unsigned steps = 0;
	if (det == NOWHERE || !tree_is(a, det, "|the|this|that|these|those|") || !(tree_lemma(a, noun, hits) || tree_lemma(a, noun, blows)) ||
	    (noun + 1 < a->n && tree_is(a, noun + 1, "|by|of|on|against|")))
		return (struct about){0};
	for (uint32_t c = a->at[noun].child; c != NOWHERE && steps++ < CHILDREN; c = a->at[c].next)
		if (c > noun || a->at[c].rel == R_POSS || a->at[c].name != NOWHERE)
			return (struct about){0};
	for (uint32_t k = noun; k-- > 0 && noun - k < BACK;)
		if (a->at[k].lemma == a->at[noun].lemma && a->at[k].tag == 'n' && a->at[k].sentence != a->at[noun].sentence) {
			struct about t = about(a, k, DEEP);
			if (t.sign) {
				t.his = false;
				t.verb = 0;
				return t;
			}
		}
	return (struct about){0};
}

/* "The concession granted to Reed": what somebody was given. */
static struct about given_to(struct stance_article *a, uint32_t noun)
{
	enum { MOST = 32 };
	struct about t = {.his = true};
	uint32_t prep, whom;
	unsigned steps = 0;
	for (uint32_t c = a->at[noun].child; c != NOWHERE && steps++ < MOST; c = a->at[c].next) {
		if (c < noun || a->at[c].rel != R_ACL || !tree_lemma(a, c, "|grant|award|give|hand|offer|pay|lend|accord|concede|") || (whom = tree_behind(a, c, "|to|", &prep)) == NOWHERE || a->at[whom].name == NOWHERE)
			continue;
		who_are(a, whom, TARGET, &t.whom);
		t.sign = 1;
		return t;
	}
	return (struct about){0};
}

static struct about about(struct stance_article *a, uint32_t noun, unsigned deep)
{
	uint32_t prep, of;
	if (noun >= a->n || a->at[noun].tag != 'n' || a->at[noun].name != NOWHERE)
		return (struct about){0};
	struct about t = befell(a, noun);
	if (!t.sign)
		t = meant(a, noun);
	if (!t.sign)
		t = given_to(a, noun);
	if (!t.sign)
		t = asked_for(a, noun, deep);
	uint32_t clause = t.sign ? NOWHERE : clause_of(a, noun);
	if (clause != NOWHERE && (tree_lemma(a, noun, charges) || tree_lemma(a, noun, claims)))
		t = told(a, clause, tree_lemma(a, noun, charges));
	if (!t.sign && (tree_lemma(a, noun, charges) || tree_lemma(a, noun, claims) || tree_lemma(a, noun, "|talk|hint|whisper|")))
		t = told_of(a, noun);
	if (!t.sign && tree_lemma(a, noun, endings) && deep < DEEP && (of = tree_behind(a, noun, "|to|of|", &prep)) != NOWHERE) {
		t = about(a, of, deep + 1);
		t.sign = -t.sign;
		if (t.whom.n)
			a->spoken[of] = true;
	}
	if (!t.sign)
		t = noun_of(a, noun, deep);
	return t.sign || deep > 0 ? t : again(a, noun);
}

/* ---- who is of which mind about a thing */

static const char takes_up[] = "|join|echo|repeat|renew|lead|reiterate|amplify|sign|order|authorise|authorize|demand|seek|request|secure|extend|tighten|justify|approve|hail|";
static const char lifts[] = "|lift|ease|drop|end|halt|suspend|pause|scrap|withdraw|abandon|overturn|quash|reverse|cancel|block|prevent|avert|forestall|veto|resist|rebuff|deflect|retract|rescind|annul|revoke|loosen|soften|relax|"
                            "waive|thwart|brush|shrug|reject|dismiss|oppose|deny|rebut|refute|dispute|discount|deride|ridicule|question|";
static const char sorry[] = "|lament|mourn|regret|bemoan|grieve|rue|deplore|";
static const char glad[] = "|welcome|celebrate|cheer|hail|applaud|toast|salute|relish|";

/* What a verb that governs a thing makes of it: with it 1, against it -1. */
static int mind(struct stance_article *a, uint32_t v, const struct about *t)
{
	struct key k[KEYS];
	if (tree_lemma(a, v, sorry))
		return -1;
	if (t->loss)
		return tree_lemma(a, v, glad) ? 1 : 0;
	if (tree_lemma(a, v, "|fight|wage|"))
		return 0; /* "is fighting its own war with Norway" */
	if (tree_lemma(a, v, lifts))
		return -1;
	if (tree_lemma(a, v, takes_up))
		return 1;
	for (unsigned j = 0, n = phrase_keys(a, v, k); j < n; j++) {
		uint32_t bits = opinion_with(a->opinion, k[j].hash, 0) & SAY;
		if (bits)
			return bits & 1 << OP_AGAINST ? -1 : 1;
	}
	return 0;
}

/* The thing behind a preposition of the verb: "called for an end to", "voted against sanctions on", "protested at the sacking of"; its mind in *m. */
static uint32_t behind(struct stance_article *a, uint32_t v, int *m)
{
	struct key k[KEYS];
	struct complement c;
	uint32_t prep, thing = NOWHERE;
	if (tree_lemma(a, v, "|call|press|push|campaign|appeal|plead|lobby|"))
		thing = tree_behind(a, v, "|for|", &prep), *m = 1;
	if (thing == NOWHERE && tree_lemma(a, v, "|protest|object|demonstrate|march|rally|rage|fume|complain|"))
		thing = tree_behind(a, v, "|at|over|against|about|to|", &prep), *m = -1;
	for (unsigned j = 0, n = thing == NOWHERE ? phrase_keys(a, v, k) : 0; j < n && thing == NOWHERE; j++)
		if (phrase_complement(a, &k[j], v, SAY, &c)) {
			thing = c.word;
			*m = c.sections & 1 << OP_AGAINST ? -1 : 1;
		}
	return thing;
}

/* A row of `holder` on whom a thing is about; no other rule tells of the thing, nor of the verb in it. */
static bool tell(struct stance_article *a, const struct names *holder, const struct about *t, int sign, uint32_t v, uint32_t thing)
{
	uint32_t first = v < thing ? v : thing, last = v < thing ? thing : v;
	uint32_t had = a->n_row;
	stance_add(a, holder, &t->whom, sign > 0, 0.75f, "verb", v, first, last);
	a->spoken[thing] = true;
	if (t->verb)
		a->spoken[t->verb] = true;
	return a->n_row > had;
}

/* What ends a thing, rather than only speaking against it. */
static const char ends[] = "|lift|ease|drop|end|halt|suspend|pause|scrap|withdraw|abandon|overturn|quash|reverse|cancel|block|retract|rescind|annul|revoke|loosen|soften|relax|waive|";

/* Who leaves off striking somebody is not for him. */
static const char strikes[] = "|attack|raid|strike|airstrike|bombing|shelling|invasion|offensive|war|bombardment|assault|operation|action|";

/* Whether a verb that is with the thing or against it (m) holds for `*sign`, as it is or turned. Who does not end sanctions keeps them, who refuses to join
   in is against them, but who does not condemn them says nothing. */
static bool holds(struct stance_article *a, uint32_t v, int m, int *sign)
{
	struct shift s = tree_shift(a, v);
	uint32_t head = a->at[v].head;
	bool refused = head != NOWHERE && a->at[v].rel == R_XCOMP && tree_lemma(a, head, "|refuse|decline|");
	bool turns = m > 0 ? *sign > 0 || refused : tree_lemma(a, v, ends);
	if (s.undone || (s.negated && !turns))
		return false;
	*sign = s.negated ? -*sign : *sign;
	return true;
}

/* "The arrest of Reed by Norway": by whom what verb v has for its object is done, wherever the tree hangs it; NOWHERE. */
static uint32_t done_by(const struct stance_article *a, uint32_t v, uint32_t thing, uint32_t *prep)
{
	uint32_t by = tree_behind(a, thing, "|by|", prep), of_prep, of = by == NOWHERE ? tree_behind(a, thing, "|of|", &of_prep) : NOWHERE;
	if (of == NOWHERE)
		return by;
	by = tree_behind(a, of, "|by|", prep);
	if (by == NOWHERE)
		by = tree_behind(a, v, "|by|", prep);
	return by != NOWHERE && by > of ? by : NOWHERE;
}

bool about_look(struct stance_article *a, uint32_t v)
{
	bool passive, wished = false;
	int m = 0;
	struct names holder;
	uint32_t subject = tree_subject(a, v, &passive), agent = passive ? tree_agent(a, v) : NOWHERE, object = tree_child(a, v, R_OBJ), thing, asker = NOWHERE, x;
	if ((passive && agent == NOWHERE) || tree_lemma(a, v, "|enjoy|")) /* "enjoys the backing of Reed" */
		return false;
	thing = passive ? subject : object;
	if (thing != NOWHERE && (passive ? thing > v : thing < v))
		return false;
	if (thing == NOWHERE)
		thing = behind(a, v, &m);
	if (thing == NOWHERE)
		return false;
	struct about t = about(a, thing, 0);
	if (!t.sign || !t.whom.n)
		return false;
	if (!m && tree_lemma(a, v, "|want|demand|wish|urge|")) { /* "wants sanctions on Norway lifted" */
		x = tree_child(a, v, R_XCOMP);
		wished = true;
		m = x != NOWHERE && x > thing && tree_lemma(a, x, lifts) ? -1 : x == NOWHERE ? 1 : 0;
	}
	if (!m)
		m = mind(a, v, &t);
	if (!m || (t.loss && wished))
		return false;
	int sign = m * t.sign;
	if (tree_requested(a, v) != NOWHERE) /* "urged Norway to lift sanctions on" */
		asker = a->at[v].head;
	if (passive)
		who_are(a, agent, HOLDER, &holder);
	else
		who_acts(a, asker != NOWHERE ? asker : v, &passive, &holder);
	if (!holder.n || !holds(a, asker != NOWHERE ? asker : v, m, &sign))
		return false;
	if (asker == NOWHERE && m < 0 && sign > 0 && tree_lemma(a, v, ends) && tree_lemma(a, thing, strikes)) {
		a->spoken[thing] = true; /* "halted its strikes on Norway" */
		return true;
	}
	uint32_t clause = clause_of(a, thing), prep, by = t.his && !t.loss && !t.verb && asker == NOWHERE && !passive ? done_by(a, v, thing, &prep) : NOWHERE;
	if (clause != NOWHERE && m < 0)
		disclaim(a, clause, &holder);
	tell(a, &holder, &t, sign, v, thing);
	if (by != NOWHERE) { /* "condemned the arrest of Reed by Norway" */
		struct about doer = {.sign = m};
		who_are(a, by, TARGET, &doer.whom);
		stance_add(a, &holder, &doer.whom, m > 0, 0.7f, "verb", v, v, prep);
	}
	return t.his;
}

/* "Denied that Reed had lied", "doubts that Reed is honest". */
bool about_denied(struct stance_article *a, uint32_t v)
{
	bool passive;
	struct names holder;
	uint32_t clause = tree_child(a, v, R_CCOMP);
	if (clause == NOWHERE || clause < v || !tree_lemma(a, v, "|deny|dispute|doubt|question|"))
		return false;
	struct about t = told(a, clause, false);
	who_acts(a, v, &passive, &holder);
	int sign = -t.sign;
	if (passive || !holder.n)
		return false;
	if (t.sign < 0)
		disclaim(a, clause, &holder);
	if (!t.sign || !t.whom.n || t.whom.at[0] == holder.at[0] || !holds(a, v, -1, &sign))
		return false;
	stance_add(a, &holder, &t.whom, sign > 0, 0.7f, "verb", v, v, clause);
	return true;
}

/* What is said of a thing: "called the attacks on Reed unfair" (verb v), "the criticism of Reed was unfair" (predicate i, its speaker's). */
static int judging(const struct stance_article *a, uint32_t i)
{
	if (tree_is(a, i, "|overdue|late|belated|long|"))
		return 0;
	uint32_t bits = (opinion_find(a->opinion, a->at[i].lemma) | opinion_find(a->opinion, a->at[i].low)) & (1 << OP_GOOD | 1 << OP_BAD);
	return bits == 1 << OP_GOOD ? 1 : bits == 1 << OP_BAD ? -1 : 0;
}

bool about_called(struct stance_article *a, uint32_t v)
{
	enum { NEAR = 12 };
	bool passive;
	struct names holder;
	int m = 0;
	uint32_t object = tree_child(a, v, R_OBJ);
	if (object == NOWHERE || object < v || !tree_lemma(a, v, "|call|brand|label|describe|deem|consider|term|dub|declare|denounce|see|regard|"))
		return false;
	struct about t = about(a, object, 0);
	if (!t.sign || !t.whom.n || t.loss)
		return false;
	for (uint32_t k = object + 1; k < a->n && k < object + NEAR && a->at[k].sentence == a->at[v].sentence && !m && !tree_is(a, k, "|,|;|and|but|"); k++)
		m = a->at[k].name == NOWHERE ? judging(a, k) : 0;
	who_acts(a, v, &passive, &holder);
	int sign = m * t.sign;
	if (!m || passive || !holder.n || !holds(a, v, m, &sign))
		return false;
	return tell(a, &holder, &t, sign, v, object);
}

bool about_said(struct stance_article *a, uint32_t i)
{
	uint32_t thing = tree_child(a, i, R_NSUBJ), speaker = quoted_by(a, i);
	int m = judging(a, i);
	if (!m || thing == NOWHERE || thing > i || tree_child(a, i, R_COP) == NOWHERE || speaker == NOWHERE)
		return false;
	struct about t = about(a, thing, 0);
	struct names holder = {1, {speaker}};
	int sign = m * t.sign;
	if (!t.sign || !t.whom.n || t.loss || !holds(a, i, m, &sign))
		return false;
	return tell(a, &holder, &t, sign, i, thing);
}

bool about_felt(struct stance_article *a, uint32_t i, uint32_t thing, const struct names *holder, bool plus)
{
	struct about t = about(a, thing, 0);
	int sign = plus ? t.sign : -t.sign;
	if (!t.sign || !t.whom.n || !holder->n || !holds(a, i, plus ? 1 : -1, &sign))
		return false;
	return tell(a, holder, &t, sign, i, thing);
}
