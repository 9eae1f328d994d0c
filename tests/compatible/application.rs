//! What an application does with the shipped crate: it builds requests and, for tests, outputs; it
//! matches enums, unions and errors. `run.sh` compiles it unchanged against the crate as it is, and
//! against one made from a model that has grown everywhere.
#![deny(warnings)]

use connect_operations::exceptions::{InvalidRequestException, InvalidRequestExceptionReason};
use connect_operations::queues::{
    CreateQueue, DescribeQueue, DescribeQueueError, DescribeQueueOutput, OutboundCallerConfig,
    Queue, QueueStatus,
};
use connect_runtime::{Client, Error};

/// A request with a structure inside.
pub fn request() -> CreateQueue {
    let caller = OutboundCallerConfig::builder().outbound_caller_id_name("Shop");
    CreateQueue::builder()
        .instance_id("i-1")
        .name("Orders")
        .hours_of_operation_id("h-1")
        .outbound_caller_config(caller.build())
        .tags([("team", "shop")])
        .build()
}

/// A request that is changed after it was built.
pub fn renamed(mut request: CreateQueue) -> CreateQueue {
    request.name = "Returns".to_owned();
    let CreateQueue {
        name, description, ..
    } = &request;
    debug_assert!(!name.is_empty() && description.is_none());
    request
}

/// An output, as a handler in a test makes it.
pub fn output() -> DescribeQueueOutput {
    let queue = Queue::builder()
        .queue_id("q-1")
        .status(QueueStatus::Enabled)
        .build();
    DescribeQueueOutput::builder().queue(queue).build()
}

/// An enum is matched with an arm for what is not known yet.
pub fn is_open(status: &QueueStatus) -> bool {
    match status {
        QueueStatus::Enabled => true,
        QueueStatus::Disabled => false,
        other => other.as_str() == "HOLIDAY",
    }
}

/// A union, and the error that holds it.
pub fn reason(error: &InvalidRequestException) -> &str {
    match &error.reason {
        Some(InvalidRequestExceptionReason::AttachedFileInvalidRequestExceptionReason(reason)) => {
            reason.as_str()
        }
        Some(InvalidRequestExceptionReason::Unknown(member)) => member.name(),
        Some(_) | None => "no reason",
    }
}

/// A call, and an arm for each error that means something to the application.
pub async fn describe(client: &Client) -> Result<bool, Error<DescribeQueueError>> {
    let describe = DescribeQueue::builder().instance_id("i-1").queue_id("q-1");
    match client.send(describe.build()).await {
        Ok(output) => Ok(output
            .queue
            .and_then(|queue| queue.status)
            .is_some_and(|status| is_open(&status))),
        Err(error) => match error.kind() {
            DescribeQueueError::ResourceNotFoundException(_) => Ok(false),
            DescribeQueueError::InvalidRequestException(why) if reason(why) == "no reason" => {
                Ok(false)
            }
            _ => Err(error),
        },
    }
}
