//! Where a reader can suggest a change to the file of a page.

use super::Maker;
use super::shell::{About, Of};
use crate::source::in_address;

impl Maker<'_> {
    /// The address of the settings with the file of the page in it. The file of this version, if somebody wrote one.
    pub(super) fn suggest(&self, about: &About<'_>) -> Option<String> {
        let address = self.site.settings.suggest_change.as_ref()?;
        let Of::Page(id) = about.of else { return None };
        let page = self.site.page(id);
        let edition = self.edition_of(self.lang(), about.easy);
        let path = page.editions.get(&edition).map_or(page.document.path(), |variant| variant.path());
        Some(address.replace("{path}", &in_address(path.as_str())))
    }
}
