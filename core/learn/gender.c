/* gender.c -- a given name is looked up by its fingerprint; see gender.h. */
#include "gender.h"

#include "../model.h"
#include "hash.h"
#include "text.h"

bool genders_open(struct genders *g, const void *file)
{
	size_t n = 0, m = 0;
	g->print = model_section(file, "print", &n);
	g->lean = model_section(file, "lean", &m);
	g->n_slot = (uint32_t)m;
	return g->print && g->lean && m && n == 2 * m && !(m & (m - 1));
}

int gender_of(const struct genders *g, const char *s, size_t n)
{
	char low[64];
	if (n > 48)
		return 0;
	uint32_t h = feat_bytes(low, text_lower(s, n, low, sizeof low)), at = h & (g->n_slot - 1);
	uint16_t mine = (uint16_t)(h >> 16 ? h >> 16 : 1);
	while (g->print[at] && g->print[at] != mine)
		at = (at + 1) & (g->n_slot - 1);
	return g->print[at] ? g->lean[at] : 0;
}
