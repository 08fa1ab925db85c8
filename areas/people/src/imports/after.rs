//! What can be done with the persons of a saved upload in other areas: the program that puts the areas together says
//! where.

use std::sync::OnceLock;

use authz::Action;

use super::ImportId;

/// A page of another area that takes an upload's persons further.
#[derive(Clone, Copy, Debug)]
pub struct After {
    /// Text of the link, as a key.
    pub title: &'static str,
    /// Its address, with `{upload}` where the upload's id goes.
    pub url: &'static str,
    pub needs: (Action, &'static str),
}

impl After {
    pub fn url_for(&self, upload: &ImportId) -> String {
        self.url.replace("{upload}", &upload.to_string())
    }
}

static AFTER: OnceLock<&'static [After]> = OnceLock::new();

/// Says once, at the start of the program, where an upload's persons may go next.
pub fn offer_after(pages: &'static [After]) {
    // A second call would be another program in the same process: the first stands.
    let _ = AFTER.set(pages);
}

pub(super) fn after() -> &'static [After] {
    AFTER.get().copied().unwrap_or_default()
}
