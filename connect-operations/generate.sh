#!/bin/sh
# Writes src/generated, src/cases/operations.rs, src/limits/generated, docs/operations.md, the list of tests/every_operation and
# the features of Cargo.toml anew from the published model: sh generate.sh [DIRECTORY], which is this repository, or a
# directory that gets the same files at the same places.
set -eu
cd "$(dirname "$0")/.."
. tests/botocore.sh
by="sh connect-operations/generate.sh (botocore $botocore)"
root=${1:-.}
out="$root/connect-operations/src/generated"
rm -rf "$out"
mkdir -p "$root/docs" "$root/tests/every_operation" "$root/connect-operations/src/cases" \
    "$root/connect-operations/src/limits/generated"
# attached_files is written by hand.
said=$(cargo run --quiet -p connect-import -- --model "$(model_of connect)" --all --out "$out" \
    --non-exhaustive --serde serde --except attached_files --by "$by" \
    --module-path connect_operations --examples connect-operations/examples_in_docs 2>&1) || {
    echo "$said"
    exit 1
}
# A service of its own, small enough for one module.
cargo run --quiet -p connect-import -- --model "$(model_of connectcases)" --all --module \
    --non-exhaustive --serde serde --service super::Cases --module-path connect_operations::cases --by "$by" \
    > "$root/connect-operations/src/cases/operations.rs"
# The limits of what all of them take.
limits() {
    cargo run --quiet -p connect-import -- --model "$(model_of "$1")" --limits --by "$by" \
        > "$root/connect-operations/src/limits/generated/$2.rs"
}
limits connect connect
limits connectcases cases
mv "$out/operations.md" "$root/docs/operations.md"
python3 -B tests/every_operation/list.py "$root"
"$venv/bin/python" - "$out/features.toml" connect-operations/Cargo.toml "$root" << 'PYTHON'
import sys

features, manifest = (open(name).read() for name in sys.argv[1:3])
# The lines as the importer wrote them: the families, and the feature of them all.
_, features = features.split("[features]\n")
begin, end = "# Families, written by generate.sh:\n", "# End of families.\n"
before, rest = manifest.split(begin)
_, after = rest.split(end)
open(f"{sys.argv[3]}/{sys.argv[2]}", "w").write(before + begin + features + end + after)
PYTHON
rm "$out/features.toml"
