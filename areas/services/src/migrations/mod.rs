//! The area's tables, made for both engines from one source.

mod desks;
mod m001_directory;
mod m301_asking;
mod outreach;

use sea_orm_migration::MigrationTrait;

pub fn all() -> Vec<Box<dyn MigrationTrait>> {
    vec![
        Box::new(m001_directory::Directory),
        Box::new(desks::CreateDesks),
        Box::new(outreach::CreateOutreach),
        Box::new(m301_asking::CreateAsking),
    ]
}
