"""Compares docs/compatibility.md with what the vectors say; with BLESS=1 it writes the page anew."""

import json
import os
import sys
from pathlib import Path

from list import families

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "compatibility.md"
VECTORS = ROOT / "target" / "every-operation-vectors"
KINDS = ["requests", "answers", "errors"]
WIDTH = 200

HEAD = """<!-- Written by: BLESS=1 sh tests/every_operation/run.sh -->

# Compatibility with botocore

Every operation is compared with botocore {botocore}, the second implementation of the same protocol: {total:,}
vectors, in a test for each operation that carries its name. `sh tests/every_operation/run.sh` makes the
vectors and runs them.

- A **request** vector is what botocore sends: required members only, every member with each enum value and
  union member once, awkward characters in every text, empty texts and collections, numbers and times at
  their limits, and each required member removed in turn. Compared are method, path, query, signed headers, JSON
  body and, at a fixed time over our bytes, the Authorization, with and without a session token.
- An **answer** vector is what botocore reads in a success: every member with each enum value and union member
  once, nulls, unknown members, enum values and union members, times in every form, empty bodies, and each
  required member absent and null in turn.
- An **error** vector is what botocore raises: every error of the operation, its code and message in each form
  that services have for them, bodies that are HTML, cut short or empty, and errors that nobody declared.

"""


def main():
    page = render([json.loads(file.read_text()) for file in sorted(VECTORS.glob("*.json"))])
    if os.environ.get("BLESS"):
        PAGE.write_text(page)
    elif not PAGE.exists() or PAGE.read_text() != page:
        sys.exit("docs/compatibility.md is not what the vectors say; write it with "
                 "BLESS=1 sh tests/every_operation/run.sh")


def render(operations):
    by_name = {operation["operation"]: operation for operation in operations}
    total = sum(map(count, operations))
    text = HEAD.format(botocore=operations[0]["botocore"], total=total)
    text += table(
        ["family", "operations", *KINDS, "vectors"],
        [row(f"`{family}`", [by_name[name] for name in names]) for family, names in families().items()]
        + [row("**all**", operations)],
    )
    return text + differences(operations)


def row(name, operations):
    of_kinds = [sum(len(operation[kind]) for operation in operations) for kind in KINDS]
    return [name, *(f"{number:,}" for number in [len(operations), *of_kinds, sum(of_kinds)])]


def count(operation):
    return sum(len(operation[kind]) for kind in KINDS)


def table(head, rows):
    lines = [head, ["---"] + ["---:"] * (len(head) - 1), *rows]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


def differences(operations):
    found = {}
    for operation in operations:
        for kind in KINDS:
            for vector in operation[kind]:
                for reason in vector.get("because", []):
                    found.setdefault(reason, []).append((operation["operation"], vector))
    text = """
## Operations that differ
None. All of them read and write what botocore does, but for the rules below, which are the same in all operations.

## What is read in another way, and why
"""
    rows = [
        [reason, f"{len(vectors):,}", str(len({name for name, _ in vectors}))]
        for reason, vectors in sorted(found.items(), key=lambda entry: -len(entry[1]))
    ]
    text += table(["rule", "vectors", "operations"], rows)
    text += "\nAn example of each, botocore's reading beside ours:\n"
    for reason, vectors in sorted(found.items(), key=lambda entry: -len(entry[1])):
        text += example(reason, vectors)
    return text + """
## What is not compared
A label that is `.`, or one that is `..` at the end of a path: aws-sigv4 signs the slash before it, as RFC 3986
has it, and botocore does not. No id is a dot.
"""


def example(reason, vectors):
    """The shortest answer in which it is the only difference."""
    alone = [entry for entry in vectors if entry[1]["because"] == [reason]]
    name, vector = min(alone or vectors, key=lambda entry: (len(json.dumps(entry[1])), entry[0]))
    answer = " ".join([
        str(vector.get("status", 200)),
        *(f"{header}: {value}" for header, value in vector.get("headers", {}).items()),
        vector["body"] or "(empty)",
    ])
    ours = vector["ours"]
    theirs = vector.get("read") or {"output": json.loads(vector["body"])}
    if isinstance(ours, dict) and "output" not in ours and "unfit" not in ours:
        theirs = {key: theirs[key] for key in ours}
    return (f"\n{reason}: {name}\n```text\n  answer  {answer}\nbotocore  {compact(theirs)}\n"
            f"    ours  {compact(ours)}\n```\n")


def compact(value):
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= WIDTH else f"{text[:WIDTH]}…"


if __name__ == "__main__":
    main()
