//! `ConnectException`: a structure that is an error.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{DeriveInput, LitStr};

use super::{fallback, shape};
use crate::check;
use crate::errors::Errors;
use crate::model::Structure;
use crate::names;
use crate::parse::container;
use crate::parse::markers::{Helper, Place};

/// The status of an error that names none.
const BAD_REQUEST: u16 = 400;

pub(super) fn expand(input: &DeriveInput, errors: &mut Errors) -> TokenStream {
    let runtime = container::runtime(input, errors);
    let exception = Structure::read(
        input,
        runtime,
        &Place::EXCEPTION,
        &Place::EXCEPTION_MEMBER,
        errors,
    );
    check::exception(&exception, errors);
    let ident = exception.ident();
    let code = exception
        .markers
        .text(Helper::Wire)
        .map_or_else(|| names::plain(ident), LitStr::value);
    let status = exception.markers.status().unwrap_or(BAD_REQUEST);
    let message = fallback::body(errors, message(&exception));
    let implementation = quote! {
        #[automatically_derived]
        impl __rt::Exception for #ident {
            const CODE: &'static str = #code;
            const STATUS: u16 = #status;
            fn message(&self) -> __rt::Option<&str> {
                #message
            }
        }
        #[automatically_derived]
        impl __rt::Display for #ident {
            fn fmt(&self, f: &mut __rt::Formatter<'_>) -> __rt::fmt::Result {
                __rt::fmt_exception(self, f)
            }
        }
        #[automatically_derived]
        impl __rt::StdError for #ident {}
    };
    shape::structure(&exception, implementation, errors)
}

fn message(exception: &Structure<'_>) -> TokenStream {
    match exception.message() {
        Some(member) => {
            let ident = member.ident;
            if member.is_required() {
                quote!(__rt::Some(&self.#ident))
            } else {
                quote!(self.#ident.as_deref())
            }
        }
        None => quote!(__rt::None),
    }
}
