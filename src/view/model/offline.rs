//! Reading without the internet.

use serde::Serialize;

use super::parts::Link;

/// `offline.html` and `not-connected.html`
#[derive(Debug, Clone, Serialize)]
pub struct OfflinePage {
    /// Its title.
    pub title: String,
    /// Its summary.
    pub summary: String,
    /// What keeps the whole site. None where there is no server to keep it from.
    pub keep: Option<Keep>,
    /// The whole site as a ZIP file, if the settings say where it is.
    pub zip: Option<Link>,
    /// Pages that are always on a device which has been here before.
    pub pages: Vec<Link>,
}

/// What keeps the whole site on a device. The script fills in `{done}` and `{all}`.
#[derive(Debug, Clone, Serialize)]
pub struct Keep {
    /// Address of the script.
    pub script: String,
    /// How much there is, in words.
    pub size: String,
    /// Words of the button, until the script knows more.
    pub start: String,
    /// How many bytes there are.
    pub bytes: u64,
    /// What the script can say, by name.
    pub messages: Vec<Message>,
}

/// A sentence that the script may need.
#[derive(Debug, Clone, Serialize)]
pub struct Message {
    /// Its name.
    pub name: &'static str,
    /// Its words.
    pub text: String,
}
