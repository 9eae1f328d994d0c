"""Kinds of values, each to try one thing."""

from values import Values, contents, holds_required, holds_structure

# Everything that means something in a path, a query or JSON, letters of two, three and four bytes,
# one with a combining mark that must stay one, and a blank at the end.
AWKWARD = "/:+%&=?#~*'\"\\ ;,@!$()[]{}<>|^`%41%2F äöüß€ 😀 u\u0308 "
# A header takes no more than this.
AWKWARD_HEADER = "/:+%&=?#~*'\"\\ ;,@!$()[]{}<>|^`%41%2F"
CONTROL_CHARACTERS = "\x00\x01\t\n\x0b\f\r\x1b\x1f\x7f\x85\u2028\ufeff"
UNKNOWN_ENUM_VALUE = "A_NEW/VALUE"
UNKNOWN_UNION_MEMBER = {"ANewMember": {"Nested": ["text", 1, True], "Empty": {}}}
UNKNOWN_MEMBERS = {"ANewMember": {"Nested": [None, 1.5, "text"]}, "ANewNull": None}
# Spelt alike by Python and Rust.
LOWEST = {
    "integer": -(2**31),
    "long": -(2**63),
    "float": -3.4028235e38,
    "double": -1.7976931348623157e308,
}
HIGHEST = {
    "integer": 2**31 - 1,
    "long": 2**63 - 1,
    "float": 3.4028235e38,
    "double": 1.7976931348623157e308,
}
SMALLEST = {"integer": 0, "long": 0, "float": 1e-45, "double": 5e-324}


class Minimal(Values):
    """Required members only."""

    def wants(self, shape, name):
        return name in shape.required_members


class Branches(Values):
    """Required members, and the optional ones that hold structures: in the innermost all are left out."""

    def wants(self, shape, name):
        member = shape.members[name]
        return name in shape.required_members or holds_structure(member) and self.holds_more(member)

    def holds_more(self, shape):
        return all(self.ends(part) for part in contents(shape) or [shape])


class Skeleton(Values):
    """Required members, and the optional ones that lead to some."""

    length = 1
    keys = "a"

    def wants(self, shape, name):
        member = shape.members[name]
        return self.ends(member) and (name in shape.required_members or holds_required(member))


class Awkward(Values):
    def text(self, place, location):
        # A letter of the place keeps the keys of a map apart.
        return AWKWARD_HEADER if location == "header" else f" {place[-1]}{AWKWARD}"


class ControlCharacters(Values):
    def text(self, place, location):
        return place if location == "header" else place[-1] + CONTROL_CHARACTERS


class EmptyTexts(Values):
    keys = "a"

    def text(self, place, location):
        # An empty label is an error, for the request would go elsewhere.
        return place if location == "uri" else ""


class EmptyCollections(Values):
    length = 0
    keys = ""


class Same(Values):
    """All values of a type are one: `Same(long=0)`."""

    def __init__(self, **values):
        super().__init__()
        self._values = values

    def value(self, shape, place):
        if shape.type_name in self._values:
            return self._values[shape.type_name]
        return super().value(shape, place)


class UnknownEnumValues(Values):
    keys = "a"

    def enum(self, shape, place):
        return UNKNOWN_ENUM_VALUE


# What follows stands in responses only: botocore does not send it.


class UnknownUnionMembers(Values):
    def union(self, shape, place):
        return UNKNOWN_UNION_MEMBER


class TwoInUnions(Values):
    def union(self, shape, place):
        return self.members(shape, list(shape.members)[:2], place) | UNKNOWN_UNION_MEMBER


class NoneInUnions(Values):
    def union(self, shape, place):
        return dict.fromkeys(shape.members)


class UnknownMembers(Values):
    """`__type` is not a member anywhere; a union has no room for others, unless they are null."""

    def members(self, shape, names, place):
        known = super().members(shape, names, place)
        unknown = {"ANewNull": None} if shape.is_tagged_union else UNKNOWN_MEMBERS
        return {"__type": f"com.amazonaws.connect#{shape.name}"} | known | unknown


class Reversed(Values):
    def members(self, shape, names, place):
        return super().members(shape, names[::-1], place)


class NullMembers(Values):
    def members(self, shape, names, place):
        members = super().members(shape, names, place)
        if shape.is_tagged_union:
            return dict.fromkeys(shape.members) | members
        return {name: value if self.keeps(shape, name) else None for name, value in members.items()}

    def keeps(self, shape, name):
        return name in shape.required_members


class NullLeaves(NullMembers):
    """What holds structures stays, so that the members of those are null as well."""

    def keeps(self, shape, name):
        return super().keeps(shape, name) or holds_structure(shape.members[name])


class NullElements(Values):
    def list(self, shape, place):
        return [None, *super().list(shape, place)]

    def map(self, shape, place):
        return super().map(shape, place) | {"c": None}
