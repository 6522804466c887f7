/*
 * noun.c -- attitudes that are nouns: "Norway's attack on Sweden", "her support for Lund".
 *
 * Whose the noun is, a possessive says, an adjective in front, "by" behind, or the
 * subject of the clause; whom it is about stands behind its preposition.
 */
#include "noun.h"
#include "../../core/learn/text.h"

#include <string.h>

enum { CHILDREN = 48 };
enum { FAVOUR = 1 << OP_NOUN_FOR | 1 << OP_BETWEEN_FOR };

bool noun_gets(const struct stance_article *a, uint32_t verb)
{
	return tree_lemma(a, verb, "|be|draw|face|receive|get|win|earn|attract|suffer|meet|elicit|spark|provoke|prompt|come|secure|gain|lose|seek|pick|collect|incur|invite|arouse|stir|bring|");
}

/* "A string of attacks" is as an attack. */
static const char many[] = "|string|series|barrage|wave|number|flurry|spate|torrent|stream|host|lot|slew|round|hail|volley|raft|campaign|message|word|expression|sign|show|gesture|letter|note|vote|essay|article|book|speech|song|poem|column|post|statement|sermon|hymn|piece|ode|";

/* Verbs whose object is somebody else's doing: "reported airstrikes near", "condemned the attack on". */
static const char tells[] = "|report|confirm|announce|describe|see|hear|witness|record|recall|discuss|mark|cover|survive|suffer|endure|watch|film|photograph|say|mention|cite|monitor|expect|fear|"
	"quell|stem|deter|thwart|repel|repulse|foil|withstand|weather|escape|avoid|avert|dodge|deflect|blunt|"
	"cause|allege|claim|investigate|stop|end|halt|prevent|condemn|denounce|criticize|criticise|decry|deplore|protest|oppose|";

/* "Requested a police investigation of Reed": who is to do it has not done it, and who asks for it wants it. */
static bool asked_for(const struct stance_article *a, uint32_t i)
{
	uint32_t head = a->at[i].head, in = tree_case(a, i);
	if (head == NOWHERE || head > i || a->at[head].tag != 'v')
		return false;
	if (a->at[i].rel == R_OBL)
		return in != NOWHERE && tree_is(a, in, "|for|") && tree_lemma(a, head, "|call|push|press|ask|plead|appeal|");
	return (a->at[i].rel == R_OBJ || a->at[i].rel == R_CONJ) && tree_lemma(a, head, "|request|demand|seek|want|propose|urge|");
}

static void who_acts_or_none(struct stance_article *a, uint32_t i, uint32_t verb, struct names *out)
{
	bool passive;
	uint32_t subject = tree_subject(a, verb, &passive);
	if (passive ? a->at[i].rel == R_OBL : a->at[i].rel == R_OBJ && tree_lemma(a, verb, tells))
		return; /* "were killed in a raid on" */
	if (subject != NOWHERE && a->at[verb].rel == R_ACL && a->at[i].rel == R_OBJ)
		who_acts(a, verb, &passive, out); /* "an order raising the tariff on" is who gave it */
	else
		who_are(a, subject, HOLDER, out);
}

/* "Brought charges against Reed": his own, and nothing that he got. */
static bool brought(const struct stance_article *a, uint32_t i, uint32_t verb)
{
	return tree_lemma(a, verb, "|bring|") && tree_lemma(a, i, "|charge|indictment|lawsuit|suit|case|action|claim|complaint|prosecution|proceeding|impeachment|");
}

void noun_owner(struct stance_article *a, uint32_t i, struct names *out, bool *mine)
{
	bool passive;
	uint32_t poss = tree_child(a, i, R_POSS), prep, by;
	unsigned steps = 0;
	*mine = true;
	who_are(a, poss, TARGET, out);
	if (out->n)
		return;
	for (uint32_t c = a->at[i].child; !asked_for(a, i) && c != NOWHERE && steps++ < CHILDREN && c < i; c = a->at[c].next)
		if ((a->at[c].rel == R_AMOD || a->at[c].rel == R_COMPOUND) && a->at[c].name != NOWHERE &&
		    !(a->at[c].tag == 'N' && a->at[c].rel == R_COMPOUND && who_is_kind(a, a->at[c].name, "MISC"))) { /* "the Green Pact agreement with" is nobody's */
			who_is(a, c, HOLDER, out);
			return;
		}
	by = tree_behind(a, i, "|by|from|among|", &prep);
	who_are(a, by, HOLDER, out);
	for (unsigned k = 0; k < 2 && a->at[i].rel == R_NMOD && a->at[i].head != NOWHERE && tree_lemma(a, a->at[i].head, many); k++)
		i = a->at[i].head;
	uint32_t head = a->at[i].head;
	if (out->n || head == NOWHERE)
		return;
	*mine = false;
	uint32_t in = tree_case(a, i); /* "said in an apparent dig at" */
	if (in != NOWHERE && tree_is(a, in, "|after|before|since|following|amid|during|despite|until|"))
		return; /* "spoke after the murder of Reed" */
	if (in != NOWHERE && tree_is(a, in, "|with|") && i > in && tree_lemma(a, i, "|tie|link|connection|relation|"))
		return; /* "sanctioned a company with ties to Norway" */
	if (in != NOWHERE && tree_is(a, in, "|about|on|over|for|") && tree_lemma(a, head, "|ask|question|press|quiz|speak|talk|hear|learn|comment|know|tell|inform|inquire|grill|report|write|"))
		return; /* "asked about the expulsion of Reed" */
	if (a->at[i].rel == R_NSUBJ && tree_lemma(a, head, "|come|") && (by = tree_behind(a, head, "|from|", &prep)) != NOWHERE) {
		who_are(a, by, HOLDER, out); /* "support for Reed came from Lund" */
		return;
	}
	if ((in != NOWHERE && tree_is(a, in, "|in|") && a->at[head].tag == 'v') || ((a->at[i].rel == R_OBJ || a->at[i].rel == R_OBL) && (!noun_gets(a, head) || brought(a, i, head))) ||
	    (a->at[i].rel == R_AGENT && tree_lemma(a, head, "|characterize|characterise|mark|define|drive|dominate|motivate|shape|animate|")))
		who_acts_or_none(a, i, head, out);
	else if (tree_child(a, i, R_COP) != NOWHERE || a->at[i].rel == R_APPOS)
		who_are(a, a->at[i].rel == R_APPOS ? head : tree_subject(a, i, &passive), HOLDER, out);
}

/* "In opposition she stood next to Reed": the preposition is that of a clause between. */
static bool clause_between(const struct stance_article *a, uint32_t i, uint32_t prep)
{
	for (uint32_t k = i + 1; k < prep; k++)
		if (a->at[k].rel == R_NSUBJ)
			return true;
	return false;
}

/* "Froze part of its aid to Norway". */
static bool withheld(const struct stance_article *a, uint32_t i)
{
	if (a->at[i].rel == R_NMOD && a->at[i].head != NOWHERE && tree_lemma(a, a->at[i].head, "|part|some|half|most|rest|bulk|much|share|all|"))
		i = a->at[i].head;
	return (a->at[i].rel == R_OBJ || a->at[i].rel == R_NSUBJ_PASS) && a->at[i].head != NOWHERE && tree_lemma(a, a->at[i].head, "|cut|freeze|froze|slash|withhold|withheld|revoke|pause|cancel|reduce|");
}

/* "His past support for Reed". */
static bool bygone(const struct stance_article *a, uint32_t i)
{
	uint32_t amod = tree_child(a, i, R_AMOD);
	return amod != NOWHERE && tree_is(a, amod, "|past|former|previous|earlier|initial|");
}

/* "Had no complaint against Reed": who has none where one might be expected is for him. */
static bool unresentful(const struct stance_article *a, uint32_t i)
{
	uint32_t det = tree_child(a, i, R_DET), head = a->at[i].head;
	return det != NOWHERE && tree_is(a, det, "|no|") && a->at[i].rel == R_OBJ && head != NOWHERE && tree_lemma(a, head, "|have|") && !tree_shift(a, head).negated &&
	       tree_lemma(a, i, "|complaint|objection|quarrel|grudge|grievance|criticism|");
}

/* "Reduced tariffs on Norway", "a pause in the attacks on": what is being eased is not told against whom it is. */
static bool eased(const struct stance_article *a, uint32_t i)
{
	static const char verbs[] = "|reduce|lower|cut|slash|ease|postpone|delay|pause|suspend|halt|drop|lift|scrap|remove|cancel|waive|exempt|relax|loosen|roll|defer|shelve|withdraw|end|avoid|avert|prevent|";
	static const char nouns[] = "|reduction|cut|pause|suspension|easing|lifting|removal|delay|postponement|halt|end|exemption|relief|waiver|withdrawal|cancellation|relaxation|";
	uint32_t head = a->at[i].head;
	if (head == NOWHERE || !tree_lemma(a, i, "|tariff|sanction|duty|levy|embargo|ban|restriction|curb|blockade|"))
		return false;
	if (i > 1 && tree_is(a, i - 1, "|lower|") && tree_is(a, i - 2, "|to|"))
		return true; /* "agreed to lower tariffs", parsed as lower ones */
	if (a->at[i].rel == R_NSUBJ)
		return tree_lemma(a, head, "|drop|fall|expire|lapse|end|ease|decrease|shrink|");
	if (a->at[i].rel == R_OBJ || a->at[i].rel == R_NSUBJ_PASS)
		return tree_lemma(a, head, verbs);
	return a->at[i].rel == R_NMOD && head < i && tree_lemma(a, head, nouns);
}

/* "Still have a shot at the title". */
static bool chance(const struct stance_article *a, uint32_t i)
{
	return tree_lemma(a, i, "|shot|") && a->at[i].rel == R_OBJ && a->at[i].head != NOWHERE && tree_lemma(a, a->at[i].head, "|have|get|give|want|deserve|earn|win|");
}

/* "Would need the support of Reed": he has it not, or not yet. */
static bool wanted(const struct stance_article *a, uint32_t i)
{
	return a->at[i].rel == R_OBJ && a->at[i].head != NOWHERE && tree_lemma(a, i, "|support|backing|approval|endorsement|help|trust|confidence|") && tree_lemma(a, a->at[i].head, "|need|require|lack|want|court|");
}

/* "Takes charge for the game against Redbridge": who leads charges nobody. */
static bool in_charge(const struct stance_article *a, uint32_t i)
{
	return i > 0 && tree_lemma(a, i, "|charge|") && (tree_lemma(a, i - 1, "|take|") || tree_is(a, i - 1, "|in|"));
}

/* "Thanks to her courage the girl lived": nobody thanks anybody there. */
static bool owing_to(const struct stance_article *a, uint32_t i)
{
	uint32_t head = a->at[i].head;
	return i + 1 < a->n && tree_is(a, i, "|thanks|") && tree_is(a, i + 1, "|to|") &&
	       !(head != NOWHERE && tree_lemma(a, head, "|say|give|offer|express|send|extend|owe|convey|voice|add|return|pay|deserve|repeat|echo|"));
}

/* Nouns of what one feels about a thing or says of it; an attack on the trial of somebody is another matter. */
static bool feels(const struct stance_article *a, uint32_t i)
{
	return tree_lemma(a, i, "|concern|anger|outrage|fury|dismay|alarm|horror|shock|disgust|disappointment|frustration|unease|unhappiness|displeasure|dissatisfaction|regret|indignation|rage|consternation|"
	                        "misgiving|reservation|doubt|protest|opposition|objection|criticism|condemnation|denunciation|disapproval|resentment|revulsion|complaint|backlash|resistance|"
	                        "support|delight|satisfaction|joy|pleasure|pride|approval|praise|backing|enthusiasm|happiness|relief|gratitude|");
}

/* "Said there should be a ban on Norway": who says so wants it. */
static bool called_for(const struct stance_article *a, uint32_t i, struct names *out)
{
	enum { BACK = 6 };
	uint32_t speaker = quoted_by(a, i);
	bool there = false, ought = false, no = false;
	for (uint32_t k = i; k-- > 0 && i - k <= BACK && a->at[k].sentence == a->at[i].sentence;) {
		there |= tree_is(a, k, "|there|");
		ought |= tree_is(a, k, "|should|must|ought|needs|need|");
		no |= tree_is(a, k, "|no|not|n't|n’t|never|");
	}
	if (no || !there || !ought || speaker == NOWHERE)
		return false;
	*out = (struct names){1, {speaker}};
	return true;
}

/* "My anger is with London", "her loyalty is to Reed": behind a "be". */
static bool goes_to(struct stance_article *a, uint32_t i)
{
	struct names holder, target;
	uint32_t own = tree_child(a, i, R_POSS), whom = a->at[i].rel == R_NSUBJ ? a->at[i].head : NOWHERE, prep = whom != NOWHERE ? tree_case(a, whom) : NOWHERE;
	if (own == NOWHERE || prep == NOWHERE || whom < i || a->at[whom].name == NOWHERE || tree_child(a, whom, R_COP) == NOWHERE)
		return false;
	uint32_t sections = opinion_with(a->opinion, a->at[i].lemma, a->at[prep].low) & (1 << OP_NOUN_FOR | 1 << OP_NOUN_AGAINST);
	bool plus = sections & 1 << OP_NOUN_FOR;
	who_are(a, own, HOLDER, &holder);
	who_are(a, whom, TARGET, &target);
	if (!sections || !holder.n || !target.n || !tree_holds(a, whom, true, &plus))
		return false;
	stance_add(a, &holder, &target, plus, 0.8f, "noun", i, i, whom);
	return true;
}

/* "Her faith in Reed has crumbled", "patience is running out": whether a favour that noun i is wears off. */
static bool wanes(const struct stance_article *a, uint32_t i)
{
	uint32_t v = a->at[i].rel == R_NSUBJ ? a->at[i].head : NOWHERE;
	if (v == NOWHERE || v < i || a->at[v].tag != 'v' || tree_shift(a, v).negated)
		return false;
	if (tree_lemma(a, v, "|run|wear|drain|ebb|dry|"))
		return v + 1 < a->n && tree_is(a, v + 1, "|out|thin|away|up|");
	return tree_lemma(a, v, "|crumble|evaporate|collapse|wane|snap|fade|cool|dwindle|erode|falter|plummet|vanish|dissolve|curdle|sour|expire|");
}

/* "Her patience with Reed has run out" */
static bool patience(struct stance_article *a, uint32_t i)
{
	uint32_t prep, whom = tree_lemma(a, i, "|patience|") && wanes(a, i) ? tree_behind_either(a, i, a->at[i].head, "|with|") : NOWHERE;
	struct names holder, target;
	bool mine;
	if (whom == NOWHERE)
		return false;
	noun_owner(a, i, &holder, &mine);
	who_are(a, whom, TARGET, &target);
	prep = tree_case(a, whom);
	if (holder.n && target.n)
		stance_add(a, &holder, &target, false, 0.8f, "noun", i, i, prep != NOWHERE ? prep : i);
	return true;
}

/* "Read out the charges against Reed", "will hear the case against him": who only tells or takes in what others have against somebody. */
static bool others_own(const struct stance_article *a, uint32_t i)
{
	uint32_t v = a->at[i].rel == R_OBJ ? a->at[i].head : NOWHERE;
	return v != NOWHERE && tree_lemma(a, i, "|charge|allegation|accusation|case|complaint|claim|indictment|petition|evidence|appeal|motion|") &&
	       (tree_lemma(a, v, "|read|recite|translate|interpret|hear|receive|transcribe|summarise|summarize|spell|try|consider|weigh|handle|study|examine|review|log|count|list|cover|") || tree_is(a, v, "|heard|")) &&
	       phrase_owner(a, i) == NOWHERE;
}

bool noun_look(struct stance_article *a, uint32_t i)
{
	struct key k[KEYS];
	struct complement c;
	struct names holder, target;
	bool mine;
	uint32_t amod = tree_lemma(a, i, "|agreement|deal|accord|pact|truce|treaty|contract|alliance|partnership|") ? tree_child(a, i, R_AMOD) : NOWHERE;
	if (amod != NOWHERE && tree_is(a, amod, "|future|possible|potential|prospective|eventual|hypothetical|"))
		return true; /* "any future deals with Norway" */
	if (in_charge(a, i) || patience(a, i) || owing_to(a, i) || wanted(a, i) || goes_to(a, i) || lent_under_fire(a, i))
		return true;
	if (others_own(a, i))
		return a->undone[i] = true;
	for (unsigned j = 0, n = phrase_keys(a, i, k); j < n; j++) {
		uint32_t sections = opinion_find(a->opinion, k[j].hash) & (1 << OP_NOUN_FOR | 1 << OP_NOUN_AGAINST);
		if (lent_received(a, i, &k[j], sections, sections & FAVOUR) || lent_look(a, i))
			return true;
		if (between_look(a, i, &k[j]))
			return true;
		if (!phrase_complement(a, &k[j], i, sections, &c) || clause_between(a, i, c.prep))
			continue;
		if (tree_is(a, c.prep, "|to|") && tree_lemma(a, i, "|complaint|appeal|"))
			return true; /* that is where it goes */
		if (!(c.sections & FAVOUR) && (eased(a, i) || chance(a, i) || phrase_befell(a, NOWHERE, &c)))
			return true;
		bool plus = c.sections & FAVOUR;
		noun_owner(a, i, &holder, &mine);
		if (feels(a, i) && a->at[c.word].name == NOWHERE && mind_felt(a, i, c.word, &holder, plus))
			return true; /* "voiced its concern over the arrest of Reed" */
		bool wished = !holder.n && !plus && tree_lemma(a, i, "|ban|sanction|tariff|crackdown|boycott|embargo|investigation|inquiry|") && called_for(a, i, &holder);
		who_are(a, c.word, TARGET, &target);
		if (!plus) {
			passing_struck(a, i, c.word, &target);
			passing_own(a, &holder, &target);
		}
		if (!plus && target.n && tree_lemma(a, i, "|withdrawal|exit|") && who_is_kind(a, target.at[0], "LOC"))
			return true; /* who leaves a land is not against it */
		bool own = k[j].first < i && tree_is(a, k[j].first, "|no|"); /* "has no confidence in": the phrase's own negation */
		if (k[j].first < i && k[j].first > 0 && tree_is(a, k[j].first - 1, "|less|few|fewer|"))
			plus = !plus; /* "had less kind words for" */
		if (!plus && unresentful(a, i))
			own = plus = true;
		if (plus && (withheld(a, i) || wanes(a, i)))
			plus = false;
		own |= wished;
		if (!bygone(a, i) && (own || tree_holds(a, i, true, &plus)) && holder.n && target.n)
			stance_add(a, &holder, &target, plus, mine ? 0.85f : 0.8f, "noun", i, k[j].first, c.prep);
		return true;
	}
	return false;
}

/* ---- "anti-Costa lawmakers" */

bool noun_anti(const struct stance_article *a, uint32_t i)
{
	unsigned steps = 0;
	char low[8];
	for (uint32_t c = a->at[i].child; c != NOWHERE && c < i && steps++ < CHILDREN; c = a->at[c].next)
		if (a->at[c].name != NOWHERE && a->token->end[c] - a->token->begin[c] > 6 && text_lower(a->text + a->token->begin[c], 5, low, sizeof low) == 5 && memcmp(low, "anti-", 5) == 0 &&
		    !(a->text[a->token->begin[c] + 5] >= 'a' && a->text[a->token->begin[c] + 5] <= 'z')) /* but "the anti-corruption board" */
			return true;
	return false;
}

/* "Joined the anti-Costa movement", "part of the anti-Costa drive", at the movement: who is in it. */
static void in_movement(struct stance_article *a, uint32_t i, struct names *out)
{
	uint32_t head = a->at[i].head, of = tree_case(a, i);
	bool passive, holds = true;
	if (head == NOWHERE || !tree_lemma(a, i, "|movement|campaign|drive|effort|group|protest|rally|coalition|push|camp|force|ad|advert|advertisement|march|bloc|alliance|crusade|faction|wing|petition|"))
		return;
	if (a->at[i].rel == R_OBJ && tree_lemma(a, head, "|join|lead|head|launch|start|organise|organize|fund|finance|run|air|mount|wage|spearhead|fuel|attend|hold|stage|found|form|bankroll|") && tree_holds(a, head, false, &holds))
		who_acts(a, head, &passive, out);
	else if (of != NOWHERE && tree_is(a, of, "|of|") && head < i && tree_lemma(a, head, "|part|member|leader|founder|organiser|organizer|face|") && tree_child(a, head, R_COP) != NOWHERE && tree_holds(a, head, false, &holds))
		who_are(a, tree_subject(a, head, &passive), HOLDER, out);
}

void noun_affix(struct stance_article *a, uint32_t i)
{
	uint32_t b = a->token->begin[i], e = a->token->end[i], skip = 0;
	struct names holder = {0}, target = {0};
	char low[8];
	if (e - b < 7 || a->at[i].head == NOWHERE)
		return;
	text_lower(a->text + b, 5, low, sizeof low);
	skip = memcmp(low, "anti-", 5) == 0 ? 5 : memcmp(low, "pro-", 4) == 0 ? 4 : 0;
	if (!skip)
		return;
	for (uint32_t k = 0; k < a->entity->n && k < 400 && !target.n; k++)
		if (a->entity->end[k] - a->entity->begin[k] == e - b - skip && a->entity->col[1][k] != QN_NONE &&
		    memcmp(a->text + a->entity->begin[k], a->text + b + skip, e - b - skip) == 0)
			target.at[target.n++] = a->entity->col[1][k];
	in_movement(a, a->at[i].head, &holder);
	if (holder.n && target.n) {
		stance_add(a, &holder, &target, skip == 4, 0.8f, "affix", i, i, i);
		return;
	}
	who_is(a, a->at[i].head, HOLDER, &holder);
	if (target.n && holder.n && (a->at[i].name == NOWHERE || a->at[a->at[i].head].name != NOWHERE || who_is_kind(a, holder.at[0], "PER"))) /* "pro-Norway media" are a name's only by chance */
		stance_add(a, &holder, &target, skip == 4, 0.8f, "affix", i, i, i);
}
