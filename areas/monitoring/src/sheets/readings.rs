//! Which reading of a sheet somebody is shown: the frozen one, or today's.

use authz::{Action, Target};
use kernel::{Arg, Quarter};
use programmes::ProjectId;
use store::{Ctx, Error, Result};

use super::changes::{self, Changes};
use super::document::Sheet;
use super::missing::{self, Missing};
use super::speech::Speech;
use super::standing::{self, Standing, Submitted};
use super::states::State;
use super::{assemble, canonical, differences, print, proofs, sources};
use crate::entities::sheets::sheet;

/// A sheet as somebody is shown it.
#[derive(Clone, Debug)]
pub struct Reading {
    pub standing: Standing,
    pub sheet: Sheet,
    pub content: String,
    pub checksum: String,
    /// The submission it was frozen with; nothing for today's figures.
    pub submission: Option<Submitted>,
    pub missing: Vec<Missing>,
}

/// The reading for the actor: what was submitted where it is frozen, otherwise today's figures for
/// those who work on the sheet. An authority reads what it was sent, never a draft.
pub async fn reading(ctx: &Ctx, project: ProjectId, quarter: Quarter) -> Result<Reading> {
    let standing = standing::of(ctx, project, quarter).await?;
    match standing.submission.clone() {
        Some(last) if standing.state.is_frozen() || !works_on(ctx, project) => {
            frozen(ctx, standing, last).await
        }
        _ if works_on(ctx, project) => live(ctx, project, quarter, standing).await,
        _ => Err(Error::NotFound),
    }
}

/// One submission of the sheet, by its number.
pub async fn submitted(ctx: &Ctx, project: ProjectId, quarter: Quarter, number: i32) -> Result<Reading> {
    let history = standing::history(ctx, project, quarter).await?;
    let (submission, decision) =
        history.into_iter().find(|(submission, _)| submission.number == number).ok_or(Error::NotFound)?;
    frozen(ctx, Standing::of(submission.clone(), decision), submission).await
}

/// Whether the actor takes part in the project, and so may see its unfinished sheet.
pub fn works_on(ctx: &Ctx, project: ProjectId) -> bool {
    let target = Target { project: Some(project.uuid()), ..Target::default() };
    ctx.allow::<sheet::Entity>(Action::Create, &target).is_ok()
}

/// Sheets of projects one has nothing to do with are not there, nor are the forms around them.
pub fn may_see(ctx: &Ctx, project: ProjectId) -> Result<()> {
    let target = Target { project: Some(project.uuid()), ..Target::default() };
    match ctx.allow::<sheet::Entity>(Action::View, &target) {
        Ok(_) => Ok(()),
        Err(Error::Denied) => Err(Error::NotFound),
        Err(other) => Err(other),
    }
}

async fn frozen(ctx: &Ctx, standing: Standing, submission: Submitted) -> Result<Reading> {
    let frozen = standing::frozen(ctx, submission.id).await?;
    Ok(Reading {
        standing,
        sheet: frozen.sheet,
        content: frozen.content,
        checksum: frozen.checksum,
        submission: Some(submission),
        missing: Vec::new(),
    })
}

async fn live(ctx: &Ctx, project: ProjectId, quarter: Quarter, standing: Standing) -> Result<Reading> {
    let live = assemble::live(ctx, project, quarter).await?;
    let content = canonical::canonical(&live.sheet).map_err(Error::broken)?;
    let missing = missing::missing(&live.sheet, &live.delivered);
    let checksum = canonical::checksum(&content);
    Ok(Reading { standing, sheet: live.sheet, content, checksum, submission: None, missing })
}

/// What separates a frozen reading from today: records with author and reason, and figures.
pub async fn changes_since(
    ctx: &Ctx,
    project: ProjectId,
    quarter: Quarter,
    reading: &Reading,
) -> Result<Changes> {
    let Some(submission) = &reading.submission else { return Ok(Changes::default()) };
    let then = standing::frozen_proofs(ctx, submission.id).await?;
    let now = assemble::live(ctx, project, quarter).await?;
    let moved = proofs::moved(&then, &now.proofs);
    let told = match moved.is_empty() {
        true => Vec::new(),
        false => sources::corrections(ctx, project, submission.at).await?,
    };
    let figures = differences::differences(&reading.sheet, &now.sheet);
    let personal = match figures.is_empty() {
        true => Vec::new(),
        false => sources::personal_changes(ctx, &now.persons, submission.at).await?,
    };
    Ok(Changes { records: changes::changes(moved, told), personal, figures })
}

impl Reading {
    /// How it is told on paper which reading this is.
    pub fn edition(&self, ctx: &Ctx, speech: &Speech) -> print::Edition {
        print::Edition {
            state: self.state(),
            version: self.submission.as_ref().map(|submission| submission.number),
            checksum: self.checksum.clone(),
            standing: self.told(ctx, speech),
            lang: speech.locale.code().to_owned(),
        }
    }

    /// State of what is shown: today's figures of a returned sheet are a draft again.
    pub fn state(&self) -> State {
        match self.submission {
            Some(_) => self.standing.state,
            None => State::Draft,
        }
    }

    /// The sentence that says where this reading comes from.
    pub fn told(&self, ctx: &Ctx, speech: &Speech) -> String {
        let Some(submission) = &self.submission else {
            let day = [("day", Arg::Day(ctx.today()))];
            return speech.ta("monitoring-sheets-standing-draft", &day);
        };
        let decided = self.standing.decision.as_ref();
        let (key, who, at) = match decided {
            Some(decision) if decision.is_acceptance => {
                ("monitoring-sheets-standing-accepted", &decision.by, decision.at)
            }
            Some(decision) => ("monitoring-sheets-standing-returned", &decision.by, decision.at),
            None => ("monitoring-sheets-standing-submitted", &submission.by, submission.at),
        };
        let args = [
            ("who", Arg::from(who)),
            ("day", Arg::Day(store::local_day(at))),
            ("time", l10n::time(speech.locale, at).into()),
            ("version", submission.number.into()),
        ];
        speech.ta(key, &args)
    }
}
