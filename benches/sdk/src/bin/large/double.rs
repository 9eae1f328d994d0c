//! The response of both transport doubles.

use std::convert::Infallible;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use http_body::{Body, Frame};

/// As large as a TLS record.
const FRAME: usize = 16 << 10;

/// What is left of a body that arrives in frames.
pub struct Frames(Bytes);

impl Body for Frames {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        let length = self.0.len().min(FRAME);
        let frame = self.0.split_to(length);
        Poll::Ready((length > 0).then(|| Ok(Frame::data(frame))))
    }
}

pub fn response<B>(body: &Bytes, convert: impl FnOnce(Frames) -> B) -> http::Response<B> {
    let mut response = http::Response::new(convert(Frames(body.clone())));
    let headers = response.headers_mut();
    headers.insert(http::header::CONTENT_LENGTH, body.len().into());
    headers.insert(
        http::header::CONTENT_TYPE,
        http::HeaderValue::from_static("application/json"),
    );
    response
}
