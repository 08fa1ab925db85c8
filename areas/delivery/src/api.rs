//! The same work for machines: sessions and registers as JSON, with the same rights.

use chrono::NaiveDate;
use kernel::{Page as Sheet, Refusal};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;
use web::{Listing, Path, Reply, Work};

use crate::ids::{SessionId, SubmissionId};
use crate::planning::queries::{SessionLine, Wanted, list};
use crate::register::form::{read_mark, spell};
use crate::register::queries::register;
use crate::register::record::{Record, record};
use crate::register::rules::{Line as RegisterLine, Participant};
use crate::words::How;

#[derive(Serialize, ToSchema)]
pub struct Sessions {
    total: i64,
    page: i64,
    sessions: Vec<Session>,
}

#[derive(Serialize, ToSchema)]
pub struct Session {
    #[schema(value_type = Uuid)]
    id: SessionId,
    title: String,
    day: NaiveDate,
    starts_at: String,
    ends_at: String,
    minutes: i32,
    place: String,
    state: &'static str,
    kind: &'static str,
    organisation: Uuid,
    project: Option<Uuid>,
    activity: Option<Uuid>,
    group: Option<Uuid>,
    code: String,
    register_version: i32,
}

#[derive(Serialize, ToSchema)]
pub struct Register {
    session: Session,
    lines: Vec<Line>,
}

#[derive(Serialize, ToSchema)]
#[schema(as = RegisterLine)]
pub struct Line {
    kind: &'static str,
    participant: Uuid,
    /// `present`, `late:15`, `absent:illness`; nothing where not marked.
    mark: Option<String>,
    note: Option<String>,
    attended: i64,
    held: i64,
}

/// What the list may be narrowed by.
pub const FILTERS: &[&str] = &["q", "state", "project", "group", "from", "until", "page"];

pub async fn sessions(work: Work, listing: Listing) -> Reply {
    let wanted = Wanted {
        words: listing.q().to_owned(),
        state: listing.parsed("state"),
        project: listing.parsed("project"),
        activity: listing.parsed("activity"),
        group: listing.parsed("group"),
        from: listing.parsed("from"),
        until: listing.parsed("until"),
        ..Wanted::default()
    };
    let found = list(&work.ctx, &wanted, Sheet { number: listing.number(), size: 200 }).await?;
    let answer = Sessions {
        total: found.total,
        page: found.page.number,
        sessions: found.rows.into_iter().map(Session::from).collect(),
    };
    work.json(&answer)
}

pub async fn show(work: Work, Path(id): Path<SessionId>) -> Reply {
    let answer = read(&work, id).await?;
    work.json(&answer)
}

/// What a machine sends: the marks, and the register's number it has seen.
#[derive(Deserialize, ToSchema)]
#[schema(as = RegisterSent)]
pub struct Sent {
    version: Option<i32>,
    /// An identifier of the machine's choice: sent again, nothing is written again.
    submission: Option<Uuid>,
    because: Option<String>,
    lines: Vec<SentLine>,
}

#[derive(Deserialize, ToSchema)]
#[schema(as = RegisterLineSent)]
pub struct SentLine {
    kind: String,
    participant: Uuid,
    mark: String,
    note: Option<String>,
}

pub async fn submit(work: Work, Path(id): Path<SessionId>, body: String) -> Reply {
    let sent: Sent = serde_json::from_str(&body).map_err(|_| web::Failure::Unreadable)?;
    let lines: Option<Vec<RegisterLine>> = sent.lines.into_iter().map(SentLine::line).collect();
    let lines = lines.ok_or_else(|| Refusal::new("delivery-register-strange-mark"));
    let wish = Record {
        session: id,
        lines: lines.map_err(store::Error::from)?,
        how: How::Import,
        seen_version: sent.version,
        submission: sent.submission.map(SubmissionId),
        because: sent.because,
    };
    record(&work.ctx, wish).await?;
    let answer = read(&work, id).await?;
    work.json(&answer)
}

impl SentLine {
    fn line(self) -> Option<RegisterLine> {
        let who = Participant { kind: self.kind.parse().ok()?, id: self.participant };
        Some(RegisterLine { who, mark: read_mark(&self.mark)?, note: self.note })
    }
}

async fn read(work: &Work, id: SessionId) -> store::Result<Register> {
    let view = register(&work.ctx, id).await?;
    let line = |line: &crate::register::queries::RegisterLine| Line {
        kind: line.who.kind.code(),
        participant: line.who.id,
        mark: line.mark.map(spell),
        note: line.note.clone(),
        attended: line.share.attended,
        held: line.share.held,
    };
    Ok(Register { lines: view.lines.iter().map(line).collect(), session: Session::from(view.session) })
}

impl From<SessionLine> for Session {
    fn from(line: SessionLine) -> Session {
        Session {
            id: line.id,
            title: line.title,
            day: line.held_on,
            starts_at: line.starts_at.to_rfc3339(),
            ends_at: line.ends_at.to_rfc3339(),
            minutes: line.minutes,
            place: line.place,
            state: line.state.code(),
            kind: line.kind.code(),
            organisation: line.organisation.uuid(),
            project: line.project.map(|id| id.uuid()),
            activity: line.activity.map(|id| id.uuid()),
            group: line.group.map(|id| id.uuid()),
            code: line.code,
            register_version: line.register_version,
        }
    }
}
