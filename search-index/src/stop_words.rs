//! Words so common that they never decide what a search finds. Small lists of our own: question words, pronouns, little words.

use crate::analysis::primary;

/// The stop words of a language, folded, with spaces between them; empty for a language that has no list here.
pub(crate) fn stop_words(language: &str) -> &'static str {
    match primary(language) {
        "en" => ENGLISH,
        "pl" => POLISH,
        "ar" => ARABIC,
        "so" => SOMALI,
        "ur" => URDU,
        _ => "",
    }
}

const ENGLISH: &str = "a about am an and any are as at be been but by can cant could did do does doesnt dont for from get gets getting \
     got had has have having he her him his how i if im in into is it its ive just me my no not of on or our s shall she should so some t \
     than that the their them then there theres these they this those to too us was we were what when where which who why will wont with \
     would you your";

const POLISH: &str = "a aby albo ale bo byc co czy dla do gdzie i ich ile jak jako je jego jej jest ktora ktore ktory ma moj moja moje moze na nad \
     nie o od oraz po pod przez sa sie ta tak te tego tej to tu u w we z za ze";

const ARABIC: &str = "في من على الى عن ان هذا هذه ذلك التي الذي مع او ما هل كيف هو هي كل قد لا يا ثم و";

const SOMALI: &str = "iyo ka ku u oo ah ama in la si uu ay waa waxa soo ee ay ma leh aad loo lagu";

const URDU: &str = "کے کی کا میں سے اور ہے ہیں کو پر یہ وہ کیا نے ہو بھی تو اس ان یا کہ ایک جو";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::fold;

    #[test]
    fn lists_are_folded() {
        for language in ["en", "pl", "ar", "so", "ur"] {
            assert_eq!(fold(stop_words(language)), stop_words(language), "{language}");
        }
    }
}
