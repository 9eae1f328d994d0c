//! The arguments of `#[connect_operation(…)]`.

use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens as _, quote};
use syn::ext::IdentExt as _;
use syn::parse::{Parse, ParseStream, Parser as _};
use syn::punctuated::Punctuated;
use syn::{Error, LitStr, Path, Result, Token, Type};

use crate::Errors;

/// The arguments of the attribute. One that is absent or malformed is `None`, empty or its default.
#[derive(Default)]
pub struct Arguments {
    /// The HTTP method.
    pub method: Option<Ident>,
    /// The path, with its labels.
    pub uri: Option<LitStr>,
    /// The type of the response.
    pub output: Option<Type>,
    /// The exceptions, each with the variant of the error enum that holds it.
    pub errors: Vec<(Ident, Path)>,
    /// The type of the service, if it is not Connect.
    pub service: Option<Path>,
    /// The operation's name in the service's model, if it is not the struct's.
    pub name: Option<LitStr>,
    /// Whether serde's traits are requested.
    pub serde: bool,
    /// The path to `connect_runtime`.
    pub runtime: TokenStream,
    /// The keys that were present, whether or not their values are valid; unknown ones, too.
    keys: Vec<String>,
}

/// An example of each argument.
const EXAMPLES: [(&str, &str); 8] = [
    ("method", "method = POST"),
    ("uri", "uri = \"/path/{Label}\""),
    ("output", "output = Type"),
    ("errors", "errors(AccessDeniedException)"),
    ("service", "service = path::Service"),
    ("name", "name = \"OperationName\""),
    ("serde", "serde"),
    ("crate", "crate = ::connect_runtime"),
];

/// Smithy features that Amazon Connect does not use.
fn unused(key: &str) -> Option<&'static str> {
    Some(match key {
        "query" => "constant query parameters; mark a member with `#[query]`",
        "payload" => "payload members; leave the attribute off members of the body",
        "streaming" => "streams; remove it",
        "host_prefix" => "host prefixes; remove it",
        "checksum" => "checksums; remove it",
        "waiter" => "waiters; remove it",
        _ => return None,
    })
}

impl Arguments {
    /// Parses the tokens between the parentheses of the attribute.
    pub fn parse(tokens: TokenStream, errors: &mut Errors) -> Self {
        let mut arguments = Self {
            runtime: default_runtime(),
            ..Self::default()
        };
        let parsed = (|input: ParseStream| {
            while !input.is_empty() {
                let read = arguments.read(input, errors);
                let is_wrong = errors.take(read).is_none();
                while is_wrong && !input.is_empty() && !input.peek(Token![,]) {
                    input.parse::<TokenTree>()?;
                }
                input.parse::<Option<Token![,]>>()?;
            }
            Ok(())
        })
        .parse2(tokens);
        errors.take(parsed);
        arguments
    }

    /// Whether the argument is missing. One with an invalid value is not missing, and an unknown argument
    /// may be a misspelling of it.
    pub fn lacks(&self, key: &str) -> bool {
        let mut keys = self.keys.iter();
        !keys.any(|given| given == key || example(given).is_none())
    }

    fn read(&mut self, input: ParseStream, errors: &mut Errors) -> Result<()> {
        let message = "expected an argument; write one like `method = POST`";
        let key = Ident::parse_any(input).map_err(|error| Error::new(error.span(), message))?;
        let name = key.to_string();
        if example(&name).is_none() {
            return Err(self.unknown(&key, name));
        }
        if self.keys.contains(&name) {
            let message = format!("duplicate argument `{name}`; remove one");
            return Err(Error::new(key.span(), message));
        }
        self.keys.push(name.clone());
        match name.as_str() {
            "method" => self.method = Some(value(&key, input, Ident::parse_any)?),
            "uri" => self.uri = Some(value(&key, input, <LitStr as Parse>::parse)?),
            "output" => self.output = Some(value(&key, input, Type::parse)?),
            "errors" => self.errors = exceptions(list(&key, input)?, errors),
            "service" => self.service = Some(value(&key, input, Path::parse_mod_style)?),
            "name" => self.name = Some(value(&key, input, <LitStr as Parse>::parse)?),
            "serde" => self.serde = expect_end(&key, input, Ok(true))?,
            _ => self.runtime = absolute(value(&key, input, Path::parse_mod_style)?)?,
        }
        Ok(())
    }

    fn unknown(&mut self, key: &Ident, name: String) -> Error {
        if let Some(remedy) = unused(&name) {
            return Error::new(key.span(), format!("Amazon Connect has no {remedy}"));
        }
        self.keys.push(name);
        let known = EXAMPLES.map(|(name, _)| format!("`{name}`")).join(", ");
        let message = format!("unknown argument `{key}`; write one of {known}");
        Error::new(key.span(), message)
    }
}

/// The `= value` after a key.
fn value<T>(key: &Ident, input: ParseStream, parse: fn(ParseStream) -> Result<T>) -> Result<T> {
    let equals = input.parse::<Token![=]>();
    equals.map_err(|_| malformed(key, key.span()))?;
    expect_end(key, input, parse(input))
}

/// The `(Path, Path)` after a key.
fn list(key: &Ident, input: ParseStream) -> Result<Punctuated<Path, Token![,]>> {
    let group = input.parse::<Group>();
    let group = group.map_err(|_| malformed(key, key.span()))?;
    let list = |input: ParseStream| input.parse_terminated(Path::parse_mod_style, Token![,]);
    expect_end(key, input, list.parse2(group.stream()))
}

/// The parsed value, if the argument ends after it.
fn expect_end<T>(key: &Ident, input: ParseStream, value: Result<T>) -> Result<T> {
    let value = value.map_err(|error| malformed(key, error.span()))?;
    if input.is_empty() || input.peek(Token![,]) {
        return Ok(value);
    }
    Err(malformed(key, input.span()))
}

fn malformed(key: &Ident, span: Span) -> Error {
    let example = example(&key.to_string()).unwrap_or_default();
    let message = format!("malformed argument `{key}`; write it as `{example}`");
    Error::new(span, message)
}

/// Each exception becomes a variant of the operation's error enum, next to `Other` and `Client`.
fn exceptions(paths: Punctuated<Path, Token![,]>, errors: &mut Errors) -> Vec<(Ident, Path)> {
    let mut exceptions: Vec<(Ident, Path)> = Vec::new();
    let variant = |path: Path| Some((path.segments.last()?.ident.clone(), path));
    for (variant, path) in paths.into_iter().filter_map(variant) {
        if variant == "Other" || variant == "Client" {
            let problem = format!("`{variant}` is a reserved variant of the error enum");
            let message = format!("{problem}; give the exception another name");
            errors.at(&variant, message);
        } else if exceptions.iter().any(|(known, _)| *known == variant) {
            errors.at(&variant, format!("`{variant}` is listed twice; remove one"));
        } else {
            exceptions.push((variant, path));
        }
    }
    exceptions
}

/// An example of an argument.
pub(crate) fn example(key: &str) -> Option<&'static str> {
    let mut examples = EXAMPLES.into_iter();
    examples.find_map(|(known, example)| (known == key).then_some(example))
}

/// The path to the runtime, unless `crate = …` overrides it.
pub(crate) fn default_runtime() -> TokenStream {
    quote!(::connect_runtime)
}

/// Generated code is placed partly next to the struct and partly in a module: only an absolute path
/// means the same in both.
pub(crate) fn absolute(path: Path) -> Result<TokenStream> {
    let first = path.segments.first().map(|first| first.ident.to_string());
    let is_crate = first.is_some_and(|first| first == "crate" || first == "$crate");
    if path.leading_colon.is_some() || is_crate {
        return Ok(path.into_token_stream());
    }
    let message = "`crate` must be an absolute path; start it with `::` or `crate::`";
    Err(Error::new_spanned(&path, message))
}
