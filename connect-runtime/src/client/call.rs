//! One call: its options, how it is made, and its response.

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

/// A call that has not been sent yet, with its options.
#[must_use = "a call is made by `.send().await`"]
pub struct Call<O> {
    client: Client,
    operation: O,
    options: CallOptions,
}

// The options are left out, as they may be secret.
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

    /// Sets the idempotency token, if the operation does not set one itself. To the service, a call with the
    /// token of an earlier call is a repetition of that call.
    pub fn idempotency_token(mut self, token: impl Into<String>) -> Self {
        self.options.idempotency_token = Some(token.into());
        self
    }

    /// Adds a header. It is signed if its name begins with `x-amz-`.
    pub fn header(mut self, name: HeaderName, mut value: HeaderValue) -> Self {
        // protects: a header of a call is sensitive
        value.set_sensitive(true);
        self.options.headers.push((name, value));
        self
    }

    /// Adds a member to the JSON body that the operation does not declare yet.
    ///
    /// ```no_run
    /// # use connect_runtime::{Client, Error, Operation};
    /// # async fn example<O: Operation>(client: Client, operation: O) -> Result<(), Error<O::Error>> {
    /// let response = client.call(operation).body_member("Priority", 3).send().await?;
    /// let queue = response.member("EstimatedQueueTime");
    /// # Ok(())
    /// # }
    /// ```
    pub fn body_member(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        let member = (name.into(), value.into());
        self.options.body_members.push(member);
        self
    }

    /// Adds a query parameter that the operation does not declare yet: the way to send new members with a GET
    /// or a DELETE, which have no body. A name that is repeated is a list.
    pub fn query_parameter(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        let parameter = (name.into(), value.into());
        self.options.query_parameters.push(parameter);
        self
    }

    /// The region that this call is sent to and signed for, instead of the client's. It is sent to that
    /// region's endpoint, unless a custom one is set, over the client's connections and layers.
    pub fn region(mut self, region: impl Into<String>) -> Self {
        let setting = Setting::from_text("the call's `.region(…)`", region);
        self.options.region = Some(setting);
        self
    }

    /// Signs this call with these credentials instead of the client's. Pass a [`CredentialsCache`] to keep them
    /// from one call to the next.
    pub fn credentials(mut self, credentials: impl ProvideCredentials + 'static) -> Self {
        let cache = CredentialsCache::new(credentials);
        self.options.credentials = Some(cache.clock_of_client(&self.client.config.clock));
        self
    }

    /// The retry policy of this call.
    pub fn retry(mut self, retry: RetryPolicy) -> Self {
        self.options.retry = Some(retry);
        self
    }

    /// The timeout for the response to begin, and for each further part of it; `None` for none, whatever
    /// the client's setting.
    pub fn read_timeout(mut self, limit: impl Into<Option<Duration>>) -> Self {
        self.options.timeouts.read = limit.into();
        self.options.timeouts.stall = None;
        self
    }

    /// The timeout for one attempt; `None` for none, whatever the client's setting.
    pub fn attempt_timeout(mut self, limit: impl Into<Option<Duration>>) -> Self {
        self.options.timeouts.attempt = limit.into();
        self
    }

    /// The timeout for this call, all its attempts and the delays between them; `None` for none, whatever
    /// the client's setting.
    pub fn operation_timeout(mut self, limit: impl Into<Option<Duration>>) -> Self {
        self.options.timeouts.operation = limit.into();
        self
    }

    /// Sends the call and returns the response.
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
            Err(Failure::Service { error, .. }) => O::Error::from(error),
            Err(Failure::Client(error)) => O::Error::from_client(error),
        };
        Err(Error::new(error, metadata))
    }
}

/// The response to a call: the output, the metadata, and the JSON as received.
// protects: a response does not show its JSON
#[derive(Debug)]
pub struct Response<T> {
    output: T,
    metadata: Metadata,
    /// Sensitive, as it may contain values that the output hides.
    body: Sensitive<Bytes>,
}

impl<T> Response<T> {
    /// The operation's output.
    pub fn output(&self) -> &T {
        &self.output
    }

    /// Consumes the response and returns the operation's output.
    pub fn into_output(self) -> T {
        self.output
    }

    /// The metadata of the call: status, headers, attempts, duration.
    pub fn metadata(&self) -> &Metadata {
        &self.metadata
    }

    /// A member of the response's JSON, declared or not, if the response has it.
    pub fn member(&self, name: &str) -> Option<Value> {
        json::member(self.body.expose(), name, false).unwrap_or_default()
    }

    /// The response's JSON as received, including members that are not declared yet.
    pub fn json(&self) -> &Bytes {
        self.body.expose()
    }
}
