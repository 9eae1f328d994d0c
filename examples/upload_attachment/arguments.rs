//! The command line.

use std::path::PathBuf;
use std::time::Duration;

use clap::{Parser, value_parser};

const EXAMPLES: &str = "\
Examples:
  Upload a file that the program makes, to a Connect that it starts:
    upload_attachment

  Upload two files to a case, with the keys in the environment:
    upload_attachment --instance-id INSTANCE --associated-resource-arn CASE_ARN a.pdf b.png

  For a script, one line of JSON a file:
    upload_attachment --json *.pdf | jq -r .file_id

Exit code: 0 when every file was uploaded, 1 when one was not, 2 when nothing was tried, 128 and the
number of the signal when it was interrupted: 130 for Ctrl-C.";

/// Uploads files to a case or an email of Amazon Connect.
///
/// Without keys and without a configured endpoint, it starts a local Connect in the same process and
/// uploads to that.
#[derive(Debug, Parser)]
#[command(version, after_help = EXAMPLES)]
pub(crate) struct Arguments {
    /// The files; without any, the program creates a small text file.
    #[arg(value_name = "FILE")]
    pub(crate) files: Vec<PathBuf>,
    /// The instance, by id or ARN.
    #[arg(long, requires = "associated_resource_arn")]
    pub(crate) instance_id: Option<String>,
    /// The case or the contact that the files are attached to.
    #[arg(long, requires = "instance_id")]
    pub(crate) associated_resource_arn: Option<String>,
    /// The endpoint, if it is not AWS's, such as `http://127.0.0.1:4555`.
    #[arg(long)]
    pub(crate) endpoint: Option<String>,
    /// Allow plain http to another host, in a closed test network: requests are unencrypted.
    #[arg(long)]
    pub(crate) allow_http: bool,
    /// The region, instead of `AWS_REGION`.
    #[arg(long)]
    pub(crate) region: Option<String>,
    /// How many files are uploaded at once.
    #[arg(long, default_value_t = 4, value_parser = value_parser!(u16).range(1..))]
    pub(crate) concurrency: u16,
    /// Do not wait for the verdict on the files.
    #[arg(long)]
    pub(crate) no_wait: bool,
    /// How many seconds to wait for the verdict on a file.
    #[arg(long, default_value_t = 90)]
    pub(crate) wait_seconds: u64,
    /// Print one line of JSON per file.
    #[arg(long)]
    pub(crate) json: bool,
}

impl Arguments {
    pub(crate) fn patience(&self) -> Option<Duration> {
        (!self.no_wait).then(|| Duration::from_secs(self.wait_seconds))
    }
}
