#!/bin/sh
# Compiles an application against connect-operations as it is, and against one that connect-import has
# made from a model with one more optional member, nested member, enum value, union member, error and
# operation, which shares its output.
set -eu
cd "$(dirname "$0")/../.."
. tests/botocore.sh
copy=target/compatible

rm -rf "$copy/tree"
mkdir -p "$copy/tree"
git ls-files -z | grep -zvE '^tests/(vectors|ui|published)/' | xargs -0 cp --parents -t "$copy/tree"
cp Cargo.lock tests/compatible/Cargo.lock
cp Cargo.lock "$copy/tree/tests/compatible/Cargo.lock"

export CARGO_TARGET_DIR="$PWD/$copy/target"
cargo check --quiet --manifest-path tests/compatible/Cargo.toml

"$venv/bin/python" tests/compatible/grow.py "$(model_of connect)" "$copy/grown.json"
out="$copy/tree/connect-operations/src/generated"
rm -rf "$out"
said=$(cargo run --quiet -p connect-import -- --model "$copy/grown.json" --all --out "$out" \
    --non-exhaustive --except attached_files 2>&1) || {
    echo "$said"
    exit 1
}
for grown in 'pub struct BrowseQueue' 'pub new_member: Option<String>' NewException; do
    grep -q "$grown" "$out/queues.rs" || {
        echo "the model has not grown: no $grown"
        exit 1
    }
done
cargo check --quiet --manifest-path "$copy/tree/tests/compatible/Cargo.toml"
echo "the application compiles against both"
