//! Decide of rows that may be about a known person: a new person, the same one, or later.

use std::collections::HashMap;

use authz::Action;
use kernel::Refusal;
use sea_orm::Set;
use store::{Ctx, Error, Result};

use super::ImportId;
use super::check::{self, Sum};
use super::entities::import::{self, State};
use super::queries::{self, Holding};
use super::rows::{Decision, Known, Verdict};

/// `decisions` by the row's number. Of somebody whom only another body knows one cannot say that it is the same: that
/// body must be asked.
pub async fn decide(ctx: &Ctx, id: ImportId, decisions: HashMap<u32, Decision>) -> Result<()> {
    let (row, grant) = queries::load(ctx, id, Action::Amend).await?;
    if row.state != State::Checked {
        return Err(Error::Stale);
    }
    let (mut writable, mut left) = (0, 0);
    for id in queries::batches(ctx, id, Holding::Anything).await? {
        let batch = queries::batch(ctx, id).await?;
        let mut verdicts = batch.verdicts.clone();
        let mut changed = false;
        for (row, verdict) in batch.rows.iter().zip(&mut verdicts) {
            let (Some(wished), Verdict::Known { who, decision }) = (decisions.get(&row.number), verdict)
            else {
                continue;
            };
            if *wished == Decision::Same && !who.iter().any(may_be_the_same) {
                return Err(Refusal::new("people-import-decide-not-yours").into());
            }
            changed |= decision != wished;
            *decision = *wished;
        }
        if changed {
            check::keep(ctx, id, &verdicts, batch.row.state).await?;
        }
        let sum = Sum::of(&verdicts);
        writable += sum.good;
        left += sum.known;
    }
    let decided = import::ActiveModel {
        id: Set(id),
        good: Set(writable),
        known: Set(left),
        version: Set(row.version + 1),
        ..Default::default()
    };
    ctx.update(&grant, decided).await?;
    Ok(())
}

fn may_be_the_same(known: &Known) -> bool {
    matches!(known, Known::Ours { .. } | Known::Row { .. })
}
