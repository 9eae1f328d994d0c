#!/bin/sh
# Writes the facts from AWS's published test cases anew: sh tests/published/renew.sh
# Needs Python 3.10 or newer, and a package index for botocore: the cases are in its source
# distribution only.
set -eu
cd "$(dirname "$0")/../.."
version=1.44.5
venv=target/vectors-venv
source=target/published
folder=tests/published

# An environment whose making was interrupted has no pip yet.
[ -x "$venv/bin/pip" ] || python3 -m venv "$venv"
pip() { "$venv/bin/pip" --quiet --disable-pip-version-check "$@"; }
pip install "botocore==$version"
[ -e "$source/botocore-$version.tar.gz" ] ||
    pip download --no-binary :all: --no-deps --dest "$source" "botocore==$version"
tar -xzf "$source/botocore-$version.tar.gz" -C "$source"

# -B: no caches beside the sources.
for name in endpoints sigv4; do
    "$venv/bin/python" -B "$folder/$name.py" "$source/botocore-$version" "$folder/$name.json"
done
