noinst_LTLIBRARIES += core/learn/liblearn.la
core_learn_liblearn_la_SOURCES = core/learn/hash.h
core_learn_liblearn_la_CPPFLAGS = $(AM_CPPFLAGS) -fvisibility=hidden
