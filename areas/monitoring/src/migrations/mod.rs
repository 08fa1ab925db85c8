//! The area's tables, made for both engines from one source.

mod m001_explanations;
mod m102_blocks;
mod sheets;

use sea_orm_migration::MigrationTrait;

pub fn all() -> Vec<Box<dyn MigrationTrait>> {
    let own: Vec<Box<dyn MigrationTrait>> = vec![Box::new(m001_explanations::CreateExplanations)];
    own.into_iter().chain(sheets::all()).chain([Box::new(m102_blocks::CreateBlocks) as _]).collect()
}
