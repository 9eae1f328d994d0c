# For scripts to source, at the root of the repository: botocore, whose models are AWS's own.
# Needs Python 3.10 or newer, and, the first time only, a package index.
# The version whose model the declarations were made from, and the vectors of tests/ come from.
botocore=1.44.8
venv=target/vectors-venv
# An environment whose making was interrupted has no pip yet.
[ -x "$venv/bin/pip" ] || python3 -m venv "$venv"
# Once it is there, pip asks nobody.
"$venv/bin/pip" install --quiet --disable-pip-version-check "botocore==$botocore"

# The model of a service: connect, connectcases.
model_of() {
    "$venv/bin/python" -c 'import botocore, pathlib, sys
print(next(pathlib.Path(botocore.__file__).parent.glob(f"data/{sys.argv[1]}/*/service-2.json*")))' "$1"
}
