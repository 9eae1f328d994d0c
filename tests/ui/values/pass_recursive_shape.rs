use std::collections::BTreeMap;

use connect_runtime::{ConnectShape, ConnectUnion, UnknownMember};

#[derive(ConnectShape, Debug)]
pub struct Expression {
    pub condition: Option<Box<Expression>>,
    pub all_of: Vec<Expression>,
    pub named: BTreeMap<String, Expression>,
    pub tree: Option<Tree>,
}

#[derive(ConnectUnion, Debug)]
pub enum Tree {
    Leaf(String),
    Node(Box<Tree>),
    Nodes(Vec<Expression>),
    #[unknown]
    Unknown(UnknownMember),
}

fn main() {
    let leaf = Expression::builder()
        .all_of([])
        .named([("a", inner())])
        .build();
    assert_eq!(leaf.named.len(), 1);
}

fn inner() -> Expression {
    let named: [(&str, Expression); 0] = [];
    Expression::builder()
        .all_of([])
        .named(named)
        .tree(Tree::Leaf("b".to_owned()))
        .build()
}
