//! One declaration of each structure, read by both: by `ConnectShape` and by serde's derive.

use std::collections::BTreeMap;

use connect_runtime::ConnectShape;
use serde::{Deserialize, Serialize};

/// Declares structures twice at once.
macro_rules! structures {
    ($($name:ident { $($member:ident: $ty:ty,)* })*) => {$(
        #[derive(Debug, Clone, PartialEq, ConnectShape, Serialize, Deserialize)]
        #[serde(rename_all = "PascalCase")]
        pub struct $name {
            $(
                #[serde(skip_serializing_if = "Absent::is_absent")]
                pub $member: $ty,
            )*
        }
    )*};
}

/// Serde's derive writes an absent member as `null`, unless it is told.
trait Absent {
    fn is_absent(&self) -> bool {
        false
    }
}

impl<T> Absent for Option<T> {
    fn is_absent(&self) -> bool {
        self.is_none()
    }
}

impl<T> Absent for Vec<T> {}
impl Absent for String {}
impl Absent for i64 {}

structures! {
    GetMetricDataV2Output {
        next_token: Option<String>,
        metric_results: Option<Vec<MetricResult>>,
    }
    MetricResult {
        dimensions: Option<BTreeMap<String, String>>,
        metric_interval: Option<MetricInterval>,
        collections: Option<Vec<MetricData>>,
    }
    MetricInterval {
        interval: Option<String>,
        start_time: Option<f64>,
        end_time: Option<f64>,
    }
    MetricData {
        metric: Option<Metric>,
        value: Option<f64>,
    }
    Metric {
        name: Option<String>,
        threshold: Option<Vec<Threshold>>,
        metric_filters: Option<Vec<Filter>>,
    }
    Threshold {
        comparison: Option<String>,
        threshold_value: Option<f64>,
    }
    Filter {
        metric_filter_key: Option<String>,
        metric_filter_values: Option<Vec<String>>,
        negate: Option<bool>,
    }
    ListUsersOutput {
        user_summary_list: Vec<User>,
        next_token: Option<String>,
    }
    User {
        id: String,
        arn: String,
        username: Option<String>,
        last_modified_time: Option<f64>,
        last_modified_region: Option<String>,
    }
    GetAttachedFileOutput {
        file_arn: Option<String>,
        file_id: Option<String>,
        file_name: Option<String>,
        file_size_in_bytes: i64,
        file_status: Option<String>,
        tags: Option<BTreeMap<String, String>>,
    }
    WideList { items: Vec<Wide>, }
    Nothing { items: Vec<Never>, }
    Never { never: Option<String>, }
}

/// A structure of forty members, of which five are required.
macro_rules! wide {
    ($($required:ident $text:ident $number:ident $boolean:ident $double:ident $list:ident $more:ident $last:ident,)*) => {
        structures! {
            Wide {
                $(
                    $required: String,
                    $text: Option<String>,
                    $number: Option<i64>,
                    $boolean: Option<bool>,
                    $double: Option<f64>,
                    $list: Option<Vec<i64>>,
                    $more: Option<String>,
                    $last: Option<i64>,
                )*
            }
        }

        pub const WIDE: &[[&str; 8]] = &[$([
            stringify!($required),
            stringify!($text),
            stringify!($number),
            stringify!($boolean),
            stringify!($double),
            stringify!($list),
            stringify!($more),
            stringify!($last),
        ]),*];
    };
}

wide! {
    queue_arn queue_name queue_count is_queue_open queue_share queue_times queue_region queue_age,
    agent_arn agent_name agent_count is_agent_on agent_share agent_times agent_region agent_age,
    contact_id contact_name contact_count is_contact_new contact_share contact_times contact_region contact_age,
    routing_profile_id routing_profile_name routing_step is_routing_on routing_share routing_times routing_region routing_age,
    hierarchy_id hierarchy_name hierarchy_level is_hierarchy_on hierarchy_share hierarchy_times hierarchy_region hierarchy_age,
}
