#!/bin/sh
# All models of AWS that speak Connect's protocol, through the importer: every operation is declared, or refused
# in words with its place, and what is declared of twelve of them compiles, and the example of each operation. Not in
# the gate: it takes minutes.
set -eu
cd "$(dirname "$0")/../.."
. tests/botocore.sh
cargo build --quiet -p connect-import
"$venv/bin/python" -B tests/rest_json/declare.py "${CARGO_TARGET_DIR:-target}/debug/connect-import" target/rest-json "$@"
# The versions are the workspace's.
cp Cargo.lock target/rest-json/Cargo.lock
cargo test --quiet --doc --manifest-path target/rest-json/Cargo.toml --target-dir "${CARGO_TARGET_DIR:-target}"
