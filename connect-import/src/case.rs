//! Splits names into words and converts their case.

use connect_declaration::names::capitalized;

/// The words of a name: `["AWS", "Identity", "Arn"]` for `AWSIdentityArn`, `["en", "US"]` for
/// `en-US`. A name in all capitals is split only at other characters.
pub(crate) fn words(name: &str) -> Vec<String> {
    let parts = name.split(|character: char| !character.is_ascii_alphanumeric());
    let parts = parts.filter(|part| !part.is_empty());
    if name.chars().any(|character| character.is_ascii_lowercase()) {
        parts.flat_map(capital_words).collect()
    } else {
        parts.map(str::to_owned).collect()
    }
}

/// A word starts at an upper-case letter after a lower-case letter or a digit, and at the last of several
/// upper-case letters, unless only a plural `s` follows (`ARNs`).
fn capital_words(part: &str) -> Vec<String> {
    let characters: Vec<char> = part.chars().collect();
    let mut words: Vec<String> = Vec::new();
    let mut before = None;
    for (index, character) in characters.iter().enumerate() {
        let mut after = characters.iter().skip(index + 1);
        let (next, next_but_one) = (after.next(), after.next());
        let is_plural = next == Some(&'s') && next_but_one.is_none_or(|c| !c.is_ascii_lowercase());
        let next_is_small = next.is_some_and(char::is_ascii_lowercase);
        let begins = character.is_ascii_uppercase()
            && before.is_none_or(|before: char| {
                !before.is_ascii_uppercase() || next_is_small && !is_plural
            });
        match words.last_mut() {
            Some(word) if !begins => word.push(*character),
            _ => words.push(character.to_string()),
        }
        before = Some(*character);
    }
    words
}

/// The name of a member: `file_name` for `FileName`.
pub(crate) fn snake_case(name: &str) -> String {
    let words = words(name).into_iter().map(|word| word.to_lowercase());
    words.collect::<Vec<_>>().join("_")
}

/// The name of a variant: `InProgress` for `IN_PROGRESS`.
pub(crate) fn upper_camel_case(name: &str) -> String {
    words(name)
        .iter()
        .map(|word| capitalized(&word.to_lowercase()))
        .collect()
}

/// A name as prose: `Upload URL metadata` for `UploadUrlMetadata`.
pub(crate) fn spoken(name: &str) -> String {
    const SPELLED: [(&str, &str); 9] = [
        ("arn", "ARN"),
        ("arns", "ARNs"),
        ("aws", "AWS"),
        ("api", "API"),
        ("url", "URL"),
        ("urls", "URLs"),
        ("uri", "URI"),
        ("kms", "KMS"),
        ("id", "id"),
    ];
    let words = words(name).into_iter().enumerate().map(|(index, word)| {
        let lower = word.to_lowercase();
        let spelled = SPELLED.iter().find(|(plain, _)| *plain == lower);
        match spelled {
            Some((_, spelled)) if index > 0 || *spelled != lower => (*spelled).to_owned(),
            _ if word.len() > 1 && word.chars().filter(char::is_ascii_uppercase).count() > 1 => {
                word
            }
            _ if index == 0 => capitalized(&lower),
            _ => lower,
        }
    });
    words.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_member_is_named_by_its_words() {
        let names = [
            ("FileName", "file_name"),
            ("AWSIdentityArn", "aws_identity_arn"),
            ("AgentStatusARN", "agent_status_arn"),
            ("AgentARNs", "agent_arns"),
            ("resourceArn", "resource_arn"),
            ("S3Bucket", "s3_bucket"),
            ("WebRTCConnection", "web_rtc_connection"),
            ("x-amz-id", "x_amz_id"),
        ];
        for (name, expected) in names {
            assert_eq!(snake_case(name), expected, "{name}");
        }
    }

    #[test]
    fn a_value_is_named_by_its_words() {
        let names = [
            ("VOICE", "Voice"),
            ("IN_PROGRESS", "InProgress"),
            ("en-US", "EnUs"),
            ("ContactFlow", "ContactFlow"),
            ("GenerativeAI", "GenerativeAi"),
            ("Text/Plain", "TextPlain"),
            ("AB12CD", "Ab12cd"),
        ];
        for (name, expected) in names {
            assert_eq!(upper_camel_case(name), expected, "{name}");
        }
    }

    #[test]
    fn descriptions_spell_out_abbreviations() {
        assert_eq!(spoken("UploadUrlMetadata"), "Upload URL metadata");
        assert_eq!(spoken("InstanceId"), "Instance id");
        assert_eq!(spoken("AIVersion"), "AI version");
        assert_eq!(spoken("Arn"), "ARN");
    }
}
