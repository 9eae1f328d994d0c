"""Values for the shapes of the model."""

import itertools
import re
from collections import Counter

INSTANT = 1515531081
EVERY_MEMBER = "every member"
# How often a recursive structure may stand inside itself.
DEPTH = 2


class Values:
    """Every member is set, each to a value of its own, so that none passes for another.

    Enums, unions and booleans take turns: `every` goes on until each of their values was there.
    The classes in `kinds.py` change one thing each.
    """

    # How many elements a list has, and the keys of a map: not sorted, for no one may rely on it.
    length = 2
    keys = "ba"

    def __init__(self):
        self._left = {}
        self._turns = Counter()
        self._open = Counter()
        self._numbers = None

    def every(self, shape):
        """Values of the shape that together hold every choice there is in it."""
        while True:
            yield self.one(shape)
            if not any(self._left.values()):
                return

    def one(self, shape):
        self._numbers = itertools.count(1)
        return self.value(shape, "")

    def value(self, shape, place):
        self._open[shape.name] += 1
        value = getattr(self, shape.type_name)(shape, place)
        self._open[shape.name] -= 1
        return value

    def choice(self, shape, place, options):
        # The member and not its place, for a recursive shape has too many places.
        member = shape.name, re.sub(r"\[\w+\]| \w$", "", place.split(".")[-1])
        left = self._left.setdefault(member, list(options))
        for option in options:
            if option in left:
                left.remove(option)
                return option
        self._turns[member] += 1
        return options[(self._turns[member] - 1) % len(options)]

    def wants(self, shape, name):
        return self.ends(shape.members[name])

    def ends(self, shape):
        return shape.type_name != "structure" or self._open[shape.name] < DEPTH

    def structure(self, shape, place):
        if shape.is_tagged_union:
            return self.union(shape, place)
        names = [name for name in shape.members if self.wants(shape, name)]
        return self.members(shape, names, place)

    def union(self, shape, place):
        names = [name for name, member in shape.members.items() if self.ends(member)]
        return self.members(shape, [self.choice(shape, place, names)], place)

    def members(self, shape, names, place):
        dot = "." if place else ""
        return {name: self.value(shape.members[name], f"{place}{dot}{name}") for name in names}

    def list(self, shape, place):
        indexes = self.some(range(self.length), shape.member, place)
        return [self.value(shape.member, f"{place}[{index}]") for index in indexes]

    def map(self, shape, place):
        letters = self.some(self.keys, shape.value, place)
        keys = [self.value(shape.key, f"{place} {letter}") for letter in letters]
        return {key: self.value(shape.value, f"{place}[{key}]") for key in keys}

    def some(self, entries, shape, place):
        """One is enough where a list or map stands inside another one."""
        if not self.ends(shape):
            return []
        return entries[:1] if "[" in place else entries

    def string(self, shape, place):
        if shape.enum:
            return self.enum(shape, place)
        return self.text(place, shape.serialization.get("location"))

    def enum(self, shape, place):
        return self.choice(shape, place, shape.enum)

    def text(self, place, location):
        return place

    def boolean(self, shape, place):
        return self.choice(shape, place, [True, False])

    def integer(self, shape, place):
        return next(self._numbers)

    def double(self, shape, place):
        return next(self._numbers) + 0.5

    def long(self, shape, place):
        return self.integer(shape, place)

    def float(self, shape, place):
        return self.double(shape, place)

    def timestamp(self, shape, place):
        return INSTANT + next(self._numbers)


def holds_structure(shape):
    return shape.type_name == "structure" or any(map(holds_structure, contents(shape)))


def holds_required(shape, above=()):
    """Whether there are required members in the shape."""
    if shape.name in above:
        return False
    if shape.type_name != "structure":
        return any(holds_required(part, above) for part in contents(shape))
    if shape.required_members:
        return True
    members = shape.members.values()
    return any(holds_required(member, (*above, shape.name)) for member in members)


def contents(shape):
    """The shape of a collection's elements."""
    match shape.type_name:
        case "list":
            return [shape.member]
        case "map":
            return [shape.value]
        case _:
            return []


def turns(shape):
    for turn, value in enumerate(Values().every(shape), 1):
        yield f"{EVERY_MEMBER}, turn {turn}", value


def distinct(named):
    """Where an operation has no lists, say, several kinds of values are one."""
    seen = []
    for name, value in named:
        if value not in seen:
            seen.append(value)
            yield name, value


def required_places(shape, value, place=()):
    """Where in the value required members are, from the top down, and their shapes."""
    match shape.type_name:
        case "structure":
            for name, part in value.items():
                member = shape.members[name]
                if name in shape.required_members:
                    yield (*place, name), member
                yield from required_places(member, part, (*place, name))
        case "list":
            for index, part in enumerate(value):
                yield from required_places(shape.member, part, (*place, index))
        case "map":
            for key, part in value.items():
                yield from required_places(shape.value, part, (*place, key))


def spelt(place):
    """`Files[0].FileId`"""
    first, *rest = place
    return first + "".join(f".{key}" if isinstance(key, str) else f"[{key}]" for key in rest)


def without(value, place):
    return changed(value, place, lambda members, name: members.pop(name))


def with_null(value, place):
    return changed(value, place, lambda members, name: members.update({name: None}))


def changed(value, place, change):
    """A copy of the value, changed at the place."""
    copy = value.copy()
    if len(place) == 1:
        change(copy, place[0])
    else:
        copy[place[0]] = changed(value[place[0]], place[1:], change)
    return copy
