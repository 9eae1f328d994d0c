use connect_operations::rules::ListRules;

fn main() {
    let _ = ListRules::builder();
}
