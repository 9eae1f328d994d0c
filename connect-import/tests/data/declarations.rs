// Generated from connect-2001-01-01 (CRC-32 1cd02b82) by: connect-import

use std::collections::BTreeMap;

use connect_runtime::{
    ConnectEnum, ConnectException, ConnectShape, ConnectUnion, IsoDateTime, Sensitive, Timestamp,
    UnknownMember, UnknownValue, connect_operation,
};

/// Start rocket.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_StartRocket.html)
#[connect_operation(
    method = PUT,
    uri = "/rockets/{InstanceId}/{padNumber}",
    output = StartRocketOutput,
    errors(RocketNotFoundException, InvalidRocketException)
)]
#[derive(Debug, Clone, PartialEq)]
pub struct StartRocket {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Pad number.
    #[label("padNumber")]
    pub pad_number: i64,
    /// Makes a repeated request the same one; at most 500 characters.
    #[idempotency_token]
    pub client_token: Option<String>,
    /// Dry run.
    #[query]
    pub dry_run: Option<bool>,
    /// Modes.
    #[query("Modes")]
    pub modes: Option<Vec<Mode>>,
    /// Launch time. Travels in a header.
    #[header("x-amz-launch-time")]
    pub launch_time: Timestamp,
    /// Stage.
    pub stage: Stage,
    /// Type.
    #[wire("type")]
    pub r#type: Option<Mode>,
    /// AWS tags: at most 50 entries.
    #[wire("AWSTags")]
    pub aws_tags: Option<BTreeMap<String, String>>,
    /// Counts.
    pub counts: Option<BTreeMap<Mode, i32>>,
    /// Passwords.
    pub passwords: Option<Sensitive<Vec<Sensitive<String>>>>,
    /// Thrust.
    pub thrust: Option<f64>,
    /// Ratio.
    pub ratio: Option<f32>,
    /// Build.
    pub build: Option<i32>,
    /// Old: 1 to 127 characters; pattern `[a-z]+`. Deprecated since 2001-02-03.
    pub old: Option<String>,
    /// Token: at most 500 characters.
    pub token: Option<String>,
}

/// What [`StartRocket`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
pub struct StartRocketOutput {
    /// Rocket.
    pub rocket: Rocket,
    /// Secret.
    pub secret: Option<Sensitive<String>>,
    /// Self: 1 to 127 characters; pattern `[a-z]+`.
    #[wire("self")]
    pub self_: Option<String>,
}

/// List rockets.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListRockets.html)
#[connect_operation(
    method = GET,
    uri = "/rockets-summary/{InstanceId}",
    output = ListRocketsOutput
)]
#[derive(Debug, Clone, PartialEq)]
pub struct ListRockets {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// The page, by the token that the one before gave.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 100.
    #[query]
    pub max_results: Option<i32>,
}

/// What [`ListRockets`] answers.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
pub struct ListRocketsOutput {
    /// The token of the next page, if there is one.
    #[next_token]
    pub next_token: Option<String>,
    /// Rockets: at most 100 items.
    #[items]
    pub rockets: Option<Vec<Rocket>>,
    /// Other: each 1 to 127 characters, pattern `[a-z]+`; `null` is skipped.
    pub other: Option<Vec<String>>,
}

/// Stop rocket. Deprecated since 2001-02-03.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_StopRocket.html)
#[connect_operation(
    method = DELETE,
    uri = "/rockets/{InstanceId}",
    output = StopRocketOutput,
    errors(RocketNotFoundException)
)]
#[derive(Debug, Clone, PartialEq)]
pub struct StopRocket {
    /// Instance id: 1 to 100 characters.
    #[label]
    pub instance_id: String,
    /// Makes a repeated request the same one; at most 500 characters.
    #[query]
    #[idempotency_token]
    pub client_token: Option<String>,
}

/// What [`StopRocket`] answers: nothing.
#[derive(Debug, Clone, PartialEq, ConnectShape)]
pub struct StopRocketOutput {}

/// Fuel.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_Fuel.html)
#[connect_operation(
    method = POST,
    uri = "/fuel",
    errors(InvalidRocketException)
)]
#[derive(Debug, Clone, PartialEq)]
pub struct Fuel {
    /// Result.
    pub result: Option<ResultShape>,
    /// Mode.
    pub mode: Option<Mode>,
    /// ARN: 1 to 127 characters; pattern `[a-z]+`.
    #[wire("ARN")]
    pub arn: Option<String>,
    /// ARN: 1 to 127 characters; pattern `[a-z]+`.
    #[wire("arn")]
    pub arn_2: Option<String>,
}

/// Option.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_Option.html)
#[connect_operation(
    method = POST,
    uri = "/options",
    name = "Option"
)]
#[derive(Debug, Clone, PartialEq)]
pub struct OptionOperation {}

/// Mode.
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
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}

/// Stage.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_Stage.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
pub struct Stage {
    /// Next.
    pub next: Option<Box<Stage>>,
    /// Booster.
    pub booster: Option<Box<Booster>>,
    /// Boosters: at most 4 items.
    pub boosters: Option<Vec<Booster>>,
}

/// Booster.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_Booster.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
pub struct Booster {
    /// Stage.
    pub stage: Box<Stage>,
}

/// Rocket.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_Rocket.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
pub struct Rocket {
    /// Name: 1 to 127 characters; pattern `[a-z]+`.
    pub name: String,
    /// Stages.
    pub stages: Option<Vec<Stage>>,
    /// Created.
    pub created: Option<IsoDateTime>,
    /// Result.
    pub result: Option<ResultShape>,
    /// Credentials.
    pub credentials: Option<Sensitive<Credentials>>,
    /// Payload.
    pub payload: Option<Payload>,
}

/// Result.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_Result.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
pub struct ResultShape {
    /// 3rd party: 1 to 127 characters; pattern `[a-z]+`.
    #[wire("3rdParty")]
    pub value_3rd_party: Option<String>,
    /// Fuel.
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
    /// Password.
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
    /// A member that this declaration does not know.
    #[unknown]
    Unknown(UnknownMember),
}

/// Rocket not found exception.
#[derive(Debug, Clone, PartialEq, ConnectException)]
#[status(404)]
pub struct RocketNotFoundException {
    /// Message: 1 to 127 characters; pattern `[a-z]+`.
    pub message: Option<String>,
}

/// Invalid rocket exception.
#[derive(Debug, Clone, PartialEq, ConnectException)]
#[wire("InvalidRocket")]
#[status(400)]
pub struct InvalidRocketException {
    /// Message: 1 to 127 characters; pattern `[a-z]+`.
    #[wire("message")]
    pub message: Option<String>,
    /// Reason.
    pub reason: Option<Reason>,
    /// Retry after. Travels in a header.
    #[header("Retry-After")]
    pub retry_after: Option<i32>,
}

/// Reason.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
pub enum Reason {
    /// `TOO_HEAVY`.
    TooHeavy,
    /// A value that this declaration does not know.
    #[unknown]
    Unknown(UnknownValue),
}
