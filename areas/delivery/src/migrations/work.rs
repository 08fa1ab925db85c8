//! Hours of those who deliver, and what came of it.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    boolean, boolean_null, date, integer, integer_null, text_null, uuid, uuid_null,
};

use store::tables::{index, one_standing, owned, points, superseded, word, word_null};

pub struct CreateWork;

impl MigrationName for CreateWork {
    fn name(&self) -> &str {
        "mdelivery004_work"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for CreateWork {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let mut times = owned("delivery_staff_times");
        times
            .col(uuid("session_id"))
            .col(uuid("worker_id"))
            .col(word("role"))
            .col(date("held_on"))
            .col(integer("minutes"))
            .col(integer("preparation"))
            .col(boolean("is_doubled"))
            .foreign_key(&mut points("delivery_staff_times", "session_id", "delivery_sessions"));
        manager.create_table(superseded(&mut times).take()).await?;
        one_standing(manager, "delivery_staff_times", &["session_id", "worker_id"]).await?;
        index(manager, "delivery_staff_times", &["worker_id", "held_on"]).await?;
        index(manager, "delivery_staff_times", &["project_id", "held_on"]).await?;

        let mut outcomes = owned("delivery_outcomes");
        outcomes
            .col(uuid_null("activity_id"))
            .col(uuid_null("group_id"))
            .col(word("person_kind"))
            .col(uuid("person_id"))
            .col(word("kind"))
            .col(date("happened_on"))
            .col(word_null("entry_level"))
            .col(word_null("exit_level"))
            .col(boolean_null("answer"))
            .col(integer_null("months"))
            .col(text_null("protocol"))
            .col(text_null("evidence"))
            .foreign_key(&mut points("delivery_outcomes", "group_id", "delivery_groups"));
        manager.create_table(superseded(&mut outcomes).take()).await?;
        index(manager, "delivery_outcomes", &["person_id"]).await?;
        index(manager, "delivery_outcomes", &["project_id", "happened_on"]).await
    }
}
