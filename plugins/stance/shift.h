/*
 * shift.h -- what the files share that tell whether a statement holds: shift.c and above.c.
 */
#ifndef QN_STANCE_SHIFT_H
#define QN_STANCE_SHIFT_H

#include "stance.h"

#define DENIALS "|not|n't|n’t|never|"

/* above.c: what the word `head`, on which v hangs, makes of a statement that is `steps` words below v; whether what stands above that matters, too. */
bool shift_above(const struct stance_article *a, uint32_t v, uint32_t head, unsigned steps, struct shift *s);

#endif
