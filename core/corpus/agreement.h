/*
 * agreement.h -- how far annotators agree: kappa, alpha, unitizing alpha, gamma.
 */
#ifndef QN_AGREEMENT_H
#define QN_AGREEMENT_H

#include "core.h"

/* Cohen's kappa (1960) of two annotators over n units; QN_NONE: not judged, the unit is left out. NAN where chance alone
   would agree on everything. */
double cohen_kappa(const uint32_t *a, const uint32_t *b, size_t n);

/* Krippendorff's alpha with the nominal difference (Krippendorff 2011, Computing Krippendorff's alpha-reliability):
   value[annotator][unit], QN_NONE where one did not judge. NAN if nothing can be compared, or there is one value only. */
double krippendorff_alpha(uint32_t *const *value, unsigned n_annotator, size_t n_unit);

struct unit { uint32_t begin, end, kind; }; /* a stretch that an annotator marked */
struct units { struct unit *at; unsigned n, room; };

/* Krippendorff's alpha for unitizing (1995; Content Analysis, 2nd edition 2004, section 11.6) over a continuum of
   `length`: all kinds together, 1 - sum of observed by sum of expected disagreement. Units of one kind of one annotator
   that overlap are joined. Units get sorted. NAN if nobody marked anything. */
double unitizing_alpha(struct units *of, unsigned n_annotator, uint32_t length);

/* What gamma (Mathet, Widloecher and Metivier 2015) compares, for two annotators: the disorder of the best alignment, and
   the mean disorder of `rounds` continua by chance, each a rotation of either annotator's. Positional and categorial
   dissimilarity count alike, an unaligned unit costs 1. gamma = 1 - observed / expected. False without memory. */
struct gamma { double observed, expected; };
bool gamma_of(const struct units *a, const struct units *b, uint32_t length, unsigned rounds, uint64_t seed, struct gamma *out);
/* The disorder of the best alignment alone; negative without memory. */
double best_disorder(const struct units *a, const struct units *b);

#endif
