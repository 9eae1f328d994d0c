//! A reader or stream of known length, whose bytes can be read once.

use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::{Bytes, BytesMut};
use futures_util::{Stream, StreamExt as _, TryStreamExt as _, stream};
use tokio::io::{AsyncRead, AsyncReadExt as _};

use crate::SourceError;

pub(crate) type ByteStream = Pin<Box<dyn Stream<Item = io::Result<Bytes>> + Send>>;

const CHUNK: usize = 64 * 1024;

/// Clones share the bytes: the first to read takes them.
#[derive(Clone)]
pub(crate) struct OneShotStream {
    stream: Arc<Mutex<Option<ByteStream>>>,
    pub(crate) length: u64,
}

impl OneShotStream {
    pub(crate) fn new(length: u64, stream: ByteStream) -> Self {
        Self {
            stream: Arc::new(Mutex::new(Some(stream))),
            length,
        }
    }

    fn slot(&self) -> std::sync::MutexGuard<'_, Option<ByteStream>> {
        self.stream.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn is_taken(&self) -> bool {
        self.slot().is_none()
    }

    /// The bytes, taken when first polled. The last chunk is held back until the stream has ended after it,
    /// so that S3 never stores a truncated or over-long file.
    pub(crate) fn chunks(self) -> impl Stream<Item = Result<Bytes, SourceError>> + Send {
        stream::try_unfold((self, None, 0), |(source, taken, read)| async move {
            let expected = source.length;
            if read == expected {
                return Ok(None);
            }
            let mut stream: ByteStream = match taken.or_else(|| source.slot().take()) {
                Some(stream) => stream,
                None => return Err(SourceError::Stream(io::ErrorKind::UnexpectedEof.into())),
            };
            let Some(chunk) = next(&mut stream).await? else {
                return Err(SourceError::WrongLength { expected, read });
            };
            let mut read = read + chunk.len() as u64;
            // protects: S3 gets no stream whole that has another length than was announced
            if read == expected
                && let Some(more) = next(&mut stream).await?
            {
                read += more.len() as u64;
            }
            if read > expected {
                return Err(SourceError::WrongLength { expected, read });
            }
            Ok(Some((chunk, (source, Some(stream), read))))
        })
    }
}

/// The next bytes, or `None` at the end.
async fn next(stream: &mut ByteStream) -> Result<Option<Bytes>, SourceError> {
    loop {
        match stream.next().await {
            Some(Ok(chunk)) if chunk.is_empty() => {}
            next => return next.transpose().map_err(SourceError::Stream),
        }
    }
}

/// The bytes of a reader, as a stream.
pub(crate) fn stream_of(reader: impl AsyncRead + Send + 'static) -> ByteStream {
    let reader = Box::pin(reader);
    Box::pin(stream::try_unfold(reader, |mut reader| async {
        let mut chunk = BytesMut::with_capacity(CHUNK);
        reader.read_buf(&mut chunk).await?;
        Ok((!chunk.is_empty()).then(|| (chunk.freeze(), reader)))
    }))
}

/// A stream with its errors boxed.
pub(crate) fn boxed<E>(stream: impl Stream<Item = Result<Bytes, E>> + Send + 'static) -> ByteStream
where
    E: Into<Box<dyn std::error::Error + Send + Sync>> + 'static,
{
    Box::pin(stream.map_err(io::Error::other))
}
