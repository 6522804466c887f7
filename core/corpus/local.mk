quidnunc_SOURCES += core/native.h core/native.c core/native_use.c core/records.h core/records.c core/eval.h core/eval.c \
	core/eval_report.h core/eval_report.c core/cmd_eval.c \
	core/corpus/corpus.h core/corpus/cmd_corpus.c core/corpus/crc32c.h core/corpus/crc32c.c core/corpus/frame.h core/corpus/frame.c \
	core/corpus/journal.h core/corpus/journal.c core/corpus/store.h core/corpus/store.c core/corpus/recover.h core/corpus/recover.c \
	core/corpus/reader.c core/corpus/manifest.h core/corpus/manifest.c \
	core/corpus/walk.h core/corpus/walk.c core/corpus/stream.h core/corpus/stream.c core/corpus/tar.h core/corpus/tar.c \
	core/corpus/feed.h core/corpus/feed.c core/corpus/progress.h core/corpus/progress.c \
	core/corpus/build.h core/corpus/build.c core/corpus/build_open.c core/corpus/build_run.c core/corpus/merge.c core/corpus/verify.c \
	core/corpus/scan.h core/corpus/scan.c core/corpus/counter.h core/corpus/counter.c core/corpus/derive.h core/corpus/derive.c \
	core/corpus/words.c core/corpus/anchor.h core/corpus/anchor.c core/corpus/align.c core/corpus/strip.c core/corpus/lost.h core/corpus/lost.c core/corpus/rehydrate.c core/corpus/duplicates.c \
	core/corpus/stats.c core/corpus/pattern.h core/corpus/pattern.c core/corpus/query.c core/corpus/groups.h core/corpus/groups.c \
	core/corpus/sample.c core/corpus/split.c core/corpus/diff.c \
	core/corpus/table.h core/corpus/table.c core/corpus/sqlite.h core/corpus/sqlite.c core/corpus/export.c core/corpus/card.c \
	core/corpus/agreement.h core/corpus/agreement.c core/corpus/gamma.c core/corpus/agree.h core/corpus/agree.c core/corpus/agree_read.c core/corpus/agree_values.c
quidnunc_LDADD += $(NETTLE_LIBS) $(UTF8PROC_LIBS)

CORPUS_CHECKS = core/corpus/check/eval.sh core/corpus/check/build.sh core/corpus/check/share.sh core/corpus/check/explore.sh core/corpus/check/cluster.sh
LONG_TESTS += core/corpus/check/exactly.sh
TESTS += $(CORPUS_CHECKS)
EXTRA_DIST += $(CORPUS_CHECKS) core/corpus/check/exactly.sh

if HAVE_CHECK
check_PROGRAMS += core/corpus/check/check_agreement
TESTS += core/corpus/check/check_agreement
core_corpus_check_check_agreement_SOURCES = core/corpus/check/check_agreement.c core/corpus/agreement.c core/corpus/gamma.c tests/suite.h
core_corpus_check_check_agreement_CPPFLAGS = $(AM_CPPFLAGS) $(CHECK_CFLAGS)
core_corpus_check_check_agreement_LDADD = core/libcore.la $(CHECK_LIBS)
endif
EXTRA_DIST += core/corpus/check/memory.sh corpora/README.md corpora/scale/README.md corpora/scale/slurm-array.sh core/corpus/bench.sh
BENCHES += core/corpus/bench.sh
