/*
 * founder.c -- whether a word that is a person's surname and a firm's first word too means the firm.
 *
 * News names a person in full before the surname alone, and a firm before its first word alone. So a bare "Brightwell" that stands behind Brightwell Foods
 * and before Gordon Brightwell is the firm, and where that was so more than once, the firm is so called further on as well, but not right behind the person.
 * Else the words beside it tell: what has shares, or is which, is no person. Where the article calls the person Ms Brightwell throughout, the bare word is left to the firm.
 */
#include "agree.h"

/* By where it stands: news is about the firm first, and the founder comes late. */
static bool is_early(const struct agree *g, uint32_t i, const struct word *w)
{
	enum { APART = 40, LATE = 30, OFTEN = 2 };
	if (!w->company || w->titled || !w->firm_at || !w->person_at || w->person_at < w->firm_at + APART)
		return false;
	return i + 1 < w->person_at || (w->early >= OFTEN && i > w->person_at + LATE && !agree_speaks(g, i));
}

/* "Brightwell", where both Gordon Brightwell and Brightwell Foods are in the article: the company where the words beside it say so, or where the
   article is about the company and calls the person Ms Brightwell throughout ("the Brightwell campaign" may be either's). */
bool agree_founders_firm(const struct agree *g, uint32_t i, const struct word *w)
{
	static const char behind[] = "|,|.|'s|\xe2\x80\x99s|is|was|has|had|will|would|to|and|in|for|of|on|by|at|with|from|also|must|could|may|"
	                             "runs|owns|operates|employs|makes|sells|gives|offers|needs|plans|wants|expects|pays|bought|sold|built|opened|closed|agreed|";
	if (!w->surname || !(w->company || w->begins) || !agree_alone(g, i) || agree_title(g, i) || told_age(&g->told, i + 1))
		return false;
	if (is_early(g, i, w))
		return true;
	if (agree_speaks(g, i))
		return false;
	if (told_owned(&g->told, i, i + 1))
		return true;
	return w->mister && !w->plain && w->company >= w->surname && w->company >= w->titled && agree_in(g, i + 1, behind);
}

/* "Ridgeline attorney Steven Pell said": whom a firm has, behind its name in front of a sentence. */
bool agree_speaks_for(const struct agree *g, uint32_t i)
{
	return agree_in(g, i, "|attorney|lawyer|spokesman|spokeswoman|spokesperson|chairman|chairwoman|president|director|executives|executive|officials|shares|shareholders|employees|workers|"
	                      "engineers|customers|stock|");
}

/* "shares in Norvane", where the article has Norvane Platinum and no town of the name is known. */
bool agree_owned_firm(const struct agree *g, uint32_t i, const struct word *w)
{
	return !agree_place(g, i) && !w->within && !w->place && agree_proper(g, i) && agree_alone(g, i) && !(text_flags(agree_text(g, i), agree_size(g, i)) & TEXT_ALL_UPPER) &&
	       told_owned(&g->told, i, i + 1);
}
