//! Area monitoring: figures with their records, targets, deviations, the quarterly sheet.

pub mod counting;
pub mod packed;
pub mod targets;
