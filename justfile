# The commands that people run, for https://just.systems. The gate's own are in .ci/run, which needs no `just`.

# Lists the commands.
default:
    @just --list --unsorted

# The gate, or the parts of it that are named: formatting, lints, docs, tests, budgets, outside.
gate *parts:
    .ci/run {{ parts }}

# Lays out Rust, Python and shell anew, and looks for misspelled words.
fmt:
    cargo fmt --all
    for outside in tests/aws-config tests/crypto_providers fuzz; do cargo fmt --manifest-path $outside/Cargo.toml; done
    tests/style.sh --fix

# Renews all that the tests compare with: the words of the compiler and of the macros, and the expansion of an operation.
bless:
    BLESS=1 cargo test -p connect-macros -p connect-import
    TRYBUILD=overwrite cargo test -p tests --test macros ui

# The documentation as docs.rs builds it, with labels of the features that an item needs.
docs-rs:
    RUSTDOCFLAGS="--cfg docsrs -D warnings" cargo +nightly doc --target-dir target/docs-rs -p 'connect-*' --all-features --no-deps

# Takes the newest versions of all dependencies that the manifests allow. The gate renews tests/compatible/Cargo.lock.
update:
    for manifest in . benches fuzz tests/aws-config tests/crypto_providers; do cargo update --manifest-path $manifest/Cargo.toml; done

# Licences, sources, duplicates and known vulnerabilities of dependencies.
deny:
    cargo deny check bans licenses sources
    cargo deny check advisories

# Takes AWS's models from another botocore, the newest one by default, and adds to CHANGELOG.md what changed.
update-model version="":
    tests/update_model.sh {{ version }}
