//! AWS's partitions, each with its own domains.

/// A [partition](https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/partitions.html):
/// its id, the prefix of its regions, its domain, and that of its dual-stack endpoints, which are reached over
/// IPv4 and IPv6. All partitions have FIPS and dual-stack endpoints. A word and a number follow the prefix of a
/// region: `us-gov-` `west` `-1`.
pub(super) type Partition = [&'static str; 4];

/// AWS's fallback for regions that belong to no known partition.
const AWS: Partition = ["aws", "", "amazonaws.com", "api.aws"];

#[rustfmt::skip]
const OTHERS: [Partition; 7] = [
    ["aws-cn", "cn-", "amazonaws.com.cn", "api.amazonwebservices.com.cn"],
    ["aws-eusc", "eusc-de-", "amazonaws.eu", "api.amazonwebservices.eu"],
    ["aws-iso", "us-iso-", "c2s.ic.gov", "api.aws.ic.gov"],
    ["aws-iso-b", "us-isob-", "sc2s.sgov.gov", "api.aws.scloud"],
    ["aws-iso-e", "eu-isoe-", "cloud.adc-e.uk", "api.cloud-aws.adc-e.uk"],
    ["aws-iso-f", "us-isof-", "csp.hci.ic.gov", "api.aws.hci.ic.gov"],
    ["aws-us-gov", "us-gov-", "amazonaws.com", "api.aws"],
];

/// The partition that a region belongs to.
pub(super) fn partition_of(region: &str) -> Partition {
    let mut others = OTHERS.into_iter();
    others.find(|other| has(*other, region)).unwrap_or(AWS)
}

fn has([id, region_prefix, ..]: Partition, region: &str) -> bool {
    let after_prefix = region.strip_prefix(region_prefix);
    let numbered = after_prefix.and_then(|rest| rest.split_once('-'));
    // `aws-cn-global` is the pseudo-region of services that a partition has only once.
    region.strip_suffix("-global") == Some(id)
        || numbered.is_some_and(|(word, number)| {
            let is_number = number.bytes().all(|byte| byte.is_ascii_digit());
            !word.is_empty() && !number.is_empty() && is_number
        })
}
