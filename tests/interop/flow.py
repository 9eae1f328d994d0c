"""The whole flow of a file, every error and pages, by three clients of AWS's.

Run it with `run.sh`. The environment variable CONNECT_LOCAL names the program.
"""

import json
import os
import sys
import unittest
import uuid
from urllib.parse import urlsplit

from clients import CLIENTS, Cli, Refused, isolate, start

ACCOUNT = "arn:aws:cases:us-east-1:111122223333"
# Every byte there is, and enough of them for several reads from a socket.
CONTENT = bytes(range(256)) * 1024
settings = {}


def setUpModule():
    isolate()
    command = [os.environ["CONNECT_LOCAL"], "--listen", "127.0.0.1:0"]
    program, printed = start(command)
    settings.update(printed)
    unittest.addModuleCleanup(stop, program)


def stop(program):
    program.terminate()
    program.communicate(timeout=10)
    if program.returncode != 0:
        raise AssertionError(f"connect-local ended with {program.returncode}")


class Flow:
    """What each client does; `client` is a class of `clients.py`."""

    @classmethod
    def setUpClass(cls):
        cls.connect = cls.client(settings)
        cls.addClassCleanup(cls.connect.close)

    def setUp(self):
        # Each test has an instance and a case of its own, so that none sees another's files.
        self.instance = str(uuid.uuid4())
        self.case = f"{ACCOUNT}:domain/{uuid.uuid4()}/case/{uuid.uuid4()}"

    @property
    def place(self):
        return {"InstanceId": self.instance, "AssociatedResourceArn": self.case}

    def start(self, **changed):
        members = {
            "FileName": "contract.pdf",
            "FileSizeInBytes": len(CONTENT),
            "FileUseCaseType": "ATTACHMENT",
        }
        return self.connect.call("StartAttachedFileUpload", **(self.place | members | changed))

    def assert_refused(self, code, status, words, operation, client=None, **members):
        """The error is of this kind; the CLI does not tell the status."""
        with self.assertRaises(Refused) as refusal:
            (client or self.connect).call(operation, **members)
        error = refusal.exception
        self.assertEqual(error.code, code)
        self.assertIn(words, error.message)
        self.assertIn(error.status, [status, None] if self.client is Cli else [status])
        return error.members

    def test_whole_flow(self):
        name, tags = "Grüße 📎.pdf", {"Straße": "Größe 1 / 2", "empty": ""}
        started = self.start(FileName=name, Tags=tags, UrlExpiryInSeconds=60)
        upload, file = started["UploadUrlMetadata"], self.place | {"FileId": started["FileId"]}
        status, answer = self.connect.put(upload["Url"], upload["HeadersToInclude"], CONTENT)
        self.assertEqual((status, answer), (200, ""))
        self.assertEqual(self.connect.call("CompleteAttachedFileUpload", **file), {})
        got = self.connect.call("GetAttachedFile", **file)
        download = got.pop("DownloadUrlMetadata")
        self.assertEqual(self.connect.get(download["Url"]), (200, CONTENT))
        facts = {key: started[key] for key in ["FileArn", "FileId", "CreationTime", "CreatedBy"]}
        facts |= {
            "FileName": name,
            "FileSizeInBytes": len(CONTENT),
            "FileStatus": "APPROVED",
            "FileUseCaseType": "ATTACHMENT",
            "AssociatedResourceArn": self.case,
            "Tags": tags,
        }
        self.assertEqual(got, facts)
        ids = [started["FileId"], "nothing"]
        batch = self.connect.call("BatchGetAttachedFileMetadata", **self.place, FileIds=ids)
        self.assertEqual(batch["Files"], [facts])
        self.assertEqual(batch["Errors"][0]["ErrorCode"], "ResourceNotFoundException")
        created = self.connect.call(
            "CreateAttachedFile",
            **self.place,
            FileUseCaseType="EMAIL_MESSAGE",
            FileSourceUri="s3://mails/mail.txt",
        )
        self.assertEqual(created["FileStatus"], "APPROVED")
        self.assertEqual(self.connect.call("DeleteAttachedFile", **file), {})
        self.assert_refused("ResourceNotFoundException", 404, "", "GetAttachedFile", **file)

    def test_every_error(self):
        start, get = "StartAttachedFileUpload", "GetAttachedFile"
        members = self.place | {"FileName": "a.txt", "FileSizeInBytes": 1, "FileUseCaseType": "ATTACHMENT"}
        told = self.assert_refused(
            "InvalidRequestException", 400, "`exe` is not allowed", start, **(members | {"FileName": "a.exe"})
        )
        if self.client is not Cli:  # It prints the message only.
            reason = {"AttachedFileInvalidRequestExceptionReason": "INVALID_FILE_TYPE"}
            self.assertEqual(told["Reason"], reason)
        tags = {str(number): "" for number in range(51)}
        words = "1 validation error detected: Value at 'tags' failed to satisfy constraint"
        self.assert_refused("InvalidRequestException", 400, words, start, **members, Tags=tags)
        self.assert_refused("ResourceNotFoundException", 404, "no file `nothing`", get, **self.place, FileId="nothing")
        token = {"ClientToken": str(uuid.uuid4())}
        self.connect.call(start, **members, **token)
        other = members | token | {"FileName": "b.txt"}
        self.assert_refused("ResourceConflictException", 409, "ClientToken", start, **other)
        contact = f"arn:aws:connect:us-east-1:111122223333:instance/i/contact/{uuid.uuid4()}"
        email = members | {"AssociatedResourceArn": contact}
        for _ in range(10):
            self.connect.call(start, **email)
        self.assert_refused("ServiceQuotaExceededException", 402, "10 files", start, **email)
        self.assert_refused(
            "InvalidParameterException",
            400,
            "the largest for EMAIL is 20 MiB",
            "UpdateAttachedFilesConfiguration",
            InstanceId=self.instance,
            AttachmentScope="EMAIL",
            MaximumSizeLimitInBytes=21 * 1024 * 1024,
        )
        for changed, code, words in [
            ({"aws_secret_access_key": "wrong"}, "InvalidSignatureException", "connect-local: Most likely"),
            ({"aws_access_key_id": "AKIAUNKNOWN"}, "UnrecognizedClientException", "security token"),
            ({"region_name": "eu-central-1"}, "InvalidSignatureException", "valid region"),
        ]:
            stranger = self.client(settings, **changed)
            with self.subTest(code):
                self.assert_refused(code, 403, words, start, client=stranger, **members)
            stranger.close()

    def test_refused_by_s3(self):
        upload = self.start()["UploadUrlMetadata"]
        headers = upload["HeadersToInclude"] | {"Content-Type": "text/html"}
        status, answer = self.connect.put(upload["Url"], headers, CONTENT)
        self.assertEqual(status, 403)
        self.assertIn("<Code>SignatureDoesNotMatch</Code>", answer)
        self.assertIn("Content-Type was signed as `application/pdf`, but `text/html` was sent", answer)
        host = urlsplit(settings["AWS_ENDPOINT_URL_CONNECT"]).netloc
        self.assertEqual(urlsplit(upload["Url"]).netloc, host)

    def test_pages(self):
        pages = self.connect.pages("ListAttachedFilesConfigurations", InstanceId=self.instance)
        # The CLI puts them together.
        self.assertEqual(len(pages), 1 if self.client is Cli else 4)
        listed = [entry["AttachmentScope"] for page in pages for entry in page["AttachedFilesConfigurations"]]
        self.assertEqual(sorted(listed), ["CASE", "CHAT", "EMAIL", "TASK"])


CASES = [type(kind.__name__, (Flow, unittest.TestCase), {"client": kind}) for kind in CLIENTS]


class Counted(unittest.TextTestResult):
    """Keeps what each client did, for the page."""

    def __init__(self, *arguments, **named):
        super().__init__(*arguments, **named)
        self.did = {kind.name: [] for kind in CLIENTS}

    def addSuccess(self, test):
        super().addSuccess(test)
        name = test._testMethodName.removeprefix("test_")
        self.did[test.client.name].append(name)


def main():
    load = unittest.defaultTestLoader.loadTestsFromTestCase
    suite = unittest.TestSuite(map(load, CASES))
    # As unittest.main has it, the module is set up and cleaned up.
    result = unittest.TextTestRunner(resultclass=Counted).run(suite)
    if not result.wasSuccessful():
        sys.exit(1)
    print(json.dumps(result.did))


if __name__ == "__main__":
    main()
