//! The page that somebody means: by its file, by its path in `content/`, or only by its name.

use crate::diagnostic::{Fatal, suggest};
use crate::site::{Page, Site};
use crate::source::SourcePath;

/// Finds the page for `services/x.md`, `content/services/x.md`, `x.md` or `x`.
pub(super) fn page<'s>(site: &'s Site, wanted: &str) -> Result<&'s Page, Fatal> {
    let wanted = wanted.replace('\\', "/");
    let inner = wanted.rsplit_once("content/").map_or(wanted.as_str(), |(_, inner)| inner);
    let inner = inner.trim_start_matches("./").trim_end_matches('/');
    let inner = inner.strip_suffix(".md").unwrap_or(inner);
    let found: Vec<&Page> =
        site.pages().map(|(_, page)| page).filter(|page| is_it(page.document.path(), inner)).collect();
    match found.as_slice() {
        [page] => Ok(page),
        [] => Err(unknown(site, inner)),
        several => {
            let files: Vec<String> = several.iter().map(|page| page.document.path().to_string()).collect();
            Err(Fatal::new(format!(
                "Several pages are called `{inner}`: {}. Write the path of the one you mean.",
                files.join(", ")
            )))
        }
    }
}

/// `services/x` and `x` name `content/services/x.md`; `guides/y` and `y` name `content/guides/y/index.md`.
fn is_it(path: &SourcePath, inner: &str) -> bool {
    let own = path.as_str().strip_prefix("content/").unwrap_or(path.as_str());
    let own = own.strip_suffix(".md").unwrap_or(own);
    let names = [Some(own), own.strip_suffix("/index")];
    names.into_iter().flatten().any(|own| own == inner || own.rsplit('/').next() == Some(inner))
}

fn unknown(site: &Site, inner: &str) -> Fatal {
    let files: Vec<&str> = site.pages().map(|(_, page)| page.document.path().as_str()).collect();
    let inner_of = |file: &&str| file.trim_start_matches("content/").trim_end_matches(".md").to_owned();
    let inners: Vec<String> = files.iter().map(inner_of).collect();
    let names = inners.iter().filter_map(|inner| inner.rsplit('/').next());
    let shown: String = inner.escape_debug().collect();
    let near = suggest(inner, inners.iter().map(String::as_str).chain(names));
    let help = match near {
        Some(near) => format!("Did you mean `{near}`?"),
        None => "Write its file, such as `services/short-breaks.md`.".to_owned(),
    };
    Fatal::new(format!(
        "There is no page `{shown}`. {help} A page with errors is not found either; `local-offer build` shows them."
    ))
}
