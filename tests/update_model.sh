#!/bin/sh
# Takes the models of another botocore, the newest one without an argument: sh tests/update_model.sh [VERSION]
# Pins it, renews everything that is made from a model, and appends to CHANGELOG.md what changed for callers. Read the
# difference, run the gate, and commit it all together. Needs a package index.
set -eu
cd "$(dirname "$0")/.."
. tests/botocore.sh
old=$botocore
new=${1:-$("$venv/bin/pip" index versions botocore 2> target/pip.log | sed -n 's/^botocore (\(.*\))$/\1/p')}
[ -n "$new" ] || {
    cat target/pip.log
    exit 1
}
[ "$new" != "$old" ] || {
    echo "the declarations are from botocore $old already"
    exit
}

before=target/model-before
rm -rf "$before"
mkdir -p "$before"
for service in connect connectcases; do
    cp "$(model_of $service)" "$before/$service"
done

sed -i "s/^botocore=.*/botocore=$new/" tests/botocore.sh
. tests/botocore.sh
changes=target/model-changes.md
for service in connect connectcases; do
    echo "#### $service"
    echo
    # Its headings stand two levels below those of the changelog.
    cargo run --quiet -p connect-import -- --diff "$before/$service" "$(model_of $service)" | sed 's/^# /##### /'
    echo
done > "$changes"
python3 -B tests/changelog.py "AWS's model: botocore $old to $new" "$changes"

count() {
    grep -c '^| \[`' docs/operations.md
}
was=$(count)
sh connect-operations/generate.sh
is=$(count)
sed -i "s/\b$was\b/$is/" README.md tests/every_operation/every_operation.rs
sh tests/vectors/renew.sh
sh tests/published/renew.sh
git diff --stat
[ "$was" = "$is" ] || echo "$is operations, not $was, which these files say: $(git grep -lw "$was" -- '*.md' '*.rs' | tr '\n' ' ')"
# What is written by hand: connect-operations/src/attached_files.
CONNECT_MODEL=$(model_of connect) cargo test --quiet -p connect-import --test real_model -- --ignored attached_files || {
    echo "add what differs by hand, and run BLESS=1 sh tests/every_operation/run.sh"
    exit 1
}
BLESS=1 sh tests/every_operation/run.sh
