#!/bin/sh
# The fixtures of list, with the files of its check folder as plugins.
exec ./quidnunc test -P "$(cd "${srcdir:-.}/plugins/list/check" && pwd)" "${srcdir:-.}/plugins/list/list.t"
