//! Correct what was noted of a person: the new word stands, the old ones stay below it with the reason.

use askama::Template;
use kernel::RecordRef;
use people::PersonId;
use store::Error;
use web::{Form, Page, Path, Reply, Work};

use super::{Choices, read};
use crate::ids::OutcomeId;
use crate::outcomes::note::{NoteOutcome, note_outcome};
use crate::outcomes::queries::{Noted, versions};
use crate::outcomes::say::said;
use crate::register::correction::LONGEST_REASON;
use crate::{url, workers};

#[derive(Template)]
#[template(path = "delivery/outcomes/correct.html")]
pub struct CorrectPage {
    page: Page,
    form: Form,
    name: String,
    back: String,
    url: String,
    now: String,
    choices: Choices,
    history: Vec<Past>,
    may_correct: bool,
    is_stale: bool,
}

/// One version, in the page's words.
struct Past {
    when: String,
    what: String,
    why: String,
}

/// An address of an older version shows the one that stands.
pub async fn show(work: Work, Path(id): Path<OutcomeId>) -> Reply {
    let versions = versions(&work.ctx, id).await?;
    let form = filled(&work.page, standing(&versions)?);
    let shown = CorrectPage::of(&work, &versions, form).await?;
    work.page(&shown)
}

pub async fn submit(work: Work, Path(id): Path<OutcomeId>, mut form: Form) -> Reply {
    let known = versions(&work.ctx, id).await?;
    let mut is_stale = false;
    match attempt(&work, id, &known, &mut form).await {
        Ok(true) => {
            let person = standing(&known)?.who.id;
            return work.redirect(format!("/people/{person}")).notice("delivery-outcome-corrected");
        }
        Ok(false) => {}
        Err(Error::Refused(refusal)) => form.refuse(refusal),
        Err(Error::Stale) => is_stale = true,
        Err(other) => return Err(other.into()),
    }
    let shown = CorrectPage { is_stale, ..CorrectPage::of(&work, &known, form).await? };
    work.invalid(&shown)
}

/// False where the form itself is wrong.
async fn attempt(work: &Work, id: OutcomeId, known: &[Noted], form: &mut Form) -> store::Result<bool> {
    let now = standing(known)?;
    let typed = read(form);
    let because = form.required("because", LONGEST_REASON);
    let Some((activity, kind, wish)) = typed.filter(|_| form.is_valid()) else { return Ok(false) };
    let correction = NoteOutcome {
        organisation: now.organisation,
        activity,
        group: now.group,
        who: now.who,
        kind,
        wish,
        instead_of: Some((id, because)),
    };
    note_outcome(&work.ctx, correction).await?;
    Ok(true)
}

fn standing(versions: &[Noted]) -> store::Result<&Noted> {
    versions.first().ok_or(Error::NotFound)
}

fn filled(page: &Page, noted: &Noted) -> Form {
    let mut form = Form::empty(page);
    let optional = [
        ("activity", noted.activity.map(|id| id.to_string())),
        ("entry", noted.line.entry.map(|level| level.code().to_owned())),
        ("exit", noted.line.exit.map(|level| level.code().to_owned())),
        ("answer", noted.line.answer.map(|answer| answer.to_string())),
        ("months", noted.line.months.map(|months| months.to_string())),
        ("protocol", noted.protocol.clone()),
        ("evidence", noted.evidence.clone()),
    ];
    form.set("kind", noted.line.kind.code());
    form.set("on", noted.line.on);
    for (field, value) in optional {
        if let Some(value) = value {
            form.set(field, value);
        }
    }
    form
}

impl CorrectPage {
    async fn of(work: &Work, versions: &[Noted], form: Form) -> store::Result<CorrectPage> {
        let now = standing(versions)?;
        let person = PersonId(now.who.id);
        let line = people::lines(&work.ctx, &[person]).await?;
        let name = line.get(&person).map(|line| line.family_first()).ok_or(Error::NotFound)?;
        work.ctx.saw(RecordRef::new(people::PERSON, person.uuid()));
        let names = workers::names(&work.ctx, versions.iter().map(|noted| noted.by)).await?;
        let by = |noted: &Noted| noted.by.and_then(|who| names.get(&who).cloned()).unwrap_or_default();
        Ok(CorrectPage {
            name,
            back: format!("/people/{person}"),
            url: url::correct_outcome(now.line.id),
            now: sentence(&work.page, now),
            choices: Choices::of(work).await?,
            history: versions.iter().map(|noted| past(&work.page, noted, &by(noted))).collect(),
            may_correct: now.line.may_correct,
            is_stale: false,
            page: work.page.clone(),
            form,
        })
    }
}

fn past(page: &Page, noted: &Noted, by: &str) -> Past {
    let at = page.instant(noted.at);
    Past {
        when: if by.is_empty() { at } else { format!("{at}, {by}") },
        what: sentence(page, noted),
        why: noted.because.clone().unwrap_or_default(),
    }
}

/// "livello di lingua: A1 → A2, il 10/03/2026 (verbale del test)".
fn sentence(page: &Page, noted: &Noted) -> String {
    let said = page.t2("delivery-outcome-said", "what", said(page, &noted.line), "day", noted.line.on);
    let proofs: Vec<&str> =
        [&noted.protocol, &noted.evidence].into_iter().flatten().map(String::as_str).collect();
    if proofs.is_empty() { said } else { format!("{said} ({})", proofs.join(", ")) }
}
