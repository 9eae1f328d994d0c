//! The parts that AWS is divided into, each with domains of its own.

/// A [partition](https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/partitions.html).
/// All of them have FIPS and dual-stack endpoints.
#[derive(Clone, Copy)]
pub(super) struct Partition {
    pub(super) id: &'static str,
    /// What its regions begin with; after it come a word and a number: `us-gov-` `west` `-1`.
    region_prefix: &'static str,
    pub(super) dns_suffix: &'static str,
    /// The domain of addresses that are reached over IPv4 and IPv6.
    pub(super) dual_stack_dns_suffix: &'static str,
}

/// AWS's own fallback for regions that no partition has.
const AWS: Partition = Partition::new(["aws", "", "amazonaws.com", "api.aws"]);

#[rustfmt::skip]
const OTHERS: [Partition; 7] = [
    Partition::new(["aws-cn", "cn-", "amazonaws.com.cn", "api.amazonwebservices.com.cn"]),
    Partition::new(["aws-eusc", "eusc-de-", "amazonaws.eu", "api.amazonwebservices.eu"]),
    Partition::new(["aws-iso", "us-iso-", "c2s.ic.gov", "api.aws.ic.gov"]),
    Partition::new(["aws-iso-b", "us-isob-", "sc2s.sgov.gov", "api.aws.scloud"]),
    Partition::new(["aws-iso-e", "eu-isoe-", "cloud.adc-e.uk", "api.cloud-aws.adc-e.uk"]),
    Partition::new(["aws-iso-f", "us-isof-", "csp.hci.ic.gov", "api.aws.hci.ic.gov"]),
    Partition::new(["aws-us-gov", "us-gov-", "amazonaws.com", "api.aws"]),
];

impl Partition {
    const fn new(row: [&'static str; 4]) -> Self {
        let [id, region_prefix, dns_suffix, dual_stack_dns_suffix] = row;
        Self {
            id,
            region_prefix,
            dns_suffix,
            dual_stack_dns_suffix,
        }
    }

    /// The partition that has a region.
    pub(super) fn of(region: &str) -> Self {
        let mut others = OTHERS.into_iter();
        others
            .find(|partition| partition.has(region))
            .unwrap_or(AWS)
    }

    fn has(&self, region: &str) -> bool {
        let numbered = region
            .strip_prefix(self.region_prefix)
            .and_then(|rest| rest.split_once('-'))
            .is_some_and(|(word, number)| {
                let is_number = number.bytes().all(|byte| byte.is_ascii_digit());
                !word.is_empty() && !number.is_empty() && is_number
            });
        // `aws-cn-global` stands for what a partition has but once.
        numbered || region.strip_suffix("-global") == Some(self.id)
    }
}
