//! The changes in a member that both models have.

use super::Kind;
use super::compare::Use;
use crate::declare::{Declarer, Member};
use crate::docs;
use crate::model::{Location, Reference};

/// A member of a declaration, and the member of the model if there is one.
#[derive(Clone, Copy)]
pub(super) struct Sided<'a> {
    pub(super) member: &'a Member,
    pub(super) reference: Option<&'a Reference>,
}

/// The changes that affect code or requests, each with a description.
pub(super) fn changes(before: Sided<'_>, after: Sided<'_>, usage: Use) -> Vec<(Kind, String)> {
    let mut changes = required(before.member, after.member, usage);
    let (was, is) = (&before.member.ty, &after.member.ty);
    if was != is {
        changes.push((Kind::TypeChanged, format!("`{was}` became `{is}`")));
    }
    if let (Some(was), Some(is)) = (place(before), place(after))
        && was != is
        && (before.member.place != after.member.place || before.member.ident != after.member.ident)
    {
        changes.push((Kind::MemberMoved, format!("{was} became {is}")));
    }
    let (was, is) = (&before.member.ident, &after.member.ident);
    if was != is {
        changes.push((Kind::DeclarationChanged, format!("`{was}` became `{is}`")));
    }
    changes.extend(marks(&before.member.marks, &after.member.marks));
    changes
}

fn required(before: &Member, after: &Member, usage: Use) -> Vec<(Kind, String)> {
    let (in_request, in_answer) = match (before.is_optional, after.is_optional) {
        (true, false) => (Kind::NowRequiredInRequest, Kind::NowRequiredInResponse),
        (false, true) => (Kind::NowOptionalInRequest, Kind::NowOptionalInResponse),
        _ => return Vec::new(),
    };
    let kinds = usage.kinds(in_request, in_answer).into_iter();
    kinds.map(|kind| (kind, String::new())).collect()
}

fn marks(before: &str, after: &str) -> Option<(Kind, String)> {
    let (was, is): (Vec<_>, Vec<_>) = (before.lines().collect(), after.lines().collect());
    let how = lines(&was, &is)?;
    let kind = if how.contains("idempotency_token") {
        Kind::DeclarationChanged
    } else {
        Kind::PagesChanged
    };
    Some((kind, how))
}

/// The changes that a new member makes: whether it is required, and whether it affects pages.
pub(super) fn added(member: &Member, usage: Use) -> Vec<(Kind, String)> {
    let kinds = if member.is_optional {
        vec![Kind::MemberAdded]
    } else {
        usage.kinds(Kind::RequiredMemberAdded, Kind::RequiredResponseMemberAdded)
    };
    let how = format!("`{}`", member.full_type());
    let added = kinds.into_iter().map(|kind| (kind, how.clone()));
    let marks = marks("", &member.marks).filter(|(kind, _)| *kind == Kind::PagesChanged);
    added.chain(marks).collect()
}

/// The change in a member's limits, which are those of its shape.
pub(super) fn limits(
    before: (&Declarer<'_>, Sided<'_>),
    after: (&Declarer<'_>, Sided<'_>),
) -> Option<(String, String)> {
    let (was, is) = (before.1.reference?, after.1.reference?);
    let facts = |of: &Declarer<'_>| docs::facts(of.model, &of.names, &is.shape).join("; ");
    let (facts_were, facts_are) = (facts(before.0), facts(after.0));
    if was.shape != is.shape || facts_were == facts_are {
        return None;
    }
    let describe = |facts: String| {
        if facts.is_empty() {
            "no limits".to_owned()
        } else {
            facts
        }
    };
    let how = format!("{} became {}", describe(facts_were), describe(facts_are));
    Some((is.shape.clone(), how))
}

/// Returns `true` if a member became deprecated or stopped being so.
pub(super) fn is_noted(before: Sided<'_>, after: Sided<'_>) -> bool {
    let note = |sided: Sided<'_>| {
        let reference = sided.reference.filter(|reference| reference.deprecated);
        reference.map(|reference| reference.deprecated_since.clone())
    };
    note(before) != note(after)
}

/// The lines that differ: `` `a` became `b` ``.
pub(super) fn lines(before: &[&str], after: &[&str]) -> Option<String> {
    let only = |these: &[&str], those: &[&str]| -> Vec<String> {
        let only = these.iter().filter(|line| !those.contains(line));
        only.map(|line| format!("`{}`", line.trim())).collect()
    };
    let (gone, new) = (
        only(before, after).join(", "),
        only(after, before).join(", "),
    );
    match (gone.is_empty(), new.is_empty()) {
        (true, true) => None,
        (false, true) => Some(format!("{gone} is gone")),
        (true, false) => Some(format!("{new} is new")),
        (false, false) => Some(format!("{gone} became {new}")),
    }
}

fn place(sided: Sided<'_>) -> Option<String> {
    let reference = sided.reference?;
    let place = match reference.location {
        None => "body",
        Some(Location::Uri) => "path",
        Some(Location::Query) => "query",
        Some(Location::Header | Location::Headers) => "header",
        Some(Location::StatusCode) => "status",
    };
    let name = reference.wire_name(&sided.member.name);
    Some(format!("`{name}` in the {place}"))
}
