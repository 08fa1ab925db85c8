//! One letter: sealed, with the time it is due and what became of it.

use authz::{Reach, Relation as Stands, Target};
use sea_orm::Condition;
use sea_orm::entity::prelude::*;
use store::Guarded;

use crate::{LETTER, LetterId};

store::words!(
    /// What became of a letter.
    State, "post-state" {
        Planned = "planned",
        Sent = "sent",
        /// The server will not have it, or nobody could be reached for days.
        Failed = "failed",
        /// What it announced no longer holds.
        Withdrawn = "withdrawn",
        /// Its time had passed before it could be sent.
        Skipped = "skipped",
    }
);

store::words!(
    /// Why an attempt failed, without a word the server said: those may hold addresses.
    Trouble, "post-trouble" {
        Unreachable = "unreachable",
        SignIn = "sign-in",
        Busy = "busy",
        Refused = "refused",
        Unreadable = "unreadable",
    }
);

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "post_messages")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: LetterId,
    /// The key of what sort of letter it is.
    pub title: String,
    pub about_kind: String,
    pub about_id: Uuid,
    pub locale: String,
    /// Address, subject and text, sealed; nothing once the letter is out of our hands.
    pub recipient: Option<String>,
    pub subject: Option<String>,
    pub body: Option<String>,
    pub state: State,
    pub planned_at: DateTimeUtc,
    pub due_at: DateTimeUtc,
    pub expires_at: Option<DateTimeUtc>,
    /// When it is tried next; whoever holds it moves this on, so that nobody else takes it up meanwhile.
    pub next_at: DateTimeUtc,
    pub attempts: i32,
    pub trouble: Option<Trouble>,
    /// The server's answer in its three digits.
    pub trouble_code: Option<i32>,
    pub sent_at: Option<DateTimeUtc>,
    pub ended_at: Option<DateTimeUtc>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Guarded for Entity {
    const RESOURCE: &'static str = LETTER;

    fn within(relation: Stands, _: &Reach) -> Option<Condition> {
        (relation == Stands::Anyone).then(Condition::all)
    }

    fn target(_: &Model) -> Target {
        Target::default()
    }

    fn record_id(row: &Model) -> Uuid {
        row.id.uuid()
    }
}
