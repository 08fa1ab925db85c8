//! Requests for a mediator with their parts, the offers made, the time they take, the themes heard.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    big_integer, boolean, date, integer, string, string_len, string_null, text,
    timestamp_with_time_zone as instant, timestamp_with_time_zone_null as instant_null, uuid, uuid_null,
};
use store::tables::{index, owned, points, unique, word, word_null};

pub struct CreateRequests;

impl MigrationName for CreateRequests {
    fn name(&self) -> &str {
        "mmediation002_requests"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for CreateRequests {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in
            [requests(), needs(), parties(), subjects(), words(), steps(), offers(), slots(), heard()]
        {
            manager.create_table(table).await?;
        }
        for (table, columns) in INDEXES {
            index(manager, table, columns).await?;
        }
        unique(manager, "mediation_needs", &["request_id", "language"]).await?;
        // Asked twice at once, a mediator would answer twice.
        let open = Index::create()
            .name("mediation_offers_open")
            .table("mediation_offers")
            .unique()
            .col("request_id")
            .col("mediator_id")
            .and_where(Expr::col("ended_at").is_null())
            .take();
        manager.create_index(open).await
    }
}

const INDEXES: [(&str, &[&str]); 14] = [
    ("mediation_requests", &["organisation_id", "asked_at"]),
    ("mediation_requests", &["project_id", "asked_at"]),
    ("mediation_requests", &["source_id"]),
    ("mediation_requests", &["state", "deadline_at"]),
    ("mediation_parties", &["request_id"]),
    ("mediation_subjects", &["request_id"]),
    ("mediation_subjects", &["person_id"]),
    ("mediation_words", &["request_id"]),
    ("mediation_steps", &["request_id", "made_at"]),
    ("mediation_offers", &["mediator_id", "ended_at"]),
    ("mediation_offers", &["contract_id"]),
    ("mediation_heard", &["request_id"]),
    ("mediation_heard", &["project_id", "heard_on"]),
    ("mediation_heard", &["organisation_id", "heard_on"]),
];

fn requests() -> TableCreateStatement {
    owned("mediation_requests")
        .col(uuid_null("activity_id"))
        .col(string_null("source_kind"))
        .col(uuid_null("source_id"))
        .col(uuid_null("asked_by"))
        .col(instant("asked_at"))
        .col(word("subject"))
        .col(integer("heads"))
        .col(instant_null("starts_at"))
        .col(integer("minutes"))
        .col(date("due_on"))
        .col(instant("deadline_at"))
        .col(string("place"))
        .col(uuid_null("territory_id"))
        .col(uuid_null("area_id"))
        .col(word("mode"))
        .col(word("topic"))
        .col(word("setting"))
        .col(word_null("gender"))
        .col(boolean("gender_needed"))
        .col(word("state"))
        .col(instant_null("accepted_at"))
        .col(uuid_null("session_id"))
        .col(word_null("outcome"))
        .col(integer("version"))
        .take()
}

fn part(name: &'static str) -> TableCreateStatement {
    owned(name)
        .col(uuid("request_id"))
        .foreign_key(&mut points(name, "request_id", "mediation_requests"))
        .take()
}

fn needs() -> TableCreateStatement {
    part("mediation_needs")
        .col(string_len("language", 12))
        .col(integer("people"))
        .col(uuid_null("offer_id"))
        .take()
}

fn parties() -> TableCreateStatement {
    part("mediation_parties").col(uuid("body_id")).take()
}

fn subjects() -> TableCreateStatement {
    part("mediation_subjects").col(uuid("person_id")).take()
}

fn words() -> TableCreateStatement {
    part("mediation_words")
        .col(word("kind"))
        .col(text("sealed"))
        .col(instant("written_at"))
        .col(uuid_null("written_by"))
        .take()
}

fn steps() -> TableCreateStatement {
    part("mediation_steps")
        .col(word("step"))
        .col(uuid_null("mediator_id"))
        .col(word_null("reason"))
        .col(instant("made_at"))
        .col(uuid_null("made_by"))
        .take()
}

fn offers() -> TableCreateStatement {
    part("mediation_offers")
        .col(uuid("mediator_id"))
        .col(uuid("employer_id"))
        .col(uuid_null("contract_id"))
        .col(instant("sent_at"))
        .col(uuid_null("sent_by"))
        .col(instant("expires_at"))
        .col(instant_null("answered_at"))
        .col(uuid_null("answered_by"))
        .col(word_null("answer"))
        .col(word_null("reason"))
        .col(instant_null("ended_at"))
        .col(word_null("ending"))
        .foreign_key(&mut points("mediation_offers", "mediator_id", "mediation_mediators"))
        .take()
}

/// The primary key is the guard: nobody is in two places in the same five minutes.
fn slots() -> TableCreateStatement {
    Table::create()
        .table("mediation_slots")
        .col(uuid("mediator_id"))
        .col(big_integer("slot"))
        .col(uuid("offer_id"))
        .primary_key(Index::create().col("mediator_id").col("slot"))
        .foreign_key(&mut points("mediation_slots", "offer_id", "mediation_offers"))
        .take()
}

fn heard() -> TableCreateStatement {
    part("mediation_heard")
        .col(word("theme"))
        .col(string_len("language", 12))
        .col(uuid_null("area_id"))
        .col(date("heard_on"))
        .take()
}
