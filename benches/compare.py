#!/usr/bin/env python3
"""What an application costs that calls one operation: with connect-operations, by hand, with the official SDK.

    benches/compare.py [--calls N] [--without-sdk]

Builds the programs of this workspace in release, each from nothing in a target directory of its own, the
first two several times in turn, and then connect-operations and aws-sdk-connect alone. Lets each program make
its calls to a server on loopback, and connect-operations and the SDK calls with large responses over a
transport double. Prints docs/costs.md's tables. The SDK takes six to eleven minutes and up to six gigabytes,
twice, so nothing in CI does this. The build of a crate is counted once for each compiler process, through
this file as RUSTC_WRAPPER.
"""

import argparse
import json
import os
import pathlib
import resource
import shutil
import socket
import subprocess
import sys
import time

HERE = pathlib.Path(__file__).resolve().parent
TARGET = HERE.parent / "target" / "compare"
PORT = 4599
RUNS = 12
# How often the programs by hand and with connect-operations are built, in turn.
BUILDS = 3
# What each program is: its package and the features it is built with.
PROGRAMS = {
    "by hand": ("hand", []),
    "connect-operations": ("ours", []),
    "connect-operations, `connect-aws-config`": ("ours", ["aws-config"]),
    "aws-sdk-connect": ("sdk", []),
}
# Results of GetMetricDataV2 in a large response, and how many calls a round makes.
LARGE = {3: 5_000, 30: 1_000, 300: 200, 3000: 20}
# The environment of every program; nothing else of it counts.
SETTINGS = {
    "AWS_ACCESS_KEY_ID": "AKIDEXAMPLE",
    "AWS_SECRET_ACCESS_KEY": "secret",
    "AWS_REGION": "eu-central-1",
    "AWS_ENDPOINT_URL_CONNECT": f"http://127.0.0.1:{PORT}",
    "AWS_CONFIG_FILE": os.devnull,
    "AWS_SHARED_CREDENTIALS_FILE": os.devnull,
}


def compile_and_count(command):
    """Runs one compiler process and notes what it took."""
    # Cargo hands its job server on by open files.
    code = subprocess.run(command, close_fds=False).returncode
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    name = command[command.index("--crate-name") + 1] if "--crate-name" in command else ""
    line = {"crate": name, "cpu": used.ru_utime + used.ru_stime, "megabytes": used.ru_maxrss / 1024}
    with open(os.environ["COMPARE_LOG"], "a") as log:
        log.write(json.dumps(line) + "\n")
    return code


def cargo(arguments, target, log=None):
    environment = {**os.environ, "CARGO_TARGET_DIR": str(target), "CARGO_INCREMENTAL": "0"}
    if log:
        environment |= {"RUSTC_WRAPPER": str(pathlib.Path(__file__).resolve()), "COMPARE_LOG": str(log)}
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(["cargo", *arguments, "--quiet"], cwd=HERE, env=environment, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def build(package, features):
    """Builds a program from nothing; gives what that took and where it is."""
    target = TARGET / "-".join([package, *features])
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    log = target / "compilers.jsonl"
    chosen = ["--features", ",".join(features)] if features else []
    cpu = cargo(["build", "--release", "-p", package, "--bin", package, *chosen], target, log)
    compilers = [json.loads(line) for line in log.read_text().splitlines()]
    program = target / "release" / package
    stripped = target / "stripped"
    subprocess.run(["strip", "-o", stripped, program], check=True)
    return {
        "cpu": cpu,
        "crates": len({compiler["crate"] for compiler in compilers} - {"", "build_script_build", "build_script_main"}),
        "largest": max(compiler["megabytes"] for compiler in compilers),
        "size": stripped.stat().st_size / 1e6,
        "program": program,
        "compilers": compilers,
    }


def less(old, new):
    """Of two builds of a program, the one that took less: what else the machine does only adds."""
    return old if old and old["cpu"] < new["cpu"] else new


def crate_alone(compilers, name):
    """What one crate's own compiler took, its dependencies built before."""
    return next(c for c in compilers if c["crate"] == name.replace("-", "_"))


def server():
    cargo(["build", "--release", "-p", "server"], TARGET / "server")
    process = subprocess.Popen([TARGET / "server" / "release" / "server", str(PORT)])
    for _ in range(100):
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", PORT)) == 0:
                return process
        time.sleep(0.05)
    sys.exit(f"the server does not listen on port {PORT}")


def run(program, *arguments, environment=SETTINGS):
    """User CPU seconds, elapsed seconds and resident megabytes of a program."""
    started = time.monotonic()
    process = subprocess.Popen([program, *map(str, arguments)], env=environment)
    resident = 0
    # The kernel's own maximum counts this script, which the program is forked from.
    while os.waitid(os.P_PID, process.pid, os.WEXITED | os.WNOHANG | os.WNOWAIT) is None:
        status = pathlib.Path(f"/proc/{process.pid}/status").read_text()
        peak = [line.split()[1] for line in status.splitlines() if line.startswith("VmHWM")]
        resident = int(peak[0]) if peak else resident
        time.sleep(0.01)
    _, status, used = os.wait4(process.pid, 0)
    if status:
        sys.exit(f"{program} failed")
    return used.ru_utime, time.monotonic() - started, resident / 1024


def calls(programs, count):
    """For each program the least microseconds a call and megabytes: what else the machine does only adds."""
    process = server()
    least = {name: (float("inf"), float("inf")) for name in programs}
    try:
        for _ in range(RUNS):
            for name, program in programs.items():
                start, _, _ = run(program, 1)
                seconds, _, megabytes = run(program, count)
                each = 1e6 * (seconds - start) / (count - 1)
                least[name] = (min(each, least[name][0]), min(megabytes, least[name][1]))
    finally:
        process.kill()
    return least


def large_responses():
    """The rows of the table: calls with large responses over a transport double."""
    cargo(["build", "--release", "-p", "sdk", "--bin", "large", "--features", "large"], TARGET / "large")
    cargo(["build", "--release", "-p", "decode"], TARGET / "decode")
    for results, count in LARGE.items():
        body = TARGET / f"{results}.json"
        with open(body, "w") as file:
            subprocess.run([TARGET / "decode" / "release" / "decode", str(results)], stdout=file, check=True)

        def least(*clients):
            command = [TARGET / "large" / "release" / "large", body, str(count), *clients]
            printed = subprocess.run(command, env=SETTINGS, check=True, capture_output=True, text=True)
            return [float(line) for line in printed.stdout.split()]

        ours, sdk = least("ours", "sdk")
        (ours_alone,), (sdk_alone,) = least("ours"), least("sdk")
        yield (
            f"| {body.stat().st_size} | {ours:.0f} | {sdk:.0f} | {ours / sdk:.2f} "
            f"| {ours_alone:.0f} | {sdk_alone:.0f} | {ours_alone / sdk_alone:.2f} |"
        )


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--calls", type=int, default=20_000)
    parser.add_argument("--without-sdk", action="store_true")
    options = parser.parse_args()
    chosen = {name: what for name, what in PROGRAMS.items() if what[0] != "sdk" or not options.without_sdk}
    built = {}
    for turn in range(BUILDS):
        for name, (package, features) in chosen.items():
            # The others take minutes, and are far from the first two.
            if turn == 0 or (package != "sdk" and not features):
                print(f"building {name}", file=sys.stderr)
                built[name] = less(built.get(name), build(package, features))
    called = calls({name: of["program"] for name, of in built.items()}, options.calls)

    print("| | build, CPU s | crates | largest compiler, MB | stripped, MB | a call, user µs | resident, MB |")
    print("|---|---|---|---|---|---|---|")
    for name, of in built.items():
        each, megabytes = called[name]
        print(
            f"| {name} | {of['cpu']:.0f} | {of['crates']} | {of['largest']:.0f} | {of['size']:.1f} "
            f"| {each:.1f} | {megabytes:.1f} |"
        )

    if not options.without_sdk:
        print("\n| response, bytes | ours, µs | the SDK, µs | ratio | ours alone | the SDK alone | ratio |")
        print("|---|---|---|---|---|---|---|")
        for row in large_responses():
            print(row)

    alone = {
        "connect-operations, all families": crate_alone(
            build("ours", ["all-families"])["compilers"], "connect-operations"
        )
    }
    if not options.without_sdk:
        alone["aws-sdk-connect"] = crate_alone(built["aws-sdk-connect"]["compilers"], "aws-sdk-connect")
    print("\n| the crate alone | CPU s | MB |\n|---|---|---|")
    for name, compiler in alone.items():
        print(f"| {name} | {compiler['cpu']:.0f} | {compiler['megabytes']:.0f} |")


if __name__ == "__main__":
    if "COMPARE_LOG" in os.environ:
        sys.exit(compile_and_count(sys.argv[1:]))
    main()
