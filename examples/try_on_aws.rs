//! Checks against Amazon Connect itself what only AWS can confirm, and prints a report without secrets.
//!
//! ```text
//! cargo run --release --example try_on_aws -- --instance-id INSTANCE --associated-resource-arn CASE_ARN
//! ```
//! docs/trying-it.md lists the permissions it needs, and what to do with the report.

mod advice;

use std::fmt::Display;
use std::io::Write as _;
use std::process::ExitCode;
use std::time::{Duration, SystemTime};

use clap::Parser;
use connect_operations::attached_files::{
    CompleteAttachedFileUpload, DeleteAttachedFile, FileUseCaseType, GetAttachedFile,
    ListAttachedFilesConfigurations, StartAttachedFileUpload, StartAttachedFileUploadOutput,
};
use connect_runtime::{
    Client, ClientBuilder, Clock, ConfigError, Environment, Error, OperationError,
    new_idempotency_token,
};
use connect_upload::{Source, Upload};

use crate::advice::advice;

/// Checks against Amazon Connect itself what only AWS can confirm, and prints a report without secrets.
///
/// Region and keys come from `AWS_REGION`, `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY` and `AWS_SESSION_TOKEN`.
#[derive(Debug, Parser)]
#[command(version)]
struct Arguments {
    /// The instance, by id or ARN.
    #[arg(long)]
    instance_id: String,
    /// A case or a contact, to which two small files are attached and deleted again; without one, nothing is
    /// changed.
    #[arg(long)]
    associated_resource_arn: Option<String>,
}

/// What was observed; an error if it differs from the expectation.
type Seen = Result<String, String>;

/// The lines of the report.
#[derive(Default)]
struct Report {
    lines: Vec<String>,
    differs: bool,
}

impl Report {
    fn add(&mut self, what: &str, seen: Seen) {
        self.differs |= seen.is_err();
        self.lines.push(match seen {
            Ok(seen) => format!("as expected  {what}: {seen}"),
            Err(seen) => format!("DIFFERS      {what}: {seen}"),
        });
    }

    /// Notes what AWS does not document.
    fn note(&mut self, what: &str, seen: impl Display) {
        self.lines.push(format!("to report    {what}: {seen}"));
    }
}

#[tokio::main]
async fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let mut out = std::io::stdout();
    let report = match report(&arguments).await {
        Ok(report) => report,
        Err(error) => {
            let problem = advice(&error.to_string(), &[]);
            let _ = writeln!(std::io::stderr(), "try_on_aws: {problem}");
            return ExitCode::from(2);
        }
    };
    for line in &report.lines {
        let _ = writeln!(out, "{}", advice(line, &[]));
    }
    ExitCode::from(u8::from(report.differs))
}

async fn report(arguments: &Arguments) -> Result<Report, ConfigError> {
    let client = builder().build()?;
    let mut report = Report::default();
    let instance = &arguments.instance_id;
    report.add(
        "a signed request is accepted",
        listed(&client, instance).await,
    );
    report.add(
        "pages are followed to the end",
        paged(&client, instance).await,
    );
    report.add("a clock that is ten minutes slow is corrected", {
        let clock = || SystemTime::now() - Duration::from_mins(10);
        let slow = builder().clock(Clock::from_fn(clock)).build()?;
        corrected(&slow, instance).await
    });
    if let Some(resource) = &arguments.associated_resource_arn {
        let files = Files {
            client: &client,
            instance,
            resource,
        };
        report.add("an unknown file is a declared error", files.unknown().await);
        report.add("an upload arrives", files.upload().await);
        if let Err(error) = files.steps(&mut report).await {
            report.add("an upload in single steps", Err(error));
        }
    }
    Ok(report)
}

fn builder() -> ClientBuilder {
    Client::builder().environment(Environment::from_process())
}

async fn listed(client: &Client, instance: &str) -> Seen {
    let list = ListAttachedFilesConfigurations::builder().instance_id(instance);
    let response = client
        .call(list.build())
        .send()
        .await
        .map_err(|error| describe(&error))?;
    let request_id = response.metadata().request_id().unwrap_or("none");
    Ok(format!("request id {request_id}"))
}

async fn paged(client: &Client, instance: &str) -> Seen {
    let list = ListAttachedFilesConfigurations::builder().instance_id(instance);
    let all = client
        .send(list.build())
        .await
        .map_err(|error| describe(&error))?;
    let all = all.attached_files_configurations.map_or(0, |all| all.len());
    let list = ListAttachedFilesConfigurations::builder().instance_id(instance);
    let mut pages = client.paginate(list.max_results(1).build());
    let (mut count, mut items) = (0, 0);
    while let Some(page) = pages.next().await.map_err(|error| describe(&error))? {
        count += 1;
        items += page
            .attached_files_configurations
            .map_or(0, |page| page.len());
    }
    let seen = format!("{items} items on {count} pages, {all} at once");
    if items == all { Ok(seen) } else { Err(seen) }
}

async fn corrected(client: &Client, instance: &str) -> Seen {
    let list = ListAttachedFilesConfigurations::builder().instance_id(instance);
    let response = client
        .call(list.build())
        .send()
        .await
        .map_err(|error| describe(&error))?;
    let attempts = response.metadata().attempts();
    let seen = format!("{attempts} attempts");
    if attempts == 2 { Ok(seen) } else { Err(seen) }
}

/// An error for the report: nothing in it is secret.
fn describe<E: OperationError>(error: &Error<E>) -> String {
    format!(
        "{error} (status {:?}, code {:?}, request id {:?}, {} attempts)",
        error.status(),
        error.code(),
        error.request_id(),
        error.attempts()
    )
}

/// The files of the resource to attach to.
struct Files<'a> {
    client: &'a Client,
    instance: &'a str,
    resource: &'a str,
}

impl Files<'_> {
    async fn unknown(&self) -> Seen {
        let get = GetAttachedFile::builder()
            .instance_id(self.instance)
            .file_id("00000000-0000-4000-8000-000000000000")
            .associated_resource_arn(self.resource);
        match self.client.send(get.build()).await {
            Ok(_) => Err("it was found".to_owned()),
            Err(error) if error.code() == Some("ResourceNotFoundException") => Ok(describe(&error)),
            Err(error) => Err(describe(&error)),
        }
    }

    async fn upload(&self) -> Seen {
        let letter = Source::bytes("try_on_aws.txt", "This file was made by try_on_aws.\n");
        let upload = Upload::new(self.instance, self.resource, letter);
        let file = upload.send(self.client).await;
        let file = file.map_err(|error| error.to_string())?;
        let seen = format!("{}, {} bytes", file.status, file.bytes);
        self.delete(&file.file_id).await?;
        Ok(seen)
    }

    /// How the service behaves before a file has arrived, which connect-local can only assume.
    async fn steps(&self, report: &mut Report) -> Result<(), String> {
        let token = new_idempotency_token();
        let first = self.start(&token).await?;
        report.note(
            "the status of a file after its start",
            format_args!("{:?}", first.file_status),
        );
        let place = first.upload_url_metadata.as_ref();
        let headers = place.and_then(|place| place.headers_to_include.as_ref());
        // The values may name the account.
        let names: Vec<_> = headers.iter().flat_map(|headers| headers.keys()).collect();
        report.note("the headers of the upload", format_args!("{names:?}"));
        let second = self.start(&token).await?;
        let is_one = first.file_id == second.file_id;
        report.note("the same token yields the same file", is_one);
        let file_id = first.file_id.ok_or("a start without a FileId")?;
        let complete = CompleteAttachedFileUpload::builder()
            .instance_id(self.instance)
            .file_id(&file_id)
            .associated_resource_arn(self.resource);
        let completed = self.client.send(complete.build()).await;
        let completed =
            completed.map_or_else(|error| describe(&error), |_| "it succeeds".to_owned());
        report.note("completing before the bytes were sent", completed);
        for file_id in [Some(file_id), second.file_id.filter(|_| !is_one)]
            .into_iter()
            .flatten()
        {
            report.add("a file is deleted", self.delete(&file_id).await);
        }
        Ok(())
    }

    async fn start(&self, token: &str) -> Result<StartAttachedFileUploadOutput, String> {
        let start = StartAttachedFileUpload::builder()
            .client_token(token)
            .instance_id(self.instance)
            .file_name("try_on_aws.txt")
            .file_size_in_bytes(34)
            .file_use_case_type(FileUseCaseType::Attachment)
            .associated_resource_arn(self.resource);
        self.client
            .send(start.build())
            .await
            .map_err(|error| describe(&error))
    }

    async fn delete(&self, file_id: &str) -> Seen {
        let delete = DeleteAttachedFile::builder()
            .instance_id(self.instance)
            .file_id(file_id)
            .associated_resource_arn(self.resource);
        let deleted = self.client.send(delete.build()).await;
        deleted
            .map(|_| file_id.to_owned())
            .map_err(|error| describe(&error))
    }
}
