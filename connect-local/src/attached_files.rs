//! The nine operations on attached files.

#![expect(
    clippy::needless_pass_by_value,
    clippy::unnecessary_wraps,
    reason = "a handler is given the operation itself, and returns a result"
)]

mod checks;
mod configuration;

use std::sync::Arc;
use std::time::SystemTime;

use connect_operations::attached_files as api;
use connect_operations::attached_files::{FileStatusType, UploadUrlMetadata};
use connect_operations::exceptions::{
    InternalServiceException, InvalidRequestException, ResourceNotFoundException,
};
use connect_runtime::{Sensitive, new_idempotency_token};
use tokio::time::Instant;

use self::checks::{
    check_creator, check_place, check_quota, check_source, remember, repeated, url_expiry,
};
use crate::assumptions::Outcome;
use crate::limits::scope_of;
use crate::request::RequestHead;
use crate::router::Router;
use crate::s3::Bucket;
use crate::state::State;
use crate::store::{FileState, Request, StoredFile, iso8601};

/// Adds the nine operations to a router.
pub(crate) fn serve(router: &mut Router, state: &Arc<State>) {
    macro_rules! serve {
        ($($operation:ident: $handler:expr,)*) => {$({
            let state = Arc::clone(state);
            router.add(move |operation: api::$operation, request| {
                std::future::ready($handler(&state, operation, &request))
            });
        })*};
    }
    macro_rules! by_operation {
        ($handler:path) => {
            |state: &State, operation, _: &RequestHead| $handler(state, operation)
        };
    }
    serve! {
        StartAttachedFileUpload: start,
        CompleteAttachedFileUpload: by_operation!(complete),
        GetAttachedFile: get,
        BatchGetAttachedFileMetadata: by_operation!(batch_get),
        CreateAttachedFile: by_operation!(create),
        DescribeAttachedFilesConfiguration: by_operation!(configuration::describe),
        ListAttachedFilesConfigurations: by_operation!(configuration::list),
        UpdateAttachedFilesConfiguration: by_operation!(configuration::update),
    }
    let state = Arc::clone(state);
    router.add(move |operation, _| delete(Arc::clone(&state), operation));
}

fn start(
    state: &State,
    operation: api::StartAttachedFileUpload,
    request_head: &RequestHead,
) -> Result<api::StartAttachedFileUploadOutput, api::StartAttachedFileUploadError> {
    let now = state.clock.now();
    let instance = instance_id(&operation.instance_id);
    let expiry = url_expiry(operation.url_expiry_in_seconds);
    check_place(&instance, &operation.associated_resource_arn)?;
    let (scope, quota) = scope_of(&operation.associated_resource_arn)?;
    check_creator(operation.created_by.as_ref())?;
    let (file, upload) = {
        let mut tables = state.store.tables();
        let token = operation.client_token.clone();
        let mut request = operation.clone();
        request.instance_id.clone_from(&instance);
        // The URL's expiry is not part of the file's identity.
        request.url_expiry_in_seconds = None;
        let request = Request::Start(request);
        let known = repeated(state, &tables, &instance, token.as_deref(), &request, now)?;
        let is_new = known.is_none();
        let file = if let Some(file) = known {
            file
        } else {
            let limits = tables
                .limits
                .get(&(instance.clone(), scope))
                .cloned()
                .unwrap_or_default();
            limits.check(&operation.file_name, operation.file_size_in_bytes)?;
            let size = u64::try_from(operation.file_size_in_bytes).unwrap_or_default();
            check_quota(
                state,
                &tables,
                &operation.associated_resource_arn,
                quota,
                size,
            )?;
            let mut file = new_file(state, instance, operation.associated_resource_arn, now);
            file.name = operation.file_name;
            file.size = size;
            file.use_case = operation.file_use_case_type;
            file.created_by = operation.created_by.or(file.created_by);
            file.tags = operation.tags;
            file
        };
        let upload = Bucket::for_caller(state, request_head)
            .grant_put(&file, expiry, now)
            .map_err(|error| internal(&error))?;
        if is_new {
            remember(&mut tables, &file, token, request, now);
        }
        (file, upload)
    };
    Ok(api::StartAttachedFileUploadOutput::builder()
        .file_arn(&file.arn)
        .file_id(&file.id)
        .creation_time(file.creation_time())
        .file_status(file.status(&state.assumptions.status_after_start))
        .maybe_created_by(file.created_by)
        .upload_url_metadata(
            UploadUrlMetadata::builder()
                .url(Sensitive::new(upload.url))
                .url_expiry(iso8601(now + expiry))
                .headers_to_include(upload.headers)
                .build(),
        )
        .build())
}

fn create(
    state: &State,
    operation: api::CreateAttachedFile,
) -> Result<api::CreateAttachedFileOutput, api::CreateAttachedFileError> {
    let now = state.clock.now();
    let instance = instance_id(&operation.instance_id);
    check_place(&instance, &operation.associated_resource_arn)?;
    let (_, quota) = scope_of(&operation.associated_resource_arn)?;
    check_source(&operation.file_source_uri)?;
    let mut tables = state.store.tables();
    let token = operation.client_token.clone();
    let mut request = operation.clone();
    request.instance_id.clone_from(&instance);
    let request = Request::Create(request);
    let repeated = repeated(state, &tables, &instance, token.as_deref(), &request, now)?;
    let file = if let Some(file) = repeated {
        file
    } else {
        check_quota(state, &tables, &operation.associated_resource_arn, quota, 0)?;
        let mut file = new_file(state, instance, operation.associated_resource_arn, now);
        let name = operation
            .file_source_uri
            .rsplit('/')
            .next()
            .unwrap_or_default();
        name.clone_into(&mut file.name);
        file.use_case = operation.file_use_case_type;
        file.tags = operation.tags;
        file.state = FileState::Checking {
            until: Some(Instant::now()),
            verdict: FileStatusType::Approved,
        };
        remember(&mut tables, &file, token, request, now);
        file
    };
    Ok(api::CreateAttachedFileOutput::builder()
        .file_arn(&file.arn)
        .file_id(&file.id)
        .creation_time(file.creation_time())
        .file_status(file.status(&state.assumptions.status_after_start))
        .build())
}

fn complete(
    state: &State,
    operation: api::CompleteAttachedFileUpload,
) -> Result<api::CompleteAttachedFileUploadOutput, api::CompleteAttachedFileUploadError> {
    let file = find(
        state,
        &operation.instance_id,
        &operation.file_id,
        &operation.associated_resource_arn,
    )?;
    let verdict = match file.state {
        FileState::Received => Some((state.verdict)(&file.arrived())),
        FileState::Awaited => {
            accept(
                state.assumptions.complete_before_put,
                "the file's bytes have not arrived; PUT them first",
            )?;
            Some(FileStatusType::Failed)
        }
        FileState::Checking { .. } => {
            accept(
                state.assumptions.complete_twice,
                "the file has already been completed",
            )?;
            None
        }
    };
    if let (Some(verdict), Some(file)) = (verdict, state.store.tables().files.get_mut(&file.id)) {
        file.state = FileState::Checking {
            until: Instant::now().checked_add(state.assumptions.scan_time),
            verdict,
        };
    }
    Ok(api::CompleteAttachedFileUploadOutput::builder().build())
}

fn get(
    state: &State,
    operation: api::GetAttachedFile,
    request: &RequestHead,
) -> Result<api::GetAttachedFileOutput, api::GetAttachedFileError> {
    let now = state.clock.now();
    let expiry = url_expiry(operation.url_expiry_in_seconds);
    let file = find(
        state,
        &operation.instance_id,
        &operation.file_id,
        &operation.associated_resource_arn,
    )?;
    let status = file.status(&state.assumptions.status_after_start);
    let download = if status == FileStatusType::Approved && file.content.is_some() {
        let bucket = Bucket::for_caller(state, request);
        let url = bucket
            .grant_get(
                &file,
                operation.url_content_disposition.as_ref(),
                expiry,
                now,
            )
            .map_err(|error| internal(&error))?;
        let expiry = iso8601(now + expiry);
        Some(
            api::DownloadUrlMetadata::builder()
                .url(Sensitive::new(url))
                .url_expiry(expiry)
                .build(),
        )
    } else {
        None
    };
    Ok(api::GetAttachedFileOutput::builder()
        .file_arn(&file.arn)
        .file_id(&file.id)
        .creation_time(file.creation_time())
        .file_status(status)
        .file_name(&file.name)
        .file_size_in_bytes(i64::try_from(file.size).unwrap_or(i64::MAX))
        .associated_resource_arn(&file.resource)
        .file_use_case_type(file.use_case)
        .maybe_created_by(file.created_by)
        .maybe_download_url_metadata(download)
        .maybe_tags(file.tags)
        .build())
}

fn batch_get(
    state: &State,
    operation: api::BatchGetAttachedFileMetadata,
) -> Result<api::BatchGetAttachedFileMetadataOutput, api::BatchGetAttachedFileMetadataError> {
    let (mut files, mut errors) = (Vec::new(), Vec::new());
    for id in &operation.file_ids {
        match find(
            state,
            &operation.instance_id,
            id,
            &operation.associated_resource_arn,
        ) {
            Ok(file) => files.push(metadata(state, file)),
            Err(error) => errors.push(
                api::AttachedFileError::builder()
                    .error_code("ResourceNotFoundException")
                    .maybe_error_message(error.message)
                    .file_id(id)
                    .build(),
            ),
        }
    }
    Ok(api::BatchGetAttachedFileMetadataOutput::builder()
        .files(files)
        .errors(errors)
        .build())
}

fn metadata(state: &State, file: StoredFile) -> api::AttachedFile {
    api::AttachedFile::builder()
        .creation_time(file.creation_time())
        .file_status(file.status(&state.assumptions.status_after_start))
        .file_arn(file.arn)
        .file_id(file.id)
        .file_name(file.name)
        .file_size_in_bytes(i64::try_from(file.size).unwrap_or(i64::MAX))
        .maybe_created_by(file.created_by)
        .file_use_case_type(file.use_case)
        .associated_resource_arn(file.resource)
        .maybe_tags(file.tags)
        .build()
}

async fn delete(
    state: Arc<State>,
    operation: api::DeleteAttachedFile,
) -> Result<api::DeleteAttachedFileOutput, api::DeleteAttachedFileError> {
    let file = find(
        &state,
        &operation.instance_id,
        &operation.file_id,
        &operation.associated_resource_arn,
    )?;
    state.store.delete(&file.id).await;
    Ok(api::DeleteAttachedFileOutput::builder().build())
}

/// An instance is named by its id, or by an ARN that ends in it.
fn instance_id(name: &str) -> String {
    name.rsplit("instance/").next().unwrap_or(name).to_owned()
}

fn find(
    state: &State,
    instance: &str,
    file_id: &str,
    resource: &str,
) -> Result<StoredFile, ResourceNotFoundException> {
    let tables = state.store.tables();
    let file = tables.files.get(file_id);
    let file =
        file.filter(|file| file.instance == instance_id(instance) && file.resource == resource);
    file.cloned().ok_or_else(|| {
        let message = format!("`{resource}` has no file `{file_id}`; give a FileId, not an ARN");
        ResourceNotFoundException::builder()
            .message(message)
            .build()
    })
}

fn new_file(state: &State, instance: String, resource: String, now: SystemTime) -> StoredFile {
    let id = new_idempotency_token();
    StoredFile {
        arn: format!(
            "arn:aws:connect:{}:{}:instance/{instance}/file/{id}",
            state.region, state.account
        ),
        id,
        instance,
        resource,
        name: String::new(),
        // A file that is stored elsewhere is never fetched, and the model requires at least one byte.
        size: 1,
        use_case: api::FileUseCaseType::Attachment,
        created_by: Some(api::CreatedByInfo::AwsIdentityArn(format!(
            "arn:aws:iam::{}:user/connect-local",
            state.account
        ))),
        tags: None,
        created: now,
        state: FileState::Awaited,
        content: None,
    }
}

fn accept(outcome: Outcome, message: &str) -> Result<(), InvalidRequestException> {
    match outcome {
        Outcome::Accept => Ok(()),
        Outcome::InvalidRequest | Outcome::Conflict => Err(invalid(message)),
    }
}

fn invalid(message: &str) -> InvalidRequestException {
    InvalidRequestException::builder().message(message).build()
}

fn internal(error: &dyn std::fmt::Display) -> InternalServiceException {
    InternalServiceException::builder()
        .message(error.to_string())
        .build()
}
