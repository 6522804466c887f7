/*
 * mind.c -- who is of which mind about a thing that is for or against somebody (about.c).
 *
 * Who backs it, joins it or calls it fair is of its mind; who rejects, lifts or shrugs it off, or calls it unfair, of the other.
 */
#include "about.h"

enum { SAY = 1 << OP_FOR | 1 << OP_AGAINST };

/* The indirect quotation of words that somebody did not say but rejected is not his. */
static void disclaim(struct stance_article *a, uint32_t v, const struct names *holder)
{
	uint32_t q = a->at[v].quote;
	if (quoted_is(a, q, "indirect") && holder->n && a->speaker[q] == holder->at[0])
		a->speaker[q] = NOWHERE;
}

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
	if (tree_lemma(a, v, "|fight|wage|credit|recognise|recognize|acknowledge|commemorate|remember|mark|"))
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

/* "Attacked her ties to Norway": that is against her. */
static bool ties(const struct stance_article *a, uint32_t thing)
{
	return phrase_owner(a, thing) != NOWHERE && tree_lemma(a, thing, "|tie|link|connection|relationship|relation|closeness|friendship|dealing|contact|association|");
}

/* "Dismissed Norway's accusations that Reed had lied": whose accusations they are. */
static void of_accuser(struct stance_article *a, uint32_t v, uint32_t thing, const struct names *holder, const struct about *t)
{
	struct names accuser;
	uint32_t owner = tree_lemma(a, thing, "|accusation|allegation|charge|claim|criticism|attack|complaint|suggestion|assertion|insinuation|") ? phrase_owner(a, thing) : NOWHERE;
	if (owner == NOWHERE || (a->at[owner].name == NOWHERE && a->at[owner].tag != 'o'))
		return;
	who_are(a, owner, TARGET, &accuser);
	if (accuser.n == 1 && !names_have(&t->whom, accuser.at[0]) && !names_have(holder, accuser.at[0]))
		stance_add(a, holder, &accuser, false, 0.7f, "verb", v, v, thing);
}

/* The thing that verb v governs; *m: its mind, where a preposition tells it; NOWHERE. */
static uint32_t governed(struct stance_article *a, uint32_t v, bool passive, uint32_t subject, int *m)
{
	uint32_t thing = passive ? subject : tree_child(a, v, R_OBJ);
	if (thing != NOWHERE && (passive ? thing > v : thing < v))
		return NOWHERE;
	if (thing != NOWHERE && !passive && a->at[v].saying != NOWHERE && thing <= a->saying[a->at[v].saying].last && a->saying[a->at[v].saying].about == NOWHERE)
		thing = NOWHERE; /* "added her voice to calls for" */
	return thing == NOWHERE ? behind(a, v, m) : thing;
}

/* "Wants sanctions on Norway lifted": what becomes of the thing as verb v wants it; 0 where the tree does not tell. */
static int wanted(const struct stance_article *a, uint32_t v, uint32_t thing)
{
	uint32_t x = tree_child(a, v, R_XCOMP);
	return x == NOWHERE ? 1 : x > thing && tree_lemma(a, x, lifts) ? -1 : 0;
}

/* Whether verb v says nothing of whom the thing is about, though it is with it. */
static bool says_nothing(const struct stance_article *a, uint32_t v, uint32_t thing, int m)
{
	if (m > 0 && tree_lemma(a, thing, "|endorsement|backing|blessing|") && tree_lemma(a, v, "|secure|seek|request|demand|extend|"))
		return true; /* "secured the endorsement of Reed", which is hers */
	return tree_lemma(a, v, "|echo|") && tree_lemma(a, thing, "|success|win|victory|election|re-election|candidacy|rise|recovery|survival|return|");
}

/* Who is of which mind about a thing, and by what verb. */
struct minded {
	uint32_t verb, thing;
	struct about about;
	struct names holder;
	int mind, sign; /* with the thing 1, against it -1; so for whom it is about 1, against him -1 */
	bool asks;      /* he asks others to do it */
	bool passive;
};

/* Who is of that mind; false if nobody is, or he says so only perhaps. */
static bool who_minds(struct stance_article *a, struct minded *w, uint32_t agent)
{
	uint32_t says = w->asks ? a->at[w->verb].head : w->verb;
	if (w->passive)
		who_are(a, agent, HOLDER, &w->holder);
	else
		who_acts(a, says, &w->passive, &w->holder);
	return w->holder.n && holds(a, says, w->mind, &w->sign);
}

/* All rows of it. */
static void tell_all(struct stance_article *a, const struct minded *w)
{
	const struct about *t = &w->about;
	bool own = !w->asks && !w->passive && !t->loss;
	uint32_t clause = about_clause(a, w->thing), prep, by = own && t->his && !t->verb ? done_by(a, w->verb, w->thing, &prep) : NOWHERE;
	if (clause != NOWHERE && w->mind < 0)
		disclaim(a, clause, &w->holder);
	tell(a, &w->holder, t, w->sign, w->verb, w->thing);
	if (own && w->mind < 0 && t->sign < 0)
		of_accuser(a, w->verb, w->thing, &w->holder, t);
	if (!w->asks)
		besides_look(a, w->verb, w->thing, &w->holder, w->mind, t, by != NOWHERE);
	if (by != NOWHERE) { /* "condemned the arrest of Reed by Norway" */
		struct names doer;
		who_are(a, by, TARGET, &doer);
		stance_add(a, &w->holder, &doer, w->mind > 0, 0.7f, "verb", w->verb, w->verb, prep);
	}
}

bool mind_look(struct stance_article *a, uint32_t v)
{
	struct minded w = {.verb = v};
	uint32_t subject = tree_subject(a, v, &w.passive), agent = w.passive ? tree_agent(a, v) : NOWHERE;
	if ((w.passive && agent == NOWHERE) || tree_lemma(a, v, "|enjoy|")) /* "enjoys the backing of Reed" */
		return false;
	w.thing = governed(a, v, w.passive, subject, &w.mind);
	if (w.thing == NOWHERE)
		return false;
	w.about = about_thing(a, w.thing, 0);
	if (!w.about.sign || !w.about.whom.n)
		return false;
	bool wants = !w.mind && tree_lemma(a, v, "|want|demand|wish|urge|");
	if (wants)
		w.mind = wanted(a, v, w.thing);
	if (!w.mind)
		w.mind = mind(a, v, &w.about);
	if (w.mind < 0 && ties(a, w.thing)) {
		a->spoken[w.thing] = true;
		return false;
	}
	if (!w.mind || (w.about.loss && wants) || says_nothing(a, v, w.thing, w.mind))
		return false;
	w.sign = w.mind * w.about.sign;
	w.asks = tree_requested(a, v) != NOWHERE; /* "urged Norway to lift sanctions on" */
	if (!who_minds(a, &w, agent))
		return false;
	if (!w.asks && w.mind < 0 && w.sign > 0 && tree_lemma(a, v, ends) && tree_lemma(a, w.thing, strikes)) {
		a->spoken[w.thing] = true; /* "halted its strikes on Norway" */
		return true;
	}
	tell_all(a, &w);
	return w.about.his;
}

/* "Denied that Reed had lied", "doubts that Reed is honest". */
bool mind_denied(struct stance_article *a, uint32_t v)
{
	bool passive;
	struct names holder;
	uint32_t clause = tree_child(a, v, R_CCOMP);
	if (clause == NOWHERE || clause < v || !tree_lemma(a, v, "|deny|dispute|doubt|question|"))
		return false;
	struct about t = about_told(a, clause, false);
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

bool mind_called(struct stance_article *a, uint32_t v)
{
	enum { NEAR = 12 };
	bool passive;
	struct names holder;
	int m = 0;
	uint32_t object = tree_child(a, v, R_OBJ);
	if (object == NOWHERE || object < v || !tree_lemma(a, v, "|call|brand|label|describe|deem|consider|term|dub|declare|denounce|see|regard|"))
		return false;
	struct about t = about_thing(a, object, 0);
	bool well, told = t.sign != 0;
	if (!told && !tree_lemma(a, object, "|attack|strike|raid|bombing|shelling|measure|sanction|") && whose_suffering(a, object, &t.whom, &well))
		t.sign = well ? 1 : -1; /* "Reed was sacked. Lund called the sacking a disgrace" */
	if (!t.sign || !t.whom.n || t.loss)
		return false;
	for (uint32_t k = object + 1; k < a->n && k < object + NEAR && a->at[k].sentence == a->at[v].sentence && !m && !tree_is(a, k, "|,|;|and|but|"); k++)
		m = a->at[k].name == NOWHERE ? judging(a, k) : 0;
	who_acts(a, v, &passive, &holder);
	int sign = m * t.sign;
	if (!m || passive || !holder.n || !holds(a, v, m, &sign))
		return false;
	return tell(a, &holder, &t, sign, v, object) && told; /* else who sacked him is meant as well */
}

bool mind_said(struct stance_article *a, uint32_t i)
{
	uint32_t thing = tree_child(a, i, R_NSUBJ), speaker = quoted_by(a, i);
	int m = judging(a, i);
	if (!m || thing == NOWHERE || thing > i || tree_child(a, i, R_COP) == NOWHERE || speaker == NOWHERE)
		return false;
	struct about t = about_thing(a, thing, 0);
	struct names holder = {1, {speaker}};
	int sign = m * t.sign;
	if (!t.sign || !t.whom.n || t.loss || !holds(a, i, m, &sign))
		return false;
	return tell(a, &holder, &t, sign, i, thing);
}

bool mind_felt(struct stance_article *a, uint32_t i, uint32_t thing, const struct names *holder, bool plus)
{
	struct about t = about_thing(a, thing, 0);
	int sign = plus ? t.sign : -t.sign;
	if (!t.sign || !t.whom.n || !holder->n || !holds(a, i, plus ? 1 : -1, &sign))
		return false;
	return tell(a, holder, &t, sign, i, thing);
}
