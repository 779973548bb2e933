//! `local-offer` compiles Markdown pages into a council's Local Offer.
//!
//! Work flows in one direction, one typed value for each stage:
//!
//! ```text
//! files ─read─▶ Source ─parse─▶ Document ─assemble─▶ Site ─view─▶ View ─render─▶ Artifact ─publish─▶ folder
//! ```
//!
//! * [`source`] reads files. Nothing else touches an author's files.
//! * [`content`] understands one file by itself: typed front matter and an outline of the Markdown.
//! * [`site`] puts all documents together: addresses, links, vocabulary, the legal checklist.
//! * [`readability`] measures how hard English text is to read; it knows of no pages.
//! * [`check`] looks for what would let readers down, by rules.
//! * [`external`] asks other websites whether the pages that links lead to are there; only on request.
//! * [`report`] counts what a site can say about itself: what is late, what is missing, who took part.
//! * [`review`] says it kindly to the people who wrote a page.
//! * [`view`] says what one template needs for one output, as plain data.
//! * [`render`] turns a view and the [`theme`] into the bytes of a file.
//! * [`search`] makes documents of a search index out of the site.
//! * [`build`] runs all of these in order.
//! * [`publish`] compares with the output folder and writes what changed.
//!
//! What an author can put right is a [`diagnostic::Diagnostic`]; all of a run are shown together. What nobody can put right by
//! editing a page is a [`diagnostic::Fatal`].

pub mod build;
pub mod check;
pub mod command;
pub mod content;
pub mod diagnostic;
pub mod external;
pub mod interchange;
pub mod markdown;
pub mod preview;
pub mod publish;
pub mod readability;
pub mod render;
pub mod report;
pub mod review;
pub mod search;
pub mod site;
pub mod source;
pub mod theme;
pub mod view;
