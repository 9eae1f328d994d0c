//! The timestamp types, for printing and for checking.

use connect_declaration::Location;

use crate::model::{Reference, Shape};

/// The runtime's types: the location of each, and its format by the model's name. For a location and a
/// format, the importer prints the first.
pub(crate) const FORMS: [(&str, Location, &str); 10] = [
    ("Timestamp", Location::Body, "unixTimestamp"),
    ("Timestamp", Location::Query, "iso8601"),
    ("Timestamp", Location::Header, "rfc822"),
    ("IsoDateTime", Location::Body, "iso8601"),
    ("IsoDateTime", Location::Label, "iso8601"),
    ("IsoDateTime", Location::Query, "iso8601"),
    ("IsoDateTime", Location::Header, "iso8601"),
    ("EpochSeconds", Location::Label, "unixTimestamp"),
    ("EpochSeconds", Location::Query, "unixTimestamp"),
    ("EpochSeconds", Location::Header, "unixTimestamp"),
];

/// The format of a timestamp: the model's, or the protocol's default for the location.
pub(crate) fn form<'m>(reference: &'m Reference, shape: &'m Shape, location: Location) -> &'m str {
    let own = reference.timestamp_format.as_deref();
    own.or(shape.timestamp_format.as_deref())
        .unwrap_or(match location {
            Location::Body => "unixTimestamp",
            Location::Header => "rfc822",
            Location::Label | Location::Query => "iso8601",
        })
}

/// The types that have a format in a location.
pub(crate) fn types(location: Location, form: &str) -> impl Iterator<Item = &'static str> {
    let rows = FORMS.iter();
    rows.filter(move |(_, place, sent)| *place == location && *sent == form)
        .map(|(ty, ..)| *ty)
}
