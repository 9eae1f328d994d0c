//! Types that look as if they could travel, and what to write instead. Each has an implementation under a
//! bound that nothing satisfies, so that the compiler shows our message, whatever the type is called.

use std::time::{Duration, Instant, SystemTime};

use super::{BodyValue, JsonReader, JsonWriter, Read};

macro_rules! refused {
    ($($trait:ident: $note:literal, $($(#[$cfg:meta])? [$($generics:tt)*] $ty:ty),+;)*) => {$(
        #[diagnostic::on_unimplemented(
            message = "`{Wrong}` cannot travel here in a JSON body",
            label = "this type cannot travel as JSON",
            note = $note
        )]
        pub trait $trait<Wrong> {}

        $(
            $(#[$cfg])?
            impl<$($generics)*> BodyValue for $ty
            where
                // With a lifetime, the bound is not checked at its definition.
                for<'r> &'r (): $trait<$ty>,
            {
                fn write(&self, _writer: &mut JsonWriter) {}

                fn read(reader: &mut JsonReader<'_>) -> Read<Self> {
                    Err(reader.unsettled())
                }
            }
        )+
    )*};
}

refused! {
    WriteTimestamp: "write `connect_runtime::Timestamp`, which converts from and to this type",
        [] SystemTime,
        #[cfg(feature = "chrono")] [Z: chrono::TimeZone] chrono::DateTime<Z>,
        #[cfg(feature = "time")] [] time::OffsetDateTime;
    WriteTimestampOfNow: "it has a meaning in this process only; write `connect_runtime::Timestamp`", [] Instant;
    WriteNumber: "write a number, `i64` or `f64`, in the unit that the service documents", [] Duration;
    WriteText: "write `String`: Connect has no blobs; a list of small numbers is a `Vec<i32>`", [] u8;
    WriteShape: "write a struct with `#[derive(ConnectShape)]`: what travels has names",
        [A] (A,), [A, B] (A, B), [A, B, C] (A, B, C), [A, B, C, D] (A, B, C, D);
    WriteNothing: "remove the member: there is nothing to send", [] ();
    WriteUnion: "write the value itself, or an enum with `#[derive(ConnectUnion)]`", [T, E] Result<T, E>;
    WriteWithoutOption: "write it without `Option`: Connect has no lists and maps of absent values; an optional member's type is `Option<…>` itself, and not an alias of it",
        [T] Option<T>;
}
