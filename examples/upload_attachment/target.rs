//! Where the files go: to AWS, or to a local Connect.

use std::error::Error;

use connect_local::LocalConnect;
use connect_runtime::{Client, ClientBuilder, ConfigError, Environment};

use crate::arguments::Arguments;

/// A made-up case for the local Connect.
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
        let resource = arguments
            .instance_id
            .clone()
            .zip(arguments.associated_resource_arn.clone());
        match resource {
            Some((instance_id, resource)) => Ok(Self {
                client: remote(arguments).await?,
                instance_id,
                resource,
                local: None,
            }),
            None if arguments.endpoint.is_some() || has_settings(&Environment::from_process()) => {
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

async fn remote(arguments: &Arguments) -> Result<Client, ConfigError> {
    let mut builder = settings().await?;
    if let Some(region) = &arguments.region {
        builder = builder.region(region);
    }
    if let Some(endpoint) = &arguments.endpoint {
        builder = builder.endpoint(endpoint);
    }
    if arguments.allow_http {
        builder = builder.allow_http();
    }
    builder.build()
}

/// The settings of the environment, else those of AWS's shared files, and the keys of AWS's chain.
#[cfg(feature = "aws-config")]
async fn settings() -> Result<ClientBuilder, ConfigError> {
    connect_aws_config::builder().await
}

/// The settings and the keys of the environment.
#[cfg(not(feature = "aws-config"))]
async fn settings() -> Result<ClientBuilder, ConfigError> {
    std::future::ready(Ok(ClientBuilder::from_env())).await
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
