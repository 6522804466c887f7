#!/bin/sh
# The fixtures of rules, with the files of its check folder as plugins.
exec ./quidnunc test -P "$(cd "${srcdir:-.}/plugins/rules/check" && pwd)" "${srcdir:-.}/plugins/rules/rules.t"
