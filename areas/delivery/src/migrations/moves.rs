//! Planned sessions that were moved: where and when they stood before, and why.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{string, text, timestamp_with_time_zone, uuid, uuid_null};

use store::tables::{index, owned, points};

pub struct CreateMoves;

impl MigrationName for CreateMoves {
    fn name(&self) -> &str {
        "mdelivery005_moves"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for CreateMoves {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let moves = owned("delivery_moves")
            .col(uuid("session_id"))
            .col(timestamp_with_time_zone("starts_at"))
            .col(timestamp_with_time_zone("ends_at"))
            .col(string("place"))
            .col(text("because"))
            .col(timestamp_with_time_zone("moved_at"))
            .col(uuid_null("moved_by"))
            .foreign_key(&mut points("delivery_moves", "session_id", "delivery_sessions"))
            .take();
        manager.create_table(moves).await?;
        index(manager, "delivery_moves", &["session_id"]).await
    }
}
