//! Pages about what came of an activity: note it, correct it, ask again those who were hired.

pub mod correct;
pub mod follow_ups;
pub mod note;

use programmes::ActivityId;
use web::{Form, Work};

use super::rules::{LONGEST_TEXT, Wish};
use crate::words::{Level, OutcomeKind};

/// What both forms let one choose from.
struct Choices {
    activities: Vec<(ActivityId, String)>,
    kinds: Vec<(&'static str, String)>,
    levels: Vec<(&'static str, String)>,
}

impl Choices {
    async fn of(work: &Work) -> store::Result<Choices> {
        let page = &work.page;
        let activities = programmes::own_activities(&work.ctx).await?;
        Ok(Choices {
            activities: activities.into_iter().map(|(line, words)| (line.id, words)).collect(),
            kinds: OutcomeKind::ALL.iter().map(|kind| (kind.code(), page.t(kind.key()))).collect(),
            levels: Level::ALL.iter().map(|level| (level.code(), page.t(level.key()))).collect(),
        })
    }
}

/// What was typed in the fields both forms share.
fn read(form: &mut Form) -> Option<(ActivityId, OutcomeKind, Wish)> {
    let activity = form.id::<ActivityId>("activity");
    let kind = form.choice::<OutcomeKind>("kind");
    let on = form.date("on");
    let months = form.integer("months", 1..=120).and_then(|months| u32::try_from(months).ok());
    let wish = Wish {
        on: on.unwrap_or_default(),
        entry: form.choice::<Level>("entry"),
        exit: form.choice::<Level>("exit"),
        was_helpful: form.choice::<bool>("answer"),
        months,
        protocol: form.text("protocol", LONGEST_TEXT),
        evidence: form.text("evidence", LONGEST_TEXT),
    };
    let (activity, kind) = (form.need("activity", activity), form.need("kind", kind));
    form.need("on", on)?;
    Some((activity?, kind?, wish))
}
