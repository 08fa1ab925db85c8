//! The worker: takes up what is due, hands it to the server, writes down at once what became of it.

use std::collections::HashSet;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};
use std::time::Duration;

use authz::{Action, Actor};
use chrono::TimeDelta;
use sea_orm::sea_query::{Expr, Query};
use sea_orm::{ColumnTrait, Condition, QueryFilter, QueryOrder, QuerySelect, Set};
use store::{Ctx, Db, Result};

use crate::carrier::{Carrier, Failed};
use crate::entity::{ActiveModel, Column, Entity, Model, State, Trouble};
use crate::rules::{HELD, Next, after};
use crate::{LetterId, envelope, seal};

/// How often one looks for letters that are due.
const LOOK: Duration = Duration::from_secs(5);
/// How long a server that cannot be spoken to is left alone.
const PAUSE: Duration = Duration::from_secs(30);
/// Letters of one round.
const BATCH: u64 = 20;
/// How long a letter that failed keeps its words, so that it can be tried again.
const KEPT: TimeDelta = TimeDelta::days(30);

/// The databases somebody carries letters for.
static CARRIED: LazyLock<Mutex<HashSet<u64>>> = LazyLock::new(Mutex::default);

/// Carries the letters of a database.
pub struct Postman {
    db: Db,
    carrier: Carrier,
}

/// What became of the letters that were due.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Round {
    pub sent: usize,
    pub failed: usize,
    pub skipped: usize,
    /// The server could not be spoken to: the rest waits.
    pub is_cut_short: bool,
}

impl Postman {
    pub fn new(db: Db, carrier: Carrier) -> Postman {
        CARRIED.lock().unwrap_or_else(PoisonError::into_inner).insert(db.number());
        Postman { db, carrier }
    }

    /// Works until the process ends.
    pub async fn run(self) {
        loop {
            let pause = match self.round().await {
                Ok(round) if round.is_cut_short => PAUSE,
                Ok(_) => LOOK,
                Err(error) => {
                    tracing::error!(%error, "the post could not be looked through");
                    PAUSE
                }
            };
            tokio::time::sleep(pause).await;
        }
    }

    /// Sends what is due now.
    pub async fn round(&self) -> Result<Round> {
        self.forget_failed().await?;
        let mut round = Round::default();
        for letter in self.due().await? {
            let Some(row) = self.take_up(letter).await? else { continue };
            if row.state == State::Skipped {
                round.skipped += 1;
                continue;
            }
            match self.attempt(&row).await {
                Ok(()) => {
                    self.sent(row.id).await?;
                    round.sent += 1;
                }
                Err(failed) => {
                    self.failed(row.id, failed).await?;
                    round.failed += 1;
                    round.is_cut_short = failed.is_of_the_server();
                }
            }
            if round.is_cut_short {
                break;
            }
        }
        Ok(round)
    }

    /// Looked for without a transaction: an idle post must not keep the one writer busy.
    async fn due(&self) -> Result<Vec<LetterId>> {
        let look = self.db.read(Arc::new(Actor::system()));
        let now = look.now();
        let is_time = Condition::any().add(Column::NextAt.lte(now)).add(Column::ExpiresAt.lte(now));
        let select = look.find::<Entity>().filter(Column::State.eq(State::Planned)).filter(is_time);
        let found = look.all(select.order_by_asc(Column::NextAt).limit(BATCH)).await?;
        Ok(found.into_iter().map(|row| row.id).collect())
    }

    /// Holds the letter for this postman, or lets it lie where its time has passed. Whoever locks it first
    /// has it.
    async fn take_up(&self, letter: LetterId) -> Result<Option<Model>> {
        let ctx = self.db.begin_system();
        let now = ctx.now();
        let (row, grant) = ctx.load::<Entity>(letter, Action::Record).await?;
        let is_past = row.expires_at.is_some_and(|expires| expires <= now);
        if row.state != State::Planned || (!is_past && row.next_at > now) {
            return Ok(None);
        }
        let change = match is_past {
            true => ActiveModel { state: Set(State::Skipped), ..ended(&ctx, letter) },
            false => ActiveModel {
                id: Set(letter),
                attempts: Set(row.attempts + 1),
                next_at: Set(now + HELD),
                ..ActiveModel::default()
            },
        };
        let row = ctx.update(&grant, change).await?;
        ctx.commit().await?;
        Ok(Some(row))
    }

    async fn attempt(&self, row: &Model) -> std::result::Result<(), Failed> {
        let opened = seal::open(&self.db, row);
        let message = opened.and_then(|letter| envelope::message(row, letter, self.carrier.from()));
        let message = message.map_err(|error| {
            tracing::error!(%error, letter = %row.id, "a letter cannot be read");
            Failed { trouble: Trouble::Unreadable, code: None }
        })?;
        self.carrier.carry(message).await
    }

    /// The server has it. Nothing comes before this is written: what happens in between is sent twice.
    async fn sent(&self, letter: LetterId) -> Result<()> {
        let ctx = self.db.begin_system();
        let (_, grant) = ctx.load::<Entity>(letter, Action::Record).await?;
        let change = ActiveModel {
            state: Set(State::Sent),
            sent_at: Set(Some(ctx.now())),
            trouble: Set(None),
            trouble_code: Set(None),
            ..ended(&ctx, letter)
        };
        ctx.update(&grant, change).await?;
        ctx.commit().await
    }

    async fn failed(&self, letter: LetterId, failed: Failed) -> Result<()> {
        let ctx = self.db.begin_system();
        let (row, grant) = ctx.load::<Entity>(letter, Action::Record).await?;
        // Withdrawn while it was under way: there is nothing left to try.
        if row.state != State::Planned {
            return Ok(());
        }
        let mut change = ActiveModel {
            id: Set(letter),
            trouble: Set(Some(failed.trouble)),
            trouble_code: Set(failed.code),
            ..ActiveModel::default()
        };
        match after(failed.trouble, row.attempts, row.due_at, ctx.now()) {
            Next::Again(at) => change.next_at = Set(at),
            Next::GiveUp => {
                change.state = Set(State::Failed);
                change.ended_at = Set(Some(ctx.now()));
            }
        }
        let (trouble, code, attempt) = (failed.trouble.code(), failed.code, row.attempts);
        tracing::warn!(%letter, trouble, code, attempt, "a letter could not be sent");
        ctx.update(&grant, change).await?;
        ctx.commit().await
    }

    /// Letters that failed long ago lose their words: nobody will send them any more.
    async fn forget_failed(&self) -> Result<()> {
        let look = self.db.read(Arc::new(Actor::system()));
        let old = Condition::all()
            .add(Column::State.eq(State::Failed))
            .add(Column::EndedAt.lt(look.now() - KEPT))
            .add(Column::Body.is_not_null());
        if look.one(look.find::<Entity>().filter(old.clone()).limit(1)).await?.is_none() {
            return Ok(());
        }
        let ctx = self.db.begin_system();
        let nothing = || Expr::value(None::<String>);
        let statement = Query::update()
            .table(Entity)
            .value(Column::Recipient, nothing())
            .value(Column::Subject, nothing())
            .value(Column::Body, nothing())
            .cond_where(old)
            .take();
        ctx.housekeeping("words nobody will send are kept no longer").run(&statement).await?;
        ctx.commit().await
    }
}

/// Whether somebody in this process carries the letters of the database.
pub(crate) fn is_carried(db: &Db) -> bool {
    CARRIED.lock().unwrap_or_else(PoisonError::into_inner).contains(&db.number())
}

/// Out of our hands: its words are no longer kept.
pub(crate) fn ended(ctx: &Ctx, letter: LetterId) -> ActiveModel {
    ActiveModel {
        id: Set(letter),
        recipient: Set(None),
        subject: Set(None),
        body: Set(None),
        ended_at: Set(Some(ctx.now())),
        ..ActiveModel::default()
    }
}
