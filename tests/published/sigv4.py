"""The requests and signatures of AWS's test suite for Signature Version 4: sigv4.py SOURCE OUT

Run it with `renew.sh`.
"""

import re
import sys
from pathlib import Path
from urllib.parse import quote

import botocore

from facts import write

# What the signer adds by itself.
ADDED = {"host", "x-amz-date", "x-amz-security-token"}
# All that an address may hold as it is, the percent sign of what is encoded already included.
LEGAL = "%/?&=$-._~"
SIGNING = {
    "host": "example.amazonaws.com",
    "access_key": "AKIDEXAMPLE",
    "secret_key": "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY",
    "region": "us-east-1",
    "service": "service",
    "time": 1440938160,  # 2015-08-30T12:36:00Z
}


def main(source, out):
    folder = Path(source, "tests/unit/auth/aws4_testsuite")
    cases = sorted(folder.rglob("*.req"))
    facts = {"botocore": botocore.__version__} | SIGNING
    write(out, facts | {"cases": [case(path, folder) for path in cases]})


def case(path, folder):
    head, _, body = read(path).partition("\n\n")
    line, *fields = head.split("\n")
    method, rest = line.split(" ", 1)
    # One of the targets has a blank in it.
    target = rest.rsplit(" ", 1)[0]
    headers = [field.split(":", 1) for field in unfolded(fields)]
    token = re.search(r"^x-amz-security-token:(.*)$", read(path.with_suffix(".creq")), re.MULTILINE)
    signed, signature = re.search(r"SignedHeaders=(\S+), Signature=(\w+)$", read(path.with_suffix(".authz"))).groups()
    return {
        "name": path.parent.relative_to(folder).as_posix(),
        "method": method,
        "path": quote(target, safe=LEGAL),
        "headers": [[name, value] for name, value in headers if name.lower() not in ADDED],
        "body": body,
        "session_token": token and token.group(1),
        "signed_headers": signed,
        "signature": signature,
    }


def read(path):
    return path.read_text(encoding="utf-8").replace("\r", "").rstrip("\n")


def unfolded(fields):
    """Puts the lines of a header together."""
    return re.sub(r"\n(?=[ \t])", " ", "\n".join(filter(None, fields))).split("\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
