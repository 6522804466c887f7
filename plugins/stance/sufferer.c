/*
 * sufferer.c -- whom "the arrest", "the sacking" or "the appointment" befell, where the noun does not say it.
 *
 * As whose.c tells who did it: by the nearest verb of the same kind in front. Who condemns a sacking is for the sacked, who welcomes a release for who was
 * released.
 */
#include "stance.h"

enum { BACK = 300 }; /* words looked back at */

/* Deeds that somebody suffers. */
static const char suffered[] = "|arrest|detention|conviction|sentence|jailing|imprisonment|penalty|fine|sacking|dismissal|expulsion|suspension|removal|indictment|prosecution|"
	"sanction|measure|attack|strike|raid|bombing|shelling|ouster|firing|resignation|departure|exit|";
static const char suffering[] = "|arrest|detain|raid|charge|hold|prosecute|convict|sentence|jail|imprison|fine|penalise|penalize|sack|dismiss|remove|fire|suspend|expel|oust|indict|"
	"sanction|blacklist|attack|strike|bomb|shell|hit|";

/* ... and what he is glad of. */
static const char boons[] = "|release|bail|freedom|acquittal|appointment|choice|selection|nomination|promotion|reinstatement|";
static const char chosen[] = "|appointment|choice|selection|nomination|promotion|reinstatement|";

/* "Granted bail to Reed", "released Reed" */
static uint32_t favoured(const struct stance_article *a, uint32_t v)
{
	uint32_t object = tree_child(a, v, R_OBJ), whom = tree_child(a, v, R_IOBJ);
	if (!tree_lemma(a, v, "|grant|"))
		return tree_lemma(a, v, "|release|free|bail|acquit|clear|") ? object : NOWHERE;
	if (object == NOWHERE || !tree_lemma(a, object, "|bail|freedom|release|pardon|"))
		return NOWHERE;
	return whom != NOWHERE ? whom : tree_behind_either(a, object, v, "|to|for|");
}

/* Who was appointed, named, asked before word i. */
static bool chosen_one(struct stance_article *a, uint32_t i, struct names *out)
{
	enum { FAR = 120 };
	bool passive;
	for (uint32_t v = i; v-- > 0 && i - v < FAR;) {
		if (a->at[v].tag != 'v' || a->at[v].sentence == a->at[i].sentence || !tree_lemma(a, v, "|appoint|name|choose|pick|select|ask|hire|nominate|promote|reinstate|elect|invite|"))
			continue;
		uint32_t subject = tree_subject(a, v, &passive), whom = passive ? subject : tree_child(a, v, R_OBJ);
		if (whom == NOWHERE && !passive)
			whom = tree_child(a, v, R_IOBJ);
		who_are(a, whom, TARGET, out);
		if (out->n == 1 && who_is_kind(a, out->at[0], "PER"))
			return true;
	}
	out->n = 0;
	return false;
}

/* Who resigned or left before word i. */
static bool who_left(struct stance_article *a, uint32_t i, struct names *out)
{
	enum { FAR = 400 };
	bool passive;
	for (uint32_t v = i; v-- > 0 && i - v < FAR;) {
		if (a->at[v].tag != 'v' || a->at[v].sentence == a->at[i].sentence)
			continue;
		bool steps = v + 1 < a->n && tree_lemma(a, v, "|step|stand|") && tree_is(a, v + 1, "|down|aside|");
		if (!steps && !tree_lemma(a, v, "|resign|quit|leave|depart|"))
			continue;
		who_are(a, tree_subject(a, v, &passive), TARGET, out);
		if (out->n == 1 && who_is_kind(a, out->at[0], "PER"))
			return true;
	}
	out->n = 0;
	return false;
}

bool whose_suffering(struct stance_article *a, uint32_t i, struct names *out, bool *well)
{
	bool passive;
	*well = tree_lemma(a, i, boons);
	out->n = 0;
	bool appointed = tree_lemma(a, i, chosen), left = tree_lemma(a, i, "|resignation|departure|exit|");
	if (appointed && !whose_bare(a, i))
		return false;
	if (appointed || (left && whose_bare(a, i) && !tree_is(a, i + 1, "|from|of|at|to|"))) { /* "the appointment", behind "appointed Reed" */
		bool pointing = a->pointing, found;
		a->pointing = true;
		found = appointed ? chosen_one(a, i, out) : who_left(a, i, out);
		a->pointing = pointing;
		return found;
	}
	if (*well && whose_bare(a, i))
		for (uint32_t v = i; v-- > 0 && i - v < BACK;) {
			uint32_t whom = a->at[v].tag == 'v' && a->at[v].sentence != a->at[i].sentence ? favoured(a, v) : NOWHERE;
			if (whom == NOWHERE)
				continue;
			who_are(a, whom, TARGET, out);
			return out->n == 1;
		}
	if (!whose_known(a, i) || !tree_lemma(a, i, suffered) || !whose_bare(a, i))
		return false;
	if (a->pointing)
		return false;
	a->pointing = true;
	for (uint32_t v = i; v-- > 0 && i - v < BACK && !out->n;) {
		if (a->at[v].tag != 'v' || a->at[v].quote != NOWHERE || !tree_lemma(a, v, suffering) || (a->at[v].sentence == a->at[i].sentence && v + 12 > i))
			continue;
		static const char blows[] = "|attack|strike|raid|bombing|shelling|", hits[] = "|attack|strike|bomb|shell|hit|raid|";
		if (tree_lemma(a, i, blows) != tree_lemma(a, v, hits)) /* a strike is not how a statement was dismissed */
			continue;
		uint32_t subject = tree_subject(a, v, &passive), object = tree_child(a, v, R_OBJ);
		who_are(a, passive ? subject : object, TARGET, out);
		out->n = out->n == 1;
	}
	a->pointing = false;
	return out->n == 1;
}
