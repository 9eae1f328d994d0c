//! `ConnectException`: a structure that is an error.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{DeriveInput, LitStr};

use super::{fallback, shape};
use crate::check;
use crate::errors::Errors;
use crate::model::Structure;
use crate::names;
use crate::parse::markers::{self, Helper};

/// The status of an error that names none.
const BAD_REQUEST: u16 = 400;

pub(super) fn expand(input: &DeriveInput, errors: &mut Errors) -> TokenStream {
    let exception = Structure::read(input, &markers::EXCEPTION, errors);
    check::exception(&exception, errors);
    let ident = exception.ident();
    let (parameters, arguments, bounds) = fallback::generics(input);
    let code = exception.markers.text(Helper::Wire);
    let code = code.map_or_else(|| names::plain(ident), LitStr::value);
    let status = exception
        .markers
        .get(Helper::Status)
        .and_then(|status| status.number.as_ref());
    let status = status
        .and_then(|number| number.base10_parse().ok())
        .unwrap_or(BAD_REQUEST);
    let message = fallback::body(errors, message(&exception));
    let implementation = quote! {
        impl<#parameters> __rt::Exception for #ident #arguments #bounds {
            const CODE: &'static str = #code;
            const STATUS: u16 = #status;
            fn message(&self) -> __rt::Option<&str> {
                #message
            }
        }
        impl<#parameters> __rt::Display for #ident #arguments #bounds {
            fn fmt(&self, f: &mut __rt::Formatter<'_>) -> __rt::fmt::Result {
                __rt::fmt_exception(self, f)
            }
        }
        impl<#parameters> __rt::StdError for #ident #arguments #bounds {}
    };
    shape::structure(&exception, &implementation, errors)
}

fn message(exception: &Structure<'_>) -> TokenStream {
    let Some(member) = exception.message() else {
        return quote!(__rt::None);
    };
    let ident = member.ident;
    if member.is_required() {
        quote!(__rt::Some(&self.#ident))
    } else {
        quote!(self.#ident.as_deref())
    }
}
