//! The types of points in time, for those who print and those who check.

use connect_declaration::Location;

use crate::model::{Reference, Shape};

/// The runtime's types: where each travels, and the form that it is sent in, as the model calls it. Of a
/// place and a form the first is what the importer prints.
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

/// The form of a point in time: the model's, or the protocol's for the place.
pub(crate) fn form<'m>(reference: &'m Reference, shape: &'m Shape, location: Location) -> &'m str {
    let own = reference.timestamp_format.as_deref();
    own.or(shape.timestamp_format.as_deref())
        .unwrap_or(match location {
            Location::Body => "unixTimestamp",
            Location::Header => "rfc822",
            Location::Label | Location::Query => "iso8601",
        })
}

/// The types that are sent in a form from a place.
pub(crate) fn types(location: Location, form: &str) -> impl Iterator<Item = &'static str> {
    let rows = FORMS.iter();
    rows.filter(move |(_, place, sent)| *place == location && *sent == form)
        .map(|(ty, ..)| *ty)
}
