//! What `connect-import` prints compiles as it is, and says on the wire what the model says.

#[allow(
    dead_code,
    unreachable_pub,
    reason = "an application uses what it needs"
)]
#[path = "../../connect-import/tests/data/declarations.rs"]
mod declarations;

use connect_local::LocalConnect;
use connect_runtime::decode::decode;
use connect_runtime::encode::{EncodedRequest, encode};
use connect_runtime::{Exception, Operation, PageItems as _, Sensitive, Timestamp};
use declarations::{
    Booster, Fuel, InvalidRocketException, ListRocketsOutput, Mode, OptionOperation, Payload,
    ResultShape, Rocket, RocketNotFoundException, Stage, StartRocket, StopRocket, StopRocketError,
    StopRocketOutput,
};
use serde_json::{Value, json};

fn body(request: &EncodedRequest) -> Value {
    serde_json::from_slice(&request.body).unwrap()
}

#[test]
fn a_request_has_every_member_at_its_location() {
    let booster = Booster::builder()
        .stage(Box::new(Stage::builder().build()))
        .build();
    let operation = StartRocket::builder()
        .instance_id("i 1")
        .pad_number(7)
        .dry_run(true)
        .modes([Mode::EnUs, Mode::InProgress])
        .launch_time(Timestamp::from_secs(0))
        .stage(Stage::builder().boosters([booster]).build())
        .r#type(Mode::Value2Stage)
        .aws_tags([("a".to_owned(), "b".to_owned())])
        .counts([(Mode::ValueUnknown, 1)])
        .passwords(Sensitive::new(vec![Sensitive::from("secret")]))
        .set_build(3)
        .build();
    let request = encode(&operation, "token").unwrap();
    let query = "dryRun=true&Modes=en-US&Modes=IN_PROGRESS";
    assert_eq!(request.path_and_query, format!("/rockets/i%201/7?{query}"));
    assert_eq!(
        request.headers["x-amz-launch-time"],
        "Thu, 01 Jan 1970 00:00:00 GMT"
    );
    let expected = json!({
        "ClientToken": "token",
        "Stage": {"Boosters": [{"Stage": {}}]},
        "type": "2_STAGE",
        "AWSTags": {"a": "b"},
        "Counts": {"UNKNOWN": 1},
        "Passwords": ["secret"],
        "Build": 3,
    });
    assert_eq!(body(&request), expected);
    assert!(!format!("{operation:?}").contains("secret"));
}

#[test]
fn clashing_names_are_two_members() {
    let result = ResultShape::builder().value_3rd_party("x").build();
    let operation = Fuel::builder().arn("a").arn_2("b").result(result).build();
    let expected = json!({"Result": {"3rdParty": "x"}, "ARN": "a", "arn": "b"});
    assert_eq!(body(&encode(&operation, "").unwrap()), expected);
    assert_eq!(OptionOperation::NAME, "Option");
}

#[test]
fn a_response_with_every_oddity_is_read() {
    let response = json!({
        "Rockets": [{"Name": "a", "Created": "2001-02-03T04:05:06Z", "Payload": {"Unknown": {"AWSThing": ["x"]}}}],
        "Other": ["a", null],
    });
    let output: ListRocketsOutput = decode(&response.to_string().into()).unwrap();
    let inner = Payload::AwsThing(vec!["x".to_owned()]);
    let rocket = Rocket::builder()
        .name("a")
        .created("2001-02-03T04:05:06Z".parse::<Timestamp>().unwrap())
        .payload(Payload::MemberUnknown(Box::new(inner)))
        .build();
    let expected = ListRocketsOutput::builder()
        .rockets([rocket])
        .other(["a".to_owned()])
        .build();
    assert_eq!(output, expected);
}

/// What a page holds is marked without being asked for.
#[test]
fn a_page_has_items() {
    let output = ListRocketsOutput::builder()
        .rockets([Rocket::builder().name("a").build()])
        .build();
    let items = output.into_items();
    assert_eq!(items.len(), 1);
}

#[test]
fn an_exception_has_the_code_of_the_service() {
    assert_eq!(InvalidRocketException::CODE, "InvalidRocket");
    assert_eq!(InvalidRocketException::STATUS, 400);
}

/// From the model to a call, with nothing edited in between.
#[tokio::test]
async fn an_operation_is_called_as_it_was_printed() {
    let local = LocalConnect::builder()
        .operation(|stop: StopRocket| async move {
            assert!(stop.client_token.is_some(), "the client makes a token");
            match &*stop.instance_id {
                "i-1" => Ok(StopRocketOutput::builder().build()),
                _ => Err(RocketNotFoundException::builder().build().into()),
            }
        })
        .start()
        .await
        .unwrap();
    let client = local.client().unwrap();
    let stop = |instance| StopRocket::builder().instance_id(instance).build();
    client.send(stop("i-1")).await.unwrap();
    let error = client.send(stop("i-2")).await.unwrap_err();
    assert!(matches!(
        error.kind(),
        StopRocketError::RocketNotFoundException(_)
    ));
}
