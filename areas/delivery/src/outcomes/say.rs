//! An outcome in a few words.

use web::Page;

use super::queries::OutcomeLine;
use crate::words::OutcomeKind;

pub(crate) fn said(page: &Page, outcome: &OutcomeLine) -> String {
    let kind = page.t(outcome.kind.key());
    match (outcome.kind, outcome.entry, outcome.exit, outcome.answer, outcome.months) {
        (OutcomeKind::Level, Some(entry), Some(exit), _, _) => {
            format!("{kind}: {} → {}", page.t(entry.key()), page.t(exit.key()))
        }
        (_, _, _, Some(yes), _) => {
            format!("{kind} {}", page.t(if yes { "delivery-outcome-yes" } else { "delivery-outcome-no" }))
        }
        (OutcomeKind::InWork, _, _, _, Some(months)) => format!("{kind} ({months})"),
        _ => kind,
    }
}
