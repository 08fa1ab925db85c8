//! A unit of work: one actor, one moment, one transaction.

use std::sync::{Arc, Mutex, MutexGuard};

use authz::{Action, Actor, Target};
use chrono::{DateTime, NaiveDate, Utc};
use kernel::{Page, Paged, RecordRef};
use sea_orm::sea_query::{Expr, SelectStatement};
use sea_orm::{
    ActiveModelBehavior, ActiveModelTrait, ColumnTrait, Condition, ConnectionTrait, DatabaseExecutor,
    DatabaseTransaction, EntityTrait, FromQueryResult, IntoActiveModel, Iterable, ModelTrait, PaginatorTrait,
    PrimaryKeyToColumn, PrimaryKeyTrait, QueryFilter, QuerySelect, Select, SqliteTransactionMode,
    TransactionOptions, TransactionTrait, TryIntoModel,
};
use tokio::sync::OnceCell;
use uuid::Uuid;

use crate::audit::{Entry, Verb};
use crate::{Db, Dialect, Error, Grant, Guarded, Housekeeping, Result, Unfiltered, audit, local_day, rows};

/// Values one statement may bind: below SQLite's 32,766 and PostgreSQL's 65,535.
pub(crate) const BOUND_VALUES: usize = 30_000;

/// What commands and queries are given instead of a connection.
pub struct Ctx {
    db: Db,
    actor: Arc<Actor>,
    now: DateTime<Utc>,
    writes: bool,
    transaction: OnceCell<DatabaseTransaction>,
    pending: Mutex<Vec<Entry>>,
    reason: Mutex<Option<String>>,
    access_changed: Mutex<bool>,
}

impl Ctx {
    pub(crate) fn reading(db: Db, actor: Arc<Actor>) -> Ctx {
        Ctx::over(db, actor, false)
    }

    pub(crate) fn writing(db: Db, actor: Arc<Actor>) -> Ctx {
        Ctx::over(db, actor, true)
    }

    fn over(db: Db, actor: Arc<Actor>, writes: bool) -> Ctx {
        let now = db.clock().now();
        Ctx {
            db,
            actor,
            now,
            writes,
            transaction: OnceCell::new(),
            pending: Mutex::default(),
            reason: Mutex::default(),
            access_changed: Mutex::default(),
        }
    }

    pub fn actor(&self) -> &Actor {
        &self.actor
    }

    pub fn db(&self) -> &Db {
        &self.db
    }

    /// Whether this unit of work may write: it then sees what it wrote before anybody else does.
    pub fn is_writing(&self) -> bool {
        self.writes
    }

    /// The moment this unit of work began, in UTC, to the microsecond.
    pub fn now(&self) -> DateTime<Utc> {
        self.now
    }

    /// Today in Italy.
    pub fn today(&self) -> NaiveDate {
        local_day(self.now)
    }

    /// A fresh identifier, ordered by time.
    pub fn new_id(&self) -> Uuid {
        self.db.clock().fresh_id()
    }

    /// Whether the actor may do `action` to some record of `resource`.
    pub fn can(&self, action: Action, resource: &str) -> bool {
        self.db.policy().opens(&self.actor, action, resource)
    }

    /// The reason that goes with the audit lines that follow.
    pub fn because(&self, reason: impl Into<String>) {
        *lock(&self.reason) = Some(reason.into());
    }

    /// A person's file or another record whose reading is logged was read.
    pub fn saw(&self, record: RecordRef) {
        self.note(Verb::Read, record, None);
    }

    /// Something worth a line that is not a row: a sign-in, an export, a search by name.
    pub fn note(&self, verb: Verb, record: RecordRef, detail: Option<String>) {
        let entry = Entry {
            actor: self.actor.user,
            actor_name: self.actor.name.clone(),
            verb,
            record,
            detail,
            reason: lock(&self.reason).clone(),
            at: self.now,
        };
        lock(&self.pending).push(entry);
    }

    /// Looks at what was committed last, beside this unit of work: a long look must not hold the one writer. What
    /// must still hold when this unit writes is asked again inside. Lines of the look become lines of this unit.
    pub async fn aside<T>(&self, look: impl AsyncFnOnce(&Ctx) -> Result<T>) -> Result<T> {
        let beside = Ctx { now: self.now, ..Ctx::over(self.db.clone(), self.actor.clone(), false) };
        let found = look(&beside).await;
        lock(&self.pending).append(&mut lock(&beside.pending));
        found
    }

    /// Roles, memberships or partnerships change with this unit of work.
    pub fn access_changes(&self) {
        *lock(&self.access_changed) = true;
    }

    // ---- reading -------------------------------------------------------------------------------

    /// The rows of `E` the actor may view.
    pub fn find<E: Guarded>(&self) -> Select<E> {
        E::find().filter(self.visible::<E>(Action::View))
    }

    /// The condition that keeps only rows of `E` to which the actor may do `action`.
    pub fn visible<E: Guarded>(&self, action: Action) -> Condition {
        if self.actor.is_system() {
            return Condition::all();
        }
        let mut any = Condition::any();
        let mut nothing = true;
        for (relation, mut reach) in self.actor.reaches(self.db.policy(), action, E::RESOURCE) {
            reach.now = self.now;
            if let Some(rows) = E::within(relation, &reach) {
                any = any.add(rows);
                nothing = false;
            }
        }
        match nothing {
            true => Condition::all().add(Expr::cust("1 = 0")),
            false => any,
        }
    }

    /// Reads without row rules; `reason` says why that is right.
    pub fn unfiltered(&self, reason: &'static str) -> Unfiltered<'_> {
        debug_assert!(reason.len() > 10, "say why");
        Unfiltered { ctx: self }
    }

    /// Writes what is no fact and leaves no line; `reason` says why that is right.
    pub fn housekeeping(&self, reason: &'static str) -> Housekeeping<'_> {
        debug_assert!(reason.len() > 10, "say why");
        Housekeeping { ctx: self }
    }

    /// One row the actor may see, with leave to do `action` to it. In a unit of work that writes, the
    /// row is locked until its end. Invisible rows are not found; visible ones without leave are denied.
    pub async fn load<E: Guarded>(
        &self,
        id: impl Into<<E::PrimaryKey as PrimaryKeyTrait>::ValueType>,
        action: Action,
    ) -> Result<(E::Model, Grant<E>)>
    where
        <E::PrimaryKey as PrimaryKeyTrait>::ValueType: Into<sea_orm::Value> + Clone,
    {
        let id = id.into();
        let select = self.find::<E>().filter(key_is::<E>(id.clone()));
        let row = self.one(self.locked(select)).await?.ok_or(Error::NotFound)?;
        if action != Action::View {
            let allowed = E::find().filter(key_is::<E>(id)).filter(self.visible::<E>(action));
            if self.one(allowed).await?.is_none() {
                return Err(Error::Denied);
            }
        }
        let grant = match self.actor.is_system() {
            true => Grant::unlimited(),
            false => Grant::of(E::target(&row)),
        };
        Ok((row, grant))
    }

    /// Leave to write a new row of `E` that will belong to `target`.
    pub fn allow<E: Guarded>(&self, action: Action, target: &Target) -> Result<Grant<E>> {
        if self.actor.is_system() {
            return Ok(Grant::unlimited());
        }
        match self.db.policy().decide(&self.actor, action, E::RESOURCE, target) {
            true => Ok(Grant::of(*target)),
            false => Err(Error::Denied),
        }
    }

    pub async fn all<E: EntityTrait>(&self, select: Select<E>) -> Result<Vec<E::Model>> {
        Ok(select.all(&self.conn().await?).await?)
    }

    pub async fn one<E: EntityTrait>(&self, select: Select<E>) -> Result<Option<E::Model>> {
        Ok(select.one(&self.conn().await?).await?)
    }

    pub async fn count<E>(&self, select: Select<E>) -> Result<i64>
    where
        E: EntityTrait,
        E::Model: Send + Sync,
    {
        let count = select.count(&self.conn().await?).await?;
        Ok(i64::try_from(count).unwrap_or(i64::MAX))
    }

    /// One page of `select` and how many rows it has in all.
    pub async fn page<E>(&self, select: Select<E>, page: Page) -> Result<Paged<E::Model>>
    where
        E: EntityTrait,
        E::Model: Send + Sync,
    {
        let total = self.count(select.clone()).await?;
        let offset = u64::try_from(page.offset()).unwrap_or_default();
        let size = u64::try_from(page.size).unwrap_or_default();
        let rows = self.all(select.offset(offset).limit(size)).await?;
        Ok(Paged { rows, total, page })
    }

    /// Rows of a select that was born filtered (`find`, or a statement with `visible`), as `T`.
    pub async fn fetch<T: FromQueryResult>(&self, query: &SelectStatement) -> Result<Vec<T>> {
        let conn = self.conn().await?;
        let statement = conn.get_database_backend().build(query);
        rows::collect(&conn, statement).await
    }

    // ---- writing -------------------------------------------------------------------------------

    /// Writes a new row and its audit line.
    pub async fn insert<E, A>(&self, grant: &Grant<E>, row: A) -> Result<E::Model>
    where
        E: Guarded,
        E::Model: IntoActiveModel<A>,
        A: ActiveModelTrait<Entity = E> + ActiveModelBehavior + Send,
    {
        let written = row.insert(&self.conn_for_writing().await?).await?;
        grant.covers(&written)?;
        self.note(Verb::Create, reference::<E>(&written), None);
        Ok(written)
    }

    /// Writes many new rows in few statements, each with its audit line.
    pub async fn insert_many<E, A>(&self, grant: &Grant<E>, rows: Vec<A>) -> Result<()>
    where
        E: Guarded,
        E::Model: IntoActiveModel<A>,
        A: ActiveModelTrait<Entity = E> + ActiveModelBehavior + TryIntoModel<E::Model> + Send,
    {
        let conn = self.conn_for_writing().await?;
        for row in &rows {
            let model = row.clone().try_into_model()?;
            grant.covers(&model)?;
            self.note(Verb::Create, reference::<E>(&model), None);
        }
        let at_once = (BOUND_VALUES / E::Column::iter().count()).max(1);
        let mut rows = rows.into_iter().peekable();
        while rows.peek().is_some() {
            let some: Vec<A> = rows.by_ref().take(at_once).collect();
            E::insert_many(some).exec_without_returning(&conn).await?;
        }
        Ok(())
    }

    /// Changes a row and notes which columns.
    pub async fn update<E, A>(&self, grant: &Grant<E>, row: A) -> Result<E::Model>
    where
        E: Guarded,
        E::Model: IntoActiveModel<A>,
        A: ActiveModelTrait<Entity = E> + ActiveModelBehavior + Send,
    {
        let changed = changed_columns::<E, A>(&row);
        let written = row.update(&self.conn_for_writing().await?).await?;
        grant.covers(&written)?;
        self.note(Verb::Change, reference::<E>(&written), Some(changed));
        Ok(written)
    }

    /// Removes a row; what happened is corrected, not removed: this is for drafts and erasure.
    pub async fn delete<E>(&self, grant: &Grant<E>, row: E::Model) -> Result<()>
    where
        E: Guarded,
        E::Model: IntoActiveModel<E::ActiveModel>,
        E::ActiveModel: Send,
    {
        grant.covers(&row)?;
        let record = reference::<E>(&row);
        row.delete(&self.conn_for_writing().await?).await?;
        self.note(Verb::Remove, record, None);
        Ok(())
    }

    /// Ends the unit of work: the audit lines join the transaction, then all of it is on disk. Lines of
    /// a unit that only read share a commit with those of other requests.
    pub async fn commit(mut self) -> Result<()> {
        let entries = std::mem::take(&mut *lock(&self.pending));
        match self.transaction.take() {
            Some(transaction) => {
                audit::append(&transaction, &entries).await?;
                transaction.commit().await?;
                self.db.on_disk().await?;
            }
            None => self.db.trail().record(entries).await?,
        }
        if *lock(&self.access_changed) {
            self.db.access_changed();
        }
        Ok(())
    }

    /// Gives up what was written, keeps the lines of what was read.
    pub async fn abandon(mut self) -> Result<()> {
        let mut entries = std::mem::take(&mut *lock(&self.pending));
        if let Some(transaction) = self.transaction.take() {
            transaction.rollback().await?;
        }
        entries.retain(|entry| entry.verb.outlives_rollback());
        self.db.trail().record(entries).await
    }

    pub(crate) async fn conn(&self) -> Result<DatabaseExecutor<'_>> {
        match self.writes {
            true => self.conn_for_writing().await,
            false => Ok(DatabaseExecutor::Connection(self.db.reader())),
        }
    }

    pub(crate) async fn conn_for_writing(&self) -> Result<DatabaseExecutor<'_>> {
        if !self.writes {
            return Err(Error::broken("a page that reads tried to write"));
        }
        let begin = || async {
            self.db.in_place()?;
            let options = TransactionOptions {
                sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
                ..TransactionOptions::default()
            };
            Ok::<_, Error>(self.db.writer().begin_with_options(options).await?)
        };
        Ok(DatabaseExecutor::Transaction(self.transaction.get_or_try_init(begin).await?))
    }

    /// SQLite has one writer at a time; PostgreSQL needs the row held so that nobody changes it in between.
    fn locked<E: EntityTrait>(&self, select: Select<E>) -> Select<E> {
        match self.writes && self.db.dialect() == Dialect::Postgres {
            true => select.lock_exclusive(),
            false => select,
        }
    }
}

fn key_is<E: Guarded>(id: <E::PrimaryKey as PrimaryKeyTrait>::ValueType) -> Condition
where
    <E::PrimaryKey as PrimaryKeyTrait>::ValueType: Into<sea_orm::Value>,
{
    let value: sea_orm::Value = id.into();
    E::PrimaryKey::iter().fold(Condition::all(), |all, key| all.add(key.into_column().eq(value.clone())))
}

fn reference<E: Guarded>(row: &E::Model) -> RecordRef {
    RecordRef::new(E::RESOURCE, E::record_id(row))
}

fn changed_columns<E, A>(row: &A) -> String
where
    E: Guarded,
    A: ActiveModelTrait<Entity = E>,
{
    let names: Vec<String> = E::Column::iter()
        .filter(|column| row.get(*column).is_set())
        .map(|column| sea_orm::Iden::unquoted(&column).to_owned())
        .collect();
    names.join(",")
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
}
