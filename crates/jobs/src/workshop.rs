//! The worker: takes orders up one after the other, tries again what broke, gives up after a while.

use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::time::Duration;

use authz::{Action, Actor};
use chrono::TimeDelta;
use futures_util::FutureExt;
use kernel::RecordRef;
use sea_orm::{ColumnTrait, Condition, QueryFilter, QueryOrder, QuerySelect, Set};
use store::{Ctx, Db, Dialect, Error, Result};
use uuid::Uuid;

use crate::entity::{ActiveModel, Column, Entity, Model, State};
use crate::turn::LEASE;
use crate::{Craft, Turn, giver};

/// How often the queue is looked at.
const LOOK: Duration = Duration::from_millis(400);
/// Attempts before a job that breaks is given up.
const ATTEMPTS: i32 = 4;

/// All kinds of long work this program knows.
pub struct Workshop {
    db: Db,
    crafts: Vec<Box<dyn Craft>>,
}

impl Workshop {
    pub fn new(db: Db) -> Workshop {
        Workshop { db, crafts: Vec::new() }
    }

    pub fn with(self, craft: impl Craft + 'static) -> Workshop {
        self.with_boxed(Box::new(craft))
    }

    pub fn with_boxed(mut self, craft: Box<dyn Craft>) -> Workshop {
        self.crafts.push(craft);
        self
    }

    /// Works until the process ends. An embedded database has one process: what its last one held when it
    /// was killed is free at once.
    pub async fn run(self) {
        if self.db.dialect() == Dialect::Sqlite
            && let Err(error) = self.free_all().await
        {
            tracing::error!(%error, "the queue's leases could not be freed");
        }
        loop {
            match self.work_one().await {
                Ok(true) => continue,
                Ok(false) => {}
                Err(error) => tracing::error!(%error, "the queue could not be read"),
            }
            tokio::time::sleep(LOOK).await;
        }
    }

    /// Does everything that waits now; returns how many jobs were taken up.
    pub async fn run_waiting(&self) -> Result<usize> {
        let mut count = 0;
        while self.work_one().await? {
            count += 1;
        }
        Ok(count)
    }

    async fn work_one(&self) -> Result<bool> {
        let Some(job) = self.take_up().await? else { return Ok(false) };
        let Some(craft) = self.crafts.iter().find(|craft| craft.kind() == job.kind) else { return Ok(false) };
        let turn = Turn {
            db: self.db.clone(),
            job: job.id,
            lease: job.lease.unwrap_or_default(),
            giver: giver::read(&job.giver)?,
            subject: RecordRef::stored(job.subject_kind.clone(), job.subject_id),
            attempt: job.attempts,
        };
        let outcome = alive(craft.work(&turn)).await;
        match outcome {
            Ok(()) => self.end(&turn, State::Done, "jobs-message-done").await?,
            // Somebody else has it now.
            Err(Error::Stale) => {}
            Err(Error::Refused(refusal)) => {
                self.give_up(craft.as_ref(), &turn).await;
                self.end(&turn, State::Failed, refusal.key).await?;
            }
            Err(error) if job.attempts >= ATTEMPTS => {
                tracing::error!(%error, job = %job.id, kind = job.kind, "a job was given up");
                self.give_up(craft.as_ref(), &turn).await;
                self.end(&turn, State::Failed, "jobs-message-broken").await?;
            }
            Err(error) => {
                tracing::warn!(%error, job = %job.id, kind = job.kind, "a job broke and will be tried again");
                self.put_back(&turn).await?;
            }
        }
        Ok(true)
    }

    async fn give_up(&self, craft: &dyn Craft, turn: &Turn) {
        if let Err(error) = alive(craft.give_up(turn)).await {
            tracing::error!(%error, job = %turn.job, "a job that failed could not be tidied up");
        }
    }

    /// The oldest job that waits or whose holder has gone silent. Whoever locks the row first has it.
    async fn take_up(&self) -> Result<Option<Model>> {
        let ctx = self.db.begin_system();
        let now = ctx.now();
        let known: Vec<&str> = self.crafts.iter().map(|craft| craft.kind()).collect();
        let free = Condition::any()
            .add(Condition::all().add(Column::State.eq(State::Waiting)).add(Column::NotBefore.lte(now)))
            .add(Condition::all().add(Column::State.eq(State::Running)).add(Column::LeaseUntil.lt(now)));
        // Looked for without a transaction: an idle queue must not keep the one writer busy.
        let look = self.db.read(Arc::new(Actor::system()));
        let select = look.find::<Entity>().filter(free).filter(Column::Kind.is_in(known));
        let Some(found) = look.one(select.order_by_asc(Column::OrderedAt).limit(1)).await? else {
            return Ok(None);
        };

        let (job, grant) = ctx.load::<Entity>(found.id, Action::Record).await?;
        let is_free = match job.state {
            State::Waiting => job.not_before <= now,
            State::Running => job.lease_until.is_none_or(|until| until < now),
            State::Done | State::Failed => false,
        };
        if !is_free {
            return Ok(None);
        }
        let taken = ActiveModel {
            id: Set(job.id),
            state: Set(State::Running),
            attempts: Set(job.attempts + 1),
            message: Set("jobs-message-begun".to_owned()),
            lease: Set(Some(Uuid::now_v7())),
            lease_until: Set(Some(now + LEASE)),
            ..ActiveModel::default()
        };
        let taken = ctx.update(&grant, taken).await?;
        ctx.commit().await?;
        Ok(Some(taken))
    }

    async fn end(&self, turn: &Turn, state: State, message: &str) -> Result<()> {
        self.change(turn, |ctx, row| {
            row.state = Set(state);
            row.percent = Set(100);
            row.message = Set(message.to_owned());
            row.ended_at = Set(Some(ctx.now()));
        })
        .await
    }

    async fn put_back(&self, turn: &Turn) -> Result<()> {
        let wait = TimeDelta::seconds(5 << turn.attempt.clamp(0, 6));
        self.change(turn, |ctx, row| {
            row.state = Set(State::Waiting);
            row.message = Set("jobs-message-again".to_owned());
            row.not_before = Set(ctx.now() + wait);
        })
        .await
    }

    /// Changes the job if it is still this turn's.
    async fn change(&self, turn: &Turn, change: impl FnOnce(&Ctx, &mut ActiveModel)) -> Result<()> {
        let ctx = self.db.begin_system();
        let (job, grant) = ctx.load::<Entity>(turn.job, Action::Record).await?;
        if job.lease != Some(turn.lease) {
            return Ok(());
        }
        let mut row =
            ActiveModel { id: Set(job.id), lease: Set(None), lease_until: Set(None), ..Default::default() };
        change(&ctx, &mut row);
        ctx.update(&grant, row).await?;
        ctx.commit().await
    }

    async fn free_all(&self) -> Result<()> {
        let ctx = self.db.begin_system();
        for job in ctx.all(ctx.find::<Entity>().filter(Column::State.eq(State::Running))).await? {
            let (_, grant) = ctx.load::<Entity>(job.id, Action::Record).await?;
            let row = ActiveModel {
                id: Set(job.id),
                state: Set(State::Waiting),
                lease: Set(None),
                lease_until: Set(None),
                ..Default::default()
            };
            ctx.update(&grant, row).await?;
        }
        ctx.commit().await
    }
}

/// A craft that panics has broken, and nothing more: the worker goes on.
async fn alive(work: impl Future<Output = Result<()>>) -> Result<()> {
    AssertUnwindSafe(work).catch_unwind().await.unwrap_or_else(|_| Err(Error::broken("a job panicked")))
}
