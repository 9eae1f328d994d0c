"""Responses to an operation, and what botocore reads in them."""

import json

import kinds
import logs
from reading import NO_JSON, Reading, Unfit, plain
from values import EVERY_MEMBER, Values, distinct, required_places, spelt, turns, with_null, without

KINDS = [
    ("required members only", kinds.Minimal),
    ("optional members null", kinds.NullMembers),
    ("optional members null, deep inside", kinds.NullLeaves),
    ("null in lists and maps", kinds.NullElements),
    ("unknown members", kinds.UnknownMembers),
    ("members in reverse", kinds.Reversed),
    ("unknown enum values", kinds.UnknownEnumValues),
    ("unknown union members", kinds.UnknownUnionMembers),
    ("two members in a union", kinds.TwoInUnions),
    ("no member in a union", kinds.NoneInUnions),
    ("awkward texts", kinds.Awkward),
    ("control characters", kinds.ControlCharacters),
    ("empty texts", kinds.EmptyTexts),
    ("empty collections", kinds.EmptyCollections),
    ("lowest numbers", lambda: kinds.Same(**kinds.LOWEST)),
    ("highest numbers", lambda: kinds.Same(**kinds.HIGHEST)),
    ("smallest numbers", lambda: kinds.Same(**kinds.SMALLEST)),
    ("not a number", lambda: kinds.Same(float="NaN", double="NaN")),
    ("infinity", lambda: kinds.Same(float="Infinity", double="Infinity")),
    ("minus infinity", lambda: kinds.Same(float="-Infinity", double="-Infinity")),
]
# Timestamps as they may stand in JSON.
INSTANTS = [
    ("the epoch", "0"),
    ("before the epoch", "-0.5"),
    ("milliseconds", "1515531081.123"),
    ("microseconds", "1515531081.123456"),
    ("an empty fraction", "1515531081.0"),
    ("an exponent", "1.515531081E9"),
    ("the year 1", "-62135596800"),
    ("the year 9999", "253402300799"),
    ("seconds as text", '"1515531081.5"'),
    ("ISO 8601", '"2018-01-09T20:51:21Z"'),
    ("ISO 8601, milliseconds", '"2018-01-09T20:51:21.123Z"'),
    ("ISO 8601, microseconds, offset", '"2018-01-09T21:51:21.123456+01:00"'),
    ("ISO 8601, no offset", '"2018-01-09T20:51:21"'),
    ("ISO 8601, microseconds, no offset", '"2018-01-09T20:51:21.123456"'),
    ("ISO 8601, offset without a colon", '"2018-01-09T20:51:21+0000"'),
    ("ISO 8601, blank for the T", '"2018-01-09 20:51:21Z"'),
    ("ISO 8601, date alone", '"2018-01-09"'),
    ("HTTP-date", '"Tue, 09 Jan 2018 20:51:21 GMT"'),
    ("HTTP-date, day of one digit", '"Tue, 9 Jan 2018 20:51:21 GMT"'),
]
# Stands for a timestamp until the body is written: JSON has no way to say how a number is spelt.
PLACEHOLDER = "@instant@"
REFUSED = {"refused": True}


def response_vectors(peer, operation):
    asked = any_request(operation)
    return [
        response_vector(peer, operation, asked, name, body) for name, body in distinct(bodies(operation.output_shape))
    ]


def any_request(operation):
    """What was asked does not matter to a response, but botocore wants to have asked."""
    return kinds.Minimal().one(operation.input_shape) if operation.input_shape else {}


def bodies(shape):
    yield "empty body", ""
    yield "empty object", "{}"
    if shape is None or not shape.members:
        yield "unknown members", written(kinds.UNKNOWN_MEMBERS)
        yield "cut short", "{"
        return
    for name, value in turns(shape):
        yield name, written(value)
    yield "cut short", written(Values().one(shape))[:-1]
    for name, make in KINDS:
        yield name, written(make().one(shape))
    yield "awkward texts, escaped", json.dumps(kinds.Awkward().one(shape))
    yield from incomplete(shape)
    for name, instant in INSTANTS:
        body = written(kinds.Same(timestamp=PLACEHOLDER).one(shape))
        yield name, body.replace(json.dumps(PLACEHOLDER), instant)


def incomplete(shape):
    """Each required member absent and null in turn."""
    done = set()
    for value in kinds.Skeleton().every(shape):
        for place, _ in required_places(shape, value):
            name = spelt(place)
            if name not in done:
                done.add(name)
                yield f"without {name}", written(without(value, place))
                yield f"{name} null", written(with_null(value, place))


def written(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def response_vector(peer, operation, asked, name, body):
    reading = Reading()
    theirs = as_botocore_reads(peer, operation, asked, body)
    ours = as_we_read(reading, operation.output_shape, body)
    vector = {"name": name, "body": body}
    if theirs == REFUSED and "unfit" in ours:
        # Both refuse it; botocore names the shape at most, and this project the place.
        theirs = ours
    # Nothing is said about a response that is read as it stands there.
    if written(theirs.get("output")) != body:
        vector["read"] = theirs
    if ours != theirs:
        vector |= reading.difference(ours)
    if name.startswith(EVERY_MEMBER):
        vector["log"] = logs.log(operation.output_shape, json.loads(body))
    return vector | reading.knowledge()


def as_botocore_reads(peer, operation, asked, body):
    read = peer.receive(operation, asked, 200, {"content-type": "application/json"}, body)
    if isinstance(read, Exception):
        return REFUSED
    return {"output": plain(operation.output_shape, read) if operation.output_shape else read}


def as_we_read(reading, shape, body):
    if shape is None or not shape.members:
        # Nothing is read where there is nothing to read.
        return {"output": {}}
    try:
        value = json.loads(body or "{}")
    except ValueError:
        reading.note(NO_JSON)
        return "malformed"
    try:
        return {"output": reading.value(shape, value)}
    except Unfit as unfit:
        return {"unfit": str(unfit)}
