#!/bin/sh
# The same bits on every processor: functions are compiled for wide registers too (core/learn/wide.h), which changes no sum as long as no product is
# fused with one; and of the C library's functions only those are asked that have no bits of their own where a processor can fuse.
. "${srcdir:-.}/tests/tap.sh"
build=${q%/quidnunc}

# Of expf and logf the result is rounded from a double, which hides the difference; exp and log, of doubles, have one of their own.
own='exp|exp2|exp10|expm1|log|log2|log10|log1p|pow|sin|cos|tan|sincos|sinh|cosh|tanh|asin|acos|atan|atan2|cbrt|hypot|erf|tgamma|lgamma|fma'
fused='[[:space:]](v?fn?m(add|sub)[0-9a-z]*|fml[as])[[:space:]]'
if command -v objdump >/dev/null 2>&1; then
	objdump -d --no-show-raw-insn "$q" >code 2>&1
	is "code can be read" "$(grep -cE '[[:space:]](call|bl)[[:space:]]' code | sed 's/^[1-9].*/some/')" some
	cc=${CC:-cc}
	printf 'float f(float a, float b, float c) { return a * b + c; }\n' >fuse.c
	for flags in '-mfma' '-mavx512f' ''; do # the second by a vector
		$cc -O3 $flags -ffp-contract=fast -c fuse.c -o fuse.o 2>/dev/null && objdump -d --no-show-raw-insn fuse.o | grep -qE "$fused" && break
	done && ok "what is fused is seen" || skip "what is fused is seen" "the compiler fuses nothing"
	for f in "$q" "$build"/plugins/*/.libs/*.so; do
		[ -f "$f" ] || continue
		is "no product is fused with a sum in ${f##*/}" "$(objdump -d --no-show-raw-insn "$f" | grep -E "$fused" | head -n 3)" ''
		is "no function of doubles with bits of its own in ${f##*/}" "$(objdump -T "$f" 2>/dev/null | grep 'UND' | grep -oE "[[:space:]]($own)\$" | tr -d '[:space:]')" ''
	done
else
	skip "no product is fused with a sum" "objdump is not installed"
fi

cat >port.txt <<'END'
PORT ADLER - Harbour Minister Ana Ferreira accused Brightline Ferries on Monday of “cheating” passengers. Luis Okafor, who runs the company, said she
was wrong. “The minister has never set foot on a ferry,” he told reporters. The Coastal Union praised Ferreira for her courage, and said it would
support her plan. They had warned Brightline twice. In 2021 the firm paid a fine of $2.5 million.
END
"$q" annotate -q --to jsonl port.txt >all
GLIBC_TUNABLES=glibc.cpu.hwcaps=-AVX512F,-AVX2,-FMA,-AVX "$q" annotate -q --to jsonl port.txt >few
holds "there are stances" grep -q '"stance":{.*"polarity"' all
holds "the same bytes where the C library has no wide registers" cmp all few
finish
