//! What other areas show of a body. Each serves its own fragment; the program that puts the areas together says which
//! there are, so that no area need know another.

use std::sync::OnceLock;

use authz::Action;

use crate::OrganisationId;

/// One area's part of a body's page.
#[derive(Clone, Copy, Debug)]
pub struct Panel {
    /// Text of the title, as a key.
    pub title: &'static str,
    /// The fragment's address, with `{body}` where the body's id goes.
    pub url: &'static str,
    /// Who may see that there is such a panel at all.
    pub needs: (Action, &'static str),
}

impl Panel {
    pub fn url_for(&self, body: &OrganisationId) -> String {
        self.url.replace("{body}", &body.to_string())
    }
}

static PANELS: OnceLock<&'static [Panel]> = OnceLock::new();

/// Says once, at the start of the program, which panels there are.
pub fn show_panels(panels: &'static [Panel]) {
    // A second call would be another program in the same process: the first stands.
    let _ = PANELS.set(panels);
}

pub(crate) fn panels() -> &'static [Panel] {
    PANELS.get().copied().unwrap_or_default()
}
