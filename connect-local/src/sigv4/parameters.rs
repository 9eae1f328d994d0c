//! The parameters of the query that authenticate a request to S3.

use std::fmt;

use super::canonical::{ALGORITHM, query_parameters};
use super::credential::{Credential, Scope};
use super::date::Timestamp;

/// A URL is valid for a week at most.
const MAX_EXPIRES_SECONDS: i64 = 604_800;

/// What is wrong with the [parameters of a pre-signed URL][parameters], other than the signature.
///
/// `Display` is the message of S3's `AuthorizationQueryParametersError`.
///
/// [parameters]: https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum QueryParameterError {
    /// Some of the six parameters are missing or empty.
    Missing,
    /// The algorithm is not `AWS4-HMAC-SHA256`.
    UnsupportedAlgorithm,
    /// `X-Amz-Date` is not in ISO 8601 basic format.
    MalformedDate,
    /// The credential does not have five elements.
    MalformedCredential,
    /// The date in the credential is not the day of `X-Amz-Date`.
    WrongDate {
        /// The date in the credential.
        got: String,
        /// The day of `X-Amz-Date`.
        expected: String,
    },
    /// The credential is for another region.
    WrongRegion {
        /// The region in the credential.
        got: String,
        /// The region of this server.
        expected: String,
    },
    /// The credential is for another service.
    WrongService {
        /// The service in the credential.
        got: String,
        /// The service of this server.
        expected: String,
    },
    /// The credential does not end with `aws4_request`.
    WrongTerminator {
        /// What it ends with.
        got: String,
    },
    /// `X-Amz-Expires` is not a number.
    ExpiresNotANumber,
    /// `X-Amz-Expires` is below zero.
    ExpiresNegative,
    /// `X-Amz-Expires` is more than a week.
    ExpiresTooLarge,
}

impl fmt::Display for QueryParameterError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let credential = "Error parsing the X-Amz-Credential parameter;";
        match self {
            Self::Missing => f.write_str(
                "Query-string authentication version 4 requires the X-Amz-Algorithm, \
                 X-Amz-Credential, X-Amz-Signature, X-Amz-Date, X-Amz-SignedHeaders, and \
                 X-Amz-Expires parameters.",
            ),
            Self::UnsupportedAlgorithm => f.write_str(
                "X-Amz-Algorithm only supports \"AWS4-HMAC-SHA256 and AWS4-ECDSA-P256-SHA256\"",
            ),
            Self::MalformedDate => f.write_str(
                "X-Amz-Date must be in the ISO8601 Long Format \"yyyyMMdd'T'HHmmss'Z'\"",
            ),
            Self::MalformedCredential => write!(
                f,
                "{credential} the Credential is mal-formed; expecting \
                 \"<YOUR-AKID>/YYYYMMDD/REGION/SERVICE/aws4_request\"."
            ),
            Self::WrongDate { got, expected } => write!(
                f,
                "Invalid credential date \"{got}\". This date is not the same as X-Amz-Date: \
                 \"{expected}\"."
            ),
            Self::WrongRegion { got, expected } => {
                write!(
                    f,
                    "{credential} the region '{got}' is wrong; expecting '{expected}'"
                )
            }
            Self::WrongService { got, expected } => write!(
                f,
                "{credential} incorrect service \"{got}\". This endpoint belongs to \"{expected}\"."
            ),
            Self::WrongTerminator { got } => write!(
                f,
                "{credential} incorrect terminal \"{got}\". This endpoint uses \"{}\".",
                Credential::TERMINATOR
            ),
            Self::ExpiresNotANumber => f.write_str("X-Amz-Expires should be a number"),
            Self::ExpiresNegative => f.write_str("X-Amz-Expires must be non-negative"),
            Self::ExpiresTooLarge => f.write_str(
                "X-Amz-Expires must be less than a week (in seconds); that is, the given \
                 X-Amz-Expires must be less than 604800 seconds",
            ),
        }
    }
}

impl std::error::Error for QueryParameterError {}

/// The six parameters that every pre-signed URL has, and the one of temporary keys. No `Debug`:
/// together they are as good as a key.
#[derive(Default)]
pub(super) struct AuthenticationParameters {
    algorithm: String,
    credential: String,
    /// `X-Amz-Date`.
    pub(super) date: String,
    expires: String,
    /// `X-Amz-SignedHeaders`.
    pub(super) signed_headers: String,
    /// `X-Amz-Signature`.
    pub(super) signature: String,
    /// `X-Amz-Security-Token`.
    pub(super) security_token: Option<String>,
}

impl AuthenticationParameters {
    /// Reads a query. Where a parameter is sent twice, the last one counts.
    pub(super) fn read(query: &str) -> Self {
        let mut parameters = Self::default();
        for (name, value) in query_parameters(query) {
            let value = String::from_utf8_lossy(&value).into_owned();
            match name.as_slice() {
                b"X-Amz-Algorithm" => parameters.algorithm = value,
                b"X-Amz-Credential" => parameters.credential = value,
                b"X-Amz-Date" => parameters.date = value,
                b"X-Amz-Expires" => parameters.expires = value,
                b"X-Amz-SignedHeaders" => parameters.signed_headers = value,
                b"X-Amz-Signature" => parameters.signature = value,
                b"X-Amz-Security-Token" => parameters.security_token = Some(value),
                _ => {}
            }
        }
        parameters
    }

    /// Whether the URL is not signed at all.
    pub(super) fn are_absent(&self) -> bool {
        self.six().iter().all(|value| value.is_empty())
    }

    /// Refuses unless all six are present and the algorithm is known.
    pub(super) fn check(&self) -> Result<(), QueryParameterError> {
        if self.six().iter().any(|value| value.is_empty()) {
            return Err(QueryParameterError::Missing);
        }
        if self.algorithm != ALGORITHM {
            return Err(QueryParameterError::UnsupportedAlgorithm);
        }
        Ok(())
    }

    /// When the URL was signed.
    pub(super) fn signed_at(&self) -> Result<Timestamp, QueryParameterError> {
        Timestamp::parse_basic(&self.date).ok_or(QueryParameterError::MalformedDate)
    }

    /// The credential, if it is for this region and service and the day of the date.
    pub(super) fn credential(
        &self,
        expected: Scope<'_>,
    ) -> Result<Credential<'_>, QueryParameterError> {
        let credential =
            Credential::parse(&self.credential).ok_or(QueryParameterError::MalformedCredential)?;
        let day = self.date.get(..8).unwrap_or_default();
        if credential.date != day {
            let (got, expected) = (credential.date.to_owned(), day.to_owned());
            return Err(QueryParameterError::WrongDate { got, expected });
        }
        if credential.region != expected.region {
            let (got, expected) = (credential.region.to_owned(), expected.region.to_owned());
            return Err(QueryParameterError::WrongRegion { got, expected });
        }
        if credential.service != expected.service {
            let (got, expected) = (credential.service.to_owned(), expected.service.to_owned());
            return Err(QueryParameterError::WrongService { got, expected });
        }
        if credential.terminator != Credential::TERMINATOR {
            let got = credential.terminator.to_owned();
            return Err(QueryParameterError::WrongTerminator { got });
        }
        Ok(credential)
    }

    /// For how many seconds the URL is valid.
    pub(super) fn expires_in(&self) -> Result<i64, QueryParameterError> {
        match self.expires.parse() {
            Err(_) => Err(QueryParameterError::ExpiresNotANumber),
            Ok(..0) => Err(QueryParameterError::ExpiresNegative),
            Ok(seconds) if seconds > MAX_EXPIRES_SECONDS => {
                Err(QueryParameterError::ExpiresTooLarge)
            }
            Ok(seconds) => Ok(seconds),
        }
    }

    fn six(&self) -> [&str; 6] {
        [
            &self.algorithm,
            &self.credential,
            &self.signature,
            &self.date,
            &self.signed_headers,
            &self.expires,
        ]
    }
}
