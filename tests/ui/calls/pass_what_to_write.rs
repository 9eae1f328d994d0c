use connect_local::LocalConnect;
use connect_runtime::{Client, ConnectEnum, ConnectException, UnknownValue, connect_operation};

#[derive(ConnectException, Debug)]
pub struct NotFound {
    pub message: Option<String>,
}

#[connect_operation(method = POST, uri = "/contact/stop", errors(NotFound))]
pub struct StopContact {
    pub contact_id: String,
    pub seconds: Option<i32>,
}

#[derive(ConnectEnum, Debug)]
pub enum Channel {
    Voice,
    #[unknown]
    Unknown(UnknownValue),
}

#[allow(dead_code)]
async fn stop(client: Client) {
    match client.send(StopContact::builder().contact_id("c-1").build()).await {
        Ok(()) => {}
        Err(error) if matches!(error.kind(), StopContactError::NotFound(_)) => {}
        Err(error) => println!("{error}"),
    }
}

fn later(seconds: Option<i32>) -> StopContact {
    StopContact::builder().contact_id("c-1").maybe_seconds(seconds).build()
}

fn main() {
    assert_eq!(later(Some(1)).seconds, Some(1));
    let _ = LocalConnect::builder()
        .operation(|_: StopContact| async { Err(NotFound::builder().build().into()) });
    assert_eq!(Channel::from("FAX").as_str(), "FAX");
}
