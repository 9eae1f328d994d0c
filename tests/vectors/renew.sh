#!/bin/sh
# Writes the vectors anew: sh tests/vectors/renew.sh [OPERATION…]
# Without names it writes those that there are, so a new operation is named once.
set -eu
cd "$(dirname "$0")/../.."
. tests/botocore.sh
folder=tests/vectors

if [ $# -eq 0 ]; then
    for file in "$folder"/*.json; do
        set -- "$@" "$(basename "$file" .json)"
    done
fi
# -B: no caches beside the sources.
"$venv/bin/python" -B "$folder/generate.py" connect "$folder" "$@"
