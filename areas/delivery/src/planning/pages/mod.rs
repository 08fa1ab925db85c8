//! Pages of sessions: the list, one session, planning, moving, withdrawing.

pub mod list;
pub mod one;
pub mod plan;
pub mod reschedule;
pub mod series;
pub mod withdraw;
