//! Checks a file against the configuration that the administrator has set.

use std::collections::HashMap;
use std::time::Duration;

use connect_operations::attached_files::{
    AttachedFilesConfiguration, AttachmentScope, DescribeAttachedFilesConfiguration,
};
use connect_runtime::Client;
use tokio::sync::Mutex;
use tokio::time::Instant;

use crate::error::UploadErrorKind;

/// How long a configuration is cached: an administrator may change it.
const LIFETIME: Duration = Duration::from_mins(5);
/// AWS's published model: 1 to 256 characters.
const MOST_CHARACTERS: usize = 256;
const MEBIBYTE: u64 = 1024 * 1024;

/// The configurations fetched so far, by instance and scope.
#[derive(Default)]
pub(crate) struct Configurations(
    Mutex<HashMap<(String, AttachmentScope), (Instant, AttachedFilesConfiguration)>>,
);

impl Configurations {
    /// Fails if the file is not allowed.
    pub(crate) async fn check(
        &self,
        client: &Client,
        instance_id: &str,
        scope: &AttachmentScope,
        file_name: &str,
        bytes: u64,
    ) -> Result<(), UploadErrorKind> {
        check_name(file_name)?;
        // Locked across the request, so that concurrent uploads fetch it once.
        let mut known = self.0.lock().await;
        let key = (instance_id.to_owned(), scope.clone());
        let fresh = known
            .get(&key)
            .filter(|(since, _)| since.elapsed() < LIFETIME);
        let configuration = if let Some((_, configuration)) = fresh {
            configuration.clone()
        } else {
            let configuration = describe(client, instance_id, scope).await?;
            known.insert(key, (Instant::now(), configuration.clone()));
            configuration
        };
        drop(known);
        check_size(&configuration, bytes)?;
        check_extension(&configuration, file_name)
    }
}

async fn describe(
    client: &Client,
    instance_id: &str,
    scope: &AttachmentScope,
) -> Result<AttachedFilesConfiguration, UploadErrorKind> {
    let operation = DescribeAttachedFilesConfiguration::builder()
        .instance_id(instance_id)
        .attachment_scope(scope.clone())
        .build();
    let output = client
        .send(operation)
        .await
        .map_err(connect_runtime::AnyError::from)?;
    Ok(output.attached_files_configuration)
}

fn check_name(name: &str) -> Result<(), UploadErrorKind> {
    let characters = name.chars().count();
    if !(1..=MOST_CHARACTERS).contains(&characters) {
        return not_allowed(format!(
            "the file's name has {characters} characters, but FileName takes 1 to {MOST_CHARACTERS}; give a shorter one with `.file_name(…)`"
        ));
    }
    match name.chars().find(|character| character.is_control()) {
        Some(character) => not_allowed(format!(
            "the file's name has the control character {}, but FileName takes none; give one without it with `.file_name(…)`",
            character.escape_unicode()
        )),
        None => Ok(()),
    }
}

fn check_size(
    configuration: &AttachedFilesConfiguration,
    bytes: u64,
) -> Result<(), UploadErrorKind> {
    let limit = configuration.maximum_size_limit_in_bytes;
    match limit.and_then(|limit| u64::try_from(limit).ok()) {
        Some(limit) if bytes > limit => not_allowed(format!(
            "the file has {}, but MaximumSizeLimitInBytes of {} is {}; send a smaller one, or raise the limit with UpdateAttachedFilesConfiguration",
            mebibytes(bytes),
            configuration.attachment_scope,
            mebibytes(limit)
        )),
        _ => Ok(()),
    }
}

fn check_extension(
    configuration: &AttachedFilesConfiguration,
    name: &str,
) -> Result<(), UploadErrorKind> {
    let Some(extensions) = &configuration.extension_configuration else {
        return Ok(());
    };
    let allowed: Vec<&str> = extensions
        .allowed_extensions
        .iter()
        .map(|allowed| &*allowed.extension)
        .collect();
    let extension = name.rsplit_once('.').map_or("", |(_, extension)| extension);
    if allowed
        .iter()
        .any(|allowed| allowed.eq_ignore_ascii_case(extension))
    {
        return Ok(());
    }
    let problem = if extension.is_empty() {
        "the file's name has no extension".to_owned()
    } else {
        format!("the file's extension is `{extension}`")
    };
    not_allowed(format!(
        "{problem}, but AllowedExtensions of {} are {}; send another file, or add it with UpdateAttachedFilesConfiguration",
        configuration.attachment_scope,
        allowed.join(", ")
    ))
}

fn not_allowed(problem: String) -> Result<(), UploadErrorKind> {
    Err(UploadErrorKind::NotAllowed(problem))
}

/// `20 MiB (20971520 bytes)`, and `20.01 MiB (20971521 bytes)`: rounded up, so that one byte too many shows.
fn mebibytes(bytes: u64) -> String {
    if bytes < MEBIBYTE {
        return format!("{bytes} bytes");
    }
    let hundredths = (u128::from(bytes) * 100).div_ceil(u128::from(MEBIBYTE));
    match hundredths % 100 {
        0 => format!("{} MiB ({bytes} bytes)", hundredths / 100),
        rest => format!("{}.{rest:02} MiB ({bytes} bytes)", hundredths / 100),
    }
}
