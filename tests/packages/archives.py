"""Checks the archive of each published crate, and unpacks it: archives.py PACKAGES FOLDER, which has then a folder
for each crate."""

import json
import pathlib
import subprocess
import sys
import tarfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
# What a published crate contains beside its sources, as it is in the repository.
TEXTS = {"README.md": "{name}/README.md", "LICENSE-APACHE": "LICENSE-APACHE", "LICENSE-MIT": "LICENSE-MIT"}
# Generated code and the runtime are of one version.
PINNED = {"connect-declaration", "connect-macros"}
DOCS_RS = {"all-features": True, "rustdoc-args": ["--cfg", "docsrs"]}


def published():
    command = ["cargo", "metadata", "--no-deps", "--format-version", "1"]
    metadata = json.loads(subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, check=True).stdout)
    # `publish = false` is an empty list of registries.
    return [package for package in metadata["packages"] if package["publish"] is None]


def manifest_problems(package):
    name = package["name"]
    if not package["description"]:
        yield "it has no description"
    if package["documentation"] != f"https://docs.rs/{name}":
        yield f"`documentation` is not https://docs.rs/{name}"
    # crates.io takes five of each.
    for field in ("keywords", "categories"):
        if not 1 <= len(package[field]) <= 5:
            yield f"{len(package[field])} {field}"
    # The owner fills this in before the first publication: docs/releasing.md.
    if package["repository"] is not None and not package["repository"].startswith("https://"):
        yield "`repository` is not an https URL"
    if ((package["metadata"] or {}).get("docs") or {}).get("rs") != DOCS_RS:
        yield f"[package.metadata.docs.rs] is not {DOCS_RS}"
    if any("custom-build" in target["kind"] for target in package["targets"]):
        yield "it has a build script"
    for dependency in package["dependencies"]:
        exact = f"={package['version']}"
        if dependency["name"] in PINNED and dependency["kind"] is None and dependency["req"] != exact:
            yield f"it takes {dependency['name']} {dependency['req']} instead of {exact}"


def archive_problems(package, folder):
    name = package["name"]
    for text, source in TEXTS.items():
        file = folder / text
        if not file.is_file():
            yield f"{text} is missing"
        elif file.read_bytes() != (ROOT / source.format(name=name)).read_bytes():
            yield f"{text} differs from {source.format(name=name)}"
    leaks = [str(ROOT), str(pathlib.Path.home()) + "/"]
    for file in sorted(folder.rglob("*")):
        if not file.is_file():
            continue
        text = file.read_text()
        yield from (f"{file.relative_to(folder)} contains {leak}" for leak in leaks if leak in text)
    manifest = (folder / "Cargo.toml").read_text()
    if 'path = "..' in manifest:
        yield "a dependency is a path"


def main():
    packages, folder = map(pathlib.Path, sys.argv[1:])
    problems = []
    for package in published():
        name, version = package["name"], package["version"]
        with tarfile.open(packages / f"{name}-{version}.crate") as archive:
            archive.extractall(folder, filter="data")
        (folder / f"{name}-{version}").rename(folder / name)
        found = [*manifest_problems(package), *archive_problems(package, folder / name)]
        problems += [f"{name}: {problem}" for problem in found]
    sys.exit("\n".join(problems) or 0)


if __name__ == "__main__":
    main()
