/*
 * caption.c -- what is not the text: credits, captions, notes and bylines.
 *
 * A credit ends a paragraph and says whose picture it is; a caption is what a
 * credit ends, or what speaks of a picture ("in this file photo", "(left)", "from
 * left") and tells in the present tense what is seen. A note speaks of the
 * article itself. A byline names who wrote it.
 */
#include "zone.h"

#include <string.h>

static const char agencies[] =
	"|ap|afp|reuters|epa|epa-efe|xinhua|yonhap|getty|getty images|tass|upi|dpa|ansa|efe|kyodo|bloomberg|alamy|shutterstock|newsis|"
	"news1|ians|pti|ani|zuma|anadolu|bernama|antara|jiji|pa|imago|unsplash|wikimedia|flickr|istock|tass|interfax|apa|belga|lusa|"
	"ritzau|ntb|keystone|saba|wam|irna|mna|nampa|gna|nan|app|unb|cna|vna|";
static const char owners[] = "|cp|photo|photos|image|images|handout|courtesy|file|pool|facebook|instagram|photograph|screenshot|video|";

bool zone_agency(const struct zone_article *a, uint32_t i) { return zone_in(a, i, agencies); }

static const char pictures[] = "|photo|photos|photograph|photographs|picture|image|images|illustration|graphic|video|screenshot|";

static bool speaks(const struct zone_article *a, uint32_t b, uint32_t e)
{
	for (uint32_t i = b; i < e; i++)
		if (zone_in(a, i, "|said|says|told|added|according|asked|"))
			return true;
	return false;
}

/* [b, e) in brackets: a credit if it names an agency or a picture and says nothing else. */
static bool credits(const struct zone_article *a, uint32_t b, uint32_t e)
{
	bool named = false;
	if (e - b > 16 || b >= e)
		return false;
	for (uint32_t i = b; i < e; i++) {
		named = named || zone_in(a, i, agencies) || zone_in(a, i, owners);
		if (!zone_capital(a, i) && !zone_digit(a, i) && zone_in(a, i, "|is|are|was|were|that|which|has|had|will|said|not|"))
			return false;
	}
	return named;
}

static bool names_only(const struct zone_article *a, uint32_t i, uint32_t last)
{
	while (i < last && (zone_capital(a, i) || zone_in(a, i, "|/|,|-|of|the|and|de|al|")))
		i++;
	return i == last;
}

/* A word behind which the rest of the paragraph is a credit: "Photo: ...", "Photo by ...", "Courtesy of ...". */
static bool credit_word(const struct zone_article *a, uint32_t i, uint32_t last)
{
	if (!zone_capital(a, i) || i + 1 >= last)
		return false;
	if (zone_is(a, i, "image") && zone_phrase(a, i + 1, last, "source ,"))
		return true;
	if (zone_in(a, i, pictures) || zone_in(a, i, "|credit|source|credits|"))
		return zone_is(a, i + 1, ":") || (zone_in(a, i, pictures) && (zone_in(a, i + 1, "|by|credit|credits|courtesy|via|copyright|"))) ||
		       (zone_in(a, i, pictures) && zone_is(a, i + 1, "/"));
	return zone_phrase(a, i, last, "courtesy of") || zone_phrase(a, i, last, "courtesy :") ||
	       (zone_in(a, i, "|ap|afp|reuters|epa|xinhua|") && (zone_is(a, i + 1, "/") || zone_phrase(a, i + 1, last, "photo")) &&
	        (last - i <= 8 || names_only(a, i, last)));
}

static bool slash_credit(const struct zone_article *a, uint32_t i, uint32_t last)
{
	const qn_layer *t = a->token;
	return zone_is(a, i, "/") && i + 1 < last && t->begin[i + 1] == t->end[i] && zone_capital(a, i + 1) &&
	       (i == 0 || t->end[i - 1] < t->begin[i]);
}

/* "Ana de Silva/Example": names, a slash against them, names, and nothing more. */
static bool names_and_owner(const struct zone_article *a, uint32_t i, uint32_t last)
{
	const qn_layer *t = a->token;
	uint32_t slash = 0;
	if (last - i > 9 || last - i < 3 || !zone_capital(a, i))
		return false;
	for (; i < last; i++)
		if (zone_is(a, i, "/") && i > 0 && t->end[i - 1] == t->begin[i])
			slash = i;
		else if (!zone_capital(a, i) && !zone_agency(a, i) && !zone_in(a, i, "|de|da|van|von|al|bin|el|la|-|of|the|via|"))
			return false;
	return slash > 0 && slash + 1 < last;
}

uint32_t zone_credit_of(const struct zone_article *a, const struct zone_paragraph *p)
{
	const qn_layer *t = a->token;
	uint32_t from = p->last > p->first + 20 ? p->last - 20 : p->first;
	for (uint32_t i = from; i < p->last; i++) {
		bool begins = i == p->first || zone_in(a, i - 1, "|.|!|?|\"|)|\xe2\x80\x9d||\xe2\x80\x94|") || t->begin[i] > t->end[i - 1] + 1;
		if (slash_credit(a, i, p->last) && !speaks(a, i, p->last))
			return t->begin[i];
		if (begins && credit_word(a, i, p->last) && !speaks(a, i, p->last))
			return t->begin[i];
		if (begins && i > p->first && names_and_owner(a, i, p->last))
			return t->begin[i];
		if (begins && i > p->first && zone_is(a, i, "|") && i + 1 < p->last && p->last - i < 8 && names_only(a, i + 1, p->last))
			return t->begin[i];
		if (begins && i > p->first && i + 1 == p->last && zone_agency(a, i) && zone_is(a, i - 1, ".") && !speaks(a, p->first, i))
			return t->begin[i];
		if (zone_in(a, i, "|\xc2\xa9|") && i > p->first && p->last - i <= 8)
			return t->begin[i];
		if (zone_in(a, i, "|(|[|") && zone_in(a, p->last - 1, "|)|]|") && p->last - i > 2 && credits(a, i + 1, p->last - 1) && (i == p->first || begins || zone_in(a, i - 1, "|.|")) &&
		    !(p->last - i == 3 && zone_agency(a, i + 1) && speaks(a, p->first, i))) /* "..., he said. (ANI)" is signed, no picture's */
			return t->begin[i];
	}
	return p->end;
}

static unsigned places(const struct zone_article *a, const struct zone_paragraph *p)
{
	unsigned n = 0;
	for (uint32_t i = p->first + 1; i + 2 < p->last; i++) {
		bool word = zone_in(a, i + 1, "|left|right|center|centre|front|back|top|bottom|rear|second|third|");
		/* (L) is at the left where it stands behind a name; (c) may number a clause */
		bool letter = zone_in(a, i + 1, "|l|r|c|") && zone_in(a, i, "|(|[|") && zone_capital(a, i - 1) && a->token->end[i - 1] < a->token->begin[i] &&
		              !zone_in(a, i - 1, "|section|subsection|sec.|paragraph|title|");
		n += zone_in(a, i, "|(|,|[|") && (word || letter) && zone_in(a, i + 2, "|)|,|]|from|row|");
	}
	return n;
}

/* Present tense of what is seen: "are taking", "speaks", "is displayed". */
static bool seen(const struct zone_article *a, const struct zone_paragraph *p)
{
	for (uint32_t i = p->first; i + 1 < p->last; i++) {
		uint32_t n = a->token->end[i + 1] - a->token->begin[i + 1];
		const char *w = a->text + a->token->begin[i + 1];
		if (zone_in(a, i, "|is|are|") && n > 4 && (memcmp(w + n - 3, "ing", 3) == 0 || memcmp(w + n - 2, "ed", 2) == 0 || zone_is(a, i + 1, "seen")))
			return true;
		if (zone_in(a, i, "|speaks|poses|pose|shakes|shake|attends|attend|walks|walk|arrives|arrive|looks|waves|wave|listens|stands|stand|gestures|greets|meets|meet|delivers|sits|sit|holds|hold|smiles|addresses|"))
			return true;
	}
	return false;
}

bool zone_is_caption(const struct zone_article *a, const struct zone_paragraph *p)
{
	static const char *const strong[] = {
		"in this file photo", "in this photo", "in this picture", "in this image", "in this handout", "in this photograph",
		"in this undated", "in a file photo", "is seen in", "are seen in", "pictured above", "seen here", "pictured here",
		"in this screengrab", "in this frame grab", "in this aerial"};
	uint32_t n = p->last - p->first;
	if (n < 4 || n > 120)
		return false;
	if (zone_in(a, p->first, "|file|") && zone_caps(a, p->first) && zone_in(a, p->first + 1, "|-|--|\xe2\x80\x94|\xe2\x80\x93|:|photo|"))
		return true;
	if (zone_in(a, p->first, "|caption|photo|pictured|image|picture|") && zone_is(a, p->first + 1, ":"))
		return true;
	if (zone_phrase(a, p->first, p->last, "left to right") || zone_phrase(a, p->first, p->last, "image caption") || zone_phrase(a, p->first, p->last, "photo caption"))
		return true;
	if (zone_phrase(a, p->first, p->last, "file photo") || zone_phrase(a, p->first, p->last, "from left") ||
	    zone_phrase(a, p->first, p->last, "clockwise from") || zone_phrase(a, p->first, p->last, "from right"))
		return true;
	for (uint32_t i = p->first; i < p->last; i++)
		for (size_t k = 0; k < sizeof strong / sizeof *strong; k++)
			if (zone_phrase(a, i, p->last, strong[k]) && !speaks(a, p->first, p->last))
				return true;
	unsigned where = places(a, p);
	return (where > 1 || (where == 1 && seen(a, p))) && !speaks(a, p->first, p->last);
}

/* "(END)", "ENDS", "###", "-30-", "aj/sl/mtp": where an agency's text is over. */
static bool is_end_mark(const struct zone_article *a, const struct zone_paragraph *p)
{
	uint32_t small = 0, slashes = 0, n = p->end - p->begin;
	if (n > 16)
		return false;
	for (uint32_t k = p->begin; k < p->end; k++) {
		small += a->text[k] >= 'a' && a->text[k] <= 'z';
		slashes += a->text[k] == '/';
	}
	if (slashes && small + slashes == n && small >= 2 * slashes)
		return true;
	for (uint32_t k = p->first; k < p->last; k++)
		if (!zone_in(a, k, "|(|)|[|]|-|30|#|##|###|*|**|***|end|ends|the|_|__|___|----|----------|"))
			return false;
	return n > 2;
}

/* "Ana Pereira is a reporter based in ...", "The writer is a professor ..." */
static bool about_writer(const struct zone_article *a, uint32_t i, uint32_t last)
{
	uint32_t v = i;
	bool writer = zone_is(a, i, "the") && zone_in(a, i + 1, "|writer|author|columnist|");
	while (v < last && v - i < 5 && zone_capital(a, v))
		v++;
	if (writer)
		v = i + 2;
	if (v == i || v + 3 >= last || last - i > 50 || !zone_in(a, v, "|is|are|") || zone_in(a, last - 1, "|?|"))
		return false;
	if (writer)
		return true;
	for (uint32_t k = v + 1; k < v + 7 && k < last; k++)
		if (zone_in(a, k, "|reporter|correspondent|columnist|journalist|editor|writer|"))
			return v - i >= 2 && v - i <= 4 && zone_in(a, v + 1, "|a|an|the|") && (zone_in(a, k + 1, "|for|at|based|with|who|covering|in|.|"));
	return false;
}

bool zone_is_note(const struct zone_article *a, const struct zone_paragraph *p)
{
	static const char *const opening[] = {
		"editor 's note", "editor \xe2\x80\x99s note", "editors ' note", "correction :", "corrections :", "clarification :",
		"translator 's note", "an earlier version", "a previous version", "all rights reserved", "copyright", "read more",
		"read also", "also read", "related :", "related articles", "related stories", "sign up", "subscribe", "follow us", "click here",
		"share this", "share your feedback", "advertisement", "translated by", "translated from", "disclaimer :", "note :",
		"for more information", "contact the", "contact us", "this story has been updated", "with files from", "send tips",
		"join our", "download our", "continue reading", "story continues below", "more :", "watch :", "listen :", "read :", "see also",
		"update :", "updates :", "related topics", "related news", "most read", "to contact the", "read the original", "have your say", "send us",
		"with inputs from", "with input from", "with assistance from", "with additional reporting", "with reporting from", "published in",
		"first published", "originally published", "the views expressed", "views expressed", "the opinions expressed", "support our",
		"correction ,", "clarification ,", "corrections ,", "sign in", "log in", "newsletter", "more on this", "more from", "recommended", "tags :",
		"topics :", "comments", "this content", "scan the", "watch live", "the interview was conducted", "this interview was conducted", "keep reading", "explore more", "get the latest", "contact reporter", "our standards", "purchase licensing",
		"by signing up", "in this story", "in this article :", "what to read next", "you may also like", "not a subscriber", "listen to this"};
	static const char *const behind[] = {"contributed to this", "contributed reporting", "is a freelance", "is a columnist", "is a contributor"};
	static const char *const about[] = {"article", "story", "report", "version", "post", "piece", "interview", "transcript", "content", "page", "text", "translation", "column"};
	uint32_t i = p->first, n = p->last - p->first;
	if (n == 0)
		return false;
	while (i < p->last && zone_in(a, i, "|*|(|[|**|***|\xe2\x80\xbb|-|--|\xe2\x80\xa2|"))
		i++;
	bool marked = zone_is(a, p->first, "\xe2\x80\xbb");
	if (i >= p->last)
		return false;
	for (size_t k = 0; k < sizeof opening / sizeof *opening; k++)
		if (zone_phrase(a, i, p->last, opening[k]) && n <= 80)
			return true;
	if (zone_is(a, i, "\xc2\xa9") || is_end_mark(a, p))
		return true;
	for (uint32_t k = i; n <= 40 && k < p->last; k++)
		for (size_t w = 0; w < sizeof behind / sizeof *behind; w++)
			if (zone_phrase(a, k, p->last, behind[w]))
				return true;
	if (about_writer(a, i, p->last))
		return true;
	for (uint32_t k = i; k + 3 < p->last; k++)
		if (zone_phrase(a, k, p->last, "all rights reserved") || zone_phrase(a, k, p->last, "share your feedback"))
			return true;
	if (marked)
		return true;
	if (i + 3 >= p->last || !zone_in(a, i, "|this|the|") || n > 80)
		return false;
	for (uint32_t at = i + 1; at < i + 4 && at + 2 < p->last; at++)
		for (size_t k = 0; k < sizeof about / sizeof *about; k++)
			if (zone_is(a, at, about[k]))
				for (uint32_t v = at + 1; v < at + 8 && v < p->last; v++)
					if (zone_in(a, v, "|translated|updated|corrected|amended|republished|published|edited|syndicated|generated|adapted|"
					                  "reprinted|paywalled|contributed|produced|version|reserved|"))
						return zone_is(a, i, "this") || zone_in(a, v, "|translated|updated|corrected|amended|");
	for (uint32_t v = i + 1; v < i + 8 && v + 1 < p->last; v++) /* "this is an automatically translated version" */
		if (zone_is(a, i, "this") && zone_in(a, v, "|translated|edited|updated|shortened|syndicated|") && zone_in(a, v + 1, "|version|story|article|"))
			return true;
	return false;
}

/* "Additional reporting by ...", "(Web editor: ...)": who worked on it. */
static bool signed_by(const struct zone_article *a, const struct zone_paragraph *p)
{
	uint32_t i = p->first + zone_is(a, p->first, "(");
	if (zone_in(a, i, "|additional|web|"))
		i++;
	if (!zone_in(a, i, "|reporting|editing|writing|editor|editors|edited|compiled|written|"))
		return false;
	return i + 2 < p->last && (zone_is(a, i + 1, "by") || zone_is(a, i + 1, ":")) && zone_capital(a, i + 2);
}

static const char roles[] = "|reporter|correspondent|writer|staff|editor|columnist|journalist|contributor|press|reuters|ap|afp|";

static bool all_capital(const struct zone_article *a, uint32_t i, uint32_t last)
{
	for (; i < last; i++)
		if (!zone_capital(a, i) && !zone_in(a, i, "|and|,|-|de|van|von|bin|al|"))
			return false;
	return true;
}

/* "Legal Correspondent", "Political sketch by Ann Reed", "Opinion | Ann Reed": a line that says what its writer or the piece is. */
static bool says_role(const struct zone_article *a, const struct zone_paragraph *p)
{
	static const char pieces[] = "|sketch|analysis|comment|commentary|opinion|review|report|interview|column|editorial|view|viewpoint|perspective|essay|pictures|photographs|illustration|graphics|";
	uint32_t i = p->first, n = p->last - p->first;
	if (n > 8 || n < 2 || !zone_capital(a, i))
		return false;
	if (n <= 4 && zone_in(a, p->last - 1, "|reporter|correspondent|bureau|desk|columnist|editor|") && all_capital(a, i, p->last))
		return true;
	if (zone_in(a, i, pieces) && zone_in(a, i + 1, "|||:|-|/|\xc2\xb7|") && i + 2 < p->last && all_capital(a, i + 2, p->last))
		return n >= 4 && n <= 7 && !zone_is(a, i + 1, ":");
	for (; i + 2 < p->last && i < p->first + 3; i++)
		if (zone_in(a, i, pieces) && zone_is(a, i + 1, "by") && all_capital(a, i + 2, p->last))
			return true;
	return false;
}

bool zone_is_byline(const struct zone_article *a, const struct zone_paragraph *p)
{
	uint32_t n = p->last - p->first, i = p->first, names = 0, small = 0;
	if (n < 1 || n > 24)
		return false;
	if (n <= 24 && zone_in(a, i, "|(|additional|reporting|editing|writing|edited|web|") && signed_by(a, p))
		return true;
	if (n <= 5 && n > 1 && zone_in(a, i, "|-|--|\xe2\x80\x93|\xe2\x80\x94|") && zone_capital(a, i + 1) && zone_capital(a, p->last - 1))
		return true; /* "-- Example Press" at the end */
	if (n == 1 && p->end - p->begin > 5 && memchr(a->text + p->begin, '@', p->end - p->begin) && a->text[p->begin] != '@')
		return true; /* the writer's address */
	if (zone_phrase(a, i, p->last, "( reporting by") || zone_phrase(a, i, p->last, "reporting by") || zone_phrase(a, i, p->last, "( additional reporting by"))
		return true;
	if (says_role(a, p))
		return true;
	if (zone_in(a, i, "|by|from|"))
		i++;
	else if (zone_in(a, i, "|written|reported|posted|compiled|story|words|text|") && zone_is(a, i + 1, "by"))
		i += 2;
	else if (zone_in(a, i, "|reporter|correspondent|author|") && n <= 6)
		i++;
	bool said_by = i > p->first;
	if (said_by && zone_is(a, i, ":"))
		i++;
	uint32_t first = i;
	bool role = false, shouts = true; /* a headline in capitals */
	for (; i < p->last; i++) {
		shouts = shouts && (zone_caps(a, i) || a->token->end[i] - a->token->begin[i] < 3);
		if (zone_in(a, i, roles)) {
			bool opens = said_by && !role; /* "By local democracy reporter Ann Reed": the name stands behind */
			if (opens && i <= first + 4)
				small = 0;
			if (opens && small == 0 && !zone_capital(a, first) && i + 1 < p->last)
				first = i + 1;
			role = true;
		}
		if (zone_capital(a, i))
			names++;
		else if (!zone_in(a, i, "|and|,|of|in|the|de|van|von|bin|al|for|-|/|'s|'|&|@|\xc2\xb7|at|staff|writer|reporter|correspondent|with|"))
			small += zone_digit(a, i) ? 0 : zone_in(a, i, "|.|!|?|") ? 2 : 1;
	}
	if (zone_is(a, p->first, "from") && !role)
		return false;
	if (said_by)
		return n > 1 && names > 0 && zone_capital(a, first) && small <= 1 && (names >= 2 || n <= 3);
	return role && !shouts && names >= 2 && small == 0 && n <= 12 && !zone_in(a, p->last - 1, "|.|!|?|");
}
