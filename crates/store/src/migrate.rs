//! Migrations: each area brings its own, the app lists them, one source serves both engines.

use sea_orm::{ConnectionTrait, EntityTrait, TransactionTrait};
use sea_orm_migration::prelude::*;

use crate::{Db, Result};

/// The migrations of all areas, in the order in which they may refer to each other.
#[derive(Default)]
pub struct Migrations(Vec<Box<dyn MigrationTrait>>);

impl Migrations {
    /// The store's own tables first.
    pub fn new() -> Migrations {
        Migrations(crate::audit::migrations())
    }

    pub fn and(mut self, area: Vec<Box<dyn MigrationTrait>>) -> Migrations {
        self.0.extend(area);
        self
    }

    /// Applies what is missing, each migration in a transaction of its own with the mark that it is done.
    /// Returns how many were applied.
    pub async fn run(&self, db: &Db) -> Result<usize> {
        let conn = db.writer();
        conn.execute(
            Table::create()
                .table("schema_migrations")
                .if_not_exists()
                .col(ColumnDef::new("name").string().not_null().primary_key())
                .col(ColumnDef::new("applied_at").timestamp_with_time_zone().not_null()),
        )
        .await?;
        let done: Vec<String> =
            applied::Entity::find().all(conn).await?.into_iter().map(|row| row.name).collect();
        let mut count = 0;
        for migration in &self.0 {
            if done.iter().any(|name| name == migration.name()) {
                continue;
            }
            let txn = conn.begin().await?;
            migration.up(&SchemaManager::new(&txn)).await?;
            let mark = applied::ActiveModel {
                name: sea_orm::Set(migration.name().to_owned()),
                applied_at: sea_orm::Set(db.clock().now()),
            };
            applied::Entity::insert(mark).exec_without_returning(&txn).await?;
            txn.commit().await?;
            count += 1;
        }
        if count > 0 {
            db.learn().await?;
            db.on_disk().await?;
        }
        Ok(count)
    }
}

mod applied {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "schema_migrations")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub name: String,
        pub applied_at: DateTimeUtc,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
