//! Notes, tasks, conferences.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    binary, binary_null, boolean_null, date, integer, string, string_null, text, text_null,
    timestamp_with_time_zone, timestamp_with_time_zone_null, uuid, uuid_null,
};
use store::tables::{index, points, word};

use super::m001_cases::of_a_case;

pub struct CreateWork;

impl MigrationName for CreateWork {
    fn name(&self) -> &str {
        "mcases002_work"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for CreateWork {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in ["cases_notes", "cases_reserved_notes"] {
            manager.create_table(notes(table)).await?;
            index(manager, table, &["case_id", "happened_at"]).await?;
        }
        manager.create_table(tasks()).await?;
        manager.create_table(conferences()).await?;
        manager.create_table(seats()).await?;
        manager.create_table(decisions()).await?;
        index(manager, "cases_tasks", &["worker_id", "state", "due_on"]).await?;
        index(manager, "cases_tasks", &["case_id", "state"]).await?;
        index(manager, "cases_conferences", &["case_id", "starts_at"]).await?;
        index(manager, "cases_seats", &["conference_id"]).await?;
        index(manager, "cases_seats", &["user_id"]).await?;
        index(manager, "cases_decisions", &["conference_id"]).await
    }
}

fn notes(table: &'static str) -> TableCreateStatement {
    of_a_case(table)
        .col(uuid("author_id"))
        .col(word("kind"))
        .col(timestamp_with_time_zone("happened_at"))
        .col(word("readers"))
        .col(binary("text"))
        .col(uuid_null("session_id"))
        .col(timestamp_with_time_zone("written_at"))
        .col(text_null("because"))
        .col(uuid_null("supersedes"))
        .col(uuid_null("superseded_by"))
        .col(timestamp_with_time_zone_null("superseded_at"))
        .take()
}

fn tasks() -> TableCreateStatement {
    of_a_case("cases_tasks")
        .col(uuid("worker_id"))
        .col(string("title"))
        .col(date("due_on"))
        .col(string_null("source_kind"))
        .col(uuid_null("source_id"))
        .col(word("state"))
        .col(timestamp_with_time_zone_null("settled_at"))
        .col(uuid_null("settled_by"))
        .col(text_null("why_dropped"))
        .col(integer("version"))
        .col(timestamp_with_time_zone("created_at"))
        .col(uuid_null("created_by"))
        .take()
}

fn conferences() -> TableCreateStatement {
    of_a_case("cases_conferences")
        .col(timestamp_with_time_zone("starts_at"))
        .col(integer("minutes"))
        .col(string("place"))
        .col(text("agenda"))
        .col(word("state"))
        .col(binary_null("record"))
        .col(uuid_null("session_id"))
        .col(timestamp_with_time_zone_null("held_at"))
        .col(uuid_null("held_by"))
        .col(text_null("why_cancelled"))
        .col(integer("version"))
        .col(timestamp_with_time_zone("created_at"))
        .col(uuid_null("created_by"))
        .take()
}

fn seats() -> TableCreateStatement {
    of_a_case("cases_seats")
        .col(uuid("conference_id"))
        .col(uuid_null("user_id"))
        .col(string_null("guest"))
        .col(boolean_null("was_there"))
        .foreign_key(&mut points("cases_seats", "conference_id", "cases_conferences"))
        .take()
}

fn decisions() -> TableCreateStatement {
    of_a_case("cases_decisions")
        .col(uuid("conference_id"))
        .col(integer("place"))
        .col(text("text"))
        .col(uuid_null("task_id"))
        .foreign_key(&mut points("cases_decisions", "conference_id", "cases_conferences"))
        .take()
}
