#!/bin/sh
# Runs AWS's clients against `connect-local`, and compares docs/interop.md with what they did (BLESS=1 writes it anew):
# sh tests/interop/run.sh, with --all for handlers of all operations, which takes minutes.
# Needs Python 3.10 or newer and Node 20 or newer, and, the first time only, package indexes for both.
set -eu
cd "$(dirname "$0")/../.."
venv=target/interop-venv
cli=target/interop-cli
node=target/interop-node
results=target/interop-results

# An environment whose making was interrupted has no pip yet.
[ -x "$venv/bin/pip" ] || python3 -m venv "$venv"
[ -x "$cli/bin/pip" ] || python3 -m venv "$cli"
# The version whose model the declarations were made from. Once it is there, pip asks nobody.
botocore=$(sed -n 's/^botocore=//p' tests/botocore.sh)
"$venv/bin/pip" install --quiet --disable-pip-version-check "botocore==$botocore" "boto3==$botocore"
# It brings a botocore of its own.
"$cli/bin/pip" install --quiet --disable-pip-version-check awscli==1.46.3
javascript=3.1136.0
# Not every version is published of every client.
cases=3.1138.0
is_installed() {
    grep -qs "\"version\": \"$2\"" "$node/node_modules/@aws-sdk/$1/package.json"
}
if ! is_installed client-connect "$javascript" || ! is_installed client-connectcases "$cases"; then
    mkdir -p "$node"
    # A package of its own, so that npm looks for none above it.
    echo '{"private": true}' > "$node/package.json"
    npm install --silent --no-audit --no-fund --prefix "$node" "@aws-sdk/client-connect@$javascript" "@aws-sdk/client-connectcases@$cases"
fi

# The folder is named so that the programs are found wherever builds go otherwise.
cargo build --quiet --target-dir target --package connect-local
cargo build --quiet --target-dir target --package interop --features handlers
export CONNECT_LOCAL=target/debug/connect-local HANDLERS=target/debug/handlers
export AWS_CLI="$PWD/$cli/bin/aws" NODE_PACKAGES="$PWD/$node"

mkdir -p "$results"
"$venv/bin/python" -B tests/interop/boto3_flow.py
"$venv/bin/python" -B tests/interop/flow.py > "$results/flow"
"$venv/bin/python" -B tests/interop/operations.py > "$results/forty"
cargo build --quiet --target-dir target --package interop --features times
"$venv/bin/python" -B tests/interop/times.py
set -- "${1:-}"
if [ "$1" = --all ]; then
    cargo build --quiet --target-dir target --package interop --features every-operation
    "$venv/bin/python" -B tests/interop/operations.py --all > "$results/all"
    set -- "$results/all"
else
    set --
fi
"$venv/bin/python" -B tests/interop/page.py "$results/flow" "$results/forty" "$@"
