"""Writes operations.rs from docs/operations.md, which the importer wrote: python list.py [ROOT]."""

import re
import sys
import textwrap
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ROW = re.compile(r"^\| \[`(\w+)`\]\(\S+\) \| `(\w+)` \|", re.MULTILINE)


def families(root=ROOT):
    """The operations of each family, as the documentation has them."""
    found = {}
    for operation, family in ROW.findall((root / "docs" / "operations.md").read_text()):
        found.setdefault(family, []).append(operation)
    return found


def main(root):
    blocks = [
        f"    {family} {{\n{textwrap.indent(textwrap.fill(' '.join(operations), 92), ' ' * 8)}\n    }}\n"
        for family, operations in families(root).items()
    ]
    text = "// Generated from docs/operations.md by list.py; connect-operations/generate.sh runs it.\n"
    (root / "tests" / "every_operation" / "operations.rs").write_text(f"{text}check::operations! {{\n{''.join(blocks)}}}\n")


if __name__ == "__main__":
    main(Path(*sys.argv[1:2] or [ROOT]))
