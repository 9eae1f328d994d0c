//! The settings of an upload.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use connect_operations::attached_files::{AttachmentScope, CreatedByInfo, FileUseCaseType};

use crate::exchange::Limits;
use crate::progress::ProgressFn;
use crate::source::Origin;
use crate::state::UploadState;

/// AWS states that scanning may take 60 seconds; the rest is margin.
const PATIENCE: Duration = Duration::from_secs(90);

#[derive(Clone)]
pub(crate) struct Plan {
    pub(crate) instance_id: String,
    pub(crate) associated_resource_arn: String,
    pub(crate) origin: Origin,
    pub(crate) file_name: Option<String>,
    pub(crate) file_use_case_type: FileUseCaseType,
    pub(crate) created_by: Option<CreatedByInfo>,
    pub(crate) tags: Option<BTreeMap<String, String>>,
    pub(crate) client_token: Option<String>,
    pub(crate) url_expiry_in_seconds: Option<i32>,
    pub(crate) preflight: Option<AttachmentScope>,
    pub(crate) limits: Limits,
    pub(crate) patience: Option<Duration>,
    pub(crate) timeout: Option<Duration>,
    pub(crate) progress: ProgressFn,
    /// The state to resume from.
    pub(crate) state: Option<UploadState>,
}

impl Plan {
    pub(crate) fn new(
        instance_id: String,
        associated_resource_arn: String,
        origin: Origin,
    ) -> Self {
        Self {
            instance_id,
            associated_resource_arn,
            origin,
            file_name: None,
            file_use_case_type: FileUseCaseType::Attachment,
            created_by: None,
            tags: None,
            client_token: None,
            url_expiry_in_seconds: None,
            preflight: None,
            limits: Limits::default(),
            patience: Some(PATIENCE),
            timeout: None,
            progress: Arc::new(|_| {}),
            state: None,
        }
    }
}
