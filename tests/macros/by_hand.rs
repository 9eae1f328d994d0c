//! An operation that is written by hand, without one macro, is like one that is declared: to the
//! client, to the local Connect, to the paginator.

use std::collections::{BTreeMap, VecDeque};
use std::fmt;
use std::sync::{Arc, Mutex};

use connect_local::LocalConnect;
use connect_runtime::encode::{RequestEncoder, encode};
use connect_runtime::json::{BodyValue, JsonReader, JsonWriter, Members, Read};
use connect_runtime::server::{RequestDecoder, ServerOperation};
use connect_runtime::{
    AwsService, ClientError, ClientErrorKind, Connect, DecodeError, Error, ErrorKind, Exception,
    Method, NextToken, Operation, OperationError, Paginated, ServiceError, Shape, UnmodeledError,
};
use http_body_util::BodyExt as _;

#[derive(Debug, Clone, PartialEq)]
struct ListQueues {
    instance_id: String,
    max_results: Option<i32>,
    next_token: Option<String>,
}

impl Operation for ListQueues {
    type Service = Connect;
    type Output = ListQueuesOutput;
    type Error = ListQueuesError;
    const NAME: &'static str = "ListQueues";
    const METHOD: Method = Method::GET;
    const URI: &'static str = "/queues-summary/{InstanceId}";

    fn encode(&self, request: &mut RequestEncoder) {
        request.label("InstanceId", &self.instance_id);
        request.optional_query("maxResults", &self.max_results);
        request.optional_query("nextToken", &self.next_token);
    }
}

impl ServerOperation for ListQueues {
    fn decode_request(request: &mut RequestDecoder<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            instance_id: request.label("InstanceId")?,
            max_results: request.optional_query("maxResults")?,
            next_token: request.optional_query("nextToken")?,
        })
    }
}

impl Paginated for ListQueues {
    fn set_next_token(&mut self, token: Option<String>) {
        self.next_token = token;
    }
}

impl NextToken for ListQueues {
    fn next_token(&self) -> Option<&str> {
        self.next_token.as_deref()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
struct ListQueuesOutput {
    names: Vec<String>,
    next_token: Option<String>,
}

impl BodyValue for ListQueuesOutput {
    fn write(&self, writer: &mut JsonWriter) {
        writer.begin_object();
        writer.member("Names", &self.names);
        writer.optional_member("NextToken", &self.next_token);
        writer.end_object();
    }

    fn read(reader: &mut JsonReader<'_>) -> Read<Self> {
        let (mut names, mut next_token) = (None, None);
        reader.shape(
            &Members::new(
                "ListQueuesOutput",
                &[("Names", false), ("NextToken", false)],
            ),
            &mut [&mut names, &mut next_token],
        )?;
        Ok(Self {
            names: names.unwrap_or_default(),
            next_token,
        })
    }
}

impl Shape for ListQueuesOutput {}

impl NextToken for ListQueuesOutput {
    fn next_token(&self) -> Option<&str> {
        self.next_token.as_deref()
    }
}

#[derive(Debug)]
enum ListQueuesError {
    NotFound(NotFound),
    Other(ServiceError),
    Client(ClientError),
}

impl From<ServiceError> for ListQueuesError {
    fn from(error: ServiceError) -> Self {
        match error.decode() {
            Some(exception) => Self::NotFound(exception),
            None => Self::Other(error),
        }
    }
}

impl OperationError for ListQueuesError {
    fn from_client(error: ClientError) -> Self {
        Self::Client(error)
    }

    fn as_kind(&self) -> ErrorKind<'_> {
        match self {
            Self::NotFound(error) => ErrorKind::Exception(error),
            Self::Other(error) => ErrorKind::Service(error),
            Self::Client(error) => ErrorKind::Client(error),
        }
    }
}

impl fmt::Display for ListQueuesError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.as_kind().fmt(f)
    }
}

impl std::error::Error for ListQueuesError {}

#[derive(Debug, PartialEq)]
struct NotFound {
    message: String,
    resource_id: Option<String>,
}

impl Exception for NotFound {
    const CODE: &'static str = "ResourceNotFoundException";
    const STATUS: u16 = 404;

    fn message(&self) -> Option<&str> {
        Some(&self.message)
    }

    fn write(&self, writer: &mut JsonWriter) {
        writer.begin_object();
        writer.member("Message", &self.message);
        writer.optional_member("ResourceId", &self.resource_id);
        writer.end_object();
    }

    fn read(reader: &mut JsonReader<'_>) -> Read<Self> {
        let mut resource_id = None;
        reader.shape(
            &Members::new("NotFound", &[("ResourceId", false)]),
            &mut [&mut resource_id],
        )?;
        Ok(Self {
            message: reader.error_message().unwrap_or_default(),
            resource_id,
        })
    }
}

impl fmt::Display for NotFound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for NotFound {}

/// An operation with a body and a token, without an output, of a service of its own.
#[derive(Debug, Clone, PartialEq)]
struct CreateCase {
    client_token: Option<String>,
    template: String,
    fields: BTreeMap<String, Vec<String>>,
    note: Option<String>,
}

enum Cases {}

impl AwsService for Cases {
    const SERVICE_ID: &'static str = "ConnectCases";
    const SIGNING_NAME: &'static str = "cases";
    const ENDPOINT_PREFIX: &'static str = "cases";
}

impl Operation for CreateCase {
    type Service = Cases;
    type Output = ();
    type Error = UnmodeledError;
    const NAME: &'static str = "CreateCase";
    const METHOD: Method = Method::POST;
    const URI: &'static str = "/cases";

    fn encode(&self, request: &mut RequestEncoder) {
        request.body_token("clientToken", &self.client_token);
        request.body("template", &self.template);
        request.body("fields", &self.fields);
        request.optional_header("x-amz-note", &self.note);
    }
}

impl ServerOperation for CreateCase {
    fn decode_request(request: &mut RequestDecoder<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            client_token: request.optional_body("clientToken")?,
            template: request.body("template")?,
            fields: request.body("fields")?,
            note: request.optional_header("x-amz-note")?,
        })
    }
}

/// The same operations as one declares them.
mod declared {
    use std::collections::BTreeMap;

    use connect_runtime::{ConnectException, ConnectShape, connect_operation};

    #[connect_operation(
        method = GET,
        uri = "/queues-summary/{InstanceId}",
        output = ListQueuesOutput,
        errors(ResourceNotFoundException)
    )]
    #[derive(Debug, Clone, PartialEq)]
    pub(super) struct ListQueues {
        #[label]
        pub(super) instance_id: String,
        #[query]
        pub(super) max_results: Option<i32>,
        #[query]
        #[next_token]
        pub(super) next_token: Option<String>,
    }

    #[derive(Debug, Clone, PartialEq, ConnectShape)]
    pub(super) struct ListQueuesOutput {
        pub(super) names: Vec<String>,
        #[next_token]
        pub(super) next_token: Option<String>,
    }

    #[derive(Debug, ConnectException)]
    #[status(404)]
    pub(super) struct ResourceNotFoundException {
        pub(super) message: Option<String>,
    }

    #[connect_operation(method = POST, uri = "/cases", service = super::Cases)]
    #[derive(Debug, Clone, PartialEq)]
    pub(super) struct CreateCase {
        #[wire("clientToken")]
        #[idempotency_token]
        pub(super) client_token: Option<String>,
        #[wire("template")]
        pub(super) template: String,
        #[wire("fields")]
        pub(super) fields: BTreeMap<String, Vec<String>>,
        #[header("x-amz-note")]
        pub(super) note: Option<String>,
    }
}

fn list() -> ListQueues {
    ListQueues {
        instance_id: "arn:i/1".to_owned(),
        max_results: Some(2),
        next_token: None,
    }
}

fn declared_list() -> declared::ListQueues {
    declared::ListQueues::builder()
        .instance_id("arn:i/1")
        .max_results(2)
        .build()
}

fn create() -> CreateCase {
    CreateCase {
        client_token: None,
        template: "ü".to_owned(),
        fields: BTreeMap::from([("a".to_owned(), vec!["b".to_owned()])]),
        note: Some("n".to_owned()),
    }
}

fn page(name: &str, next_token: Option<&str>) -> ListQueuesOutput {
    ListQueuesOutput {
        names: vec![name.to_owned()],
        next_token: owned(next_token),
    }
}

fn not_found() -> ListQueuesError {
    ListQueuesError::NotFound(NotFound {
        message: "who?".to_owned(),
        resource_id: Some("q-1".to_owned()),
    })
}

type Responses = VecDeque<Result<ListQueuesOutput, ListQueuesError>>;
type Tokens = Arc<Mutex<Vec<Option<String>>>>;

/// A local Connect that returns one response after the other, and the tokens that it received.
async fn serve<const N: usize>(
    responses: [Result<ListQueuesOutput, ListQueuesError>; N],
) -> (LocalConnect, Tokens) {
    let responses = Mutex::new(Responses::from(responses));
    let tokens = Tokens::default();
    let log = Arc::clone(&tokens);
    let local = LocalConnect::builder().operation(move |list: ListQueues| {
        log.lock().unwrap().push(list.next_token);
        let response = responses.lock().unwrap().pop_front();
        async { response.expect("asked once too often") }
    });
    (local.start().await.unwrap(), tokens)
}

fn asked(tokens: &Tokens) -> Vec<Option<String>> {
    tokens.lock().unwrap().clone()
}

fn owned(token: Option<&str>) -> Option<String> {
    token.map(str::to_owned)
}

#[test]
fn a_handwritten_request_equals_the_declared_one() {
    let mut by_hand = list();
    let mut declared = declared_list();
    for token in [None, owned(Some("a/b"))] {
        by_hand.set_next_token(token.clone());
        declared.set_next_token(token);
        assert_eq!(
            encode(&by_hand, "t").unwrap(),
            encode(&declared, "t").unwrap()
        );
    }
    let by_hand = create();
    for client_token in [None, owned(Some("mine"))] {
        let by_hand = CreateCase {
            client_token: client_token.clone(),
            ..by_hand.clone()
        };
        let declared = declared::CreateCase {
            client_token,
            template: by_hand.template.clone(),
            fields: by_hand.fields.clone(),
            note: by_hand.note.clone(),
        };
        let request = encode(&by_hand, "fresh").unwrap();
        assert_eq!(request, encode(&declared, "fresh").unwrap());
        let token = by_hand.client_token.unwrap_or_else(|| "fresh".to_owned());
        assert_eq!(request.idempotency_token, Some(token));
    }
}

#[tokio::test]
async fn a_handler_can_serve_a_handwritten_operation() {
    let (local, tokens) = serve([Ok(page("a", Some("t"))), Ok(page("b", None))]).await;
    let client = local.client().unwrap();
    assert_eq!(client.send(list()).await.unwrap(), page("a", Some("t")));
    // One side may be declared.
    let output = client.send(declared_list()).await.unwrap();
    assert_eq!((output.names, output.next_token), (vec!["b".into()], None));
    assert_eq!(asked(&tokens), [None, None]);

    let local = LocalConnect::builder()
        .operation(|list: declared::ListQueues| async move {
            assert_eq!(list, declared_list());
            Ok(declared::ListQueuesOutput::builder().names(["c"]).build())
        })
        .start()
        .await
        .unwrap();
    let output = local.client().unwrap().send(list()).await.unwrap();
    assert_eq!(output, page("c", None));
}

#[tokio::test]
async fn a_handwritten_operation_has_its_own_errors() {
    let invalid = ServiceError::new(
        http::StatusCode::BAD_REQUEST,
        "InvalidRequestException",
        "no",
    );
    let (local, tokens) = serve([Err(not_found()), Err(ListQueuesError::Other(invalid))]).await;
    let client = local.client().unwrap();

    let error = client.send(list()).await.unwrap_err();
    assert_eq!(error.status().unwrap(), 404);
    let text = error.to_string();
    assert!(
        text.starts_with("ListQueues: ResourceNotFoundException (404): who? [request id "),
        "{text}"
    );
    let ListQueuesError::NotFound(exception) = error.into_kind() else {
        panic!("{text}")
    };
    assert_eq!(exception.resource_id.as_deref(), Some("q-1"));

    let error = client.send(list()).await.unwrap_err();
    assert_eq!(error.code(), Some("InvalidRequestException"));
    assert!(matches!(error.kind(), ListQueuesError::Other(_)));
    assert_eq!(asked(&tokens).len(), 2);

    let nowhere = ListQueues {
        instance_id: String::new(),
        ..list()
    };
    let error = client.send(nowhere).await.unwrap_err();
    let ListQueuesError::Client(cause) = error.kind() else {
        panic!("{error}")
    };
    assert!(matches!(cause.kind(), ClientErrorKind::Encode(_)));
    assert_eq!((error.operation(), error.attempts()), ("ListQueues", 0));
    assert_eq!(asked(&tokens).len(), 2);
}

#[tokio::test]
async fn a_handwritten_operation_gets_a_token_and_a_signature_for_its_service() {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let log = Arc::clone(&seen);
    let local = LocalConnect::builder()
        .operation(move |create: CreateCase| {
            log.lock().unwrap().push(create);
            async { Ok(()) }
        })
        .start()
        .await
        .unwrap();
    let client = local.client().unwrap();
    let response = client.call(create()).send().await.unwrap();
    let chosen = response.metadata().idempotency_token().map(str::to_owned);
    let call = client.call(create()).idempotency_token("mine");
    call.send().await.unwrap();

    let expected = |client_token| CreateCase {
        client_token,
        ..create()
    };
    assert!(chosen.as_ref().is_some_and(|token| !token.is_empty()));
    let seen = seen.lock().unwrap().clone();
    assert_eq!(seen, [expected(chosen), expected(owned(Some("mine")))]);
}

#[tokio::test]
async fn a_handwritten_operations_signature_names_its_service() {
    let scopes = Arc::new(Mutex::new(Vec::new()));
    let log = Arc::clone(&scopes);
    let transport =
        tower::service_fn(move |request: http::Request<connect_runtime::body::Body>| {
            let authorization = request.headers()["authorization"].to_str().unwrap();
            let scope = authorization.split(['/', ',']).nth(3).unwrap();
            log.lock().unwrap().push(scope.to_owned());
            async {
                request.into_body().collect().await.unwrap();
                Ok(http::Response::new(connect_runtime::body::Body::empty()))
            }
        });
    let local = LocalConnect::start().await.unwrap();
    let client = local
        .client_builder()
        .transport(connect_runtime::transport::Transport::new(transport))
        .build()
        .unwrap();
    client.send(create()).await.unwrap();
    client.send(list()).await.unwrap();
    assert_eq!(*scopes.lock().unwrap(), ["cases", "connect"]);
}

/// The names on all pages.
async fn names<O>(local: &LocalConnect, operation: O) -> Vec<String>
where
    O: Paginated + Clone,
    O::Output: Names,
{
    let mut pages = local.client().unwrap().paginate(operation);
    let mut names = Vec::new();
    while let Some(page) = pages.next().await.unwrap() {
        names.extend(page.names());
    }
    // The end is the end.
    assert!(pages.next().await.unwrap().is_none());
    names
}

trait Names {
    fn names(self) -> Vec<String>;
}

impl Names for ListQueuesOutput {
    fn names(self) -> Vec<String> {
        self.names
    }
}

impl Names for declared::ListQueuesOutput {
    fn names(self) -> Vec<String> {
        self.names
    }
}

#[tokio::test]
async fn pages_end_with_the_last_token() {
    for last in [None, Some(""), Some("t2")] {
        let responses = || {
            [
                Ok(page("a", Some("t1"))),
                // A page may be empty and not the last.
                Ok(ListQueuesOutput {
                    next_token: owned(Some("t2")),
                    ..ListQueuesOutput::default()
                }),
                Ok(page("b", last)),
            ]
        };
        let expected = [None, owned(Some("t1")), owned(Some("t2"))];
        let (local, tokens) = serve(responses()).await;
        assert_eq!(names(&local, list()).await, ["a", "b"], "{last:?}");
        assert_eq!(asked(&tokens), expected, "{last:?}");

        let (local, tokens) = serve(responses()).await;
        assert_eq!(names(&local, declared_list()).await, ["a", "b"], "{last:?}");
        assert_eq!(asked(&tokens), expected, "{last:?}");
    }
}

#[tokio::test]
async fn one_page_is_the_first_and_the_last() {
    for last in [None, Some("")] {
        let (local, tokens) = serve([Ok(page("a", last))]).await;
        assert_eq!(names(&local, list()).await, ["a"]);
        assert_eq!(asked(&tokens), [None]);
    }
}

#[tokio::test]
async fn pages_may_begin_in_the_middle() {
    let (local, tokens) = serve([Ok(page("c", Some("t3"))), Ok(page("d", None))]).await;
    let from_there = ListQueues {
        next_token: owned(Some("t2")),
        ..list()
    };
    assert_eq!(names(&local, from_there).await, ["c", "d"]);
    assert_eq!(asked(&tokens), [owned(Some("t2")), owned(Some("t3"))]);
}

/// Pages that take turns would come for ever.
#[tokio::test]
async fn a_repeated_token_ends_the_pages() {
    let (local, tokens) = serve([
        Ok(page("a", Some("x"))),
        Ok(page("b", Some("y"))),
        Ok(page("c", Some("x"))),
    ])
    .await;
    assert_eq!(names(&local, list()).await, ["a", "b", "c"]);
    assert_eq!(asked(&tokens), [None, owned(Some("x")), owned(Some("y"))]);
}

#[tokio::test]
async fn after_an_error_the_same_page_is_requested() {
    let (local, tokens) = serve([
        Err(not_found()),
        Ok(page("a", Some("t1"))),
        Err(not_found()),
        Err(not_found()),
        Ok(page("b", None)),
    ])
    .await;
    let mut pages = local.client().unwrap().paginate(list());
    let mut responses = Vec::new();
    for _ in 0..6 {
        let page = pages.next().await.map_err(Error::into_kind);
        responses.push(match page {
            Ok(page) => page.map_or("end".to_owned(), |page| page.names.concat()),
            Err(error) => error.to_string(),
        });
    }
    assert_eq!(responses, ["who?", "a", "who?", "who?", "b", "end"]);
    let first = [None, None];
    let second = [owned(Some("t1")), owned(Some("t1")), owned(Some("t1"))];
    assert_eq!(asked(&tokens), [&first[..], &second[..]].concat());
}
