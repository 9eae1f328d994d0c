"""Changes the generated declarations, and expects the test of each changed operation to fail.

    python3 tests/every_operation/mutations.py [--seed 1] [--count 40]

Wire names, locations, types and what hides a secret are changed in turn, each in another operation, or in a
shape that only this operation uses, so that one build tries all of them. It is done in a copy of the committed tree
under target/, with the vectors that run.sh has made. A mutation that does not compile does not count as a mutation and
is replaced by another. Prints one line a mutation, and fails when one was not caught by the test that
carries the operation's name, or when the test of another operation fails.
"""

import argparse
import itertools
import os
import random
import re
import sys
from pathlib import Path

from list import families

sys.path.append(str(Path(__file__).resolve().parents[1]))
from broken_copy import ROOT, fresh_copy, run

COPY = ROOT / "target" / "every-operation-mutations"
TREE = COPY / "tree"
VECTORS = "target/every-operation-vectors"
DECLARATIONS = "connect-operations/src/generated"

ITEM = re.compile(r"^pub (?:struct|enum) (\w+) \{$")
MEMBER = re.compile(r"^    pub (?P<name>\w+): (?P<type>.*),$")
VALUE = re.compile(r"^    (?P<name>[A-Z]\w*)(?:\(.*\))?,$")
HIDDEN = re.compile(r"Sensitive<((?:[^<>]|<[^<>]*>)*)>")
PLACE = re.compile(r'^    #\[(query|header|wire)(?:\(".*"\))?\]$')
# What a query can hold as well.
PLAIN = ["String", "Option<String>", "i32", "Option<i32>", "i64", "Option<i64>", "Vec<String>", "Option<Vec<String>>"]
OTHER_TYPES = {
    "String": "i64",
    "i32": "String",
    "i64": "String",
    "f32": "String",
    "f64": "String",
    "bool": "String",
    "Timestamp": "String",
    "Vec<String>": "String",
    "BTreeMap<String, String>": "Vec<String>",
}


class Item:
    """A structure or an enum: the lines of its attributes and members, and what it names."""

    def __init__(self, path, name, start, head, lines):
        self.path, self.name, self.start, self.lines = path, name, start, lines
        self.is_operation = any("connect_operation(" in line for line in head)
        code = [line for line in [*head, *lines] if not line.lstrip().startswith("///")]
        self.names = set(re.findall(r"\b[A-Z]\w+", "\n".join(code))) - {name}


def items():
    found = {}
    for file in sorted((ROOT / DECLARATIONS).glob("*.rs")):
        path, head, item = file.relative_to(ROOT).as_posix(), [], None
        lines = file.read_text().splitlines()
        for number, line in enumerate(lines):
            head = [] if not line else [*head, line]
            if match := ITEM.match(line):
                end = lines.index("}", number)
                item = Item(path, match[1], number + 1, head, lines[number + 1 : end])
                found[item.name] = item
    return found


def owned(found):
    """Of each operation, the items that no other uses."""
    users = {}
    for operation in (item for item in found.values() if item.is_operation):
        seen, left = set(), [operation.name]
        while left:
            name = left.pop()
            if name in found and name not in seen:
                seen.add(name)
                left.extend(found[name].names)
        for name in seen:
            users.setdefault(name, []).append(operation.name)
    only = {}
    for name, operations in users.items():
        if len(operations) == 1:
            only.setdefault(operations[0], []).append(found[name])
    return only


def mutations(found):
    """Of each kind all there are, as (operation, path, line, old lines, new lines, what)."""
    kinds = {"name": [], "location": [], "type": [], "secret": []}
    for operation, its_items in owned(found).items():
        for item in its_items:
            for kind, number, old, new, what in of_item(item):
                if kind == "secret" and not is_seen(found, item, new[0]):
                    continue
                kinds[kind].append((operation, item.path, number, old, new, f"{item.name}, {what}"))
    return kinds


def of_item(item):
    """Marks stand above a member one a line; those with other rules than where it goes stay out."""
    for index, line in enumerate(item.lines):
        member = MEMBER.match(line) or VALUE.match(line)
        if not member or member["name"] == "Unknown":
            continue
        above = item.lines[index - 1] if index else ""
        number = item.start + index
        shown = exposed(line)
        if shown != line:
            yield "secret", number, [line], [shown], f"{member['name']}: no longer hidden"
        if place := PLACE.match(above):
            mark = [above.replace(place[0], f'    #[{place[1]}("x-amz-mutated")]'), line]
            yield "name", number - 1, [above, line], mark, f"{member['name']}: another {place[1]} name"
            if place[1] != "wire":
                yield "location", number - 1, [above, line], [line], f"{member['name']}: sent in the body"
        elif not above.startswith("    #["):
            new = ['    #[wire("Mutated")]', line]
            yield "name", number, [line], new, f"{member['name']}: another wire name"
            if item.is_operation and member["type"] in PLAIN:
                yield "location", number, [line], ["    #[query]", line], f"{member['name']}: sent in the query"
        if MEMBER.match(line) and (place or not above.startswith("    #[")):
            if "query" in above and "Vec<" in member["type"]:
                # Of a list that is empty and one that is absent a query says the same.
                continue
            for other in other_types(member["type"]):
                new = [line.replace(member["type"], other)]
                yield "type", number, [line], new, f"{member['name']}: `{member['type']}` becomes `{other}`"


def exposed(line):
    """Without all that hides, for a secret may stand inside another one."""
    shown = HIDDEN.sub(r"\1", line)
    return shown if shown == line else exposed(shown)


def is_seen(found, item, line):
    """Whether anything shows that the line no longer hides: not in an item that stands inside a secret, and
    not of an item that hides all its texts itself."""
    hidden = {
        name
        for other in found.values()
        for text in HIDDEN.findall("\n".join(other.lines))
        for name in re.findall(r"\w+", text)
    }
    held = [found[name] for name in re.findall(r"\w+", line) if name in found]
    return item.name not in hidden and all(
        any("String" in member and not HIDDEN.search(member) for member in part.lines) for part in held
    )


def other_types(kind):
    inner = kind.removeprefix("Option<").removesuffix(">") if kind.startswith("Option<") else None
    yield inner or f"Option<{kind}>"
    other = OTHER_TYPES.get(inner or kind)
    if other:
        yield f"Option<{other}>" if inner else other


def cargo(*arguments):
    environment = {
        **os.environ,
        "CARGO_TARGET_DIR": str(COPY / "target"),
        "CARGO_TERM_COLOR": "never",
        "CARGO_INCREMENTAL": "0",
        "RUST_BACKTRACE": "0",
    }
    return run(["cargo", *arguments], cwd=TREE, env=environment)


def mutated_copy(chosen):
    fresh_copy(TREE)
    vectors = TREE / VECTORS
    vectors.parent.mkdir()
    vectors.symlink_to(ROOT / VECTORS)
    # From the last line to the first, so that the numbers hold.
    for _, path, number, old, new, _ in sorted(chosen, key=lambda mutation: -mutation[2]):
        file = TREE / path
        lines = file.read_text().splitlines()
        if lines[number : number + len(old)] != old:
            sys.exit(f"{path}:{number + 1} differs from the work tree; commit first")
        lines[number : number + len(old)] = new
        file.write_text("\n".join(lines) + "\n")


def refused(chosen, output):
    """Of each error of the compiler, the mutation next to it: it may point at the whole declaration."""
    found = []
    for path, line in set(re.findall(r"^(\S+\.rs):(\d+):\d+: error", output, re.M)):
        near = [
            (abs(line_in_copy(mutation, chosen) - int(line)), mutation) for mutation in chosen if mutation[1] == path
        ]
        if near:
            found.append(min(near)[1])
    return found


def line_in_copy(mutation, chosen):
    _, path, number, *_ = mutation
    above = (other for other in chosen if other[1] == path and other[2] < number)
    return number + 1 + sum(len(new) - len(old) for _, _, _, old, new, _ in above)


def choose(kinds, count, generator):
    """As many of each kind, each in an operation of its own, and those that follow where one is refused."""
    for each in kinds.values():
        generator.shuffle(each)
    turns = itertools.cycle([iter(each) for each in kinds.values()])
    chosen = []
    while True:
        while len(chosen) < count:
            taken = {operation for operation, *_ in chosen}
            free = (mutation for mutation in next(turns) if mutation[0] not in taken)
            # Of a kind that is used up there is none.
            chosen.extend(itertools.islice(free, 1))
        mutated_copy(chosen)
        said, code = cargo(
            "check",
            "--quiet",
            "--message-format",
            "short",
            "-p",
            "connect-operations",
            "--features",
            "all-families,server",
        )
        if code == 0:
            return chosen
        wrong = refused(chosen, said)
        if not wrong:
            sys.exit(f"the copy does not build:\n{said}")
        chosen = [mutation for mutation in chosen if mutation not in wrong]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=40)
    arguments = parser.parse_args()
    chosen = choose(mutations(items()), arguments.count, random.Random(arguments.seed))
    said, _ = cargo("test", "-p", "every-operation", "--features", "vectors")
    failed = set(re.findall(r"^test (\S+) \.\.\. FAILED$", said, re.M))
    if "test result:" not in said:
        sys.exit(f"the tests did not run:\n{said[-3000:]}")
    family = {name: module for module, names in families().items() for name in names}
    tests = {f"{family[mutation[0]]}::{mutation[0]}": mutation for mutation in chosen}
    for test, (_, path, number, _, _, what) in sorted(tests.items()):
        print(f"{path}:{number + 1}: {what}: {f'caught by {test}' if test in failed else 'NOT CAUGHT'}")
    survived, others = tests.keys() - failed, failed - tests.keys()
    print(f"{len(tests) - len(survived)} of {len(tests)} were caught")
    if survived or others:
        sys.exit(f"not caught: {sorted(survived)}; failed beside them: {sorted(others)}")


if __name__ == "__main__":
    main()
