#!/bin/sh
# connect-import --check: silent about everything that ships, and not about forty changes of it.
set -eu
cd "$(dirname "$0")/../.."
. tests/botocore.sh
models="--model $(model_of connect) --model $(model_of connectcases)"
cargo build --quiet -p connect-import
check="${CARGO_TARGET_DIR:-target}/debug/connect-import --strict $models --check"
$check README.md docs examples connect-operations/src
python3 -B tests/check/mutations.py $check
