//! One attempt at a job, in the hands of its craft.

use std::sync::Arc;

use authz::{Action, Actor};
use chrono::Duration;
use kernel::RecordRef;
use sea_orm::Set;
use store::{Ctx, Db, Error, Result};
use uuid::Uuid;

use crate::JobId;
use crate::entity::{ActiveModel, Entity, State};

/// How long a job may be silent before somebody else takes it up.
pub(crate) const LEASE: Duration = Duration::seconds(90);

/// What a craft is given: the database as the person who asked may use it, and a way to say how far it is.
pub struct Turn {
    pub(crate) db: Db,
    pub(crate) job: JobId,
    pub(crate) lease: Uuid,
    pub(crate) giver: Arc<Actor>,
    pub(crate) subject: RecordRef,
    pub(crate) attempt: i32,
}

impl Turn {
    /// The record to work on.
    pub fn subject(&self) -> &RecordRef {
        &self.subject
    }

    /// Which attempt this is, from 1.
    pub fn attempt(&self) -> i32 {
        self.attempt
    }

    /// A unit of work as the person who asked.
    pub fn begin(&self) -> Ctx {
        self.db.begin(self.giver.clone())
    }

    /// A reading unit of work as the person who asked.
    pub fn read(&self) -> Ctx {
        self.db.read(self.giver.clone())
    }

    /// Says how far the work is, and keeps the job for longer.
    pub async fn tell(&self, percent: i32, message: &'static str, count: i64) -> Result<()> {
        let ctx = self.db.begin_system();
        self.note(&ctx, percent, message, count).await?;
        ctx.commit().await
    }

    /// Stale when somebody else took the job up in the meantime: this attempt must stop.
    async fn note(&self, ctx: &Ctx, percent: i32, message: &'static str, count: i64) -> Result<()> {
        let (row, grant) = ctx.load::<Entity>(self.job, Action::Record).await?;
        if row.lease != Some(self.lease) || row.state != State::Running {
            return Err(Error::Stale);
        }
        let told = ActiveModel {
            id: Set(self.job),
            percent: Set(percent.clamp(0, 99)),
            message: Set(message.to_owned()),
            message_count: Set(count),
            lease_until: Set(Some(ctx.now() + LEASE)),
            ..ActiveModel::default()
        };
        ctx.update(&grant, told).await?;
        Ok(())
    }
}
