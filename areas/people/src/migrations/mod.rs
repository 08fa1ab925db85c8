//! The area's tables, made for both engines from one source.

mod m001_persons;
mod m002_papers;
mod m003_links;
mod m004_search;
mod m005_doubts_and_emergencies;
mod m006_guardians;
mod m007_rights;
mod m008_retention;

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{timestamp_with_time_zone, uuid, uuid_null};

pub fn migrations() -> Vec<Box<dyn MigrationTrait>> {
    let mut all: Vec<Box<dyn MigrationTrait>> = vec![
        Box::new(m001_persons::CreatePersons),
        Box::new(m002_papers::CreatePapers),
        Box::new(m003_links::CreateLinks),
        Box::new(m004_search::CreateSearch),
        Box::new(m005_doubts_and_emergencies::AddDoubtsAndEmergencies),
        Box::new(m006_guardians::AddGuardians),
        Box::new(m007_rights::AddRights),
        Box::new(m008_retention::AddRetention),
    ];
    all.extend(crate::imports::migrations());
    all
}

/// A table whose rows hang on a person, and who wrote each.
fn about_a_person(name: &'static str) -> TableCreateStatement {
    let mut person = ForeignKey::create();
    person.name(format!("{name}_person_id")).from(name, "person_id").to("people_persons", "id");
    Table::create()
        .table(name)
        .col(uuid("id").primary_key())
        .col(uuid("person_id"))
        .foreign_key(&mut person)
        .take()
}

fn recorded(table: &mut TableCreateStatement) -> TableCreateStatement {
    table.col(timestamp_with_time_zone("recorded_at")).col(uuid_null("recorded_by")).take()
}

async fn index(
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
