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

/// What a build found. People who build a site see what should be mended; advice is for those who ask for it with `check`.
pub(super) fn brief(report: &Report, format: Format) {
    match format {
        Format::Human | Format::Short => self::report(&report.without_advice(), format),
        Format::Json | Format::Github => self::report(report, format),
    }
}

/// A report. For programs it is the result; for people it stands beside the result.
pub(super) fn report(report: &Report, format: Format) {
    let text = report.render(format);
    match format {
        Format::Json | Format::Github => line(text.trim_end()),
        _ if report.is_empty() => {}
        Format::Short => error(text.trim_end()),
        // An empty line sets the last problem apart from the summary.
        Format::Human => error(&format!("{}\n", text.trim_end())),
    }
}
