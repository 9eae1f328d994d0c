//! Where requests go: AWS's published cases for Connect, and botocore's endpoint for every region.
//!
//! `sh tests/published/renew.sh` writes the facts anew.

use connect_runtime::endpoint::{Endpoint, EndpointParameters, ResolveEndpointError, resolve};
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Facts {
    botocore: String,
    cases: Vec<Case>,
    variants: Vec<Variant>,
    partitions: Vec<Partition>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    region: Option<String>,
    fips: bool,
    dual_stack: bool,
    custom: Option<String>,
    url: Option<String>,
    /// Why there is no address, in our words: those of the published cases differ.
    refused: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Variant {
    fips: bool,
    dual_stack: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Partition {
    id: String,
    fips: bool,
    dual_stack: bool,
    /// Those that AWS lists, and some that it does not list.
    regions: Vec<String>,
    /// One for each variant, with `{region}` in it.
    urls: Vec<String>,
}

fn facts() -> Facts {
    serde_json::from_str(include_str!("../published/endpoints.json")).unwrap()
}

/// The address, or the reason why there is none.
fn outcome(parameters: &EndpointParameters<'_>) -> Result<String, String> {
    let reason = |error| match error {
        ResolveEndpointError::NoRegion => "no region".to_owned(),
        ResolveEndpointError::CustomFips(_) => "fips and custom".to_owned(),
        ResolveEndpointError::CustomDualStack(_) => "dual-stack and custom".to_owned(),
        error => error.to_string(),
    };
    resolve(parameters)
        .map(|endpoint| endpoint.to_string())
        .map_err(reason)
}

fn assert_none(differences: &[String], botocore: &str) {
    assert!(
        differences.is_empty(),
        "{} addresses differ from botocore {botocore}'s:\n{}",
        differences.len(),
        differences.join("\n")
    );
}

#[test]
fn the_published_endpoint_cases_hold() {
    let facts = facts();
    assert_eq!(facts.cases.len(), 32);
    let mut differences = Vec::new();
    for case in facts.cases {
        let custom = case.custom.map(|custom| Endpoint::parse(&custom).unwrap());
        let parameters = EndpointParameters {
            prefix: "connect",
            region: case.region.as_deref(),
            fips: case.fips,
            dual_stack: case.dual_stack,
            custom: custom.as_ref(),
        };
        let expected = match (case.url, case.refused) {
            (Some(url), None) => Ok(url),
            (None, Some(reason)) => Err(reason),
            _ => panic!("{parameters:?} has not one outcome"),
        };
        let ours = outcome(&parameters);
        if ours != expected {
            differences.push(format!("{parameters:?}: {ours:?}, expected {expected:?}"));
        }
    }
    assert_none(&differences, &facts.botocore);
}

#[test]
fn every_region_has_botocores_endpoints() {
    let facts = facts();
    let mut differences = Vec::new();
    for partition in &facts.partitions {
        for region in &partition.regions {
            for (variant, url) in facts.variants.iter().zip(&partition.urls) {
                let parameters = EndpointParameters {
                    prefix: "connect",
                    region: Some(region),
                    fips: variant.fips,
                    dual_stack: variant.dual_stack,
                    custom: None,
                };
                let ours = outcome(&parameters);
                let expected = match region.as_str() {
                    // No host name ends a label so; AWS's rules take any text.
                    "cn-north-" => {
                        Err("`cn-north-` is not a region; write it as `eu-central-1`".into())
                    }
                    region => Ok(url.replace("{region}", region)),
                };
                if ours != expected {
                    let partition = &partition.id;
                    differences.push(format!(
                        "{region} ({partition}): {ours:?}, not {expected:?}"
                    ));
                }
            }
        }
    }
    assert_none(&differences, &facts.botocore);
}

/// What the runtime's table rests on. Where a partition loses one of the two, the table must say so.
#[test]
fn every_partition_has_fips_and_dual_stack() {
    let partitions = facts().partitions;
    assert_eq!(partitions.len(), 8);
    for partition in partitions {
        assert!(partition.fips && partition.dual_stack, "{}", partition.id);
        assert_eq!(partition.urls.len(), 4);
    }
}
