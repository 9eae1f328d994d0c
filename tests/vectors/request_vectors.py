"""The requests of an operation, as botocore makes them."""

import math
from urllib.parse import urlsplit

import kinds
import logs
from peer import SIGNING, signed_headers
from reading import Reading, Unfit, compact
from values import EVERY_MEMBER, INSTANT, distinct, required_places, spelt, turns, without

MINIMAL = "required members only"
KINDS = [
    ("optional members left out, deep inside", kinds.Branches),
    ("awkward texts", kinds.Awkward),
    ("control characters", kinds.ControlCharacters),
    ("empty texts", kinds.EmptyTexts),
    ("empty collections", kinds.EmptyCollections),
    ("lowest numbers", lambda: kinds.Same(**kinds.LOWEST)),
    ("highest numbers", lambda: kinds.Same(**kinds.HIGHEST)),
    ("smallest numbers", lambda: kinds.Same(**kinds.SMALLEST)),
    ("not a number", lambda: kinds.Same(float=math.nan, double=math.nan)),
    ("infinity", lambda: kinds.Same(float=math.inf, double=math.inf)),
    ("minus infinity", lambda: kinds.Same(float=-math.inf, double=-math.inf)),
    ("unknown enum values", kinds.UnknownEnumValues),
    ("the epoch", lambda: kinds.Same(timestamp=0)),
    ("before the epoch", lambda: kinds.Same(timestamp=-1)),
    ("a time with a fraction", lambda: kinds.Same(timestamp=INSTANT + 0.123)),
]


def request_vectors(peer, operation):
    shape = operation.input_shape
    if shape is None:
        return [request_vector(peer, operation, "no members", {})]
    vectors = [request_vector(peer, operation, name, parameters) for name, parameters in distinct(complete(shape))]
    for place, parameters in incomplete(operation):
        if not peer.refusal(operation, parameters):
            raise AssertionError(f"{operation.name}: botocore takes it without {place}")
        vectors.append(request_vector(peer, operation, f"without {place}", parameters))
    vectors.extend(misfits(peer, operation))
    return vectors


def misfits(peer, operation):
    """Text in the query where a number belongs, which only a server can meet: as text, a number that was
    declared as text would pass for one."""
    shape = operation.input_shape
    for name, member in shape.members.items():
        in_query = member.serialization.get("location") == "querystring"
        if not in_query or member.type_name not in ("integer", "long"):
            continue
        wire = wire_name(shape, name)
        parameters = kinds.Minimal().one(shape) | {name: 7}
        vector = request_vector(peer, operation, f"text for {name}", parameters)
        path = vector["path"].replace(f"{wire}=7", f"{wire}=text")
        kept = {key: vector[key] for key in ("name", "method", "headers", "body", "filled") if key in vector}
        yield kept | {"path": path, "unfit": wire}


def complete(shape):
    yield MINIMAL, kinds.Minimal().one(shape)
    yield from turns(shape)
    for name, make in KINDS:
        yield name, make().one(shape)


def incomplete(operation):
    """Each required member removed in turn. A token is filled, and a path has all its labels."""
    shape = operation.input_shape
    done = set(operation.idempotent_members)
    for parameters in kinds.Skeleton().every(shape):
        for place, member in required_places(shape, parameters):
            name = spelt(place)
            if name not in done and member.serialization.get("location") != "uri":
                done.add(name)
                yield name, without(parameters, place)


def request_vector(peer, operation, name, parameters):
    request = peer.send(operation, parameters)
    headers = signed_headers(request)
    # The signer adds these itself.
    own = {key: value for key, value in headers.items() if key not in ("host", "x-amz-date")}
    body = (request.body or b"").decode()
    vector = {
        "name": name,
        "method": request.method,
        "path": path_and_query(request.url),
        "headers": own,
        "body": body,
    }
    token = set(operation.idempotent_members) - set(parameters)
    if token:
        vector["filled"] = wire_name(operation.input_shape, token.pop())

    reading = Reading()
    try:
        read = reading.request(operation.input_shape, parameters, body)
    except Unfit as unfit:
        return vector | {"unfit": str(unfit)}
    exact = compact(operation.input_shape, read) if body else ""
    vector["compact"] = exact
    if reading.because:
        vector["because"] = reading.because
    vector |= reading.knowledge()
    # Where all members are required, the two are one.
    if name.startswith((EVERY_MEMBER, MINIMAL)):
        vector["log"] = logs.log(operation.input_shape, parameters)
    vector["authorization"] = peer.sign(request, own, exact)
    vector["authorization_of_session"] = peer.sign(request, own, exact, SIGNING["session_token"])
    return vector


def path_and_query(url):
    parts = urlsplit(url)
    return f"{parts.path}?{parts.query}" if parts.query else parts.path


def wire_name(shape, name):
    return shape.members[name].serialization.get("name", name)
