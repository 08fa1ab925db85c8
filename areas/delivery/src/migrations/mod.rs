//! The area's tables, made for both engines from one source.

mod groups;
mod moves;
mod registers;
mod sessions;
mod work;

use sea_orm_migration::MigrationTrait;

pub fn all() -> Vec<Box<dyn MigrationTrait>> {
    vec![
        Box::new(groups::CreateGroups),
        Box::new(sessions::CreateSessions),
        Box::new(registers::CreateRegisters),
        Box::new(work::CreateWork),
        Box::new(moves::CreateMoves),
    ]
}
