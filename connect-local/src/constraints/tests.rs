//! The form in which AWS's services report violated constraints.

use connect_operations::limits;
use http::Request;
use serde_json::{Value, json};

use super::check;
use crate::request::RequestHead;

/// The message for a request, without the count at its beginning.
fn violations(operation: &str, uri: &str, labels: &[(&str, &str)], body: &Value) -> Vec<String> {
    let operation = limits::of("Connect", operation).unwrap();
    let (parts, ()) = Request::builder().uri(uri).body(()).unwrap().into_parts();
    let labels: Vec<_> = labels
        .iter()
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
        .collect();
    let body = body.to_string();
    let Err(violations) = check(
        operation,
        &labels,
        &RequestHead::new(&parts, None),
        body.as_bytes(),
        true,
    ) else {
        return Vec::new();
    };
    let text = violations.to_string();
    let (count, all) = text.split_once(" detected: ").unwrap();
    let all: Vec<_> = all.split("; ").map(str::to_owned).collect();
    let errors = if all.len() == 1 { "error" } else { "errors" };
    assert_eq!(count, format!("{} validation {errors}", all.len()));
    all
}

fn start(changed: &Value) -> Vec<String> {
    let mut body = json!({
        "FileName": "a.txt", "FileSizeInBytes": 1, "FileUseCaseType": "ATTACHMENT",
        "ClientToken": "t", "Tags": {"a": "b"},
    });
    for (name, value) in changed.as_object().unwrap() {
        body[name] = value.clone();
    }
    let uri = "/attached-files/i-1?associatedResourceArn=arn";
    violations(
        "StartAttachedFileUpload",
        uri,
        &[("InstanceId", "i-1")],
        &body,
    )
}

#[test]
fn every_kind_of_violation_is_reported() {
    let tags = |count: usize| {
        (0..count)
            .map(|n| (n.to_string(), Value::from("")))
            .collect::<Value>()
    };
    let of_keys = "Value at 'tags' failed to satisfy constraint: Map keys must satisfy constraint: \
                   [Member must have length less than or equal to 128, Member must have length \
                   greater than or equal to 1, Member must satisfy regular expression pattern: \
                   ^(?!aws:)[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*$]";
    for (changed, expected) in [
        (
            json!({"Tags": tags(51)}),
            "Value at 'tags' failed to satisfy constraint: Member must have length less than or equal to 50",
        ),
        (
            json!({"Tags": {}}),
            "Value at 'tags' failed to satisfy constraint: Member must have length greater than or equal to 1",
        ),
        (json!({"Tags": {"k".repeat(129): ""}}), of_keys),
        (json!({"Tags": {"a#b": ""}}), of_keys),
        (json!({"Tags": {"aws:a": ""}}), of_keys),
        (
            json!({"Tags": {"a": "v".repeat(257)}}),
            "Value at 'tags' failed to satisfy constraint: Map value must satisfy constraint: [Member must have length less than or equal to 256]",
        ),
        (
            json!({"ClientToken": "t".repeat(501)}),
            "Value at 'clientToken' failed to satisfy constraint: Member must have length less than or equal to 500",
        ),
        (
            json!({"FileSizeInBytes": 0}),
            "Value at 'fileSizeInBytes' failed to satisfy constraint: Member must have value greater than or equal to 1",
        ),
        (
            json!({"UrlExpiryInSeconds": 301}),
            "Value at 'urlExpiryInSeconds' failed to satisfy constraint: Member must have value less than or equal to 300",
        ),
        (
            json!({"FileUseCaseType": "attachment"}),
            "Value at 'fileUseCaseType' failed to satisfy constraint: Member must satisfy enum value set: [CONTACT_ANALYSIS, EMAIL_MESSAGE, EMAIL_MESSAGE_PLAIN_TEXT, EMAIL_MESSAGE_REDACTED, EMAIL_MESSAGE_PLAIN_TEXT_REDACTED, ATTACHMENT, VOICE_RECORDING, VOICEMAIL_RECORDING, VOICEMAIL_RECORDING_REDACTED, VOICEMAIL_ANALYSIS, VOICEMAIL_ANALYSIS_REDACTED]",
        ),
        (
            json!({"FileName": null}),
            "Value at 'fileName' failed to satisfy constraint: Member must not be null",
        ),
        (
            json!({"FileName": "a\u{200b}.txt"}),
            "Value at 'fileName' failed to satisfy constraint: Member must satisfy regular expression pattern: ^\\P{C}*$",
        ),
    ] {
        assert_eq!(start(&changed), [expected], "{changed}");
    }
    for allowed in [
        json!({"Tags": tags(50)}),
        json!({"Tags": {"Straße 1_.:/=+-@": "v".repeat(256)}}),
        json!({"Tags": {"my:aws:a": ""}}),
        json!({"ClientToken": "t".repeat(500)}),
        // 256 characters, and more bytes.
        json!({"FileName": "ü".repeat(256)}),
    ] {
        assert_eq!(start(&allowed), [""; 0], "{allowed}");
    }
}

#[test]
fn all_violations_are_reported_at_once() {
    let all = start(&json!({"FileName": "", "FileSizeInBytes": 0}));
    let paths: Vec<_> = all
        .iter()
        .map(|text| text.split('\'').nth(1).unwrap())
        .collect();
    assert_eq!(paths, ["fileName", "fileSizeInBytes"]);
}

#[test]
fn labels_and_query_parameters_are_checked() {
    let get = |instance: &str, query: &str| {
        let uri = format!("/attached-files/i/f?associatedResourceArn=arn{query}");
        let labels = [("InstanceId", instance), ("FileId", "f")];
        violations("GetAttachedFile", &uri, &labels, &json!({}))
    };
    assert_eq!(
        get("i", "&urlExpiryInSeconds=5&urlContentDisposition=INLINE"),
        [""; 0]
    );
    assert_eq!(
        get(&"i".repeat(101), ""),
        [
            "Value at 'instanceId' failed to satisfy constraint: Member must have length less than or equal to 100"
        ]
    );
    assert_eq!(
        get("i", "&urlContentDisposition=inline"),
        [
            "Value at 'urlContentDisposition' failed to satisfy constraint: Member must satisfy enum value set: [INLINE, ATTACHMENT]"
        ]
    );
    assert_eq!(
        get("i", "&urlExpiryInSeconds=4"),
        [
            "Value at 'urlExpiryInSeconds' failed to satisfy constraint: Member must have value greater than or equal to 5"
        ]
    );
}

#[test]
fn a_nested_violation_has_its_path() {
    let body = |extension: &str| {
        json!({"ExtensionConfiguration": {"AllowedExtensions": [
            {"Extension": "pdf"}, {"Extension": extension},
        ]}})
    };
    let update = |extension| {
        let labels = [("InstanceId", "i"), ("AttachmentScope", "CASE")];
        violations(
            "UpdateAttachedFilesConfiguration",
            "/",
            &labels,
            &body(extension),
        )
    };
    assert_eq!(update("log"), [""; 0]);
    assert_eq!(
        update(".pdf"),
        [
            "Value at 'extensionConfiguration.allowedExtensions.2.member.extension' failed to satisfy \
          constraint: Member must satisfy regular expression pattern: ^[a-zA-Z0-9-_]+$"
        ]
    );
}

/// Of the 73 patterns of Connect `regex` cannot read 7: these three, one that is escaped twice, one
/// between slashes, and those of tags, whose look-ahead is known here. The last two are of Cases.
#[test]
fn unenforced_constraints_are_listed() {
    let mut reasons = std::collections::BTreeMap::new();
    for left_out in limits::not_enforced() {
        reasons
            .entry(left_out.reason)
            .or_insert_with(Vec::new)
            .push(left_out.shape);
    }
    let count = |reason: &str| reasons[reason].len();
    assert_eq!(count("it is escaped twice"), 13);
    assert_eq!(reasons["it stands between slashes"], ["Password"]);
    assert_eq!(
        reasons["`regex` cannot read it"],
        [
            "CommonHumanReadableDescription",
            "DirectoryAlias",
            "PrimaryAttributeContextKeyName",
            "MutableTagKey",
            "TagKey",
        ]
    );
}

/// As it stands in the model, escaped twice, the pattern refuses every number.
#[test]
fn a_valid_phone_number_and_a_valid_password_pass() {
    let call = json!({
        "DestinationPhoneNumber": "+4930123456", "ContactFlowId": "f", "InstanceId": "i",
        "SourcePhoneNumber": "+4930654321",
    });
    assert_eq!(
        violations("StartOutboundVoiceContact", "/", &[], &call),
        [""; 0]
    );
    let user = json!({
        "Username": "ada", "Password": "Passw0rd!", "RoutingProfileId": "r",
        "SecurityProfileIds": ["s"], "PhoneConfig": {"PhoneType": "SOFT_PHONE"},
    });
    let labels = [("InstanceId", "i")];
    assert_eq!(violations("CreateUser", "/", &labels, &user), [""; 0]);
}
