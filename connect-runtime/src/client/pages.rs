//! Pagination: the pages of an operation, and the items on them.

use std::collections::HashSet;
use std::hash::{BuildHasher as _, RandomState};
use std::sync::Arc;
use std::vec;

use futures_util::stream::{self, Stream, TryStreamExt as _};

use crate::client::Client;
use crate::client::call::{Call, Response};
use crate::client::error::Error;
use crate::protocol::operation::{Operation, Paginated};
use crate::protocol::shape::{NextToken, PageItems};

type OutputOf<O> = <O as Operation>::Output;
type ErrorOf<O> = Error<<O as Operation>::Error>;
type ItemOf<O> = <OutputOf<O> as PageItems>::Item;
type OptionsOf<O> = Arc<dyn Fn(Call<O>) -> Call<O> + Send + Sync>;

/// The pages of an operation. They end after a page without a token for the next one, or with a token that was
/// requested before, as the same pages would be returned forever.
///
/// ```no_run
/// # use connect_runtime::{Client, Error, Paginated};
/// # async fn example<O: Paginated + Clone>(client: Client, operation: O) -> Result<(), Error<O::Error>> {
/// let mut pages = client.paginate(operation);
/// while let Some(page) = pages.next().await? {
///     // …
/// }
/// # Ok(())
/// # }
/// ```
///
/// After an error of [`next`](Self::next) nothing is lost: the next call requests the same page again. To
/// continue later or elsewhere, save the token of [`next_token`](Self::next_token) and pass it to
/// [`resume`](Self::resume).
#[must_use = "pages are requested by `.next().await`"]
pub struct Pages<O> {
    client: Client,
    operation: O,
    /// `Clone` is required once, by `paginate`, so that without it there is one error and not one for each method.
    clone: fn(&O) -> O,
    options: OptionsOf<O>,
    state: State,
    /// Hashes of the tokens that were requested, as the tokens themselves can be long and many.
    asked: HashSet<u64>,
    hasher: RandomState,
}

#[derive(Debug)]
enum State {
    First,
    Next(String),
    Done,
}

impl<O: Paginated> Pages<O> {
    pub(crate) fn new(client: Client, operation: O, clone: fn(&O) -> O) -> Self {
        let first = operation.next_token().map(str::to_owned);
        Self {
            client,
            operation,
            clone,
            options: Arc::new(|call| call),
            state: first.map_or(State::First, State::Next),
            asked: HashSet::new(),
            hasher: RandomState::new(),
        }
    }

    /// Starts at the page that the token names, instead of the one that the operation requests.
    pub fn resume(mut self, next_token: impl Into<String>) -> Self {
        self.asked.clear();
        self.state = State::Next(next_token.into());
        self
    }

    /// Sets options of the call for each page: timeouts, credentials, headers.
    ///
    /// ```no_run
    /// # use std::time::Duration;
    /// # use connect_runtime::{Client, CredentialsCache, Error, Paginated};
    /// # async fn example<O: Paginated + Clone>(
    /// #     client: Client, operation: O, other_account: CredentialsCache,
    /// # ) -> Result<(), Error<O::Error>> {
    /// let mut pages = client.paginate(operation).options(move |call| {
    ///     let limit = Duration::from_secs(30);
    ///     call.read_timeout(limit).credentials(other_account.clone())
    /// });
    /// # Ok(())
    /// # }
    /// ```
    pub fn options(mut self, options: impl Fn(Call<O>) -> Call<O> + Send + Sync + 'static) -> Self {
        self.options = Arc::new(options);
        self
    }

    /// The token of the page that [`next`](Self::next) will request, for resuming there later. `None` if that
    /// is the operation's first page, and after the last one.
    pub fn next_token(&self) -> Option<&str> {
        match &self.state {
            State::Next(token) => Some(token),
            State::First | State::Done => None,
        }
    }

    /// Fetches the next page; `None` after the last one. After an error, the next call requests the same page.
    ///
    /// # Errors
    /// Those of the operation.
    pub async fn next(&mut self) -> Result<Option<OutputOf<O>>, ErrorOf<O>> {
        Ok(self.next_response().await?.map(Response::into_output))
    }

    /// Fetches the next page as a [`Response`], with its metadata and with members that the output does not
    /// declare yet.
    ///
    /// # Errors
    /// Those of the operation. After an error, the next call requests the same page.
    pub async fn next_response(&mut self) -> Result<Option<Response<OutputOf<O>>>, ErrorOf<O>> {
        let mut operation = (self.clone)(&self.operation);
        match &self.state {
            State::First => {}
            State::Next(token) => {
                self.asked.insert(self.hasher.hash_one(token));
                operation.set_next_token(Some(token.clone()));
            }
            State::Done => return Ok(None),
        }
        let call = (self.options)(self.client.call(operation));
        let response = call.send().await?;
        let token = response.output().next_token();
        let token = token.filter(|token| !token.is_empty());
        let token = token.filter(|token| !self.asked.contains(&self.hasher.hash_one(token)));
        self.state = token.map_or(State::Done, |token| State::Next(token.to_owned()));
        Ok(Some(response))
    }

    /// The items of all pages, instead of the pages.
    pub fn items(self) -> Items<O>
    where
        OutputOf<O>: PageItems,
    {
        Items {
            pages: self,
            page: Vec::new().into_iter(),
            token_of_page: None,
        }
    }

    /// Collects the remaining pages. To keep those before an error, use [`next`](Self::next).
    ///
    /// # Errors
    /// Those of the operation, at the first page that fails. The pages before it are dropped, and so is the
    /// token to resume with; a loop over `next` that pushes each page keeps both.
    pub async fn try_collect(self) -> Result<Vec<OutputOf<O>>, ErrorOf<O>> {
        self.into_stream().try_collect().await
    }

    /// Converts the pages into a stream, for stream combinators. It ends after an error.
    ///
    /// ```no_run
    /// # use connect_runtime::{Client, Error, Paginated};
    /// # async fn example<O: Paginated + Clone>(client: Client, operation: O) -> Result<(), Error<O::Error>> {
    /// use futures_util::TryStreamExt as _;
    ///
    /// let mut pages = client.paginate(operation).into_stream();
    /// while let Some(page) = pages.try_next().await? {
    ///     // …
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn into_stream(self) -> impl Stream<Item = Result<OutputOf<O>, ErrorOf<O>>> + Send + Unpin {
        Box::pin(stream::try_unfold(self, |mut pages| async {
            Ok(pages.next().await?.map(|page| (page, pages)))
        }))
    }
}

impl_fmt!([O: std::fmt::Debug] Debug for Pages<O>, |this, f| {
    f.debug_struct("Pages")
        .field("operation", &this.operation)
        .field("state", &this.state)
        .finish_non_exhaustive()
});

/// The items of an operation's pages.
///
/// ```no_run
/// # use connect_runtime::{Client, Error, PageItems, Paginated};
/// # async fn example<O: Paginated<Output: PageItems> + Clone>(client: Client, operation: O) -> Result<(), Error<O::Error>> {
/// let items = client.paginate(operation).items().try_collect().await?;
/// # Ok(())
/// # }
/// ```
#[must_use = "items are requested by `.next().await`"]
pub struct Items<O: Paginated<Output: PageItems>> {
    pages: Pages<O>,
    page: vec::IntoIter<ItemOf<O>>,
    token_of_page: Option<String>,
}

impl<O: Paginated<Output: PageItems>> Items<O> {
    /// Returns the next item; `None` after the last one. After an error, the next call requests the same page.
    ///
    /// # Errors
    /// Those of the operation.
    pub async fn next(&mut self) -> Result<Option<ItemOf<O>>, ErrorOf<O>> {
        loop {
            if let Some(item) = self.page.next() {
                return Ok(Some(item));
            }
            let token = self.pages.next_token().map(str::to_owned);
            // A page may be empty without being the last.
            match self.pages.next().await? {
                Some(page) => self.page = page.into_items().into_iter(),
                None => return Ok(None),
            }
            self.token_of_page = token;
        }
    }

    /// The token of the page that the next item is on, for [resuming](Pages::resume) there later. A token names
    /// a whole page, so items of that page which were already returned come again, and none is skipped.
    /// `None` if that is the operation's first page, and after the last item.
    pub fn next_token(&self) -> Option<&str> {
        if self.page.as_slice().is_empty() {
            self.pages.next_token()
        } else {
            self.token_of_page.as_deref()
        }
    }

    /// Collects the remaining items. To keep those before an error, use [`next`](Self::next).
    ///
    /// # Errors
    /// Those of the operation, at the first page that fails. The items before it are dropped, and so is the
    /// token to resume with; a loop over `next` that pushes each item keeps both.
    pub async fn try_collect(mut self) -> Result<Vec<ItemOf<O>>, ErrorOf<O>> {
        let mut items: Vec<_> = self.page.by_ref().collect();
        while let Some(page) = self.pages.next().await? {
            items.extend(page.into_items());
        }
        Ok(items)
    }

    /// Converts the items into a stream, for stream combinators. It ends after an error. Like that of
    /// [`Pages::into_stream`], it need not be pinned: `items.try_next().await?`.
    pub fn into_stream(self) -> impl Stream<Item = Result<ItemOf<O>, ErrorOf<O>>> + Send + Unpin
    where
        ItemOf<O>: Send,
    {
        Box::pin(stream::try_unfold(self, |mut items| async {
            Ok(items.next().await?.map(|item| (item, items)))
        }))
    }
}

impl_fmt!([O: Paginated<Output: PageItems> + std::fmt::Debug] Debug for Items<O>, |this, f| {
    f.debug_tuple("Items").field(&this.pages).finish()
});
