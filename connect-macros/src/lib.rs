//! The attribute and the derives that turn a plain struct into an Amazon Connect operation.
//!
//! Use them through `connect_runtime`, which re-exports them and holds what they generate calls to.

use connect_declaration::Carrier;
use proc_macro::TokenStream;

mod expand;

#[cfg(test)]
mod tests;

/// Turns a struct into an operation of Amazon Connect: something that `client.send(…)` takes.
///
/// ```ignore
/// /// Returns a pre-signed Amazon S3 URL for uploading one file.
/// #[connect_operation(
///     method = PUT,
///     uri = "/attached-files/{InstanceId}",
///     output = StartAttachedFileUploadOutput,
///     errors(AccessDeniedException, ThrottlingException)
/// )]
/// #[derive(Debug, Clone, PartialEq)]
/// pub struct StartAttachedFileUpload {
///     #[idempotency_token]
///     pub client_token: Option<String>,
///     #[label]
///     pub instance_id: String,
///     pub file_name: String,
///     #[query]
///     pub associated_resource_arn: String,
///     pub tags: Option<BTreeMap<String, String>>,
/// }
/// ```
///
/// # Arguments
/// - `method = PUT` and `uri = "/path/{Label}"`, always.
/// - `output = Type`: what the service answers, a type with `ConnectShape`. Leave it out where the
///   service answers nothing.
/// - `errors(A, B)`: the exceptions of the operation, types with `ConnectException`.
/// - `service = path`: another service than Connect.
/// - `name = "…"`: the operation's name, where the struct has another one.
/// - `serde`: the struct and its error enum have serde's traits, too (see below).
/// - `crate = ::path`: where `connect_runtime` is found under another name.
///
/// # Members
/// A member is required, unless its type is an `Option` (recognised by that name: an alias of it is
/// a required member). It travels in the JSON body, unless an attribute says otherwise:
/// - `#[label]`, `#[label("x")]`: a label of the path.
/// - `#[query]`, `#[query("x")]`: a parameter of the query.
/// - `#[header("x-amz-…")]`: a header.
/// - `#[wire("x")]`: in the body, under a name that does not follow from the member's.
/// - `#[idempotency_token]`: an `Option<String>` that is filled where it is `None`.
/// - `#[next_token]`: an `Option<String>` that takes the token of the next page.
///
/// # What Connect calls it, and what to write
/// | in the API reference | in Rust |
/// |---|---|
/// | String | `String`; `Sensitive<String>` where no log may show it, which `connect-import --check` knows |
/// | String, with "Valid Values" | an enum with `ConnectEnum` |
/// | Integer, Long | `i32`, `i64` |
/// | Float, Double | `f32`, `f64` |
/// | Boolean | `bool` |
/// | Timestamp | `Timestamp` |
/// | Array of … | `Vec<…>` |
/// | … to … map | `BTreeMap<…, …>` or `HashMap<…, …>` |
/// | … object | a struct with `ConnectShape`; `Box<…>` where it holds itself |
/// | … object, "a Union" | an enum with `ConnectUnion` |
/// | a JSON document | `serde_json::Value` |
/// | Required: No | `Option<…>` |
/// | something of your own | a type with one line of `body_value!` |
///
/// Whatever else has no form on the wire does not compile, and the message says what to write: times
/// of other crates, durations, bytes, tuples, lists of options.
///
/// # What it adds
/// `StartAttachedFileUpload::builder()`, whose `build()` compiles once all required members are
/// set; the enum `StartAttachedFileUploadError`; and the implementation of `Operation`. The struct
/// itself stays as it is written.
///
/// An optional member has two setters. `created_by` takes what becomes its value; `maybe_created_by` takes an
/// `Option` of the member's own type and not `Option<impl Into<…>>`, in which a plain `None` has no type.
///
/// # serde
/// With the argument `serde` the struct is `Serialize` and `Deserialize`, for files, logs and messages in
/// JSON, YAML or another format that describes itself. All members are there, wherever they travel, under
/// the names that the parameters have in AWS's SDKs for Python and JavaScript (`InstanceId`,
/// `AssociatedResourceArn`), and their values are as they travel in a body; a `Sensitive` value is
/// written out. A member that is absent or `null` is `None`.
///
/// The error enum is `Serialize` only: `code`, `message`, `status` where the service answered, and the
/// `members` of an exception.
///
/// `#[connect(serde)]` says the same on a struct or an enum with any of the derives; it may depend on a
/// feature of your crate: `#[cfg_attr(feature = "serde", connect(serde))]`.
///
/// Without the word, serde's own derives and attributes may stand beside the ones of this crate.
#[proc_macro_attribute]
pub fn connect_operation(arguments: TokenStream, item: TokenStream) -> TokenStream {
    finish(expand::attribute(&arguments.into(), item.into()))
}

/// One list of helpers for all derives: one that means nothing at its place is refused in our words.
macro_rules! derives {
    ($($(#[$attribute:meta])* $derive:ident: $function:ident => $carrier:ident;)+) => {$(
        $(#[$attribute])*
        #[proc_macro_derive(
            $derive,
            attributes(
                connect, connect_arguments, label, query, header, wire, idempotency_token,
                next_token, items, status, unknown, required, body, payload, streaming
            )
        )]
        pub fn $function(item: TokenStream) -> TokenStream {
            finish(expand::derive(item.into(), Carrier::$carrier))
        }
    )+};
}

derives! {
    /// The derive that `#[connect_operation(…)]` adds: unlike an attribute it sees `cfg` resolved.
    #[doc(hidden)]
    ConnectOperation: derive_operation => Operation;

    /// Makes a struct a shape: what an operation answers, or a structure inside a body.
    ///
    /// The members are those of an operation without the attributes for path, query and headers. In an
    /// output, `#[next_token]` marks the `Option<String>` with the token of the next page, and
    /// `#[items]` the list that a page is about.
    ConnectShape: derive_shape => Shape;

    /// Makes a struct an error that operations list in `errors(…)`.
    ///
    /// Its code on the wire is the struct's name, unless `#[wire("…")]` gives it another.
    /// `#[status(404)]` is the status that a server answers it with, 400 if there is none. The
    /// member `Message`, a `String` or an `Option<String>`, is its message. A member that travels in a
    /// header is marked with `#[header("Retry-After")]`.
    ConnectException: derive_exception => Exception;

    /// Makes an enum one of the service's: a set of texts that grows.
    ///
    /// A value on the wire is the variant in `SCREAMING_SNAKE_CASE`, unless `#[wire("…")]` gives it
    /// another. The last variant is `#[unknown] Unknown(UnknownValue)`; it keeps what the enum does
    /// not list: `"voice".into()` is `Unknown`, not `Voice`, for the value on the wire is `VOICE`.
    ConnectEnum: derive_enum => Enum;

    /// Makes an enum a union: a structure of which exactly one member is set.
    ///
    /// A variant holds its member and has its name, unless `#[wire("…")]` gives it another. The last
    /// variant is `#[unknown] Unknown(UnknownMember)`; it keeps what the union does not list.
    ConnectUnion: derive_union => Union;
}

fn finish((mut code, errors): expand::Expansion) -> TokenStream {
    code.extend(errors.iter().map(syn::Error::to_compile_error));
    code.into()
}
