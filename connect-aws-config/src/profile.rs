//! Reads a profile of AWS's shared configuration as settings of a client.

use std::io::ErrorKind;

use aws_runtime::env_config::EnvConfigValue;
use aws_runtime::env_config::file::EnvConfigFileKind::{Config, Credentials};
use aws_runtime::env_config::file::EnvConfigFiles;
use aws_types::os_shim_internal::{Env, Fs};
use connect_runtime::{ConfigError, EndpointOverrides, Environment, Settings};

use crate::in_one_line;

/// The existing configuration files of the process. AWS's loader would take an empty variable for a path, and
/// a file that is not valid UTF-8 for an empty one.
pub(crate) async fn files(environment: &Environment) -> Result<EnvConfigFiles, ConfigError> {
    let home = std::env::home_dir().unwrap_or_default();
    // The builder panics without any file.
    let mut files = EnvConfigFiles::builder().with_contents(Config, "");
    for (kind, variable, name) in [
        (Config, "AWS_CONFIG_FILE", "config"),
        (Credentials, "AWS_SHARED_CREDENTIALS_FILE", "credentials"),
    ] {
        let path = environment.get(variable).unwrap_or_default();
        let path = match path.strip_prefix("~/") {
            Some(path) => home.join(path),
            None if path.is_empty() => home.join(".aws").join(name),
            None => path.into(),
        };
        let bytes = match Fs::real().read_to_end(&path).await {
            Err(error) if error.kind() == ErrorKind::NotFound => continue,
            // AWS's loader reports a file that cannot be read.
            bytes => bytes.unwrap_or_default(),
        };
        let first = bytes.utf8_chunks().next();
        if let Some(chunk) = first.filter(|chunk| !chunk.invalid().is_empty()) {
            let line = 1 + chunk.valid().matches('\n').count();
            let path = path.display();
            return Err(unusable(&format!("{path} on line {line}: not valid UTF-8")));
        }
        files = files.with_file(kind, path);
    }
    Ok(files.build())
}

fn unusable(problem: &str) -> ConfigError {
    ConfigError::Invalid {
        setting: "AWS's shared configuration".to_owned(),
        problem: format!("{problem}; correct the file"),
    }
}

/// The settings of a profile in these files, read as text: AWS's loader ignores invalid values, or panics.
pub(crate) async fn settings(
    profile: &str,
    files: &EnvConfigFiles,
) -> Result<Settings, ConfigError> {
    let name = Some(profile.to_owned().into());
    let sections = aws_config::profile::load(&Fs::real(), &Env::real(), files, name).await;
    let sections = sections.map_err(|error| unusable(&in_one_line(&error)))?;
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
