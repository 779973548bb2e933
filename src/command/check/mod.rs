//! `local-offer check`

mod changed;
mod chosen;

use std::path::PathBuf;
use std::time::Duration;

use jiff::civil::Date;

use super::{Exit, kept, output, today};
use crate::build::{self, Request};
use crate::check;
use crate::diagnostic::{Diagnostic, Fatal, Format, Report, RuleText, Severity, sarif};
use crate::external::{self, Cache, Web};
use crate::review::{Form, review, unreadable};
use crate::site::Site;
use chosen::Chosen;

/// Between two questions to one website.
const PAUSE: Duration = Duration::from_secs(1);

/// Say what would let readers down, and how to put it right. Writes no website.
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// Only these files and folders, such as content/services/sleep-clinic.md
    paths: Vec<PathBuf>,
    /// The folder with `content`, `themes` and `local-offer.toml`
    #[arg(long, value_name = "DIR", default_value = ".")]
    source: PathBuf,
    /// How problems are printed
    #[arg(long, value_enum, default_value_t)]
    format: CheckFormat,
    /// Only files that differ from this commit or branch, such as origin/main. Needs git
    #[arg(long, value_name = "REV")]
    changed_since: Option<String>,
    /// Leave out the problems of an earlier run: a file written with --format sarif
    #[arg(long, value_name = "FILE")]
    baseline: Option<PathBuf>,
    /// Look at all finished pages, as `build` does, and not only at one of each sort
    #[arg(long)]
    finished: bool,
    /// Ask other websites whether the pages are there that links lead to. Takes a while, and never fails the check
    #[arg(long)]
    external: bool,
    /// Warnings fail the check too
    #[arg(long)]
    strict: bool,
    /// What day it is, such as 2026-11-22 [default: SOURCE_DATE_EPOCH, or the clock]
    #[arg(long, value_name = "DATE", value_parser = today::day)]
    today: Option<Date>,
}

/// How problems are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, clap::ValueEnum)]
enum CheckFormat {
    /// With the lines of the file, why it matters and how to put it right
    #[default]
    Human,
    /// One line each
    Short,
    /// For other programs
    Json,
    /// For code scanning: SARIF 2.1.0
    Sarif,
    /// Annotations of GitHub's workflows
    Github,
    /// A kind letter to the people who wrote the pages
    Markdown,
    /// The same letter as a page to open or print
    Html,
    /// One line for each page
    Lines,
}

impl CheckFormat {
    /// The result is for programs, or to be kept as a file: nothing else is printed with it.
    fn is_document(self) -> bool {
        !matches!(self, Self::Human | Self::Short)
    }
}

pub(super) fn run(arguments: &Arguments) -> Result<Exit, Fatal> {
    let today = today::today(arguments.today)?;
    let chosen = match Chosen::new(&arguments.source, &arguments.paths, arguments.changed_since.as_deref())? {
        Ok(chosen) => chosen,
        Err(message) => {
            output::error(&format!("error: {message}"));
            return Ok(Exit::Usage);
        }
    };
    let baseline = arguments.baseline.as_deref().map(changed::baseline).transpose()?;
    let request = Request { source: arguments.source.clone(), today, drafts: true };
    let (site, report) = match build::load(&request)? {
        Ok(mut loaded) => {
            let mut problems = std::mem::take(&mut loaded.diagnostics);
            problems.extend(build::inspect(&loaded, arguments.finished)?);
            if arguments.external {
                problems.extend(web_links(&loaded.site, &chosen, today)?);
            }
            (Some(loaded.site), Report::new(problems))
        }
        Err(report) => (None, report),
    };
    let all = chosen.of(&report);
    let new = baseline.as_ref().map_or_else(|| all.clone(), |baseline| baseline.new_in(&all));
    print(arguments.format, &new, site.as_ref(), &chosen);
    if !arguments.format.is_document() {
        let files = site.map_or(0, |site| site.files().filter(|path| chosen.has(path)).count());
        output::line(&summary(files, &all, &new));
    }
    Ok(if new.fails(arguments.strict) { Exit::Problems } else { Exit::Clean })
}

/// Asks other websites about the links of the chosen files.
fn web_links(site: &Site, chosen: &Chosen, today: Date) -> Result<Vec<Diagnostic>, Fatal> {
    let file = kept::file("links.json");
    let text = file.as_deref().and_then(|file| std::fs::read_to_string(file).ok());
    let mut cache = Cache::read(&text.unwrap_or_default(), today);
    let links = external::links(site, |path| chosen.has(path));
    output::error(&format!("Asking other websites about {} addresses …", links.len()));
    let problems = external::ask(&links, &mut cache, &Web::new(), PAUSE);
    if let Some(file) = file {
        kept::write(&file, &cache.text()).map_err(|error| Fatal::io("write", &file, &error))?;
    }
    Ok(check::judge_more(site, problems))
}

fn print(format: CheckFormat, report: &Report, site: Option<&Site>, chosen: &Chosen) {
    let letter = |form: Form| {
        let review = match site {
            Some(site) => review(site, report, |path| chosen.has(path)),
            None => unreadable(report),
        };
        output::line(review.render(form).trim_end());
    };
    match format {
        CheckFormat::Human => output::report(report, Format::Human),
        CheckFormat::Short => output::report(report, Format::Short),
        CheckFormat::Json => output::report(report, Format::Json),
        CheckFormat::Github => output::report(report, Format::Github),
        CheckFormat::Sarif => output::line(sarif(report, &rules()).trim_end()),
        CheckFormat::Markdown => letter(Form::Markdown),
        CheckFormat::Html => letter(Form::Html),
        CheckFormat::Lines => letter(Form::Lines),
    }
}

/// All rules as SARIF wants them.
fn rules() -> Vec<RuleText<'static>> {
    let rule = |rule: &'static check::Rule| RuleText {
        id: rule.id,
        title: rule.title(),
        group: rule.group.id(),
        text: rule.text(),
        level: rule.level,
    };
    check::all().map(rule).collect()
}

fn summary(files: usize, all: &Report, new: &Report) -> String {
    let of = if files == 1 { "1 file".to_owned() } else { format!("{files} files") };
    let known = all.iter().count() - new.iter().count();
    let mut text = format!("Checked {of}: {}.", new.tally());
    if known > 0 {
        text.push_str(&format!(" {known} more are in the baseline."));
    }
    if new.count(Severity::Error) + new.count(Severity::Warning) + new.count(Severity::Advice) > 0 {
        text.push_str(" `local-offer explain RULE` says more about a rule.");
    }
    text
}
