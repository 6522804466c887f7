/*
 * act.c -- who is for or against whom, by the verbs and adjectives that say so.
 *
 * A word of attitude-words.txt governs two places; which phrase fills which is
 * read from the tree, with the order of words as a second witness behind a
 * preposition, where parsers err most.
 */
#include "stance.h"
#include "who.h"
#include "../../core/learn/country.h"

#include <string.h>

enum { SAY = 1 << OP_FOR | 1 << OP_AGAINST, DO = 1 << OP_HELP | 1 << OP_HARM, FEEL = 1 << OP_ANGERS | 1 << OP_PLEASES,
       FAVOUR = 1 << OP_FOR | 1 << OP_HELP | 1 << OP_PLEASES | 1 << OP_NOUN_FOR | 1 << OP_ADJ_FOR | 1 << OP_BETWEEN_FOR };

/* ---- verbs */

static const struct names nobody = {0};

/* The object by its place, where the tree has none: a name right behind the verb, but for an article or a title. */
static uint32_t object_behind(const struct stance_article *a, uint32_t i)
{
	uint32_t k = i + 1;
	if (a->at[i].rel == R_AMOD)
		return NOWHERE; /* "the best-funded anti-Reed group" */
	while (k < a->n && k < i + 3 && a->at[k].name == NOWHERE && (a->at[k].tag == 't' || a->at[k].rel == R_FLAT))
		k++;
	if (k < a->n)
		k = tree_past_titles(a, k);
	if (k >= a->n || a->at[k].name == NOWHERE || a->at[k].sentence != a->at[i].sentence)
		return NOWHERE;
	bool outside = a->at[i].quote != NOWHERE && a->at[k].quote == a->at[i].quote && a->at[k].head != NOWHERE && a->at[a->at[k].head].quote != a->at[i].quote; /* '"nobody believes Reed," Lund said' */
	return a->at[k].rel == R_NSUBJ && a->at[k].head != NOWHERE && a->at[k].head > k && !outside ? NOWHERE : k; /* "suspected Reed was ill" */
}

/* The subject by its place: the bare family name of somebody whom the article named in full, which was not seen to be one. */
static void namesake(const struct stance_article *a, uint32_t i, struct names *out)
{
	enum { LOOK = 400 };
	uint32_t w = i > 1 && tree_is(a, i - 1, "|also|later|then|has|had|again|however|") ? i - 2 : i - 1;
	if (i == 0 || a->at[w].sentence != a->at[i].sentence || a->at[w].name != NOWHERE)
		return;
	uint32_t b = a->token->begin[w], n = a->token->end[w] - b;
	if (n < 2 || a->text[b] < 'A' || a->text[b] > 'Z')
		return;
	for (uint32_t k = 0; k < a->entity->n && k < LOOK && a->entity->begin[k] < b; k++) {
		uint32_t e = a->entity->end[k], s = a->entity->begin[k], name = a->entity->col[1][k];
		const char *kind = qn_string_at(a->r, a->entity, 0, k);
		if (name == QN_NONE || !kind || strcmp(kind, "PER") != 0 || e - s < n + 2)
			continue;
		bool first = a->text[s + n] == ' ' && memcmp(a->text + s, a->text + b, n) == 0;
		bool last = a->text[e - n - 1] == ' ' && memcmp(a->text + e - n, a->text + b, n) == 0;
		if (first || last) {
			*out = (struct names){1, {name}};
			return;
		}
	}
}

/* "was killed in a Norwegian airstrike": what it happened in, if that is somebody's doing. */
static uint32_t in_blow(const struct stance_article *a, uint32_t i)
{
	uint32_t prep, c = tree_behind(a, i, "|in|during|", &prep);
	return c != NOWHERE && tree_lemma(a, c, "|strike|airstrike|attack|raid|bombing|shelling|bombardment|offensive|ambush|assault|operation|crackdown|gunfire|fire|") ? c : NOWHERE;
}

/* "Was expelled from the party", "kicked out of the club": who is left by it is who did it. */
static uint32_t cast_out(const struct stance_article *a, uint32_t i)
{
	uint32_t prep, c = tree_lemma(a, i, "|expel|suspend|sack|fire|dismiss|deport|ban|bar|exclude|evict|remove|oust|kick|drop|throw|boot|banish|exile|disqualify|") ? tree_behind(a, i, "|from|of|", &prep) : NOWHERE;
	return c != NOWHERE && a->at[c].name != NOWHERE && !who_is_kind(a, a->at[c].name, "PER") ? c : NOWHERE;
}

/* Whether a clause begins with "who", "which" and the like. */
static bool relative(const struct stance_article *a, uint32_t v)
{
	for (uint32_t k = v; k-- > 0 && v - k < 8 && k > a->at[v].head;)
		if (tree_is(a, k, "|who|whom|which|that|whose|"))
			return true;
	return false;
}

/* What the public does where nobody is named: "was sharply criticised". */
static const char judged[] = "|criticise|criticize|condemn|slam|blast|denounce|berate|deride|lambast|ridicule|mock|vilify|pillory|censure|";

/* "Norway and Sweden blamed each other", "with Reed and Keller accusing one another". Answers whether it is so, whoever they are. */
static bool reciprocal(struct stance_article *a, uint32_t i, const struct key *k, uint32_t object, bool plus)
{
	bool passive;
	struct names all, first, rest;
	uint32_t end = object + 1, near = i;
	if (couple_each(a, i, object, &all)) {
		phrase_split(&all, &first, &rest);
		if (rest.n)
			phrase_both_ways(a, &first, &rest, plus, 0.85f, "mutual", i, k->first, object);
		return true;
	}
	if (i + 4 < a->n && tree_is(a, i + 1, "|each|one|") && tree_is(a, i + 2, "|other|another|") && tree_is(a, i + 3, "|'s|’s|'|’|") && !tree_lemma(a, i, "|visit|receive|use|train|")) {
		object = i + 1; /* "questioned each other's motives" */
		end = i + 2;
	}
	if (object == NOWHERE || end >= a->n || !((tree_is(a, object, "|each|") && tree_is(a, end, "|other|")) || (tree_is(a, object, "|one|") && tree_is(a, end, "|another|"))))
		return false;
	who_acts(a, i, &passive, &all);
	if (all.n < 2 && i > 0 && a->at[i - 1].name != NOWHERE && a->at[i - 1].sentence == a->at[i].sentence) {
		for (near = i - 1; (a->at[near].rel == R_FLAT || a->at[near].rel == R_CONJ || a->at[near].rel == R_COMPOUND) && a->at[near].head < near;)
			near = a->at[near].head;
		who_are(a, near, HOLDER, &all);
	}
	if (all.n < 2 && a->couple.n == 2 && a->couple_at < i && a->at[a->couple_at].sentence == a->at[i].sentence)
		all = a->couple; /* "Reed and Lund spent the debate attacking each other" */
	phrase_split(&all, &first, &rest);
	if (rest.n)
		phrase_both_ways(a, &first, &rest, plus, 0.85f, "mutual", i, k->first, end);
	return true;
}

/* It takes two to quarrel. */
static bool takes_two(const struct stance_article *a, uint32_t i)
{
	return tree_lemma(a, i, "|clash|quarrel|feud|fall|spar|wrangle|bicker|skirmish|tangle|argue|squabble|scuffle|tussle|");
}

/* "Threatened to block National Highway 48": what is done to a road, or to a town that is no state, is done where it is and to nobody. */
static void spare_places(const struct stance_article *a, uint32_t i, struct names *target)
{
	unsigned n = 0;
	if (!passing_works(a, i))
		return;
	for (unsigned k = 0; k < target->n; k++)
		if (!passing_place(a, target->at[k]))
			target->at[n++] = target->at[k];
	target->n = n;
}

/* "The Gold Mountain Fire", "the flames". */
static bool names_fire(const struct stance_article *a, uint32_t object)
{
	return tree_is(a, tree_name_last(a, object), "|fire|fires|blaze|wildfire|wildfires|flames|flood|floods|disease|virus|cancer|");
}

/* "Removed Norway from the list of sponsors of terrorism": what takes somebody off a list of shame does him good. */
static bool off_list(const struct stance_article *a, uint32_t i, uint32_t object)
{
	enum { NEAR = 12 };
	uint32_t from = object == NOWHERE || !tree_lemma(a, i, "|remove|delist|strike|drop|take|exclude|exempt|") ? NOWHERE : tree_behind_either(a, i, object, "|from|off|");
	for (uint32_t k = from == NOWHERE ? a->n : object + 1; k < a->n && k < from + NEAR && a->at[k].sentence == a->at[i].sentence; k++)
		if (tree_is(a, k, "|blacklist|blocklist|greylist|watchlist|sanctions|tariffs|terrorism|") || (tree_lemma(a, k, "|list|") && tree_is(a, k - 1, "|grey|gray|black|terror|sanctions|watch|")))
			return true;
	return false;
}

/* "Denied Reed the nomination" harms him, "denied the report on Reed", "which Reed has denied" and "denies Reed was invited" do not; nor does "kicked off" a tour. */
static bool harmless(const struct stance_article *a, uint32_t i, uint32_t object)
{
	uint32_t particle = tree_child(a, i, R_PRT);
	if (particle == NOWHERE && i + 1 < a->n && tree_is(a, i + 1, "|off|"))
		particle = i + 1;
	uint32_t det = object != NOWHERE ? tree_child(a, object, R_DET) : NOWHERE;
	if (object != NOWHERE && a->at[object].name == NOWHERE &&
	    ((tree_lemma(a, i, "|defend|") && tree_lemma(a, object, "|seat|title|crown|championship|trophy|lead|record|")) ||
	     (tree_lemma(a, i, "|invite|") && opinion_find(a->opinion, a->at[object].lemma) & SPEAKS_ILL)))
		return true; /* "will defend his seat", "invited ridicule" */
	if (object != NOWHERE && ((tree_lemma(a, i, "|fight|battle|combat|") && names_fire(a, object)) ||
	                          (tree_lemma(a, i, "|capture|seize|retake|take|flip|hold|") && tree_is(a, object, "|senate|house|congress|presidency|nomination|"))))
		return true; /* "capture the Senate" at the polls */
	if (object != NOWHERE && tree_lemma(a, i, "|pursue|remove|bury|") && !off_list(a, i, object) && !(a->at[object].name != NOWHERE && who_is_kind(a, a->at[object].name, "PER")) &&
	    !tree_lemma(a, object, "|president|minister|leader|chief|chairman|director|mayor|governor|judge|member|senator|him|her|them|he|she|they|"))
		return true; /* "pursued a policy", "removed a file" */
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
static bool is_end(const struct stance_article *a, uint32_t i, uint32_t object)
{
	return object != NOWHERE && a->at[object].name == NOWHERE && tree_lemma(a, i, "|approve|back|support|welcome|endorse|order|announce|confirm|applaud|") &&
	       tree_lemma(a, object, "|closure|closing|shutdown|demolition|liquidation|sale|break-up|dissolution|abolition|merger|privatisation|privatization|");
}

/* "Secured Reed's endorsement", "restored voters' confidence": what somebody else feels is not what is done to him; nor is he released with his letters,
   or protected with his borders. */
static bool of_others(const struct stance_article *a, uint32_t i, uint32_t object)
{
	if (object != NOWHERE && tree_lemma(a, i, "|release|free|secure|restore|improve|strengthen|protect|") && !strchr("No", a->at[object].tag) &&
	    !tree_lemma(a, object, "|man|woman|child|prisoner|hostage|people|person|suspect|soldier|activist|journalist|family|worker|leader|"))
		return true;
	if (is_end(a, i, object))
		return true;
	return object != NOWHERE && a->at[object].name == NOWHERE && tree_lemma(a, object, "|endorsement|support|backing|approval|blessing|confidence|trust|vote|") &&
	       tree_child(a, object, R_POSS) != NOWHERE;
}

/* "Assured Reed that the money would come": who is told something is only the hearer of it. */
static bool tells(const struct stance_article *a, uint32_t i)
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
static bool by_the_way(const struct stance_article *a, uint32_t i)
{
	uint32_t head = a->at[i].head;
	if (head == NOWHERE)
		return false;
	bool infinitive = i > 0 && tree_is(a, i - 1, "|to|"), participle = a->text[a->token->end[i] - 1] == 'g';
	if (a->at[i].rel == R_XCOMP && infinitive)
		return !tree_lemma(a, head, "|vow|promise|pledge|agree|vote|decide|continue|begin|start|move|volunteer|rush|intend|plan|");
	if (infinitive && tree_lemma(a, head, "|send|dispatch|deploy|donate|rush|pay|fly|go|come|travel|intervene|raise|give|spend|"))
		return false; /* "sent doctors to help Norway" */
	return a->at[i].rel == R_ADVCL && (infinitive || participle);
}

/* "She thanked Reed and wished him well. But": a courtesy, where the holder goes on so within the next two sentences. */
static bool courtesy(const struct stance_article *a, uint32_t i, const struct names *holder)
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

static void transitive(struct stance_article *a, uint32_t i, const struct key *k, uint32_t sections, bool plus)
{
	bool passive;
	struct names holder, target;
	uint32_t subject = tree_subject(a, i, &passive), object = tree_child(a, i, R_OBJ), agent;
	if (!plus && sections & DO && off_list(a, i, object))
		plus = true;
	if (tree_lemma(a, i, "|owe|") && k->last + 2 < a->n && tree_is(a, k->last + 1, "|of|") && (a->at[k->last + 2].tag == 'm' || tree_is(a, k->last + 2, "|$|£|€|")))
		return; /* "owes Reed a debt of £400" */
	if (a->at[i].saying != NOWHERE && a->saying[a->at[i].saying].hash == k->hash && a->saying[a->at[i].saying].about != NOWHERE)
		object = a->saying[a->at[i].saying].about; /* "gave [Reed] short shrift" */
	bool feel = sections & FEEL && !(sections & (SAY | DO));
	if (feel && tree_lemma(a, i, "|sadden|"))
		return; /* who is sad at what a friend does is not against him */
	agent = passive ? tree_agent(a, i) : NOWHERE;
	if (passive && agent == NOWHERE && k->last > i && tree_is(a, k->last + 1, "|by|")) /* "was hung out to dry by", which trees hang anywhere */
		agent = a->at[k->last + 1].head;
	if (passive && agent == NOWHERE && sections & DO)
		agent = in_blow(a, i);
	if (passive && agent == NOWHERE)
		agent = cast_out(a, i);
	if (passive && agent == NOWHERE && tree_child(a, i, R_AUX_PASS) == NOWHERE)
		passive = false; /* "Sifuna, however, blamed Ruto" */
	if (passive && tree_lemma(a, i, "|warn|") && tells(a, i))
		return; /* "was warned by Norway that Reed was ill" */
	uint32_t about;
	uint32_t feared = tree_lemma(a, i, "|warn|alert|") ? tree_behind(a, i, "|about|", &about) : NOWHERE;
	if (feared != NOWHERE && phrase_sides(a, i, feared, &holder, &target) && target.n == 1 && who_is_kind(a, target.at[0], "PER"))
		stance_add(a, &holder, &target, plus, 0.7f, "verb", i, i, about);
	if (feared != NOWHERE || /* "had warned Reed about Lund" */
	    (tree_lemma(a, i, "|summon|") && subject != NOWHERE && tree_is(a, tree_name_last(a, subject), "|court|tribunal|bench|judge|magistrate|committee|panel|"))) {
		a->undone[i] = true; /* nor is whom a court summons more than a witness */
		return;
	}
	if (passive && plus && !feel && subject != NOWHERE && a->at[subject].name == NOWHERE && (who_only_called(a, subject) || (sections & DO && of_others(a, i, subject))))
		return; /* "emails released by" */
	if (passive) {
		who_are(a, subject, TARGET, &target);
		who_are(a, agent, HOLDER, &holder);
		uint32_t last = agent == NOWHERE ? k->last : tree_case(a, agent);
		if (feel)
			stance_add(a, &target, &holder, plus, 0.8f, "experiencer", i, k->first, last);
		else if (holder.n)
			stance_add(a, &holder, &target, plus, sections & SAY ? 0.9f : 0.8f, "passive", i, k->first, last);
		else if (agent == NOWHERE && sections & SAY && target.n && a->at[subject].name != NOWHERE && !plus && tree_lemma(a, i, judged)) /* who is accused or hired owes it to nobody in particular */
			stance_add(a, &nobody, &target, plus, 0.5f, "passive", i, k->first, k->last);
		return;
	}
	bool told = a->at[i].rel == R_RELCL && a->at[i].head != NOWHERE && a->at[a->at[i].head].name != NOWHERE && subject != NOWHERE && !relative(a, i);
	if (object == NOWHERE && a->at[i].rel == R_ACL && a->at[i].head != NOWHERE && a->at[i].head + 1 < a->n && tree_is(a, a->at[i].head + 1, "|that|which|"))
		object = a->at[i].head + 1 == subject ? NOWHERE : a->at[i].head; /* "an idea that he attacked", which trees take for what the idea is */
	if (object == NOWHERE && a->at[i].rel == R_RELCL && !told) /* "the plan that he attacked", but not "told the BBC she backed" */
		object = a->at[i].head != subject && (subject == NOWHERE || !tree_is(a, subject, "|which|that|")) ? a->at[i].head : NOWHERE;
	if (object != NOWHERE && a->at[object].name == NOWHERE && tree_lemma(a, i, "|fine|bill|charge|"))
		object = object_behind(a, i) != NOWHERE ? object_behind(a, i) : object; /* "fined Corvane 3 million" */
	if (object == NOWHERE)
		object = object_behind(a, i);
	if ((k->first == k->last && harmless(a, i, object)) || phrase_befell(a, i, &(struct complement){.word = object}) || (sections & DO && plus && of_others(a, i, object)) || (plus && !feel && who_only_called(a, object)) ||
	    (plus && sections & DO && !(sections & SAY) && by_the_way(a, i)))
		return;
	if (!feel && reciprocal(a, i, k, object, plus))
		return;
	if (feel)
		who_are(a, subject, TARGET, &holder); /* "Ireland's decision angered" */
	else
		who_acts(a, i, &passive, &holder);
	if (subject == NOWHERE)
		namesake(a, i, &holder);
	if (courtesy(a, i, &holder)) {
		a->undone[i] = true;
		return;
	}
	who_are(a, object, TARGET, &target);
	uint32_t of = object == NOWHERE ? NOWHERE : tree_child(a, object, R_POSS);
	if (!target.n && of != NOWHERE && before_of_a_place(a, of, object))
		a->undone[i] = true; /* "Norway's biggest bank" */
	spare_places(a, i, &target);
	bool turned;
	struct names speaker;
	if (sections & SAY && !holder.n && target.n && everybody_feels(a, i, subject, &speaker, &turned)) {
		stance_add(a, &speaker, &target, plus != turned, 0.75f, speaker.n ? "verb" : "author's word", i, subject, k->last);
		return;
	}
	if (sections & DO && !plus && object != NOWHERE) {
		passing_struck(a, i, object, &target);
		passing_own(a, &holder, &target);
	}
	struct names victim;
	bool well;
	if (!feel && holder.n && sections & SAY && object != NOWHERE && a->at[object].name == NOWHERE && tree_lemma(a, object, "|resignation|departure|exit|") && whose_suffering(a, object, &victim, &well)) {
		stance_add(a, &holder, &victim, !plus, 0.7f, "verb", i, k->first, object); /* "welcomed the resignation" */
		return;
	}
	uint32_t foe;
	if (feel && target.n)
		stance_add(a, &target, &holder, plus, 0.7f, "experiencer", i, k->first, k->last);
	else if (holder.n && !feel && plus && target.n && (foe = tree_behind_either(a, i, object == NOWHERE ? i : object, "|against|")) != NOWHERE && a->at[foe].name != NOWHERE) {
		struct names against; /* "backs Norway against Sweden" */
		who_are(a, foe, TARGET, &against);
		stance_add(a, &holder, &against, false, 0.7f, "verb", i, k->first, foe);
	}
	uint32_t claim = quoted_by(a, i); /* "Reed said Lund had blackmailed him": so he says, which is a row of his (quoted.c) and none of Lund's */
	if (!feel && !plus && !(sections & SAY) && claim != NOWHERE && target.n == 1 && target.at[0] == claim && holder.n && holder.at[0] != claim)
		return;
	if (!(feel && target.n) && holder.n && !feel && !(tree_lemma(a, i, "|encourage|enable|invite|allow|help|") && tree_child(a, i, R_XCOMP) != NOWHERE))
		stance_add(a, &holder, &target, plus, sections & SAY ? 0.9f : 0.75f, sections & SAY ? "verb" : "deed", i, k->first, k->last);
	if (takes_two(a, i) && k->last > i && holder.n && !plus)
		stance_add(a, &target, &holder, plus, 0.7f, "mutual", i, k->first, k->last);
	if (holder.n && sections & SAY && object != NOWHERE && a->at[object].name == NOWHERE && whose_suffering(a, object, &victim, &well))
		stance_add(a, &holder, &victim, plus == well, 0.6f, "verb", i, k->first, object);
}

/* "A Turkish imam": one of a people, who does not speak for the country. Several may ("French fishermen"). */
static bool one_of_people(const struct stance_article *a, uint32_t x)
{
	uint32_t head = a->at[x].head;
	return a->at[x].rel == R_AMOD && head != NOWHERE && head > x && a->at[head].low == a->at[head].lemma &&
	       country_of(a->text + a->token->begin[x], a->token->end[x] - a->token->begin[x]).people;
}

/* Where the tree has not both: the only names around a verb, in their order. Clauses lie between, so only for verbs that say
   an attitude, and only where the verb is a finite one. */
static void by_order(struct stance_article *a, uint32_t i, const struct key *k, bool plus)
{
	enum { BEFORE = 16, BEHIND = 5 };
	uint32_t x = i, y = k->last + 1, s = a->at[i].sentence, e = a->token->end[i];
	bool turned = plus;
	uint32_t subject = tree_child(a, i, R_NSUBJ), object = tree_child(a, i, R_OBJ);
	if (a->at[i].rel == R_AMOD || (subject != NOWHERE && a->at[subject].tag == 'n' && a->at[subject].name == NOWHERE && tree_child(a, subject, R_FLAT) == NOWHERE && tree_child(a, subject, R_APPOS) == NOWHERE))
		return; /* "at the White House reporters questioned Reed" */
	if (object != NOWHERE && (who_only_called(a, object) || harmless(a, i, object)))
		return; /* the tree has both */
	if (tree_child(a, i, R_AUX_PASS) != NOWHERE || tree_child(a, i, R_OBJ) == NOWHERE || a->text[e - 1] == 'g' || tree_child(a, i, R_MARK) != NOWHERE ||
	    !tree_holds(a, i, true, &turned))
		return;
	if (a->at[i].rel == R_RELCL && a->at[i].head != NOWHERE && a->at[a->at[i].head].name == NOWHERE && relative(a, i))
		return; /* "Mercer rejected a report that accused the port" */
	while (x-- > 0 && i - x < BEFORE && a->at[x].sentence == s && a->at[x].name == NOWHERE && !tree_is(a, x, "|;|:|“|”|\"|"))
		;
	while (y < a->n && y < i + BEHIND && a->at[y].sentence == s && a->at[y].name == NOWHERE && a->at[y].tag != 'v' && a->at[y].tag != '.' && a->at[y].tag != 'p')
		y++;
	if (x >= i || y >= a->n || a->at[x].name == NOWHERE || a->at[y].name == NOWHERE || a->at[x].sentence != s || a->at[y].sentence != s ||
	    (passing_works(a, i) && passing_place(a, a->at[y].name)) || (a->at[y].head != NOWHERE && a->at[y].head > y && who_only_there(a, a->at[y].head, a->at[y].name)) || a->at[x].rel == R_POSS || a->at[x].rel == R_OBJ || a->at[x].rel == R_COMPOUND || a->at[x].rel == R_NMOD || a->at[y].rel == R_NSUBJ || (a->at[y].rel == R_POSS && before_of_a_place(a, y, a->at[y].head)) || one_of_people(a, x) ||
	    tree_is(a, x + 1, "|)|")) /* "Ann Reed, a judge from Ohio, criticised", "Reed (Ohio) accused" */
		return;
	stance_add(a, &(struct names){1, {a->at[x].name}}, &(struct names){1, {a->at[y].name}}, turned, 0.5f, "order", i, k->first, k->last);
}

/* "will never abandon" is for the object, "will not tolerate" against it, though who abandons or tolerates says little. */
static bool denied(struct stance_article *a, uint32_t i, const struct key *k)
{
	uint32_t bits = opinion_find(a->opinion, k->hash) & (1 << OP_LOYAL | 1 << OP_SUFFERED), prep;
	bool passive;
	struct names holder, target;
	struct shift s = bits ? tree_shift(a, i) : (struct shift){0};
	if (!s.negated || (s.undone && !s.would)) /* "said it would not tolerate" */
		return false;
	uint32_t object = tree_child(a, i, R_OBJ);
	if (object == NOWHERE)
		object = tree_behind(a, i, "|from|on|", &prep);
	if (object == NOWHERE && tree_lemma(a, i, "|speak|") && !(i > 0 && tree_is(a, i - 1, "|never|"))) /* "never spoke to" may not know him */
		object = tree_behind(a, i, "|to|with|", &prep); /* "has not spoken to" */
	who_acts(a, i, &passive, &holder);
	uint32_t people = !holder.n && tree_lemma(a, i, "|forgive|") ? tree_subject(a, i, &passive) : NOWHERE;
	if (people != NOWHERE && quoted_by(a, i) != NOWHERE && tree_lemma(a, people, "|community|people|voter|worker|farmer|member|fan|public|resident|villager|family|parish|union|nation|country|history|citizen|parent|student|nurse|teacher|"))
		holder = (struct names){1, {quoted_by(a, i)}}; /* "said that the workers would never forgive Reed" */
	who_are(a, object != NOWHERE ? object : object_behind(a, i), TARGET, &target);
	if (object != NOWHERE && tree_lemma(a, i, "|recognize|recognise|accept|") && tree_lemma(a, object, "|account|description|characterization|characterisation|picture|version|figure|quote|"))
		return true; /* "does not recognise Reed's account" */
	if (passive || !holder.n || !target.n || (tree_lemma(a, i, "|speak|") && !who_is_kind(a, target.at[0], "PER")))
		return false;
	stance_add(a, &holder, &target, bits & 1 << OP_LOYAL, 0.75f, "verb", i, k->first, k->last);
	return true;
}

/* "I trusted her": of what somebody felt once, the present is left open. */
static bool bygone_trust(const struct stance_article *a, uint32_t i)
{
	bool passive;
	uint32_t e = a->token->end[i], subject = tree_subject(a, i, &passive);
	return memcmp(a->text + e - 2, "ed", 2) == 0 && (tree_lemma(a, i, "|trust|love|like|admire|respect|believe|adore|worship|") || glad_taken_back(a, i)) && subject != NOWHERE &&
	       who_first_person(a, subject) && tree_child(a, i, R_AUX) == NOWHERE;
}

/* "withdrew from Bukavu": who leaves a place is not against it, as who leaves an accord is. */
static bool leaves_place(const struct stance_article *a, uint32_t i, const struct names *target)
{
	return target->n && tree_lemma(a, i, "|withdraw|retreat|pull|walk|") && who_is_kind(a, target->at[0], "LOC");
}

static bool wishes_well(struct stance_article *a, uint32_t i)
{
	enum { FAR = 14 };
	struct names holder, target;
	bool passive, plus = true;
	uint32_t object = tree_child(a, i, R_OBJ);
	if (object == NOWHERE || a->at[object].name == NOWHERE)
		object = tree_child(a, i, R_IOBJ) != NOWHERE ? tree_child(a, i, R_IOBJ) : object; /* "wished Reed luck" */
	uint32_t well = object == NOWHERE ? NOWHERE : (a->at[object].tag == 'o' ? object : tree_name_last(a, object)) + 1;
	if (well == NOWHERE || !tree_lemma(a, i, "|wish|") || well >= a->n || !tree_is(a, well, "|well|luck|success|"))
		return false;
	for (uint32_t k = well + 1; k < a->n && k < well + FAR && a->at[k].sentence == a->at[i].sentence; k++)
		if (tree_is(a, k, "|missed|but|"))
			return true; /* "wished her well and said that she would not be missed" */
	who_acts(a, i, &passive, &holder);
	who_are(a, object, TARGET, &target);
	if (courtesy(a, i, &holder))
		a->undone[i] = true;
	else if (holder.n && target.n && tree_holds(a, i, true, &plus))
		stance_add(a, &holder, &target, plus, 0.85f, "verb", i, i, well);
	return true;
}

/* "I like her personally, but", "we respect the court, but": what is granted before the reproach. */
static bool conceded(const struct stance_article *a, uint32_t i)
{
	enum { REACH = 25 };
	bool passive;
	uint32_t subject = tree_lemma(a, i, "|like|love|respect|appreciate|admire|welcome|") ? tree_subject(a, i, &passive) : NOWHERE;
	if (subject == NOWHERE || !who_first_person(a, subject) || a->at[i].quote == NOWHERE)
		return false;
	for (uint32_t k = i + 1; k < a->n && k < i + REACH && a->at[k].sentence == a->at[i].sentence && a->at[k].quote == a->at[i].quote; k++)
		if (tree_is(a, k, "|but|personally|"))
			return true;
	return quoted_but(a, i);
}

/* "Blamed the attack on Norway", "pinned the blame on Reed". */
static bool blamed_on(struct stance_article *a, uint32_t i)
{
	uint32_t thing = tree_lemma(a, i, "|blame|") ? tree_child(a, i, R_OBJ) : NOWHERE, on, prep = NOWHERE;
	struct names holder, target;
	bool plus = false;
	if (thing == NOWHERE || thing < i || a->at[thing].name != NOWHERE)
		return false;
	on = tree_behind(a, i, "|on|upon|", &prep);
	if (on == NOWHERE)
		on = tree_behind(a, thing, "|on|upon|", &prep);
	if (on == NOWHERE)
		return false;
	if (!phrase_sides(a, i, on, &holder, &target))
		return false;
	if (tree_holds(a, i, true, &plus))
		stance_add(a, &holder, &target, plus, 0.85f, "verb", i, i, prep);
	return true;
}

/* "Reed's speech went down badly with Lund": how what somebody says or does is taken. */
static bool lands(struct stance_article *a, uint32_t i, const struct key *k)
{
	bool passive;
	struct complement c;
	struct names holder, target;
	if (!phrase_complement(a, k, i, FEEL, &c))
		return false;
	bool plus = c.sections & 1 << OP_PLEASES;
	who_are(a, tree_subject(a, i, &passive), TARGET, &target);
	who_are(a, c.word, HOLDER, &holder);
	if (passive || !holder.n || !target.n || !tree_holds(a, i, true, &plus))
		return false;
	stance_add(a, &holder, &target, plus, 0.75f, "experiencer", i, k->first, c.prep);
	return true;
}

/* "Signed a pact with Norway against Sweden" */
static void against_third(struct stance_article *a, uint32_t i, uint32_t thing, uint32_t with, const struct names *holder)
{
	struct names target;
	uint32_t prep, foe = tree_behind_either(a, i, thing, "|against|");
	if (foe == NOWHERE)
		foe = tree_behind(a, with, "|against|", &prep);
	if (foe == NOWHERE || foe < with || a->at[foe].name == NOWHERE)
		return;
	who_are(a, foe, TARGET, &target);
	stance_add(a, holder, &target, false, 0.7f, "verb", i, i, foe);
}

static void verb(struct stance_article *a, uint32_t i)
{
	struct key k[KEYS];
	struct complement c;
	bool passive;
	struct names holder, target;
	if (a->spoken[i] || about_called(a, i) || urge_look(a, i) || ask_answer(a, i) || ask_look(a, i) || glad_rued(a, i) || wishes_well(a, i) || blamed_on(a, i) || about_denied(a, i) || about_look(a, i) || light_look(a, i) || couple_work(a, i) || couple_silent(a, i) || stand_look(a, i))
		return;
	if (tree_lemma(a, i, "|like|love|") && (tree_child(a, i, R_XCOMP) != NOWHERE || tree_child(a, i, R_CCOMP) != NOWHERE))
		return; /* "would like the fund to explain" */
	if (tree_lemma(a, i, "|assure|reassure|") && tells(a, i))
		return;
	if (tree_is(a, i, "|attacking|defending|") && i + 1 < a->n && tree_lemma(a, i + 1, "|midfielder|player|forward|champion|champions|full-back|fullback|"))
		return; /* "signed attacking midfielder Ann Reed" */
	if (conceded(a, i)) {
		a->undone[i] = true;
		return;
	}
	for (unsigned j = 0, n = phrase_keys(a, i, k); j < n; j++) {
		uint32_t direct = opinion_with(a->opinion, k[j].hash, 0) & (SAY | DO | FEEL), prep;
		if (phrase_complement(a, &k[j], i, SAY | DO, &c)) {
			uint32_t given = tree_child(a, i, R_OBJ), none = given != NOWHERE && given < c.prep && a->at[given].name == NOWHERE ? tree_child(a, given, R_DET) : NOWHERE;
			bool plus = c.sections & FAVOUR;
			if ((!plus && phrase_befell(a, NOWHERE, &c)) || (given != NOWHERE && given < c.prep && is_end(a, i, given)) || (given != NOWHERE && tree_lemma(a, given, "|resignation|")))
				return; /* "offered her resignation to" */
			bool whole = a->at[i].saying != NOWHERE && a->saying[a->at[i].saying].hash == k[j].hash; /* "have no quarrel with" has its own */
			if (plus && none != NOWHERE && !whole && tree_is(a, none, "|no|little|"))
				return; /* "offered no changes to" */
			if (reciprocal(a, i, &k[j], c.word, plus))
				return;
			who_acts(a, i, &passive, &holder);
			who_are(a, c.word, TARGET, &target);
			if (leaves_place(a, i, &target))
				return;
			bool turned;
			if (!holder.n && target.n && c.sections & SAY && everybody_feels(a, i, tree_subject(a, i, &passive), &holder, &turned) && !passive && tree_holds(a, i, true, &plus)) {
				stance_add(a, &holder, &target, plus != turned, 0.75f, holder.n ? "verb" : "author's word", i, k[j].first, c.prep);
				return;
			}
			if (!plus && !(c.sections & SAY) && quoted_by(a, i) != NOWHERE && who_first_person(a, c.word) && holder.n && holder.at[0] != quoted_by(a, i))
				return; /* "pulled the rug from under us": a row of the speaker's */
			if (tree_holds(a, i, c.sections & SAY, &plus) && holder.n && target.n) {
				stance_add(a, &holder, &target, plus, 0.85f, "verb", i, k[j].first, c.prep);
				if (plus && c.sections & (1 << OP_FOR | 1 << OP_HELP))
					against_third(a, i, given == NOWHERE ? c.word : given, c.word, &holder);
				if (takes_two(a, i) && tree_is(a, c.prep, "|with|") && !passive)
					stance_add(a, &target, &holder, plus, 0.7f, "mutual", i, k[j].first, c.prep);
				return;
			}
		}
		if (lands(a, i, &k[j]))
			return;
		if (denied(a, i, &k[j]))
			return;
		if (bygone_trust(a, i)) {
			a->undone[i] = true;
			return;
		}
		if (direct) {
			bool plus = direct & FAVOUR && !(direct & (1 << OP_AGAINST | 1 << OP_HARM));
			uint32_t had = a->n_row;
			if (tree_holds(a, i, direct & SAY, &plus))
				transitive(a, i, &k[j], direct, plus);
			if (a->n_row == had && direct & SAY && !a->undone[i])
				by_order(a, i, &k[j], plus);
			return;
		}
		/* "A and B clashed" */
		if (opinion_with(a->opinion, k[j].hash, opinion_hash("with", 4)) & (1 << OP_AGAINST | 1 << OP_FOR) &&
		    !tree_lemma(a, i, "|compete|campaign|stump|work|live|stand|") && tree_child(a, i, R_CCOMP) == NOWHERE && !(i + 1 < a->n && tree_is(a, i + 1, "|that|to|on|")) && tree_behind(a, i, "|with|", &prep) == NOWHERE && (tree_child(a, i, R_OBJ) == NOWHERE || (k[j].last > i && tree_child(a, i, R_OBJ) <= k[j].last))) { /* "locked horns" */
			bool plus = opinion_with(a->opinion, k[j].hash, opinion_hash("with", 4)) & 1 << OP_FOR;
			struct names all;
			who_acts(a, i, &passive, &all);
			phrase_split(&all, &holder, &target);
			if (target.n == 1 && tree_holds(a, i, false, &plus))
				phrase_both_ways(a, &holder, &target, plus, 0.7f, "mutual", i, k[j].first, k[j].last);
			return;
		}
	}
}

/* ---- adjectives, and phrases that stand like one ("at odds with") */

/* "Norway and Sweden are at odds over fish". */
static bool at_odds(struct stance_article *a, uint32_t i)
{
	bool passive, plus = false;
	struct names all, holder, target;
	bool terms = i > 1 && tree_is(a, i, "|terms|") && tree_is(a, i - 1, "|speaking|") && tree_is(a, i - 2, "|on|") && tree_shift(a, i).negated;
	if (i == 0 || !(terms || (tree_is(a, i, "|odds|loggerheads|war|") && tree_is(a, i - 1, "|at|"))))
		return false;
	who_are(a, tree_subject(a, i, &passive), HOLDER, &all);
	phrase_split(&all, &holder, &target);
	if (target.n != 1 || (!terms && !tree_holds(a, i, false, &plus)))
		return false;
	phrase_both_ways(a, &holder, &target, plus, 0.7f, "mutual", i, i - 1, i);
	return true;
}

/* "Norway is in a dispute with Sweden", "locked in a row with": it takes two. */
static bool in_dispute(struct stance_article *a, uint32_t i)
{
	bool passive, plus = false;
	struct names holder, target;
	uint32_t in = tree_case(a, i), with = tree_behind(a, i, "|with|", &in), head = a->at[i].head;
	in = tree_case(a, i);
	if (!tree_lemma(a, i, "|dispute|row|feud|quarrel|conflict|standoff|stand-off|war|battle|fight|") || in == NOWHERE || with == NOWHERE || !tree_is(a, in, "|in|at|"))
		return false;
	bool locked = head != NOWHERE && tree_lemma(a, head, "|lock|embroil|engage|entangle|involve|mire|be|");
	if (tree_child(a, i, R_COP) == NOWHERE && !locked)
		return false;
	who_are(a, tree_subject(a, locked ? head : i, &passive), HOLDER, &holder);
	who_are(a, with, TARGET, &target);
	if (!holder.n || !target.n || !tree_holds(a, i, false, &plus))
		return false;
	phrase_both_ways(a, &holder, &target, plus, 0.8f, "mutual", i, i, tree_case(a, with));
	a->spoken[i] = true;
	return true;
}

static bool adjective(struct stance_article *a, uint32_t i)
{
	struct key k[KEYS];
	struct complement c;
	bool passive;
	struct names holder, target;
	if (a->at[i].tag == 'v' && tree_child(a, i, R_OBJ) != NOWHERE)
		return false; /* "irritated Beijing with" */
	for (unsigned j = 0, n = phrase_keys(a, i, k); j < n; j++) {
		if (!phrase_complement(a, &k[j], i, 1 << OP_ADJ_FOR | 1 << OP_ADJ_AGAINST, &c))
			continue;
		if (tree_is(a, i, "|favor|favour|") && a->at[i].rel == R_OBL && a->at[i].head != NOWHERE && tree_lemma(a, a->at[i].head, "|bypass|pass|drop|reject|abandon|scrap|discard|replace|oust|forgo|skip|dump|ditch|"))
			return true; /* "was bypassed in favor of Reed" */
		uint32_t subject = tree_subject(a, i, &passive);
		if (subject == NOWHERE && (a->at[i].rel == R_AMOD || a->at[i].rel == R_NMOD || a->at[i].rel == R_OBL) && a->at[i].head != NOWHERE && a->at[i].head < i) {
			subject = a->at[i].head;
			if (a->at[subject].tag == 'v' || a->at[subject].tag == 'x' || tree_is(a, subject, "|far|"))
				subject = tree_subject(a, subject, &passive);
		}
		bool plus = c.sections & FAVOUR;
		who_are(a, subject, HOLDER, &holder);
		if (about_felt(a, i, c.word, &holder, plus))
			return true;
		who_are(a, c.word, TARGET, &target);
		bool turned;
		if (!holder.n && target.n && everybody_feels(a, i, subject, &holder, &turned) && tree_holds(a, i, true, &plus)) {
			stance_add(a, &holder, &target, plus != turned, 0.75f, holder.n ? "adjective" : "author's word", i, k[j].first, c.prep);
			return true;
		}
		if (tree_holds(a, i, true, &plus) && holder.n && target.n) {
			stance_add(a, &holder, &target, plus, 0.85f, "adjective", i, k[j].first, c.prep);
			if (tree_is(a, i, "|loggerheads|war|dispute|row|feud|conflict|quarrel|standoff|stand-off|") && tree_is(a, c.prep, "|with|"))
				stance_add(a, &target, &holder, plus, 0.7f, "mutual", i, k[j].first, c.prep);
		}
		return target.n ? true : at_odds(a, i); /* "at loggerheads over fish" */
	}
	return at_odds(a, i);
}

/* "Norway is solidly behind Reed", at the name. */
static bool behind_him(struct stance_article *a, uint32_t i)
{
	bool passive, plus = true;
	struct names holder, target;
	uint32_t prep = tree_case(a, i);
	if (prep == NOWHERE || prep == 0 || !tree_is(a, prep, "|behind|") || tree_child(a, i, R_COP) == NOWHERE ||
	    !tree_is(a, prep - 1, "|solidly|firmly|squarely|fully|wholly|totally|completely|foursquare|four-square|strongly|unanimously|united|right|all|"))
		return false;
	who_are(a, tree_subject(a, i, &passive), HOLDER, &holder);
	who_are(a, i, TARGET, &target);
	if (!holder.n || !target.n || !tree_holds(a, i, true, &plus))
		return false;
	stance_add(a, &holder, &target, plus, 0.85f, "adjective", i, prep - 1, i);
	return true;
}

void act_look(struct stance_article *a, uint32_t i)
{
	char tag = a->at[i].tag;
	couple_look(a, i);
	if (more_look(a, i) || behind_him(a, i))
		return;
	if (!a->at[i].within)
		noun_affix(a, i);
	if ((a->at[i].name != NOWHERE && tag != 'v') || a->at[i].within || stand_backed(a, i))
		return;
	if (ask_headline(a, i))
		return;
	if (a->spoken[i] || asked_look(a, i) || treated_look(a, i) || glad_no_more(a, i) || glad_look(a, i) || about_said(a, i) || unjust_look(a, i) || stand_mutual(a, i) || role_look(a, i) || relation_look(a, i) || in_dispute(a, i) || adjective(a, i))
		return;
	if (tag == 'v')
		verb(a, i);
	else if (tag == 'n' || tag == 'a')
		noun_look(a, i);
}
