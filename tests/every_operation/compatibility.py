"""Compares docs/compatibility.md with what the vectors say; with BLESS=1 it writes the page anew."""

import json
import os
import sys
from pathlib import Path

from list import cases, families

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "compatibility.md"
VECTORS = ROOT / "target" / "every-operation-vectors"
KINDS = ["requests", "responses", "errors"]
WIDTH = 160

HEAD = """<!-- Written by: BLESS=1 sh tests/every_operation/run.sh -->

# Compatibility with botocore

Every operation of Connect and of Cases is compared with botocore {botocore}, the second implementation of the same
protocol: {total:,} vectors, in a test named after each operation. `sh tests/every_operation/run.sh`
makes the vectors and runs them.

- A **request** vector is what botocore sends: required members only, every member with each enum value and
  union member once, awkward characters in every text, empty texts and collections, numbers and times at
  their limits, and each required member removed in turn. Compared are method, path, query, signed headers, JSON
  body and, at a fixed time over our bytes, the Authorization, with and without a session token.
- A **response** vector is a success response as botocore decodes it: every member with each enum value and union member
  once, nulls, unknown members, enum values and union members, times in every form, empty bodies, and each
  required member absent and null in turn.
- An **error** vector is what botocore raises: every error of the operation, its code and message in each form
  that services use for them, bodies that are HTML, truncated or empty, and undeclared errors.

Each request, response and error in which every member is set is also printed with `Debug`: the texts of sensitive
members must not be there.

"""
# Each rule by which something is read in another way than botocore reads it, and what it is good for.
RULES = {
    "an error without a code is an UnknownError; botocore takes the status": "`status()` has the status. A code that is a number would look like one of the service's.",
    "`errorMessage` is a message": "It is one of three names that services use, and the message is not lost.",
    "a code ends at a comma": "Two headers with the same name are joined by a comma. botocore ends a code only at a colon, and then matches no error.",
    "of a 5xx that is HTML or empty botocore reads the status only": "The header still names the error, and the body shows who responded.",
    "an absent required member is an error": "A member that the model requires is not an `Option`. No value is made up for it, and the error names the path.",
    "an absent required list or map is empty": "It needs no `Option`, and services omit empty collections. In requests this concerns only a server: botocore's "
    "own checks, off here, let none be sent.",
    "an unknown union member keeps its value": "Members of a newer service can be read, and sent back.",
    "a success that is not JSON is an error": "A truncated response does not pass for an empty one. If an operation has no output, nothing is "
    "read.",
    "an error that the operation does not declare is Other": "Each operation has its own error enum, so that a `match` names what can happen; `code()` is the same.",
    "a null in a list or map is left out": "The model allows none, so an element is a `T`, not an `Option<T>`.",
    "a null in a list or map that may hold some is left out": "An element is a `T`, not an `Option<T>`. That there was a null, and where, is lost: this is a known limitation.",
    "an error without a member that it requires is Other": "As in outputs, no value is made up for it; `code()` is the same, and `body()` has the rest.",
}
NOT_COMPARED = """
## What is not compared
- A label that is `.` or `..`: botocore sends it; here it is rejected, because it would name another resource.
- The bytes of a JSON body, which botocore writes with spaces and escapes: its value is compared, and our own bytes
  with compact JSON in the order of the model.
- Headers that are not signed, such as the user agent.
- The error that botocore reports for a response that it rejects, if this project rejects it, too.
- The name of an error's message, which services spell in three ways; its text is compared.
- A time without an offset is one without a zone in botocore, and compared as UTC.
"""


def main():
    of_connect, of_cases = (read(service) for service in ("connect", "connectcases"))
    page = render(of_connect, of_cases)
    if os.environ.get("BLESS"):
        PAGE.write_text(page)
    elif not PAGE.exists() or PAGE.read_text() != page:
        sys.exit(
            "docs/compatibility.md is not what the vectors say; write it with BLESS=1 sh tests/every_operation/run.sh"
        )


def read(service):
    return [json.loads(file.read_text()) for file in sorted((VECTORS / service).glob("*.json"))]


def render(of_connect, of_cases):
    by_name = {operation["operation"]: operation for operation in of_connect}
    operations = of_connect + of_cases
    text = HEAD.format(botocore=operations[0]["botocore"], total=sum(map(count, operations)))
    rows = [row(f"`{family}`", [by_name[name] for name in names]) for family, names in families().items()]
    [names] = cases().values()
    if sorted(names) != sorted(operation["operation"] for operation in of_cases):
        sys.exit("the operations of Cases are not those of its vectors")
    rows += [row("**Connect**", of_connect), row("`cases`: **Cases**", of_cases), row("**all**", operations)]
    text += table(["family", "operations", *KINDS, "vectors"], rows)
    return text + differences(operations) + NOT_COMPARED


def row(name, operations):
    of_kinds = [sum(len(operation[kind]) for operation in operations) for kind in KINDS]
    return [name, *(f"{number:,}" for number in [len(operations), *of_kinds, sum(of_kinds)])]


def count(operation):
    return sum(len(operation[kind]) for kind in KINDS)


def table(head, rows):
    # Numbers stand to the right.
    is_number = [cell[:1].isdigit() for cell in rows[0]]
    lines = [head, ["---:" if number else "---" for number in is_number], *rows]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


def differences(operations):
    found = {}
    in_kind = dict.fromkeys(KINDS, 0)
    for number, operation in enumerate(operations):
        for kind in KINDS:
            different = [vector for vector in operation[kind] if vector.get("because")]
            in_kind[kind] += bool(different)
            for vector in different:
                for reason in vector["because"]:
                    found.setdefault(reason, []).append((number, operation["operation"], vector))
    if found.keys() != RULES.keys():
        sys.exit(f"the rules are not those of the vectors: {sorted(found.keys() ^ RULES.keys())}")
    text = f"""
## Operations that differ
By the rules below, which are the same for all operations, this project decodes some input differently from botocore: in
requests of {in_kind["requests"]} operations of {len(operations)}, in responses of {in_kind["responses"]} and in errors of {in_kind["errors"]}. Nothing else differs. Most are
about input that no service is known to send; each is shown with its shortest vector.

"""
    rules = sorted(found.items(), key=lambda entry: -len(entry[1]))
    rows = [rule(reason, vectors) for reason, vectors in rules]
    return text + table(["rule", "operations", "vectors", "what comes", "botocore", "ours", "why"], rows)


def rule(reason, vectors):
    responses = [entry for entry in vectors if "method" not in entry[2]]
    alone = [entry for entry in responses if entry[2]["because"] == [reason]]
    _, name, vector = min(alone or responses, key=lambda entry: (len(json.dumps(entry[2])), entry[1]))
    operations = len({number for number, *_ in vectors})
    shown = [code(cell) for cell in example(vector)]
    shown[0] = f"{name}: {shown[0]}"
    return [reason, f"{operations:,}", f"{len(vectors):,}", *shown, RULES[reason]]


def example(vector):
    """What comes, what botocore reads and what this project reads."""
    response = " ".join(
        [
            str(vector.get("status", 200)),
            *(f"{header}: {value}" for header, value in vector.get("headers", {}).items()),
            vector["body"] or "(empty)",
        ]
    )
    ours = vector["ours"]
    theirs = vector.get("read") or {"output": json.loads(vector["body"])}
    if isinstance(ours, dict) and "output" not in ours and "unfit" not in ours:
        theirs = {key: theirs[key] for key in ours}
    return response, compact(theirs), compact(ours)


def compact(value):
    return json.dumps(value, ensure_ascii=False)


def code(text):
    """A cell of a table."""
    text = text if len(text) <= WIDTH else f"{text[:WIDTH]}…"
    return f"`{text}`".replace("|", "\\|")


if __name__ == "__main__":
    main()
