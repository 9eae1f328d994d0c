//! Calls the ten operations of Connect that [moto](https://docs.getmoto.org) serves: a server that
//! nobody here has written. `run.sh` starts it, and says where it is by the settings of the environment.

#![expect(clippy::print_stdout, reason = "a program for the terminal")]

use std::collections::BTreeSet;
use std::error::Error;

use connect_operations::analytics_data::{
    AssociateAnalyticsDataSet, DisassociateAnalyticsDataSet, ListAnalyticsDataAssociations,
};
use connect_operations::instances::{
    CreateInstance, DeleteInstance, DescribeInstance, DescribeInstanceError, DirectoryType,
    ListInstances,
};
use connect_operations::tags::{ListTagsForResource, TagResource, UntagResource};
use connect_runtime::Client;

type Result<T> = std::result::Result<T, Box<dyn Error>>;

const INSTANCES: usize = 5;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    let client = Client::from_env()?;
    let mut ids = BTreeSet::new();
    for number in 0..INSTANCES {
        ids.insert(create(&client, number).await?);
    }
    list_in_pages(&client, &ids).await?;
    let id = ids.first().ok_or("no instance")?;
    let arn = describe(&client, id).await?;
    tag(&client, &arn).await?;
    associate(&client, id).await?;
    delete(&client, id).await?;
    println!("ten operations of Connect are as moto has them");
    Ok(())
}

async fn create(client: &Client, number: usize) -> Result<String> {
    let create = CreateInstance::builder()
        .identity_management_type(DirectoryType::ConnectManaged)
        .instance_alias(format!("instance-{number}"))
        .inbound_calls_enabled(true)
        .outbound_calls_enabled(false);
    let created = client.send(create.build()).await?;
    created.id.ok_or_else(|| "no id".into())
}

async fn list_in_pages(client: &Client, ids: &BTreeSet<String>) -> Result<()> {
    let mut pages = client.paginate(ListInstances::builder().max_results(2).build());
    let (mut found, mut count) = (BTreeSet::new(), 0);
    while let Some(page) = pages.next().await? {
        let summaries = page.instance_summary_list.unwrap_or_default();
        found.extend(summaries.into_iter().filter_map(|summary| summary.id));
        count += 1;
    }
    check("the instances of all pages", &found, ids)?;
    check("pages of two", &count, &INSTANCES.div_ceil(2))
}

async fn describe(client: &Client, id: &str) -> Result<String> {
    let describe = DescribeInstance::builder().instance_id(id).build();
    let described = client.send(describe).await?;
    let instance = described.instance.ok_or("no instance")?;
    check("inbound", &instance.inbound_calls_enabled, &Some(true))?;
    check("outbound", &instance.outbound_calls_enabled, &Some(false))?;
    // moto writes it as ISO 8601, where Connect writes epoch seconds.
    let created = instance.created_time.ok_or("no time")?;
    let age = std::time::SystemTime::now().duration_since(created.try_into()?)?;
    check("made within the hour", &(age.as_secs() < 3600), &true)?;
    instance.arn.ok_or_else(|| "no ARN".into())
}

async fn tag(client: &Client, arn: &str) -> Result<()> {
    let tags = [("team", "shop"), ("städte", "a=b & c/d")];
    let tag = TagResource::builder().resource_arn(arn).tags(tags);
    client.send(tag.build()).await?;
    let untag = UntagResource::builder().resource_arn(arn);
    client.send(untag.tag_keys(["team"]).build()).await?;
    let list = ListTagsForResource::builder().resource_arn(arn).build();
    let left = client.send(list).await?.tags.unwrap_or_default();
    let left: Vec<_> = left.into_iter().collect();
    let expected = [("städte".to_owned(), "a=b & c/d".to_owned())];
    check("the tags that are left", &left, &expected.to_vec())
}

async fn associate(client: &Client, id: &str) -> Result<()> {
    let associate = AssociateAnalyticsDataSet::builder().instance_id(id);
    let associated = client
        .send(associate.data_set_id("contacts").build())
        .await?;
    check(
        "data set",
        &associated.data_set_id.as_deref(),
        &Some("contacts"),
    )?;
    let list = || {
        ListAnalyticsDataAssociations::builder()
            .instance_id(id)
            .build()
    };
    let listed = client.paginate(list()).items().try_collect().await?;
    check("associations", &listed.len(), &1)?;
    let disassociate = DisassociateAnalyticsDataSet::builder().instance_id(id);
    client
        .send(disassociate.data_set_id("contacts").build())
        .await?;
    let listed = client.paginate(list()).items().try_collect().await?;
    check("associations that are left", &listed.len(), &0)
}

async fn delete(client: &Client, id: &str) -> Result<()> {
    client
        .send(DeleteInstance::builder().instance_id(id).build())
        .await?;
    let describe = DescribeInstance::builder().instance_id(id).build();
    match client.send(describe).await {
        Err(error) => {
            let is_gone = matches!(
                error.kind(),
                DescribeInstanceError::ResourceNotFoundException(_)
            );
            check("gone", &is_gone, &true)
        }
        Ok(_) => Err("the instance is still there".into()),
    }
}

fn check<T: PartialEq + std::fmt::Debug>(what: &str, found: &T, expected: &T) -> Result<()> {
    if found == expected {
        return Ok(());
    }
    Err(format!("{what}: {found:?}, not {expected:?}").into())
}
