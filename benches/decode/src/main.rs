//! Reading and writing JSON beside serde's derive, in one process: the two take turns, and the least of
//! many runs counts. `cargo run --release --manifest-path benches/Cargo.toml -p decode`. With a number as its
//! argument it prints the response of GetMetricDataV2 with so many results instead.

mod bodies;
mod request;
mod shapes;

use std::hint::black_box;
use std::io::Write as _;
use std::time::Instant;

use bytes::Bytes;
use connect_runtime::decode::decode;
use connect_runtime::encode::encode;
use connect_runtime::server::encode_output;
use connect_runtime::{Connect, Method, Operation, ServiceError, Shape, UnmodeledError};
use http::{HeaderMap, StatusCode};
use serde::de::DeserializeOwned;

const RUNS: usize = 40;

fn main() {
    if let Some(results) = std::env::args().nth(1) {
        let body = bodies::metrics(results.parse().expect("a number of results"));
        return std::io::stdout().write_all(&body).expect("an open pipe");
    }
    println!(
        "| reading | bytes | serde's derive, MB/s | `serde_json::Value` | ours | ours / serde |"
    );
    println!("|---|---|---|---|---|---|");
    for results in [3, 30, 300, 3000] {
        let name = format!("GetMetricDataV2, {results} results");
        reading::<shapes::GetMetricDataV2Output>(&name, bodies::metrics(results));
    }
    reading::<shapes::ListUsersOutput>("1,000 users", bodies::users());
    for (name, order) in bodies::ORDERS {
        reading::<shapes::WideList>(&format!("40 members, {name}"), bodies::wide(order));
    }
    let undeclared = bodies::wide(bodies::ORDERS[0].1);
    reading::<shapes::Nothing>("40 members, none declared", undeclared);
    reading::<shapes::GetAttachedFileOutput>("a small answer", bodies::small());
    error();
    println!();
    println!("| writing | bytes | `serde_json::to_vec`, MB/s | ours | ours / serde |");
    println!("|---|---|---|---|---|");
    let output = decode::<shapes::GetMetricDataV2Output>(&bodies::metrics(300)).unwrap();
    writing_output("GetMetricDataV2, 300 results", &output);
    let request = request::request();
    let bytes = encode(&request, "").unwrap().body;
    assert_eq!(bytes, serde_json::to_vec(&request).unwrap());
    let [serde, ours] = speeds(
        bytes.len(),
        [
            &mut || drop(black_box(serde_json::to_vec(black_box(&request)))),
            &mut || drop(black_box(encode(black_box(&request), ""))),
        ],
    );
    let ratio = ours / serde;
    println!(
        "| a request of 200 members | {} | {serde:.0} | {ours:.0} | {ratio:.2} |",
        bytes.len()
    );
}

fn reading<T: Shape + DeserializeOwned + PartialEq>(name: &str, body: Bytes) {
    let ours: T = decode(&body).unwrap();
    assert!(ours == serde_json::from_slice(&body).unwrap());
    let [serde, ours] = speeds(
        body.len(),
        [
            &mut || drop(black_box(serde_json::from_slice::<T>(black_box(&body)))),
            &mut || drop(black_box(decode::<T>(black_box(&body)))),
        ],
    );
    let value = tree(&body);
    let ratio = ours / serde;
    println!(
        "| {name} | {} | {serde:.0} | {value:.0} | {ours:.0} | {ratio:.2} |",
        body.len()
    );
}

/// By itself: what a tree leaves of the heap would slow down whoever comes after it.
fn tree(body: &Bytes) -> f64 {
    let mut read = || {
        drop(black_box(serde_json::from_slice::<serde_json::Value>(
            black_box(body),
        )))
    };
    let [value] = speeds(body.len(), [&mut read]);
    value
}

/// An error, as far as all errors are alike; serde's derive does not look at headers.
fn error() {
    #[derive(serde::Deserialize)]
    struct Error {
        #[serde(rename = "__type")]
        _code: Option<String>,
        #[serde(rename = "Message")]
        _message: Option<String>,
    }
    let body = Bytes::from_static(br#"{"__type":"ThrottlingException","Message":"Rate exceeded"}"#);
    let headers = HeaderMap::new();
    let [serde, ours] = speeds(
        body.len(),
        [
            &mut || drop(black_box(serde_json::from_slice::<Error>(black_box(&body)))),
            &mut || {
                let status = StatusCode::BAD_REQUEST;
                drop(black_box(ServiceError::from_parts(
                    status,
                    &headers,
                    black_box(&body),
                )));
            },
        ],
    );
    let value = tree(&body);
    let ratio = ours / serde;
    println!(
        "| an error | {} | {serde:.0} | {value:.0} | {ours:.0} | {ratio:.2} |",
        body.len()
    );
}

fn writing_output(name: &str, output: &shapes::GetMetricDataV2Output) {
    let bytes = encode_output::<GetMetricDataV2>(output)
        .unwrap()
        .into_body();
    assert_eq!(bytes, serde_json::to_vec(output).unwrap());
    let [serde, ours] = speeds(
        bytes.len(),
        [
            &mut || drop(black_box(serde_json::to_vec(black_box(output)))),
            &mut || {
                drop(black_box(encode_output::<GetMetricDataV2>(black_box(
                    output,
                ))))
            },
        ],
    );
    let ratio = ours / serde;
    println!(
        "| {name} | {} | {serde:.0} | {ours:.0} | {ratio:.2} |",
        bytes.len()
    );
}

struct GetMetricDataV2;

impl Operation for GetMetricDataV2 {
    type Service = Connect;
    type Output = shapes::GetMetricDataV2Output;
    type Error = UnmodeledError;
    const NAME: &'static str = "GetMetricDataV2";
    const METHOD: Method = Method::POST;
    const URI: &'static str = "/metrics/data";

    fn encode(&self, _: &mut connect_runtime::encode::RequestEncoder) {}
}

/// Megabytes a second of each, which take turns.
fn speeds<const N: usize>(bytes: usize, work: [&mut dyn FnMut(); N]) -> [f64; N] {
    let rounds = (1_000_000 / bytes).max(1);
    let mut least = [f64::INFINITY; N];
    let mut work = work;
    for _ in 0..RUNS {
        for (work, least) in work.iter_mut().zip(&mut least) {
            let started = Instant::now();
            for _ in 0..rounds {
                work();
            }
            *least = least.min(started.elapsed().as_secs_f64() / rounds as f64);
        }
    }
    least.map(|seconds| bytes as f64 / seconds / 1e6)
}
