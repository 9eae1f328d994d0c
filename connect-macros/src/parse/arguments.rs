//! The arguments of `#[connect_operation(…)]`.

use proc_macro2::{Ident, TokenStream, TokenTree};
use syn::ext::IdentExt as _;
use syn::parse::{Parse, ParseStream, Parser as _};
use syn::punctuated::Punctuated;
use syn::{LitStr, Path, Token, Type, parenthesized, parse_quote};

use crate::errors::Errors;

/// What the attribute says. What it does not say, or says wrongly, is `None` or empty.
pub(crate) struct Arguments {
    pub(crate) method: Option<Ident>,
    pub(crate) uri: Option<LitStr>,
    pub(crate) output: Option<Type>,
    pub(crate) errors: Vec<Path>,
    pub(crate) service: Option<Path>,
    pub(crate) name: Option<LitStr>,
    pub(crate) runtime: Path,
    keys: Vec<String>,
    misspelt: bool,
}

/// Each argument as one writes it.
const EXAMPLES: [(&str, &str); 7] = [
    ("method", "method = POST"),
    ("uri", "uri = \"/path/{Label}\""),
    ("output", "output = Type"),
    (
        "errors",
        "errors(AccessDeniedException, ThrottlingException)",
    ),
    ("service", "service = path::Service"),
    ("name", "name = \"OperationName\""),
    ("crate", "crate = ::connect_runtime"),
];

/// What Smithy has and Amazon Connect never uses.
const UNUSED: [(&str, &str); 6] = [
    (
        "query",
        "constant parameters; mark a member with `#[query]`",
    ),
    (
        "payload",
        "payload members; leave the members of the JSON body unmarked",
    ),
    ("streaming", "streams; leave it out"),
    ("host_prefix", "host prefixes; leave it out"),
    ("checksum", "checksums; leave it out"),
    ("waiter", "waiters; leave it out"),
];

impl Arguments {
    pub(crate) fn parse(tokens: TokenStream, errors: &mut Errors) -> Self {
        let mut arguments = Self {
            method: None,
            uri: None,
            output: None,
            errors: Vec::new(),
            service: None,
            name: None,
            runtime: default_runtime(),
            keys: Vec::new(),
            misspelt: false,
        };
        let parsed = (|input: ParseStream| arguments.read_all(input, errors)).parse2(tokens);
        errors.take(parsed);
        arguments
    }

    /// Whether the argument is not there at all: one with a broken value is, and one that is spelt
    /// wrongly may be.
    pub(crate) fn lacks(&self, key: &str) -> bool {
        !self.misspelt && !self.keys.iter().any(|known| known == key)
    }

    /// As one writes the argument.
    pub(crate) fn example(key: &str) -> Option<&'static str> {
        EXAMPLES
            .into_iter()
            .find(|(known, _)| *known == key)
            .map(|(_, example)| example)
    }

    fn read_all(&mut self, input: ParseStream, errors: &mut Errors) -> syn::Result<()> {
        while !input.is_empty() {
            if errors.take(self.read(input)).is_none() {
                skip_argument(input)?;
            }
            input.parse::<Option<Token![,]>>()?;
        }
        Ok(())
    }

    fn read(&mut self, input: ParseStream) -> syn::Result<()> {
        let key = Ident::parse_any(input).map_err(|error| {
            syn::Error::new(
                error.span(),
                "this is no argument; write one like `method = POST`",
            )
        })?;
        let name = key.to_string();
        let Some(example) = Self::example(&name) else {
            return Err(self.unknown(&key));
        };
        if self.keys.contains(&name) {
            return Err(syn::Error::new(
                key.span(),
                format_args!("`{name}` is given twice; remove one"),
            ));
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
            _ => self.runtime = absolute(argument.value(Path::parse_mod_style)?)?,
        }
        Ok(())
    }

    fn unknown(&mut self, key: &Ident) -> syn::Error {
        if let Some((_, remedy)) = UNUSED.into_iter().find(|(name, _)| key == name) {
            return syn::Error::new(key.span(), format_args!("Amazon Connect has no {remedy}"));
        }
        self.misspelt = true;
        let known = EXAMPLES.map(|(name, _)| format!("`{name}`")).join(", ");
        syn::Error::new(
            key.span(),
            format_args!("unknown argument `{key}`; the arguments are {known}"),
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
    fn value<T>(&self, parse: fn(ParseStream) -> syn::Result<T>) -> syn::Result<T> {
        self.input
            .parse::<Token![=]>()
            .map_err(|_| self.malformed(self.key.span()))?;
        let value = parse(self.input).map_err(|error| self.malformed(error.span()))?;
        self.ended()?;
        Ok(value)
    }

    fn list(&self) -> syn::Result<Vec<Path>> {
        let paths;
        let parenthesized = (|| {
            let content;
            parenthesized!(content in self.input);
            Ok(content)
        })();
        let content = parenthesized.map_err(|_: syn::Error| self.malformed(self.key.span()))?;
        paths =
            Punctuated::<Path, Token![,]>::parse_terminated_with(&content, Path::parse_mod_style)
                .map_err(|error| self.malformed(error.span()))?;
        self.ended()?;
        Ok(paths.into_iter().collect())
    }

    fn ended(&self) -> syn::Result<()> {
        if self.input.is_empty() || self.input.peek(Token![,]) {
            Ok(())
        } else {
            Err(self.malformed(self.input.span()))
        }
    }

    fn malformed(&self, span: proc_macro2::Span) -> syn::Error {
        syn::Error::new(
            span,
            format_args!(
                "this is no `{}`; write it like `{}`",
                self.key, self.example
            ),
        )
    }
}

/// Where the runtime is, unless `crate = …` says otherwise.
pub(crate) fn default_runtime() -> Path {
    parse_quote!(::connect_runtime)
}

/// The derive's code stands beside the struct, parts of it in a module: only an absolute path means
/// the same in both.
pub(crate) fn absolute(path: Path) -> syn::Result<Path> {
    let is_crate = path
        .segments
        .first()
        .is_some_and(|first| first.ident == "crate" || first.ident == "$crate");
    if is_crate || path.leading_colon.is_some() {
        Ok(path)
    } else {
        Err(syn::Error::new_spanned(
            &path,
            "`crate` takes an absolute path; begin it with `::` or `crate::`",
        ))
    }
}

fn skip_argument(input: ParseStream) -> syn::Result<()> {
    while !input.is_empty() && !input.peek(Token![,]) {
        input.parse::<TokenTree>()?;
    }
    Ok(())
}
