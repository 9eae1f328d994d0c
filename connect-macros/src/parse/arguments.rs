//! The arguments of `#[connect_operation(…)]`.

use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens as _, quote};
use syn::ext::IdentExt as _;
use syn::parse::{Parse, ParseStream, Parser as _};
use syn::punctuated::Punctuated;
use syn::{Error, LitStr, Path, Result, Token, Type};

use crate::errors::Errors;

/// What the attribute says. What it does not say, or says wrongly, is `None` or empty.
#[derive(Default)]
pub(crate) struct Arguments {
    pub(crate) method: Option<Ident>,
    pub(crate) uri: Option<LitStr>,
    pub(crate) output: Option<Type>,
    pub(crate) errors: Vec<Path>,
    pub(crate) service: Option<Path>,
    pub(crate) name: Option<LitStr>,
    runtime: Option<Path>,
    /// The keys that were there, with good values or bad.
    keys: Vec<String>,
    has_unknown: bool,
}

/// Each argument as one writes it.
const EXAMPLES: [(&str, &str); 7] = [
    ("method", "method = POST"),
    ("uri", "uri = \"/path/{Label}\""),
    ("output", "output = Type"),
    ("errors", "errors(AccessDeniedException)"),
    ("service", "service = path::Service"),
    ("name", "name = \"OperationName\""),
    ("crate", "crate = ::connect_runtime"),
];

/// What Smithy has and Amazon Connect does not.
const UNUSED: [(&str, &str); 6] = [
    (
        "query",
        "constant parameters; mark a member with `#[query]`",
    ),
    (
        "payload",
        "payload members; leave the members of the body unmarked",
    ),
    ("streaming", "streams; leave it out"),
    ("host_prefix", "host prefixes; leave it out"),
    ("checksum", "checksums; leave it out"),
    ("waiter", "waiters; leave it out"),
];

impl Arguments {
    pub(crate) fn parse(tokens: TokenStream, errors: &mut Errors) -> Self {
        let mut arguments = Self::default();
        let parsed = (|input: ParseStream| arguments.read_all(input, errors)).parse2(tokens);
        errors.take(parsed);
        arguments
    }

    /// Whether the argument is missing. One with a bad value is not, and an unknown one may be it.
    pub(crate) fn lacks(&self, key: &str) -> bool {
        !self.has_unknown && !self.keys.iter().any(|known| known == key)
    }

    pub(crate) fn runtime(&self) -> TokenStream {
        self.runtime
            .as_ref()
            .map_or_else(default_runtime, Path::to_token_stream)
    }

    fn read_all(&mut self, input: ParseStream, errors: &mut Errors) -> Result<()> {
        while !input.is_empty() {
            if errors.take(self.read(input)).is_none() {
                skip_argument(input)?;
            }
            input.parse::<Option<Token![,]>>()?;
        }
        Ok(())
    }

    fn read(&mut self, input: ParseStream) -> Result<()> {
        let message = "this is no argument; write one like `method = POST`";
        let key = Ident::parse_any(input).map_err(|error| Error::new(error.span(), message))?;
        let name = key.to_string();
        let Some(example) = example(&name) else {
            return Err(self.unknown(&key));
        };
        if self.keys.contains(&name) {
            let message = format!("`{name}` is given twice; remove one");
            return Err(Error::new(key.span(), message));
        }
        self.keys.push(name.clone());
        let argument = Argument {
            key,
            example,
            input,
        };
        match name.as_str() {
            "method" => self.method = Some(argument.value(Ident::parse_any)?),
            "uri" => self.uri = Some(argument.value(<LitStr as Parse>::parse)?),
            "output" => self.output = Some(argument.value(Type::parse)?),
            "errors" => self.errors = argument.list()?,
            "service" => self.service = Some(argument.value(Path::parse_mod_style)?),
            "name" => self.name = Some(argument.value(<LitStr as Parse>::parse)?),
            _ => self.runtime = Some(absolute(argument.value(Path::parse_mod_style)?)?),
        }
        Ok(())
    }

    fn unknown(&mut self, key: &Ident) -> Error {
        if let Some((_, remedy)) = UNUSED.into_iter().find(|(name, _)| key == name) {
            return Error::new(key.span(), format!("Amazon Connect has no {remedy}"));
        }
        self.has_unknown = true;
        let known = EXAMPLES.map(|(name, _)| format!("`{name}`")).join(", ");
        Error::new(
            key.span(),
            format!("unknown argument `{key}`; write one of {known}"),
        )
    }
}

/// One argument, its key already read.
struct Argument<'a> {
    key: Ident,
    example: &'static str,
    input: ParseStream<'a>,
}

impl Argument<'_> {
    /// `= value`
    fn value<T>(&self, parse: fn(ParseStream) -> Result<T>) -> Result<T> {
        let equals = self.input.parse::<Token![=]>();
        equals.map_err(|_| self.malformed(self.key.span()))?;
        let value = parse(self.input).map_err(|error| self.malformed(error.span()))?;
        self.end()?;
        Ok(value)
    }

    /// `(Path, Path)`
    fn list(&self) -> Result<Vec<Path>> {
        let group = self.input.parse::<Group>();
        let group = group.map_err(|_| self.malformed(self.key.span()))?;
        let paths = |input: ParseStream| {
            Punctuated::<Path, Token![,]>::parse_terminated_with(input, Path::parse_mod_style)
        };
        let paths = paths.parse2(group.stream());
        let paths = paths.map_err(|error| self.malformed(error.span()))?;
        self.end()?;
        Ok(paths.into_iter().collect())
    }

    fn end(&self) -> Result<()> {
        let ended = self.input.is_empty() || self.input.peek(Token![,]);
        if ended {
            Ok(())
        } else {
            Err(self.malformed(self.input.span()))
        }
    }

    fn malformed(&self, span: Span) -> Error {
        let Self { key, example, .. } = self;
        Error::new(
            span,
            format!("this is no `{key}`; write it like `{example}`"),
        )
    }
}

/// An argument as one writes it.
pub(crate) fn example(key: &str) -> Option<&'static str> {
    EXAMPLES
        .into_iter()
        .find_map(|(known, example)| (known == key).then_some(example))
}

/// Where the runtime is, unless `crate = …` says otherwise.
pub(crate) fn default_runtime() -> TokenStream {
    quote!(::connect_runtime)
}

/// Generated code stands partly beside the struct and partly in a module: only an absolute path
/// means the same in both.
pub(crate) fn absolute(path: Path) -> Result<Path> {
    let first = path.segments.first().map(|first| first.ident.to_string());
    if path.leading_colon.is_some()
        || first.is_some_and(|first| first == "crate" || first == "$crate")
    {
        return Ok(path);
    }
    let message = "`crate` takes an absolute path; begin it with `::` or `crate::`";
    Err(Error::new_spanned(&path, message))
}

fn skip_argument(input: ParseStream) -> Result<()> {
    while !input.is_empty() && !input.peek(Token![,]) {
        input.parse::<TokenTree>()?;
    }
    Ok(())
}
