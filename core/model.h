/*
 * model.h -- one container for everything that was learned.
 *
 * A model file is a header, a table of named sections and the sections, each
 * aligned to 64 bytes and ready to be used where it is mapped: nothing is
 * parsed, copied or allocated when it is opened. Numbers are little-endian.
 *
 *   header   64 bytes: magic, version, kind, number of sections, size, two checksums
 *   table    32 bytes a section: name, offset, bytes
 *
 * `kind` says what the model is for and in which edition ("entity 3"): a plugin
 * asks for the one it understands and gets a reason instead of a wrong answer.
 *
 * Plugins get a mapped file from qn_model() and find sections with
 * model_section(), which is all they need of this header. Trainers write with
 * model_write().
 */
#ifndef QN_MODEL_H
#define QN_MODEL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#define MODEL_MAGIC "QNMODEL\n"
#define MODEL_VERSION 1

struct model_head {
	char magic[8];
	uint32_t version;
	uint32_t n_section;
	char kind[24];     /* NUL-padded */
	uint64_t size;     /* of the whole file, bytes */
	uint64_t checksum; /* of what follows the header; names the model where it is said what made something */
	uint64_t quick;    /* of all of the file, for opening it; 0: not there, and the checksum is verified (core/model_sum.h) */
};

struct model_entry {
	char name[16]; /* NUL-padded */
	uint64_t offset, bytes;
};

/* A section of a file that was opened and verified; NULL if it has none of that
   name. *bytes may be NULL. The memory lives as long as the mapping. */
static inline const void *model_section(const void *file, const char *name, size_t *bytes)
{
	const struct model_head *h = (const struct model_head *)file;
	const struct model_entry *e = (const struct model_entry *)(h + 1);
	for (uint32_t i = 0; i < h->n_section; i++)
		if (strncmp(e[i].name, name, sizeof e[i].name) == 0) {
			if (bytes)
				*bytes = e[i].bytes;
			return (const char *)file + e[i].offset;
		}
	return NULL;
}

/* What a trainer hands over to be written. */
struct model_part {
	const char *name; /* at most 16 bytes */
	const void *data; /* [bytes] */
	size_t bytes;
};

/* Writes a model file under a temporary name and renames it. Same parts, same
   bytes. False, and a reason in why[n_why], if the system refuses. */
bool model_write(const char *path, const char *kind, const struct model_part *part, unsigned n_part,
                 char *why, size_t n_why);

/* Maps a model file read-only and verifies all of it. NULL, and a reason that
   names the file, if it is missing, damaged, of another version or kind
   (kind NULL: any). *size may be NULL. Unmap with model_unmap. */
const void *model_map(const char *path, const char *kind, size_t *size, char *why, size_t n_why);
/* The same, but only its header and table are verified: nothing else of it may be looked at until model_is_whole() has said yes. */
const void *model_map_later(const char *path, const char *kind, size_t *size, char *why, size_t n_why);
/* Whether a mapped file is as it was written: reads all of it. */
bool model_is_whole(const void *file);
void model_unmap(const void *file);

#endif
