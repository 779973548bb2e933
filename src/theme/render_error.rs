//! A template that could not be filled in for one page.

use std::fmt;

use tera::{Error, ErrorKind};

use super::template_error::Names;
use crate::diagnostic::{Diagnostic, Place, RuleId};
use crate::source::SourcePath;

const RENDER: RuleId = RuleId("template-render");

/// A template that could not be filled in.
#[derive(Debug)]
pub struct RenderError(Box<Diagnostic>);

impl RenderError {
    pub(super) fn new(names: &Names, template: &str, error: &Error) -> Self {
        let (place, what) = match error.kind() {
            ErrorKind::RenderingError(report) | ErrorKind::SyntaxError(report) => {
                (names.place(report), report.message().to_owned())
            }
            ErrorKind::Io(_) => (names.whole(template), "the page becomes too long".to_owned()),
            other => (names.whole(template), other.to_string()),
        };
        // Tera lists all fields there are, which can be many.
        let what: String = what.trim_end_matches('.').chars().take(400).collect();
        let diagnostic =
            Diagnostic::error(RENDER, place, format!("The template cannot be filled in: {what}."))
                .why("The page is missing from the site.")
                .help("Compare the names in the template with what pages of this kind have.");
        Self(Box::new(diagnostic))
    }

    /// As a diagnostic that also names the page.
    #[must_use]
    pub fn for_page(self, page: &SourcePath) -> Diagnostic {
        self.0.also(Place::file(page), "the page that could not be made")
    }
}

impl fmt::Display for RenderError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let place = &self.0.place;
        write!(f, "{}:{}:{}: {}", place.path, place.start.line, place.start.column, self.0.message)
    }
}

impl std::error::Error for RenderError {}
