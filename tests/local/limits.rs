//! The limits of AWS's model: what the service would refuse does not pass a test.

use connect_local::{Assumptions, LocalConnect, LocalConnectBuilder, MissingMember};
use connect_operations::attached_files::{
    AllowedExtension, AttachmentScope, BatchGetAttachedFileMetadata, ContentDisposition,
    CreateAttachedFile, CreatedByInfo, ExtensionConfiguration, FileUseCaseType, GetAttachedFile,
    StartAttachedFileUpload, UpdateAttachedFilesConfiguration,
};
use connect_operations::contacts::{StartOutboundVoiceContact, StartOutboundVoiceContactOutput};
use connect_operations::users::{CreateUser, CreateUserOutput, PhoneType, UserPhoneConfig};
use connect_runtime::{ConnectShape, Error, OperationError, Sensitive, connect_operation};

const CASE: &str = "arn:aws:cases:us-east-1:111122223333:domain/d-1/case/c-1";
const CONTACT: &str = "arn:aws:connect:us-east-1:111122223333:instance/i-1/contact/c-1";

fn start() -> StartAttachedFileUpload {
    StartAttachedFileUpload::builder()
        .instance_id("i-1")
        .file_name("a.txt")
        .file_size_in_bytes(1)
        .file_use_case_type(FileUseCaseType::Attachment)
        .associated_resource_arn(CASE)
        .build()
}

/// What the service would say.
fn assert_refused(error: &Error<impl OperationError>, code: &str, words: &str) {
    assert_eq!(error.status().unwrap(), 400);
    assert_eq!(error.code(), Some(code));
    let message = error.message().unwrap();
    assert!(message.contains(words), "{message}");
}

#[tokio::test]
async fn attached_files_are_always_checked() {
    let local = LocalConnect::start().await.unwrap();
    let client = local.client().unwrap();
    let mut many_tags = start();
    let tags = (0..51).map(|number| (number.to_string(), String::new()));
    many_tags.tags = Some(tags.collect());
    let error = client.send(many_tags).await.unwrap_err();
    let words = "1 validation error detected: Value at 'tags' failed to satisfy constraint: \
                 Member must have length less than or equal to 50";
    assert_refused(&error, "InvalidRequestException", words);
    assert_eq!(local.file_count(), 0);

    let get = GetAttachedFile::builder()
        .instance_id("i-1")
        .file_id("f-1")
        .associated_resource_arn(CASE)
        .url_content_disposition(ContentDisposition::from("inline"));
    let error = client.send(get.build()).await.unwrap_err();
    assert_refused(&error, "InvalidRequestException", "[INLINE, ATTACHMENT]");

    let batch = BatchGetAttachedFileMetadata::builder()
        .instance_id("i-1")
        .associated_resource_arn(CASE)
        .file_ids((0..101).map(|number| number.to_string()));
    let error = client.send(batch.build()).await.unwrap_err();
    assert_refused(&error, "InvalidRequestException", "'fileIds'");

    let extension = AllowedExtension::builder().extension(".pdf").build();
    let extensions = ExtensionConfiguration::builder().allowed_extensions([extension]);
    let update = UpdateAttachedFilesConfiguration::builder()
        .instance_id("i-1")
        .attachment_scope(AttachmentScope::Case)
        .extension_configuration(extensions.build());
    let error = client.send(update.build()).await.unwrap_err();
    let path = "'extensionConfiguration.allowedExtensions.1.member.extension'";
    assert_refused(&error, "InvalidParameterException", path);
}

/// The model does not say it.
#[tokio::test]
async fn constraints_stated_only_in_documentation_are_checked() {
    let local = LocalConnect::start().await.unwrap();
    let client = local.client().unwrap();
    let size = |scope, mebibytes: i64| {
        UpdateAttachedFilesConfiguration::builder()
            .instance_id("i-1")
            .attachment_scope(scope)
            .maximum_size_limit_in_bytes(mebibytes * 1024 * 1024)
            .build()
    };
    let error = client
        .send(size(AttachmentScope::Email, 21))
        .await
        .unwrap_err();
    let words = "the largest for EMAIL is 20 MiB";
    assert_refused(&error, "InvalidParameterException", words);
    client.send(size(AttachmentScope::Case, 21)).await.unwrap();
    let mut large = start();
    large.associated_resource_arn = CONTACT.to_owned();
    large.file_size_in_bytes = 20 * 1024 * 1024 + 1;
    let error = client.send(large).await.unwrap_err();
    assert_refused(
        &error,
        "InvalidRequestException",
        "the allowed size is 1 byte to 20 MiB",
    );

    let mut by_identity = start();
    let arn = "arn:aws:iam::111122223333:user/ada".to_owned();
    by_identity.created_by = Some(CreatedByInfo::AwsIdentityArn(arn));
    let error = client.send(by_identity).await.unwrap_err();
    assert_refused(
        &error,
        "InvalidRequestException",
        "CreatedBy.AWSIdentityArn",
    );

    let create = CreateAttachedFile::builder()
        .instance_id("i-1")
        .file_use_case_type(FileUseCaseType::Attachment)
        .file_source_uri("s3://bucket/folder/")
        .associated_resource_arn(CASE);
    let error = client.send(create.build()).await.unwrap_err();
    assert_refused(
        &error,
        "InvalidRequestException",
        "FileSourceUri ends in `/`",
    );
    assert_eq!(local.file_count(), 0);
}

/// The operation as an application declares it that forgot a member.
#[connect_operation(
    method = PUT,
    uri = "/attached-files/{InstanceId}",
    output = StartedWithoutName
)]
#[derive(Debug, Clone)]
struct StartWithoutName {
    #[label]
    instance_id: String,
    #[query]
    associated_resource_arn: String,
    file_size_in_bytes: i64,
    file_use_case_type: String,
}

#[derive(Debug, Clone, ConnectShape)]
struct StartedWithoutName {}

#[tokio::test]
async fn how_a_missing_member_is_reported_is_an_assumption() {
    for (assumed, code, words) in [
        (
            MissingMember::Constraint,
            "InvalidRequestException",
            "Value at 'fileName' failed to satisfy constraint: Member must not be null",
        ),
        (
            MissingMember::Serialization,
            "SerializationException",
            "FileName",
        ),
    ] {
        let mut assumptions = Assumptions::default();
        assumptions.missing_member = assumed;
        let local = LocalConnect::builder().assumptions(assumptions);
        let local = local.start().await.unwrap();
        let start = StartWithoutName::builder()
            .instance_id("i-1")
            .associated_resource_arn(CASE)
            .file_size_in_bytes(1)
            .file_use_case_type("ATTACHMENT");
        let error = local
            .client()
            .unwrap()
            .send(start.build())
            .await
            .unwrap_err();
        assert_refused(&error, code, words);
    }
}

fn with_handlers() -> LocalConnectBuilder {
    LocalConnect::builder()
        .operation(|_: CreateUser| async { Ok(CreateUserOutput::builder().build()) })
        .operation(|_: StartOutboundVoiceContact| async {
            Ok(StartOutboundVoiceContactOutput::builder().build())
        })
}

fn create_user(name: &str) -> CreateUser {
    let phone = UserPhoneConfig::builder()
        .phone_type(PhoneType::SoftPhone)
        .build();
    CreateUser::builder()
        .instance_id("i-1")
        .username(name)
        .password(Sensitive::new("Passw0rd!".to_owned()))
        .phone_config(phone)
        .security_profile_ids(["s-1"])
        .routing_profile_id("r-1")
        .build()
}

#[tokio::test]
async fn other_operations_are_checked_on_request() {
    let lax = with_handlers().start().await.unwrap();
    lax.client().unwrap().send(create_user("")).await.unwrap();

    let strict = with_handlers().limits().start().await.unwrap();
    let client = strict.client().unwrap();
    let error = client.send(create_user("")).await.unwrap_err();
    let words = "Value at 'username' failed to satisfy constraint: \
                 Member must have length greater than or equal to 1";
    assert_refused(&error, "InvalidParameterException", words);
    client.send(create_user("ada")).await.unwrap();
    // Its pattern is escaped twice in the model: as it stands, it refuses every number.
    let call = StartOutboundVoiceContact::builder()
        .destination_phone_number("+4930123456")
        .contact_flow_id("f-1")
        .instance_id("i-1");
    client.send(call.build()).await.unwrap();
}
