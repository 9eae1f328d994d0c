//! `ConnectShape`: a JSON structure, and its builder.

use connect_declaration::{Errors, Helper, Location, Member, Structure, names};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::Index;

use super::{block, body_value, builder, fallback, located_at};

pub(super) fn expand(shape: &Structure<'_>, errors: &Errors) -> TokenStream {
    let (parameters, target) = fallback::target(shape.input);
    let next_token = shape.members_with(Helper::NextToken).next();
    let next_token = next_token.map(|(Member { ident, .. }, _)| {
        quote! {
            impl #parameters __rt::NextToken for #target {
                fn next_token(&self) -> __rt::Option<&str> {
                    self.#ident.as_deref()
                }
            }
        }
    });
    let items = items(shape);
    let has_members = !shape.members.is_empty();
    let form = [write(shape, false), read(shape, false)];
    let body_value = body_value(shape.input, shape.serde, form);
    let implementations = quote! {
        #body_value
        impl #parameters __rt::Shape for #target {
            const HAS_MEMBERS: bool = #has_members;
        }
        #next_token
        #items
    };
    structure(shape, &implementations, errors)
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

/// Whether the member belongs to an error and travels in a header.
fn is_in_header(member: &Member<'_>, is_error: bool) -> bool {
    is_error && member.location == Location::Header
}

/// One call for each member. An exception may have members in headers.
pub(super) fn write(structure: &Structure<'_>, is_error: bool) -> TokenStream {
    let calls = structure.members.iter().map(|member| {
        let (ident, wire) = (member.ident, structure.parameter(member));
        let call = if member.is_required() {
            "required"
        } else {
            "optional"
        };
        // A type that cannot travel is reported at the member's type.
        let span = located_at(member.type_span());
        let call = Ident::new(call, span);
        let call = quote_spanned!(span=> __rt::BodyMember::#call(&self.#ident, #wire, writer));
        if is_in_header(member, is_error) {
            let header = &member.wire.text;
            let value = if member.is_required() {
                quote_spanned!(span=> __rt::Some(&self.#ident))
            } else {
                quote_spanned!(span=> self.#ident.as_ref())
            };
            let is_written = quote_spanned!(span=> writer.error_header(#header, #value));
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
    let is_message = |member: &Member<'_>| message.is_some_and(|it| it.ident == member.ident);
    let members = || structure.members.iter().enumerate();
    let sent = || members().filter(|(_, member)| !is_message(member));
    let names = sent().map(|(_, member)| {
        let is_required = member.is_required() && !is_in_header(member, is_error);
        let wire = structure.parameter(member);
        quote!((#wire, #is_required))
    });
    let slots = sent().map(|(index, member)| {
        let span = located_at(member.type_span());
        let mut index = Index::from(index);
        index.span = span;
        quote_spanned!(span=> __rt::BodyMember::slot(&mut it.#index))
    });
    let from_elsewhere = members().filter_map(|(index, member)| {
        let (index, header) = (Index::from(index), &member.wire.text);
        let span = located_at(member.type_span());
        if is_message(member) {
            return Some(quote!(it.#index = reader.error_message();));
        }
        let read = quote_spanned!(span=> reader.error_header(#header, &mut it.#index)?;);
        is_in_header(member, is_error).then_some(read)
    });
    let variable = |index| format_ident!("m{index}", span = Span::mixed_site());
    let values = members().map(|(index, member)| match variable(index) {
        value if member.is_required() => quote!(__rt::Some(#value)),
        value => quote!(#value),
    });
    let fields = members().map(|(index, member)| {
        let (ident, value) = (member.ident, variable(index));
        quote!(#ident: #value)
    });
    let nothing = members().map(|_| quote!(__rt::None));
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
        let mut it = (#(#nothing,)*);
        reader.shape(&MEMBERS, &mut [#(#slots),*])?;
        #(#from_elsewhere)*
        match it {
            (#(#values,)*) => __rt::Ok(Self { #(#fields),* }),
            #otherwise
        }
    }
}
