//! Bodies of requests and responses.

use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use http_body::{Body as _, Frame, SizeHint};
use http_body_util::combinators::UnsyncBoxBody;
use http_body_util::{BodyExt, Either, Full};

use crate::{Delivery, Source};

/// The body of a request or a response: bytes, or a stream of them.
///
/// ```
/// use connect_transport::Body;
/// use http_body::Body as _;
///
/// for body in [Body::from("text"), Body::from(vec![0; 4]), Body::from("text".to_owned())] {
///     assert_eq!(body.size_hint().exact(), Some(4));
/// }
/// ```
pub struct Body {
    inner: Inner,
    delivery: Option<Delivery>,
}

type Inner = Either<Full<Bytes>, UnsyncBoxBody<Bytes, Source>>;

impl Body {
    /// A body without any bytes.
    pub fn empty() -> Self {
        Self::from(Bytes::new())
    }

    /// Wraps any other body. It is sent with a length if its `size_hint` is exact.
    pub fn new<B>(body: B) -> Self
    where
        B: http_body::Body<Data = Bytes, Error: Into<Source>> + Send + 'static,
    {
        Self::of(Either::Right(body.map_err(Into::into).boxed_unsync()))
    }

    fn of(inner: Inner) -> Self {
        Self {
            inner,
            delivery: None,
        }
    }

    /// The body of a request whose delivery is tracked.
    pub fn tracked(bytes: Bytes, delivery: Delivery) -> Self {
        Self {
            delivery: Some(delivery),
            ..Self::from(bytes)
        }
    }

    /// The delivery of the request, if it is tracked.
    pub(crate) fn delivery(&self) -> Option<&Delivery> {
        self.delivery.as_ref()
    }

    /// For your own transport: call this before connecting, and do not read the body (its frames, length or
    /// end) before a connection takes the request. A request whose timeout expires until then counts as
    /// not sent; without this call, it may have been sent.
    pub fn connecting(&self) {
        if let Some(delivery) = &self.delivery {
            delivery.mark_connecting();
        }
    }

    /// Marks the request as taken by a connection, and returns whether it is still to be sent.
    fn is_live(&self) -> bool {
        self.delivery.as_ref().is_none_or(|delivery| {
            delivery.mark_taken();
            delivery.is_live()
        })
    }
}

macro_rules! from_bytes {
    ($($bytes:ty),*) => {$(
        impl From<$bytes> for Body {
            fn from(bytes: $bytes) -> Self {
                Self::of(Either::Left(Full::new(bytes.into())))
            }
        }
    )*};
}

from_bytes!(Bytes, Vec<u8>, String, &'static str);

impl Default for Body {
    fn default() -> Self {
        Self::empty()
    }
}

impl http_body::Body for Body {
    type Data = Bytes;
    type Error = Source;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Source>>> {
        // protects: what was given up is not sent afterwards
        if !self.is_live() {
            return Poll::Ready(Some(Err("its call has ended".into())));
        }
        Pin::new(&mut self.inner).poll_frame(context)
    }

    fn is_end_stream(&self) -> bool {
        // A cancelled body ends with an error instead, even an empty one. For HTTP/1.1 to poll it, it must
        // have a length (see `size_hint`): a GET of unknown length is sent without a body.
        self.is_live() && self.inner.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        if self.is_live() {
            self.inner.size_hint()
        } else {
            // protects: a GET that was given up is not sent
            SizeHint::with_exact(1)
        }
    }
}

impl_fmt!(Debug for Body, |this, f| match this.inner.size_hint().exact() {
    Some(length) => write!(f, "Body({length} bytes)"),
    None => f.write_str("Body"),
});
