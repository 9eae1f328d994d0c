//! Every error code that means something to a client, in one table.

/// What an error code means to a client, whichever operation it comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum CodeMeaning {
    /// The service asks to be called less often, whatever the status.
    Throttling,
    /// The same request may succeed a moment later.
    Transient,
    /// The signature is of another time than the service's.
    WrongTime,
    /// The keys are unknown or too old: others may be loaded.
    RefusedKeys,
    /// The signature cannot be verified: for the secret, the scope, or the time.
    RefusedSignature,
    /// What AWS's other services, and its gateways, say of a request that is not one of theirs.
    NotConnect,
}

impl CodeMeaning {
    /// The meaning of a code without its namespace.
    ///
    /// Sources: [retries](https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html),
    /// [signatures](https://docs.aws.amazon.com/connect/latest/APIReference/CommonErrors.html).
    pub(crate) fn of(code: &str) -> Option<Self> {
        Some(match code {
            // In Connect a quota as well as a throttle; AWS's list, which all services share, has it.
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
