//! What a request can be turned into. Other areas have the forms; the program that puts the areas together says which
//! there are. A form gets the request's identifier alone, and calls `made` when its record stands.

use std::sync::OnceLock;

use authz::Action;

use super::ids::RequestId;

/// One form a request can go on in.
#[derive(Clone, Copy, Debug)]
pub struct Way {
    /// Text of the link, as a key.
    pub title: &'static str,
    /// The form's address; `{request}` in it is the request's identifier.
    pub url: &'static str,
    /// Who may see that there is such a form at all.
    pub needs: (Action, &'static str),
}

impl Way {
    pub fn url_for(&self, request: RequestId) -> String {
        self.url.replace("{request}", &request.to_string())
    }
}

/// What every installation has.
const ENROL: Way =
    Way { title: "asking-way-enrol", url: "/people/search", needs: (Action::List, people::PERSON) };

static WAYS: OnceLock<&'static [Way]> = OnceLock::new();

/// Says once, at the start of the program, what requests can be turned into.
pub fn know_ways(ways: &'static [Way]) {
    // A second call would be another program in the same process: the first stands.
    let _ = WAYS.set(ways);
}

pub(crate) fn ways() -> Vec<Way> {
    let mut all = vec![ENROL];
    all.extend(WAYS.get().copied().unwrap_or_default());
    all
}
