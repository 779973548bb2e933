//! The style sheets that a site uses: the entry and what it imports, checked before they are put together.
//!
//! In: the theme's files and the name of the entry. Out: [`Sheets`]: each with its imports and addresses resolved to files of the
//! theme, or diagnostics. Nothing leads out of the theme's folder or to the web.

use std::collections::BTreeMap;

use lightningcss::rules::Location;

use super::files::Files;
use super::scan::Scan;
use crate::diagnostic::{Diagnostic, Place, RuleId, one_of};
use crate::source::{Located, Source, SourcePath};

const IMPORT: RuleId = RuleId("css-import");
const URL: RuleId = RuleId("css-url");
const NESTING: RuleId = RuleId("css-nesting");
const TOO_LARGE: RuleId = RuleId("css-too-large");

/// Every reader downloads all of it before the first word is shown.
const MOST_BYTES: usize = 256 << 10;
/// More flaws than this tell nobody more.
const ENOUGH: usize = 50;
const MOST_SHEETS: usize = 64;
const MOST_IMPORTS: usize = 200;

/// What a style sheet may load besides other style sheets.
const PICTURES_AND_FONTS: [&str; 9] =
    [".svg", ".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".woff2", ".woff"];

/// One style sheet.
#[derive(Debug)]
pub(super) struct Sheet {
    /// Its text.
    pub(super) source: Source,
    /// Files that it loads, by their path inside the theme, each with the place of the address.
    pub(super) loads: Vec<Located<String>>,
    /// Names that it gives to values, with the place of the name.
    pub(super) names: Vec<Located<String>>,
}

/// All style sheets that a site uses, by their path inside the theme.
#[derive(Debug, Default)]
pub(super) struct Sheets {
    by_path: BTreeMap<String, Sheet>,
}

impl Sheets {
    /// Follows the imports from the entry. What is wrong with them goes to `out`.
    pub(super) fn gather(files: &Files, entry: &str, out: &mut Vec<Diagnostic>) -> Self {
        let mut flaws = Vec::new();
        let mut walk =
            Walk { files, out: &mut flaws, sheets: Self::default(), path: Vec::new(), imports: 0, bytes: 0 };
        walk.run(entry);
        let sheets = walk.sheets;
        out.append(&mut flaws);
        sheets
    }

    /// A style sheet.
    pub(super) fn get(&self, inner: &str) -> Option<&Sheet> {
        self.by_path.get(inner)
    }

    /// All of them, in the order of their paths.
    pub(super) fn iter(&self) -> impl Iterator<Item = (&str, &Sheet)> {
        self.by_path.iter().map(|(path, sheet)| (path.as_str(), sheet))
    }
}

/// Where an address leads, seen from a file of the theme. None when it leaves the theme's folder.
pub(super) fn resolve(from: &str, address: &str) -> Option<String> {
    let found = SourcePath::new(from)?.join(address)?;
    (!address.contains(':')).then(|| found.as_str().to_owned())
}

/// Where rules of the bundled sheet came from.
pub(super) struct Places<'a> {
    /// The sheets.
    pub(super) sheets: &'a Sheets,
    /// The path of each, by the index that rules have.
    pub(super) sources: Vec<String>,
}

impl Places<'_> {
    /// Where a rule sets a name.
    pub(super) fn of(&self, rule: Location, name: &str) -> Place {
        let path = usize::try_from(rule.source_index).ok().and_then(|index| self.sources.get(index));
        let Some(sheet) = path.and_then(|path| self.sheets.get(path)) else {
            return Place::file(&SourcePath::top());
        };
        let start = offset(sheet.source.text(), rule.line, rule.column);
        let Some(name) = sheet.names.iter().find(|found| found.start >= start && found.value == name) else {
            return Place::new(&sheet.source, start..start);
        };
        let rest = &sheet.source.text()[name.start..];
        let length = rest.find([';', '}', '\n']).unwrap_or(rest.len());
        Place::new(&sheet.source, name.start..name.start + length)
    }
}

/// The byte at a line counted from 0 and a column counted from 1, in UTF-16 units as parsers of CSS count.
pub(super) fn offset(text: &str, line: u32, column: u32) -> usize {
    let line = usize::try_from(line).unwrap_or(usize::MAX);
    let start: usize = text.split_inclusive('\n').take(line).map(str::len).sum();
    let mut left = usize::try_from(column).unwrap_or(usize::MAX).saturating_sub(1);
    let rest = text[start..].split('\n').next().unwrap_or_default();
    let before = rest.chars().take_while(|c| {
        let fits = left >= c.len_utf16();
        left = left.saturating_sub(c.len_utf16());
        fits
    });
    start + before.map(char::len_utf8).sum::<usize>()
}

/// A sheet whose imports are being followed.
struct Step {
    inner: String,
    imports: std::vec::IntoIter<Located<String>>,
}

struct Walk<'a> {
    files: &'a Files,
    out: &'a mut Vec<Diagnostic>,
    sheets: Sheets,
    /// The way from the entry to the sheet at hand.
    path: Vec<Step>,
    imports: usize,
    bytes: usize,
}

impl Walk<'_> {
    fn run(&mut self, entry: &str) {
        if let Some(source) = self.files.text(entry).cloned() {
            self.enter(entry.to_owned(), source);
        }
        while let Some(step) = self.path.last_mut() {
            let Some(import) = step.imports.next() else {
                self.path.pop();
                continue;
            };
            let from = step.inner.clone();
            self.follow(&from, &import);
        }
    }

    fn follow(&mut self, from: &str, import: &Located<String>) {
        self.imports += 1;
        if self.imports > MOST_IMPORTS || self.sheets.by_path.len() > MOST_SHEETS {
            self.too_many(from, import);
            return;
        }
        match resolve(from, &import.value) {
            None => self.outside(from, import),
            Some(inner) if self.path.iter().any(|step| step.inner == inner) => self.circle(from, import),
            Some(inner) if self.sheets.by_path.contains_key(&inner) => {}
            Some(inner) => match self.files.text(&inner).filter(|_| inner.ends_with(".css")).cloned() {
                Some(source) => self.enter(inner, source),
                None => self.not_there(from, import, &inner),
            },
        }
    }

    fn enter(&mut self, inner: String, source: Source) {
        self.bytes += source.text().len();
        if self.bytes > MOST_BYTES {
            self.out.push(too_large(&source));
            self.path.clear();
            return;
        }
        let scan = Scan::new(source.text());
        if let Some(at) = scan.too_deep {
            self.out.push(too_deep(&source, at));
            return;
        }
        let loads = scan.urls.into_iter().filter_map(|url| self.loaded(&inner, &source, url)).collect();
        self.sheets.by_path.insert(inner.clone(), Sheet { source, loads, names: scan.names });
        self.path.push(Step { inner, imports: scan.imports.into_iter() });
    }

    /// The file that an address names; none for a part of the page itself (`#shadow`).
    fn loaded(&mut self, inner: &str, source: &Source, url: Located<String>) -> Option<Located<String>> {
        if url.value.starts_with('#') || self.out.len() > ENOUGH {
            return None;
        }
        let file = resolve(inner, &url.value);
        let known = file.filter(|file| PICTURES_AND_FONTS.iter().any(|ending| file.ends_with(ending)));
        match known {
            Some(file) if self.files.names().any(|name| name == file) => Some(Located::new(file, url.span())),
            Some(file) => {
                let files =
                    self.files.names().filter(|name| PICTURES_AND_FONTS.iter().any(|e| name.ends_with(e)));
                let message = format!("There is no file `{file}` in the theme.");
                let place = Place::new(source, url.span());
                self.out.push(
                    Diagnostic::error(URL, place, message)
                        .why("A picture or font that is not there makes readers wait for nothing.")
                        .help(one_of(&file, files)),
                );
                None
            }
            None => {
                self.out.push(not_from_here(source, &url));
                None
            }
        }
    }

    fn import_error(&mut self, from: &str, import: &Located<String>, message: String, help: String) {
        let Some(sheet) = self.sheets.by_path.get(from) else { return };
        let place = Place::new(&sheet.source, import.span());
        self.out.push(
            Diagnostic::error(IMPORT, place, message)
                .why("The style sheets are put together into one file, so each has to be in the theme.")
                .help(help),
        );
    }

    fn outside(&mut self, from: &str, import: &Located<String>) {
        let message = format!("`{}` is not a style sheet of this theme.", shorten(&import.value));
        let help = "Copy the style sheet into the theme and import the copy.".to_owned();
        self.import_error(from, import, message, help);
    }

    fn not_there(&mut self, from: &str, import: &Located<String>, inner: &str) {
        let sheets = self.files.names().filter(|name| name.ends_with(".css"));
        let help = one_of(inner, sheets);
        self.import_error(
            from,
            import,
            format!("There is no style sheet `{}` in the theme.", shorten(inner)),
            help,
        );
    }

    fn circle(&mut self, from: &str, import: &Located<String>) {
        let message = format!(
            "`{}` imports this style sheet itself, so the imports go round in a circle.",
            shorten(&import.value)
        );
        self.import_error(from, import, message, "Take one of the imports out.".to_owned());
    }

    fn too_many(&mut self, from: &str, import: &Located<String>) {
        let message = format!("There are more than {MOST_SHEETS} style sheets or {MOST_IMPORTS} imports.");
        self.import_error(from, import, message, "Put some of them together.".to_owned());
        self.path.clear();
    }
}

fn shorten(text: &str) -> String {
    text.chars().take(80).flat_map(char::escape_debug).collect()
}

fn too_large(source: &Source) -> Diagnostic {
    let message = format!("The style sheets together are larger than {} KiB.", MOST_BYTES >> 10);
    Diagnostic::error(TOO_LARGE, Place::file(source.path()), message)
        .why("Every reader downloads all of it before the first word is shown.")
        .help("Keep what the pages use. A good theme needs less than a tenth of that.")
}

fn too_deep(source: &Source, at: usize) -> Diagnostic {
    Diagnostic::error(NESTING, Place::new(source, at..at + 1), "Brackets are nested too deep here.")
        .why("A style sheet like that cannot be read.")
        .help("Look for a bracket that is never closed.")
}

fn not_from_here(source: &Source, url: &Located<String>) -> Diagnostic {
    let message = format!("`{}` is not a picture or font of this theme.", shorten(&url.value));
    Diagnostic::error(URL, Place::new(source, url.span()), message)
        .why("Pages load nothing from elsewhere, so that nobody can follow what readers look at.")
        .help("Put the picture or font into the theme and write the path to it, seen from this style sheet.")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::theme::testing::theme_files;

    fn found(files: &[(&str, &str)]) -> (Vec<String>, Vec<String>) {
        let files = theme_files(files);
        let mut out = Vec::new();
        let sheets = Sheets::gather(&files, "css/site.css", &mut out);
        let paths = sheets.iter().map(|(path, _)| path.to_owned()).collect();
        let shown =
            |d: &Diagnostic| format!("{} {}:{} {}", d.rule.0, d.place.path, d.place.start.line, d.message);
        (paths, out.iter().map(shown).collect())
    }

    #[test]
    fn imports_are_followed_inside_the_theme() {
        let (paths, problems) = found(&[
            ("css/site.css", "@import 'parts/a.css';@import url(../b.css);"),
            ("css/parts/a.css", "@import 'c.css';"),
            ("css/parts/c.css", "a{mask:url(#x);background:url(../../art/d.svg)}"),
            ("b.css", "@import 'css/parts/c.css';"),
            ("art/d.svg", "<svg/>"),
            ("css/unused.css", "@import 'nowhere.css';"),
        ]);
        assert_eq!(paths, ["b.css", "css/parts/a.css", "css/parts/c.css", "css/site.css"]);
        assert_eq!(problems, Vec::<String>::new());
    }

    #[test]
    fn nothing_leads_out_of_the_theme() {
        for bad in [
            "@import 'https://example.org/a.css';",
            "@import url(//example.org/a.css);",
            "@import '/css/a.css';",
            "@import '../../other/a.css';",
            "@import '../../../../etc/passwd';",
            "@import 'a.txt';",
            "@import '';",
            "@import 'none.css';",
            "@import 'data:text/css,a{}';",
            "@import 'site.css';",
            "@import '..\\\\a.css';",
        ] {
            let (paths, problems) = found(&[("css/site.css", bad), ("css/a.txt", "")]);
            assert_eq!(paths, ["css/site.css"], "{bad}");
            assert!(
                problems.len() == 1 && problems[0].starts_with("css-import themes/sea/css/site.css:1"),
                "{bad} {problems:?}"
            );
        }
        for bad in [
            "https://a.example/b.png",
            "//a.example/b.png",
            "/b.png",
            "../../b.png",
            "data:image/png,x",
            "a.css",
            "b.png",
            "",
            "b.php",
        ] {
            let (_, problems) =
                found(&[("css/site.css", &format!("\n.a{{background:url(\"{bad}\")}}")), ("css/a.css", "")]);
            assert!(
                problems.len() == 1 && problems[0].starts_with("css-url themes/sea/css/site.css:2"),
                "{bad} {problems:?}"
            );
        }
    }

    #[test]
    fn circles_and_crowds_end() {
        let (_, problems) =
            found(&[("css/site.css", "@import 'a.css';"), ("css/a.css", "\n@import 'site.css';")]);
        assert!(
            problems[0].starts_with("css-import themes/sea/css/a.css:2 `site.css` imports this"),
            "{problems:?}"
        );
        let chain: Vec<(String, String)> =
            (0..500).map(|n| (format!("css/{n}.css"), format!("@import '{}.css';", n + 1))).collect();
        let mut files: Vec<(&str, &str)> =
            chain.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
        files.push(("css/site.css", "@import '0.css';"));
        let (paths, problems) = found(&files);
        assert!(
            paths.len() <= MOST_SHEETS + 1 && problems.len() == 1 && problems[0].contains("more than"),
            "{problems:?}"
        );
        let many = "@import 'a.css';".repeat(10_000);
        let (_, problems) = found(&[("css/site.css", &many), ("css/a.css", "")]);
        assert_eq!(problems.len(), 1);
    }

    #[test]
    fn what_is_too_large_or_too_deep_is_refused() {
        let large = "a{color:red}".repeat(30_000);
        let (_, problems) = found(&[("css/site.css", &large)]);
        assert!(problems[0].starts_with("css-too-large"), "{problems:?}");
        let (_, problems) = found(&[("css/site.css", &format!("\n\n{}", "a{".repeat(5000)))]);
        assert!(problems[0].starts_with("css-nesting themes/sea/css/site.css:3"), "{problems:?}");
    }
}
