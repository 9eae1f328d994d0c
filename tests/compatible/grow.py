"""Adds to the model what the service adds in a month: python grow.py MODEL OUT"""

import gzip
import json
import sys
from pathlib import Path


def main(source, target):
    data = Path(source).read_bytes()
    model = json.loads(gzip.decompress(data) if data[:2] == b"\x1f\x8b" else data)
    shapes, operations = model["shapes"], model["operations"]
    text = shapes["CreateQueueRequest"]["members"]["Name"]["shape"]
    shapes["CreateQueueRequest"]["members"]["NewMember"] = {"shape": text}
    shapes["OutboundCallerConfig"]["members"]["NewNestedMember"] = {"shape": text}
    shapes["QueueStatus"]["enum"].append("NEW_VALUE")
    shapes["InvalidRequestExceptionReason"]["members"]["NewUnionMember"] = {"shape": text}
    shapes["NewException"] = shapes["ResourceNotFoundException"] | {"error": {"httpStatusCode": 418}}
    operations["DescribeQueue"]["errors"].append({"shape": "NewException"})
    new = json.loads(json.dumps(operations["DescribeQueue"]))
    # It stands before the operation that it shares its output with, and another holds that output.
    new["name"] = "BrowseQueue"
    new["http"]["requestUri"] = "/queues/{InstanceId}/{QueueId}/browse"
    model["operations"] = {"BrowseQueue": new, **operations}
    output = operations["DescribeQueue"]["output"]["shape"]
    shapes["GetTaskTemplateResponse"]["members"]["Described"] = {"shape": output}
    Path(target).write_text(json.dumps(model))


main(*sys.argv[1:])
