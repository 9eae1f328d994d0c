//! A profile of AWS's shared configuration, as settings of a client.

use aws_runtime::env_config::EnvConfigValue;
use aws_runtime::env_config::file::EnvConfigFiles;
use aws_types::os_shim_internal::{Env, Fs};
use connect_runtime::{ConfigError, EndpointOverrides, Settings};

use crate::in_one_line;

/// What the files of the process say in this profile, as text: AWS's own loader drops what it cannot
/// read, or panics.
pub(crate) async fn settings(profile: &str) -> Result<Settings, ConfigError> {
    let name = Some(profile.to_owned().into());
    let files = EnvConfigFiles::default();
    let sections = aws_config::profile::load(&Fs::real(), &Env::real(), &files, name).await;
    let sections = sections.map_err(|error| ConfigError::Invalid {
        setting: "AWS's shared configuration".to_owned(),
        problem: format!("{}; correct the file", in_one_line(&error)),
    })?;
    let mut settings = Settings::from_profile(profile, |key| sections.get(key).map(str::to_owned));
    let source = format!("`endpoint_url` of the profile `{}`", profile.escape_debug());
    let no_variables = Env::from_slice(&[]);
    settings.endpoint = EndpointOverrides::from_fn(move |service_id| {
        // Of the profile's `services`, else its own.
        let value = EnvConfigValue::new()
            .profile("endpoint_url")
            .service_id(service_id);
        let (url, _) = value.load(&no_variables, Some(&sections))?;
        Some((source.clone().into(), url.into_owned()))
    });
    Ok(settings)
}
