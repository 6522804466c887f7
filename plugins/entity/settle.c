/*
 * settle.c -- what is so whatever the tagger thinks.
 *
 * A title is no part of a person's name, even though some of the texts that the
 * tagger learned from count it in ("Ms Marsh"), and an honour behind it is none
 * ("Helena Strand KC", address.c). A typhoon's name is no person's; Rovers are a club. The name of a people is a name
 * of kind MISC, wherever it stands with a capital and no other name covers it.
 */
#include "../../core/learn/hash.h"
#include "../../core/learn/text.h"
#include "mention.h"

#include <string.h>

static bool token_in(const qn_run *r, const qn_layer *token, uint32_t i, const char *set)
{
	return text_among(set, r->text + token->begin[i], token->end[i] - token->begin[i]);
}

/* "Aso Rock kept silent": a seat of government, which is called by the name of a house and looks like somebody's. */
static bool is_seat(const qn_run *r, const qn_layer *token, const struct mention *m)
{
	uint32_t i = m->first, n = m->last - i;
	if (n == 1)
		return token_in(r, token, i, "|Matignon|Moncloa|Planalto|Quirinale|Quirinal|Zhongnanhai|Kremlin|Elysee|\xc3\x89lys\xc3\xa9" "e|Malacanang|Malaca\xc3\xb1" "ang|Stormont|Holyrood|Bangabhaban|");
	return n == 2 && ((token_in(r, token, i, "|Aso|") && token_in(r, token, i + 1, "|Rock|")) || (token_in(r, token, i, "|Blue|State|White|Leinster|") && token_in(r, token, i + 1, "|House|")) ||
	                  (token_in(r, token, i, "|Casa|") && token_in(r, token, i + 1, "|Rosada|")) || (token_in(r, token, i, "|Palazzo|") && token_in(r, token, i + 1, "|Chigi|")));
}

/* What the words within or before a name say whatever it looks like: storms have names of people, and clubs of towns. */
static void mind_words(const qn_run *r, const struct gazetteer *lists, const qn_layer *token, uint32_t free_from, struct mention *m)
{
	static const char storms[] = "|Typhoon|Hurricane|Cyclone|";
	if (m->first > free_from && m->kind != E_ORG && token_in(r, token, m->first - 1, storms) && token->end[m->first - 1] + 1 == m->begin)
		m->begin = token->begin[--m->first];
	bool given = m->last - m->first == 2 && gazetteer_word(lists, feat_bytes(r->text + token->begin[m->last - 1], token->end[m->last - 1] - token->begin[m->last - 1])) >> G_GIVEN & 1;
	if ((m->kind == E_PER || m->kind == E_MISC) && is_seat(r, token, m))
		m->kind = E_LOC;
	if (m->last - m->first > 1 && (m->kind != E_ORG || given) && token_in(r, token, m->first, storms))
		m->kind = E_MISC;
	if (m->last - m->first > 1 && token_in(r, token, m->last - 1, "|Rovers|Wanderers|FC|F.C.|AFC|Albion|Hotspur|Utd|"))
		m->kind = E_ORG;
	if (m->last - m->first > 1 && m->kind != E_MISC && token_in(r, token, m->last - 1, "|Street|Road|Avenue|Lane|Crescent|Boulevard|Highway|Strait|Peninsula|"))
		m->kind = E_LOC;
}

/* "Irishman", "Yorkshirewomen": one of a people or a county. */
static bool names_countryman(const char *s, uint32_t n)
{
	static const char peoples[] = "|Irish|French|Welsh|Dutch|English|Scots|Cornish|Ulster|Manx|China|";
	uint32_t end = n > 3 && (memcmp(s + n - 3, "man", 3) == 0 || memcmp(s + n - 3, "men", 3) == 0) ? 3 : 0;
	if (!end)
		return false;
	end += n > 5 && memcmp(s + n - 5, "wo", 2) == 0 ? 2 : 0;
	return text_among(peoples, s, n - end) || (n > end + 5 && memcmp(s + n - end - 5, "shire", 5) == 0 && *s >= 'A' && *s <= 'Z');
}

static bool names_people(const qn_run *r, const struct gazetteer *lists, const qn_layer *token, uint32_t i)
{
	const char *s = r->text + token->begin[i];
	uint32_t n = token->end[i] - token->begin[i], bits;
	if (*s < 'A' || *s > 'Z' || n < 4 || (s[1] >= 'A' && s[1] <= 'Z'))
		return false;
	if (names_countryman(s, n))
		return true;
	bits = gazetteer_word(lists, feat_bytes(s, n));
	if (!(bits >> G_DEMONYM & 1) && s[n - 1] == 's')
		bits = gazetteer_word(lists, feat_bytes(s, n - 1));
	return (bits >> G_DEMONYM & 1) && !(bits >> G_COUNTRY & 1);
}

/* Whether a name of one word is that of a people, or of one of a people or a party ("a Tory", "Tory MPs"), whatever the tagger took it for. */
static bool is_of_people(const qn_run *r, const struct gazetteer *lists, const qn_layer *token, const struct mention *m)
{
	const char *s = r->text + m->begin;
	uint32_t n = m->end - m->begin;
	return names_countryman(s, n) || text_among("|Tory|", s, n) || (names_people(r, lists, token, m->first) && country_of(s, n).people);
}

/* The token at which a mark that opens or closes a quotation cuts the name, or its end: 'Dwayne "Rocky" Hill' has both marks and stays. */
static uint32_t quote_within(const qn_run *r, const qn_layer *token, const struct mention *m)
{
	uint32_t open = m->last;
	for (uint32_t i = m->first + 1; i + 1 < m->last; i++) {
		bool straight = token_in(r, token, i, "|\"|");
		if ((straight && open == m->last) || token_in(r, token, i, "|\xc2\xab|\xe2\x80\x9c|\xe2\x80\x9e|"))
			open = i;
		else if (straight || token_in(r, token, i, "|\xc2\xbb|\xe2\x80\x9d|")) {
			if (open == m->last)
				return i;
			open = m->last;
		}
	}
	return open;
}

/* "Sean O' Dell": a blank behind the apostrophe does not end the name. Answers how many tokens more are its. */
static uint32_t blank_within(const qn_run *r, const qn_layer *token, const struct mention *m)
{
	uint32_t i = m->last, mark = i - 1;
	if (!token_in(r, token, mark, "|O|D|O'|O\xe2\x80\x99|"))
		return 0;
	if (token->end[mark] - token->begin[mark] == 1 && (i >= token->n || !token_in(r, token, i++, "|'|\xe2\x80\x99|") || token->begin[i - 1] != token->end[mark]))
		return 0;
	if (m->kind != E_PER || i >= token->n || token->begin[i] != token->end[i - 1] + 1 || token->end[i] - token->begin[i] < 4)
		return 0;
	char c = r->text[token->begin[i]];
	return c >= 'A' && c <= 'Z' ? i + 1 - m->last : 0;
}

/* The same before the name: "O' Dell said". free_from: no name covers the tokens from there on. */
static void reach_back(const qn_run *r, const qn_layer *token, uint32_t free_from, struct mention *m)
{
	if (m->kind == E_PER && m->first >= free_from + 2 && token_in(r, token, m->first - 1, "|'|\xe2\x80\x99|") && token_in(r, token, m->first - 2, "|O|") &&
	    token->end[m->first - 2] == token->begin[m->first - 1] && token->end[m->first - 1] + 1 == m->begin)
		m->begin = token->begin[m->first -= 2];
}

/* "the Doctors' Association": a body behind an apostrophe is part of the name. */
static bool goes_on(const qn_run *r, const qn_layer *token, const struct mention *m)
{
	static const char bodies[] = "|Association|Union|Federation|League|Party|Council|Club|Hospital|Institute|Alliance|";
	char last = r->text[m->end - 1];
	bool open = last == '\'' || (m->end - m->begin > 3 && memcmp(r->text + m->end - 3, "\xe2\x80\x99", 3) == 0);
	return open && m->last < token->n && token->begin[m->last] == m->end + 1 && token_in(r, token, m->last, bodies);
}

/* "Chinese government": what stands in small letters behind a people is not its name. */
static void cut_office(const qn_run *r, const struct gazetteer *lists, const qn_layer *token, struct mention *m)
{
	static const char offices[] = "|government|administration|army|police|officials|president|authorities|parliament|";
	if (m->last - m->first == 2 && m->kind == E_ORG && token_in(r, token, m->last - 1, offices) && names_people(r, lists, token, m->first)) {
		m->end = token->end[--m->last - 1];
		m->kind = E_MISC;
	}
}

/* Whether a sentence may begin with the token: one does, or an end stands before it. */
static bool may_begin(const qn_run *r, const qn_layer *token, const qn_layer *sentence, uint32_t i)
{
	uint32_t s = qn_find(sentence, token->begin[i]);
	return (s < sentence->n && sentence->begin[s] == token->begin[i]) || i == 0 || token_in(r, token, i - 1, "|.|!|?|:|\"|\xe2\x80\x9c|");
}

/* "Trams ran": a sentence's first word that hardly anybody writes with a capital elsewhere, and that no list has, is no name. */
static bool plain_word(const qn_run *r, const struct entity_known *known, const qn_layer *token, const qn_layer *sentence, const struct mention *m)
{
	const char *s = r->text + m->begin;
	uint32_t n = m->end - m->begin, written = words_case(&known->words, s, n), small = 3; /* of four shares */
	if (m->last - m->first != 1 || m->kind == E_MISC || n < 4 || s[1] < 'a' || !may_begin(r, token, sentence, m->first))
		return false;
	if (!written && s[n - 1] == 's') { /* "Trams" is as rare as "trams" */
		written = words_case(&known->words, s, n - 1);
		small = 2;
	}
	if (!written || (written - 1) / 16 < small)
		return false;
	return !gazetteer_word(&known->lists, feat_bytes(s, n));
}

/* "(PRT)" behind a person, as lists of who came first have it. before: the name before the bracket. */
static bool is_whence(const qn_run *r, const qn_layer *token, uint32_t i, const struct mention *before)
{
	return before && before->kind == E_PER && before->last + 1 == i && i + 1 < token->n && token_in(r, token, i - 1, "|(|") && token_in(r, token, i + 1, "|)|") &&
	       country_of(r->text + token->begin[i], token->end[i] - token->begin[i]).letters;
}

/* Whether two countries at least are told so: one alone may be a party or a club. */
static bool tells_whence(const qn_run *r, const qn_layer *token, const struct mentions *m)
{
	uint32_t first = QN_NONE;
	for (uint32_t k = 0; k < m->n; k++) {
		uint32_t i = m->at[k].last + 1;
		if (!is_whence(r, token, i, &m->at[k]))
			continue;
		if (first != QN_NONE && memcmp(r->text + token->begin[i], r->text + token->begin[first], 3) != 0)
			return true;
		first = first == QN_NONE ? i : first;
	}
	return false;
}

/* "API_0814.doc", "Prices.pdf": files are no names. */
static bool is_file(const qn_run *r, const qn_layer *token, const struct mention *m)
{
	const char *s = r->text + token->begin[m->last - 1];
	uint32_t n = token->end[m->last - 1] - token->begin[m->last - 1];
	return n > 4 && s[n - 4] == '.' && text_among("|pdf|doc|xls|ppt|jpg|gif|png|zip|txt|htm|exe|mp3|", s + n - 3, 3);
}

/* "The Seventies", "Bravo, Madame": a decade and an address alone are nobody's name. */
static bool names_nobody(const qn_run *r, const qn_layer *token, const struct mention *m)
{
	return m->last - m->first == 1 && token_in(r, token, m->first, "|Twenties|Thirties|Forties|Fifties|Sixties|Seventies|Eighties|Nineties|Noughties|Monsieur|Madame|Madam|Mister|Herr|Frau|");
}

/* "near Reno, Nev., in": a state that is cut short, behind a place. before: the name in front. */
static bool is_state_short(const qn_run *r, const qn_layer *token, uint32_t i, const struct mention *before)
{
	static const char states[] = "|Ont.|Que.|Alta.|Sask.|Man.|B.C.|N.S.|N.B.|P.E.I.|Nfld.|Ala.|Ariz.|Ark.|Calif.|Colo.|Conn.|Del.|Fla.|Ga.|Ill.|Ind.|Kan.|Ky.|La.|Md.|Mass.|Mich.|Minn.|Miss.|Mo.|Mont.|Neb.|"
	                             "Nev.|N.C.|N.D.|N.H.|N.J.|N.M.|N.Y.|Okla.|Ore.|Pa.|R.I.|S.C.|S.D.|Tenn.|Tex.|Vt.|Va.|Wash.|W.Va.|Wis.|Wyo.|";
	static const char parted[] = "|Ont|Que|Alta|Sask|Nfld|"; /* from their stop */
	bool here = before && before->kind == E_LOC && before->last + 1 == i && token_in(r, token, i - 1, "|,|");
	return here && (token_in(r, token, i, states) || (token_in(r, token, i, parted) && i + 1 < token->n && token_in(r, token, i + 1, "|.|")));
}

/* "CCTV footage": cameras, and no broadcaster. */
static bool is_cameras(const qn_run *r, const qn_layer *token, const struct mention *m)
{
	return m->last - m->first == 1 && token_in(r, token, m->first, "|CCTV|") && m->last < token->n &&
	       token_in(r, token, m->last, "|footage|camera|cameras|image|images|still|stills|video|videos|recording|recordings|system|systems|showed|shows|evidence|pictures|clip|clips|");
}

bool entity_settle(qn_run *r, const struct entity_known *known, const qn_layer *token, const qn_layer *sentence, struct mentions *m)
{
	const struct gazetteer *lists = &known->lists;
	const struct words_of words = {r, token};
	struct mentions out = mentions_like(m);
	bool whence = tells_whence(r, token, m);
	for (uint32_t i = 0, at = 0; i < token->n;) {
		if (whence && is_whence(r, token, i, out.n ? &out.at[out.n - 1] : NULL)) {
			struct mention one = {i, i + 1, token->begin[i], token->end[i], E_LOC, QN_NONE};
			if (!entity_add_mention(r, &out, one))
				return false;
			for (i++; at < m->n && m->at[at].first < i; at++)
				;
			continue;
		}
		if (at < m->n && m->at[at].first <= i) {
			struct mention *one = &m->at[at++];
			uint32_t cut = quote_within(r, token, one);
			if (cut < one->last) {
				struct mention before = {one->first, cut, one->begin, token->end[cut - 1], one->kind, QN_NONE};
				if (!entity_add_mention(r, &out, before))
					return false;
				for (one->first = cut + 1; one->first + 1 < one->last && token_in(r, token, one->first, "|,|.|-|"); one->first++)
					;
				one->begin = token->begin[one->first];
			}
			uint32_t more = blank_within(r, token, one);
			for (one->last += more; more && at < m->n && m->at[at].first < one->last; at++)
				if (m->at[at].last > one->last)
					one->last = m->at[at].last;
			one->end = token->end[one->last - 1];
			i = one->last;
			if (names_nobody(r, token, one) || entity_only_titles(&words, one) || is_file(r, token, one) || is_cameras(r, token, one) || plain_word(r, known, token, sentence, one) || (at < m->n && entity_title_alone(&words, one, &m->at[at])))
				continue;
			entity_cut_titles(&words, one);
			entity_cut_honours(&words, one);
			entity_reach_given(&words, out.n ? out.at[out.n - 1].last : 0, one);
			cut_office(r, lists, token, one);
			reach_back(r, token, out.n ? out.at[out.n - 1].last : 0, one);
			mind_words(r, lists, token, out.n ? out.at[out.n - 1].last : 0, one);
			if (goes_on(r, token, one)) {
				one->end = token->end[one->last++];
				one->kind = E_ORG;
				while (at < m->n && m->at[at].first < one->last)
					at++;
				i = one->last;
			}
			if (one->last - one->first == 1 && one->kind != E_MISC && is_of_people(r, lists, token, one))
				one->kind = E_MISC;
			if (!entity_add_mention(r, &out, *one))
				return false;
			continue;
		}
		if (is_state_short(r, token, i, out.n ? &out.at[out.n - 1] : NULL)) {
			bool stop = r->text[token->end[i] - 1] != '.';
			struct mention one = {i, i + 1 + stop, token->begin[i], token->end[i + stop], E_LOC, QN_NONE};
			if (!entity_add_mention(r, &out, one))
				return false;
			i += stop;
		} else if (names_people(r, lists, token, i)) {
			struct mention one = {i, i + 1, token->begin[i], token->end[i], E_MISC, QN_NONE};
			if (!entity_add_mention(r, &out, one))
				return false;
		}
		i++;
	}
	*m = out;
	return true;
}
