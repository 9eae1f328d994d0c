//! Makes a call with a region from code and the credentials of AWS's chain; the program's arguments say
//! what else code sets: `fips`, `dual-stack`. Prints what came of it.

use connect_runtime::{Client, Environment, connect_operation};

#[connect_operation(method = GET, uri = "/")]
#[derive(Debug, Clone)]
struct Ask {}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut builder = Client::builder()
        .environment(Environment::of_process())
        .region("eu-west-2");
    for argument in std::env::args().skip(1) {
        builder = match argument.as_str() {
            "fips" => builder.use_fips(true),
            "dual-stack" => builder.use_dual_stack(true),
            _ => return Err("write `fips` or `dual-stack`".into()),
        };
    }
    let client = builder.build()?;
    let outcome = client.send(Ask {}).await.err();
    #[expect(clippy::print_stdout, reason = "it is what the program is for")]
    {
        println!(
            "{}",
            outcome.map_or_else(String::new, |error| error.to_string())
        );
    }
    Ok(())
}
