/*
 * urge.c -- what somebody wants others to do to a third party, or wants to happen to him.
 *
 * Who asks the council to sack Reed, or voters to reject him, is against Reed, though the council has done nothing yet.
 * Who calls on Norway to stop, to release or to withdraw is against Norway.
 */
#include "quoted.h"

enum { DEED = 1 << OP_FOR | 1 << OP_HELP | 1 << OP_AGAINST | 1 << OP_HARM, FAVOUR = 1 << OP_FOR | 1 << OP_HELP };

static const char askers[] = "|urge|ask|call|appeal|press|tell|order|instruct|beg|implore|plead|want|advise|warn|lobby|petition|direct|command|request|pressure|push|send|dispatch|deploy|hire|persuade|convince|"; /* who is persuaded may well have done it: so much the more */

static void tell(struct stance_article *a, const struct names *holder, uint32_t whom, bool plus, float score, uint32_t first, uint32_t v, uint32_t last)
{
	struct names target;
	who_are(a, whom, TARGET, &target);
	if (holder->n && target.n)
		stance_add(a, holder, &target, plus, score, "request", v, first, last);
}

/* Who asks, by verb `ask`; false if that is not sure. */
static bool asker(struct stance_article *a, uint32_t ask, struct names *out)
{
	bool passive, plus = true;
	uint32_t subject = tree_subject(a, ask, &passive);
	if (passive)
		subject = tree_agent(a, ask);
	if (passive)
		who_are(a, subject, HOLDER, out);
	else
		who_acts(a, ask, &passive, out);
	return out->n && tree_holds(a, ask, true, &plus) && plus;
}

/* "Impose an embargo on Norway", "lift the sanctions on Norway": what a measure does to whom it is on. 0: none. */
static int measure(const struct stance_article *a, uint32_t v, uint32_t *whom)
{
	uint32_t object = tree_child(a, v, R_OBJ);
	bool lays = tree_lemma(a, v, "|impose|slap|place|put|levy|introduce|tighten|declare|enforce|widen|extend|toughen|maintain|keep|renew|reimpose|consider|clamp|"), lifts = tree_lemma(a, v, "|lift|ease|remove|drop|suspend|end|scrap|waive|relax|loosen|");
	if (!(lays || lifts) || object == NOWHERE || object < v ||
	    !tree_lemma(a, object, "|embargo|sanction|ban|tariff|boycott|blockade|penalty|fine|curb|restriction|duty|levy|siege|sanctions|curfew|"))
		return 0;
	*whom = tree_behind_either(a, object, v, "|on|against|");
	return *whom == NOWHERE ? 0 : lays ? -1 : 1;
}

/* What verb v does, and to whom: its object, or what stands behind the preposition that it takes ("vote for"). 0: neither well nor ill. */
static int done_to(struct stance_article *a, uint32_t v, uint32_t *whom)
{
	struct key k[KEYS];
	struct complement c;
	int sign = about_deed(a, v);
	uint32_t stopped = tree_child(a, v, R_XCOMP), prep;
	*whom = tree_child(a, v, R_OBJ);
	if (*whom == NOWHERE)
		*whom = tree_child(a, v, R_IOBJ); /* as parsers have it of "trust Reed" */
	if (tree_lemma(a, v, "|hand|turn|") && v + 1 < a->n && tree_is(a, v + 1, "|over|") && *whom != NOWHERE)
		return a->at[*whom].name != NOWHERE ? -1 : 0; /* "asked Norway to hand over Reed" */
	if (tree_lemma(a, v, "|stop|cease|quit|") && stopped != NOWHERE && stopped > v) { /* "to stop paying Corvane" */
		*whom = tree_child(a, stopped, R_OBJ);
		if (*whom == NOWHERE)
			*whom = tree_behind(a, stopped, "|with|from|to|", &prep);
		sign = about_deed(a, stopped);
		return tree_lemma(a, stopped, "|pay|buy|use|fund|sell|deal|trade|supply|") ? -1 : -sign;
	}
	uint32_t on;
	int laid = measure(a, v, &on);
	if (laid) {
		*whom = on;
		return laid;
	}
	if (sign && *whom != NOWHERE)
		return sign;
	for (unsigned j = 0, n = phrase_keys(a, v, k); j < n; j++)
		if (phrase_complement(a, &k[j], v, DEED, &c)) {
			if (tree_is(a, c.prep, "|from|") && tree_lemma(a, v, "|withdraw|pull|retreat|"))
				return 0; /* who shall leave a country does it no harm */
			*whom = c.word;
			return c.sections & FAVOUR ? 1 : -1;
		}
	*whom = NOWHERE;
	return 0;
}

static bool not_to(const struct stance_article *a, uint32_t v)
{
	return v > 1 && (tree_is(a, v - 2, "|not|never|") || (v > 2 && tree_is(a, v - 3, "|not|never|")));
}

/* "Urged the council to sack Reed", "told voters not to back Reed" */
static bool third(struct stance_article *a, uint32_t v, uint32_t ask)
{
	struct names holder;
	uint32_t whom;
	int sign = tree_child(a, v, R_AUX_PASS) != NOWHERE ? 0 : done_to(a, v, &whom);
	a->undone[v] |= sign != 0; /* who was asked has not done it */
	if (!sign || a->spoken[v] || !asker(a, ask, &holder))
		return false;
	if (not_to(a, v))
		sign = -sign;
	tell(a, &holder, whom, sign > 0, 0.7f, v, v, whom);
	return true;
}

/* "Called on Norway to release the crew", "ordered Corvane to pay" */
static void second(struct stance_article *a, uint32_t v, uint32_t ask, uint32_t whom)
{
	static const char undo[] = "|stop|cease|halt|release|free|withdraw|reverse|drop|scrap|retract|refrain|desist|abandon|repay|reconsider|rethink|";
	static const char owed[] = "|pay|stop|halt|hand|return|compensate|repay|refund|close|remove|reinstate|rehire|withdraw|vacate|demolish|recall|clean|suspend|";
	struct names holder;
	bool order = tree_lemma(a, ask, "|order|command|direct|instruct|");
	if ((order && a->at[whom].name == NOWHERE) || tree_child(a, v, R_AUX_PASS) != NOWHERE) /* "called for Reed to be freed" */
		return;
	if (not_to(a, v) || !tree_lemma(a, v, order ? owed : undo) || tree_lemma(a, ask, "|advise|want|") || !asker(a, ask, &holder))
		return;
	if (tree_lemma(a, v, "|reconsider|rethink|") && a->at[whom].name != NOWHERE && who_is_kind(a, a->at[whom].name, "PER"))
		return; /* it may be that he leaves */
	tell(a, &holder, whom, false, 0.65f, ask, v, v);
}

/* "Warned against electing Reed" */
static bool warned_against(struct stance_article *a, uint32_t v)
{
	struct names holder;
	uint32_t head = a->at[v].head, whom;
	if (v == 0 || head == NOWHERE || head > v || !tree_is(a, v - 1, "|against|") || !tree_lemma(a, head, "|warn|advise|argue|campaign|speak|decide|caution|vote|"))
		return false;
	int sign = done_to(a, v, &whom);
	if (!sign || !asker(a, head, &holder))
		return false;
	a->undone[v] = true;
	tell(a, &holder, whom, sign < 0, 0.7f, head, v, v);
	return true;
}

/* "Lund said the council should sack Reed", "voters should trust her": so she asks of them. */
static bool ought(struct stance_article *a, uint32_t v)
{
	bool passive;
	uint32_t aux = tree_child(a, v, R_AUX), speaker = quoted_by(a, v), subject, whom;
	if (aux == NOWHERE || speaker == NOWHERE || !tree_is(a, aux, "|should|must|ought|"))
		return false;
	subject = tree_subject(a, v, &passive);
	bool everybody = subject != NOWHERE && tree_lemma(a, subject, "|voter|member|people|delegate|everyone|everybody|supporter|colleague|fan|republican|democrat|conservative|party|");
	bool good = tree_lemma(a, v, "|reinstate|") || (everybody && tree_lemma(a, v, "|back|support|trust|elect|re-elect|reelect|choose|thank|"));
	if (!good && !tree_lemma(a, v, "|sack|fire|dismiss|remove|oust|jail|arrest|expel|prosecute|deport|ban|suspend|investigate|impeach|reject|condemn|"))
		return false;
	whom = tree_child(a, v, R_OBJ);
	if (subject == NOWHERE || passive || who_first_person(a, subject) || whom == NOWHERE || whom < v || tree_asked(a, v) || tree_in_front(a, v, "|whether|if|") || quoted_of_another(a, v, speaker) || quoted_believed(a, v) || tree_shift(a, v).negated)
		return false;
	tell(a, &(struct names){1, {speaker}}, whom, good, 0.65f, v, v, whom);
	return true;
}

/* "Thrown out of the party", "locked up", "held to account": what nobody wants to happen to him whom he is for. */
static bool punished(const struct stance_article *a, uint32_t v)
{
	return v + 2 < a->n && ((tree_lemma(a, v, "|throw|kick|boot|drum|chase|run|vote|turf|chuck|strike|drive|") && tree_is(a, v + 1, "|out|off|")) || (tree_lemma(a, v, "|lock|bang|") && tree_is(a, v + 1, "|up|away|")) ||
	                        (tree_lemma(a, v, "|hold|") && tree_is(a, v + 1, "|to|accountable|responsible|liable|")) || (tree_lemma(a, v, "|bring|haul|drag|take|") && tree_is(a, v + 1, "|to|before|") && tree_is(a, v + 2, "|justice|book|court|a|the|")) ||
	                        (tree_lemma(a, v, "|put|") && tree_is(a, v + 1, "|behind|on|") && tree_is(a, v + 2, "|bars|trial|")));
}

/* "Wants Reed jailed", "had Reed arrested", "wants Reed out" */
static bool wanted(struct stance_article *a, uint32_t v)
{
	struct names holder;
	uint32_t object = tree_child(a, v, R_OBJ), deed = tree_child(a, v, R_XCOMP), near;
	bool passive, want = tree_lemma(a, v, "|want|"), plus = true;
	if (want && object == NOWHERE && (deed = tree_child(a, v, R_CCOMP)) != NOWHERE && (tree_in_ed(a, deed) || punished(a, deed))) {
		object = tree_child(a, deed, R_NSUBJ);
		object = object == NOWHERE ? tree_child(a, deed, R_NSUBJ_PASS) : object;
	}
	if (object == NOWHERE || object < v || !(want || tree_lemma(a, v, "|have|")))
		return false;
	near = tree_name_last(a, object);
	int sign = 0;
	if (deed != NOWHERE && deed > object && deed < near + 3 && a->at[deed].tag == 'v' && !tree_is(a, deed - 1, "|to|"))
		sign = punished(a, deed) ? -1 : about_suffered(a, deed);
	else if (want && near + 2 < a->n && ((tree_is(a, near + 1, "|behind|") && tree_is(a, near + 2, "|bars|")) || (tree_is(a, near + 1, "|in|") && tree_is(a, near + 2, "|jail|prison|handcuffs|"))))
		deed = near + 2, sign = -1; /* "wants Reed behind bars" */
	else if (want && near + 1 < a->n && tree_is(a, near + 1, "|out|gone|back|"))
		deed = near + 1, sign = tree_is(a, deed, "|back|") ? 1 : -1;
	else if (want && near + 2 < a->n && tree_is(a, near + 1, "|to|") && tree_is(a, near + 2, "|go|leave|stay|return|"))
		deed = near + 2, sign = tree_is(a, deed, "|stay|return|") ? 1 : -1;
	who_acts(a, v, &passive, &holder);
	plus = sign > 0;
	if (!sign || passive || !holder.n)
		return false;
	if (want && sign < 0 && tree_shift(a, v).negated)
		return true;
	if (!tree_holds(a, v, true, &plus))
		return false;
	tell(a, &holder, object, plus, 0.75f, v, v, deed);
	return true;
}

/* "Corvane said it would leave unless Reed stepped down", "threatened to topple the cabinet unless": what must be so is asked of him. */
void urge_unless(struct stance_article *a, uint32_t i)
{
	bool passive, suffers;
	uint32_t clause = a->at[i].head, main = clause == NOWHERE ? NOWHERE : a->at[clause].head, up = main;
	struct names holder, target;
	if (main == NOWHERE || a->at[i].rel != R_MARK || a->at[clause].rel != R_ADVCL || a->at[main].tag != 'v')
		return;
	bool threat = false;
	for (unsigned steps = 0; steps < 3 && up != NOWHERE; steps++, up = a->at[up].head)
		threat |= tree_lemma(a, up, "|threaten|vow|warn|pledge|refuse|promise|");
	uint32_t whom = tree_subject(a, clause, &suffers), next = clause + 1;
	bool goes = tree_lemma(a, clause, "|resign|quit|go|leave|apologise|apologize|retract|withdraw|stop|cease|relent|retire|") ||
	            (next < a->n && tree_lemma(a, clause, "|step|stand|back|climb|") && tree_is(a, next, "|down|aside|off|")) || (suffers && about_suffered(a, clause) < 0);
	if (whom == NOWHERE || !goes || tree_shift(a, clause).negated)
		return;
	who_acts(a, main, &passive, &holder);
	who_are(a, whom, TARGET, &target);
	threat |= holder.n == 1 && holder.at[0] == quoted_by(a, main);
	if (threat && !passive && holder.n && target.n && holder.at[0] != target.at[0])
		stance_add(a, &holder, &target, false, 0.7f, "request", clause, i, clause);
}

bool urge_look(struct stance_article *a, uint32_t v)
{
	uint32_t whom = tree_requested(a, v), ask = a->at[v].head;
	if (wanted(a, v) || warned_against(a, v) || ought(a, v))
		return true;
	if (whom == NOWHERE || ask == NOWHERE || !tree_lemma(a, ask, askers))
		return false;
	second(a, v, ask, whom);
	return third(a, v, ask);
}
