/*
 * portray.h -- what part a span has in what each word of the sentence says of somebody.
 *
 * "Reed, a liar, attacked Keller's plan": of Reed the subject's rating of "attack" holds and the bearer's of "liar"; Keller
 * owns the plan that suffers. The parts come from the syntax tree; through clauses without a subject of their own,
 * passives, relative clauses and joined verbs a subject goes on. With the ratings of connotation.h a word
 * and the part in it make a value from -2 to 2: how it makes the span look.
 */
#ifndef QN_ATTITUDE_PORTRAY_H
#define QN_ATTITUDE_PORTRAY_H

#include "view.h"

enum portray_part {
	PART_NONE,    /* none that the tree tells; the word's value is that of the thing itself */
	PART_DOES, PART_STILL_DOES /* at a further verb, or by the manner of doing */,
	PART_SUFFERS, PART_STILL_SUFFERS,
	PART_OWNS, PART_OF, /* "X's attack", "attack on X" */
	PART_IS,      /* what is said to be X: qualities, appositions */
	PART_LINKED,  /* the word stands in what X does or suffers */
	PART_SAYS,    /* in what X says */
	PORTRAY_PARTS
};

/* For each word of the view's sentence, out[v->first ... v->last): the part, and the value, which a negation turns. */
void portray(const struct view *v, const struct view_span *s, struct portrayal out[VIEW_MOST]);

#endif
