"""Error responses to an operation, and what botocore reads in them."""

import itertools

import kinds
import logs
from response_vectors import any_request, written
from botocore.exceptions import ClientError
from reading import ABSENT, Reading, Unfit, plain
from values import EVERY_MEMBER, Values, turns

NAMESPACE = "com.amazonaws.connect#"
URL = ":http://internal.amazon.com/coral/"
OTHER = "AnotherException"
UNKNOWN = "ANewException"
HTML = "<html><body>Not from the service</body></html>"
MESSAGES = ["message", "Message", "errorMessage"]
# Where this project reads an error in another way than botocore.
ERROR_MESSAGE = "`errorMessage` is a message"
NO_CODE = "an error without a code is an UnknownError; botocore takes the status"
COMMA = "a code ends at a comma"
PROXY = "of a 5xx that is HTML or empty botocore reads the status only"
UNDECLARED = "an error that the operation does not declare is Other"
INCOMPLETE = "an error without a member that it requires is Other"
# Where else a code may stand: in the header, or in members of the body.
FORMS = [
    ("header with a URL", "{}" + URL, {}),
    ("header with a namespace", NAMESPACE + "{}", {}),
    ("header with both", NAMESPACE + "{}" + URL, {}),
    ("header with a comma", "{},http://x", {}),
    ("`code`", None, {"code": "{}"}),
    ("`code` with both", None, {"code": NAMESPACE + "{}" + URL}),
    ("`__type`", None, {"__type": "{}"}),
    ("`__type` with a namespace", None, {"__type": NAMESPACE + "{}"}),
    ("`__type` with both", None, {"__type": NAMESPACE + "{}" + URL}),
    ("header before `code`", "{}", {"code": OTHER}),
    ("`code` before `__type`", None, {"__type": OTHER, "code": "{}"}),
]
WHOLE = "header"
CUT_SHORT = '{"Message":"Mess'
BODIES = [("HTML", HTML), ("cut short", CUT_SHORT), ("empty object", "{}"), ("empty body", "")]
KINDS = [
    ("null members", kinds.NullMembers),
    ("unknown members", kinds.UnknownMembers),
    ("unknown enum values", kinds.UnknownEnumValues),
    ("unknown union members", kinds.UnknownUnionMembers),
    ("awkward texts", kinds.Awkward),
]


def error_vectors(peer, operation):
    asked = any_request(operation)
    responses = itertools.chain(*map(declared, operation.error_shapes), undeclared(peer, operation))
    seen = []
    vectors = []
    for response, *meant in responses:
        sent = {key: value for key, value in response.items() if key not in ("name", "log")}
        if sent not in seen:
            seen.append(sent)
            vectors.append(error_vector(peer, operation, asked, response, *meant))
    return vectors


def declared(shape):
    """All the responses that mean an exception, each with what it means and how that is read."""
    whole = Values().one(shape)
    for form, body in contents(shape, whole):
        yield json_response(shape, form, "{}", body)
    for form, header, code in FORMS:
        code = {key: text.format(shape.error_code) for key, text in code.items()}
        yield json_response(shape, form, header, code | whole)
    for (form, body), header in itertools.product(BODIES, ["{}", None]):
        yield bare_response(shape, form, header, body)
    for name, member in shape.members.items():
        if member.serialization.get("location") == "header":
            response, meant, reading = json_response(shape, f"{name} in a header", "{}", whole)
            response["headers"][member.serialization["name"]] = "7"
            meant["members"][name] = 7
            yield response, meant, reading


def contents(shape, whole):
    """What the body may hold when the code is in the header."""
    yield WHOLE, whole
    rest = without_message(whole)
    for key in MESSAGES:
        # Those that have no such member are sent with one all the same.
        yield f"`{key}`", {key: "Message"} | rest
    yield "no message", rest
    yield from turns(shape)
    for name, make in KINDS:
        yield name, make().one(shape)


def json_response(shape, form, header, body):
    message = message_in(body)
    reading = Reading()
    meant = meaning(shape, message, body, reading)
    if "errorMessage" in body:
        reading.note(ERROR_MESSAGE)
    if header and "," in header:
        reading.note(COMMA)
    response = response_with(shape, form, header, written(body))
    if form == WHOLE or form.startswith(EVERY_MEMBER):
        response["log"] = logs.log(shape, body)
    return response, meant, reading


def message_in(body):
    return next(filter(None, map(body.get, MESSAGES)), "")


def bare_response(shape, form, header, body):
    # A body that is no JSON is all that is known, so it is the message.
    message = "" if body == "{}" else body
    reading = Reading()
    if status(shape) >= 500 and body in ("", HTML):
        reading.note(PROXY)
    if header:
        meant = meaning(shape, message, {}, reading)
        return response_with(shape, f"{form}, header", header, body), meant, reading
    reading.note(NO_CODE)
    meant = error("Other", "UnknownError", message)
    return response_with(shape, f"{form}, no code", header, body), meant, reading


def meaning(shape, message, body, reading):
    """The exception, or no variant where it lacks a member that is required; words never are."""
    found = {key: message for key in filter(is_message, shape.members)}
    try:
        members = without_message(reading.value(shape, body | found))
    except Unfit:
        if ABSENT in reading.because:
            reading.because.remove(ABSENT)
            reading.note(INCOMPLETE)
        return error("Other", shape.error_code, message)
    return error(shape.name, shape.error_code, message, members)


def undeclared(peer, operation):
    """An exception of other operations, and one that nobody knows."""
    own = [shape.name for shape in operation.error_shapes]
    others = [shape for shape in peer.model.error_shapes if shape.name not in own]
    # Of a service with few errors an operation may declare all.
    other = next(iter(others), operation.error_shapes[0])
    reading = Reading()
    reading.note(UNDECLARED)
    codes = [("not declared", other.error_code)] if others else []
    for form, code in [*codes, ("not in the model", UNKNOWN)]:
        whole = Values().one(other)
        meant = error("Other", code, message_in(whole))
        yield response_with(other, form, code, written(whole)), meant, reading


def response_with(shape, form, header, body):
    headers = {"x-amzn-errortype": header.format(shape.error_code)} if header else {}
    name = f"{shape.name}, {form}"
    return {"name": name, "status": status(shape), "headers": headers, "body": body}


def status(shape):
    return shape.metadata["error"]["httpStatusCode"]


def error(variant, code, message, members=()):
    return {"variant": variant, "code": code, "message": message, "members": dict(members)}


def error_vector(peer, operation, asked, response, ours, reading):
    raised = peer.receive(operation, asked, response["status"], response["headers"], response["body"])
    theirs = as_botocore_raises(peer, raised)
    vector = response | {"read": theirs}
    different = {key: value for key, value in ours.items() if value != theirs[key]}
    if different:
        vector |= reading.difference(different)
    return vector | reading.knowledge()


def as_botocore_raises(peer, raised):
    found = raised.response["Error"]
    shape = peer.model.shape_for_error_code(found["Code"])
    known = shape.members if shape else {}
    modelled = {key: value for key, value in raised.response.items() if key in known}
    members = plain(shape, without_message(modelled)) if shape else {}
    variant = "Other" if type(raised) is ClientError else type(raised).__name__
    return error(variant, found["Code"], found["Message"] or "", members)


def without_message(members):
    return {key: value for key, value in members.items() if not is_message(key)}


def is_message(key):
    """An exception's message is compared apart, for services spell its name in three ways."""
    return key.lower() == "message"
