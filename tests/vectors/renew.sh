#!/bin/sh
# Writes the vectors anew: sh tests/vectors/renew.sh [OPERATION…]
# Without names it writes those that there are, so a new operation is named once.
# Needs Python 3.10 or newer, and, the first time only, a package index for botocore.
set -eu
cd "$(dirname "$0")/../.."
venv=target/vectors-venv
folder=tests/vectors

# An environment whose making was interrupted has no pip yet.
[ -x "$venv/bin/pip" ] || python3 -m venv "$venv"
# The version whose model the declarations were made from. Once it is there, pip asks nobody.
"$venv/bin/pip" install --quiet --disable-pip-version-check botocore==1.44.5

if [ $# -eq 0 ]; then
    for file in "$folder"/*.json; do
        set -- "$@" "$(basename "$file" .json)"
    done
fi
# -B: no caches beside the sources.
"$venv/bin/python" -B "$folder/generate.py" connect "$folder" "$@"
