#!/usr/bin/env python3
"""Takes away each protection in turn, and asks whether its test notices.

    tests/protections/run.py [NAME…]

What keeps a user from harm (a file that is made twice, a secret in a log, an endless body) is
switched off by a small change to a copy of the committed tree under target/. The named test passes
before, and must fail then: one that hangs has noticed nothing. Prints one line for each, and fails
when a test has noticed nothing. The table is in protections.py.
"""

import os
import pathlib
import re
import resource
import sys

from protections import PROTECTIONS

sys.path.append(str(pathlib.Path(__file__).resolve().parents[1]))
from broken_copy import ROOT, fresh_copy, run

COPY = ROOT / "target" / "protections"
# An answer without an end must not take the machine's memory.
MEMORY = 4 << 30
# In seconds, for a test that takes less than ten.
PATIENCE = 120
UNIT_TESTS = ["-p", "connect-runtime", "--lib", "--features", "http2"]


def limit_memory():
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


def cargo(*arguments, **options):
    environment = {**os.environ, "CARGO_TARGET_DIR": str(COPY / "target"), "CARGO_TERM_COLOR": "never",
                   "CARGO_PROFILE_DEV_DEBUG": "0", "RUST_BACKTRACE": "0"}
    return run(["cargo", "test", "--quiet", *arguments], cwd=COPY / "tree", env=environment, **options)


def outcome(test):
    """What the test does: it passes, fails or hangs. It fails where it is not found."""
    target, name = test.split("::", 1)
    # A unit test of the runtime may be of a feature that is off.
    which = UNIT_TESTS if target == "connect-runtime" else ["-p", "tests", "--test", target]
    said, code = cargo("--no-run", *which)
    if code:
        sys.exit(f"does not compile:\n{said}")
    said, code = cargo(*which, name, "--", "--exact", seconds=PATIENCE, preexec_fn=limit_memory)
    if code is None:
        return "hangs"
    return "passes" if code == 0 and re.search(r"\b1 passed", said) else "fails"


def without(changes):
    """Makes the changes, and returns what undoes them."""
    originals = {}
    for path, old, new in changes:
        file = COPY / "tree" / path
        text = file.read_text()
        originals.setdefault(file, text)
        if text.count(old) != 1:
            undo(originals)
            sys.exit(f"{path} has {text.count(old)} times, not once:\n{old}")
        file.write_text(text.replace(old, new))
    return originals


def undo(originals):
    for file, text in originals.items():
        file.write_text(text)


def main():
    chosen = [protection for protection in PROTECTIONS if not sys.argv[1:] or protection[0] in sys.argv[1:]]
    fresh_copy(COPY / "tree")
    for test in dict.fromkeys(test for _, _, test in chosen):
        found = outcome(test)
        if found != "passes":
            sys.exit(f"{test} {found} with all protections in place")
    unnoticed = 0
    for what, changes, test in chosen:
        originals = without(changes)
        try:
            found = outcome(test)
        finally:
            undo(originals)
        unnoticed += found != "fails"
        print(f"{what}: {test} {found}", flush=True)
    sys.exit(f"{unnoticed} protections can be taken away unnoticed" if unnoticed else 0)


if __name__ == "__main__":
    main()
