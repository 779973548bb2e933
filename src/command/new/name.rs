//! Titles and the names of files made from them.

use crate::markdown;
use crate::source::{is_device, is_hidden};

/// More than any title or fact needs.
const LONGEST: usize = 500;

/// Words on one line, without characters that nobody can see. An error says what to do when they are too long.
pub(super) fn one_line(text: &str) -> Result<String, &'static str> {
    if text.len() > LONGEST {
        return Err("Write something shorter. You can add more in the file.");
    }
    Ok(seen(text))
}

/// Words on one line, without characters that nobody can see.
pub(super) fn seen(text: &str) -> String {
    let plain = text.replace(is_hidden, " ");
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The name of the file: lower-case Latin letters, digits and hyphens, and none that Windows keeps for itself. None when the words hold no letter and no digit.
pub(super) fn of_file(words: &str) -> Option<String> {
    let latin = deunicode::deunicode_with_tofu(words, " ");
    let has_letters = latin.chars().any(|c| c.is_ascii_alphanumeric());
    let name = has_letters.then(|| markdown::slug(&latin))?;
    Some(if is_device(&name) { format!("about-{name}") } else { name })
}

/// The title that goes with a name on the command line: `sleep-clinic` is "Sleep clinic", and other words stay as they are.
pub(super) fn title_of(name: &str) -> String {
    let is_a_file_name = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    let name = name.strip_suffix(".md").unwrap_or(name);
    if !name.chars().all(is_a_file_name) {
        return name.to_owned();
    }
    let words = name.split('-').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
    let mut chars = words.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_become_names_of_files() {
        let name = |title: &str| of_file(title);
        assert_eq!(name("Café für Eltern").as_deref(), Some("cafe-fur-eltern"));
        assert_eq!(name("Parents’ & carers' group").as_deref(), Some("parents-carers-group"));
        assert_eq!(name("Łódź, 16–25").as_deref(), Some("lodz-16-25"));
        assert_eq!(name("استراحة").map(|name| name.is_ascii()), Some(true));
        assert_eq!(name("Con").as_deref(), Some("about-con"));
        assert_eq!(name("../../etc/passwd").as_deref(), Some("etc-passwd"));
        assert_eq!(name("x".repeat(400).as_str()).map(|name| name.len()), Some(60));
        for empty in ["", "  ", "../..", "?!", "\u{202e}\u{0}", "---"] {
            assert_eq!(name(empty), None, "{empty:?}");
        }
    }

    #[test]
    fn names_of_files_become_titles() {
        assert_eq!(title_of("sleep-clinic"), "Sleep clinic");
        assert_eq!(title_of("sleep-clinic.md"), "Sleep clinic");
        assert_eq!(title_of("Sleep clinic: from 5"), "Sleep clinic: from 5");
        assert_eq!(title_of("-"), "");
    }

    #[test]
    fn what_nobody_can_see_is_taken_out() {
        assert_eq!(one_line(" a\nb\u{0}\u{202e}\tc ").as_deref(), Ok("a b c"));
        assert!(one_line(&"x".repeat(LONGEST + 1)).is_err());
    }
}
