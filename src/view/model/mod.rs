//! The shapes that templates see. Every template gets one value: `shell` (what all pages share) and `page` (its own facts).
//! Everything is ready to print: dates, ages and amounts are words already; addresses are relative to the page.
//! Fields that end in `_html` are HTML that this program made; everything else is plain text, escaped by the template engine.

mod about;
mod easy;
mod forms;
mod languages;
mod lists;
mod offline;
mod pages;
mod parts;
mod reports;
mod search;
mod shell;

pub use about::*;
pub use easy::*;
pub use forms::*;
pub use languages::*;
pub use lists::*;
pub use offline::*;
pub use pages::*;
pub use parts::*;
pub use reports::*;
pub use search::*;
pub use shell::*;
