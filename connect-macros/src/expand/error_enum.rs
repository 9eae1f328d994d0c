//! The error enum of an operation: its exceptions, `Other` and `Client`.

use connect_declaration::{Operation, names};
use proc_macro2::TokenStream;
use quote::{format_ident, quote, quote_spanned};

use super::{generated, located_at};

pub(super) fn name(operation: &Operation<'_>) -> TokenStream {
    generated(format_ident!("{}Error", operation.structure.ident()))
}

/// The enum, which is placed next to the struct so that it can be named.
pub(super) fn definition(operation: &Operation<'_>) -> TokenStream {
    let structure = &operation.structure;
    let (rt, vis) = (&structure.runtime, generated(&structure.input.vis));
    let name = name(operation);
    let doc = format!(" The error type of [`{}`].", structure.ident());
    let mut attributes = structure.input.attrs.iter();
    let non_exhaustive = attributes.find(|attribute| attribute.path().is_ident("non_exhaustive"));
    let variants = operation.arguments.errors.iter().map(|(variant, path)| {
        let doc = format!(" The service responded with [`{}`].", names::written(path));
        let variant = generated(variant);
        quote!(#[doc = #doc] #variant(#path))
    });
    quote! {
        #[doc = #doc]
        #[derive(#rt::__private::Debug)]
        #non_exhaustive
        #vis enum #name {
            #(#variants,)*
            /// A service error that the operation does not declare.
            Other(#rt::__private::ServiceError),
            /// No response, or one that could not be parsed.
            Client(#rt::__private::ClientError),
        }
    }
}

pub(super) fn impls(operation: &Operation<'_>) -> TokenStream {
    let name = name(operation);
    let exceptions = operation.arguments.errors.iter();
    let exceptions = exceptions.map(|(variant, path)| (variant, path));
    let (variants, paths): (Vec<_>, Vec<_>) = exceptions.unzip();
    // A type that is not an exception is reported where it is listed.
    let decode = variants.iter().map(|variant| {
        quote_spanned!(located_at(variant.span())=> __rt::Exception::decode(&error).map(Self::#variant))
    });
    let kinds = variants.iter().map(
        |variant| quote_spanned!(located_at(variant.span())=> __rt::Exception::as_kind(error)),
    );
    let serde = operation.structure.serde.then(|| quote! {
        impl __rt::Serialize for #name {
            fn serialize<S: __rt::Serializer>(&self, serializer: S) -> __rt::Result<S::Ok, S::Error> {
                __rt::Serialize::serialize(&__rt::OperationError::as_kind(self), serializer)
            }
        }
    });
    quote! {
        impl __rt::OperationError for #name {
            fn from_client(error: __rt::ClientError) -> Self {
                Self::Client(error)
            }
            #[inline]
            fn as_kind(&self) -> __rt::ErrorKind<'_> {
                match self {
                    #(Self::#variants(error) => #kinds,)*
                    Self::Other(error) => __rt::ErrorKind::Service(error),
                    Self::Client(error) => __rt::ErrorKind::Client(error),
                }
            }
        }
        impl __rt::Display for #name {
            #[inline]
            fn fmt(&self, f: &mut __rt::Formatter<'_>) -> __rt::fmt::Result {
                __rt::Display::fmt(&__rt::OperationError::as_kind(self), f)
            }
        }
        impl __rt::StdError for #name {
            #[inline]
            fn source(&self) -> __rt::Option<&(dyn __rt::StdError + 'static)> {
                __rt::OperationError::as_kind(self).source()
            }
        }
        impl __rt::From<__rt::ServiceError> for #name {
            #[inline]
            fn from(error: __rt::ServiceError) -> Self {
                __rt::None #(.or(#decode))* .unwrap_or(Self::Other(error))
            }
        }
        #(
            impl __rt::From<#paths> for #name {
                fn from(error: #paths) -> Self {
                    Self::#variants(error)
                }
            }
        )*
        #serde
    }
}
