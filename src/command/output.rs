//! What the commands print; nothing else in the library prints. Colours are kept on terminals that show them and left out elsewhere.

use std::io::Write;

use crate::diagnostic::{Format, Report};

/// A line of the result.
pub(super) fn line(text: &str) {
    say(anstream::stdout(), text);
}

/// A whole file as the result, with the ends of lines that it has.
pub(super) fn file(bytes: &[u8]) {
    let mut to = anstream::stdout();
    drop(to.write_all(bytes).and_then(|()| to.flush()));
}

/// A line beside the result: progress, problems.
pub(super) fn error(text: &str) {
    say(anstream::stderr(), text);
}

/// When nobody reads any more, as after `| head`, there is nobody to tell.
fn say(mut to: impl Write, text: &str) {
    drop(writeln!(to, "{text}"));
}

/// Problems that a build prints for people. Who has more of them needs the list of `check`.
const ENOUGH: usize = 100;

/// What a build found. People who build a site see what should be mended; advice is for those who ask for it with `check`.
/// Returns what was said.
pub(super) fn brief(report: &Report, format: Format) -> String {
    let said = match format {
        Format::Human | Format::Short => some(report, format),
        Format::Json | Format::Github => text(report, format),
    };
    again(&said, format);
    said
}

/// The worst problems, and how many more there are.
fn some(report: &Report, format: Format) -> String {
    let (first, more) = report.without_advice().worst(ENOUGH);
    let said = text(&first, format);
    if more == 0 {
        return said;
    }
    format!("{said}\nThere are {more} more problems. `local-offer check` shows all of them.\n")
}

/// A report. For programs it is the result; for people it stands beside the result.
pub(super) fn report(report: &Report, format: Format) {
    again(&text(report, format), format);
}

fn text(report: &Report, format: Format) -> String {
    let is_silent = report.is_empty() && matches!(format, Format::Human | Format::Short);
    if is_silent { String::new() } else { report.render(format) }
}

/// What was made of a report, as it is printed.
pub(super) fn again(text: &str, format: Format) {
    match format {
        Format::Json | Format::Github => line(text.trim_end()),
        _ if text.is_empty() => {}
        Format::Short => error(text.trim_end()),
        // An empty line sets the last problem apart from the summary.
        Format::Human => error(&format!("{}\n", text.trim_end())),
    }
}
