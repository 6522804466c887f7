/*
 * wide.h -- WIDE in front of a function: compiled for wide registers too, and chosen when the program starts.
 *
 * Only widths differ, not the order of sums, and no product is fused with a sum
 * (-ffp-contract=off; tests/bits.sh looks for it): what comes out is the same to the bit.
 */
#ifndef QN_LEARN_WIDE_H
#define QN_LEARN_WIDE_H

#if defined(__x86_64__) && defined(__GLIBC__) && defined(__GNUC__) && !defined(__clang__) && !defined(__SANITIZE_ADDRESS__)
#define WIDE __attribute__((target_clones("avx512f", "avx2", "default")))
#define WIDER __attribute__((target("avx2"))) /* where __builtin_cpu_supports says so */
#define WIDEST __attribute__((target("avx512f")))
#else
#define WIDE
#endif

#endif
