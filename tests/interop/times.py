"""The operations that answer times as ISO 8601 texts, answered by typed handlers and read by JavaScript.

AWS's JavaScript client refuses a number where the model has such a text. Run it with `run.sh`, as operations.py
is; the handlers are those of times.rs.
"""

import json
import os
import re
import subprocess
import sys
import threading
from http.server import ThreadingHTTPServer

import botocore.session
from clients import HERE, isolate, start
from operations import ROUTES, Backend, Exchange, normal, on_the_wire, route

LIST = re.sub(r"//.*", "", (HERE / "times.rs").read_text())
SERVICES = {"connect": "Connect", "connectcases": "ConnectCases"}


def operations():
    """Each with the service that has it."""
    wanted = set(re.findall(r"\b[A-Z]\w+", LIST))
    for service in SERVICES:
        model = botocore.session.get_session().get_service_model(service)
        for name in sorted(wanted.intersection(model.operation_names)):
            yield service, model.operation_model(name)


def main():
    isolate()
    asked = list(operations())
    assert len(asked) == 10, asked
    ROUTES.extend(route(operation) for _, operation in asked)
    server = ThreadingHTTPServer(("127.0.0.1", 0), Backend)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    handlers, settings = start([os.environ["HANDLERS"]], BACKEND=f"http://127.0.0.1:{server.server_port}", NO_PROXY="*")
    settings = {
        "endpoint": settings["AWS_ENDPOINT_URL_CONNECT"],
        "region": settings["AWS_REGION"],
        "id": settings["AWS_ACCESS_KEY_ID"],
        "secret": settings["AWS_SECRET_ACCESS_KEY"],
    }
    client = subprocess.Popen(
        ["node", "--no-warnings", HERE / "times.mjs"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )

    def ask(**line):
        client.stdin.write(json.dumps(line) + "\n")
        client.stdin.flush()
        return json.loads(client.stdout.readline())

    failures = []
    known = {service: ask(service=service)["output"] for service in SERVICES}
    for service, operation in asked:
        shape = operation.output_shape
        for output in Exchange(known[service]).every(shape):
            wire = on_the_wire(shape, output)
            Backend.responses[operation.name] = json.dumps(wire).encode()
            input = Exchange(known[service]).one(operation.input_shape)
            about = {"service": service, "client": SERVICES[service], "settings": settings}
            read = ask(**about, operation=operation.name, input=input)
            if normal(read.get("output")) != normal(output):
                failures.append(f"{operation.name}: JavaScript read\n{read}\nand not\n{output}")
    client.stdin.close()
    handlers.stdin.close()
    client.wait(10)
    handlers.wait(10)
    if failures:
        sys.exit("\n\n".join(failures))


if __name__ == "__main__":
    main()
