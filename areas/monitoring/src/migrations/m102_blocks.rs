//! Packed facts, one row a project.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{big_integer, integer, timestamp_with_time_zone, uuid};

pub struct CreateBlocks;

impl MigrationName for CreateBlocks {
    fn name(&self) -> &str {
        "mmonitoring102_blocks"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for CreateBlocks {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let table = Table::create()
            .table("monitoring_blocks")
            .col(uuid("project_id").primary_key())
            .col(big_integer("trail_seq"))
            .col(integer("format"))
            .col(timestamp_with_time_zone("packed_at"))
            .col(ColumnDef::new("bytes").blob().not_null())
            .foreign_key(
                ForeignKey::create().from("monitoring_blocks", "project_id").to("programmes_projects", "id"),
            )
            .take();
        manager.create_table(table).await
    }
}
