//! The expansion of the operation that the design shows, as one would read it.

use std::path::Path;

use syn::{File, Item, Stmt};

use super::support;

const ARGUMENTS: &str = r#"
    method = PUT,
    uri = "/attached-files/{InstanceId}",
    output = StartAttachedFileUploadOutput,
    errors(AccessDeniedException, InvalidRequestException, InternalServiceException,
           ThrottlingException, ResourceConflictException, ServiceQuotaExceededException)
"#;

const ITEM: &str = "
    pub struct StartAttachedFileUpload {
        #[idempotency_token]
        pub client_token: Option<String>,
        #[label]
        pub instance_id: String,
        pub file_name: String,
        pub file_size_in_bytes: i64,
        pub url_expiry_in_seconds: Option<i32>,
        pub file_use_case_type: FileUseCaseType,
        #[query]
        pub associated_resource_arn: String,
        pub created_by: Option<CreatedByInfo>,
        pub tags: Option<BTreeMap<String, String>>,
    }
";

/// What a reader of the expansion is asked to read.
const BUDGET: usize = 240;

fn expansion() -> File {
    let (code, errors) = support::operation(ARGUMENTS, ITEM);
    assert!(errors.is_empty());
    syn::parse2(code).unwrap()
}

#[test]
fn the_expansion_reads_like_written() {
    let path =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("src/snapshots/start_attached_file_upload.rs");
    let code = prettyplease::unparse(&expansion());
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(&path, &code).unwrap();
    }
    assert_eq!(
        code,
        std::fs::read_to_string(&path).unwrap(),
        "renew it with BLESS=1"
    );
}

#[test]
fn the_client_half_is_short() {
    let mut file = expansion();
    for item in &mut file.items {
        if let Item::Const(block) = item
            && let syn::Expr::Block(block) = &mut *block.expr
        {
            block.block.stmts.retain(|statement| {
                !matches!(statement, Stmt::Macro(_) | Stmt::Item(Item::Macro(_)))
            });
        }
    }
    let code = prettyplease::unparse(&file);
    let lines = code.lines().count();
    assert!(lines <= BUDGET, "{lines} lines");
}
