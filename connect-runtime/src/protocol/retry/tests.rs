//! The decision as a table: what happened, and what follows.

use std::time::Duration;

use super::*;

const NO_DELAY: Option<u64> = None;

fn service_failure(status: u16, code: &str) -> Failure {
    Failure::Service {
        error: ServiceError::new(StatusCode::from_u16(status).unwrap(), code, "no"),
        retry_after: None,
    }
}

fn asked_to_wait(millis: u64) -> Failure {
    Failure::Service {
        error: ServiceError::new(StatusCode::SERVICE_UNAVAILABLE, "Busy", "no"),
        retry_after: Some(Duration::from_millis(millis)),
    }
}

fn client(kind: ClientErrorKind) -> Failure {
    Failure::Client(kind.into())
}

fn no_credentials() -> aws_credential_types::provider::error::CredentialsError {
    aws_credential_types::provider::error::CredentialsError::not_loaded("x")
}

fn timeout(limit: TimeoutKind, sent: bool) -> Failure {
    let after = Duration::from_secs(1);
    let kind = ClientErrorKind::Timeout { limit, after };
    Failure::Client(ClientError::new(kind, sent))
}

/// A first attempt of a request without a token, with a full bucket and the longest delays.
fn first(failure: &Failure) -> RetryContext<'_> {
    RetryContext {
        failure,
        attempt: 1,
        idempotent: false,
        clock_corrected: false,
        tokens: 500,
        random: 1.0,
    }
}

/// The delay in milliseconds, if there is a retry, and its cost.
fn decide(policy: RetryPolicy, context: &RetryContext<'_>) -> (Option<u64>, u32) {
    match policy.decide(context) {
        Decision::Retry { after, cost } => (Some(u64::try_from(after.as_millis()).unwrap()), cost),
        Decision::Stop(_) => (NO_DELAY, 0),
    }
}

#[test]
fn each_kind_of_failure_has_a_delay_and_a_cost() {
    let transient = (Some(50), 14);
    let throttling = (Some(1000), 5);
    let permanent = (NO_DELAY, 0);
    for (failure, expected) in [
        (service_failure(500, "InternalServiceException"), transient),
        (service_failure(502, "UnknownError"), transient),
        (service_failure(503, "UnknownError"), transient),
        (service_failure(504, "UnknownError"), transient),
        (service_failure(400, "RequestTimeout"), transient),
        (service_failure(400, "RequestTimeoutException"), transient),
        (service_failure(429, "UnknownError"), throttling),
        (service_failure(429, "ThrottlingException"), throttling),
        (service_failure(400, "SlowDown"), throttling),
        (service_failure(503, "TooManyRequestsException"), throttling),
        (service_failure(501, "UnknownError"), permanent),
        (service_failure(400, "InvalidRequestException"), permanent),
        (service_failure(403, "InvalidSignatureException"), permanent),
        (client(ClientErrorKind::Connect("x".into())), transient),
        (
            client(ClientErrorKind::TooManyOpenFiles("x".into())),
            (Some(50), 0),
        ),
        (client(ClientErrorKind::Transport("x".into())), transient),
        (client(ClientErrorKind::Malformed("x".into())), transient),
        (timeout(TimeoutKind::Connect, false), transient),
        (timeout(TimeoutKind::Read, true), transient),
        (timeout(TimeoutKind::Attempt, true), transient),
        (timeout(TimeoutKind::Operation, true), permanent),
        (client(ClientErrorKind::TooLarge(1)), permanent),
        (client(ClientErrorKind::Options("x".into())), permanent),
        (client(ClientErrorKind::Sign("x".into())), permanent),
        (client(ClientErrorKind::Refused("x".into())), permanent),
        (
            client(ClientErrorKind::Credentials(no_credentials().into())),
            permanent,
        ),
    ] {
        let decided = decide(RetryPolicy::default(), &first(&failure));
        assert_eq!(decided, expected, "{failure:?}");
    }
}

/// The list of the
/// [retry behavior](https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html),
/// written down a second time.
#[test]
fn throttling_codes_are_recognized_with_any_status() {
    for code in "Throttling ThrottlingException ThrottledException RequestThrottledException \
        RequestThrottled TooManyRequestsException ProvisionedThroughputExceededException \
        TransactionInProgressException RequestLimitExceeded BandwidthLimitExceeded \
        LimitExceededException SlowDown PriorRequestNotComplete EC2ThrottledException"
        .split_whitespace()
    {
        let failure = service_failure(400, code);
        let decided = decide(RetryPolicy::default(), &first(&failure));
        assert_eq!(decided, (Some(1000), 5), "{code}");
    }
}

#[test]
fn a_random_number_out_of_range_leaves_the_delay_within_its_bounds() {
    let failure = service_failure(500, "x");
    for random in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, -0.5, 1.5] {
        let context = RetryContext {
            random,
            ..first(&failure)
        };
        let decided = decide(RetryPolicy::default(), &context);
        assert_eq!(decided, (Some(50), 14), "{random}");
    }
}

#[test]
fn delays_double_up_to_twenty_seconds() {
    let (transient, throttling) = (service_failure(500, "x"), service_failure(429, "x"));
    for (failure, attempt, random, expected) in [
        (&transient, 1, 0.0, 0),
        (&transient, 1, 0.5, 25),
        (&transient, 2, 1.0, 100),
        (&transient, 9, 1.0, 12_800),
        (&transient, 10, 1.0, 20_000),
        (&transient, 99, 1.0, 20_000),
        (&throttling, 2, 1.0, 2_000),
        (&throttling, 5, 1.0, 16_000),
        (&throttling, 6, 1.0, 20_000),
    ] {
        let context = RetryContext {
            attempt,
            random,
            ..first(failure)
        };
        let (delay, _) = decide(RetryPolicy::attempts(100), &context);
        assert_eq!(delay, Some(expected), "attempt {attempt}");
    }
}

#[test]
fn the_service_may_request_a_longer_delay_within_limits() {
    for (asked, expected) in [(1, 50), (50, 50), (1_000, 1_000), (60_000, 5_050)] {
        let failure = asked_to_wait(asked);
        let (delay, _) = decide(RetryPolicy::default(), &first(&failure));
        assert_eq!(delay, Some(expected), "{asked} ms");
    }
}

#[test]
fn attempts_and_tokens_run_out() {
    let (transient, throttling) = (service_failure(500, "x"), service_failure(429, "x"));
    for (failure, attempt, tokens, expected) in [
        (&transient, 2, 14, None),
        (&transient, 3, 500, Some(StopReason::LastAttempt)),
        (&transient, 1, 13, Some(StopReason::RetryQuotaExceeded)),
        (&throttling, 1, 5, None),
        (&throttling, 1, 4, Some(StopReason::RetryQuotaExceeded)),
    ] {
        let context = RetryContext {
            attempt,
            tokens,
            ..first(failure)
        };
        let reason = match RetryPolicy::default().decide(&context) {
            Decision::Stop(reason) => Some(reason),
            Decision::Retry { .. } => None,
        };
        assert_eq!(reason, expected);
    }
}

#[test]
fn a_clock_correction_allows_another_attempt() {
    let refused = service_failure(403, "InvalidSignatureException");
    let context = RetryContext {
        clock_corrected: true,
        ..first(&refused)
    };
    assert_eq!(decide(RetryPolicy::default(), &context), (Some(50), 14));
}

#[test]
fn idempotent_only_retries_only_what_had_no_effect() {
    let idempotent_only = RetryPolicy::default().idempotent_only();
    for (failure, is_repeated) in [
        (client(ClientErrorKind::Connect("x".into())), true),
        (timeout(TimeoutKind::Connect, false), true),
        (service_failure(429, "ThrottlingException"), true),
        (service_failure(500, "InternalServiceException"), false),
        (client(ClientErrorKind::Transport("x".into())), false),
        (client(ClientErrorKind::Malformed("x".into())), false),
        (timeout(TimeoutKind::Read, true), false),
    ] {
        let context = first(&failure);
        let repeated = decide(idempotent_only, &context).0.is_some();
        assert_eq!(repeated, is_repeated, "{failure:?}");
        let with_token = RetryContext {
            idempotent: true,
            ..context
        };
        assert!(
            decide(idempotent_only, &with_token).0.is_some(),
            "{failure:?}"
        );
    }
    let refused = service_failure(403, "InvalidSignatureException");
    let corrected = RetryContext {
        clock_corrected: true,
        ..first(&refused)
    };
    assert!(decide(idempotent_only, &corrected).0.is_some());
}
