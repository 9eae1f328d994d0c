//! Attached files against botocore, the second implementation of the same protocol.
//!
//! `vectors/<operation>.json` holds what botocore sends for an operation, and what it reads
//! in responses and errors; `sh tests/vectors/renew.sh` writes these files anew. Here the server's
//! half of a declaration reads botocore's requests and the client's half writes them again, and the
//! other way round with responses and errors. So whatever a declaration lost, misnamed or put
//! elsewhere is a difference.
//!
//! Where this project means to read something in another way than botocore, a vector has what it
//! reads under `ours`, and `because`: [`check::DIFFERENCES`] are all the reasons there are.

#[path = "../vectors/check.rs"]
mod check;

const FOLDER: check::Folder = check::Folder {
    path: concat!(env!("CARGO_MANIFEST_DIR"), "/vectors"),
    made_by: "sh tests/vectors/renew.sh OPERATION",
    differences: &[&check::DIFFERENCES],
};

check::operations! {
    attached_files {
        BatchGetAttachedFileMetadata
        CompleteAttachedFileUpload
        CreateAttachedFile
        DeleteAttachedFile
        DescribeAttachedFilesConfiguration
        GetAttachedFile
        ListAttachedFilesConfigurations
        StartAttachedFileUpload
        UpdateAttachedFilesConfiguration
    }
}
