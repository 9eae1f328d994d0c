//! The PUT of the bytes to Amazon S3.
//!
//! [What S3 asks for](https://docs.aws.amazon.com/AmazonS3/latest/userguide/PresignedUrlUploadObject.html):
//! the URL byte for byte, the signed headers exactly and no others, and a length.

use std::pin::pin;
use std::time::Duration;

use connect_runtime::body::Body;
use connect_runtime::decide::Failure;
use connect_runtime::endpoint::Endpoint;
use connect_runtime::transport::FreshConnection;
use connect_runtime::{Client, Sensitive, ServiceError, StatusCode, Timestamp};
use http::{HeaderMap, Method, Request, Response, Uri};
use http_body_util::{BodyExt as _, Limited};
use quick_xml::events::Event;

use crate::UploadErrorKind;
use crate::body::SizedBody;
use crate::content::Content;
use crate::exchange::{Limits, exchange};
use crate::headers::headers_to_send;
use crate::progress::{Progress, ProgressFn};
use crate::put_error::PutError;
use connect_operations::attached_files::UploadUrlMetadata;

/// A request sent this close to the URL's expiry would arrive too late.
const EXPIRY_MARGIN: Duration = Duration::from_secs(1);
// protects: an endless error of S3 is reported nevertheless
/// The time limit for the body of an S3 error, which only adds detail to the status.
const ERROR_TIMEOUT: Duration = Duration::from_mins(1);
/// Larger than any S3 error.
const MAX_RESPONSE: usize = 1024 * 1024;

/// Where to send a file.
pub(crate) struct Destination {
    url: Sensitive<Uri>,
    headers: HeaderMap,
    expiry: Option<Timestamp>,
}

impl Destination {
    /// Checks the URL and the headers before anything is sent.
    pub(crate) fn new(
        client: &Client,
        metadata: Option<UploadUrlMetadata>,
        length: u64,
    ) -> Result<Self, UploadErrorKind> {
        let UploadUrlMetadata {
            url,
            url_expiry,
            headers_to_include,
            ..
        } = metadata.ok_or(UploadErrorKind::Incomplete("UploadUrlMetadata"))?;
        let url = url.ok_or(UploadErrorKind::Incomplete("UploadUrlMetadata.Url"))?;
        let url = address(client, url.expose())?;
        let headers = headers_to_send(&headers_to_include.unwrap_or_default(), &url, length)?;
        let expiry = url_expiry.and_then(|expiry| expiry.parse().ok());
        Ok(Self {
            url: Sensitive::new(url),
            headers,
            expiry,
        })
    }

    pub(crate) fn is_about_to_expire(&self, client: &Client) -> bool {
        self.expiry.is_some_and(|expiry| {
            // protects: an upload's address expires by the service's time
            expiry.saturating_duration_since(client.raw().service_time()) <= EXPIRY_MARGIN
        })
    }

    fn host(&self) -> String {
        let host = self.url.expose().authority();
        host.map_or_else(String::new, ToString::to_string)
    }

    fn request(&self, body: SizedBody) -> Request<Body> {
        let mut request = Request::new(Body::new(body));
        *request.method_mut() = Method::PUT;
        *request.uri_mut() = self.url.expose().clone();
        *request.headers_mut() = self.headers.clone();
        request
    }
}

/// The URL is a secret, so messages do not show it.
fn address(client: &Client, url: &str) -> Result<Uri, UploadErrorKind> {
    // protects: an error hides a pre-signed URL
    let unusable = |problem: &str| UploadErrorKind::Unusable(problem.to_owned());
    let uri: Uri = url
        .parse()
        .map_err(|_| unusable("the upload URL is not a valid URL"))?;
    let (Some(scheme), Some(authority)) = (uri.scheme_str(), uri.authority()) else {
        return Err(unusable("the upload URL has no host"));
    };
    // protects: a file goes in the clear only where its calls do
    if scheme == "http" && !client.raw().allows_http_to(authority) {
        return Err(unusable(
            "the upload URL is plain http, which is allowed only from a loopback endpoint to a loopback address; for a closed test network, call `.allow_http()`",
        ));
    }
    // protects: an error hides a pre-signed URL
    Endpoint::parse_allowing_http(&format!("{scheme}://{authority}"))
        .map_err(|error| UploadErrorKind::Unusable(format!("the upload URL's {error}")))?;
    Ok(uri)
}

/// Sends the file, with retries, as long as the URL is valid at the start of an attempt: S3 checks the expiry
/// when the request arrives.
pub(crate) async fn put(
    client: &Client,
    content: &Content,
    destination: &Destination,
    limits: Limits,
    progress: &ProgressFn,
) -> Result<(), UploadErrorKind> {
    let mut attempt = 0;
    let mut fresh = false;
    loop {
        attempt += 1;
        let mut error = match put_once(client, content, destination, limits, progress, fresh).await
        {
            Err(UploadErrorKind::Put(error)) => error,
            result => return result,
        };
        error.0.host = destination.host();
        match client.raw().retry_delay(&error.0.failure, attempt) {
            Some(_) if content.is_taken() => {
                error.0.is_spent = true;
                return Err(error.into());
            }
            Some(_) if destination.is_about_to_expire(client) => {
                error.0.expired = true;
                return Err(error.into());
            }
            Some(delay) => tokio::time::sleep(delay).await,
            None => return Err(error.into()),
        }
        // As for every call: a fresh connection only after a connection failed.
        fresh |= error.0.broke_off;
    }
}

async fn put_once(
    client: &Client,
    content: &Content,
    destination: &Destination,
    limits: Limits,
    progress: &ProgressFn,
    fresh: bool,
) -> Result<(), UploadErrorKind> {
    // protects: a file that changed is not sent again
    content.check().await?;
    let total = content.state.length;
    let (body, reports) = SizedBody::new(content);
    let mut request = destination.request(body);
    if fresh {
        request.extensions_mut().insert(FreshConnection);
    }
    let sending = client.raw().transport().send(request);
    let progress = |bytes| progress(Progress::Sent { bytes, total });
    let response = exchange(sending, reports, total, limits, progress).await?;
    if response.status().is_success() {
        return Ok(());
    }
    Err(s3_error(response).await.into())
}

async fn s3_error(response: Response<Body>) -> PutError {
    let (parts, body) = response.into_parts();
    // If the body of an error does not arrive in time, the status still counts.
    let (xml, is_whole) = beginning(body).await;
    let xml = String::from_utf8_lossy(&xml);
    let header = parts
        .headers
        .get("x-amz-request-id")
        .and_then(|id| id.to_str().ok());
    let request_id = element(&xml, "RequestId").or_else(|| header.map(str::to_owned));
    let error = ServiceError::new(
        parts.status,
        element(&xml, "Code").unwrap_or_else(|| status_name(parts.status)),
        element(&xml, "Message").unwrap_or_default(),
    );
    let failure = Failure::Service {
        error,
        retry_after: None,
    };
    // protects: after an error of S3's that breaks off comes a fresh connection
    PutError::new(failure, !is_whole, request_id)
}

/// What arrives of a body before it is cut off or times out, and whether it is complete.
async fn beginning(body: Body) -> (Vec<u8>, bool) {
    let mut body = pin!(Limited::new(body, MAX_RESPONSE));
    let mut bytes = Vec::new();
    let reading = async {
        while let Some(frame) = body.frame().await {
            let Ok(frame) = frame else { return false };
            bytes.extend_from_slice(frame.data_ref().map_or(&[], |data| data));
        }
        true
    };
    let is_whole = tokio::time::timeout(ERROR_TIMEOUT, reading).await;
    (bytes, is_whole.unwrap_or(false))
}

fn status_name(status: StatusCode) -> String {
    status
        .canonical_reason()
        .unwrap_or("UnknownError")
        .replace(' ', "")
}

/// The text of the first element with this name; `None` if the body is not XML.
fn element(xml: &str, name: &str) -> Option<String> {
    let mut reader = quick_xml::Reader::from_str(xml);
    loop {
        match reader.read_event().ok()? {
            Event::Start(start) if start.name().as_ref() == name => {
                let text = reader.read_text(start.name()).ok()?;
                return Some(quick_xml::escape::unescape(&text).ok()?.into_owned());
            }
            Event::Eof => return None,
            _ => {}
        }
    }
}
