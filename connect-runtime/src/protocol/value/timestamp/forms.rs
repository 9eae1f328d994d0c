//! Times that have one form wherever they travel.

use std::borrow::Cow;

use aws_smithy_types::date_time::Format;

use super::Timestamp;
use crate::protocol::value::{InvalidText, TextValue};

macro_rules! forms {
    ($($(#[$docs:meta])* $name:ident: $format:expr;)*) => {$(
        $(#[$docs])*
        ///
        /// It is read in every form, as a [`Timestamp`] is, and prints as one.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub Timestamp);

        impl_fmt!(Display for $name, |this, f| std::fmt::Display::fmt(&this.0, f));

        impl TextValue for $name {
            fn to_text(&self) -> Cow<'_, str> {
                let text = self.0.text($format);
                // Beyond the year 9999 there is no text; seconds are what the service can refuse.
                text.unwrap_or_else(|_| self.0.0.secs().to_string()).into()
            }

            fn from_text(text: &str) -> Result<Self, InvalidText> {
                text.parse().map(Self)
            }
        }
    )*};
}

forms! {
    /// A [`Timestamp`] that is sent as an ISO 8601 text, `2018-01-09T20:51:21Z`: [`date-time`] in Smithy,
    /// `iso8601` in botocore.
    ///
    /// [`date-time`]: https://smithy.io/2.0/spec/protocol-traits.html#timestampformat-trait
    IsoDateTime: Format::DateTime;

    /// A [`Timestamp`] that is sent as the seconds since 1970-01-01T00:00:00Z, `1515531081`:
    /// [`epoch-seconds`] in Smithy, `unixTimestamp` in botocore.
    ///
    /// [`epoch-seconds`]: https://smithy.io/2.0/spec/protocol-traits.html#timestampformat-trait
    EpochSeconds: Format::EpochSeconds;
}
