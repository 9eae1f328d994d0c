//! The enum of an operation's errors: its exceptions, `Other` and `Client`.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use crate::model::Operation;

pub(super) fn name(operation: &Operation<'_>) -> Ident {
    format_ident!("{}Error", operation.structure.ident())
}

/// The enum, which stands beside the struct so that it can be named.
pub(super) fn definition(operation: &Operation<'_>) -> TokenStream {
    let structure = &operation.structure;
    let (rt, vis, name) = (&structure.runtime, &structure.input.vis, name(operation));
    let doc = format!(" What can go wrong with [`{}`].", structure.ident());
    let non_exhaustive = structure
        .input
        .attrs
        .iter()
        .find(|attribute| attribute.path().is_ident("non_exhaustive"));
    let exceptions = operation.exceptions();
    let variants = exceptions.iter().map(|(variant, path)| {
        let doc = format!(" The service answered [`{variant}`].");
        quote!(#[doc = #doc] #variant(#path))
    });
    quote! {
        #[doc = #doc]
        #[derive(#rt::__private::Debug)]
        #non_exhaustive
        #vis enum #name {
            #(#variants,)*
            /// An error of the service that the operation does not list.
            Other(#rt::__private::ServiceError),
            /// No answer of the service, or one that cannot be read.
            Client(#rt::__private::ClientError),
        }
    }
}

pub(super) fn impls(operation: &Operation<'_>) -> TokenStream {
    let name = name(operation);
    let exceptions = operation.exceptions();
    let variants: Vec<&Ident> = exceptions.iter().map(|(variant, _)| *variant).collect();
    let paths = exceptions.iter().map(|(_, path)| path);
    quote! {
        #[automatically_derived]
        impl __rt::OperationError for #name {
            fn from_service(error: __rt::ServiceError) -> Self {
                match error.code() {
                    #(<#paths as __rt::Exception>::CODE => error.decode(Self::#variants, Self::Other),)*
                    _ => Self::Other(error),
                }
            }
            fn from_client(error: __rt::ClientError) -> Self {
                Self::Client(error)
            }
            fn as_kind(&self) -> __rt::ErrorKind<'_> {
                match self {
                    #(Self::#variants(error) => __rt::ErrorKind::Exception(error),)*
                    Self::Other(error) => __rt::ErrorKind::Service(error),
                    Self::Client(error) => __rt::ErrorKind::Client(error),
                }
            }
        }
        #[automatically_derived]
        impl __rt::Display for #name {
            fn fmt(&self, f: &mut __rt::Formatter<'_>) -> __rt::fmt::Result {
                __rt::Display::fmt(&__rt::OperationError::as_kind(self), f)
            }
        }
        #[automatically_derived]
        impl __rt::StdError for #name {
            fn source(&self) -> __rt::Option<&(dyn __rt::StdError + 'static)> {
                __rt::OperationError::as_kind(self).source()
            }
        }
    }
}
