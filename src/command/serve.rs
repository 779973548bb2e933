//! `local-offer serve`

use std::path::PathBuf;
use std::time::Instant;

use jiff::civil::Date;

use super::{Exit, output, today};
use crate::build::Request;
use crate::diagnostic::{Fatal, Format, Report};
use crate::preview::{Engine, News, Server};

/// Show the website in the browser of this computer, and show it anew when its files change.
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// The folder with `content`, `themes` and `local-offer.toml`
    #[arg(long, value_name = "DIR", default_value = ".")]
    source: PathBuf,
    /// The port; 0 takes any that is free
    #[arg(long, default_value_t = 4000)]
    port: u16,
    /// Let others in your network see it, at this address of your computer, such as 0.0.0.0 for all addresses
    #[arg(long, value_name = "ADDRESS")]
    host: Option<String>,
    /// Open it in the browser
    #[arg(long)]
    open: bool,
    /// Show drafts too
    #[arg(long)]
    drafts: bool,
    /// Compare files every now and then, for folders whose system does not tell when one changes
    #[arg(long)]
    poll: bool,
    /// The address that opens a file in your editor
    #[arg(long, value_name = "ADDRESS", default_value = "vscode://file/{path}:{line}:{column}")]
    editor: String,
    /// How problems are printed
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    /// What day it is, such as 2026-11-22 [default: SOURCE_DATE_EPOCH, or the clock]
    #[arg(long, value_name = "DATE", value_parser = today::day)]
    today: Option<Date>,
}

pub(super) fn run(arguments: &Arguments) -> Result<Exit, Fatal> {
    let started = Instant::now();
    let server = Server::bind(arguments.host.as_deref(), arguments.port)?;
    let today = today::today(arguments.today)?;
    let request = Request { source: arguments.source.clone(), today, drafts: arguments.drafts };
    let (engine, news) = Engine::start(request, arguments.poll, &arguments.editor)?;
    let teller = Teller { format: arguments.format };
    output::line(&format!("Read {} pages in {:.2} s.", engine.pages(), started.elapsed().as_secs_f64()));
    news.into_iter().for_each(|news| teller.tell(news));
    let url = server.url();
    output::line(&format!("Open {url} in your browser. Press Ctrl+C to stop."));
    if arguments.open && opener::open_browser(&url).is_err() {
        output::error("Your browser could not be opened. Open the address yourself.");
    }
    server.run(engine, move |news| teller.tell(news))?;
    Ok(Exit::Clean)
}

/// Tells the terminal what happens, each thing once.
struct Teller {
    format: Format,
}

impl Teller {
    fn tell(&self, news: News) {
        match news {
            News::Looked(files, time) => {
                let files = if files == 1 { "1 file".to_owned() } else { format!("{files} files") };
                output::line(&format!("Looked at {files} again, in {} ms.", time.as_millis()));
            }
            News::Checked(new, gone, all) => {
                self.problems(&new);
                if gone > 0 {
                    output::line(&format!("Mended: {gone}."));
                }
                if gone > 0 || !new.is_empty() {
                    output::line(&format!("On the whole site: {}.", all));
                }
            }
            News::Broken(report) => {
                self.problems(&report);
                output::error("There is nothing to show until this is put right. Every page depends on it.");
            }
            News::Trouble(words) => output::error(&words),
        }
    }

    /// Once the preview runs, one line is enough for each: the panel in the browser has the rest.
    fn problems(&self, report: &Report) {
        let format = if self.format == Format::Human { Format::Short } else { self.format };
        output::brief(report, format);
    }
}
