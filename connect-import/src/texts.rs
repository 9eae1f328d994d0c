//! What a text is where its type does not say.

/// How the name of a text's shape ends, and what the documentation says of it, which a member's name may say
/// already. The first row that fits counts.
const TEXTS: [(&str, &str); 21] = [
    ("idorarn", "the id or the ARN"),
    ("arnorid", "the ARN or the id"),
    ("functionarn", "an ARN"),
    ("instancearn", "an ARN"),
    ("arn", "an ARN"),
    (
        "iso8601datetime",
        "a time in ISO 8601 form, like `2026-01-31T12:00:00.000Z`",
    ),
    (
        "datetimeformat",
        "a time in ISO 8601 form, like `2026-01-31T12:00:00.000Z`",
    ),
    ("emailaddress", "an email address"),
    ("email", "an email address"),
    ("phonenumber", "in E.164 form, like `+12065550100`"),
    ("timezone", "an IANA name, like `America/New_York`"),
    ("contactflowcontent", "a JSON document"),
    ("contactflowmodulecontent", "a JSON document"),
    ("testcasecontent", "a JSON document"),
    ("testcaseinitializationdata", "a JSON document"),
    ("flowmodulesettings", "a JSON document"),
    ("inputdata", "a JSON document"),
    ("url", "a URL"),
    ("s3uri", "a URI"),
    ("uri", "a URI"),
    ("region", "a Region, like `us-west-2`"),
];

/// What is said of a text of a shape.
pub(crate) fn said(shape: &str) -> Option<String> {
    let letters = shape.chars().filter(char::is_ascii_alphanumeric);
    let name: String = letters.map(|letter| letter.to_ascii_lowercase()).collect();
    let mut rows = TEXTS.iter();
    let row = rows.find(|(ending, _)| name.ends_with(ending));
    row.map(|(_, said)| (*said).to_owned())
}
