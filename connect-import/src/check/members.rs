//! The members of operations, structures and exceptions.

use connect_declaration::{Helper, Location, Member, Structure, names};

use super::checker::{Checker, Direction};
use super::index::Item;
use super::report::Rule;
use super::types::Value;
use crate::declare::{self, is_message, location, mark};
use crate::error::did_you_mean;
use crate::model::{Form, Reference};

/// A structure as declared, and as the importer would declare it.
pub(super) struct Compared<'c, 'a> {
    pub(super) item: &'c Item,
    pub(super) declared: &'c Structure<'c>,
    pub(super) expected: declare::Declaration,
    /// Its shape in the model; `None` for an operation without input.
    pub(super) shape: Option<&'a str>,
    /// Its name in the model.
    pub(super) name: &'a str,
    pub(super) direction: Direction,
}

/// A member of the model, and how the importer would declare it.
struct Known<'a, 'e> {
    reference: &'a Reference,
    expected: &'e declare::Member,
}

const TOKEN: &str = "#[idempotency_token]";
const PAGE: &str = "#[next_token]";

impl Known<'_, '_> {
    fn wire_name(&self) -> &str {
        self.reference.wire_name(&self.expected.name)
    }

    fn has(&self, mark: &str) -> bool {
        self.expected.marks.contains(mark)
    }

    /// Whether a declared member has the same location and wire name.
    fn is(&self, member: &Member<'_>) -> bool {
        let (wire, own) = (&*member.wire.text, self.wire_name());
        let is_named = match member.location {
            Location::Header => wire.eq_ignore_ascii_case(own),
            _ => wire == own,
        };
        is_named && member.location == location(self.reference)
    }

    /// Whether a declared member is meant to be this one.
    fn is_meant(&self, member: &Member<'_>) -> bool {
        let mut names = [self.wire_name(), &self.expected.name].into_iter();
        names.any(|name| name.eq_ignore_ascii_case(&member.wire.text))
            || *member.ident == self.expected.ident
    }

    /// The declaration on one line: `#[label] instance_id: String`.
    fn written(&self) -> String {
        let (member, ty) = (self.expected, self.expected.full_type());
        let text = format!("{} {} {}: {ty}", member.place, member.marks, member.ident);
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }
}

/// A declared member, and the member of the model that it matches.
struct Pair<'p, 'a> {
    item: &'p Item,
    /// The structure's name in the model.
    name: &'a str,
    /// `Structure.Member`, by their names in the model.
    path: String,
    member: &'p Member<'p>,
    known: &'p Known<'a, 'p>,
}

impl<'a> Checker<'a> {
    pub(super) fn members(&mut self, compared: &Compared<'_, 'a>) {
        let Compared { item, name, .. } = *compared;
        let shape = compared.shape.map(|shape| self.declarer.model.shape(shape));
        let is_exception = shape.is_some_and(|shape| shape.form() == Form::Exception);
        let is_compared = |name: &str| !is_exception || !is_message(name);
        let expected = compared.expected.members.iter();
        let expected = expected.filter(|member| is_compared(&member.name));
        let known = expected.filter_map(|expected| {
            let reference = shape?.members.get(&expected.name)?;
            Some(Known {
                reference,
                expected,
            })
        });
        let known: Vec<_> = known.collect();
        let mut missing: Vec<_> = known.iter().collect();
        let declared = compared.declared.members.iter();
        for member in declared.filter(|member| is_compared(&names::plain(member.ident))) {
            let exact = known.iter().find(|known| known.is(member));
            let meant = || known.iter().find(|known| known.is_meant(member));
            let Some(known) = exact.or_else(meant) else {
                let wire = &member.wire.text;
                let remedy = did_you_mean(wire, known.iter().map(Known::wire_name), "remove it");
                let message = format!("`{name}` has no member `{wire}`; {remedy}");
                self.report
                    .at(item, &member.wire.token, Rule::Name, message);
                continue;
            };
            missing.retain(|missing| missing.expected.name != known.expected.name);
            let pair = Pair {
                item,
                name,
                path: format!("{name}.{}", known.expected.name),
                member,
                known,
            };
            self.place(&pair);
            self.required(&pair);
            self.mark(
                &pair,
                TOKEN,
                Helper::IdempotencyToken,
                "an idempotency token",
                Rule::Token,
            );
            self.mark(
                &pair,
                PAGE,
                Helper::NextToken,
                "the pagination token",
                Rule::Page,
            );
            self.ty(pair, compared.direction);
        }
        for known in missing {
            self.missing(compared, known);
        }
    }

    /// Checks that the member has the location and the wire name that the model gives it.
    fn place(&mut self, pair: &Pair<'_, 'a>) {
        let (member, known, name) = (pair.member, pair.known, pair.name);
        if known.is(member) {
            return;
        }
        let (wire, own) = (&member.wire.text, known.wire_name());
        let (is, has) = (member.location, location(known.reference));
        let (rule, problem) = if is == has {
            let problem = format!("the wire name in `{name}` is `{own}`, not `{wire}`");
            (Rule::Name, problem)
        } else {
            // A label is a part of the path.
            let [is, has] = [is, has].map(|place| place.name().replace("label", "path"));
            let problem = format!("`{own}` of `{name}` is in the {has}, not in the {is}");
            (Rule::Place, problem)
        };
        let ident = names::plain(member.ident);
        let remedy = match mark(&ident, &known.expected.name, known.reference).trim() {
            "" => "remove the attribute".to_owned(),
            mark => format!("write `{mark}`"),
        };
        let message = format!("{problem}; {remedy}");
        self.report.at(pair.item, &member.wire.token, rule, message);
    }

    fn required(&mut self, pair: &Pair<'_, 'a>) {
        let (member, path) = (pair.member, &pair.path);
        // An idempotency token is generated if it is absent.
        if pair.known.expected.is_optional != member.is_required() || pair.known.has(TOKEN) {
            return;
        }
        let ty = names::written(member.value_type());
        let message = if member.is_required() {
            format!("`{path}` may be absent; write `Option<{ty}>`")
        } else {
            format!("`{path}` is required; write `{ty}`")
        };
        self.report
            .at(pair.item, member.ty(), Rule::Required, message);
    }

    fn mark(&mut self, pair: &Pair<'_, 'a>, mark: &str, helper: Helper, what: &str, rule: Rule) {
        let path = &pair.path;
        match (pair.member.helpers.get(helper), pair.known.has(mark)) {
            (None, true) => {
                let message = format!("`{path}` is {what}; mark it with `{mark}`");
                self.report.at(pair.item, pair.member.ident, rule, message);
            }
            (Some(attribute), false) => {
                let message = format!("`{path}` is not {what}; remove `{mark}`");
                self.report.at(pair.item, attribute, rule, message);
            }
            _ => {}
        }
    }

    fn ty(&mut self, pair: Pair<'_, 'a>, direction: Direction) {
        let ty = pair.member.value_type();
        self.value(&Value {
            item: pair.item,
            ty: (ty, &pair.item.module),
            at: ty,
            reference: pair.known.reference,
            path: pair.path,
            remedy: &pair.known.expected.ty,
            location: pair.member.location,
            direction,
            is_secret: false,
        });
    }

    /// A member that is not declared.
    fn missing(&mut self, compared: &Compared<'_, 'a>, known: &Known<'_, '_>) {
        let is_sent = compared.direction == Direction::Request;
        let why = match () {
            () if known.has(PAGE) => "is paginated and needs the token",
            () if is_sent && known.has(TOKEN) => "takes the idempotency token",
            () if is_sent && !known.expected.is_optional => "requires",
            () if self.is_complete => "has a member",
            () => return,
        };
        let (name, own, written) = (compared.name, &known.expected.name, known.written());
        let message = format!("`{name}` {why} `{own}`; add `{written}`");
        let ident = compared.declared.ident();
        self.report.at(compared.item, ident, Rule::Missing, message);
    }
}
