//! Correct what a register says of one participant: a new row that supersedes, with its reason.

use authz::Action;
use store::{Ctx, Error, Result};

use super::correction::Refusal;
use super::record::{Record, Verdict, record};
use super::rules::{Line, Mark, Participant};
use crate::entities::participation;
use crate::ids::ParticipationId;
use crate::words::How;

pub struct Correct {
    pub participation: ParticipationId,
    pub mark: Mark,
    pub note: Option<String>,
    pub because: String,
}

pub async fn correct(ctx: &Ctx, wish: Correct) -> Result<()> {
    let (row, _) = ctx.load::<participation::Entity>(wish.participation, Action::Amend).await?;
    if row.superseded_at.is_some() {
        return Err(Error::Stale);
    }

    let who = Participant { kind: row.kind, id: row.participant_id };
    let register = Record {
        session: row.session_id,
        lines: vec![Line { who, mark: wish.mark, note: wish.note }],
        how: How::Register,
        seen_version: None,
        submission: None,
        because: Some(wish.because),
    };
    match record(ctx, register).await? {
        Verdict::Unchanged => Err(Error::Refused(Refusal::NothingToCorrect.into())),
        _ => Ok(()),
    }
}
