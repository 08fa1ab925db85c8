//! Pages of sessions: the list, one session, planning, withdrawing.

pub mod list;
pub mod one;
pub mod plan;
pub mod series;
pub mod withdraw;
