//! The changes between two versions of a model, and what they mean for callers.

mod compare;
mod members;

use std::fmt;

pub(crate) use compare::diff;

/// The changes between two versions of a model.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Diff {
    pub(crate) changes: Vec<Change>,
}

/// A change in a model.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub struct Change {
    /// The kind of change.
    pub kind: Kind,
    /// What changed: an operation, a member such as `Queue.Name`, a value such as `Channel: VOICE`.
    pub what: String,
    /// How it changed, for example `String became i64`; may be empty.
    pub how: String,
}

/// A kind of change, in order of severity, most severe first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// The service's endpoint, signing name or protocol changed.
    ServiceChanged,
    /// An operation was removed.
    OperationRemoved,
    /// An operation now uses something that cannot be declared.
    OperationRefused,
    /// An operation's method or path changed.
    OperationMoved,
    /// A new member is required in requests.
    RequiredMemberAdded,
    /// A new member is always present in responses.
    RequiredResponseMemberAdded,
    /// A member that was optional is required in requests.
    NowRequiredInRequest,
    /// A member that was optional is always present in responses.
    NowRequiredInResponse,
    /// A member that was required in requests is optional.
    NowOptionalInRequest,
    /// A member that was always present in responses may be absent.
    NowOptionalInResponse,
    /// A member's type changed.
    TypeChanged,
    /// A member's location or wire name changed.
    MemberMoved,
    /// The items of a page changed, or an operation became paginated or stopped being so.
    PagesChanged,
    /// A declaration changed in a way that no other kind covers: an error code, a name, an idempotency
    /// token.
    DeclarationChanged,
    /// A member was removed.
    MemberRemoved,
    /// A value of an enum was removed.
    ValueRemoved,
    /// A member of a union was removed.
    UnionMemberRemoved,
    /// An operation no longer declares an exception.
    ErrorRemoved,
    /// An operation was added.
    OperationAdded,
    /// A member was added that no request requires.
    MemberAdded,
    /// A value of an enum was added.
    ValueAdded,
    /// A member of a union was added.
    UnionMemberAdded,
    /// An operation declares an additional exception.
    ErrorAdded,
    /// Limits changed, or something was deprecated.
    DocumentationChanged,
}

impl Kind {
    /// The heading for the kind, and what it means for callers.
    fn describe(self) -> (&'static str, &'static str) {
        match self {
            Self::ServiceChanged => (
                "Service changed",
                "Existing declarations may not reach it. Connect's endpoint and signing name are in the runtime; those of another service are in its `AwsService`.",
            ),
            Self::OperationRefused => (
                "Operations that can no longer be declared",
                "They are not in regenerated declarations. Existing declarations may fail.",
            ),
            Self::OperationRemoved => (
                "Operations removed",
                "The service may reject them: stop calling them before you regenerate the declarations.",
            ),
            Self::OperationMoved => (
                "Operations moved",
                "Existing declarations may fail: regenerate them now.",
            ),
            Self::RequiredMemberAdded => (
                "Required members added",
                "The service may reject requests without them. Once the declarations are regenerated, building a request without them does not compile.",
            ),
            Self::RequiredResponseMemberAdded => (
                "Required members added to responses",
                "Once the declarations are regenerated, tests and handlers that build responses without them do not compile, and recorded responses without them are errors.",
            ),
            Self::NowRequiredInRequest => (
                "Members now required in requests",
                "The service may reject requests without them. Once the declarations are regenerated, `Option<T>` becomes `T`, and building a request without them does not compile.",
            ),
            Self::NowRequiredInResponse => (
                "Members now required in responses",
                "Once the declarations are regenerated, `Option<T>` becomes `T`: remove the handling of `None`. Handlers in tests must set them.",
            ),
            Self::NowOptionalInRequest => (
                "Members no longer required in requests",
                "Once the declarations are regenerated, `T` becomes `Option<T>`: builders still compile, struct literals do not.",
            ),
            Self::NowOptionalInResponse => (
                "Members no longer required in responses",
                "With existing declarations, a response without them is an error. Once they are regenerated, `T` becomes `Option<T>`: handle `None`.",
            ),
            Self::TypeChanged => (
                "Types changed",
                "Existing declarations may fail to decode or encode them. Once the declarations are regenerated, code that uses them may not compile.",
            ),
            Self::MemberMoved => (
                "Members moved",
                "Their location or wire name changed: existing declarations send them where the service does not look. Regenerate them now.",
            ),
            Self::PagesChanged => (
                "Pages changed",
                "Once the declarations are regenerated, `paginate` accepts different operations, or `items` yields different items.",
            ),
            Self::DeclarationChanged => (
                "Declarations changed",
                "Existing declarations differ: regenerate them, and review the code that uses them.",
            ),
            Self::MemberRemoved => (
                "Members removed",
                "The service may ignore or reject them. Once the declarations are regenerated, code that uses them does not compile.",
            ),
            Self::ValueRemoved => (
                "Values removed",
                "The service may reject them. Once the declarations are regenerated, code that names them does not compile.",
            ),
            Self::UnionMemberRemoved => (
                "Union members removed",
                "The service may reject them. Once the declarations are regenerated, code that names them does not compile.",
            ),
            Self::ErrorRemoved => (
                "Errors removed",
                "Once the declarations are regenerated, the error has no variant; if the service returns it, it is `Other`.",
            ),
            Self::OperationAdded => (
                "Operations added",
                "Declare them with `connect-import --model NEW NAME`.",
            ),
            Self::MemberAdded => (
                "Members added",
                "Nothing breaks: existing declarations omit them in requests and skip them in responses. Struct literals of regenerated declarations must name them.",
            ),
            Self::ValueAdded => (
                "Values added",
                "Nothing breaks: existing declarations decode them as `Unknown`. Regenerated declarations have variants for them, so code that matches them in `Unknown` must change.",
            ),
            Self::UnionMemberAdded => (
                "Union members added",
                "Nothing breaks: existing declarations decode them as `Unknown`. Regenerated declarations have variants for them, so code that matches them in `Unknown` must change.",
            ),
            Self::ErrorAdded => (
                "Errors added",
                "Nothing breaks: existing declarations decode them as `Other`. Regenerated declarations have variants for them.",
            ),
            Self::DocumentationChanged => (
                "Limits and notes changed",
                "Code still compiles. The service may reject values that were within the previous limits.",
            ),
        }
    }
}

impl Diff {
    /// The changes, most severe first.
    pub fn changes(&self) -> &[Change] {
        &self.changes
    }
}

impl fmt::Display for Diff {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.changes.is_empty() {
            return writeln!(f, "No declaration changed.");
        }
        let groups = self.changes.chunk_by(|a, b| a.kind == b.kind);
        for (index, group) in groups.enumerate() {
            let Some(first) = group.first() else { continue };
            let (title, meaning) = first.kind.describe();
            let separator = if index == 0 { "" } else { "\n" };
            writeln!(f, "{separator}# {title} ({})\n{meaning}", group.len())?;
            for Change { what, how, .. } in group {
                let how = if how.is_empty() {
                    String::new()
                } else {
                    format!(": {how}")
                };
                writeln!(f, "- `{what}`{how}")?;
            }
        }
        Ok(())
    }
}
