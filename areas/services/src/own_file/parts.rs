//! What areas show a person of the own file: the program that puts the areas together says which parts there are.

use std::sync::OnceLock;

use kernel::Arg;
use l10n::Locale;
use people::PersonId;
use store::{Ctx, Result};

/// One part of the own file. All keys are texts of `public.<language>.ftl`.
#[derive(Clone, Debug)]
pub struct Section {
    pub title: &'static str,
    /// What the part means, in plain words.
    pub about: Option<&'static str>,
    pub lines: Vec<Line>,
    /// Said where there are no lines.
    pub empty: &'static str,
}

/// A line of a part: what it is about, and what there is to say.
#[derive(Clone, Debug)]
pub struct Line {
    pub title: Words,
    pub details: Vec<Words>,
}

#[derive(Clone, Debug)]
pub enum Words {
    /// As it is written: a name, a title.
    Plain(String),
    /// A text with its values.
    Key(String, Vec<(&'static str, Arg)>),
}

/// An area with something to show. The unit of work is the program's own: the part shows this person alone.
#[async_trait::async_trait]
pub trait OwnPart: Send + Sync {
    async fn part(&self, ctx: &Ctx, person: PersonId, locale: Locale) -> Result<Vec<Section>>;
}

static PARTS: OnceLock<Vec<Box<dyn OwnPart>>> = OnceLock::new();

/// Says once, at the start of the program, which areas have something to show, in the order of the page.
pub fn know_parts(parts: Vec<Box<dyn OwnPart>>) {
    // A second call would be another program in the same process: the first stands.
    let _ = PARTS.set(parts);
}

pub(super) fn others() -> &'static [Box<dyn OwnPart>] {
    PARTS.get().map(Vec::as_slice).unwrap_or_default()
}
