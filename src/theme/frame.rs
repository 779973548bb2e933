//! What many pages have in common, and what the theme makes of it: made once, and then shown by all of them.

use std::sync::OnceLock;

use serde::Serialize;
use tera::Value;

/// Templates that see a frame, and the names under which pages see what became of them.
pub(super) const TEMPLATES: &[(&str, &str)] =
    &[("header", "frame/header.html"), ("help", "frame/help.html"), ("links", "frame/links.html")];

/// The same around many pages.
#[derive(Debug)]
pub struct Frame {
    pub(super) data: Value,
    /// What the templates made of it: HTML by name.
    pub(super) made: OnceLock<Value>,
}

impl Frame {
    /// With what the templates see as `frame`.
    pub fn new(data: &impl Serialize) -> Self {
        Self { data: Value::from_serializable(data), made: OnceLock::new() }
    }
}
