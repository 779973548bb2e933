//! The site in other programs' formats: a news feed, calendars, tables, a map for search engines.
//!
//! In: small plain structs that name full addresses, so the settings must say where the site lives. Out: the text of one file.
//! All functions are pure: no clock, no files; the same input always gives the same text. Whatever an author wrote stays text.

pub mod atom;
pub mod calendar;
pub mod csv;
pub mod hosting;
mod plain;
pub mod security_txt;
pub mod sitemap;
mod xml;
