//! The search index: keys, what is compared, sounds that occur.

use sea_orm::{ConnectionTrait, DbBackend};
use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{big_integer, integer, text, uuid};

pub struct CreateSearch;

impl MigrationName for CreateSearch {
    fn name(&self) -> &str {
        "mpeople004_search"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for CreateSearch {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let keys = Table::create()
            .table("people_search_keys")
            .col(big_integer("search_key"))
            .col(integer("birth_year"))
            .col(uuid("person_id"))
            .col(big_integer("signature"))
            .primary_key(Index::create().col("search_key").col("birth_year").col("person_id"))
            .take();
        manager.create_table(clustered(manager, keys)).await?;

        let lines = Table::create()
            .table("people_search_lines")
            .col(uuid("person_id").primary_key())
            .col(text("line"))
            .take();
        manager.create_table(clustered(manager, lines)).await?;

        let sounds =
            Table::create().table("people_search_sounds").col(big_integer("sound").primary_key()).take();
        manager.create_table(clustered(manager, sounds)).await
    }
}

/// SQLite keeps such a table in the order of its key and nowhere else: half the size, one step less for each look-up.
fn clustered(manager: &SchemaManager, mut table: TableCreateStatement) -> TableCreateStatement {
    if manager.get_connection().get_database_backend() == DbBackend::Sqlite {
        table.extra("WITHOUT ROWID");
    }
    table
}
