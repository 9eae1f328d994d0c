"""Many operations, each with every member set, sent by clients of AWS's to typed handlers.

    python operations.py [--all]

The program `handlers` passes each request on to a server here, which keeps it and returns a response with
every member set. Compared are what arrived with what botocore sends, and what the client returned with what
was sent back. Prints a line of JSON with the counts; the environment variable HANDLERS names the program.
"""

import json
import os
import re
import sys
import threading
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timezone
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qsl, unquote, urlsplit

ROOT = Path(__file__).resolve().parents[2]
sys.path.append(str(ROOT / "tests" / "vectors"))

from clients import CLIENTS, Boto3, Cli, botocore_model, isolate, start
from values import Values

TOKEN = "7e4c1f0a-52b8-4d0f-9d3e-6a1b2c3d4e5f"
SECONDS_IN = re.compile(r"\d{4}-\d\d-\d\dT")


# What a client cannot read, and why: it fails until that is mended.
KNOWN = {}


class Exchange(Values):
    """A value for every member that a client knows; timestamps as all clients here have them."""

    def __init__(self, known):
        super().__init__()
        self._known = known

    def wants(self, shape, name):
        return super().wants(shape, name) and self._knows(shape, name)

    def union(self, shape, place):
        names = [name for name in shape.members if self.wants(shape, name)]
        return self.members(shape, [self.choice(shape, place, names)], place)

    def _knows(self, shape, name):
        return name in self._known.get(shape.name, shape.members)

    def timestamp(self, shape, place):
        return {"$date": super().timestamp(shape, place)}

    def text(self, place, location):
        if place.endswith("ClientToken"):
            return TOKEN
        # Headers are ASCII.
        return place if location == "header" else f"{place} ü"


class Backend(BaseHTTPRequestHandler):
    """Keeps what it is sent, and returns what it is told."""

    protocol_version = "HTTP/1.1"
    received, responses = {}, {}

    def answer(self):
        length = int(self.headers.get("content-length", 0))
        body = self.rfile.read(length)
        name = operation_of(self.command, self.path)
        Backend.received[name] = request(self.command, self.path, self.headers.items(), body)
        body = Backend.responses[name]
        self.send_response(200)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    do_GET = do_PUT = do_POST = do_DELETE = answer

    def log_message(self, *_):
        pass


ROUTES = []


def operation_of(method, path):
    """By method and path; where several fit, the one with the fewest labels."""
    path = urlsplit(path).path
    fitting = [(labels, name) for m, pattern, labels, name in ROUTES if m == method and pattern.fullmatch(path)]
    return min(fitting)[1]


def route(operation):
    uri = operation.http["requestUri"].split("?")[0]
    pattern = re.sub(r"\\\{\w+\\\}", "[^/]+", re.escape(uri))
    return operation.http["method"], re.compile(pattern), uri.count("{"), operation.name


def request(method, url, headers, body):
    """What a request says, in a form in which two can be compared."""
    url = urlsplit(url)
    return {
        "method": method,
        "path": [unquote(segment) for segment in url.path.split("/")],
        "query": sorted(parse_qsl(url.query, keep_blank_values=True)),
        "headers": sorted(
            (name.lower(), value)
            for name, value in headers
            if name.lower().startswith("x-amz-") and name.lower() not in ("x-amz-date", "x-amz-user-agent")
        ),
        "body": json.loads(body) if body else None,
    }


def expected_request(boto3_client, operation, members):
    """What botocore would send."""
    seen = []

    def catch(request, **_):
        seen.append(request)
        raise Caught

    events = boto3_client.client.meta.events
    events.register("before-send.connect", catch)
    try:
        boto3_client.call(operation.name, **members)
    except Caught:
        pass
    finally:
        events.unregister("before-send.connect", catch)
    sent = seen[0]
    headers = [(name, text(value)) for name, value in sent.headers.items()]
    return request(sent.method, sent.url, headers, sent.body)


class Caught(BaseException):
    pass


def text(value):
    return value.decode() if isinstance(value, bytes) else value


def on_the_wire(shape, value):
    """The JSON of an output."""
    match shape.type_name:
        case "structure":
            members = shape.members
            return {
                members[name].serialization.get("name", name): on_the_wire(members[name], member)
                for name, member in value.items()
            }
        case "list":
            return [on_the_wire(shape.member, member) for member in value]
        case "map":
            return {key: on_the_wire(shape.value, member) for key, member in value.items()}
        case "timestamp" if shape.serialization.get("timestampFormat") == "iso8601":
            return datetime.fromtimestamp(value["$date"], timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
        case "timestamp":
            return value["$date"]
    return value


def same_output(shape, ours, expected, client):
    """Whether a client returned what was sent."""
    if client is Cli:
        # It prints what stands on the wire.
        return normal(ours) == normal(on_the_wire(shape, expected))
    return normal(ours) == normal(expected)


def normal(value):
    if isinstance(value, dict):
        if value.keys() == {"$date"}:
            return float(value["$date"])
        return {name: normal(member) for name, member in value.items()}
    if isinstance(value, list):
        return [normal(member) for member in value]
    if isinstance(value, str) and SECONDS_IN.match(value):
        return datetime.fromisoformat(value.replace("Z", "+00:00")).timestamp()
    return float(value) if isinstance(value, int) and not isinstance(value, bool) else value


def leaves(value):
    """How many members were compared."""
    if isinstance(value, dict) and value.keys() != {"$date"}:
        return sum(map(leaves, value.values()))
    if isinstance(value, list):
        return sum(map(leaves, value))
    return 1


def names(everything):
    file = ROOT / "tests" / ("every_operation/operations.rs" if everything else "interop/forty.rs")
    lists = re.sub(r"//.*", "", file.read_text())
    return sorted(re.findall(r"\b[A-Z]\w+", lists))


LOCK = threading.Lock()


def compare(client, boto3_client, operation, input, output, counts):
    with LOCK:
        expected = expected_request(boto3_client, operation, input)
    Backend.received.pop(operation.name, None)
    returned = client.call(operation.name, **input)
    if operation.output_shape:
        same = same_output(operation.output_shape, returned, output, type(client))
        assert same, f"{operation.name}: {client.name} returned\n{returned}\nand not\n{output}"
    received = Backend.received[operation.name]
    assert received == expected, f"{operation.name}: of {client.name} arrived\n{received}\nand not\n{expected}"
    with LOCK:
        counts["operations"] += 1
        counts["members"] += leaves(input) + leaves(output)


def cases_for(client, model, wanted):
    known, shapes = client.operations(), client.shapes()
    for name in filter(known.__contains__, wanted):
        operation = model.operation_model(name)
        shapes_of = (operation.input_shape, operation.output_shape)
        yield operation, *(Exchange(shapes).one(shape) if shape else {} for shape in shapes_of)


def check(kind, settings, model, wanted, boto3_client):
    """The counts of a client, and what is wrong with it."""
    client, counts = kind(settings), Counter()
    cases = list(cases_for(client, model, wanted))
    for operation, _, output in cases:
        shape = operation.output_shape
        Backend.responses[operation.name] = json.dumps(on_the_wire(shape, output)).encode() if shape else b""

    def failure(case):
        name, is_known = case[0].name, (kind.name, case[0].name) in KNOWN
        try:
            compare(client, boto3_client, *case, counts)
        except Exception as error:  # Each is told; none hides another.
            return None if is_known else f"{kind.name}: {name}: {error}"
        return f"{kind.name}: {name}: it is known to differ, and does not" if is_known else None

    # The CLI is a process for each call. The others are asked one by one.
    with ThreadPoolExecutor(os.cpu_count() if kind is Cli else 1) as pool:
        failures = list(filter(None, pool.map(failure, cases)))
    client.close()
    return {"version": kind.version(), **counts}, failures


def main():
    isolate()
    model = botocore_model()
    ROUTES.extend(route(model.operation_model(name)) for name in model.operation_names)
    server = ThreadingHTTPServer(("127.0.0.1", 0), Backend)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    handlers, settings = start([os.environ["HANDLERS"]], BACKEND=f"http://127.0.0.1:{server.server_port}", NO_PROXY="*")
    wanted, boto3_client = names("--all" in sys.argv), Boto3(settings)
    checked = {kind.name: check(kind, settings, model, wanted, boto3_client) for kind in CLIENTS}
    handlers.stdin.close()
    handlers.wait(10)
    failures = [failure for _, failures in checked.values() for failure in failures]
    if failures:
        sys.exit("\n\n".join(failures))
    print(json.dumps({name: counts for name, (counts, _) in checked.items()}))


if __name__ == "__main__":
    main()
