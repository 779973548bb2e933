//! Whether everybody can use a page.

rules! {
    ambiguous_link_text,
}
