"""Declares every rest-json model of botocore, and makes a crate of twelve of them.

    python declare.py CONNECT-IMPORT FOLDER [--seed 1]

Prints how many operations are declared, and why the others are refused. Fails where one is lost, neither declared
nor refused with its place in the model, and where `--check` finds something in what is declared.
"""

import argparse
import collections
import gzip
import json
import random
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import botocore

ROOT = Path(__file__).resolve().parents[2]
SAMPLE, LARGEST = 12, 120
REFUSED = re.compile(r"left out: `(\w+)` cannot be declared: at \S+, (.+)")
MANIFEST = """[package]
name = "rest-json"
version = "0.0.0"
edition = "2024"

[dependencies]
connect-runtime = {{ path = "{runtime}" }}

[workspace]
"""
SERVICE = """pub enum OwnService {{}}
impl connect_runtime::AwsService for OwnService {{
    const SERVICE_ID: &'static str = "{id}";
    const SIGNING_NAME: &'static str = "{signing}";
    const ENDPOINT_PREFIX: &'static str = "{endpoint}";
}}
pub mod operations;
"""


class Service:
    """A service: its model, what is declared of it and what is refused, and what is wrong with that."""

    def __init__(self, importer, folder, name, file):
        model = json.loads(gzip.open(file).read())
        metadata, self.operations = model["metadata"], set(model["operations"])
        self.name = name.replace("-", "_")
        said = self.run(
            importer,
            "--model",
            file,
            "--all",
            "--service",
            "super::OwnService",
            "--module-path",
            f"rest_json::{self.name}::operations",
        )
        refused = map(REFUSED.match, said.stderr.splitlines())
        self.refused = dict(match.groups() for match in refused if match)
        self.declared = set()
        for attribute in said.stdout.split("#[connect_operation(")[1:]:
            given = re.search(r'^    name = "(\w+)"', attribute.split(")]")[0], re.M)
            self.declared.add((given or re.search(r"^pub struct (\w+)", attribute, re.M))[1])
        module = folder / "src" / self.name
        module.mkdir(parents=True, exist_ok=True)
        (module / "operations.rs").write_text(said.stdout)
        endpoint = metadata["endpointPrefix"]
        (module / "mod.rs").write_text(
            SERVICE.format(id=metadata["serviceId"], signing=metadata.get("signingName", endpoint), endpoint=endpoint)
        )
        check = self.declared and self.run(importer, "--check", module, "--model", file, "--strict", "--complete")
        self.wrong = check.stdout + check.stderr if check else ""

    @staticmethod
    def run(*command):
        return subprocess.run(command, capture_output=True, text=True)

    def lost(self):
        return sorted(name for name in self.operations if (name in self.declared) == (name in self.refused))


def models():
    """The newest model of each service that speaks the protocol."""
    for service in sorted((Path(botocore.__file__).parent / "data").iterdir()):
        files = sorted(service.glob("*/service-2.json.gz"))
        if files and json.loads(gzip.open(files[-1]).read())["metadata"]["protocol"] == "rest-json":
            yield service.name, files[-1]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("importer")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    with ThreadPoolExecutor(2) as pool:
        services = pool.map(lambda model: Service(arguments.importer, arguments.folder, *model), models())
        services = list(services)
    all_of, declared, refused = (
        sum(len(getattr(service, what)) for service in services) for what in ["operations", "declared", "refused"]
    )
    print(f"{len(services)} models, {all_of} operations: {declared} declared, {refused} refused")
    reasons = collections.Counter(reason for service in services for reason in service.refused.values())
    for reason, count in reasons.most_common():
        print(f"{count:5} {reason}")
    names = sorted(service.name for service in services if 0 < len(service.declared) <= LARGEST)
    sample = random.Random(arguments.seed).sample(names, SAMPLE)
    print(f"compiling {', '.join(sample)}")
    (arguments.folder / "Cargo.toml").write_text(MANIFEST.format(runtime=ROOT / "connect-runtime"))
    lines = [f"pub mod {name};\n" for name in sample]
    (arguments.folder / "src" / "lib.rs").write_text("".join(lines))
    wrong = "".join(f"{service.name} has lost {name}\n" for service in services for name in service.lost())
    sys.exit(wrong + "".join(service.wrong for service in services) or 0)


if __name__ == "__main__":
    main()
