"""Where Connect is, as AWS's published cases and botocore's rules say: endpoints.py SOURCE OUT

Run it with `renew.sh`.
"""

import json
import sys
from pathlib import Path

import botocore
from botocore.endpoint_provider import EndpointProvider
from botocore.loaders import create_loader

from facts import write

# What the published words of a refusal are about.
REFUSALS = {
    "Invalid Configuration: Missing Region": "no region",
    "Invalid Configuration: FIPS and custom endpoint are not supported": "fips and custom",
    "Invalid Configuration: Dualstack and custom endpoint are not supported": "dual-stack and custom",
}
# Not listed, and still of a partition by their form, or of none and so of `aws`.
UNLISTED = [
    "us-west-9", "cn-south-1", "eusc-de-west-2", "us-iso-south-10", "us-isob-n0rth-9",
    "eu-isoe-east-1", "us-isof-east-2", "us-gov-north-1",
    "nowhere", "xx-north-1", "cn-north", "cn-north-1a", "cn-north-", "cn--1", "cn-north-west-1", "us-gov-1",
    "eusc-fr-west-1", "us-iso-1", "us-isox-east-1", "us-iso-east-west-1", "cn-global", "aws-cn", "xcn-north-1",
]  # fmt: skip
VARIANTS = [(False, False), (False, True), (True, False), (True, True)]


def main(source, out):
    tests = Path(source, "tests/functional/endpoint-rules/connect/endpoint-tests-1.json")
    facts = {
        "botocore": botocore.__version__,
        "cases": [case(test) for test in json.loads(tests.read_text())["testCases"]],
        "variants": [{"fips": fips, "dual_stack": dual_stack} for fips, dual_stack in VARIANTS],
        "partitions": list(partitions()),
    }
    write(out, facts)


def case(test):
    parameters = test.get("params", {})
    expected = test["expect"]
    facts = {
        "region": parameters.get("Region"),
        "fips": parameters.get("UseFIPS", False),
        "dual_stack": parameters.get("UseDualStack", False),
        "custom": parameters.get("Endpoint"),
    }
    if "error" in expected:
        return facts | {"refused": REFUSALS[expected["error"]]}
    return facts | {"url": expected["endpoint"]["url"]}


def partitions():
    """Each with its regions, and Connect's addresses there, one for each variant."""
    loader = create_loader()
    known = loader.load_data("partitions")
    rules = loader.load_service_model("connect", "endpoint-rule-set-1")
    provider = EndpointProvider(rules, known)
    library = provider.ruleset.rule_lib
    for partition in known["partitions"]:
        name, outputs = partition["id"], partition["outputs"]
        unlisted = [region for region in UNLISTED if library.aws_partition(region)["name"] == name]
        regions = [*partition["regions"], *unlisted]
        addresses = {tuple(templates(provider, region)) for region in regions}
        if len(addresses) != 1:
            raise AssertionError(f"{name}: the regions differ in more than their names")
        yield {
            "id": name,
            "fips": outputs["supportsFIPS"],
            "dual_stack": outputs["supportsDualStack"],
            "regions": regions,
            "urls": addresses.pop(),
        }


def templates(provider, region):
    for fips, dual_stack in VARIANTS:
        endpoint = provider.resolve_endpoint(Region=region, UseFIPS=fips, UseDualStack=dual_stack)
        yield endpoint.url.replace(f".{region}.", ".{region}.")


if __name__ == "__main__":
    main(*sys.argv[1:])
