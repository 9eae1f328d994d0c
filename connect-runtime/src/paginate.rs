//! An operation's pages, one after the other.

use crate::client::Client;
use crate::error::Error;
use crate::operation::Paginated;
use crate::shape::NextToken;

/// The pages of an operation.
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
#[derive(Debug)]
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

    /// The next page, or nothing after the last. After an error the same page is asked for again.
    ///
    /// # Errors
    /// As the operation's own.
    pub async fn next(&mut self) -> Result<Option<O::Output>, Error<O::Error>> {
        let mut operation = self.operation.clone();
        match &self.state {
            State::First => {}
            State::Next(token) => operation.set_next_token(Some(token.clone())),
            State::Done => return Ok(None),
        }
        let page = self.client.send(operation).await?;
        self.state = match (page.next_token(), &self.state) {
            (None | Some(""), _) => State::Done,
            // A service that repeats a token would be asked for the same page for ever.
            (Some(next), State::Next(last)) if next == last => State::Done,
            (Some(next), _) => State::Next(next.to_owned()),
        };
        Ok(Some(page))
    }
}
