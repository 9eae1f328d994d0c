//! What is wrong with the TLS of a server or proxy, and what to do about it.

use std::error::Error;
use std::io;

use aws_smithy_types::DateTime;
use aws_smithy_types::date_time::Format;
use rustls::pki_types::UnixTime;
use rustls::{CertificateError, InvalidMessage, OtherError};

use crate::Source;
use crate::peer::Peer;

/// Rewrites an error of rustls for the person who has to act on it; any other is returned unchanged.
pub(crate) fn explain(error: Source, peer: Peer) -> Source {
    match rustls_error(error.as_ref()) {
        Some(tls) => describe(tls, peer).into(),
        None => error,
    }
}

/// An I/O error displays the error that it wraps, and does not return it as its source.
fn rustls_error<'e>(error: &'e (dyn Error + 'static)) -> Option<&'e rustls::Error> {
    if let Some(found) = error.downcast_ref::<rustls::Error>() {
        return Some(found);
    }
    let held = error
        .downcast_ref::<io::Error>()
        .and_then(io::Error::get_ref);
    rustls_error(match held {
        Some(held) => held,
        None => error.source()?,
    })
}

fn describe(error: &rustls::Error, peer: Peer) -> String {
    use CertificateError as Certificate;
    let (peer, address, without_tls) = match peer {
        Peer::Server => (
            "server",
            "the endpoint",
            "write a local endpoint with `http://`, or correct the port",
        ),
        Peer::Proxy => ("proxy", "its address", "write its address with `http://`"),
    };
    let problem = match error {
        rustls::Error::InvalidCertificate(problem) => problem,
        rustls::Error::InvalidMessage(InvalidMessage::InvalidContentType) => {
            return format!("the {peer} does not speak TLS; {without_tls}");
        }
        other => return format!("TLS failed: {other}"),
    };
    match problem {
        // `BadSignature`: the issuer has the name of a trusted one, but another key.
        Certificate::UnknownIssuer | Certificate::BadSignature => format!(
            "the {peer}'s certificate is from an issuer that is not trusted; add the issuer's \
             with `add_root_certificates`, or to the file that SSL_CERT_FILE names",
        ),
        Certificate::ExpiredContext { time, not_after } => format!(
            "the {peer}'s certificate expired at {}, and the local time is {}; set the clock, or \
             renew the certificate",
            shown(*not_after),
            shown(*time),
        ),
        Certificate::NotValidYetContext { time, not_before } => format!(
            "the {peer}'s certificate is not valid before {}, and the local time is {}; set the clock",
            shown(*not_before),
            shown(*time),
        ),
        Certificate::NotValidForNameContext {
            expected,
            presented,
        } => format!(
            "the {peer}'s certificate is not for `{}`, but for {}; correct {address}",
            expected.to_str(),
            names(presented),
        ),
        Certificate::Other(other) if is_of_authority(other) => format!(
            "the {peer}'s certificate is a CA certificate, not that of a server; create one \
             with CA:FALSE"
        ),
        _ => format!("TLS failed: {error}"),
    }
}

/// An error of webpki for which rustls has no variant.
fn is_of_authority(error: &OtherError) -> bool {
    error.to_string() == "CaUsedAsEndEntity"
}

fn shown(time: UnixTime) -> String {
    let time = DateTime::from_secs(time.as_secs().try_into().unwrap_or(i64::MAX));
    let shown = time.fmt(Format::DateTime);
    shown.unwrap_or_else(|_| "a time after the year 9999".to_owned())
}

/// rustls formats each name as `DnsName("a.example")`.
fn names(presented: &[String]) -> String {
    if presented.is_empty() {
        return "no host".to_owned();
    }
    // Not with `join`, which is much code to compile for a rare error.
    let mut shown = String::new();
    for name in presented {
        let separator = if shown.is_empty() { "" } else { ", " };
        let name = name.split('"').nth(1).unwrap_or(name);
        shown = format!("{shown}{separator}`{name}`");
    }
    shown
}
