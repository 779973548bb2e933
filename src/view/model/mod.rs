//! The shapes that templates see. Every template gets one value: `shell` (what all pages share) and `page` (its own facts).
//! Everything is ready to print: dates, ages and amounts are words already; addresses are relative to the page.
//! Fields that end in `_html` are HTML that this program made; everything else is plain text, escaped by the template engine.

mod about;
mod lists;
mod pages;
mod parts;
mod shell;

pub use about::*;
pub use lists::*;
pub use pages::*;
pub use parts::*;
pub use shell::*;
