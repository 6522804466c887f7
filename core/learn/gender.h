/*
 * gender.h -- what a given name tells of its bearer.
 *
 * gender.model (kind "gender 1") holds fingerprints of some thousand given names
 * and how far each leans to women or men; build-gender.c makes it from lists.
 */
#ifndef LEARN_GENDER_H
#define LEARN_GENDER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct genders { uint32_t n_slot; const uint16_t *print; const int8_t *lean; }; /* [n_slot] */

/* Reads the sections of an open model file, which must outlive g. False if they are not those of a list of given names. */
bool genders_open(struct genders *g, const void *file);
/* The gender that most bearers of a given name have: from -3 (women) to 3 (men), 0 unknown or both. n bytes. */
int gender_of(const struct genders *g, const char *s, size_t n);

#endif
