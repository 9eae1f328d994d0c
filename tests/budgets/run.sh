#!/bin/sh
# Compares what a call and a build take with tests/budgets/figures.txt, and fails where it is a tenth more. Nothing is timed.
# BLESS=1 writes the figures anew. Needs valgrind, which it installs with apt-get where that is there.
set -eu
cd "$(dirname "$0")/../.."
command -v valgrind > target/valgrind.log || {
    apt-get update > target/valgrind.log 2>&1 || true
    apt-get install --yes valgrind >> target/valgrind.log 2>&1 || {
        cat target/valgrind.log
        exit 1
    }
}
cargo build --quiet --release --target-dir target --package budgets
python3 -B tests/budgets/budgets.py target/release
