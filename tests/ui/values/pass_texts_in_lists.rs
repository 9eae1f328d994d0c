use std::collections::BTreeMap;
use std::time::SystemTime;

use connect_runtime::{ConnectShape, Sensitive, Timestamp};

#[derive(ConnectShape, Debug)]
pub struct Search {
    pub words: Vec<Sensitive<String>>,
    pub attributes: Option<BTreeMap<String, Sensitive<String>>>,
    pub times: Vec<Timestamp>,
}

fn main() {
    let search = Search::builder()
        .words(["refund"])
        .attributes([("language", "de")])
        .times([SystemTime::UNIX_EPOCH])
        .build();
    assert_eq!(search.words, [Sensitive::new("refund".to_owned())]);
    assert_eq!(search.attributes.unwrap()["language"].expose(), "de");
    assert_eq!(search.times, [Timestamp::from_secs(0)]);
    // The values themselves are taken, too.
    let own = Search::builder().words(search.words).times(search.times).build();
    assert_eq!(own.words.len(), 1);
}
