#!/usr/bin/env bash
# Measures policyscan against other readers of the same texts, all in one run and in alternation, and prints a table in Markdown.
#
#     benches/compare.sh [ROUNDS]
#
# Needs Rust, python3 with venv, and about 3 GB in target/; jq and spaCy's tokeniser are left out where they cannot be had. Everything is
# written to a pipe: GNU grep stops at its first match where its output is the null device.
set -euo pipefail
cd "$(dirname "$0")/.."
rounds=${1:-5}
data=target/compare
mkdir -p "$data"

cargo build --release --locked --quiet
echo 'fn main() {}' > "$data/empty.rs"
rustc --edition 2024 -O -o "$data/empty" "$data/empty.rs"

generate() {
  [[ -e $data/$1 ]] && return
  python3 benches/baseline/gen_corpus.py "${@:2}" --out "$data/$1.part"
  mv "$data/$1.part" "$data/$1"
}
[[ -e $data/small.txt ]] || python3 benches/baseline/gen_corpus.py one --bytes 18000 --seed 1 > "$data/small.txt"
generate big.txt big --bytes 100000000 --seed 2
generate many dir --files 20000 --bytes 20000 --seed 3
generate some dir --files 2000 --bytes 20000 --seed 3
generate few dir --files 200 --bytes 20000 --seed 3

if [[ ! -x $data/spacy/bin/python ]]; then
  python3 -m venv "$data/spacy"
  "$data/spacy/bin/pip" install --quiet --disable-pip-version-check spacy || rm -r "$data/spacy"
fi

python3 benches/alternate.py "$data" "$rounds"
