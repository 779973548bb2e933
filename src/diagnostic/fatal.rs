//! Errors that no edit of a page can mend.

use std::fmt;
use std::io;
use std::path::Path;

/// We cannot go on. Shown as one sentence with the path and the reason.
#[derive(Debug)]
pub struct Fatal {
    message: String,
}

impl Fatal {
    /// A sentence of its own.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: message.into() }
    }

    /// `doing` something with `path` went wrong: "Could not write site/index.html: no space left on device."
    pub fn io(doing: &str, path: &Path, error: &io::Error) -> Self {
        Self::new(format!("Could not {doing} {}: {}.", path.display(), reason(error)))
    }
}

/// The operating system's reason without its number.
fn reason(error: &io::Error) -> String {
    let text = error.to_string();
    let plain = text.split(" (os error").next().unwrap_or(&text);
    let mut chars = plain.chars();
    chars.next().map_or_else(String::new, |first| first.to_lowercase().collect::<String>() + chars.as_str())
}

impl fmt::Display for Fatal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Fatal {}
