//! Pages that stand alone below the home page.

use super::shell::{About, Of};
use super::{Data, Maker, Page as PageData, View};
use crate::source::Address;

/// A page that stands alone.
pub(super) struct Simple<'p> {
    /// Where it is.
    pub(super) address: &'p str,
    /// Its template.
    pub(super) template: &'static str,
    /// Its title.
    pub(super) title: &'p str,
    /// Its summary.
    pub(super) summary: &'p str,
}

impl Maker<'_> {
    /// The page with its shell.
    pub(super) fn simple(&self, simple: &Simple<'_>, page: PageData) -> View {
        let Simple { address, template, title, summary } = *simple;
        let address = Address::new(address).unwrap_or_else(Address::home);
        let of = match address.as_str() {
            "/" => Of::Home,
            "/help/" => Of::Help,
            _ => Of::Alone,
        };
        let shell =
            self.shell(About { address: &address, title, summary, above: Vec::new(), of, easy: false });
        View { address, template, data: Data { shell, page } }
    }
}
