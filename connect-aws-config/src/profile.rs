//! Reads a profile of AWS's shared configuration as settings of a client.

use std::io::ErrorKind;

use aws_runtime::env_config::EnvConfigValue;
use aws_runtime::env_config::file::EnvConfigFiles;
use aws_types::os_shim_internal::{Env, Fs};
use connect_runtime::{ConfigError, EndpointOverrides, Settings};

use crate::in_one_line;

/// Reports a configuration file that cannot be read or is not valid UTF-8: AWS's crates would take it for an
/// empty one.
async fn check_files(environment: &Env) -> Result<(), ConfigError> {
    let home = std::env::home_dir().unwrap_or_default();
    for (variable, default) in [
        ("AWS_CONFIG_FILE", "~/.aws/config"),
        ("AWS_SHARED_CREDENTIALS_FILE", "~/.aws/credentials"),
    ] {
        let path = environment.get(variable).unwrap_or(default.into());
        let path = match path.strip_prefix("~/") {
            Some(path) => home.join(path),
            None => path.into(),
        };
        let bytes = match Fs::real().read_to_end(&path).await {
            Err(error) if error.kind() == ErrorKind::NotFound => continue,
            read => read,
        };
        let path = path.display();
        let bytes =
            bytes.map_err(|error| unusable(&format!("could not read file `{path}`: {error}")))?;
        let first = bytes.utf8_chunks().next();
        if let Some(chunk) = first.filter(|chunk| !chunk.invalid().is_empty()) {
            let line = 1 + chunk.valid().matches('\n').count();
            return Err(unusable(&format!("{path} on line {line}: not valid UTF-8")));
        }
    }
    Ok(())
}

fn unusable(problem: &str) -> ConfigError {
    ConfigError::Invalid {
        setting: "AWS's shared configuration".to_owned(),
        problem: format!("{problem}; correct the file"),
    }
}

/// The settings of the profile, read as text: AWS's loader ignores invalid values, or panics.
pub(crate) async fn settings(environment: &Env) -> Result<Settings, ConfigError> {
    check_files(environment).await?;
    let files = EnvConfigFiles::default();
    let sections = aws_config::profile::load(&Fs::real(), environment, &files, None).await;
    let sections = sections.map_err(|error| unusable(&in_one_line(&error)))?;
    let profile = sections.selected_profile();
    let mut settings = Settings::from_profile(profile, |key| sections.get(key).map(str::to_owned));
    let source = format!("`endpoint_url` of the profile `{}`", profile.escape_debug());
    let no_variables = Env::from_slice(&[]);
    settings.endpoint = EndpointOverrides::from_fn(move |service_id| {
        // From the profile's `services` section, else from the profile itself.
        let value = EnvConfigValue::new()
            .profile("endpoint_url")
            .service_id(service_id);
        let (url, _) = value.load(&no_variables, Some(&sections))?;
        Some((source.clone().into(), url.into_owned()))
    });
    Ok(settings)
}
