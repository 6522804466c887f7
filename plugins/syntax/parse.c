/*
 * parse.c -- a tree by moves over a stack.
 *
 * The arc-eager system (Nivre 2003) with the root behind the last word
 * (Ballesteros and Nivre 2013). A word that was shifted without a head may still
 * get one when it is reduced: the word below it (Honnibal and Johnson 2014), so
 * that an early mistake is not final. Features after Zhang and Nivre (2011), with
 * word classes beside tags, and the signs between the two words at hand.
 */
#include "syntax.h"

#include "../../core/learn/hash.h"

void parse_begin(struct parse *p, struct sentence *s)
{
	*p = (struct parse){s, 0, 0};
	for (uint32_t i = 0; i < s->n + 2; i++)
		s->node[i] = (struct node){.head = NOBODY, .left = {NOBODY, NOBODY}, .right = {NOBODY, NOBODY}};
	s->signs[0] = 0;
	for (uint32_t i = 0; i < s->n; i++) {
		bool sign = s->len[i] == 1 && strchr(",;:()-", s->word[i][0]);
		s->signs[i + 1] = s->signs[i] + sign;
	}
}

unsigned parse_moves(const struct parse *p)
{
	const struct sentence *s = p->s;
	bool at_root = p->front == s->n;
	if (!p->n_stack)
		return 1 << SHIFT;
	bool headed = s->node[s->stack[p->n_stack - 1]].head != NOBODY;
	unsigned m = at_root ? 0 : 1 << SHIFT | 1 << RIGHT;
	if (headed || p->n_stack > 1)
		m |= 1 << REDUCE;
	if (!headed)
		m |= 1 << LEFT;
	return m;
}

static void arc(struct sentence *s, uint32_t head, uint32_t child)
{
	struct node *h = &s->node[head];
	s->node[child].head = head;
	if (child < head) {
		h->left[1] = h->left[0];
		h->left[0] = child;
		h->n_left += h->n_left < 255;
	} else {
		h->right[1] = h->right[0];
		h->right[0] = child;
		h->n_right += h->n_right < 255;
	}
}

void parse_move(struct parse *p, enum move m, uint32_t *head, uint32_t *child)
{
	struct sentence *s = p->s;
	uint32_t top = p->n_stack ? s->stack[p->n_stack - 1] : NOBODY;
	*head = *child = NOBODY;
	switch (m) {
	case SHIFT: s->stack[p->n_stack++] = p->front++; return;
	case RIGHT:
		*head = top;
		*child = p->front;
		s->stack[p->n_stack++] = p->front++;
		break;
	case LEFT:
		*head = p->front;
		*child = top;
		p->n_stack--;
		break;
	case REDUCE:
		p->n_stack--;
		if (s->node[top].head != NOBODY)
			return;
		*head = s->stack[p->n_stack - 1];
		*child = top;
		break;
	}
	arc(s, *head, *child);
}

void parse_relation(struct parse *p, uint32_t head, uint32_t child, uint8_t rel)
{
	struct node *h = &p->s->node[head];
	p->s->node[child].rel = rel;
	if (child < head)
		h->left_set |= (uint64_t)1 << rel;
	else
		h->right_set |= (uint64_t)1 << rel;
}

#define F(id, a) out[n++] = feat_end(feat((id) * 0x85EBCA77u, a))
#define F2(id, a, b) out[n++] = feat_end(feat(feat((id) * 0x85EBCA77u, a), b))
#define F3(id, a, b, c) out[n++] = feat_end(feat(feat(feat((id) * 0x85EBCA77u, a), b), c))
#define SET(x) ((uint32_t)(x) ^ (uint32_t)((x) >> 32) * 0x9E3779B1u)

struct seen { uint32_t w, p, c, l; }; /* word, tag, class, relation to its head */

static inline struct seen see(const struct sentence *s, uint32_t i)
{
	i = i == NOBODY ? s->n + 1 : i;
	return (struct seen){s->look[i].low, s->tag[i], s->look[i].class, s->node[i].rel};
}

unsigned parse_features(const struct parse *p, uint32_t *out)
{
	const struct sentence *s = p->s;
	const struct node *node = s->node, none = {.head = NOBODY, .left = {NOBODY, NOBODY}, .right = {NOBODY, NOBODY}};
	uint32_t top = p->n_stack ? s->stack[p->n_stack - 1] : NOBODY, front = p->front;
	uint32_t below = p->n_stack > 1 ? s->stack[p->n_stack - 2] : NOBODY;
	const struct node *st = top == NOBODY ? &none : &node[top], *nt = &node[front];
	uint32_t up = st->head, up2 = up == NOBODY ? NOBODY : node[up].head;
	uint32_t next = front + 1 <= s->n ? front + 1 : NOBODY, next2 = front + 2 <= s->n ? front + 2 : NOBODY;
	struct seen S = see(s, top), N = see(s, front), N1 = see(s, next), N2 = see(s, next2), B = see(s, below), H = see(s, up),
	            H2 = see(s, up2), L = see(s, st->left[0]), L2 = see(s, st->left[1]), R = see(s, st->right[0]),
	            R2 = see(s, st->right[1]), M = see(s, nt->left[0]), M2 = see(s, nt->left[1]);
	uint32_t far = top == NOBODY ? 0 : front - top;
	uint32_t distance = far > 10 ? 6 : far > 5 ? 5 : far;
	uint32_t signs = top == NOBODY ? 0 : s->signs[front] - s->signs[top + 1];
	signs = signs > 2 ? 2 : signs;
	uint32_t headed = st->head != NOBODY, vl = st->n_left > 3 ? 3 : st->n_left, vr = st->n_right > 3 ? 3 : st->n_right,
	         nl = nt->n_left > 3 ? 3 : nt->n_left;
	uint32_t sp_np = S.p | N.p << 8;
	unsigned n = 0;
	F(1, headed | sp_np << 8);
	F2(2, S.w, S.p); F(3, S.w); F(4, S.p | headed << 8); F(5, S.c);
	F2(6, N.w, N.p); F(7, N.w); F(8, N.p); F(9, N.c);
	F2(10, N1.w, N1.p); F(11, N1.w); F(12, N1.p); F(13, N1.c);
	F2(14, N2.w, N2.p); F(15, N2.w); F(16, N2.p);
	F3(17, S.w, N.w, sp_np); F3(18, S.w, N.w, S.p); F3(19, S.w, N.w, N.p); F2(20, S.w, sp_np); F2(21, N.w, sp_np);
	F2(22, S.w, N.w); F(23, sp_np); F(24, N.p | N1.p << 8); F2(25, S.c, N.c); F3(26, S.c, N.c, sp_np); F2(27, S.c, N.p);
	F2(28, S.p, N.c); F2(29, S.w, N.c); F2(30, S.c, N.w);
	F(31, N.p | N1.p << 8 | N2.p << 16); F(32, sp_np | N1.p << 16); F(33, sp_np | N1.p << 16 | N2.p << 24);
	F(34, sp_np | H.p << 16); F(35, sp_np | L.p << 16); F(36, sp_np | R.p << 16); F(37, sp_np | M.p << 16);
	F2(38, sp_np, B.p | B.l << 8); F2(39, sp_np, S.l | headed << 8);
	F2(40, S.w, distance); F(41, S.p | distance << 8); F2(42, N.w, distance); F(43, N.p | distance << 8);
	F3(44, S.w, N.w, distance); F2(45, sp_np, distance); F2(46, sp_np, signs | distance << 4); F(47, S.p | signs << 8);
	F2(48, S.c | N.p << 16, signs);
	F2(49, S.w, vr); F(50, S.p | vr << 8); F2(51, S.w, vl); F(52, S.p | vl << 8); F2(53, N.w, nl); F(54, N.p | nl << 8);
	F(55, H.w); F(56, H.p); F(57, S.l | headed << 8); F(58, L.w); F(59, L.p); F(60, L.l); F(61, R.w); F(62, R.p); F(63, R.l);
	F(64, M.w); F(65, M.p); F(66, M.l);
	F(67, H2.w); F(68, H2.p); F(69, H.l); F(70, L2.w); F(71, L2.p); F(72, L2.l); F(73, R2.w); F(74, R2.p); F(75, R2.l);
	F(76, M2.w); F(77, M2.p); F(78, M2.l);
	F(79, S.p | L.p << 8 | L2.p << 16); F(80, S.p | R.p << 8 | R2.p << 16); F(81, S.p | H.p << 8 | H2.p << 16);
	F(82, N.p | M.p << 8 | M2.p << 16);
	F2(83, S.w, SET(st->right_set)); F2(84, S.p, SET(st->right_set)); F2(85, S.w, SET(st->left_set));
	F2(86, S.p, SET(st->left_set)); F2(87, N.w, SET(nt->left_set)); F2(88, N.p, SET(nt->left_set));
	F(89, B.w); F(90, B.p); F2(91, B.p | sp_np << 8, N1.p); F3(92, B.w, S.p, N.w); F2(93, B.c, N.c);
	F3(94, H.w, S.p, N.w); F3(95, H.c, S.c, N.c); F3(96, H.w, S.w, N.p); F2(97, H.p | S.l << 8 | N.p << 16, M.l);
	F3(98, S.w, M.w, N.p); F3(99, S.p, M.w, N.w); F3(100, S.c, M.w, N.c); F3(101, H.c, M.w, N.c); F3(102, H.p, M.w, sp_np);
	F2(103, sp_np, N1.w); F3(104, S.w, N.p, N1.p); F3(105, S.c, N1.c, N.p); F3(106, N.w, N1.w, S.p);
	F3(107, sp_np, SET(st->right_set), SET(nt->left_set)); F3(108, sp_np, R.l | R.p << 8, M.l);
	F3(109, sp_np, SET(st->left_set), SET(nt->left_set));
	return n;
}

/* Of a word that may not be there. */
#define OF(i, what) ((i) == NOBODY ? NOBODY : s->node[i].what)

void parse_places(const struct parse *p, uint32_t at[PARSE_PLACES])
{
	const struct sentence *s = p->s;
	uint32_t top = p->n_stack ? s->stack[p->n_stack - 1] : NOBODY, front = p->front;
	at[0] = top;
	at[1] = front;
	at[2] = p->n_stack > 1 ? s->stack[p->n_stack - 2] : NOBODY;
	at[3] = OF(top, head);
	at[4] = OF(front, left[0]);
	at[5] = OF(top, right[0]);
	at[6] = front < s->n ? front + 1 : NOBODY;
	at[7] = p->n_stack > 2 ? s->stack[p->n_stack - 3] : NOBODY;
}

unsigned parse_deep(const struct parse *p, uint32_t *out)
{
	enum { PLACES = 18 };
	const struct sentence *s = p->s;
	const struct node *node = s->node;
	uint32_t at[PLACES], n = 0, front = p->front;
	uint32_t top = p->n_stack ? s->stack[p->n_stack - 1] : NOBODY, below = p->n_stack > 1 ? s->stack[p->n_stack - 2] : NOBODY;
	uint32_t third = p->n_stack > 2 ? s->stack[p->n_stack - 3] : NOBODY;
	at[0] = top;
	at[1] = front;
	at[2] = front + 1 <= s->n ? front + 1 : NOBODY;
	at[3] = below;
	at[4] = OF(front, left[0]);
	at[5] = OF(top, head);
	at[6] = OF(top, right[0]);
	at[7] = front + 2 <= s->n ? front + 2 : NOBODY;
	at[8] = third;
	at[9] = front + 3 <= s->n ? front + 3 : NOBODY;
	at[10] = OF(top, left[0]);
	at[11] = OF(top, left[1]);
	at[12] = OF(top, right[1]);
	at[13] = OF(front, left[1]);
	at[14] = OF(below, right[0]);
	at[15] = OF(below, left[0]);
	at[16] = OF(at[6], left[0]);
	at[17] = front > 0 ? front - 1 : NOBODY;
	for (uint32_t k = 0; k < PLACES; k++) {
		struct seen x = see(s, at[k]);
		F(200 + 5 * k, x.p);
		if (k != 1 && k != 2 && k != 7 && k != 9) /* those have no relation yet */
			F(201 + 5 * k, x.l);
	}
	uint32_t far = top == NOBODY ? 0 : front - top, distance = far > 10 ? 6 : far > 5 ? 5 : far;
	uint32_t signs = top == NOBODY ? 0 : s->signs[front] - s->signs[top + 1];
	F(300, distance);
	F(301, signs > 3 ? 3 : signs);
	F(302, top == NOBODY ? 0 : node[top].n_left > 3 ? 3 : node[top].n_left);
	F(303, top == NOBODY ? 0 : node[top].n_right > 3 ? 3 : node[top].n_right);
	F(304, node[front].n_left > 3 ? 3 : node[front].n_left);
	F(305, top == NOBODY ? 0 : SET(node[top].right_set));
	F(306, top == NOBODY ? 0 : SET(node[top].left_set));
	F(307, SET(node[front].left_set));
	F(308, top == NOBODY ? 0 : node[top].head != NOBODY);
	return n;
}
