"""Writes docs/interop.md, or compares it: python page.py FLOW FORTY [ALL], files of what the other scripts
printed. With BLESS=1 it writes; what is not given stays as the page has it.
"""

import json
import os
import re
import sys
from pathlib import Path

from operations import KNOWN

PAGE = Path(__file__).resolve().parents[2] / "docs" / "interop.md"
STEPS = ["whole_flow", "every_error", "refused_by_s3", "pages"]
HEAD = """<!-- Written by: BLESS=1 sh tests/interop/run.sh --all -->

# AWS's own clients against connect-local

Each of these clients, which are independent of this project, is run against `connect-local` by
`sh tests/interop/run.sh`: the flow of a file from start to deletion, every error of the service,
a PUT that S3 rejects, and pagination. Then each sends operations with every member it knows to typed handlers. These forward
the request with this project's own client, and return its response. Member by member, the request that arrived is compared
with what botocore sends, and what the client returned with the response.

Forty operations with every kind of member in every location are compared in each run, and all that the client knows by
`sh tests/interop/run.sh --all`. The AWS CLI is run with botocore's model, because its own is from another version.

"""
COLUMNS = ["client", "version", "whole flow", "errors", "S3's refusal", "pages", "forty operations", "all operations"]


def main(flow, forty, all_operations=None):
    old = PAGE.read_text() if PAGE.exists() else ""
    rows = []
    for name, counts in forty.items():
        steps = ["yes" if step in flow[name] else "**no**" for step in STEPS]
        everything = said(all_operations[name]) if all_operations else kept(old, name)
        rows.append([name, counts["version"], *steps, said(counts), everything])
    lines = [COLUMNS, ["---"] * len(COLUMNS), *rows]
    page = HEAD + "".join(f"| {' | '.join(line)} |\n" for line in lines)
    if KNOWN:
        page += "\nOf all operations, known to differ:\n"
    page += "".join(f"- {client}, `{name}`: {reason}\n" for (client, name), reason in KNOWN.items())
    if os.environ.get("BLESS"):
        PAGE.write_text(page)
    elif page != old:
        sys.exit("docs/interop.md is not what the clients did; write it with BLESS=1 sh tests/interop/run.sh --all")


def said(counts):
    return f"{counts['operations']} with {counts['members']:,} members"


def kept(page, name):
    """What an earlier run of all operations said."""
    row = re.search(rf"^\| {re.escape(name)} \|.*\| (.*) \|$", page, re.MULTILINE)
    return row[1] if row else "not run"


if __name__ == "__main__":
    main(*(json.loads(Path(file).read_text()) for file in sys.argv[1:]))
