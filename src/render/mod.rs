//! A view and the theme make the bytes of a file.

use crate::diagnostic::Diagnostic;
use crate::source::{Address, SourcePath};
use crate::theme::Theme;
use crate::view::View;

/// A file of the site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Artifact {
    /// Where it is.
    pub address: Address,
    /// What it holds.
    pub bytes: Vec<u8>,
}

/// Renders one view. `file` is the author's file, if the page has one: an error of the template names both.
///
/// # Errors
/// When the template fails.
pub fn render(view: &View, theme: &Theme, file: Option<&SourcePath>) -> Result<Artifact, Box<Diagnostic>> {
    let data = &view.data;
    match theme.render(view.template, &data.shell.lang, &data.shell.frame, (&data.shell, &data.page)) {
        Ok(html) => Ok(Artifact { address: view.address.clone(), bytes: html.into_bytes() }),
        Err(error) => {
            let output = || SourcePath::new(&view.address.file()).unwrap_or_else(SourcePath::top);
            Err(Box::new(error.for_page(&file.cloned().unwrap_or_else(output))))
        }
    }
}
