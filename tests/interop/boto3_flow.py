"""boto3, which knows nothing of this project, sends files to `connect-local`.

Run it with `run.sh`. The environment variable CONNECT_LOCAL names the program.
"""

import http.client
import os
import re
import signal
import subprocess
import unittest
import uuid
from contextlib import closing
from datetime import datetime, timedelta, timezone
from unittest.mock import patch
from urllib.parse import parse_qsl, quote, unquote, urlencode, urlsplit, urlunsplit
from xml.etree import ElementTree

import boto3
from botocore.config import Config
from botocore.exceptions import ClientError

REGION = "us-east-1"
ACCOUNT = "111122223333"
# Every byte there is, and enough of them for several reads from a socket.
CONTENT = bytes(range(256)) * 1024
BASIC_TIME = "%Y%m%dT%H%M%SZ"

settings = {}


def setUpModule():
    # Neither keys nor a profile of this machine may take part.
    for name in [name for name in os.environ if name.startswith("AWS_")]:
        del os.environ[name]
    os.environ["AWS_CONFIG_FILE"] = os.environ["AWS_SHARED_CREDENTIALS_FILE"] = os.devnull

    command = [os.environ["CONNECT_LOCAL"], "--listen", "127.0.0.1:0", "--region", REGION]
    program = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    unittest.addModuleCleanup(stop, program)
    for line in program.stdout:
        name, _, value = line.rstrip("\n").partition("=")
        settings[name] = value
        if name == "AWS_SESSION_TOKEN":
            break  # The last of them.


def stop(program):
    program.send_signal(signal.SIGINT)
    try:
        rest, _ = program.communicate(timeout=10)
    finally:
        program.kill()  # Nothing, if it has ended.
    if program.returncode != 0 or rest:
        raise AssertionError(f"connect-local ended with {program.returncode} and wrote {rest!r}")


def connect(**changed):
    """A client of boto3's. One attempt, no proxy: what is seen is what the program answers."""
    arguments = {
        "endpoint_url": settings["AWS_ENDPOINT_URL_CONNECT"],
        "region_name": settings["AWS_REGION"],
        "aws_access_key_id": settings["AWS_ACCESS_KEY_ID"],
        "aws_secret_access_key": settings["AWS_SECRET_ACCESS_KEY"],
    }
    config = Config(retries={"total_max_attempts": 1}, proxies={})
    return boto3.client("connect", config=config, **(arguments | changed))


def s3(method, url, headers=None, body=None):
    """Sends these headers, Host and nothing else."""
    url = urlsplit(url)
    with closing(http.client.HTTPConnection(url.netloc, timeout=10)) as connection:
        connection.putrequest(method, f"{url.path}?{url.query}", skip_accept_encoding=True)
        for name, value in (headers or {}).items():
            connection.putheader(name, value.encode())
        connection.endheaders(body)
        response = connection.getresponse()
        return response.status, response.headers, response.read()


def put(upload, body=CONTENT, **changed):
    """PUTs as UploadUrlMetadata asks for; answers the status and the elements of S3's error."""
    upload = upload | changed
    status, _, answer = s3("PUT", upload["Url"], upload["HeadersToInclude"], body)
    error = ElementTree.fromstring(answer) if answer else []
    return status, {element.tag: element.text for element in error}


def query_of(url):
    return dict(parse_qsl(urlsplit(url).query))


def with_query(url, changed):
    query = urlencode(query_of(url) | changed, quote_via=quote)
    return urlunsplit(urlsplit(url)._replace(query=query))


def dated_back(url, by):
    """The URL with another date, which its signature does not cover; and that date."""
    query = query_of(url)
    date = datetime.strptime(query["X-Amz-Date"], BASIC_TIME) - by
    # The day stands in the credential too, and shortly after midnight it is another one.
    key, _, scope = query["X-Amz-Credential"].split("/", 2)
    credential = f"{key}/{date:%Y%m%d}/{scope}"
    changed = {"X-Amz-Date": date.strftime(BASIC_TIME), "X-Amz-Credential": credential}
    return with_query(url, changed), date


def parse_time(text):
    return datetime.strptime(text, "%Y-%m-%dT%H:%M:%S.%fZ").replace(tzinfo=timezone.utc)


def saved_as(disposition):
    """The file name of a Content-Disposition; RFC 6266 prefers the extended form."""
    _, extended, name = disposition.partition("filename*=UTF-8''")
    return unquote(name) if extended else re.fullmatch('.*filename="(.*)"', disposition)[1]


class Boto3Flow(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.connect = connect()
        cls.addClassCleanup(cls.connect.close)

    def setUp(self):
        # Each test has an instance and a case of its own, so that none sees another's files.
        self.instance = str(uuid.uuid4())
        self.case = f"arn:aws:cases:{REGION}:{ACCOUNT}:domain/{uuid.uuid4()}/case/{uuid.uuid4()}"

    def place(self):
        return {"InstanceId": self.instance, "AssociatedResourceArn": self.case}

    def start(self, **changed):
        members = {
            "FileName": "contract.pdf",
            "FileSizeInBytes": len(CONTENT),
            "FileUseCaseType": "ATTACHMENT",
        }
        return self.connect.start_attached_file_upload(**(self.place() | members | changed))

    def upload(self, **changed):
        """Start, PUT, complete. Answers what names the file in further calls."""
        started = self.start(**changed)
        self.assertEqual(put(started["UploadUrlMetadata"]), (200, {}))
        file = self.place() | {"FileId": started["FileId"]}
        self.connect.complete_attached_file_upload(**file)
        return file

    def get_approved(self, file, **options):
        for _ in range(100):
            answer = self.connect.get_attached_file(**file, **options)
            if answer["FileStatus"] != "PROCESSING":
                break
        self.assertEqual(answer["FileStatus"], "APPROVED")
        return answer

    def assert_members(self, answer, **expected):
        """Compares all members but those that every answer of boto3's has."""
        del answer["ResponseMetadata"]
        self.assertEqual(answer, expected)

    def refused(self, exception, status, call, **members):
        """The answer with which a call is refused, as botocore read it."""
        with self.assertRaises(exception) as refusal:
            call(**members)
        answer = refusal.exception.response
        self.assertEqual(answer["ResponseMetadata"]["HTTPStatusCode"], status)
        self.assertTrue(answer["ResponseMetadata"]["RequestId"])
        return answer

    def assert_stranger(self, code, message, **changed):
        """A client with these settings is refused for its signature."""
        with closing(connect(**changed)) as stranger:
            call = stranger.list_attached_files_configurations
            error = self.refused(ClientError, 403, call, InstanceId=self.instance)["Error"]
        self.assertEqual(error["Code"], code)
        self.assertIn(message, error["Message"])

    def refused_by_s3(self, code, upload, *arguments, **changed):
        """The elements of the error with which a PUT is refused."""
        status, error = put(upload, *arguments, **changed)
        self.assertEqual((status, error.get("Code")), (403, code))
        return error

    def test_a_file_travels_to_a_case_and_back(self):
        tags = {"Straße": "Größe 1 / 2", "empty": ""}
        user = {"ConnectUserArn": f"arn:aws:connect:{REGION}:{ACCOUNT}:instance/i/agent/a"}
        started = self.start(CreatedBy=user, Tags=tags, UrlExpiryInSeconds=60)
        upload, file_id = started["UploadUrlMetadata"], started["FileId"]
        created = started["CreationTime"]
        arn = f"arn:aws:connect:{REGION}:{ACCOUNT}:instance/{self.instance}/file/{file_id}"
        facts = {"FileArn": arn, "FileId": file_id, "CreationTime": created, "CreatedBy": user}
        self.assert_members(started, **facts, FileStatus="PROCESSING", UploadUrlMetadata=upload)
        self.assertLess(abs(datetime.now(timezone.utc) - parse_time(created)), timedelta(minutes=1))
        self.assertEqual(parse_time(upload["UrlExpiry"]) - parse_time(created), timedelta(minutes=1))
        facts |= {
            "FileName": "contract.pdf",
            "FileSizeInBytes": len(CONTENT),
            "FileUseCaseType": "ATTACHMENT",
            "AssociatedResourceArn": self.case,
            "Tags": tags,
        }

        self.assertEqual(put(upload), (200, {}))
        file = self.place() | {"FileId": file_id}
        # Nothing is to be had before the upload is completed.
        before = self.connect.get_attached_file(**file)
        self.assert_members(before, **facts, FileStatus="PROCESSING")
        self.assert_members(self.connect.complete_attached_file_upload(**file))

        approved = self.get_approved(file)
        download = approved["DownloadUrlMetadata"]
        self.assert_members(approved, **facts, FileStatus="APPROVED", DownloadUrlMetadata=download)
        status, headers, content = s3("GET", download["Url"])
        self.assertEqual((status, content), (200, CONTENT))
        self.assertEqual(headers["Content-Type"], "application/pdf")

    def test_a_batch_tells_files_and_errors_apart(self):
        approved = self.upload(FileName="a.txt")["FileId"]
        started = self.start(FileName="b.txt")["FileId"]
        answer = self.connect.batch_get_attached_file_metadata(**self.place(), FileIds=[approved, "nothing", started])
        self.assertEqual(
            [(file["FileId"], file["FileName"], file["FileStatus"]) for file in answer["Files"]],
            [(approved, "a.txt", "APPROVED"), (started, "b.txt", "PROCESSING")],
        )
        self.assertEqual(
            [(error["FileId"], error["ErrorCode"]) for error in answer["Errors"]],
            [("nothing", "ResourceNotFoundException")],
        )

    def test_a_configuration_is_updated_and_listed_page_by_page(self):
        extensions = {"AllowedExtensions": [{"Extension": "pdf"}, {"Extension": "log"}]}
        limits = {"MaximumSizeLimitInBytes": 4096, "ExtensionConfiguration": extensions}
        name = {"InstanceId": self.instance, "AttachmentScope": "CASE"}
        updated = self.connect.update_attached_files_configuration(**name, **limits)
        modified = updated["LastModifiedTime"]
        self.assert_members(updated, **name, **limits, LastModifiedTime=modified)
        self.assertLess(abs(datetime.now(timezone.utc) - modified), timedelta(minutes=1))
        self.assert_members(
            self.connect.describe_attached_files_configuration(**name),
            AttachedFilesConfiguration=name | limits | {"LastModifiedTime": modified},
        )

        paginator = self.connect.get_paginator("list_attached_files_configurations")
        pages = list(paginator.paginate(InstanceId=self.instance, PaginationConfig={"PageSize": 1}))
        listed = [page["AttachedFilesConfigurations"] for page in pages]
        self.assertEqual([len(page) for page in listed], [1, 1, 1, 1])
        listed = {page[0]["AttachmentScope"]: page[0] for page in listed}
        self.assertEqual(listed.keys(), {"EMAIL", "CHAT", "CASE", "TASK"})
        self.assertEqual(listed["CASE"], name | limits)
        self.assertNotEqual(listed["EMAIL"]["MaximumSizeLimitInBytes"], 4096)

        self.start(FileName="server.log", FileSizeInBytes=4096)
        with self.assertRaises(self.connect.exceptions.InvalidRequestException):
            self.start(FileName="server.log", FileSizeInBytes=4097)

    def test_a_deleted_file_is_gone(self):
        file = self.upload()
        url = self.get_approved(file)["DownloadUrlMetadata"]["Url"]
        self.assert_members(self.connect.delete_attached_file(**file))
        not_found = self.connect.exceptions.ResourceNotFoundException
        self.refused(not_found, 404, self.connect.get_attached_file, **file)
        self.refused(not_found, 404, self.connect.delete_attached_file, **file)
        self.assertEqual(s3("GET", url)[0], 404)

    def test_a_file_is_created_from_where_it_lies(self):
        created = self.connect.create_attached_file(
            **self.place(),
            FileUseCaseType="EMAIL_MESSAGE",
            FileSourceUri="s3://mails/2024/mail.txt",
        )
        members = {"FileArn", "FileId", "CreationTime", "FileStatus", "ResponseMetadata"}
        self.assertEqual(created.keys(), members)
        file = self.connect.get_attached_file(**self.place(), FileId=created["FileId"])
        self.assertEqual(file["FileArn"], created["FileArn"])
        self.assertEqual(file["FileUseCaseType"], "EMAIL_MESSAGE")

    def test_a_name_comes_back_as_it_was(self):
        names = [
            "two  blanks and a + %20.pdf",
            "\"double\" 'single' \\ back.pdf",
            "Grüße aus Köln; März – 5€.pdf",
            # The same letter composed and decomposed: nobody is to normalise it.
            "\u00e9 and e\u0301.pdf",
            "📎 契約書 👍🏽.pdf",
        ]
        for name in names:
            with self.subTest(name):
                file = self.upload(FileName=name)
                answer = self.get_approved(file, UrlContentDisposition="INLINE")
                self.assertEqual(answer["FileName"], name)
                batch = self.connect.batch_get_attached_file_metadata(**self.place(), FileIds=[file["FileId"]])
                self.assertEqual(batch["Files"][0]["FileName"], name)
                status, headers, content = s3("GET", answer["DownloadUrlMetadata"]["Url"])
                self.assertEqual((status, content), (200, CONTENT))
                disposition = headers["Content-Disposition"]
                self.assertEqual(disposition.partition(";")[0], "inline")
                self.assertEqual(saved_as(disposition), name)

    def test_a_client_token_stands_for_one_request(self):
        conflict = self.connect.exceptions.ResourceConflictException
        token = {"ClientToken": str(uuid.uuid4())}
        file_id = self.start(**token)["FileId"]
        self.assertEqual(self.start(**token)["FileId"], file_id)
        self.refused(conflict, 409, self.start, **token, FileName="other.pdf")
        # Without one botocore makes one up, and each call is another request.
        self.assertNotEqual(self.start()["FileId"], self.start()["FileId"])

        def create(uri):
            return self.connect.create_attached_file(
                **self.place(), **token, FileUseCaseType="ATTACHMENT", FileSourceUri=uri
            )

        token = {"ClientToken": str(uuid.uuid4())}
        self.assertEqual(create("s3://b/a.pdf")["FileId"], create("s3://b/a.pdf")["FileId"])
        self.refused(conflict, 409, create, uri="s3://b/other.pdf")

    def test_the_settings_are_all_that_is_needed(self):
        # As after `. ./settings` in a shell with a token of other keys, which must not be sent.
        left = {"AWS_SESSION_TOKEN": "left", "NO_PROXY": "*"}
        with patch.dict(os.environ, left | settings):
            with closing(boto3.session.Session().client("connect")) as client:
                client.list_attached_files_configurations(InstanceId=self.instance)

    def test_a_wrong_secret_key_is_refused(self):
        self.assert_stranger(
            "InvalidSignatureException",
            "The request signature we calculated does not match",
            aws_secret_access_key="wrong",
        )

    def test_an_unknown_access_key_is_refused(self):
        self.assert_stranger(
            "UnrecognizedClientException",
            "The security token included in the request is invalid.",
            aws_access_key_id="AKIAUNKNOWN",
        )

    def test_another_region_is_refused(self):
        self.assert_stranger(
            "InvalidSignatureException",
            "Credential should be scoped to a valid region.",
            region_name="eu-central-1",
        )

    def test_an_expired_url_is_refused(self):
        # Waiting for it would take 5 seconds. The server looks at the date before the signature, so
        # that a URL which was dated back is refused for its age.
        upload = self.start(UrlExpiryInSeconds=5)["UploadUrlMetadata"]
        url, date = dated_back(upload["Url"], timedelta(hours=1))
        error = self.refused_by_s3("AccessDenied", upload, Url=url)
        self.assertEqual(error["Message"], "Request has expired")
        self.assertEqual(error["X-Amz-Expires"], "5")
        self.assertEqual(error["Expires"], f"{date + timedelta(seconds=5):%Y-%m-%dT%H:%M:%SZ}")
        self.assertGreater(error["ServerTime"], error["Expires"])

    def test_nobody_changes_the_lifetime_of_a_url(self):
        upload = self.start()["UploadUrlMetadata"]
        earlier, _ = dated_back(upload["Url"], timedelta(seconds=1))
        for url in [earlier, with_query(upload["Url"], {"X-Amz-Expires": "3600"})]:
            self.refused_by_s3("SignatureDoesNotMatch", upload, Url=url)
        # It was the change, not the way in which the URL is put together here.
        self.assertEqual(put(upload, Url=with_query(upload["Url"], {})), (200, {}))

    def test_a_changed_header_is_refused(self):
        upload = self.start()["UploadUrlMetadata"]
        headers = upload["HeadersToInclude"]
        for name, value in headers.items():
            with self.subTest(name):
                body, changed = CONTENT, value + "!"
                if name == "Content-Length":
                    # It has to fit the body: the file has grown since the upload was started.
                    body = CONTENT + b"!"
                    changed = str(len(body))
                error = self.refused_by_s3(
                    "SignatureDoesNotMatch",
                    upload,
                    body,
                    HeadersToInclude=headers | {name: changed},
                )
                self.assertIn(f"{name.lower()}:{changed}\n", error["CanonicalRequest"])
                self.assertEqual(error["SignatureProvided"], query_of(upload["Url"])["X-Amz-Signature"])
        self.assertEqual(put(upload), (200, {}))

    def test_an_amazon_header_that_is_not_signed_is_refused(self):
        upload = self.start()["UploadUrlMetadata"]
        headers = upload["HeadersToInclude"]
        more = headers | {"x-amz-tagging": "a=b"}
        error = self.refused_by_s3("AccessDenied", upload, HeadersToInclude=more)
        self.assertEqual(error["Message"], "There were headers present in the request which were not signed")
        self.assertEqual(error["HeadersNotSigned"], "x-amz-tagging")
        # Headers that are not Amazon's may be added.
        more = headers | {"User-Agent": "test"}
        self.assertEqual(put(upload, HeadersToInclude=more), (200, {}))

    def test_an_instance_may_be_named_by_its_arn(self):
        # Its `:` and `/` are percent-encoded in the path, and once more in what is signed.
        instance = self.instance
        self.instance = f"arn:aws:connect:{REGION}:{ACCOUNT}:instance/{instance}"
        file = self.upload()
        by_arn = self.get_approved(file)
        self.assertEqual(by_arn["FileArn"], f"{self.instance}/file/{file['FileId']}")
        by_id = self.get_approved(file | {"InstanceId": instance})
        self.assertEqual(by_id["FileArn"], by_arn["FileArn"])

    def test_errors_are_those_of_the_model(self):
        exceptions = self.connect.exceptions
        answer = self.refused(exceptions.InvalidRequestException, 400, self.start, FileName="virus.exe")
        self.assertEqual(answer["Error"]["Code"], "InvalidRequestException")
        self.assertIn("`exe` is not allowed", answer["Error"]["Message"])
        self.assertEqual(answer["Reason"], {"AttachedFileInvalidRequestExceptionReason": "INVALID_FILE_TYPE"})

        answer = self.refused(
            exceptions.ResourceNotFoundException,
            404,
            self.connect.get_attached_file,
            **self.place(),
            FileId="nothing",
        )
        self.assertEqual(answer["Error"]["Code"], "ResourceNotFoundException")
        self.assertIn("has no file `nothing`", answer["Error"]["Message"])

        answer = self.refused(
            exceptions.InvalidParameterException,
            400,
            self.connect.update_attached_files_configuration,
            InstanceId=self.instance,
            AttachmentScope="CASE",
            MaximumSizeLimitInBytes=100 * 1024 * 1024 + 1,
        )
        self.assertIn("maximumSizeLimitInBytes", answer["Error"]["Message"])


if __name__ == "__main__":
    unittest.main()
