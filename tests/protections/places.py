"""Where the protections and their tests stand: found by comment and by name, so that any file may move."""

import pathlib
import re
import sys

from protections import PROTECTIONS

sys.path.append(str(pathlib.Path(__file__).resolve().parents[1]))

SOURCES = ["connect-*/src/**/*.rs", "examples/**/*.rs"]
TESTS = [*SOURCES, "tests/**/*.rs"]
COMMENT = re.compile(r"^ *// protects: (.+)\n", re.M)
# A change begins in one of so many lines of code below its comment.
WINDOW = 8
# A unit test may be of a feature that is off.
FEATURES = {"connect-transport": ["--features", "http2"]}


class Unresolved(Exception):
    """The table and the source differ."""


def check(tree):
    """The texts of all files with comments, and what cargo is to run for each test."""
    texts = {file: text for file, text in read(tree, SOURCES) if COMMENT.search(text)}
    rows = [name for name, _, _ in PROTECTIONS]
    comments = {name for text in texts.values() for name in COMMENT.findall(text)}
    wrong = [f"two rows are called `{name}`" for name in sorted({name for name in rows if rows.count(name) > 1})]
    wrong += [f"no row of the table is called `{name}`, as a comment is" for name in sorted(comments - set(rows))]
    for name, changes, _ in PROTECTIONS:
        try:
            changed(name, changes, texts)
        except Unresolved as error:
            wrong.append(str(error))
    selections = {test: [] for _, _, test in PROTECTIONS}
    for file, text in read(tree, TESTS):
        for test in re.findall(r"^ *(?:async )?fn (\w+)\(\)", text, re.M):
            if test in selections:
                selections[test].append(selection(file.relative_to(tree).parts))
    wrong += [f"{len(found)} tests are called {test}, not one" for test, found in selections.items() if len(found) != 1]
    if wrong:
        raise Unresolved("\n".join(wrong))
    return texts, {test: found[0] for test, found in selections.items()}


def read(tree, patterns):
    return [(file, file.read_text()) for pattern in patterns for file in sorted(tree.glob(pattern))]


def selection(parts):
    """What selects the tests of a file: in tests/, a target is a file or a folder there."""
    crate, inner, *_ = parts
    if crate == "tests":
        return ["-p", "tests", "--test", inner.removesuffix(".rs")]
    return ["-p", crate, "--lib", *FEATURES.get(crate, [])]


def changed(name, changes, texts):
    """The files that lose the protection, with what is in them then."""
    windows = [(file, *window) for file, text in texts.items() for window in windows_of(name, text)]
    if not windows:
        raise Unresolved(f"no comment says `// protects: {name}`")
    edits, used = {}, set()
    for old, new in changes:
        # In a text, any white space stands for any other: rustfmt may break a line elsewhere.
        pattern = re.compile(r"\s+".join(re.escape(word) for word in old.split()))
        found = {
            (file, match.span())
            for file, begin, end in windows
            for match in pattern.finditer(texts[file], begin)
            if match.start() < end
        }
        if len(found) != 1:
            raise Unresolved(f"`{name}`: {len(found)} times, not once, below its comments stands:\n    {old}")
        ((file, (start, end)),) = found
        edits.setdefault(file, []).append((start, end, new))
        used |= {window for window in windows if window[0] == file and window[1] <= start < window[2]}
    if len(used) < len(windows):
        raise Unresolved(f"`{name}`: below one of its comments stands nothing that the row changes")
    return {file: applied(texts[file], its_edits) for file, its_edits in edits.items()}


def applied(text, edits):
    for start, end, new in sorted(edits, reverse=True):
        text = text[:start] + new + text[end:]
    return text


def windows_of(name, text):
    """For each comment of that name, where the lines of code below it begin and end."""
    for comment in COMMENT.finditer(text):
        if comment[1] != name:
            continue
        begin = end = comment.end()
        left = WINDOW
        while left and end < len(text):
            after = text.find("\n", end) + 1 or len(text)
            line = text[end:after].strip()
            left -= bool(line) and not line.startswith("//")
            end = after
        yield begin, end
