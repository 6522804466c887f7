/*
 * progress.c -- how far a long job is: a bar on a terminal, or lines of JSON.
 */
#include "progress.h"
#include "work.h"

#include <string.h>
#include <unistd.h>

enum { BAR = 24 };

bool progress_mode(const char *word, enum progress_mode *out)
{
	static const char *const words[] = {"none", "bar", "json", "auto"};
	for (unsigned i = 0; i < 4; i++)
		if (strcmp(word, words[i]) == 0) {
			*out = i < 3 ? (enum progress_mode)i : isatty(STDERR_FILENO) ? PROGRESS_BAR : PROGRESS_NONE;
			return true;
		}
	return false;
}

void progress_begin(struct progress *p)
{
	p->begun = p->shown = seconds_now();
	p->first = -1;
}

static void print_time(char *out, size_t room, double s)
{
	if (s < 0 || s > 99 * 3600.0)
		snprintf(out, room, "--:--");
	else if (s >= 3600)
		snprintf(out, room, "%d:%02d:%02d", (int)s / 3600, (int)s / 60 % 60, (int)s % 60);
	else
		snprintf(out, room, "%d:%02d", (int)s / 60, (int)s % 60);
}

void progress_show(struct progress *p, double share, bool now)
{
	double t = seconds_now(), seconds = t - p->begun;
	if (p->first < 0)
		p->first = share;
	if (p->mode == PROGRESS_NONE || (!now && t - p->shown < (p->mode == PROGRESS_BAR ? 0.2 : 5)))
		return;
	p->shown = t;
	double rate = seconds > 0 ? (double)p->done / seconds : 0, way = share - p->first;
	double left = way > 0 && seconds > 0.5 ? seconds * (1 - share) / way : -1;
	if (p->mode == PROGRESS_JSON) {
		fprintf(stderr, "{\"done\":%llu,\"failed\":%llu,\"share\":%.4f,\"seconds\":%.1f,\"rate\":%.1f", (unsigned long long)p->done,
		        (unsigned long long)p->failed, share, seconds, rate);
		if (left >= 0)
			fprintf(stderr, ",\"left\":%.0f", left);
		fprintf(stderr, "}\n");
		return;
	}
	char bar[BAR + 1], time[32];
	unsigned full = share >= 1 ? BAR : (unsigned)(share * BAR);
	memset(bar, '.', BAR);
	memset(bar, '#', full);
	bar[BAR] = 0;
	print_time(time, sizeof time, left);
	fprintf(stderr, "\r\033[K[%s] %3.0f%%  %llu documents, %.0f a second, %s left", bar, 100 * share,
	        (unsigned long long)p->done, rate, time);
	if (p->failed)
		fprintf(stderr, ", %llu failed", (unsigned long long)p->failed);
	fflush(stderr);
}

void progress_end(struct progress *p)
{
	if (p->mode == PROGRESS_BAR && p->shown > p->begun)
		fputs("\r\033[K", stderr);
}
