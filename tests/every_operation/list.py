"""Writes operations.rs from docs/operations.md, which the importer wrote: python list.py."""

import re
import textwrap
from pathlib import Path

HERE = Path(__file__).resolve().parent
DOCUMENTATION = HERE.parents[1] / "docs" / "operations.md"
ROW = re.compile(r"^\| \[`(\w+)`\]\(\S+\) \| `(\w+)` \|", re.MULTILINE)


def families():
    """The operations of each family, as the documentation has them."""
    found = {}
    for operation, family in ROW.findall(DOCUMENTATION.read_text()):
        found.setdefault(family, []).append(operation)
    return found


def main():
    blocks = [
        f"    {family} {{\n{textwrap.indent(textwrap.fill(' '.join(operations), 92), ' ' * 8)}\n    }}\n"
        for family, operations in families().items()
    ]
    text = "// Generated from docs/operations.md by list.py; connect-operations/generate.sh runs it.\n"
    (HERE / "operations.rs").write_text(f"{text}check::operations! {{\n{''.join(blocks)}}}\n")


if __name__ == "__main__":
    main()
