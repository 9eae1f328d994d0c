//! The members of operations, structures and exceptions.

use connect_declaration::{self as declaration, Helper, names};
use syn::spanned::Spanned as _;

use super::index::Item;
use super::operations::Checker;
use super::paths::{Placed, Scope};
use super::report::Rule;
use super::types::Site;
use crate::declare::{self, is_message, location, mark};
use crate::error::did_you_mean;
use crate::model::{Form, Reference};
use crate::support::Direction;

/// A structure as it is declared, and as the importer would declare it.
pub(super) struct Compared<'a> {
    pub(super) item: &'a Item,
    pub(super) declared: &'a declaration::Structure<'a>,
    pub(super) expected: declare::Declaration,
    /// Its shape in the model; an operation may have none.
    pub(super) shape: Option<&'a str>,
    /// Its name in the model.
    pub(super) name: &'a str,
    pub(super) direction: Direction,
}

/// A member of the model, and as the importer would declare it.
#[derive(Clone, Copy)]
struct Known<'a, 'e> {
    expected: &'e declare::Member,
    reference: &'a Reference,
}

impl Known<'_, '_> {
    fn wire_name(&self) -> &str {
        self.reference.wire_name(&self.expected.name)
    }

    /// Whether a declared member travels as this one does.
    fn is(&self, member: &declaration::Member<'_>) -> bool {
        let (wire, own) = (&*member.wire.text, self.wire_name());
        let is_header = member.location == declaration::Location::Header;
        let is_named = wire == own || is_header && wire.eq_ignore_ascii_case(own);
        member.location == location(self.reference) && is_named
    }

    /// Whether a declared member means this one.
    fn is_meant(&self, member: &declaration::Member<'_>) -> bool {
        let wire = &*member.wire.text;
        let names = [self.wire_name(), &self.expected.name];
        names.iter().any(|name| name.eq_ignore_ascii_case(wire))
            || *member.ident == self.expected.ident
    }

    /// As one writes it: `#[label] instance_id: String`.
    fn written(&self) -> String {
        let declare::Member {
            place,
            marks,
            ident,
            ..
        } = self.expected;
        let text = format!("{place} {marks} {ident}: {}", self.expected.full_type());
        let words: Vec<_> = text.split_whitespace().collect();
        words.join(" ")
    }

    fn has(&self, mark: &str) -> bool {
        self.expected.marks.contains(mark)
    }
}

const TOKEN: &str = "#[idempotency_token]";
const PAGE: &str = "#[next_token]";

impl<'a> Checker<'a> {
    pub(super) fn members(&mut self, compared: &Compared<'a>) {
        let model = self.declarer.model;
        let shape = compared.shape.map(|shape| model.shape(shape));
        let is_exception = shape.is_some_and(|shape| shape.form() == Form::Exception);
        let known = compared.expected.members.iter().filter_map(|expected| {
            let reference = shape?.members.get(&expected.name)?;
            let is_compared = !is_exception || !is_message(&expected.name);
            is_compared.then_some(Known {
                expected,
                reference,
            })
        });
        let known: Vec<_> = known.collect();
        let mut missing = known.clone();
        let declared = compared.declared.members.iter();
        let (exact, others): (Vec<_>, Vec<_>) =
            declared.partition(|member| known.iter().any(|known| known.is(member)));
        for member in exact {
            if let Some(known) = known.iter().find(|known| known.is(member)) {
                missing.retain(|missing| !missing.is(member));
                self.member(compared, member, *known);
            }
        }
        for member in others {
            if is_exception && is_message(&names::plain(member.ident)) {
                continue;
            }
            match missing.iter().position(|known| known.is_meant(member)) {
                Some(position) => {
                    let known = missing.remove(position);
                    self.place(compared, member, known);
                    self.member(compared, member, known);
                }
                None => self.unknown(compared, member, &known),
            }
        }
        for known in missing {
            self.missing(compared, known);
        }
    }

    /// A member that the model does not have.
    fn unknown(
        &mut self,
        compared: &Compared<'a>,
        member: &declaration::Member<'_>,
        known: &[Known<'_, '_>],
    ) {
        let (name, wire) = (compared.name, &member.wire.text);
        let names = known.iter().map(Known::wire_name);
        let remedy = did_you_mean(wire, names, "remove it");
        let message = format!("`{name}` has no member `{wire}`; {remedy}");
        self.report
            .at(compared.item, &member.wire.token, Rule::Name, message);
    }

    /// A member that travels elsewhere, or under another name.
    fn place(
        &mut self,
        compared: &Compared<'a>,
        member: &declaration::Member<'_>,
        known: Known<'_, '_>,
    ) {
        let (wire, own) = (&member.wire.text, known.wire_name());
        let ident = names::plain(member.ident);
        let expected = location(known.reference);
        let mark = mark(&ident, &known.expected.name, known.reference);
        let remedy = match mark.trim() {
            "" => "leave it unmarked".to_owned(),
            mark => format!("write `{mark}`"),
        };
        let name = compared.name;
        let (is, has) = (member.location.row().name, expected.row().name);
        let (rule, problem) = if expected == member.location {
            (
                Rule::Name,
                format!("`{name}` calls it `{own}`, not `{wire}`"),
            )
        } else {
            let problem = format!("`{name}` has `{own}` in the {has}, not in the {is}");
            (Rule::Place, problem)
        };
        let message = format!("{problem}; {remedy}");
        self.report
            .at(compared.item, &member.wire.token, rule, message);
    }

    fn member(
        &mut self,
        compared: &Compared<'a>,
        member: &'a declaration::Member<'a>,
        known: Known<'a, '_>,
    ) {
        let item = compared.item;
        let path = format!("{}.{}", compared.name, known.expected.name);
        let ty = member.optional_type().unwrap_or(member.ty());
        if known.expected.is_optional == member.is_required() && !known.has(TOKEN) {
            let written = names::written(ty);
            let message = if member.is_required() {
                format!("`{path}` may be absent; write `Option<{written}>`")
            } else {
                format!("`{path}` is required; write `{written}`")
            };
            self.report.at(item, member.ty(), Rule::Required, message);
        }
        let marks = [
            (
                Helper::IdempotencyToken,
                TOKEN,
                "an idempotency token",
                Rule::Token,
            ),
            (Helper::NextToken, PAGE, "the token of a page", Rule::Page),
        ];
        for (helper, mark, what, rule) in marks {
            match (member.markers.get(helper), known.has(mark)) {
                (None, true) => {
                    let message = format!("`{path}` is {what}; mark it with `{mark}`");
                    self.report.at(item, member.ident, rule, message);
                }
                (Some(marker), false) => {
                    let message = format!("`{path}` is not {what}; remove `{mark}`");
                    self.report.at(item, &marker.key, rule, message);
                }
                _ => {}
            }
        }
        let site = Site {
            item,
            span: ty.span(),
            path,
            remedy: known.expected.ty.clone(),
            location: member.location,
            direction: compared.direction,
            is_secret: false,
        };
        let scope = Scope::of(&item.module);
        self.value(&Placed { ty, scope }, known.reference, &site);
    }

    /// A member that is not declared.
    fn missing(&mut self, compared: &Compared<'a>, known: Known<'_, '_>) {
        let is_sent = compared.direction == Direction::Request;
        let why = match () {
            () if known.has(PAGE) => "has pages and needs their token",
            () if is_sent && known.has(TOKEN) => "takes the idempotency token",
            () if is_sent && !known.expected.is_optional => "requires",
            () if self.is_complete => "has a member",
            () => return,
        };
        let (name, own) = (compared.name, &known.expected.name);
        let written = known.written();
        let message = format!("`{name}` {why} `{own}`; add `{written}`");
        let ident = compared.declared.ident();
        self.report.at(compared.item, ident, Rule::Missing, message);
    }
}
