//! One case from its opening to its end.

pub mod head;
pub mod open;
pub mod rules;
