#!/usr/bin/env python3
"""Takes away each protection in turn, and asks whether its test notices.

    tests/protections/run.py [NAME…]
    tests/protections/run.py --compile [NAME…]
    tests/protections/run.py --check

What keeps a user from harm (a file that is made twice, a secret in a log, an endless body) is
switched off by a small change to a copy of the committed tree under target/. The named test passes
before, and must fail then: one that hangs has noticed nothing. Prints one line for each, and fails
when a test has noticed nothing or a change does not compile. --compile runs no test, and prints only
the changes that do not compile. The table is in protections.py, and bound to the source by comments;
--check compares the two in the work tree, and builds nothing.
"""

import argparse
import os
import re
import resource
import sys

import places
from places import PROTECTIONS, Unresolved
from broken_copy import ROOT, fresh_copy, run

COPY = ROOT / "target" / "protections"
TREE = COPY / "tree"
# An answer without an end must not take the machine's memory.
MEMORY = 4 << 30
# In seconds, for a test that takes less than ten.
PATIENCE = 120


def limit_memory():
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


def cargo(*arguments, **options):
    environment = {
        **os.environ,
        "CARGO_TARGET_DIR": str(COPY / "target"),
        "CARGO_TERM_COLOR": "never",
        "CARGO_PROFILE_DEV_DEBUG": "0",
        # Each change is small, and the gate has switched this off.
        "CARGO_INCREMENTAL": "1",
        "RUST_BACKTRACE": "0",
    }
    return run(["cargo", *arguments], cwd=TREE, env=environment, **options)


def compiled(*arguments):
    """That it compiles, or that it does not and the compiler's first error."""
    said, code = cargo(*arguments, "--quiet")
    if not code:
        return "compiles"
    error = re.search(r"^error.*?(?=\n\n|\Z)", said, re.M | re.S)
    return f"does not compile\n{error[0] if error else said}"


def outcome(test, selection):
    """What the test does: it passes, fails, hangs or does not compile. It fails where it is not run."""
    found = compiled("test", "--no-run", *selection)
    if found != "compiles":
        return found
    said, code = cargo("test", *selection, test, seconds=PATIENCE, preexec_fn=limit_memory)
    if code is None:
        return "hangs"
    return "passes" if re.search(rf"^test (?:\w+::)*{test} \.\.\. ok$", said, re.M) else "fails"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--compile", action="store_true")
    parser.add_argument("names", nargs="*")
    arguments = parser.parse_args()
    try:
        if arguments.check:
            places.check(ROOT)
            return
        fresh_copy(TREE)
        texts, selections = places.check(TREE)
    except Unresolved as error:
        sys.exit(str(error))
    if unknown := set(arguments.names).difference(name for name, _, _ in PROTECTIONS):
        sys.exit(f"no row of the table is called {', '.join(sorted(unknown))}")
    chosen = [row for row in PROTECTIONS if not arguments.names or row[0] in arguments.names]
    for test in dict.fromkeys(test for _, _, test in chosen if not arguments.compile):
        found = outcome(test, selections[test])
        if found != "passes":
            sys.exit(f"with all protections in place, {test} {found}")
    wrong = 0
    for name, changes, test in chosen:
        without = places.changed(name, changes, texts)
        try:
            for file, text in without.items():
                file.write_text(text)
            if arguments.compile:
                # The crate that a row changes: with the tests that use it, this takes ten times as long.
                (crate,) = {tuple(places.selection(file.relative_to(TREE).parts)) for file in without}
                found, expected = compiled("check", *crate), "compiles"
            else:
                found, expected = f"{test} {outcome(test, selections[test])}", f"{test} fails"
        finally:
            for file in without:
                file.write_text(texts[file])
        wrong += found != expected
        if found != "compiles":
            print(f"{name}: {found}", flush=True)
    sys.exit(f"{wrong} protections can be taken away unnoticed, or their changes do not compile" if wrong else 0)


if __name__ == "__main__":
    main()
