//! `ConnectShape`: a JSON structure, and its builder.

use connect_declaration::{Errors, Helper, Location, Member, Structure, names};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::Index;

use super::{block, body_value, builder, fallback, located_at};

pub(super) fn expand(shape: &Structure<'_>, errors: &Errors) -> TokenStream {
    let (parameters, target) = fallback::target(shape.input);
    let next_token = next_token(shape);
    let items = items(shape);
    let is_empty = shape.members.is_empty();
    let has_members = is_empty.then(|| quote! { const HAS_MEMBERS: bool = false; });
    let form = [write(shape, false), read(shape, false)];
    let body_value = body_value(shape.input, shape.serde, form);
    let implementations = quote! {
        #body_value
        impl #parameters __rt::Shape for #target { #has_members }
        #next_token
        #items
    };
    structure(shape, &implementations, errors)
}

/// `NextToken` for a structure with such a member.
pub(super) fn next_token(structure: &Structure<'_>) -> Option<TokenStream> {
    let (Member { ident, .. }, _) = structure.members_with(Helper::NextToken).next()?;
    let (parameters, target) = fallback::target(structure.input);
    Some(quote! {
        impl #parameters __rt::NextToken for #target {
            fn next_token(&self) -> __rt::Option<&str> {
                self.#ident.as_deref()
            }
        }
    })
}

/// `PageItems` for a page, which gives up its list of items.
fn items(shape: &Structure<'_>) -> Option<TokenStream> {
    let (member, _) = shape.members_with(Helper::Items).next()?;
    let (ident, item) = (member.ident, member.item_type()?);
    let (parameters, target) = fallback::target(shape.input);
    let or_none = (!member.is_required()).then(|| quote!(.unwrap_or_default()));
    Some(quote! {
        impl #parameters __rt::PageItems for #target {
            type Item = #item;
            #[inline]
            fn into_items(self) -> __rt::Vec<#item> {
                self.#ident #or_none
            }
        }
    })
}

/// The code of a structure: its builder and the given implementations.
pub(super) fn structure(
    structure: &Structure<'_>,
    implementations: &TokenStream,
    errors: &Errors,
) -> TokenStream {
    let (types, impls) = builder::expand(structure, errors);
    let block = block(&structure.runtime, &quote!(#impls #implementations));
    quote!(#types #block)
}

/// One call for each member. An exception may have members in headers.
pub(super) fn write(structure: &Structure<'_>, is_error: bool) -> TokenStream {
    let calls = structure.members.iter().map(|member| {
        let (ident, wire) = (member.ident, structure.parameter(member));
        let is_required = member.is_required();
        let call = if is_required { "required" } else { "optional" };
        // A type that cannot travel is reported at the member's type.
        let span = located_at(member.type_span());
        let call = Ident::new(call, span);
        let call = quote_spanned!(span=> __rt::BodyMember::#call(&self.#ident, #wire, writer));
        if is_error && member.location == Location::Header {
            let (header, ty) = (&member.wire.text, member.value_type());
            let value = quote_spanned!(span=> __rt::Into::into(&self.#ident));
            let is_written = quote_spanned!(span=> writer.error_header::<#ty>(#header, #value));
            return quote!(if !#is_written { #call; });
        }
        quote!(#call;)
    });
    quote! {
        writer.begin_object();
        #(#calls)*
        writer.end_object();
    }
}

/// Up to this number of members, a name is searched for linearly; above it, in a hash table.
const FEW: usize = 8;

/// One call for all members, which fills a tuple of options. An exception gets its message from the
/// code that identifies the error, and some members from headers.
pub(super) fn read(structure: &Structure<'_>, is_error: bool) -> TokenStream {
    let message = structure.message().filter(|_| is_error);
    let (mut names, mut slots, mut others) = (Vec::new(), Vec::new(), Vec::new());
    let (mut empty, mut values, mut fields) = (Vec::new(), Vec::new(), Vec::new());
    for (index, member) in structure.members.iter().enumerate() {
        let (ident, wire, header) = (member.ident, structure.parameter(member), &member.wire.text);
        let span = located_at(member.type_span());
        let value = format_ident!("m{index}", span = Span::mixed_site());
        let mut index = Index::from(index);
        index.span = span;
        let is_in_header = is_error && member.location == Location::Header;
        if message.is_some_and(|message| message.ident == ident) {
            others.push(quote!(it.#index = reader.error_message();));
        } else {
            let is_required = member.is_required() && !is_in_header;
            names.push(quote!((#wire, #is_required)));
            slots.push(quote_spanned!(span=> __rt::BodyMember::slot(&mut it.#index)));
        }
        if is_in_header {
            others.push(quote_spanned!(span=> reader.error_header(#header, &mut it.#index)?;));
        }
        empty.push(quote!(__rt::None));
        fields.push(quote!(#ident: #value));
        let is_required = member.is_required();
        values.push(if is_required {
            quote!(__rt::Some(#value))
        } else {
            quote!(#value)
        });
    }
    let has_required = structure.members.iter().any(Member::is_required);
    let otherwise = has_required.then(|| quote!(_ => __rt::Err(reader.unsettled())));
    let name = names::plain(structure.ident());
    let table = (structure.members.len() > FEW).then(|| {
        let size = (2 * structure.members.len()).next_power_of_two();
        quote!(.with_table(&__rt::name_table::<#size>(NAMES)))
    });
    quote! {
        const NAMES: &[(&str, bool)] = &[#(#names),*];
        const MEMBERS: __rt::Members<'static> = __rt::Members::new(#name, NAMES)#table;
        let mut it = (#(#empty,)*);
        reader.shape(&MEMBERS, &mut [#(#slots),*])?;
        #(#others)*
        match it {
            (#(#values,)*) => __rt::Ok(Self { #(#fields),* }),
            #otherwise
        }
    }
}
