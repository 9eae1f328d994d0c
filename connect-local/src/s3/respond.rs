//! The response to a request to a pre-signed URL.

use connect_runtime::body::Body;
use http::header::{ORIGIN, SERVER};
use http::request::Parts;
use http::{HeaderValue, Method, Request, Response};

use super::error::S3Error;
use super::hint::hint;
use super::{cors, object, verify};
use crate::state::{State, random_hex};

pub(crate) async fn respond(
    state: &State,
    request: Request<Body>,
    request_id: &str,
) -> Response<Body> {
    let (parts, body) = request.into_parts();
    let host_id = random_hex(64);
    let mut response = object(state, &parts, body)
        .await
        .unwrap_or_else(|error| error.response(parts.uri.path(), request_id, &host_id));
    let headers = response.headers_mut();
    if state.assumptions.cors && parts.headers.contains_key(ORIGIN) {
        cors::allow_origin(headers);
    }
    for (name, value) in [("x-amz-request-id", request_id), ("x-amz-id-2", &host_id)] {
        if let Ok(value) = HeaderValue::from_str(value) {
            headers.insert(name, value);
        }
    }
    headers.insert(SERVER, HeaderValue::from_static("AmazonS3"));
    response
}

async fn object(state: &State, parts: &Parts, body: Body) -> Result<Response<Body>, S3Error> {
    if parts.method == Method::OPTIONS {
        return cors::preflight(&parts.headers, state.assumptions.cors);
    }
    let file_id = parts.uri.path().rsplit('/').next().unwrap_or_default();
    let file = state.store.tables().files.get(file_id).cloned();
    verify(state, parts).map_err(|refusal| {
        let hint = hint(state, parts, &refusal, file.as_ref());
        let error = S3Error::from(refusal);
        match hint {
            Some(hint) => error.with("Hint", hint),
            None => error,
        }
    })?;
    let file = file.ok_or_else(S3Error::no_such_key)?;
    match parts.method {
        Method::PUT => object::put(state, parts, body, &file).await,
        Method::GET | Method::HEAD => object::get(state, parts, &file).await,
        _ => Err(S3Error::method_not_allowed(&parts.method)),
    }
}
