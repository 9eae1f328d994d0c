//! Calls and uploads outside of a Tokio runtime, and in several.

use std::pin::pin;
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use connect_local::LocalConnect;
use connect_runtime::{Client, connect_operation};
use connect_upload::{Source, Upload};
use tests::client_builder;
use tokio::runtime::{Builder, Runtime};

#[connect_operation(method = GET, uri = "/")]
#[derive(Debug, Clone)]
struct Ask {}

const NO_RUNTIME: &str = "no Tokio runtime; call within one, such as that of `#[tokio::main]`";

fn client(endpoint: &str) -> Client {
    client_builder().endpoint(endpoint).build().unwrap()
}

/// What a future is at once, without a runtime around it.
fn at_once<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(output) => output,
        Poll::Pending => panic!("it waits"),
    }
}

#[test]
fn outside_a_runtime_a_call_and_an_upload_are_errors() {
    let client = client("http://127.0.0.1:1");
    let error = at_once(client.send(Ask {})).unwrap_err();
    assert_eq!(format!("{error:?}"), format!("Ask: {NO_RUNTIME}"));
    assert!(!error.may_have_been_sent());

    for source in [
        Source::bytes("a.txt", "text"),
        Source::path(std::env::current_exe().unwrap()),
    ] {
        let error = at_once(Upload::new("i-1", "arn", source).send(&client)).unwrap_err();
        assert_eq!(format!("{error:?}"), format!("open: {NO_RUNTIME}"));
    }
}

/// The first runtime stands still as soon as its call has ended, with the connection that it made.
#[test]
fn a_client_serves_several_runtimes() {
    let serving = Runtime::new().unwrap();
    let local = LocalConnect::builder().operation(|_: Ask| async { Ok(()) });
    let local = serving.block_on(local.start()).unwrap();
    let client = local.client().unwrap();
    let runtime = || Builder::new_current_thread().enable_all().build().unwrap();
    let (one, other) = (runtime(), runtime());
    for runtime in [&one, &other, &one] {
        // At once where the connection is the runtime's own.
        let call = client.call(Ask {}).attempt_timeout(Duration::from_secs(20));
        let response = runtime.block_on(call.send()).unwrap();
        assert_eq!(response.metadata().attempts(), 1);
    }
}
