#!/usr/bin/env python3
"""What a declaration costs to build: CPU time in release, by operation and by shape.

    benches/compile_time.py [COPIES ...]

Writes a crate with so many copies of StartAttachedFileUpload (or of its output), builds it in
release with all dependencies built before, and prints CPU milliseconds for each copy beyond the
first. The crate is made under target/, takes the workspace's Cargo.lock and needs no network.
"""

import os
import pathlib
import resource
import shutil
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
CRATE = ROOT / "target" / "compile-time"
RUNS = 3

MANIFEST = f"""
[package]
name = "compile-time"
version = "0.0.0"
edition = "2024"

[dependencies]
connect-runtime = {{ path = "{ROOT / "connect-runtime"}" }}

[workspace]
"""

SHARED = """
#![allow(unused_imports)]
use std::collections::BTreeMap;
use connect_runtime::{ConnectEnum, ConnectException, ConnectShape, ConnectUnion, Sensitive, UnknownMember, UnknownValue, connect_operation};

#[derive(Debug, Clone, PartialEq, ConnectEnum)]
pub enum FileUseCaseType { Attachment, EmailMessage, #[unknown] Unknown(UnknownValue) }

#[derive(Debug, Clone, PartialEq, ConnectUnion)]
pub enum CreatedByInfo { ConnectUserArn(String), #[wire("AWSIdentityArn")] AwsIdentityArn(String), #[unknown] Unknown(UnknownMember) }

#[derive(Debug, Clone, PartialEq, ConnectShape)]
pub struct Output { pub file_id: Option<String>, pub url: Option<Sensitive<String>> }
"""
EXCEPTIONS = [
    "AccessDeniedException",
    "InvalidRequestException",
    "InternalServiceException",
    "ThrottlingException",
    "ResourceConflictException",
    "ServiceQuotaExceededException",
]
SHARED += "".join(
    f"#[derive(Debug, Clone, PartialEq, ConnectException)] pub struct {name} {{ pub message: Option<String> }}\n"
    for name in EXCEPTIONS
)


# The members' names differ from copy to copy, for the compiler merges functions that are equal.
def operation(number):
    return f"""
#[connect_operation(method = PUT, uri = "/attached-files/{{InstanceId{number}}}", output = Output, errors({", ".join(EXCEPTIONS)}))]
#[derive(Debug, Clone, PartialEq)]
pub struct Start{number} {{
    #[idempotency_token] pub client_token{number}: Option<String>,
    #[label] pub instance_id{number}: String,
    pub file_name{number}: String,
    pub file_size_in_bytes{number}: i64,
    pub url_expiry_in_seconds{number}: Option<i32>,
    pub file_use_case_type{number}: FileUseCaseType,
    #[query] pub associated_resource_arn{number}: String,
    pub created_by{number}: Option<CreatedByInfo>,
    pub tags{number}: Option<BTreeMap<String, String>>,
}}
"""


def shape(number):
    return f"""
#[derive(Debug, Clone, PartialEq, ConnectShape)]
pub struct File{number} {{
    pub creation_time{number}: String,
    pub file_arn{number}: String,
    pub file_id{number}: String,
    pub file_name{number}: String,
    pub file_size_in_bytes{number}: i64,
    pub created_by{number}: Option<CreatedByInfo>,
    pub file_use_case_type{number}: Option<FileUseCaseType>,
    pub tags{number}: Option<BTreeMap<String, String>>,
}}
"""


def build(source):
    """The CPU seconds of a release build of the crate alone."""
    (CRATE / "src" / "lib.rs").write_text(source)
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(
        ["cargo", "build", "--release", "--quiet", "--offline"],
        cwd=CRATE,
        check=True,
        env={**os.environ, "CARGO_INCREMENTAL": "0"},
    )
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def cost(declare, copies):
    """The least CPU seconds of several builds: whatever else the machine does only adds."""
    declarations = "".join(declare(number) for number in range(copies))
    # A comment makes every build a new one.
    return min(build(f"{SHARED}{declarations}// run {run}\n") for run in range(RUNS))


def main():
    copies = [int(argument) for argument in sys.argv[1:]] or [1, 50, 200]
    (CRATE / "src").mkdir(parents=True, exist_ok=True)
    (CRATE / "Cargo.toml").write_text(MANIFEST)
    shutil.copy(ROOT / "Cargo.lock", CRATE / "Cargo.lock")
    build(SHARED)
    for name, declare in [("operation", operation), ("shape", shape)]:
        one = cost(declare, 1)
        for count in copies:
            seconds = one if count == 1 else cost(declare, count)
            each = f", {1000 * (seconds - one) / (count - 1):.1f} ms for each more" if count > 1 else ""
            print(f"{count:4} {name}s: {seconds:.2f} CPU s{each}")


if __name__ == "__main__":
    main()
