//! The expansion of one operation, compared with a snapshot that a person could have written.
//! `BLESS=1` updates it.

use std::path::PathBuf;
use std::process::Command;

use syn::{Expr, File, Item, Stmt};

use super::support::code;

const SOURCE: &str = r#"
    #[connect_operation(
        method = PUT,
        uri = "/attached-files/{InstanceId}",
        output = StartAttachedFileUploadOutput,
        errors(AccessDeniedException, InvalidRequestException, InternalServiceException,
               ThrottlingException, ResourceConflictException, ServiceQuotaExceededException)
    )]
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
"#;

/// The lines of the client half, doc comments included, as formatted by rustfmt.
const BUDGET: usize = 274;

fn snapshot() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("src/snapshots/start_attached_file_upload.rs")
}

#[test]
fn the_expansion_matches_the_snapshot_and_is_short() {
    let (client, server) = split(code(SOURCE));
    if std::env::var_os("BLESS").is_some() {
        bless(&client, &server);
    }
    let text = std::fs::read_to_string(snapshot()).unwrap();
    let (snapshot, snapshot_server) = split(syn::parse_file(&text).unwrap());
    assert_eq!(
        prettyplease::unparse(&client),
        prettyplease::unparse(&snapshot)
    );
    assert_eq!(
        prettyplease::unparse(&server),
        prettyplease::unparse(&snapshot_server)
    );

    let (client, _) = text.split_once("    __rt::server! {").unwrap();
    // One more for the end of the block, which follows the server half.
    let lines = client.lines().count() + 1;
    assert!(lines <= BUDGET, "{lines} lines");
}

/// To a formatter the server half is just tokens, so it is formatted separately.
fn split(mut client: File) -> (File, File) {
    let mut server = None;
    for item in &mut client.items {
        if let Item::Const(block) = item
            && let Expr::Block(block) = &mut *block.expr
            && let Some(Stmt::Macro(half)) = block.block.stmts.pop()
        {
            server = Some(syn::parse2(half.mac.tokens).unwrap());
        }
    }
    (client, server.unwrap())
}

fn bless(client: &File, server: &File) {
    let client = prettyplease::unparse(client);
    let client = client.trim_end().strip_suffix("};").unwrap();
    let server = prettyplease::unparse(server);
    let server = server.lines().fold(String::new(), |lines, line| {
        lines + "        " + line + "\n"
    });
    std::fs::write(
        snapshot(),
        format!("{client}    __rt::server! {{\n{server}    }}\n}};\n"),
    )
    .unwrap();
    let status = Command::new("rustfmt")
        .args(["--edition", "2024"])
        .arg(snapshot())
        .status();
    assert!(status.unwrap().success());
}
