/*
 * ask.c -- what somebody is asked to do.
 *
 * Who wants a minister to resign or to apologise is against the minister, though no word of it is one of attitude.
 */
#include "quoted.h"

#include <string.h>

static const char leaving[] = "|resign|quit|apologise|apologize|retract|stop|cease|desist|abdicate|retire|";

/* Whether the noun phrase that begins at word b is of a misfortune: "the affair", "what happened". */
static bool ill_thing(const struct stance_article *a, uint32_t b)
{
	for (uint32_t k = b; k < a->n && k < b + 4 && a->at[k].sentence == a->at[b].sentence; k++)
		if (tree_lemma(a, k, "|affair|scandal|failure|failing|death|crisis|defeat|debacle|disaster|mess|fiasco|mistake|error|collapse|loss|violence|killing|massacre|crime|delay|chaos|shambles|what|action|"))
			return true;
	return false;
}

/* The word in front of i, an opening mark left out: 'to "do the decent thing"'. */
static uint32_t in_front(const struct stance_article *a, uint32_t i)
{
	uint32_t k = i > 0 ? i - 1 : i;
	return k > 0 && tree_is(a, k, "|\"|“|‘|") ? k - 1 : k;
}

bool ask_decent(const struct stance_article *a, uint32_t v)
{
	uint32_t object = tree_lemma(a, v, "|do|") ? tree_child(a, v, R_OBJ) : NOWHERE;
	uint32_t how = object != NOWHERE && tree_lemma(a, object, "|thing|") ? tree_child(a, object, R_AMOD) : NOWHERE;
	return how != NOWHERE && tree_is(a, how, "|decent|honourable|honorable|") && tree_is(a, in_front(a, v), "|to|must|should|and|now|");
}

bool ask_unwelcome(const struct stance_article *a, uint32_t v)
{
	if (tree_lemma(a, v, leaving))
		return true;
	if (v + 1 < a->n && ((tree_lemma(a, v, "|come|") && tree_is(a, v + 1, "|clean|")) || (tree_lemma(a, v, "|own|") && tree_is(a, v + 1, "|up|")))) /* "to come clean" */
		return true;
	if (tree_lemma(a, v, "|take|accept|shoulder|") && v + 2 < a->n && tree_is(a, v + 1, "|responsibility|") && (!tree_is(a, v + 2, "|for|") || ill_thing(a, v + 3))) /* "to take responsibility for the scandal" */
		return true;
	uint32_t object = tree_child(a, v, R_OBJ);
	if (object != NOWHERE && tree_lemma(a, v, "|tender|submit|hand|offer|announce|give|") && tree_lemma(a, object, "|resignation|apology|notice|") && tree_child(a, object, R_POSS) != NOWHERE)
		return true; /* "to tender his resignation" */
	if (ask_decent(a, v))
		return true;
	return v + 1 < a->n && tree_lemma(a, v, "|step|stand|back|climb|bow|") && tree_is(a, v + 1, "|down|aside|back|off|out|");
}

/* "To stay on", "should remain in office": what only who is liked is asked to do; not "to stay away". */
static bool welcome_to(const struct stance_article *a, uint32_t v)
{
	if (!tree_lemma(a, v, "|stay|remain|") || tree_child(a, v, R_XCOMP) != NOWHERE)
		return false;
	uint32_t next = v + 1;
	return next >= a->n || a->at[next].sentence != a->at[v].sentence || tree_is(a, next, "|on|.|,|;|!|\"|”|") || (next + 1 < a->n && tree_is(a, next, "|in|at|as|") &&
	       tree_is(a, next + 1 + tree_is(a, next + 1, "|the|her|his|their|"), "|office|post|place|charge|power|job|helm|role|position|captain|leader|chair|chairman|president|manager|coach|minister|"));
}

/* "urged Reed to resign", "called on Reed to step down", "begged Reed to stay", "dared Reed to sue" */
static bool urged(struct stance_article *a, uint32_t i)
{
	struct names holder, target;
	bool passive, welcome = welcome_to(a, i) && a->at[i].head != NOWHERE && tree_lemma(a, a->at[i].head, "|beg|urge|implore|plead|call|persuade|want|ask|encourage|"), plus = welcome;
	uint32_t whom = welcome || ask_unwelcome(a, i) || idiom_told(a, i) || (a->at[i].head != NOWHERE && tree_lemma(a, a->at[i].head, "|dare|")) ? tree_requested(a, i) : NOWHERE, verb = a->at[i].head;
	if (whom == NOWHERE || verb == NOWHERE)
		return false;
	uint32_t agent = tree_agent(a, verb), subject = tree_subject(a, verb, &passive);
	if (agent == NOWHERE)
		agent = tree_agent(a, i); /* "was forced to resign by" */
	if (passive && agent == NOWHERE)
		return false;
	who_are(a, passive ? agent : subject, HOLDER, &holder);
	who_are(a, passive ? subject : whom, TARGET, &target);
	if (!holder.n || !target.n || !tree_holds(a, verb, true, &plus))
		return false;
	stance_add(a, &holder, &target, plus, 0.75f, "request", i, verb, i);
	return true;
}

/* "Pushed for Reed to go": not for him, whatever "push for" is elsewhere. */
static bool pushed(struct stance_article *a, uint32_t i)
{
	enum { NEAR = 10 };
	uint32_t to = i + 2;
	if (to + 1 >= a->n || !tree_lemma(a, i, "|push|press|campaign|lobby|agitate|clamour|clamor|") || !tree_is(a, i + 1, "|for|"))
		return false;
	while (to + 1 < a->n && to < i + NEAR && a->at[to].sentence == a->at[i].sentence && !tree_is(a, to, "|to|") && !tree_is(a, to, "|,|;|.|"))
		to++;
	uint32_t v = to + 1, whom = to - 1;
	if (v >= a->n || !tree_is(a, to, "|to|") || whom < i + 2 || !(ask_unwelcome(a, v) || tree_lemma(a, v, "|go|leave|")))
		return false;
	phrase_towards(a, i, whom, v, true, false, 0.75f, "request");
	return true;
}

/* "It is hard to see how Reed can carry on", "cannot see how he could stay": who says so wants him gone. */
static bool cannot_stay(struct stance_article *a, uint32_t i)
{
	enum { BACK = 12, LOOK = 8 };
	struct names holder, target;
	bool passive, hard = false, no = false;
	uint32_t how = NOWHERE, subject = tree_subject(a, i, &passive), see;
	if (!(tree_lemma(a, i, "|stay|remain|survive|continue|") || (tree_lemma(a, i, "|carry|go|hang|cling|") && i + 1 < a->n && tree_is(a, i + 1, "|on|") && !(i + 2 < a->n && strchr("ntN", a->at[i + 2].tag)))) || subject == NOWHERE || subject > i || passive)
		return false;
	for (uint32_t k = subject; k-- > 0 && i - k < BACK && a->at[k].sentence == a->at[i].sentence && how == NOWHERE;)
		if (tree_is(a, k, "|how|"))
			how = k;
	if (how == NOWHERE || how == 0 || tree_child(a, i, R_XCOMP) != NOWHERE)
		return false;
	see = how - 1;
	if (!tree_lemma(a, see, "|see|imagine|understand|know|tell|"))
		return false;
	for (uint32_t k = see; k-- > 0 && see - k < LOOK && a->at[k].sentence == a->at[i].sentence && !tree_is(a, k, "|that|,|");) {
		hard |= tree_is(a, k, "|hard|difficult|impossible|struggle|struggled|fail|fails|failed|");
		no |= tree_is(a, k, "|not|n't|n’t|cannot|never|");
	}
	uint32_t speaker = quoted_by(a, i);
	if (hard == no)
		return false;
	if (speaker != NOWHERE)
		holder = (struct names){1, {speaker}};
	else
		who_acts(a, see, &passive, &holder);
	who_are(a, subject, TARGET, &target);
	if (!holder.n || target.n != 1 || !who_is_kind(a, target.at[0], "PER") || tree_asked(a, i))
		return false;
	stance_add(a, &holder, &target, false, 0.75f, "request", i, see, i);
	return true;
}

/* "To be thrown out of the Tour", "kicked off the board". */
static bool thrown_out(const struct stance_article *a, uint32_t i)
{
	return i + 1 < a->n && tree_lemma(a, i, "|throw|kick|boot|drum|cast|turf|chuck|") && tree_is(a, i + 1, "|out|off|");
}

/* Whether who says that somebody should be treated so is against him; a plan may be tried, a bridge shut and a pump replaced. */
static bool punished_by(const struct stance_article *a, uint32_t i)
{
	bool stopped = tree_lemma(a, i, "|stop|") && a->at[i].tag == 'v';
	return stopped || (about_suffered(a, i) < 0 && !tree_lemma(a, i, "|try|shut|replace|")) || thrown_out(a, i);
}

/* "Reed must resign", where somebody says so */
static bool ought(struct stance_article *a, uint32_t i)
{
	bool passive, must = false;
	unsigned steps = 0;
	uint32_t say = a->at[i].head;
	struct names holder = {0}, target;
	for (uint32_t c = a->at[i].child; c != NOWHERE && c < i && steps++ < 32; c = a->at[c].next) {
		must |= a->at[c].rel == R_AUX && tree_is(a, c, "|must|should|ought|");
		uint32_t if_so = a->at[c].rel == R_ADVCL ? tree_child(a, c, R_MARK) : NOWHERE; /* "if he is guilty, he must go" */
		if (tree_is(a, c, "|not|n't|n’t|never|if|whether|") || (if_so != NOWHERE && tree_is(a, if_so, "|if|unless|")))
			return false;
	}
	uint32_t mark = tree_child(a, i, R_MARK); /* "called for Reed to resign" */
	bool wished = mark != NOWHERE && tree_is(a, mark, "|for|") && say != NOWHERE && tree_lemma(a, say, "|call|ask|push|press|campaign|plead|");
	must |= a->at[i].rel == R_XCOMP && say != NOWHERE && say + 2 == i && tree_is(a, say, "|has|have|needs|need|") && tree_is(a, i - 1, "|to|") && !tree_in_front(a, say, "|not|n't|n’t|never|") && (!tree_lemma(a, i, "|go|") || i + 1 >= a->n || a->at[i + 1].tag == '.' || tree_is(a, i + 1, "|now|today|immediately|and|")); /* "has to go", not home */
	uint32_t be = tree_child(a, i, R_AUX_PASS);
	if (a->at[i].rel == R_CCOMP && say != NOWHERE && tree_lemma(a, say, "|demand|insist|recommend|urge|request|"))
		must |= be == NOWHERE ? a->at[i].low == a->at[i].lemma : tree_is(a, be, "|be|"); /* "insisted that Reed be arrested", not "that he was" */
	uint32_t prep, whom = tree_subject(a, i, &passive); /* "called for Reed to be sacked", "should be jailed" */
	bool punished = passive && punished_by(a, i), freed = passive && about_suffered(a, i) > 0;
	bool aside = a->at[i].rel == R_ADVCL && i > 2 && tree_is(a, i - 2, "|to|") && tree_child(a, i, R_AUX_PASS) != NOWHERE; /* "for the favourite, Reed, to be sacked" */
	if (!wished && (a->at[i].rel == R_XCOMP || aside) && say != NOWHERE && tree_lemma(a, say, "|call|push|press|campaign|plead|")) { /* ... where the tree has "called for Reed" */
		whom = tree_behind(a, say, "|for|", &prep);
		wished = whom != NOWHERE;
		punished = wished && tree_child(a, i, R_AUX_PASS) != NOWHERE && punished_by(a, i);
		freed = wished && tree_child(a, i, R_AUX_PASS) != NOWHERE && about_suffered(a, i) > 0;
	}
	if (quoted_by(a, i) != NOWHERE && say != NOWHERE && tree_is(a, say, "|time|") && tree_is(a, say + 1, "|for|") && tree_is(a, in_front(a, i), "|to|") && a->at[say].rel != R_OBJ) { /* "it is time for Reed to go" */
		whom = tree_behind(a, say, "|for|", &prep);
		must |= whom != NOWHERE && a->at[whom].name != NOWHERE;
	}
	freed &= whom == NOWHERE || !idle_papers(a, whom);
	bool kept = !passive && welcome_to(a, i);
	if (!(must || wished) || !(punished || freed || kept || (!passive && (ask_unwelcome(a, i) || tree_lemma(a, i, "|go|")))))
		return false;
	if (quoted_by(a, i) != NOWHERE && !quoted_of_another(a, i, quoted_by(a, i)))
		holder = (struct names){1, {quoted_by(a, i)}};
	else if ((a->at[i].rel == R_CCOMP || wished) && say != NOWHERE)
		who_acts(a, say, &passive, &holder);
	who_are(a, whom, TARGET, &target);
	bool sure = true; /* "stopped short of calling for Reed to be fired" */
	if (!holder.n || !target.n || (wished && !tree_holds(a, say, true, &sure)))
		return false;
	if (kept && !who_is_kind(a, target.at[0], "PER"))
		return false;
	stance_add(a, &holder, &target, freed || kept, 0.75f, "request", i, i, i);
	return true;
}

/* "demanded Reed's resignation", "called for the removal of Reed" */
static bool demanded(struct stance_article *a, uint32_t i)
{
	static const char welcome[] = "|release|reinstatement|freedom|acquittal|pardon|protection|";
	static const char unwelcome_nouns[] = "|resignation|apology|removal|dismissal|ouster|impeachment|sacking|arrest|prosecution|retraction|departure|expulsion|suspension|jailing|deportation|extradition|punishment|disqualification|";
	uint32_t object = tree_child(a, i, R_OBJ), prep;
	if (!tree_lemma(a, i, "|demand|seek|want|call|urge|request|"))
		return false;
	if (object == NOWHERE || tree_lemma(a, i, "|call|")) /* "called the arrest a disgrace" asks for none */
		object = tree_behind(a, i, "|for|", &prep);
	bool plus = object != NOWHERE && tree_lemma(a, object, welcome);
	if (object == NOWHERE || (!plus && !tree_lemma(a, object, unwelcome_nouns)))
		return false;
	uint32_t poss = tree_child(a, object, R_POSS), of = poss != NOWHERE ? poss : tree_behind(a, object, "|of|from|by|", &prep);
	if (of == NOWHERE)
		of = tree_behind(a, i, "|from|of|", &prep);
	return phrase_towards(a, i, of, object, true, plus, 0.75f, "request");
}

/* "called on Norway to free Reed" */
static bool freed(struct stance_article *a, uint32_t i)
{
	struct names holder, target;
	bool plus = true;
	uint32_t object = tree_child(a, i, R_OBJ), verb = a->at[i].head;
	if (!tree_lemma(a, i, "|free|release|pardon|reinstate|protect|spare|acquit|") || object == NOWHERE || idle_papers(a, object) || verb == NOWHERE || tree_requested(a, i) == NOWHERE)
		return false;
	if (!phrase_sides(a, verb, object, &holder, &target) || !tree_holds(a, verb, true, &plus))
		return false;
	stance_add(a, &holder, &target, plus, 0.7f, "request", i, i, object);
	return true;
}

bool ask_look(struct stance_article *a, uint32_t i)
{
	return urged(a, i) || pushed(a, i) || freed(a, i) || ought(a, i) || cannot_stay(a, i) || demanded(a, i);
}
