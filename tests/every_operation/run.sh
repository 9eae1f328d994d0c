#!/bin/sh
# Every operation against botocore: compares what is generated with what the importer makes of the model,
# makes the vectors where they are not as the scripts make them, runs them, and compares
# docs/compatibility.md with what they say (BLESS=1 writes it anew).
set -eu
cd "$(dirname "$0")/../.."
. tests/botocore.sh
folder=target/every-operation-vectors
made=target/every-operation-vectors.made

# What is generated is as the importer makes it, and nobody has touched it since.
anew=target/generated-anew
rm -rf "$anew"
sh connect-operations/generate.sh "$anew"
for generated in connect-operations/src/generated connect-operations/src/cases/operations.rs connect-operations/src/limits/generated \
    connect-operations/Cargo.toml docs/operations.md tests/every_operation/operations.rs tests/every_operation/cases.rs; do
    diff -r "$generated" "$anew/$generated" && continue
    echo "$generated is not what the importer makes; run sh connect-operations/generate.sh"
    exit 1
done

vectors_of() {
    mkdir -p "$folder/$1"
    # The names are the model's and not ours, so that none can be forgotten.
    names=$("$venv/bin/python" -c 'import botocore.session, sys
print(*botocore.session.Session().get_service_model(sys.argv[1]).operation_names)' "$1")
    # -B: no caches beside the sources.
    "$venv/bin/python" -B tests/vectors/generate.py "$1" "$folder/$1" $names
}

if [ ! -e "$made" ] || [ -n "$(find tests/vectors tests/every_operation -name '*.py' -newer "$made")" ]; then
    rm -rf "$folder" "$made"
    vectors_of connect
    vectors_of connectcases
    touch "$made"
fi
# The importer's own tests of the model, which is at hand here.
CONNECT_MODEL=$(model_of connect) cargo test --quiet -p connect-import --test real_model -- --ignored
cargo test --quiet -p every-operation --features vectors
python3 -B tests/every_operation/compatibility.py
