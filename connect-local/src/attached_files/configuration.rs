//! The limits that an administrator sets for files.

use connect_operations::attached_files as api;
use connect_operations::exceptions::InvalidParameterException;

use super::instance_id;
use crate::limits::{SCOPES, largest_size, mebibytes};
use crate::state::State;

pub(super) fn describe(
    state: &State,
    operation: api::DescribeAttachedFilesConfiguration,
) -> Result<
    api::DescribeAttachedFilesConfigurationOutput,
    api::DescribeAttachedFilesConfigurationError,
> {
    let (instance, scope) = (
        instance_id(&operation.instance_id),
        operation.attachment_scope,
    );
    let limits = state
        .store
        .tables()
        .limits
        .get(&(instance.clone(), scope.clone()))
        .cloned();
    let limits = limits.unwrap_or_default();
    let configuration = api::AttachedFilesConfiguration::builder()
        .instance_id(instance)
        .attachment_scope(scope)
        .maximum_size_limit_in_bytes(limits.size)
        .extension_configuration(limits.extension_configuration())
        .maybe_last_modified_time(limits.modified.map(Into::into))
        .build();
    Ok(api::DescribeAttachedFilesConfigurationOutput::builder()
        .attached_files_configuration(configuration)
        .build())
}

pub(super) fn list(
    state: &State,
    operation: api::ListAttachedFilesConfigurations,
) -> Result<api::ListAttachedFilesConfigurationsOutput, api::ListAttachedFilesConfigurationsError> {
    let instance = instance_id(&operation.instance_id);
    let page = operation.max_results;
    let page = page.and_then(|page| usize::try_from(page).ok());
    let page = page.unwrap_or(SCOPES.len());
    let first: usize = match operation.next_token {
        None => 0,
        Some(token) => token
            .parse()
            .map_err(|_| invalid_parameter("NextToken is not valid"))?,
    };
    let tables = state.store.tables();
    let summaries = SCOPES.iter().skip(first).take(page).map(|scope| {
        let limits = tables
            .limits
            .get(&(instance.clone(), scope.clone()))
            .cloned()
            .unwrap_or_default();
        api::AttachedFilesConfigurationSummary::builder()
            .instance_id(&instance)
            .attachment_scope(scope.clone())
            .maximum_size_limit_in_bytes(limits.size)
            .extension_configuration(limits.extension_configuration())
            .build()
    });
    let next = first.saturating_add(page);
    Ok(api::ListAttachedFilesConfigurationsOutput::builder()
        .attached_files_configurations(summaries)
        .maybe_next_token((next < SCOPES.len()).then(|| next.to_string()))
        .build())
}

pub(super) fn update(
    state: &State,
    operation: api::UpdateAttachedFilesConfiguration,
) -> Result<api::UpdateAttachedFilesConfigurationOutput, api::UpdateAttachedFilesConfigurationError>
{
    let (instance, scope) = (
        instance_id(&operation.instance_id),
        operation.attachment_scope,
    );
    let mut tables = state.store.tables();
    let limits = tables
        .limits
        .entry((instance.clone(), scope.clone()))
        .or_default();
    if let Some(size) = operation.maximum_size_limit_in_bytes {
        let largest = largest_size(&scope);
        if size > largest {
            let scope = scope.as_str();
            let message = format!(
                "MaximumSizeLimitInBytes is {size}; the largest for {scope} is {}",
                mebibytes(largest)
            );
            return Err(invalid_parameter(message).into());
        }
        limits.size = size;
    }
    if let Some(configuration) = operation.extension_configuration {
        let extensions = configuration.allowed_extensions.into_iter();
        limits.extensions = extensions.map(|allowed| allowed.extension).collect();
    }
    let now = state.clock.now();
    limits.modified = Some(now);
    Ok(api::UpdateAttachedFilesConfigurationOutput::builder()
        .instance_id(instance)
        .attachment_scope(scope)
        .maximum_size_limit_in_bytes(limits.size)
        .extension_configuration(limits.extension_configuration())
        .last_modified_time(now)
        .build())
}

fn invalid_parameter(message: impl Into<String>) -> InvalidParameterException {
    InvalidParameterException::builder()
        .message(message)
        .build()
}
