//! The client: it connects the steps of a call (prepare → sign → send → decide → decode).

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use aws_credential_types::provider::{ProvideCredentials, SharedCredentialsProvider};
use bytes::Bytes;
use http::{HeaderName, HeaderValue};

use crate::config::{ClientBuilder, Config, ConfigError, Timeouts};
use crate::decide::{Decision, Failure, RetryPolicy, Situation};
use crate::decode::decode;
use crate::environment::{Environment, lambda_trace_id};
use crate::error::{Error, OperationError};
use crate::metadata::Metadata;
use crate::operation::{Operation, Paginated};
use crate::paginate::Pages;
use crate::prepare::prepare;
use crate::send::{Exchange, exchange};
use crate::time::Clock;
use crate::transport::Transport;

/// A client for Amazon Connect and its siblings. Cheap to clone; clones share connections.
///
/// ```no_run
/// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// use connect_runtime::Client;
///
/// let client = Client::from_env()?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct Client {
    config: Arc<Config>,
}

impl Client {
    pub(crate) fn new(config: Config) -> Self {
        Self {
            config: Arc::new(config),
        }
    }

    /// A client with the settings of this process: region, keys, endpoint.
    ///
    /// # Errors
    /// [`ConfigError`] when a setting is missing or wrong; it names the setting.
    pub fn from_env() -> Result<Self, ConfigError> {
        let environment = Environment::of_process();
        let is_lambda = environment.get("AWS_LAMBDA_FUNCTION_NAME").is_some();
        let builder = Self::builder().environment(environment);
        if is_lambda {
            builder.trace_id(lambda_trace_id).build()
        } else {
            builder.build()
        }
    }

    /// A client with settings from code.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    /// Calls an operation.
    ///
    /// # Errors
    /// The service's error or the client's: match [`Error::kind`].
    pub async fn send<O: Operation>(&self, operation: O) -> Result<O::Output, Error<O::Error>> {
        self.call(operation).send().await.map(Answer::into_output)
    }

    /// Prepares a call with options of its own.
    pub fn call<O: Operation>(&self, operation: O) -> Call<O> {
        let timeouts = self.config.timeouts;
        Call {
            client: self.clone(),
            operation,
            options: CallOptions {
                timeouts,
                ..CallOptions::default()
            },
        }
    }

    /// The pages of an operation, one after the other.
    pub fn paginate<O: Paginated + Clone>(&self, operation: O) -> Pages<O> {
        Pages::new(self.clone(), operation)
    }

    /// The region that requests are signed for.
    pub fn region(&self) -> &str {
        &self.config.region
    }

    /// Whether requests travel in the clear, as they do to an http endpoint on this machine.
    pub fn is_plain_http(&self) -> bool {
        self.config.is_plain_http()
    }

    /// What carries this client's requests, without [`layers`](crate::layers), for requests that are
    /// no operation: the PUT to a pre-signed URL.
    pub fn transport(&self) -> &Transport {
        &self.config.transport
    }

    /// The gap before the next attempt of a request that is no operation, or nothing when the
    /// `attempt`th was the last. The request is taken for one that may be sent twice.
    pub fn retry_delay(&self, failure: &Failure, attempt: u32) -> Option<Duration> {
        let decision = self.config.retry.decide(&Situation {
            failure,
            attempt,
            idempotent: true,
            clock_corrected: false,
            // The bucket is for the calls of the service.
            tokens: u32::MAX,
            random: self.config.jitter.draw(),
        });
        match decision {
            Decision::Retry { after, .. } => Some(after),
            Decision::Stop(_) => None,
        }
    }

    /// What tells this client the time.
    pub fn clock(&self) -> &Clock {
        &self.config.clock
    }
}

/// The options of one call.
#[derive(Debug, Default)]
pub(crate) struct CallOptions {
    pub(crate) idempotency_token: Option<String>,
    pub(crate) headers: Vec<(HeaderName, HeaderValue)>,
    pub(crate) credentials: Option<SharedCredentialsProvider>,
    pub(crate) retry: Option<RetryPolicy>,
    /// The client's, but for what the call changes.
    pub(crate) timeouts: Timeouts,
}

/// A call that is about to be made, with options of its own.
#[derive(Debug)]
#[must_use = "a call is made by `.send().await`"]
pub struct Call<O> {
    client: Client,
    operation: O,
    options: CallOptions,
}

impl<O: Operation> Call<O> {
    /// The idempotency token, where the operation does not set one itself. With the same token
    /// a call that was made before is the same call to the service.
    pub fn idempotency_token(mut self, token: impl Into<String>) -> Self {
        self.options.idempotency_token = Some(token.into());
        self
    }

    /// A header more. One whose name begins with `x-amz-` is signed.
    pub fn header(mut self, name: HeaderName, mut value: HeaderValue) -> Self {
        value.set_sensitive(true);
        self.options.headers.push((name, value));
        self
    }

    /// What this call is signed with, instead of the client's credentials.
    pub fn credentials(mut self, credentials: impl ProvideCredentials + 'static) -> Self {
        self.options.credentials = Some(SharedCredentialsProvider::new(credentials));
        self
    }

    /// How often this call is attempted.
    pub fn retry(mut self, retry: RetryPolicy) -> Self {
        self.options.retry = Some(retry);
        self
    }

    /// The limit for the service to begin its answer, and for each further part of it; `None` for
    /// none, whatever the client has.
    pub fn read_timeout(mut self, limit: impl Into<Option<Duration>>) -> Self {
        self.options.timeouts.read = limit.into();
        self
    }

    /// The limit for one attempt; `None` for none, whatever the client has.
    pub fn attempt_timeout(mut self, limit: impl Into<Option<Duration>>) -> Self {
        self.options.timeouts.attempt = limit.into();
        self
    }

    /// The limit for this call, all its attempts and the gaps between them; `None` for none, whatever
    /// the client has.
    pub fn operation_timeout(mut self, limit: impl Into<Option<Duration>>) -> Self {
        self.options.timeouts.operation = limit.into();
        self
    }

    /// Makes the call.
    ///
    /// # Errors
    /// The service's error or the client's: match [`Error::kind`].
    pub async fn send(self) -> Result<Answer<O::Output>, Error<O::Error>> {
        let Self {
            client,
            operation,
            options,
        } = self;
        let prepared = match prepare(&operation, options) {
            Ok(prepared) => prepared,
            Err(error) => {
                return Err(Error::new(
                    O::Error::from_client(error),
                    Metadata::new(O::NAME),
                ));
            }
        };
        let Exchange { result, metadata } = exchange(&client.config, &prepared).await;
        let body = match result {
            Ok(body) => body,
            Err(Failure::Service { error, .. }) => {
                return Err(Error::new(O::Error::from_service(error), metadata));
            }
            Err(Failure::Client(error)) => {
                return Err(Error::new(O::Error::from_client(error), metadata));
            }
        };
        match decode(&body) {
            Ok(output) => Ok(Answer {
                output,
                metadata,
                body,
            }),
            Err(error) => Err(Error::new(O::Error::from_client(error), metadata)),
        }
    }
}

/// The answer to a call: the output, and what else is known.
pub struct Answer<T> {
    output: T,
    metadata: Metadata,
    body: Bytes,
}

impl<T> Answer<T> {
    /// The operation's output.
    pub fn output(&self) -> &T {
        &self.output
    }

    /// The operation's output, owned.
    pub fn into_output(self) -> T {
        self.output
    }

    /// What is known about the call.
    pub fn metadata(&self) -> &Metadata {
        &self.metadata
    }

    /// The answer's JSON as it came, with members that no declaration has yet.
    pub fn json(&self) -> &Bytes {
        &self.body
    }
}

impl<T: fmt::Debug> fmt::Debug for Answer<T> {
    /// Without the JSON, which may hold what the output hides.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            output, metadata, ..
        } = self;
        f.debug_struct("Answer")
            .field("output", output)
            .field("metadata", metadata)
            .finish_non_exhaustive()
    }
}
