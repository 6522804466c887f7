/*
 * crf_best.c -- the best way through a chain: see crf.h.
 *
 * All types are treated alike, so a part (begin, inside, last, unit) of all of
 * them lies side by side in one register. Of two ways that are equally good the
 * first is taken, in the order outside, last and unit of the first type, and so on.
 */
#include "crf.h"
#include "wide.h"

#include <math.h>
#include <string.h>

enum { LANES = 8, OUTSIDE = LANES - 1 /* which stands behind the types in CRF_BEGIN */, FREE = 2 * CRF_TYPES + 1 };
typedef float lanes __attribute__((vector_size(LANES * sizeof(float))));
typedef int32_t whole_lanes __attribute__((vector_size(LANES * sizeof(int32_t))));
_Static_assert((int)CRF_TYPES <= (int)OUTSIDE, "outside has a place of its own");

struct steps { /* transitions */
	lanes begin[FREE], unit[FREE]; /* from each state that a span may begin behind; begin[][OUTSIDE]: to outside */
	lanes inside[2], last[2];      /* from begin, from inside */
	whole_lanes from[FREE], at_begin, at_inside; /* those states */
};

static void steps_of(const struct crf *m, struct steps *s)
{
	const float (*step)[CRF_STATES] = m->head->transition;
	unsigned n_type = m->head->n_type, from[FREE] = {0};
	memset(s, 0, sizeof *s);
	for (unsigned t = 0; t < n_type; t++) {
		from[1 + 2 * t] = crf_state(t, CRF_LAST);
		from[2 + 2 * t] = crf_state(t, CRF_UNIT);
	}
	for (unsigned t = 0; t < n_type; t++) {
		unsigned b = crf_state(t, CRF_BEGIN), i = crf_state(t, CRF_INSIDE), l = crf_state(t, CRF_LAST);
		for (unsigned j = 0; j < 1 + 2 * n_type; j++) {
			s->begin[j][t] = step[from[j]][b];
			s->unit[j][t] = step[from[j]][crf_state(t, CRF_UNIT)];
		}
		s->inside[0][t] = step[b][i];
		s->inside[1][t] = step[i][i];
		s->last[0][t] = step[b][l];
		s->last[1][t] = step[i][l];
		s->at_begin[t] = (int32_t)b;
		s->at_inside[t] = (int32_t)i;
	}
	for (unsigned j = 0; j < 1 + 2 * n_type; j++) {
		s->begin[j][OUTSIDE] = step[from[j]][0];
		s->from[j] = (whole_lanes){0} + (int32_t)from[j];
	}
}

/* a where it is so, else b. */
#define CHOOSE(so, a, b) ((__typeof__(a))(((so) & (whole_lanes)(a)) | (~(so) & (whole_lanes)(b))))

union part { lanes all; float of[LANES]; };

/* What one item adds to each part. */
static inline __attribute__((always_inline)) void local_of(const int32_t *score, float scale, unsigned n_type, union part local[4])
{
	union part begin = {.of = {0}}, end = {.of = {0}}, in = {.of = {0}};
	for (unsigned t = 0; t < n_type; t++) {
		in.of[t] = scale * (float)score[3 * t];
		begin.of[t] = scale * (float)score[3 * t + 1];
		end.of[t] = scale * (float)score[3 * t + 2];
	}
	local[CRF_BEGIN].all = in.all + begin.all;
	local[CRF_INSIDE].all = in.all;
	local[CRF_LAST].all = in.all + end.all;
	local[CRF_UNIT].all = in.all + begin.all + end.all;
}

/* Where the best ways to an item come from: n_type bytes for each part, then outside. */
static inline __attribute__((always_inline)) void note(uint8_t *back, unsigned n_type, const whole_lanes from[4])
{
	for (unsigned part = 0; part < 4; part++) {
		crf_bytes b = __builtin_convertvector(from[part], crf_bytes);
		memcpy(back + part * n_type, &b, n_type);
	}
	back[4 * n_type] = (uint8_t)from[CRF_BEGIN][OUTSIDE];
}

static unsigned noted(const uint8_t *back, unsigned n_type, unsigned state)
{
	return back[state ? (state - 1) % 4 * n_type + (state - 1) / 4 : 4 * n_type];
}

/* From the parts of one item to those of the next. */
static inline __attribute__((always_inline)) void go_on(const struct steps *s, unsigned n_type, const union part local[4], union part now[4], whole_lanes from[4])
{
	lanes begin = (lanes){0} - INFINITY, unit = begin, inside[2], last[2];
	whole_lanes so;
	from[CRF_BEGIN] = from[CRF_UNIT] = (whole_lanes){0};
#pragma GCC unroll 9
	for (unsigned j = 0; j < 1 + 2 * n_type; j++) {
		float old = !j ? now[CRF_BEGIN].of[OUTSIDE] : now[j % 2 ? CRF_LAST : CRF_UNIT].of[(j - 1) / 2];
		lanes x = old + s->begin[j], y = old + s->unit[j];
		so = x > begin;
		begin = CHOOSE(so, x, begin);
		from[CRF_BEGIN] = CHOOSE(so, s->from[j], from[CRF_BEGIN]);
		so = y > unit;
		unit = CHOOSE(so, y, unit);
		from[CRF_UNIT] = CHOOSE(so, s->from[j], from[CRF_UNIT]);
	}
	for (unsigned k = 0; k < 2; k++) {
		inside[k] = now[k ? CRF_INSIDE : CRF_BEGIN].all + s->inside[k];
		last[k] = now[k ? CRF_INSIDE : CRF_BEGIN].all + s->last[k];
	}
	so = inside[0] >= inside[1];
	from[CRF_INSIDE] = CHOOSE(so, s->at_begin, s->at_inside);
	now[CRF_INSIDE].all = CHOOSE(so, inside[0], inside[1]) + local[CRF_INSIDE].all;
	so = last[0] >= last[1];
	from[CRF_LAST] = CHOOSE(so, s->at_begin, s->at_inside);
	now[CRF_LAST].all = CHOOSE(so, last[0], last[1]) + local[CRF_LAST].all;
	now[CRF_BEGIN].all = begin + local[CRF_BEGIN].all;
	now[CRF_UNIT].all = unit + local[CRF_UNIT].all;
}

static inline __attribute__((always_inline)) void best_of(const struct crf *m, const int32_t *score, uint32_t n, uint8_t *back, uint8_t *state, unsigned n_type)
{
	struct steps s;
	union part now[4], local[4];
	whole_lanes from[4];
	unsigned best = 0;
	steps_of(m, &s);
	local_of(score, m->head->scale, n_type, now);
	now[CRF_INSIDE].all = now[CRF_LAST].all = (lanes){0} - INFINITY;
	for (uint32_t i = 1; i < n; i++) {
		local_of(score + (size_t)i * 3 * n_type, m->head->scale, n_type, local);
		go_on(&s, n_type, local, now, from);
		note(back + (size_t)i * CRF_STATES, n_type, from);
	}
	float most = now[CRF_BEGIN].of[OUTSIDE];
	for (unsigned k = 0; k < 2 * n_type; k++) {
		float x = now[k % 2 ? CRF_UNIT : CRF_LAST].of[k / 2];
		if (x > most) {
			most = x;
			best = crf_state(k / 2, k % 2 ? CRF_UNIT : CRF_LAST);
		}
	}
	for (uint32_t i = n; i-- > 0;) {
		state[i] = (uint8_t)best;
		best = i ? noted(back + (size_t)i * CRF_STATES, n_type, best) : 0;
	}
}

WIDE void crf_best(const struct crf *m, const int32_t *score, uint32_t n, uint8_t *back, uint8_t *state)
{
	if (!n)
		return;
	if (m->head->n_type == 4) /* names; known to the compiler, so that its loops unroll */
		best_of(m, score, n, back, state, 4);
	else
		best_of(m, score, n, back, state, m->head->n_type);
}
