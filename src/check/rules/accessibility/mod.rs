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

use super::prelude::{File, Place};

/// Where a film of the page is named. `at` counts the films from 0.
fn film_place(file: &File<'_>, at: usize) -> Place {
    let title = file.facts_at("films.title").nth(at);
    title.map_or_else(
        || file.fact_place("films"),
        |title| file.place(&title.prose, 0..title.prose.text().len()),
    )
}
