/*
 * crc32c.h -- CRC-32C (Castagnoli; RFC 3720, appendix B.4), the checksum of a line.
 */
#ifndef QN_CRC32C_H
#define QN_CRC32C_H

#include <stddef.h>
#include <stdint.h>

/* Of b[n], going on from `crc` (0 at the start). */
uint32_t crc32c(uint32_t crc, const void *b, size_t n);

#endif
