//! The area's tables, made for both engines from one source.

mod desks;
mod outreach;

use sea_orm_migration::MigrationTrait;

pub fn all() -> Vec<Box<dyn MigrationTrait>> {
    vec![Box::new(desks::CreateDesks), Box::new(outreach::CreateOutreach)]
}
