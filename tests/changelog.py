"""Inserts a section at the end of what is unreleased: changelog.py TITLE FILE."""

import pathlib
import re
import sys

CHANGELOG = pathlib.Path(__file__).resolve().parents[1] / "CHANGELOG.md"


def main():
    title, file = sys.argv[1:]
    text = CHANGELOG.read_text()
    unreleased = text.index("## [Unreleased]")
    # The next version, or the end.
    following = re.compile(r"^## \[", re.M).search(text, unreleased + 1)
    end = following.start() if following else len(text)
    section = f"### {title}\n\n{pathlib.Path(file).read_text().strip()}\n"
    parts = [text[:end].rstrip("\n") + "\n", section, text[end:]]
    CHANGELOG.write_text("\n".join(part for part in parts if part))


if __name__ == "__main__":
    main()
