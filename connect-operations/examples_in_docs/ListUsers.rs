use connect_operations::users::ListUsers;

let list = ListUsers::builder()
    .instance_id("11111111-2222-3333-4444-555555555555")
    .max_results(1000)
    .build();
let mut pages = client.paginate(list);
while let Some(page) = pages.next().await? {
    for user in page.user_summary_list.unwrap_or_default() {
        println!("{:?} {:?}", user.id, user.username);
    }
    // Who stops here goes on another day: `client.paginate(list).resume(token)`.
    println!("next page: {:?}", pages.next_token());
}
