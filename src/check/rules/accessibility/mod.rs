//! Whether everybody can use a page.

rules! {
    all_capitals,
    ambiguous_link_text,
    animated_picture,
    bare_url,
    bold_as_heading,
    colour_only_direction,
    emoji_as_bullet,
    empty_list_item,
    file_name_as_alt,
    film_without_captions,
    film_without_transcript,
    long_alt,
    long_italics,
    missing_alt,
    place_only_direction,
    redundant_alt,
    repeated_heading,
    repeated_link,
    table_without_headers,
    text_in_picture,
    unmarked_language,
}

mod direction;
mod latin;

use super::prelude::{Fact, File, Place};
use crate::content::Film;

/// Films of the page with the places of their titles. Versions have none of their own.
fn films<'f>(file: &'f File<'_>) -> impl Iterator<Item = (&'f Film, Place)> {
    let films = file.page.common().films.iter().filter(|_| file.variant.is_none());
    let place = |fact: &Fact| file.place(&fact.prose, 0..fact.prose.text().len());
    films.zip(file.facts_at("films.title")).map(move |(film, title)| (film, place(title)))
}
