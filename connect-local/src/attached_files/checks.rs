//! The checks before a file is created.

use std::time::{Duration, SystemTime};

use connect_operations::attached_files as api;
use connect_operations::exceptions::{
    AttachedFileServiceQuotaExceededExceptionReason as QuotaReason, InvalidRequestException,
    ResourceConflictException, ServiceQuotaExceededException, ServiceQuotaExceededExceptionReason,
};

use super::invalid;
use crate::assumptions::Outcome;
use crate::state::State;
use crate::store::{Request, StoredFile, Tables, UsedToken};

const DEFAULT_URL_EXPIRY: i32 = 300;

/// The outputs of both operations that create a file, for a token that is used again.
pub(super) enum TokenRefusal {
    Invalid(InvalidRequestException),
    Conflict(ResourceConflictException),
}

pub(super) fn repeated(
    state: &State,
    tables: &Tables,
    instance: &str,
    token: Option<&str>,
    request: &Request,
    now: SystemTime,
) -> Result<Option<StoredFile>, TokenRefusal> {
    let Some(token) = token else { return Ok(None) };
    let Some(used) = tables.tokens.get(&(instance.to_owned(), token.to_owned())) else {
        return Ok(None);
    };
    if now
        .duration_since(used.at)
        .is_ok_and(|age| age > state.assumptions.token_lifetime)
    {
        return Ok(None);
    }
    let message = "the ClientToken was used for another request";
    match state.assumptions.reused_token {
        _ if used.request == *request => {}
        Outcome::Accept => {}
        Outcome::InvalidRequest => return Err(TokenRefusal::Invalid(invalid(message))),
        Outcome::Conflict => {
            let conflict = ResourceConflictException::builder()
                .message(message)
                .build();
            return Err(TokenRefusal::Conflict(conflict));
        }
    }
    Ok(tables.files.get(&used.file_id).cloned())
}

pub(super) fn remember(
    tables: &mut Tables,
    file: &StoredFile,
    token: Option<String>,
    request: Request,
    now: SystemTime,
) {
    tables.files.insert(file.id.clone(), file.clone());
    if let Some(token) = token {
        let used = UsedToken {
            file_id: file.id.clone(),
            request,
            at: now,
        };
        tables.tokens.insert((file.instance.clone(), token), used);
    }
}

pub(super) fn check_quota(
    state: &State,
    tables: &Tables,
    resource: &str,
    quota: usize,
    size: u64,
) -> Result<(), ServiceQuotaExceededException> {
    let files = tables
        .files
        .values()
        .filter(|file| file.resource == resource);
    let (count, total) = files.fold((0, size), |(count, total), file| {
        (count + 1, total + file.size)
    });
    let (reason, message) = if count >= quota {
        (
            QuotaReason::TotalFileCountExceeded,
            format!("the resource already has {quota} files, AWS's quota for one resource"),
        )
    } else if state
        .assumptions
        .total_size_quota
        .is_some_and(|quota| total > quota)
    {
        (
            QuotaReason::TotalFileSizeExceeded,
            format!("the resource's files would have {total} bytes"),
        )
    } else {
        return Ok(());
    };
    let reason =
        ServiceQuotaExceededExceptionReason::AttachedFileServiceQuotaExceededExceptionReason(
            reason,
        );
    Err(ServiceQuotaExceededException::builder()
        .message(message)
        .reason(reason)
        .build())
}

/// Ids and ARNs have no control characters. They are sent in the headers of the upload, which cannot
/// contain them either.
pub(super) fn check_place(instance: &str, resource: &str) -> Result<(), InvalidRequestException> {
    for (member, value) in [
        ("InstanceId", instance),
        ("AssociatedResourceArn", resource),
    ] {
        if let Some(character) = value.chars().find(|character| character.is_control()) {
            return Err(invalid(&format!(
                "{member} contains the control character {}; remove it",
                character.escape_unicode()
            )));
        }
    }
    Ok(())
}

/// The service fills in [the identity of its caller][stated]; a caller names a user of Connect.
///
/// [stated]: https://docs.aws.amazon.com/connect/latest/APIReference/API_CreatedByInfo.html
pub(super) fn check_creator(
    creator: Option<&api::CreatedByInfo>,
) -> Result<(), InvalidRequestException> {
    match creator {
        Some(api::CreatedByInfo::AwsIdentityArn(_)) => Err(invalid(
            "CreatedBy.AWSIdentityArn is the service's to set; name a user with ConnectUserArn",
        )),
        _ => Ok(()),
    }
}

/// [Stated by AWS][stated]: the URI names an object, not a folder.
///
/// [stated]: https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateAttachedFile.html
pub(super) fn check_source(uri: &str) -> Result<(), InvalidRequestException> {
    if uri.ends_with('/') {
        return Err(invalid(
            "FileSourceUri ends in `/`; give the URI of an object",
        ));
    }
    Ok(())
}

/// How long a URL is valid. The model's limits are 5 and 300 seconds.
pub(super) fn url_expiry(seconds: Option<i32>) -> Duration {
    let seconds = seconds.unwrap_or(DEFAULT_URL_EXPIRY);
    Duration::from_secs(u64::try_from(seconds).unwrap_or_default())
}

macro_rules! token_refusals {
    ($($error:ident)*) => {$(
        impl From<TokenRefusal> for api::$error {
            fn from(refusal: TokenRefusal) -> Self {
                match refusal {
                    TokenRefusal::Invalid(error) => error.into(),
                    TokenRefusal::Conflict(error) => error.into(),
                }
            }
        }
    )*};
}

token_refusals! { StartAttachedFileUploadError CreateAttachedFileError }
