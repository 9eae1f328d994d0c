//! Where the files go: to AWS, or to a local Connect.

use std::error::Error;

use connect_local::LocalConnect;
use connect_runtime::{Client, ConfigError, Environment};

use crate::arguments::Arguments;

/// What the local Connect takes for a case.
const LOCAL_INSTANCE: &str = "11111111-2222-3333-4444-555555555555";
const LOCAL_CASE: &str = "arn:aws:cases:us-east-1:111122223333:domain/example/case/example";

/// A client, and the resource that files are attached to.
pub(crate) struct Target {
    pub(crate) client: Client,
    pub(crate) instance_id: String,
    pub(crate) resource: String,
    /// Ends with the target.
    pub(crate) local: Option<LocalConnect>,
}

impl Target {
    pub(crate) async fn new(arguments: &Arguments) -> Result<Self, Box<dyn Error>> {
        let environment = Environment::from_process();
        let resource = arguments
            .instance_id
            .clone()
            .zip(arguments.associated_resource_arn.clone());
        match resource {
            Some((instance_id, resource)) => {
                let client = remote(arguments, environment)?;
                Ok(Self {
                    client,
                    instance_id,
                    resource,
                    local: None,
                })
            }
            None if arguments.endpoint.is_some() || has_settings(&environment) => {
                Err("there are AWS settings, but nothing to attach files to; \
                     add --instance-id and --associated-resource-arn"
                    .into())
            }
            None => Self::local().await,
        }
    }

    async fn local() -> Result<Self, Box<dyn Error>> {
        let local = LocalConnect::builder().lenient().start().await?;
        Ok(Self {
            client: local.client()?,
            instance_id: LOCAL_INSTANCE.to_owned(),
            resource: LOCAL_CASE.to_owned(),
            local: Some(local),
        })
    }
}

fn remote(arguments: &Arguments, environment: Environment) -> Result<Client, Box<dyn Error>> {
    let mut builder = Client::builder().environment(environment);
    if let Some(region) = &arguments.region {
        builder = builder.region(region);
    }
    if let Some(endpoint) = &arguments.endpoint {
        builder = builder.endpoint(endpoint);
    }
    builder.build().map_err(|error| match error {
        ConfigError::NoRegion => "no region; set AWS_REGION, or say --region eu-central-1".into(),
        ConfigError::NoCredentials(_) => {
            "no credentials; set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY (and AWS_SESSION_TOKEN)".into()
        }
        other => Box::new(other) as Box<dyn Error>,
    })
}

fn has_settings(environment: &Environment) -> bool {
    [
        "AWS_ACCESS_KEY_ID",
        "AWS_PROFILE",
        "AWS_ENDPOINT_URL_CONNECT",
        "AWS_ENDPOINT_URL",
    ]
    .iter()
    .any(|name| environment.get(name).is_some())
}
