//! Tables of the quarterly sheet.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    big_integer, integer, string, text, text_null, timestamp_with_time_zone, uuid, uuid_null,
};

pub fn all() -> Vec<Box<dyn MigrationTrait>> {
    vec![Box::new(Sheets)]
}

struct Sheets;

impl MigrationName for Sheets {
    fn name(&self) -> &str {
        "mmonitoring101_sheets"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Sheets {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let tables = [
            sheets(),
            submissions(),
            snapshots(),
            evidence(),
            decisions(),
            narratives(),
            spending(),
            data_deliveries(),
        ];
        for table in tables {
            manager.create_table(table).await?;
        }
        for index in indexes() {
            manager.create_index(index).await?;
        }
        Ok(())
    }
}

fn sheets() -> TableCreateStatement {
    table("monitoring_sheets").col(string("quarter")).col(timestamp_with_time_zone("prepared_at")).take()
}

fn submissions() -> TableCreateStatement {
    table("monitoring_sheet_submissions")
        .col(uuid("sheet_id"))
        .col(integer("number"))
        .col(timestamp_with_time_zone("submitted_at"))
        .col(uuid_null("submitted_by"))
        .col(string("submitted_by_name"))
        .foreign_key(&mut to("monitoring_sheet_submissions", "sheet_id", "monitoring_sheets"))
        .take()
}

fn snapshots() -> TableCreateStatement {
    table("monitoring_sheet_snapshots")
        .col(text("content"))
        .col(string("checksum"))
        .foreign_key(&mut to("monitoring_sheet_snapshots", "id", "monitoring_sheet_submissions"))
        .take()
}

fn evidence() -> TableCreateStatement {
    table("monitoring_sheet_evidence")
        .col(uuid("submission_id"))
        .col(string("indicator"))
        .col(integer("definition_version"))
        .col(integer("records"))
        .col(text("list"))
        .col(string("checksum"))
        .foreign_key(&mut to("monitoring_sheet_evidence", "submission_id", "monitoring_sheet_submissions"))
        .take()
}

fn decisions() -> TableCreateStatement {
    table("monitoring_sheet_decisions")
        .col(uuid("submission_id"))
        .col(string("verdict"))
        .col(text_null("remarks"))
        .col(timestamp_with_time_zone("decided_at"))
        .col(uuid_null("decided_by"))
        .col(string("decided_by_name"))
        .foreign_key(&mut to("monitoring_sheet_decisions", "submission_id", "monitoring_sheet_submissions"))
        .take()
}

fn narratives() -> TableCreateStatement {
    table("monitoring_sheet_narratives")
        .col(uuid("sheet_id"))
        .col(uuid("organisation_id"))
        .col(string("topic"))
        .col(text("text"))
        .col(timestamp_with_time_zone("written_at"))
        .col(string("written_by_name"))
        .col(integer("version"))
        .foreign_key(&mut to("monitoring_sheet_narratives", "sheet_id", "monitoring_sheets"))
        .foreign_key(&mut to("monitoring_sheet_narratives", "organisation_id", "organisations"))
        .take()
}

fn spending() -> TableCreateStatement {
    table("monitoring_sheet_spending")
        .col(uuid("organisation_id"))
        .col(string("quarter"))
        .col(string("category"))
        .col(big_integer("cents"))
        .col(timestamp_with_time_zone("entered_at"))
        .col(string("entered_by_name"))
        .col(integer("version"))
        .foreign_key(&mut to("monitoring_sheet_spending", "organisation_id", "organisations"))
        .take()
}

fn data_deliveries() -> TableCreateStatement {
    table("monitoring_data_deliveries")
        .col(uuid("organisation_id"))
        .col(string("quarter"))
        .col(timestamp_with_time_zone("declared_at"))
        .col(string("declared_by_name"))
        .col(text_null("note"))
        .foreign_key(&mut to("monitoring_data_deliveries", "organisation_id", "organisations"))
        .take()
}

/// Every table of a sheet belongs to a project: the row rules are one column.
fn table(name: &'static str) -> TableCreateStatement {
    Table::create()
        .table(name)
        .col(uuid("id").primary_key())
        .col(uuid("project_id"))
        .foreign_key(&mut to(name, "project_id", "programmes_projects"))
        .take()
}

fn to(table: &'static str, column: &'static str, other: &'static str) -> ForeignKeyCreateStatement {
    ForeignKey::create().from(table, column).to(other, "id").take()
}

fn indexes() -> Vec<IndexCreateStatement> {
    vec![
        unique("monitoring_sheets", &["project_id", "quarter"]),
        unique("monitoring_sheet_submissions", &["sheet_id", "number"]),
        index("monitoring_sheet_submissions", "project_id"),
        index("monitoring_sheet_snapshots", "project_id"),
        index("monitoring_sheet_evidence", "submission_id"),
        index("monitoring_sheet_evidence", "project_id"),
        unique("monitoring_sheet_decisions", &["submission_id"]),
        index("monitoring_sheet_decisions", "project_id"),
        unique("monitoring_sheet_narratives", &["sheet_id", "organisation_id", "topic"]),
        index("monitoring_sheet_narratives", "project_id"),
        index("monitoring_sheet_narratives", "organisation_id"),
        unique("monitoring_sheet_spending", &["project_id", "organisation_id", "category", "quarter"]),
        index("monitoring_sheet_spending", "organisation_id"),
        unique("monitoring_data_deliveries", &["project_id", "organisation_id", "quarter"]),
        index("monitoring_data_deliveries", "organisation_id"),
    ]
}

fn index(table: &'static str, column: &'static str) -> IndexCreateStatement {
    Index::create().name(format!("ix_{table}_{column}")).table(table).col(column).take()
}

fn unique(table: &'static str, columns: &[&'static str]) -> IndexCreateStatement {
    let mut index = Index::create();
    index.name(format!("ux_{table}")).table(table).unique();
    for column in columns {
        index.col(*column);
    }
    index.take()
}
