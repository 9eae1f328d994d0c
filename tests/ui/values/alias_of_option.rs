use connect_runtime::connect_operation;

type Maybe<T> = Option<T>;

#[connect_operation(method = POST, uri = "/contacts")]
pub struct ListContacts {
    #[query]
    pub state: Maybe<String>,
    #[header("x-amz-state")]
    pub header: Maybe<String>,
    pub reason: Maybe<String>,
}

fn main() {}
