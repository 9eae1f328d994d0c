"""botocore as the other side: what it sends, how it signs, how it reads a response."""

import io
import os
import time
from datetime import datetime, timezone
from unittest import mock

import botocore.session
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest, AWSResponse
from botocore.config import Config
from botocore.credentials import Credentials
from botocore.exceptions import ClientError
from botocore.parsers import ResponseParserError
from botocore.validate import ParamValidator

# The keys of AWS's own examples, which open nothing.
SIGNING = {
    "access_key": "AKIDEXAMPLE",
    "secret_key": "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY",
    "session_token": "AQoDYXdzEPT//////////wEXAMPLE+session/token==",
    "region": "eu-central-1",
    "time": 1440938160,
}
TOKEN = "7e4c1f0a-52b8-4d0f-9d3e-6a1b2c3d4e5f"


class Peer:
    """A client of botocore's whose requests end here and whose responses are made here."""

    def __init__(self, service):
        isolate()
        self.client = botocore.session.Session().create_client(
            service,
            region_name=SIGNING["region"],
            aws_access_key_id=SIGNING["access_key"],
            aws_secret_access_key=SIGNING["secret_key"],
            # Wrong requests are part of the vectors, and a response is wanted once.
            config=Config(parameter_validation=False, retries={"total_max_attempts": 1}),
        )
        self.client.meta.events.register(f"before-send.{service}", self._exchange)
        self._response = None
        self._sent = None

    @property
    def model(self):
        return self.client.meta.service_model

    def send(self, operation, parameters):
        """The request that botocore makes of the parameters, ready to be sent."""
        self._response = (200, {}, "{}")
        self._call(operation, parameters)
        return self._sent

    def receive(self, operation, parameters, status, headers, body):
        """What botocore returns or raises when it gets the response."""
        self._response = (status, headers, body)
        try:
            output = self._call(operation, parameters)
        except (ClientError, ResponseParserError, TypeError) as error:
            # A TypeError is botocore's own: it does not expect to find what it found.
            return error
        del output["ResponseMetadata"]
        return output

    def refusal(self, operation, parameters):
        """Why botocore would refuse to send the parameters, if it would."""
        return ParamValidator().validate(parameters, operation.input_shape).generate_report()

    def sign(self, request, headers, body, session_token=None):
        """The Authorization of the request with another body."""
        keys = Credentials(SIGNING["access_key"], SIGNING["secret_key"], session_token)
        signed = AWSRequest(request.method, request.url, headers, body.encode())
        with at_a_fixed_time():
            SigV4Auth(keys, self.model.signing_name, SIGNING["region"]).add_auth(signed)
        return signed.headers["Authorization"]

    def _call(self, operation, parameters):
        with at_a_fixed_time(), mock.patch("uuid.uuid4", return_value=TOKEN):
            # botocore adds the token to what it is given.
            return self.client._make_api_call(operation.name, dict(parameters))

    def _exchange(self, request, **_):
        self._sent = request
        status, headers, body = self._response
        return AWSResponse(request.url, status, headers, Stream(body.encode()))


class Stream(io.BytesIO):
    """As much of urllib3's response as botocore reads."""

    def stream(self):
        return iter([self.read()])


def isolate():
    """Neither keys, nor a profile, nor the time zone of this machine may take part."""
    for name in [name for name in os.environ if name.startswith("AWS_")]:
        del os.environ[name]
    os.environ["AWS_CONFIG_FILE"] = os.environ["AWS_SHARED_CREDENTIALS_FILE"] = os.devnull
    os.environ["TZ"] = "UTC"
    time.tzset()


def at_a_fixed_time():
    now = datetime.fromtimestamp(SIGNING["time"], timezone.utc).replace(tzinfo=None)
    return mock.patch("botocore.auth.get_current_datetime", return_value=now)


def signed_headers(request):
    """The headers that the request's signature covers, as they were sent."""
    sent = {name.lower(): as_text(value) for name, value in request.headers.items()}
    names = sent["authorization"].split("SignedHeaders=")[1].split(",")[0].split(";")
    return {name: sent.get(name) for name in names}


def as_text(value):
    return value.decode() if isinstance(value, bytes) else value
