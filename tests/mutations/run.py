#!/usr/bin/env python3
"""Breaks the project on purpose, forty times, and asks which test notices.

    tests/mutations/run.py [--seed N] [--count N]

Half of the mutations change a declaration in connect-operations (a wire name, a location, a
required member), half change a rule of the macros. Each is made in a copy of the committed
tree under target/, so that nothing is lost; a mutation that does not compile does not count as a mutation and is
replaced by another. Prints one line a mutation with the test that caught it, and fails when one
was caught by none.
"""

import argparse
import os
import pathlib
import random
import re
import sys

sys.path.append(str(pathlib.Path(__file__).resolve().parents[1]))
from broken_copy import ROOT, fresh_copy, run

COPY = ROOT / "target" / "mutations"

DECLARATIONS = "connect-operations/src"
GENERATED = "// Generated from "
DECLARED = re.compile(r"^#\[(?:connect_operation\(|derive\(.*\bConnect(?:Shape|Enum|Union)\b)", re.M)
DECLARATION_TESTS = ["-p", "tests", "--test", "codec", "vectors"]
RULES = ["connect-declaration/src", "connect-macros/src"]
RULE_TESTS = ["-p", "connect-declaration", "-p", "connect-macros"]

MEMBER = re.compile(r"^    pub (?P<name>\w+): (?P<type>.*),$")
# Small changes of meaning, each the other's opposite where there is one.
SWAPS = [
    (" == ", " != "),
    (" != ", " == "),
    (" && ", " || "),
    (" || ", " && "),
    ("if !", "if "),
    (".is_none()", ".is_some()"),
    (".is_some()", ".is_none()"),
    ("is_some_and(", "is_none_or("),
    (".any(", ".all("),
    (".all(", ".any("),
    ("return true", "return false"),
    ("=> true", "=> false"),
    ("=> false", "=> true"),
    (".first()", ".last()"),
    (".is_empty()", ".is_empty() == false"),
]


def sources(*folders):
    for file in sorted(file for folder in folders for file in (ROOT / folder).rglob("*.rs")):
        yield file.relative_to(ROOT).as_posix(), file.read_text()


def declaration_mutations():
    """Every member of what is written by hand, with another wire name, in another place, required or not."""
    for path, text in sources(DECLARATIONS):
        if text.startswith(GENERATED) or not DECLARED.search(text):
            continue
        lines = text.splitlines()
        for number, line in enumerate(lines):
            member = MEMBER.match(line)
            if not member:
                continue
            name, kind = member["name"], member["type"]
            above = lines[number - 1].strip()
            if above.startswith("///"):
                yield path, number, line, f'    #[wire("Mutated")]\n{line}', f"{name}: another wire name"
                if "\n#[connect_operation(" in text:
                    yield path, number, line, f"    #[query]\n{line}", f"{name}: sent in the query"
            if above == "#[query]":
                yield path, number - 1, lines[number - 1], "", f"{name}: sent in the body"
                yield path, number - 1, lines[number - 1], '    #[query("mutated")]', f"{name}: another query name"
            if above == "#[idempotency_token]":
                yield path, number - 1, lines[number - 1], "", f"{name}: no token"
            if kind.startswith("Option<"):
                yield path, number, line, line.replace(kind, kind[len("Option<") : -1]), f"{name}: required"
            else:
                yield path, number, line, line.replace(kind, f"Option<{kind}>"), f"{name}: optional"
        for number, line in enumerate(lines):
            if re.match(r"^    [A-Z]\w+,$", line):
                yield path, number, line, f'    #[wire("MUTATED")]\n{line}', f"{line.strip(' ,')}: another value"


def rule_mutations():
    """Every condition of the macros, turned into its opposite."""
    for path, text in sources(*RULES):
        if "/tests" in path or "/snapshots/" in path:
            continue
        for number, line in enumerate(text.splitlines()):
            if line.lstrip().startswith("//"):
                continue
            for old, new in SWAPS:
                if old in line:
                    yield path, number, line, line.replace(old, new, 1), f"`{old.strip()}` becomes `{new.strip()}`"


def cargo(*arguments, **options):
    environment = {**os.environ, "CARGO_TARGET_DIR": str(COPY / "target"), "CARGO_TERM_COLOR": "never"}
    return run(["cargo", *arguments], cwd=COPY / "tree", env=environment, **options)


def caught_by(mutation, tests):
    """The first test that fails, None when all pass, False when the mutation does not compile."""
    path, number, old, new, _ = mutation
    file = COPY / "tree" / path
    original = file.read_text()
    lines = original.splitlines(keepends=True)
    if lines[number].rstrip("\n") != old:
        sys.exit(f"{path}:{number + 1} differs from the work tree; commit first")
    lines[number] = f"{new}\n"
    try:
        file.write_text("".join(lines))
        _, code = cargo("test", "--quiet", "--no-run", *tests)
        if code:
            return False
        said, code = cargo("test", "--quiet", *tests, seconds=300)
        if code is None:
            return "a time limit"
        failed = re.search(r"^(?:    |---- )(\S+?)(?: stdout ----)?$", said.split("failures:")[-1], re.M)
        return (failed[1] if failed else "a test") if code else None
    finally:
        file.write_text(original)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=40)
    arguments = parser.parse_args()
    generator = random.Random(arguments.seed)
    fresh_copy(COPY / "tree")
    survived = 0
    for mutations, tests, count in [
        (list(declaration_mutations()), DECLARATION_TESTS, arguments.count // 2),
        (list(rule_mutations()), RULE_TESTS, arguments.count - arguments.count // 2),
    ]:
        generator.shuffle(mutations)
        for mutation in mutations:
            if count == 0:
                break
            caught = caught_by(mutation, tests)
            if caught is False:
                continue
            count -= 1
            survived += caught is None
            path, number, *_, what = mutation
            print(f"{path}:{number + 1}: {what}: {f'caught by {caught}' if caught else 'NOT CAUGHT'}", flush=True)
    sys.exit(f"{survived} mutations were caught by no test" if survived else 0)


if __name__ == "__main__":
    main()
