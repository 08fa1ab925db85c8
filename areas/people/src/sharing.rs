//! What one body may tell another of a person, part by part: read by who sees the person, chosen by who shares it.

use chrono::NaiveDate;
use kernel::RecordRef;
use store::{Ctx, Error, Result};

use crate::enrolment::NoticeGiven;
use crate::front::{self, PersonLine};
use crate::household;
use crate::ids::PersonId;
use crate::person::queries;
use crate::policy::PERSON;
use crate::words::LanguageLevel;

/// The parts of a file. No number of a document and no other identifier is among them.
#[derive(Clone, Debug)]
pub struct Shareable {
    pub line: PersonLine,
    pub phones: Vec<String>,
    /// Shortest ISO 639 code, and how well.
    pub languages: Vec<(String, LanguageLevel)>,
    pub needs_interpreter: Option<bool>,
    /// Code of `data/permits.toml`, and its last day.
    pub documents: Vec<(String, Option<NaiveDate>)>,
    /// The years in which the others of the household were born: no name of theirs.
    pub household: Vec<Option<i32>>,
    /// The last information on data protection that was given.
    pub notice: Option<NoticeGiven>,
}

/// All parts of the file of a person the reader may see; the reading leaves its line.
pub async fn shareable(ctx: &Ctx, id: PersonId) -> Result<Shareable> {
    let head = queries::head(ctx, id).await?;
    let line = front::lines(ctx, &[id]).await?.remove(&id).ok_or(Error::NotFound)?;
    ctx.saw(RecordRef::new(PERSON, id.uuid()));
    let papers = queries::papers(ctx, id).await?;
    let mut members = match head.household {
        Some(household) => household::queries::members(ctx, household).await?,
        None => Vec::new(),
    };
    members.retain(|member| member.line.id != id);
    Ok(Shareable {
        line,
        phones: papers.phones.into_iter().map(|row| row.number).collect(),
        languages: head.languages.into_iter().map(|spoken| (spoken.code, spoken.level)).collect(),
        needs_interpreter: head.needs_interpreter,
        documents: papers.documents.into_iter().map(|row| (row.kind, row.expires_on)).take(1).collect(),
        household: members.iter().map(|member| member.line.birth.year).collect(),
        notice: papers.notices.into_iter().next().map(|row| NoticeGiven {
            language: row.language,
            version: row.notice_version,
            given_on: row.given_on,
        }),
    })
}
