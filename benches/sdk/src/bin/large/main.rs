//! `large FILE CALLS CLIENT…`: calls of GetMetricDataV2 with large responses, without a network. Each CLIENT, `ours`
//! or `sdk`, takes its turn of CALLS calls in each of twelve rounds; prints the least microseconds a call for each.

mod double;
mod ours;
mod sdk;

use std::error::Error;
use std::time::{Duration, Instant};

use bytes::Bytes;

const ROUNDS: u32 = 12;

enum Client {
    Ours(connect_runtime::Client),
    Sdk(aws_sdk_connect::Client),
}

impl Client {
    async fn new(name: &str, body: &Bytes) -> Result<Self, Box<dyn Error>> {
        match name {
            "ours" => Ok(Self::Ours(ours::client(body.clone())?)),
            "sdk" => Ok(Self::Sdk(sdk::client(body.clone()).await)),
            _ => Err(format!("{name}: neither `ours` nor `sdk`").into()),
        }
    }

    async fn call(&self) -> Result<(), Box<dyn Error>> {
        match self {
            Self::Ours(client) => ours::call(client).await,
            Self::Sdk(client) => sdk::call(client).await,
        }
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(file), Some(calls)) = (arguments.next(), arguments.next()) else {
        return Err("usage: large FILE CALLS CLIENT…".into());
    };
    let body = std::fs::read(file)?.into();
    let calls = calls.parse()?;
    let mut clients = Vec::new();
    for name in arguments {
        clients.push((Client::new(&name, &body).await?, Duration::MAX));
    }
    for _ in 0..ROUNDS {
        for (client, least) in &mut clients {
            let start = Instant::now();
            for _ in 0..calls {
                client.call().await?;
            }
            *least = start.elapsed().min(*least);
        }
    }
    for (_, least) in clients {
        println!("{:.1}", least.as_secs_f64() * 1e6 / f64::from(calls));
    }
    Ok(())
}
