//! The headers that the service requires on the PUT.

use std::collections::BTreeMap;

use http::header::{
    AUTHORIZATION, CONNECTION, CONTENT_LENGTH, EXPECT, HOST, PROXY_AUTHENTICATE,
    PROXY_AUTHORIZATION, TE, TRAILER, TRANSFER_ENCODING, UPGRADE,
};
use http::{HeaderMap, HeaderName, HeaderValue, Uri};

use crate::UploadErrorKind;

const MOST: usize = 100;
/// Of names and values together; S3 accepts no more.
const MOST_BYTES: usize = 8 * 1024;

/// A pre-signed URL accepts no second signature, and S3 no body without a length.
const REFUSED: [HeaderName; 2] = [AUTHORIZATION, TRANSFER_ENCODING];

/// They concern the connection or a proxy, which are the HTTP client's responsibility.
const OF_THE_CONNECTION: [HeaderName; 9] = [
    CONNECTION,
    EXPECT,
    HeaderName::from_static("keep-alive"),
    PROXY_AUTHENTICATE,
    PROXY_AUTHORIZATION,
    HeaderName::from_static("proxy-connection"),
    TE,
    TRAILER,
    UPGRADE,
];

/// The headers to send. `Host` and `Content-Length` are checked, and left to the HTTP client.
pub(crate) fn headers_to_send(
    wanted: &BTreeMap<String, String>,
    url: &Uri,
    length: u64,
) -> Result<HeaderMap, UploadErrorKind> {
    // protects: headers without end do not end the program
    check_size(wanted)?;
    let mut headers = HeaderMap::new();
    for (name, value) in wanted {
        let unusable = |problem: &str| {
            UploadErrorKind::Unusable(format!(
                "the service asks for the header `{name}`, {problem}"
            ))
        };
        let (Ok(header), Ok(bytes)) = (
            HeaderName::from_bytes(name.as_bytes()),
            HeaderValue::from_bytes(value.as_bytes()),
        ) else {
            let problem = format!("the header `{name}` cannot be sent");
            return Err(UploadErrorKind::Unusable(problem));
        };
        // protects: S3 gets no signature but the URL's
        if REFUSED.contains(&header) {
            return Err(unusable("which S3 refuses"));
        }
        if OF_THE_CONNECTION.contains(&header) {
            return Err(unusable("which concerns the connection, not the file"));
        }
        if header == HOST && !is_host_of(url, value) {
            return Err(unusable("but for a host other than the upload URL's"));
        }
        if header == CONTENT_LENGTH {
            check_length(value, length)?;
        }
        if headers.insert(header, bytes).is_some() {
            return Err(unusable("twice, in different case"));
        }
    }
    // The HTTP client sends these itself, from the URL and the body's length.
    headers.remove(HOST);
    headers.remove(CONTENT_LENGTH);
    Ok(headers)
}

fn check_size(wanted: &BTreeMap<String, String>) -> Result<(), UploadErrorKind> {
    let bytes: usize = wanted
        .iter()
        .map(|(name, value)| name.len() + value.len())
        .sum();
    if wanted.len() <= MOST && bytes <= MOST_BYTES {
        return Ok(());
    }
    Err(UploadErrorKind::Unusable(format!(
        "the service asks for {} headers of {bytes} bytes; at most {MOST} of {MOST_BYTES} bytes together can be sent",
        wanted.len()
    )))
}

fn is_host_of(url: &Uri, value: &str) -> bool {
    let default_port = match url.scheme_str() {
        Some("https") => ":443",
        _ => ":80",
    };
    let bare = |host| str::strip_suffix(host, default_port).unwrap_or(host);
    let authority = url.authority().map_or("", |authority| authority.as_str());
    bare(authority).eq_ignore_ascii_case(bare(value))
}

fn check_length(announced: &str, length: u64) -> Result<(), UploadErrorKind> {
    if announced.trim().parse() == Ok(length) {
        return Ok(());
    }
    Err(UploadErrorKind::Unusable(format!(
        "the service expects {announced} bytes, but the file has {length}"
    )))
}
