/* title.c -- the titles, once for all who ask. */
#include "title.h"
#include "text.h"

#include <stdlib.h>
#include <string.h>

enum { ADDRESS = TITLE_ADDRESS, RANK = TITLE_RANK, OFFICE = TITLE_OFFICE, MAN = TITLE_MAN, WOMAN = TITLE_WOMAN };

const struct title titles[] = { /* sorted */
	{"abbess", OFFICE | WOMAN}, {"abbot", OFFICE | MAN}, {"admiral", OFFICE}, {"alderman", OFFICE | MAN}, {"alh", ADDRESS | MAN},
	{"alhaji", ADDRESS | MAN}, {"ambassador", OFFICE}, {"archbishop", OFFICE}, {"archdeacon", OFFICE}, {"ayatollah", RANK | MAN}, {"baron", RANK | MAN},
	{"baroness", RANK | WOMAN}, {"barrister", ADDRESS}, {"brigadier", OFFICE}, {"capt", OFFICE}, {"captain", OFFICE}, {"chancellor", OFFICE},
	{"cllr", OFFICE}, {"col", OFFICE}, {"colonel", OFFICE}, {"commissioner", OFFICE}, {"comrade", ADDRESS}, {"congressman", OFFICE | MAN},
	{"congresswoman", OFFICE | WOMAN}, {"constable", OFFICE}, {"corporal", OFFICE}, {"councillor", OFFICE}, {"councilman", OFFICE | MAN},
	{"councilwoman", OFFICE | WOMAN}, {"count", RANK | MAN}, {"countess", RANK | WOMAN}, {"cpl", OFFICE}, {"dame", RANK | WOMAN},
	{"datin", ADDRESS | WOMAN}, {"dato", ADDRESS | MAN}, {"datuk", ADDRESS | MAN}, {"detective", OFFICE}, {"dr", ADDRESS}, {"duchess", RANK | WOMAN},
	{"duke", RANK | MAN}, {"earl", RANK | MAN}, {"emperor", RANK | MAN}, {"empress", RANK | WOMAN}, {"encik", ADDRESS | MAN}, {"eng", ADDRESS},
	{"engr", ADDRESS}, {"frau", ADDRESS | WOMAN}, {"gen", OFFICE}, {"general", OFFICE}, {"gov", OFFICE}, {"governor", OFFICE},
	{"hajia", ADDRESS | WOMAN}, {"herr", ADDRESS | MAN}, {"hon", ADDRESS}, {"hrh", ADDRESS}, {"imam", RANK | MAN}, {"inspector", OFFICE},
	{"judge", OFFICE}, {"justice", OFFICE}, {"king", RANK | MAN}, {"lady", RANK | WOMAN}, {"lieutenant", OFFICE}, {"lord", RANK | MAN}, {"lt", OFFICE},
	{"madame", ADDRESS | WOMAN}, {"maj", OFFICE}, {"mallam", ADDRESS | MAN}, {"mayor", OFFICE}, {"minister", OFFICE}, {"miss", ADDRESS | WOMAN},
	{"monsieur", ADDRESS | MAN}, {"mr", ADDRESS | MAN}, {"mrs", ADDRESS | WOMAN}, {"ms", ADDRESS | WOMAN}, {"mx", ADDRESS}, {"patriarch", OFFICE | MAN},
	{"pope", RANK | MAN}, {"premier", OFFICE}, {"president", OFFICE}, {"prince", RANK | MAN}, {"princess", RANK | WOMAN}, {"prof", OFFICE},
	{"professor", OFFICE}, {"puan", ADDRESS | WOMAN}, {"queen", RANK | WOMAN}, {"rabbi", RANK | MAN}, {"rep", OFFICE}, {"rev", ADDRESS},
	{"secretary", OFFICE}, {"sen", OFFICE}, {"senator", OFFICE}, {"senor", ADDRESS | MAN}, {"senora", ADDRESS | WOMAN}, {"sergeant", OFFICE},
	{"seri", ADDRESS}, {"señor", ADDRESS | MAN}, {"señora", ADDRESS | WOMAN}, {"sgt", OFFICE}, {"sheikh", RANK | MAN}, {"sheikha", RANK | WOMAN},
	{"sheriff", OFFICE}, {"shri", ADDRESS | MAN}, {"sir", RANK | MAN}, {"smt", ADDRESS | WOMAN}, {"sultan", RANK | MAN}, {"superintendent", OFFICE},
	{"tan", ADDRESS}, {"taoiseach", OFFICE}, {"tun", RANK | MAN}, {"tunku", RANK | MAN},
	{NULL, 0}};

static int by_word(const void *key, const void *title) { return strcmp(key, ((const struct title *)title)->word); }

unsigned title_of(const char *s, size_t n)
{
	char low[24];
	if (n && s[n - 1] == '.')
		n--;
	if (n >= sizeof low)
		return 0;
	low[text_lower(s, n, low, sizeof low - 1)] = 0;
	const struct title *t = bsearch(low, titles, sizeof titles / sizeof *titles - 1, sizeof *titles, by_word);
	return t ? t->bits : 0;
}
