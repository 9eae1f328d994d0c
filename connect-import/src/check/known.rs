//! External types whose wire representation is known.

use crate::model::Kind;
use crate::times::FORMS;

/// Types that represent a value of a kind.
const SCALARS: [(Kind, &[&str]); 6] = [
    (Kind::String, &["String", "Cow", "Uuid"]),
    (Kind::Integer, &["i32"]),
    (Kind::Long, &["i64"]),
    (Kind::Float, &["f32"]),
    (Kind::Double, &["f64"]),
    (Kind::Boolean, &["bool"]),
];

/// Other known types, and those that cannot travel.
const KNOWN: &str = " Box BTreeMap BTreeSet Duration HashMap HashSet Option PathBuf Sensitive \
    SystemTime Vec char i8 i16 i128 isize u8 u16 u32 u64 u128 usize ";

/// A string has any format that its writer gives it, but is not a number.
pub(super) const TEXT: &str = "String";

/// Whether the name is that of a known external type.
pub(super) fn is_known(name: &str) -> bool {
    let mut scalars = SCALARS.iter().flat_map(|(_, names)| *names);
    KNOWN.contains(&format!(" {name} ")) || is_time(name) || scalars.any(|known| *known == name)
}

/// Whether a type represents a value of a kind.
pub(super) fn is_scalar(kind: Kind, name: &str) -> bool {
    let mut scalars = SCALARS.iter();
    scalars.any(|(known, names)| *known == kind && names.contains(&name))
}

/// Whether a type is a point in time.
pub(super) fn is_time(name: &str) -> bool {
    name == TEXT || FORMS.iter().any(|(ty, ..)| *ty == name)
}
