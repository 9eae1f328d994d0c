//! `hand N`: the call, N times, as one writes it by hand: hyper-util's client, aws-sigv4, serde. It
//! sends what `ours` sends.

use std::collections::BTreeMap;
use std::error::Error;
use std::time::{Duration, SystemTime};

use aws_credential_types::Credentials;
use aws_sigv4::http_request::{SignableBody, SignableRequest, SigningSettings, sign};
use aws_sigv4::sign::v4;
use bytes::Bytes;
use http::Request;
use http_body_util::{BodyExt, Full};
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use serde::{Deserialize, Serialize};

#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
struct Input<'a> {
    client_token: String,
    file_name: &'a str,
    file_size_in_bytes: i64,
    file_use_case_type: &'a str,
    created_by: CreatedBy,
    tags: BTreeMap<&'a str, &'a str>,
}

#[derive(Serialize, Deserialize)]
enum CreatedBy {
    ConnectUserArn(String),
    #[serde(rename = "AWSIdentityArn")]
    AwsIdentityArn(String),
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(dead_code, reason = "read, as an application would")]
struct Output {
    file_arn: Option<String>,
    file_id: Option<String>,
    creation_time: Option<String>,
    file_status: Option<String>,
    created_by: Option<CreatedBy>,
    upload_url_metadata: Option<Metadata>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(dead_code, reason = "read, as an application would")]
struct Metadata {
    url: Option<String>,
    url_expiry: Option<String>,
    headers_to_include: Option<BTreeMap<String, String>>,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let count: usize = std::env::args()
        .nth(1)
        .ok_or("say how many calls")?
        .parse()?;
    let endpoint = std::env::var("AWS_ENDPOINT_URL_CONNECT")?;
    let region = std::env::var("AWS_REGION")?;
    let identity = Credentials::new(
        std::env::var("AWS_ACCESS_KEY_ID")?,
        std::env::var("AWS_SECRET_ACCESS_KEY")?,
        None,
        None,
        "hand",
    )
    .into();
    let connector = HttpsConnectorBuilder::new()
        .with_provider_and_native_roots(rustls::crypto::ring::default_provider())?
        .https_or_http()
        .enable_http1()
        .build();
    let client: Client<HttpsConnector<HttpConnector>, Full<Bytes>> =
        Client::builder(TokioExecutor::new()).build(connector);
    for _ in 0..count {
        let body = serde_json::to_vec(&Input {
            client_token: uuid::Uuid::new_v4().to_string(),
            file_name: "contract.pdf",
            file_size_in_bytes: 23_541,
            file_use_case_type: "ATTACHMENT",
            created_by: CreatedBy::ConnectUserArn("arn:aws:connect:u".into()),
            tags: BTreeMap::from([("key1", "value1")]),
        })?;
        let path = "/attached-files/11111111-2222-3333-4444-555555555555?associatedResourceArn=arn%3Aaws%3Acases%3Aeu-central-1%3A111122223333%3Adomain%2Fd%2Fcase%2Fc";
        let url = format!("{endpoint}{path}");
        let parameters = v4::SigningParams::builder()
            .identity(&identity)
            .region(&region)
            .name("connect")
            .time(SystemTime::now())
            .settings(SigningSettings::default())
            .build()?
            .into();
        let headers = [
            ("host", endpoint.trim_start_matches("http://")),
            ("content-type", "application/json"),
        ];
        let signable =
            SignableRequest::new("PUT", &url, headers.into_iter(), SignableBody::Bytes(&body))?;
        let (instructions, _) = sign(signable, &parameters)?.into_parts();
        let mut request = Request::put(&url)
            .header("content-type", "application/json")
            .header("user-agent", "connect-runtime/0.1.0 ua/2.1 os/linux lang/rust")
            .header("amz-sdk-invocation-id", uuid::Uuid::new_v4().to_string())
            .header("amz-sdk-request", "attempt=1; max=3");
        for header in instructions.into_parts().0 {
            request = request.header(header.name(), header.value());
        }
        let request = request.body(Full::new(Bytes::from(body)))?;
        let answer =
            tokio::time::timeout(Duration::from_secs(30), client.request(request)).await??;
        if !answer.status().is_success() {
            return Err(answer.status().to_string().into());
        }
        let body = answer.into_body().collect().await?.to_bytes();
        let output: Output = serde_json::from_slice(&body)?;
        std::hint::black_box(output);
    }
    Ok(())
}
