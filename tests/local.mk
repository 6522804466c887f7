# Every test speaks TAP, so that each case is listed by its name: programs by
# Check (CK_TAP_LOG_FILE_NAME=-), scripts and text fixtures by themselves.
TAP_DRIVER = env AM_TAP_AWK='$(AWK)' $(SHELL) $(top_srcdir)/build-aux/tap-driver.sh
TEST_EXTENSIONS = .t .sh
LOG_DRIVER = $(TAP_DRIVER)
SH_LOG_DRIVER = $(TAP_DRIVER)
T_LOG_DRIVER = $(TAP_DRIVER)
T_LOG_COMPILER = ./quidnunc
AM_T_LOG_FLAGS = test
AM_TESTS_ENVIRONMENT = CK_TAP_LOG_FILE_NAME=-; CK_VERBOSITY=silent; CC='$(CC)'; export CK_TAP_LOG_FILE_NAME CK_VERBOSITY CC;
TESTS += $(FIXTURES)
EXTRA_DIST += $(FIXTURES)
EXTRA_DIST += tests/tap.sh

TESTS += tests/bits.sh
EXTRA_DIST += tests/bits.sh

# modules broken in one way each, compiled by the script that looks at what becomes of them
LONG_TESTS += tests/bad.sh
EXTRA_DIST += tests/bad.sh tests/bad/bad.h \
	tests/bad/abort_call.c \
	tests/bad/aborts_on_load.c \
	tests/bad/bad_cell_type.c \
	tests/bad/bad_pointers.c \
	tests/bad/bad_schema.c \
	tests/bad/bad_status.c \
	tests/bad/becomes_program.c \
	tests/bad/cells_missing.c \
	tests/bad/changes_mode.c \
	tests/bad/clever_exit_on_load.c \
	tests/bad/closes_descriptors.c \
	tests/bad/connects_on_open.c \
	tests/bad/crash.c \
	tests/bad/crash_on_load.c \
	tests/bad/crashes_on_open.c \
	tests/bad/cycle.c \
	tests/bad/empty_file.c \
	tests/bad/endless_memory.c \
	tests/bad/endless_output.c \
	tests/bad/endless_rows.c \
	tests/bad/endless_scratch.c \
	tests/bad/endless_strings.c \
	tests/bad/endless_table.c \
	tests/bad/exit_call.c \
	tests/bad/exit_on_load.c \
	tests/bad/exits_on_open.c \
	tests/bad/fails.c \
	tests/bad/fails_silently.c \
	tests/bad/forges_reply.c \
	tests/bad/forks.c \
	tests/bad/forks_on_load.c \
	tests/bad/forks_without_end.c \
	tests/bad/frees_twice.c \
	tests/bad/good.c \
	tests/bad/hang.c \
	tests/bad/hangs_on_load.c \
	tests/bad/ignores_signals.c \
	tests/bad/invalid_utf8.c \
	tests/bad/jumps_nowhere.c \
	tests/bad/kills_all.c \
	tests/bad/kills_itself.c \
	tests/bad/kills_on_load.c \
	tests/bad/kills_parent.c \
	tests/bad/leaves_group.c \
	tests/bad/needs_column.c \
	tests/bad/needs_nobody.c \
	tests/bad/newer_abi.c \
	tests/bad/no_cells.c \
	tests/bad/no_elf.c \
	tests/bad/no_magic.c \
	tests/bad/no_open.c \
	tests/bad/no_such_layer.c \
	tests/bad/no_such_row.c \
	tests/bad/no_such_string.c \
	tests/bad/no_symbol.c \
	tests/bad/not_finite.c \
	tests/bad/null_cell.c \
	tests/bad/opens_socket.c \
	tests/bad/outlives_parent.c \
	tests/bad/overflows_stack.c \
	tests/bad/prints.c \
	tests/bad/reads_secret.c \
	tests/bad/removes_file.c \
	tests/bad/renames_file.c \
	tests/bad/replaces_descriptors.c \
	tests/bad/sets_alarm.c \
	tests/bad/sleeps.c \
	tests/bad/slow.c \
	tests/bad/socket_on_load.c \
	tests/bad/span_backwards.c \
	tests/bad/span_in_character.c \
	tests/bad/span_outside.c \
	tests/bad/starts_program.c \
	tests/bad/traces_parent.c \
	tests/bad/truncated.c \
	tests/bad/two_providers.c \
	tests/bad/undefined_function.c \
	tests/bad/writes_file.c \
	tests/bad/written_by_all.c \
	tests/bad/writes_on_load.c \
	tests/bad/wrong_abi.c \
	tests/bad/wrong_type.c

# suites: make check TESTS=tests/check_mem
SUITES = tests/abi tests/check_mem tests/check_strings tests/check_schema tests/check_doc tests/check_sheet tests/check_json \
	tests/check_model tests/check_plan tests/check_failure tests/check_uax29
if HAVE_CHECK
check_PROGRAMS += $(SUITES)
TESTS += $(SUITES)
endif
EXTRA_DIST += tests/suite.h
LDADD = core/libcore.la $(CHECK_LIBS)

LONG_TESTS += tests/pool.sh
EXTRA_DIST += tests/pool.sh

# the program from end to end: input that is not as it should be, workers, there and back
END_TO_END = tests/desk.sh tests/digest.sh tests/readme.sh tests/input.sh tests/models.sh tests/round.sh
TESTS += $(END_TO_END)
EXTRA_DIST += $(END_TO_END)

BENCHES += tests/bench_isolation.sh
EXTRA_DIST += tests/bench_isolation.sh

# among many documents, attacks of all kinds
TESTS += tests/hostile.sh
EXTRA_DIST += tests/hostile.sh tests/hostile/hostile.c

# make bench: start, the host's share, scaling, workers
EXTRA_PROGRAMS += tests/bench_host tests/bench_time
tests_bench_host_SOURCES = tests/bench_host.c core/output.c core/work.c
tests_bench_time_SOURCES = tests/bench_time.c
tests_bench_time_LDADD =
BENCHES += tests/bench_core.sh
BENCH_TOOLS += tests/bench_host tests/bench_time
EXTRA_DIST += tests/bench_core.sh
