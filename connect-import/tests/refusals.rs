//! Unknown names, invalid models, and operations that cannot be declared.

mod support;

use connect_import::{Error, Model, Options, declarations};
use serde_json::{Value, json};
use support::{data, json, model, names, small};

type Change = fn(&mut Value);

#[test]
fn an_unknown_name_gets_suggestions() {
    let model = small();
    let error = |name| {
        declarations(&model, &names(&[name]), &Options::default())
            .unwrap_err()
            .to_string()
    };
    assert_eq!(
        error("sttRocket"),
        "the model has no operation `sttRocket`; did you mean `StartRocket`, `StopRocket` or `ListRockets`?"
    );
    // Not spelled similarly, but with all the words.
    assert!(
        error("Rockets").ends_with("did you mean `ListRockets`, `StopRocket` or `StartRocket`?")
    );
    assert!(error("RocketStart").ends_with("did you mean `StartRocket`?"));
    assert!(error("Xyz").ends_with("use the name in the API reference, like `DescribeUser`"));
}

#[test]
fn an_invalid_model_is_reported_with_its_location() {
    let broken = |change: Change| {
        let mut json = json();
        change(&mut json);
        Model::parse(json.to_string().as_bytes())
            .unwrap_err()
            .to_string()
    };
    let cases: [(Change, &str); 6] = [
        (
            |json| json["shapes"]["Rocket"]["members"]["Name"] = json!({"shape": 3}),
            "at shapes.Rocket.members.Name.shape: invalid type",
        ),
        (
            |json| json["shapes"]["Names"]["member"] = json!({"shape": "Gone"}),
            "at shapes.Names.member.shape: unknown shape `Gone`",
        ),
        (
            |json| json["operations"]["Fuel"]["errors"][0]["shape"] = json!("Gone"),
            "at operations.Fuel.errors[0].shape: unknown shape `Gone`",
        ),
        (
            |json| json["shapes"]["Names"]["member"] = json!(null),
            "at shapes.Names: missing field `member`",
        ),
        (
            |json| {
                json["shapes"]["Names"]["member"] = json!({"shape": "Tags"});
                json["shapes"]["Tags"]["value"] = json!({"shape": "Names"});
            },
            "at shapes.Names: the shape contains itself without a structure in between",
        ),
        (
            |json| json["shapes"]["Rocket"]["required"] = json!(["Gone"]),
            "at shapes.Rocket.required: unknown member `Gone`",
        ),
    ];
    for (change, expected) in cases {
        let message = broken(change);
        assert!(message.contains(expected), "{message}");
    }
    let message = Model::parse(b"<html>").unwrap_err().to_string();
    assert!(
        message.starts_with("the file is not a valid service model: expected value"),
        "{message}"
    );
    let message = Model::read(&data("declarations.rs"))
        .unwrap_err()
        .to_string();
    assert!(
        message.contains("declarations.rs is not a valid service model"),
        "{message}"
    );
    assert!(matches!(
        Model::read(&data("none")),
        Err(Error::Read { .. })
    ));
}

#[test]
fn undeclarable_features_are_rejected() {
    let cases = refused().into_iter().chain(unsigned());
    for (place, value, expected) in cases.chain(refused_by_the_macros()) {
        let mut json = json();
        let (parent, key) = place.rsplit_once('/').unwrap();
        json.pointer_mut(parent).unwrap()[key] = value;
        let error =
            declarations(&model(&json), &names(&["Fuel"]), &Options::default()).unwrap_err();
        let message = error.to_string();
        assert!(
            message.starts_with("`Fuel` cannot be declared: at "),
            "{place}: {message}"
        );
        assert!(message.contains(expected), "{place}: {message}");
    }
}

/// A service may have several authentication schemes, and an operation its own.
#[test]
fn an_operation_that_can_be_signed_is_declared() {
    let signed: [Change; 3] = [
        |json| json["metadata"]["auth"] = json!(["smithy.api#httpBearerAuth", "aws.auth#sigv4"]),
        |json| json["metadata"]["signatureVersion"] = json!("v4"),
        |json| {
            json["metadata"]["auth"] = json!(["smithy.api#httpBearerAuth"]);
            json["operations"]["Fuel"]["auth"] = json!(["aws.auth#sigv4"]);
        },
    ];
    for change in signed {
        let mut json = json();
        change(&mut json);
        let text = declarations(&model(&json), &names(&["Fuel"]), &Options::default());
        assert!(text.is_ok(), "{text:?}");
    }
}

/// A token may be sent in addition to a signature, if the model says so.
#[test]
fn a_bearer_token_of_a_signed_operation_is_a_header() {
    let mut json = json();
    json["shapes"]["FuelRequest"]["members"]["ARN"] =
        json!({"shape": "Name", "location": "header", "locationName": "X-Amz-Bearer"});
    json["operations"]["Fuel"]["auth"] = json!(["aws.auth#sigv4"]);
    let text = declarations(&model(&json), &names(&["Fuel"]), &Options::default()).unwrap();
    assert!(text.contains("#[header(\"X-Amz-Bearer\")]"), "{text}");
}

#[test]
fn every_refusal_is_reported() {
    let mut json = json();
    json["operations"]["Fuel"]["endpoint"] = json!({"hostPrefix": "a."});
    let asked = names(&["Fuel", "Option", "Fool"]);
    let error = declarations(&model(&json), &asked, &Options::default()).unwrap_err();
    let Error::Several(errors) = &error else {
        panic!("{error}");
    };
    assert!(matches!(
        &**errors,
        [Error::Refused(_), Error::UnknownOperation { .. }]
    ));
    assert_eq!(error.to_string().lines().count(), 2, "{error}");
}

#[test]
fn unsupported_response_features_are_rejected() {
    let cases = [
        (
            json!({"shape": "Integer", "location": "statusCode"}),
            "the status of the response",
        ),
        (
            json!({"shape": "Name", "location": "header", "locationName": "x-a"}),
            "a header of the response",
        ),
    ];
    for (value, expected) in cases {
        let mut json = json();
        json["shapes"]["StopRocketResponse"]["members"]["Extra"] = value;
        let error =
            declarations(&model(&json), &names(&["StopRocket"]), &Options::default()).unwrap_err();
        let message = error.to_string();
        assert!(
            message.contains("at StopRocketResponse.Extra, "),
            "{message}"
        );
        assert!(message.contains(expected), "{message}");
    }
}

/// Features that Connect never uses: the path, the value, and a part of the message.
fn refused() -> Vec<(&'static str, Value, &'static str)> {
    let member = "/shapes/FuelRequest/members/ARN";
    vec![
        (
            "/operations/Fuel/http/requestUri",
            json!("/fuel/{Key+}"),
            "the label is greedy",
        ),
        (
            "/operations/Fuel/http/requestUri",
            json!("/fuel?a=b"),
            "constant query parameter",
        ),
        (
            "/operations/Fuel/http/requestUri",
            json!("/fuel/x-{Id}"),
            "not a whole segment",
        ),
        (
            "/operations/Fuel/http/method",
            json!("HEAD"),
            "the method is not GET",
        ),
        (
            "/operations/Fuel/http/method",
            json!("GET"),
            "in the body of a GET",
        ),
        (
            "/operations/Fuel/endpoint",
            json!({"hostPrefix": "a."}),
            "prefix",
        ),
        (
            "/operations/Fuel/httpChecksumRequired",
            json!(true),
            "checksum",
        ),
        ("/metadata/protocol", json!("json"), "not rest-json"),
        ("/shapes/FuelRequest/payload", json!("ARN"), "payload"),
        (
            "/shapes/FuelRequest/document",
            json!(true),
            "body is a document",
        ),
        ("/shapes/Result/eventstream", json!(true), "event stream"),
        ("/shapes/Name/streaming", json!(true), "stream"),
        ("/shapes/Name/type", json!("blob"), "blob"),
        (
            "/shapes/Name/type",
            json!("bigdecimal"),
            "arbitrary-precision number",
        ),
        ("/shapes/Reason/enum", json!(["A", ""]), "empty value"),
        (
            member,
            json!({"shape": "Name", "hostLabel": true}),
            "host name",
        ),
        (
            member,
            json!({"shape": "Name", "jsonvalue": true}),
            "JSON inside a header",
        ),
        (
            member,
            json!({"shape": "Timestamp", "timestampFormat": "rfc822"}),
            "no timestamp type has this format in this location",
        ),
        (
            member,
            json!({"shape": "Name", "location": "headers"}),
            "several headers",
        ),
        (
            member,
            json!({"shape": "Name", "location": "header", "locationName": "Host"}),
            "set by the client",
        ),
        (
            member,
            json!({"shape": "Name", "location": "header", "locationName": "X-Amz-Security-Token"}),
            "set by the client",
        ),
        (
            member,
            json!({"shape": "Tags", "location": "querystring"}),
            "outside the body",
        ),
        (
            member,
            json!({"shape": "Timestamp", "location": "querystring", "timestampFormat": "rfc822"}),
            "no timestamp type has this format in this location",
        ),
        (
            member,
            json!({"shape": "Timestamp", "location": "header", "locationName": "x-amz-t", "timestampFormat": "other"}),
            "no timestamp type has this format in this location",
        ),
    ]
}

/// Changes to the model that the macros reject, and the paths in the model.
fn refused_by_the_macros() -> Vec<(&'static str, Value, &'static str)> {
    let member = "/shapes/FuelRequest/members/ARN";
    vec![
        (
            "/operations/Fuel/http/requestUri",
            json!("/a b"),
            "at operations.Fuel.http.requestUri, invalid path segment `a b`",
        ),
        (
            "/operations/Fuel/http/requestUri",
            json!("/{Key}"),
            "at operations.Fuel.http.requestUri, no member is bound to the label `{Key}`",
        ),
        (
            member,
            json!({"shape": "Name", "location": "uri"}),
            "at FuelRequest.ARN, the path has no `{ARN}`",
        ),
        (
            member,
            json!({"shape": "Name", "location": "header", "locationName": "x amz"}),
            "at FuelRequest.ARN, invalid header name",
        ),
        (
            member,
            json!({"shape": "Name", "locationName": "Mode"}),
            "at FuelRequest.Mode, the wire name `Mode` is already used by `arn`",
        ),
        (
            "/shapes/Result/members/3rdParty",
            json!({"shape": "Name", "locationName": "Fuel"}),
            "at Result.Fuel, the wire name `Fuel` is already used by `value_3rd_party`",
        ),
        (
            "/shapes/Result/members/3rdParty",
            json!({"shape": "Name", "locationName": ""}),
            "at Result.3rdParty, the wire name must not be empty",
        ),
        (
            "/shapes/InvalidRocketException/error",
            json!({"httpStatusCode": 200}),
            "at InvalidRocketException, invalid error status",
        ),
        (
            "/shapes/InvalidRocketException/members/message",
            json!({"shape": "Result"}),
            "at InvalidRocketException.message, an exception's message must be a string",
        ),
    ]
}

/// Operations that are not signed with SigV4.
fn unsigned() -> Vec<(&'static str, Value, &'static str)> {
    vec![
        (
            "/metadata/signatureVersion",
            json!("bearer"),
            "at metadata.signatureVersion, the request is not signed",
        ),
        (
            "/metadata/auth",
            json!(["smithy.api#httpBearerAuth"]),
            "at metadata.auth, the request is not signed",
        ),
        ("/operations/Fuel/authtype", json!("none"), "not signed"),
        (
            "/operations/Fuel/auth",
            json!(["smithy.api#noAuth"]),
            "not signed",
        ),
        (
            "/shapes/FuelRequest/members/ARN",
            json!({"shape": "Name", "location": "header", "locationName": "X-Amz-Bearer"}),
            "a token in the header replaces the signature",
        ),
    ]
}
