/*
 * vice.c -- what a speaker says of somebody by a noun that is his: "we pay for Reed's obstinacy", "a figment of his imagination", "without her courage", "his only crime".
 *
 * Whoever speaks of Reed's greed thinks him greedy, whatever the sentence says of the greed, unless it is denied or somebody else's claim.
 * A virtue is only praise where something is owed to it: "Reed's leadership" may be in doubt. Whose "only crime" it was that he asked is blameless.
 */
#include "stance.h"

static const char vices[] = "|obstinacy|stubbornness|intransigence|incompetence|arrogance|greed|hypocrisy|cowardice|dishonesty|negligence|recklessness|inaction|indecision|dithering|meddling|interference|"
	"bullying|cruelty|stupidity|folly|vanity|ineptitude|complacency|indifference|callousness|selfishness|mismanagement|failing|failings|blunder|blundering|lie|lies|hubris|ego|pettiness|"
	"spite|malice|vindictiveness|bigotry|racism|sexism|prejudice|ignorance|laziness|bungling|posturing|grandstanding|scaremongering|cynicism|duplicity|deceit|treachery|"
	"betrayal|timidity|neglect|antics|bluster|maladministration|pig-headedness|heartlessness|foot-dragging|backsliding|vacillation|inertia|profligacy|carelessness|"
	"insensitivity|disloyalty|deviousness|ineptness|inflexibility|rudeness|aggression|extravagance|";
static const char virtues[] = "|courage|bravery|tenacity|determination|persistence|perseverance|generosity|kindness|honesty|integrity|wisdom|patience|dedication|professionalism|decency|humility|vision|"
	"dignity|loyalty|resilience|selflessness|commitment|brilliance|candour|candor|leadership|foresight|diligence|compassion|skill|ingenuity|vigilance|bravado|heroism|stewardship|enthusiasm|";
static const char crimes[] = "|crime|offence|offense|sin|fault|mistake|misdeed|wrongdoing|";

/* What leaves open whether it is so: "denied claims of Reed's greed", "no sign of". */
static bool open(struct stance_article *a, uint32_t i)
{
	for (unsigned steps = 0; steps < 4 && a->at[i].head != NOWHERE; steps++) {
		uint8_t rel = a->at[i].rel;
		uint32_t head = a->at[i].head;
		if (rel != R_NMOD && rel != R_OBJ && rel != R_OBL && rel != R_NSUBJ && rel != R_NSUBJ_PASS && rel != R_CONJ && rel != R_AGENT)
			return false;
		if (tree_lemma(a, head, "|deny|dismiss|reject|dispute|forgive|excuse|overlook|investigate|allege|claim|allegation|accusation|talk|charge|sign|evidence|suggestion|rumour|rumor|report|question|accuse|"
		                        "describe|call|end|condemn|criticise|criticize|attack|denounce|blast|slam|blame|decry|"))
			return true; /* what other rules tell of, too */
		if (a->at[head].tag == 'v') {
			struct shift s = tree_shift(a, head);
			return (s.negated || s.undone) && !s.would;
		}
		i = head;
	}
	return false;
}

/* "Without Reed's courage", "because of", "thanks to", "owed to", "down to". */
static bool owed(const struct stance_article *a, uint32_t i, uint32_t owner)
{
	uint32_t prep = tree_name_first(a, owner);
	if (prep == 0)
		return false;
	if (tree_is(a, --prep, "|without|"))
		return true;
	if (prep == 0)
		return false;
	if (tree_is(a, prep, "|of|"))
		return tree_is(a, prep - 1, "|because|testament|");
	return tree_is(a, prep, "|to|") && (tree_is(a, prep - 1, "|thanks|down|due|owing|owed|owes|owe|testament|much|") || tree_lemma(a, a->at[i].head, "|owe|credit|attribute|"));
}

bool vice_look(struct stance_article *a, uint32_t i)
{
	enum { FIGMENT = 7 }; /* "a figment of Reed's imagination" */
	struct names speaker, target;
	bool only = i > 0 && tree_is(a, i - 1, "|only|") && tree_lemma(a, i, crimes), vice = !only && a->at[i].rel != R_COMPOUND && (tree_lemma(a, i, vices) || (tree_lemma(a, i, "|imagination|") && tree_before(a, i, FIGMENT, "|figment|figments|")));
	uint32_t owner = a->at[i].tag == 'n' && (only || vice || tree_lemma(a, i, virtues)) ? phrase_owner(a, i) : NOWHERE;
	if (owner == NOWHERE || !(only || vice || owed(a, i, owner)) || who_first_person(a, owner) || a->at[i].quote == NOWHERE || !quoted_speaker(a, i, &speaker) || tree_asked(a, i))
		return false;
	if (vice && open(a, i)) {
		a->undone[i] = true;
		return false;
	}
	who_are(a, owner, TARGET, &target);
	if (target.n != 1)
		return false;
	a->spoken[i] = true;
	stance_add(a, &speaker, &target, !vice, 0.75f, "noun", i, owner < i ? owner : i, i);
	return true;
}
