/*
 * told.h -- what an article says a name is, by the words within and beside it.
 */
#ifndef ENTITY_TOLD_H
#define ENTITY_TOLD_H

#include "quidnunc.h"

struct told {
	const char *text;
	const qn_layer *token;
	const uint8_t *first; /* [n_token] bit 0: the sentence begins here */
};

/* Whether the word is one with which a company's name ends. */
bool told_company_word(const struct told *g, uint32_t i);
/* Whether no name that ends so is a person's or a place's. */
bool told_company_alone(const struct told *g, uint32_t i);
/* "Halvorsen Marine, a company that": what stands behind the name at e says so. */
bool told_as_company(const struct told *g, uint32_t e);
/* The same where it makes a company of what looks like a person: no "John Hale, a company director". nobody: it looks like none, so that "a builder" will do. */
bool told_as_company_surely(const struct told *g, uint32_t e, bool nobody);
/* "A Turkish lender, Anadolu Ticaret Bankasi, is": the same, before and behind the name [b, e). nobody: it looks like no person, so that "the builder" will do. */
bool told_between_commas(const struct told *g, uint32_t b, uint32_t e, bool nobody);
/* "Copper Tide said its", "the journal Bird Cognition": what looks like a work is a body. */
bool told_speaks_as_body(const struct told *g, uint32_t b, uint32_t e);
/* "insurer Lund Berg", "Dutch brewer Ten Broek": nobody is an insurer, though Joe Hill may be a brewer. */
bool told_lender(const struct told *g, uint32_t b);
/* "chief executive of Alpe Holz", "Mwangaza Sugar, whose owner": nobody has such people but a firm. */
bool told_led(const struct told *g, uint32_t b, uint32_t e);
/* "shares in Brightwell", "Brightwell, which": what has shares and is a thing is no person, though one of the name is in the article. */
bool told_owned(const struct told *g, uint32_t b, uint32_t e);
/* "a supplier, Cloudmere", "lender Zenova": what stands before the name at b says so. */
bool told_before_as_company(const struct told *g, uint32_t b);
/* "Anchor, the seamen's charity, closed": a verb stands behind what is told at the comma e in several words. */
bool told_acts_behind(const struct told *g, uint32_t e);
/* "Ember, his last novel": what stands behind the name at e says that it is a work. */
bool told_as_work(const struct told *g, uint32_t e);
/* "the housing charity Roof": nobody is a charity. */
bool told_charity(const struct told *g, uint32_t b);
/* "Valeska Paris, an Australian woman and": what stands behind the name at e says that a person has it. */
bool told_as_person(const struct told *g, uint32_t e);
/* "Banks, 19,": an age stands behind the name at e; where no sentence's first word is known, `first` is NULL. */
bool told_age(const struct told *g, uint32_t e);

#endif
