//! `local-offer search`: asks the index of a site from the command line, as readers ask it in a browser.

mod golden;
mod show;

use std::io::BufRead as _;
use std::path::PathBuf;

use jiff::civil::Date;
use search_index::{Facet, Index, Request};

use super::{Exit, output, today};
use crate::build::{self, Loaded};
use crate::diagnostic::{Fatal, Format};

/// Search the site as its readers will, or try all searches of content/searches.yaml.
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// What somebody types
    #[arg(required_unless_present_any = ["check", "lines"])]
    words: Vec<String>,
    /// The folder with `content`, `themes` and `local-offer.toml`
    #[arg(long, value_name = "DIR", default_value = ".")]
    source: PathBuf,
    /// What day it is, such as 2026-11-22 [default: SOURCE_DATE_EPOCH, or the clock]
    #[arg(long, value_name = "DATE", value_parser = today::day)]
    today: Option<Date>,
    /// The language to search in, such as pl [default: the main language of the site]
    #[arg(long)]
    lang: Option<String>,
    /// Only pages with this value, such as area=milbury. Can be given several times
    #[arg(long, value_name = "GROUP=VALUE", value_parser = filter)]
    filter: Vec<Facet>,
    /// How many results
    #[arg(long, value_name = "NUMBER", default_value_t = 10, value_parser = clap::value_parser!(u16).range(1..=1000))]
    limit: u16,
    /// Do not mend spelling
    #[arg(long)]
    exactly: bool,
    /// Say why each page was found
    #[arg(long)]
    explain: bool,
    /// Print JSON, for other programs
    #[arg(long)]
    json: bool,
    /// Try all searches of content/searches.yaml, and say which do not find their pages
    #[arg(long, conflicts_with_all = ["words", "filter", "lang", "explain", "exactly"])]
    check: bool,
    /// Read searches from standard input, one on each line, and print a line of JSON for each
    #[arg(long, conflicts_with_all = ["words", "check", "explain", "json"])]
    lines: bool,
}

fn filter(text: &str) -> Result<Facet, String> {
    match text.split_once('=') {
        Some((group, value)) if !group.is_empty() && !value.is_empty() => {
            Ok(Facet { group: group.to_owned(), value: value.to_owned() })
        }
        _ => Err("write the group, `=` and the value, such as area=milbury".to_owned()),
    }
}

pub(super) fn run(arguments: &Arguments) -> Result<Exit, Fatal> {
    let today = today::today(arguments.today)?;
    let request = build::Request { source: arguments.source.clone(), drafts: false, today };
    let loaded = match build::load(&request)? {
        Ok(loaded) => loaded,
        Err(report) => {
            output::brief(&report, Format::Human);
            return Ok(Exit::Problems);
        }
    };
    if arguments.check {
        return golden::check(&loaded, arguments.json);
    }
    let Some(index) = build::searchable(&loaded, arguments.lang.as_deref())? else {
        output::error(&unknown_language(&loaded, arguments.lang.as_deref().unwrap_or_default()));
        return Ok(Exit::Usage);
    };
    if let Some(problem) = unknown_filter(&index, &arguments.filter) {
        output::error(&problem);
        return Ok(Exit::Usage);
    }
    if arguments.lines {
        return lines(&index, arguments);
    }
    let request = arguments.request(arguments.words.join(" "));
    let answer = index.search(&request).map_err(|error| Fatal::new(error.to_string()))?;
    if arguments.json {
        output::line(&format!("{:#}", show::json(&request, &answer)));
    } else {
        output::line(show::people(&index, &request, &answer, arguments.explain).trim_end());
    }
    Ok(Exit::Clean)
}

impl Arguments {
    fn request(&self, query: String) -> Request {
        let (filters, size) = (self.filter.clone(), usize::from(self.limit));
        Request { query, filters, size, exactly: self.exactly }
    }
}

/// One line of JSON for each line of input.
fn lines(index: &Index, arguments: &Arguments) -> Result<Exit, Fatal> {
    for line in std::io::stdin().lock().split(b'\n') {
        let line = line.map_err(|error| Fatal::new(format!("The searches cannot be read: {error}.")))?;
        let request = arguments.request(String::from_utf8_lossy(&line).trim_end_matches('\r').to_owned());
        let answer = index.search(&request).map_err(|error| Fatal::new(error.to_string()))?;
        output::line(&show::json(&request, &answer).to_string());
    }
    Ok(Exit::Clean)
}

fn unknown_language(loaded: &Loaded, lang: &str) -> String {
    let all: Vec<&str> = loaded.site.file.languages.iter().map(String::as_str).collect();
    format!("error: The site has no pages in `{lang}`. It has: {}.", all.join(", "))
}

fn unknown_filter(index: &Index, filters: &[Facet]) -> Option<String> {
    let groups = index.facets();
    let problem = |filter: &Facet| {
        let Some(group) = groups.iter().find(|group| group.name == filter.group) else {
            let names: Vec<&str> = groups.iter().map(|group| group.name.as_str()).collect();
            return Some(format!(
                "error: There is no filter `{}`. There are: {}.",
                filter.group,
                names.join(", ")
            ));
        };
        let has = group.values.iter().any(|(value, _)| *value == filter.value);
        let values: Vec<&str> = group.values.iter().map(|(value, _)| value.as_str()).collect();
        (!has).then(|| {
            format!(
                "error: `{}` has no value `{}`. It has: {}.",
                filter.group,
                filter.value,
                values.join(", ")
            )
        })
    };
    filters.iter().find_map(problem)
}
