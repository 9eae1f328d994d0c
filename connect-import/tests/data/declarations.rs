// Generated from connect-2001-01-01 (CRC-32 1cd02b82) by: connect-import

use std::collections::BTreeMap;

use connect_runtime::{
    ConnectEnum, ConnectException, ConnectShape, ConnectUnion, IsoDateTime, Sensitive, Timestamp,
    UnknownMember, UnknownValue, connect_operation,
};

/// Start rocket.
///
/// `PUT /rockets/{InstanceId}/{padNumber}`, with an idempotency token.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_StartRocket.html)
///
/// # Errors
/// [`RocketNotFoundException`], [`InvalidRocketException`].
#[connect_operation(
    method = PUT,
    uri = "/rockets/{InstanceId}/{padNumber}",
    output = StartRocketOutput,
    errors(RocketNotFoundException, InvalidRocketException)
)]
#[derive(Debug, Clone, PartialEq)]
pub struct StartRocket {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Pad number. Required.
    #[label("padNumber")]
    pub pad_number: i64,
    /// Idempotency token, which identifies repeats of a request: at most 500 characters. Generated
    /// if absent.
    #[idempotency_token]
    pub client_token: Option<String>,
    /// Dry run. Optional.
    #[query]
    pub dry_run: Option<bool>,
    /// Modes: each one of [`Mode`]. Optional.
    #[query("Modes")]
    pub modes: Option<Vec<Mode>>,
    /// Launch time. Required. Travels in a header.
    #[header("x-amz-launch-time")]
    pub launch_time: Timestamp,
    /// Stage. Required.
    pub stage: Stage,
    /// Type: one of [`Mode`]. Optional.
    #[wire("type")]
    pub r#type: Option<Mode>,
    /// AWS tags: at most 50 entries; keys 1 to 127 characters, pattern `[a-z]+`; values 1 to 127
    /// characters, pattern `[a-z]+`. Optional.
    #[wire("AWSTags")]
    pub aws_tags: Option<BTreeMap<String, String>>,
    /// Counts: keys one of [`Mode`]. Optional.
    pub counts: Option<BTreeMap<Mode, i32>>,
    /// Passwords. Optional. Sensitive.
    pub passwords: Option<Sensitive<Vec<Sensitive<String>>>>,
    /// Thrust. Optional.
    pub thrust: Option<f64>,
    /// Ratio. Optional.
    pub ratio: Option<f32>,
    /// Build. Optional.
    pub build: Option<i32>,
    /// Old: 1 to 127 characters; pattern `[a-z]+`. Optional. Deprecated since 2001-02-03.
    pub old: Option<String>,
    /// Token: at most 500 characters. Optional.
    pub token: Option<String>,
}

/// The output of [`StartRocket`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
pub struct StartRocketOutput {
    /// Rocket. Always present.
    pub rocket: Rocket,
    /// Secret. Sensitive.
    pub secret: Option<Sensitive<String>>,
    /// Self: 1 to 127 characters; pattern `[a-z]+`.
    #[wire("self")]
    pub self_: Option<String>,
}

/// List rockets.
///
/// `GET /rockets-summary/{InstanceId}`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListRockets.html)
#[connect_operation(
    method = GET,
    uri = "/rockets-summary/{InstanceId}",
    output = ListRocketsOutput
)]
#[derive(Debug, Clone, PartialEq)]
pub struct ListRockets {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Token of the page to return, from the previous page. Optional; without it the first page is
    /// returned.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 100. Optional.
    #[query]
    pub max_results: Option<i32>,
}

/// The output of [`ListRockets`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
pub struct ListRocketsOutput {
    /// Token of the next page. Absent on the last page.
    #[next_token]
    pub next_token: Option<String>,
    /// Rockets: at most 100 items. The items of the page.
    #[items]
    pub rockets: Option<Vec<Rocket>>,
    /// Other: each 1 to 127 characters, pattern `[a-z]+`; `null` is skipped.
    pub other: Option<Vec<String>>,
}

/// Stop rocket. Deprecated since 2001-02-03.
///
/// `DELETE /rockets/{InstanceId}`, with an idempotency token.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_StopRocket.html)
///
/// # Errors
/// [`RocketNotFoundException`].
#[connect_operation(
    method = DELETE,
    uri = "/rockets/{InstanceId}",
    output = StopRocketOutput,
    errors(RocketNotFoundException)
)]
#[derive(Debug, Clone, PartialEq)]
pub struct StopRocket {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Idempotency token, which identifies repeats of a request: at most 500 characters. Generated
    /// if absent.
    #[query]
    #[idempotency_token]
    pub client_token: Option<String>,
}

/// The output of [`StopRocket`], which is empty.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
pub struct StopRocketOutput {}

/// Fuel.
///
/// `POST /fuel`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_Fuel.html)
///
/// # Errors
/// [`InvalidRocketException`].
#[connect_operation(
    method = POST,
    uri = "/fuel",
    errors(InvalidRocketException)
)]
#[derive(Debug, Clone, PartialEq)]
pub struct Fuel {
    /// Result. Optional.
    pub result: Option<ResultShape>,
    /// Mode: one of [`Mode`]. Optional.
    pub mode: Option<Mode>,
    /// ARN: 1 to 127 characters; pattern `[a-z]+`. Optional.
    #[wire("ARN")]
    pub arn: Option<String>,
    /// ARN: 1 to 127 characters; pattern `[a-z]+`. Optional.
    #[wire("arn")]
    pub arn_2: Option<String>,
}

/// Option.
///
/// `POST /options`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_Option.html)
#[connect_operation(
    method = POST,
    uri = "/options",
    name = "Option"
)]
#[derive(Debug, Clone, PartialEq)]
pub struct OptionOperation {}

/// Mode.
///
/// One of `FAST`, `IN_PROGRESS`, `en-US`, `2_STAGE`, `UNKNOWN`, `a-b`, `a_b`, `Camel`, `>=`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, ConnectEnum)]
pub enum Mode {
    /// `FAST`.
    Fast,
    /// `IN_PROGRESS`.
    InProgress,
    /// `en-US`.
    #[wire("en-US")]
    EnUs,
    /// `2_STAGE`.
    #[wire("2_STAGE")]
    Value2Stage,
    /// `UNKNOWN`.
    #[wire("UNKNOWN")]
    ValueUnknown,
    /// `a-b`.
    #[wire("a-b")]
    AB,
    /// `a_b`.
    #[wire("a_b")]
    AB2,
    /// `Camel`.
    #[wire("Camel")]
    Camel,
    /// `>=`.
    #[wire(">=")]
    GreaterEqual,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Stage.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_Stage.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
pub struct Stage {
    /// Next. Optional.
    pub next: Option<Box<Stage>>,
    /// Booster. Optional.
    pub booster: Option<Box<Booster>>,
    /// Boosters: at most 4 items. Optional.
    pub boosters: Option<Vec<Booster>>,
}

/// Booster.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_Booster.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
pub struct Booster {
    /// Stage. Required.
    pub stage: Box<Stage>,
}

/// Rocket.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_Rocket.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
pub struct Rocket {
    /// Name: 1 to 127 characters; pattern `[a-z]+`. Always present.
    pub name: String,
    /// Stages.
    pub stages: Option<Vec<Stage>>,
    /// Created.
    pub created: Option<IsoDateTime>,
    /// Result.
    pub result: Option<ResultShape>,
    /// Credentials. Sensitive.
    pub credentials: Option<Sensitive<Credentials>>,
    /// Payload.
    pub payload: Option<Payload>,
}

/// Result.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_Result.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
pub struct ResultShape {
    /// 3rd party: 1 to 127 characters; pattern `[a-z]+`. Optional.
    #[wire("3rdParty")]
    pub value_3rd_party: Option<String>,
    /// Fuel. Optional.
    pub fuel: Option<FuelBuilderShape>,
}

/// Fuel builder.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_FuelBuilder.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
pub struct FuelBuilderShape {}

/// Credentials.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_Credentials.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
pub struct Credentials {
    /// Password. Sensitive.
    pub password: Option<Sensitive<String>>,
}

/// Payload.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_Payload.html)
#[derive(Debug, Clone, PartialEq, ConnectUnion)]
pub enum Payload {
    /// Text: 1 to 127 characters; pattern `[a-z]+`.
    Text(String),
    /// AWS thing: 1 to 10 items; each 1 to 127 characters, pattern `[a-z]+`.
    #[wire("AWSThing")]
    AwsThing(Vec<String>),
    /// Unknown.
    #[wire("Unknown")]
    MemberUnknown(Box<Payload>),
    /// A member unknown to this declaration.
    #[unknown]
    Unknown(UnknownMember),
}

/// Rocket not found exception.
///
/// HTTP status 404.
#[derive(Debug, Clone, PartialEq, ConnectException)]
#[status(404)]
pub struct RocketNotFoundException {
    /// Message: 1 to 127 characters; pattern `[a-z]+`.
    pub message: Option<String>,
}

/// Invalid rocket exception.
///
/// HTTP status 400.
#[derive(Debug, Clone, PartialEq, ConnectException)]
#[wire("InvalidRocket")]
#[status(400)]
pub struct InvalidRocketException {
    /// Message: 1 to 127 characters; pattern `[a-z]+`.
    #[wire("message")]
    pub message: Option<String>,
    /// Reason: one of [`Reason`].
    pub reason: Option<Reason>,
    /// Retry after. Travels in a header.
    #[header("Retry-After")]
    pub retry_after: Option<i32>,
}

/// Reason.
///
/// One of `TOO_HEAVY`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
pub enum Reason {
    /// `TOO_HEAVY`.
    TooHeavy,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}
