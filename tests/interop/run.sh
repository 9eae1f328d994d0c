#!/bin/sh
# Runs boto3 against `connect-local`: sh tests/interop/run.sh [names of tests]
# Needs Python 3.10 or newer, and, the first time only, a package index for boto3.
set -eu
cd "$(dirname "$0")/../.."
venv=target/interop-venv

# An environment whose making was interrupted has no pip yet.
[ -x "$venv/bin/pip" ] || python3 -m venv "$venv"
# The versions whose model the declarations were made from. Once they are there, pip asks nobody.
"$venv/bin/pip" install --quiet --disable-pip-version-check botocore==1.44.5 boto3==1.44.5

# The folder is named so that the program is found wherever builds go otherwise.
cargo build --quiet --target-dir target --package connect-local
CONNECT_LOCAL=target/debug/connect-local exec "$venv/bin/python" tests/interop/boto3_flow.py "$@"
