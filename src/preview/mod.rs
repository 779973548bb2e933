//! The preview: the site as its files are now, shown to this computer, and shown again when they change.
//!
//! In: a source folder. Out: pages over HTTP at a loopback address. No request ever becomes a path on disk: what is shown is looked up in
//! the site, and made when somebody asks for it.
//!
//! ```text
//! files ─▶ watch ─▶ engine ─▶ stage ─▶ server ─▶ tabs      what changed, what is now, what is shown, who sees it
//!                      └─▶ checker ─▶ stage                 the rules and the search, a little later
//! ```

mod checker;
mod connections;
mod engine;
mod host;
mod panel;
mod problems;
mod renamed;
mod server;
mod stage;
mod tabs;
mod watch;

pub use engine::{Engine, News};
pub use server::Server;
pub use stage::Editor;
