//! Makes a call with AWS's shared configuration and its chain of credentials; the program's arguments say
//! what code sets: `fips`, `dual-stack`, a region. Prints what came of it.

use connect_runtime::{ConfigError, connect_operation};

#[connect_operation(method = GET, uri = "/")]
#[derive(Debug, Clone)]
struct Ask {}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let outcome = match call().await {
        Ok(outcome) => outcome,
        Err(error) => error.to_string(),
    };
    #[expect(clippy::print_stdout, reason = "it is what the program is for")]
    {
        println!("{outcome}");
    }
}

async fn call() -> Result<String, ConfigError> {
    let mut builder = connect_aws_config::builder().await?;
    for argument in std::env::args().skip(1) {
        builder = match argument.as_str() {
            "fips" => builder.use_fips(true),
            "dual-stack" => builder.use_dual_stack(true),
            region => builder.region(region),
        };
    }
    let outcome = builder.build()?.send(Ask {}).await.err();
    Ok(outcome.map_or_else(String::new, |error| error.to_string()))
}
