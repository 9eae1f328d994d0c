//! Prints how many lines of code each file of our crates has, without comments, documentation, blank
//! lines and tests: `cargo run -p tests --bin code_lines`.
#![expect(clippy::print_stdout, reason = "it is what the program is for")]

#[path = "whole/architecture/tokens.rs"]
mod tokens;

use tokens::{code_lines, files, root};

fn main() {
    let mut folders: Vec<_> = std::fs::read_dir(root())
        .into_iter()
        .flatten()
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.join("src").is_dir() && path.join("Cargo.toml").is_file())
        .collect();
    folders.sort();
    for folder in folders {
        let mut sum = 0;
        for file in files(&folder.join("src")) {
            let lines = code_lines(&file);
            sum += lines;
            println!(
                "{lines:6} {}",
                file.strip_prefix(root()).unwrap_or(&file).display()
            );
        }
        println!(
            "{sum:6} {} in all\n",
            folder.strip_prefix(root()).unwrap_or(&folder).display()
        );
    }
}
