use connect_runtime::connect_operation;

#[connect_operation(method = GET, uri = "/contacts")]
pub struct ListContacts {
    #[query]
    pub least_score: f64,
    #[query]
    pub scores: Option<Vec<f32>>,
    #[header("x-amz-score")]
    pub score: Option<f64>,
}

fn main() {}
