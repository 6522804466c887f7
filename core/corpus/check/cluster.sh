#!/bin/sh
# A Slurm array, GNU parallel and a stream of lines give what one machine gives. Slurm runs on loopback, without systemd.
. "${srcdir:-.}/tests/tap.sh"

awk 'BEGIN { for (i = 0; i < 300; i++) printf "{\"id\":\"d%03d\",\"text\":\"Story %d. The mayor of Brant said that bridge %d will stay open.\"}\n", i, i, i }' >in.jsonl
options='--from jsonl -l token,sentence -q'
"$q" corpus build $options -o ref in.jsonl

if command -v parallel >/dev/null && parallel --version 2>/dev/null | grep -q GNU; then
	seq 5 | parallel -j 2 "'$q' corpus build --resume $options -j 1 --shard {}/5 -o parts in.jsonl" 2>/dev/null
	"$q" corpus merge -o merged parts 2>/dev/null
	holds "GNU parallel, a part each: the same bytes" diff -r ref merged
	parallel --pipe --keep-order -j 2 --block 4k "'$q' annotate --from jsonl --to jsonl -l token,sentence -j 1" <in.jsonl >stream 2>/dev/null
	"$q" annotate --from jsonl --to jsonl -l token,sentence in.jsonl >whole
	holds "GNU parallel, a stream of lines: the same bytes" cmp -s stream whole
else
	skip "GNU parallel, a part each: the same bytes" "GNU parallel is not installed"
	skip "GNU parallel, a stream of lines: the same bytes" "GNU parallel is not installed"
fi

# Starts munged, slurmctld and slurmd with everything in this folder; true once a node is idle.
start_slurm() {
	mkdir -p state spool run && chmod 755 . run || return 1
	dd if=/dev/urandom of=munge.key bs=1 count=1024 2>/dev/null && chmod 400 munge.key
	munged --force --key-file="$dir/munge.key" --socket="$dir/run/munge.sock" --pid-file="$dir/run/munged.pid" \
		--log-file="$dir/munged.log" --seed-file="$dir/munge.seed" 2>/dev/null || return 1
	cat >slurm.conf <<-END
		ClusterName=check
		SlurmctldHost=localhost(127.0.0.1)
		SlurmUser=$(id -un)
		SlurmdUser=$(id -un)
		AuthType=auth/munge
		AuthInfo=socket=$dir/run/munge.sock
		CredType=cred/munge
		SlurmctldPort=$1
		SlurmdPort=$(($1 + 1))
		StateSaveLocation=$dir/state
		SlurmdSpoolDir=$dir/spool
		SlurmctldPidFile=$dir/run/ctld.pid
		SlurmdPidFile=$dir/run/slurmd.pid
		SlurmctldLogFile=$dir/ctld.log
		SlurmdLogFile=$dir/slurmd.log
		ProctrackType=proctrack/linuxproc
		TaskPlugin=task/none
		JobAcctGatherType=jobacct_gather/none
		SelectType=select/cons_tres
		SelectTypeParameters=CR_CPU
		SwitchType=switch/none
		MpiDefault=none
		ReturnToService=2
		SchedulerParameters=sched_interval=1,batch_sched_delay=0
		NodeName=localhost NodeAddr=127.0.0.1 CPUs=1 State=UNKNOWN
		PartitionName=all Nodes=localhost Default=YES MaxTime=INFINITE State=UP
	END
	SLURM_CONF=$dir/slurm.conf
	export SLURM_CONF
	slurmctld -D >/dev/null 2>&1 &
	slurmctld=$!
	slurmd -D -N localhost >/dev/null 2>&1 &
	slurmd=$!
	for i in 1 2 3 4 5 6 7 8 9 10 11 12; do
		sinfo -h 2>/dev/null | grep -q idle && return 0
		sleep 0.5
	done
	return 1
}
stop_slurm() {
	[ -n "${slurmd-}" ] && kill "$slurmd" 2>/dev/null
	[ -n "${slurmctld-}" ] && kill "$slurmctld" 2>/dev/null
	[ -f run/munged.pid ] && kill "$(cat run/munged.pid)" 2>/dev/null
	wait 2>/dev/null
}

if ! { command -v slurmctld && command -v slurmd && command -v munged && command -v sbatch; } >/dev/null; then
	skip "a Slurm array: the same bytes" "slurm-wlm is not installed"
elif [ "$(id -u)" != 0 ] || ! start_slurm $((20000 + $$ % 20000)); then
	skip "a Slurm array: the same bytes" "Slurm does not start here"
else
	PARTS=$dir/array SOURCES=in.jsonl OPTIONS=$options QUIDNUNC=$q \
		sbatch --array=1-3 --cpus-per-task=1 --mem-per-cpu=0 -o out "$top/corpora/scale/slurm-array.sh" >/dev/null 2>&1
	i=0 # sbatch --wait would look every ten seconds
	while [ -n "$(squeue -h 2>/dev/null)" ] && [ "$i" -lt 150 ]; do i=$((i + 1)); sleep 0.2; done
	"$q" corpus merge -o from_array array 2>/dev/null
	holds "a Slurm array: the same bytes" diff -r ref from_array
fi
stop_slurm
finish
