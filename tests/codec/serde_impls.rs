//! serde's traits: connect-operations asks for them in every declaration, and this crate, in the same graph,
//! asks here and there and has derives of its own elsewhere.

use std::fmt::Debug;

use connect_operations::attached_files::{
    CreatedByInfo, FileStatusType, FileUseCaseType, StartAttachedFileUpload,
    StartAttachedFileUploadError, StartAttachedFileUploadOutput,
};
use connect_operations::cases::ListTemplates;
use connect_operations::exceptions::{ServiceQuotaExceededException, ThrottlingException};
use connect_runtime::encode::encode;
use connect_runtime::{
    ClientErrorKind, ConnectEnum, ConnectException, ConnectShape, ConnectUnion, Sensitive,
    ServiceError, Timestamp, UnknownMember, UnknownValue, connect_operation,
};
use http::StatusCode;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

/// The value is this, both ways.
#[track_caller]
fn is<T: Serialize + DeserializeOwned + PartialEq + Debug>(value: &T, json: &Value) {
    assert_eq!(serde_json::to_value(value).unwrap(), *json);
    assert_eq!(T::deserialize(json).unwrap(), *value);
}

#[test]
fn a_shipped_operation_has_all_members_under_the_names_of_its_parameters() {
    let operation = StartAttachedFileUpload::builder()
        .instance_id("i")
        .file_name("a.txt")
        .file_size_in_bytes(3)
        .file_use_case_type(FileUseCaseType::Attachment)
        .associated_resource_arn("arn:aws:x")
        .created_by(CreatedByInfo::ConnectUserArn("arn:aws:u".to_owned()))
        .tags([("a", "b")])
        .build();
    let members = json!({
        "InstanceId": "i",
        "FileName": "a.txt",
        "FileSizeInBytes": 3,
        "FileUseCaseType": "ATTACHMENT",
        "AssociatedResourceArn": "arn:aws:x",
        "CreatedBy": {"ConnectUserArn": "arn:aws:u"},
        "Tags": {"a": "b"},
    });
    is(&operation, &members);
}

#[test]
fn a_service_with_lower_case_names_keeps_them() {
    let operation = ListTemplates::builder()
        .domain_id("d")
        .max_results(5)
        .build();
    is(&operation, &json!({"domainId": "d", "maxResults": 5}));
}

#[test]
fn absent_null_and_undeclared_members_are_accepted() {
    let output: StartAttachedFileUploadOutput = serde_json::from_str(
        r#"{"FileId": "f", "FileArn": null, "Future": [{}], "FileStatus": "LATER"}"#,
    )
    .unwrap();
    assert_eq!(output.file_id.as_deref(), Some("f"));
    assert_eq!(output.file_arn, None);
    let later = FileStatusType::from("LATER");
    assert_eq!(output.file_status, Some(later));
    let text = serde_json::to_string(&output).unwrap();
    assert_eq!(text, r#"{"FileId":"f","FileStatus":"LATER"}"#);
}

#[test]
fn serde_reports_a_mismatch_with_its_path() {
    let text = r#"{"UploadUrlMetadata": {"HeadersToInclude": {"a": 1}}}"#;
    let error = serde_json::from_str::<StartAttachedFileUploadOutput>(text).unwrap_err();
    let message = error.to_string();
    let path = "UploadUrlMetadata.HeadersToInclude.a: expected a string, found a number";
    assert!(message.starts_with(path), "{message}");
    let error = serde_json::from_str::<ListTemplates>("{}").unwrap_err();
    assert!(
        error
            .to_string()
            .starts_with("domainId: required, but absent"),
        "{error}"
    );
}

#[test]
fn exceptions_round_trip_and_error_enums_serialize() {
    let mut exception = ServiceQuotaExceededException::builder().build();
    exception.message = Some("full".to_owned());
    is(&exception, &json!({"Message": "full"}));

    let write = |error: StartAttachedFileUploadError| serde_json::to_value(error).unwrap();
    assert_eq!(
        write(exception.into()),
        json!({
            "code": "ServiceQuotaExceededException",
            "message": "full",
            "status": 402,
            "members": {"Message": "full"},
        })
    );
    let undeclared = ServiceError::new(StatusCode::CONFLICT, "Undeclared", "taken");
    assert_eq!(
        write(undeclared.into()),
        json!({"code": "Undeclared", "message": "taken", "status": 409})
    );
    let client = ClientErrorKind::TooLarge(10).into();
    assert_eq!(
        write(StartAttachedFileUploadError::Client(client)),
        json!({"code": null, "message": "the response body has more than 10 bytes"})
    );
}

#[test]
fn an_error_of_the_service_becomes_the_exception_that_it_names() {
    let error = ServiceError::new(StatusCode::TOO_MANY_REQUESTS, "ThrottlingException", "slow");
    let StartAttachedFileUploadError::ThrottlingException(ThrottlingException { message, .. }) =
        error.into()
    else {
        panic!("an exception that the operation lists")
    };
    assert_eq!(message.as_deref(), Some("slow"));
}

/// One that asks by its argument, with a member at each place.
#[connect_operation(method = POST, uri = "/{Id}", serde, errors(Refused))]
#[derive(Debug, PartialEq)]
struct Everywhere {
    #[label]
    id: Kind,
    #[query("types")]
    resource_types: Vec<String>,
    #[header("x-amz-last-modified-time")]
    last_modified_time: Option<Timestamp>,
    #[wire("AllowedAIAgents")]
    allowed_ai_agents: Option<Vec<Choice>>,
    secret: Sensitive<String>,
    share: f64,
}

/// One that asks by its attribute, in two words.
#[derive(Debug, PartialEq, ConnectException)]
#[connect(crate = ::connect_runtime, serde)]
struct Refused {
    message: String,
    #[header("Retry-After")]
    retry_after: Option<i32>,
}

#[derive(Debug, PartialEq, ConnectEnum)]
#[connect(serde)]
enum Kind {
    Good,
    #[unknown]
    Unknown(UnknownValue),
}

#[derive(Debug, PartialEq, ConnectUnion)]
#[connect(serde)]
enum Choice {
    Text(String),
    #[unknown]
    Unknown(UnknownMember),
}

#[test]
fn members_are_serialized_whatever_their_location() {
    let operation = Everywhere::builder()
        .id(Kind::Good)
        .resource_types(["a", "b"])
        .last_modified_time(Timestamp::from_secs(5))
        .allowed_ai_agents([Choice::Text("t".to_owned())])
        .secret(Sensitive::new("s".to_owned()))
        .share(f64::INFINITY)
        .build();
    let members = json!({
        "Id": "GOOD",
        "ResourceTypes": ["a", "b"],
        "LastModifiedTime": 5,
        "AllowedAIAgents": [{"Text": "t"}],
        "Secret": "s",
        "Share": "Infinity",
    });
    is(&operation, &members);
    // The request is as it would be without the word.
    let request = encode(&operation, "").unwrap();
    assert_eq!(request.path_and_query, "/GOOD?types=a&types=b");
    let body: Value = serde_json::from_slice(&request.body).unwrap();
    let sent = json!({"AllowedAIAgents": [{"Text": "t"}], "Secret": "s", "Share": "Infinity"});
    assert_eq!(body, sent);
}

#[test]
fn every_kind_of_declaration_round_trips() {
    is(&Kind::Good, &json!("GOOD"));
    is(&Kind::from("FAIR"), &json!("FAIR"));
    is(&Choice::Text("t".to_owned()), &json!({"Text": "t"}));
    let unknown = UnknownMember::new("Later", json!([1, null]));
    is(&Choice::Unknown(unknown), &json!({"Later": [1, null]}));
    let refused = Refused {
        message: "no".to_owned(),
        retry_after: Some(3),
    };
    is(&refused, &json!({"Message": "no", "RetryAfter": 3}));
    let error = serde_json::to_value(EverywhereError::from(refused)).unwrap();
    assert_eq!(error["members"], json!({"Message": "no", "RetryAfter": 3}));
}

/// One that does not ask, and has serde's derives with attributes of serde's.
#[derive(Debug, PartialEq, ConnectShape, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
struct Own {
    file_name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    kind: Option<Kind>,
}

#[connect_operation(method = POST, uri = "/{Id}", output = Own)]
#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct OwnOperation {
    #[label]
    id: String,
    #[serde(rename = "own")]
    own: Own,
}

#[test]
fn custom_serde_derives_are_left_alone() {
    let own = Own {
        file_name: "a".to_owned(),
        kind: Some(Kind::Good),
    };
    is(&own, &json!({"file-name": "a", "kind": "GOOD"}));
    let operation = OwnOperation {
        id: "1".to_owned(),
        own,
    };
    let members = json!({"id": "1", "own": {"file-name": "a", "kind": "GOOD"}});
    is(&operation, &members);
    assert_eq!(
        encode(&operation, "").unwrap().body,
        r#"{"Own":{"FileName":"a","Kind":"GOOD"}}"#
    );
}
