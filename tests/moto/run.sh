#!/bin/sh
# Calls the ten operations of Connect that moto serves. It checks no signature and writes times as text.
# Needs Python 3.10 or newer and, the first time only, a package index for moto.
set -eu
cd "$(dirname "$0")/../.."
venv=target/moto-venv

[ -x "$venv/bin/pip" ] || python3 -m venv "$venv"
"$venv/bin/pip" install --quiet --disable-pip-version-check 'moto[server]==5.2.5'
cargo build --quiet --target-dir target --package moto

# Any free port, which the server then is the only one to have.
port=$(python3 -c 'import socket
with socket.create_server(("127.0.0.1", 0)) as server: print(server.getsockname()[1])')
"$venv/bin/moto_server" --host 127.0.0.1 --port "$port" > target/moto.log 2>&1 &
server=$!
trap 'kill $server' EXIT
python3 - "$port" << 'PYTHON'
import socket, sys, time
for _ in range(300):
    with socket.socket() as probe:
        if probe.connect_ex(("127.0.0.1", int(sys.argv[1]))) == 0:
            sys.exit()
    time.sleep(0.1)
sys.exit("moto_server does not listen; see target/moto.log")
PYTHON
env -i PATH="$PATH" AWS_ENDPOINT_URL="http://127.0.0.1:$port" AWS_REGION=us-east-1 \
    AWS_ACCESS_KEY_ID=test AWS_SECRET_ACCESS_KEY=test target/debug/moto
