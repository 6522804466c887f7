#!/bin/sh
#SBATCH --job-name=quidnunc
#SBATCH --array=1-64
#SBATCH --cpus-per-task=4
#SBATCH --mem-per-cpu=1G
#SBATCH --time=08:00:00
#SBATCH --signal=B:TERM@60
#SBATCH --requeue
#SBATCH --open-mode=append
# Builds a corpus as a Slurm array: each task annotates its part, known by SLURM_ARRAY_TASK_ID.
#
#   PARTS=parts SOURCES='news/*.tar.zst' sbatch slurm-array.sh
#   quidnunc corpus merge -o CORPUS parts       when all tasks are done
#
# A task that runs out of time gets TERM a minute before, writes a checkpoint and is queued again; so is one that
# met a full disk. OPTIONS are further options of corpus build; QUIDNUNC is the program.
: "${PARTS:?a folder for the parts}" "${SOURCES:?what to annotate}"

# shellcheck disable=SC2086
${QUIDNUNC:-quidnunc} corpus build --resume --progress=json -j "${SLURM_CPUS_PER_TASK:-1}" -o "$PARTS" ${OPTIONS-} $SOURCES &
pid=$!
trap 'kill -TERM "$pid"' TERM USR1
wait "$pid"
code=$?
if kill -0 "$pid" 2>/dev/null; then # it was the trap that ended the wait
	wait "$pid"
	code=$?
fi
case $code in
75 | 143) scontrol requeue "${SLURM_ARRAY_JOB_ID}_${SLURM_ARRAY_TASK_ID}" && exit 0 ;;
1) exit 0 ;; # some documents failed: the journal and the manifest say which
esac
exit "$code"
