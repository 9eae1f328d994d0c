//! Pages: one after the other, as items, as a stream, and on after an error or another day.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use connect_local::LocalConnect;
use connect_runtime::{
    ConnectShape, Credentials, NextToken as _, PageItems as _, RetryPolicy, ServiceError,
    StatusCode, connect_operation,
};
use futures_util::{StreamExt as _, TryStreamExt as _};

#[connect_operation(method = GET, uri = "/queues/{InstanceId}", output = ListQueuesOutput)]
#[derive(Debug, Clone)]
struct ListQueues {
    #[label]
    instance_id: String,
    #[query]
    #[next_token]
    next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, ConnectShape)]
struct ListQueuesOutput {
    #[next_token]
    next_token: Option<String>,
    #[items]
    queues: Option<Vec<String>>,
}

/// The pages of each instance: a token, the items, the token of the next page.
fn page(instance: &str, token: Option<&str>) -> ListQueuesOutput {
    let (items, next): (Option<&[&str]>, Option<&str>) = match (instance, token) {
        ("three", None) => (Some(&["a", "b"]), Some("2")),
        // Empty, yet not the last.
        ("three", Some("2")) => (None, Some("3")),
        ("three", Some("3")) => (Some(&["c"]), None),
        ("empty token", None) => (Some(&["a"]), Some("")),
        ("repeats", _) => (Some(&["a"]), Some("same")),
        ("turns", None | Some("2")) => (Some(&["a"]), Some("1")),
        ("turns", Some("1")) => (Some(&["b"]), Some("2")),
        other => panic!("{other:?} is not asked for"),
    };
    ListQueuesOutput {
        next_token: next.map(str::to_owned),
        queues: items.map(|items| items.iter().map(|item| (*item).to_owned()).collect()),
    }
}

async fn local() -> LocalConnect {
    let builder = LocalConnect::builder().operation(|list: ListQueues| async move {
        Ok(page(&list.instance_id, list.next_token.as_deref()))
    });
    builder.start().await.unwrap()
}

fn list(instance: &str) -> ListQueues {
    ListQueues::builder().instance_id(instance).build()
}

#[tokio::test]
async fn pages_are_requested_one_after_the_other() {
    let local = local().await;
    let mut pages = local.client().unwrap().paginate(list("three"));
    let mut seen = Vec::new();
    while let Some(page) = pages.next().await.unwrap() {
        assert_eq!(pages.next_token(), page.next_token());
        seen.push(page.into_items());
    }
    assert_eq!(seen, [vec!["a", "b"], vec![], vec!["c"]]);
    assert_eq!(pages.next().await.unwrap(), None);
}

#[tokio::test]
async fn items_come_from_all_pages() {
    let local = local().await;
    let client = local.client().unwrap();
    let items = client.paginate(list("three")).items();
    assert_eq!(items.try_collect().await.unwrap(), ["a", "b", "c"]);

    let mut items = client.paginate(list("three")).items();
    assert_eq!(items.next().await.unwrap().as_deref(), Some("a"));
    assert_eq!(items.try_collect().await.unwrap(), ["b", "c"]);

    let pages = client.paginate(list("three")).try_collect().await.unwrap();
    assert_eq!(pages.len(), 3);
}

#[tokio::test]
async fn streams_yield_the_same_pages_and_items() {
    let local = local().await;
    let client = local.client().unwrap();
    let items = client.paginate(list("three")).items().into_stream();
    let upper = items.map_ok(|item| item.to_uppercase());
    let upper: Vec<_> = upper.try_collect().await.unwrap();
    assert_eq!(upper, ["A", "B", "C"]);

    let pages = client.paginate(list("three")).into_stream();
    assert_eq!(pages.count().await, 3);
}

#[tokio::test]
async fn a_stream_is_unpin() {
    let local = local().await;
    let client = local.client().unwrap();
    let mut pages = client.paginate(list("three")).into_stream();
    let mut count = 0;
    while let Some(page) = pages.try_next().await.unwrap() {
        count += page.into_items().len();
    }
    let mut items = client.paginate(list("three")).items().into_stream();
    while items.try_next().await.unwrap().is_some() {
        count += 1;
    }
    assert_eq!(count, 6);
}

#[tokio::test]
async fn an_empty_or_repeated_token_ends_pagination() {
    let local = local().await;
    let client = local.client().unwrap();
    for (instance, count) in [("empty token", 1), ("repeats", 2), ("turns", 3)] {
        // Those that do not end are cut off.
        let pages = client.paginate(list(instance)).into_stream().take(9);
        let pages: Vec<_> = pages.try_collect().await.unwrap();
        assert_eq!(pages.len(), count, "{instance}");
    }
}

#[tokio::test]
async fn a_page_with_its_own_token_is_requested_once() {
    let local = local().await;
    let client = local.client().unwrap();
    let own = ListQueues {
        next_token: Some("same".to_owned()),
        ..list("repeats")
    };
    let pages = client.paginate(own);
    assert_eq!(pages.next_token(), Some("same"));
    assert_eq!(pages.try_collect().await.unwrap().len(), 1);
    let resumed = client.paginate(list("repeats")).resume("same");
    assert_eq!(resumed.try_collect().await.unwrap().len(), 1);
}

#[tokio::test]
async fn pagination_resumes_at_a_token() {
    let local = local().await;
    let client = local.client().unwrap();
    let mut pages = client.paginate(list("three"));
    pages.next().await.unwrap();
    let token = pages.next_token().unwrap().to_owned();
    drop(pages);
    let rest = client.paginate(list("three")).resume(token).items();
    assert_eq!(rest.try_collect().await.unwrap(), ["c"]);
}

#[tokio::test]
async fn items_resume_at_the_page_of_the_next_item() {
    let local = local().await;
    let client = local.client().unwrap();
    let mut items = client.paginate(list("three")).items();
    let mut tokens = Vec::new();
    while items.next().await.unwrap().is_some() {
        tokens.push(items.next_token().map(str::to_owned));
    }
    // After "a" the next one is on the first page, after "b" on a later one.
    assert_eq!(tokens, [None, Some("2".to_owned()), None]);

    let mut items = client.paginate(list("three")).resume("3").items();
    assert_eq!(items.next_token(), Some("3"));
    assert_eq!(items.next().await.unwrap().as_deref(), Some("c"));
    assert_eq!(items.next_token(), None);

    let mut items = client.paginate(list("turns")).resume("2").items();
    items.next().await.unwrap();
    assert_eq!(items.next_token(), Some("1"));
}

/// Of a page that is half taken, the token is its own.
#[tokio::test]
async fn resuming_skips_no_item_of_a_partly_read_page() {
    let builder = LocalConnect::builder().operation(|_: ListQueues| async {
        let queues = ["a", "b"].map(str::to_owned);
        Ok(ListQueuesOutput::builder().queues(queues).build())
    });
    let local = builder.start().await.unwrap();
    let client = local.client().unwrap();
    let mut items = client.paginate(list("one")).resume("middle").items();
    assert_eq!(items.next().await.unwrap().as_deref(), Some("a"));
    assert_eq!(items.next_token(), Some("middle"));
    assert_eq!(items.next().await.unwrap().as_deref(), Some("b"));
    assert_eq!(items.next_token(), None);
}

#[tokio::test]
async fn the_call_of_each_page_has_the_options() {
    let local = local().await;
    let client = local.client().unwrap();
    let wrong = Credentials::new("AKID", "wrong", None, None, "test");
    let mut pages = client.paginate(list("three"));
    pages.next().await.unwrap();
    let token = pages.next_token().unwrap().to_owned();
    let refused = client.paginate(list("three")).resume(token);
    let mut refused = refused.options(move |call| call.credentials(wrong.clone()));
    for _ in 0..2 {
        let error = refused.next().await.unwrap_err();
        assert_eq!(error.code(), Some("UnrecognizedClientException"));
    }
}

#[tokio::test]
async fn a_page_comes_with_its_metadata() {
    let local = local().await;
    let mut pages = local.client().unwrap().paginate(list("three"));
    let mut seen = 0;
    while let Some(response) = pages.next_response().await.unwrap() {
        seen += 1;
        assert_eq!(response.metadata().operation(), "ListQueues");
        assert_eq!(response.metadata().attempts(), 1);
        assert_eq!(
            response
                .member("NextToken")
                .as_ref()
                .and_then(|token| token.as_str()),
            pages.next_token()
        );
    }
    assert_eq!(seen, 3);
}

#[tokio::test]
async fn after_an_error_the_same_page_is_requested() {
    let fails = Arc::new(AtomicBool::new(true));
    let builder = LocalConnect::builder().operation(move |list: ListQueues| {
        let fails = list.next_token.is_some() && fails.swap(false, Ordering::Relaxed);
        async move {
            if fails {
                let status = StatusCode::INTERNAL_SERVER_ERROR;
                return Err(ListQueuesError::Other(ServiceError::new(
                    status, "Down", "",
                )));
            }
            Ok(page(&list.instance_id, list.next_token.as_deref()))
        }
    });
    let local = builder.start().await.unwrap();
    let client = local.client_builder().retry(RetryPolicy::attempts(1));
    let mut items = client.build().unwrap().paginate(list("three")).items();
    let mut seen = Vec::new();
    let mut errors = 0;
    loop {
        match items.next().await {
            Ok(Some(item)) => seen.push(item),
            Ok(None) => break,
            Err(_) => errors += 1,
        }
    }
    assert_eq!((seen.join(""), errors), ("abc".to_owned(), 1));
}

#[test]
fn pages_can_cross_threads() {
    fn is_send<T: Send>(_: &T) {}
    fn check(client: &connect_runtime::Client) {
        is_send(&client.paginate(list("a")).into_stream());
        is_send(&client.paginate(list("a")).items().into_stream());
    }
    let _: fn(&connect_runtime::Client) = check;
}
