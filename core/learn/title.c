/* title.c -- the titles, once for all who ask. */
#include "title.h"
#include "text.h"

#include <stdlib.h>
#include <string.h>

enum { ADDRESS = TITLE_ADDRESS, RANK = TITLE_RANK, OFFICE = TITLE_OFFICE, MAN = TITLE_MAN, WOMAN = TITLE_WOMAN };

const struct title titles[] = { /* sorted */
	{"abbess", OFFICE | WOMAN}, {"abbot", OFFICE | MAN}, {"adm", OFFICE}, {"admiral", OFFICE}, {"adv", OFFICE}, {"advocate", OFFICE}, {"ald", OFFICE},
	{"alderman", OFFICE | MAN}, {"alh", ADDRESS | MAN}, {"alhaja", ADDRESS | WOMAN}, {"alhaji", ADDRESS | MAN}, {"aling", ADDRESS | WOMAN},
	{"amb", OFFICE}, {"ambassador", OFFICE}, {"arc", ADDRESS}, {"archbishop", OFFICE}, {"archdeacon", OFFICE}, {"asiwaju", ADDRESS | MAN},
	{"atty", OFFICE}, {"aunt", ADDRESS | WOMAN}, {"auntie", ADDRESS | WOMAN}, {"aunty", ADDRESS | WOMAN}, {"ayatollah", RANK | MAN},
	{"bapak", ADDRESS | MAN}, {"baron", RANK | MAN}, {"baroness", RANK | WOMAN}, {"barr", ADDRESS}, {"barrister", ADDRESS}, {"begum", RANK | WOMAN},
	{"brig", OFFICE}, {"brig-gen", OFFICE}, {"brigadier", OFFICE}, {"bro", ADDRESS | MAN}, {"capt", OFFICE}, {"captain", OFFICE}, {"cde", ADDRESS},
	{"cdr", OFFICE}, {"chancellor", OFFICE}, {"chief", OFFICE}, {"cik", ADDRESS}, {"cllr", OFFICE}, {"clr", OFFICE}, {"cmdr", OFFICE}, {"col", OFFICE},
	{"colonel", OFFICE}, {"comdt", OFFICE}, {"commissioner", OFFICE}, {"comr", ADDRESS}, {"comrade", ADDRESS}, {"congressman", OFFICE | MAN},
	{"congresswoman", OFFICE | WOMAN}, {"const", OFFICE}, {"constable", OFFICE}, {"corporal", OFFICE}, {"coun", OFFICE}, {"councillor", OFFICE},
	{"councilman", OFFICE | MAN}, {"councilwoman", OFFICE | WOMAN}, {"count", RANK | MAN}, {"countess", RANK | WOMAN}, {"cpl", OFFICE}, {"cr", OFFICE},
	{"dame", RANK | WOMAN}, {"datin", ADDRESS | WOMAN}, {"dato", ADDRESS | MAN}, {"datuk", ADDRESS | MAN}, {"detective", OFFICE}, {"dr", ADDRESS},
	{"duchess", RANK | WOMAN}, {"duke", RANK | MAN}, {"earl", RANK | MAN}, {"emperor", RANK | MAN}, {"empress", RANK | WOMAN}, {"encik", ADDRESS | MAN},
	{"eng", ADDRESS}, {"engr", ADDRESS}, {"evang", ADDRESS}, {"flt", OFFICE}, {"fr", OFFICE | MAN}, {"frau", ADDRESS | WOMAN}, {"gen", OFFICE},
	{"general", OFFICE}, {"gov", OFFICE}, {"governor", OFFICE}, {"gp", OFFICE}, {"hajah", ADDRESS | WOMAN}, {"haji", ADDRESS | MAN},
	{"hajia", ADDRESS | WOMAN}, {"hajiya", ADDRESS | WOMAN}, {"hajjah", ADDRESS | WOMAN}, {"herr", ADDRESS | MAN}, {"hon", ADDRESS},
	{"hon'ble", ADDRESS}, {"honorable", ADDRESS}, {"honourable", ADDRESS}, {"hrh", ADDRESS}, {"ibu", ADDRESS | WOMAN}, {"imam", RANK | MAN},
	{"insp", OFFICE}, {"inspector", OFFICE}, {"judge", OFFICE}, {"justice", OFFICE}, {"ka", ADDRESS}, {"kagawad", OFFICE}, {"king", RANK | MAN},
	{"kuya", ADDRESS | MAN}, {"lady", RANK | WOMAN}, {"ldr", OFFICE}, {"lieutenant", OFFICE}, {"lord", RANK | MAN}, {"lt", OFFICE}, {"lt-col", OFFICE},
	{"lt-gen", OFFICE}, {"madam", ADDRESS}, {"madame", ADDRESS | WOMAN}, {"maj", OFFICE}, {"maj-gen", OFFICE}, {"malam", ADDRESS | MAN},
	{"mallam", ADDRESS | MAN}, {"mama", ADDRESS | WOMAN}, {"manong", ADDRESS | MAN}, {"maulana", RANK | MAN}, {"mayor", OFFICE},
	{"mheshimiwa", ADDRESS}, {"minister", OFFICE}, {"miss", ADDRESS | WOMAN}, {"mlle", ADDRESS | WOMAN}, {"mme", ADDRESS | WOMAN},
	{"monsieur", ADDRESS | MAN}, {"mr", ADDRESS | MAN}, {"mrs", ADDRESS | WOMAN}, {"ms", ADDRESS | WOMAN}, {"msgr", OFFICE | MAN},
	{"mufti", RANK | MAN}, {"mullah", RANK | MAN}, {"mwalimu", ADDRESS}, {"mx", ADDRESS}, {"mzee", ADDRESS | MAN}, {"oba", RANK | MAN},
	{"oom", ADDRESS | MAN}, {"otunba", ADDRESS | MAN}, {"paduka", ADDRESS}, {"pak", ADDRESS}, {"pastor", OFFICE}, {"patriarch", OFFICE | MAN},
	{"pope", RANK | MAN}, {"premier", OFFICE}, {"president", OFFICE}, {"prince", RANK | MAN}, {"princess", RANK | WOMAN}, {"prof", OFFICE},
	{"professor", OFFICE}, {"pst", ADDRESS}, {"puan", ADDRESS | WOMAN}, {"qazi", RANK | MAN}, {"queen", RANK | WOMAN}, {"rabbi", RANK | MAN},
	{"radm", OFFICE}, {"rep", OFFICE}, {"rev", ADDRESS}, {"revd", ADDRESS}, {"reverend", ADDRESS}, {"rt", ADDRESS}, {"secretary", OFFICE},
	{"sen", OFFICE}, {"senator", OFFICE}, {"senhor", ADDRESS | MAN}, {"senhora", ADDRESS | WOMAN}, {"senor", ADDRESS | MAN},
	{"senora", ADDRESS | WOMAN}, {"sergeant", OFFICE}, {"seri", ADDRESS}, {"señor", ADDRESS | MAN}, {"señora", ADDRESS | WOMAN}, {"sgt", OFFICE},
	{"sheikh", ADDRESS | MAN}, {"sheikha", RANK | WOMAN}, {"sheriff", OFFICE}, {"shri", ADDRESS | MAN}, {"shrimati", ADDRESS | WOMAN},
	{"signor", ADDRESS | MAN}, {"signora", ADDRESS | WOMAN}, {"sir", RANK | MAN}, {"smt", ADDRESS | WOMAN}, {"sqn", OFFICE}, {"sra", ADDRESS | WOMAN},
	{"srta", ADDRESS | WOMAN}, {"sultan", RANK | MAN}, {"superintendent", OFFICE}, {"supt", OFFICE}, {"tan", ADDRESS}, {"tanaiste", OFFICE},
	{"tannie", ADDRESS | WOMAN}, {"taoiseach", OFFICE}, {"thiru", ADDRESS | MAN}, {"toh", ADDRESS}, {"tun", RANK | MAN}, {"tunku", RANK | MAN},
	{"tánaiste", OFFICE}, {"uncle", ADDRESS | MAN}, {"ustaz", ADDRESS}, {"ustazah", ADDRESS | WOMAN}, {"vadm", OFFICE}, {"ven", OFFICE}, {"wg", OFFICE},
	{"wira", ADDRESS}, {"yab", ADDRESS}, {"yb", ADDRESS},
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
