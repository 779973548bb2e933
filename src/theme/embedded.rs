//! The copy of the default theme inside this program, so that a council can begin with nothing but pages.
//!
//! The list is written by hand, because the compiler then knows which files to watch. A test compares it with the folder.

macro_rules! files {
    ($($path:literal),* $(,)?) => {
        /// Path inside the theme and text of each file.
        pub(super) const FILES: &[(&str, &str)] =
            &[$(($path, include_str!(concat!("../../themes/default/", $path)))),*];
    };
}

files![
    "css/base.css",
    "css/components/actions.css",
    "css/components/banner.css",
    "css/components/card.css",
    "css/components/choice.css",
    "css/components/contact.css",
    "css/components/facts.css",
    "css/components/lists.css",
    "css/components/notice.css",
    "css/components/panel.css",
    "css/components/prose.css",
    "css/components/scene.css",
    "css/components/tags.css",
    "css/components/ways.css",
    "css/forced-colors.css",
    "css/layout.css",
    "css/print.css",
    "css/site.css",
    "css/tokens-print.css",
    "css/tokens.css",
    "icons/site.svg",
    "strings/en.facts.ftl",
    "strings/en.ftl",
    "templates/404.html",
    "templates/a-z.html",
    "templates/accessibility.html",
    "templates/base.html",
    "templates/browse.html",
    "templates/components/card.html",
    "templates/components/choice.html",
    "templates/components/contact.html",
    "templates/components/facts.html",
    "templates/components/icon.html",
    "templates/components/issue.html",
    "templates/components/law.html",
    "templates/components/links.html",
    "templates/components/place.html",
    "templates/components/scene.html",
    "templates/components/service.html",
    "templates/components/site-footer.html",
    "templates/components/site-header.html",
    "templates/components/tags.html",
    "templates/components/trust.html",
    "templates/components/urgent.html",
    "templates/credits.html",
    "templates/event.html",
    "templates/guide.html",
    "templates/help.html",
    "templates/home.html",
    "templates/law.html",
    "templates/list.html",
    "templates/news.html",
    "templates/redirect.html",
    "templates/service.html",
    "templates/site-map.html",
    "templates/words.html",
    "theme.toml",
];

#[cfg(test)]
mod tests {
    use super::FILES;
    use crate::source::{Limits, read};
    use std::path::Path;

    #[test]
    fn the_list_is_the_folder() {
        let top = Path::new(env!("CARGO_MANIFEST_DIR"));
        let tree = read(top, "themes/default", &[""], Limits::default()).expect("the folder");
        let folder: Vec<&str> =
            tree.texts.iter().map(|source| &source.path().as_str()["themes/default/".len()..]).collect();
        let mut listed: Vec<&str> = FILES.iter().map(|(name, _)| *name).collect();
        listed.sort_unstable();
        assert_eq!(listed, folder, "bring the list in src/theme/embedded.rs up to date");
    }
}
