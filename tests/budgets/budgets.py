"""Compares figures that do not depend on the hour or the load of a computer with figures.txt: budgets.py PROGRAMS."""

import json
import os
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
FIGURES = pathlib.Path(__file__).with_name("figures.txt")
# A regression by this much fails; less is the noise of another compiler's patch version.
MOST = 1.1
# The crates that a program builds beside its own, by what it depends on: a package and its features.
TREES = {
    "connect-runtime without features": ("connect-runtime", None),
    "connect-runtime, client": ("connect-runtime", "client"),
    "connect-runtime, hyper": ("connect-runtime", "hyper"),
    "connect-runtime, hyper and rustls-ring": ("connect-runtime", "rustls-ring"),
    "connect-operations": ("connect-operations", "attached-files"),
    "connect-upload": ("connect-upload", "rustls-ring"),
    "connect-aws-config": ("connect-aws-config", "rustls-ring"),
    "connect-local": ("connect-local", None),
}
STEPS = ("encode", "sign", "decode", "call")


def output(command):
    return subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, check=True, text=True).stdout


def crates(package, features):
    chosen = ["--features", features] if features else []
    command = ["cargo", "tree", "--package", package, "--no-default-features", *chosen]
    # With the macros and what build scripts need, which are compiled too.
    lines = output([*command, "--edges", "normal,build", "--prefix", "none", "--format", "{p}"]).splitlines()
    return len({line.split(" (")[0] for line in lines if line})


def test_targets():
    metadata = json.loads(output(["cargo", "metadata", "--no-deps", "--format-version", "1"]))
    return sum("test" in target["kind"] for package in metadata["packages"] for target in package["targets"])


def counted(program, step, times):
    """The instructions of a whole process."""
    command = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", program, step, str(times)]
    said = subprocess.run(command, cwd=ROOT, stderr=subprocess.PIPE, text=True)
    collected = re.search(r"Collected : (\d+)", said.stderr)
    if said.returncode or not collected:
        sys.exit(said.stderr)
    return int(collected[1])


def instructions(program, step):
    """Of one time, without what the process takes to begin and to end."""
    few, many = 20, 120
    return (counted(program, step, many) - counted(program, step, few)) // (many - few)


def stripped(program):
    small = ROOT / "target" / "budgets-stripped"
    subprocess.run(["strip", "-o", small, program], check=True)
    return small.stat().st_size


def measured(programs):
    figures = {f"crates: {name}": crates(*tree) for name, tree in TREES.items()}
    figures["test targets"] = test_targets()
    figures |= {f"instructions: {step}": instructions(programs / "instructions", step) for step in STEPS}
    figures["bytes: one call, stripped"] = stripped(programs / "one_call")
    return figures


def main():
    figures = measured(pathlib.Path(sys.argv[1]).resolve())
    if os.environ.get("BLESS"):
        FIGURES.write_text("".join(f"{name} = {figure}\n" for name, figure in figures.items()))
        return
    budget = dict(line.rsplit(" = ", 1) for line in FIGURES.read_text().splitlines())
    if budget.keys() != figures.keys():
        sys.exit(f"figures.txt has other names; write it anew with BLESS=1: {budget.keys() ^ figures.keys()}")
    over = [
        f"{name}: {figure}, which is {figure / int(budget[name]):.2f} of {budget[name]}"
        for name, figure in figures.items()
        if figure > MOST * int(budget[name])
    ]
    sys.exit("\n".join(over) or 0)


if __name__ == "__main__":
    main()
