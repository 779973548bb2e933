//! `local-offer serve`

use std::path::PathBuf;
use std::time::Instant;

use jiff::civil::Date;

use super::{Exit, output, today};
use crate::build::{self, Request};
use crate::diagnostic::{Fatal, Format, Report};
use crate::preview::{Files, Server};

/// Build the website in memory and show it to the browser of this computer.
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// The folder with `content`, `themes` and `local-offer.toml`
    #[arg(long, value_name = "DIR", default_value = ".")]
    source: PathBuf,
    /// The port; 0 takes any that is free
    #[arg(long, default_value_t = 4000)]
    port: u16,
    /// Show drafts too
    #[arg(long)]
    drafts: bool,
    /// How problems are printed
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    /// What day it is, such as 2026-11-22 [default: SOURCE_DATE_EPOCH, or the clock]
    #[arg(long, value_name = "DATE", value_parser = today::day)]
    today: Option<Date>,
}

pub(super) fn run(arguments: &Arguments) -> Result<Exit, Fatal> {
    let started = Instant::now();
    let server = Server::bind(arguments.port)?;
    let today = today::today(arguments.today)?;
    let request = Request { source: arguments.source.clone(), today, drafts: arguments.drafts };
    let loaded = match build::load(&request)? {
        Ok(loaded) => loaded,
        Err(report) => {
            output::brief(&report, arguments.format);
            output::error(&format!(
                "There is nothing to show: {}. Every page depends on what is wrong.",
                report.tally()
            ));
            return Ok(Exit::Problems);
        }
    };
    let (files, pages, problems) = Files::make(&loaded)?;
    let report = Report::new(loaded.diagnostics.into_iter().chain(problems));
    output::brief(&report, arguments.format);
    output::line(&format!(
        "Built {pages} pages in {:.2} s, with {}.",
        started.elapsed().as_secs_f64(),
        report.tally()
    ));
    output::line(&format!("Open {} in your browser. Press Ctrl+C to stop.", server.url()));
    server.run(files)?;
    Ok(Exit::Clean)
}
