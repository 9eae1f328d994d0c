//! The answers that are read.

use bytes::Bytes;
use serde_json::{Map, Value, json};

use crate::shapes::WIDE;

/// Of how many results.
pub fn metrics(results: usize) -> Bytes {
    const NAMES: [&str; 3] = ["CONTACTS_HANDLED", "SERVICE_LEVEL", "AVG_HANDLE_TIME"];
    let data = |result: usize, metric: usize| {
        let threshold = json!([{"Comparison": "LT", "ThresholdValue": 20.0 + result as f64}]);
        let filter = json!({
            "MetricFilterKey": "INITIATION_METHOD",
            "MetricFilterValues": ["INBOUND", "TRANSFER"],
            "Negate": result % 2 == 0,
        });
        let value = (result * 37 + metric * 11) as f64 / 8.0 + 0.123_456;
        format!(
            r#"{{"Metric":{{"Name":"{}","Threshold":{threshold},"MetricFilters":[{filter}]}},"Value":{value}}}"#,
            NAMES[metric]
        )
    };
    let result = |result: usize| {
        let data: Vec<_> = (0..3).map(|metric| data(result, metric)).collect();
        let time = 1_700_000_000 + result;
        format!(
            r#"{{"Dimensions":{{"CHANNEL":"VOICE","QUEUE":"f7a1{result:04}-2222-4444-8888-1234567890ab"}},"MetricInterval":{{"Interval":"TOTAL","StartTime":{time}.0,"EndTime":{time}.5}},"Collections":[{}]}}"#,
            data.join(",")
        )
    };
    let results: Vec<_> = (0..results).map(result).collect();
    format!(
        r#"{{"NextToken":"abc","MetricResults":[{}]}}"#,
        results.join(",")
    )
    .into()
}

pub fn users() -> Bytes {
    let user = |index: usize| {
        format!(
            r#"{{"Id":"u-{index:08}-aaaa-bbbb","Arn":"arn:aws:connect:eu-central-1:123456789012:instance/x/agent/{index}","Username":"user.{index}","LastModifiedTime":{}.{:03},"LastModifiedRegion":"eu-central-1"}}"#,
            1_700_000_000 + index,
            index % 1000
        )
    };
    let users: Vec<_> = (0..1000).map(user).collect();
    format!(r#"{{"UserSummaryList":[{}]}}"#, users.join(",")).into()
}

pub fn small() -> Bytes {
    let mut body = Map::new();
    body.insert(
        "FileArn".to_owned(),
        json!("arn:aws:connect:eu-central-1:123456789012:file/x"),
    );
    body.insert(
        "FileId".to_owned(),
        json!("0a1b2c3d-0000-4000-8000-0a1b2c3d4e5f"),
    );
    body.insert("FileSizeInBytes".to_owned(), json!(123_456));
    body.insert("FileStatus".to_owned(), json!("APPROVED"));
    body.insert("Tags".to_owned(), json!({"a": "b"}));
    Value::Object(body).to_string().into()
}

/// The forty members of a structure in some order, from an order of a structure before.
pub type Order = fn(&mut Vec<usize>);

pub const ORDERS: [(&str, Order); 4] = [
    ("as declared", |_| {}),
    ("every third", |order| {
        order.retain(|member| member % 3 == 0 || member % 8 == 0)
    }),
    ("shuffled", shuffle),
    ("reversed", |order| {
        order.sort_by_key(|member| usize::MAX - member)
    }),
];

fn shuffle(order: &mut Vec<usize>) {
    let mut state = order.iter().fold(7_u64, |state, member| {
        state.wrapping_mul(31).wrapping_add(*member as u64)
    });
    for last in (1..order.len()).rev() {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        order.swap(last, (state >> 33) as usize % (last + 1));
    }
}

/// Two hundred structures of forty members.
pub fn wide(order: Order) -> Bytes {
    let names: Vec<String> = WIDE.concat().into_iter().map(pascal_case).collect();
    let mut members: Vec<usize> = (0..names.len()).collect();
    let item = |index: usize| {
        order(&mut members);
        let members = members.iter().map(|member| {
            let value = match member % 8 {
                2 | 7 => json!(index * 31 + member),
                3 => json!(true),
                4 => json!(index as f64 + 0.25),
                5 => json!([1, 2, 3]),
                _ => json!(format!("a text {index}")),
            };
            format!(r#""{}":{value}"#, names[*member])
        });
        format!("{{{}}}", members.collect::<Vec<_>>().join(","))
    };
    let items: Vec<_> = (0..200).map(item).collect();
    format!(r#"{{"Items":[{}]}}"#, items.join(",")).into()
}

fn pascal_case(name: &str) -> String {
    let words = name
        .split('_')
        .map(|word| word[..1].to_uppercase() + &word[1..]);
    words.collect()
}
