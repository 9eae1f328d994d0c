//! `server PORT`: one answer to all requests, over as many connections as there are.

use std::convert::Infallible;
use std::error::Error;

use bytes::Bytes;
use http::{Request, Response};
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;

const ANSWER: &str = r#"{"FileArn":"arn:aws:connect:eu-central-1:111122223333:instance/i/file/f","FileId":"f","CreationTime":"2024-05-03T02:41:28.172Z","FileStatus":"PROCESSING","CreatedBy":{"AWSIdentityArn":"arn:aws:iam::111122223333:user/u"},"UploadUrlMetadata":{"Url":"https://bucket.s3.amazonaws.com/f?X-Amz-Signature=0","UrlExpiry":"2024-05-03T02:46:28.172Z","HeadersToInclude":{"Content-Type":"application/pdf","Content-Length":"23541"}}}"#;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let port: u16 = std::env::args().nth(1).ok_or("say which port")?.parse()?;
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", port)).await?;
    loop {
        let (stream, _) = listener.accept().await?;
        tokio::spawn(http1::Builder::new().serve_connection(
            TokioIo::new(stream),
            service_fn(|request: Request<Incoming>| async {
                let _ = request.into_body().collect().await;
                let response = Response::builder()
                    .header("content-type", "application/json")
                    .header("x-amzn-requestid", "11111111-2222-3333-4444-555555555555")
                    .body(Full::new(Bytes::from_static(ANSWER.as_bytes())));
                Ok::<_, Infallible>(response.unwrap_or_default())
            }),
        ));
    }
}
