//! `local-offer new`: a file for a new page, or for a new version of a page, with starter text.
//!
//! In: what kind it is, facts from the command line, and on a terminal the answers to a few questions. Out: one file in `content/`
//! that builds without errors, as a draft. A file that is there already is never touched.

mod arguments;
mod ask;
mod fact;
mod find;
mod kind;
mod name;
mod page;
#[cfg(test)]
mod tests;
mod version;
mod write;
mod yaml;

pub(super) use arguments::Arguments;

use std::path::Path;

use crate::build::{self, Request};
use crate::command::{Exit, output, today};
use crate::diagnostic::Fatal;
use crate::site::Site;
use crate::source::SourcePath;
use arguments::What;
use ask::{Ask, Terminal};

/// Why no file was made.
#[derive(Debug)]
enum Refusal {
    /// The arguments were wrong: one sentence and what to do.
    Usage(String),
    /// The file cannot be made.
    Failed(Fatal),
}

impl From<Fatal> for Refusal {
    fn from(fatal: Fatal) -> Self {
        Self::Failed(fatal)
    }
}

pub(super) fn run(arguments: &Arguments) -> Result<Exit, Fatal> {
    let mut terminal = Terminal::new();
    let asks = !arguments.no_questions && Terminal::is_there();
    let asker: Option<&mut dyn Ask> = if asks { Some(&mut terminal) } else { None };
    match make(arguments, asker) {
        Ok(path) => {
            output::line(&farewell(&arguments.source, &path));
            Ok(Exit::Clean)
        }
        Err(Refusal::Usage(text)) => {
            output::error(&format!("error: {text}"));
            Ok(Exit::Usage)
        }
        Err(Refusal::Failed(fatal)) => Err(fatal),
    }
}

/// Makes the file. Without `asker`, nobody is asked.
fn make(arguments: &Arguments, asker: Option<&mut dyn Ask>) -> Result<SourcePath, Refusal> {
    let today = today::today(arguments.today)?;
    let request = Request { source: arguments.source.clone(), today, drafts: true };
    let site = site(&request)?;
    let (path, text) = match &arguments.what {
        What::Page(page) => page::write(page, &arguments.source, site.as_ref(), today, asker)?,
        What::Version(version) => {
            let Some(site) = site else {
                let text = "The site has problems that every page depends on. Run `local-offer build` to see them, and try again.";
                return Err(Fatal::new(text).into());
            };
            version::write(version, &site, today)?
        }
    };
    write::create(&arguments.source, &path, &text)?;
    Ok(path)
}

/// The site as it is so far, with its drafts. None when its shared files have problems: a page can be begun without them.
fn site(request: &Request) -> Result<Option<Site>, Fatal> {
    let loaded = build::load(request)?.ok();
    if loaded.is_none() {
        output::error(
            "The shared files of the site have problems, so there are no lists to choose from. `local-offer build` shows them.",
        );
    }
    Ok(loaded.map(|loaded| loaded.site))
}

/// What was made and what to do next.
fn farewell(source: &Path, path: &SourcePath) -> String {
    let is_here = source == Path::new(".");
    let elsewhere = if is_here { String::new() } else { format!(" --source {}", source.display()) };
    format!(
        "Made {}. It is a draft: open it, and write where it says WRITE HERE.\n\
         To see it, run `local-offer serve --drafts{elsewhere}`. To publish it, delete its line `draft: true`.",
        write::shown(source, path)
    )
}
