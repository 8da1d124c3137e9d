"""Counted instructions: the same figure on a busy machine and, since the C library keeps to its plain functions, on another processor."""
import os, re, subprocess

ENVIRONMENT = {"PATH": os.environ["PATH"], "GLIBC_TUNABLES": "glibc.cpu.hwcaps=-AVX2,-AVX512F,-EVEX"}


def instructions(*command):
    """The instructions that `command` takes, which must succeed."""
    counted = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", *map(str, command)]
    run = subprocess.run(counted, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, env=ENVIRONMENT, timeout=300, check=True)
    return int(re.search(rb"Collected : (\d+)", run.stderr).group(1))
