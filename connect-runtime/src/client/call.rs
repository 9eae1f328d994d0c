//! One call: its options, how it is made, and its answer.

use std::time::Duration;

use aws_credential_types::provider::ProvideCredentials;
use bytes::Bytes;
use http::{HeaderName, HeaderValue};
use serde_json::Value;

use crate::client::Client;
use crate::client::attempts::dispatch;
use crate::client::credentials::CredentialsCache;
use crate::client::error::Error;
use crate::client::metadata::Metadata;
use crate::client::prepare::{CallOptions, prepare};
use crate::client::settings::Setting;
use crate::protocol::error::OperationError;
use crate::protocol::json;
use crate::protocol::operation::Operation;
use crate::protocol::response::decode;
use crate::protocol::retry::{Failure, RetryPolicy};
use crate::protocol::value::Sensitive;

/// A call that is about to be made, with options of its own.
#[must_use = "a call is made by `.send().await`"]
pub struct Call<O> {
    client: Client,
    operation: O,
    options: CallOptions,
}

// Without the options, which may be secret.
impl_fmt!([O: std::fmt::Debug] Debug for Call<O>, |this, f| {
    f.debug_tuple("Call").field(&this.operation).finish()
});

impl<O: Operation> Call<O> {
    pub(crate) fn new(client: Client, operation: O) -> Self {
        let options = CallOptions {
            timeouts: client.config.timeouts,
            ..CallOptions::default()
        };
        Self {
            client,
            operation,
            options,
        }
    }

    /// The idempotency token, where the operation does not set one itself. With the same token
    /// a call that was made before is the same call to the service.
    pub fn idempotency_token(mut self, token: impl Into<String>) -> Self {
        self.options.idempotency_token = Some(token.into());
        self
    }

    /// A header more. One whose name begins with `x-amz-` is signed.
    pub fn header(mut self, name: HeaderName, mut value: HeaderValue) -> Self {
        // protects: a header of a call is sensitive
        value.set_sensitive(true);
        self.options.headers.push((name, value));
        self
    }

    /// A member of the JSON body that the operation does not declare yet.
    ///
    /// ```no_run
    /// # use connect_runtime::{Client, Error, Operation};
    /// # async fn example<O: Operation>(client: Client, operation: O) -> Result<(), Error<O::Error>> {
    /// let answer = client.call(operation).body_member("Priority", 3).send().await?;
    /// let queue = answer.member("EstimatedQueueTime");
    /// # Ok(())
    /// # }
    /// ```
    pub fn body_member(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        let member = (name.into(), value.into());
        self.options.body_members.push(member);
        self
    }

    /// A parameter of the query that the operation does not declare yet: how a GET or a DELETE, which
    /// have no body, take what is new. The same name several times is a list.
    pub fn query_parameter(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        let parameter = (name.into(), value.into());
        self.options.query_parameters.push(parameter);
        self
    }

    /// The region that this call goes to and is signed for, instead of the client's. Its endpoint is that
    /// region's, but for one that is set for all calls; its connections and layers are the client's.
    pub fn region(mut self, region: impl Into<String>) -> Self {
        let setting = Setting::from_text("the call's `.region(…)`", region);
        self.options.region = Some(setting);
        self
    }

    /// What this call is signed with, instead of the client's credentials. A
    /// [`CredentialsCache`] keeps them from one call to the next.
    pub fn credentials(mut self, credentials: impl ProvideCredentials + 'static) -> Self {
        let cache = CredentialsCache::new(credentials);
        self.options.credentials = Some(cache.clock_of_client(&self.client.config.clock));
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
        self.options.timeouts.stall = None;
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
    pub async fn send(self) -> Result<Response<O::Output>, Error<O::Error>> {
        let mut metadata = Metadata::new(O::NAME);
        let prepared = match prepare(&self.operation, self.options) {
            Ok(prepared) => prepared,
            Err(error) => return Err(Error::new(O::Error::from_client(error), metadata)),
        };
        let mut output = None;
        let mut accept = |body: &Bytes| {
            output = Some(decode(body)?);
            Ok(())
        };
        let result = dispatch(&self.client.config, &prepared, &mut accept, &mut metadata).await;
        let result = result.and_then(|body| {
            let output = output.map_or_else(|| decode(&body), Ok);
            Ok((output.map_err(Failure::Client)?, body.into()))
        });
        let error = match result {
            Ok((output, body)) => {
                return Ok(Response {
                    output,
                    metadata,
                    body,
                });
            }
            Err(Failure::Service { error, .. }) => O::Error::from_service(error),
            Err(Failure::Client(error)) => O::Error::from_client(error),
        };
        Err(Error::new(error, metadata))
    }
}

/// The answer to a call: the output, and what else is known.
// protects: an answer does not show its JSON
#[derive(Debug)]
pub struct Response<T> {
    output: T,
    metadata: Metadata,
    /// Hidden, for it may hold what the output hides.
    body: Sensitive<Bytes>,
}

impl<T> Response<T> {
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

    /// A member of the answer's JSON, declared or not, if the answer has it.
    pub fn member(&self, name: &str) -> Option<Value> {
        json::member(self.body.expose(), name)
    }

    /// The answer's JSON as it came, with members that no declaration has yet.
    pub fn json(&self) -> &Bytes {
        self.body.expose()
    }
}
