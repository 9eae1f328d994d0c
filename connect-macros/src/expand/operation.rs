//! The traits that `#[connect_operation(…)]` implements for its struct.

use connect_declaration::{Arguments, Errors, Helper, Member, Operation};
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::LitStr;

use super::{body_value, error_enum, fallback, located_at, server, shape};

pub(super) fn expand(operation: &Operation<'_>, errors: &Errors) -> TokenStream {
    let declared = &operation.structure;
    let error_type = error_enum::definition(operation);
    let implementation = implementation(operation, errors);
    let error_impls = error_enum::impls(operation);
    let (input, serde) = (declared.input, declared.serde);
    let form = || [shape::write(declared, false), shape::read(declared, false)];
    let serde = serde.then(|| body_value(input, true, form()));
    let server = server::half(operation);
    let code = quote!(#implementation #error_impls #serde #server);
    let code = shape::structure(declared, &code, errors);
    quote!(#error_type #code)
}

fn implementation(operation: &Operation<'_>, errors: &Errors) -> TokenStream {
    let (structure, arguments) = (&operation.structure, &operation.arguments);
    let (parameters, target) = fallback::target(structure.input);
    let service = arguments.service.as_ref();
    let service = service.map_or_else(|| quote!(__rt::Connect), ToTokens::to_token_stream);
    let output = output(arguments, errors);
    let error = error_enum::name(operation);
    let name = operation.name();
    let method = arguments.method.clone().filter(|_| errors.is_empty());
    let method = method.unwrap_or_else(|| format_ident!("POST"));
    let uri = arguments.uri.as_ref().map(LitStr::value);
    let uri = uri.unwrap_or_default();
    let calls = structure.members.iter().map(encode_call);
    let next_token = shape::next_token(structure);
    let paginated = structure.members_with(Helper::NextToken).next();
    let paginated = paginated.map(|(Member { ident, .. }, _)| {
        quote! {
            #next_token
            impl #parameters __rt::Paginated for #target {
                #[inline]
                fn set_next_token(&mut self, token: __rt::Option<__rt::String>) {
                    self.#ident = token;
                }
            }
        }
    });
    quote! {
        impl #parameters __rt::Operation for #target {
            type Service = #service;
            type Output = #output;
            type Error = #error;
            const NAME: &'static str = #name;
            const METHOD: __rt::Method = __rt::Method::#method;
            const URI: &'static str = #uri;
            // Deferred to the crates that call the operation.
            #[inline]
            fn encode(&self, request: &mut __rt::RequestEncoder) {
                #(#calls)*
            }
        }
        #paginated
    }
}

/// The output's type. A malformed one must not cause errors where it is used.
fn output(arguments: &Arguments, errors: &Errors) -> TokenStream {
    match &arguments.output {
        Some(ty) => quote!(#ty),
        None if arguments.lacks("output") => quote!(()),
        None => fallback::error_type(errors),
    }
}

/// The member's location, as the name of the functions that write and read it.
pub(super) fn location(member: &Member<'_>) -> Ident {
    let (name, span) = (member.location.name(), located_at(member.type_span()));
    let is_required = member.is_required();
    let prefix = if is_required { "" } else { "optional_" };
    format_ident!("{prefix}{name}", span = span)
}

fn encode_call(member: &Member<'_>) -> TokenStream {
    let (ident, wire) = (member.ident, &member.wire.text);
    let call = match member.helpers.get(Helper::IdempotencyToken) {
        Some(_) => format_ident!("{}_token", member.location.name()),
        None => location(member),
    };
    // A type that cannot travel there is reported at the member's declaration.
    let value = quote_spanned!(located_at(member.type_span())=> &self.#ident);
    quote!(request.#call(#wire, #value);)
}
