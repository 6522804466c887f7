/*
 * country.h -- countries and their peoples by ISO 3166.
 */
#ifndef QN_LEARN_COUNTRY_H
#define QN_LEARN_COUNTRY_H

#include <stdbool.h>
#include <stdint.h>

struct country {
	const char *code; /* "CN"; NULL: s is neither a country nor a people */
	bool people;      /* Chinese, Belgians */
	bool part;        /* of a part of it, which is not the whole: Scotland, Welsh */
	bool letters;     /* three capitals that stand for it: PRT, or POR as sport has it; may be a party or a club as well */
};
/* What n bytes say, a name as a text has it: "China", "the Netherlands", "U.S.", "Pakistani". */
struct country country_of(const char *s, uint32_t n);

#endif
