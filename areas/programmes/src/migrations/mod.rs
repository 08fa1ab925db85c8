//! The area's tables, made for both engines from one source.

mod m001_reference;
mod m002_projects;
mod m003_plan;
mod m004_promises;
mod tables;

use sea_orm_migration::MigrationTrait;

pub fn migrations() -> Vec<Box<dyn MigrationTrait>> {
    vec![
        Box::new(m001_reference::Reference),
        Box::new(m002_projects::Projects),
        Box::new(m003_plan::Plan),
        Box::new(m004_promises::Promises),
    ]
}
