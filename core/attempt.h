/*
 * attempt.h -- code of somebody else, run in a child first.
 */
#ifndef QN_ATTEMPT_H
#define QN_ATTEMPT_H

#include "core.h"

#if defined __SANITIZE_ADDRESS__ /* whose shadow memory has no bound */
#define ATTEMPT_SANITIZED 1
#else
#define ATTEMPT_SANITIZED 0
#endif

/* What is tried; sets the reason where it answers false. */
typedef bool attempted(void *arg, struct error *why);

/* Calls f(arg) in a child, sandboxed, whose death costs nothing. False if it answered false, died, exited, did what is
   forbidden or took longer; the reason then begins with `what` ("loading it"). Nothing else comes back. */
bool attempt(attempted *f, void *arg, double seconds, const char *what, struct error *e);

#endif
