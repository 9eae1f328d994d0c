//! The attribute and the derives that turn a plain struct into an Amazon Connect operation.
//!
//! Use them through `connect_runtime`, which re-exports them and contains what the generated code calls.

use connect_declaration::Carrier;
use proc_macro::TokenStream;

mod expand;

#[cfg(test)]
mod tests;

/// Turns a struct into an Amazon Connect operation, which `client.send(…)` takes.
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
/// - `method = PUT` and `uri = "/path/{Label}"`: required.
/// - `output = Type`: the response, a type that derives `ConnectShape`. Omit it if the response has no
///   members.
/// - `errors(A, B)`: the operation's exceptions, types that derive `ConnectException`.
/// - `service = path`: a service other than Connect.
/// - `name = "…"`: the operation's name, if it differs from the struct's.
/// - `serde`: also implements serde's traits for the struct and its error enum (see below).
/// - `crate = ::path`: the path to `connect_runtime`, if it is not `::connect_runtime`.
///
/// # Members
/// A member is required unless its type is `Option` (recognized by that name: a member whose type is an
/// alias of `Option` is required). It travels in the JSON body unless an attribute says otherwise:
/// - `#[label]`, `#[label("x")]`: a label in the path.
/// - `#[query]`, `#[query("x")]`: a query parameter.
/// - `#[header("x-amz-…")]`: a header.
/// - `#[wire("x")]`: in the body, with a name that cannot be derived from the member's.
/// - `#[idempotency_token]`: an `Option<String>` that is generated if it is `None`.
/// - `#[next_token]`: an `Option<String>` that is set to the token of the next page.
///
/// # Types
/// | in the API reference | in Rust |
/// |---|---|
/// | String | `String`; `Sensitive<String>` if it must not appear in logs (`connect-import --check` knows which) |
/// | String, with "Valid Values" | an enum with `ConnectEnum` |
/// | Integer, Long | `i32`, `i64` |
/// | Float, Double | `f32`, `f64` |
/// | Boolean | `bool` |
/// | Timestamp | `Timestamp` |
/// | Array of … | `Vec<…>` |
/// | … to … map | `BTreeMap<…, …>` or `HashMap<…, …>` |
/// | … object | a struct with `ConnectShape`; `Box<…>` if it is recursive |
/// | … object, "a Union" | an enum with `ConnectUnion` |
/// | a JSON document | `serde_json::Value` |
/// | Required: No | `Option<…>` |
/// | your own types | a type with one line of `body_value!` |
///
/// Other types have no representation on the wire and do not compile: times of other crates, durations,
/// bytes, tuples, lists of options. The message says what to write instead.
///
/// # Generated code
/// `StartAttachedFileUpload::builder()`, whose `build()` compiles once all required members are
/// set; the enum `StartAttachedFileUploadError`; and the implementation of `Operation`. The struct
/// itself is left unchanged.
///
/// An optional member has two setters. `created_by` takes anything that converts into the value;
/// `maybe_created_by` takes an `Option` of the member's exact type, not `Option<impl Into<…>>`, for which
/// the type of a plain `None` could not be inferred.
///
/// # serde
/// With the argument `serde`, the struct implements `Serialize` and `Deserialize`, for files, logs and
/// messages in JSON, YAML or another self-describing format. All members are included, wherever they
/// travel, with the parameter names of AWS's SDKs for Python and JavaScript (`InstanceId`,
/// `AssociatedResourceArn`). Their values are represented as in a body; a `Sensitive` value is
/// written in the clear. A member that is absent or `null` is `None`.
///
/// The error enum implements only `Serialize`: `code`, `message`, `status` if there was a response, and
/// the `members` of an exception.
///
/// `#[connect(serde)]` does the same for a struct or an enum with any of the derives; it may depend on a
/// feature of your crate: `#[cfg_attr(feature = "serde", connect(serde))]`.
///
/// Without this argument, serde's own derives and attributes can be used alongside this crate's.
#[proc_macro_attribute]
pub fn connect_operation(arguments: TokenStream, item: TokenStream) -> TokenStream {
    finish(expand::attribute(&arguments.into(), item.into()))
}

/// All derives share one list of helper attributes, so that one in the wrong place gets a message of ours.
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
    /// The derive that `#[connect_operation(…)]` adds: unlike an attribute, it sees `cfg`s resolved.
    #[doc(hidden)]
    ConnectOperation: derive_operation => Operation;

    /// Makes a struct a shape: the output of an operation, or a structure inside a body.
    ///
    /// Members are declared as in an operation, without the attributes for path, query and headers. In an
    /// output, `#[next_token]` marks the `Option<String>` that holds the token of the next page, and
    /// `#[items]` the list of the page's items.
    ConnectShape: derive_shape => Shape;

    /// Makes a struct an error that operations list in `errors(…)`.
    ///
    /// Its error code is the struct's name, unless `#[wire("…")]` gives another. `#[status(404)]` is the
    /// HTTP status that a server responds with, by default 400. The member `Message`, a `String` or an
    /// `Option<String>`, is its message. A member that travels in a header is marked with
    /// `#[header("Retry-After")]`.
    ConnectException: derive_exception => Exception;

    /// Makes an enum one of the service's: a set of strings that may grow.
    ///
    /// The value on the wire is the variant's name in `SCREAMING_SNAKE_CASE`, unless `#[wire("…")]` gives
    /// another. The last variant is `#[unknown] Unknown(UnknownValue)`, which keeps any other value:
    /// `"voice".into()` is `Unknown`, not `Voice`, because the value on the wire is `VOICE`.
    ConnectEnum: derive_enum => Enum;

    /// Makes an enum a union: a structure of which exactly one member is set.
    ///
    /// A variant holds the member of the same name, unless `#[wire("…")]` gives another. The last variant
    /// is `#[unknown] Unknown(UnknownMember)`, which keeps any other member.
    ConnectUnion: derive_union => Union;
}

fn finish((mut code, errors): expand::Expansion) -> TokenStream {
    code.extend(errors.iter().map(syn::Error::to_compile_error));
    code.into()
}
