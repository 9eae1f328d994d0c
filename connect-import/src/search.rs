//! Search terms for operations that do not occur in their name or family.

use std::collections::{BTreeSet, HashMap};

use indexmap::IndexMap;

use crate::case::{upper_camel_case, words};
use crate::model::{Kind, Model, Operation, Reference, Shape};

/// Synonyms for the service's terms: a part of a name, and the search terms.
const SYNONYMS: [(&str, &str); 32] = [
    ("Agent", "user"),
    ("AttachedFile", "attachment document"),
    ("Barge", "listen"),
    ("Bot", "chatbot"),
    ("Chat", "conversation"),
    ("Disassociate", "remove"),
    ("Dismiss", "remove"),
    ("Email", "mail"),
    ("Evaluation", "quality scorecard"),
    ("Federation", "login"),
    ("Flow", "IVR"),
    ("Hierarch", "team"),
    ("HoursOfOperation", "opening schedule"),
    ("Metric", "report statistics"),
    ("Monitor", "listen barge"),
    ("Outbound", "dial"),
    ("PhoneNumber", "telephone"),
    ("Proficienc", "skill"),
    ("Prompt", "audio"),
    ("Queue", "waiting"),
    ("QuickConnect", "transfer"),
    ("Recording", "record"),
    ("Replicate", "region copy"),
    ("RoutingProfile", "skill"),
    ("Rule", "automation"),
    ("SecurityProfile", "permission role"),
    ("StopContact", "end hang up"),
    ("TrafficDistribution", "failover region"),
    ("User", "agent"),
    ("View", "screen guide"),
    ("Vocabular", "transcription"),
    ("Voice", "phone call"),
];

/// Words that are too common or meaningless by themselves.
const COMMON: &str = "action active additional after all allowed and any app approx approximate are arn \
    associated association attribute aws batch before body boolean byte can capability client \
    code condition config configuration content count created criteria current custom data \
    date default definition description detail disabled display double element enable enabled \
    end entity enum error event existing external failed failure false field filter for from \
    general has id include info information initial input instance integer item key last \
    latest length level list lock max maximum message metadata min minimum name next none not \
    number object option order other output parameter previous primary progress property \
    reason related request resource response result second self setting sort source standard \
    start state status string successful target the till timestamp token total true type \
    unsuccessful updated value version zone";

/// The number of terms that an operation gets from its parts.
const WORDS: usize = 6;

/// An enum with more values is a list of languages or time zones.
const VALUES: usize = 30;

/// The words in all operations.
pub(crate) struct Search<'m> {
    /// The words in the parts of each operation, by their stems, with the number of parts.
    found: HashMap<&'m str, IndexMap<String, (String, usize)>>,
    /// How many operations have a word.
    operations: HashMap<String, usize>,
}

impl<'m> Search<'m> {
    pub(crate) fn of(model: &'m Model) -> Self {
        let mut search = Self {
            found: HashMap::new(),
            operations: HashMap::new(),
        };
        for (name, operation) in &model.operations {
            let mut found: IndexMap<String, (String, usize)> = IndexMap::new();
            for part in parts(model, operation) {
                let words = words(part).into_iter().map(|word| word.to_lowercase());
                let words: BTreeSet<String> = words.collect();
                for word in words {
                    let (_, count) = found.entry(stem(&word)).or_insert((word, 0));
                    *count += 1;
                }
            }
            for stem in found.keys() {
                *search.operations.entry(stem.clone()).or_default() += 1;
            }
            search.found.insert(name, found);
        }
        search
    }

    /// The search terms of an operation: synonyms, and the distinctive words of its parts.
    pub(crate) fn words(&self, name: &str, family: &str) -> String {
        let own = words(name).into_iter().chain(words(family));
        let own: Vec<String> = own.map(|word| stem(&word.to_lowercase())).collect();
        let named = [name, &upper_camel_case(family)];
        let is_named = |part: &str| named.iter().any(|named| named.contains(part));
        let synonyms = SYNONYMS.iter().filter(|(part, _)| is_named(part));
        let synonyms = synonyms.flat_map(|(_, synonyms)| synonyms.split(' '));
        let mut chosen: IndexMap<String, &str> = IndexMap::new();
        for synonym in synonyms {
            chosen
                .entry(stem(&synonym.to_lowercase()))
                .or_insert(synonym);
        }
        for word in self.telling(name, &own) {
            chosen.entry(stem(word)).or_insert(word);
        }
        chosen.retain(|stem, _| !own.contains(stem));
        chosen.into_values().collect::<Vec<_>>().join(" ")
    }

    /// The words of its parts: those in most parts first, then those in the fewest operations.
    fn telling(&self, name: &str, own: &[String]) -> Vec<&str> {
        // A tenth of all operations, but at least two.
        let most = (self.found.len() / 10).max(2);
        let rarity = |stem: &String| self.operations.get(stem).copied().unwrap_or_default();
        let found = self.found.get(name).into_iter().flatten();
        let found = found.filter(|(stem, (word, _))| {
            let is_word = word.len() > 2 && word.chars().all(|c| c.is_ascii_alphabetic());
            let says_something =
                !COMMON.split(' ').any(|word| word == *stem) && !own.contains(stem);
            is_word && says_something && rarity(stem) <= most
        });
        let mut found: Vec<_> = found.collect();
        found.sort_by_key(|(stem, (_, count))| (std::cmp::Reverse(*count), rarity(stem), *stem));
        let words = found.into_iter().map(|(_, (word, _))| word.as_str());
        words.take(WORDS).collect()
    }
}

/// The names in an operation: of its members, of nested structures and their members, and of the values of
/// enums.
fn parts<'m>(model: &'m Model, operation: &'m Operation) -> Vec<&'m str> {
    let mut parts = Vec::new();
    for end in operation.input.iter().chain(&operation.output) {
        for (member, reference) in &model.shape(&end.shape).members {
            parts.push(member.as_str());
            let (name, shape) = item(model, reference);
            if shape.kind == Kind::Structure {
                parts.push(name);
                parts.extend(shape.members.keys().map(String::as_str));
            }
            if shape.values.len() <= VALUES {
                parts.extend(shape.values.iter().map(String::as_str));
            }
        }
    }
    parts
}

/// The items' shape for a list, or the shape itself.
fn item<'m>(model: &'m Model, reference: &'m Reference) -> (&'m str, &'m Shape) {
    let mut reference = reference;
    let mut shape = model.shape(&reference.shape);
    while let Some(item) = &shape.member {
        reference = item;
        shape = model.shape(&item.shape);
    }
    (&reference.shape, shape)
}

/// A word without its plural ending.
fn stem(word: &str) -> String {
    if let Some(stem) = word.strip_suffix("ies") {
        return format!("{stem}y");
    }
    // `aws` and `address` are not plurals.
    let is_plural =
        word.len() > 3 && word.ends_with('s') && !word.ends_with("ss") && !word.ends_with("is");
    word.get(..word.len() - usize::from(is_plural))
        .unwrap_or(word)
        .to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tables_are_sorted() {
        assert!(SYNONYMS.is_sorted());
        assert!(COMMON.split(' ').is_sorted());
    }

    #[test]
    fn a_plural_is_the_same_word() {
        let stems = ["queues", "proficiencies", "address", "kinesis", "aws"].map(stem);
        assert_eq!(stems, ["queue", "proficiency", "address", "kinesis", "aws"]);
    }
}
