#!/usr/bin/env python3
"""The user CPU time of a call: by connect-runtime, and the same bytes by hand on hyper and aws-sigv4.

    benches/call_time.py [CALLS]

Builds benches/calls in release, starts its server on loopback, makes the calls in turn and prints
microseconds a call, the least of several runs: whatever else the machine does only adds.
"""

import os
import pathlib
import resource
import socket
import subprocess
import sys
import time

CRATE = pathlib.Path(__file__).resolve().parent / "calls"
TARGET = CRATE.parents[1] / "target" / "calls"
PROGRAM = TARGET / "release" / "calls"
RUNS = 5


def user_seconds(what, count):
    before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
    subprocess.run([PROGRAM, what, str(count)], check=True)
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - before


def main():
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 20_000
    environment = {**os.environ, "CARGO_TARGET_DIR": str(TARGET)}
    subprocess.run(["cargo", "build", "--release", "--quiet"], cwd=CRATE, env=environment, check=True)
    server = subprocess.Popen([PROGRAM, "server"])
    try:
        for _ in range(100):
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", 4599)) == 0:
                    break
            time.sleep(0.05)
        least = {}
        for _ in range(RUNS):
            for what in ["hand", "ours"]:
                each = 1e6 * user_seconds(what, count) / count
                least[what] = min(each, least.get(what, each))
    finally:
        server.kill()
    print(f"by hand: {least['hand']:.1f} µs of user CPU a call")
    print(f"by connect-runtime: {least['ours']:.1f} µs, {least['ours'] / least['hand']:.2f} times that")


if __name__ == "__main__":
    main()
