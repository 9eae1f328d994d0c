//! The types that a member may have: in a JSON body, in the path, in the query, in a header.

mod open;
mod sensitive;
mod timestamp;

use std::borrow::Cow;
use std::iter;

use aws_smithy_types::date_time::Format;
use http::{HeaderMap, HeaderName, HeaderValue as HttpHeaderValue};
use uuid::Uuid;

pub use open::{UnknownMember, UnknownValue};
pub use sensitive::Sensitive;
pub use timestamp::{EpochSeconds, IsoDateTime, OutOfRange, Timestamp};

/// A type that may stand in the path: text, whole numbers, booleans, enums.
///
/// Implement it for your own newtype by delegating to the inner type:
///
/// ```
/// use std::borrow::Cow;
/// use connect_runtime::value::{InvalidText, TextValue};
///
/// struct InstanceId(String);
///
/// impl TextValue for InstanceId {
///     fn to_text(&self) -> Cow<'_, str> {
///         self.0.to_text()
///     }
///
///     fn from_text(text: &str) -> Result<Self, InvalidText> {
///         String::from_text(text).map(Self)
///     }
/// }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot travel as text in the path, the query or a header",
    label = "this type has no text form",
    note = "use a string, a whole number, a boolean or an enum with `ConnectEnum`, or implement `connect_runtime::value::TextValue`"
)]
pub trait TextValue: Sized {
    /// The value as text, before percent-encoding.
    fn to_text(&self) -> Cow<'_, str>;

    /// Reads the value from text, after percent-decoding.
    ///
    /// # Errors
    /// [`InvalidText`] when the text is not a value of the type.
    fn from_text(text: &str) -> Result<Self, InvalidText>;
}

/// A text is not a value of the expected type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvalidText(&'static str);

impl InvalidText {
    /// Creates the error from what was expected: "a whole number".
    pub fn expected(expected: &'static str) -> Self {
        Self(expected)
    }
}

impl_fmt!(Display for InvalidText, |this, f| write!(f, "expected {}", this.0));

impl std::error::Error for InvalidText {}

/// How each type is written as text and read from it. Generic parameters come before the type, in braces.
// Inlined, so that a program compiles only the forms that it uses.
macro_rules! text_values {
    ($($({$($generics:tt)*})? $ty:ty: |$value:ident| $to_text:expr, |$text:ident| $from_text:expr;)*) => {$(
        impl $(<$($generics)*>)? TextValue for $ty {
            #[inline]
            fn to_text(&self) -> Cow<'_, str> {
                let $value = self;
                $to_text
            }

            #[inline]
            fn from_text($text: &str) -> Result<Self, InvalidText> {
                $from_text
            }
        }
    )*};
}

text_values! {
    String: |value| Cow::Borrowed(value), |text| Ok(text.to_owned());
    Cow<'static, str>: |value| Cow::Borrowed(value), |text| Ok(Cow::Owned(text.to_owned()));
    Box<str>: |value| Cow::Borrowed(value), |text| Ok(text.into());
    {T: TextValue} Box<T>: |value| T::to_text(value), |text| T::from_text(text).map(Self::new);
    {T: TextValue} Sensitive<T>: |value| value.expose().to_text(),
        |text| T::from_text(text).map(Self::new);
    IsoDateTime: |time| time.0.always_text(Format::DateTime), |text| text.parse().map(Self);
    EpochSeconds: |time| time.0.always_text(Format::EpochSeconds), |text| text.parse().map(Self);
}

macro_rules! displayed_values {
    ($($expected:literal: $($ty:ty)*;)*) => {
        text_values! { $($($ty: |value| Cow::Owned(value.to_string()),
            |text| text.parse().map_err(|_| InvalidText::expected($expected));)*)* }
    };
}

displayed_values! {
    "a character": char;
    "`true` or `false`": bool;
    "a whole number": i8 i16 i32 i64 u8 u16 u32 u64;
    "a UUID": Uuid;
}

/// A type that may stand in the query: a [`TextValue`], a [`Timestamp`] (as an ISO 8601 text), or a
/// list of either, which repeats the name.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot travel in the query",
    label = "this type has no text form",
    note = "use a string, a whole number, a boolean, a `Timestamp`, an enum with `ConnectEnum`, a `Vec` of them, or implement `connect_runtime::value::TextValue`",
    note = "an optional member's type is `Option<…>` itself, and not an alias of it"
)]
pub trait QueryValue: Sized {
    /// Calls `add` with each text: for a list none, one or several.
    fn for_each_text(&self, add: &mut dyn FnMut(&str));

    /// Reads the value from all the texts of its name.
    ///
    /// # Errors
    /// [`InvalidText`] when a text is not a value of the type, or when a required value is absent.
    fn from_texts(texts: &mut dyn Iterator<Item = Cow<'_, str>>) -> Result<Self, InvalidText>;
}

/// A type of which the query can have several under one name: it is always one text.
pub trait QueryItem: QueryValue {}

const ABSENT: &str = "a value, as it is required";

impl<T: TextValue> QueryItem for T {}

impl<T: TextValue> QueryValue for T {
    fn for_each_text(&self, add: &mut dyn FnMut(&str)) {
        add(&self.to_text());
    }

    fn from_texts(texts: &mut dyn Iterator<Item = Cow<'_, str>>) -> Result<Self, InvalidText> {
        Self::from_text(&texts.next().ok_or(InvalidText::expected(ABSENT))?)
    }
}

impl<T: QueryItem> QueryValue for Vec<T> {
    fn for_each_text(&self, add: &mut dyn FnMut(&str)) {
        for value in self {
            value.for_each_text(add);
        }
    }

    fn from_texts(texts: &mut dyn Iterator<Item = Cow<'_, str>>) -> Result<Self, InvalidText> {
        let item = |text| T::from_texts(&mut iter::once(text));
        texts.map(item).collect()
    }
}

/// A type that may be a header: a [`TextValue`] or a [`Timestamp`] (as an HTTP-date).
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot travel in a header",
    label = "this type has no text form",
    note = "use a string, a whole number, a boolean, a `Timestamp`, an enum with `ConnectEnum`, or implement `connect_runtime::value::TextValue`",
    note = "an optional member's type is `Option<…>` itself, and not an alias of it"
)]
pub trait HeaderValue: Sized {
    /// The header's value, or `None` if it is absent.
    ///
    /// # Errors
    /// [`InvalidText`] when the value has no text form.
    fn to_header(&self) -> Result<Option<Cow<'_, str>>, InvalidText>;

    /// Reads the value from the header's text, or from `None` if the header was not sent.
    ///
    /// # Errors
    /// [`InvalidText`] when the text is not a value of the type, or when a required value is absent.
    fn from_header(text: Option<&str>) -> Result<Self, InvalidText>;
}

impl<T: TextValue> HeaderValue for T {
    fn to_header(&self) -> Result<Option<Cow<'_, str>>, InvalidText> {
        Ok(Some(self.to_text()))
    }

    fn from_header(text: Option<&str>) -> Result<Self, InvalidText> {
        Self::from_text(text.ok_or(InvalidText::expected(ABSENT))?)
    }
}

/// Reads a header, whose bytes are UTF-8.
pub(crate) fn read_header<T: HeaderValue>(headers: &HeaderMap, name: &str) -> Result<T, String> {
    let text = headers.get(name).map(HttpHeaderValue::as_bytes);
    let text = text.map(std::str::from_utf8).transpose();
    let text = text.map_err(|_| "the value is not UTF-8")?;
    T::from_header(text).map_err(|error| error.to_string())
}

/// Writes a header. An absent value is left out.
pub(crate) fn write_header<T: HeaderValue>(
    headers: &mut HeaderMap,
    name: &str,
    value: &T,
) -> Result<(), String> {
    let Some(text) = value.to_header().map_err(|error| error.to_string())? else {
        return Ok(());
    };
    let name = HeaderName::from_bytes(name.as_bytes()).map_err(|_| "not a legal header name")?;
    let is_visible = |byte: u8| byte == b' ' || byte.is_ascii_graphic();
    // protects: a header takes no line break
    let value = HttpHeaderValue::from_str(&text).ok();
    let value = value.filter(|_| text.bytes().all(is_visible));
    let value = value.ok_or("a header takes visible ASCII characters only")?;
    headers.insert(name, value);
    Ok(())
}
