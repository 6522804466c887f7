/*
 * lent.c -- praise, blame and favours that somebody gets: "drew criticism from Lund", "had the full support of Reed".
 *
 * Of "drew", "faced" and the like the subject is who is criticised.
 */
#include "noun.h"

/* Favours that one has from somebody: "had the support of Reed", "has Reed's trust". */
static const char lent[] = "|support|backing|confidence|trust|endorsement|blessing|approval|respect|gratitude|admiration|loyalty|";

static const char many_people[] = "|million|thousand|hundred|majority|most|voter|people|public|nation|country|member|everyone|everybody|electorate|half|citizen|worker|family|fan|colleague|peer|";

/* "Had the full support of Reed", "was chosen with Reed's blessing", "with backing from": the subject has it, and from whom. */
bool lent_look(struct stance_article *a, uint32_t i)
{
	bool passive, plus = true;
	uint32_t head = a->at[i].head, prep = i, under = a->at[i].rel == R_OBL || a->at[i].rel == R_NMOD ? tree_case(a, i) : NOWHERE;
	bool counts = head != NOWHERE && under != NOWHERE && tree_is(a, under, "|on|upon|") && tree_lemma(a, head, "|count|rely|depend|bank|"); /* "can count on the support of Reed" */
	bool has = counts || (head != NOWHERE && a->at[i].rel == R_OBJ && tree_lemma(a, head, "|have|enjoy|command|retain|keep|boast|")), with = head != NOWHERE && under != NOWHERE && tree_is(a, under, "|with|") && tree_lemma(a, i, "|support|backing|blessing|endorsement|");
	struct names holder, target;
	bool beside = with && a->at[i].rel == R_NMOD && a->at[head].tag == 'N'; /* "Lund, with the support of Reed, won" */
	if (!(has || with) || !(beside || a->at[head].tag == 'v') || !tree_lemma(a, i, lent))
		return false;
	uint32_t poss = phrase_owner(a, i), by = poss != NOWHERE ? poss : tree_behind(a, i, has ? "|of|from|" : "|from|of|", &prep);
	who_are(a, by, HOLDER, &holder);
	if (poss != NOWHERE && !holder.n)
		who_are(a, poss, TARGET, &holder);
	who_are(a, beside ? head : tree_subject(a, head, &passive), TARGET, &target);
	if (has && by != NOWHERE && poss == NOWHERE && !holder.n && target.n && tree_lemma(a, by, many_people)) { /* "Reed has the support of millions": so says who is for him */
		struct names speaker;
		if (quoted_speaker(a, i, &speaker) && speaker.n && tree_holds(a, i, true, &plus))
			stance_add(a, &speaker, &target, plus, 0.7f, "noun", i, i, by);
		return true;
	}
	bool own = poss != NOWHERE && tree_is(a, poss, "|his|her|their|my|our|") && (!holder.n || (target.n == 1 && holder.at[0] == target.at[0]));
	if (own && quoted_by(a, i) != NOWHERE) /* "said that Reed had his full backing" */
		holder = (struct names){1, {quoted_by(a, i)}};
	if (!holder.n || !target.n)
		return false;
	if (counts || tree_holds(a, i, true, &plus))
		stance_add(a, &holder, &target, plus, 0.8f, "noun", i, poss != NOWHERE && poss < i ? poss : i, poss != NOWHERE ? i : prep);
	return true;
}

/* "Reed under fire from Lund": a headline's, without a verb, at "fire". */
bool lent_under_fire(struct stance_article *a, uint32_t i)
{
	struct names holder, target;
	if (i < 2 || i + 2 >= a->n || !tree_is(a, i, "|fire|attack|") || !tree_is(a, i - 1, "|under|") || !tree_is(a, i + 1, "|from|") || a->at[i - 2].name == NOWHERE || a->at[i - 2].tag != 'N' || a->at[i - 2].sentence != a->at[i].sentence)
		return false;
	who_is(a, i - 2, TARGET, &target);
	who_are(a, tree_past_titles(a, i + 2), HOLDER, &holder);
	if (holder.n && target.n)
		stance_add(a, &holder, &target, false, 0.8f, "noun", i, i - 1, i + 1);
	return holder.n && target.n;
}

/* Whom a deed earned noun i, by verb v: "won her praise"; NOWHERE. */
static uint32_t earned_for(const struct stance_article *a, uint32_t i, uint32_t v)
{
	uint32_t whom = tree_child(a, v, R_IOBJ);
	if (!tree_lemma(a, v, "|earn|win|bring|cost|gain|get|"))
		return NOWHERE;
	if (whom == NOWHERE && tree_child(a, v, R_OBJ) < i && a->at[tree_child(a, v, R_OBJ)].name != NOWHERE)
		whom = tree_child(a, v, R_OBJ);
	return whom != NOWHERE && whom > v && whom < i ? whom : NOWHERE;
}

/* "drew criticism from": the subject is what is criticised. */
bool lent_received(struct stance_article *a, uint32_t i, const struct key *k, uint32_t sections, bool plus)
{
	bool passive = false;
	uint32_t prep = i, head = a->at[i].head, c;
	struct names holder, target;
	uint32_t under = a->at[i].rel == R_OBL ? tree_case(a, i) : NOWHERE, amod = tree_child(a, i, R_AMOD);
	bool came = under != NOWHERE && head != NOWHERE && ((tree_is(a, under, "|under|in|") && tree_lemma(a, head, "|come|be|fall|remain|")) || (tree_is(a, under, "|for|") && tree_lemma(a, head, "|come|") && tree_is(a, head + 1, "|in|")));
	bool reaction = amod != NOWHERE && tree_lemma(a, i, "|response|reaction|reply|answer|comment|word|reception|welcome|review|ruling|decision|verdict|coverage|");
	if (reaction && tree_is(a, amod, "|angry|furious|sharp|scathing|harsh|hostile|withering|stinging|critical|frosty|icy|chilly|cold|cool|negative|unfavourable|unfavorable|damning|terse|dusty|savage|blistering|sarcastic|caustic|acid|tart|barbed|mocking|biting|scornful|dismissive|contemptuous|sour|prickly|"))
		sections = 1 << OP_NOUN_AGAINST, plus = false;
	else if (reaction && tree_is(a, amod, "|warm|rapturous|enthusiastic|glowing|positive|favourable|favorable|rave|hearty|ecstatic|rousing|"))
		sections = 1 << OP_NOUN_FOR, plus = true;
	if ((a->at[i].rel != R_OBJ && !came) || head == NOWHERE || !noun_gets(a, head) ||
	    (tree_lemma(a, i, "|drone|missile|rocket|complaint|letter|") && tree_lemma(a, head, "|get|receive|win|gain|secure|pick|collect|")))
		return false; /* "gets drones from" */
	c = tree_behind(a, i, "|from|by|", &prep);
	if (c == NOWHERE)
		c = tree_behind(a, head, "|from|by|", &prep);
	if (c == NOWHERE && tree_lemma(a, head, "|receive|win|get|earn|secure|gain|lose|pick|collect|"))
		c = tree_behind(a, i, "|of|", &prep); /* "won the endorsement of" */
	if (c == NOWHERE && tree_lemma(a, i, lent) && tree_lemma(a, head, "|receive|win|get|earn|secure|gain|land|"))
		c = prep = phrase_owner(a, i); /* "received Lund's endorsement" */
	if (prep == NOWHERE)
		prep = i;
	if (c == NOWHERE && tree_lemma(a, i, "|wrath|ire|fury|anger|displeasure|enmity|scorn|ridicule|outrage|resentment|contempt|"))
		c = tree_behind(a, i, "|of|", &prep); /* "incurred the wrath of" */
	who_are(a, c, HOLDER, &holder);
	who_are(a, earned_for(a, i, head), TARGET, &target); /* "the speech earned Reed a rebuke from Lund" */
	if (!target.n)
		who_are(a, tree_subject(a, head, &passive), TARGET, &target);
	if (!sections || passive || !holder.n || !target.n)
		return false;
	if (tree_lemma(a, head, "|lose|"))
		plus = false; /* "lost the support of" */
	if (tree_holds(a, i, true, &plus))
		stance_add(a, &holder, &target, plus, 0.8f, "noun", i, k->first, prep);
	return true;
}
