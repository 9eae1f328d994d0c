"""Writes the vectors of a service's operations: python generate.py SERVICE OUT OPERATION…

Run it with `renew.sh`, which has the botocore that the committed vectors come from, or for all
operations with `tests/every_operation/run.sh`.
"""

import json
import sys
from functools import cache, partial
from multiprocessing import Pool
from pathlib import Path
from urllib.parse import urlsplit

import botocore

import logs
from response_vectors import response_vectors
from error_vectors import error_vectors
from peer import SIGNING, Peer
from request_vectors import request_vectors

WIDTH = 120


def main(service, out, names):
    logs.everything_is_decided(one_peer(service).model)
    with Pool() as pool:
        for _ in pool.imap_unordered(partial(write, service, out), names):
            pass


def write(service, out, name):
    peer = one_peer(service)
    text = render(vectors(peer, peer.model.operation_model(name)))
    Path(out, f"{name}.json").write_text(text + "\n")


@cache
def one_peer(service):
    """One for each process: to make it takes longer than an operation."""
    return Peer(service)


def vectors(peer, operation):
    return {
        "botocore": botocore.__version__,
        "operation": operation.name,
        "uri": operation.http["requestUri"],
        "signing": {"host": urlsplit(peer.client.meta.endpoint_url).netloc} | SIGNING,
        "requests": request_vectors(peer, operation),
        "responses": response_vectors(peer, operation),
        "errors": error_vectors(peer, operation),
    }


def render(value, indent=0):
    """JSON, a line for what fits in one."""
    line = json.dumps(value, ensure_ascii=False)
    if not value or not isinstance(value, (dict, list)) or indent + len(line) <= WIDTH:
        return visible(line)
    pad = " " * (indent + 2)
    if isinstance(value, dict):
        parts = [f"{json.dumps(key)}: {render(part, indent + 2)}" for key, part in value.items()]
        opening, closing = "{}"
    else:
        parts = [render(part, indent + 2) for part in value]
        opening, closing = "[]"
    parts = [pad + part for part in parts]
    return "\n".join([opening, ",\n".join(parts), " " * indent + closing])


def visible(text):
    """What no editor shows is escaped."""
    return "".join(char if char.isprintable() else f"\\u{ord(char):04x}" for char in text)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], sys.argv[3:])
