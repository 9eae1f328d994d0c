//! What `#[connect_operation(…)]` implements for its struct.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::DeriveInput;

use super::builder::Builder;
use super::{block, error_enum, fallback, located_at, server};
use crate::check;
use crate::errors::Errors;
use crate::model::{Location, Member, Operation};
use crate::names;
use crate::parse::markers::Helper;

pub(super) fn expand(input: &DeriveInput, errors: &mut Errors) -> TokenStream {
    let operation = Operation::read(input, errors);
    check::operation(&operation, errors);
    let builder = Builder::new(&operation.structure);
    let builder_types = builder.types();
    let error_type = error_enum::definition(&operation);
    let builder_impls = builder.impls();
    let implementation = implementation(&operation, errors);
    let paginated = paginated(&operation, errors);
    let error_impls = error_enum::impls(&operation);
    let server = server::half(&operation, errors);
    let block = block(
        &operation.structure.runtime,
        quote!(#builder_impls #implementation #paginated #error_impls #server),
    );
    quote!(#builder_types #error_type #block)
}

fn implementation(operation: &Operation<'_>, errors: &Errors) -> TokenStream {
    let arguments = &operation.arguments;
    let ident = operation.structure.ident();
    let error = error_enum::name(operation);
    let service = arguments
        .service
        .as_ref()
        .map_or_else(|| quote!(__rt::Connect), |path| quote!(#path));
    let output = arguments
        .output
        .as_ref()
        .map_or_else(|| quote!(()), |ty| quote!(#ty));
    let name = arguments
        .name
        .as_ref()
        .map_or_else(|| names::plain(ident), syn::LitStr::value);
    let method = arguments
        .method
        .clone()
        .unwrap_or_else(|| format_ident!("POST"));
    let uri = arguments
        .uri
        .as_ref()
        .map(syn::LitStr::value)
        .unwrap_or_default();
    let calls = operation.structure.members.iter().map(encode_call);
    let encode = fallback::body(errors, quote!(#(#calls)* __rt::Ok(())));
    quote! {
        #[automatically_derived]
        impl __rt::Operation for #ident {
            type Service = #service;
            type Output = #output;
            type Error = #error;
            const NAME: &'static str = #name;
            const METHOD: __rt::Method = __rt::Method::#method;
            const URI: &'static str = #uri;
            fn encode(&self, request: &mut __rt::RequestEncoder) -> __rt::Result<(), __rt::EncodeError> {
                #encode
            }
        }
    }
}

/// Where the member travels, as the name of the call that writes it and of the one that reads it.
pub(super) fn location(member: &Member<'_>) -> Ident {
    let name = match member.location {
        Location::Body => "body",
        Location::Label => "label",
        Location::Query => "query",
        Location::Header => "header",
    };
    Ident::new(name, located_at(member.type_span()))
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
    let body = fallback::body(errors, quote!(self.#member = token;));
    quote! {
        #[automatically_derived]
        impl __rt::Paginated for #ident {
            fn set_next_token(&mut self, token: __rt::Option<__rt::String>) {
                #body
            }
        }
    }
}
