//! Columns and indexes that the tables of several areas share: for their migrations.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    string_len, text_null, timestamp_with_time_zone, timestamp_with_time_zone_null, uuid, uuid_null,
};

/// A table whose rows belong to an organisation and perhaps to a project.
pub fn owned(name: &'static str) -> TableCreateStatement {
    Table::create()
        .table(name)
        .col(uuid("id").primary_key())
        .col(uuid("organisation_id"))
        .col(uuid_null("project_id"))
        .take()
}

/// A closed list's word.
pub fn word(name: &'static str) -> ColumnDef {
    string_len(name, 24)
}

pub fn word_null(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).string_len(24).null().take()
}

/// Who wrote a row and when, and which row took its place.
pub fn superseded(table: &mut TableCreateStatement) -> &mut TableCreateStatement {
    table
        .col(timestamp_with_time_zone("recorded_at"))
        .col(uuid_null("recorded_by"))
        .col(text_null("because"))
        .col(uuid_null("supersedes"))
        .col(uuid_null("superseded_by"))
        .col(timestamp_with_time_zone_null("superseded_at"))
}

/// `column` points to a row of another table of this area.
pub fn points(table: &'static str, column: &'static str, to: &'static str) -> ForeignKeyCreateStatement {
    let name = format!("{table}_{column}");
    ForeignKey::create().name(name).from(table, column).to(to, "id").take()
}

pub async fn index(
    manager: &SchemaManager<'_>,
    table: &'static str,
    columns: &[&'static str],
) -> Result<(), DbErr> {
    let mut index = Index::create();
    // Names longer than 63 letters are cut by PostgreSQL, so that two could meet: the first three columns name it.
    index.name(format!("{table}_{}", columns[..columns.len().min(3)].join("_"))).table(table);
    for column in columns {
        index.col(*column);
    }
    manager.create_index(index).await
}

/// `columns` are unique together.
pub async fn unique(
    manager: &SchemaManager<'_>,
    table: &'static str,
    columns: &[&'static str],
) -> Result<(), DbErr> {
    let mut index = Index::create();
    index.name(format!("{table}_{}_unique", columns[..columns.len().min(3)].join("_"))).table(table).unique();
    for column in columns {
        index.col(*column);
    }
    manager.create_index(index).await
}

/// Among the rows nobody has superseded, `columns` are unique: two editors cannot both be right.
pub async fn one_standing(
    manager: &SchemaManager<'_>,
    table: &'static str,
    columns: &[&'static str],
) -> Result<(), DbErr> {
    let mut index = Index::create();
    index.name(format!("{table}_standing")).table(table).unique();
    for column in columns {
        index.col(*column);
    }
    index.and_where(Expr::col("superseded_at").is_null());
    manager.create_index(index).await
}
