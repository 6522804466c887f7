/*
 * start.c -- where learning starts: what is known of English, whether the texts have
 * cases of it or not.
 */
#include "features.h"

static const struct { uint16_t question; uint8_t value; bool group[GROUPS]; float weight; } known[] = {
	{GENDER, 0, {[G_PERSON] = true}, 1.5f}, {GENDER, 1, {[G_PERSON] = true}, 0.8f}, {GENDER, 3, {[G_PERSON] = true}, -2},
	{NOBODY_REPORTED, 2, {[G_THEY] = true}, -3}, {NOBODY_REPORTED, 2, {[G_IT] = true}, -1.2f}, {GENDER, 4, {[G_PERSON] = true}, -5}, {GENDER, 5, {[G_PERSON] = true}, 2},
	{BOUND, 3, {[G_PERSON] = true}, 1}, {BOUND, 5, {[G_PERSON] = true}, 0.5f},
	{AHEAD, 4, {true, true, true}, -2}, {AHEAD, 6, {[G_ROLE] = true, [G_THING] = true}, -2}, /* "He said Li had": he is not Li */
	{INSIDE, 1, {true, true, true}, -2}, {QUOTED, 3, {true, true, true}, -2}, {SPEAKER, 0, {true, true, true}, -5}, {SPOKE, 5, {true, true, true}, 0.8f}, {SPOKE, 6, {true, true, true}, 0.5f}, {SPOKE, 10, {true, true, true}, 2}, {SPOKE, 11, {true, true, true}, 0.8f},
	{AWAY, 0, {true, true, true, true, true}, 0.3f}, {AWAY, 6, {true, true, true}, -0.7f}, {AWAY, 7, {true, true, true}, -1.5f},
	{SAID_, 0, {[G_ROLE] = true, [G_THING] = true}, 2}, {SAID_, 1, {[G_ROLE] = true, [G_THING] = true}, 1.5f},
	{SAID_, 2, {[G_ROLE] = true, [G_THING] = true}, 1.2f}, {SAID_, 3, {[G_ROLE] = true, [G_THING] = true}, -0.5f}, {WITH, 1, {[G_ROLE] = true, [G_THING] = true}, 1},
	{SAID_, 5, {[G_ROLE] = true}, -5}, {KNOWN, 4, {[G_ROLE] = true}, -3}, {SAID_, 6, {[G_THING] = true}, 0.4f}, {SAID_, 7, {[G_THING] = true}, -1.2f}, {SAID_, 8, {[G_ROLE] = true}, -1.5f}, {NOBODY_IT, 4, {[G_IT] = true}, 4},
	{ROLE, R_AHEAD * 3, {[G_PERSON] = true}, 4}, {INSERTED, 1, {[G_PERSON] = true}, -2}, {NEXT_TO, 0, {[G_PERSON] = true}, 4}, {NEXT_TO, 1, {[G_PERSON] = true}, 1.5f}, {CLAUSE, 0, {[G_PERSON] = true}, 1}, {CLAUSE, 4, {[G_PERSON] = true}, 0.5f}, {RELATIVE, 0, {[G_ROLE] = true, [G_THING] = true}, -4},
	{RELATIVE, 1 + R_ROLES, {[G_PERSON] = true}, 2}, {RELATIVE, 1 + R_OBJECT, {[G_PERSON] = true}, -2}, {RELATIVE, 1 + R_OBLIQUE, {[G_PERSON] = true}, -0.5f}, {NOBODY_OF, S_ANYONE, {[G_ROLE] = true}, -2},
	{OWNED, 0, {[G_PERSON] = true}, 2}, {OWNED, 2, {[G_PERSON] = true}, -1}, {OWNED, 15, {[G_PERSON] = true}, 0.5f},
	{PARALLEL, 25, {true, true, true}, 0.7f}, {PARALLEL, 27, {true, true, true}, -0.5f}, /* the subject of the last sentence, and its object */
	{FIT, S_PLACE * 8 + 0, {[G_THING] = true}, -1}, {FIT, S_PLACE * 8 + 4, {[G_THING] = true}, 1}, {FIT, S_PLACE * 8 + 6, {[G_THING] = true}, -1.5f},
};

void coref_share(float *to, const float *from)
{
	for (unsigned f = 0; f < NOBODY; f++)
		if ((f < GENDER || f > GENDER_LAST) && (f < FIT || f > FIT_LAST))
			to[f] += from[f];
}

void coref_start(float *weight)
{
	for (unsigned k = 0; k < sizeof known / sizeof *known; k++)
		for (unsigned g = 0; g < GROUPS; g++)
			if (known[k].group[g])
				weight[g * ALL + known[k].question + known[k].value] = known[k].weight;
}
