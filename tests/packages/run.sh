#!/bin/sh
# Packages the crates that are published, checks the archives, and runs an application that depends on them
# instead of on this workspace. Prints nothing where all is well.
set -eu
cd "$(dirname "$0")/../.."
folder=target/packages

rm -rf "$folder"
mkdir -p "$folder"
# With what cargo warns of, which is quiet in the gate.
said=$(CARGO_TERM_QUIET=false cargo package --target-dir target --no-verify --allow-dirty --exclude-lockfile \
    --package 'connect-*' 2>&1) || {
    echo "$said"
    exit 1
}
case $said in
*warning*)
    echo "$said"
    exit 1
    ;;
esac
python3 -B tests/packages/archives.py target/package "$folder"
cp -r tests/packages/app "$folder"
# The versions that everything else is tested with.
cp Cargo.lock "$folder/app"
cargo run --quiet --target-dir target --manifest-path "$folder/app/Cargo.toml"
