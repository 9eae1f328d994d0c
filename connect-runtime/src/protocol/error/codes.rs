//! Every error code that a client handles specially, in one table.

/// What an error code means to a client, whichever operation it comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum CodeMeaning {
    /// The service is throttling, whatever the status.
    Throttling,
    /// The same request may succeed a moment later.
    Transient,
    /// The signing time differs too much from the service's time.
    WrongTime,
    /// The credentials are unknown or expired: fresh ones may be loaded.
    RefusedKeys,
    /// The signature does not verify: the secret, the scope or the time is wrong.
    RefusedSignature,
    /// What AWS's other services and gateways respond to a request that they do not know.
    NotConnect,
}

impl CodeMeaning {
    /// The meaning of a code without its namespace.
    ///
    /// Sources: [retries](https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html),
    /// [signatures](https://docs.aws.amazon.com/connect/latest/APIReference/CommonErrors.html).
    pub(crate) fn of(code: &str) -> Option<Self> {
        Some(match code {
            // In Connect it means a quota as well as throttling; AWS's list, shared by all services, includes it.
            "LimitExceededException"
            | "BandwidthLimitExceeded"
            | "EC2ThrottledException"
            | "PriorRequestNotComplete"
            | "ProvisionedThroughputExceededException"
            | "RequestLimitExceeded"
            | "RequestThrottled"
            | "RequestThrottledException"
            | "SlowDown"
            | "ThrottledException"
            | "Throttling"
            | "ThrottlingException"
            | "TooManyRequestsException"
            | "TransactionInProgressException" => Self::Throttling,
            "RequestTimeout" | "RequestTimeoutException" => Self::Transient,
            "RequestExpired" | "RequestInTheFuture" | "RequestTimeTooSkewed" => Self::WrongTime,
            "ExpiredToken"
            | "ExpiredTokenException"
            | "InvalidClientTokenId"
            | "UnrecognizedClientException" => Self::RefusedKeys,
            "AuthFailure"
            | "IncompleteSignature"
            | "IncompleteSignatureException"
            | "InvalidSignatureException"
            | "SignatureDoesNotMatch" => Self::RefusedSignature,
            "MissingAuthenticationToken"
            | "MissingAuthenticationTokenException"
            | "UnknownOperation"
            | "UnknownOperationException" => Self::NotConnect,
            _ => return None,
        })
    }
}
