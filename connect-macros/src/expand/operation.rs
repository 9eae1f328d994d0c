//! What `#[connect_operation(…)]` implements for its struct.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::{DeriveInput, LitStr};

use super::{block, builder, error_enum, fallback, located_at, server};
use crate::check;
use crate::errors::Errors;
use crate::model::{Member, Operation};
use crate::parse::arguments::Arguments;
use crate::parse::markers::Helper;

pub(super) fn expand(input: &DeriveInput, errors: &mut Errors) -> TokenStream {
    let operation = Operation::read(input, errors);
    check::operation(&operation, errors);
    let (builder_types, builder_impls) = builder::expand(&operation.structure, errors);
    let error_type = error_enum::definition(&operation);
    let implementation = implementation(&operation, errors);
    let paginated = paginated(&operation, errors);
    let error_impls = error_enum::impls(&operation);
    let server = server::half(&operation, errors);
    let code = quote!(#builder_impls #implementation #paginated #error_impls #server);
    let block = block(&operation.structure.runtime, &code);
    quote!(#builder_types #error_type #block)
}

fn implementation(operation: &Operation<'_>, errors: &Errors) -> TokenStream {
    let declared = &operation.arguments;
    let ident = operation.structure.ident();
    let (parameters, arguments, bounds) = fallback::generics(operation.structure.input);
    let service = declared.service.as_ref();
    let service = service.map_or_else(|| quote!(__rt::Connect), ToTokens::to_token_stream);
    let output = output(declared, errors);
    let error = error_enum::name(operation);
    let name = operation.name();
    let method = declared.method.clone().filter(|_| errors.is_empty());
    let method = method.unwrap_or_else(|| format_ident!("POST"));
    let uri = declared.uri.as_ref().map(LitStr::value).unwrap_or_default();
    let calls = operation.structure.members.iter().map(encode_call);
    let encode = fallback::body(errors, quote!(#(#calls)* __rt::Ok(())));
    quote! {
        impl<#parameters> __rt::Operation for #ident #arguments #bounds {
            type Service = #service;
            type Output = #output;
            type Error = #error;
            const NAME: &'static str = #name;
            const METHOD: __rt::Method = __rt::Method::#method;
            const URI: &'static str = #uri;
            fn encode(&self, request: &mut __rt::RequestEncoder) -> __rt::Encoded {
                #encode
            }
        }
    }
}

/// The output's type. One that was written wrongly is no reason to complain about what uses it.
fn output(arguments: &Arguments, errors: &Errors) -> TokenStream {
    match &arguments.output {
        Some(ty) => quote!(#ty),
        None if arguments.lacks("output") => quote!(()),
        None => fallback::error_type(errors),
    }
}

/// Where the member travels, as the name of the call that writes it and of the one that reads it.
pub(super) fn location(member: &Member<'_>) -> Ident {
    Ident::new(member.location.name(), located_at(member.type_span()))
}

fn encode_call(member: &Member<'_>) -> TokenStream {
    let (ident, wire) = (member.ident, &member.wire.text);
    let location = location(member);
    let call = match member.markers.get(Helper::IdempotencyToken) {
        Some(_) => format_ident!("{location}_token"),
        None => location,
    };
    // A type that cannot travel there is reported where the member declares it.
    let value = quote_spanned!(located_at(member.type_span())=> &self.#ident);
    quote!(request.#call(#wire, #value)?;)
}

fn paginated(operation: &Operation<'_>, errors: &Errors) -> TokenStream {
    let Some(member) = operation.structure.marked(Helper::NextToken) else {
        return TokenStream::new();
    };
    let (ident, member) = (operation.structure.ident(), member.ident);
    let (parameters, arguments, bounds) = fallback::generics(operation.structure.input);
    let body = fallback::body(errors, quote!(self.#member = token;));
    quote! {
        impl<#parameters> __rt::Paginated for #ident #arguments #bounds {
            fn set_next_token(&mut self, token: __rt::Option<__rt::String>) {
                #body
            }
        }
    }
}
