#!/bin/sh
# Writes the facts from AWS's published test cases anew: sh tests/published/renew.sh
# Needs a package index: the cases are in botocore's source distribution only.
set -eu
cd "$(dirname "$0")/../.."
. tests/botocore.sh
source=target/published
folder=tests/published

[ -e "$source/botocore-$botocore.tar.gz" ] ||
    "$venv/bin/pip" --quiet --disable-pip-version-check download --no-binary :all: --no-deps --dest "$source" "botocore==$botocore"
tar -xzf "$source/botocore-$botocore.tar.gz" -C "$source"

# -B: no caches beside the sources.
for name in endpoints sigv4; do
    "$venv/bin/python" -B "$folder/$name.py" "$source/botocore-$botocore" "$folder/$name.json"
done
