//! Words as one value of YAML, whatever is in them.

/// Words that YAML, or what reads it elsewhere, takes for something else than words.
const NOT_WORDS: &[&str] =
    &["true", "false", "yes", "no", "on", "off", "y", "n", "null", "nan", "inf", "infinity"];

/// Words as they can stand after a key. Plain when that is safe for every reader of YAML, otherwise in double quotation marks.
///
/// The words are on one line and hold no hidden characters. A string of JSON is one of YAML too: YAML 1.2, section 1.3.
pub(super) fn value(words: &str) -> String {
    if is_plain(words) { words.to_owned() } else { serde_json::Value::from(words).to_string() }
}

fn is_plain(words: &str) -> bool {
    let safe = |c: char| {
        c.is_alphanumeric()
            || matches!(c, ' ' | '.' | ',' | '-' | '\'' | '’' | '(' | ')' | '/' | '?' | '!' | '–' | '&')
    };
    let taken = NOT_WORDS.iter().any(|word| word.eq_ignore_ascii_case(words));
    words.starts_with(char::is_alphabetic) && !words.ends_with(' ') && words.chars().all(safe) && !taken
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn read(value: &str) -> String {
        let yaml = format!("title: {value}\nnext: x\n");
        let read: std::collections::BTreeMap<String, String> =
            serde_saphyr::from_str(&yaml).unwrap_or_else(|error| panic!("{yaml}: {error}"));
        assert_eq!(read.len(), 2, "{yaml}");
        read["title"].clone()
    }

    #[test]
    fn plain_words_stay_plain_and_others_are_quoted() {
        assert_eq!(value("Short breaks (for 5–16), d'accord?"), "Short breaks (for 5–16), d'accord?");
        for odd in [
            "a: b", "a #b", "- a", "[x]", "{x}", "\"", "'", "\\", "true", "NO", "12", "1e3", "~", "null",
            "&a", "*a", "!a", "%a", "@a", "`a`", "a:", "> a", "| a", "? a", "---", "...", "=",
        ] {
            let value = value(odd);
            assert!(value.starts_with('"'), "{value}");
            assert_eq!(read(&value), odd);
        }
    }

    proptest! {
        #[test]
        fn any_words_are_read_as_they_were_written(words in "\\PC{0,60}") {
            let words = super::super::name::one_line(&words).expect("short words");
            prop_assert_eq!(read(&value(&words)), words);
        }
    }
}
