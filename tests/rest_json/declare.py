"""Declares every rest-json model of botocore, and makes a crate of twelve of them.

    python declare.py CONNECT-IMPORT FOLDER [--seed 1]

Prints how many operations are declared, and why the others are refused. Fails where one is lost: neither declared
nor refused with its place in the model.
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
# Nobody calls what is only compiled.
MODULE = """#[allow(dead_code)]
mod {name} {{
    pub enum Service {{}}
    impl connect_runtime::AwsService for Service {{
        const SERVICE_ID: &'static str = {id};
        const SIGNING_NAME: &'static str = {signing};
        const ENDPOINT_PREFIX: &'static str = {endpoint};
    }}
    pub mod operations;
}}
"""


def models():
    """The newest model of each service that speaks the protocol."""
    for service in sorted((Path(botocore.__file__).parent / "data").iterdir()):
        files = sorted(service.glob("*/service-2.json.gz"))
        if files and json.loads(gzip.open(files[-1]).read())["metadata"]["protocol"] == "rest-json":
            yield service.name, files[-1]


def declared(importer, file):
    command = [importer, "--model", file, "--all", "--service", "super::Service"]
    said = subprocess.run(command, capture_output=True, text=True)
    refused = dict(match.groups() for match in map(REFUSED.match, said.stderr.splitlines()) if match)
    return said.stdout, refused


def crate(folder, texts):
    """A crate with a module for each service."""
    (folder / "src").mkdir(parents=True, exist_ok=True)
    (folder / "Cargo.toml").write_text(MANIFEST.format(runtime=ROOT / "connect-runtime"))
    root = ""
    for service, (metadata, text) in texts.items():
        name = service.replace("-", "_")
        (folder / "src" / name).mkdir(exist_ok=True)
        (folder / "src" / name / "operations.rs").write_text(text)
        endpoint = metadata["endpointPrefix"]
        facts = dict(id=metadata["serviceId"], signing=metadata.get("signingName", endpoint), endpoint=endpoint)
        root += MODULE.format(name=name, **{key: json.dumps(value) for key, value in facts.items()})
    (folder / "src" / "lib.rs").write_text(root)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("importer")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    found = list(models())
    with ThreadPoolExecutor(2) as pool:
        results = list(pool.map(lambda model: declared(arguments.importer, model[1]), found))
    reasons, counts, lost, texts = collections.Counter(), collections.Counter(), [], {}
    for (service, file), (text, refused) in zip(found, results):
        model = json.loads(gzip.open(file).read())
        names = set()
        for attribute in text.split("#[connect_operation(")[1:]:
            given = re.search(r"^    name = \"(\w+)\"", attribute.split(")]")[0], re.M)
            names.add(given[1] if given else re.search(r"^pub struct (\w+)", attribute, re.M)[1])
        lost += [f"{service}: {name}" for name in model["operations"] if (name in names) == (name in refused)]
        reasons.update(refused.values())
        counts.update(all=len(model["operations"]), declared=len(names), refused=len(refused))
        if 0 < len(names) <= LARGEST:
            texts[service] = model["metadata"], text
    sample = random.Random(arguments.seed).sample(sorted(texts), SAMPLE)
    crate(arguments.folder, {service: texts[service] for service in sample})
    print(f"{len(found)} models, {counts['all']} operations: {counts['declared']} declared, {counts['refused']} refused")
    for reason, count in reasons.most_common():
        print(f"{count:5} {reason}")
    print(f"compiling {', '.join(sample)}")
    if lost:
        sys.exit("lost: " + ", ".join(lost))


if __name__ == "__main__":
    main()
