//! An operation's pages, one after the other, and the items that they hold.

use std::fmt;
use std::vec;

use futures_util::stream::{self, Stream};

use crate::client::Client;
use crate::error::Error;
use crate::operation::{Operation, Paginated};
use crate::shape::{NextToken, PageItems};

type OutputOf<O> = <O as Operation>::Output;
type ErrorOf<O> = Error<<O as Operation>::Error>;
type ItemOf<O> = <OutputOf<O> as PageItems>::Item;

/// The pages of an operation. They end after a page without a token for the next, and where a service
/// repeats a token, for it would be asked for the same page for ever.
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
/// An error loses nothing: after it the same page is asked for again, or later and elsewhere with the
/// token that [`next_token`](Self::next_token) gives and [`resume`](Self::resume) takes.
#[derive(Debug)]
#[must_use = "pages are asked for by `.next().await`"]
pub struct Pages<O> {
    client: Client,
    operation: O,
    state: State,
}

#[derive(Debug)]
enum State {
    First,
    Next(String),
    Done,
}

impl<O: Paginated + Clone> Pages<O> {
    pub(crate) fn new(client: Client, operation: O) -> Self {
        Self {
            client,
            operation,
            state: State::First,
        }
    }

    /// Goes on at the page that a token names, instead of at the one that the operation asks for.
    pub fn resume(mut self, next_token: impl Into<String>) -> Self {
        self.state = State::Next(next_token.into());
        self
    }

    /// The token of the page that [`next`](Self::next) asks for, to go on there another time. None
    /// before the first page and after the last.
    pub fn next_token(&self) -> Option<&str> {
        match &self.state {
            State::Next(token) => Some(token),
            State::First | State::Done => None,
        }
    }

    /// The next page, or nothing after the last. After an error the same page is asked for again.
    ///
    /// # Errors
    /// As the operation's own.
    pub async fn next(&mut self) -> Result<Option<OutputOf<O>>, ErrorOf<O>> {
        let mut operation = self.operation.clone();
        match &self.state {
            State::First => {}
            State::Next(token) => operation.set_next_token(Some(token.clone())),
            State::Done => return Ok(None),
        }
        let page = self.client.send(operation).await?;
        self.state = match (page.next_token(), &self.state) {
            (None | Some(""), _) => State::Done,
            (Some(next), State::Next(last)) if next == last => State::Done,
            (Some(next), _) => State::Next(next.to_owned()),
        };
        Ok(Some(page))
    }

    /// The items of all pages, instead of the pages.
    pub fn items(self) -> Items<O>
    where
        OutputOf<O>: PageItems,
    {
        Items {
            pages: self,
            page: Vec::new().into_iter(),
        }
    }

    /// All pages that are left.
    ///
    /// # Errors
    /// As the operation's own, at the first page that fails.
    pub async fn try_collect(mut self) -> Result<Vec<OutputOf<O>>, ErrorOf<O>> {
        let mut pages = Vec::new();
        while let Some(page) = self.next().await? {
            pages.push(page);
        }
        Ok(pages)
    }

    /// The pages as a stream, for the combinators of the ecosystem. It ends after an error.
    pub fn into_stream(self) -> impl Stream<Item = Result<OutputOf<O>, ErrorOf<O>>> + Send {
        stream::try_unfold(self, |mut pages| async {
            let page = pages.next().await?;
            Ok(page.map(|page| (page, pages)))
        })
    }
}

/// The items of an operation's pages.
///
/// ```no_run
/// # use connect_runtime::{Client, Error, PageItems, Paginated};
/// # async fn example<O: Paginated<Output: PageItems> + Clone>(client: Client, operation: O) -> Result<(), Error<O::Error>> {
/// let items = client.paginate(operation).items().try_collect().await?;
/// # Ok(())
/// # }
/// ```
#[must_use = "items are asked for by `.next().await`"]
pub struct Items<O: Paginated<Output: PageItems>> {
    pages: Pages<O>,
    page: vec::IntoIter<ItemOf<O>>,
}

impl<O: Paginated<Output: PageItems> + Clone> Items<O> {
    /// The next item, or nothing after the last. After an error the same page is asked for again.
    ///
    /// # Errors
    /// As the operation's own.
    pub async fn next(&mut self) -> Result<Option<ItemOf<O>>, ErrorOf<O>> {
        loop {
            if let Some(item) = self.page.next() {
                return Ok(Some(item));
            }
            // A page may be empty, and not the last.
            match self.pages.next().await? {
                Some(page) => self.page = page.into_items().into_iter(),
                None => return Ok(None),
            }
        }
    }

    /// All items that are left.
    ///
    /// # Errors
    /// As the operation's own, at the first page that fails.
    pub async fn try_collect(mut self) -> Result<Vec<ItemOf<O>>, ErrorOf<O>> {
        let mut items: Vec<_> = self.page.by_ref().collect();
        while let Some(page) = self.pages.next().await? {
            items.extend(page.into_items());
        }
        Ok(items)
    }

    /// The items as a stream, for the combinators of the ecosystem. It ends after an error.
    pub fn into_stream(self) -> impl Stream<Item = Result<ItemOf<O>, ErrorOf<O>>> + Send
    where
        ItemOf<O>: Send,
    {
        stream::try_unfold(self, |mut items| async {
            let item = items.next().await?;
            Ok(item.map(|item| (item, items)))
        })
    }
}

impl<O: Paginated<Output: PageItems> + fmt::Debug> fmt::Debug for Items<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items")
            .field("pages", &self.pages)
            .finish_non_exhaustive()
    }
}
