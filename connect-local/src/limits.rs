//! The limits on a file: its size, extension, name and resource.

use std::time::SystemTime;

use connect_operations::attached_files::{
    AllowedExtension, AttachmentScope, ExtensionConfiguration,
};
use connect_operations::exceptions::{
    AttachedFileInvalidRequestExceptionReason as Reason, InvalidRequestException,
    InvalidRequestExceptionReason,
};

/// [Stated by AWS](https://docs.aws.amazon.com/connect/latest/adminguide/amazon-connect-service-limits.html):
/// 20 MB for a file unless configured otherwise.
const DEFAULT_SIZE: i64 = 20 * 1024 * 1024;
const DEFAULT_EXTENSIONS: &str =
    "csv doc docx heic jfif jpeg jpg mov mp4 pdf png ppt pptx rtf txt wav xls xlsx";
pub(crate) const SCOPES: [AttachmentScope; 4] = [
    AttachmentScope::Email,
    AttachmentScope::Chat,
    AttachmentScope::Case,
    AttachmentScope::Task,
];

/// [Stated by AWS](https://docs.aws.amazon.com/connect/latest/adminguide/amazon-connect-service-limits.html):
/// files of emails have at most 20 MB; those of cases, chats and tasks can be allowed 100 MB.
pub(crate) fn largest_size(scope: &AttachmentScope) -> i64 {
    const MEBIBYTE: i64 = 1024 * 1024;
    match scope {
        AttachmentScope::Email => 20 * MEBIBYTE,
        _ => 100 * MEBIBYTE,
    }
}

/// The limits for the files of one kind of resource.
#[derive(Debug, Clone)]
pub(crate) struct Limits {
    pub(crate) size: i64,
    pub(crate) extensions: Vec<String>,
    pub(crate) modified: Option<SystemTime>,
}

impl Default for Limits {
    fn default() -> Self {
        let extensions = DEFAULT_EXTENSIONS.split(' ');
        Self {
            size: DEFAULT_SIZE,
            extensions: extensions.map(str::to_owned).collect(),
            modified: None,
        }
    }
}

impl Limits {
    pub(crate) fn extension_configuration(&self) -> ExtensionConfiguration {
        let extensions = self.extensions.iter();
        let extensions =
            extensions.map(|extension| AllowedExtension::builder().extension(extension).build());
        ExtensionConfiguration::builder()
            .allowed_extensions(extensions)
            .build()
    }

    pub(crate) fn check(&self, name: &str, size: i64) -> Result<(), InvalidRequestException> {
        if size < 1 || size > self.size {
            return Err(invalid(
                Reason::InvalidFileSize,
                format!(
                    "the file has {size} bytes; the allowed size is 1 byte to {}",
                    mebibytes(self.size)
                ),
            ));
        }
        self.check_extension(name)
    }

    fn check_extension(&self, name: &str) -> Result<(), InvalidRequestException> {
        let extension = name.rsplit_once('.').map(|(_, extension)| extension);
        let is_allowed = |extension: &str| {
            let mut allowed = self.extensions.iter();
            allowed.any(|allowed| allowed.eq_ignore_ascii_case(extension))
        };
        let problem = match extension {
            Some(extension) if is_allowed(extension) => return Ok(()),
            None | Some("") => "the file name has no extension".to_owned(),
            Some(extension) => format!("the extension `{extension}` is not allowed"),
        };
        let allowed = self.extensions.join(", ");
        Err(invalid(
            Reason::InvalidFileType,
            format!("{problem}; the allowed extensions are {allowed}"),
        ))
    }
}

/// `20 MiB`; in bytes if the size is not a whole number of MiB.
pub(crate) fn mebibytes(bytes: i64) -> String {
    const MEBIBYTE: i64 = 1024 * 1024;
    if bytes >= MEBIBYTE && bytes % MEBIBYTE == 0 {
        format!("{} MiB ({bytes} bytes)", bytes / MEBIBYTE)
    } else {
        format!("{bytes} bytes")
    }
}

fn invalid(reason: Reason, message: impl Into<String>) -> InvalidRequestException {
    InvalidRequestException::builder()
        .message(message)
        .reason(InvalidRequestExceptionReason::AttachedFileInvalidRequestExceptionReason(reason))
        .build()
}

/// The kind of resource that an ARN names, by its form, and how many files it may have.
pub(crate) fn scope_of(
    resource: &str,
) -> Result<(AttachmentScope, usize), InvalidRequestException> {
    let parts: Vec<&str> = resource.splitn(6, ':').collect();
    match parts.as_slice() {
        ["arn", _, "cases", _, _, path]
            if path.starts_with("domain/") && path.contains("/case/") =>
        {
            Ok((AttachmentScope::Case, 50))
        }
        ["arn", _, "connect", _, _, path]
            if path.starts_with("instance/") && path.contains("/contact/") =>
        {
            Ok((AttachmentScope::Email, 10))
        }
        _ => Err(InvalidRequestException::builder()
            .message(format!("`{resource}` is not a case or contact ARN"))
            .build()),
    }
}
