//! Creates the trail.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{big_integer, string, text_null, timestamp_with_time_zone, uuid, uuid_null};

use super::chain::GENESIS;

pub struct CreateTrail;

impl MigrationName for CreateTrail {
    fn name(&self) -> &str {
        "mstore001_audit_trail"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for CreateTrail {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let lines = Table::create()
            .table("audit_lines")
            .col(big_integer("seq").primary_key())
            .col(timestamp_with_time_zone("at"))
            .col(uuid_null("actor_id"))
            .col(string("actor_name"))
            .col(string("verb"))
            .col(string("record_kind"))
            .col(uuid("record_id"))
            .col(text_null("detail"))
            .col(text_null("reason"))
            .col(string("hash"))
            .take();
        manager.create_table(lines).await?;
        for (name, columns) in
            [("audit_lines_record", vec!["record_id", "seq"]), ("audit_lines_actor", vec!["actor_id", "seq"])]
        {
            let mut index = Index::create();
            index.name(name).table("audit_lines");
            for column in columns {
                index.col(column);
            }
            manager.create_index(index).await?;
        }
        let head = Table::create()
            .table("audit_head")
            .col(ColumnDef::new("id").integer().not_null().primary_key())
            .col(big_integer("seq"))
            .col(string("hash"))
            .take();
        manager.create_table(head).await?;
        let first = Query::insert()
            .into_table("audit_head")
            .columns(["id", "seq", "hash"])
            .values_panic([1.into(), 0i64.into(), GENESIS.into()])
            .take();
        manager.execute(first).await
    }
}
