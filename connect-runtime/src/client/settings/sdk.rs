//! What AWS's shared configuration says, as settings of a client.

use aws_types::SdkConfig;

use super::given::Given;
use super::{ClientBuilder, Timeouts};
use crate::aws_config::{SdkSettings, SharedEndpoints};
use crate::client::credentials::CredentialsCache;
use crate::protocol::retry::RetryPolicy;

impl ClientBuilder {
    /// Takes over what AWS's shared configuration says, for those who have one; what is set after this
    /// precedes it. See [`SdkSettings`] for what is used.
    pub fn sdk_config(mut self, config: &SdkConfig) -> Self {
        let settings = SdkSettings::from(config);
        take(
            &mut self.region,
            "the region of the `SdkConfig`",
            settings.region,
        );
        if settings.endpoint_url.is_some() {
            self.endpoint = None;
        }
        self.shared_endpoints = Some(SharedEndpoints::of(config));
        let cache = settings.credentials.map(CredentialsCache::new);
        take(
            &mut self.credentials,
            "the credentials of the `SdkConfig`",
            cache,
        );
        take(
            &mut self.use_fips,
            "`use_fips` of the `SdkConfig`",
            settings.use_fips,
        );
        take(
            &mut self.use_dual_stack,
            "`use_dual_stack` of the `SdkConfig`",
            settings.use_dual_stack,
        );
        if settings.has_adaptive_retries {
            self.retry = None;
            self.adaptive_retries = Some("the retry mode of the `SdkConfig`");
        } else {
            let retry = settings.max_attempts.map(RetryPolicy::attempts);
            self.retry = retry.or(self.retry);
        }
        self.connect_timeout = settings.connect_timeout.or(self.connect_timeout);
        self.timeouts = Timeouts {
            read: settings.read_timeout.or(self.timeouts.read),
            attempt: settings.attempt_timeout.or(self.timeouts.attempt),
            operation: settings.operation_timeout.or(self.timeouts.operation),
        };
        take(
            &mut self.app_name,
            "the app name of the `SdkConfig`",
            settings.app_name,
        );
        self.clock = settings.clock.unwrap_or(self.clock);
        let is_corrected = settings.disable_clock_skew_correction.map(|off| !off);
        self.clock_skew_correction = is_corrected.or(self.clock_skew_correction);
        self
    }
}

/// Sets what the configuration says, and leaves what it says nothing of.
fn take<T>(setting: &mut Option<Given<T>>, by: &'static str, value: Option<T>) {
    if let Some(value) = value {
        *setting = Some(Given { by, value });
    }
}
