//! Makes a client of the environment alone, although AWS's chain is in the program. Prints what came of
//! it.

use connect_aws_config as _;
use connect_runtime::Client;

fn main() {
    let outcome = Client::from_env().err().map(|error| error.to_string());
    #[expect(clippy::print_stdout, reason = "it is what the program is for")]
    {
        println!("{}", outcome.unwrap_or_default());
    }
}
