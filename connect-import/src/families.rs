//! Assigns operations to families of resources.
//!
//! The first segment of an operation's path names the resource, also as `search-…`, `…-summary` or
//! `…-batch`. Where AWS spells a resource in several ways, or puts several under one segment, the tables
//! below decide. A resource that is not in the tables becomes a separate family, so a new operation needs
//! no change here.

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;

use crate::Error;
use crate::case::snake_case;
use crate::declare::Declarer;
use crate::error::Refusal;
use crate::graph::Needs;
use crate::model::Operation;

/// Path segments that differ from the name of their family.
const PARTS: [(&str, &str); 30] = [
    ("agent-status", "agent_statuses"),
    ("associate-security-profiles", "security_profiles"),
    ("attached-files-configurations", "attached_files"),
    ("auth", "sessions"),
    ("chat-integration-event", "contacts"),
    ("contact", "contacts"),
    ("cross-region-routing", "instances"),
    ("default-vocabulary", "vocabularies"),
    ("disassociate-security-profiles", "security_profiles"),
    ("effective-hours-of-operations", "hours_of_operations"),
    ("entity-security-profiles", "security_profiles"),
    ("hours-of-operation-overrides", "hours_of_operations"),
    ("instance", "instances"),
    ("phone-number", "phone_numbers"),
    ("push-notification", "notifications"),
    ("replication-findings", "instances"),
    ("resource-tags", "tags"),
    ("security-profiles-ai-agents", "security_profiles"),
    ("security-profiles-applications", "security_profiles"),
    ("security-profiles-flow-modules", "security_profiles"),
    ("security-profiles-permissions", "security_profiles"),
    ("test-case-executions", "test_cases"),
    ("traffic-distribution", "traffic_distribution_groups"),
    ("traffic-distribution-group", "traffic_distribution_groups"),
    ("user", "sessions"),
    ("user-hierarchy-groups", "user_hierarchies"),
    ("user-hierarchy-structure", "user_hierarchies"),
    ("vocabulary", "vocabularies"),
    ("vocabulary-remove", "vocabularies"),
    ("workspace-associations", "workspaces"),
];

/// Words in an operation's name that identify its family better than its path does.
const NAMES: [(&str, &str); 14] = [
    ("UpdateContactTaskTemplate", "contacts"),
    ("TaskTemplate", "task_templates"),
    ("AssociateBot", "integrations"),
    ("DisassociateBot", "integrations"),
    ("ListBots", "integrations"),
    ("ApprovedOrigin", "integrations"),
    ("IntegrationAssociation", "integrations"),
    ("LambdaFunction", "integrations"),
    ("LexBot", "integrations"),
    ("SecurityKey", "integrations"),
    ("UseCase", "integrations"),
    ("SendOutbound", "contacts"),
    ("UpdateOutboundEmailContactMessage", "contacts"),
    ("EvaluationFormAIVersion", "evaluation_forms"),
];

/// The family of an operation, which is also the name of its module: `contact_flows`.
pub(crate) fn family(operation: &str, uri: &str) -> String {
    let by_name = NAMES.iter().find(|(part, _)| operation.contains(part));
    if let Some((_, family)) = by_name {
        return (*family).to_owned();
    }
    let part = uri
        .split('/')
        .find(|part| !part.is_empty() && !part.starts_with('{'));
    let part = part.unwrap_or("operations");
    let part = part.strip_prefix("search-").unwrap_or(part);
    let ending = ["-summary", "-batch"]
        .into_iter()
        .find_map(|ending| part.strip_suffix(ending));
    let part = ending.unwrap_or(part);
    let spelled = PARTS.iter().find(|(spelling, _)| *spelling == part);
    spelled.map_or_else(|| snake_case(part), |(_, family)| (*family).to_owned())
}

/// The feature of a family: `contact-flows`.
pub(crate) fn feature(family: &str) -> String {
    family.replace('_', "-")
}

/// A family of operations.
pub(crate) struct Family<'m> {
    pub(crate) operations: Vec<(&'m str, &'m Operation)>,
    pub(crate) needs: Needs<'m>,
    /// Whether it is skipped because its module is written by hand.
    pub(crate) is_left_out: bool,
}

/// The families of a model, by name, and the shapes that belong to several.
pub(crate) struct Layout<'m> {
    pub(crate) families: BTreeMap<String, Family<'m>>,
    /// The exceptions and the shapes in them, each with the families that use it.
    pub(crate) exceptions: IndexMap<&'m str, BTreeSet<String>>,
    /// The shapes that several families use, each with those families.
    pub(crate) shared: IndexMap<&'m str, BTreeSet<String>>,
    pub(crate) refused: Vec<Refusal>,
}

impl<'m> Layout<'m> {
    pub(crate) fn of(declarer: &Declarer<'m>) -> Result<Self, Error> {
        let mut families: BTreeMap<String, Family<'m>> = BTreeMap::new();
        let mut refused = Vec::new();
        for (name, operation) in &declarer.model.operations {
            if let Err(refusal) = declarer.operation(name, operation) {
                refused.push(refusal);
                continue;
            }
            let family = family(name, &operation.http.request_uri);
            let is_left_out = declarer.options.except.contains(&family);
            let family = families.entry(family).or_insert_with(|| Family {
                operations: Vec::new(),
                needs: Needs::default(),
                is_left_out,
            });
            family.operations.push((name, operation));
            family.needs.add(declarer.model, operation);
        }
        let unknown = declarer
            .options
            .except
            .iter()
            .find(|name| !families.contains_key(*name));
        if let Some(unknown) = unknown {
            return Err(Error::UnknownFamily {
                name: unknown.clone(),
                families: families.into_keys().collect(),
            });
        }
        let exceptions = exceptions(&families);
        let shared = shared(&families, &exceptions);
        Ok(Self {
            families,
            exceptions,
            shared,
            refused,
        })
    }

    pub(crate) fn features(&self) -> BTreeSet<String> {
        self.families.keys().map(|family| feature(family)).collect()
    }

    pub(crate) fn is_own(&self, shape: &str) -> bool {
        !self.shared.contains_key(shape) && !self.exceptions.contains_key(shape)
    }
}

/// The exceptions and the shapes in them. Skipped families use them, too.
fn exceptions<'m>(families: &BTreeMap<String, Family<'m>>) -> IndexMap<&'m str, BTreeSet<String>> {
    let mut exceptions: IndexMap<&str, BTreeSet<String>> = IndexMap::new();
    for (name, family) in families {
        let needs = &family.needs;
        for exception in needs.exceptions.iter().chain(&needs.exception_shapes) {
            exceptions
                .entry(exception)
                .or_default()
                .insert(name.clone());
        }
    }
    // A shape in an exception of one family may be used by another in its members.
    for (name, family) in generated(families) {
        for shape in &family.needs.shapes {
            if let Some(users) = exceptions.get_mut(shape) {
                users.insert(name.clone());
            }
        }
    }
    exceptions.sort_keys();
    exceptions
}

/// The shapes that several families use.
fn shared<'m>(
    families: &BTreeMap<String, Family<'m>>,
    exceptions: &IndexMap<&'m str, BTreeSet<String>>,
) -> IndexMap<&'m str, BTreeSet<String>> {
    let mut users: IndexMap<&str, BTreeSet<String>> = IndexMap::new();
    for (name, family) in generated(families) {
        for shape in family
            .needs
            .shapes
            .iter()
            .filter(|shape| !exceptions.contains_key(**shape))
        {
            users.entry(shape).or_default().insert(name.clone());
        }
    }
    users.retain(|_, families| families.len() > 1);
    users.sort_keys();
    users
}

fn generated<'a, 'm>(
    families: &'a BTreeMap<String, Family<'m>>,
) -> impl Iterator<Item = (&'a String, &'a Family<'m>)> {
    families.iter().filter(|(_, family)| !family.is_left_out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_path_names_the_family() {
        let families = [
            ("DescribeQueue", "/queues/{InstanceId}/{QueueId}", "queues"),
            ("ListQueues", "/queues-summary/{InstanceId}", "queues"),
            ("SearchQueues", "/search-queues", "queues"),
            ("StopContact", "/contact/stop", "contacts"),
            (
                "ListLexBots",
                "/instance/{InstanceId}/lex-bots",
                "integrations",
            ),
            ("DescribeInstance", "/instance/{InstanceId}", "instances"),
            ("CreateRocket", "/rockets/{InstanceId}", "rockets"),
            ("Odd", "/{InstanceId}", "operations"),
        ];
        for (operation, uri, expected) in families {
            assert_eq!(family(operation, uri), expected, "{operation}");
        }
    }

    #[test]
    fn the_tables_are_sorted() {
        assert!(
            PARTS.is_sorted(),
            "a reader looks for a part by its letters"
        );
    }
}
