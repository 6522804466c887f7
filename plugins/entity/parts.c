/*
 * parts.c -- by which of its parts a name is known in the rest of the article.
 *
 * A club by its last word, a river by its first, a saint's hospital without "Hospital", a person by both halves of a surname or by a nickname between marks, and who holds an office by its
 * initials. What is put down here is looked for in the text by agree.c.
 */
#include "agree.h"

/* Gaels, Minutemen. */
static bool is_of_several(const struct agree *g, uint32_t i)
{
	uint32_t n = agree_size(g, i);
	return agree_text(g, i)[n - 1] == 's' || (n > 5 && memcmp(agree_text(g, i) + n - 3, "men", 3) == 0);
}

/* "Kilburn Rovers": the club's last word, by which it may be called alone. */
static void learn_club(const struct agree *g, uint32_t b, uint32_t e)
{
	if (g->kind[b] == E_ORG && e - b > 1 && g->low[e - 1] && agree_in(g, e - 1, "|Rovers|Wanderers|Hotspur|Albion|Argyle|Athletic|Thistle|Shamrocks|Harriers|"))
		agree_word(g, g->low[e - 1])->shorts = 1;
	else if (g->kind[b] == E_ORG && e - b == 2 && agree_place(g, b) && g->low[e - 1] && agree_proper(g, e - 1) && agree_size(g, e - 1) > 4 && is_of_several(g, e - 1))
		agree_word(g, g->low[e - 1])->shorts = 1; /* Dunmore Gaels */
}

/* "St Brigid's Hospital" is called St Brigid's. */
static void learn_saint(const struct agree *g, uint32_t b, uint32_t e)
{
	if (g->kind[b] != E_ORG || e - b < 4 || !agree_in(g, b, "|St|St.|Saint|") || !agree_in(g, e - 2, "|'s|\xe2\x80\x99s|'|\xe2\x80\x99|") || e - b > AGREE_LONGEST)
		return;
	uint32_t h = 0;
	for (uint32_t i = b; i + 1 < e; i++)
		h = agree_chain(h, g, i);
	struct phrase *p = agree_phrase(g, h);
	p->key = h | !h;
	p->n[E_ORG]++;
	p->firm = p->saint = 1;
}

/* "Ingrid Vasquez-Moe": both halves of a surname are a name wherever they stand. */
static void learn_halves(const struct agree *g, uint32_t b, uint32_t e)
{
	if (e - b < 4 || !agree_is(g, e - 2, '-') || !g->low[e - 3] || !g->low[e - 1] || g->token->begin[e - 1] != g->token->end[e - 2] || g->token->begin[e - 2] != g->token->end[e - 3])
		return;
	uint32_t h = agree_chain(agree_chain(agree_chain(0, g, e - 3), g, e - 2), g, e - 1);
	struct phrase *p = agree_phrase(g, h);
	p->key = h | !h;
	p->n[E_PER]++;
	p->halves = 1;
}

/* "Cabinet Secretary Ana Li", "Inspector-General Tom Hill": an office that papers call by its initials further on. Others are a body's, too: the Election
   Commissioner's commission is the EC. */
void agree_office(const struct agree *g, uint32_t b)
{
	uint32_t k = b > 1 && agree_is(g, b - 2, '-') ? b - 3 : b - 2;
	if (g->kind[b] != E_PER || b < 2 || k >= b || g->span[b - 1] || g->span[k] || !g->low[b - 1] || !g->low[k])
		return;
	char both[2] = {(char)(*agree_text(g, k) | 32), (char)(*agree_text(g, b - 1) | 32)};
	if (text_among(AGREE_OFFICE, both, 2))
		agree_word(g, feat_bytes(both, 2))->office = 1;
}

/* Samuel "Boots" Okoro is called Boots. */
static void learn_nickname(const struct agree *g, uint32_t b, uint32_t e)
{
	for (uint32_t i = b + 2; i + 2 < e; i++)
		if (g->low[i] && strchr("\"'(\xe2\xc2", *agree_text(g, i - 1)) && strchr("\"')\xe2\xc2", *agree_text(g, i + 1)))
			agree_word(g, g->low[i])->nickname = 1;
}

void agree_parts(const struct agree *g, uint32_t b, uint32_t e)
{
	if (g->kind[b] == E_LOC && e - b == 2 && g->low[b] && agree_in(g, b + 1, "|River|"))
		agree_word(g, g->low[b])->river = 1;
	learn_club(g, b, e);
	learn_saint(g, b, e);
	if (g->kind[b] == E_PER) {
		learn_halves(g, b, e);
		learn_nickname(g, b, e);
	}
}
