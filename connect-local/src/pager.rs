//! Pages of a list, for the handler of a paginated operation.

use std::error::Error;
use std::fmt;

/// A list that is returned page by page.
///
/// ```
/// use connect_local::Pager;
///
/// let queues = Pager::new(vec!["q-1", "q-2", "q-3"]);
/// let first = queues.page(None, Some(2))?;
/// assert_eq!(first.items, ["q-1", "q-2"]);
/// let last = queues.page(first.next_token.as_deref(), Some(2))?;
/// assert_eq!((last.items, last.next_token), (vec!["q-3"], None));
/// # Ok::<(), connect_local::InvalidPage>(())
/// ```
#[derive(Debug, Clone)]
pub struct Pager<T> {
    items: Vec<T>,
    largest: usize,
}

/// One page of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Page<T> {
    /// The items on this page.
    pub items: Vec<T>,
    /// The token of the next page; none on the last.
    pub next_token: Option<String>,
}

/// A page that does not exist. Its text suits an `InvalidRequestException` or an
/// `InvalidParameterException`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvalidPage(&'static str);

impl<T: Clone> Pager<T> {
    /// Pages of these items, of 100 at most.
    pub fn new(items: impl IntoIterator<Item = T>) -> Self {
        let items = items.into_iter().collect();
        Self {
            items,
            largest: 100,
        }
    }

    /// The maximum number of items on a page, whatever the caller requests; at least one.
    pub fn largest_page(mut self, items: usize) -> Self {
        self.largest = items.max(1);
        self
    }

    /// The page that a token names, or the first.
    ///
    /// # Errors
    /// If the token belongs to another list, or `max_results` is less than 1.
    pub fn page(
        &self,
        next_token: Option<&str>,
        max_results: Option<i32>,
    ) -> Result<Page<T>, InvalidPage> {
        let asked = match max_results.map(usize::try_from) {
            None => self.largest,
            Some(Ok(asked @ 1..)) => asked.min(self.largest),
            Some(_) => return Err(InvalidPage("MaxResults must be at least 1")),
        };
        let first = match next_token {
            None => Some(0),
            Some(token) => token
                .strip_prefix("item-")
                .and_then(|first| first.parse().ok()),
        };
        let rest = first.and_then(|first: usize| Some((first, self.items.get(first..)?)));
        let (first, rest) = rest.ok_or(InvalidPage("NextToken is not valid"))?;
        let next = first + asked;
        Ok(Page {
            items: rest.iter().take(asked).cloned().collect(),
            next_token: (next < self.items.len()).then(|| format!("item-{next}")),
        })
    }
}

impl fmt::Display for InvalidPage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl Error for InvalidPage {}
