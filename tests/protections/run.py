#!/usr/bin/env python3
"""Takes away each protection in turn, and asks whether its test notices.

    tests/protections/run.py [NAME…]
    tests/protections/run.py --check

What keeps a user from harm (a file that is made twice, a secret in a log, an endless body) is
switched off by a small change to a copy of the committed tree under target/. The named test passes
before, and must fail then: one that hangs has noticed nothing. Prints one line for each, and fails
when a test has noticed nothing. The table is in protections.py, and bound to the source by comments;
--check compares the two in the work tree, and builds nothing.
"""

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
        "RUST_BACKTRACE": "0",
    }
    return run(["cargo", "test", *arguments], cwd=TREE, env=environment, **options)


def outcome(test, selection):
    """What the test does: it passes, fails or hangs. It fails where it is not run."""
    said, code = cargo("--quiet", "--no-run", *selection)
    if code:
        sys.exit(f"does not compile:\n{said}")
    said, code = cargo(*selection, test, seconds=PATIENCE, preexec_fn=limit_memory)
    if code is None:
        return "hangs"
    return "passes" if re.search(rf"^test (?:\w+::)*{test} \.\.\. ok$", said, re.M) else "fails"


def main():
    try:
        if sys.argv[1:] == ["--check"]:
            places.check(ROOT)
            return
        fresh_copy(TREE)
        texts, selections = places.check(TREE)
    except Unresolved as error:
        sys.exit(str(error))
    chosen = [row for row in PROTECTIONS if not sys.argv[1:] or row[0] in sys.argv[1:]]
    for test in dict.fromkeys(test for _, _, test in chosen):
        found = outcome(test, selections[test])
        if found != "passes":
            sys.exit(f"{test} {found} with all protections in place")
    unnoticed = 0
    for name, changes, test in chosen:
        without = places.changed(name, changes, texts)
        try:
            for file, text in without.items():
                file.write_text(text)
            found = outcome(test, selections[test])
        finally:
            for file in without:
                file.write_text(texts[file])
        unnoticed += found != "fails"
        print(f"{name}: {test} {found}", flush=True)
    sys.exit(f"{unnoticed} protections can be taken away unnoticed" if unnoticed else 0)


if __name__ == "__main__":
    main()
