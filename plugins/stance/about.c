/*
 * about.c -- what a thing is about, and whether it is meant for him or against him.
 *
 * "Calls for Reed to resign", "claims that Reed lied", "criticism of Reed", "the arrest of Reed", "sanctions on Norway",
 * "a motion to fine Corvane" are against whom they are about; "Reed's release" is for him. Who backs such a thing is of its
 * mind, who rejects it, lifts it or shrugs it off of the other one. Things nest: "an end to sanctions on Norway".
 */
#include "about.h"

#include <string.h>

enum { CHILDREN = 48, DEEP = 3, SAY = 1 << OP_FOR | 1 << OP_AGAINST, DO = 1 << OP_HELP | 1 << OP_HARM,
       FAVOUR = 1 << OP_FOR | 1 << OP_HELP | 1 << OP_NOUN_FOR | 1 << OP_GOOD,
       ILL = 1 << OP_AGAINST | 1 << OP_HARM | 1 << OP_BAD };

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
	if (tree_lemma(a, noun, "|release|") && of != NOWHERE && idle_papers(a, of))
		return (struct about){0}; /* "the release of Reed's tapes" */
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

int about_suffered(const struct stance_article *a, uint32_t v)
{
	if (tree_lemma(a, v, "|free|release|reinstate|pardon|acquit|exonerate|rehire|promote|honour|honor|readmit|elect|re-elect|"))
		return 1;
	return tree_lemma(a, v, "|sack|dismiss|fire|remove|arrest|prosecute|jail|suspend|ban|expel|investigate|charge|punish|impeach|strip|sanction|fine|deport|boycott|oust|try|"
	                        "dissolve|disband|abolish|shut|defund|detain|extradite|imprison|exclude|bar|disqualify|replace|relegate|") ? -1 : 0;
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
		t.sign = passive ? about_suffered(a, v) : ask_unwelcome(a, v) || tree_lemma(a, v, "|go|leave|") ? -1 : 0;
		who_are(a, whom, TARGET, &t.whom);
		t.verb = v;
		return t;
	}
	if (!tree_is(a, prep, "|for|") || deep >= DEEP)
		return t;
	for (uint32_t k = prep + 1; k < a->n && k < prep + NEAR && a->at[k].sentence == a->at[noun].sentence && !tree_is(a, k, "|,|;|"); k++)
		if (a->at[k].name == NOWHERE && a->at[k].tag == 'n') {
			t = about_thing(a, k, deep + 1);
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
struct about about_told(struct stance_article *a, uint32_t v, bool charge)
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

static bool other_object(const struct stance_article *a, uint32_t v, uint32_t that)
{
	unsigned steps = 0;
	for (uint32_t c = a->at[v].child; c != NOWHERE && steps++ < CHILDREN; c = a->at[c].next)
		if (c != that && a->at[c].rel == R_OBJ)
			return true;
	return false;
}

/* "Accusations that Reed had lied", parsed as if he had lied them. */
bool about_lied(const struct stance_article *a, uint32_t noun, uint32_t v)
{
	return a->at[v].rel == R_RELCL && tree_is(a, noun + 1, "|that|") && a->at[noun + 1].head == v && a->at[noun + 1].rel != R_NSUBJ && (tree_lemma(a, noun, charges) || tree_lemma(a, noun, claims)) &&
	       (other_object(a, v, noun + 1) ||
	        tree_lemma(a, v, "|lie|cheat|steal|bully|err|fail|bribe|collude|conspire|interfere|meddle|mislead|know|profit|benefit|overreact|sleep|act|behave|work|"));
}

/* The clause that says what a noun such as "claims" claims; NOWHERE. */
uint32_t about_clause(const struct stance_article *a, uint32_t noun)
{
	unsigned steps = 0;
	for (uint32_t c = a->at[noun].child; c != NOWHERE && steps++ < CHILDREN; c = a->at[c].next)
		if (c > noun && (((a->at[c].rel == R_ACL || a->at[c].rel == R_CCOMP) && tree_child(a, c, R_MARK) != NOWHERE && tree_is(a, tree_child(a, c, R_MARK), "|that|")) || about_lied(a, noun, c)))
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
			t = about_thing(a, c.word, deep + 1);
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
			struct about t = about_thing(a, k, DEEP);
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

struct about about_thing(struct stance_article *a, uint32_t noun, unsigned deep)
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
	uint32_t clause = t.sign ? NOWHERE : about_clause(a, noun);
	if (clause != NOWHERE && (tree_lemma(a, noun, charges) || tree_lemma(a, noun, claims)))
		t = about_told(a, clause, tree_lemma(a, noun, charges));
	if (!t.sign && (tree_lemma(a, noun, charges) || tree_lemma(a, noun, claims) || tree_lemma(a, noun, "|talk|hint|whisper|")))
		t = told_of(a, noun);
	if (!t.sign && tree_lemma(a, noun, endings) && deep < DEEP && (of = tree_behind(a, noun, "|to|of|", &prep)) != NOWHERE) {
		t = about_thing(a, of, deep + 1);
		t.sign = -t.sign;
		if (t.whom.n)
			a->spoken[of] = true;
	}
	if (!t.sign)
		t = noun_of(a, noun, deep);
	return t.sign || deep > 0 ? t : again(a, noun);
}
