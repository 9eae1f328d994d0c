#!/bin/sh
# Spelling, and the layout of Python and shell: sh tests/style.sh, with --fix to lay them out anew.
# Needs Python 3.10 or newer, and, the first time only, a package index.
set -eu
cd "$(dirname "$0")/.."
venv=target/style-venv
[ -x "$venv/bin/pip" ] || python3 -m venv "$venv"
"$venv/bin/pip" install --quiet --disable-pip-version-check ruff==0.17.6 shfmt-py==4.2.0 typos==1.52.0
scripts=$(git ls-files '*.sh' .ci/run)
case ${1:-} in
--fix)
    "$venv/bin/ruff" check --quiet --fix
    "$venv/bin/ruff" format --quiet
    "$venv/bin/shfmt" -i 4 -sr -w $scripts
    ;;
*)
    "$venv/bin/ruff" check --quiet
    "$venv/bin/ruff" format --quiet --check
    "$venv/bin/shfmt" -i 4 -sr -d $scripts
    ;;
esac
"$venv/bin/typos"
