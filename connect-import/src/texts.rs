//! Describes strings beyond their type, and gives example values.

use crate::limits;
use crate::model::Shape;

/// A suffix of the name of a string shape, or of a member of that shape; its description, empty if the name
/// says enough; and an example. The first matching row applies.
const TEXTS: [(&str, &str, &str); 33] = [
    ("idorarn", "the id or the ARN", INSTANCE),
    ("arnorid", "the ARN or the id", INSTANCE),
    (
        "functionarn",
        "an ARN",
        "arn:aws:lambda:us-east-1:123456789012:function:example",
    ),
    ("instancearn", "an ARN", INSTANCE_ARN),
    ("arn", "an ARN", RESOURCE_ARN),
    (
        "iso8601datetime",
        "a time in ISO 8601 format, like `2026-01-31T12:00:00.000Z`",
        TIME,
    ),
    (
        "datetimeformat",
        "a time in ISO 8601 format, like `2026-01-31T12:00:00.000Z`",
        TIME,
    ),
    ("dateformat", "", "2026-01-31"),
    ("daydateformat", "", "2026-01-31"),
    ("emailaddress", "an email address", "maria@example.com"),
    ("email", "an email address", "maria@example.com"),
    (
        "phonenumber",
        "in E.164 format, like `+12065550100`",
        "+12065550100",
    ),
    (
        "timezone",
        "an IANA name, like `America/New_York`",
        "America/New_York",
    ),
    ("contactflowcontent", "a JSON document", FLOW),
    ("contactflowmodulecontent", "a JSON document", FLOW),
    ("testcasecontent", "a JSON document", "{}"),
    ("testcaseinitializationdata", "a JSON document", "{}"),
    ("flowmodulesettings", "a JSON document", "{}"),
    ("inputdata", "a JSON document", "{}"),
    ("url", "a URL", "https://www.example.com"),
    ("s3uri", "a URI", "s3://amzn-s3-demo-bucket/example.wav"),
    ("uri", "a URI", "https://www.example.com"),
    ("origin", "", "https://www.example.com"),
    ("instanceid", "", INSTANCE),
    ("phonenumberprefix", "", "+1"),
    ("id", "", RESOURCE),
    ("region", "a Region, like `us-west-2`", "us-west-2"),
    ("username", "", "maria"),
    ("filename", "", "contract.pdf"),
    ("contenttype", "", "text/plain"),
    ("name", "", "Example"),
    ("title", "", "Example"),
    ("", "", "example"),
];

const INSTANCE: &str = "11111111-2222-3333-4444-555555555555";
const RESOURCE: &str = "22222222-3333-4444-5555-666666666666";
const INSTANCE_ARN: &str =
    "arn:aws:connect:us-east-1:123456789012:instance/11111111-2222-3333-4444-555555555555";
const RESOURCE_ARN: &str =
    "arn:aws:connect:us-east-1:123456789012:phone-number/22222222-3333-4444-5555-666666666666";
const TIME: &str = "2026-01-31T12:00:00.000Z";
const FLOW: &str = r#"{"Version":"2019-10-30","StartAction":"end","Actions":[]}"#;

/// The description of a string shape.
pub(crate) fn said(shape: &str) -> Option<String> {
    let (_, said, _) = rows(shape).next()?;
    (!said.is_empty()).then(|| (*said).to_owned())
}

/// An example that a shape allows, chosen by the name of the member, or else of the shape; a generic one if
/// none fits.
pub(crate) fn example(name: &str, shape: &Shape, member: &str) -> &'static str {
    let named = rows(member).chain(rows(name));
    let named = named.filter(|(ending, ..)| !ending.is_empty());
    let mut texts = named.chain(TEXTS.iter().rev()).map(|(.., text)| *text);
    texts
        .find(|text| fits(name, shape, text))
        .unwrap_or("example")
}

/// The rows that match a name.
fn rows(name: &str) -> impl Iterator<Item = &'static (&'static str, &'static str, &'static str)> {
    let letters = name.chars().filter(char::is_ascii_alphanumeric);
    let name: String = letters.map(|letter| letter.to_ascii_lowercase()).collect();
    TEXTS
        .iter()
        .filter(move |(ending, ..)| name.ends_with(ending))
}

fn fits(name: &str, shape: &Shape, text: &str) -> bool {
    let length = u16::try_from(text.chars().count()).map_or(f64::MAX, f64::from);
    let [min, max] = shape.range();
    let pattern = shape.pattern.as_deref();
    let pattern = pattern.and_then(|pattern| limits::enforceable(name, pattern).ok());
    min.is_none_or(|min| min <= length)
        && max.is_none_or(|max| length <= max)
        && pattern.is_none_or(|pattern| pattern.is_match(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_example_is_within_the_limits() {
        let limited = |name: &str, max: u16, pattern: Option<&str>| {
            let shape = Shape {
                max: Some(max.into()),
                pattern: pattern.map(str::to_owned),
                ..Shape::default()
            };
            example(name, &shape, "Value")
        };
        assert_eq!(limited("PromptId", 256, None), RESOURCE);
        assert_eq!(limited("PromptId", 10, Some("^[a-z]*$")), "example");
        let date = r"^\d{4}-\d{2}-\d{2}$";
        assert_eq!(limited("Start", 10, Some(date)), "2026-01-31");
        // The member says more than a shape that is used by many.
        let shape = Shape::default();
        assert_eq!(example("String", &shape, "QueueArn"), RESOURCE_ARN);
        assert_eq!(example("ARN", &shape, "QueueId"), RESOURCE);
    }
}
