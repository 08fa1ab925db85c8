//! Participations, headcounts, and the presses of the save button.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{integer, text_null, timestamp_with_time_zone, uuid, uuid_null};

use store::tables::{index, one_standing, owned, points, superseded, word, word_null};

pub struct CreateRegisters;

impl MigrationName for CreateRegisters {
    fn name(&self) -> &str {
        "mdelivery003_registers"
    }
}

const CELLS: [&str; 9] = [
    "under18_f",
    "under18_m",
    "under18_nb",
    "adult_f",
    "adult_m",
    "adult_nb",
    "over60_f",
    "over60_m",
    "over60_nb",
];

#[async_trait::async_trait]
impl MigrationTrait for CreateRegisters {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let mut participations = owned("delivery_participations");
        participations
            .col(uuid("session_id"))
            .col(word("kind"))
            .col(uuid("participant_id"))
            .col(word("presence"))
            .col(word_null("reason"))
            .col(integer("minutes"))
            .col(text_null("note"))
            .col(word("how"))
            .foreign_key(&mut points("delivery_participations", "session_id", "delivery_sessions"));
        manager.create_table(superseded(&mut participations).take()).await?;
        one_standing(manager, "delivery_participations", &["session_id", "participant_id", "kind"]).await?;
        for columns in [&["participant_id", "session_id"][..], &["project_id", "session_id"], &["session_id"]]
        {
            index(manager, "delivery_participations", columns).await?;
        }

        let mut headcounts = owned("delivery_headcounts");
        headcounts.col(uuid("session_id"));
        for cell in CELLS {
            headcounts.col(integer(cell));
        }
        headcounts.col(integer("unspecified")).foreign_key(&mut points(
            "delivery_headcounts",
            "session_id",
            "delivery_sessions",
        ));
        manager.create_table(superseded(&mut headcounts).take()).await?;
        one_standing(manager, "delivery_headcounts", &["session_id"]).await?;
        index(manager, "delivery_headcounts", &["project_id"]).await?;

        let submissions = owned("delivery_submissions")
            .col(uuid("session_id"))
            .col(timestamp_with_time_zone("submitted_at"))
            .col(uuid_null("submitted_by"))
            .foreign_key(&mut points("delivery_submissions", "session_id", "delivery_sessions"))
            .take();
        manager.create_table(submissions).await
    }
}
