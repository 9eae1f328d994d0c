//! `instructions STEP N`: one step of a call, N times, for a program that counts instructions.

use std::error::Error;
use std::hint::black_box;
use std::time::{Duration, UNIX_EPOCH};

use bytes::Bytes;
use connect_operations::attached_files::{
    BatchGetAttachedFileMetadata, BatchGetAttachedFileMetadataOutput, CreatedByInfo,
    FileUseCaseType, StartAttachedFileUpload,
};
use connect_runtime::body::Body;
use connect_runtime::decode::decode;
use connect_runtime::encode::{EncodedRequest, encode};
use connect_runtime::endpoint::Endpoint;
use connect_runtime::sign::{SigningScope, sign};
use connect_runtime::transport::Transport;
use connect_runtime::{Client, Credentials};
use http::{Request, Response};

fn operation() -> StartAttachedFileUpload {
    StartAttachedFileUpload::builder()
        .instance_id("11111111-2222-3333-4444-555555555555")
        .file_name("contract.pdf")
        .file_size_in_bytes(23_541)
        .file_use_case_type(FileUseCaseType::Attachment)
        .associated_resource_arn("arn:aws:cases:eu-central-1:111122223333:domain/d/case/c")
        .created_by(CreatedByInfo::ConnectUserArn("arn:aws:connect:u".into()))
        .tags([("key1", "value1")])
        .build()
}

fn encoded() -> Result<EncodedRequest, Box<dyn Error>> {
    Ok(encode(
        &operation(),
        "8f1e9a2c-0000-4000-8000-000000000000",
    )?)
}

/// A response with so many files.
fn files(count: usize) -> Bytes {
    let file = |index| {
        format!(
            r#"{{"CreationTime":"2026-01-02T03:04:05.678Z","FileArn":"arn:aws:connect:eu-central-1:111122223333:file/{index}","FileId":"f-{index}","FileName":"contract {index}.pdf","FileSizeInBytes":23541,"FileStatus":"APPROVED","CreatedBy":{{"ConnectUserArn":"arn:aws:connect:u"}},"FileUseCaseType":"ATTACHMENT","Tags":{{"key1":"value1"}}}}"#
        )
    };
    let files: Vec<_> = (0..count).map(file).collect();
    format!(r#"{{"Files":[{}],"Errors":[]}}"#, files.join(",")).into()
}

fn credentials() -> Credentials {
    Credentials::new("AKIDEXAMPLE", "secret", None, None, "budgets")
}

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let (step, count) = arguments
        .next()
        .zip(arguments.next())
        .ok_or("name a step and a number")?;
    let count: usize = count.parse()?;
    match &*step {
        "encode" => {
            for _ in 0..count {
                black_box(encoded()?);
            }
        }
        "sign" => signs(count)?,
        "decode" => {
            let body = files(50);
            for _ in 0..count {
                black_box(decode::<BatchGetAttachedFileMetadataOutput>(&body)?);
            }
        }
        "call" => calls(count)?,
        _ => return Err("encode, sign, decode or call".into()),
    }
    Ok(())
}

fn signs(count: usize) -> Result<(), Box<dyn Error>> {
    let (request, credentials) = (encoded()?, credentials());
    let endpoint = Endpoint::of_service("connect", "eu-central-1")?;
    let scope = SigningScope {
        region: "eu-central-1",
        service: "connect",
    };
    let time = UNIX_EPOCH + Duration::from_secs(1_760_000_000);
    for _ in 0..count {
        black_box(sign(&request, &endpoint, scope, &credentials, time)?);
    }
    Ok(())
}

/// All of a call but the network.
fn calls(count: usize) -> Result<(), Box<dyn Error>> {
    let body = files(2);
    let transport = Transport::new(tower::service_fn(move |_: Request<Body>| {
        let body = Body::from(body.clone());
        async { Ok(Response::new(body)) }
    }));
    let client = Client::builder()
        .region("eu-central-1")
        .credentials(credentials())
        .transport(transport)
        .build()?;
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    runtime.block_on(async {
        for _ in 0..count {
            let get = BatchGetAttachedFileMetadata::builder()
                .instance_id("11111111-2222-3333-4444-555555555555")
                .file_ids(["f-1", "f-2"])
                .associated_resource_arn("arn:aws:cases:eu-central-1:111122223333:domain/d/case/c");
            black_box(client.send(get.build()).await?);
        }
        Ok(())
    })
}
