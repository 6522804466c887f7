/*
 * idle.c -- what a verb says of its object though it is neither a favour nor a blow: "pursued a policy", "invited ridicule", "I like her, but".
 */
#include "act.h"

#include <string.h>

/* "The Gold Mountain Fire", "the flames". */
static bool names_fire(const struct stance_article *a, uint32_t object)
{
	return tree_is(a, tree_name_last(a, object), "|fire|fires|blaze|wildfire|wildfires|flames|flood|floods|disease|virus|cancer|");
}

/* "Removed Norway from the list of sponsors of terrorism": what takes somebody off a list of shame does him good. */
bool idle_off_list(const struct stance_article *a, uint32_t i, uint32_t object)
{
	enum { NEAR = 12 };
	uint32_t from = object == NOWHERE || !tree_lemma(a, i, "|remove|delist|strike|drop|take|exclude|exempt|") ? NOWHERE : tree_behind_either(a, i, object, "|from|off|");
	for (uint32_t k = from == NOWHERE ? a->n : object + 1; k < a->n && k < from + NEAR && a->at[k].sentence == a->at[i].sentence; k++)
		if (tree_is(a, k, "|blacklist|blocklist|greylist|watchlist|sanctions|tariffs|terrorism|") || (tree_lemma(a, k, "|list|") && tree_is(a, k - 1, "|grey|gray|black|terror|sanctions|watch|")))
			return true;
	return false;
}

/* "Denied Reed the nomination" harms him, "denied the report on Reed", "which Reed has denied" and "denies Reed was invited" do not; nor does "kicked off" a tour. */
/* "Valued Corvane at between $1m and $2m": how dear somebody is said to be, in numbers. */
static bool in_figures(const struct stance_article *a, uint32_t i, uint32_t object)
{
	enum { NEAR = 4 };
	uint32_t at = object == NOWHERE || !tree_lemma(a, i, "|value|rate|price|estimate|assess|") ? NOWHERE : tree_name_last(a, object) + 1;
	for (uint32_t k = at; at != NOWHERE && k < a->n && k < at + NEAR && tree_is(a, at, "|at|"); k++)
		if (a->at[k].tag == 'm' || tree_is(a, k, "|$|£|€|"))
			return true;
	return false;
}

bool idle_object(const struct stance_article *a, uint32_t i, uint32_t object)
{
	if (in_figures(a, i, object))
		return true;
	uint32_t particle = tree_child(a, i, R_PRT);
	if (particle == NOWHERE && i + 1 < a->n && tree_is(a, i + 1, "|off|"))
		particle = i + 1;
	uint32_t det = object != NOWHERE ? tree_child(a, object, R_DET) : NOWHERE;
	if (object != NOWHERE && a->at[object].name == NOWHERE &&
	    ((tree_lemma(a, i, "|defend|") && tree_lemma(a, object, "|seat|title|crown|championship|trophy|lead|record|")) ||
	     (tree_lemma(a, i, "|invite|") && opinion_find(a->opinion, a->at[object].lemma) & SPEAKS_ILL)))
		return true; /* "will defend his seat", "invited ridicule" */
	if (object != NOWHERE && ((tree_lemma(a, i, "|fight|battle|combat|") && names_fire(a, object)) ||
	                          (tree_lemma(a, i, "|capture|seize|retake|take|flip|hold|lock|") && tree_is(a, object, "|senate|house|congress|presidency|nomination|"))))
		return true; /* "capture the Senate" at the polls */
	if (object != NOWHERE && tree_lemma(a, i, "|pursue|remove|bury|") && !idle_off_list(a, i, object) && !(a->at[object].name != NOWHERE && who_is_kind(a, a->at[object].name, "PER")) &&
	    !tree_lemma(a, object, "|president|minister|leader|chief|chairman|director|mayor|governor|judge|member|senator|him|her|them|he|she|they|"))
		return true; /* "pursued a policy", "removed a file" */
	if (object != NOWHERE && tree_lemma(a, i, "|hang|hung|") && tree_lemma(a, object, "|portrait|picture|painting|photo|photograph|poster|flag|banner|sign|coat|hat|wreath|"))
		return true;
	uint32_t prep;
	if (object != NOWHERE && tree_lemma(a, i, "|monitor|watch|") && a->at[object].name == NOWHERE && a->at[object].tag == 'n' && tree_lemma(a, object, "|continuity|supply|situation|development|progress|price|level|market|weather|rate|"))
		return true;
	if (object != NOWHERE && a->at[object].name == NOWHERE && ((tree_lemma(a, i, "|echo|") && tree_lemma(a, object, "|success|fate|rise|fall|victory|win|loss|defeat|performance|experience|career|path|history|style|")) ||
	                          (tree_lemma(a, i, "|credit|") && (tree_behind(a, i, "|to|", &prep) != NOWHERE || tree_behind(a, object, "|to|", &prep) != NOWHERE))))
		return true; /* "echoed Reed's success", "credited his victory to the weather" */
	if (i + 1 < a->n && tree_lemma(a, i, "|seize|") && tree_is(a, i + 1, "|on|upon|"))
		return true;
	if (tree_lemma(a, i, "|elect|") && det != NOWHERE && tree_is(a, det, "|a|an|"))
		return true; /* "voted to elect a president" */
	if (tree_lemma(a, i, "|enjoy|") && object != NOWHERE && tree_lemma(a, object, "|support|backing|confidence|trust|favour|favor|blessing|endorsement|loyalty|patronage|sympathy|"))
		return true; /* who enjoys a favour is not who feels it */
	if (particle != NOWHERE && tree_lemma(a, i, "|kick|fire|hit|strike|") && tree_is(a, particle, "|off|on|upon|up|"))
		return true;
	if (!tree_lemma(a, i, "|deny|") || tree_child(a, i, R_IOBJ) != NOWHERE)
		return false;
	if (object == NOWHERE || object < i || a->at[object].name == NOWHERE) /* whose claim it is that is denied is another matter */
		return object == NOWHERE || object < i || !tree_lemma(a, object, "|claim|allegation|accusation|charge|report|suggestion|");
	uint32_t next = tree_name_last(a, object) + 1;
	return next >= a->n || !strchr("tan", a->at[next].tag);
}

/* "Approved the closure of the Reed mine": what comes to it is no favour. */
bool idle_end(const struct stance_article *a, uint32_t i, uint32_t object)
{
	return object != NOWHERE && a->at[object].name == NOWHERE && tree_lemma(a, i, "|approve|back|support|welcome|endorse|order|announce|confirm|applaud|") &&
	       tree_lemma(a, object, "|closure|closing|shutdown|demolition|liquidation|sale|break-up|dissolution|abolition|merger|privatisation|privatization|");
}

/* "Secured Reed's endorsement", "restored voters' confidence": what somebody else feels is not what is done to him; nor is he released with his letters,
   or protected with his borders. */
bool idle_others(const struct stance_article *a, uint32_t i, uint32_t object)
{
	if (object != NOWHERE && tree_lemma(a, i, "|release|free|secure|restore|improve|strengthen|protect|") && !strchr("No", a->at[object].tag) &&
	    !tree_lemma(a, object, "|man|woman|child|prisoner|hostage|people|person|suspect|soldier|activist|journalist|family|worker|leader|"))
		return true;
	if (idle_end(a, i, object))
		return true;
	return object != NOWHERE && a->at[object].name == NOWHERE && tree_lemma(a, object, "|endorsement|support|backing|approval|blessing|confidence|trust|vote|") &&
	       tree_child(a, object, R_POSS) != NOWHERE;
}

/* What is released, and nobody freed by it. */
bool idle_papers(const struct stance_article *a, uint32_t w)
{
	return a->at[w].name == NOWHERE && tree_lemma(a, w, "|record|document|paper|file|tape|recording|transcript|copy|email|e-mail|message|return|data|footage|video|report|information|detail|memo|list|statement|letter|figure|"
	                                                    "result|finding|note|minute|log|photo|photograph|image|draft|text|film|book|album|song|budget|plan|script|fund|");
}

/* "Assured Reed that the money would come": who is told something is only the hearer of it. */
bool idle_tells(const struct stance_article *a, uint32_t i)
{
	enum { NEAR = 10 };
	if (tree_child(a, i, R_CCOMP) != NOWHERE)
		return true;
	for (uint32_t k = i + 1; k < a->n && k < i + NEAR && a->at[k].sentence == a->at[i].sentence && a->at[k].tag != 'v'; k++)
		if (tree_is(a, k, "|that|") && a->at[k].rel == R_MARK)
			return true;
	return false;
}

/* What somebody does for another only to an end, or by the way, or is only said to do, is too little to tell how he stands: "to help candidates win". */
bool idle_by_the_way(const struct stance_article *a, uint32_t i)
{
	uint32_t head = a->at[i].head;
	if (head == NOWHERE)
		return false;
	bool infinitive = i > 0 && tree_is(a, i - 1, "|to|"), participle = a->text[a->token->end[i] - 1] == 'g';
	if (a->at[i].rel == R_XCOMP && infinitive)
		return !tree_lemma(a, head, "|vow|promise|pledge|agree|vote|decide|continue|begin|start|move|volunteer|rush|intend|plan|");
	if (infinitive && tree_lemma(a, head, "|send|dispatch|deploy|donate|rush|pay|fly|go|come|travel|intervene|raise|give|spend|move|step|hurry|race|scramble|act|"))
		return false; /* "sent doctors to help Norway" */
	return a->at[i].rel == R_ADVCL && (infinitive || participle);
}

/* "She thanked Reed and wished him well. But": a courtesy, where the holder goes on so within the next two sentences. */
bool idle_courtesy(const struct stance_article *a, uint32_t i, const struct names *holder)
{
	enum { NEXT = 2, REACH = 90 };
	uint32_t s = a->at[i].sentence;
	bool but = false;
	if (quoted_is(a, a->at[i].quote, "direct") || !holder->n || !tree_lemma(a, i, "|thank|wish|"))
		return false;
	for (uint32_t k = i + 1; k < a->n && k < i + REACH && a->at[k].sentence - s <= NEXT; k++) {
		if (a->at[k].sentence != a->at[k - 1].sentence)
			but = tree_is(a, k, "|but|however|yet|");
		if (but && a->at[k].name == holder->at[0] && a->at[k].rel == R_NSUBJ)
			return true;
	}
	return false;
}

/* "I trusted her": of what somebody felt once, the present is left open. */
bool idle_bygone(const struct stance_article *a, uint32_t i)
{
	bool passive;
	uint32_t e = a->token->end[i], subject = tree_subject(a, i, &passive);
	return memcmp(a->text + e - 2, "ed", 2) == 0 && (tree_lemma(a, i, "|trust|love|like|admire|respect|believe|adore|worship|") || glad_taken_back(a, i)) && subject != NOWHERE &&
	       who_first_person(a, subject) && tree_child(a, i, R_AUX) == NOWHERE;
}

/* "withdrew from Bukavu": who leaves a place is not against it, as who leaves an accord is. */
bool idle_leaves(const struct stance_article *a, uint32_t i, const struct names *target)
{
	return target->n && tree_lemma(a, i, "|withdraw|retreat|pull|walk|") && who_is_kind(a, target->at[0], "LOC");
}

/* "I like her personally, but", "we respect the court, but": what is granted before the reproach. */
bool idle_conceded(const struct stance_article *a, uint32_t i)
{
	enum { REACH = 25 };
	bool passive;
	uint32_t phrase = saying_sections(a, i) & 1 << OP_FOR && tree_lemma(a, i, "|have|hold|wish|bear|"); /* "I have great respect for her, but" */
	uint32_t subject = phrase || tree_lemma(a, i, "|like|love|respect|appreciate|admire|welcome|") ? tree_subject(a, i, &passive) : NOWHERE;
	if (subject == NOWHERE || !who_first_person(a, subject) || a->at[i].quote == NOWHERE)
		return false;
	for (uint32_t k = i + 1; k < a->n && k < i + REACH && a->at[k].sentence == a->at[i].sentence && a->at[k].quote == a->at[i].quote; k++)
		if (tree_is(a, k, "|but|personally|"))
			return true;
	return quoted_but(a, i);
}
