//! Area monitoring: figures with their records, targets, deviations, the quarterly sheet.

pub mod counting;
