//! What changed between two versions of a model, and what that means for those who call.

mod compare;
mod members;

use std::fmt;

pub(crate) use compare::diff;

/// What changed between two versions of a model.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Diff {
    pub(crate) changes: Vec<Change>,
}

/// One change.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub struct Change {
    /// What kind of change it is.
    pub kind: Kind,
    /// What changed: an operation, a member like `Queue.Name`, a value like `Channel: VOICE`.
    pub what: String,
    /// How, where there is more to say: `String became i64`.
    pub how: String,
}

/// A kind of change, the gravest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// The service has another endpoint, another name in signatures, another protocol.
    ServiceChanged,
    /// An operation is gone.
    OperationRemoved,
    /// An operation uses what no declaration can say, and did not before.
    OperationRefused,
    /// An operation has another method or path.
    OperationMoved,
    /// A member that is new has to be sent.
    RequiredMemberAdded,
    /// A member that is new always comes.
    RequiredAnswerMemberAdded,
    /// A member that could be left out has to be sent.
    NowRequiredInRequest,
    /// A member that could be absent always comes.
    NowRequiredInAnswer,
    /// A member that had to be sent can be left out.
    NowOptionalInRequest,
    /// A member that always came can be absent.
    NowOptionalInAnswer,
    /// A member has another type.
    TypeChanged,
    /// A member travels in another place, or under another name.
    MemberMoved,
    /// A page holds something else, or operations have pages that had none, or none any more.
    PagesChanged,
    /// A declaration is another in a way that has no kind of its own: another error code, another
    /// name, a token that repeats a request or does no longer.
    DeclarationChanged,
    /// A member is gone.
    MemberRemoved,
    /// A value of an enum is gone.
    ValueRemoved,
    /// A member of a union is gone.
    UnionMemberRemoved,
    /// An operation no longer declares an exception.
    ErrorRemoved,
    /// An operation is new.
    OperationAdded,
    /// A member is new, and no request has to have it.
    MemberAdded,
    /// A value of an enum is new.
    ValueAdded,
    /// A member of a union is new.
    UnionMemberAdded,
    /// An operation declares a further exception.
    ErrorAdded,
    /// Limits are others, or something is deprecated.
    DocumentationChanged,
}

impl Kind {
    /// What the kind is called, and what it means for those who call.
    fn describe(self) -> (&'static str, &'static str) {
        match self {
            Self::ServiceChanged => (
                "Service changed",
                "Declarations of before may not reach it. Connect's names are the runtime's; those of another service are in its `AwsService`.",
            ),
            Self::OperationRefused => (
                "Operations that can no longer be declared",
                "Renewed declarations are without them. Those of before may fail.",
            ),
            Self::OperationRemoved => (
                "Operations removed",
                "The service may refuse them: stop calling them before you renew the declarations.",
            ),
            Self::OperationMoved => (
                "Operations moved",
                "Declarations of before may fail: renew them now.",
            ),
            Self::RequiredMemberAdded => (
                "Required members added",
                "The service may refuse requests without them. Once the declarations are renewed, building without them does not compile.",
            ),
            Self::RequiredAnswerMemberAdded => (
                "Required members added to answers",
                "Once the declarations are renewed, tests and handlers that build answers without them do not compile, and answers recorded without them are errors.",
            ),
            Self::NowRequiredInRequest => (
                "Members now required in requests",
                "The service may refuse requests without them. Once the declarations are renewed, `Option<T>` becomes `T`, and building without them does not compile.",
            ),
            Self::NowRequiredInAnswer => (
                "Members now required in answers",
                "Once the declarations are renewed, `Option<T>` becomes `T`: drop the handling of `None`. Handlers of tests have to set them.",
            ),
            Self::NowOptionalInRequest => (
                "Members no longer required in requests",
                "Once the declarations are renewed, `T` becomes `Option<T>`: builders go on compiling, struct literals do not.",
            ),
            Self::NowOptionalInAnswer => (
                "Members no longer required in answers",
                "With declarations of before, an answer without them is an error. Once renewed, `T` becomes `Option<T>`: handle `None`.",
            ),
            Self::TypeChanged => (
                "Types changed",
                "Declarations of before may fail to read or send them. Once renewed, code that uses them may not compile.",
            ),
            Self::MemberMoved => (
                "Members moved",
                "They travel in another place or under another name: declarations of before send them where the service does not look. Renew them now.",
            ),
            Self::PagesChanged => (
                "Pages changed",
                "Once the declarations are renewed, `paginate` takes other operations, or `items` gives other things.",
            ),
            Self::DeclarationChanged => (
                "Declarations changed",
                "Renew them, for those of before say something else. See to the code that uses them.",
            ),
            Self::MemberRemoved => (
                "Members removed",
                "The service may ignore or refuse them. Once the declarations are renewed, code that uses them does not compile.",
            ),
            Self::ValueRemoved => (
                "Values removed",
                "The service may refuse them. Once the declarations are renewed, code that names them does not compile.",
            ),
            Self::UnionMemberRemoved => (
                "Union members removed",
                "The service may refuse them. Once the declarations are renewed, code that names them does not compile.",
            ),
            Self::ErrorRemoved => (
                "Errors removed",
                "Once the declarations are renewed, the error's variant is gone; should it come, it is `Other`.",
            ),
            Self::OperationAdded => (
                "Operations added",
                "Declare them with `connect-import --model NEW NAME`.",
            ),
            Self::MemberAdded => (
                "Members added",
                "Nothing breaks: declarations of before leave them out and skip them in answers. Struct literals of renewed declarations have to name them.",
            ),
            Self::ValueAdded => (
                "Values added",
                "Nothing breaks: declarations of before read them as `Unknown`. Once renewed they have variants of their own, so code that looks into `Unknown` for them must change.",
            ),
            Self::UnionMemberAdded => (
                "Union members added",
                "Nothing breaks: declarations of before read them as `Unknown`. Once renewed they have variants of their own, so code that looks into `Unknown` for them must change.",
            ),
            Self::ErrorAdded => (
                "Errors added",
                "Nothing breaks: declarations of before read them as `Other`. Once renewed they have variants of their own.",
            ),
            Self::DocumentationChanged => (
                "Limits and notes changed",
                "Code compiles as before. The service may refuse what was within the limits of before.",
            ),
        }
    }
}

impl Diff {
    /// The changes, the gravest first.
    pub fn changes(&self) -> &[Change] {
        &self.changes
    }
}

impl fmt::Display for Diff {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.changes.is_empty() {
            return writeln!(f, "Nothing changed that declarations say.");
        }
        let groups = self.changes.chunk_by(|a, b| a.kind == b.kind);
        for (index, group) in groups.enumerate() {
            let Some(first) = group.first() else { continue };
            let (title, meaning) = first.kind.describe();
            let gap = if index == 0 { "" } else { "\n" };
            writeln!(f, "{gap}# {title} ({})\n{meaning}", group.len())?;
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
