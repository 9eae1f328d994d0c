//! Whatever an operation or its output holds arrives: arbitrary values of the nine attached-file
//! operations, to a server and back.
//!
//! The seed is fixed, so that a failure is the same on every host.

use std::collections::BTreeMap;
use std::fmt;
use std::time::{Duration, UNIX_EPOCH};

use connect_operations::attached_files::{
    AllowedExtension, AttachedFile, AttachedFileError, AttachedFilesConfiguration,
    AttachedFilesConfigurationSummary, AttachmentScope, BatchGetAttachedFileMetadata,
    BatchGetAttachedFileMetadataOutput, CompleteAttachedFileUpload,
    CompleteAttachedFileUploadOutput, ContentDisposition, CreateAttachedFile,
    CreateAttachedFileOutput, CreatedByInfo, DeleteAttachedFile, DeleteAttachedFileOutput,
    DescribeAttachedFilesConfiguration, DescribeAttachedFilesConfigurationOutput,
    DownloadUrlMetadata, ExtensionConfiguration, FileStatusType, FileUseCaseType, GetAttachedFile,
    GetAttachedFileOutput, ListAttachedFilesConfigurations, ListAttachedFilesConfigurationsOutput,
    StartAttachedFileUpload, StartAttachedFileUploadOutput, UpdateAttachedFilesConfiguration,
    UpdateAttachedFilesConfigurationOutput, UploadUrlMetadata,
};
use connect_runtime::decode::decode;
use connect_runtime::encode::{EncodedRequest, encode};
use connect_runtime::server::{RequestDecoder, ServerOperation, encode_output, match_path};
use connect_runtime::{Operation, Sensitive, Timestamp, UnknownMember, connect_operation};
use proptest::collection::{btree_map, vec};
use proptest::option::of;
use proptest::prelude::{Just, Strategy, any, prop_oneof};
use proptest::sample::select;
use proptest::test_runner::{Config, RngAlgorithm, RngSeed, TestRunner};
use serde_json::Value;

use crate::percent_encoding::percent;

/// Tries many values. A panic of `check` is reported for the smallest value that fails.
fn for_all<T: fmt::Debug>(values: &impl Strategy<Value = T>, check: impl Fn(T)) {
    let config = Config {
        cases: 200,
        rng_algorithm: RngAlgorithm::ChaCha,
        rng_seed: RngSeed::Fixed(2_010_206),
        failure_persistence: None,
        ..Config::default()
    };
    let result = TestRunner::new(config).run(values, |value| {
        check(value);
        Ok(())
    });
    if let Err(error) = result {
        panic!("{error}");
    }
}

/// What a server makes of a request.
fn read<O: ServerOperation>(request: &EncodedRequest) -> O {
    let uri: http::Uri = request.path_and_query.parse().unwrap();
    let labels = match_path(O::URI, uri.path()).unwrap();
    let (headers, body) = (&request.headers, &request.body);
    let mut members = RequestDecoder::new(labels, &uri, headers, body).unwrap();
    O::decode_request(&mut members).unwrap()
}

/// `fill` puts a token where the operation leaves it to the client.
fn operation_survives<O>(operations: &impl Strategy<Value = O>, fill: impl Fn(&mut O))
where
    O: ServerOperation + fmt::Debug + PartialEq,
{
    for_all(operations, |mut operation| {
        let request = encode(&operation, TOKEN).unwrap();
        fill(&mut operation);
        let decoded: O = read(&request);
        assert_eq!(decoded, operation);
        assert_eq!(encode(&decoded, "another token").unwrap(), request);
    });
}

fn output_survives<O>(outputs: &impl Strategy<Value = O::Output>)
where
    O: Operation<Output: fmt::Debug + PartialEq>,
{
    for_all(outputs, |output| {
        let response = encode_output::<O>(&output).unwrap();
        let decoded: O::Output = decode(response.body()).unwrap();
        assert_eq!(decoded, output);
        let again = encode_output::<O>(&decoded).unwrap();
        assert_eq!(again.body(), response.body());
    });
}

const TOKEN: &str = "the client's token";

fn fill(token: &mut Option<String>) {
    token.get_or_insert_with(|| TOKEN.to_owned());
}

fn nothing_to_fill<O>(_: &mut O) {}

/// What has a meaning in JSON, in a URI, in a path's template, or in somebody's decoder.
const AWKWARD: [&str; 32] = [
    " ",
    "/",
    ":",
    "+",
    "%",
    "%2F",
    "&",
    "=",
    "?",
    "#",
    "~",
    "*",
    "'",
    "\"",
    "\\",
    "\\u0000",
    "{InstanceId}",
    "{",
    "}",
    ".",
    "..",
    "\0",
    "\r\n",
    "\t",
    "\u{1b}",
    "\u{7f}",
    "ü",
    "u\u{308}",
    "\u{2028}",
    "\u{feff}",
    "😀",
    "null",
];

fn pieces(least: usize) -> impl Strategy<Value = String> + Clone {
    let character = any::<char>().prop_map(String::from);
    let piece = prop_oneof![select(&AWKWARD[..]).prop_map(str::to_owned), character];
    vec(piece, least..6).prop_map(|pieces| pieces.concat())
}

fn text() -> impl Strategy<Value = String> + Clone {
    pieces(0)
}

/// A label is a part of the path, so it is neither empty nor a step in it.
fn label() -> impl Strategy<Value = String> + Clone {
    pieces(1).prop_filter("an error", |label| !matches!(label.as_str(), "." | ".."))
}

fn secret() -> impl Strategy<Value = Sensitive<String>> {
    text().prop_map(Sensitive::new)
}

fn texts_by_name() -> impl Strategy<Value = BTreeMap<String, String>> {
    btree_map(text(), text(), 0..4)
}

/// Whole seconds, or eighths of one, which a JSON number has exactly.
fn time() -> impl Strategy<Value = Timestamp> {
    let eighths = any::<u32>()
        .prop_map(|eighths| Timestamp::from(UNIX_EPOCH + Duration::from_millis(125) * eighths));
    prop_oneof![any::<i64>().prop_map(Timestamp::from_secs), eighths]
}

/// JSON of any form, but without `null`, which is not a value in Connect.
fn json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<i32>().prop_map(|eighths| Value::from(f64::from(eighths) / 8.0)),
        text().prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 12, 4, |inner| {
        let object = btree_map(text(), inner.clone(), 0..4);
        prop_oneof![
            vec(inner, 0..4).prop_map(Value::from),
            object.prop_map(|members| members.into_iter().collect()),
        ]
    })
}

fn created_by() -> impl Strategy<Value = CreatedByInfo> {
    let unknown = (text(), json()).prop_map(|(name, value)| UnknownMember::new(name, value));
    prop_oneof![
        text().prop_map(CreatedByInfo::ConnectUserArn),
        text().prop_map(CreatedByInfo::AwsIdentityArn),
        unknown.prop_map(CreatedByInfo::Unknown),
    ]
}

fn status() -> impl Strategy<Value = FileStatusType> {
    prop_oneof![
        Just(FileStatusType::Processing),
        text().prop_map(FileStatusType::from),
    ]
}

fn use_case() -> impl Strategy<Value = FileUseCaseType> {
    prop_oneof![
        Just(FileUseCaseType::EmailMessagePlainTextRedacted),
        text().prop_map(FileUseCaseType::from),
    ]
}

fn disposition() -> impl Strategy<Value = ContentDisposition> {
    prop_oneof![
        Just(ContentDisposition::Inline),
        text().prop_map(ContentDisposition::from),
    ]
}

fn scope() -> impl Strategy<Value = AttachmentScope> {
    prop_oneof![
        Just(AttachmentScope::Case),
        label().prop_map(AttachmentScope::from),
    ]
}

fn extensions() -> impl Strategy<Value = ExtensionConfiguration> {
    let extension =
        text().prop_map(|extension| AllowedExtension::builder().extension(extension).build());
    vec(extension, 0..4).prop_map(|extensions| {
        ExtensionConfiguration::builder()
            .allowed_extensions(extensions)
            .build()
    })
}

#[test]
fn start_attached_file_upload() {
    let operations = (
        (of(text()), label(), text(), any::<i64>()),
        (of(any::<i32>()), use_case(), text()),
        (of(created_by()), of(texts_by_name())),
    );
    let operations = operations.prop_map(|(first, second, third)| {
        StartAttachedFileUpload::builder()
            .maybe_client_token(first.0)
            .instance_id(first.1)
            .file_name(first.2)
            .file_size_in_bytes(first.3)
            .maybe_url_expiry_in_seconds(second.0)
            .file_use_case_type(second.1)
            .associated_resource_arn(second.2)
            .maybe_created_by(third.0)
            .maybe_tags(third.1)
            .build()
    });
    operation_survives(&operations, |start| fill(&mut start.client_token));

    let metadata = (of(secret()), of(text()), of(texts_by_name()));
    let metadata = metadata.prop_map(|(url, expiry, headers)| {
        UploadUrlMetadata::builder()
            .maybe_url(url)
            .maybe_url_expiry(expiry)
            .maybe_headers_to_include(headers)
            .build()
    });
    let outputs = (
        (of(text()), of(text()), of(text()), of(status())),
        (of(created_by()), of(metadata)),
    );
    let outputs = outputs.prop_map(|(first, second)| {
        StartAttachedFileUploadOutput::builder()
            .maybe_file_arn(first.0)
            .maybe_file_id(first.1)
            .maybe_creation_time(first.2)
            .maybe_file_status(first.3)
            .maybe_created_by(second.0)
            .maybe_upload_url_metadata(second.1)
            .build()
    });
    output_survives::<StartAttachedFileUpload>(&outputs);
}

/// An operation on one file, whose output is empty.
macro_rules! operation_on_a_file_survives {
    ($operation:ident, $output:ident) => {
        let operations = (label(), label(), text()).prop_map(|(instance, file, resource)| {
            $operation::builder()
                .instance_id(instance)
                .file_id(file)
                .associated_resource_arn(resource)
                .build()
        });
        operation_survives(&operations, nothing_to_fill);
        output_survives::<$operation>(&Just($output::builder().build()));
    };
}

#[test]
fn complete_attached_file_upload() {
    operation_on_a_file_survives!(CompleteAttachedFileUpload, CompleteAttachedFileUploadOutput);
}

#[test]
fn delete_attached_file() {
    operation_on_a_file_survives!(DeleteAttachedFile, DeleteAttachedFileOutput);
}

#[test]
fn get_attached_file() {
    let operations = (
        (label(), label(), of(any::<i32>())),
        (text(), of(disposition())),
    );
    let operations = operations.prop_map(|(first, second)| {
        GetAttachedFile::builder()
            .instance_id(first.0)
            .file_id(first.1)
            .maybe_url_expiry_in_seconds(first.2)
            .associated_resource_arn(second.0)
            .maybe_url_content_disposition(second.1)
            .build()
    });
    operation_survives(&operations, nothing_to_fill);

    let metadata = (of(secret()), of(text())).prop_map(|(url, expiry)| {
        DownloadUrlMetadata::builder()
            .maybe_url(url)
            .maybe_url_expiry(expiry)
            .build()
    });
    let outputs = (
        (of(text()), of(text()), of(text()), of(status())),
        (of(text()), any::<i64>(), of(text()), of(use_case())),
        (of(created_by()), of(metadata), of(texts_by_name())),
    );
    let outputs = outputs.prop_map(|(first, second, third)| {
        GetAttachedFileOutput::builder()
            .maybe_file_arn(first.0)
            .maybe_file_id(first.1)
            .maybe_creation_time(first.2)
            .maybe_file_status(first.3)
            .maybe_file_name(second.0)
            .file_size_in_bytes(second.1)
            .maybe_associated_resource_arn(second.2)
            .maybe_file_use_case_type(second.3)
            .maybe_created_by(third.0)
            .maybe_download_url_metadata(third.1)
            .maybe_tags(third.2)
            .build()
    });
    output_survives::<GetAttachedFile>(&outputs);
}

#[test]
fn batch_get_attached_file_metadata() {
    let operations = (vec(text(), 0..4), label(), text());
    let operations = operations.prop_map(|(files, instance, resource)| {
        BatchGetAttachedFileMetadata::builder()
            .file_ids(files)
            .instance_id(instance)
            .associated_resource_arn(resource)
            .build()
    });
    operation_survives(&operations, nothing_to_fill);

    let files = (
        (text(), text(), text(), text(), any::<i64>()),
        (status(), of(created_by()), of(use_case())),
        (of(text()), of(texts_by_name())),
    );
    let files = files.prop_map(|(first, second, third)| {
        AttachedFile::builder()
            .creation_time(first.0)
            .file_arn(first.1)
            .file_id(first.2)
            .file_name(first.3)
            .file_size_in_bytes(first.4)
            .file_status(second.0)
            .maybe_created_by(second.1)
            .maybe_file_use_case_type(second.2)
            .maybe_associated_resource_arn(third.0)
            .maybe_tags(third.1)
            .build()
    });
    let errors = (of(text()), of(text()), of(text())).prop_map(|(code, message, file)| {
        AttachedFileError::builder()
            .maybe_error_code(code)
            .maybe_error_message(message)
            .maybe_file_id(file)
            .build()
    });
    let outputs = (of(vec(files, 0..4)), of(vec(errors, 0..4)));
    let outputs = outputs.prop_map(|(files, errors)| {
        BatchGetAttachedFileMetadataOutput::builder()
            .maybe_files(files)
            .maybe_errors(errors)
            .build()
    });
    output_survives::<BatchGetAttachedFileMetadata>(&outputs);
}

#[test]
fn create_attached_file() {
    let operations = (
        (of(text()), label(), use_case()),
        (text(), text(), of(texts_by_name())),
    );
    let operations = operations.prop_map(|(first, second)| {
        CreateAttachedFile::builder()
            .maybe_client_token(first.0)
            .instance_id(first.1)
            .file_use_case_type(first.2)
            .file_source_uri(second.0)
            .associated_resource_arn(second.1)
            .maybe_tags(second.2)
            .build()
    });
    operation_survives(&operations, |create| fill(&mut create.client_token));

    let outputs = (of(text()), of(text()), of(text()), of(status()));
    let outputs = outputs.prop_map(|(arn, id, time, status)| {
        CreateAttachedFileOutput::builder()
            .maybe_file_arn(arn)
            .maybe_file_id(id)
            .maybe_creation_time(time)
            .maybe_file_status(status)
            .build()
    });
    output_survives::<CreateAttachedFile>(&outputs);
}

#[test]
fn describe_attached_files_configuration() {
    let operations = (label(), scope()).prop_map(|(instance, scope)| {
        DescribeAttachedFilesConfiguration::builder()
            .instance_id(instance)
            .attachment_scope(scope)
            .build()
    });
    operation_survives(&operations, nothing_to_fill);

    let outputs = (
        (text(), scope(), of(any::<i64>())),
        (of(extensions()), of(time())),
    );
    let outputs = outputs.prop_map(|(first, second)| {
        let configuration = AttachedFilesConfiguration::builder()
            .instance_id(first.0)
            .attachment_scope(first.1)
            .maybe_maximum_size_limit_in_bytes(first.2)
            .maybe_extension_configuration(second.0)
            .maybe_last_modified_time(second.1)
            .build();
        DescribeAttachedFilesConfigurationOutput::builder()
            .attached_files_configuration(configuration)
            .build()
    });
    output_survives::<DescribeAttachedFilesConfiguration>(&outputs);
}

#[test]
fn list_attached_files_configurations() {
    let operations = (label(), of(any::<i32>()), of(text()));
    let operations = operations.prop_map(|(instance, results, token)| {
        ListAttachedFilesConfigurations::builder()
            .instance_id(instance)
            .maybe_max_results(results)
            .maybe_next_token(token)
            .build()
    });
    operation_survives(&operations, nothing_to_fill);

    let summaries = (text(), scope(), of(any::<i64>()), of(extensions()));
    let summaries = summaries.prop_map(|(instance, scope, size, extensions)| {
        AttachedFilesConfigurationSummary::builder()
            .instance_id(instance)
            .attachment_scope(scope)
            .maybe_maximum_size_limit_in_bytes(size)
            .maybe_extension_configuration(extensions)
            .build()
    });
    let outputs = (of(vec(summaries, 0..4)), of(text())).prop_map(|(summaries, token)| {
        ListAttachedFilesConfigurationsOutput::builder()
            .maybe_attached_files_configurations(summaries)
            .maybe_next_token(token)
            .build()
    });
    output_survives::<ListAttachedFilesConfigurations>(&outputs);
}

#[test]
fn update_attached_files_configuration() {
    let operations = (label(), scope(), of(any::<i64>()), of(extensions()));
    let operations = operations.prop_map(|(instance, scope, size, extensions)| {
        UpdateAttachedFilesConfiguration::builder()
            .instance_id(instance)
            .attachment_scope(scope)
            .maybe_maximum_size_limit_in_bytes(size)
            .maybe_extension_configuration(extensions)
            .build()
    });
    operation_survives(&operations, nothing_to_fill);

    let outputs = (
        (text(), scope(), of(any::<i64>())),
        (of(extensions()), of(time())),
    );
    let outputs = outputs.prop_map(|(first, second)| {
        UpdateAttachedFilesConfigurationOutput::builder()
            .instance_id(first.0)
            .attachment_scope(first.1)
            .maybe_maximum_size_limit_in_bytes(first.2)
            .maybe_extension_configuration(second.0)
            .maybe_last_modified_time(second.1)
            .build()
    });
    output_survives::<UpdateAttachedFilesConfiguration>(&outputs);
}

/// Text wherever it is percent-encoded.
#[connect_operation(method = GET, uri = "/{First}/of/{Second}")]
#[derive(Debug, PartialEq)]
struct Texts {
    #[label]
    first: String,
    #[label]
    second: String,
    #[query]
    required: String,
    #[query]
    optional: Option<String>,
    #[query]
    list: Vec<String>,
}

#[test]
fn text_survives_in_the_path_and_in_the_query() {
    let operations = (label(), label(), text(), of(text()), vec(text(), 0..4));
    let operations = operations.prop_map(|(first, second, required, optional, list)| Texts {
        first,
        second,
        required,
        optional,
        list,
    });
    operation_survives(&operations, nothing_to_fill);
}

#[test]
fn every_character_is_percent_encoded_by_the_protocol() {
    let characters: Vec<char> = (char::MIN..=char::MAX).collect();
    for characters in characters.chunks(512) {
        let text: String = characters.iter().collect();
        let operation = Texts {
            first: text.clone(),
            second: "-._~".to_owned(),
            required: text.clone(),
            optional: Some(String::new()),
            list: vec!["a/b".to_owned(), String::new()],
        };
        let request = encode(&operation, "").unwrap();
        let encoded = percent(&text);
        assert_eq!(
            request.path_and_query,
            format!("/{encoded}/of/-._~?required={encoded}&optional=&list=a%2Fb&list=")
        );
        assert_eq!(read::<Texts>(&request), operation);
    }
}
