#!/usr/bin/env bash
# Runs job.py in local mode over 2,000 texts, kills processes under it, interrupts it, and compares everything with what the program says
# of the same files.
#
#   examples/spark/test.sh [target/release/policyscan]
#
# Needs python3 with venv and a Java that Spark knows (17 or 21); where there is none, Debian's is installed.
set -euo pipefail
here=$(dirname "$0")
binary=$(realpath "${1:-$here/../../target/release/policyscan}")
cd "$here"
# Hidden, so that nothing in it passes for a text of the project.
venv=$(realpath -m ../../target/.spark)

if ! command -v java > /dev/null; then
  apt-get update --quiet=2
  apt-get install --quiet=2 --yes --no-install-recommends openjdk-17-jre-headless ||
    apt-get install --quiet=2 --yes --no-install-recommends openjdk-21-jre-headless
fi
if ! cmp --quiet requirements.txt "$venv/installed"; then
  rm -rf "$venv"
  python3 -m venv "$venv"
  "$venv/bin/pip" install --quiet --disable-pip-version-check --requirement requirements.txt
  cp requirements.txt "$venv/installed"
fi
# The workers are started by name.
PATH=$venv/bin:$PATH exec python check.py "$binary"
