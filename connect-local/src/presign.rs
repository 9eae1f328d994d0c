//! Creates pre-signed URLs with AWS's own signer; they are verified by an independent implementation.

use std::time::{Duration, SystemTime};

use aws_credential_types::Credentials;
use aws_sigv4::http_request::{
    PercentEncodingMode, SignableBody, SignableRequest, SignatureLocation, SigningSettings,
    UriPathNormalizationMode,
};
use aws_sigv4::sign::v4;
use aws_smithy_runtime_api::client::identity::Identity;
use percent_encoding::utf8_percent_encode;

use crate::sigv4::{AccessKey, RESERVED};

/// What a URL allows, and for how long.
pub(crate) struct Grant<'a> {
    pub(crate) method: &'a str,
    /// Without a query, percent-encoded.
    pub(crate) address: String,
    /// Parameters that are signed with the rest, not yet encoded.
    pub(crate) query: &'a [(&'a str, &'a str)],
    pub(crate) headers: &'a [(String, String)],
    pub(crate) expires_in: Duration,
}

/// A [pre-signed URL](https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html).
pub(crate) fn presign(
    grant: Grant<'_>,
    key: &AccessKey,
    region: &str,
    time: SystemTime,
) -> Result<String, Box<dyn std::error::Error + Send + Sync>> {
    let address = with_query(grant.address, grant.query);
    let headers = grant
        .headers
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()));
    let request = SignableRequest::new(
        grant.method,
        &address,
        headers,
        SignableBody::UnsignedPayload,
    )?;

    let mut settings = SigningSettings::default();
    settings.signature_location = SignatureLocation::QueryParams;
    settings.percent_encoding_mode = PercentEncodingMode::Single;
    settings.uri_path_normalization_mode = UriPathNormalizationMode::Disabled;
    settings.expires_in = Some(grant.expires_in);
    let credentials = Credentials::new(
        &key.id,
        &key.secret,
        key.session_token.clone(),
        None,
        "local",
    );
    let identity = Identity::from(credentials);
    let parameters = v4::SigningParams::builder()
        .identity(&identity)
        .region(region)
        .name("s3")
        .time(time)
        .settings(settings)
        .build()?
        .into();
    let (_, signed) = aws_sigv4::http_request::sign(request, &parameters)?
        .into_parts()
        .0
        .into_parts();
    Ok(with_query(
        address,
        &signed
            .iter()
            .map(|(name, value)| (*name, value.as_ref()))
            .collect::<Vec<_>>(),
    ))
}

fn with_query(mut address: String, query: &[(&str, &str)]) -> String {
    for (name, value) in query {
        address.push(if address.contains('?') { '&' } else { '?' });
        address.push_str(name);
        address.push('=');
        address.extend(utf8_percent_encode(value, RESERVED));
    }
    address
}
