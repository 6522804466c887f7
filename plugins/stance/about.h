/*
 * about.h -- what a thing is about: what about.c finds out and mind.c asks.
 */
#ifndef QN_STANCE_ABOUT_H
#define QN_STANCE_ABOUT_H

#include "stance.h"

/* Whom a thing is about. A loss ("Reed's defeat") is nobody's doing: only who is glad of it or sorry tells what he feels. */
struct about { struct names whom; int sign; bool loss, his; uint32_t verb; /* that says it: resign; 0: none */ };

/* What the noun, a thing, is about; sign 0: nobody. It may be about a thing that is about somebody: `deep` says how often it was. */
struct about about_thing(struct stance_article *a, uint32_t noun, unsigned deep);
/* "Claims that Reed had lied": what is said of whom in clause v; `charge`: an accusation, which is ill in any case. */
struct about about_told(struct stance_article *a, uint32_t v, bool charge);
/* The clause that says what a noun such as "claims" claims; NOWHERE. */
uint32_t about_clause(const struct stance_article *a, uint32_t noun);

/* besides.c: the rows of holder on others than t tells, where verb v is with (m > 0) or against `thing`; doer_told: it says by whom it is done */
void besides_look(struct stance_article *a, uint32_t v, uint32_t thing, const struct names *holder, int m, const struct about *t, bool doer_told);

#endif
