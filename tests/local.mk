# Every test speaks TAP, so that each case is listed by its name: programs by
# Check (CK_TAP_LOG_FILE_NAME=-), scripts and text fixtures by themselves.
TAP_DRIVER = env AM_TAP_AWK='$(AWK)' $(SHELL) $(top_srcdir)/build-aux/tap-driver.sh
TEST_EXTENSIONS = .t .sh
LOG_DRIVER = $(TAP_DRIVER)
SH_LOG_DRIVER = $(TAP_DRIVER)
T_LOG_DRIVER = $(TAP_DRIVER)
T_LOG_COMPILER = ./quidnunc
AM_T_LOG_FLAGS = test
AM_TESTS_ENVIRONMENT = CK_TAP_LOG_FILE_NAME=-; CK_VERBOSITY=silent; export CK_TAP_LOG_FILE_NAME CK_VERBOSITY;
TESTS += $(FIXTURES)
EXTRA_DIST += $(FIXTURES)
