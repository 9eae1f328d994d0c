//! `ConnectException`: an error structure.

use connect_declaration::{Errors, Helper, Member, Structure, names};
use proc_macro2::TokenStream;
use quote::quote;
use syn::LitStr;

use super::{body_value, fallback, shape, write_and_read};

pub(super) fn expand(exception: &Structure<'_>, errors: &Errors) -> TokenStream {
    let code = exception.helpers.text(Helper::Wire);
    let code = code.map_or_else(|| names::plain(exception.ident()), LitStr::value);
    let status = exception.helpers.number(Helper::Status);
    let status: Option<u16> = status.and_then(|status| status.base10_parse().ok());
    let status = status.map(|status| quote!(const STATUS: u16 = #status;));
    let message = exception.message().map(|member| match member {
        Member { ident, .. } if member.is_required() => quote!(__rt::Some(&self.#ident)),
        Member { ident, .. } => quote!(self.#ident.as_deref()),
    });
    let message = message.unwrap_or_else(|| quote!(__rt::None));
    let (parameters, target) = fallback::target(exception.input);
    let form = [shape::write(exception, true), shape::read(exception, true)];
    let form = write_and_read(form);
    let serde = exception.serde.then(|| {
        let write = quote!(__rt::Exception::write(self, writer));
        let form = [write, quote!(__rt::Exception::read(reader))];
        body_value(exception.input, true, form)
    });
    let implementations = quote! {
        impl #parameters __rt::Exception for #target {
            const CODE: &'static str = #code;
            #status
            fn message(&self) -> __rt::Option<&str> {
                #message
            }
            #form
        }
        impl #parameters __rt::Display for #target {
            fn fmt(&self, f: &mut __rt::Formatter<'_>) -> __rt::fmt::Result {
                __rt::fmt_exception(self, f)
            }
        }
        impl #parameters __rt::StdError for #target {}
        #serde
    };
    shape::structure(exception, &implementations, errors)
}
