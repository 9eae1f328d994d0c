"""Three clients of AWS's that know nothing of this project, behind one face.

A timestamp is {"$date": seconds} in what they take and give.
"""

import base64
import http.client
import json
import os
import re
import subprocess
import sys
import tempfile
from contextlib import closing
from datetime import datetime, timezone
from pathlib import Path
from urllib.parse import urlsplit

import boto3
import botocore
from botocore import xform_name
from botocore.config import Config
from botocore.exceptions import ClientError

HERE = Path(__file__).parent
PAGE_OF_ONE = 1


def isolate():
    """Neither keys, nor a profile, nor the time zone of this host may take part."""
    for name in [name for name in os.environ if name.startswith("AWS_")]:
        del os.environ[name]
    os.environ["AWS_CONFIG_FILE"] = os.environ["AWS_SHARED_CREDENTIALS_FILE"] = os.devnull
    os.environ["TZ"] = "UTC"


class Refused(Exception):
    """What a client raised: the code, the message, the status if it knows it, and the members."""

    def __init__(self, code, message, status=None, members=None):
        super().__init__(f"{code}: {message}")
        self.code, self.message, self.status, self.members = code, message, status, members


class Boto3:
    name = "boto3"

    def __init__(self, settings, **changed):
        arguments = {
            "endpoint_url": settings["AWS_ENDPOINT_URL_CONNECT"],
            "region_name": settings["AWS_REGION"],
            "aws_access_key_id": settings["AWS_ACCESS_KEY_ID"],
            "aws_secret_access_key": settings["AWS_SECRET_ACCESS_KEY"],
        }
        config = Config(retries={"total_max_attempts": 1}, proxies={}, parameter_validation=False)
        self.client = boto3.client("connect", config=config, **(arguments | changed))

    @staticmethod
    def version():
        return boto3.__version__

    def operations(self):
        return set(self.client.meta.service_model.operation_names)

    def shapes(self):
        """The members that it knows of shapes, where they are not all."""
        return {}

    def call(self, operation, **members):
        return self._plain(getattr(self.client, xform_name(operation)), with_datetimes(members))

    def pages(self, operation, **members):
        paginator = self.client.get_paginator(xform_name(operation))
        config = {"PageSize": PAGE_OF_ONE}
        return [without_metadata(page) for page in paginator.paginate(**members, PaginationConfig=config)]

    def put(self, url, headers, body):
        status, body = s3("PUT", url, headers, body)
        return status, body.decode()

    def get(self, url):
        return s3("GET", url)

    def close(self):
        self.client.close()

    @staticmethod
    def _plain(call, members):
        try:
            return without_metadata(call(**members))
        except ClientError as error:
            response = dict(error.response)
            told, metadata = response.pop("Error"), response.pop("ResponseMetadata")
            response.pop("message", None)
            raise Refused(told["Code"], told["Message"], metadata["HTTPStatusCode"], response) from None


class Cli:
    """The AWS CLI, with the model that boto3 here has: its own is that of another day."""

    name = "AWS CLI"
    program = os.environ.get("AWS_CLI", "aws")

    def __init__(self, settings, **changed):
        names = {
            "endpoint_url": "AWS_ENDPOINT_URL_CONNECT",
            "region_name": "AWS_DEFAULT_REGION",
            "aws_access_key_id": "AWS_ACCESS_KEY_ID",
            "aws_secret_access_key": "AWS_SECRET_ACCESS_KEY",
        }
        changed = {names[name]: value for name, value in changed.items()}
        # One that is empty is one that is not to be had.
        settings = {name: value for name, value in settings.items() if value}
        if "AWS_DEFAULT_REGION" in changed:
            settings["AWS_REGION"] = changed["AWS_DEFAULT_REGION"]
        models = Path(botocore.__file__).parent / "data"
        fixed = {"AWS_DATA_PATH": str(models), "AWS_CONFIG_FILE": str(HERE / "cli.config"), "NO_PROXY": "*"}
        self.environment = os.environ | settings | fixed | changed

    @classmethod
    def version(cls):
        text = subprocess.run([cls.program, "--version"], capture_output=True, text=True, check=True)
        return re.search(r"aws-cli/(\S+)", text.stdout)[1]

    def operations(self):
        return set(botocore_model().operation_names)

    def call(self, operation, **members):
        return self._run(operation, members, "--no-paginate")

    def pages(self, operation, **members):
        """The CLI puts pages together; that there were several stands in its log of requests."""
        return [self._run(operation, members, "--page-size", str(PAGE_OF_ONE))]

    put, get, shapes = Boto3.put, Boto3.get, Boto3.shapes

    def close(self):
        pass

    def _run(self, operation, members, *options):
        command = [self.program, "connect", xform_name(operation, "-"), "--output", "json"]
        with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
            json.dump(with_texts(members), file)
            file.flush()
            command += ["--cli-input-json", f"file://{file.name}", *options]
            ended = subprocess.run(command, capture_output=True, text=True, env=self.environment)
        if ended.returncode == 0:
            return json.loads(ended.stdout) if ended.stdout.strip() else {}
        told = re.search(r"An error occurred \((\w+)\) when calling the \w+ operation: (.*)", ended.stderr, re.S)
        if not told:
            raise AssertionError(f"{' '.join(command)}: {ended.stderr}")
        raise Refused(told[1], told[2].strip())


class JavaScript:
    name = "JavaScript v3"

    def __init__(self, settings, **changed):
        self.settings = {
            "endpoint": settings["AWS_ENDPOINT_URL_CONNECT"],
            "region": changed.get("region_name", settings["AWS_REGION"]),
            "id": changed.get("aws_access_key_id", settings["AWS_ACCESS_KEY_ID"]),
            "secret": changed.get("aws_secret_access_key", settings["AWS_SECRET_ACCESS_KEY"]),
        }
        self.process = subprocess.Popen(
            ["node", "--no-warnings", HERE / "client.mjs"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

    @staticmethod
    def version():
        package = Path(os.environ["NODE_PACKAGES"], "node_modules/@aws-sdk/client-connect/package.json")
        return json.loads(package.read_text())["version"]

    def operations(self):
        return set(self._ask("operations"))

    def shapes(self):
        return self._ask("shapes")

    def call(self, operation, **members):
        return self._ask("call", settings=self.settings, operation=operation, input=members)

    def pages(self, operation, **members):
        asked = {"operation": operation, "input": members, "pageSize": PAGE_OF_ONE}
        return self._ask("paginate", settings=self.settings, **asked)

    def put(self, url, headers, body):
        answer = self._ask("put", url=url, headers=headers, body=base64.b64encode(body).decode())
        return answer["status"], answer["body"]

    def get(self, url):
        answer = self._ask("get", url=url)
        return answer["status"], base64.b64decode(answer["body"])

    def close(self):
        self.process.stdin.close()
        self.process.wait(10)
        self.process.stdout.close()

    def _ask(self, action, **asked):
        self.process.stdin.write(json.dumps({"action": action, **asked}) + "\n")
        self.process.stdin.flush()
        answer = json.loads(self.process.stdout.readline())
        if "error" in answer:
            error = answer["error"]
            raise Refused(error["code"], error["message"], error.get("status"), error["members"])
        return answer["result"]


CLIENTS = [Boto3, Cli, JavaScript]


def s3(method, url, headers=None, body=None):
    """Sends these headers, Host and nothing else."""
    url = urlsplit(url)
    with closing(http.client.HTTPConnection(url.netloc, timeout=10)) as connection:
        connection.putrequest(method, f"{url.path}?{url.query}", skip_accept_encoding=True)
        for name, value in (headers or {}).items():
            connection.putheader(name, value.encode())
        connection.endheaders(body)
        response = connection.getresponse()
        return response.status, response.read()


def botocore_model():
    return botocore.session.get_session().get_service_model("connect")


def without_metadata(output):
    output.pop("ResponseMetadata", None)
    return with_dates(output)


def mapped(value, change):
    """A copy of the value, each part of which is changed if `change` knows it."""
    changed = change(value)
    if changed is not value:
        return changed
    if isinstance(value, dict):
        return {name: mapped(member, change) for name, member in value.items()}
    if isinstance(value, list):
        return [mapped(member, change) for member in value]
    return value


def is_date(value):
    return isinstance(value, dict) and value.keys() == {"$date"}


def with_datetimes(value):
    as_datetime = lambda part: datetime.fromtimestamp(part["$date"], timezone.utc)
    return mapped(value, lambda part: as_datetime(part) if is_date(part) else part)


def with_dates(value):
    as_date = lambda part: {"$date": part.timestamp()}
    return mapped(value, lambda part: as_date(part) if isinstance(part, datetime) else part)


def with_texts(value):
    """The CLI takes dates as text."""
    as_text = lambda part: datetime.fromtimestamp(part["$date"], timezone.utc).isoformat()
    return mapped(value, lambda part: as_text(part) if is_date(part) else part)


def start(command, **environment):
    """A program that prints `NAME=value` lines first; and what they say."""
    program = subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=os.environ | environment,
    )
    settings = {}
    for line in program.stdout:
        name, _, value = line.rstrip("\n").partition("=")
        settings[name] = value
        if name == "AWS_SESSION_TOKEN":
            return program, settings  # The last of them.
    sys.exit(f"{command[0]} ended")
