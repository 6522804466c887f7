noinst_LTLIBRARIES += core/learn/liblearn.la
core_learn_liblearn_la_SOURCES = core/learn/hash.h core/learn/linear.h core/learn/linear.c core/learn/linear_train.c
core_learn_liblearn_la_CPPFLAGS = $(AM_CPPFLAGS) -fvisibility=hidden
core_learn_liblearn_la_LIBADD = -lm
