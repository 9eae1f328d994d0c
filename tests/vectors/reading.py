"""JSON by the shapes of the model: as this project writes and reads it, and as botocore read it."""

import json
import math
import re
from datetime import datetime, timedelta, timezone

from botocore.utils import parse_timestamp

NOT_FINITE = {"nan": "NaN", "inf": "Infinity", "-inf": "-Infinity"}
EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)
# Where this project reads a response in another way than botocore.
EMPTY = "an absent required list or map is empty"
ABSENT = "an absent required member is an error"
UNION = "an unknown union member keeps its value"
NULL = "a null in a list or map is left out"
SPARSE = "a null in a list or map that may hold some is left out"
NO_JSON = "a success that is not JSON is an error"


class Unfit(Exception):
    """JSON that does not fit the shape, at this path."""


def compact(shape, value):
    """The JSON as this project writes it: no blanks, members as the model has them, raw UTF-8."""
    match shape.type_name:
        case "structure":
            members = [(name, member) for name, member in shape.members.items() if name in value]
            return entries((name, compact(member, value[name])) for name, member in members)
        case "list":
            return "[" + ",".join(compact(shape.member, element) for element in value) + "]"
        case "map":
            keys = sorted(value, key=lambda key: key_order(shape.key, key))
            return entries((key, compact(shape.value, value[key])) for key in keys)
        case _:
            return scalar(value)


def entries(pairs):
    return "{" + ",".join(f"{scalar(key)}:{text}" for key, text in pairs) + "}"


def key_order(shape, key):
    """A BTreeMap's order: texts by their bytes, enums as they are declared."""
    return (shape.enum.index(key) if key in shape.enum else len(shape.enum), key.encode())


def scalar(value):
    return json.dumps(value, ensure_ascii=False)


def plain(shape, value):
    """What botocore parsed, with its times in the form that they are sent in."""
    if value is None:
        return None
    match shape.type_name:
        case "structure":
            # What botocore says of an unknown union member is not a member of the shape.
            known = [name for name in value if name in shape.members]
            return value | {name: plain(shape.members[name], value[name]) for name in known}
        case "list":
            return [plain(shape.member, element) for element in value]
        case "map":
            return {key: plain(shape.value, part) for key, part in value.items()}
        case "timestamp":
            return in_form(shape, value)
        case "float" | "double" if not math.isfinite(value):
            return NOT_FINITE[str(value)]
        case _:
            return value


def in_form(shape, time):
    """A time in the form that the model has for a body."""
    # Of a text without an offset botocore makes a time without one.
    time = time if time.tzinfo else time.replace(tzinfo=timezone.utc)
    if shape.serialization.get("timestampFormat") == "iso8601":
        text = time.astimezone(timezone.utc).replace(tzinfo=None).isoformat()
        return (text.rstrip("0") if "." in text else text) + "Z"
    seconds = (time - EPOCH) / timedelta(seconds=1)
    return int(seconds) if seconds.is_integer() else seconds


class Reading:
    """Reads JSON as this project does, and notes which of its own rules it needed."""

    def __init__(self):
        self.because = []
        self.unknown = 0

    def request(self, shape, parameters, body):
        """The body of a request. What travels elsewhere is only looked at."""
        for name, member in shape.members.items():
            if "location" not in member.serialization:
                continue
            if name in parameters:
                self.value(member, parameters[name])
            elif name in shape.required_members and member.type_name != "list":
                raise Unfit(member.serialization["name"])
        return self.value(shape, json.loads(body or "{}"))

    def value(self, shape, value, path=""):
        match shape.type_name:
            case "structure":
                read = self.union if shape.is_tagged_union else self.structure
                return read(shape, value, path)
            case "list":
                return [
                    self.value(shape.member, part, f"{path}[{index}]")
                    for index, part in enumerate(value)
                    if self.is_set(shape, part)
                ]
            case "map":
                return {
                    self.value(shape.key, key): self.value(shape.value, part, path + step(key))
                    for key, part in value.items()
                    if self.is_set(shape, part)
                }
            case "timestamp":
                return in_form(shape, parse_timestamp(value))
            case "string" if shape.enum and value not in shape.enum:
                self.unknown += 1
                return value
            case _:
                return value

    def structure(self, shape, value, path):
        read = {}
        for name, member in shape.members.items():
            if "location" in member.serialization:
                continue
            part = value.get(name)
            below = path + step(name) if path else name
            if part is not None:
                read[name] = self.value(member, part, below)
            elif name in shape.required_members:
                read[name] = self.absent(member, below)
        return read

    def absent(self, shape, path):
        empty = {"list": [], "map": {}}.get(shape.type_name)
        if empty is None:
            self.note(ABSENT)
            raise Unfit(path)
        self.note(EMPTY)
        return empty

    def union(self, shape, value, path):
        found = {name: part for name, part in value.items() if part is not None}
        found.pop("__type", None)
        if not found:
            raise Unfit(path)
        [(name, part), *others] = found.items()
        if name in shape.members:
            read = {name: self.value(shape.members[name], part, path + step(name))}
        else:
            self.unknown += 1
            self.note(UNION)
            read = {name: part}
        # One member is read before the next is seen.
        if others:
            raise Unfit(path)
        return read

    def is_set(self, shape, element):
        if element is None:
            # botocore's own shapes do not tell.
            self.note(SPARSE if shape._shape_model.get("sparse") else NULL)
        return element is not None

    def difference(self, ours):
        if not self.because:
            raise AssertionError(f"for no reason botocore reads something else than {ours}")
        return {"ours": ours, "because": self.because}

    def knowledge(self):
        return {"unknown": self.unknown} if self.unknown else {}

    def note(self, rule):
        if rule not in self.because:
            self.because.append(rule)


def step(name):
    return f".{name}" if re.fullmatch("[A-Za-z0-9_-]+", name) else f"[{json.dumps(name)}]"
