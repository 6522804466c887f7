quidnunc_SOURCES += core/native.h core/native.c core/records.h core/records.c core/eval.h core/eval.c \
	core/eval_report.h core/eval_report.c core/cmd_eval.c

CORPUS_CHECKS = core/corpus/check/eval.sh
TESTS += $(CORPUS_CHECKS)
EXTRA_DIST += core/corpus/check/tap.sh $(CORPUS_CHECKS)
