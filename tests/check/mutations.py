"""Changes shipped declarations, and expects `connect-import --check` to find each change where it is.

    python3 tests/check/mutations.py [--seed 1] COMMAND…

COMMAND is followed by files: `connect-import --model service-2.json.gz --check`. Twenty operations are chosen
so that each kind of change has one; each is changed twice, in its own items or in those of other files
that it uses. Nothing is compiled. Prints what was not found, and fails where there is something.
"""

import argparse
import json
import random
import re
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SOURCES = ROOT / "connect-operations" / "src"
COPIES = ROOT / "target" / "check-mutations"
OPERATIONS, CHANGES = 20, 40

ITEM = re.compile(r"^pub (struct|enum) (\w+) (\{|\{\})$")
MEMBER = re.compile(r"^    pub (?P<name>[\w#]+): (?P<type>.*),$")
VARIANT = re.compile(r"^    (?P<name>[A-Z]\w*)(?:\((?P<type>.*)\))?,$")
EXCEPTIONS = ["DuplicateResourceException", "LimitExceededException", "OutboundContactNotPermittedException"]
OTHER_TYPES = {
    "String": "i64",
    "i32": "i64",
    "i64": "i32",
    "f64": "f32",
    "bool": "String",
    "Vec<String>": "String",
    "BTreeMap<String, String>": "Vec<String>",
}


class Item:
    """A struct or an enum: its file and lines, those of its attributes included."""

    def __init__(self, path, name, start, lines):
        self.path, self.name, self.start, self.lines = path, name, start, lines
        self.text = "\n".join(line for line in lines if not line.lstrip().startswith("///"))
        self.is_operation = "#[connect_operation(" in self.text
        self.is_exception = "ConnectException)]" in self.text
        self.is_union = "ConnectUnion)]" in self.text
        self.names = set(re.findall(r"\b[A-Z]\w+", self.text)) - {name}
        self.status = re.search(r"#\[status\((\d+)\)\]", self.text)

    def members(self):
        """Each member or variant: its line, how it matches, and its attributes."""
        attributes = []
        for number, line in enumerate(self.lines):
            if match := MEMBER.match(line) or VARIANT.match(line):
                yield number, match, attributes
            if line.strip().startswith("#["):
                attributes.append(line.strip())
            elif not line.strip().startswith("///"):
                attributes = []


def read_items():
    """All items, by file and name."""
    items = {}
    for file in sorted(SOURCES.rglob("*.rs")):
        path, lines, start = file.relative_to(SOURCES).as_posix(), file.read_text().splitlines(), 0
        name = None
        for number, line in enumerate(lines):
            if match := ITEM.match(line):
                name = match[2]
            if not line:
                start = number + 1
            if name and line in ("}", f"pub struct {name} {{}}"):
                items.setdefault(path, {})[name] = Item(path, name, start, lines[start : number + 1])
                name = None
    return items


def reached(items, operation):
    """The operation and all that it is made of: names of its file, or of those that families share."""
    elsewhere = ["generated/shared.rs", "generated/exceptions.rs", "attached_files/shapes.rs"]
    if operation.path.startswith("cases/"):
        elsewhere = []
    found, waiting = {}, [operation]
    while waiting:
        item = waiting.pop()
        if (item.path, item.name) in found:
            continue
        found[item.path, item.name] = item
        for name in sorted(item.names):
            files = (items[path].get(name) for path in [item.path, *elsewhere])
            waiting.extend(next(([item] for item in files if item and not item.is_operation), []))
    return list(found.values())


def changes(item, is_request):
    """The changes of an item: kind, first line of what is replaced, number of lines, what replaces it."""

    def at(kind, pattern, replacement):
        for number, line in enumerate(item.lines):
            if re.search(pattern, line) and not line.lstrip().startswith("///"):
                yield kind, number, 1, [re.sub(pattern, replacement, line, count=1)]
                return

    if item.is_operation:
        method = re.search(r"method = (\w+)", item.text)[1]
        yield from at("method", r"method = \w+", f"method = {'PUT' if method == 'POST' else 'POST'}")
        yield from at("path", r'uri = "/([a-z])', r'uri = "/x-\1')
        yield from at("path label", r"\{(\w+)\}\"", r'{Other}"')
        if "errors(" in item.text:
            strange = next(error for error in EXCEPTIONS if error not in item.names)
            yield from at("another error", r"errors\(\w+", f"errors(crate::exceptions::{strange}")
    if item.is_exception:
        yield from at("status", r"#\[status\(\d+\)\]", "#[status(418)]")
    for number, match, attributes in item.members():
        name, kind, line = match["name"], match["type"], item.lines[number]
        above = number - len(attributes)
        rest = item.lines[above : number + 1]
        without = lambda mark: [other for other in rest if other.strip() != mark]
        if "#[idempotency_token]" in attributes:
            yield "token mark", above, len(rest), without("#[idempotency_token]")
            continue
        if "#[next_token]" in attributes:
            yield "page mark", above, len(rest), without("#[next_token]")
            continue
        if name == "Unknown" or item.is_exception and name == "message":
            continue
        is_value = kind is None
        if not any(mark.startswith(("#[label", "#[query", "#[header")) for mark in attributes):
            what = "value" if is_value else "union member" if item.is_union else "wire name"
            wire = [f'    #[wire("X{name}")]', line]
            yield what, above, len(rest), [other for other in rest[:-1] if "#[wire" not in other] + wire
        if is_value or item.is_union:
            continue
        if any(mark.startswith("#[query") for mark in attributes):
            yield "query name", above, len(rest), ['    #[query("other")]', line]
            yield "place", above, len(rest), ['    #[header("x-amz-other")]', line]
        is_optional = kind.startswith("Option<")
        inner = kind[len("Option<") : -1] if is_optional else kind
        other = inner if is_optional else f"Option<{inner}>"
        if not any(mark.startswith("#[label") for mark in attributes):
            yield "optional" if other != inner else "required", number, 1, [line.replace(kind, other)]
        if "Sensitive<" in kind:
            yield "secret in clear", number, 1, [re.sub(r"Sensitive<((?:[^<>]|<[^<>]*>)*)>", r"\1", line, count=1)]
        elif inner == "Timestamp":
            yield "type of a time", number, 1, [line.replace("Timestamp", "i64")]
        elif inner in OTHER_TYPES:
            yield "type", number, 1, [line.replace(inner, OTHER_TYPES[inner])]
        if is_request and not is_optional and not any(mark.startswith("#[label") for mark in attributes):
            yield "missing member", above, len(rest), []


def candidates(items):
    """By operation, its changes: item, kind, and the change itself."""
    found = {}
    for operation in [item for file in items.values() for item in file.values() if item.is_operation]:
        found[operation] = [
            (item, change) for item in reached(items, operation) for change in changes(item, item is operation)
        ]
    return found


def chosen(found, generator):
    """Forty changes of twenty operations, all kinds among them, many of them in another file."""
    kinds = sorted({change[0] for all_of in found.values() for _, change in all_of})
    taken, result = {}, []
    # A kind that few have comes first.
    kinds.sort(key=lambda kind: sum(any(change[0] == kind for _, change in all_of) for all_of in found.values()))
    for number in range(CHANGES):
        kind = kinds[number % len(kinds)]
        pool = sorted(taken, key=taken.get) if len(taken) == OPERATIONS else [op for op in found if op not in taken]
        having = [op for op in pool if any(change[0] == kind for _, change in found[op])]
        operation = (having or pool)[0] if len(taken) == OPERATIONS else generator.choice(having or pool)
        fitting = [entry for entry in found[operation] if entry[1][0] == kind and (operation, *entry) not in result]
        apart = [entry for entry in fitting if entry[0].path != operation.path]
        taken[operation] = taken.get(operation, 0) + 1
        result.append((operation, *generator.choice(apart or fitting or found[operation])))
    return result


def check(command, folder):
    said = subprocess.run([*command, folder, "--json"], capture_output=True, text=True)
    if said.stderr:
        sys.exit(said.stderr)
    return [json.loads(line) for line in said.stdout.splitlines()]


def is_found(command, number, mutation):
    """Whether something is found where the change is, and the check fails."""
    _, item, (_, first, count, lines) = mutation
    folder = COPIES / str(number)
    shutil.copytree(SOURCES, folder)
    file = folder / item.path
    text = file.read_text().splitlines()
    first += item.start
    text[first : first + count] = lines
    file.write_text("\n".join(text) + "\n")
    findings = check(command, folder)
    shutil.rmtree(folder)
    # A member that is missing is missing in the whole item.
    last = item.start + len(item.lines)
    return any(
        finding["file"] == str(file) and finding["severity"] == "error" and item.start < finding["line"] <= last
        for finding in findings
    )


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("command", nargs=argparse.REMAINDER)
    arguments = parser.parse_args()
    found = candidates(read_items())
    mutations = chosen(found, random.Random(arguments.seed))
    shutil.rmtree(COPIES, ignore_errors=True)
    with ThreadPoolExecutor(2) as pool:
        results = list(pool.map(lambda entry: is_found(arguments.command, *entry), enumerate(mutations)))
    missed = [
        f"{item.path}: {item.name}, {kind}: {lines}"
        for (_, item, (kind, *_, lines)), is_found in zip(mutations, results)
        if not is_found
    ]
    if missed:
        print(*missed, sep="\n")
    operations = {operation for operation, *_ in mutations}
    apart = sum(item.path != operation.path for operation, item, _ in mutations)
    if len(operations) != OPERATIONS or apart < 10:
        sys.exit(f"{len(operations)} operations were changed, {apart} times in another file")
    if missed:
        sys.exit(f"{len(missed)} of {len(mutations)} changes were not found")


if __name__ == "__main__":
    main()
