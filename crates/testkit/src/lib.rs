//! Worlds for tests: an application on a throw-away database of either engine, personas that walk
//! through its pages, golden files.
//!
//! Every feature test runs on both engines: write it with [`engines!`]. `cargo xtask test` starts a throw-away
//! PostgreSQL server and names it in `RACCORDO_TEST_POSTGRES`; without one the PostgreSQL half fails and says
//! so, unless `RACCORDO_TEST_ENGINES=sqlite` asks for the other half alone.

mod answer;
mod app;
mod cable;
mod database;
mod ear;
mod golden;
mod persona;

pub use answer::Seen;
pub use app::{TestApp, TestAppBuilder};
pub use cable::Cable;
pub use database::{Engine, fresh_postgres};
pub use golden::assert_golden;
pub use persona::{Persona, Visit};

/// Runs an async test on both engines: `engines!(a_teacher_marks_a_register, |app| { ... });` makes the
/// tests `a_teacher_marks_a_register::on_sqlite` and `::on_postgres`.
#[macro_export]
macro_rules! engines {
    ($name:ident, $story:expr) => {
        mod $name {
            #[allow(unused_imports)]
            use super::*;

            #[tokio::test]
            async fn on_sqlite() {
                ($story)($crate::Engine::Sqlite).await;
            }

            #[tokio::test]
            async fn on_postgres() {
                if $crate::Engine::postgres_is_wanted() {
                    ($story)($crate::Engine::Postgres).await;
                }
            }
        }
    };
}
