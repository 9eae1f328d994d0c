//! The signature in the `Authorization` header, as Amazon Connect accepts it.

use std::time::SystemTime;

use http::HeaderMap;
use http::header::{AUTHORIZATION, DATE};
use http::request::Parts;

use super::canonical::{
    ALGORITHM, SignedHeaders, canonical_query_string, canonical_request, canonical_uri, hex_sha256,
};
use super::credential::{AccessKey, Credential, Scope, find_key};
use super::date::Timestamp;
use super::header_refusal::{HeaderRefusal, hash_for_message};
use super::signature::{SignatureMismatch, check_signature};

/// How far the clock of a caller may be off.
const ALLOWED_SKEW_SECONDS: i64 = 5 * 60;

/// Verifies a request that is signed in its [`Authorization` header][elements].
///
/// `body` is all of the body, for its hash is signed. `now` is the server's time.
///
/// The checks come in the order in which AWS services were seen to make them: parameters of the
/// header, date, signed headers, algorithm, credential, scope, key, signature. One thing differs:
/// the session token is checked together with the key, before the signature.
///
/// # Errors
/// [`HeaderRefusal`] says why the request is refused, in AWS's words.
///
/// [elements]: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-authentication-methods.html
pub fn verify_headers<'k>(
    parts: &Parts,
    body: &[u8],
    scope: Scope<'_>,
    keys: &'k [AccessKey],
    now: SystemTime,
) -> Result<&'k AccessKey, HeaderRefusal> {
    let claim = claim(parts, scope, keys, now)?;
    let canonical = canonical_request(
        parts,
        &canonical_uri(parts.uri.path()),
        &canonical_query_string(parts.uri.query().unwrap_or_default(), None),
        &claim.signed,
        &hex_sha256(body),
    );
    claim
        .check(claim.key, canonical)
        .map_err(HeaderRefusal::SignatureDoesNotMatch)?;
    Ok(claim.key)
}

/// Verifies all but the signature itself, for which the body is not needed: a server can refuse a
/// request before it reads its body.
///
/// # Errors
/// As of [`verify_headers`].
pub fn verify_head(
    parts: &Parts,
    scope: Scope<'_>,
    keys: &[AccessKey],
    now: SystemTime,
) -> Result<(), HeaderRefusal> {
    claim(parts, scope, keys, now).map(drop)
}

/// What a request states about its signature, once everything but the signature was verified.
pub(super) struct Claim<'k> {
    pub(super) key: &'k AccessKey,
    pub(super) signed: SignedHeaders,
    date: String,
    credential: String,
    signature: String,
}

impl Claim<'_> {
    /// Compares the signature with the one that this key gives this canonical request.
    pub(super) fn check(
        &self,
        key: &AccessKey,
        canonical: Vec<u8>,
    ) -> Result<(), Box<SignatureMismatch>> {
        let credential = Credential::parse(&self.credential).unwrap_or_default();
        check_signature(key, &credential, &self.date, canonical, &self.signature)
    }
}

pub(super) fn claim<'k>(
    parts: &Parts,
    scope: Scope<'_>,
    keys: &'k [AccessKey],
    now: SystemTime,
) -> Result<Claim<'k>, HeaderRefusal> {
    let Some(header) = parts.headers.get(AUTHORIZATION) else {
        return Err(HeaderRefusal::MissingAuthenticationToken);
    };
    let text = String::from_utf8_lossy(header.as_bytes());
    let authorization = Authorization::parse(&text)?;
    let date = check_complete(&authorization, request_date(&parts.headers), &text)?;
    check_date(&date, now.into())?;
    let signed = SignedHeaders::parse(authorization.signed_headers);
    check_signed_headers(&signed, &parts.headers)?;
    check_algorithm(authorization.algorithm)?;
    let credential = parse_credential(authorization.credential)?;
    check_scope(&credential, scope, &date)?;
    let token = parts.headers.get("x-amz-security-token");
    let key = find_key(keys, credential.access_key_id, token.map(AsRef::as_ref))
        .map_err(|_| HeaderRefusal::UnrecognizedClient)?;
    Ok(Claim {
        key,
        signed,
        date,
        credential: authorization.credential.to_owned(),
        signature: authorization.signature.to_owned(),
    })
}

/// The parts of an `Authorization` header. What is missing is empty. No `Debug`: for five minutes it
/// is as good as a key.
#[derive(Default)]
struct Authorization<'a> {
    algorithm: &'a str,
    credential: &'a str,
    signed_headers: &'a str,
    signature: &'a str,
}

impl<'a> Authorization<'a> {
    fn parse(text: &'a str) -> Result<Self, HeaderRefusal> {
        // AWS separates at spaces as well as at commas, so a space inside a value is a mistake.
        let mut words = text.split([' ', ',']).filter(|word| !word.is_empty());
        let mut authorization = Self {
            algorithm: words.next().unwrap_or_default(),
            ..Self::default()
        };
        for word in words {
            match word.split_once('=') {
                Some(("Credential", value)) => authorization.credential = value,
                Some(("SignedHeaders", value)) => authorization.signed_headers = value,
                Some(("Signature", value)) => authorization.signature = value,
                Some(_) => {}
                None => {
                    let authorization_hash = hash_for_message(text);
                    return Err(HeaderRefusal::MissingEqualSign { authorization_hash });
                }
            }
        }
        Ok(authorization)
    }

    fn missing(&self) -> Vec<&'static str> {
        let parameters = [
            ("Credential", self.credential),
            ("Signature", self.signature),
            ("SignedHeaders", self.signed_headers),
        ];
        let missing = parameters.iter().filter(|(_, value)| value.is_empty());
        missing.map(|(name, _)| *name).collect()
    }
}

/// Refuses unless all parameters and a date are present; AWS reports all missing ones at once.
fn check_complete(
    authorization: &Authorization<'_>,
    date: Option<String>,
    header: &str,
) -> Result<String, HeaderRefusal> {
    let missing = authorization.missing();
    match date {
        Some(date) if missing.is_empty() => Ok(date),
        date => Err(HeaderRefusal::MissingParameters {
            missing,
            date_missing: date.is_none(),
            authorization_hash: hash_for_message(header),
        }),
    }
}

/// `X-Amz-Date`, or `Date` where it is not sent.
fn request_date(headers: &HeaderMap) -> Option<String> {
    let value = headers.get("x-amz-date").or_else(|| headers.get(DATE))?;
    Some(String::from_utf8_lossy(value.as_bytes()).into_owned())
}

fn check_date(date: &str, now: Timestamp) -> Result<(), HeaderRefusal> {
    let Some(time) = Timestamp::parse_basic(date) else {
        return Err(HeaderRefusal::MalformedDate {
            got: date.to_owned(),
        });
    };
    let earliest = now.minus(ALLOWED_SKEW_SECONDS);
    let latest = now.plus(ALLOWED_SKEW_SECONDS);
    if time < earliest {
        return Err(HeaderRefusal::SignatureExpired {
            date: date.to_owned(),
            earliest: earliest.basic(),
            now: now.basic(),
        });
    }
    if time > latest {
        return Err(HeaderRefusal::SignatureNotYetCurrent {
            date: date.to_owned(),
            latest: latest.basic(),
            now: now.basic(),
        });
    }
    Ok(())
}

fn check_signed_headers(signed: &SignedHeaders, headers: &HeaderMap) -> Result<(), HeaderRefusal> {
    match signed.not_signed(headers).into_iter().next() {
        Some(name) => Err(HeaderRefusal::HeaderNotSigned { name }),
        None => Ok(()),
    }
}

fn check_algorithm(algorithm: &str) -> Result<(), HeaderRefusal> {
    if algorithm == ALGORITHM {
        return Ok(());
    }
    Err(HeaderRefusal::UnsupportedAlgorithm {
        got: algorithm.to_owned(),
    })
}

fn parse_credential(text: &str) -> Result<Credential<'_>, HeaderRefusal> {
    Credential::parse(text).ok_or_else(|| HeaderRefusal::MalformedCredential {
        got: mask_key_id(text),
    })
}

/// Shows a malformed credential from its date on. It is malformed most often because the secret
/// key, which may have slashes, was sent in place of the access key id.
fn mask_key_id(credential: &str) -> String {
    let is_day = |text: &str| text.len() == 8 && text.bytes().all(|byte| byte.is_ascii_digit());
    let scope = credential.split('/').skip_while(|element| !is_day(element));
    std::iter::once("***")
        .chain(scope)
        .collect::<Vec<_>>()
        .join("/")
}

fn check_scope(
    credential: &Credential<'_>,
    expected: Scope<'_>,
    date: &str,
) -> Result<(), HeaderRefusal> {
    let mut problems = Vec::new();
    if credential.region != expected.region {
        problems.push("Credential should be scoped to a valid region.".to_owned());
    }
    if credential.service != expected.service {
        let service = expected.service;
        problems.push(format!(
            "Credential should be scoped to correct service: '{service}'."
        ));
    }
    if credential.terminator != Credential::TERMINATOR {
        problems.push(format!(
            "Credential should be scoped with a valid terminator: '{}', not '{}'.",
            Credential::TERMINATOR,
            credential.terminator
        ));
    }
    let day = date.get(..8).unwrap_or(date);
    if credential.date != day {
        problems.push(format!(
            "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from \
             HTTP: '{}' != '{day}', from '{date}'.",
            credential.date
        ));
    }
    if problems.is_empty() {
        return Ok(());
    }
    Err(HeaderRefusal::WrongScope { problems })
}
