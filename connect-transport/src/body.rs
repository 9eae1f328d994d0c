//! The body of a request or a response.

use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use http_body::{Body as _, Frame, SizeHint};
use http_body_util::combinators::UnsyncBoxBody;
use http_body_util::{BodyExt, Either, Full};

use crate::{Delivery, Source};

/// A body: bytes, or a stream of them.
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
    /// No bytes.
    pub fn empty() -> Self {
        Self::from(Bytes::new())
    }

    /// Any other body. What its `size_hint` says decides whether it is sent with a length.
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

    /// The body of a request whose delivery is of interest.
    pub fn tracked(bytes: Bytes, delivery: Delivery) -> Self {
        Self {
            delivery: Some(delivery),
            ..Self::from(bytes)
        }
    }

    /// Of the request whose body this is.
    pub(crate) fn delivery(&self) -> Option<&Delivery> {
        self.delivery.as_ref()
    }

    /// For a transport of your own: tells that it connects now, and looks at the body (its frames, its
    /// length, its end) when a connection takes the request and not before. A time limit that runs out
    /// until then leaves a request that was not sent; without this, it may have been.
    pub fn connecting(&self) {
        if let Some(delivery) = &self.delivery {
            delivery.mark_connecting();
        }
    }

    /// Whether it is still to be sent, for a connection that takes the request now.
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
        // What is not wanted ends with an error instead, even where there is nothing to send. For that
        // HTTP/1.1 has to ask for it: a GET whose length it does not know has none.
        self.is_live() && self.inner.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        if self.is_live() {
            self.inner.size_hint()
        } else {
            // protects: a GET that was given up is no request
            SizeHint::with_exact(1)
        }
    }
}

impl_fmt!(Debug for Body, |this, f| match this.inner.size_hint().exact() {
    Some(length) => write!(f, "Body({length} bytes)"),
    None => f.write_str("Body"),
});
